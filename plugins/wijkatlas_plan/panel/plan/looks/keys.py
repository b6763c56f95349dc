# SPDX-License-Identifier: EUPL-1.2
"""What keys do in the tree and the table of a plan."""

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent, QKeySequence

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


def asked_by(event: QKeyEvent) -> str:
    """What a key asks for; "" for nothing of ours."""
    if event.matches(QKeySequence.StandardKey.Copy):
        return "copy"
    modifiers = event.modifiers() & ~_MODIFIER.KeypadModifier
    return _ASKED.get((modifiers, Qt.Key(event.key())), "")


def claims(event: QEvent) -> bool:
    """True for a key of ours that the window would otherwise take for a shortcut of its own."""
    if event.type() is not QEvent.Type.ShortcutOverride or not isinstance(event, QKeyEvent):
        return False
    return bool(asked_by(event))
