# SPDX-License-Identifier: EUPL-1.2
"""Figures of a survey as charts; margins are drawn, lines stop at a break."""

from __future__ import annotations

from typing import TYPE_CHECKING

from wijkatlas.api import Chart, ChartKind, Estimate, Role, Series, Translator
from wijkatlas_survey.model.wave import BreakState
from wijkatlas_survey.reports import words

if TYPE_CHECKING:
    from wijkatlas_survey.figures.cell import Cell
    from wijkatlas_survey.reports.survey_report import SurveyReport

LEAST_WAVES = 2


def make_charts(report: SurveyReport, translator: Translator) -> tuple[Chart, ...]:
    """Dots with margins, small multiples, the trend and the quadrant, as far as there are any.

    A single figure of everybody says most beside those of other waves.
    """
    trend = [trend_chart(report, translator)] if len(report.trend) >= LEAST_WAVES else []
    if not report.groups:
        whole = [whole_chart(report, translator)]
        return tuple(trend + whole if len(report.lines) == 1 else whole + trend)
    found = [group_chart(report, translator)]
    if len(report.lines) > 1:
        found.append(panels_chart(report, translator))
    found += trend
    if report.recorded:
        found.append(quadrant_chart(report, translator))
    return tuple(found)


def whole_chart(report: SurveyReport, translator: Translator) -> Chart:
    """A dot with its margin for each answer; beside it the other wave."""
    series = [Series(report.wave.name, tuple(_shown(each, report) for each in report.whole))]
    if report.other is not None:
        before = [report.change_of(cell.answer, cell.domain) for cell in report.whole]
        if all(each is not None for each in before):
            cells = tuple(_shown(each.other, report) for each in before if each is not None)
            series.append(Series(report.other.name, cells, Role.COMPARED))
    return Chart(
        "whole", ChartKind.DOTS, report.title, words.about(report, translator),
        _axis(report, translator), "",
        labels=tuple(label for _, label in report.lines), series=tuple(series), source=report.source,
        name=translator.translate("surveys", "This wave"),
    )  # fmt: skip


def group_chart(report: SurveyReport, translator: Translator) -> Chart:
    """A dot with its margin for each group, the highest first; beside it the other wave.

    A line stands where everybody does.
    """
    cells = sorted(report.of(report.focus), key=_from_high)
    everybody = report.whole_of(report.focus)
    name = report.focus_label if report.other is None else report.wave.name
    series = [Series(name, tuple(_shown(each, report) for each in cells))]
    if report.other is not None:
        before = [report.change_of(each.answer, each.domain) for each in cells]
        if all(each is not None for each in before):
            others = tuple(_shown(each.other, report) for each in before if each is not None)
            series.append(Series(report.other.name, others, Role.COMPARED))
    if everybody is not None and everybody.value is not None:
        level = Estimate(_shown(everybody, report).value or 0.0)
        name = translator.translate("surveys", "everybody")
        series.append(Series(name, (level,) * len(cells), Role.EXPECTED))
    return Chart(
        "groups", ChartKind.DOTS,
        words.groups(report, translator) or words.whole(report, translator),
        words.about(report, translator), f"{report.focus_label}: {_axis(report, translator)}", "",
        labels=tuple(report.group(each.domain) for each in cells), series=tuple(series),
        source=report.source,
        name=translator.translate("surveys", "Groups"),
    )  # fmt: skip


def panels_chart(report: SurveyReport, translator: Translator) -> Chart:
    """A small picture for each group with all its answers."""
    by_group = {code: {} for code, _ in report.groups}  # type: dict[str, dict[str | None, Cell]]
    for cell in report.cells:
        by_group.setdefault(cell.domain, {})[cell.answer] = cell
    shown = [(code, name) for code, name in report.groups if by_group[code]]
    return Chart(
        "panels", ChartKind.PANELS,
        translator.translate(
            "surveys", "{title}, by {group}",
            title=report.title.rstrip(" ?"), group=report.group_title,
        ),
        words.about(report, translator), _axis(report, translator), "",
        labels=tuple(label for _, label in report.lines),
        series=(
            Series(
                translator.translate("surveys", "everybody"),
                tuple(_shown(each, report) for each in report.whole), Role.COMPARED,
            ),
        ),
        rows=tuple(name for _, name in shown),
        cells=tuple(
            tuple(_shown(by_group[code][answer], report) for answer, _ in report.lines)
            for code, _ in shown
        ),
        source=report.source,
        name=translator.translate("surveys", "All answers by group"),
    )  # fmt: skip


def trend_chart(report: SurveyReport, translator: Translator) -> Chart:
    """The whole from wave to wave, with a gap where the question changed."""
    names = [name for name, _ in report.trend]
    accepted = [
        each
        for each in report.breaks
        if each.state is BreakState.ACCEPTED and each.later in names[1:]
    ]
    at = sorted({names.index(each.later) for each in accepted})
    why = translator.translate("surveys", "asked otherwise from here on")
    return Chart(
        "trend", ChartKind.LINE, words.change(report, translator) or report.title,
        words.about(report, translator), translator.translate("surveys", "wave"),
        f"{report.focus_label}: {_axis(report, translator)}",
        labels=tuple(names),
        series=(Series(report.focus_label, tuple(_shown(each, report) for _, each in report.trend)),),
        breaks=tuple(at), break_notes=(why,) * len(at), source=report.source,
        name=translator.translate("surveys", "All waves"),
    )  # fmt: skip


def quadrant_chart(report: SurveyReport, translator: Translator) -> Chart:
    """What people say against what was recorded, a point for each area."""
    t = translator.translate
    points = [
        (report.group(cell.domain), rate, _shown(cell, report))
        for cell in report.of(report.focus)
        if cell.value is not None and (rate := report.recorded.get(cell.domain)) is not None
    ]
    series = [
        Series(
            t("surveys", "areas"), tuple(y for _, _, y in points), Role.ALARM,
            tuple(x for _, x, _ in points),
        )
    ]  # fmt: skip
    everybody = report.whole_of(report.focus)
    rates = sorted(rate for rate in report.recorded.values() if rate is not None)
    if points and everybody is not None and everybody.value is not None:
        level, middle = _shown(everybody, report).value or 0.0, rates[len(rates) // 2]
        top = max(y.high or y.value or 0.0 for _, _, y in points)
        across = (0.0, max(rates) * 1.05)
        series.append(
            Series(
                t("surveys", "everybody"), (Estimate(level), Estimate(level)), Role.LIMIT, across
            )
        )
        series.append(
            Series(
                t("surveys", "middle area"), (Estimate(0.0), Estimate(top)), Role.EXPECTED,
                (middle, middle),
            )
        )  # fmt: skip
    return Chart(
        "quadrant", ChartKind.SCATTER,
        t("surveys", "What people say beside what was recorded"), words.about(report, translator),
        t("surveys", "{theme}, recorded per 1,000 inhabitants", theme=report.recorded_title),
        f"{report.focus_label}: {_axis(report, translator)}",
        labels=tuple(name for name, _, _ in points), series=tuple(series), source=report.source,
        name=translator.translate("surveys", "Beside recorded incidents"),
    )  # fmt: skip


def _axis(report: SurveyReport, translator: Translator) -> str:
    if report.is_share:
        return translator.translate("surveys", "of every 100 residents")
    return translator.translate("surveys", "figure")


def _shown(cell: Cell, report: SurveyReport) -> Estimate:
    return cell.estimate(period=report.wave.period, source=report.source)


def _from_high(cell: Cell) -> tuple[bool, float]:
    return cell.value is None, -(cell.value or 0.0)
