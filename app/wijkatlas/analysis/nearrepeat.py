# SPDX-License-Identifier: EUPL-1.2
"""Does one incident draw the next: the Knox test, with the times permuted over the places.

All pairs of incidents are counted by how far apart they are and by how many days lie between them.
A band holds its lower end and not its upper end, ``[a, b)``; distances are told apart to
``pairs.SAME_PLACE_M``. Pairs of one place are a band of their own, ``[0, 0]``, so the first distance
band leaves them out; pairs of one day belong to the first band of days.

Shuffling the days over the incidents keeps the places and the days as they are and breaks whatever
ties them. Over all shuffles the mean of a count is exactly Ns Nt / N, with Ns the pairs in the band
of distance, Nt those in the band of days and N all pairs (Knox 1964; Mantel 1967), so a ratio needs
no simulation; p is (number of shuffles with at least as many pairs + 1) / (shuffles + 1).
"""

import math
from collections import deque
from collections.abc import Sequence
from concurrent.futures import Future, ThreadPoolExecutor
from dataclasses import dataclass
from itertools import pairwise
from threading import Event
from typing import Any

import numpy as np
from numpy.typing import NDArray

from wijkatlas.analysis.pairs import Metric, Pairs, close_pairs, grouped
from wijkatlas.domain.errors import UserError
from wijkatlas.domain.progress import Progress, Silent
from wijkatlas.language import QT_TRANSLATE_NOOP

__all__ = ["Knox", "distinct", "knox"]

MOST_BANDS = 12
MOST_DAYS = 3650
MOST_PERMUTATIONS = 99_999
LEAST_DISTANCE_M = 0.01
PAIRS_AT_ONCE = 4096
ROWS_ADDED = 128  # so many flags of one bit still fit a byte when added
BLOCK = 64
THREADS = 2
SECONDS_BETWEEN_ASKING = 0.05
LONGEST_SPAN = np.iinfo(np.int16).max

Floats = NDArray[np.float64]
Indices = NDArray[np.int64]

SHUFFLING = QT_TRANSLATE_NOOP("jobs", "Shuffling the days")


@dataclass(frozen=True, eq=False, slots=True)
class Knox:
    """Pairs by band of distance (rows, same place first) and band of days (columns).

    ``ratio`` is observed / expected, NaN where nothing is expected. ``simulated`` is the mean of the
    shuffles. ``close`` counts the pairs nearer than the last distance, ``pairs`` all pairs.
    """

    distances_m: tuple[tuple[float, float], ...]
    days: tuple[tuple[int, int], ...]
    observed: Indices
    expected: Floats
    simulated: Floats
    p: Floats
    n: int
    close: int
    pairs: int
    permutations: int
    seed: int
    metric: Metric

    @property
    def ratio(self) -> Floats:
        """Observed for one expected."""
        return over(self.observed, self.expected)


def knox(
    x: Floats,
    y: Floats,
    day: Indices,
    *,
    distances_m: Sequence[float],
    days: Sequence[int],
    permutations: int = 999,
    seed: int = 1,
    metric: Metric = "euclid",
    progress: Progress | None = None,
) -> Knox:
    """Count the pairs and compare them with those of shuffled days.

    Args:
        x: places in metres, finite.
        y: likewise.
        day: whole days from any day on.
        distances_m: upper ends of the bands of distance, rising.
        days: upper ends of the bands of days, rising.
        permutations: how many shuffles.
        seed: makes them repeatable.
        metric: straight or along the axes.
        progress: may cancel.

    Raises:
        UserError: the bands make no sense, or there are too many pairs.
    """
    check_bands(distances_m, days, permutations)
    progress = progress or Silent()
    n, most = len(x), int(days[-1])
    offsets = _offsets(day, most)
    places = np.column_stack([x, y]).astype(np.float64)
    order, pairs = close_pairs(places, distances_m, metric, progress)
    close = np.array([sum(len(first) for first, _ in band) for band in pairs], np.int64)
    in_days = _pairs_by_days(offsets, days)
    total = n * (n - 1) // 2
    expected = np.outer(close, in_days) / max(total, 1)
    observed, sums, as_many = _shuffle(
        offsets[order], pairs, np.array(days, np.int16), permutations, seed, progress
    )
    edges = [0.0, *(float(each) for each in distances_m)]
    starts = [0, *(int(each) for each in days)]
    return Knox(
        distances_m=((0.0, 0.0), *pairwise(edges)),
        days=tuple(pairwise(starts)),
        observed=observed,
        expected=expected,
        simulated=sums / permutations,
        p=(as_many + 1) / (permutations + 1),
        n=n,
        close=int(close.sum()),
        pairs=total,
        permutations=permutations,
        seed=seed,
        metric=metric,
    )


