# SPDX-License-Identifier: EUPL-1.2
"""The drop-down "What?": categories to tick, most frequent first."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPalette
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QToolButton,
    QWidget,
)

from wijkatlas.shell.popup import Popup
from wijkatlas.shell.wording import number

CODE = Qt.ItemDataRole.UserRole
COUNT = Qt.ItemDataRole.UserRole + 1
GAP_PX = 8
BOX_PX = 32
Index = QModelIndex | QPersistentModelIndex


class CountedRows(QStyledItemDelegate):
    """Draws the count of a row at its right edge, and the label in the room that leaves."""

    def initStyleOption(self, option: QStyleOptionViewItem, index: Index) -> None:
        """Shorten the label."""
        super().initStyleOption(option, index)
        used = option.fontMetrics.horizontalAdvance(str(index.data(COUNT))) + BOX_PX + 2 * GAP_PX
        room = max(0, option.rect.width() - used)
        option.text = option.fontMetrics.elidedText(
            str(index.data(Qt.ItemDataRole.DisplayRole)), Qt.TextElideMode.ElideRight, room
        )

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """The row, then its count."""
        super().paint(painter, option, index)
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        role = QPalette.ColorRole.HighlightedText if chosen else QPalette.ColorRole.Text
        painter.setPen(option.palette.color(role))
        place = option.rect.adjusted(0, 0, -GAP_PX, 0)
        right = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        painter.drawText(place, int(right), str(index.data(COUNT)))


class WhatPopup(Popup):
    """Categories of the incidents; ``chosen`` carries the ticked codes, empty for all."""

    chosen = Signal(object)

    def __init__(self, button: QToolButton, over: QWidget) -> None:
        super().__init__(button, button.text(), over)
        self.setMinimumWidth(360)
        self._search = QLineEdit()
        self._search.setPlaceholderText(self.tr("Search a category"))
        self._search.setAccessibleName(self.tr("Search a category"))
        self._search.setClearButtonEnabled(True)
        self._search.textChanged.connect(self._on_search_changed)
        self._search.installEventFilter(self)
        self._list = QListWidget()
        self._list.setAccessibleName(self.tr("Categories"))
        self._list.setMinimumHeight(320)
        self._list.setItemDelegate(CountedRows(self._list))
        self._nothing = QLabel(self.tr("Nothing found"))
        self._nothing.setProperty("role", "muted")
        self._nothing.hide()
        self._list.itemChanged.connect(self._on_item_changed)
        everything = QPushButton(self.tr("All categories"))
        everything.clicked.connect(self._on_all_clicked)
        close = QPushButton(self.tr("Close"))
        close.clicked.connect(self.hide)
        row = QHBoxLayout()
        row.addWidget(everything)
        row.addStretch(1)
        row.addWidget(close)
        self.body.addWidget(self._search)
        self.body.addWidget(self._nothing)
        self.body.addWidget(self._list)
        self.body.addLayout(row)

    def first_field(self) -> QWidget:
        """The search box."""
        return self._search

    def set_categories(self, categories: Sequence[tuple[str, str, int]]) -> None:
        """List (code, label, count) triples; what was ticked stays ticked."""
        ticked = self.ticked()
        self._list.blockSignals(True)
        self._list.clear()
        for code, label, count in categories:
            item = QListWidgetItem(label)
            item.setData(CODE, code)
            item.setData(COUNT, number(count))
            item.setData(Qt.ItemDataRole.AccessibleTextRole, f"{label}, {number(count)}")
            item.setFlags(Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsUserCheckable
                          | Qt.ItemFlag.ItemIsSelectable)  # fmt: skip
            state = Qt.CheckState.Checked if code in ticked else Qt.CheckState.Unchecked
            item.setCheckState(state)
            self._list.addItem(item)
        self._list.blockSignals(False)
        self._on_search_changed(self._search.text())

    def ticked(self) -> frozenset[str]:
        """The ticked codes."""
        return frozenset(
            str(item.data(CODE))
            for item in self._items()
            if item.checkState() is Qt.CheckState.Checked
        )

    def set_ticked(self, codes: frozenset[str]) -> None:
        """Tick these without telling."""
        self._list.blockSignals(True)
        for item in self._items():
            on = item.data(CODE) in codes
            item.setCheckState(Qt.CheckState.Checked if on else Qt.CheckState.Unchecked)
        self._list.blockSignals(False)

    def _items(self) -> list[QListWidgetItem]:
        return [self._list.item(i) for i in range(self._list.count())]

    def open(self) -> None:
        """Show it with all categories, whatever was searched for before."""
        self._search.clear()
        super().open()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """The down arrow and Enter go from the search box into the list."""
        if watched is self._search and isinstance(event, QKeyEvent):
            keys = (Qt.Key.Key_Down, Qt.Key.Key_Return, Qt.Key.Key_Enter)
            if event.type() is QEvent.Type.KeyPress and event.key() in keys:
                self._enter_list()
                return True
        return super().eventFilter(watched, event)

    def _enter_list(self) -> None:
        found = next((item for item in self._items() if not item.isHidden()), None)
        if found is not None:
            self._list.setCurrentItem(found)
            self._list.setFocus(Qt.FocusReason.TabFocusReason)

    def _on_search_changed(self, text: str) -> None:
        wanted = text.strip().casefold()
        for item in self._items():
            item.setHidden(wanted not in item.text().casefold())
        found = any(not item.isHidden() for item in self._items())
        self._nothing.setVisible(not found)

    def _on_item_changed(self, item: QListWidgetItem) -> None:
        del item
        self.chosen.emit(self.ticked())

    def _on_all_clicked(self) -> None:
        self.set_ticked(frozenset())
        self.chosen.emit(frozenset())
