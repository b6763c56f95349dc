# SPDX-License-Identifier: EUPL-1.2
"""Searching, filtering, sorting: the same rows, and which of them are shown."""

from dataclasses import replace
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication

from wijkatlas.api import Session
from wijkatlas.shell.window import Window
from wijkatlas_plan.panel.plan.looks.cells import TABLE_COLUMNS, Col
from wijkatlas_plan.panel.plan.page import Page
from wijkatlas_plan.storage.editing import put

CONTROL = Qt.KeyboardModifier.ControlModifier


def test_a_search_leaves_what_fits_and_what_is_above(hand: Any, page: Page, qtbot: Any) -> None:
    qtbot.keyClicks(page.head.filter.search, "school SLOWER")
    qtbot.waitUntil(lambda: page.found is not None)
    assert hand.titles() == ["Safety plan", "  Safer traffic", "    Slower traffic near schools"]
    assert page.head.clear.text() == "Found: 1 of 11  ✕"
    page.head.clear.click()
    assert len(hand.titles()) == 11
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


def test_an_edit_may_take_a_row_out_of_the_filter(
    hand: Any, page: Page, session: Session, qtbot: Any
) -> None:
    qtbot.keyClicks(page.head.filter.search, "sheds")
    qtbot.waitUntil(lambda: page.found is not None)
    page.looks.outline.choose(["a2"])
    hand.fill("Locks for bicycles", "title")
    assert page.found is not None
    assert page.found.hits == set()
    assert page.looks.tree_model.rowCount() == 0
    session.project.undo()
    assert "      Locks for sheds" in hand.titles()


def test_the_table_sorts_and_copies(hand: Any, page: Page, session: Session, qtbot: Any) -> None:
    page.show_look("table")
    model = page.looks.table._table
    assert model.uids[0] == "s1"
    place = TABLE_COLUMNS.index(Col.START)
    page.looks.table.sortByColumn(place, Qt.SortOrder.DescendingOrder)
    assert model.uids[:3] == ["a5", "a1", "o1"]
    page.looks.table.choose(["a1", "a5"])
    assert page.pane.kind.text() == "Action: 2 chosen"
    with session.project.edit("Elsewhere") as edit:
        put(edit, replace(hand.action("a1"), title="=HYPERLINK(1)", code="9"))
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
