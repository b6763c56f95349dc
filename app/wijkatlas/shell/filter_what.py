# SPDX-License-Identifier: EUPL-1.2
"""The drop-down "What?": categories to tick, most frequent first."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QToolButton,
    QWidget,
)

from wijkatlas.shell.popup import Popup
from wijkatlas.shell.wording import number

CODE = Qt.ItemDataRole.UserRole


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
        self._list = QListWidget()
        self._list.setAccessibleName(self.tr("Categories"))
        self._list.setMinimumHeight(320)
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
            item = QListWidgetItem(f"{label}   {number(count)}")
            item.setData(CODE, code)
            item.setFlags(Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsUserCheckable
                          | Qt.ItemFlag.ItemIsSelectable)  # fmt: skip
            state = Qt.CheckState.Checked if code in ticked else Qt.CheckState.Unchecked
            item.setCheckState(state)
            self._list.addItem(item)
        self._list.blockSignals(False)

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

    def _on_search_changed(self, text: str) -> None:
        for item in self._items():
            item.setHidden(text.casefold() not in item.text().casefold())

    def _on_item_changed(self, item: QListWidgetItem) -> None:
        del item
        self.chosen.emit(self.ticked())

    def _on_all_clicked(self) -> None:
        self.set_ticked(frozenset())
        self.chosen.emit(frozenset())
