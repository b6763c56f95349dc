# SPDX-License-Identifier: EUPL-1.2
"""Whatever is done to a plan it stays a forest, no row is lost, and undo gives the same back."""

import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import fields, replace
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, precondition, rule

from wijkatlas.domain.errors import UserError
from wijkatlas.store.project import Project
from wijkatlas_plan.model.plan import (
    Action,
    BudgetLine,
    Goal,
    Level,
    Measurement,
    Milestone,
    Plan,
    Tree,
)
from wijkatlas_plan.storage.editing import duplicate, move, new_uid, put, remove
from wijkatlas_plan.storage.rowtext import TABLES, encode
from wijkatlas_plan.storage.schema import migrations
from wijkatlas_plan.storage.tree import read_tree

KINDS = {
    "plan_plan": "plans",
    "plan_goal": "goals",
    "plan_action": "actions",
    "plan_budget": "budget",
    "plan_milestone": "milestones",
    "plan_measurement": "measurements",
}
PLACES = st.integers(0, 40)


class Forest(RuleBasedStateMachine):
    """Puts, moves, copies and removals in any order, with undo and redo between them."""

    def __init__(self) -> None:
        super().__init__()
        self.folder = tempfile.TemporaryDirectory()
        self.project: Any = Project.create(
            Path(self.folder.name) / "p.gpkg",
            name="P",
            crs="EPSG:31370",
            migrations=[migrations()],
        )
        self.past: list[Tree] = []
        self.future: list[Tree] = []
        with self.edit() as edit:
            put(edit, Plan("p1", "One"), Plan("p2", "Two"))
            put(edit, Goal("s", "p1", "", Level.STRATEGIC, "S"))
            put(edit, Goal("o", "p1", "s", Level.OPERATIONAL, "O"), Action("a", "o", "A"))

    def teardown(self) -> None:
        self.project.close()
        self.folder.cleanup()

    @contextmanager
    def edit(self) -> Iterator[Any]:
        """An edit that may be refused: then nothing has changed."""
        before, step = read_tree(self.project), self.project.undo_step
        try:
            with self.project.edit("Edit") as edit:
                yield edit
        except UserError:
            assert read_tree(self.project) == before
        if self.project.undo_step is not step:
            self.past.append(before)
            self.future.clear()

    def any_uid(self, place: int) -> str:
        """The uid of one of the rows, or of none."""
        tree = read_tree(self.project)
        rows = [each for name in KINDS.values() for each in getattr(tree, name)]
        return rows[place % len(rows)].uid if rows else "none"

    @rule(
        level=st.sampled_from(Level),
        plan=PLACES,
        parent=PLACES,
        is_top=st.booleans(),
        position=PLACES,
    )
    def put_goal(self, level: Level, plan: int, parent: int, is_top: bool, position: int) -> None:
        owner = self.any_uid(plan % 2)
        with self.edit() as edit:
            above = "" if is_top else self.any_uid(parent)
            put(edit, Goal(new_uid(), owner, above, level, "G", position - 20))

    @rule(goal=PLACES, position=PLACES)
    def put_action(self, goal: int, position: int) -> None:
        owner, uid = self.any_uid(goal), new_uid()
        with self.edit() as edit:
            put(edit, Action(uid, owner, "A", position - 20), BudgetLine(new_uid(), uid, "c", 2026))

    @rule(owner=PLACES)
    def put_leaves(self, owner: int) -> None:
        uid = self.any_uid(owner)
        for row in (Milestone(new_uid(), uid, "M"), Measurement(new_uid(), uid, "2026-01-01", 0.1)):
            with self.edit() as edit:
                put(edit, row)

    @rule(place=PLACES, parent=PLACES, level=st.sampled_from(Level))
    def change_goal(self, place: int, parent: int, level: Level) -> None:
        goals = read_tree(self.project).goals
        if goals:
            goal = goals[place % len(goals)]
            with self.edit() as edit:
                put(edit, replace(goal, parent=self.any_uid(parent), level=level))

    @rule(place=PLACES, parent=PLACES, position=PLACES)
    def move_row(self, place: int, parent: int, position: int) -> None:
        uid, above = self.any_uid(place), self.any_uid(parent)
        with self.edit() as edit:
            move(edit, uid, above, position)

    @precondition(lambda self: self.project.count("plan_action") < 40)
    @rule(place=PLACES)
    def duplicate_row(self, place: int) -> None:
        uid = self.any_uid(place)
        with self.edit() as edit:
            duplicate(edit, uid)

    @rule(place=PLACES)
    def remove_row(self, place: int) -> None:
        uid, before = self.any_uid(place), self.count()
        gone = 0
        with self.edit() as edit:
            gone = remove(edit, uid)
        assert self.count() == before - gone

    @rule()
    def undo(self) -> None:
        if self.past:
            self.future.append(read_tree(self.project))
            self.project.undo()
            assert read_tree(self.project) == self.past.pop()

    @rule()
    def redo(self) -> None:
        if self.future:
            self.past.append(read_tree(self.project))
            self.project.redo()
            assert read_tree(self.project) == self.future.pop()

    def count(self) -> int:
        return sum(self.project.count(table) for table in KINDS)

    @invariant()
    def every_row_has_its_place(self) -> None:
        tree = read_tree(self.project)
        assert not tree.loose
        assert_whole(self.project, tree)
        for goal in tree.goals:
            siblings = [e for e in tree.goals if (e.plan, e.parent) == (goal.plan, goal.parent)]
            assert siblings == sorted(siblings, key=lambda each: (each.position, each.uid))


