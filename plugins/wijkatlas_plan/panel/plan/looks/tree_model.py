# SPDX-License-Identifier: EUPL-1.2
"""The rows of plans as a tree for Qt: changes come row by row, so that what is open stays open."""

import json
from collections.abc import Iterable, Sequence
from typing import Any

from PySide6.QtCore import (
    QAbstractItemModel,
    QMimeData,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    Signal,
)

from wijkatlas_plan.model.plan import Goal, Plan
from wijkatlas_plan.panel.plan.looks.cells import TREE_COLUMNS, Cells
from wijkatlas_plan.panel.plan.looks.tree_node import Node, count
from wijkatlas_plan.panel.plan.rows import Difference, Rows, can_hold

MIME = "application/x-wijkatlas-plan-rows"
MOST_PARENTS, MOST_ROWS = 60, 200  # when more changes, the tree is built anew
Index = QModelIndex | QPersistentModelIndex


class TreeModel(QAbstractItemModel):
    """Shows those rows of ``rows`` that are ``shown``; None shows all.

    ``renamed`` carries a uid and a title, ``moved`` uids, their new parent and a place there.
    """

    renamed = Signal(str, str)
    moved = Signal(object, str, int)

    def __init__(self, rows: Rows, cells: Cells, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.rows, self.cells = rows, cells
        self.shown: frozenset[str] | None = None
        self.is_editable = False
        self._last = 0
        self._root = Node("", 0, None)
        self._nodes: dict[str, Node] = {}
        self._by_number: dict[int, Node] = {}

    # -- keeping up ----------------------------------------------------------------------------

    def reset(self, rows: Rows, shown: frozenset[str] | None) -> None:
        """Show other rows."""
        self.beginResetModel()
        self.rows, self.shown = rows, shown
        self._nodes, self._by_number = {}, {}
        self._root = Node("", 0, None)
        self._fill(self._root)
        self.endResetModel()

    def update(self, difference: Difference, shown: frozenset[str] | None) -> bool:
        """Follow a change; False when so much changed that everything was shown anew."""
        before, self.shown = self.shown, shown
        parents = set(difference.parents)
        every = self.rows.by_uid.keys()
        fresh = self._nodes.keys() ^ (every if shown is None else every & shown)
        if before != shown:
            parents |= {self.rows.parent(uid) for uid in fresh & every}
        if len(parents) > MOST_PARENTS or len(fresh) > MOST_ROWS:
            self.reset(self.rows, shown)
            return False
        for uid in [uid for uid in fresh if uid in self._nodes]:
            node = self._nodes.get(uid)  # it may have gone with the one above it
            if node is not None and node.parent is not None:
                self._take(node.parent, node.place)
        for uid in sorted(
            parents, key=lambda each: len(list(self.rows.above(each))) if each else -1
        ):
            node = self._nodes.get(uid) if uid else self._root
            if node is not None:
                self._arrange(node)
        self.tell(difference.rows)
        return True

    def tell(self, uids: Iterable[str]) -> None:
        """The words of these rows changed."""
        for uid in uids:
            if uid in self._nodes:
                first = self.index_of(uid)
                self.dataChanged.emit(first, first.siblingAtColumn(len(TREE_COLUMNS) - 1))

    def _is_shown(self, uid: str) -> bool:
        return uid in self.rows.by_uid and (self.shown is None or uid in self.shown)

    def _wanted(self, uid: str) -> list[str]:
        return [each for each in self.rows.children.get(uid, ()) if self._is_shown(each)]

    def _make(self, uid: str, parent: Node) -> Node:
        self._last += 1
        node = Node(uid, self._last, parent)
        self._nodes[uid] = self._by_number[node.number] = node
        self._fill(node)
        return node

    def _fill(self, node: Node) -> None:
        node.children = [self._make(uid, node) for uid in self._wanted(node.uid)]
        count(node, 0)

    def _take(self, parent: Node, place: int) -> None:
        self.beginRemoveRows(self._index(parent), place, place)
        self._forget(parent.children.pop(place))
        count(parent, place)
        self.endRemoveRows()

    def _forget(self, node: Node) -> None:
        del self._nodes[node.uid], self._by_number[node.number]
        for child in node.children:
            self._forget(child)

    def _arrange(self, parent: Node) -> None:
        """Let the rows under one stand as they should, with few steps."""
        wanted = self._wanted(parent.uid)
        here, staying = parent.children, set(wanted)
        for stray in [each for each in here if each.uid not in staying]:
            self._shift(stray, parent, len(here) - 1)  # its new place is under another one
        for place, uid in enumerate(wanted):
            if place < len(here) and here[place].uid == uid:
                continue
            if uid not in self._nodes:
                self.beginInsertRows(self._index(parent), place, place)
                here.insert(place, self._make(uid, parent))
                count(parent, place)
                self.endInsertRows()
                continue
            if place + 1 < len(here) and here[place + 1].uid == uid:
                lower = here[place]  # one that went further down
                if lower.uid in staying:
                    self._shift(lower, parent, min(wanted.index(lower.uid), len(here) - 1))
                    continue
            self._shift(self._nodes[uid], parent, place)

    def _shift(self, node: Node, parent: Node, place: int) -> None:
        old = node.parent
        assert old is not None  # noqa: S101 - the root is never moved
        within = old is parent
        if within and node.place == place:
            return
        before = place + 1 if within and place > node.place else place
        self.beginMoveRows(self._index(old), node.place, node.place, self._index(parent), before)
        old.children.pop(node.place)
        parent.children.insert(place, node)
        node.parent = parent
        count(old, 0)
        count(parent, 0)
        self.endMoveRows()

    # -- what Qt asks --------------------------------------------------------------------------

    def uid(self, index: Index) -> str:
        """The row at an index; "" for none."""
        return self._by_number[index.internalId()].uid if index.isValid() else ""

    def index_of(self, uid: str, column: int = 0) -> QModelIndex:
        """Where a row stands; invalid when it isn't shown."""
        node = self._nodes.get(uid)
        return QModelIndex() if node is None else self.createIndex(node.place, column, node.number)

    def _index(self, node: Node) -> QModelIndex:
        if node is self._root:
            return QModelIndex()
        return self.createIndex(node.place, 0, node.number)

    def _node(self, index: Index) -> Node:
        return self._by_number[index.internalId()] if index.isValid() else self._root

    def index(self, row: int, column: int, parent: Index = QModelIndex()) -> QModelIndex:  # noqa: B008
        """Qt's."""
        children = self._node(parent).children
        if not (0 <= row < len(children) and 0 <= column < len(TREE_COLUMNS)):
            return QModelIndex()
        return self.createIndex(row, column, children[row].number)

    def parent(self, index: Index | None = None) -> Any:
        """Qt's, of an index or of the model itself."""
        if index is None:
            return super().parent()
        parent = self._node(index).parent
        return QModelIndex() if parent is None else self._index(parent)

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        """Qt's."""
        return 0 if parent.column() > 0 else len(self._node(parent).children)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        """Qt's."""
        del parent
        return len(TREE_COLUMNS)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Qt's."""
        node = self._by_number.get(index.internalId()) if index.isValid() else None
        if node is None or node.uid not in self.rows.by_uid:  # about to go
            return None
        return self.cells.data(self.rows, node.uid, TREE_COLUMNS[index.column()], role)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        """Qt's."""
        if orientation is Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return self.cells.heading(TREE_COLUMNS[section])
        return None

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Qt's."""
        flag = Qt.ItemFlag
        if not index.isValid():
            return flag.ItemIsDropEnabled if self.is_editable else flag.NoItemFlags
        flags = flag.ItemIsEnabled | flag.ItemIsSelectable
        if not self.is_editable:
            return flags
        flags |= flag.ItemIsDragEnabled | flag.ItemIsDropEnabled
        return flags | flag.ItemIsEditable if index.column() == 0 else flags

    def setData(self, index: Index, value: Any, role: int = Qt.ItemDataRole.EditRole) -> bool:
        """A new title."""
        if role != Qt.ItemDataRole.EditRole or not index.isValid():
            return False
        uid, title = self.uid(index), str(value).strip()
        if not title or title == self.rows.by_uid[uid].title:
            return False
        self.renamed.emit(uid, title)
        return True

    # -- dragging ------------------------------------------------------------------------------

    def supportedDropActions(self) -> Qt.DropAction:
        """Rows move."""
        return Qt.DropAction.MoveAction

    def mimeTypes(self) -> list[str]:
        """Uids of our own."""
        return [MIME]

    def mimeData(self, indexes: Sequence[Index]) -> QMimeData:
        """The rows that are dragged, in the order of the tree."""
        chosen = {self.uid(index) for index in indexes}
        ordered = self.rows.order(chosen)
        data = QMimeData()
        data.setData(MIME, json.dumps(ordered).encode())
        return data

    def canDropMimeData(
        self, data: QMimeData, action: Qt.DropAction, row: int, column: int, parent: Index
    ) -> bool:
        """Where all of them may hang."""
        del action, column
        return self._landing(data, row, parent) is not None

    def dropMimeData(
        self, data: QMimeData, action: Qt.DropAction, row: int, column: int, parent: Index
    ) -> bool:
        """Ask for the move; the rows follow when it is done."""
        del action, column
        landing = self._landing(data, row, parent)
        if landing is not None:
            self.moved.emit(*landing)
        return False  # or the view would take the rows away itself

    def _landing(
        self, data: QMimeData, row: int, parent: Index
    ) -> tuple[list[str], str, int] | None:
        """The rows, their new parent and their place among those that stay there."""
        known = self.rows.by_uid
        uids = [uid for uid in _dragged(data) if uid in known]
        target = self.uid(parent)
        if not uids:
            return None
        if row < 0 and target and type(known[target]) is type(known[uids[0]]):
            if not _holds(known.get(target), [known[uid] for uid in uids]):
                row, target = self._nodes[target].place + 1, self.rows.parent(target)
        if not _holds(known.get(target), [known[uid] for uid in uids]):
            return None
        under = {each for uid in uids for each in self.rows.below(uid)}
        if target in under:
            return None
        children = self._node(self.index_of(target) if target else QModelIndex()).children
        ahead = children if row < 0 else children[:row]
        before = next((each.uid for each in reversed(ahead) if each.uid not in uids), "")
        staying = [uid for uid in self.rows.children.get(target, ()) if uid not in uids]
        return uids, target, staying.index(before) + 1 if before else 0


def _dragged(data: QMimeData) -> list[str]:
    if not data.hasFormat(MIME):
        return []
    found = json.loads(bytes(data.data(MIME).data()))
    return [str(uid) for uid in found]


def _holds(parent: Plan | Goal | Any, rows: Sequence[Any]) -> bool:
    return all(can_hold(parent, row) for row in rows)
