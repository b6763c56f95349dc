# SPDX-License-Identifier: EUPL-1.2
"""Where values are higher or lower together than chance would have them: Gi* and local Moran's I."""

import math
from dataclasses import dataclass
from enum import StrEnum

import numpy as np
from numpy.typing import NDArray

from wijkatlas.analysis.discovery import benjamini_hochberg
from wijkatlas.analysis.neighbours import Neighbours
from wijkatlas.analysis.permutation import conditional_tails
from wijkatlas.domain.progress import Progress

__all__ = [
    "FALSE_SHARE",
    "GlobalMoran",
    "HotspotMethod",
    "Hotspots",
    "Spot",
    "find_hotspots",
    "getis_ord_star",
    "global_moran",
    "local_moran",
]

FALSE_SHARE = 0.05
FEWEST_UNITS = 3
LEAST_SPREAD = 1e-12  # of the values' size: less is rounding

Floats = NDArray[np.float64]


class HotspotMethod(StrEnum):
    """What is compared."""

    GI = "gi"  # the sum over a unit and its neighbours
    LISA = "lisa"  # whether a unit is like its neighbours


class Spot(StrEnum):
    """What a unit turns out to be."""

    HOT = "hot"
    COLD = "cold"
    NONE = "none"
    ISLAND = "island"


@dataclass(frozen=True, slots=True)
class GlobalMoran:
    """Moran's I over all units with neighbours, and how far it lies from what chance gives.

    ``z`` by randomisation (Cliff and Ord 1981), as R's ``spdep::moran.test``; NaN when it has none.
    """

    i: float
    expected: float
    z: float
    n: int


@dataclass(frozen=True, eq=False, slots=True)
class Hotspots:
    """The answer for each unit; NaN where there is none.

    ``p`` is two-sided by conditional permutation, ``q`` counts that there are many units
    (Benjamini and Hochberg). ``spots`` holds a :class:`Spot` of each; ``quadrants`` HH, LL, HL or LH,
    the unit itself first, "" on islands.
    """

    z: Floats
    p: Floats
    q: Floats
    spots: NDArray[np.object_]
    quadrants: NDArray[np.str_]
    permutations: int
    moran: GlobalMoran


def find_hotspots(
    values: Floats,
    neighbours: Neighbours,
    *,
    method: HotspotMethod = HotspotMethod.GI,
    permutations: int = 999,
    seed: int = 1,
    false_share: float = FALSE_SHARE,
    progress: Progress | None = None,
) -> Hotspots:
    """The units that stand out, with their neighbours, at a false discovery rate.

    Hot or cold: q at most ``false_share``, and both the neighbours and the unit's z on that side;
    with the local Moran a unit like its neighbours (HH or LL).

    Args:
        values: a count or rate of each unit, all finite.
        neighbours: of the same units.
        method: Gi* or the local Moran.
        permutations: how many rearrangements p rests on.
        seed: makes them the same next time.
        false_share: how many of the marked units may be false, on average.
        progress: hears of the rearrangements.
    """
    lisa = method is HotspotMethod.LISA
    z = local_moran(values, neighbours)[1] if lisa else getis_ord_star(values, neighbours)
    tails = conditional_tails(
        values, neighbours, permutations=permutations, seed=seed, progress=progress
    )
    p = tails.p
    away = values - values.mean() if len(values) else values
    if lisa:
        p = np.where((away == 0) & tails.has_neighbours, 1.0, p)
    if len(values) < FEWEST_UNITS or not _varies(values):
        z, p = np.full(len(values), np.nan), np.full(len(values), np.nan)
    q = benjamini_hochberg(p)
    up = tails.is_high
    high = away > 0 if lisa else z > 0
    found = q <= false_share
    hot, cold = found & up & high, found & ~up & ~high
    spots = np.full(len(values), Spot.NONE, dtype=object)
    spots[hot], spots[cold], spots[~tails.has_neighbours] = Spot.HOT, Spot.COLD, Spot.ISLAND
    quadrant = 2 * (away > 0) + (neighbours.sums(away) > 0)
    quadrants = np.where(tails.has_neighbours, np.array(["LL", "LH", "HL", "HH"])[quadrant], "")
    moran = global_moran(values, neighbours)
    return Hotspots(z, p, q, spots, quadrants, permutations, moran)


