# SPDX-License-Identifier: EUPL-1.2
"""A card to read: what it is, how good the evidence is, what was found, where that comes from."""

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QPushButton,
    QScrollArea,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from wijkatlas.api import Session
from wijkatlas_plan.library.cards import BrokenCard
from wijkatlas_plan.model.card import GRADE_HELP, Card, EffectSize, in_language
from wijkatlas_plan.panel.library.source_row import SourceRow
from wijkatlas_plan.reports.card_page import Section, evidence_words, sections

WIDEST_PX = 720


class _Sheet(QWidget):
    """As high as its words are at its width: the least width would make it far too high."""

    def minimumSizeHint(self) -> QSize:
        """Nothing: the height follows from the width."""
        return QSize(0, 0)


class CardView(QWidget):
    """``left`` goes back to the list; the others carry nothing: they are about the card shown."""

    left = Signal()
    use_asked = Signal()
    edit_asked = Signal()
    copy_asked = Signal()

    def __init__(self, session: Session) -> None:
        super().__init__()
        screen = session.screen
        assert screen is not None  # noqa: S101 - a panel has a window around it
        self._session, self._screen = session, screen
        self.card: Card | None = None
        self.back = QToolButton()
        self.back.setProperty("quiet", True)
        self.back.setShortcut(QKeySequence("Alt+Left"))
        self.back.setToolTip(self.tr("Back to the cards (Alt+←)"))
        self.back.setAccessibleName(self.tr("Back to the cards"))
        self.back.clicked.connect(self.left)
        self.title = screen.text("", "title", selectable=True)
        self.use = QPushButton(self.tr("Use for an action…"))
        self.use.setProperty("primary", True)
        self.use.clicked.connect(self.use_asked)
        self.edit = QPushButton(self.tr("Change…"))
        self.edit.clicked.connect(self.edit_asked)
        self.copy = QPushButton(self.tr("Own copy…"))
        self.copy.setToolTip(self.tr("Make an own card that starts with the texts of this one"))
        self.copy.clicked.connect(self.copy_asked)
        head = QHBoxLayout()
        head.setSpacing(4)
        head.addWidget(self.back, 0, Qt.AlignmentFlag.AlignTop)
        head.addWidget(self.title, 1)
        self.buttons = QWidget()
        line = QHBoxLayout(self.buttons)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(8)
        for button in (self.use, self.edit, self.copy):
            line.addWidget(button)
        line.addStretch(1)
        self.body = QScrollArea()
        self.body.setFrameShape(QFrame.Shape.NoFrame)
        self.body.setWidgetResizable(True)
        self.body.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.body.setAccessibleName(self.tr("Card"))
        self.hint = screen.text(self.tr("Choose a card to read it."), "muted")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addLayout(head)
        column.addWidget(self.hint)
        column.addWidget(self.body, 1)
        column.addWidget(self.buttons)
        column.addStretch()
        self.reicon()
        self.clear()

    def reicon(self) -> None:
        """Draw the signs in the colours of the theme."""
        self.back.setIcon(self._screen.icon("arrow-left"))
        for each in self.body.findChildren(SourceRow):
            each.reicon()

    def clear(self) -> None:
        """Show no card."""
        self.card = None
        self.title.setText("")
        self.hint.show()
        self.body.hide()
        self.buttons.hide()

    def show_card(self, card: Card, here: Sequence[EffectSize]) -> None:
        """Show this card, with what was measured here."""
        translator = self._session.translator
        is_other = self.card is None or self.card.id != card.id
        self.card = card
        self.title.setText(in_language(card.title, translator.language))
        inside, column = self._sheet()
        column.addWidget(self._screen.text(evidence_words(card, translator), "strong"))
        column.addWidget(
            self._screen.text(translator.translate("plan", GRADE_HELP[card.grade]), "muted")
        )
        summary = in_language(card.summary, translator.language)
        column.addWidget(self._screen.text(summary, selectable=True))
        for section in sections(card, here, translator):
            self._add_section(column, section)
        column.addWidget(self._screen.text(self.tr("Sources"), "group"))
        for source in card.sources:
            column.addWidget(SourceRow(self._session, source))
        if not card.sources:
            column.addWidget(self._screen.text(self.tr("There are none."), "muted"))
        column.addStretch(1)
        self._show(inside)
        self.use.show()
        self.copy.show()
        self.edit.setVisible(card.own)
        if is_other:
            self.body.verticalScrollBar().setValue(0)

    def show_broken(self, broken: BrokenCard) -> None:
        """Say why an own card can't be read; its text can still be changed as a file."""
        self.card = None
        self.title.setText(broken.id)
        inside, column = self._sheet()
        column.addWidget(self._screen.text(self.tr("This own card can't be read."), "strong"))
        column.addWidget(self._screen.text(self._screen.explain(broken.problem), selectable=True))
        hint = self.tr("Mend its text and import it again, or remove it in the menu of the list.")
        column.addWidget(self._screen.text(hint, "muted"))
        column.addStretch(1)
        self._show(inside)
        self.buttons.hide()

    def enable(self, *, is_writable: bool) -> None:
        """Nothing is changed in a project that is open for reading only."""
        for button in (self.use, self.edit, self.copy):
            button.setEnabled(is_writable)

    def _sheet(self) -> tuple[QWidget, QVBoxLayout]:
        """A page of text, not wider than is easy to read."""
        inside = _Sheet()
        inside.setMaximumWidth(WIDEST_PX)
        column = QVBoxLayout(inside)
        column.setContentsMargins(4, 0, 12, 16)
        column.setSpacing(6)
        return inside, column

    def _show(self, inside: QWidget) -> None:
        place = self.body.verticalScrollBar().value()
        self.body.setWidget(inside)
        self.body.setAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop)
        self.body.verticalScrollBar().setValue(place)
        self.hint.hide()
        self.body.show()
        self.buttons.show()

    def _add_section(self, column: QVBoxLayout, section: Section) -> None:
        paragraphs = [self._screen.text(each, selectable=True) for each in section.paragraphs]
        if not section.folded:
            column.addSpacing(6)
            column.addWidget(self._screen.text(section.title, "group"))
            for each in paragraphs:
                column.addWidget(each)
            return
        inner = QWidget()
        folded = QVBoxLayout(inner)
        folded.setContentsMargins(0, 0, 0, 0)
        for each in paragraphs:
            folded.addWidget(each)
        column.addWidget(self._screen.fold(section.title, inner))
