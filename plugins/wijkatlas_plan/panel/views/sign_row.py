# SPDX-License-Identifier: EUPL-1.2
"""A row of buttons above a view, each a sign alone."""

from collections.abc import Callable

from PySide6.QtWidgets import QHBoxLayout, QToolButton

from wijkatlas.api.screen import Screen


class SignRow(QHBoxLayout):
    """Its buttons stand from the left; ``reicon`` draws them in the colours of the theme."""

    def __init__(self, screen: Screen, *, below_px: int = 0) -> None:
        super().__init__()
        self._screen = screen
        self._buttons: list[tuple[QToolButton, str]] = []
        self.setContentsMargins(8, 0, 8, below_px)
        self.setSpacing(4)

    def add(self, sign: str, words: str, do: Callable[[], object]) -> None:
        """A button that does ``do``; its words are read aloud and stand in its tip."""
        button = QToolButton()
        button.setProperty("quiet", True)
        button.setToolTip(words)
        button.setAccessibleName(words)
        button.clicked.connect(lambda: do())
        self._buttons.append((button, sign))
        self.addWidget(button)

    def reicon(self) -> None:
        """Draw the signs."""
        for button, sign in self._buttons:
            button.setIcon(self._screen.icon(sign))