def over(observed: NDArray[Any], expected: Floats) -> Floats:
    """The ratio, NaN where nothing is expected."""
    with np.errstate(divide="ignore", invalid="ignore"):
        return np.where(expected > 0, observed / expected, np.nan)


def distinct(*columns: NDArray[Any]) -> NDArray[np.bool_]:
    """True for the first of all rows that are the same in every column."""
    n = len(columns[0])
    first = np.ones(n, np.bool_)
    if n < 2:
        return first
    order = np.lexsort(columns)  # stable: the earliest row of a group comes first in it
    same = np.ones(n - 1, np.bool_)
    for column in columns:
        ordered = column[order]
        same &= ordered[1:] == ordered[:-1]
    first[order[1:][same]] = False
    return first


def check_bands(distances_m: Sequence[float], days: Sequence[int], permutations: int) -> None:
    """Refuse bands that hold nothing or overlap, and too many of anything."""
    for ends, least, greatest in ((distances_m, LEAST_DISTANCE_M, 1e7), (days, 1, MOST_DAYS)):
        sound = 0 < len(ends) <= MOST_BANDS and all(math.isfinite(end) for end in ends)
        rises = all(low < high for low, high in pairwise(ends))
        if not (sound and rises and ends[0] >= least and ends[-1] <= greatest):
            raise UserError(
                QT_TRANSLATE_NOOP(
                    "errors",
                    "Distances and days must rise, lie above 0, and be {most} at most;"
                    " days go up to {days}.",
                ),
                QT_TRANSLATE_NOOP("errors", "Take for example 100,200,400 and 7,14,28."),
                most=MOST_BANDS,
                days=MOST_DAYS,
            )
    if not 9 <= permutations <= MOST_PERMUTATIONS:
        raise UserError(
            QT_TRANSLATE_NOOP("errors", "The number of shuffles must lie between 9 and {most}."),
            QT_TRANSLATE_NOOP("errors", "Take for example 999."),
            most=grouped(MOST_PERMUTATIONS),
        )


def _offsets(day: Indices, most: int) -> NDArray[np.int16]:
    """Days from the first on, with every gap that is longer than the longest band cut to it."""
    known, index = np.unique(day, return_inverse=True)
    gaps = np.minimum(np.diff(known), most)
    offset = np.concatenate([[0], np.cumsum(gaps)])
    if offset[-1] > LONGEST_SPAN:
        raise UserError(
            QT_TRANSLATE_NOOP("errors", "The incidents span more days than this test can hold."),
            QT_TRANSLATE_NOOP("errors", "Choose a shorter period."),
        )
    return offset[index].astype(np.int16)


