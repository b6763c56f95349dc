# SPDX-License-Identifier: EUPL-1.2
"""How large a change must be to be told from chance, known before anything has happened."""

import math
from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from wijkatlas.api.statistics import season_design
from wijkatlas_plan.effects.fitting import SEASON_FROM
from wijkatlas_plan.effects.interrupted import RECOMMENDED_BEFORE
from wijkatlas_plan.model.period import DAYS_A_YEAR

__all__ = [
    "Smallest",
    "smallest_difference",
    "smallest_fall",
    "smallest_of_counts",
    "smallest_of_series",
]

Floats = NDArray[np.float64]
Ints = NDArray[np.int64]

POWER = 0.8


@dataclass(frozen=True, slots=True)
class Smallest:
    """A smaller change than ``seen`` can't be told from chance; one of ``sure`` is found in 8 of 10 cases.

    Both in the unit of the figure: incidents, or the unit of a survey's figure. ``of`` is what they
    are compared with: the number expected when nothing changes; 0 when there is none.
    """

    seen: float
    sure: float
    of: float = 0.0


def smallest_difference(error: float, of: float = 0.0, *, alpha: float = 0.1) -> Smallest:
    """Of an estimate with this standard error when nothing changes, on one side: z·error.

    With alpha 0.1 (the 90 % interval) z is 1.645, and 2.49 for the change that is found in 80 of 100
    cases.
    """
    from scipy import special

    z = float(special.ndtri(1 - alpha / 2))
    return Smallest(z * error, (z + float(special.ndtri(POWER))) * error, of)


def smallest_of_counts(
    before: Sequence[float],
    *,
    time_weights: tuple[float, float] = (1, 1),
    area_weights: Sequence[float] | None = None,
    alpha: float = 0.1,
) -> Smallest:
    """Of a weighted displacement difference: z·√(sum of the counts), as if nothing changed.

    Wheeler and Ratcliffe (2018). The counts after are those before times the ratio of the lengths;
    weights divide as in the test itself, so that the change is in incidents of a treated area of
    weight 1 in a period of weight 1.

    Args:
        before: counts before of each area in the comparison (two, or four with those around).
        time_weights: length of the two periods.
        area_weights: size of each area.
        alpha: 0.1 gives a one-sided 5 %.
    """
    areas = [1.0] * len(before) if area_weights is None else list(area_weights)
    variance = 0.0
    for count, area in zip(before, areas, strict=True):
        first, second = (weight * area for weight in time_weights)
        later = count * time_weights[1] / time_weights[0]
        variance += count / first**2 + later / second**2
    return smallest_difference(math.sqrt(variance), alpha=alpha)


def smallest_fall(log_error: float, expected: float, *, alpha: float = 0.1) -> Smallest:
    """Of a ratio whose logarithm has this standard error, as a fall below what is expected."""
    on_scale = smallest_difference(log_error, alpha=alpha)
    seen, sure = (expected * -math.expm1(-each) for each in (on_scale.seen, on_scale.sure))
    return Smallest(seen, sure, expected)


def smallest_of_series(
    before: Ints,
    days: Ints,
    phase: Floats,
    *,
    dispersion: float = 1.0,
    slope: bool = True,
    alpha: float = 0.1,
) -> Smallest | None:
    """Of an interrupted series, from the months before and the lengths of all months.

    The information of the segmented model when the months after go on at the mean rate of those
    before. None when the model has more terms than months.

    Args:
        before: counts of the months before, int64[b].
        days: length of the months before and after, int64[n].
        phase: part of the year of each, float64[n].
        dispersion: variance of the counts in units of Poisson's.
        slope: whether the growth may change too.
        alpha: 0.1 gives a one-sided 5 %.
    """
    n, b = len(days), len(before)
    if not before.sum():
        return None
    time = (np.cumsum(days) - days / 2 - days[:b].sum()) / DAYS_A_YEAR
    later = np.arange(n) >= b
    columns = [np.ones(n), time, later.astype(np.float64)]
    if slope:
        columns.append(np.where(later, time, 0.0))
    design = np.column_stack(columns)
    if n >= SEASON_FROM and b >= RECOMMENDED_BEFORE:
        design = np.column_stack([design, season_design(phase)])
    if design.shape[1] >= n or np.linalg.matrix_rank(design) < design.shape[1]:
        return None
    mean = days * (before.sum() / days[:b].sum())
    bare = design.copy()
    bare[:, 2 : 4 if slope else 3] = 0
    weights = mean[later] / mean[later].sum()
    direction = weights @ (design[later] - bare[later])
    covariance = np.linalg.inv((design * mean[:, None]).T @ design)
    error = math.sqrt(max(0.0, dispersion * float(direction @ covariance @ direction)))
    return smallest_fall(error, float(mean[later].sum()), alpha=alpha)
