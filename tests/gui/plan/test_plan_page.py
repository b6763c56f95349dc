# SPDX-License-Identifier: EUPL-1.2
"""The page of goals and actions: what it shows, and every way to change a plan."""

import shutil
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QEvent, QItemSelectionModel, Qt
from PySide6.QtGui import QCloseEvent, QGuiApplication, QKeyEvent
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QComboBox,
    QLabel,
    QLineEdit,
    QMenu,
    QWidget,
)

from wijkatlas.api import Session, UserError
from wijkatlas.shell.theme import DARK, LIGHT, apply_theme
from wijkatlas.shell.window import Window
from wijkatlas_plan.model.plan import Direction, Level, Partner, Status
from wijkatlas_plan.model.sector import Sector
from wijkatlas_plan.panel.plan.form.form import Form
from wijkatlas_plan.panel.plan.looks.cells import TABLE_COLUMNS, Col
from wijkatlas_plan.panel.plan.page import Page
from wijkatlas_plan.storage.editing import put
from wijkatlas_plan.storage.log import entries
from wijkatlas_plan.storage.tree import read_tree

ALT, CONTROL, SHIFT = (
    Qt.KeyboardModifier.AltModifier,
    Qt.KeyboardModifier.ControlModifier,
    Qt.KeyboardModifier.ShiftModifier,
)


def action(session: Session, uid: str) -> Any:
    return next(each for each in read_tree(session.project).actions if each.uid == uid)


def goal(session: Session, uid: str) -> Any:
    return next(each for each in read_tree(session.project).goals if each.uid == uid)


def titles(page: Page) -> list[str]:
    """What the tree shows, with two spaces for each level."""
    model, found = page.looks.tree_model, []

    def walk(parent: Any, depth: int) -> None:
        for row in range(model.rowCount(parent)):
            index = model.index(row, 0, parent)
            found.append("  " * depth + page.editor.rows.by_uid[model.uid(index)].title)
            walk(index, depth + 1)

    walk(model.index(-1, -1), 0)
    return found


def form(page: Page) -> Form:
    return next(each for each in page.pane.forms.values() if each.isVisible())


def field(page: Page, *names: str) -> Any:
    return form(page).fields[names]


def part(page: Page, name: str) -> Any:
    return form(page).parts[name]


def fill(page: Page, qtbot: Any, text: str, *names: str) -> None:
    line = field(page, *names).line
    line.setFocus()
    line.selectAll()
    qtbot.keyClicks(line, text)
    qtbot.keyClick(line, Qt.Key.Key_Return)


def undo_name(session: Session) -> str:
    step = session.project.undo_step
    assert step is not None
    return session.translator.translate("edits", step.label, **step.values)


def test_the_tree_stands_in_its_order(page: Page) -> None:
    assert titles(page) == [
        "Safety plan",
        "  Fewer burglaries",
        "    Fewer burglaries in the centre",
        "      Advice at home",
        "      Locks for sheds",
        "      Evening walks",
        "    More neighbourhood networks",
        "      Find coordinators",
        "  Safer traffic",
        "    Slower traffic near schools",
        "      School street",
    ]


def test_the_columns_say_how_it_stands_who_when_and_how_much(page: Page) -> None:
    page.resize(1700, 640)
    index = page.looks.tree_model.index_of("a1")
    cells = [index.siblingAtColumn(place).data() for place in range(5)]
    assert cells == [
        "1.1.1  Advice at home", "■ late: step not done", "Prevention service", "31/12/2026",
        "25,000",
    ]  # fmt: skip
    goal_index = page.looks.tree_model.index_of("o1")
    assert goal_index.siblingAtColumn(1).data() == "● on course"
    assert goal_index.siblingAtColumn(4).data() == "25,000"
    assert page.looks.tree_model.index_of("a5").siblingAtColumn(4).data() == ""


def test_the_count_of_measurable_goals_stands_on_top(page: Page) -> None:
    assert page.head.count.text() == "Measurable goals: 1 of 3"


