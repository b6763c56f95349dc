# SPDX-License-Identifier: EUPL-1.2
"""What changed since the wave before, each with what a person makes of it."""

from collections.abc import Mapping, Sequence
from dataclasses import replace

from PySide6.QtCore import QSignalBlocker, Qt
from PySide6.QtWidgets import (
    QButtonGroup,
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QListWidget,
    QRadioButton,
    QScrollArea,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from wijkatlas.api import Session
from wijkatlas_survey.model.questionnaire import Kind, Question
from wijkatlas_survey.model.wave import BreakState, MethodBreak
from wijkatlas_survey.panel.breaks_dialog import change_words
from wijkatlas_survey.storage.report import ROLES

LIST_PX, GAP_PX = 216, 3
MARKS = {BreakState.OPEN: "? ", BreakState.ACCEPTED: "✕ ", BreakState.REFUSED: "✓ "}


class BreaksView(QWidget):
    """A list of changes; of the chosen one what stood before and after, and three choices."""

    def __init__(self, session: Session) -> None:
        super().__init__()
        assert session.screen is not None  # noqa: S101 - a panel has a window around it
        self._session, self._screen = session, session.screen
        self._found: list[MethodBreak] = []
        self._questions: Mapping[str, Question] = {}
        self.head = self._screen.text("", "muted")
        self.list = QListWidget()
        self.list.setWordWrap(True)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self.list.setSpacing(GAP_PX)
        self.list.setFixedWidth(LIST_PX)
        self.list.setAccessibleName(self.tr("Changes"))
        self.list.currentRowChanged.connect(lambda row: self._show_chosen())
        self.choices: dict[BreakState, QRadioButton] = {
            BreakState.ACCEPTED: QRadioButton(self.tr("&Breaks the comparison")),
            BreakState.REFUSED: QRadioButton(self.tr("Does n&ot")),
            BreakState.OPEN: QRadioButton(self.tr("Decide &later")),
        }
        tips = {
            BreakState.ACCEPTED: self.tr("No line and no difference from one wave to the other"),
            BreakState.REFUSED: self.tr("The figures of the two waves are compared"),
            BreakState.OPEN: self.tr("The figures are compared with a warning beside them"),
        }
        self.group = QButtonGroup(self)
        for state, button in self.choices.items():
            button.setToolTip(tips[state])
            button.setAccessibleDescription(tips[state])
            self.group.addButton(button)
            button.clicked.connect(lambda checked=False, state=state: self.decide(state))
        self.body = QWidget()
        row = QHBoxLayout(self.body)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(12)
        row.addWidget(self.list)
        row.addWidget(self._detail(), 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 12, 12, 12)
        column.setSpacing(8)
        column.addWidget(self.head)
        column.addWidget(self.body, 1)
        column.addStretch(0)

    def _detail(self) -> QWidget:
        whole = QWidget()
        text = self._screen.text
        self.title, self.what = text("", "lead"), text("")
        self.earlier, self.later = text("", "group"), text("", "group")
        self.before, self.after = text("", selectable=True), text("", selectable=True)
        card = QFrame()
        card.setProperty("role", "card")
        grid = QGridLayout(card)
        grid.setContentsMargins(12, 12, 12, 12)
        grid.setHorizontalSpacing(16)
        grid.setVerticalSpacing(4)
        for place, (heading, words) in enumerate(
            ((self.earlier, self.before), (self.later, self.after))
        ):
            words.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft)
            words.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.MinimumExpanding)
            grid.addWidget(heading, 0, place)
            grid.addWidget(words, 1, place)
            grid.setColumnStretch(place, 1)
        grid.setRowStretch(2, 1)
        scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.setWidget(card)
        buttons = QHBoxLayout()
        buttons.setSpacing(16)
        for button in self.choices.values():
            buttons.addWidget(button)
        buttons.addStretch(1)
        column = QVBoxLayout(whole)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        for part in (self.title, self.what):
            column.addWidget(part)
        column.addWidget(scroll, 1)
        column.addLayout(buttons)
        return whole

    def show_breaks(
        self, found: Sequence[MethodBreak], questions: Mapping[str, Question], *, is_first: bool
    ) -> None:
        """Show these; what was decided of the same ones before stays."""
        kept = {_open(each): each for each in self._found}
        self._found = [kept.get(each, each) for each in found]
        self._questions = questions
        self.body.setVisible(bool(self._found))
        if self._found:
            self.head.setText(
                self.tr(
                    "A question that changed may give other answers although nothing changed in the"
                    " town. Say of each change whether it breaks the comparison of the waves."
                )
            )
        elif is_first:
            self.head.setText(self.tr("This is the first wave: there is nothing to compare with."))
        else:
            self.head.setText(self.tr("Nothing changed since the waves that are there."))
        row = max(0, self.list.currentRow())
        with QSignalBlocker(self.list):
            self.list.clear()
            for each in self._found:
                self.list.addItem(self._line(each))
            self.list.setCurrentRow(min(row, len(self._found) - 1))
        self._show_chosen()

    def decided(self) -> list[MethodBreak]:
        """Those that a person decided on."""
        return [each for each in self._found if each.state is not BreakState.OPEN]

    def decide(self, state: BreakState) -> None:
        """Say of the chosen change what it is."""
        place = self.list.currentRow()
        if 0 <= place < len(self._found):
            self._found[place] = replace(self._found[place], state=state)
            item = self.list.item(place)
            item.setText(self._line(self._found[place]))
            self._show_chosen()

    def _line(self, each: MethodBreak) -> str:
        return f"{MARKS[each.state]}{self._name(each)}\n{change_words(each.what)}"

    def _show_chosen(self) -> None:
        place = self.list.currentRow()
        if not 0 <= place < len(self._found):
            return
        found = self._found[place]
        self.title.setText(self._name(found))
        self.what.setText(change_words(found.what))
        self.earlier.setText(found.earlier)
        self.later.setText(found.later)
        self.before.setText(self._side(found, found.before))
        self.after.setText(self._side(found, found.after))
        self.choices[found.state].setChecked(True)

    def _name(self, each: MethodBreak) -> str:
        question = self._questions.get(each.question)
        if not each.question:
            return self.tr("The whole survey")
        return (
            each.question if question is None else question.text(self._session.translator.language)
        )

    def _side(self, each: MethodBreak, text: str) -> str:
        """What stood there, in words rather than in the codes that are stored."""
        t = self._session.translator.translate
        kinds = {
            Kind.ONE: self.tr("One answer of some"),
            Kind.MANY: self.tr("Several answers"),
            Kind.NUMBER: self.tr("A number"),
            Kind.TEXT: self.tr("Own words"),
            Kind.DATE: self.tr("A day"),
            Kind.PLACE: self.tr("A place"),
        }
        if not text:
            return self.tr("(nothing)")
        if each.what == "kind":
            return kinds[Kind(text)]
        if each.what == "design":
            return ", ".join(t("surveys", ROLES.get(part, part)) for part in text.split(", "))
        return text.replace(" · ", "\n")


def _open(each: MethodBreak) -> MethodBreak:
    return replace(each, state=BreakState.OPEN)
