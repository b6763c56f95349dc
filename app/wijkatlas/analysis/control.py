# SPDX-License-Identifier: EUPL-1.2
"""What chance allows a count per month or week to be, and which counts lie outside of it.

A u-chart: the expected count is a rate per day times the days of the period, with or without a
season, estimated in a baseline. Limits are exact quantiles: of the Poisson distribution, or, when
the baseline itself varies more than that or is short, of the negative binomial one with the
variance of a prediction; a dispersion that was estimated widens them as Student's t does.
Montgomery, Introduction to Statistical Quality Control, 7.3; for the dispersion McCullagh and Nelder
(1989), 6.2.
"""

from dataclasses import dataclass
from enum import StrEnum

import numpy as np
from numpy.typing import NDArray

from wijkatlas.analysis.poisson import PoissonFit, fit_poisson

__all__ = [
    "ControlLimits",
    "Signal",
    "Slope",
    "control_limits",
    "count_quantile",
    "season_design",
    "season_factor",
    "slope",
]

Floats = NDArray[np.float64]

DAYS_A_YEAR = 365.25
HARMONICS = 2
FEWEST_YEARS_WITH_SEASON = 2
FEWEST_PERIODS = 8
RUN = 8
WARNING, ACTION = 2.0, 3.0
NOTHING_SEEN = 0.5  # incidents that stand for none at all: the mean of Jeffreys' prior
SIGNIFICANT = 0.05
MOST_UNSURE = 5.0  # of a yearly growth, on the log scale: nothing can be said


class Signal(StrEnum):
    """Why a count stands out: outside three sigma, or the eighth in a row on one side."""

    HIGH = "high"
    LOW = "low"
    RUN_HIGH = "run_high"
    RUN_LOW = "run_low"


@dataclass(frozen=True, eq=False, slots=True)
class ControlLimits:
    """Expected counts and their limits, shape (n,), and the signal of each period or None.

    ``low_2`` and ``high_2`` bound two sigma (95 in 100), ``low_3`` and ``high_3`` three (997 in
    1000); a count on a limit is within. ``dispersion``: the variance in units of Poisson's, at
    least 1. ``season_p``: how likely so much season is by chance; None without one.
    """

    expected: Floats
    low_2: Floats
    high_2: Floats
    low_3: Floats
    high_3: Floats
    signals: tuple[Signal | None, ...]
    dispersion: float
    season_p: float | None


@dataclass(frozen=True, slots=True)
class Slope:
    """By what factor the counts grow each year, with its 95 % interval; z of its logarithm."""

    factor: float
    low: float
    high: float
    z: float


def season_design(phase: Floats) -> Floats:
    """Columns of two waves a year, shape (n, 4); ``phase`` is the part of the year, 0 to 1."""
    turns = 2 * np.pi * np.outer(phase, np.arange(1, HARMONICS + 1))
    return np.concatenate([np.sin(turns), np.cos(turns)], axis=1)


def control_limits(
    counts: NDArray[np.int64],
    days: NDArray[np.int64],
    phase: Floats,
    baseline: NDArray[np.bool_],
    judged: NDArray[np.bool_],
) -> ControlLimits | None:
    """Limits from a baseline, and signals among the judged periods.

    A season is in the model when the baseline lasts two years. None when the baseline has fewer than
    eight periods.

    Args:
        counts: incidents by period, shape (n,), in order and without a gap.
        days: days of each period.
        phase: part of the year of the middle of each period, 0 to 1.
        baseline: which periods the expectation comes from; complete ones.
        judged: which periods may be compared with it; complete ones.
    """
    if int(baseline.sum()) < FEWEST_PERIODS:
        return None
    ones = np.ones((len(counts), 1))
    exposure = np.log(days.astype(np.float64))
    design, season_p = ones, None
    y, shift = counts[baseline], exposure[baseline]
    total = int(y.sum())
    if not total:
        rate = NOTHING_SEEN / float(days[baseline].sum())
        expected = np.asarray(days * rate, np.float64)
        return _judged(counts, expected, expected**2 / NOTHING_SEEN, (1.0, None), None, judged)
    fit = fit_poisson(ones[baseline], y, offset=shift)
    years = float(days[baseline].sum()) / DAYS_A_YEAR
    if round(years, 1) >= FEWEST_YEARS_WITH_SEASON and total >= 2 * FEWEST_PERIODS:
        design = np.concatenate([ones, season_design(phase)], axis=1)
        with_season = fit_poisson(design[baseline], y, offset=shift)
        season_p = _season_p(fit, with_season)
        fit = with_season
    dispersion = max(1.0, fit.dispersion)
    expected = fit.mean(design, exposure)
    error = np.einsum("ij,jk,ik->i", design, fit.covariance, design) * dispersion
    left = fit.n - design.shape[1] if dispersion > 1 else None
    return _judged(counts, expected, expected**2 * error, (dispersion, left), season_p, judged)


