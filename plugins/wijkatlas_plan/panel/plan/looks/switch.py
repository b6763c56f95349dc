# SPDX-License-Identifier: EUPL-1.2
"""The ways to look at the same rows: a button for each."""

from functools import partial

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QToolButton, QWidget

from wijkatlas.api import QT_TRANSLATE_NOOP, Session

REMEMBERED = "plan.look"
LOOKS = {
    "tree": (QT_TRANSLATE_NOOP("plan", "Tree"), "file-tree-outline"),
    "table": (QT_TRANSLATE_NOOP("plan", "Table"), "table"),
    "timeline": (QT_TRANSLATE_NOOP("plan", "Timeline"), "chart-gantt"),
    "calendar": (QT_TRANSLATE_NOOP("plan", "Calendar"), "calendar-month-outline"),
    "budget": (QT_TRANSLATE_NOOP("plan", "Budget"), "currency-eur"),
    "places": (QT_TRANSLATE_NOOP("plan", "Map"), "map-outline"),
}


class LookRow(QWidget):
    """A button for each; ``chosen`` carries its name."""

    chosen = Signal(str)

    def __init__(self, session: Session) -> None:
        super().__init__()
        assert session.screen is not None  # noqa: S101 - a panel has a window around it
        self._screen = session.screen
        self._has_words = False
        self._group = QButtonGroup(self)
        self.buttons: dict[str, QToolButton] = {}
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        for name, (title, _) in LOOKS.items():
            words = session.translator.translate("plan", title)
            button = QToolButton()
            button.setCheckable(True)
            button.setProperty("quiet", True)
            button.setIconSize(QSize(20, 20))
            button.setToolTip(words)
            button.setAccessibleName(words)
            button.setText(words)
            button.clicked.connect(partial(self._on_clicked, name))
            self._group.addButton(button)
            self.buttons[name] = button
            row.addWidget(button)
        self.reicon()

    def show_chosen(self, name: str) -> None:
        """Mark one."""
        self.buttons[name].setChecked(True)
        self.show_words(every=self._has_words)

    def show_words(self, *, every: bool) -> None:
        """Beside each sign, or beside that of the chosen look alone."""
        self._has_words = every
        style = Qt.ToolButtonStyle
        for button in self.buttons.values():
            is_named = every or button.isChecked()
            words = style.ToolButtonTextBesideIcon if is_named else style.ToolButtonIconOnly
            button.setToolButtonStyle(words)

    def reicon(self) -> None:
        """Draw the signs in the colours of the theme."""
        for name, button in self.buttons.items():
            button.setIcon(self._screen.icon(LOOKS[name][1]))

    def _on_clicked(self, name: str, checked: bool = True) -> None:
        del checked
        self.show_words(every=self._has_words)
        self.chosen.emit(name)
