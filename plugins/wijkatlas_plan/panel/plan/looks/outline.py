# SPDX-License-Identifier: EUPL-1.2
"""The tree of a plan on the screen: what is open and chosen stays so, whatever changes."""

from collections.abc import Sequence

from PySide6.QtCore import (
    QItemSelection,
    QItemSelectionModel,
    QModelIndex,
    QPersistentModelIndex,
    Qt,
    Signal,
)
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTreeView,
)

from wijkatlas_plan.panel.plan.looks.cells import TREE_COLUMNS, Col
from wijkatlas_plan.panel.plan.looks.keys import Keys
from wijkatlas_plan.panel.plan.looks.tree_model import TreeModel
from wijkatlas_plan.panel.plan.rows import Difference, Rows

INDENT_PX = 16
OPEN_ALL = 400  # a plan of so many rows is open to the last at first
WIDTHS = {Col.STATUS: 128, Col.OWNER: 128, Col.END: 88, Col.BUDGET: 96}
LEAST_TITLE_PX, SIGN_PX = 264, 28
FIRST_DEPTH = 1


class _Signs(QStyledItemDelegate):
    """Draws a light with its words, or the sign alone where the words do not fit."""

    are_alone = False

    def initStyleOption(
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """The sign is the first letter."""
        super().initStyleOption(option, index)
        if self.are_alone:
            option.text = option.text[:1]


class Outline(QTreeView):
    """``asked`` carries the name of what a key or the mouse asks; ``chosen`` that others are chosen."""

    asked = Signal(str)
    chosen = Signal()

    def __init__(self, model: TreeModel, name: str) -> None:
        super().__init__()
        Keys(self).asked.connect(self.asked)
        self._tree = model
        self._open: set[str] = set()
        self._is_quiet = False
        self._was_filled = False
        self._has_signs_alone = False
        self._signs = _Signs(self)
        self.setModel(model)
        self.setItemDelegateForColumn(TREE_COLUMNS.index(Col.STATUS), self._signs)
        self.setAccessibleName(name)
        self.setUniformRowHeights(True)
        self.setIndentation(INDENT_PX)
        self.setAlternatingRowColors(False)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setDragDropMode(QAbstractItemView.DragDropMode.InternalMove)
        self.setDropIndicatorShown(True)
        self.setExpandsOnDoubleClick(True)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        header = self.header()
        header.setStretchLastSection(False)
        header.setSectionsMovable(False)
        header.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        for place, column in enumerate(TREE_COLUMNS):
            if column in WIDTHS:
                header.resizeSection(place, WIDTHS[column])
        self.expanded.connect(lambda index: self._note_open(index, is_open=True))
        self.collapsed.connect(lambda index: self._note_open(index, is_open=False))
        self.selectionModel().selectionChanged.connect(self._on_selected)

    # -- what is chosen ------------------------------------------------------------------------

    def uids(self) -> list[str]:
        """The chosen rows, the current one first."""
        found = [self._tree.uid(index) for index in self.selectionModel().selectedRows()]
        current = self._tree.uid(self.currentIndex())
        return sorted(found, key=lambda uid: uid != current)

    def choose(self, uids: Sequence[str]) -> None:
        """Choose rows, open what they stand under and bring the first into view."""
        indexes = [each for uid in uids if (each := self._tree.index_of(uid)).isValid()]
        selection = QItemSelection()
        for index in indexes:
            parent = index.parent()
            while parent.isValid():
                self.expand(parent)
                parent = parent.parent()
            selection.select(index, index.siblingAtColumn(len(TREE_COLUMNS) - 1))
        flag = QItemSelectionModel.SelectionFlag
        model = self.selectionModel()
        if indexes:
            model.setCurrentIndex(indexes[0], flag.NoUpdate)
            self.scrollTo(indexes[0])
        model.select(selection, flag.ClearAndSelect)

    def rename(self) -> None:
        """Let the title of the current row be typed in place."""
        index = self.currentIndex().siblingAtColumn(0)
        if index.isValid() and self._tree.is_editable:
            self.edit(index)

    def _on_selected(self) -> None:
        if not self._is_quiet:
            self.chosen.emit()

    # -- keeping up ----------------------------------------------------------------------------

    def show_rows(self, rows: Rows, shown: frozenset[str] | None) -> None:
        """Show everything anew, as open as it was."""
        before = self.uids()
        self._is_quiet = True
        self._tree.reset(rows, shown)
        self._restore(before)
        self._is_quiet = False

    def follow(self, difference: Difference, shown: frozenset[str] | None) -> None:
        """Show what changed."""
        before = self.uids()
        self._is_quiet = True
        if not self._tree.update(difference, shown):
            self._restore(before)
        else:
            for uid in difference.parents & self._open:
                index = self._tree.index_of(uid)
                if index.isValid() and not self.isExpanded(index):
                    self.expand(index)
        self._is_quiet = False

    def _restore(self, chosen: Sequence[str]) -> None:
        rows = self._tree.rows
        if not self._was_filled and rows.by_uid:
            self._was_filled = True
            depth = {uid: len(list(rows.above(uid))) for uid in rows.by_uid}
            is_small = len(rows.by_uid) <= OPEN_ALL
            self._open = {uid for uid in rows.by_uid if is_small or depth[uid] < FIRST_DEPTH + 1}
        if self._tree.shown is not None and len(self._tree.shown) <= OPEN_ALL:
            is_open = set(self._open)
            self.expandAll()
            self._open = is_open
        else:
            for uid in list(self._open):
                index = self._tree.index_of(uid)
                if index.isValid():
                    self.expand(index)
        self.choose(chosen)

    def forget(self) -> None:
        """Another project: nothing of what was open counts."""
        self._open, self._was_filled = set(), False

    def _note_open(self, index: QModelIndex, *, is_open: bool) -> None:
        uid = self._tree.uid(index)
        if is_open:
            self._open.add(uid)
        elif not self._is_quiet:
            self._open.discard(uid)

    # -- room -------------------------------------------------------------------------------

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Columns from the left as far as the title keeps its room; what is chosen stays in view."""
        super().resizeEvent(event)
        if event.size().height() < event.oldSize().height():
            self.scrollTo(self.currentIndex())
        left = self.viewport().width() - LEAST_TITLE_PX - WIDTHS[Col.STATUS]
        status = TREE_COLUMNS.index(Col.STATUS)
        if (left < 0) is not self._has_signs_alone:
            self._has_signs_alone = left < 0
            self._signs.are_alone = left < 0
            self.setHeaderHidden(left < 0)
            self.header().resizeSection(status, SIGN_PX if left < 0 else WIDTHS[Col.STATUS])
        for column in (Col.END, Col.BUDGET, Col.OWNER):
            left -= WIDTHS[column]
            self.setColumnHidden(TREE_COLUMNS.index(column), left < 0)
