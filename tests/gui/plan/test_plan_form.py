# SPDX-License-Identifier: EUPL-1.2
"""The form beside the rows: a field that is left is one step; wrong input is refused in place."""

from typing import Any

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
)

from wijkatlas.api import Session, UserError
from wijkatlas.shell.window import Window
from wijkatlas_plan.model.plan import Direction, Status
from wijkatlas_plan.panel.plan.page import Page

CONTROL = Qt.KeyboardModifier.ControlModifier


def test_what_a_goal_lacks_stands_beside_its_fields(hand: Any, page: Page) -> None:
    page.show_row("goal", "o2")
    said = {
        name: hand.field(*names).remark.text()
        for name, names in (
            ("indicator", ("indicator", "indicator_text", "unit")),
            ("target", ("target",)),
            ("owner", ("owner",)),
            ("source", ("baseline_source",)),
        )
    }
    assert said["target"].startswith("▲ The figure to reach is missing.")
    assert said["owner"].startswith("▲ Nobody answers for it.")
    assert all(text for text in said.values())
    page.show_row("goal", "o1")
    assert hand.field("target").remark.text() == ""


def test_leaving_a_field_is_one_named_step(hand: Any, page: Page, session: Session) -> None:
    page.show_row("action", "a1")
    hand.fill("1/4/2027", "end")
    assert hand.action("a1").end == "2027-04-01"
    assert hand.undo_name() == "Change the end of an action"
    assert page.looks.tree_model.index_of("a1").siblingAtColumn(3).data() == "01/04/2027"
    session.project.undo()
    assert hand.action("a1").end == "2026-12-31"
    assert hand.field("end").line.text() == "31/12/2026"
    session.project.redo()
    assert hand.field("end").line.text() == "01/04/2027"


def test_undo_in_a_field_is_that_of_the_project_once_it_was_kept(
    hand: Any, page: Page, qtbot: Any
) -> None:
    page.show_row("action", "a1")
    line = hand.field("lead").line

    def is_kept_by_the_field() -> bool:
        event = QKeyEvent(QEvent.Type.ShortcutOverride, Qt.Key.Key_Z, CONTROL)
        QApplication.sendEvent(line, event)
        return event.isAccepted()

    assert not is_kept_by_the_field()
    line.setFocus()
    qtbot.keyClicks(line, "x")
    assert is_kept_by_the_field()
    qtbot.keyClick(line, Qt.Key.Key_Return)
    assert not is_kept_by_the_field()


def test_a_refused_change_leaves_the_form_as_it_was(
    hand: Any, page: Page, session: Session, window: Window, monkeypatch: pytest.MonkeyPatch
) -> None:
    page.show_row("action", "a1")

    def refuse(*args: Any, **values: Any) -> None:
        raise UserError("The disk is full.")

    monkeypatch.setattr(session.project, "edit", refuse)
    hand.fill("Somebody", "lead")
    assert window.desk.messages.said[-1][:2] == ("error", "The disk is full.")
    assert hand.field("lead").line.text() == "Prevention service"


def test_nothing_changes_when_nothing_was_typed(
    hand: Any, page: Page, session: Session, qtbot: Any
) -> None:
    page.show_row("action", "a1")
    before = session.project.undo_step
    hand.field("lead").line.setFocus()
    qtbot.keyClick(hand.field("lead").line, Qt.Key.Key_Return)
    hand.field("description").box.setFocus()
    hand.field("title").line.setFocus()
    assert session.project.undo_step is before


def test_wrong_input_is_refused_in_place(hand: Any, page: Page) -> None:
    page.show_row("action", "a1")
    hand.fill("31/02/2026", "start")
    assert hand.field("start").remark.text() == "▲ a date that does not exist"
    assert hand.action("a1").start == "2026-02-01"
    hand.fill(" ", "title")
    assert hand.field("title").line.text() == "Advice at home"
    page.show_row("goal", "o1")
    hand.fill("much less", "target")
    assert "not a number" in hand.field("target").remark.text()
    assert hand.goal("o1").target == 80


def test_texts_choices_and_numbers_are_kept(hand: Any, page: Page, qtbot: Any) -> None:
    page.show_row("action", "a1")
    box = hand.field("description").box
    box.setFocus()
    qtbot.keyClicks(box, "At the door")
    qtbot.keyClick(box, Qt.Key.Key_Return, CONTROL)
    assert hand.action("a1").description == "At the door"
    status = hand.field("status").box
    status.setCurrentText("done")
    status.activated.emit(status.currentIndex())
    assert hand.action("a1").status is Status.DONE
    assert page.looks.tree_model.index_of("a1").siblingAtColumn(1).data() == "● done"
    page.show_row("goal", "o1")
    hand.fill("77.5", "target")
    assert hand.goal("o1").target == 77.5
    hand.fill("2025", "baseline_period")
    assert hand.goal("o1").baseline_period == "2025-01-01/2025-12-31"
    direction = hand.field("direction").box
    direction.setCurrentText("up")
    direction.activated.emit(direction.currentIndex())
    assert hand.goal("o1").direction is Direction.UP
    assert hand.field("direction").remark.text().startswith("▲ Baseline and target go another way")
    assert page.head.count.text() == "Measurable goals: 0 of 3"


