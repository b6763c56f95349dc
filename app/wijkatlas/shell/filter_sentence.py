# SPDX-License-Identifier: EUPL-1.2
"""The filter as a sentence in the status bar, with a button to clear each part."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QToolButton, QWidget

from wijkatlas.domain.sentence import FilterSentence
from wijkatlas.shell.messages import tooltip

MOST_CHARACTERS = 56


class SentenceBar(QWidget):
    """Each part of the sentence as words, or as a chip when it can be cleared.

    ``cleared`` carries ``what``, ``when`` (the period), ``where``, ``weekdays`` or ``hours``.
    """

    cleared = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self.setAccessibleName(self.tr("What is shown"))
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(8, 0, 8, 0)
        self._row.setSpacing(4)
        self._row.addStretch(1)
        self._shape: list[tuple[str, bool]] = []
        self._pieces: list[QLabel | QToolButton] = []
        self._sentence = ""

    def text(self) -> str:
        """The whole sentence."""
        return self._sentence

    @property
    def chips(self) -> list[QToolButton]:
        """The clear buttons, one for each part that is set."""
        return [piece for piece in self._pieces if isinstance(piece, QToolButton)]

    def show_sentence(self, sentence: FilterSentence | None) -> None:
        """Show these parts."""
        self._sentence = "" if sentence is None else str(sentence)
        self.setAccessibleDescription(self._sentence)
        parts: list[tuple[str, bool, str]] = []
        for each in sentence.parts if sentence is not None else ():
            parts.append((each.sub or each.part, each.is_set, each.text))
        shape = [(key, is_set) for key, is_set, _ in parts]
        if shape != self._shape:
            self._rebuild(shape)
        for i, (piece, (_, is_set, words)) in enumerate(zip(self._pieces, parts, strict=True)):
            if is_set and isinstance(piece, QToolButton):
                piece.setText(f"{_shorten(words)}  ✕".replace("&", "&&"))
                hint = self.tr("Clear: {part}").format(part=words)
                piece.setToolTip(tooltip(hint))
                piece.setAccessibleName(hint)
            elif isinstance(piece, QLabel):
                follows = i + 1 < len(parts)
                piece.setText(words + ("," if follows else ""))

    def _rebuild(self, shape: Sequence[tuple[str, bool]]) -> None:
        for piece in self._pieces:
            self._row.removeWidget(piece)
            piece.hide()
            piece.deleteLater()
        self._shape = list(shape)
        self._pieces = []
        for i, (key, is_set) in enumerate(shape):
            made = self._chip(key) if is_set else _words()
            self._row.insertWidget(i, made)
            self._pieces.append(made)

    def _chip(self, key: str) -> QToolButton:
        chip = QToolButton()
        chip.setProperty("chip", True)
        chip.setProperty("part", key)
        chip.clicked.connect(self._on_chip_clicked)
        return chip

    def _on_chip_clicked(self) -> None:
        self.cleared.emit(str(self.sender().property("part")))


def _words() -> QLabel:
    label = QLabel()
    label.setTextFormat(Qt.TextFormat.PlainText)
    return label


def _shorten(words: str) -> str:
    return words if len(words) <= MOST_CHARACTERS else words[: MOST_CHARACTERS - 1] + "…"