def test_what_a_goal_lacks_stands_beside_its_fields(page: Page) -> None:
    page.show_row("goal", "o2")
    said = {
        name: field(page, *names).remark.text()
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
    assert field(page, "target").remark.text() == ""


def test_leaving_a_field_is_one_named_step(page: Page, session: Session, qtbot: Any) -> None:
    page.show_row("action", "a1")
    fill(page, qtbot, "1/4/2027", "end")
    assert action(session, "a1").end == "2027-04-01"
    assert undo_name(session) == "Change the end of an action"
    assert page.looks.tree_model.index_of("a1").siblingAtColumn(3).data() == "01/04/2027"
    session.project.undo()
    assert action(session, "a1").end == "2026-12-31"
    assert field(page, "end").line.text() == "31/12/2026"
    session.project.redo()
    assert field(page, "end").line.text() == "01/04/2027"


def test_undo_in_a_field_is_that_of_the_project_once_it_was_kept(page: Page, qtbot: Any) -> None:
    page.show_row("action", "a1")
    line = field(page, "lead").line

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
    page: Page, session: Session, window: Window, monkeypatch: pytest.MonkeyPatch, qtbot: Any
) -> None:
    page.show_row("action", "a1")

    def refuse(*args: Any, **values: Any) -> None:
        raise UserError("The disk is full.")

    monkeypatch.setattr(session.project, "edit", refuse)
    fill(page, qtbot, "Somebody", "lead")
    assert window.desk.messages.said[-1][:2] == ("error", "The disk is full.")
    assert field(page, "lead").line.text() == "Prevention service"


def test_nothing_changes_when_nothing_was_typed(page: Page, session: Session, qtbot: Any) -> None:
    page.show_row("action", "a1")
    before = session.project.undo_step
    field(page, "lead").line.setFocus()
    qtbot.keyClick(field(page, "lead").line, Qt.Key.Key_Return)
    field(page, "description").box.setFocus()
    field(page, "title").line.setFocus()
    assert session.project.undo_step is before


def test_wrong_input_is_refused_in_place(page: Page, session: Session, qtbot: Any) -> None:
    page.show_row("action", "a1")
    fill(page, qtbot, "31/02/2026", "start")
    assert field(page, "start").remark.text() == "▲ a date that does not exist"
    assert action(session, "a1").start == "2026-02-01"
    fill(page, qtbot, " ", "title")
    assert field(page, "title").line.text() == "Advice at home"
    page.show_row("goal", "o1")
    fill(page, qtbot, "much less", "target")
    assert "not a number" in field(page, "target").remark.text()
    assert goal(session, "o1").target == 80


def test_texts_choices_and_numbers_are_kept(page: Page, session: Session, qtbot: Any) -> None:
    page.show_row("action", "a1")
    box = field(page, "description").box
    box.setFocus()
    qtbot.keyClicks(box, "At the door")
    qtbot.keyClick(box, Qt.Key.Key_Return, CONTROL)
    assert action(session, "a1").description == "At the door"
    status = field(page, "status").box
    status.setCurrentText("done")
    status.activated.emit(status.currentIndex())
    assert action(session, "a1").status is Status.DONE
    assert page.looks.tree_model.index_of("a1").siblingAtColumn(1).data() == "● done"
    page.show_row("goal", "o1")
    fill(page, qtbot, "77.5", "target")
    assert goal(session, "o1").target == 77.5
    fill(page, qtbot, "2025", "baseline_period")
    assert goal(session, "o1").baseline_period == "2025-01-01/2025-12-31"
    direction = field(page, "direction").box
    direction.setCurrentText("up")
    direction.activated.emit(direction.currentIndex())
    assert goal(session, "o1").direction is Direction.UP
    assert field(page, "direction").remark.text().startswith("▲ Baseline and target go another way")
    assert page.head.count.text() == "Measurable goals: 0 of 3"


def test_several_actions_change_in_one_step(page: Page, session: Session, qtbot: Any) -> None:
    page.looks.outline.choose(["a1", "a2", "a3"])
    assert page.pane.kind.text() == "Action: 3 chosen"
    assert field(page, "lead").line.placeholderText() == "(they differ)"
    assert part(page, "budget").isHidden()
    fill(page, qtbot, "City hall", "lead")
    assert {action(session, uid).lead for uid in ("a1", "a2", "a3")} == {"City hall"}
    assert [action(session, uid).title for uid in ("a1", "a2", "a3")] == [
        "Advice at home", "Locks for sheds", "Evening walks",
    ]  # fmt: skip
    session.project.undo()
    assert action(session, "a3").lead == ""
    assert page.looks.outline.uids() == ["a1", "a2", "a3"]


