# SPDX-License-Identifier: EUPL-1.2
"""A row of buttons of which one is pressed; short names stand in where the full ones do not fit."""

from collections.abc import Mapping
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QSizePolicy, QToolButton, QWidget

EDGE_PX = 24
"""Of a button, left and right of its words, with the gap to the next."""


class Switch(QWidget):
    """``chosen`` carries the name of the button that the user presses.

    ``titles`` holds for each name its full and its short words.
    """

    chosen = Signal(str)

    def __init__(self, titles: Mapping[str, tuple[str, str]]) -> None:
        super().__init__()
        self._titles = titles
        self.buttons: dict[str, QToolButton] = {}
        group, row = QButtonGroup(self), QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(4)
        for name, (title, _) in titles.items():
            button = QToolButton()
            button.setText(title)
            button.setToolTip(title)
            button.setAccessibleName(title)
            button.setCheckable(True)
            button.setProperty("quiet", True)
            button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextOnly)
            button.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
            button.setMinimumWidth(40)
            button.clicked.connect(partial(self._on_clicked, name))
            group.addButton(button)
            self.buttons[name] = button
            row.addWidget(button, 1)
        self.choose(next(iter(titles), ""))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Full words where all of them fit."""
        super().resizeEvent(event)
        metrics = self.fontMetrics()
        widest = max(metrics.horizontalAdvance(title) for title, _ in self._titles.values())
        room = self.width() // max(1, len(self.buttons)) - EDGE_PX
        for name, (title, short) in self._titles.items():
            self.buttons[name].setText(title if widest <= room else short)

    @property
    def name(self) -> str:
        """Of the button that is pressed."""
        return next((name for name, each in self.buttons.items() if each.isChecked()), "")

    def choose(self, name: str) -> None:
        """Press one, without a signal."""
        if name in self.buttons:
            self.buttons[name].setChecked(True)

    def _on_clicked(self, name: str, checked: bool = True) -> None:
        del checked
        self.chosen.emit(name)
