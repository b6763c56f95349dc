# SPDX-License-Identifier: EUPL-1.2
"""Tables and charts of a forecast."""

from __future__ import annotations

import math
from datetime import date

from wijkatlas.api import Column, Estimate, Reason, SheetTable, Translator
from wijkatlas.commands.analyses.forecast.report import (
    MODEL,
    WEEKS,
    YEAR,
    ForecastReport,
    Margin,
)
from wijkatlas.domain.calendar import write_day, write_period
from wijkatlas.domain.chart import Chart, ChartKind, Role, Series
from wijkatlas.domain.numbers import NumberFormat

MOST_ROWS = 25


def names(translator: Translator) -> dict[str, str]:
    """The ways of guessing, as people read them."""
    t = translator.translate
    return {
        MODEL: t("forecast", "This forecast"),
        YEAR: t("forecast", "Last year's squares"),
        WEEKS: t("forecast", "Same weeks of last year"),
    }


def tables(
    report: ForecastReport, translator: Translator, *, hide_below: int
) -> tuple[SheetTable, ...]:
    """The scores; for the office the squares too."""
    found = [_scores(report, translator, hide_below)]
    if not hide_below:
        found.append(_cells(report, translator))
        if report.issued:
            found.append(_issued(report, translator))
    return tuple(found)


def _scores(report: ForecastReport, translator: Translator, hide_below: int) -> SheetTable:
    t, number = translator.translate, NumberFormat.of(translator.language)
    called = names(translator)
    total = sum(each.n for each in report.periods)
    rows: list[tuple[str | Estimate, ...]] = []
    for each in report.scores:
        hidden = is_small(each.hit_rate.value * total, total, hide_below)
        rows.append(
            (
                number.write_share(each.share, 1),
                called[each.method],
                _percent(each.hit_rate, hidden=hidden),
                _figure(each.pai, hidden=hidden),
                _figure(each.pei, hidden=hidden),
                _figure(each.lowest * 100, hidden=hidden),
                _figure(each.highest * 100, hidden=hidden),
            )
        )
    return SheetTable(
        t("forecast", "How well such forecasts did in past periods"),
        report.about,
        (
            Column(t("forecast", "Share of the area")),
            Column(t("forecast", "Squares chosen by")),
            Column(t("forecast", "Incidents held"), "%", 1),
            Column(t("forecast", "PAI"), decimals=2),
            Column(t("forecast", "PEI*"), decimals=3),
            Column(t("forecast", "Held, worst grid"), "%", 1),
            Column(t("forecast", "Held, best grid"), "%", 1),
        ),
        rows,
        (
            t(
                "forecast",
                "PAI: how many times better than squares taken anywhere. PEI*: 1 is the best possible.",
            ),
        ),
    )


def _cells(report: ForecastReport, translator: Translator) -> SheetTable:
    t = translator.translate
    yes = t("forecast", "yes")
    return SheetTable(
        t("forecast", "Squares with the most expected"),
        write_period(*report.window, t),
        (
            Column(t("forecast", "Square")),
            Column(t("forecast", "West"), "m"),
            Column(t("forecast", "South"), "m"),
            Column(t("forecast", "Expected incidents"), decimals=2),
            Column(t("forecast", "Also among last year's")),
        ),
        [
            (
                each.code,
                Estimate(each.x),
                Estimate(each.y),
                Estimate(each.expected),
                yes if each.in_naive else "",
            )
            for each in report.cells[:MOST_ROWS]
        ],
        (
            t("forecast", "Squares marked in all: {n}.", n=len(report.cells)),
            t("forecast", "For the office only: single squares do not go to the council."),
        ),
    )


def _issued(report: ForecastReport, translator: Translator) -> SheetTable:
    t = translator.translate
    return SheetTable(
        t("forecast", "Earlier forecasts against what happened"),
        report.about,
        (
            Column(t("forecast", "Number in the register")),
            Column(t("forecast", "Period")),
            Column(t("forecast", "Incidents")),
            Column(t("forecast", "Held"), "%", 1),
            Column(t("forecast", "Held by last year's squares"), "%", 1),
            Column(t("forecast", "PEI*"), decimals=3),
        ),
        [
            (
                str(each.number),
                write_period(date.fromisoformat(each.begin), date.fromisoformat(each.end), t),
                Estimate(each.n),
                _figure(_times_100(each.hit_rate)),
                _figure(_times_100(each.naive_hit_rate)),
                _figure(math.nan if each.pei is None else each.pei),
            )
            for each in report.issued
        ],
    )


