# SPDX-License-Identifier: EUPL-1.2
"""A small table to fill in: rows are added, changed and removed."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHBoxLayout,
    QHeaderView,
    QPushButton,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

ROWS_SHOWN_PX = 132
ORIGIN = Qt.ItemDataRole.UserRole


@dataclass(frozen=True, slots=True)
class Filled:
    """A row that is not empty: where it stands, which row it was at first (-1: new), its cells."""

    row: int
    origin: int
    cells: list[str]


class _Table(QTableWidget):
    """Delete asks to remove the row."""

    remove_asked = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Delete is about the current row."""
        if event.key() == Qt.Key.Key_Delete:
            self.remove_asked.emit()
            return
        super().keyPressEvent(event)


class RowTable(QWidget):
    """Rows of texts under headings (with widths); a row that is empty all over does not count.

    ``removed`` carries the place of a row that somebody took away.
    """

    removed = Signal(int)

    def __init__(self, name: str, headings: Sequence[tuple[str, int]]) -> None:
        super().__init__()
        self.table = _Table(0, len(headings))
        self.table.setAccessibleName(name)
        self.table.setHorizontalHeaderLabels([heading for heading, _ in headings])
        for number, (_, width_px) in enumerate(headings):
            self.table.setColumnWidth(number, width_px)
        self.table.verticalHeader().setDefaultAlignment(Qt.AlignmentFlag.AlignCenter)
        self.table.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Interactive)
        self.table.horizontalHeader().setStretchLastSection(True)
        self.table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.table.setTabKeyNavigation(False)
        self.table.setMinimumHeight(ROWS_SHOWN_PX)
        self.add = QPushButton(self.tr("Add a row"))
        self.add.setAutoDefault(False)
        self.add.clicked.connect(self._on_added)
        self.remove = QPushButton(self.tr("Remove the row"))
        self.remove.setAutoDefault(False)
        self.remove.clicked.connect(self._on_removed)
        self.table.remove_asked.connect(self._on_removed)
        buttons = QHBoxLayout()
        buttons.addWidget(self.add)
        buttons.addWidget(self.remove)
        buttons.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addWidget(self.table)
        column.addLayout(buttons)

    def show_rows(self, rows: Sequence[Sequence[str]]) -> None:
        """Show these instead."""
        self.table.setRowCount(0)
        for row in rows:
            place = self.table.rowCount()
            self.table.insertRow(place)
            for number, text in enumerate(row):
                item = QTableWidgetItem(text)
                item.setData(ORIGIN, place)
                self.table.setItem(place, number, item)

    def filled(self) -> list[Filled]:
        """What stands in it, row by row, without the empty ones."""
        found = []
        for row in range(self.table.rowCount()):
            cells = [self._text(row, column) for column in range(self.table.columnCount())]
            first = self.table.item(row, 0)
            origin = first.data(ORIGIN) if first is not None else None
            if any(cells):
                found.append(Filled(row, -1 if origin is None else int(origin), cells))
        return found

    def set_cell(self, row: int, column: int, text: str) -> None:
        """Change what stands in a cell."""
        item = self.table.item(row, column)
        if item is not None:
            item.setText(text)

    def _text(self, row: int, column: int) -> str:
        item = self.table.item(row, column)
        return item.text().strip() if item is not None else ""

    def _on_added(self) -> None:
        place = self.table.rowCount()
        self.table.insertRow(place)
        self.table.setCurrentCell(place, 0)
        self.table.setFocus(Qt.FocusReason.OtherFocusReason)

    def _on_removed(self) -> None:
        row = self.table.currentRow()
        if row >= 0:
            self.table.removeRow(row)
            self.removed.emit(row)
