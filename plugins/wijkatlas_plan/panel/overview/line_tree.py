# SPDX-License-Identifier: EUPL-1.2
"""A tree of lines that wrap, each of which may lead to a row."""

from collections.abc import Callable, Iterable, Sequence

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPoint, QRect, QSize, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QMenu,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTreeWidget,
    QTreeWidgetItem,
    QWidget,
)

from wijkatlas.api import Session
from wijkatlas_plan.panel.overview.contents import Line, Section

ROLE = Qt.ItemDataRole.UserRole
ROW_PX, FIELD_ROW_PX, PAD_PX = 32, 44, 6
WRAP = int(Qt.TextFlag.TextWordWrap)
Index = QModelIndex | QPersistentModelIndex


class _Wrapping(QStyledItemDelegate):
    """As high as the words need in the width there is."""

    def __init__(self, view: QTreeWidget, least_px: int) -> None:
        super().__init__(view)
        self._view, self._least_px = view, least_px

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """The words, wrapped."""
        depth, parent = 1, index.parent()
        while parent.isValid():
            depth, parent = depth + 1, parent.parent()
        room = max(80, self._view.viewport().width() - depth * self._view.indentation() - 12)
        text = str(index.data(Qt.ItemDataRole.DisplayRole) or "")
        self.initStyleOption(option, index)
        high = option.fontMetrics.boundingRect(QRect(0, 0, room, 10_000), WRAP, text).height()
        return QSize(room, max(self._least_px, high + 2 * PAD_PX))


class LineTree(QTreeWidget):
    """Shows sections; ``asked(kind, uid)`` when a line that leads somewhere is chosen.

    ``followed(kind, uid)`` asks for the thread through it, from the menu of the line.
    """

    asked = Signal(str, str)
    followed = Signal(str, str)

    def __init__(self, session: Session, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        settings = session.settings
        gloves = "field_mode" in settings.declared and settings["field_mode"]
        self.setItemDelegate(_Wrapping(self, FIELD_ROW_PX if gloves else ROW_PX))
        self.setAccessibleName(name)
        self.setHeaderHidden(True)
        self.setWordWrap(True)
        self.setIndentation(12)
        self.setExpandsOnDoubleClick(False)  # one click does it
        self.setTextElideMode(Qt.TextElideMode.ElideNone)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.itemActivated.connect(self._on_chosen)
        self.itemClicked.connect(self._on_chosen)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.customContextMenuRequested.connect(self._on_menu)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Wrap anew."""
        super().resizeEvent(event)
        self.scheduleDelayedItemsLayout()

    def show_sections(self, sections: Iterable[Section], write: Callable[[Section], str]) -> None:
        """Show sections; those that were folded out or in by hand stay so."""
        states = {
            str(item.data(0, ROLE + 1)): item.isExpanded()
            for item in map(self.topLevelItem, range(self.topLevelItemCount()))
            if item is not None
        }
        at = self.verticalScrollBar().value()
        self.clear()
        for section in sections:
            item = QTreeWidgetItem([write(section)])
            font = self.font()
            font.setBold(True)
            item.setFont(0, font)
            item.setData(0, ROLE + 1, section.name)
            _fill(item, section.lines)
            self.addTopLevelItem(item)
            item.setExpanded(states.get(section.name, section.is_open) and bool(section.count))
        self.verticalScrollBar().setValue(at)

    def chosen(self) -> tuple[str, str]:
        """Kind and uid of the line that has the focus; ("", "") when it leads nowhere."""
        item = self.currentItem()
        found = item.data(0, ROLE) if item is not None else None
        return (str(found[0]), str(found[1])) if found else ("", "")

    def menu(self) -> QMenu | None:
        """What can be done with the line that has the focus; None when it leads nowhere."""
        kind, uid = self.chosen()
        if not uid:
            return None
        menu = QMenu(self)
        menu.addAction(self.tr("Show it"), lambda: self.asked.emit(kind, uid))
        menu.addAction(self.tr("Follow the thread"), lambda: self.followed.emit(kind, uid))
        return menu

    def _on_menu(self, point: QPoint) -> None:
        menu = self.menu()
        if menu is not None:
            menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
            menu.popup(self.viewport().mapToGlobal(point))

    def _on_chosen(self, item: QTreeWidgetItem) -> None:
        found = item.data(0, ROLE)
        if found:
            self.asked.emit(str(found[0]), str(found[1]))
        elif item.childCount():
            item.setExpanded(not item.isExpanded())


def _fill(item: QTreeWidgetItem, lines: Sequence[Line]) -> None:
    for line in lines:
        child = QTreeWidgetItem([line.text])
        child.setData(0, ROLE, (line.kind, line.uid) if line.uid else None)
        _fill(child, line.inner)
        item.addChild(child)
