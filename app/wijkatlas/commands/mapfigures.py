# SPDX-License-Identifier: EUPL-1.2
"""The figures of the areas on the map: counts or rates, their classes, and what they say in words."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import timedelta
from typing import TYPE_CHECKING

import numpy as np

from wijkatlas.analysis.counts import known_days
from wijkatlas.analysis.rates import rate
from wijkatlas.analysis.selection import DAY, EPOCH, days
from wijkatlas.api import Area, Estimate, Reason, Translator
from wijkatlas.commands.mapstyle import MapStyle
from wijkatlas.domain.numbers import NumberFormat
from wijkatlas.language import QT_TRANSLATE_NOOP
from wijkatlas.map.choropleth import Choropleth, classify
from wijkatlas.map.geojson import AreaShade

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from wijkatlas.commands.mapdata import Loaded
    from wijkatlas.domain.filter import IncidentFilter

WEEK_DAYS = 7
MOST_PERIODS = 520
COUNT = QT_TRANSLATE_NOOP("layers", "Number of incidents")
RATE = QT_TRANSLATE_NOOP("layers", "Incidents per 1,000 inhabitants")


@dataclass(frozen=True, slots=True)
class AreaFigures:
    """The figures of the areas of one scheme, their classes and their shades by fid."""

    areas: tuple[Area, ...]
    figures: tuple[Estimate, ...]
    choropleth: Choropleth | None
    shades: dict[int, AreaShade]


def without_time(chosen: "IncidentFilter") -> "IncidentFilter":
    """The same incidents at all times."""
    return replace(chosen, begin=None, end=None, weekdays=frozenset(), hours=frozenset())


def period_weeks(loaded: "Loaded", chosen: "IncidentFilter") -> int:
    """The length of a filter's period in whole weeks, so that months are alike; 0 without one."""
    if loaded.span is None or (chosen.begin is None and chosen.end is None):
        return 0
    begin, end = chosen.begin or loaded.span[0], chosen.end or loaded.span[1]
    return max(1, round(((end - begin).days + 1) / WEEK_DAYS))


def counts_by_period(
    loaded: "Loaded", chosen: "IncidentFilter", scheme: str
) -> "NDArray[np.int64]":
    """Counts at all times (area, period): the known days cut in periods as long as the filter's.

    A last piece that is too short to be a period is left out.
    """
    points, index = loaded.points, loaded.assignment(scheme).index
    left = loaded.mask(without_time(chosen))
    areas = len(loaded.assignment(scheme).codes)
    inside = left & (index >= 0)
    weeks, span = period_weeks(loaded, chosen), known_days(points, left)
    if not weeks or span is None:
        return np.bincount(index[inside], minlength=areas).astype(np.int64)[:, None]
    first, length = (span[0] - EPOCH) // timedelta(days=1), weeks * WEEK_DAYS
    periods = min(max(1, ((span[1] - span[0]).days + 1) // length), MOST_PERIODS)
    inside &= points.precision >= DAY
    period = (days(points)[inside] - first) // length
    kept = period < periods
    place = index[inside][kept] * periods + period[kept]
    counts = np.bincount(place, minlength=areas * periods).astype(np.int64)
    return counts.reshape(areas, periods)


def class_areas(
    areas: tuple[Area, ...],
    counts: Sequence[int],
    style: MapStyle,
    translator: Translator,
    others: "NDArray[np.int64] | None" = None,
) -> AreaFigures:
    """The figures of these areas with so many incidents, as the style wants them.

    ``others`` are counts of these areas in other periods: the classes are theirs.
    """
    as_rate = style.measure == "rate"
    make = _rate if as_rate else _count
    pairs = zip(areas, counts, strict=True)
    figures = tuple(make(area, n) for area, n in pairs)
    people = np.array([area.population or 0 for area in areas])
    choropleth = classify(
        [figure.value for figure in figures],
        field=style.measure,
        label=translator.translate("layers", RATE if as_rate else COUNT),
        unit="",
        most=style.classes,
        reference=None if others is None else _reference(others, people, as_rate=as_rate),
        least=1_000 / max(int(people.max(initial=0)), 1_000) if as_rate else 1.0,
    )
    shades = {
        area.fid: AreaShade(choropleth.colour(place), _words(figure, translator), place is None)
        for area, figure, place in zip(areas, figures, choropleth.classes, strict=True)
    }
    return AreaFigures(areas, figures, choropleth, shades)


def _reference(
    counts: "NDArray[np.int64]", people: "NDArray[np.int64]", *, as_rate: bool
) -> list[float]:
    if not as_rate:
        return [float(n) for n in counts.ravel()]
    known = people > 0
    rates = np.round(1_000 * counts[known] / people[known, None], 6)
    return [float(each) for each in rates.ravel()]


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
