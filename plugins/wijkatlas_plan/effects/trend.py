# SPDX-License-Identifier: EUPL-1.2
"""Whether areas can be compared: the same course before, and no peak that would have fallen anyway."""

import math
from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from wijkatlas.api.statistics import season_design
from wijkatlas_plan.effects.fitting import SEASON_FROM, fit_counts, spread_of
from wijkatlas_plan.effects.ratio import Ratio, make_ratio
from wijkatlas_plan.model.period import DAYS_A_YEAR

__all__ = ["FEWEST_MONTHS", "FEWEST_YEARS", "Peak", "compare_trends", "peak_year"]

Floats = NDArray[np.float64]
Ints = NDArray[np.int64]

FEWEST_MONTHS = 6
FEWEST_YEARS = 3
ONE_SIDED = 1.6448536269514722
"""The normal quantile of 95 in 100."""


@dataclass(frozen=True, slots=True)
class Peak:
    """The last year before the start beside the mean of the years before it.

    ``z`` is 2 (√last - √mean), the Poisson z score; ``is_peak`` when the last year is the highest and
    above what chance allows (one-sided 5 %).
    """

    last: int
    mean: float
    years: int
    z: float
    is_peak: bool


def compare_trends(
    treated: Ints, control: Ints, days: Ints, phase: Floats, *, alpha: float = 0.1
) -> Ratio | None:
    """How many times faster a year the treated areas grew than the others, before the start.

    Poisson regression of both series by month with a level, a trend, and (from two years on) a season
    of their own; quasi-Poisson margins with Student's t. None with fewer than six months, or when
    either has no incidents.

    Args:
        treated: counts by month before the start, int64[months].
        control: the same of the areas that are compared with.
        days: length of each month.
        phase: part of the year of the middle of each month, 0 to 1.
        alpha: 0.1 gives the 90 % interval.
    """
    n = len(days)
    if n < FEWEST_MONTHS or not treated.sum() or not control.sum():
        return None
    time = (np.cumsum(days) - days / 2) / DAYS_A_YEAR
    time = np.tile(time - time.mean(), 2)
    which = np.repeat([1.0, 0.0], n)
    columns = [np.ones(2 * n), which, time, which * time]
    if n >= SEASON_FROM:
        columns.extend(season_design(np.tile(phase, 2)).T)
    design = np.column_stack(columns)
    offset = np.log(np.tile(days, 2).astype(np.float64))
    fit = fit_counts(design, np.concatenate([treated, control]), offset)
    if fit is None:
        return None
    error = float(fit.standard_errors[3]) * math.sqrt(spread_of(fit))
    return make_ratio(float(fit.coefficients[3]), error, alpha=alpha, left=2 * n - design.shape[1])


def peak_year(counts: Sequence[int]) -> Peak | None:
    """Whether the last of the years before the start stands out above the earlier ones.

    What is chosen because it stood out falls back by itself (regression to the mean). The Poisson z of
    Wheeler (2016), "Tables and graphs for monitoring temporal crime trends". None below three years.

    Args:
        counts: incidents in years of equal length, oldest first.
    """
    if len(counts) < FEWEST_YEARS:
        return None
    last, earlier = counts[-1], counts[:-1]
    mean = sum(earlier) / len(earlier)
    # the mean of the earlier years varies too: 1 + 1/k times the variance of one year
    z = 2 * (math.sqrt(last) - math.sqrt(mean)) / math.sqrt(1 + 1 / len(earlier))
    return Peak(last, mean, len(counts), z, last > max(earlier) and z > ONE_SIDED)