def test_rows_of_two_kinds_have_no_form(page: Page) -> None:
    page.looks.outline.choose(["a1", "o2"])
    assert page.pane.stack.currentWidget() is page.pane.nothing


def test_keys_add_beside_and_under(page: Page, session: Session, qtbot: Any) -> None:
    page.looks.outline.choose(["a2"])
    qtbot.keyClick(page.looks.outline, Qt.Key.Key_Insert)
    made = page.chosen[0]
    assert action(session, made).title == "New: action"
    assert page.editor.rows.children["o1"] == ["a1", "a2", made, "a3"]
    assert field(page, "title").line.selectedText() == "New: action"
    page.looks.outline.choose(["s2"])
    qtbot.keyClick(page.looks.outline, Qt.Key.Key_Insert, SHIFT)
    under = goal(session, page.chosen[0])
    assert (under.parent, under.level, under.plan) == ("s2", Level.OPERATIONAL, "p")
    page.looks.outline.choose(["p"])
    qtbot.keyClick(page.looks.outline, Qt.Key.Key_Insert, SHIFT)
    assert goal(session, page.chosen[0]).level is Level.STRATEGIC
    page.looks.outline.choose(["a1"])
    qtbot.keyClick(page.looks.outline, Qt.Key.Key_Insert, SHIFT)
    assert page.chosen == ["a1"]


def test_what_is_deleted_comes_back(
    page: Page, session: Session, window: Window, qtbot: Any
) -> None:
    page.looks.outline.choose(["o1"])
    qtbot.keyClick(page.looks.outline, Qt.Key.Key_Delete)
    assert "    Fewer burglaries in the centre" not in titles(page)
    assert page.chosen == ["o2"]
    assert undo_name(session) == "Delete “Fewer burglaries in the centre”"
    assert window.desk.messages.said[-1][:2] == (
        "info", "Deleted, with all that hung on it: 9. Undo brings it back.",
    )  # fmt: skip
    session.project.undo()
    assert "      Advice at home" in titles(page)
    assert len(page.editor.rows.lines("a1")) == 2
    page.looks.outline.choose(["a1", "a4"])
    qtbot.keyClick(page.looks.outline, Qt.Key.Key_Delete)
    assert undo_name(session) == "Delete rows of the plan: 2"


def test_a_copy_stands_after_its_original(page: Page, session: Session, qtbot: Any) -> None:
    page.looks.outline.choose(["o1"])
    qtbot.keyClick(page.looks.outline, Qt.Key.Key_D, CONTROL)
    copy = page.chosen[0]
    assert page.editor.rows.children["s1"] == ["o1", copy, "o2"]
    assert len(page.editor.rows.children[copy]) == 3
    assert undo_name(session) == "Duplicate “Fewer burglaries in the centre”"


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


def test_keys_move_rows_and_undo_brings_them_back(page: Page, session: Session, qtbot: Any) -> None:
    model, before = page.looks.tree_model, titles(page)
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
        assert titles(page) == before


def test_a_goal_goes_back_under_a_strategic_one(page: Page, session: Session, qtbot: Any) -> None:
    page.looks.outline.choose(["o2"])
    qtbot.keyClick(page.looks.outline, Qt.Key.Key_Left, ALT)
    assert goal(session, "o2").parent == ""
    qtbot.keyClick(page.looks.outline, Qt.Key.Key_Right, ALT)
    assert goal(session, "o2").parent == "s1"


def drop(page: Page, uids: list[str], on: str, row: int = -1) -> bool:
    model = page.looks.tree_model
    data = model.mimeData([model.index_of(uid) for uid in uids])
    move = Qt.DropAction.MoveAction
    target = model.index_of(on)
    if not model.canDropMimeData(data, move, row, 0, target):
        return False
    assert model.dropMimeData(data, move, row, 0, target) is False
    return True


def test_rows_are_dragged_where_they_may_hang(page: Page, session: Session) -> None:
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
    assert undo_name(session) == "Move “Slower traffic near schools”"


