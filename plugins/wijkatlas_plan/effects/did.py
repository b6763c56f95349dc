# SPDX-License-Identifier: EUPL-1.2
"""Difference in differences: counts by area and month, before and after, treated and not."""

from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

from wijkatlas.api.statistics import fit_negative_binomial
from wijkatlas_plan.effects.fitting import MOST_CELLS, fit_counts, spread_of, two_way
from wijkatlas_plan.effects.ratio import Ratio, make_ratio

__all__ = ["GroupRatio", "PanelRatio", "compare_groups", "compare_panel"]

Floats = NDArray[np.float64]
Ints = NDArray[np.int64]
Mask = NDArray[np.bool_]


@dataclass(frozen=True, slots=True)
class GroupRatio:
    """Two groups, two periods: the ratio with margins for Poisson counts and for wilder ones.

    ``negative`` is None when the counts do not vary more than Poisson's; ``dispersion`` their
    variance in units of Poisson's, taken as at least 1.
    """

    poisson: Ratio
    quasi: Ratio
    negative: Ratio | None
    dispersion: float


@dataclass(frozen=True, slots=True)
class PanelRatio:
    """The ratio with an effect for each area and month.

    ``scaled`` takes the dispersion of the cells, ``clustered`` the spread between areas (CR1); ``ratio``
    is the one with the widest margin: with few areas, or one treated one, the clustered margin alone
    is far too narrow. ``areas`` and ``months`` have incidents; the others tell nothing and are left
    out.
    """

    scaled: Ratio
    clustered: Ratio
    dispersion: float
    areas: int
    months: int

    @property
    def ratio(self) -> Ratio:
        """The cautious one."""
        return max(self.scaled, self.clustered, key=lambda each: each.high - each.low)


def compare_groups(
    counts: Ints, treated: Mask, after: Mask, exposure: Floats, *, alpha: float = 0.1
) -> GroupRatio | None:
    """How many times the rate of the treated areas changed as the rate of the others did.

    Poisson regression of the cells on treated, after and both, with the logarithm of the exposure as
    offset; the standard error times the root of Pearson's dispersion (quasi-Poisson, McCullagh and
    Nelder 1989, 6.2), and that of a negative binomial model (NB2). None when a group has no incident
    in a period.

    Args:
        counts: int64[areas, months].
        treated: which areas, bool[areas].
        after: which months, bool[months].
        exposure: such as days, float64[months] or float64[areas, months].
        alpha: 0.1 gives 90 % intervals.
    """
    both = np.outer(treated, after)
    cells = [
        counts[np.ix_(of_area, of_month)].sum()
        for of_area in (treated, ~treated)
        for of_month in (after, ~after)
    ]
    if not all(cells):
        return None
    ones = np.ones(counts.shape)
    design = _columns(ones, ones * treated[:, None], ones * after, both)
    offset = np.log(np.broadcast_to(exposure, counts.shape).ravel())
    fit = fit_counts(design, counts.ravel(), offset)
    if fit is None:
        return None
    spread = spread_of(fit)
    left = fit.n - 4
    log_value, error = float(fit.coefficients[3]), float(fit.standard_errors[3])
    negative = fit_negative_binomial(design, counts.ravel(), offset=offset) if left else None
    return GroupRatio(
        make_ratio(log_value, error, alpha=alpha),
        make_ratio(log_value, error * np.sqrt(spread), alpha=alpha, left=left or None),
        None
        if negative is None
        else make_ratio(
            float(negative.coefficients[3]), float(negative.standard_errors[3]), alpha=alpha
        ),
        spread,
    )


def compare_panel(
    counts: Ints, treated: Mask, after: Mask, *, alpha: float = 0.1
) -> PanelRatio | None:
    """The same with a level of its own for each area and each month, which takes the season along.

    Poisson regression with area and month effects and one treated-and-after term. Margins: scaled by
    Pearson's dispersion with Student's t of its degrees of freedom, and clustered by area (CR1:
    sandwich of the summed scores of an area, times G/(G - 1), Student's t of G - 1 degrees of
    freedom). None when there are too few areas, months or incidents, or too many areas at once.

    Args:
        counts: int64[areas, months].
        treated: which areas, bool[areas].
        after: which months, bool[months].
        alpha: 0.1 gives 90 % intervals.
    """
    kept, seen = counts.sum(axis=1) > 0, counts.sum(axis=0) > 0
    counts, treated, after = counts[np.ix_(kept, seen)], treated[kept], after[seen]
    areas, months = counts.shape
    few = min(treated.sum(), (~treated).sum(), after.sum(), (~after).sum()) == 0
    if few or counts.size * (areas + months) > MOST_CELLS or counts.size <= areas + months:
        return None
    if not counts[np.ix_(treated, after)].sum() or not counts[np.ix_(treated, ~after)].sum():
        return None
    area, month = (each.ravel() for each in np.indices(counts.shape))
    both = np.outer(treated, after).ravel().astype(np.float64)
    design = np.column_stack([both, two_way(area, month, areas, months)])
    fit = fit_counts(design, counts.ravel())
    if fit is None:
        return None
    spread = spread_of(fit)
    log_value = float(fit.coefficients[0])
    scaled = float(fit.standard_errors[0]) * float(np.sqrt(spread))
    scores = design * (counts.ravel() - fit.mean(design))[:, None]
    summed = np.zeros((areas, design.shape[1]))
    np.add.at(summed, area, scores)
    influence = summed @ fit.covariance[:, 0]
    clustered = float(np.sqrt(areas / (areas - 1) * np.sum(influence**2)))
    return PanelRatio(
        make_ratio(log_value, scaled, alpha=alpha, left=counts.size - design.shape[1]),
        make_ratio(log_value, clustered, alpha=alpha, left=areas - 1),
        spread,
        areas,
        months,
    )


def _columns(*cells: NDArray[Any]) -> Floats:
    return np.column_stack([each.ravel().astype(np.float64) for each in cells])
