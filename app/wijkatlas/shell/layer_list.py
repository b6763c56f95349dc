# SPDX-License-Identifier: EUPL-1.2
"""The list of layers: drag, keys and ticks."""

from PySide6.QtCore import (
    QEvent,
    QModelIndex,
    QPersistentModelIndex,
    QPoint,
    QSignalBlocker,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QListWidget,
    QListWidgetItem,
    QMenu,
    QStyledItemDelegate,
    QStyleOptionViewItem,
)

from wijkatlas.commands.mapstyle import LayerState, is_result
from wijkatlas.shell.icons import icon

ID = Qt.ItemDataRole.UserRole


class NarrowRows(QStyledItemDelegate):
    """Rows are as wide as the list; a title that is too long for it is cut, not scrolled."""

    def sizeHint(
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        """As high as usual."""
        return QSize(0, super().sizeHint(option, index).height())


class LayerList(QListWidget):
    """Layers, the topmost first; drag or Alt+arrows order them, space shows and hides.

    ``removal_asked`` carries the id of a result's layer.
    """

    moved = Signal()
    removal_asked = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self.setDragDropMode(QAbstractItemView.DragDropMode.InternalMove)
        self.setDefaultDropAction(Qt.DropAction.MoveAction)
        self.setIconSize(QSize(16, 16))
        self.setItemDelegate(NarrowRows(self))
        self.setTextElideMode(Qt.TextElideMode.ElideMiddle)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.setAccessibleName(self.tr("Layers, the topmost first"))
        self.setAccessibleDescription(
            self.tr(
                "Space shows or hides; Alt with an arrow moves a layer;"
                " Delete takes a result off the map"
            )
        )
        self.model().rowsMoved.connect(lambda *args: self.moved.emit())
        self.customContextMenuRequested.connect(self._show_menu)

    def event(self, event: QEvent) -> bool:
        """On a result Del is ours, before it is the window's."""
        if isinstance(event, QKeyEvent) and event.type() is QEvent.Type.ShortcutOverride:
            if event.key() == Qt.Key.Key_Delete and is_result(self.current_id()):
                event.accept()
                return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Alt with an arrow moves the layer; Del removes a result."""
        step = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}.get(Qt.Key(event.key()))
        if step and event.modifiers() & Qt.KeyboardModifier.AltModifier:
            self.move_current(step)
        elif event.key() == Qt.Key.Key_Delete and is_result(self.current_id()):
            self.removal_asked.emit(self.current_id())
        else:
            super().keyPressEvent(event)

    def move_current(self, step: int) -> None:
        """Move the chosen layer up or down."""
        row = self.currentRow()
        if not 0 <= row + step < self.count():
            return
        with QSignalBlocker(self):
            item = self.takeItem(row)
            self.insertItem(row + step, item)
            self.setCurrentItem(item)
        self.moved.emit()

    def add(self, state: LayerState, title: str, *, stale: bool = False) -> None:
        """Put a layer at the end; a stale one says so in words and with a sign."""
        item = QListWidgetItem(
            self.tr("{title} (out of date)").format(title=title) if stale else title
        )
        item.setData(ID, state.id)
        item.setToolTip(title)
        if stale:
            item.setIcon(icon("clock-alert-outline"))
            item.setToolTip(self.tr("{title}\nThe data have changed since.").format(title=title))
        item.setFlags(
            Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
            | Qt.ItemFlag.ItemIsUserCheckable | Qt.ItemFlag.ItemIsDragEnabled
        )  # fmt: skip
        item.setCheckState(Qt.CheckState.Checked if state.visible else Qt.CheckState.Unchecked)
        self.addItem(item)

    def current_id(self) -> str:
        """The chosen layer, "" for none."""
        item = self.currentItem()
        return str(item.data(ID)) if item is not None else ""

    def ids(self) -> list[str]:
        """The layers from top to bottom."""
        return [str(self.item(i).data(ID)) for i in range(self.count())]

    def _show_menu(self, at: QPoint) -> None:
        item = self.itemAt(at)
        if item is None:
            return
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        row, layer = self.row(item), str(item.data(ID))
        up = menu.addAction(self.tr("Move up"), lambda: self.move_current(-1))
        down = menu.addAction(self.tr("Move down"), lambda: self.move_current(1))
        up.setEnabled(row > 0)
        down.setEnabled(row < self.count() - 1)
        if is_result(layer):
            menu.addSeparator()
            menu.addAction(self.tr("Take off the map"), lambda: self.removal_asked.emit(layer))
        menu.popup(self.viewport().mapToGlobal(at))
