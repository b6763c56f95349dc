# SPDX-License-Identifier: EUPL-1.2
"""The drop-down "Where?": an area or a network to look at."""

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

PLACE = Qt.ItemDataRole.UserRole
Place = tuple[str, str, str]


class WherePopup(Popup):
    """Areas and networks; ``chosen`` carries ("area", scheme, code), ("network", uid, "") or None."""

    chosen = Signal(object)

    def __init__(self, button: QToolButton, over: QWidget) -> None:
        super().__init__(button, button.text(), over)
        self.setMinimumWidth(360)
        self._search = QLineEdit()
        self._search.setPlaceholderText(self.tr("Search an area or a network"))
        self._search.setAccessibleName(self.tr("Search an area or a network"))
        self._search.setClearButtonEnabled(True)
        self._search.textChanged.connect(self._on_search_changed)
        self._search.returnPressed.connect(self._on_return_pressed)
        self._list = QListWidget()
        self._list.setAccessibleName(self.tr("Areas and networks"))
        self._list.setMinimumHeight(320)
        self._list.itemActivated.connect(self._on_item_chosen)
        self._list.itemClicked.connect(self._on_item_chosen)
        everywhere = QPushButton(self.tr("Everywhere"))
        everywhere.clicked.connect(lambda: self._choose(None))
        close = QPushButton(self.tr("Close"))
        close.clicked.connect(self.hide)
        row = QHBoxLayout()
        row.addWidget(everywhere)
        row.addStretch(1)
        row.addWidget(close)
        self.body.addWidget(self._search)
        self.body.addWidget(self._list)
        self.body.addLayout(row)

    def first_field(self) -> QWidget:
        """The search box."""
        return self._search

    def set_places(self, places: Sequence[tuple[str, Place]]) -> None:
        """List (label, place) pairs."""
        self._list.clear()
        for label, place in places:
            item = QListWidgetItem(label)
            item.setData(PLACE, place)
            self._list.addItem(item)

    def _on_search_changed(self, text: str) -> None:
        wanted = text.casefold()
        for i in range(self._list.count()):
            item = self._list.item(i)
            item.setHidden(wanted not in item.text().casefold())

    def _on_return_pressed(self) -> None:
        for i in range(self._list.count()):
            if not self._list.item(i).isHidden():
                self._choose(self._list.item(i).data(PLACE))
                return

    def _on_item_chosen(self, item: QListWidgetItem) -> None:
        self._choose(item.data(PLACE))

    def _choose(self, place: object) -> None:
        self.hide()
        self.chosen.emit(tuple(place) if isinstance(place, (tuple, list)) else None)
