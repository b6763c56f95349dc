# SPDX-License-Identifier: EUPL-1.2
"""A forecast in words: the answer with its proof first, whatever that proof is."""

from __future__ import annotations

from wijkatlas.api import Translator
from wijkatlas.commands.analyses.forecast.method import method_notes
from wijkatlas.commands.analyses.forecast.report import MODEL, WEEKS, YEAR, ForecastReport
from wijkatlas.commands.analyses.forecast.tables import charts, is_small, tables
from wijkatlas.domain.calendar import write_period
from wijkatlas.domain.finding import Finding
from wijkatlas.domain.numbers import NumberFormat

FEWEST_PERIODS = 8
FEWEST_INCIDENTS = 30
LINES = 10
SLIGHT = 0.02


def finding(report: ForecastReport, translator: Translator, *, hide_below: int) -> Finding:
    """The forecast in one language."""
    t = translator.translate
    return Finding(
        kind=report.kind,
        question=t("analyses", "Where is it likely next?"),
        about="" if 0 < report.n < hide_below else report.about,
        result=_result(report, translator, hide_below),
        uncertainty=_uncertainty(report, translator, hide_below),
        limits=_limits(translator),
        warnings=_warnings(report, translator, hide_below),
        method=method_notes(report, translator),
        tables=tables(report, translator, hide_below=hide_below),
        charts=charts(report, translator, hide_below=hide_below),
    )


def _result(report: ForecastReport, translator: Translator, hide_below: int) -> str:
    t, number = translator.translate, NumberFormat.of(translator.language)
    weeks, last = report.advantage[WEEKS], report.advantage[YEAR]
    window = write_period(*report.window, t)
    marked = t(
        "forecast",
        "For {window}, {cells} squares of {cell} m are marked, {share} of the area.",
        window=window,
        cells=number.write(len(report.cells)),
        cell=number.write(report.settings.cell_m),
        share=_area(report.settings.share, number),
    )
    proof = _proof(report, translator, hide_below)
    if report.beats_naive:
        slight = t("forecast", "That is better, but only slightly.")
        return f"{marked} {proof} {slight}" if last.value < SLIGHT else f"{marked} {proof}"
    if not (last.is_known and weeks.is_known):
        opening = t(
            "forecast",
            "Too little is known of past periods to say whether this forecast is better than looking"
            " at last year's busiest squares.",
        )
    elif last.high < 0:
        opening = t(
            "forecast", "This forecast is worse than looking at last year's busiest squares."
        )
    elif last.low <= 0:
        opening = t(
            "forecast",
            "This forecast is not clearly better than looking at last year's busiest squares.",
        )
    else:
        opening = t(
            "forecast",
            "This forecast is not clearly better than looking at the squares of the same weeks of"
            " last year.",
        )
    return f"{opening} {proof} {marked}"


def _is_shown(report: ForecastReport, hide_below: int) -> bool:
    """True when the shares that were held may be told."""
    total = sum(each.n for each in report.periods)
    held = [report.score(method).hit_rate.value * total for method in (MODEL, YEAR)]
    return total > 0 and not any(is_small(each, total, hide_below) for each in held)


def _proof(report: ForecastReport, translator: Translator, hide_below: int) -> str:
    t, number = translator.translate, NumberFormat.of(translator.language)
    if not _is_shown(report, hide_below):
        return t("forecast", "There were too few incidents in past periods to show how it did.")
    decimals = 1 if abs(report.advantage[YEAR].value) < SLIGHT else 0
    return t(
        "forecast",
        "On past periods of {days} days (number: {periods}), squares chosen in this way held {rate} of the"
        " incidents; last year's busiest squares held {naive}.",
        periods=len(report.periods),
        days=report.settings.days,
        rate=number.write_share(report.score(MODEL).hit_rate.value, decimals),
        naive=number.write_share(report.score(YEAR).hit_rate.value, decimals),
    )


