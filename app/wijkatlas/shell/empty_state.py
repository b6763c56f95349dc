# SPDX-License-Identifier: EUPL-1.2
"""The card over the map of a project without incidents: what to do next, with the buttons for it."""

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from wijkatlas.shell.desk import Desk
from wijkatlas.shell.wording import number

WIDTH_PX = 520
STEPS = ("area.import", "network.import", "incident.import")


class EmptyState(QFrame):
    """Stands in the middle of ``over`` until there are incidents; ``asked`` carries a command's id."""

    asked = Signal(str)

    def __init__(self, desk: Desk, over: QWidget) -> None:
        super().__init__(over)
        self._desk = desk
        self._over = over
        self._is_dismissed = False
        self.setProperty("role", "card")
        self.setAccessibleName(self.tr("Getting started"))
        heading = _text(self.tr("Nothing to show yet"), "title")
        close = QToolButton()
        close.setText("✕")
        close.setProperty("quiet", True)
        close.setToolTip(self.tr("Close"))
        close.setAccessibleName(self.tr("Close"))
        close.clicked.connect(self._on_closed)
        head = QHBoxLayout()
        head.addWidget(heading, 1)
        head.addWidget(close)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 16, 16, 24)
        column.setSpacing(8)
        column.addLayout(head)
        column.addWidget(
            _text(
                self.tr(
                    "Bring in what you have, in any order. Areas make it possible to count and to"
                    " compare. You can also drop a file on this window."
                ),
                "muted",
            )
        )
        self._words = {
            STEPS[0]: self.tr("Import areas…"),
            STEPS[1]: self.tr("Import networks…"),
            STEPS[2]: self.tr("Import incidents…"),
        }
        self.buttons = {step: QPushButton(words) for step, words in self._words.items()}
        for step, button in self.buttons.items():
            button.setMinimumHeight(40)
            button.clicked.connect(lambda checked=False, step=step: self.asked.emit(step))
            column.addWidget(button)
        self.hide()
        over.installEventFilter(self)
        desk.atlas.loaded.connect(self.refresh)
        desk.events.project_opened.connect(self._on_project_opened)

    def refresh(self) -> None:
        """Show or hide the card, and say which steps are done."""
        atlas, session = self._desk.atlas, self._desk.session
        loaded = atlas.view.loaded if atlas.is_loaded else None
        if (
            loaded is None
            or not session.is_open
            or session.project.read_only
            or loaded.categories
            or self._is_dismissed
        ):
            self.hide()
            return
        areas = sum(len(each) for each in loaded.areas.values())
        networks = len(loaded.networks)
        for step, count, done in (
            (STEPS[0], areas, self.tr("{n} areas are there")),
            (STEPS[1], networks, self.tr("{n} networks are there")),
            (STEPS[2], 0, ""),
        ):
            button, words = self.buttons[step], self._words[step]
            button.setText(f"{words}   ✓ {done.format(n=number(count))}" if count else words)
        first = next(step for step in STEPS if "✓" not in self.buttons[step].text())
        for step, button in self.buttons.items():
            button.setProperty("primary", step == first)
            button.style().unpolish(button)
            button.style().polish(button)
        self.show()
        self._place()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Stay in the middle."""
        if watched is self._over and event.type() is QEvent.Type.Resize and self.isVisible():
            self._place()
        return super().eventFilter(watched, event)

    def _place(self) -> None:
        self.setFixedWidth(min(WIDTH_PX, max(240, self._over.width() - 32)))
        self.adjustSize()
        left = (self._over.width() - self.width()) // 2
        self.move(left, max(16, (self._over.height() - self.height()) // 2))
        self.raise_()

    def _on_project_opened(self) -> None:
        self._is_dismissed = False

    def _on_closed(self) -> None:
        self._is_dismissed = True
        self.hide()


def _text(text: str, role: str) -> QLabel:
    label = QLabel(text)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setWordWrap(True)
    label.setProperty("role", role)
    return label
