# SPDX-License-Identifier: EUPL-1.2
"""The figures of the areas on the map: counts or rates, their classes, and what they say in words."""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from wijkatlas.analysis.rates import rate
from wijkatlas.api import Area, Estimate, Reason, Translator
from wijkatlas.commands.mapstyle import MapStyle
from wijkatlas.domain.numbers import NumberFormat
from wijkatlas.language import QT_TRANSLATE_NOOP
from wijkatlas.map.choropleth import Choropleth, classify
from wijkatlas.map.geojson import AreaShade

COUNT = QT_TRANSLATE_NOOP("layers", "Number of incidents")
RATE = QT_TRANSLATE_NOOP("layers", "Incidents per 1,000 inhabitants")


@dataclass(frozen=True, slots=True)
class AreaFigures:
    """The figures of the areas of one scheme, their classes and their shades by fid."""

    areas: tuple[Area, ...]
    figures: tuple[Estimate, ...]
    choropleth: Choropleth | None
    shades: dict[int, AreaShade]


def class_areas(
    areas: tuple[Area, ...], counts: Sequence[int], style: MapStyle, translator: Translator
) -> AreaFigures:
    """The figures of these areas with so many incidents, as the style wants them."""
    as_rate = style.measure == "rate"
    make = _rate if as_rate else _count
    pairs = zip(areas, counts, strict=True)
    figures = tuple(make(area, n) for area, n in pairs)
    choropleth = classify(
        [figure.value for figure in figures],
        field=style.measure,
        label=translator.translate("layers", RATE if as_rate else COUNT),
        unit="",
        most=style.classes,
    )
    shades = {
        area.fid: AreaShade(choropleth.colour(place), _words(figure, translator), place is None)
        for area, figure, place in zip(areas, figures, choropleth.classes, strict=True)
    }
    return AreaFigures(areas, figures, choropleth, shades)


def _words(figure: Estimate, translator: Translator) -> str:
    """What a pointer on an area says."""
    write = NumberFormat.of(translator.language).write
    if figure.value is None:
        return translator.translate(
            "layers", QT_TRANSLATE_NOOP("layers", "number of inhabitants not known")
        )
    if figure.low is None or figure.high is None:
        return translator.translate(
            "layers", QT_TRANSLATE_NOOP("layers", "{n} incidents"), n=write(figure.value)
        )
    return translator.translate(
        "layers",
        QT_TRANSLATE_NOOP(
            "layers", "{rate} per 1,000 inhabitants (margin {low} to {high}; {n} incidents)"
        ),
        rate=write(figure.value, 1),
        low=write(figure.low, 1),
        high=write(figure.high, 1),
        n=write(figure.n or 0),
    )


def _count(area: Area, n: int) -> Estimate:
    del area
    return Estimate(float(n), n=n, unit="incidents")


def _rate(area: Area, n: int) -> Estimate:
    found = rate(n, area.population or 0)
    if found is None:
        return Estimate(None, n=n, reason=Reason.MISSING)
    values = np.round([found.value, found.low, found.high], 6)
    return Estimate(
        float(values[0]),
        float(values[1]),
        float(values[2]),
        n=n,
        unit="per 1,000 inhabitants",
    )