def _season_p(without: PoissonFit, with_season: PoissonFit) -> float:
    """The F test of R's ``anova(…, test = "F")`` for quasi-Poisson models."""
    from scipy import special

    parts = 2 * HARMONICS
    left = with_season.n - parts - 1
    if left <= 0 or with_season.dispersion <= 0:
        return 1.0
    f = (without.deviance - with_season.deviance) / parts / with_season.dispersion
    return float(special.fdtrc(parts, left, max(f, 0.0)))


def _judged(
    counts: NDArray[np.int64],
    expected: Floats,
    error: Floats,
    dispersion: tuple[float, int | None],
    season_p: float | None,
    judged: NDArray[np.bool_],
) -> ControlLimits:
    """Limits and signals; of the dispersion also its degrees of freedom where it was estimated."""
    from scipy import special

    variance = dispersion[0] * expected + error
    sigmas = np.array([-WARNING, WARNING, -ACTION, ACTION, 0.0])
    if dispersion[1] is not None:
        sigmas = special.stdtrit(dispersion[1], special.ndtr(sigmas))
    tails = special.ndtr(sigmas)
    low_2, high_2, low_3, high_3, middle = (
        count_quantile(float(tail), expected, variance) for tail in tails
    )
    signals = _signals(counts, low_3, high_3, middle, judged)
    return ControlLimits(expected, low_2, high_2, low_3, high_3, signals, dispersion[0], season_p)


def count_quantile(p: float, mean: Floats, variance: Floats) -> Floats:
    """The least count whose distribution function reaches ``p``, shape (n,).

    Poisson where the variance does not exceed the mean, else negative binomial, as R's ``qpois`` and
    ``qnbinom``.
    """
    from scipy import special

    wide = variance > mean * (1 + 1e-6)
    size = np.where(wide, mean**2 / np.where(wide, variance - mean, 1), 1)

    def reached(count: Floats) -> NDArray[np.bool_]:
        plain = special.pdtr(count, mean)
        spread = special.betainc(size, count + 1, size / (size + mean))
        return np.asarray(np.where(wide, spread, plain) >= p)

    low = np.full(len(mean), -1.0)
    high = np.ones(len(mean))
    while not (done := reached(high)).all():
        high = np.where(done, high, 2 * high)
    while (high - low > 1).any():
        middle = np.floor((low + high) / 2)
        done = reached(middle)
        low, high = np.where(done, low, middle), np.where(done, middle, high)
    return high


def _signals(
    counts: NDArray[np.int64],
    low: Floats,
    high: Floats,
    middle: Floats,
    judged: NDArray[np.bool_],
) -> tuple[Signal | None, ...]:
    """Outside the limits, else the eighth and later ones in a row beyond the median on one side."""
    found: list[Signal | None] = []
    run, side = 0, 0
    for i, count in enumerate(counts):
        now = int(np.sign(count - middle[i])) if judged[i] else 0
        run, side = (run + 1 if now and now == side else abs(now)), now
        signal = None
        if judged[i] and count > high[i]:
            signal = Signal.HIGH
        elif judged[i] and count < low[i]:
            signal = Signal.LOW
        elif run >= RUN:
            signal = Signal.RUN_HIGH if side > 0 else Signal.RUN_LOW
        found.append(signal)
    return tuple(found)


def slope(counts: NDArray[np.int64], days: NDArray[np.int64], phase: Floats) -> Slope | None:
    """The yearly growth of a series, the season taken into account; None below two years.

    A quasi-Poisson regression on time with two waves a year; the interval takes Student's t.
    """
    from scipy import special

    fit = _fit_course(counts, days, phase)
    if fit is None:
        return None
    rise = float(fit.coefficients[1])
    error = float(np.sqrt(fit.covariance[1, 1] * max(1.0, fit.dispersion)))
    if error > MOST_UNSURE:
        return None
    left = fit.n - len(fit.coefficients)
    margin = error * float(special.stdtrit(left, 1 - SIGNIFICANT / 2))
    low, high = np.exp(rise - margin), np.exp(rise + margin)
    return Slope(float(np.exp(rise)), float(low), float(high), rise / error)


def season_factor(
    counts: NDArray[np.int64], days: NDArray[np.int64], phase: Floats, wanted: Floats
) -> Floats | None:
    """How many times what the level says each part of the year may expect, shape (wanted,).

    Learned from one series, told for the phases ``wanted``; None below two years.
    """
    fit = _fit_course(counts, days, phase)
    if fit is None:
        return None
    return np.asarray(np.exp(season_design(wanted) @ fit.coefficients[2:]), np.float64)


def _fit_course(
    counts: NDArray[np.int64], days: NDArray[np.int64], phase: Floats
) -> PoissonFit | None:
    """A level, its growth by the year, and two waves a year; None where that is too much to ask."""
    years = float(days.sum()) / DAYS_A_YEAR
    time = (np.cumsum(days) - days / 2) / DAYS_A_YEAR
    columns = [np.ones((len(counts), 1)), time[:, None], season_design(phase)]
    design = np.concatenate(columns, axis=1)
    few = counts.sum() < 2 * design.shape[1] or len(counts) <= design.shape[1]
    if round(years, 1) < FEWEST_YEARS_WITH_SEASON or few:
        return None
    return fit_poisson(design, counts, offset=np.log(days.astype(np.float64)))
