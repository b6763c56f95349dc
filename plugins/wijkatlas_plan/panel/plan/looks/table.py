# SPDX-License-Identifier: EUPL-1.2
"""The rows of a plan as a flat table: sorted by any column, with columns as wide as one likes."""

from collections.abc import Sequence
from functools import partial
from typing import Any

from PySide6.QtCore import (
    QAbstractTableModel,
    QItemSelection,
    QItemSelectionModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QPoint,
    Qt,
    Signal,
)
from PySide6.QtWidgets import QAbstractItemView, QMenu, QTableView

from wijkatlas.api import Session
from wijkatlas_plan.panel.plan.form.part_table import row_px
from wijkatlas_plan.panel.plan.looks.cells import TABLE_COLUMNS, Cells, Col
from wijkatlas_plan.panel.plan.looks.keys import Keys
from wijkatlas_plan.panel.plan.rows import Rows

REMEMBERED = "plan.table"
WIDTHS = {
    Col.CODE: 64, Col.TITLE: 264, Col.KIND: 120, Col.GOAL: 200, Col.STATUS: 128, Col.OWNER: 128,
    Col.SECTOR: 128, Col.AREAS: 144, Col.START: 88, Col.END: 88, Col.BUDGET: 96, Col.SPENT: 96,
}  # fmt: skip
Index = QModelIndex | QPersistentModelIndex


