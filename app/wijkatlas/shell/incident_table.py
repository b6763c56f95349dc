# SPDX-License-Identifier: EUPL-1.2
"""The attribute table under the map; what is selected here is selected there."""

from functools import partial
from typing import Any

from PySide6.QtCore import QByteArray, QItemSelection, QItemSelectionModel, QPoint, Qt
from PySide6.QtGui import QGuiApplication, QKeySequence, QShortcut, QShowEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QMenu,
    QTableView,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from wijkatlas.domain.progress import Progress
from wijkatlas.shell.desk import Desk
from wijkatlas.shell.incident_model import COLUMNS, IncidentModel
from wijkatlas.shell.wording import number

ROW_PX, LARGE_ROW_PX = 28, 44
MOST_MARKED = 2_000
MOST_COPIED = 100_000
FORMULA_STARTS = ("=", "+", "-", "@", "\t", "\r")
WIDTHS = {"category": 180, "street": 180, "category_source": 200}


class IncidentTable(QWidget):
    """Rows that pass the filter; re-queries when it is shown after something has changed."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._is_stale = True
        self._only_selected = False
        self._sort = ("begin", True)
        self._quiet = False
        self._run = 0
        self._empty: frozenset[str] | None = None  # not looked at yet
        self._wanted: dict[str, bool] = {}  # columns the user has shown or hidden
        self.model = IncidentModel(desk, desk.atlas.label)
        self.view = QTableView()
        self.view.setAccessibleName(self.tr("Incidents"))
        self.view.setModel(self.model)
        self.view.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.view.setAlternatingRowColors(True)
        self.view.setWordWrap(False)
        self.view.setSortingEnabled(False)
        self.view.setTabKeyNavigation(False)
        self.view.setCornerButtonEnabled(False)
        self.view.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.view.customContextMenuRequested.connect(self._on_menu_asked)
        self.view.doubleClicked.connect(lambda index: self._zoom_to_row(index.row()))
        declared = desk.session.settings.declared
        large = "field_mode" in declared and bool(desk.session.settings["field_mode"])
        self.view.verticalHeader().setDefaultSectionSize(LARGE_ROW_PX if large else ROW_PX)
        self.view.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        header = self.view.horizontalHeader()
        header.setSectionsClickable(True)
        header.setSectionsMovable(True)
        header.setSortIndicatorShown(True)
        header.setStretchLastSection(True)
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        header.sectionClicked.connect(self._on_header_clicked)
        header.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        header.customContextMenuRequested.connect(self._on_header_menu_asked)
        header.setToolTip(self.tr("Click to sort; right click to choose the columns"))
        for i, column in enumerate(COLUMNS):
            header.resizeSection(i, WIDTHS.get(column, 136))
        self._heading = QLabel()
        self._heading.setTextFormat(Qt.TextFormat.PlainText)
        self._selected = QToolButton()
        self._selected.setCheckable(True)
        self._selected.setText(self.tr("Only selected"))
        self._selected.setEnabled(False)
        self._selected.toggled.connect(self._on_only_selected_toggled)
        self._copy = QToolButton()
        self._copy.setText(self.tr("Copy"))
        self._copy.setToolTip(self.tr("Copy the selected rows for a spreadsheet (Ctrl+C)"))
        self._copy.clicked.connect(self.copy)
        shortcut = QShortcut(QKeySequence(QKeySequence.StandardKey.Copy), self.view)
        shortcut.setContext(Qt.ShortcutContext.WidgetShortcut)
        shortcut.activated.connect(self.copy)
        head = QHBoxLayout()
        head.setContentsMargins(8, 4, 8, 4)
        head.setSpacing(8)
        head.addWidget(self._heading, 1)
        head.addWidget(self._selected)
        head.addWidget(self._copy)
        column_box = QVBoxLayout(self)
        column_box.setContentsMargins(0, 0, 0, 0)
        column_box.setSpacing(0)
        column_box.addLayout(head)
        column_box.addWidget(self.view, 1)
        self._show_sort()
        self._selection_model().selectionChanged.connect(self._on_rows_selected)
        desk.atlas.loaded.connect(self._on_loaded)
        desk.atlas.filtered.connect(self.mark_stale)
        desk.events.selection_changed.connect(self._on_selection_changed)
        desk.events.project_closed.connect(self._on_project_closed)

    def _on_loaded(self) -> None:
        self._empty = None

    def _hide_columns(self) -> None:
        """Leave out what holds nothing, unless the user wants to see it."""
        header, empty = self.view.horizontalHeader(), self._empty or frozenset[str]()
        for i, column in enumerate(COLUMNS):
            header.setSectionHidden(i, not self._wanted.get(column, column not in empty))

    def _on_header_menu_asked(self, at: QPoint) -> None:
        header = self.view.horizontalHeader()
        self.column_menu().popup(header.mapToGlobal(at))

    def column_menu(self) -> QMenu:
        """Which columns to show."""
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for i, column in enumerate(COLUMNS):
            action = menu.addAction(self.model.headings[column])
            action.setCheckable(True)
            action.setChecked(not self.view.isColumnHidden(i))
            action.toggled.connect(partial(self._on_column_chosen, column))
        return menu

    def _on_column_chosen(self, column: str, on: bool) -> None:
        self._wanted[column] = on
        if not any(not self.view.isColumnHidden(i) for i, c in enumerate(COLUMNS) if c != column):
            self._wanted[column] = True
        self._hide_columns()

    def mark_stale(self) -> None:
        """Query again, now or when next shown."""
        self._is_stale = True
        if self.isVisible():
            self.refresh()

    def showEvent(self, event: QShowEvent) -> None:
        """Query what was put off."""
        super().showEvent(event)
        if self._is_stale:
            self.refresh()

    def refresh(self) -> None:
        """Order the incidents of the filter in a reading job, then show them."""
        self._is_stale = False
        self._run += 1
        run, atlas = self._run, self._desk.atlas
        only = self._desk.session.selection.fids if self._only_selected else None
        column, descending = self._sort

        looked = self._empty

        def work(progress: Progress) -> tuple[Any, frozenset[str]]:
            del progress
            empty = self.model.empty_columns() if looked is None else looked
            return atlas.view.ordered_fids(column, descending=descending, only=only), empty

        def done(found: tuple[Any, frozenset[str]]) -> None:
            if run != self._run:
                return
            fids, self._empty = found
            self._hide_columns()
            self._quiet = True
            self.model.show_fids(fids)
            first = self.model.index(0, 0)  # the keys need a row to start from
            self._selection_model().setCurrentIndex(
                first, QItemSelectionModel.SelectionFlag.NoUpdate
            )
            self._quiet = False
            self._show_heading()
            self._mark(self._desk.session.selection.fids)

        def failed(fault: BaseException) -> None:
            if self._desk.session.is_open:
                self._desk.messages.failure(fault)

        self._desk.jobs.read(self.tr("Sorting the table"), work, done, failed)

    def copy(self) -> None:
        """Put the selected rows on the clipboard as a table that a spreadsheet understands."""
        rows = sorted({index.row() for index in self._selection_model().selectedRows()})
        if not rows:
            self._desk.messages.info(self.tr("Select the rows to copy first."))
            return
        fids = [self.model.fid_at(row) for row in rows[:MOST_COPIED]]

        def work(progress: Progress) -> str:
            del progress
            lines = ["\t".join(self.model.headings[column] for column in COLUMNS)]
            for row in self.model.read_rows(fids):
                cells = (self.model.words(c, v) for c, v in zip(COLUMNS, row, strict=True))
                lines.append("\t".join(_safe_cell(cell) for cell in cells))
            return "\n".join(lines) + "\n"

        def done(text: str) -> None:
            QGuiApplication.clipboard().setText(text)
            self._desk.messages.info(self.tr("Copied {n} rows.").format(n=number(len(fids))))

        self._desk.jobs.read(self.tr("Copying rows"), work, done, quiet=False)

    def columns_state(self) -> QByteArray:
        """Widths and order of the columns."""
        return self.view.horizontalHeader().saveState()

    def restore_columns(self, state: QByteArray) -> None:
        """Widths and order as they were."""
        if self.view.horizontalHeader().restoreState(state):
            self._show_sort()

    def _selection_model(self) -> QItemSelectionModel:
        return self.view.selectionModel()

    def _on_header_clicked(self, section: int) -> None:
        column = COLUMNS[section]
        descending = not self._sort[1] if column == self._sort[0] else False
        self._sort = (column, descending)
        self._show_sort()
        self.refresh()

    def _show_sort(self) -> None:
        column, descending = self._sort
        order = Qt.SortOrder.DescendingOrder if descending else Qt.SortOrder.AscendingOrder
        self.view.horizontalHeader().setSortIndicator(COLUMNS.index(column), order)

    def _on_rows_selected(self) -> None:
        if self._quiet:
            return
        rows = self._selection_model().selectedRows()
        fids = frozenset(self.model.fid_at(index.row()) for index in rows)
        self._quiet = True
        self._desk.session.select("incident", fids)
        self._quiet = False
        self._show_heading()

    def _on_selection_changed(self, layer: str, fids: frozenset[int]) -> None:
        mine = fids if layer == "incident" else frozenset[int]()
        self._selected.setEnabled(bool(mine) or self._only_selected)
        if self._quiet:
            return
        if self._only_selected:
            self.mark_stale()
        else:
            self._mark(mine)
        self._show_heading()

    def _mark(self, fids: frozenset[int]) -> None:
        if self._desk.session.selection.layer != "incident":
            fids = frozenset()
        rows = self.model.rows_of(fids) if len(fids) <= MOST_MARKED else []
        chosen = QItemSelection()
        for row in rows:
            chosen.select(self.model.index(row, 0), self.model.index(row, len(COLUMNS) - 1))
        self._quiet = True
        self._selection_model().select(chosen, QItemSelectionModel.SelectionFlag.ClearAndSelect)
        self._quiet = False
        if rows:
            self.view.scrollTo(self.model.index(rows[0], 0))

    def _on_only_selected_toggled(self, on: bool) -> None:
        self._only_selected = on
        self.refresh()

    def _on_project_closed(self) -> None:
        self._run += 1
        self._selected.setChecked(False)
        self.model.show_fids(None)
        self._show_heading()

    def _show_heading(self) -> None:
        rows = self.model.rowCount()
        selection = self._desk.session.selection
        text = self.tr("{n} incidents").format(n=number(rows))
        if selection.layer == "incident" and selection.fids:
            text += self.tr(", {n} selected").format(n=number(len(selection.fids)))
        self._heading.setText(text)

    def _on_menu_asked(self, at: QPoint) -> None:
        index = self.view.indexAt(at)
        menu = QMenu(self)
        if index.isValid():
            menu.addAction(self.tr("Show on the map"), lambda: self._zoom_to_row(index.row()))
        menu.addAction(self.tr("Copy"), self.copy)
        menu.addAction(self.tr("Select all"), self.view.selectAll)
        menu.addAction(self.tr("Clear the selection"), self.view.clearSelection)
        menu.popup(self.view.viewport().mapToGlobal(at))

    def _zoom_to_row(self, row: int) -> None:
        fid = self.model.fid_at(row)
        self._desk.session.select("incident", frozenset({fid}))
        self._desk.atlas.zoom_to_incidents(frozenset({fid}))


def _safe_cell(text: str) -> str:
    """A cell that a spreadsheet takes as text, on one line."""
    plain = " ".join(text.split())
    return f"'{plain}" if plain.startswith(FORMULA_STARTS) else plain
