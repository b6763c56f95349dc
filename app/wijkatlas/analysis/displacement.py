# SPDX-License-Identifier: EUPL-1.2
"""Did a measure help where it was taken, or did it only move things: the WDD test.

Weighted displacement difference, Wheeler and Ratcliffe (2018), "A simple weighted displacement
difference test to evaluate place based crime interventions", with the definitions of crimepy:
weights divide the counts. A negative estimate is a fall.
"""

import math
from dataclasses import dataclass

__all__ = ["Counts", "Difference", "Displacement", "weighted_displacement"]

Counts = tuple[float, float]
"""Incidents before and after."""


@dataclass(frozen=True, slots=True)
class Difference:
    """Incidents more (or fewer, below 0) than the control area lets expect, and its margin.

    ``z`` is NaN when there was nothing to count.
    """

    estimate: float
    error: float
    low: float
    high: float
    z: float


@dataclass(frozen=True, slots=True)
class Displacement:
    """Where the measure was taken, in the areas around it, and both together."""

    local: Difference
    displaced: Difference
    total: Difference
    alpha: float


def weighted_displacement(
    control: Counts,
    treated: Counts,
    control_around: Counts = (0, 0),
    treated_around: Counts = (0, 0),
    *,
    time_weights: tuple[float, float] = (1, 1),
    area_weights: tuple[float, float, float, float] = (1, 1, 1, 1),
    alpha: float = 0.1,
) -> Displacement:
    """The change in the treated area less that in the control area, with the areas around both.

    The variance of a difference is the sum of the counts, each divided by its weight squared, as for
    independent Poisson counts.

    Args:
        control: counts of the area that is compared with.
        treated: counts of the area of the measure.
        control_around: counts around the control area.
        treated_around: counts around the treated area, where things may have moved to.
        time_weights: length of the two periods.
        area_weights: size of control, treated, around control, around treated.
        alpha: 0.1 gives the 90 % interval.

    Raises:
        ValueError: a count is below 0, or a weight or alpha is none.
    """
    counts = (control, treated, control_around, treated_around)
    if any(not (math.isfinite(n) and n >= 0) for pair in counts for n in pair):
        message = "counts are 0 or more"
        raise ValueError(message)
    if any(not (math.isfinite(w) and w > 0) for w in (*time_weights, *area_weights)):
        message = "weights are more than 0"
        raise ValueError(message)
    if not 0 < alpha < 1:
        message = "alpha lies between 0 and 1"
        raise ValueError(message)
    changes, variances = [], []
    for (before, after), area in zip(counts, area_weights, strict=True):
        earlier, later = (weight * area for weight in time_weights)
        changes.append(after / later - before / earlier)
        variances.append(after / later**2 + before / earlier**2)
    local = changes[1] - changes[0], variances[1] + variances[0]
    displaced = changes[3] - changes[2], variances[3] + variances[2]
    total = local[0] + displaced[0], local[1] + displaced[1]
    return Displacement(
        local=_difference(*local, alpha),
        displaced=_difference(*displaced, alpha),
        total=_difference(*total, alpha),
        alpha=alpha,
    )


def _difference(estimate: float, variance: float, alpha: float) -> Difference:
    from scipy.special import ndtri

    error = math.sqrt(variance)
    margin = float(ndtri(1 - alpha / 2)) * error
    z = estimate / error if error > 0 else math.nan
    return Difference(estimate, error, estimate - margin, estimate + margin, z)
