# SPDX-License-Identifier: EUPL-1.2
"""The attribute table, and what it shares with the map."""

from typing import Any

from PySide6.QtCore import QItemSelectionModel, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QLabel

from wijkatlas.shell.incident_model import COLUMNS, PAGE_ROWS
from wijkatlas.shell.window import Window


def show_table(window: Window) -> Any:
    window.docks["table"].show()
    window.table.refresh()
    return window.table.model


def column(model: Any, name: str, rows: int) -> list[str]:
    place = COLUMNS.index(name)
    for row in range(0, rows, PAGE_ROWS):
        model.data(model.index(row, place))  # the first look reads the page
    return [model.data(model.index(row, place)) for row in range(rows)]


def test_newest_first_and_pages_are_read_when_looked_at(window: Window) -> None:
    model = show_table(window)
    assert model.rowCount() == 600
    references = column(model, "source_ref", 600)
    assert references[0] == "R0599"
    assert references[-1] == "R0000"


def test_a_column_sorts_both_ways(window: Window) -> None:
    model = show_table(window)
    header = window.table.view.horizontalHeader()
    header.sectionClicked.emit(COLUMNS.index("street"))
    first = column(model, "street", 600)
    assert first == sorted(first)
    header.sectionClicked.emit(COLUMNS.index("street"))
    assert column(model, "street", 600) == sorted(first, reverse=True)


def test_the_table_shows_what_the_filter_leaves(window: Window) -> None:
    model = show_table(window)
    window.desk.atlas.change_filter(categories=frozenset({"burglary"}))
    assert model.rowCount() == 200
    assert len(set(column(model, "category", 200))) == 1


def test_a_row_chosen_in_the_table_is_selected_on_the_map(window: Window) -> None:
    model = show_table(window)
    window.table.view.selectRow(4)
    selection = window.desk.session.selection
    assert selection.layer == "incident"
    assert selection.fids == {model.fid_at(4)}
    assert "R0595" in window.details.text()


def test_what_is_selected_on_the_map_is_marked_in_the_table(window: Window) -> None:
    model = show_table(window)
    fids = frozenset(model.fid_at(row) for row in (10, 11, 300))
    window.desk.session.select("incident", fids)
    rows = {index.row() for index in window.table.view.selectionModel().selectedRows()}
    assert rows == {10, 11, 300}
    assert window.desk.session.selection.fids == fids
    assert "3 incidents selected" in window.details.text()


def test_only_selected_shows_the_selection_alone(window: Window) -> None:
    model = show_table(window)
    window.desk.session.select("incident", frozenset(model.fid_at(row) for row in range(5)))
    window.table._selected.setChecked(True)
    assert model.rowCount() == 5
    window.table._selected.setChecked(False)
    assert model.rowCount() == 600


def test_a_copy_is_a_table_that_a_spreadsheet_takes_as_text(window: Window) -> None:
    with window.desk.session.project.edit("change") as edit:
        edit.update("incident", 600, street="=1+1")
    model = show_table(window)
    table = window.table.view
    rows = QItemSelectionModel.SelectionFlag.Select | QItemSelectionModel.SelectionFlag.Rows
    for row in (0, 1):
        table.selectionModel().select(model.index(row, 0), rows)
    window.table.copy()
    lines = QGuiApplication.clipboard().text().splitlines()
    assert len(lines) == 3
    assert lines[0].split("\t")[0] == "Category"
    assert lines[1].split("\t")[COLUMNS.index("street")] == "'=1+1"
    assert lines[2].split("\t")[COLUMNS.index("source_ref")] == "R0598"


def test_a_table_that_nobody_sees_is_not_read(window: Window) -> None:
    window.docks["table"].hide()
    run = window.table._run
    window.desk.atlas.change_filter(categories=frozenset({"burglary"}))
    assert window.table._run == run
    window.docks["table"].show()
    assert window.table.model.rowCount() == 200


def test_the_header_sorts_by_what_is_clicked(window: Window, qtbot: Any) -> None:
    show_table(window)
    header = window.table.view.horizontalHeader()
    x = header.sectionViewportPosition(0) + 20
    from PySide6.QtCore import QPoint

    qtbot.mouseClick(header.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(x, 10))
    assert window.table._sort == ("category", False)


def test_columns_that_hold_nothing_are_left_out_until_asked_for(window: Window) -> None:
    show_table(window)
    table = window.table.view
    hidden = {column for i, column in enumerate(COLUMNS) if table.isColumnHidden(i)}
    assert hidden == {"end", "known_at", "attempt", "category_national"}
    action = window.table.column_menu().actions()[COLUMNS.index("end")]
    assert not action.isChecked()
    action.trigger()
    assert not table.isColumnHidden(COLUMNS.index("end"))
    with window.desk.session.project.edit("change") as edit:
        edit.update("incident", 600, attempt=1)
    assert not table.isColumnHidden(COLUMNS.index("attempt"))
    assert not table.isColumnHidden(COLUMNS.index("end"))
    assert table.isColumnHidden(COLUMNS.index("known_at"))


def test_the_end_key_goes_to_the_last_row_of_a_sorted_table(window: Window, qtbot: Any) -> None:
    show_table(window)
    window.table._on_header_clicked(COLUMNS.index("street"))
    qtbot.keyClick(window.table.view, Qt.Key.Key_End, Qt.KeyboardModifier.ControlModifier)
    assert window.table.view.currentIndex().row() == 599
    bar = window.table.view.verticalScrollBar()
    assert bar.value() == bar.maximum()


def test_a_long_reference_is_not_cut_in_the_details(window: Window) -> None:
    reference = "LB.21.000005/2023-PV"
    with window.desk.session.project.edit("change") as edit:
        edit.update("incident", 600, source_ref=reference)
    window.desk.session.select("incident", frozenset({600}))
    QApplication.processEvents()
    label = next(each for each in window.details.findChildren(QLabel) if each.text() == reference)
    assert label.width() >= label.fontMetrics().horizontalAdvance(reference)