def getis_ord_star(values: Floats, neighbours: Neighbours) -> Floats:
    """The z of Gi* with weights 0 and 1, the unit itself included (Ord and Getis 1995).

    Mean and variance over all units. NaN on islands, and where all units are neighbours.
    """
    n = len(values)
    if n < FEWEST_UNITS or not _varies(values):
        return np.full(n, np.nan)
    weight = neighbours.counts + 1.0
    over = values + neighbours.sums(values) - weight * values.mean()
    spread = values.std() * np.sqrt(np.maximum(weight * (n - weight), 0) / (n - 1))
    usable = (neighbours.counts > 0) & (spread > 0)
    return np.where(usable, over / np.where(usable, spread, 1.0), np.nan)


def local_moran(values: Floats, neighbours: Neighbours) -> tuple[Floats, Floats]:
    """The local Moran's I with weights that add up to 1, and its z (Anselin 1995).

    Divided by the variance over n; mean and variance given the unit's own value (Sokal, Oden and
    Thomson 1998): what R's ``spdep::localmoran`` gives unless told otherwise. NaN on islands; z is
    NaN too where a unit has exactly the mean.
    """
    n = len(values)
    nothing = np.full(n, np.nan)
    if n < FEWEST_UNITS or not _varies(values):
        return nothing, nothing
    away = values - values.mean()
    square = away**2
    m2 = square.mean()
    has = neighbours.counts > 0
    k = np.where(has, neighbours.counts, 1).astype(np.float64)
    i = np.where(has, away / m2 * neighbours.sums(away) / k, np.nan)
    expected = -square / ((n - 1) * m2)
    variance = square / m2**2 * n / (n - 2) * (1 / k - 1 / (n - 1)) * (m2 - square / (n - 1))
    usable = has & (variance > 0)
    return i, np.where(usable, (i - expected) / np.sqrt(np.where(usable, variance, 1.0)), np.nan)


def global_moran(values: Floats, neighbours: Neighbours) -> GlobalMoran:
    """Moran's I with weights that add up to 1 for each unit; islands do not take part."""
    from scipy import sparse

    linked = neighbours.counts > 0
    if not linked.all():
        values, neighbours = values[linked], neighbours.among(linked)
    n = len(values)
    if n < FEWEST_UNITS + 1 or not _varies(values):
        return GlobalMoran(math.nan, math.nan, math.nan, n)
    away = values - values.mean()
    k = neighbours.counts.astype(np.float64)
    i = float((away * neighbours.sums(away) / k).sum() / (away**2).sum())
    weight = 1 / k[neighbours.rows]
    columns = np.bincount(neighbours.indices, weight, minlength=n)
    matrix = sparse.csr_array((weight, neighbours.indices, neighbours.starts), shape=(n, n))
    s1 = float((weight**2).sum() + matrix.multiply(matrix.T).sum())
    s2 = float(((1 + columns) ** 2).sum())
    b2 = float((away**4).mean() / (away**2).mean() ** 2)
    expected = -1 / (n - 1)
    first = n * ((n**2 - 3 * n + 3) * s1 - n * s2 + 3 * n**2)
    second = b2 * ((n**2 - n) * s1 - 2 * n * s2 + 6 * n**2)
    variance = (first - second) / ((n - 1) * (n - 2) * (n - 3) * n**2) - expected**2
    z = (i - expected) / math.sqrt(variance) if variance > 0 else math.nan
    return GlobalMoran(i, expected, z, n)


def _varies(values: Floats) -> bool:
    return bool(np.ptp(values) > LEAST_SPREAD * np.abs(values).max())