class TableModel(QAbstractTableModel):
    """Keeps its order while rows change, until it is sorted again."""

    def __init__(self, rows: Rows, cells: Cells, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.rows, self.cells = rows, cells
        self.uids: list[str] = []
        self._places: dict[str, int] = {}
        self._sort: tuple[int, Qt.SortOrder] | None = None

    def show_uids(self, rows: Rows, uids: Sequence[str]) -> None:
        """Show these rows, in the order that was chosen, else in this one."""
        self.rows = rows
        if self._sort is None:
            wanted = list(uids)
        else:  # new ones come last until it is sorted again
            known = set(uids)
            kept = [uid for uid in self.uids if uid in known]
            wanted = [*kept, *(uid for uid in uids if uid not in self._places)]
        if wanted == self.uids:
            return
        self.beginResetModel()
        self._set(wanted)
        self.endResetModel()

    def tell(self, uids: set[str]) -> None:
        """The words of these rows changed."""
        for uid in uids:
            place = self._places.get(uid)
            if place is not None:
                last = self.index(place, len(TABLE_COLUMNS) - 1)
                self.dataChanged.emit(self.index(place, 0), last)

    def place(self, uid: str) -> int:
        """The number of a row; -1 when it isn't there."""
        return self._places.get(uid, -1)

    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        """By a column; a negative one brings back the order of the tree."""
        self._sort = None if column < 0 else (column, order)
        if column < 0:
            present = set(self.uids)
            wanted = [uid for uid in self.rows.below("") if uid in present]
        else:
            keys = {
                uid: self.cells.sort_key(self.rows, uid, TABLE_COLUMNS[column]) for uid in self.uids
            }
            is_down = order is Qt.SortOrder.DescendingOrder
            wanted = sorted(self.uids, key=keys.__getitem__, reverse=is_down)
        self.layoutAboutToBeChanged.emit()
        before = self.persistentIndexList()
        uids = [self.uids[index.row()] for index in before]
        self._set(wanted)
        after = [
            self.index(self._places[uid], index.column())
            for uid, index in zip(uids, before, strict=True)
        ]
        self.changePersistentIndexList(before, after)
        self.layoutChanged.emit()

    def _set(self, uids: list[str]) -> None:
        self.uids = uids
        self._places = {uid: place for place, uid in enumerate(uids)}

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        """Qt's."""
        return 0 if parent.isValid() else len(self.uids)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        """Qt's."""
        return 0 if parent.isValid() else len(TABLE_COLUMNS)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Qt's."""
        uid = self.uids[index.row()] if index.isValid() else ""
        if uid not in self.rows.by_uid:
            return None
        column = TABLE_COLUMNS[index.column()]
        if role == Qt.ItemDataRole.DisplayRole:
            return self.cells.text(self.rows, uid, column)
        return self.cells.data(self.rows, uid, column, role)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        """Qt's."""
        if orientation is Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return self.cells.heading(TABLE_COLUMNS[section])
        return None


class TableLook(QTableView):
    """As :class:`Outline`, without levels: the same signals, the same rows."""

    asked = Signal(str)
    chosen = Signal()

    def __init__(self, model: TableModel, session: Session, name: str) -> None:
        super().__init__()
        assert session.screen is not None  # noqa: S101 - a panel has a window around it
        self._table, self._screen = model, session.screen
        self._is_quiet = False
        Keys(self).asked.connect(self.asked)
        self.setModel(model)
        self.setAccessibleName(name)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setTabKeyNavigation(False)
        self.setWordWrap(False)
        self.setShowGrid(False)
        self.setAlternatingRowColors(True)
        self.verticalHeader().hide()
        self.verticalHeader().setDefaultSectionSize(row_px(session))
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        header = self.horizontalHeader()
        header.setSectionsMovable(True)
        header.setHighlightSections(False)
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        header.setSortIndicatorClearable(True)
        header.setSortIndicator(-1, Qt.SortOrder.AscendingOrder)
        header.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        header.customContextMenuRequested.connect(self._on_header_asked)
        for place, column in enumerate(TABLE_COLUMNS):
            header.resizeSection(place, WIDTHS[column])
        state = self._screen.remembered(REMEMBERED)
        if state:
            header.restoreState(state)
        self.setSortingEnabled(True)
        for signal in (header.sectionResized, header.sectionMoved, header.sortIndicatorChanged):
            signal.connect(self._remember)
        self.selectionModel().selectionChanged.connect(self._on_selected)

    def uids(self) -> list[str]:
        """The chosen rows, the current one first."""
        found = [self._table.uids[index.row()] for index in self.selectionModel().selectedRows()]
        current = self.currentIndex()
        first = self._table.uids[current.row()] if current.isValid() else ""
        return sorted(found, key=lambda uid: uid != first)

    def choose(self, uids: Sequence[str]) -> None:
        """Choose rows and bring the first into view."""
        places = [place for uid in uids if (place := self._table.place(uid)) >= 0]
        selection = QItemSelection()
        for place in places:
            first = self._table.index(place, 0)
            selection.select(first, first.siblingAtColumn(len(TABLE_COLUMNS) - 1))
        flag, model = QItemSelectionModel.SelectionFlag, self.selectionModel()
        if places:
            first = self._table.index(places[0], 0)
            model.setCurrentIndex(first, flag.NoUpdate)
            self.scrollTo(first)
        model.select(selection, flag.ClearAndSelect)

    def show_rows(self, rows: Rows, uids: Sequence[str], changed: set[str]) -> None:
        """Show these rows; the words of the ``changed`` ones anew."""
        before = self.uids()
        self._is_quiet = True
        self._table.show_uids(rows, uids)
        self._table.tell(changed)
        if self.uids() != before:
            self.choose(before)
        self._is_quiet = False

    def tell(self, uids: set[str]) -> None:
        """The words of these rows changed."""
        self._table.tell(uids)

    def _on_selected(self) -> None:
        if not self._is_quiet:
            self.chosen.emit()

    def _remember(self) -> None:
        self._screen.remember(REMEMBERED, bytes(self.horizontalHeader().saveState().data()))

    def _on_header_asked(self, at: QPoint) -> None:
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for place, column in enumerate(TABLE_COLUMNS):
            action = menu.addAction(self._table.cells.heading(column))
            action.setCheckable(True)
            action.setChecked(not self.isColumnHidden(place))
            action.setEnabled(column is not Col.TITLE)
            action.toggled.connect(partial(self._show_column, place))
        menu.popup(self.horizontalHeader().mapToGlobal(at))

    def _show_column(self, place: int, on: bool) -> None:
        self.setColumnHidden(place, not on)
        self._remember()
