# SPDX-License-Identifier: EUPL-1.2
"""The words of the density map."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

from wijkatlas.api import QT_TRANSLATE_NOOP, Translator
from wijkatlas.domain.numbers import NumberFormat

if TYPE_CHECKING:
    from wijkatlas.commands.analyses.density.report import DensityReport

QUESTION = QT_TRANSLATE_NOOP("analyses", "Where is it busy?")
ABOUT = QT_TRANSLATE_NOOP("analyses", "A smooth map of how many incidents there are per km².")
PURPOSE = QT_TRANSLATE_NOOP("analyses", "To see where recorded incidents lie close together.")
LAYER = QT_TRANSLATE_NOOP("analyses", "Density of incidents")

PER_KM2 = QT_TRANSLATE_NOOP("units", "incidents per km²")
PER_1000 = QT_TRANSLATE_NOOP("units", "per 1,000 inhabitants")
LEGEND_KM2 = QT_TRANSLATE_NOOP("legend", "Incidents per km²")
LEGEND_1000 = QT_TRANSLATE_NOOP("legend", "Incidents per 1,000 inhabitants")

PLACES = QT_TRANSLATE_NOOP("density", "The areas with the densest places")
AREA = QT_TRANSLATE_NOOP("density", "Area")
INCIDENTS = QT_TRANSLATE_NOOP("density", "Incidents")
PEAK = QT_TRANSLATE_NOOP("density", "At its densest place")
PEAK_NOTE = QT_TRANSLATE_NOOP(
    "density",
    "The margins hold for chance in the number of incidents alone. A densest place is picked because "
    "it is high, so its value is rather too high than too low.",
)
CONCENTRATION = QT_TRANSLATE_NOOP("density", "What the densest ground holds")
PART = QT_TRANSLATE_NOOP("density", "Part of the ground")
KM2 = QT_TRANSLATE_NOOP("density", "Size")
SHARE = QT_TRANSLATE_NOOP("density", "Share of the incidents")
DENSEST = QT_TRANSLATE_NOOP("density", "The densest {share}")
HOT = QT_TRANSLATE_NOOP("density", "At least 3 times the mean density")
SAME_INCIDENTS = QT_TRANSLATE_NOOP(
    "density",
    "The same incidents make the map and are counted on it: this describes the period, it does not "
    "say where the next ones will be.",
)
HOT_NOTE = QT_TRANSLATE_NOOP(
    "density",
    "3 times the mean is a cut that is often used for a hot area (evidence grade B: secondary "
    "sources). It is not a test.",
)
GROUND_AXIS = QT_TRANSLATE_NOOP("density", "Densest part of the ground")
SHARE_AXIS = QT_TRANSLATE_NOOP("density", "Share of the incidents (%)")
MEASURED = QT_TRANSLATE_NOOP("density", "Incidents on it")
EVEN = QT_TRANSLATE_NOOP("density", "If they lay evenly")


def result(
    report: DensityReport, translator: Translator, *, hide_below: int, is_hidden: bool
) -> str:
    """Where it is densest, or that there are too few incidents to say so."""
    from wijkatlas.commands.analyses.density.report import FEW

    numbers = NumberFormat.of(translator.language)
    if report.n < hide_below:
        return translator.translate(
            "density", "There are too few incidents to say where it is dense."
        )
    if report.n < FEW:
        return translator.translate(
            "density",
            "With so few incidents ({n}) nobody can say where it is dense: the map shows single "
            "incidents and what lies around them.",
            n=numbers.write(report.n),
        )
    parts = []
    names = [place.name for place in report.places]
    if report.choice.per_population and names:
        parts.append(
            translator.translate(
                "density",
                "Compared with the number of inhabitants there are most incidents in: {names}.",
                names=", ".join(names),
            )
        )
    elif names:
        parts.append(
            translator.translate(
                "density",
                "The densest places lie in: {names}.",
                names=", ".join(names),
            )
        )
    if report.figures.held and not is_hidden:
        parts.append(concentration(report, translator) + ".")
    return " ".join(parts)


def concentration(report: DensityReport, translator: Translator) -> str:
    """Which share of the incidents lies on the densest ground; without a full stop."""
    from wijkatlas.commands.analyses.density.report import TOLD

    numbers = NumberFormat.of(translator.language)
    return translator.translate(
        "density",
        "{share} of the incidents lie on the densest {ground} of the ground",
        share=numbers.write_share(report.share_on(TOLD)),
        ground=numbers.write_share(TOLD),
    )


def uncertainty(report: DensityReport, translator: Translator, *, hide_below: int) -> str:
    """The margin of the densest place, and whether the order of the places is certain."""
    from wijkatlas.commands.analyses.density.report import FEW

    places = report.places
    if not places or report.n < max(hide_below, FEW):
        return ""
    parts = []
    if not hide_below:
        write = NumberFormat.of(translator.language).write
        first = places[0]
        decimals = 0 if first.peak_low >= 10 else 1
        text = (
            QT_TRANSLATE_NOOP(
                "density",
                "At the densest place there are {low} to {high} incidents per 1,000 inhabitants "
                "(95 % margin).",
            )
            if report.choice.per_population
            else QT_TRANSLATE_NOOP(
                "density",
                "At the densest place there are {low} to {high} incidents per km² (95 % margin).",
            )
        )
        parts.append(
            translator.translate(
                "density",
                text,
                low=write(first.peak_low, decimals),
                high=write(first.peak_high, decimals),
            )
        )
    if any(a.peak_low <= b.peak_high for a, b in pairwise(places)):
        parts.append(
            translator.translate(
                "density", "The margins of these places overlap: their order is not certain."
            )
        )
    return " ".join(parts)


def limits(report: DensityReport, translator: Translator) -> tuple[str, ...]:
    """What the map does not show."""
    choice = report.choice
    found = [
        translator.translate(
            "density",
            "Some places look dense by chance alone, above all with few incidents; this map does not "
            "test that.",
        ),
        translator.translate(
            "density",
            "The bandwidth of {bandwidth} m decides how smooth the map is: with another one the dense "
            "places are larger or smaller.",
            bandwidth=NumberFormat.of(translator.language).write(
                choice.bandwidth_m, 0 if choice.bandwidth_m >= 10 else 2
            ),
        ),
    ]
    if choice.per_population:
        found.append(
            translator.translate(
                "density",
                "Inhabitants are not the people who are there: near shops, stations and schools the "
                "map shows too much.",
            )
        )
        found.append(
            translator.translate(
                "density", "Where few people live, a single incident already makes a high figure."
            )
        )
    else:
        found.append(
            translator.translate(
                "density",
                "Where more people come, more is recorded: a dense place is not always a place with "
                "more risk for each of them.",
            )
        )
        if not choice.edge:
            found.append(
                translator.translate(
                    "density",
                    "Near the border the map shows too little when incidents across it are not "
                    "recorded here.",
                )
            )
    return tuple(found)


def warnings(report: DensityReport, translator: Translator, *, hide_below: int) -> tuple[str, ...]:
    """What is not on the map, and cells that are too coarse."""
    numbers = NumberFormat.of(translator.language)
    figures, choice = report.figures, report.choice
    found = []
    for n, text in (
        (
            figures.without_location,
            QT_TRANSLATE_NOOP("density", "Without location, so not on the map: {n}."),
        ),
        (
            figures.outside,
            QT_TRANSLATE_NOOP(
                "density", "Outside the areas with a number of inhabitants, so not counted: {n}."
            )
            if choice.per_population
            else QT_TRANSLATE_NOOP("density", "Outside the areas, so not counted: {n}."),
        ),
    ):
        if n:
            count = numbers.write(n)
            if n < hide_below:
                count = translator.translate("density", "fewer than {n}", n=hide_below)
            found.append(translator.translate("density", text, n=count))
    if choice.per_population and figures.areas_without_people:
        found.append(
            translator.translate(
                "density",
                "Areas without a number of inhabitants are left clear: {n}.",
                n=numbers.write(figures.areas_without_people),
            )
        )
    if choice.bandwidth_m < choice.cell_m:
        found.append(
            translator.translate(
                "density",
                "The bandwidth ({bandwidth} m) is smaller than a cell ({cell} m), so incidents fall "
                "between the cells. Take smaller cells or a larger bandwidth.",
                bandwidth=numbers.write(choice.bandwidth_m, 1),
                cell=numbers.write(choice.cell_m, 1),
            )
        )
    return tuple(found)


def note(report: DensityReport, translator: Translator) -> str:
    """Under the legend: in which period, with which bandwidth."""
    return translator.translate(
        "density",
        "In the period chosen; bandwidth {bandwidth} m",
        bandwidth=NumberFormat.of(translator.language).write(report.choice.bandwidth_m),
    )