def assert_whole(project: Any, tree: Tree) -> None:
    """Each row of the tables stands in the tree once, under a parent that is there."""
    for table, name in KINDS.items():
        stored = {row[0] for row in project.rows(f"SELECT uid FROM {table}")}
        shown = [each.uid for each in getattr(tree, name)]
        assert len(shown) == len(set(shown))
        assert stored <= set(shown)
        assert set(shown) - stored <= tree.loose
    plans = {each.uid for each in tree.plans}
    goals = {each.uid: each for each in tree.goals}
    actions = {each.uid for each in tree.actions}
    for goal in tree.goals:
        assert goal.plan in plans
        if goal.parent:
            assert goals[goal.parent].plan == goal.plan
            assert not goals[goal.parent].parent
            assert goals[goal.parent].level is Level.STRATEGIC
    assert {each.goal for each in (*tree.actions, *tree.measurements)} <= goals.keys()
    assert {each.action for each in (*tree.budget, *tree.milestones)} <= actions


TestForest = Forest.TestCase
TestForest.settings = settings(
    max_examples=20,
    stateful_step_count=25,
    deadline=None,
    suppress_health_check=[HealthCheck.too_slow],
)


BROKEN = [
    "UPDATE plan_goal SET parent = 'g-burglary' WHERE uid = 'safer'",  # a circle
    "UPDATE plan_goal SET parent = uid",
    "UPDATE plan_goal SET parent = 'gone'",
    "UPDATE plan_goal SET plan = 'gone'",
    "UPDATE plan_goal SET level = 'of a newer program'",
    "UPDATE plan_action SET goal = 'gone'",
    "UPDATE plan_action SET goal = 'safer', status = 'of a newer program'",
    "UPDATE plan_budget SET action = 'gone'",
    "UPDATE plan_milestone SET action = 'gone'",
    "UPDATE plan_measurement SET goal = 'gone'",
    "DELETE FROM plan_plan",
    "DELETE FROM plan_goal",
    "DELETE FROM plan_action",
    "DELETE FROM plan_plan; DELETE FROM plan_goal; DELETE FROM plan_action",
]


@pytest.mark.parametrize("sql", BROKEN)
def test_a_merged_copy_never_hides_a_row(filled_project: Any, sql: str) -> None:
    with filled_project.edit("Merge") as edit:
        for statement in sql.split(";"):
            edit.rows(statement)
    tree = read_tree(filled_project)
    assert_whole(filled_project, tree)
    whole = {field.name: getattr(tree, field.name) for field in fields(tree)}
    parts = [read_tree(filled_project, each.uid) for each in tree.plans]
    for name in KINDS.values():  # each row stands in one plan
        assert sum(len(getattr(part, name)) for part in parts) == len(whole[name])


NAMES = [f"g{number}" for number in range(6)]


@settings(max_examples=60, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    st.lists(st.tuples(st.sampled_from([*NAMES, "", "gone"]), st.sampled_from(["p", "gone"]),
                       st.sampled_from(Level)), min_size=6, max_size=6),
    st.lists(st.sampled_from([*NAMES, "gone", ""]), max_size=4),
    st.booleans(),
)  # fmt: skip
def test_any_muddle_of_parents_is_read_as_a_forest(
    plan_project: Any, goals: list[tuple[str, str, Level]], actions: list[str], has_plan: bool
) -> None:
    rows: list[Any] = [Plan("p", "Plan")] if has_plan else []
    rows += [
        Goal(name, plan, parent, level, name)
        for name, (parent, plan, level) in zip(NAMES, goals, strict=True)
    ]
    rows += [Action(f"a{number}", goal, "Do") for number, goal in enumerate(actions)]
    with plan_project.edit("Merge") as edit:
        for row in rows:  # past the checks, as another program would
            edit.insert_many(TABLES[type(row)], [encode(row)])
    try:
        assert_whole(plan_project, read_tree(plan_project))
    finally:
        plan_project.undo()


@pytest.mark.parametrize("sql", [each for each in BROKEN if "newer" not in each])
def test_what_lost_its_place_is_told_and_can_be_kept(filled_project: Any, sql: str) -> None:
    with filled_project.edit("Merge") as edit:
        for statement in sql.split(";"):
            edit.rows(statement)
    tree = read_tree(filled_project)
    if "'safer'" not in sql or "circle" in sql:
        assert tree.loose
    with filled_project.edit("Repair") as edit:  # as it is shown it can be kept
        put(edit, *tree.plans, *tree.goals)
        if "goal = 'safer'" not in sql:
            put(edit, *tree.actions)
    assert replace(read_tree(filled_project), loose=frozenset()) == replace(tree, loose=frozenset())


def test_a_stand_in_can_be_removed(filled_project: Any) -> None:
    with filled_project.edit("Merge") as edit:
        edit.rows("UPDATE plan_action SET goal = 'gone' WHERE uid = 'locks'")
    with filled_project.edit("Remove") as edit:
        # the action, 2 lines, 2 milestones, 1 entry of the log, 1 evaluation
        assert remove(edit, "gone") == 7
    assert not read_tree(filled_project).loose


def test_an_older_file_has_no_plans(tmp_path: Path) -> None:
    with Project.create(tmp_path / "old.gpkg", name="Old", crs="EPSG:31370") as project:
        assert read_tree(project) == Tree()
