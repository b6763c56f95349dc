# SPDX-License-Identifier: EUPL-1.2
"""What keys do in the tree and the table of a plan."""

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QWidget

_KEY, _MODIFIER = Qt.Key, Qt.KeyboardModifier
_NONE = _MODIFIER.NoModifier
_ASKED = {
    (_NONE, _KEY.Key_Insert): "sibling",
    (_MODIFIER.ShiftModifier, _KEY.Key_Insert): "child",
    (_NONE, _KEY.Key_Delete): "delete",
    (_MODIFIER.ControlModifier, _KEY.Key_D): "duplicate",
    (_NONE, _KEY.Key_F2): "rename",
    (_MODIFIER.AltModifier, _KEY.Key_Up): "up",
    (_MODIFIER.AltModifier, _KEY.Key_Down): "down",
    (_MODIFIER.AltModifier, _KEY.Key_Left): "left",
    (_MODIFIER.AltModifier, _KEY.Key_Right): "right",
}


class Keys(QObject):
    """``asked`` carries what a key asks of the rows that ``view`` shows."""

    asked = Signal(str)

    def __init__(self, view: QWidget) -> None:
        super().__init__(view)
        view.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Take the keys that mean something here, also from the shortcuts of the window."""
        del watched
        name = asked_by(event) if isinstance(event, QKeyEvent) else ""
        if name and event.type() is QEvent.Type.ShortcutOverride:
            event.accept()
            return True
        if name and event.type() is QEvent.Type.KeyPress:
            self.asked.emit(name)
            return True
        return False


def asked_by(event: QKeyEvent) -> str:
    """What a key asks for; "" for nothing of ours."""
    if event.matches(QKeySequence.StandardKey.Copy):
        return "copy"
    modifiers = event.modifiers() & ~_MODIFIER.KeypadModifier
    return _ASKED.get((modifiers, Qt.Key(event.key())), "")
