# SPDX-License-Identifier: EUPL-1.2
"""Hot and cold spots as tables and a chart."""

from __future__ import annotations

import math
from collections.abc import Mapping
from typing import TYPE_CHECKING

from wijkatlas.analysis.hotspots import Spot
from wijkatlas.api import QT_TRANSLATE_NOOP, Column, Estimate, Reason, SheetTable, Translator
from wijkatlas.commands.analyses.hotspots.words import (
    INCIDENTS,
    VERDICTS,
    result,
    unit_word,
    verdict,
)
from wijkatlas.domain.chart import Chart, ChartKind, Role, Series

if TYPE_CHECKING:
    from wijkatlas.commands.analyses.hotspots.report import HotspotsReport

MOST_LISTED = 20


def class_table(
    report: HotspotsReport,
    translator: Translator,
    hidden: Mapping[str, Reason],
    about: str,
) -> SheetTable:
    """Units and incidents by class, and what lies in none."""
    t = translator.translate
    rows: list[list[str | Estimate]] = []
    for spot in Spot:
        chosen = report.rows_of(spot)
        if not chosen.any():
            continue
        n = int(report.units.counts[chosen].sum())
        reason = hidden.get(str(spot))
        count = Estimate(None, reason=reason) if reason else Estimate(n, n=n)
        rows.append([t("hotspots", VERDICTS[spot]), Estimate(int(chosen.sum())), count])
    for key, text, n in (
        ("outside", QT_TRANSLATE_NOOP("hotspots", "outside"), report.units.outside),
        (
            "without_location",
            QT_TRANSLATE_NOOP("hotspots", "without location"),
            report.units.without_location,
        ),
    ):
        if n:
            reason = hidden.get(key)
            count = Estimate(None, reason=reason) if reason else Estimate(n, n=n)
            rows.append([t("hotspots", text), "", count])
    title = QT_TRANSLATE_NOOP("hotspots", "What was found")
    return SheetTable(
        t("hotspots", title),
        about,
        [
            Column(t("hotspots", QT_TRANSLATE_NOOP("hotspots", "Together with neighbours"))),
            Column(unit_word(report, translator)),
            Column(t("hotspots", INCIDENTS)),
        ],
        rows,
    )


def area_table(
    report: HotspotsReport, translator: Translator, hide_below: int, about: str
) -> SheetTable:
    """A row for each area, the marked ones first; for the council without figures."""
    t = translator.translate
    found = report.found
    columns = [Column(t("hotspots", QT_TRANSLATE_NOOP("hotspots", "Area")))]
    if not hide_below:
        columns.append(Column(t("hotspots", INCIDENTS)))
        if report.by_rate:
            rate = QT_TRANSLATE_NOOP("hotspots", "Smoothed rate")
            per = t("hotspots", QT_TRANSLATE_NOOP("hotspots", "per 1,000 inhabitants"))
            columns.append(Column(t("hotspots", rate), per, 1))
        columns += [Column("z", decimals=2), Column("p", decimals=4), Column("q", decimals=4)]
    together = QT_TRANSLATE_NOOP("hotspots", "Together with neighbours")
    columns.append(Column(t("hotspots", together)))
    place = {spot: number for number, spot in enumerate(Spot)}
    keys = zip(found.spots.tolist(), found.z.tolist(), strict=True)
    ranked = [(place[spot], -_or_nought(z)) for spot, z in keys]
    order = sorted(range(report.units.n), key=lambda row: (ranked[row], row))
    rows: list[list[str | Estimate]] = []
    for row in order:
        cells: list[str | Estimate] = [report.units.names[row]]
        if not hide_below:
            n = int(report.units.counts[row])
            cells.append(Estimate(n, n=n))
            if report.by_rate:
                cells.append(Estimate(float(1000 * report.values[row]), n=n))
            cells += [_figure(each[row]) for each in (found.z, found.p, found.q)]
        cells.append(verdict(report, row, translator))
        rows.append(cells)
    notes = []
    if hide_below:
        note = QT_TRANSLATE_NOOP(
            "hotspots", "Counts by area are left out here: small ones could be worked out."
        )
        notes.append(t("hotspots", note))
    title = QT_TRANSLATE_NOOP("hotspots", "By area")
    return SheetTable(t("hotspots", title), about, columns, rows, notes)


def zone_table(report: HotspotsReport, translator: Translator) -> SheetTable:
    """The places where marked cells lie together."""
    t = translator.translate
    rows: list[list[str | Estimate]] = []
    for number, zone in enumerate(report.zones[:MOST_LISTED], 1):
        km2 = len(zone.rows) * (report.units.grid.cell_area_m2 if report.units.grid else 0) / 1e6
        rows.append(
            [
                str(number), t("hotspots", VERDICTS[zone.spot]),
                report.units.codes[int(zone.rows[0])], Estimate(len(zone.rows)),
                Estimate(km2), Estimate(zone.n, n=zone.n),
            ]
        )  # fmt: skip
    texts = (
        QT_TRANSLATE_NOOP("hotspots", "Place"),
        QT_TRANSLATE_NOOP("hotspots", "Together with neighbours"),
        QT_TRANSLATE_NOOP("hotspots", "From cell"),
    )
    columns = [Column(t("hotspots", text)) for text in texts]
    columns.append(Column(unit_word(report, translator)))
    area = QT_TRANSLATE_NOOP("hotspots", "Ground")
    columns.append(Column(t("hotspots", area), "km²", 2))
    columns.append(Column(t("hotspots", INCIDENTS)))
    title = QT_TRANSLATE_NOOP("hotspots", "Places where marked cells lie together")
    return SheetTable(t("hotspots", title), report.about, columns, rows)


def share_chart(report: HotspotsReport, translator: Translator) -> Chart:
    """How much of the incidents, and of the ground, each class holds."""
    t = translator.translate
    spots = [spot for spot in Spot if report.rows_of(spot).any()]
    inside = max(int(report.units.counts.sum()), 1)
    shares, ground = [], []
    for spot in spots:
        chosen = report.rows_of(spot)
        n = int(report.units.counts[chosen].sum())
        shares.append(Estimate(100 * n / inside, n=n, unit="%"))
        ground.append(Estimate(100 * float(chosen.mean()), unit="%"))
    name = QT_TRANSLATE_NOOP("hotspots", "share of the incidents")
    other = QT_TRANSLATE_NOOP("hotspots", "share of the areas or cells")
    return Chart(
        id="hotspots.shares",
        kind=ChartKind.BARS,
        title=result(report, translator, with_counts=False),
        subtitle=report.about,
        x_title=t("hotspots", QT_TRANSLATE_NOOP("hotspots", "Together with neighbours")),
        y_title="%",
        labels=tuple(t("hotspots", VERDICTS[spot]) for spot in spots),
        series=(
            Series(t("hotspots", name), tuple(shares)),
            Series(t("hotspots", other), tuple(ground), Role.COMPARED),
        ),
    )


def _or_nought(value: float) -> float:
    return 0.0 if math.isnan(value) else float(value)


def _figure(value: float) -> Estimate:
    return Estimate(None, reason=Reason.MISSING) if math.isnan(value) else Estimate(float(value))
