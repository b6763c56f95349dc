# SPDX-License-Identifier: EUPL-1.2
"""The page of goals and actions in a narrow dock and in a wide one."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QStyleOptionViewItem, QToolButton

from wijkatlas_plan.panel.plan.looks.cells import TREE_COLUMNS, Col
from wijkatlas_plan.panel.plan.page import Page


def test_the_rows_have_all_the_room_while_none_is_chosen(page: Page) -> None:
    page.resize(320, 480)
    page.looks.choose([])
    QApplication.processEvents()
    assert not page.pane.isVisible()
    page.looks.choose(["a1"])
    QApplication.processEvents()
    assert page.pane.isVisible()
    assert not page.pane.place.isVisible()
    page.resize(900, 480)
    QApplication.processEvents()
    assert page.pane.place.isVisible()
    page.looks.choose([])
    QApplication.processEvents()
    assert page.pane.isVisible()


def test_a_narrow_tree_shows_the_sign_of_a_light_alone(page: Page) -> None:
    outline, status = page.looks.outline, TREE_COLUMNS.index(Col.STATUS)
    index = page.looks.tree_model.index_of("a1").siblingAtColumn(status)
    for width, drawn in ((320, "■"), (900, "■ late: step not done")):
        outline.resize(width, 480)
        option = QStyleOptionViewItem()
        outline._signs.initStyleOption(option, index)
        assert option.text == drawn
        assert outline.isHeaderHidden() is (width == 320)
    assert index.data(Qt.ItemDataRole.DisplayRole) == "■ late: step not done"


def test_looks_are_named_where_there_is_room_and_the_chosen_one_always(page: Page) -> None:
    alone = Qt.ToolButtonStyle.ToolButtonIconOnly
    for width, unnamed in ((320, 5), (900, 0)):
        page.resize(width, 480)
        QApplication.processEvents()
        styles = [each.toolButtonStyle() for each in page.head.looks.buttons.values()]
        assert styles.count(alone) == unnamed
        assert page.head.looks.buttons["tree"].toolButtonStyle() != alone


def test_a_row_that_is_asked_for_is_in_view_above_its_form(
    make_page: Callable[[Path | None, int], Page], planned: Path, qtbot: Any
) -> None:
    page = make_page(planned, 340)
    page.resize(340, 400)
    page.show_row("action", "a5")
    qtbot.waitUntil(page.pane.isVisible)
    outline = page.looks.outline
    row = page.looks.tree_model.index_of("a5")

    def is_in_view() -> bool:
        return bool(outline.viewport().rect().contains(outline.visualRect(row).center()))

    qtbot.waitUntil(is_in_view)


def test_an_empty_search_has_nothing_to_clear(page: Page, qtbot: Any) -> None:
    search = page.head.filter.search
    button = search.findChild(QToolButton)
    assert button is not None
    qtbot.keyClicks(search, "lock")
    qtbot.waitUntil(lambda: button.property("opacity") == 1.0)
    page.head.filter.clear()
    qtbot.waitUntil(lambda: button.property("opacity") == 0.0)