def charts(report: ForecastReport, translator: Translator, *, hide_below: int) -> tuple[Chart, ...]:
    """Hit rates by past period, by way of guessing, and those of earlier forecasts."""
    found = [_history(report, translator, hide_below), _compared(report, translator, hide_below)]
    if report.issued and not hide_below:
        found.append(_issued_chart(report, translator))
    return tuple(found)


def _title(report: ForecastReport, translator: Translator) -> str:
    t = translator.translate
    if report.beats_naive:
        return t("forecast", "Better than last year's squares in past periods")
    return t("forecast", "Not clearly better than last year's squares in past periods")


def _subtitle(report: ForecastReport, translator: Translator) -> str:
    return translator.translate(
        "forecast",
        "{about}; share of the area: {share}",
        about=report.about,
        share=NumberFormat.of(translator.language).write_share(report.settings.share, 1),
    )


def _history(report: ForecastReport, translator: Translator, hide_below: int) -> Chart:
    t = translator.translate
    called = names(translator)

    def line(name: str, role: Role, rates: list[float]) -> Series:
        points = zip(rates, report.periods, strict=True)
        return Series(
            name,
            tuple(
                _figure(rate * 100, hidden=is_small(rate * period.n, period.n, hide_below))
                for rate, period in points
            ),
            role,
        )

    return Chart(
        id="forecast_history",
        kind=ChartKind.LINE,
        title=_title(report, translator),
        subtitle=_subtitle(report, translator),
        x_title=t("forecast", "First day of the period"),
        y_title=t("forecast", "Incidents held (%)"),
        labels=tuple(write_day(date.fromisoformat(each.begin), t) for each in report.periods),
        series=(
            line(called[MODEL], Role.MEASURED, [each.model for each in report.periods]),
            line(called[YEAR], Role.COMPARED, [each.year for each in report.periods]),
            line(
                t("forecast", "Best possible"),
                Role.EXPECTED,
                [each.best for each in report.periods],
            ),
        ),
        decimals=0,
    )


def _compared(report: ForecastReport, translator: Translator, hide_below: int) -> Chart:
    t = translator.translate
    total = sum(each.n for each in report.periods)
    chosen = [each for each in report.scores if each.share == report.settings.share]
    called = names(translator)
    return Chart(
        id="forecast_compared",
        kind=ChartKind.DOTS,
        title=t("forecast", "What the squares held in all past periods, with margins"),
        subtitle=_subtitle(report, translator),
        x_title=t("forecast", "Incidents held (%)"),
        y_title="",
        labels=tuple(called[each.method] for each in chosen),
        series=(
            Series(
                t("forecast", "Incidents held, with 95 % margin"),
                tuple(
                    _percent(
                        each.hit_rate,
                        hidden=is_small(each.hit_rate.value * total, total, hide_below),
                    )
                    for each in chosen
                ),
            ),
        ),
        decimals=0,
    )


def _issued_chart(report: ForecastReport, translator: Translator) -> Chart:
    t = translator.translate
    called = names(translator)
    return Chart(
        id="forecast_issued",
        kind=ChartKind.LINE,
        title=t("forecast", "Earlier forecasts against what happened"),
        subtitle=report.about,
        x_title=t("forecast", "First day of the period"),
        y_title=t("forecast", "Incidents held (%)"),
        labels=tuple(write_day(date.fromisoformat(each.begin), t) for each in report.issued),
        series=(
            Series(
                t("forecast", "The forecast in the register"),
                tuple(_figure(_times_100(each.hit_rate)) for each in report.issued),
            ),
            Series(
                called[YEAR],
                tuple(_figure(_times_100(each.naive_hit_rate)) for each in report.issued),
                Role.COMPARED,
            ),
        ),
        decimals=0,
    )


def is_small(held: float, n: float, hide_below: int) -> bool:
    """True when the share would give a small count away: of those held, or of those not held."""
    return any(0 < count < hide_below for count in (n, held, n - held))


def _figure(value: float, *, hidden: bool = False) -> Estimate:
    if hidden:
        return Estimate(None, reason=Reason.SUPPRESSED)
    return Estimate(value) if math.isfinite(value) else Estimate(None, reason=Reason.MISSING)


def _percent(share: Margin, *, hidden: bool) -> Estimate:
    if hidden or not math.isfinite(share.value) or not share.is_known:
        return _figure(share.value * 100, hidden=hidden)
    return Estimate(share.value * 100, share.low * 100, share.high * 100, unit="%")


def _times_100(rate: float | None) -> float:
    return math.nan if rate is None else rate * 100
