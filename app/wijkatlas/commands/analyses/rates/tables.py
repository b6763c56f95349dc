# SPDX-License-Identifier: EUPL-1.2
"""Rates of areas as a table, a funnel and ranks."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

import numpy as np

from wijkatlas.analysis.funnel import ALARM, WARNING, Place, poisson_limits
from wijkatlas.api import QT_TRANSLATE_NOOP, Column, Estimate, Reason, SheetTable, Translator
from wijkatlas.commands.analyses.rates.words import PLACES, UNKNOWN_TEXT, result
from wijkatlas.domain.chart import Chart, ChartKind, Role, Series
from wijkatlas.domain.numbers import NumberFormat

if TYPE_CHECKING:
    from wijkatlas.commands.analyses.rates.report import AreaRate, RatesReport

STEPS = 80
_PER = QT_TRANSLATE_NOOP("rates", "per {per} inhabitants")


def rate_table(
    report: RatesReport, translator: Translator, hidden: Mapping[str, Reason], about: str
) -> SheetTable:
    """A row for each area in the order of rank, then those without a population.

    With hidden ones there are neither smoothed rates nor ranks, which rest on all counts, and the
    hidden stand last by name: their place would tell between which rates they lie.
    """
    t = translator.translate
    per = t("rates", _PER, per=NumberFormat.of(translator.language).write(report.per))
    columns = [
        Column(t("rates", QT_TRANSLATE_NOOP("rates", "Area"))),
        Column(t("rates", QT_TRANSLATE_NOOP("rates", "Inhabitants"))),
        Column(t("rates", QT_TRANSLATE_NOOP("rates", "Incidents"))),
        Column(t("rates", QT_TRANSLATE_NOOP("rates", "Rate")), per, 1),
        Column(t("rates", QT_TRANSLATE_NOOP("rates", "Against the whole"))),
    ]
    if not hidden:
        columns.insert(4, Column(t("rates", QT_TRANSLATE_NOOP("rates", "Smoothed rate")), per, 1))
        columns.append(Column(t("rates", QT_TRANSLATE_NOOP("rates", "Rank"))))
    rows: list[list[str | Estimate]] = []
    last = sorted((row for row in report.ranked if row.code in hidden), key=lambda row: row.name)
    for row in [*(row for row in report.ranked if row.code not in hidden), *last]:
        reason = hidden.get(row.code)
        cells: list[str | Estimate] = [row.name, Estimate(row.population or 0)]
        if reason is not None:
            rows.append([*cells, *(Estimate(None, reason=reason) for _ in columns[2:])])
            continue
        cells += [
            Estimate(row.n, n=row.n),
            Estimate(
                report.scaled(row.rate), report.scaled(row.low), report.scaled(row.high), row.n,
                unit=per,
            ),
            t("rates", PLACES[row.place or Place.WITHIN]),
        ]  # fmt: skip
        if not hidden:
            cells.insert(4, Estimate(report.scaled(row.eb_rate), n=row.n, unit=per))
            cells.append(Estimate(row.rank, row.rank_low, row.rank_high))
        rows.append(cells)
    missing = Estimate(None, reason=Reason.MISSING)
    for row in report.rows:
        if row.rate is not None:
            continue
        reason = hidden.get(row.code)
        count = Estimate(None, reason=reason) if reason else Estimate(row.n, n=row.n)
        unknown = t("rates", UNKNOWN_TEXT)
        if hidden:
            rows.append([row.name, missing, count, missing, unknown])
        else:
            rows.append([row.name, missing, count, missing, missing, unknown, missing])
    note = QT_TRANSLATE_NOOP(
        "rates", "Rank 1 is the highest rate. Areas whose ranks overlap cannot be put in order."
    )
    return SheetTable(
        t("rates", QT_TRANSLATE_NOOP("rates", "Rates and ranks")),
        about,
        columns,
        rows,
        () if hidden else (t("rates", note),),
    )


def funnel_chart(
    report: RatesReport, translator: Translator, hidden: Mapping[str, Reason], about: str
) -> Chart:
    """Rates by population between the lines of chance."""
    t = translator.translate
    shown = [row for row in report.ranked if row.code not in hidden]
    alarms = [row for row in shown if report.stands_out(row)]
    others = [row for row in shown if not report.stands_out(row)]
    people = [float(row.population or 0) for row in report.ranked]
    per = t("rates", _PER, per=NumberFormat.of(translator.language).write(report.per))
    series = _lines(report, translator, min(people), max(people))
    for name, role, rows in (
        (QT_TRANSLATE_NOOP("rates", "areas"), Role.MEASURED, others),
        (QT_TRANSLATE_NOOP("rates", "areas that stand out"), Role.ALARM, alarms),
    ):
        if rows:
            x = tuple(float(row.population or 0) for row in rows)
            y = tuple(_point(report, row) for row in rows)
            series.append(Series(t("rates", name), y, role, x))
    return Chart(
        id="rates.funnel",
        kind=ChartKind.SCATTER,
        title=result(report, translator, hidden),
        subtitle=about,
        x_title=t("rates", QT_TRANSLATE_NOOP("rates", "Inhabitants")),
        y_title=per,
        labels=tuple(row.name for row in alarms),
        series=tuple(series),
        decimals=1,
    )


def _point(report: RatesReport, row: AreaRate) -> Estimate:
    return Estimate(report.scaled(row.rate), n=row.n)


def _lines(report: RatesReport, translator: Translator, least: float, most: float) -> list[Series]:
    """The rate of the whole and four lines of chance, over the range of populations."""
    t = translator.translate
    grid = np.geomspace(max(1.0, least * 0.9), most * 1.05, STEPS)
    x = tuple(grid.tolist())
    whole = report.funnel.rate
    name = t("rates", QT_TRANSLATE_NOOP("rates", "the whole"))
    level = Estimate(whole * report.per)
    found = [Series(name, (level,) * STEPS, Role.EXPECTED, x)]
    for confidence, texts in (
        (
            WARNING,
            (
                QT_TRANSLATE_NOOP("rates", "95 % by chance: from"),
                QT_TRANSLATE_NOOP("rates", "95 % by chance: to"),
            ),
        ),
        (
            ALARM,
            (
                QT_TRANSLATE_NOOP("rates", "99.8 % by chance: from"),
                QT_TRANSLATE_NOOP("rates", "99.8 % by chance: to"),
            ),
        ),
    ):
        limits = poisson_limits(whole * grid, confidence)
        for text, limit in zip(texts, limits, strict=True):
            y = tuple(Estimate(value) for value in (limit / grid * report.per).tolist())
            found.append(Series(t("rates", text), y, Role.LIMIT, x))
    return found


def rank_chart(report: RatesReport, translator: Translator, about: str) -> Chart:
    """The rank of each area with its margin."""
    t = translator.translate
    ranked = report.ranked
    cells = tuple(Estimate(row.rank, row.rank_low, row.rank_high) for row in ranked)
    title = (
        QT_TRANSLATE_NOOP("rates", "Areas whose bars overlap cannot be put in order")
        if report.ranks.draws
        else QT_TRANSLATE_NOOP("rates", "The areas cannot be put in order")
    )
    rank = t("rates", QT_TRANSLATE_NOOP("rates", "Rank by rate (1 is the highest)"))
    return Chart(
        id="rates.ranks",
        kind=ChartKind.DOTS,
        title=t("rates", title),
        subtitle=about,
        x_title=rank,
        y_title="",
        labels=tuple(row.name for row in ranked),
        series=(Series(rank, cells),),
    )