def test_a_row_is_renamed_in_place(page: Page, session: Session, qtbot: Any) -> None:
    page.looks.outline.choose(["a2"])
    qtbot.keyClick(page.looks.outline, Qt.Key.Key_F2)
    editor = page.looks.outline.findChild(QLineEdit)
    assert isinstance(editor, QLineEdit)
    assert editor.text() == "Locks for sheds"
    editor.setText("Locks for bicycles")
    qtbot.keyClick(editor, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: action(session, "a2").title == "Locks for bicycles")
    assert undo_name(session) == "Change the title of an action"


def test_what_is_open_and_chosen_stays_so(page: Page, session: Session, qtbot: Any) -> None:
    page.looks.outline.collapse(page.looks.tree_model.index_of("o1"))
    page.looks.outline.choose(["a5"])
    fill(page, qtbot, "School streets", "title")
    with session.project.edit("Elsewhere") as edit:
        put(edit, replace(action(session, "a4"), title="Coordinators"))
    assert not page.looks.outline.isExpanded(page.looks.tree_model.index_of("o1"))
    assert page.looks.outline.isExpanded(page.looks.tree_model.index_of("o2"))
    assert page.looks.outline.uids() == ["a5"]
    assert page.looks.tree_model.index_of("a4").data() == "1.2.1  Coordinators"


def test_what_is_typed_stays_when_something_else_changes(
    page: Page, session: Session, qtbot: Any
) -> None:
    page.show_row("action", "a1")
    page.activateWindow()
    line = field(page, "lead").line
    line.setFocus()
    qtbot.waitUntil(line.hasFocus)
    line.selectAll()
    qtbot.keyClicks(line, "Half a na")
    with session.project.edit("Elsewhere") as edit:
        put(edit, replace(action(session, "a1"), audience="Owners"))
    assert line.text() == "Half a na"
    assert field(page, "audience").line.text() == "Owners"
    qtbot.keyClicks(line, "me")
    qtbot.keyClick(line, Qt.Key.Key_Return)
    found = action(session, "a1")
    assert (found.lead, found.audience) == ("Half a name", "Owners")


def test_what_is_typed_is_kept_on_the_way_out(page: Page, session: Session, qtbot: Any) -> None:
    page.activateWindow()
    page.show_row("action", "a1")
    line = field(page, "lead").line
    line.setFocus()
    qtbot.waitUntil(line.hasFocus)
    line.setText("Kept")
    page.show_row("action", "a2")
    assert action(session, "a1").lead == "Kept"
    assert action(session, "a2").lead == "Technical service"
    line.setFocus()
    qtbot.waitUntil(line.hasFocus)
    line.setText("Kept too")
    QApplication.sendEvent(page.window(), QCloseEvent())
    assert action(session, "a2").lead == "Kept too"


def test_a_search_leaves_what_fits_and_what_is_above(page: Page, qtbot: Any) -> None:
    qtbot.keyClicks(page.head.filter.search, "school SLOWER")
    qtbot.waitUntil(lambda: page.found is not None)
    assert titles(page) == ["Safety plan", "  Safer traffic", "    Slower traffic near schools"]
    assert page.head.clear.text() == "Found: 1 of 11  ✕"
    page.head.clear.click()
    assert len(titles(page)) == 11
    assert page.head.clear.isHidden()


FILTERS = (
    ("owner", "Prevention service", {"o1", "a1"}),
    ("sector", "Police", {"a1"}),
    ("area", "Wijk 00", {"o1", "a1"}),
    ("area", "W99", {"a1"}),
    ("status", "done", {"a3"}),
    ("late", "", {"a1", "a2", "a5"}),
)


def test_filters_leave_what_fits(page: Page) -> None:
    bar = page.head.filter
    for name, text, hits in FILTERS:
        bar.open()
        if name == "late":
            bar.late.click()
        else:
            box = bar._boxes[name]
            box.setCurrentText(text)
            box.activated.emit(box.currentIndex())
        bar.popup.hide()
        assert page.found is not None
        assert page.found.hits == hits
        assert bar.button.text() == "Filter (1)"
        page.show_row("action", "a4")
        assert page.found is None
        assert page.chosen == ["a4"]


