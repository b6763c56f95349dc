# SPDX-License-Identifier: EUPL-1.2
"""Rows of a plan are added, copied, moved, dragged, renamed and removed, each in one named step."""

from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QLineEdit,
)

from wijkatlas.api import Session
from wijkatlas.shell.window import Window
from wijkatlas_plan.model.plan import Level
from wijkatlas_plan.panel.plan.page import Page

ALT, CONTROL, SHIFT = (
    Qt.KeyboardModifier.AltModifier,
    Qt.KeyboardModifier.ControlModifier,
    Qt.KeyboardModifier.ShiftModifier,
)


def test_keys_add_beside_and_under(hand: Any, page: Page, qtbot: Any) -> None:
    page.looks.outline.choose(["a2"])
    qtbot.keyClick(page.looks.outline, Qt.Key.Key_Insert)
    made = page.chosen[0]
    assert hand.action(made).title == "New: action"
    assert page.editor.rows.children["o1"] == ["a1", "a2", made, "a3"]
    assert hand.field("title").line.selectedText() == "New: action"
    page.looks.outline.choose(["s2"])
    qtbot.keyClick(page.looks.outline, Qt.Key.Key_Insert, SHIFT)
    under = hand.goal(page.chosen[0])
    assert (under.parent, under.level, under.plan) == ("s2", Level.OPERATIONAL, "p")
    page.looks.outline.choose(["p"])
    qtbot.keyClick(page.looks.outline, Qt.Key.Key_Insert, SHIFT)
    assert hand.goal(page.chosen[0]).level is Level.STRATEGIC
    page.looks.outline.choose(["a1"])
    qtbot.keyClick(page.looks.outline, Qt.Key.Key_Insert, SHIFT)
    assert page.chosen == ["a1"]


def test_what_is_deleted_comes_back(
    hand: Any, page: Page, session: Session, window: Window, qtbot: Any
) -> None:
    page.looks.outline.choose(["o1"])
    qtbot.keyClick(page.looks.outline, Qt.Key.Key_Delete)
    assert "    Fewer burglaries in the centre" not in hand.titles()
    assert page.chosen == ["o2"]
    assert hand.undo_name() == "Delete “Fewer burglaries in the centre”"
    assert window.desk.messages.said[-1][:2] == (
        "info", "Deleted, with all that hung on it: 9. Undo brings it back.",
    )  # fmt: skip
    session.project.undo()
    assert "      Advice at home" in hand.titles()
    assert len(page.editor.rows.lines("a1")) == 2
    page.looks.outline.choose(["a1", "a4"])
    qtbot.keyClick(page.looks.outline, Qt.Key.Key_Delete)
    assert hand.undo_name() == "Delete rows of the plan: 2"


def test_a_copy_stands_after_its_original(hand: Any, page: Page, qtbot: Any) -> None:
    page.looks.outline.choose(["o1"])
    qtbot.keyClick(page.looks.outline, Qt.Key.Key_D, CONTROL)
    copy = page.chosen[0]
    assert page.editor.rows.children["s1"] == ["o1", copy, "o2"]
    assert len(page.editor.rows.children[copy]) == 3
    assert hand.undo_name() == "Duplicate “Fewer burglaries in the centre”"


MOVES = (
    ("a2", Qt.Key.Key_Up, "o1", ["a2", "a1", "a3"]),
    ("a2", Qt.Key.Key_Down, "o1", ["a1", "a3", "a2"]),
    ("a3", Qt.Key.Key_Down, "o2", ["a3", "a4"]),
    ("a4", Qt.Key.Key_Up, "o1", ["a1", "a2", "a3", "a4"]),
    ("a1", Qt.Key.Key_Right, "o2", ["a4", "a1"]),
    ("a5", Qt.Key.Key_Left, "o2", ["a4", "a5"]),
    ("o2", Qt.Key.Key_Left, "p", ["s1", "o2", "s2"]),
    ("o2", Qt.Key.Key_Down, "s2", ["o2", "o3"]),
    ("s2", Qt.Key.Key_Up, "p", ["s2", "s1"]),
    ("a5", Qt.Key.Key_Down, "o3", ["a5"]),
    ("s1", Qt.Key.Key_Right, "p", ["s1", "s2"]),
)


def test_keys_move_rows_and_undo_brings_them_back(
    hand: Any, page: Page, session: Session, qtbot: Any
) -> None:
    model, before = page.looks.tree_model, hand.titles()
    for uid, key, parent, order in MOVES:
        page.looks.outline.choose([uid])
        step = session.project.undo_step
        qtbot.keyClick(page.looks.outline, key, ALT)
        assert page.editor.rows.children[parent] == order
        assert page.looks.outline.uids() == [uid]
        shown = model.index_of(parent)
        places = range(model.rowCount(shown))
        assert [model.uid(model.index(row, 0, shown)) for row in places] == order
        if session.project.undo_step is not step:
            session.project.undo()
        assert hand.titles() == before


def test_a_goal_goes_back_under_a_strategic_one(hand: Any, page: Page, qtbot: Any) -> None:
    page.looks.outline.choose(["o2"])
    qtbot.keyClick(page.looks.outline, Qt.Key.Key_Left, ALT)
    assert hand.goal("o2").parent == ""
    qtbot.keyClick(page.looks.outline, Qt.Key.Key_Right, ALT)
    assert hand.goal("o2").parent == "s1"


def drop(page: Page, uids: list[str], on: str, row: int = -1) -> bool:
    model = page.looks.tree_model
    data = model.mimeData([model.index_of(uid) for uid in uids])
    move = Qt.DropAction.MoveAction
    target = model.index_of(on)
    if not model.canDropMimeData(data, move, row, 0, target):
        return False
    assert model.dropMimeData(data, move, row, 0, target) is False
    return True


def test_rows_are_dragged_where_they_may_hang(hand: Any, page: Page) -> None:
    rows = page.editor.rows
    assert drop(page, ["a1", "a3"], "o2")
    assert rows.children["o2"] == ["a4", "a1", "a3"]
    assert drop(page, ["a3"], "o2", 0)
    assert rows.children["o2"] == ["a3", "a4", "a1"]
    assert drop(page, ["a3"], "a4")
    assert rows.children["o2"] == ["a4", "a3", "a1"]
    assert drop(page, ["o3"], "s1", 0)
    assert rows.children["s1"] == ["o3", "o1", "o2"]
    assert not drop(page, ["a2"], "s1")
    assert not drop(page, ["s1"], "o3")
    assert not drop(page, ["a2", "o2"], "o3")
    assert hand.undo_name() == "Move “Slower traffic near schools”"


def test_a_row_is_renamed_in_place(hand: Any, page: Page, qtbot: Any) -> None:
    page.looks.outline.choose(["a2"])
    qtbot.keyClick(page.looks.outline, Qt.Key.Key_F2)
    editor = page.looks.outline.findChild(QLineEdit)
    assert isinstance(editor, QLineEdit)
    assert editor.text() == "Locks for sheds"
    editor.setText("Locks for bicycles")
    qtbot.keyClick(editor, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: hand.action("a2").title == "Locks for bicycles")
    assert hand.undo_name() == "Change the title of an action"
