# SPDX-License-Identifier: EUPL-1.2
"""Areas that are most alike, to compare an area with others than the whole municipality."""

import math
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass

import numpy as np

from wijkatlas.api import QT_TRANSLATE_NOOP
from wijkatlas_plan.diagnosis.ground import Ground
from wijkatlas_plan.diagnosis.incidents import PER
from wijkatlas_plan.model.period import DAYS_A_YEAR, length_days, year_before

MEASURE = QT_TRANSLATE_NOOP(
    "plan",
    "Areas are alike when their population density, their rate of incidents and its change over a year"
    " differ little: the distance is that of the logarithms of the three, each divided by its spread over"
    " all areas.",
)
MOST = 3
HALF = 0.5  # added to counts, so that an area without incidents has a logarithm too


@dataclass(frozen=True, slots=True)
class Features:
    """What areas are compared by.

    ``density`` is inhabitants per km², ``rate`` incidents per 1,000 inhabitants a year, ``trend`` the
    count for one of the earlier period; the last two from counts to which a half was added.
    """

    density: float
    rate: float
    trend: float


@dataclass(frozen=True, slots=True)
class Similar:
    """An area that is like another; the smaller the distance, the more so."""

    area: str
    distance: float


def features_of(
    ground: Ground, scheme: str, themes: Sequence[str], period: str, earlier: str = ""
) -> dict[str, Features]:
    """The features of each area that has inhabitants and ground; none when themes can't be added up.

    Args:
        ground: the incidents on the areas.
        scheme: of the areas.
        themes: codes of themes; none is all.
        period: of the rate.
        earlier: of the trend; "" is the same days a year before.
    """
    before = earlier or year_before(period)
    counts = ground.counts(scheme, tuple(themes), period)
    old = ground.counts(scheme, tuple(themes), before)
    if counts.reason is not None:
        return {}
    days, days_before = length_days(period), length_days(before)
    has_trend = ground.is_covered(before, tuple(themes))
    sizes, people = ground.area_km2(scheme), ground.population(scheme)
    found = {}
    for place, code in enumerate(counts.areas):
        inhabitants = people[code]
        if not inhabitants or not sizes[code] > 0:
            continue
        n, n_before = (float(each.by_area[place]) + HALF for each in (counts, old))
        found[code] = Features(
            inhabitants / sizes[code],
            n * PER / inhabitants / (days / DAYS_A_YEAR),
            n / n_before * days_before / days if has_trend else 1.0,
        )
    return found


def comparable_areas(
    area: str,
    features: Mapping[str, Features],
    *,
    most: int = MOST,
    without: Collection[str] = (),
) -> tuple[Similar, ...]:
    """The areas most like this one, the likest first; see :data:`MEASURE`.

    Args:
        area: code of the area.
        features: of all areas, from :func:`features_of`.
        most: how many.
        without: codes of areas that may not be taken, such as neighbours.
    """
    if area not in features:
        return ()
    codes = list(features)
    logs = np.log([[each.density, each.rate, each.trend] for each in features.values()])
    spread = logs.std(axis=0)
    scaled = (logs - logs[codes.index(area)]) / np.where(spread > 0, spread, 1.0)
    away = np.sqrt((scaled**2).sum(axis=1)).tolist()
    found = [
        Similar(code, distance)
        for code, distance in zip(codes, away, strict=True)
        if code != area and code not in without and math.isfinite(distance)
    ]
    return tuple(sorted(found, key=lambda each: (each.distance, each.area))[:most])
