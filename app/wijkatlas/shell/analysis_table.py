# SPDX-License-Identifier: EUPL-1.2
"""A table of a finding: figures with their margins, to sort and to copy into a spreadsheet."""

from dataclasses import replace
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QAction, QFont, QFontMetrics, QGuiApplication, QKeySequence, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QDialog,
    QHBoxLayout,
    QHeaderView,
    QTableView,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from wijkatlas.domain.estimate import Estimate
from wijkatlas.domain.numbers import NumberFormat
from wijkatlas.domain.table import Column, SheetTable
from wijkatlas.language import Translator
from wijkatlas.shell.fold import Fold
from wijkatlas.shell.icons import icon
from wijkatlas.shell.wrapped import wrapped

Index = QModelIndex | QPersistentModelIndex
MOST_ROWS_SHOWN = 8
MOST_COLUMN_PX = 150
LARGE_PX = QSize(880, 560)
HEAD_PX = 18  # beside the words of a heading
PANEL_PX, WIDE_PX = 256, 512
Cell = str | Estimate


class FindingModel(QAbstractTableModel):
    """The rows of a :class:`SheetTable` in some order."""

    def __init__(self, table: SheetTable, translator: Translator) -> None:
        super().__init__()
        self.table = table
        self.rows: list[Any] = list(table.rows)
        self._translator = translator
        self._number = NumberFormat.of(translator.language)

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own default
        """As many as the table has."""
        return 0 if parent.isValid() else len(self.rows)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own default
        """As many as the table has."""
        return 0 if parent.isValid() else len(self.table.columns)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """The words of a cell; figures at the right."""
        cell = self.rows[index.row()][index.column()]
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
            return self.words(cell, self.table.columns[index.column()])
        if role == Qt.ItemDataRole.TextAlignmentRole:
            side = (
                Qt.AlignmentFlag.AlignLeft if isinstance(cell, str) else Qt.AlignmentFlag.AlignRight
            )
            return int(side | Qt.AlignmentFlag.AlignVCenter)
        return None

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        """The titles of the columns, with their units."""
        if orientation is not Qt.Orientation.Horizontal:
            return None
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
            return self.heading(self.table.columns[section])
        return None

    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        """By a column, -1 for as it came; what has no figure stands last either way."""
        self.layoutAboutToBeChanged.emit()
        if column < 0:
            self.rows = list(self.table.rows)
            self.layoutChanged.emit()
            return
        falling = order is Qt.SortOrder.DescendingOrder
        known = [row for row in self.rows if _key(row[column]) is not None]
        rest = [row for row in self.rows if _key(row[column]) is None]
        known.sort(key=lambda row: _key(row[column]) or (0, 0.0, ""), reverse=falling)
        self.rows = known + rest
        self.layoutChanged.emit()

    def words(self, cell: Cell, column: Column) -> str:
        """A text, a figure with its margin, or why there is none."""
        if isinstance(cell, str):
            return cell
        if cell.value is None:
            return self._why(cell)
        text = self._number.write(cell.value, column.decimals)
        if cell.low is None or cell.high is None:
            return text
        low, high = (self._number.write(each, column.decimals) for each in (cell.low, cell.high))
        return f"{text} ({low} – {high})"

    def as_text(self) -> str:
        """Tab-separated, in the present order, as a spreadsheet takes it from the clipboard."""
        from wijkatlas.commands.analyses.files import table_lines

        lines = table_lines(replace(self.table, rows=self.rows), self._translator)
        return "\n".join("\t".join(line) for line in lines) + "\n"

    @staticmethod
    def heading(column: Column) -> str:
        """Title and unit."""
        return f"{column.title} ({column.unit})" if column.unit else column.title

    def _why(self, cell: Estimate) -> str:
        from wijkatlas.report.wording import hidden_text

        return hidden_text(cell.reason, self._translator) if cell.reason is not None else ""


