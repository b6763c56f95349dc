# SPDX-License-Identifier: EUPL-1.2
"""The weighing of risk factors as tables and a chart."""

from __future__ import annotations

import math
from collections.abc import Sequence
from typing import TYPE_CHECKING

from wijkatlas.api import Column, Estimate, Reason, SheetTable, Translator
from wijkatlas.commands.analyses.riskterrain import words
from wijkatlas.domain.chart import Chart, ChartKind, Role, Series

if TYPE_CHECKING:
    from wijkatlas.commands.analyses.riskterrain.report import Effect, RiskTerrainReport

TIMES = "×"


def _estimate(report: RiskTerrainReport, each: Effect, hide_below: int) -> Estimate:
    if report.is_hidden(each, hide_below):
        return Estimate(None, reason=Reason.SUPPRESSED, unit=TIMES, period=report.period)
    return Estimate(
        each.value, each.low, each.high, n=None if hide_below else each.n, unit=TIMES,
        period=report.period,
    )  # fmt: skip


def factor_table(
    report: RiskTerrainReport, translator: Translator, *, hide_below: int
) -> SheetTable:
    """Each factor: in the model, how, and how much; or not."""
    t = translator.translate
    columns = [
        Column(t("riskterrain", "Risk factor")),
        Column(t("riskterrain", "How it reaches a place")),
        Column(t("riskterrain", "Relative risk"), TIMES, 2),
        Column(t("riskterrain", "Cells it reaches")),
    ]
    if not hide_below:
        columns.append(Column(t("riskterrain", "Incidents there")))
    rows: list[list[str | Estimate]] = []
    for each in report.strongest:
        doubt = f"; {t('riskterrain', 'no clear link')}" if report.is_doubtful(each) else ""
        row: list[str | Estimate] = [
            each.factor,
            words.reach(each, translator) + doubt,
            _estimate(report, each, hide_below),
            Estimate(each.cells),
        ]
        rows.append(row if hide_below else [*row, Estimate(each.n, period=report.period)])
    chosen = {each.factor for each in report.effects}
    for factor in report.factors:
        if factor.name not in chosen:
            told = t("riskterrain", "not in the model: nothing clear in any way")
            rows.append([factor.name, told, *[""] * (len(columns) - 2)])
    note = t(
        "riskterrain",
        "Relative risk: how many times as many incidents as in places that the factor does not"
        " reach, the other factors being equal. It does not say that the factor causes them.",
    )
    return SheetTable(t("riskterrain", "Risk factors"), report.about, columns, rows, (note,))


def link_table(report: RiskTerrainReport, translator: Translator) -> SheetTable:
    """Each measure of each factor by itself against the counts."""
    t = translator.translate
    columns = (
        Column(t("riskterrain", "Risk factor")),
        Column(t("riskterrain", "What was compared")),
        Column(t("riskterrain", "Rank correlation"), "", 2),
        Column(t("riskterrain", "Worth independent cells")),
        Column(t("riskterrain", "Chance (q)"), "", 3),
        Column(t("riskterrain", "In words")),
    )
    rows = [
        (
            each.factor,
            words.measured(each, translator),
            _told(each.link.r, each.link.low, each.link.high),
            _told(each.link.n_eff),
            _told(each.q),
            words.verdict(each, translator),
        )
        for each in report.links
    ]
    note = t(
        "riskterrain",
        "From −1 to 1; 0 is no link. Nearby cells resemble each other, so that all cells"
        " together are worth fewer independent ones; margins and chance count with those.",
    )
    title = t("riskterrain", "Each factor by itself")
    return SheetTable(title, report.about, columns, rows, (note,))


def effect_chart(
    report: RiskTerrainReport, shown: Sequence[Effect], translator: Translator
) -> Chart:
    """Relative risks with their margins."""
    t = translator.translate
    values = tuple(
        Estimate(each.value, each.low, each.high, unit=TIMES, period=report.period)
        for each in shown
    )
    even = tuple(Estimate(1.0, unit=TIMES) for _ in shown)
    return Chart(
        id="riskterrain.effects",
        kind=ChartKind.DOTS,
        title=t("riskterrain", "More incidents near these, with margins"),
        subtitle=report.about,
        x_title=t("riskterrain", "times as many incidents as elsewhere"),
        y_title="",
        labels=tuple(words.place(each, translator) for each in shown),
        series=(
            Series(t("riskterrain", "relative risk"), values),
            Series(t("riskterrain", "no difference"), even, Role.EXPECTED),
        ),
        decimals=1,
    )


def _told(value: float, low: float | None = None, high: float | None = None) -> Estimate:
    if not math.isfinite(value):
        return Estimate(None, reason=Reason.MISSING)
    return Estimate(value, low, high)