def test_an_edit_may_take_a_row_out_of_the_filter(page: Page, session: Session, qtbot: Any) -> None:
    qtbot.keyClicks(page.head.filter.search, "sheds")
    qtbot.waitUntil(lambda: page.found is not None)
    page.looks.outline.choose(["a2"])
    fill(page, qtbot, "Locks for bicycles", "title")
    assert page.found is not None
    assert page.found.hits == set()
    assert page.looks.tree_model.rowCount() == 0
    session.project.undo()
    assert "      Locks for sheds" in titles(page)


def test_the_table_sorts_and_copies(page: Page, session: Session, qtbot: Any) -> None:
    page.show_look("table")
    model = page.looks.table._table
    assert model.uids[0] == "s1"
    place = TABLE_COLUMNS.index(Col.START)
    page.looks.table.sortByColumn(place, Qt.SortOrder.DescendingOrder)
    assert model.uids[:3] == ["a5", "a1", "o1"]
    page.looks.table.choose(["a1", "a5"])
    assert page.pane.kind.text() == "Action: 2 chosen"
    with session.project.edit("Elsewhere") as edit:
        put(edit, replace(action(session, "a1"), title="=HYPERLINK(1)", code="9"))
    assert model.uids[:3] == ["a5", "a1", "o1"]
    qtbot.keyClick(page.looks.table, Qt.Key.Key_C, CONTROL)
    lines = QGuiApplication.clipboard().text().splitlines()
    assert lines[0].split("\t")[:2] == ["Code", "Title"]
    assert lines[1].split("\t")[:4] == [
        "9", "'=HYPERLINK(1)", "action", "Fewer burglaries in the centre",
    ]  # fmt: skip
    assert lines[1].split("\t")[-2:] == ["25,000", "3,000"]
    assert len(lines) == 3


def test_the_table_remembers_its_columns(page: Page, window: Window) -> None:
    page.show_look("table")
    page.looks.table.horizontalHeader().resizeSection(1, 333)
    other = Page(window.desk.session)
    assert other.looks.table.horizontalHeader().sectionSize(1) == 333
    assert other.looks.name == "table"
    other.deleteLater()


def test_budget_lines_take_money_as_people_write_it(page: Page, session: Session) -> None:
    page.show_row("action", "a1")
    budget = part(page, "budget")
    assert budget.sum.text() == "planned € 25,000, spent € 3,000"
    model = budget.model
    model.setData(model.index(1, 3), "€ 1.234,50")
    line = next(each for each in read_tree(session.project).budget if each.uid == "b2")
    assert line.spent_cents == 123_450
    assert undo_name(session) == "Change a budget line"
    model.setData(model.index(1, 2), "a lot")
    assert budget.remark.text().startswith("▲ not an amount")
    model.setData(model.index(1, 2), "")
    assert budget.sum.text() == "planned € 12,500, spent € 4,234.50; not filled in: 1"
    budget.add.click()
    made = page.editor.rows.lines("a1")[-1]
    assert (made.funder, made.year, made.planned_cents) == ("City", 2028, None)
    flag = QItemSelectionModel.SelectionFlag  # whatever keys an earlier test held
    budget.view.selectionModel().select(model.index(2, 0), flag.ClearAndSelect | flag.Rows)
    budget.remove.click()
    assert len(page.editor.rows.lines("a1")) == 2
    page.show_row("action", "a4")
    budget.add.click()
    assert page.editor.rows.lines("a4")[0].funder


def test_steps_partners_and_figures_are_tables_too(page: Page, session: Session) -> None:
    page.show_row("action", "a1")
    steps = part(page, "milestones").model
    steps.setData(steps.index(1, 2), "5 jun 2026")
    assert page.editor.rows.steps("a1")[1].done_on == "2026-06-05"
    assert page.looks.tree_model.index_of("a1").siblingAtColumn(1).data() == "● running"
    part(page, "milestones").add.click()
    assert [each.position for each in page.editor.rows.steps("a1")] == [0, 1, 2]
    partners = part(page, "partners")
    partners.add.click()
    partners.model.setData(partners.model.index(1, 0), "Housing and urban development")
    partners.model.setData(partners.model.index(1, 1), "Housing company")
    assert action(session, "a1").partners == (
        Partner(Sector.POLICE, "Local police"), Partner(Sector.HOUSING, "Housing company"),
    )  # fmt: skip
    page.show_row("goal", "o1")
    figures = part(page, "figures")
    figures.model.setData(figures.model.index(0, 1), "120")
    assert page.editor.rows.figures("o1")[0].value == 120
    assert page.looks.tree_model.index_of("o1").siblingAtColumn(1).data() == "■ behind"


