# SPDX-License-Identifier: EUPL-1.2
"""Rows and tree follow any row of edits as if everything was read again."""

import random
from datetime import date
from pathlib import Path
from typing import Any, cast

import pytest
from PySide6.QtCore import QModelIndex
from PySide6.QtGui import QIcon
from PySide6.QtTest import QAbstractItemModelTester

from wijkatlas.api import Screen, Translator, UserError
from wijkatlas.store.project import Project
from wijkatlas_plan.model.plan import Action, BudgetLine, Goal, Level, Milestone, Plan
from wijkatlas_plan.panel.plan.looks.cells import Cells
from wijkatlas_plan.panel.plan.looks.tree_model import TreeModel
from wijkatlas_plan.panel.plan.placing import landing
from wijkatlas_plan.panel.plan.rows import Difference, Rows
from wijkatlas_plan.storage.changes import TreeReader
from wijkatlas_plan.storage.editing import duplicate, move, new_uid, put, remove
from wijkatlas_plan.storage.schema import migrations
from wijkatlas_plan.storage.tree import read_tree


class NoScreen:
    """Lends signs alone."""

    def icon(self, name: str) -> QIcon:
        return QIcon()


def cells() -> Cells:
    return Cells(Translator("en"), cast("Screen", NoScreen()), date(2026, 6, 1))


Shape = list[tuple[str, list[Any]]]


def start(project: Project) -> None:
    rows: list[Any] = [Plan("p", "One"), Plan("q", "Two", position=1)]
    for s in range(3):
        rows.append(Goal(f"s{s}", "p", "", Level.STRATEGIC, f"S{s}", s))
        for o in range(3):
            rows.append(Goal(f"o{s}{o}", "p", f"s{s}", Level.OPERATIONAL, f"O{s}{o}", o))
            rows += [Action(f"a{s}{o}{a}", f"o{s}{o}", f"A{a}", a) for a in range(4)]
    rows.append(Goal("top", "q", "", Level.OPERATIONAL, "Top"))
    rows += [BudgetLine("b0", "a000", "City", 2026, 100), Milestone("m0", "a000", "Step")]
    with project.edit("start") as edit:
        put(edit, *rows)


def shape(rows: Rows, uid: str = "") -> Shape:
    return [(each, shape(rows, each)) for each in rows.children.get(uid, ())]


def shown_shape(model: TreeModel, parent: QModelIndex | None = None) -> Shape:
    parent = parent or QModelIndex()
    indexes = [model.index(row, 0, parent) for row in range(model.rowCount(parent))]
    return [(model.uid(index), shown_shape(model, index)) for index in indexes]


def only(found: Shape, shown: frozenset[str] | None) -> Shape:
    return [(uid, only(below, shown)) for uid, below in found if shown is None or uid in shown]


def change(project: Project, rows: Rows, dice: random.Random) -> None:
    """Something that a person may do; what may not be is refused and changes nothing."""
    uids = sorted(rows.by_uid)
    what = dice.choice(("move", "move", "key", "copy", "remove", "add", "part", "undo", "redo"))
    if what in ("undo", "redo") or not uids:
        (project.undo if what == "undo" and uids else project.redo)()
        return
    uid = dice.choice(uids)
    row = rows.by_uid[uid]
    try:
        with project.edit(what) as edit:
            if what == "move":
                move(edit, uid, dice.choice(["", *uids]), dice.randrange(4))
            elif what == "key":
                goal = landing(rows, [uid], dice.choice(("up", "down", "left", "right")))
                if goal is not None:
                    move(edit, uid, *goal)
            elif what == "copy" and not isinstance(row, Plan):
                duplicate(edit, uid)
            elif what == "remove" and len(uids) > 12:
                remove(edit, uid)
            elif what == "add" and isinstance(row, Goal):
                put(edit, Action(new_uid(), uid, "New"))
            elif what == "part" and isinstance(row, Action):
                put(edit, BudgetLine(new_uid(), uid, "City", 2026, dice.randrange(9)))
    except UserError:
        return


@pytest.mark.parametrize("seed", range(4))
def test_following_is_the_same_as_reading_again(tmp_path: Path, seed: int, qapp: Any) -> None:
    dice = random.Random(seed)
    with Project.create(
        tmp_path / "plan.gpkg", name="P", crs="EPSG:31370", migrations=[migrations()]
    ) as project:
        start(project)
        reader = TreeReader(project)
        rows = Rows(reader.whole())
        model = TreeModel(rows, cells())
        model.reset(rows, None)
        tester = QAbstractItemModelTester(
            model, QAbstractItemModelTester.FailureReportingMode.Warning
        )
        for _ in range(30):
            change(project, rows, dice)
            difference = rows.apply(reader.changes())
            assert difference is not None
            again = Rows(read_tree(project))
            assert rows.by_uid == again.by_uid
            assert shape(rows) == shape(again)
            assert rows.parts == again.parts
            assert {uid: rows.planned_cents(uid) for uid in rows.by_uid} == {
                uid: again.planned_cents(uid) for uid in again.by_uid
            }
            assert rows.tree() == read_tree(project)
            shown = None
            if dice.random() < 0.3:
                hits = {uid for uid in rows.by_uid if dice.random() < 0.3}
                shown = frozenset(hits | {up for uid in hits for up in rows.above(uid)})
            model.update(difference, shown)
            assert shown_shape(model) == only(shape(rows), shown)
        model.update(Difference(), None)
        assert shown_shape(model) == shape(rows)
        del tester


def test_a_row_whose_parent_is_gone_makes_it_read_again(tmp_path: Path) -> None:
    with Project.create(
        tmp_path / "plan.gpkg", name="P", crs="EPSG:31370", migrations=[migrations()]
    ) as project:
        start(project)
        reader = TreeReader(project)
        rows = Rows(reader.whole())
        with project.edit("as a merged copy would be") as edit:
            edit.delete_where("plan_goal", uid="o11")
        assert rows.apply(reader.changes()) is None
        again = Rows(reader.whole())
        assert again.loose
        assert rows.apply(reader.changes()) is not None or again.loose


def test_many_new_rows_under_one_goal_keep_what_is_open(qapp: Any, tmp_path: Path) -> None:
    """5,000 actions under one goal: more than comes row by row, and yet as open as before."""
    from wijkatlas_plan.panel.plan.looks.outline import Outline

    with Project.create(
        tmp_path / "plan.gpkg", name="P", crs="EPSG:31370", migrations=[migrations()]
    ) as project:
        start(project)
        reader = TreeReader(project)
        rows = Rows(reader.whole())
        model = TreeModel(rows, cells())
        outline = Outline(model, "Plan")
        outline.show_rows(rows, None)
        outline.collapse(model.index_of("s1"))
        outline.choose(["a001"])
        with project.edit("import") as edit:
            put(edit, *(Action(f"n{n:04}", "o00", f"N{n}", n) for n in range(5000)))
        difference = rows.apply(reader.changes())
        assert difference is not None
        outline.follow(difference, None)
        assert model.rowCount(model.index_of("o00")) == 5004
        assert not outline.isExpanded(model.index_of("s1"))
        assert outline.isExpanded(model.index_of("o00"))
        assert outline.uids() == ["a001"]
        with project.edit("one of them") as edit:
            move(edit, "n4999", "o00", 0)
        difference = rows.apply(reader.changes())
        assert difference is not None
        steps: list[object] = []
        model.rowsMoved.connect(lambda *where: steps.append(where))
        assert model.update(difference, None)
        assert len(steps) == 1
        outline.deleteLater()
