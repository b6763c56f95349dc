# SPDX-License-Identifier: EUPL-1.2
"""Two parts beside one another where there is room, else one below the other."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QSplitter

from wijkatlas.api import Screen

TURN_PX = 760
BESIDE, BELOW = [550, 450], [400, 600]  # shares of the room


class TurningSplitter(QSplitter):
    """Remembers for each way how the room was shared."""

    def __init__(self, screen: Screen) -> None:
        super().__init__(Qt.Orientation.Vertical)
        self._screen = screen
        self.setChildrenCollapsible(False)
        self.splitterMoved.connect(lambda at, index: self._remember())

    def turn(self, width: int) -> None:
        """Turn to what fits this width."""
        way = Qt.Orientation
        wanted = way.Horizontal if width >= TURN_PX else way.Vertical
        if self.orientation() is not wanted:
            self.setOrientation(wanted)
            self.restore()

    def restore(self) -> None:
        """Share the room as before."""
        state = self._screen.remembered(self._name())
        usual = BESIDE if self._is_beside() else BELOW
        self.setSizes([int(part) for part in state.decode().split(",")] if state else usual)

    def _remember(self) -> None:
        text = ",".join(str(size) for size in self.sizes())
        self._screen.remember(self._name(), text.encode())

    def _name(self) -> str:
        return "plan.beside" if self._is_beside() else "plan.below"

    def _is_beside(self) -> bool:
        return self.orientation() is Qt.Orientation.Horizontal
