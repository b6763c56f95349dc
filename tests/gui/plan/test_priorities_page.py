# SPDX-License-Identifier: EUPL-1.2
"""The page with problems: lanes, weights, scores; each change is one step that can be undone."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QDate, QPointF, Qt
from PySide6.QtGui import QDropEvent

from wijkatlas.shell.window import Window
from wijkatlas.store.project import Project
from wijkatlas_plan.model.plan import Goal, Level
from wijkatlas_plan.model.problem import Criterion, Lane, Problem, Score
from wijkatlas_plan.panel.priorities.lane_tree import LANE, NOTE, SHARE, UID
from wijkatlas_plan.panel.priorities.page import Page
from wijkatlas_plan.storage.editing import put
from wijkatlas_plan.storage.problems import criteria, problems, scores
from wijkatlas_plan.storage.schema import migrations

ROWS = (
    Problem("b", "Burglaries", "burglary", lane=Lane.PRIORITY),
    Problem("l", "Litter", position=1),
    Problem("d", "Old matter", lane=Lane.DROPPED, position=2),
    Criterion("c1", "size", "Size", 3.0),
    Criterion("c2", "choice", "Political choice", 1.0, 1),
    Score("s1", "b", "c1", 5.0, "many", derived=True), Score("s2", "b", "c2", 1.0),
    Score("s3", "l", "c1", 3.0), Score("s4", "l", "c2", 5.0),
)  # fmt: skip


@pytest.fixture
def weighed(planned: Path) -> Path:
    with Project.open(planned, migrations=[migrations()]) as project, project.edit("x") as edit:
        put(edit, *ROWS)
        put(edit, Goal("o9", "p", "s1", Level.OPERATIONAL, "Answer", problems=("b",)))
    return planned


@pytest.fixture
def page(window: Window, weighed: Path, qtbot: Any) -> Page:
    window.door.open(weighed)
    made = Page(window.desk.session)
    qtbot.addWidget(made)
    made.resize(340, 640)
    made.show()
    made.refresh()
    return made


def lanes(page: Page) -> dict[str, list[str]]:
    heads = [page.tree.topLevelItem(i) for i in range(page.tree.topLevelItemCount())]
    return {
        head.data(0, LANE): [head.child(i).data(0, UID) for i in range(head.childCount())]
        for head in heads
    }


def project(page: Page) -> Any:
    return page._session.project


def test_problems_stand_in_their_lanes_in_their_order(page: Page) -> None:
    """(3·5 + 1)/4 = 4 and (3·3 + 5)/4 = 3.5; the problem of the fixture has no scores."""
    found = lanes(page)
    assert found == {"priority": ["b"], "attention": [], "open": ["l", "q1"], "dropped": ["d"]}
    page.tree.choose("b")
    item = page.tree.currentItem()
    assert item.text(0) == "1. Burglaries"
    assert item.data(0, SHARE) == 1.0
    assert "Score 4.0 · in the first 5: 100" in item.data(0, NOTE)
    page.tree.choose("q1")
    assert page.tree.currentItem().data(0, NOTE) == "no scores yet"
    assert page.lead.text() == "Priorities: 1. Special attention points: 0. Not decided: 2."


def test_weights_move_the_order_at_once_and_are_saved_in_one_step(page: Page) -> None:
    page.weights.fields["choice"].setValue(9.0)  # (3·5 + 9)/12 = 2 and (3·3 + 9·5)/12 = 4.5
    page.tree.choose("l")
    assert page.tree.currentItem().text(0) == "1. Litter"
    assert {each.code: each.weight for each in criteria(project(page))}["choice"] == 1.0
    assert page.weights.sliders["choice"].value() == 18
    page.weights._timer.stop()
    page.weights._settle()
    assert {each.code: each.weight for each in criteria(project(page))}["choice"] == 9.0
    project(page).undo()
    page.refresh()
    assert page.weights.fields["choice"].value() == 1.0
    page.tree.choose("b")
    assert page.tree.currentItem().text(0) == "1. Burglaries"


def test_a_problem_changes_lane_by_button_and_by_dropping(page: Page, qtbot: Any) -> None:
    page.tree.choose("l")
    actions = page.buttons.lane.menu().actions()
    next(each for each in actions if each.text() == "special attention point").trigger()
    page.refresh()
    assert lanes(page)["attention"] == ["l"]
    assert page.tree.chosen() == "l"
    problem = next(each for each in problems(project(page)) if each.uid == "l")
    assert problem.decided_on != ""
    assert project(page).undo_step.label == "Decide on “{name}”"
    head = page.tree.topLevelItem(0)
    spot = page.tree.visualItemRect(head).center()
    mime = page.tree.mimeData([page.tree.currentItem()])
    page.tree.dropEvent(
        QDropEvent(
            QPointF(spot), Qt.DropAction.MoveAction, mime, Qt.MouseButton.LeftButton,
            Qt.KeyboardModifier.NoModifier,
        )
    )  # fmt: skip
    page.refresh()
    assert lanes(page)["priority"] == ["b", "l"]


def test_a_day_that_is_being_filled_in_stays(page: Page, qtbot: Any) -> None:
    """What was saved just before comes back while somebody is at the next field."""
    page.show_row("problem", "l")
    form = page.view.form
    page.activateWindow()
    form.day.setFocus()
    qtbot.waitUntil(form.day.hasFocus)
    form.day.setDate(QDate(2026, 10, 5))
    page.refresh()
    assert form.day.date() == QDate(2026, 10, 5)
    qtbot.keyClick(form.day, Qt.Key.Key_Return)
    found = next(each for each in problems(project(page)) if each.uid == "l")
    assert found.decided_on == "2026-10-05"
    page.refresh()
    project(page).undo()
    page.refresh()
    assert form.day.date() == form.day.minimumDate()  # no day


def test_delete_can_be_undone(page: Page, qtbot: Any) -> None:
    page.tree.choose("l")
    qtbot.keyClick(page.tree, Qt.Key.Key_Delete)
    page.refresh()
    assert not any("l" in uids for uids in lanes(page).values())
    project(page).undo()
    page.refresh()
    assert "l" in lanes(page)["open"]


def test_a_problem_by_itself(page: Page, qtbot: Any) -> None:
    asked: list[tuple[str, str]] = []
    page.wants.connect(lambda kind, uid: asked.append((kind, uid)))
    page.tree.choose("b")
    qtbot.keyClick(page.tree, Qt.Key.Key_Return)
    assert page.stack.currentWidget() is page.view
    view = page.view
    assert view.form.title.text() == "Burglaries"
    assert view.scores.boxes["c1"].currentText() == "5"
    assert view.scores.reasons["c2"].text() == "By hand."
    view._goals.itemAt(0).widget().findChild(type(view.back)).click()
    view.trace.click()
    assert asked == [("goal", "o9"), ("thread", "b")]


def test_scores_by_hand_and_from_figures(page: Page, qtbot: Any) -> None:
    page.show_row("problem", "b")
    box = page.view.scores.boxes["c2"]
    box.setCurrentIndex(box.findData(4.0))
    box.activated.emit(box.currentIndex())
    held = {each.criterion: each for each in scores(project(page)) if each.problem == "b"}
    assert (held["c2"].value, held["c2"].derived) == (4.0, False)
    page.view.derive.click()
    held = {each.criterion: each for each in scores(project(page)) if each.problem == "b"}
    assert "c1" not in held  # it followed from figures, and there are none
    assert held["c2"].value == 4.0
    page.refresh()
    assert page.view.scores.reasons["c1"].text().startswith("No score")


def test_fields_are_saved_when_they_are_left(page: Page, qtbot: Any) -> None:
    page.show_row("problem", "b")
    form = page.view.form
    form.decision.setText("A project")
    form.decision.editingFinished.emit()
    form.by.setText("Zonal council")
    form.by.editingFinished.emit()
    form.title.setText("  ")
    form.title.editingFinished.emit()
    found = next(each for each in problems(project(page)) if each.uid == "b")
    assert (found.decision, found.decided_by, found.title) == (
        "A project", "Zonal council", "Burglaries",
    )  # fmt: skip


def test_a_new_problem_is_shown(page: Page) -> None:
    page.add_problem("Noise at night")
    assert page.view.form.title.text() == "Noise at night"
    page.show_list()
    page.refresh()
    assert len(lanes(page)["open"]) == 3


def test_reading_only_offers_no_changes(
    window: Window, weighed: Path, qtbot: Any, make_read_only: Callable[[Path], None]
) -> None:
    make_read_only(weighed)
    page = Page(window.desk.session)
    qtbot.addWidget(page)
    page.refresh()
    page.tree.choose("b")
    assert not page.buttons.add.isEnabled()
    assert not page.buttons.lane.isEnabled()
    assert page.buttons.open.isEnabled()
    assert not page.weights.fields["size"].isEnabled()


@pytest.fixture
def make_read_only(window: Window) -> Callable[[Path], None]:
    def make(path: Path) -> None:
        window.desk.session.open(path, read_only=True)

    return make
