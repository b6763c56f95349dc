# SPDX-License-Identifier: EUPL-1.2
"""How good a forecast of places was: hit rate, PAI and PEI* at a fixed share of the area.

With n incidents in a period, of which h fell in the chosen cells, that are a share a of the area:

- hit rate = h / n;
- PAI = (h / n) / a, the predictive accuracy index (Chainey, Tompson and Uhlig 2008): how many times
  better than choosing anywhere;
- PEI* = h / h*, with h* the most incidents that any choice of as many cells could have held: the
  PAI as a share of the best PAI for the same area (Hunt 2016; National Institute of Justice,
  Real-Time Crime Forecasting Challenge 2017; White, Hunt and Green 2023). From 0 to 1.
"""

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

__all__ = ["Share", "cells_for", "difference", "hits", "pai", "pei", "ratio", "top_cells"]

Floats = NDArray[np.float64]
CONFIDENCE = 0.95
FEWEST_PERIODS = 6


def cells_for(size: int, area_share: float) -> int:
    """How many of ``size`` cells make up a share of the area: at least one, at most all."""
    return min(max(round(size * area_share), 1), size)


def hits(score: Floats, counts: Floats, cells: int) -> float:
    """Incidents in the ``cells`` cells with the highest score.

    Cells that tie for the last places share them: this is the mean over all ways to choose.

    Args:
        score: float64[size].
        counts: float64[size], what happened.
        cells: how many cells are chosen, 1 to size.
    """
    least = np.partition(score, len(score) - cells)[len(score) - cells]
    above, tied = score > least, score == least
    left = cells - int(above.sum())
    return float(counts[above].sum() + counts[tied].sum() * (left / int(tied.sum())))


def top_cells(score: Floats, cells: int, seed: int) -> NDArray[np.int64]:
    """The ``cells`` cells with the highest score, best first; ties fall by the seed."""
    shuffled = np.random.default_rng(seed).permutation(len(score))
    order = shuffled[np.argsort(-score[shuffled], kind="stable")]
    return np.asarray(order[:cells], np.int64)


def pai(held: float, n: float, area_share: float) -> float:
    """The predictive accuracy index; NaN without incidents."""
    return held / n / area_share if n > 0 else float("nan")


def pei(held: float, best: float) -> float:
    """PEI*: the share of what the best choice of as many cells could have held; NaN without any."""
    return held / best if best > 0 else float("nan")


@dataclass(frozen=True, slots=True)
class Share:
    """A share over several periods with its 95 % interval; NaN where nothing can be said."""

    value: float
    low: float
    high: float
    periods: int


def ratio(held: Floats, n: Floats) -> Share:
    """The share of all incidents that was held, over periods.

    Periods differ more than chance alone makes them: the variance is that of a ratio of sums over
    periods (Cochran 1977, 2.11), turned into an effective number for Wilson's interval with the
    quantile of Student's t.

    Args:
        held: float64[periods].
        n: float64[periods].
    """
    from scipy import special

    used = n > 0
    held, n = held[used], n[used]
    if len(n) == 0:
        return Share(float("nan"), float("nan"), float("nan"), 0)
    total = float(n.sum())
    share = float(held.sum()) / total
    if len(n) < 2:
        return Share(share, float("nan"), float("nan"), len(n))
    error = _error(held, n)
    spread = share * (1 - share)
    trials = min(total, spread / error**2) if error > 0 else total
    z = float(special.stdtrit(len(n) - 1, (1 + CONFIDENCE) / 2))
    centre = (share + z**2 / (2 * trials)) / (1 + z**2 / trials)
    half = z * np.sqrt(spread / trials + z**2 / (4 * trials**2)) / (1 + z**2 / trials)
    return Share(share, max(centre - half, 0.0), min(centre + half, 1.0), len(n))


def difference(held: Floats, other: Floats, n: Floats) -> Share:
    """By how much one share is larger than another on the same periods.

    The interval is that of the ratio of sums of paired differences, with Student's t; with fewer
    than six periods that hold incidents there is none.
    """
    from scipy import special

    used = n > 0
    gap, n = (held - other)[used], n[used]
    if len(n) == 0:
        return Share(float("nan"), float("nan"), float("nan"), 0)
    value = float(gap.sum() / n.sum())
    if len(n) < FEWEST_PERIODS:
        return Share(value, float("nan"), float("nan"), len(n))
    t = float(special.stdtrit(len(n) - 1, (1 + CONFIDENCE) / 2))
    half = t * _error(gap, n)
    return Share(value, value - half, value + half, len(n))


def _error(sums: Floats, n: Floats) -> float:
    """Standard error of sum(sums) / sum(n) over periods."""
    periods = len(n)
    apart = sums - sums.sum() / n.sum() * n
    return float(np.sqrt(periods / (periods - 1) * np.sum(apart**2)) / n.sum())