def test_the_present_figure_becomes_the_baseline(page: Page, session: Session) -> None:
    page.show_row("goal", "o1")
    present = part(page, "present")
    assert present.text.text().startswith("Now: 96.0 incidents")
    present.take.click()
    found = goal(session, "o1")
    assert (found.baseline, found.baseline_on, found.baseline_source) == (
        96.0, "2026-06-30", "Police",
    )  # fmt: skip
    assert undo_name(session) == "Take the present figure as the baseline"
    page.show_row("goal", "o2")
    assert not part(page, "present").take.isEnabled()


def test_own_words_or_an_indicator(page: Page, session: Session, qtbot: Any) -> None:
    page.show_row("goal", "o2")
    names = ("indicator", "indicator_text", "unit")
    line = field(page, *names)._line
    line.setText("networks that are active")
    qtbot.keyClick(line, Qt.Key.Key_Return)
    assert goal(session, "o2").indicator_text == "networks that are active"
    known = page.editor.indicators
    if known:
        line.setText(known[0].title)
        qtbot.keyClick(line, Qt.Key.Key_Return)
        found = goal(session, "o2")
        assert (found.indicator, found.indicator_text) == (known[0].id, "")
        assert found.unit == known[0].unit


def test_areas_are_ticked_or_taken_from_the_map(page: Page, session: Session) -> None:
    page.show_row("action", "a1")
    areas = field(page, "scheme", "areas")
    assert areas.button.text() == "Wijk 00, W99 (area no longer exists)"
    areas.open()
    popup = areas.popup
    assert popup.ticked() == ("W00", "W99")
    popup.list.item(2).setCheckState(Qt.CheckState.Checked)
    popup.close()
    assert action(session, "a1").areas == ("W00", "W01", "W99")
    fids = frozenset(each.fid for each in session.project.areas("wijk") if each.code > "W0")
    session.select("area", frozenset(sorted(fids)[2:]))
    areas.open()
    areas.popup.findChildren(QAbstractButton)[-1].click()
    assert action(session, "a1").areas == ("W10", "W11")
    assert undo_name(session) == "Change the areas of an action"


def test_a_place_is_drawn(page: Page, session: Session, monkeypatch: pytest.MonkeyPatch) -> None:
    import shapely

    page.show_row("action", "a2")
    place = field(page, "shape")
    shape = shapely.MultiPolygon([shapely.box(0, 0, 100, 200)]).wkb
    monkeypatch.setattr(session.screen, "draw_area", lambda done: done(shape))
    place.draw.click()
    assert action(session, "a2").shape == shape
    assert place.said.text() == "drawn, 2.0 ha"
    place.clear.click()
    assert action(session, "a2").shape == b""


def test_problems_and_cards_are_linked(page: Page, session: Session) -> None:
    page.show_row("goal", "o1")
    problems = field(page, "problems")
    problems.open()
    problems.popup.list.item(0).setCheckState(Qt.CheckState.Checked)
    problems.popup.close()
    assert goal(session, "o1").problems == ("q1",)
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


def test_progress_is_told_with_attachments(page: Page, session: Session, tmp_path: Path) -> None:
    page.show_row("action", "a1")
    log = part(page, "log")
    around = form(page).findChildren(QWidget, options=Qt.FindChildOption.FindDirectChildrenOnly)
    fold: Any = next(each for each in around if each.isAncestorOf(log))
    fold.open()
    log.text.setPlainText("Twelve visits")
    log.by.setText("Prevention officer")
    log.add.click()
    (entry,) = entries(session.project, "a1")
    assert (entry.text, entry.by) == ("Twelve visits", "Prevention officer")
    note = tmp_path / "note.txt"
    note.write_text("what people said")
    log.attach(entry, note)
    assert [each.name for each in log.found[0][1]] == ["note.txt"]
    log._on_removed(entry)
    assert log.found == []
    session.project.undo()
    log.refresh()
    assert len(log.found[0][1]) == 1