def test_several_actions_change_in_one_step(hand: Any, page: Page, session: Session) -> None:
    page.looks.outline.choose(["a1", "a2", "a3"])
    assert page.pane.kind.text() == "Action: 3 chosen"
    assert hand.field("lead").line.placeholderText() == "(they differ)"
    assert hand.part("budget").isHidden()
    hand.fill("City hall", "lead")
    assert {hand.action(uid).lead for uid in ("a1", "a2", "a3")} == {"City hall"}
    assert [hand.action(uid).title for uid in ("a1", "a2", "a3")] == [
        "Advice at home", "Locks for sheds", "Evening walks",
    ]  # fmt: skip
    session.project.undo()
    assert hand.action("a3").lead == ""
    assert page.looks.outline.uids() == ["a1", "a2", "a3"]


def test_rows_of_two_kinds_have_no_form(page: Page) -> None:
    page.looks.outline.choose(["a1", "o2"])
    assert page.pane.stack.currentWidget() is page.pane.nothing


def test_own_words_or_an_indicator(hand: Any, page: Page, qtbot: Any) -> None:
    page.show_row("goal", "o2")
    names = ("indicator", "indicator_text", "unit")
    line = hand.field(*names)._line
    line.setText("networks that are active")
    qtbot.keyClick(line, Qt.Key.Key_Return)
    assert hand.goal("o2").indicator_text == "networks that are active"
    known = page.editor.indicators
    if known:
        line.setText(known[0].title)
        qtbot.keyClick(line, Qt.Key.Key_Return)
        found = hand.goal("o2")
        assert (found.indicator, found.indicator_text) == (known[0].id, "")
        assert found.unit == known[0].unit


def test_areas_are_ticked_or_taken_from_the_map(hand: Any, page: Page, session: Session) -> None:
    page.show_row("action", "a1")
    areas = hand.field("scheme", "areas")
    assert areas.button.text() == "Wijk 00, W99 (area no longer exists)"
    areas.open()
    popup = areas.popup
    assert popup.ticked() == ("W00", "W99")
    popup.list.item(2).setCheckState(Qt.CheckState.Checked)
    popup.close()
    assert hand.action("a1").areas == ("W00", "W01", "W99")
    fids = frozenset(each.fid for each in session.project.areas("wijk") if each.code > "W0")
    session.select("area", frozenset(sorted(fids)[2:]))
    areas.open()
    areas.popup.findChildren(QAbstractButton)[-1].click()
    assert hand.action("a1").areas == ("W10", "W11")
    assert hand.undo_name() == "Change the areas of an action"


def test_a_place_is_drawn(
    hand: Any, page: Page, session: Session, monkeypatch: pytest.MonkeyPatch
) -> None:
    import shapely

    page.show_row("action", "a2")
    place = hand.field("shape")
    shape = shapely.MultiPolygon([shapely.box(0, 0, 100, 200)]).wkb
    monkeypatch.setattr(session.screen, "draw_area", lambda done: done(shape))
    place.draw.click()
    assert hand.action("a2").shape == shape
    assert place.said.text() == "drawn, 2.0 ha"
    place.clear.click()
    assert hand.action("a2").shape == b""


def test_problems_and_cards_are_linked(hand: Any, page: Page) -> None:
    page.show_row("goal", "o1")
    problems = hand.field("problems")
    problems.open()
    problems.popup.list.item(0).setCheckState(Qt.CheckState.Checked)
    problems.popup.close()
    assert hand.goal("o1").problems == ("q1",)
    assert problems.button.text() == "Burglaries in the centre"
    links = page.pane.links(page.editor.rows.by_uid["o1"])
    assert links == [("Problem: Burglaries in the centre", "problem", "q1")]
    wanted: list[tuple[str, str]] = []
    page.wants.connect(lambda kind, uid: wanted.append((kind, uid)))
    page.pane._fill_menu()
    page.pane.menu.actions()[0].trigger()
    assert wanted == [("problem", "q1")]
    page.show_row("action", "a1")
    assert page.pane.links(page.editor.rows.by_uid["a1"]) == [
        ("Plan an evaluation", "new_evaluation", "a1")
    ]