class FindingTable(QWidget):
    """Shows one table with its notes."""

    def __init__(
        self, table: SheetTable, translator: Translator, *, row_px: int, large: bool = False
    ) -> None:
        super().__init__()
        self.model = FindingModel(table, translator)
        self.view = QTableView()
        self.view.setModel(self.model)
        self.view.setAccessibleName(table.title)
        self.view.setAccessibleDescription(table.subtitle)
        self.view.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.view.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.view.setAlternatingRowColors(True)
        self.view.setWordWrap(False)
        self.view.setTabKeyNavigation(False)
        self.view.setCornerButtonEnabled(False)
        self.view.verticalHeader().hide()
        self.view.verticalHeader().setDefaultSectionSize(row_px)
        self.view.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        header = self.view.horizontalHeader()
        header.setSortIndicator(-1, Qt.SortOrder.AscendingOrder)
        self.view.setSortingEnabled(True)
        header.setToolTip(self.tr("Click to sort"))
        self._large = large
        self._widths: list[int] = []
        self._fit(row_px)
        copy = QAction(self.tr("Copy the table"), self.view)
        copy.setShortcut(QKeySequence(QKeySequence.StandardKey.Copy))
        copy.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
        copy.triggered.connect(self.copy)
        self.view.addAction(copy)
        self.view.setContextMenuPolicy(Qt.ContextMenuPolicy.ActionsContextMenu)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        head = QHBoxLayout()
        head.setSpacing(8)
        head.addWidget(wrapped(table.title, "title"), 1)
        if not large:
            enlarge = QToolButton()
            enlarge.setIcon(icon("arrow-expand"))
            enlarge.setProperty("quiet", True)
            enlarge.setToolTip(self.tr("Show the table large"))
            enlarge.setAccessibleName(self.tr("Show the table large"))
            enlarge.clicked.connect(lambda: self._show_large(translator, row_px))
            head.addWidget(enlarge, 0, Qt.AlignmentFlag.AlignTop)
        column.addLayout(head)
        if table.subtitle:
            column.addWidget(wrapped(table.subtitle, "muted"))
        column.addWidget(self.view)
        if table.notes:
            notes = wrapped("\n".join(table.notes), "muted", selectable=True)
            column.addWidget(Fold(self.tr("Notes under the table"), notes))

    def copy(self) -> None:
        """Put the whole table on the clipboard, in its present order."""
        QGuiApplication.clipboard().setText(self.model.as_text())

    def _fit(self, row_px: int) -> None:
        """Columns as wide as what is in them, within reason; headings on two lines where needed."""
        header = self.view.horizontalHeader()
        wrap = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        header.setDefaultAlignment(wrap | Qt.TextFlag.TextWordWrap)
        bold = QFont(header.font())
        bold.setBold(True)
        metrics = QFontMetrics(bold)
        headings = [self.model.heading(column) for column in self.model.table.columns]
        widest = 4 * MOST_COLUMN_PX if self._large else MOST_COLUMN_PX
        widths = []
        for place, heading in enumerate(headings):
            word = max((metrics.horizontalAdvance(each) for each in heading.split()), default=0)
            half = metrics.horizontalAdvance(heading) // 2
            inside = self.view.sizeHintForColumn(place) + 8
            if self._is_text(place):  # a figure is never cut
                inside = min(widest, inside)
            widths.append(max(word + HEAD_PX, inside, min(widest, half + HEAD_PX)))
        self._widths = widths
        spare = PANEL_PX - sum(widths)
        if spare > 0 and widths:
            widths[0] += min(spare, max(0, self.view.sizeHintForColumn(0) + 8 - widths[0]))
        lines = 1
        for place, (heading, width) in enumerate(zip(headings, widths, strict=True)):
            header.resizeSection(place, width)
            room = QRect(0, 0, width - HEAD_PX, 1000)
            high = metrics.boundingRect(room, int(Qt.TextFlag.TextWordWrap), heading).height()
            lines = max(lines, round(high / metrics.height()))
        line = metrics.height()
        header.setFixedHeight(lines * line + 12)
        header.setStretchLastSection(True)
        if not self._large:
            rows = min(MOST_ROWS_SHOWN, max(1, len(self.model.rows)))
            bar = self.view.horizontalScrollBar().sizeHint().height()
            self.view.setFixedHeight(header.height() + rows * row_px + bar + 2)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The first column says what a row is: it is given what room there is."""
        super().resizeEvent(event)
        room = self.width() - self.view.verticalScrollBar().sizeHint().width() - 2
        if not self._widths or event.size().width() == event.oldSize().width() or room < WIDE_PX:
            return
        spare = room - sum(self._widths)
        inside = self.view.sizeHintForColumn(0) + 8
        wanted = max(self._widths[0] + spare, min(inside, room // 3), self._widths[0])
        self.view.horizontalHeader().resizeSection(0, wanted)

    def _is_text(self, place: int) -> bool:
        return any(isinstance(row[place], str) and row[place] for row in self.model.rows)

    def _show_large(self, translator: Translator, row_px: int) -> None:
        window = QDialog(self.window())
        window.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        window.setWindowTitle(self.model.table.title)
        column = QVBoxLayout(window)
        column.addWidget(FindingTable(self.model.table, translator, row_px=row_px, large=True))
        window.resize(LARGE_PX.boundedTo(self.screen().availableSize() * 0.9))
        window.show()


def _key(cell: Cell) -> tuple[int, float, str] | None:
    if isinstance(cell, str):
        return (1, 0.0, cell.casefold())
    return None if cell.value is None else (0, float(cell.value), "")
