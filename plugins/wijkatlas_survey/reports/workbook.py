# SPDX-License-Identifier: EUPL-1.2
"""What of the surveys goes into the council's workbook: a sheet for each block of indicators.

All of it is protected together. Answers of single people never get here.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import TYPE_CHECKING, Any

from wijkatlas.api import (
    QT_TRANSLATE_NOOP,
    Chart,
    ChartKind,
    Column,
    Estimate,
    Finding,
    Reason,
    Role,
    Series,
    Session,
    SheetTable,
    Silent,
    Translator,
    UserError,
)
from wijkatlas_survey.figures.cell import WHOLE
from wijkatlas_survey.figures.domains import AREA
from wijkatlas_survey.figures.items import absence
from wijkatlas_survey.model.wave import BreakState, Wave
from wijkatlas_survey.reports import words
from wijkatlas_survey.reports.blocks import block_name
from wijkatlas_survey.reports.method import method
from wijkatlas_survey.reports.question import make_reports
from wijkatlas_survey.reports.request import Request
from wijkatlas_survey.reports.tables import group_table, whole_table
from wijkatlas_survey.settings import METHOD, Policy
from wijkatlas_survey.storage.waves import indicators, waves

if TYPE_CHECKING:
    from wijkatlas_survey.model.indicator import Indicator
    from wijkatlas_survey.reports.survey_report import SurveyReport

OPTION = "survey.workbook"
MOST_SENTENCES = 4


def kept_requests(project: Any) -> list[Request]:
    """The questions that the office put in the workbook, in that order."""
    return [Request.from_plain(each) for each in project.option(OPTION, [])]


def keep_request(project: Any, request: Request, *, on: bool) -> None:
    """Put a question in the workbook, or take it out."""
    kept = [each for each in kept_requests(project) if each != request]
    if on:
        kept.append(request)
    project.set_option(OPTION, [each.to_plain() for each in kept])


def workbook_findings(session: Session) -> list[Finding]:
    """The findings of the newest wave, beside the one before, and of the questions that were kept."""
    project, translator = session.project, session.translator
    held = [each for each in waves(project) if not each.published]
    if not held:
        return []
    policy = Policy.of(session)
    known = [each for each in indicators(project) if not absence(held[-1], each)]
    asked = [request_of(each, held, session.settings[METHOD]) for each in known]
    kept = kept_requests(project)
    reports, refused = make_reports(project, [*asked, *kept], Silent(), policy, translator.language)
    of_indicators = [each for each in reports if each.request in asked]
    blocks = {each.code: each.block for each in known}
    found = []
    for block in dict.fromkeys(blocks[each.request.indicator] for each in of_indicators):
        mine = [each for each in of_indicators if blocks[each.request.indicator] == block]
        found.append(block_finding(block_title(block, held[-1], translator), mine, translator))
    found += [each.finding(translator) for each in reports if each.request not in asked]
    return _with_refusals(found, refused, translator)


def request_of(indicator: Indicator, held: Sequence[Wave], interval: str) -> Request:
    """An indicator in the newest wave, by area where its answers know areas, beside the wave before."""
    newest = held[-1]
    before = held[-2].name if len(held) > 1 else ""
    return Request(
        wave=newest.name,
        indicator=indicator.code,
        by=AREA if newest.recipe.roles.area else WHOLE,
        with_wave=before,
        method=interval,
    )


def block_title(block: str, wave: Wave, translator: Translator) -> str:
    """The name of a part of the questionnaire with the wave."""
    name = block_name(block, translator)
    return translator.translate("surveys", "Survey {wave}: {block}", wave=wave.name, block=name)


def block_finding(title: str, reports: Sequence[SurveyReport], translator: Translator) -> Finding:
    """Indicators of one block: of everybody with the change since the wave before, and by area."""
    first = reports[0]
    told = [words.whole(each, translator) for each in reports if _is_told(each)]
    warned = dict.fromkeys(
        text for each in reports for text in words.warnings(each, translator) if text
    )
    changed = dict.fromkeys(
        translator.translate(
            "surveys",
            QT_TRANSLATE_NOOP("surveys", "Not comparable with the wave before: {what}."),
            what=each.title,
        )
        for each in reports
        if any(one.state is BreakState.ACCEPTED for one in each.breaks)
    )
    tables = indicator_tables(title, reports, translator)
    for each in reports:
        tables += area_tables(each, translator)
    return Finding(
        kind=first.kind,
        question=title,
        about=words.about(first, translator),
        result="\n".join(told[:MOST_SENTENCES]) or translator.translate("surveys", words.TOO_FEW),
        uncertainty=words.uncertainty(first, translator),
        limits=words.limits(first, translator),
        warnings=(*warned, *changed),
        method=method(first, translator),
        tables=tuple(tables),
        charts=(indicator_chart(title, reports, translator),),
    )


def indicator_tables(
    title: str, reports: Sequence[SurveyReport], translator: Translator
) -> list[SheetTable]:
    """A row for each indicator: figure, margin, answers and remark; then what changed since.

    Two tables, so that both can be read on a page.
    """
    t = translator.translate
    about = words.about(reports[0], translator)
    now: list[list[str | Estimate]] = []
    then: list[list[str | Estimate]] = []
    for report in reports:
        table = whole_table(replace(report, groups=(), cells=(), against=()), translator)
        _, value, answers, remark, *change = table.rows[0]
        name = f"{report.title} (%)" if report.is_share else report.title
        now.append([name, value, answers, remark])
        if change:
            before, difference, verdict = change
            then.append([name, _bare(value), _bare(before), difference, verdict])
    columns = [
        Column(t("surveys", "Indicator")), Column(t("surveys", "Figure"), "", 1),
        Column(t("surveys", "Answers")), Column(t("surveys", "Remark")),
    ]  # fmt: skip
    found = [SheetTable(title, about, columns, now)]
    earlier = next((each.other.name for each in reports if each.other is not None), "")
    if then:
        columns = [
            Column(t("surveys", "Indicator")), Column(reports[0].wave.name, "", 1),
            Column(earlier, "", 1), Column(t("surveys", "Difference"), "", 1),
            Column(t("surveys", "Change")),
        ]  # fmt: skip
        since = QT_TRANSLATE_NOOP("surveys", "Change since {wave}")
        found.append(SheetTable(t("surveys", since, wave=earlier), "", columns, then))
    return found


def area_tables(report: SurveyReport, translator: Translator) -> list[SheetTable]:
    """The areas with enough answers, and the names of the others; none without any."""
    least = report.policy.least_n
    told = {
        cell.domain
        for cell in report.of(report.focus)
        if cell.value is not None and (cell.n or 0) >= least
    }
    if not told:
        return []
    shown = replace(
        report,
        groups=tuple(each for each in report.groups if each[0] in told),
        other=None,
        changes=(),
    )
    table = group_table(shown, translator)
    others = [name for code, name in report.groups if code not in told]
    notes = list(table.notes)
    if others:
        text = QT_TRANSLATE_NOOP("surveys", "Too few answers for a figure: {names}.")
        notes.append(translator.translate("surveys", text, names=", ".join(others)))
    return [replace(table, subtitle="", notes=notes)]


def indicator_chart(title: str, reports: Sequence[SurveyReport], translator: Translator) -> Chart:
    """A dot with its margin for each percentage of the block."""
    shares = [each for each in reports if each.is_share] or list(reports)
    unit = translator.translate("surveys", "of every 100 residents") if shares[0].is_share else ""
    cells = tuple(
        cell.estimate() if cell is not None else Estimate(None, reason=Reason.MISSING)
        for cell in (each.whole_of(each.focus) for each in shares)
    )
    return Chart(
        "block", ChartKind.DOTS, title, words.about(reports[0], translator), unit, "",
        labels=tuple(each.title for each in shares),
        series=(Series(reports[0].wave.name, cells, Role.MEASURED),), source=reports[0].source,
    )  # fmt: skip


def _bare(cell: str | Estimate) -> str | Estimate:
    """A figure without its margin, where another column tells the difference with its own."""
    return cell if isinstance(cell, str) else replace(cell, low=None, high=None)


def _is_told(report: SurveyReport) -> bool:
    cell = report.whole_of(report.focus)
    return cell is not None and cell.value is not None


def _with_refusals(
    found: list[Finding], refused: Sequence[UserError], translator: Translator
) -> list[Finding]:
    """The first finding tells what could not be answered."""
    if not found or not refused:
        return found
    told = dict.fromkeys(
        " ".join(
            translator.translate("errors", part, **fault.values)
            for part in (fault.text, fault.hint)
            if part
        )
        for fault in refused
    )
    first = replace(found[0], warnings=(*found[0].warnings, *told))
    return [first, *found[1:]]
