# SPDX-License-Identifier: EUPL-1.2
"""Hot and cold spots in words."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

import numpy as np

from wijkatlas.analysis.hotspots import FALSE_SHARE, Spot
from wijkatlas.api import QT_TRANSLATE_NOOP, Translator
from wijkatlas.commands.analyses.words import name_some
from wijkatlas.commands.choicenames import choice_name
from wijkatlas.domain.numbers import NumberFormat

if TYPE_CHECKING:
    from wijkatlas.commands.analyses.hotspots.report import HotspotsReport, Zone

CLEAR_Z = 2.0
UNKNOWN = QT_TRANSLATE_NOOP("hotspots", "population not known")
INCIDENTS = QT_TRANSLATE_NOOP("hotspots", "Incidents")
VERDICTS = {
    Spot.HOT: QT_TRANSLATE_NOOP("hotspots", "busier together"),
    Spot.COLD: QT_TRANSLATE_NOOP("hotspots", "quieter together"),
    Spot.NONE: QT_TRANSLATE_NOOP("hotspots", "no clear difference"),
    Spot.ISLAND: QT_TRANSLATE_NOOP("hotspots", "no neighbours"),
}
QUADRANTS = {
    "HL": QT_TRANSLATE_NOOP("hotspots", "high among low"),
    "LH": QT_TRANSLATE_NOOP("hotspots", "low among high"),
}


def verdict(report: HotspotsReport, row: int, translator: Translator) -> str:
    """What a unit turned out to be; with LISA also those unlike their neighbours."""
    text = VERDICTS[report.found.spots[row]]
    if report.method == "lisa" and report.found.q[row] <= FALSE_SHARE:
        text = QUADRANTS.get(str(report.found.quadrants[row]), text)
    return translator.translate("hotspots", text)


def unit_word(report: HotspotsReport, translator: Translator) -> str:
    """What is compared."""
    words = {
        "areas": QT_TRANSLATE_NOOP("hotspots", "Areas"),
        "squares": QT_TRANSLATE_NOOP("hotspots", "Squares"),
        "hexagons": QT_TRANSLATE_NOOP("hotspots", "Hexagons"),
    }
    return translator.translate("hotspots", words[report.over])


def name_zone(report: HotspotsReport, zone: Zone, number: int, translator: Translator) -> str:
    """The areas of a zone, or the number of a place on the map and its cells."""
    if report.units.names:
        return name_some([report.units.names[row] for row in zone.rows.tolist()], translator)
    text = QT_TRANSLATE_NOOP("hotspots", "place {number}, cells: {cells}, from {code}")
    first = report.units.codes[int(zone.rows[0])]
    return translator.translate("hotspots", text, number=number, cells=len(zone.rows), code=first)


def result(report: HotspotsReport, translator: Translator, *, with_counts: bool) -> str:
    """The answer, from the evidence."""
    t = translator.translate
    if not report.n:
        return t("hotspots", QT_TRANSLATE_NOOP("hotspots", "There are no incidents to compare."))
    if np.isnan(report.found.p).all():
        text = QT_TRANSLATE_NOOP(
            "hotspots", "There is nothing to compare: too few areas or cells, or no differences."
        )
        return t("hotspots", text)
    if not report.zones:
        text = QT_TRANSLATE_NOOP("hotspots", "No place stands out more than chance would have it.")
        return t("hotspots", text)
    texts = _AREAS if report.units.names else _PLACES
    if report.by_rate:
        texts = _RATES
    parts = []
    for spot, text in texts.items():
        zones = [zone for zone in report.zones if zone.spot == spot]
        if not zones:
            continue
        names = [
            report.units.names[row] for zone in zones for row in zone.rows.tolist()
        ] if report.units.names else []  # fmt: skip
        parts.append(t("hotspots", text, names=name_some(names, translator), places=len(zones)))
    if with_counts and any(zone.spot == Spot.HOT for zone in report.zones):
        write = NumberFormat.of(translator.language).write
        hot = sum(zone.n for zone in report.zones if zone.spot == Spot.HOT)
        text = QT_TRANSLATE_NOOP("hotspots", "Incidents in what is marked busy: {n} of {total}.")
        parts.append(t("hotspots", text, n=write(hot), total=write(report.n)))
    return " ".join(parts)


_AREAS = {
    Spot.HOT: QT_TRANSLATE_NOOP(
        "hotspots", "With their neighbours busier than chance would have it: {names}."
    ),
    Spot.COLD: QT_TRANSLATE_NOOP(
        "hotspots", "With their neighbours quieter than chance would have it: {names}."
    ),
}
_RATES = {
    Spot.HOT: QT_TRANSLATE_NOOP(
        "hotspots",
        "With their neighbours more incidents by inhabitants than chance would have it: {names}.",
    ),
    Spot.COLD: QT_TRANSLATE_NOOP(
        "hotspots",
        "With their neighbours fewer incidents by inhabitants than chance would have it: {names}.",
    ),
}
_PLACES = {
    Spot.HOT: QT_TRANSLATE_NOOP(
        "hotspots", "Places on the map busier than chance would have it: {places}."
    ),
    Spot.COLD: QT_TRANSLATE_NOOP(
        "hotspots", "Places on the map quieter than chance would have it: {places}."
    ),
}


def uncertainty(report: HotspotsReport, translator: Translator) -> str:
    """How many of the marks may be false, and whether the whole hangs together."""
    if not report.n or np.isnan(report.found.p).all():
        return ""
    t = translator.translate
    if report.zones:
        text = QT_TRANSLATE_NOOP(
            "hotspots",
            "Chance marks some too: of every 100 areas or cells that are marked in this way, about "
            "{false} at most are marked by chance alone.",
        )
    else:
        text = QT_TRANSLATE_NOOP(
            "hotspots",
            "That does not prove that all places are alike: among few incidents a real difference "
            "cannot be told from chance.",
        )
    parts = [t("hotspots", text, false=round(100 * FALSE_SHARE))]
    z = report.found.moran.z
    if not math.isnan(z):
        whole = (
            QT_TRANSLATE_NOOP("hotspots", "Over the whole map, busy lies near busy.")
            if z >= CLEAR_Z
            else QT_TRANSLATE_NOOP("hotspots", "Over the whole map, busy lies next to quiet.")
            if z <= -CLEAR_Z
            else QT_TRANSLATE_NOOP(
                "hotspots", "Over the whole map, busy and quiet lie as chance would have it."
            )
        )
        parts.append(t("hotspots", whole))
    return " ".join(parts)


def limits(report: HotspotsReport, translator: Translator) -> tuple[str, ...]:
    """What this does not show."""
    texts = [
        QT_TRANSLATE_NOOP(
            "hotspots",
            "Other borders or cells of another size can give another picture: try one before acting.",
        )
    ]
    if report.by_rate:
        texts.append(
            QT_TRANSLATE_NOOP(
                "hotspots",
                "Inhabitants are not visitors: a rate is high where many come from afar.",
            )
        )
    else:
        texts.append(
            QT_TRANSLATE_NOOP(
                "hotspots", "These are counts: where more people live or come, more happens."
            )
        )
    if report.method == "gi":
        texts.append(
            QT_TRANSLATE_NOOP(
                "hotspots", "What is marked is so with its neighbours: one busy spot alone is not."
            )
        )
    else:
        texts.append(
            QT_TRANSLATE_NOOP(
                "hotspots",
                "Marked is what is like its neighbours: busy among busy, quiet among quiet.",
            )
        )
    texts.append(QT_TRANSLATE_NOOP("hotspots", "It does not say why."))
    return tuple(translator.translate("hotspots", text) for text in texts)


def warnings(
    report: HotspotsReport, translator: Translator, *, with_counts: bool
) -> tuple[str, ...]:
    """What could not be compared."""
    t = translator.translate
    write = NumberFormat.of(translator.language).write
    found = []
    islands = np.flatnonzero(report.rows_of(Spot.ISLAND)).tolist()
    if islands and report.units.names:
        text = QT_TRANSLATE_NOOP("hotspots", "Without neighbours, so not compared: {names}.")
        names = name_some([report.units.names[row] for row in islands], translator)
        found.append(t("hotspots", text, names=names))
    elif islands:
        text = QT_TRANSLATE_NOOP("hotspots", "Cells without neighbours, so not compared: {n}.")
        found.append(t("hotspots", text, n=write(len(islands))))
    if report.left_out is not None:
        text = QT_TRANSLATE_NOOP("hotspots", "Without a known population, left out: {names}.")
        found.append(t("hotspots", text, names=name_some([*report.left_out.names], translator)))
    for n, counted, plainly in (
        (
            report.units.outside,
            QT_TRANSLATE_NOOP("hotspots", "Incidents outside what is compared: {n}."),
            QT_TRANSLATE_NOOP("hotspots", "There are incidents outside what is compared."),
        ),
        (
            report.units.without_location,
            QT_TRANSLATE_NOOP("hotspots", "Incidents without a location, not compared: {n}."),
            QT_TRANSLATE_NOOP("hotspots", "There are incidents without a location, not compared."),
        ),
    ):
        if n and with_counts:
            found.append(t("hotspots", counted, n=write(n)))
        elif n:
            found.append(t("hotspots", plainly))
    return tuple(found)


def method(
    report: HotspotsReport, translator: Translator, *, with_figures: bool
) -> tuple[str, ...]:
    """For a statistician; without figures that rest on hidden counts."""
    t = translator.translate
    numbers = NumberFormat.of(translator.language)
    statistic = (
        QT_TRANSLATE_NOOP(
            "hotspots",
            "Gi* with weights 0 and 1, the unit itself included; z by Ord and Getis (1995).",
        )
        if report.method == "gi"
        else QT_TRANSLATE_NOOP(
            "hotspots",
            "Local Moran's I (Anselin 1995), weights that add up to 1, variance over n; z given the "
            "unit's own value (Sokal, Oden and Thomson 1998), as spdep has it.",
        )
    )
    over = (
        t("hotspots", QT_TRANSLATE_NOOP("hotspots", "Areas of the scheme {scheme}: {n}."),
          scheme=report.scheme, n=report.units.n)
        if report.units.names or report.over == "areas"
        else t("hotspots", QT_TRANSLATE_NOOP("hotspots", "{over} of {width} m: {n}."),
               width=f"{report.cell_m:g}", n=report.units.n, over=unit_word(report, translator))
    )  # fmt: skip
    permutation = QT_TRANSLATE_NOOP(
        "hotspots",
        "p two-sided by conditional permutation, {permutations} rearrangements (asked: {asked}), seed "
        "{seed}; ties count against a finding. q by Benjamini and Hochberg (1995); marked at q ≤ {false}, "
        "with z and the neighbours on the same side.",
    )
    neighbours = QT_TRANSLATE_NOOP(
        "hotspots", "Neighbours: {kind}; links: {links}; without any: {islands}."
    )
    lines = [
        t("hotspots", statistic),
        over,
        t(
            "hotspots", neighbours, kind=_neighbours_name(report, translator),
            links=len(report.near.indices),
            islands=len(report.near.islands),
        ),
        t(
            "hotspots", permutation, permutations=report.found.permutations, asked=report.asked,
            seed=report.seed,
            false=numbers.write(FALSE_SHARE, 2),
        ),
    ]  # fmt: skip
    if report.by_rate:
        text = QT_TRANSLATE_NOOP(
            "hotspots", "Rates smoothed by global empirical Bayes (Marshall 1991), as spdep::EBest."
        )
        lines.append(t("hotspots", text))
    moran = report.found.moran
    if with_figures and not math.isnan(moran.i):
        text = QT_TRANSLATE_NOOP("hotspots", "Moran's I over all: {i}; z by randomisation: {z}.")
        z = numbers.write(moran.z, 2) if not math.isnan(moran.z) else "–"
        lines.append(t("hotspots", text, i=numbers.write(moran.i, 3), z=z))
    return tuple(lines)


def _neighbours_name(report: HotspotsReport, translator: Translator) -> str:
    """How neighbours were chosen, with the distance or the number where there is one."""
    kind, _, size = report.neighbours.partition(":")
    return f"{choice_name(kind, translator)} {size}".strip()
