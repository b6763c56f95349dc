# SPDX-License-Identifier: EUPL-1.2
"""The first lines of a table, to point out which of them are its heading."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QBrush, QFont, QKeyEvent, QPalette
from PySide6.QtWidgets import (
    QAbstractItemView,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from wijkatlas.api import Session
from wijkatlas_survey.panel.row_delegate import row_height_px

if TYPE_CHECKING:
    from wijkatlas_survey.files.headers import HeaderProposal

LINES, COLUMNS = 6, 60
MOST_ROWS = 4
NARROWEST_PX, WIDEST_PX = 64, 176


class HeaderLines(QWidget):
    """A click, or the space bar, makes a line part of the heading or no longer; ``changed`` tells."""

    changed = Signal()

    def __init__(self, session: Session) -> None:
        super().__init__()
        assert session.screen is not None  # noqa: S101 - a panel has a window around it
        self._rows: set[int] = set()
        self.text = session.screen.text(
            self.tr(
                "Click the lines that are the heading (or the arrow keys and the space bar)."
                " Several lines are joined to one heading for each column."
            ),
            "muted",
        )
        self.table = QTableWidget()
        self.table.setAccessibleName(self.tr("The first lines of the file"))
        self.table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.table.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
        self.table.setTabKeyNavigation(False)
        self.table.setWordWrap(False)
        self.table.horizontalHeader().hide()
        height = row_height_px(session)
        self.table.verticalHeader().setDefaultSectionSize(height)
        self.table.setFixedHeight(height * LINES + 24)
        self.table.installEventFilter(self)
        self.table.cellClicked.connect(lambda row, column: self.toggle(row + 1))
        self.table.verticalHeader().sectionClicked.connect(lambda row: self.toggle(row + 1))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(self.text)
        column.addWidget(self.table)

    @property
    def rows(self) -> tuple[int, ...]:
        """The lines of the heading, from 1."""
        return tuple(sorted(self._rows))

    def show_proposal(self, proposal: "HeaderProposal") -> None:
        """Show the first lines, with those that seem to be the heading marked."""
        self._rows = set(proposal.rows)
        lines = proposal.top[: max(LINES, *proposal.rows, 0) + 2]
        width = min(COLUMNS, max(map(len, lines), default=0))
        self.table.setRowCount(len(lines))
        self.table.setColumnCount(width)
        for row, line in enumerate(lines):
            for place in range(width):
                cell = line[place] if place < len(line) else ""
                self.table.setItem(row, place, QTableWidgetItem(cell[:80]))
        self._mark()
        self.table.resizeColumnsToContents()
        for place in range(width):
            wide = self.table.columnWidth(place)
            self.table.setColumnWidth(place, max(NARROWEST_PX, min(WIDEST_PX, wide)))

    def toggle(self, row: int) -> None:
        """Make a line part of the heading, or no longer; one at least stays."""
        rows = self._rows ^ {row}
        if rows and len(rows) <= MOST_ROWS:
            self._rows = rows
            self._mark()
            self.changed.emit()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """The space bar does what a click does."""
        if (
            event.type() == QEvent.Type.KeyPress
            and isinstance(event, QKeyEvent)
            and event.key() == Qt.Key.Key_Space
        ):
            self.toggle(self.table.currentRow() + 1)
            return True
        return super().eventFilter(watched, event)

    def _mark(self) -> None:
        """Lines of the heading are bold on the accent's ground and have a tick beside their number."""
        palette = self.palette()
        bold = QFont(self.font())
        bold.setBold(True)
        for row in range(self.table.rowCount()):
            is_on = row + 1 in self._rows
            name = self.tr("heading") if is_on else ""
            head = QTableWidgetItem(f"✓ {row + 1}" if is_on else str(row + 1))
            head.setToolTip(name)
            self.table.setVerticalHeaderItem(row, head)
            for place in range(self.table.columnCount()):
                item = self.table.item(row, place)
                if item is None:
                    continue
                item.setFont(bold if is_on else self.font())
                ground = palette.brush(QPalette.ColorRole.Midlight) if is_on else QBrush()
                item.setBackground(ground)
                words = " · ".join(part for part in (item.text(), name) if part)
                item.setData(Qt.ItemDataRole.AccessibleTextRole, words)
