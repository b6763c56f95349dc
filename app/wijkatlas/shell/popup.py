# SPDX-License-Identifier: EUPL-1.2
"""A drop-down panel under a toolbar button."""

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QToolButton, QVBoxLayout, QWidget


class Popup(QFrame):
    """Opens under its button; Escape or a click elsewhere closes it."""

    def __init__(self, button: QToolButton, title: str, over: QWidget) -> None:
        super().__init__(over, Qt.WindowType.Popup)
        self.setProperty("role", "popup")
        self.setAccessibleName(title)
        self._button = button
        self.body = QVBoxLayout(self)
        self.body.setContentsMargins(16, 16, 16, 16)
        self.body.setSpacing(8)
        button.clicked.connect(self.open)

    def open(self) -> None:
        """Show it under the button, inside the screen, with the first field focused."""
        self.adjustSize()
        at = self._button.mapToGlobal(QPoint(0, self._button.height() + 2))
        screen = self._button.screen().availableGeometry()
        at.setX(max(screen.left(), min(at.x(), screen.right() - self.width())))
        at.setY(max(screen.top(), min(at.y(), screen.bottom() - self.height())))
        self.move(at)
        self.show()
        first = self.first_field()
        if first is not None:
            first.setFocus(Qt.FocusReason.PopupFocusReason)

    def first_field(self) -> QWidget | None:
        """What has the focus when it opens."""
        return None

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape closes."""
        if event.key() == Qt.Key.Key_Escape:
            self.hide()
        else:
            super().keyPressEvent(event)
