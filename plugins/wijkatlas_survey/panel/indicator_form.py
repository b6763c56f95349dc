# SPDX-License-Identifier: EUPL-1.2
"""What an indicator is made of: its name, its questions, how their answers count."""

from dataclasses import replace

from PySide6.QtCore import Signal
from PySide6.QtWidgets import (
    QDoubleSpinBox,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QSpinBox,
    QVBoxLayout,
    QWidget,
)

from wijkatlas.api import Session
from wijkatlas_survey.model.indicator import Indicator, Rule
from wijkatlas_survey.model.questionnaire import Kind, Question
from wijkatlas_survey.model.wave import Wave
from wijkatlas_survey.panel.check_list import CheckList
from wijkatlas_survey.panel.contents import COUNTED, Contents, asked_questions
from wijkatlas_survey.panel.indicator_options import IndicatorOptions
from wijkatlas_survey.panel.search_box import choice_box

COUNTS_CODES = (Rule.SHARE, Rule.ANY)
WITH_ANSWERS = (Kind.ONE, Kind.MANY)


class IndicatorForm(QWidget):
    """``changed`` tells of each change; :meth:`indicator` gives what is filled in."""

    changed = Signal()

    def __init__(
        self, session: Session, contents: Contents, wave: Wave, indicator: Indicator
    ) -> None:
        super().__init__()
        screen = session.screen
        assert screen is not None  # noqa: S101 - a panel has a window around it
        self._wave, self._given = wave, indicator
        self._language = session.translator.language
        self.name = QLineEdit(indicator.text(self._language) if indicator.texts else "")
        self.name.setAccessibleName(self.tr("Name"))
        self.rule = choice_box(session, self.tr("What is counted"))
        for value, words in (
            (Rule.SHARE, self.tr("Who gave one of the ticked answers")),
            (Rule.ANY, self.tr("Who did so in at least one of the questions")),
            (Rule.MEAN, self.tr("The average of the answers")),
            (Rule.SCALE, self.tr("A score from 0 to 10 of some questions together")),
        ):
            self.rule.addItem(words, value)
        self.rule.setCurrentIndex(self.rule.findData(indicator.rule))
        self.questions = CheckList(self.tr("Questions"))
        self.questions.offer(self._choices(), indicator.questions)
        self.codes = CheckList(self.tr("Answers that count"))
        self.reversed = CheckList(self.tr("High answers mean little of it"))
        self.required, self.low, self.high = QSpinBox(), QDoubleSpinBox(), QDoubleSpinBox()
        self.scale = self._scale_row(session)
        self.options = IndicatorOptions(session, contents, indicator)
        self.more = screen.fold(self.tr("More options"), self.options)
        self._lay_out()
        self._codes: tuple[str, ...] = indicator.codes
        self._reversed: tuple[str, ...] = indicator.reversed_questions
        self._show_rule()
        self.name.textChanged.connect(self.changed)
        self.rule.currentIndexChanged.connect(self._on_rule)
        self.questions.changed.connect(self._on_rule)
        self.codes.changed.connect(self._on_codes)
        self.reversed.changed.connect(self._on_reversed)
        self.required.valueChanged.connect(self.changed)
        self.low.valueChanged.connect(self.changed)
        self.high.valueChanged.connect(self.changed)
        self.options.changed.connect(self.changed)

    def indicator(self) -> Indicator:
        """The indicator as it is filled in."""
        name, rule = self.name.text().strip(), Rule(self.rule.currentData())
        is_scale = rule is Rule.SCALE
        low, high = self.low.value(), self.high.value()
        return self.options.applied(
            replace(
                self._given,
                texts={**self._given.texts, self._language: name},
                questions=self.questions.ticked(),
                rule=rule,
                codes=self.codes.ticked() if rule in COUNTS_CODES else (),
                reversed_questions=self.reversed.ticked() if is_scale else (),
                required=self.required.value() if is_scale else 1,
                low=low if is_scale and low < high else None,
                high=high if is_scale and low < high else None,
            )
        )

    def problem(self) -> str:
        """What is missing yet; "" when nothing is."""
        made = self.indicator()
        if not self.name.text().strip():
            return self.tr("Give it a name.")
        if not made.questions:
            return self.tr("Tick at least one question.")
        if made.rule in COUNTS_CODES and not made.codes:
            return self.tr("Tick the answers that count.")
        return ""

    # -- parts ---------------------------------------------------------------------------------

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(16)
        for words, widget in (
            (self.tr("Name"), self.name),
            (self.rule.accessibleName(), self.rule),
        ):
            part = QVBoxLayout()
            part.setSpacing(4)
            label = QLabel(words)
            label.setBuddy(widget)
            part.addWidget(label)
            part.addWidget(widget)
            head.addLayout(part, 1)
        lists = QHBoxLayout()
        lists.setSpacing(16)
        lists.addWidget(self.questions, 1)
        lists.addWidget(self.codes, 1)
        lists.addWidget(self.reversed, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 8, 0)
        column.setSpacing(12)
        column.addLayout(head)
        column.addLayout(lists, 1)
        column.addWidget(self.scale)
        column.addWidget(self.more)

    def _scale_row(self, session: Session) -> QWidget:
        given, screen = self._given, session.screen
        ends = self._ends(given.questions)
        for spin, value in ((self.low, given.low), (self.high, given.high)):
            spin.setRange(-1000, 1000)
            spin.setDecimals(1)
            spin.setValue(value if value is not None else ends[spin is self.high])
        self.required.setRange(1, 99)
        self.required.setValue(given.required)
        row = QWidget()
        inside = QHBoxLayout(row)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.setSpacing(8)
        for words, widget in (
            (self.tr("Lowest answer"), self.low),
            (self.tr("Highest answer"), self.high),
            (self.tr("Least number of questions answered"), self.required),
        ):
            label = QLabel(words)
            label.setBuddy(widget)
            widget.setAccessibleName(words)
            if screen is not None:
                screen.guard_wheel(widget)
            inside.addWidget(label)
            inside.addWidget(widget)
        inside.addStretch(1)
        return row

    def _choices(self) -> list[tuple[str, str]]:
        """The indicator's own questions, then the others of the wave that can be counted."""
        found = [
            (each.code, each.text(self._language))
            for each in asked_questions(self._wave)
            if each.kind in COUNTED
        ]
        known = {code for code, _ in found}
        lacking = self.tr("{code} (not in this wave)")
        found += [
            (code, lacking.format(code=code)) for code in self._given.questions if code not in known
        ]
        order = {code: place for place, code in enumerate(self._given.questions)}
        return sorted(found, key=lambda each: order.get(each[0], len(order)))

    def _chosen(self) -> list[Question]:
        found = (self._wave.questionnaire.question(code) for code in self.questions.ticked())
        return [each for each in found if each is not None]

    def _ends(self, codes: tuple[str, ...]) -> tuple[float, float]:
        """The lowest and highest value of the answers to questions; 1 and 5 when unknown."""
        found = (self._wave.questionnaire.question(code) for code in codes)
        numbers = [
            answer.number
            for each in found
            if each is not None
            for answer in each.valid_answers
            if answer.number is not None
        ]
        return (min(numbers), max(numbers)) if numbers else (1.0, 5.0)

    def _show_rule(self) -> None:
        """Ask only for what the rule needs, of the questions that are ticked."""
        rule = Rule(self.rule.currentData())
        answers: dict[str, str] = {}
        for question in self._chosen():
            if question.kind in WITH_ANSWERS:
                for each in question.valid_answers:
                    answers.setdefault(each.code, each.text(self._language))
        self.codes.offer(list(answers.items()), self._codes)
        items = [(each.code, each.text(self._language)) for each in self._chosen()]
        self.reversed.offer(items, self._reversed)
        self.codes.setVisible(rule in COUNTS_CODES)
        self.reversed.setVisible(rule is Rule.SCALE)
        self.scale.setVisible(rule is Rule.SCALE)

    def _on_rule(self) -> None:
        if self._given.low is None:
            low, high = self._ends(self.questions.ticked())
            self.low.setValue(low)
            self.high.setValue(high)
        self._show_rule()
        self.changed.emit()

    def _on_codes(self) -> None:
        self._codes = self.codes.ticked()
        self.changed.emit()

    def _on_reversed(self) -> None:
        self._reversed = self.reversed.ticked()
        self.changed.emit()
