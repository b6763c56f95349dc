# SPDX-License-Identifier: EUPL-1.2
"""Interrupted series: months before a start tell what the months after it would have been."""

import math
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from wijkatlas.api.statistics import PoissonFit, season_design
from wijkatlas_plan.effects.fitting import SEASON_FROM, fit_counts, spread_of
from wijkatlas_plan.effects.ratio import Ratio, make_ratio
from wijkatlas_plan.model.period import DAYS_A_YEAR

__all__ = ["FEWEST_BEFORE", "RECOMMENDED_BEFORE", "Interruption", "interrupted_series"]

Floats = NDArray[np.float64]
Ints = NDArray[np.int64]

FEWEST_BEFORE = 6
RECOMMENDED_BEFORE = 12
STEP, RAMP = 2, 3


@dataclass(frozen=True, eq=False, slots=True)
class Interruption:
    """What changed at the start, and the course without it.

    ``level`` is the jump as a ratio, ``slope`` the change of the yearly growth as a ratio (None when
    it was not asked for), ``trend`` the yearly growth before. ``observed`` is the count after the
    start, ``expected`` the one without it; ``change`` their difference with ``change_low`` and
    ``change_high``, ``ratio`` their ratio. ``without`` holds the expected count of each month,
    float64[months], ``fitted`` the model with the start. ``autocorrelation`` is that of Pearson
    residuals of neighbouring months; ``newey_west`` says that the margins take it into account.
    """

    level: Ratio
    slope: Ratio | None
    trend: Ratio
    observed: int
    expected: float
    change: float
    change_low: float
    change_high: float
    ratio: Ratio
    without: Floats
    fitted: Floats
    dispersion: float
    has_season: bool
    autocorrelation: float
    newey_west: bool


def interrupted_series(
    counts: Ints, days: Ints, phase: Floats, after: int, *, slope: bool = True, alpha: float = 0.1
) -> Interruption | None:
    """Segmented Poisson regression: level, trend, jump, change of trend, and two waves a year.

    Wagner and others (2002), "Segmented regression analysis of interrupted time series studies";
    Bernal and others (2017), Int. J. Epidemiology 46. Standard errors times the root of Pearson's
    dispersion with Student's t; where neighbouring months resemble one another more than chance
    allows (lag-1 autocorrelation above 2/√n), Newey and West's (1987) when those are wider, with
    floor(4 (n/100)^(2/9)) lags and the factor n/(n - k). None when fewer than six months lie before,
    fewer than two after, or nothing happened on either side.

    Args:
        counts: incidents by month in order without a gap, int64[months].
        days: length of each month.
        phase: part of the year of the middle of each month, 0 to 1.
        after: place of the first month after the start.
        slope: whether the growth may change too; else the jump alone.
        alpha: 0.1 gives 90 % intervals.
    """
    n = len(counts)
    if (
        after < FEWEST_BEFORE
        or n - after < 2
        or not counts[:after].sum()
        or not counts[after:].sum()
    ):
        return None
    middle = np.cumsum(days) - days / 2
    time = (middle - float(days[:after].sum())) / DAYS_A_YEAR
    later = np.arange(n) >= after
    columns = [np.ones(n), time, later.astype(np.float64)]
    if slope:
        columns.append(np.where(later, time, 0.0))
    design = np.column_stack(columns)
    has_season = n >= SEASON_FROM and after >= RECOMMENDED_BEFORE
    if has_season:
        design = np.column_stack([design, season_design(phase)])
    offset = np.log(days.astype(np.float64))
    left = n - design.shape[1]
    if left < 1:
        return None
    fit = fit_counts(design, counts, offset)
    if fit is None:
        return None
    mean = fit.mean(design, offset)
    spread = spread_of(fit)
    rest = (counts - mean) / np.sqrt(mean)
    together = float(np.sum(rest[1:] * rest[:-1]) / max(float(np.sum(rest**2)), 1e-12))
    covariance = fit.covariance * spread
    is_dependent = together > 2 / math.sqrt(n)
    robust = newey_west(fit, design, counts - mean) if is_dependent else covariance

    def judge(log_value: float, direction: Floats) -> Ratio:
        variance = max(float(direction @ each @ direction) for each in (covariance, robust))
        return make_ratio(log_value, math.sqrt(variance), alpha=alpha, left=left)

    unit = np.eye(design.shape[1])
    b = fit.coefficients
    bare = design.copy()
    bare[:, STEP] = 0
    if slope:
        bare[:, RAMP] = 0
    without = fit.mean(bare, offset)
    expected, observed = float(without[later].sum()), float(counts[later].sum())
    of_mean = mean[later] @ design[later] / mean[later].sum()
    of_bare = without[later] @ bare[later] / expected
    ratio = judge(math.log(observed / expected), of_mean - of_bare)
    return Interruption(
        level=judge(float(b[STEP]), unit[STEP]),
        slope=judge(float(b[RAMP]), unit[RAMP]) if slope else None,
        trend=judge(float(b[1]), unit[1]),
        observed=int(observed),
        expected=expected,
        change=observed - expected,
        change_low=observed - observed / ratio.low,
        change_high=observed - observed / ratio.high,
        ratio=ratio,
        without=without,
        fitted=mean,
        dispersion=spread,
        has_season=has_season,
        autocorrelation=together,
        newey_west=is_dependent,
    )


def newey_west(fit: PoissonFit, design: Floats, rest: Floats) -> Floats:
    """The covariance of the coefficients when neighbouring months may resemble one another."""
    scores = design * rest[:, None]
    n, k = design.shape
    lags = math.floor(4 * (n / 100) ** (2 / 9))
    middle = scores.T @ scores
    for lag in range(1, lags + 1):
        beside = scores[lag:].T @ scores[:-lag]
        middle += (1 - lag / (lags + 1)) * (beside + beside.T)
    return np.asarray(n / (n - k) * fit.covariance @ middle @ fit.covariance, np.float64)
