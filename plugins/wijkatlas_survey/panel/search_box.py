# SPDX-License-Identifier: EUPL-1.2
"""A box to choose from many: type a part of the words to find one."""

from typing import Any

from PySide6.QtCore import QEvent, QObject, QSignalBlocker, Qt, Signal
from PySide6.QtWidgets import QComboBox, QCompleter, QLineEdit, QSizePolicy, QWidget

from wijkatlas.api import Session

LEAST_CHARACTERS = 8
POPUP_PX = 360


def choice_box(session: Session, name: str) -> QComboBox:
    """A box that is never wider than the panel; ``name`` is for screen readers."""
    box = QComboBox()
    _fit(box, session, name)
    return box


class SearchBox(QComboBox):
    """Takes typing only to find a choice; ``chosen`` tells of each other choice."""

    chosen = Signal()

    def __init__(self, session: Session, name: str) -> None:
        super().__init__()
        self._values: list[Any] = []
        self.setEditable(True)
        self.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        completer = self.completer()
        assert completer is not None  # noqa: S101 - an editable box has one
        completer.setCompletionMode(QCompleter.CompletionMode.PopupCompletion)
        completer.setFilterMode(Qt.MatchFlag.MatchContains)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        completer.activated.connect(lambda text: self._rest())  # long words from their beginning
        found = completer.popup()
        assert found is not None  # noqa: S101 - made with the completer
        for opened in (self.view(), found):
            opened.setMinimumWidth(POPUP_PX)
            opened.setTextElideMode(Qt.TextElideMode.ElideMiddle)  # a battery's items differ last
        found.installEventFilter(self)
        _fit(self, session, name)
        self.currentIndexChanged.connect(self._on_index_changed)
        self._line.editingFinished.connect(self._on_edited)
        self._line.setAccessibleName(name)

    @property
    def value(self) -> Any:
        """What is chosen; None before anything is offered."""
        index = self.currentIndex()
        return self._values[index] if 0 <= index < len(self._values) else None

    @property
    def _line(self) -> QLineEdit:
        line = self.lineEdit()
        assert line is not None  # noqa: S101 - an editable box has one
        return line

    def offer(self, choices: list[tuple[str, Any]], value: Any) -> None:
        """Other choices (label, value), with this one chosen; the first when it is not there."""
        self._values = [each for _, each in choices]
        with QSignalBlocker(self):
            self.clear()
            self.addItems([label for label, _ in choices])
            self.setCurrentIndex(self._values.index(value) if value in self._values else 0)
        self._rest()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """The list of what was found ends where the box ends, not beside the screen."""
        moved = event.type() in (QEvent.Type.Show, QEvent.Type.Move)
        if moved and isinstance(watched, QWidget):
            edge = self.mapToGlobal(self.rect().bottomRight()).x()
            left = max(self.screen().geometry().left(), edge - watched.width())
            if watched.x() != left:
                watched.move(left, watched.y())
        return super().eventFilter(watched, event)

    def _on_index_changed(self, index: int) -> None:
        if index >= 0:
            self._rest()
            self.chosen.emit()

    def _on_edited(self) -> None:
        """What was typed and is no choice gives way to the choice that stands."""
        place = self.findText(self._line.text(), Qt.MatchFlag.MatchFixedString)
        if place >= 0 and place != self.currentIndex():
            self.setCurrentIndex(place)
        else:
            self._rest()

    def _rest(self) -> None:
        if self.currentIndex() >= 0:
            self._line.setText(self.itemText(self.currentIndex()))
        self._line.setCursorPosition(0)
        self.setToolTip(self._line.text())


def _fit(box: QComboBox, session: Session, name: str) -> None:
    box.setMinimumContentsLength(LEAST_CHARACTERS)
    box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
    box.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
    box.setAccessibleName(name)
    if session.screen is not None:
        session.screen.guard_wheel(box)
