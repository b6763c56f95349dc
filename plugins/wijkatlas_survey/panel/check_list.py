# SPDX-License-Identifier: EUPL-1.2
"""A list to tick things in, with a field to search it when it is long."""

from collections.abc import Sequence

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtWidgets import QLabel, QLineEdit, QListWidget, QListWidgetItem, QVBoxLayout, QWidget

LONG = 12
HEIGHT_PX = 200
GAP_PX = 2
CODE = Qt.ItemDataRole.UserRole


class CheckList(QWidget):
    """``changed`` tells of each tick; ticked things keep the order of the list."""

    changed = Signal()

    def __init__(self, title: str) -> None:
        super().__init__()
        self.title = QLabel(title)
        self.title.setTextFormat(Qt.TextFormat.PlainText)
        self.search = QLineEdit()
        self.search.setPlaceholderText(self.tr("Search"))
        self.search.setAccessibleName(self.tr("Search"))
        self.search.setClearButtonEnabled(True)
        self.search.textChanged.connect(self._on_searched)
        self.list = QListWidget()
        self.list.setWordWrap(True)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self.list.setResizeMode(QListWidget.ResizeMode.Adjust)
        self.list.setSpacing(GAP_PX)
        self.list.setMinimumHeight(HEIGHT_PX)
        self.list.itemChanged.connect(lambda item: self.changed.emit())
        self.list.itemPressed.connect(self._on_pressed)
        self.list.itemClicked.connect(self._on_clicked)
        self._pressed = Qt.CheckState.Unchecked
        self.title.setBuddy(self.list)
        self.name(title)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addWidget(self.title)
        column.addWidget(self.search)
        column.addWidget(self.list, 1)

    def name(self, title: str) -> None:
        """Call it so."""
        self.title.setText(title)
        self.list.setAccessibleName(title)

    def offer(self, choices: Sequence[tuple[str, str]], ticked: Sequence[str]) -> None:
        """Other things (code, words), with these ticked."""
        with QSignalBlocker(self.list):
            self.list.clear()
            for code, words in choices:
                item = QListWidgetItem(words)
                item.setData(CODE, code)
                state = Qt.CheckState.Checked if code in ticked else Qt.CheckState.Unchecked
                item.setCheckState(state)
                self.list.addItem(item)
        self.search.setVisible(len(choices) > LONG)
        self._on_searched(self.search.text())

    def ticked(self) -> tuple[str, ...]:
        """The codes of what is ticked."""
        items = (self.list.item(row) for row in range(self.list.count()))
        return tuple(
            str(item.data(CODE)) for item in items if item.checkState() is Qt.CheckState.Checked
        )

    def tick(self, code: str, *, on: bool = True) -> None:
        """Tick one thing, or take its tick away."""
        for row in range(self.list.count()):
            item = self.list.item(row)
            if item.data(CODE) == code:
                item.setCheckState(Qt.CheckState.Checked if on else Qt.CheckState.Unchecked)

    def _on_pressed(self, item: QListWidgetItem) -> None:
        self._pressed = item.checkState()

    def _on_clicked(self, item: QListWidgetItem) -> None:
        """A click on the words ticks too; one on the box has done so already."""
        if item.checkState() is self._pressed:
            is_on = self._pressed is Qt.CheckState.Checked
            item.setCheckState(Qt.CheckState.Unchecked if is_on else Qt.CheckState.Checked)

    def _on_searched(self, text: str) -> None:
        """What is ticked stays in sight."""
        words = text.casefold().split() if not self.search.isHidden() else []
        for row in range(self.list.count()):
            item = self.list.item(row)
            told = f"{item.text()} {item.data(CODE)}".casefold()
            is_ticked = item.checkState() is Qt.CheckState.Checked
            item.setHidden(not is_ticked and not all(word in told for word in words))
