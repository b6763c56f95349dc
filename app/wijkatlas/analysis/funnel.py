# SPDX-License-Identifier: EUPL-1.2
"""A funnel: how far a rate may lie from that of the whole by chance alone, by population."""

from dataclasses import dataclass
from enum import StrEnum

import numpy as np
from numpy.typing import ArrayLike, NDArray

__all__ = ["Dispersion", "Funnel", "Place", "dispersion", "make_funnel", "poisson_limits"]

WARNING = 0.95
ALARM = 0.998
WINSORISED = 0.1

Floats = NDArray[np.float64]


class Place(StrEnum):
    """Where a unit lies: beyond the outer limits, between the two, or within both."""

    ABOVE = "above"
    ABOVE_95 = "above_95"
    WITHIN = "within"
    BELOW_95 = "below_95"
    BELOW = "below"


@dataclass(frozen=True, slots=True)
class Dispersion:
    """How much more the units differ than chance alone makes them: 1 is what chance gives.

    ``is_clear`` when it lies more than two standard errors above 1.
    """

    phi: float
    is_clear: bool


@dataclass(frozen=True, eq=False, slots=True)
class Funnel:
    """The rate of the whole, its limits at each unit's population, and each unit's place.

    The limits are for drawing. Places go by the exact chance of a count, which matters where less
    than a few incidents are expected: there the joined lines run between whole counts. ``widened``
    are those that also lie outside the lines widened for over-dispersion.
    """

    rate: float
    low_95: Floats
    high_95: Floats
    low_998: Floats
    high_998: Floats
    places: tuple[Place, ...]
    dispersion: Dispersion
    widened: tuple[Place, ...]


def poisson_limits(expected: ArrayLike, confidence: float) -> tuple[Floats, Floats]:
    """Counts between which one of this expectation lies, exact and joined by straight lines.

    Spiegelhalter (2005), "Funnel plots for comparing institutional performance", appendix A.1.1:
    the quantile r of the distribution, less (P(X ≤ r) − p) / (P(X ≤ r) − P(X ≤ r − 1)); not below 0.
    """
    mean = np.asarray(expected, np.float64)
    tail = (1 - confidence) / 2
    return _interpolated(mean, tail), _interpolated(mean, 1 - tail)


def make_funnel(counts: NDArray[np.integer], population: Floats) -> Funnel:
    """Compare each unit with the rate of all together.

    Args:
        counts: of each unit.
        population: of each unit, all above nought.
    """
    people = float(population.sum())
    rate = float(counts.sum()) / people if people else 0.0
    expected = rate * population
    inner, outer = (poisson_limits(expected, level) for level in (WARNING, ALARM))
    spread = dispersion(counts, expected)
    wider = np.sqrt(max(spread.phi, 1.0)) if spread.is_clear else 1.0
    chances = _tails(counts, expected)
    plain, widened = [], []
    for level, (low, high) in ((ALARM, outer), (WARNING, inner)):
        tail = (1 - level) / 2
        below, above = chances[0] <= tail, chances[1] <= tail
        plain += [above, below]
        widened += [
            above & (counts > expected + (high - expected) * wider),
            below & (counts < expected + (low - expected) * wider),
        ]
    low_95, high_95, low_998, high_998 = (each / population for each in (*inner, *outer))
    return Funnel(
        rate, low_95, high_95, low_998, high_998, _places(plain), spread, _places(widened)
    )


def dispersion(counts: NDArray[np.integer], expected: Floats) -> Dispersion:
    """The mean square of z = (n − E) / √E, its outer tenths pulled in (Spiegelhalter 2005)."""
    usable = expected > 0
    if usable.sum() < 3:
        return Dispersion(1.0, is_clear=False)
    z = (counts[usable] - expected[usable]) / np.sqrt(expected[usable])
    low, high = np.quantile(z, [WINSORISED, 1 - WINSORISED])
    phi = float((np.clip(z, low, high) ** 2).mean())
    return Dispersion(phi, is_clear=phi > 1 + 2 * np.sqrt(2 / len(z)))


def _interpolated(mean: Floats, p: float) -> Floats:
    from scipy import special

    certain = mean > 0
    means = np.where(certain, mean, 1.0)
    r = np.maximum(np.ceil(special.pdtrik(p, means)), 0.0)  # NaN below the chance of nought
    r = np.where(np.isnan(r) | (special.pdtr(0, means) >= p), 0.0, r)
    r = np.where((r > 0) & (special.pdtr(r - 1, means) >= p), r - 1, r)
    r = np.where(special.pdtr(r, means) < p, r + 1, r)
    reached = special.pdtr(r, means)
    chance = np.exp(special.xlogy(r, means) - means - special.gammaln(r + 1))
    found = np.maximum(r - (reached - p) / chance, 0.0)
    return np.where(certain, found, 0.0)


def _tails(counts: NDArray[np.integer], expected: Floats) -> tuple[Floats, Floats]:
    """The chance of at most, and of at least, each count."""
    from scipy import special

    n = np.asarray(counts, np.float64)
    at_least = np.where(n > 0, special.pdtrc(np.maximum(n, 1) - 1, expected), 1.0)
    return np.asarray(special.pdtr(n, expected)), at_least


def _places(found: list[NDArray[np.bool_]]) -> tuple[Place, ...]:
    """From where a unit is above and below the outer, then the inner limits."""
    names = [Place.ABOVE, Place.BELOW, Place.ABOVE_95, Place.BELOW_95, Place.WITHIN]
    return tuple(names[index] for index in np.select(found, np.arange(4), 4))
