# SPDX-License-Identifier: EUPL-1.2
"""Answers requests: measures, hides what is too small, compares."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING, Any

import numpy as np

from wijkatlas.api import QT_TRANSLATE_NOOP, Progress, Translator, UserError
from wijkatlas_survey.figures.comparing import (
    Comparison,
    compare,
    compare_with_whole,
    stacked_of,
)
from wijkatlas_survey.figures.continuity import state_between
from wijkatlas_survey.figures.domains import AREA
from wijkatlas_survey.figures.estimating import Table
from wijkatlas_survey.figures.items import statistic_of
from wijkatlas_survey.model.indicator import Indicator
from wijkatlas_survey.model.questionnaire import Question
from wijkatlas_survey.model.wave import BreakState, MethodBreak, Wave
from wijkatlas_survey.reports.measuring import (
    Prepared,
    Reader,
    check_together,
    prepare,
    protect_together,
)
from wijkatlas_survey.reports.recorded import recorded_rates, theme_names
from wijkatlas_survey.reports.request import Request
from wijkatlas_survey.reports.survey_report import DesignFacts, SurveyReport, WaveFacts
from wijkatlas_survey.settings import Policy
from wijkatlas_survey.storage.frame import Frame

if TYPE_CHECKING:
    from wijkatlas_survey.figures.cell import Cell

CALCULATING = QT_TRANSLATE_NOOP("jobs", "Calculating the answers")


def make_report(
    project: Any, request: Request, progress: Progress, policy: Policy, language: str = ""
) -> SurveyReport:
    """The answer to a request; labels in ``language``, else in the project's.

    Raises:
        UserError: a wave, question, group or statistic is not there or does not fit.
    """
    reader = Reader(project, language)
    progress.update(0, 2, CALCULATING)
    prepared = prepare(reader, request)
    progress.update(1, 2, CALCULATING)
    return complete(reader, prepared, protect_together([prepared], policy)[0], policy)


def make_reports(
    project: Any,
    requests: Sequence[Request],
    progress: Progress,
    policy: Policy,
    language: str = "",
) -> tuple[list[SurveyReport], list[UserError]]:
    """The answers to several requests that leave together, and why others can't be answered.

    Raises:
        UserError: what is hidden can be worked out from what is shown: nothing may leave.
    """
    reader = Reader(project, language, keep=True)
    prepared: list[Prepared] = []
    refused: list[UserError] = []
    for number, request in enumerate(requests):
        progress.update(number, len(requests) + 1, CALCULATING)
        try:
            prepared.append(prepare(reader, request))
        except UserError as fault:  # such as a question that a later wave has not
            refused.append(fault)
    shown = protect_together(prepared, policy)
    check_together(prepared, shown, policy, progress)
    found = [
        complete(reader, each, tables, policy) for each, tables in zip(prepared, shown, strict=True)
    ]
    return found, refused


def complete(
    reader: Reader, prepared: Prepared, shown: Sequence[Table], policy: Policy
) -> SurveyReport:
    """The report from tables that may be shown, in the order of ``prepared.all``."""
    request, what, mine = prepared.request, prepared.what, prepared.mine
    wave, table = mine.frame.wave, shown[0]
    by_wave = dict(zip(prepared.others, shown[1:], strict=True))
    domain = mine.table.domain
    areas = _areas(reader.project, domain.names, mine.frame) if domain.variable == AREA else {}
    theme = what.theme if isinstance(what, Indicator) else ()
    report = SurveyReport(
        request=request,
        title=what.text(reader.language),
        wave=_facts(wave, len(mine.frame)),
        lines=tuple((item.answer, item.label) for item in table.items),
        whole=table.whole,
        cells=table.cells,
        group_title=_group_title(wave, request.by, reader.language),
        groups=domain.names if table.cells else (),
        against=compare_with_whole(mine.design, table, level=request.level) if table.cells else (),
        other=_facts(prepared.other, len(prepared.others[prepared.other.name].frame))
        if prepared.other is not None
        else None,
        changes=_changes(reader, prepared, table, by_wave),
        breaks=_about(reader.breaks, what),
        design=_design(mine.frame),
        policy=policy,
        statistic=statistic_of(what, request.statistic),
        polarity=what.polarity if isinstance(what, Indicator) else 0,
        source=wave.questionnaire.title or wave.name,
        shapes=areas,
        recorded=recorded_rates(reader.project, theme, areas, wave.period, policy),
        recorded_title=theme_names(theme, reader.language),
        note=what.note.get(reader.language, "") if isinstance(what, Indicator) else "",
    )
    return replace(report, trend=_trend(report, reader.waves, table, by_wave))


def _changes(
    reader: Reader, prepared: Prepared, table: Table, by_wave: Mapping[str, Table]
) -> tuple[Comparison, ...]:
    other = prepared.other
    if other is None:
        return ()
    what, wave = prepared.what, prepared.mine.frame.wave
    state = state_between(
        reader.breaks, [each.name for each in reader.waves], wave.name, other.name, _codes(what),
        what if isinstance(what, Indicator) else None,
    )  # fmt: skip
    stacked = stacked_of(prepared.mine.frame, prepared.others[other.name].frame)
    return compare(stacked, table, by_wave[other.name], level=prepared.request.level, state=state)


def _facts(wave: Wave, respondents: int) -> WaveFacts:
    return WaveFacts(wave.name, wave.period, respondents, wave.questionnaire.title)


def _design(frame: Frame) -> DesignFacts:
    recipe, calibration = frame.wave.recipe, frame.wave.calibration
    weight = frame.weight
    return DesignFacts(
        strata=len(np.unique(frame.stratum.astype(str))),
        clusters=len(np.unique(frame.cluster.astype(str))),
        is_clustered=bool(recipe.roles.cluster),
        has_fpc=bool(recipe.roles.fpc),
        is_weighted=bool(len(weight)) and float(np.ptp(weight)) > 0,
        calibration=calibration.method if calibration is not None else "",
        lonely=recipe.lonely,
    )


def _group_title(wave: Wave, by: str, language: str) -> str:
    if by == AREA:
        return Translator(language).translate("surveys", QT_TRANSLATE_NOOP("surveys", "Area"))
    question = wave.questionnaire.question(by)
    return question.text(language) if question is not None else by


def _about(told: Sequence[MethodBreak], what: Question | Indicator) -> tuple[MethodBreak, ...]:
    """The breaks that concern these questions; refused ones are none."""
    codes = ("", *_codes(what))
    return tuple(
        each for each in told if each.question in codes and each.state is not BreakState.REFUSED
    )


def _codes(what: Question | Indicator) -> tuple[str, ...]:
    return what.questions if isinstance(what, Indicator) else (what.code,)


def _areas(project: Any, names: Sequence[tuple[str, str]], frame: Frame) -> dict[str, bytes]:
    """The shapes of the areas that figures are about, of the wave's vintage where there are several."""
    wanted = {code for code, _ in names}
    found: dict[str, bytes] = {}
    for area in project.areas(frame.wave.recipe.roles.scheme or None):
        if area.code in wanted and area.wkb and area.valid_from in (frame.wave.vintage, ""):
            found[area.code] = area.wkb
    return found


def _trend(
    report: SurveyReport, known: Sequence[Wave], table: Table, shown: dict[str, Table]
) -> tuple[tuple[str, Cell], ...]:
    """The line in front in each wave that has it, the oldest first."""
    found = []
    for wave in known:
        cells = table.whole if wave.name == report.wave.name else ()
        if wave.name in shown:
            cells = shown[wave.name].whole
        cell = next((each for each in cells if each.answer == report.focus), None)
        if cell is not None:
            found.append((wave.name, cell))
    return tuple(found)
