# SPDX-License-Identifier: EUPL-1.2
"""What a question is asked with: for whom, compared with what; the statistics behind "More options"."""

from typing import Any

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtWidgets import QFormLayout, QVBoxLayout, QWidget

from wijkatlas.api import Session
from wijkatlas_survey.figures.cell import WHOLE
from wijkatlas_survey.model.wave import Wave
from wijkatlas_survey.panel.contents import Contents, Entry
from wijkatlas_survey.panel.search_box import SearchBox, choice_box
from wijkatlas_survey.reports.request import Request
from wijkatlas_survey.settings import METHOD, METHODS

AREA = "area"
NONE, EVERYBODY, OTHER_WAVE = "", "whole", "wave"
LEVELS = (0.95, 0.9, 0.99)


class Pickers(QWidget):
    """``changed`` tells of each change; :meth:`request` says what is asked now."""

    changed = Signal()

    def __init__(self, session: Session) -> None:
        super().__init__()
        screen = session.screen
        assert screen is not None  # noqa: S101 - a panel has a window around it
        self._session = session
        self._first, self._rest = _form(), _form()
        self._rest.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapAllRows)
        self.by = SearchBox(session, self.tr("For whom"))
        self.answer = SearchBox(session, self.tr("Answer"))
        self.compare = SearchBox(session, self.tr("Compare with"))
        self.statistic = choice_box(session, self.tr("What is calculated"))
        self.method = choice_box(session, self.tr("How margins are calculated"))
        self.level = choice_box(session, self.tr("How sure the margin is"))
        for form, boxes in (
            (self._first, (self.by, self.answer, self.compare)),
            (self._rest, (self.statistic, self.method, self.level)),
        ):
            for box in boxes:
                form.addRow(box.accessibleName(), box)
        inner = QWidget()
        inner.setLayout(self._rest)
        self.more = screen.fold(self.tr("More options"), inner)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addLayout(self._first)
        column.addWidget(self.more)
        self._fill_fixed()
        self.by.chosen.connect(self._on_by_chosen)
        self.answer.chosen.connect(self.changed)
        self.compare.chosen.connect(self.changed)
        for box in (self.statistic, self.method, self.level):
            box.currentIndexChanged.connect(lambda index: self.changed.emit())
        self._comparisons: list[tuple[str, Any]] = []

    def offer(self, contents: Contents, wave: Wave, entry: Entry, asked: Request) -> None:
        """Offer what this wave has, with what was ``asked`` chosen as far as it is there."""
        language = self._session.translator.language
        groups: list[tuple[str, Any]] = [(self.tr("Everybody together"), (WHOLE, ""))]
        schemes = contents.area_schemes(wave)
        for scheme in schemes:
            name = self.tr("By area: {scheme}").format(scheme=scheme) if len(schemes) > 1 else ""
            groups.append((name or self.tr("By area"), (AREA, scheme)))
        groups += [
            (self.tr("By: {question}").format(question=each.text(language)), (each.code, ""))
            for each in contents.groupings(wave, entry)
        ]
        self.by.offer(groups, (asked.by, asked.scheme))
        self._comparisons = [
            (each.name, (OTHER_WAVE, each.name))
            for each in contents.others(wave)
            if entry.is_indicator or each.questionnaire.question(entry.code) is not None
        ]
        chosen = (NONE, "")
        if asked.with_wave:
            chosen = (OTHER_WAVE, asked.with_wave)
        elif asked.against_whole:
            chosen = (EVERYBODY, "")
        self._offer_comparisons(chosen)
        self._offer_answers(wave, entry, asked.answer)
        self._offer_statistics(contents, wave, entry, asked.statistic)

    def show_fixed(self, asked: Request) -> None:
        """Show the method and level of what was asked."""
        for box, value in ((self.method, asked.method), (self.level, asked.level)):
            with QSignalBlocker(box):
                box.setCurrentIndex(max(0, box.findData(value)))

    def request(self, wave: Wave, entry: Entry) -> Request:
        """What is asked now."""
        by, scheme = self.by.value or (WHOLE, "")
        kind, name = self.compare.value or (NONE, "")
        return Request(
            wave=wave.name,
            question="" if entry.is_indicator else entry.code,
            indicator=entry.code if entry.is_indicator else "",
            by=by,
            scheme=scheme,
            answer=self.answer.value or "",
            with_wave=name if kind == OTHER_WAVE else "",
            against_whole=kind == EVERYBODY,
            statistic=self.statistic.currentData() or "auto",
            method=self.method.currentData(),
            level=self.level.currentData(),
        )

    def _fill_fixed(self) -> None:
        names = {
            "logit": self.tr("As usual (logit)"),
            "beta": self.tr("Beta, for small groups"),
            "kg": self.tr("With care (Korn–Graubard)"),
            "wilson": self.tr("Wilson"),
            "mean": self.tr("The same to both sides"),
        }
        for each in METHODS:
            self.method.addItem(names[each], each)
        self.method.setCurrentIndex(METHODS.index(self._session.settings[METHOD]))
        for level in LEVELS:
            text = self.tr("{percent} % sure").format(percent=round(100 * level))
            self.level.addItem(text, level)

    def _offer_comparisons(self, chosen: tuple[str, str]) -> None:
        by = (self.by.value or (WHOLE, ""))[0]
        choices: list[tuple[str, Any]] = [(self.tr("Nothing"), (NONE, ""))]
        if by != WHOLE:
            choices.append((self.tr("Everybody: each group beside it"), (EVERYBODY, "")))
        choices += self._comparisons
        self.compare.offer(choices, chosen)
        self.compare.setEnabled(len(choices) > 1)

    def _offer_answers(self, wave: Wave, entry: Entry, value: str) -> None:
        question = None if entry.is_indicator else wave.questionnaire.question(entry.code)
        answers = question.valid_answers if question is not None else ()
        language = self._session.translator.language
        choices = [(self.tr("The most frequent one"), "")]
        choices += [(each.text(language), each.code) for each in answers]
        self.answer.offer(choices, value)
        self._first.setRowVisible(self.answer, bool(answers))

    def _offer_statistics(self, contents: Contents, wave: Wave, entry: Entry, value: str) -> None:
        from wijkatlas_survey.figures.items import fits

        names = {
            "auto": self.tr("What suits the question"),
            "share": self.tr("Percentage"),
            "mean": self.tr("Average"),
            "total": self.tr("Number of people"),
            "quantile": self.tr("Median: the one in the middle"),
        }
        question = wave.questionnaire.question(entry.code)
        indicator = contents.indicator(entry.code) if entry.is_indicator else None
        if indicator is not None:
            wanted = ["share", "total"] if indicator.is_share else ["mean", "quantile"]
        elif question is not None:
            wanted = [each for each in names if each != "auto" and fits(question, each)]
        else:
            wanted = []
        with QSignalBlocker(self.statistic):
            self.statistic.clear()
            for each in ("auto", *wanted):
                self.statistic.addItem(names[each], each)
            self.statistic.setCurrentIndex(max(0, self.statistic.findData(value)))

    def _on_by_chosen(self) -> None:
        self._offer_comparisons(self.compare.value or (NONE, ""))
        self.changed.emit()


def _form() -> QFormLayout:
    form = QFormLayout()
    form.setContentsMargins(0, 0, 0, 0)
    form.setLabelAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
    form.setHorizontalSpacing(8)
    form.setVerticalSpacing(4)
    form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
    return form
