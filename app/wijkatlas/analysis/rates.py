# SPDX-License-Identifier: EUPL-1.2
"""What chance can do to a count, rates by inhabitants, and whether a change is more than chance."""

import math
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Any

import numpy as np
from numpy.typing import ArrayLike, NDArray

from wijkatlas.domain.summary import Period, Trend

__all__ = [
    "Rate",
    "binomial_interval",
    "change_z",
    "earlier_period",
    "poisson_interval",
    "rate",
    "trend",
]

CLEAR = 2.0
SHARP = 3.0
FEWEST_COMPARED = 10
DAYS_A_YEAR = 365.25


@dataclass(frozen=True, slots=True)
class Rate:
    """A rate per ``per`` inhabitants with its exact 95 % interval; ``annual``: it is per year."""

    value: float
    low: float
    high: float
    per: int
    annual: bool


def poisson_interval(
    count: ArrayLike, confidence: float = 0.95
) -> tuple[NDArray[np.float64], NDArray[np.float64]]:
    """The exact (Garwood) interval of the mean behind a Poisson count."""
    from scipy import special

    counts: NDArray[Any] = np.asarray(count, np.float64)
    tail = (1 - confidence) / 2
    low = np.where(counts > 0, special.gammaincinv(np.maximum(counts, 1), tail), 0.0)
    high = special.gammainccinv(counts + 1, tail)
    return low, np.asarray(high, np.float64)


def binomial_interval(
    count: ArrayLike, n: ArrayLike, confidence: float = 0.95
) -> tuple[NDArray[np.float64], NDArray[np.float64]]:
    """The exact (Clopper-Pearson) interval of the share behind ``count`` of ``n``."""
    from scipy import special

    counts: NDArray[Any] = np.asarray(count, np.float64)
    tail = (1 - confidence) / 2
    some, rest = counts > 0, np.asarray(n, np.float64) - counts
    low = special.betaincinv(np.where(some, counts, 1), rest + 1, tail)
    high = special.betaincinv(counts + 1, np.where(rest > 0, rest, 1), 1 - tail)
    return np.where(some, low, 0.0), np.where(rest > 0, high, 1.0)


def rate(
    count: int, population: int, *, per: int = 1000, period: Period | None = None
) -> Rate | None:
    """Incidents per ``per`` inhabitants; a year's rate when ``period`` is given, else the period's.

    None when there are no inhabitants.
    """
    if population <= 0:
        return None
    years = period.days / DAYS_A_YEAR if period else 1.0
    factor = per / population / years
    low, high = poisson_interval(count)
    return Rate(
        count * factor, float(low) * factor, float(high) * factor, per, annual=period is not None
    )


def change_z(now: float, before: float) -> float:
    """How sure a change is: z = 2(√now − √before) for two periods of equal length."""
    return 2 * (math.sqrt(now) - math.sqrt(before))


def trend(now: float, before: float) -> Trend:
    """The word that a change allows: clear from |z| = 2, sharp from 3.

    Of fewer than ten incidents in both periods together nothing is said: z overstates them (from 0
    to 5 is z = 4.5, yet such a pair is not rare by chance).
    """
    z = change_z(now, before)
    if abs(z) < CLEAR or now + before < FEWEST_COMPARED:
        return Trend.NOT_CLEAR
    if abs(z) < SHARP:
        return Trend.RISE if z > 0 else Trend.FALL
    return Trend.SHARP_RISE if z > 0 else Trend.SHARP_FALL


def earlier_period(period: Period, first_day: date) -> tuple[Period, Period] | None:
    """Two periods of equal length to compare: the earlier and the later one.

    The period itself against the same days one or more years before, when the data (from
    ``first_day``) reach back that far; else its last twelve whole months against the twelve before;
    else None. Equal but for a leap day.
    """
    years = 1
    while _years_before(period.end, years) >= period.begin:
        years += 1
    before = Period(_years_before(period.begin, years), _years_before(period.end, years))
    if before.begin >= first_day:
        return before, period
    end = period.end + timedelta(days=1)
    end = end.replace(day=1)
    middle, begin = _years_before(end, 1), _years_before(end, 2)
    if begin < max(period.begin, first_day):
        return None
    day = timedelta(days=1)
    return Period(begin, middle - day), Period(middle, end - day)


def _years_before(day: date, years: int) -> date:
    try:
        return day.replace(year=day.year - years)
    except ValueError:  # 29 February
        return day.replace(year=day.year - years, day=28)
