# SPDX-License-Identifier: EUPL-1.2
"""The result of an evaluation as a finding: for the panel, the workbook and a page."""

from collections.abc import Collection, Mapping

from wijkatlas.api import (
    QT_TRANSLATE_NOOP,
    Chart,
    ChartKind,
    Column,
    Estimate,
    Finding,
    NumberFormat,
    Reason,
    Role,
    Series,
    SheetTable,
    Translator,
)
from wijkatlas_plan.evaluation.counts import CONTROL, CONTROL_AROUND, TREATED, TREATED_AROUND
from wijkatlas_plan.evaluation.number_words import about_words
from wijkatlas_plan.evaluation.result import RATIOS, Figure, FigureKind, Result
from wijkatlas_plan.evaluation.words import VERDICT_NAMES, sentences
from wijkatlas_plan.model.evaluation import DESIGN_NAMES, DesignKind
from wijkatlas_plan.model.period import period_words
from wijkatlas_plan.reports.effect.method import effect_method

GROUP_NAMES: Mapping[str, str] = {
    TREATED: QT_TRANSLATE_NOOP("plan", "treated areas"),
    CONTROL: QT_TRANSLATE_NOOP("plan", "areas to compare with"),
    TREATED_AROUND: QT_TRANSLATE_NOOP("plan", "around the treated areas"),
    CONTROL_AROUND: QT_TRANSLATE_NOOP("plan", "around the areas to compare with"),
}
FIGURE_NAMES: Mapping[FigureKind, str] = {
    FigureKind.TOTAL: QT_TRANSLATE_NOOP("plan", "numbers, all together"),
    FigureKind.LOCAL: QT_TRANSLATE_NOOP("plan", "numbers, treated areas"),
    FigureKind.DISPLACED: QT_TRANSLATE_NOOP("plan", "numbers, around them"),
    FigureKind.PANEL: QT_TRANSLATE_NOOP("plan", "share, by area and month"),
    FigureKind.CLUSTERED: QT_TRANSLATE_NOOP("plan", "share, by the spread of areas"),
    FigureKind.GROUPS: QT_TRANSLATE_NOOP("plan", "share, from the totals"),
    FigureKind.NEGATIVE: QT_TRANSLATE_NOOP("plan", "share, negative binomial"),
    FigureKind.RELATIVE: QT_TRANSLATE_NOOP("plan", "relative effect"),
    FigureKind.DOUBLED: QT_TRANSLATE_NOOP("plan", "relative effect, variance doubled"),
    FigureKind.COHORTS: QT_TRANSLATE_NOOP("plan", "numbers"),
    FigureKind.COHORTS_RATIO: QT_TRANSLATE_NOOP("plan", "share"),
    FigureKind.COHORT: QT_TRANSLATE_NOOP("plan", "share, areas that start in {month}"),
    FigureKind.AVERTED: QT_TRANSLATE_NOOP("plan", "numbers"),
    FigureKind.SERIES_RATIO: QT_TRANSLATE_NOOP("plan", "share"),
    FigureKind.LEVEL: QT_TRANSLATE_NOOP("plan", "jump at the start"),
    FigureKind.SLOPE: QT_TRANSLATE_NOOP("plan", "change of the yearly growth"),
    FigureKind.TREND: QT_TRANSLATE_NOOP("plan", "yearly growth before"),
    FigureKind.SURVEY: QT_TRANSLATE_NOOP("plan", "difference"),
}
_PLAIN_RATIOS = (FigureKind.RELATIVE, FigureKind.DOUBLED)
INCIDENTS = QT_TRANSLATE_NOOP("units", "incidents")
PERCENT = QT_TRANSLATE_NOOP("units", "%")