def test_ctrl_f_searches_in_the_plan(page: Page, qtbot: Any) -> None:
    page.activateWindow()
    page.looks.outline.setFocus()
    qtbot.keyClick(page.looks.outline, Qt.Key.Key_F, CONTROL)
    assert page.focusWidget() is page.head.filter.search


def test_without_a_plan_one_is_made_by_its_kind(
    make_page: Callable[[Path | None, int], Page], session: Session, qtbot: Any
) -> None:
    page = make_page(None, 420)
    assert page.stack.currentWidget() is page.new_plan
    assert page.new_plan.heading.text() == "No plan yet"
    kinds = [page.new_plan.kind.itemData(i) for i in range(page.new_plan.kind.count())]
    assert "be-zonal" in kinds
    page.new_plan.kind.setCurrentIndex(kinds.index("be-zonal"))
    page.new_plan.title.line.setText("Zone 2032")
    page.new_plan.make.click()
    assert page.stack.currentWidget() is page.filled
    (plan,) = read_tree(session.project).plans
    assert (plan.title, plan.template) == ("Zone 2032", "be-zonal")
    assert page.chosen == [plan.uid]
    assert undo_name(session) == "New plan “Zone 2032”"
    page.doing.do("plan")
    assert page.new_plan.heading.text() == "New plan"
    page.new_plan.back.click()
    assert page.stack.currentWidget() is page.filled


def test_a_project_for_reading_only_can_be_read(
    make_page: Callable[[Path | None, int], Page], session: Session, planned: Path, qtbot: Any
) -> None:
    session.open(planned, read_only=True)
    page = make_page(None, 420)
    page.show_row("action", "a1")
    assert field(page, "title").line.text() == "Advice at home"
    assert not field(page, "title").line.isEnabled()
    assert part(page, "budget").add.isHidden()
    page.looks.outline.choose(["a1"])
    qtbot.keyClick(page.looks.outline, Qt.Key.Key_Delete)
    qtbot.keyClick(page.looks.outline, Qt.Key.Key_Insert)
    assert len(titles(page)) == 11
    menu = QMenu()
    page.doing.fill_menu(menu)
    assert [each.isEnabled() for each in menu.actions() if each.text()][-1]
    assert not any(each.isEnabled() for each in menu.actions()[:7])


def test_an_old_file_without_tables_of_plans_can_be_looked_at(
    make_page: Callable[[Path | None, int], Page], session: Session, town_file: Path, tmp_path: Path
) -> None:
    old = Path(shutil.copy(town_file, tmp_path / "old.gpkg"))
    session.open(old, read_only=True)
    page = make_page(None, 420)
    assert page.stack.currentWidget() is page.new_plan
    assert "reading only" in page.new_plan.text.text()
    assert page.new_plan.buttons.isHidden()


def test_the_form_turns_with_the_width(make_page: Any, planned: Path, qtbot: Any) -> None:
    page = make_page(planned, 420)
    assert page.splitter.orientation() is Qt.Orientation.Vertical
    page.resize(900, 640)
    qtbot.waitUntil(lambda: page.splitter.orientation() is Qt.Orientation.Horizontal)
    assert page.looks.width() > 300


def test_every_control_has_a_name_and_every_text_is_plain(page: Page) -> None:
    for uid in ("p", "s1", "o2", "a1"):
        page.show_row("", uid)
    nameless = [
        f"{type(widget).__name__} in {type(widget.parent()).__name__}"
        for widget in page.findChildren(QWidget)
        if isinstance(widget, QAbstractButton | QComboBox | QLineEdit)
        and not widget.objectName().startswith("qt_")
        and widget.focusPolicy() != Qt.FocusPolicy.NoFocus
        and not isinstance(widget.parent(), QComboBox)
        and not (widget.accessibleName() or getattr(widget, "text", str)())
    ]
    assert not nameless
    rich = [
        label.text()
        for label in page.findChildren(QLabel)
        if label.text() and label.textFormat() != Qt.TextFormat.PlainText and not label.buddy()
    ]
    assert not rich


def test_it_can_be_dark(page: Page, qapp: Any) -> None:
    page.show_row("action", "a1")
    apply_theme(qapp, DARK)
    try:
        assert not page.grab().isNull()
    finally:
        apply_theme(qapp, LIGHT)
