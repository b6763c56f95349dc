# SPDX-License-Identifier: EUPL-1.2
"""Ranks of rates with their intervals: how much of an order is more than noise."""

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from wijkatlas.analysis.smoothing import smooth_globally

__all__ = ["Ranks", "rank_rates"]

DRAWS = 4_000
MOST_NUMBERS = 40_000_000
CONFIDENCE = 0.95

Floats = NDArray[np.float64]
Indices = NDArray[np.int64]


@dataclass(frozen=True, eq=False, slots=True)
class Ranks:
    """Rank 1 is the highest rate; ``low`` to ``high`` holds the true rank in 95 of 100 draws.

    ``rank`` is the middle one of all draws, so units that can't be told apart share one; ``average``
    puts them in order. No draws were needed where chance explains all differences.
    """

    rank: Indices
    low: Indices
    high: Indices
    average: Floats
    draws: int


def rank_rates(counts: NDArray[np.integer], population: Floats, *, seed: int = 1) -> Ranks:
    """Rank the rates by simulation, as Goldstein and Spiegelhalter (1996) do.

    The true rates follow a gamma distribution with the mean and variance of Marshall's (1991)
    empirical Bayes; given the counts each then has a gamma distribution of its own. Rates drawn from
    these are ranked again and again: the rank is the median of them, the interval their middle 95 %.
    Where chance explains all differences (variance 0) every order is as likely, and the intervals
    say so.

    Args:
        counts: of each unit.
        population: of each unit, all above nought.
        seed: makes the draws the same next time.
    """
    n = len(counts)
    smoothed = smooth_globally(counts, population)
    mean, variance = float(smoothed.mean), float(smoothed.variance)
    if variance == 0:
        middle, first, last = (np.full(n, each) for each in ((n + 1) // 2, 1, n))
        return Ranks(middle, first, last, np.zeros(n), 0)
    draws = max(100, min(DRAWS, MOST_NUMBERS // n))
    rng = np.random.default_rng(seed)
    ranks = np.empty((draws, n), np.int32)
    places = np.arange(1, n + 1, dtype=np.int32)
    shape, scale = counts + mean**2 / variance, 1 / (population + mean / variance)
    for row in ranks:
        row[np.argsort(-rng.gamma(shape, scale))] = places
    average = ranks.mean(axis=0)
    ranks.sort(axis=0)
    tail = (1 - CONFIDENCE) / 2
    low, middle, high = (
        ranks[place].astype(np.int64)
        for place in (
            int(np.floor(tail * (draws - 1))),
            (draws - 1) // 2,
            int(np.ceil((1 - tail) * (draws - 1))),
        )
    )
    return Ranks(middle, low, high, average, draws)
