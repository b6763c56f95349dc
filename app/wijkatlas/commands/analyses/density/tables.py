# SPDX-License-Identifier: EUPL-1.2
"""The tables and the chart of the density map."""

from __future__ import annotations

from wijkatlas.api import Column, Estimate, Reason, SheetTable, Translator
from wijkatlas.commands.analyses.density import words
from wijkatlas.commands.analyses.density.report import GROUND, DensityReport
from wijkatlas.commands.analyses.words import INCIDENTS
from wijkatlas.domain.chart import Chart, ChartKind, Role, Series
from wijkatlas.domain.numbers import NumberFormat

PERCENT = "%"


def places_table(report: DensityReport, about: str, translator: Translator) -> SheetTable:
    """The areas with the densest places: what was counted there, and the density with its margin."""
    peak = report.figures.peak
    decimals = 0 if peak >= 100 else 1 if peak >= 1 else 3
    rows = [
        (
            place.name,
            Estimate(
                place.n, place.low, place.high, n=place.n, unit=INCIDENTS, period=report.period
            ),
            Estimate(
                place.peak,
                place.peak_low,
                place.peak_high,
                n_eff=place.peak_n,
                unit=report.unit,
                period=report.period,
            ),
        )
        for place in report.places
    ]
    return SheetTable(
        translator.translate("density", words.PLACES),
        about,
        (
            Column(translator.translate("density", words.AREA)),
            Column(translator.translate("density", words.INCIDENTS)),
            Column(
                translator.translate("density", words.PEAK),
                translator.translate("units", report.unit),
                decimals,
            ),
        ),
        rows,
        (translator.translate("density", words.PEAK_NOTE),),
    )


def ground_table(
    report: DensityReport, about: str, translator: Translator, *, is_hidden: bool
) -> SheetTable:
    """What the densest ground holds, and the ground with three times the mean density."""
    share_of = NumberFormat.of(translator.language).write_share
    figures = report.figures
    lines = [
        (translator.translate("density", words.DENSEST, share=share_of(ground)), ground, n)
        for ground, n in zip(GROUND, figures.held, strict=True)
    ]
    hot = translator.translate("density", words.HOT)
    lines.append((hot, figures.hot_ground, figures.hot_n))
    return SheetTable(
        translator.translate("density", words.CONCENTRATION),
        about,
        (
            Column(translator.translate("density", words.PART)),
            Column(translator.translate("density", words.KM2), "km²", 2),
            Column(translator.translate("density", words.INCIDENTS)),
            Column(translator.translate("density", words.SHARE), PERCENT, 1),
        ),
        [
            (
                name,
                Estimate(ground * figures.ground_km2, unit="km²"),
                _count(report, n, is_hidden=is_hidden),
                _share(report, n, is_hidden=is_hidden),
            )
            for name, ground, n in lines
        ],
        (
            translator.translate("density", words.SAME_INCIDENTS),
            translator.translate("density", words.HOT_NOTE),
        ),
    )


def concentration_chart(report: DensityReport, about: str, translator: Translator) -> Chart:
    """Which share of the incidents lies on the densest ground, beside an even spread."""
    numbers = NumberFormat.of(translator.language)
    held = tuple(_share(report, n, is_hidden=False) for n in report.figures.held)
    even = tuple(Estimate(100 * part, unit=PERCENT, period=report.period) for part in GROUND)
    return Chart(
        id="density.concentration",
        kind=ChartKind.BARS,
        title=words.concentration(report, translator),
        subtitle=about,
        x_title=translator.translate("density", words.GROUND_AXIS),
        y_title=translator.translate("density", words.SHARE_AXIS),
        labels=tuple(numbers.write_share(ground) for ground in GROUND),
        series=(
            Series(translator.translate("density", words.MEASURED), held),
            Series(translator.translate("density", words.EVEN), even, Role.COMPARED),
        ),
    )


def _count(report: DensityReport, n: int, *, is_hidden: bool) -> Estimate:
    if is_hidden:
        return Estimate(None, reason=Reason.SUPPRESSED, unit=INCIDENTS, period=report.period)
    return Estimate(n, n=n, unit=INCIDENTS, period=report.period)


def _share(report: DensityReport, n: int, *, is_hidden: bool) -> Estimate:
    whole = report.figures.on_ground
    if is_hidden or not whole:
        reason = Reason.SUPPRESSED if is_hidden else Reason.MISSING
        return Estimate(None, reason=reason, unit=PERCENT, period=report.period)
    return Estimate(100 * n / whole, n=whole, unit=PERCENT, period=report.period)
