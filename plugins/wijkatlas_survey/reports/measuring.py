# SPDX-License-Identifier: EUPL-1.2
"""All figures that a request needs, measured in one or several waves; nothing is hidden yet."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any

from wijkatlas.api import QT_TRANSLATE_NOOP, Progress, UserError
from wijkatlas_survey.figures.cell import WHOLE
from wijkatlas_survey.figures.domains import read_domain
from wijkatlas_survey.figures.estimating import (
    Table,
    design_of,
    make_tables,
    shown_table,
    shown_together,
)
from wijkatlas_survey.figures.items import absence, absent_questions, items_of
from wijkatlas_survey.figures.protection.publication import check_before_export
from wijkatlas_survey.figures.selection import find_question, group_of, needed
from wijkatlas_survey.model.indicator import Indicator
from wijkatlas_survey.model.questionnaire import Question
from wijkatlas_survey.model.wave import Wave
from wijkatlas_survey.reports.request import Request
from wijkatlas_survey.settings import Policy
from wijkatlas_survey.storage.answers import read_frame
from wijkatlas_survey.storage.breaks import breaks
from wijkatlas_survey.storage.frame import Frame
from wijkatlas_survey.storage.waves import find_wave, indicators, waves

if TYPE_CHECKING:
    from wijkatlas_survey.estimation.design import Design
    from wijkatlas_survey.figures.items import Item


@dataclass(frozen=True, eq=False, slots=True)
class Measured:
    """The figures of one wave before anything is hidden."""

    frame: Frame
    design: Design
    table: Table


@dataclass(frozen=True, eq=False, slots=True)
class Prepared:
    """All figures that a request needs, from its wave and from the others by name.

    ``other`` is the wave to compare with, measured by the same groups; the rest serve the trend.
    """

    request: Request
    what: Question | Indicator
    mine: Measured
    others: Mapping[str, Measured]
    other: Wave | None

    @property
    def all(self) -> list[Measured]:
        """Those of its wave first."""
        return [self.mine, *self.others.values()]


class Reader:
    """Reads waves; with ``keep`` each is read once and whole, for many requests."""

    def __init__(self, project: Any, language: str, *, keep: bool = False) -> None:
        self.project = project
        self.language = language or project.language
        self.waves = [each for each in waves(project) if not each.published]
        self.breaks = breaks(project)
        self._kept: dict[str, Frame] | None = {} if keep else None

    def frame(self, wave: Wave, questions: Sequence[str]) -> Frame:
        """The answers of a wave to at least these questions."""
        if self._kept is None:
            return read_frame(self.project, wave, questions)
        if wave.name not in self._kept:
            self._kept[wave.name] = read_frame(self.project, wave)
        return self._kept[wave.name]


def prepare(reader: Reader, request: Request) -> Prepared:
    """Measure what a request needs; nothing is hidden yet.

    Raises:
        UserError: a wave, question, group or statistic is not there or does not fit.
    """
    wave = find_wave(reader.project, request.wave)
    what = _what(reader.project, wave, request)
    mine = measure(reader, wave, what, request)
    other: Wave | None = None
    others: dict[str, Measured] = {}
    if request.with_wave and request.with_wave != wave.name:
        other = find_wave(reader.project, request.with_wave)
        like = _in_wave(other, what)
        if like is None:
            raise _not_asked(what, other)
        others[other.name] = measure(reader, other, like, request)
    for each in reader.waves:
        like = _in_wave(each, what)
        if like is not None and each.name != wave.name and each.name not in others:
            others[each.name] = measure(reader, each, like, replace(request, by=WHOLE))
    return Prepared(replace(request, wave=wave.name), what, mine, others, other)


def measure(reader: Reader, wave: Wave, what: Question | Indicator, request: Request) -> Measured:
    """The figures of one question or indicator in one wave; nothing is hidden yet.

    Raises:
        UserError: it can't be made of this wave.
    """
    frame = reader.frame(wave, needed(wave, [what], by=request.by))
    items = _items(frame, what, request, reader.language)
    domain = read_domain(reader.project, frame, request.by, request.scheme, reader.language)
    design = design_of(frame)
    tables = make_tables(
        frame, [(group_of(wave, what), items)], domain, design=design,
        statistic=request.statistic, method=request.method, level=request.level,
    )  # fmt: skip
    return Measured(frame, design, tables[0])


def protect_together(prepared: Sequence[Prepared], policy: Policy) -> list[list[Table]]:
    """The tables of each as they may be shown, when all of them leave together."""
    given = [(each.frame, [each.table]) for one in prepared for each in one.all]
    shown = iter(shown_together(given, policy))
    return [[next(shown)[0] for _ in one.all] for one in prepared]


def check_together(
    prepared: Sequence[Prepared],
    shown: Sequence[Sequence[Table]],
    policy: Policy,
    progress: Progress,
) -> None:
    """Try to work out what was hidden from what is shown.

    Raises:
        UserError: a hidden figure can be worked out; nothing may leave then.
    """
    check_before_export(
        [
            shown_table(each.frame, table)
            for one, tables in zip(prepared, shown, strict=True)
            for each, table in zip(one.all, tables, strict=True)
        ],
        policy,
        progress,
    )


def _items(frame: Frame, what: Question | Indicator, request: Request, language: str) -> list[Item]:
    items = items_of(frame, what, request.statistic, language)
    if not items and isinstance(what, Indicator):
        raise _absent(what, frame.wave)
    return items


def _what(project: Any, wave: Wave, request: Request) -> Question | Indicator:
    if not request.indicator:
        return find_question(wave, request.question)
    for each in indicators(project):
        if each.code == request.indicator:
            if absence(wave, each):
                raise _absent(each, wave)
            return each
    raise UserError(
        QT_TRANSLATE_NOOP("errors", "There is no indicator {indicator}."),
        indicator=request.indicator,
    )


def _in_wave(wave: Wave, what: Question | Indicator) -> Question | Indicator | None:
    """The same in another wave; None where it was not asked or in another way of answering."""
    if isinstance(what, Indicator):
        return None if absence(wave, what) else what
    found = wave.questionnaire.question(what.code)
    return found if found is not None and found.kind is what.kind else None


def _absent(what: Indicator, wave: Wave) -> UserError:
    return UserError(
        absence(wave, what),
        indicator=what.code,
        wave=wave.name,
        questions=", ".join(absent_questions(wave, what)),
    )


def _not_asked(what: Question | Indicator, wave: Wave) -> UserError:
    return UserError(
        QT_TRANSLATE_NOOP("errors", "“{question}” was not asked so in wave {wave}."),
        question=what.code,
        wave=wave.name,
    )