def _pairs_by_days(offsets: NDArray[np.int16], days: Sequence[int]) -> Indices:
    """How many of all pairs lie in each band of days."""
    if not len(offsets):
        return np.zeros(len(days), np.int64)
    a_day = np.bincount(offsets).astype(np.int64)
    lags = [int(a_day @ (a_day - 1)) // 2]
    for lag in range(1, int(days[-1])):
        lags.append(int(a_day[lag:] @ a_day[:-lag]) if lag < len(a_day) else 0)
    upto = np.concatenate([[0], np.cumsum(lags)])
    return np.diff(upto[[0, *days]])


def _shuffle(
    offsets: NDArray[np.int16],
    pairs: Pairs,
    days: NDArray[np.int16],
    permutations: int,
    seed: int,
    progress: Progress,
) -> tuple[Indices, Floats, Indices]:
    """Observed counts, the sum over all shuffles, and in how many there were as many pairs.

    Shuffles are counted a block at a time, a row of a block an incident, so that the days of a pair
    under the whole block are two short rows; two threads take turns, as numpy lets both compute.
    """
    rng = np.random.default_rng(seed)
    stop = Event()
    observed = _count(offsets[:, None], pairs, days, stop)[:, :, 0]
    sums, as_many = np.zeros(observed.shape), np.zeros(observed.shape, np.int64)
    waiting: deque[Future[Indices]] = deque()
    done = 0
    pool = ThreadPoolExecutor(THREADS)
    try:
        for start in range(0, permutations, BLOCK):
            block = np.empty((min(BLOCK, permutations - start), len(offsets)), np.int16)
            for row in block:
                progress.update(done, permutations, SHUFFLING)
                row[:] = rng.permutation(offsets)
            shuffled = np.ascontiguousarray(block.T)
            waiting.append(pool.submit(_count, shuffled, pairs, days, stop))
            is_last = start + BLOCK >= permutations
            while len(waiting) > (0 if is_last else THREADS):
                counts = _await(waiting.popleft(), done, permutations, progress)
                done += counts.shape[2]
                sums += counts.sum(axis=2)
                as_many += (counts >= observed[:, :, None]).sum(axis=2)
    finally:
        stop.set()
        pool.shutdown(cancel_futures=True)
    return observed, sums, as_many


def _await(counting: Future[Indices], done: int, total: int, progress: Progress) -> Indices:
    """The counts of a block, asking now and then whether to go on."""
    while True:
        progress.update(done, total, SHUFFLING)
        try:
            return counting.result(timeout=SECONDS_BETWEEN_ASKING)
        except TimeoutError:
            continue


def _count(
    shuffled: NDArray[np.int16], pairs: Pairs, days: NDArray[np.int16], stop: Event
) -> Indices:
    """Pairs by band of distance, band of days and shuffle; anything once told to stop."""
    width = shuffled.shape[1]
    counts = np.zeros((len(pairs), len(days) + 1, width), np.int64)
    gap, other = (np.empty((PAIRS_AT_ONCE, width), np.int16) for _ in range(2))
    within = np.empty((len(days), PAIRS_AT_ONCE, width), np.bool_)
    ends = days[:, None, None]
    for band, parts in enumerate(pairs):
        for first, second in parts:
            for start in range(0, len(first), PAIRS_AT_ONCE):
                if stop.is_set():
                    return counts[:, 1:]
                rows = slice(start, start + PAIRS_AT_ONCE)
                size = len(first[rows])
                np.take(shuffled, first[rows], axis=0, out=gap[:size], mode="clip")
                np.take(shuffled, second[rows], axis=0, out=other[:size], mode="clip")
                np.subtract(gap[:size], other[:size], out=gap[:size])
                np.abs(gap[:size], out=gap[:size])
                np.less(gap[:size], ends, out=within[:, :size])
                within[:, size:] = False
                counts[band, 1:] += _sum_rows(within)
    return np.diff(counts, axis=1)


def _sum_rows(flags: NDArray[np.bool_]) -> Indices:
    """The sums along the middle axis; added in bytes first, all bands and many rows at a time."""
    bands, _, width = flags.shape
    bits = flags.view(np.uint8).reshape(bands, ROWS_ADDED, -1)
    folded = np.add.reduce(bits, axis=1, dtype=np.uint8)
    total: Indices = folded.reshape(bands, -1, width).sum(axis=1, dtype=np.int64)
    return total
