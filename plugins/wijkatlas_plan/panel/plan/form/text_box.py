# SPDX-License-Identifier: EUPL-1.2
"""A box for several lines, and how undo in a field gives way to that of the project."""

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QKeySequence, QResizeEvent
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit

TEXT_PX, MOST_TEXT_PX, TEXT_EDGE_PX = 56, 168, 16


class TextBox(QPlainTextEdit):
    """``left`` tells that what was typed may be kept."""

    left = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setTabChangesFocus(True)
        self.setFixedHeight(TEXT_PX)
        self.textChanged.connect(self._fit)
        self.installEventFilter(UndoGuard(self))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Lines break elsewhere."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        """As high as its lines, within reason."""
        lines = self.document().size().height() * self.fontMetrics().lineSpacing()
        height = max(TEXT_PX, min(MOST_TEXT_PX, round(lines) + TEXT_EDGE_PX))
        if height != self.height():
            self.setFixedHeight(height)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Leaving keeps it; a menu that opens is no leaving."""
        super().focusOutEvent(event)
        if event.reason() is not Qt.FocusReason.PopupFocusReason:
            self.left.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Ctrl+Enter keeps what was typed without leaving."""
        control = event.modifiers() & Qt.KeyboardModifier.ControlModifier
        if control and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.left.emit()
            return
        super().keyPressEvent(event)


class UndoGuard(QObject):
    """Undo and redo reach the project as soon as nothing is left to take back in the field itself."""

    def __init__(self, watched: QLineEdit | QPlainTextEdit) -> None:
        super().__init__(watched)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Let the window have the key."""
        if event.type() is not QEvent.Type.ShortcutOverride or not isinstance(event, QKeyEvent):
            return super().eventFilter(watched, event)
        if isinstance(watched, QLineEdit):
            can_undo, can_redo = watched.isUndoAvailable(), watched.isRedoAvailable()
        elif isinstance(watched, QPlainTextEdit):
            document = watched.document()
            can_undo, can_redo = document.isUndoAvailable(), document.isRedoAvailable()
        else:
            return False
        is_undo = event.matches(QKeySequence.StandardKey.Undo) and not can_undo
        if is_undo or (event.matches(QKeySequence.StandardKey.Redo) and not can_redo):
            event.ignore()
            return True
        return False