def _area(share: float, number: NumberFormat) -> str:
    return number.write_share(share, 0 if abs(share * 100 - round(share * 100)) < 1e-9 else 1)


def _uncertainty(report: ForecastReport, translator: Translator, hide_below: int) -> str:
    t, number = translator.translate, NumberFormat.of(translator.language)
    if not _is_shown(report, hide_below):
        return ""
    model, gap = report.score(MODEL), report.advantage[YEAR]
    parts = []
    if gap.is_known:
        parts.append(
            t(
                "forecast",
                "The difference is {value} percentage points (95 % margin: {low} to {high}).",
                value=number.write(gap.value * 100, 1),
                low=number.write(gap.low * 100, 1),
                high=number.write(gap.high * 100, 1),
            )
        )
    parts.append(
        t(
            "forecast",
            "{outside} of the incidents fell outside squares chosen in this way; the best choice"
            " possible of as many squares would have held {best}.",
            outside=number.write_share(1 - model.hit_rate.value),
            best=number.write_share(report.best[report.settings.share]),
        )
    )
    parts.append(
        t(
            "forecast",
            "With the squares laid elsewhere, the share held goes from {low} to {high}.",
            low=number.write_share(model.lowest, 1),
            high=number.write_share(model.highest, 1),
        )
    )
    return " ".join(parts)


def _limits(translator: Translator) -> tuple[str, ...]:
    t = translator.translate
    return (
        t(
            "forecast",
            "It is about places and weeks, never about persons: it says where incidents are"
            " recorded, not who is behind them, nor why.",
        ),
        t(
            "forecast",
            "It knows only what is reported and recorded. Where one looks more, more is recorded,"
            " and the next forecast points there again: do not let it alone decide where to look.",
        ),
        t(
            "forecast",
            "A person decides what is done with it, and notes that in the register.",
        ),
    )


def _warnings(report: ForecastReport, translator: Translator, hide_below: int) -> tuple[str, ...]:
    t, number = translator.translate, NumberFormat.of(translator.language)
    left = report.left_out
    found = []
    total = sum(each.n for each in report.periods)
    if total < FEWEST_INCIDENTS:
        found.append(
            t(
                "forecast",
                "There were hardly any incidents in the past periods that it was tried on.",
            )
        )
    if len(report.periods) < FEWEST_PERIODS:
        found.append(
            t(
                "forecast",
                "It could be tried on {n} past periods only; {wanted} or more are wanted.",
                n=len(report.periods),
                wanted=FEWEST_PERIODS,
            )
        )
    for text, n in (
        (t("forecast", "Incidents without a location, left out: {n}."), left.without_place),
        (t("forecast", "Incidents without a day, left out: {n}."), left.without_day),
        (t("forecast", "Incidents outside the area looked at, left out: {n}."), left.outside),
        (
            t("forecast", "Incidents before or after the days that were used, left out: {n}."),
            left.out_of_period,
        ),
    ):
        if n and not n < hide_below:
            found.append(text.format(n=number.write(n)))
    return tuple(found)


def cell_lines(report: ForecastReport, translator: Translator) -> list[str]:
    """The squares with the highest expectation, and the scores of earlier forecasts."""
    t, number = translator.translate, NumberFormat.of(translator.language)
    lines = [
        t("forecast", "Squares with the most expected (south-west corner, expected incidents):")
    ]
    lines += [
        f"{each.rank:>4}  {each.code}  {number.write(each.expected, 2)}"
        for each in report.cells[:LINES]
    ]
    for each in report.issued:
        if each.hit_rate is not None and each.naive_hit_rate is not None:
            lines.append(
                t(
                    "forecast",
                    "Earlier forecast for {window}: {rate} held, last year's squares {naive}.",
                    window=f"{each.begin} – {each.end}",
                    rate=number.write_share(each.hit_rate),
                    naive=number.write_share(each.naive_hit_rate),
                )
            )
    return lines
