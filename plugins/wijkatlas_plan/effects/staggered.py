# SPDX-License-Identifier: EUPL-1.2
"""Areas that start one after the other: what would have happened, told by those not yet treated.

Plain two-way fixed effects take areas that were treated earlier as controls for later ones, which goes
wrong when effects grow or differ. Wooldridge (2023, "Simple approaches to nonlinear
difference-in-differences with panel data", Econometrics Journal 26) gives every cohort and month a
term of its own; with Poisson's own link that is the same as fitting area and month effects to the
cells that are not treated yet and filling in the others, which is what is done here: one fit for all
cohorts, and no stacking of the same controls several times.
"""

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from wijkatlas_plan.effects.fitting import MOST_CELLS, fit_counts, spread_of, two_way
from wijkatlas_plan.effects.ratio import Ratio, make_ratio

__all__ = ["CohortEffect", "StaggeredEffect", "compare_cohorts"]

Floats = NDArray[np.float64]
Ints = NDArray[np.int64]

NEVER = -1


@dataclass(frozen=True, slots=True)
class CohortEffect:
    """Areas that start in the same month (its place); ``ratio`` is None when nothing happened."""

    start: int
    areas: int
    months: int
    observed: int
    expected: float
    ratio: Ratio | None


@dataclass(frozen=True, slots=True)
class StaggeredEffect:
    """All cohorts together; ``change`` is observed less expected, ``error`` its standard error.

    ``left_out`` months have no area that is not treated yet, so that nothing can be expected of them.
    """

    cohorts: tuple[CohortEffect, ...]
    observed: int
    expected: float
    change: float
    error: float
    ratio: Ratio | None
    dispersion: float
    left_out: int


def compare_cohorts(counts: Ints, starts: Ints, *, alpha: float = 0.1) -> StaggeredEffect | None:
    """What happened in the treated months beside what the others let expect.

    The margin takes the dispersion of the untreated cells, or the spread between areas (CR1) where
    that is wider. None when no treated area has incidents before its start, when nobody is left to
    compare with, or when there are too many areas at once.

    Args:
        counts: int64[areas, months].
        starts: the first treated month of each area as its place, -1 for never, int64[areas].
        alpha: 0.1 gives 90 % intervals.
    """
    last = counts.shape[1]
    start = np.where(starts == NEVER, last, starts)
    free = np.arange(last) < start[:, None]
    usable, told = (counts * free).sum(axis=1) > 0, (counts * free).sum(axis=0) > 0
    inside = usable[:, None] & told
    if not (inside & ~free).any() or inside.sum() * (usable.sum() + told.sum()) > MOST_CELLS:
        return None
    area, month = np.nonzero(inside)
    number, place = (np.cumsum(usable) - 1)[area], (np.cumsum(told) - 1)[month]
    design = two_way(number, place, int(usable.sum()), int(told.sum()))
    y, untreated = counts[area, month].astype(np.float64), free[area, month]
    fit = fit_counts(design[untreated], y[untreated])
    if fit is None:
        return None
    filled = _Filled(design, y, fit.mean(design), number, fit.covariance, untreated, spread_of(fit))
    cohorts = []
    for each in np.unique(start[usable & (start < last)]):
        mine = ~untreated & (start[area] == each)
        if mine.any():
            found, _ = filled.judge(mine, alpha)
            months, areas = len(np.unique(month[mine])), len(np.unique(area[mine]))
            cohorts.append(
                CohortEffect(int(each), areas, months, found.observed, found.expected, found.ratio)
            )
    found, error = filled.judge(~untreated, alpha)
    return StaggeredEffect(
        tuple(cohorts),
        found.observed,
        found.expected,
        found.observed - found.expected,
        error,
        found.ratio,
        filled.spread,
        int((~told[start.min() :]).sum()),
    )


@dataclass(frozen=True, slots=True)
class _Found:
    observed: int
    expected: float
    ratio: Ratio | None


@dataclass(frozen=True, eq=False, slots=True)
class _Filled:
    """Cells with what the untreated ones let expect of them."""

    design: Floats
    y: Floats
    mean: Floats
    area: Ints
    covariance: Floats
    untreated: NDArray[np.bool_]
    spread: float

    def judge(self, cells: NDArray[np.bool_], alpha: float) -> tuple[_Found, float]:
        """What these cells have beside what was expected, and the error of the difference.

        By the delta method: the variance of the counts themselves, and that of what was fitted.
        """
        observed, expected = float(self.y[cells].sum()), float(self.mean[cells].sum())
        slope = self.mean[cells] @ self.design[cells]
        fitted = float(slope @ self.covariance @ slope)
        areas = int(self.area.max()) + 1
        scores = np.zeros((areas, self.design.shape[1]))
        rest = self.design * (self.y - self.mean)[:, None]
        np.add.at(scores, self.area[self.untreated], rest[self.untreated])
        moved = scores @ (self.covariance @ slope)
        ratio = observed / expected
        own = np.zeros(areas)
        np.add.at(own, self.area[cells], (self.y - ratio * self.mean)[cells])
        correction = areas / (areas - 1) if areas > 1 else 1.0
        scaled = self.spread * ((observed or expected) + fitted)
        clustered = correction * float(np.sum((own - moved) ** 2))
        error = float(np.sqrt(max(scaled, clustered)))
        if not observed:
            return _Found(0, expected, None), error
        scaled = self.spread * (1 / observed + fitted / expected**2)
        clustered = correction * float(np.sum((own / observed - moved / expected) ** 2))
        wider = float(np.sqrt(max(scaled, clustered)))
        made = make_ratio(float(np.log(ratio)), wider, alpha=alpha)
        return _Found(int(observed), expected, made), error
