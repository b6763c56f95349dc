# SPDX-License-Identifier: EUPL-1.2
"""Search everything (Ctrl+K): commands, layers, areas, networks."""

import unicodedata
from collections.abc import Callable, Iterable
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QModelIndex, QObject, QPersistentModelIndex, QPoint, QRect, Qt
from PySide6.QtGui import QColor, QKeyEvent, QPainter
from PySide6.QtWidgets import (
    QFrame,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from wijkatlas.shell.theme import current_theme

MOST_SHOWN = 40
ENTRY = Qt.ItemDataRole.UserRole


@dataclass(frozen=True, slots=True)
class Entry:
    """One thing to find; ``kind`` is shown behind the title."""

    title: str
    kind: str
    choose: Callable[[], None]
    is_enabled: bool = True


def fold(text: str) -> str:
    """Lower case without accents."""
    return "".join(
        c for c in unicodedata.normalize("NFKD", text.casefold()) if not unicodedata.combining(c)
    )


def find(entries: Iterable[Entry], text: str) -> list[Entry]:
    """Entries in which all words occur; those that begin with the text first."""
    words = fold(text).split()
    found = []
    for place, entry in enumerate(entries):
        title = fold(entry.title)
        hay = f"{title} {fold(entry.kind)}"
        if not all(word in hay for word in words):
            continue
        begins = bool(words) and title.startswith(words[0])
        starts = bool(words) and any(part.startswith(words[0]) for part in title.split())
        found.append((not entry.is_enabled, not begins, not starts, place, entry))
    found.sort(key=lambda item: item[:4])
    return [entry for *_, entry in found[:MOST_SHOWN]]


class FoundDelegate(QStyledItemDelegate):
    """Writes the kind at the right, muted."""

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        """The title as usual, then the kind."""
        super().paint(painter, option, index)
        entry = index.data(ENTRY)
        if not isinstance(entry, Entry):
            return
        rect: QRect = option.rect
        state: QStyle.StateFlag = option.state
        theme = current_theme()
        chosen = bool(state & QStyle.StateFlag.State_Selected)
        painter.save()
        painter.setPen(QColor(theme.on_accent if chosen else theme.muted))
        flags = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        painter.drawText(rect.adjusted(0, 0, -8, 0), int(flags), entry.kind)
        painter.restore()


class Palette(QFrame):
    """A box with a list under it; arrows choose, Enter does, Escape leaves."""

    def __init__(self, parent: QWidget, entries: Callable[[], list[Entry]]) -> None:
        super().__init__(parent, Qt.WindowType.Popup)
        self.setProperty("role", "popup")
        self.setAccessibleName(self.tr("Search everything"))
        self._over = parent
        self._make = entries
        self._entries: list[Entry] = []
        self._most_px = 400
        self.box = QLineEdit()
        self.box.setPlaceholderText(self.tr("Search a command, a layer, an area or a network"))
        self.box.setAccessibleName(self.tr("Search everything"))
        self.box.textChanged.connect(self._on_text_changed)
        self.box.installEventFilter(self)
        self.list = QListWidget()
        self.list.setAccessibleName(self.tr("Found"))
        self.list.setProperty("role", "found")
        self.list.setItemDelegate(FoundDelegate(self.list))
        self.list.setFrameShape(QListWidget.Shape.NoFrame)
        self.list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.list.itemClicked.connect(self._on_item_chosen)
        column = QVBoxLayout(self)
        column.setContentsMargins(8, 8, 8, 8)
        column.setSpacing(8)
        column.addWidget(self.box)
        column.addWidget(self.list)

    def open(self) -> None:
        """Show it over the middle of the top of the window."""
        window = self._over.window()
        self._most_px = min(480, window.height() - 120)
        self.setFixedWidth(min(640, window.width() - 32))
        at = window.mapToGlobal(QPoint((window.width() - self.width()) // 2, 80))
        self.move(at)
        self._entries = self._make()
        self.box.clear()
        self._on_text_changed("")
        self.show()
        self.box.setFocus(Qt.FocusReason.PopupFocusReason)

    def titles(self) -> list[str]:
        """What is listed."""
        return [self.list.item(i).text() for i in range(self.list.count())]

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Arrows and Enter in the box go to the list."""
        if watched is self.box and isinstance(event, QKeyEvent):
            if event.type() is QEvent.Type.KeyPress:
                return self._on_key_pressed(event)
        return super().eventFilter(watched, event)

    def _on_key_pressed(self, event: QKeyEvent) -> bool:
        step = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1, Qt.Key.Key_PageDown: 8,
                Qt.Key.Key_PageUp: -8}.get(Qt.Key(event.key()))  # fmt: skip
        if step:
            row = self.list.currentRow() + step
            self.list.setCurrentRow(max(0, min(self.list.count() - 1, row)))
            return True
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            if self.list.currentItem() is not None:
                self._on_item_chosen(self.list.currentItem())
            return True
        if event.key() == Qt.Key.Key_Escape:
            self.hide()
            return True
        return False

    def _on_text_changed(self, text: str) -> None:
        self.list.clear()
        for entry in find(self._entries, text):
            item = QListWidgetItem(entry.title)
            item.setData(ENTRY, entry)
            item.setData(Qt.ItemDataRole.AccessibleTextRole, f"{entry.title}, {entry.kind}")
            if not entry.is_enabled:
                item.setFlags(Qt.ItemFlag.NoItemFlags)
            self.list.addItem(item)
        if not self.list.count():
            item = QListWidgetItem(self.tr("Nothing found"))
            item.setFlags(Qt.ItemFlag.NoItemFlags)
            self.list.addItem(item)
        self.list.setCurrentRow(0)
        row_px = max(24, self.list.sizeHintForRow(0))
        rows_px = row_px * self.list.count() + 8
        self.list.setFixedHeight(min(rows_px, self._most_px))
        self.adjustSize()

    def _on_item_chosen(self, item: QListWidgetItem) -> None:
        entry = item.data(ENTRY)
        if isinstance(entry, Entry) and entry.is_enabled:
            self.hide()
            entry.choose()
