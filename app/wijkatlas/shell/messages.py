# SPDX-License-Identifier: EUPL-1.2
"""The message bar: what happened and what to do, in plain text, with the details folded away."""

import html
import logging
from collections.abc import Callable
from typing import Literal

from PySide6.QtCore import QObject, Qt, QTimer, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QBoxLayout,
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QToolButton,
    QVBoxLayout,
)

from wijkatlas.domain.errors import Cancelled, UserError
from wijkatlas.language import Translator
from wijkatlas.shell.wording import since

Kind = Literal["info", "success", "warning", "error"]
INFO_STAYS_MS = 8000
NARROW_PX = 480
log = logging.getLogger(__name__)

Action = tuple[str, Callable[[], None]]


class Messages(QObject):
    """The one place through which the program speaks; the bar only listens.

    ``said`` keeps what was said, newest last.
    """

    shown = Signal(str, str, str, object)
    withdrawn = Signal(str)
    bug_found = Signal(object)

    def __init__(self, translator: Translator, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._translator = translator
        self.said: list[tuple[str, str]] = []

    def info(self, text: str, details: str = "", action: Action | None = None) -> None:
        """Something to know."""
        self._show("info", text, details, action)

    def success(self, text: str, details: str = "", action: Action | None = None) -> None:
        """Something that worked."""
        self._show("success", text, details, action)

    def warning(self, text: str, details: str = "", action: Action | None = None) -> None:
        """Something to look at."""
        self._show("warning", text, details, action)

    def error(self, text: str, details: str = "", action: Action | None = None) -> None:
        """Something that did not work."""
        self._show("error", text, details, action)

    def withdraw(self, text: str) -> None:
        """What this message asked has been done."""
        self.withdrawn.emit(text)

    def failure(self, fault: BaseException) -> None:
        """Whatever a job or an action raised: a sentence for a person, or a bug."""
        if isinstance(fault, Cancelled):
            self.info(self._translator.translate("errors", Cancelled.text))
        elif isinstance(fault, UserError):
            self.error(self.sentence(fault))
        else:
            log.error("unexpected %s", type(fault).__name__, exc_info=fault)
            self.bug_found.emit(fault)

    def sentence(self, fault: UserError) -> str:
        """The error in the reader's language."""
        values = dict(fault.values)
        if "since" in values:
            values["since"] = since(str(values["since"]))
        parts = (
            self._translator.translate("errors", part, **values)
            for part in (fault.text, fault.hint)
            if part
        )
        return " ".join(parts)

    def _show(self, kind: Kind, text: str, details: str, action: Action | None) -> None:
        self.said.append((kind, text))
        del self.said[:-50]
        self.shown.emit(kind, text, details, action)


class MessageBar(QFrame):
    """Shows the last message above the map until it is dismissed; an info goes by itself."""

    def __init__(self, messages: Messages) -> None:
        super().__init__()
        self.setObjectName("message-bar")
        self.setAccessibleName(self.tr("Message"))
        self._label = QLabel()
        self._label.setTextFormat(Qt.TextFormat.PlainText)
        self._label.setWordWrap(True)
        self._label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._details = QLabel()
        self._details.setTextFormat(Qt.TextFormat.PlainText)
        self._details.setWordWrap(True)
        self._details.setProperty("role", "muted")
        self._details.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._act = QPushButton()
        self._act.setAccessibleName(self.tr("Do what the message proposes"))
        self._more = QToolButton()
        self._more.setText(self.tr("Details"))
        self._more.setCheckable(True)
        self._more.setProperty("quiet", True)
        self._more.toggled.connect(self._details.setVisible)
        self._close = QToolButton()
        self._close.setText("✕")
        self._close.setProperty("quiet", True)
        self._close.setToolTip(self.tr("Dismiss this message"))
        self._close.setAccessibleName(self.tr("Dismiss this message"))
        self._close.clicked.connect(self.hide)
        buttons = QHBoxLayout()
        buttons.addStretch()
        buttons.addWidget(self._act)
        buttons.addWidget(self._more)
        buttons.addWidget(self._close)
        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._row.setSpacing(4)
        self._row.addWidget(self._label, 1)
        self._row.addLayout(buttons)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 4, 8, 4)
        column.setSpacing(0)
        column.addLayout(self._row)
        column.addWidget(self._details)
        self._action: Callable[[], None] | None = None
        self._act.clicked.connect(self._on_act_clicked)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self.hide)
        self.hide()
        messages.shown.connect(self._on_message_shown)
        messages.withdrawn.connect(self._on_withdrawn)

    def text(self) -> str:
        """What it says now."""
        return self._label.text()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Buttons under the words rather than words in a column."""
        super().resizeEvent(event)
        self._arrange()

    def _arrange(self) -> None:
        has_buttons = not (self._act.isHidden() and self._more.isHidden())
        is_narrow = self.width() < NARROW_PX and has_buttons
        way = QBoxLayout.Direction
        self._row.setDirection(way.TopToBottom if is_narrow else way.LeftToRight)

    def _on_withdrawn(self, text: str) -> None:
        if text == self._label.text():
            self.hide()

    def _on_message_shown(self, kind: str, text: str, details: str, action: object) -> None:
        self._label.setText(text)
        self._label.setAccessibleName(text)
        self._details.setText(details)
        self._details.setVisible(False)
        self._more.setChecked(False)
        self._more.setVisible(bool(details))
        self._act.setVisible(isinstance(action, tuple))
        self._action = None
        if isinstance(action, tuple):
            self._act.setText(action[0])
            self._act.setAccessibleName(action[0])
            self._action = action[1]
        self._arrange()
        self.setProperty("message", kind)
        self.style().unpolish(self)
        self.style().polish(self)
        self.show()
        if kind in {"info", "success"} and not details and action is None:
            self._timer.start(INFO_STAYS_MS)
        else:
            self._timer.stop()

    def _on_act_clicked(self) -> None:
        self.hide()
        if self._action is not None:
            self._action()


def tooltip(text: str) -> str:
    """Text from data, safe in a tooltip: Qt would read markup in it."""
    return f"<qt>{html.escape(text)}</qt>"