def effect_finding(
    result: Result, translator: Translator, *, hidden: Collection[tuple[str, str]] = ()
) -> Finding:
    """An evaluation in the reader's language.

    Args:
        result: what was computed.
        translator: of the reader's language.
        hidden: counts that must not be shown: (group, "before" or "after"). When there are any, nothing
            that follows from counts is shown either.
    """
    t = translator.translate
    told = sentences(result, translator, is_hidden=bool(hidden))
    return Finding(
        kind="evaluation",
        question=t("plan", "Did it work: {title}", title=result.title),
        about=f"{about_words(result, translator)} ({t('plan', DESIGN_NAMES[result.kind])})",
        result=told.effect,
        uncertainty=told.uncertainty,
        limits=told.limits,
        warnings=told.warnings,
        method=effect_method(result, translator),
        tables=tuple(
            table
            for table in (
                _counts_table(result, translator, hidden),
                None if hidden else figures_table(result, translator),
            )
            if table is not None
        ),
        charts=() if hidden else _charts(result, translator),
    )


def _periods(result: Result, translator: Translator) -> tuple[str, str]:
    return period_words(result.before, translator), period_words(result.after, translator)


def _counts_table(
    result: Result, translator: Translator, hidden: Collection[tuple[str, str]]
) -> SheetTable | None:
    t = translator.translate
    before, after = _periods(result, translator)
    rows: list[list[str | Estimate]] = []
    if result.kind is DesignKind.SURVEY:
        names = (TREATED, CONTROL)
        for place in range(0, len(result.survey), 2):
            pair = [_wave(result, number) for number in (place, place + 1)]
            rows.append([t("plan", GROUP_NAMES[names[place // 2]]), *pair])
    for group in result.groups:
        cells = [
            _count(n, period, (group.name, when) in hidden)
            for n, period, when in (
                (group.before, result.before, "before"),
                (group.after, result.after, "after"),
            )
        ]
        rows.append([t("plan", GROUP_NAMES[group.name]), *cells])
    if not rows:
        return None
    unit = t("units", result.unit)
    return SheetTable(
        t("plan", "Before and after"),
        about_words(result, translator),
        (
            Column(t("plan", "group")),
            Column(before, unit, result.decimals),
            Column(after, unit, result.decimals),
        ),
        rows,
    )


def _count(n: int, period: str, is_hidden: bool) -> Estimate:
    if is_hidden:
        return Estimate(None, unit=INCIDENTS, period=period, reason=Reason.SUPPRESSED)
    return Estimate(float(n), n=n, unit=INCIDENTS, period=period)


def _wave(result: Result, place: int) -> Estimate:
    value, low, high = result.survey[place]
    period = result.after if place % 2 else result.before
    return Estimate(value, low, high, unit=result.unit, period=period)


def figures_table(result: Result, translator: Translator) -> SheetTable:
    """The ways to compute what came of it, the one that was agreed on first."""
    t = translator.translate
    level = t("plan", "{n} in 100", n=round(100 * result.level))
    rows: list[list[str | Estimate]] = [
        [_figure_name(each, result, translator), *_figure_cells(each, result)]
        for each in result.figures
    ]
    return SheetTable(
        t("plan", "Ways to compute it"),
        t(
            "plan",
            "shares are changes in percent of what was expected; margins hold {level}",
            level=level,
        ),
        (
            Column(t("plan", "way")),
            Column(t("plan", "change"), decimals=1),
            Column(t("plan", "from"), decimals=1),
            Column(t("plan", "to"), decimals=1),
        ),
        rows,
        (
            t(
                "plan",
                "The first line is the one that was agreed on; the others show how firm it is.",
            ),
        ),
    )


def _figure_name(figure: Figure, result: Result, translator: Translator) -> str:
    if figure.kind is FigureKind.TOTAL and result.figure(FigureKind.LOCAL) is None:
        return translator.translate("plan", FIGURE_NAMES[FigureKind.AVERTED])
    month = period_words(figure.name[:7], translator) if figure.name else ""
    return translator.translate("plan", FIGURE_NAMES[figure.kind], month=month)


def _figure_cells(figure: Figure, result: Result) -> list[Estimate]:
    numbers = (figure.value, figure.low, figure.high)
    if figure.kind in _PLAIN_RATIOS:
        return [_cell(n, "") for n in numbers]
    if figure.kind in RATIOS:
        return [_cell(100 * (n - 1), PERCENT) for n in numbers]
    return [_cell(n, result.unit) for n in numbers]


def _cell(value: float, unit: str) -> Estimate:
    if abs(value) > 1e6:
        return Estimate(None, unit=unit, reason=Reason.MISSING)
    return Estimate(value, unit=unit)


def _charts(result: Result, translator: Translator) -> tuple[Chart, ...]:
    if result.kind is DesignKind.SURVEY:
        return (_bars(result, translator, _survey_series(result, translator)),)
    found = [_bars(result, translator, _count_series(result, translator))]
    if result.months:
        found.append(_course(result, translator))
    return tuple(found)


def _bars(result: Result, translator: Translator, series: tuple[Series, ...]) -> Chart:
    t = translator.translate
    names = [each.name for each in result.groups] or [TREATED, CONTROL][: len(result.survey) // 2]
    is_survey = result.kind is DesignKind.SURVEY
    return Chart(
        "before_after",
        ChartKind.BARS,
        t("plan", VERDICT_NAMES[result.verdict]).capitalize(),
        about_words(result, translator),
        "",
        t("units", result.unit),
        labels=tuple(t("plan", GROUP_NAMES[name]) for name in names),
        series=series,
        decimals=result.decimals,
        source=""
        if is_survey
        else t("plan", "margins: what chance makes of such counts (95 in 100)"),
        name=t("plan", "Before and after"),
    )


def _count_series(result: Result, translator: Translator) -> tuple[Series, ...]:
    from wijkatlas.api.statistics import poisson_interval

    def estimates(counts: list[int], period: str) -> tuple[Estimate, ...]:
        low, high = poisson_interval(counts)
        return tuple(
            Estimate(float(n), float(low[i]), float(high[i]), n, unit=INCIDENTS, period=period)
            for i, n in enumerate(counts)
        )

    before, after = _periods(result, translator)
    return (
        Series(before, estimates([g.before for g in result.groups], result.before), Role.COMPARED),
        Series(after, estimates([g.after for g in result.groups], result.after)),
    )


def _survey_series(result: Result, translator: Translator) -> tuple[Series, ...]:
    before, after = _periods(result, translator)
    waves = [_wave(result, place) for place in range(len(result.survey))]
    return (Series(before, tuple(waves[::2]), Role.COMPARED), Series(after, tuple(waves[1::2])))


def _course(result: Result, translator: Translator) -> Chart:
    """Months of the treated areas beside what was expected, or beside the others brought to their level."""
    t = translator.translate
    treated, control = result.group(TREATED), result.group(CONTROL)
    assert treated is not None  # noqa: S101 - every design has treated areas
    series = [Series(t("plan", GROUP_NAMES[TREATED]), _numbers(treated.months))]
    note = ""
    if result.course:
        series.append(
            Series(
                t("plan", "without the measure"),
                tuple(Estimate(each, unit=INCIDENTS) for each in result.course),
                Role.EXPECTED,
            )
        )
    elif control is not None and control.before:
        factor = treated.before / control.before
        name = t(
            "plan",
            "areas to compare with (× {factor})",
            factor=NumberFormat.of(translator.language).write(factor, 2),
        )
        scaled = tuple(Estimate(factor * n, unit=INCIDENTS) for n in control.months)
        series.append(Series(name, scaled, Role.COMPARED))
        note = t("plan", "The areas to compare with are drawn at the level of the treated ones.")
    return Chart(
        "months",
        ChartKind.LINE,
        t("plan", "Incidents by month"),
        about_words(result, translator),
        t("plan", "month"),
        t("units", INCIDENTS),
        labels=tuple(period_words(each[:7], translator) for each in result.months),
        series=tuple(series),
        breaks=(result.place,) if 0 < result.place < len(result.months) else (),
        break_notes=(t("plan", "start"),) if 0 < result.place < len(result.months) else (),
        source=note,
        name=t("plan", "By month"),
    )


def _numbers(counts: tuple[int, ...]) -> tuple[Estimate, ...]:
    return tuple(Estimate(float(n), n=n, unit=INCIDENTS) for n in counts)
