# SPDX-License-Identifier: EUPL-1.2
"""Conditional permutation: how odd is the sum over a unit's neighbours, were values dealt at random?

Each unit keeps its own value; those of all others are shuffled over the map. The same draws serve
all units: R rows of distinct units are drawn once, the sum of the first k of a row stands for the
neighbours of any unit with k of them, and where a row holds the unit itself, the next one of the row
takes its place. For each unit that is exactly a draw of k out of all others; it holds for equal
weights within a unit (contiguity, k nearest, distance band), so for Gi, Gi* and the local Moran.
"""

from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from wijkatlas.analysis.neighbours import Neighbours
from wijkatlas.domain.progress import Progress, Silent

__all__ = ["MOST_PERMUTATIONS", "Tails", "conditional_tails", "enough_permutations"]

MOST_PERMUTATIONS = 99_999
NUMBERS_A_BLOCK = 2_000_000
REJECTION_FROM = 0.1  # share of rows without doubles from which drawing them again is fastest
SAME = 1e-12  # sums that differ less than this share of their size are the same

Floats = NDArray[np.float64]
Indices = NDArray[np.int64]


@dataclass(frozen=True, eq=False, slots=True)
class Tails:
    """How many of ``permutations`` sums are at least and at most as large as that of each unit.

    Ties count in both, so they never make a unit odd. Units without neighbours have no sum.
    """

    at_least: Indices
    at_most: Indices
    permutations: int
    has_neighbours: NDArray[np.bool_]

    @property
    def p(self) -> Floats:
        """Two-sided p: twice the lesser of (count + 1) / (R + 1), at most 1; NaN without neighbours.

        The smallest there can be is 2 / (R + 1). Each side is valid by itself (Phipson and Smyth
        2010) and doubling keeps it so, also with ties.
        """
        least = np.minimum(self.at_least, self.at_most) + 1.0
        p = np.minimum(2 * least / (self.permutations + 1), 1.0)
        return np.where(self.has_neighbours, p, np.nan)

    @property
    def is_high(self) -> NDArray[np.bool_]:
        """Where the sum is on the high side."""
        return self.at_least < self.at_most


def enough_permutations(asked: int, units: int, share: float = 0.05) -> int:
    """At least ``asked``, and so many that a single unit can stand out among all.

    With fewer, the smallest p there can be would stay above ``share`` once it counts that there are
    so many units. At most 99,999 unless more are asked for.
    """
    needed = asked
    while needed < MOST_PERMUTATIONS and 2 * units / (needed + 1) > share:
        needed = min((needed + 1) * 10 - 1, MOST_PERMUTATIONS)
    return needed


def conditional_tails(
    values: Floats,
    neighbours: Neighbours,
    *,
    permutations: int,
    seed: int,
    progress: Progress | None = None,
) -> Tails:
    """Compare the sum over each unit's neighbours with those of random rearrangements.

    Args:
        values: one of each unit, all finite.
        neighbours: of the same units.
        permutations: how many rearrangements.
        seed: makes them the same next time.
        progress: hears of each block of rearrangements.
    """
    progress = progress or Silent()
    n, counts = neighbours.n, neighbours.counts
    sums = neighbours.sums(values)
    at_least, at_most = np.zeros(n, np.int64), np.zeros(n, np.int64)
    most = int(counts.max(initial=0))
    groups = [(int(k), np.flatnonzero(counts == k)) for k in np.unique(counts[counts > 0])]
    slack = SAME * float(np.abs(values).max(initial=0)) * most
    rng = np.random.default_rng(seed)
    done = 0
    for draws in _draws(rng, n, most + 1, permutations if groups else 0):
        progress.update(done, permutations)
        drawn = values[draws]
        running = np.cumsum(drawn, axis=1)
        for k, units in groups:
            shared = np.sort(running[:, k - 1])
            at_least[units] += len(shared) - np.searchsorted(shared, sums[units] - slack, "left")
            at_most[units] += np.searchsorted(shared, sums[units] + slack, "right")
        # where a row holds the unit itself among its first k: the next one takes its place
        row, place = np.nonzero(np.arange(most + 1) < counts[draws])
        unit = draws[row, place]
        size = counts[unit]
        before = running[row, size - 1]
        after = before - drawn[row, place] + drawn[row, size]
        low, high = sums[unit] - slack, sums[unit] + slack
        np.add.at(at_least, unit, (after >= low).astype(np.int64) - (before >= low))
        np.add.at(at_most, unit, (after <= high).astype(np.int64) - (before <= high))
        done += len(draws)
    progress.update(permutations, permutations)
    return Tails(at_least, at_most, permutations, counts > 0)


def _draws(rng: np.random.Generator, n: int, width: int, rows: int) -> Iterator[Indices]:
    """Blocks of rows of ``width`` distinct numbers below ``n``, in random order; ``rows`` in all."""
    chance = float(np.prod(1 - np.arange(width) / max(n, 1)))
    if chance >= REJECTION_FROM:
        block = max(1, NUMBERS_A_BLOCK // width)
        for start in range(0, rows, block):
            yield _distinct_by_rejection(rng, n, (min(block, rows - start), width))
        return
    block = max(1, min(rows, NUMBERS_A_BLOCK // max(n, 1)))
    decks = np.tile(np.arange(n, dtype=np.int64), (block, 1))
    every = np.arange(block)
    for start in range(0, rows, block):
        for place in range(width):  # Fisher and Yates; a deck that is shuffled already is as good
            other = rng.integers(place, n, block)
            held = decks[every, other]
            decks[every, other] = decks[:, place]
            decks[:, place] = held
        yield decks[: rows - start, :width].copy()


def _distinct_by_rejection(rng: np.random.Generator, n: int, shape: tuple[int, int]) -> Indices:
    """Rows drawn with replacement; those with doubles are drawn again."""
    draws = rng.integers(0, n, shape)
    again = np.arange(shape[0])
    while True:
        ordered = np.sort(draws[again], axis=1)
        again = again[(ordered[:, 1:] == ordered[:, :-1]).any(axis=1)]
        if not len(again):
            return draws
        draws[again] = rng.integers(0, n, (len(again), shape[1]))
