# SPDX-License-Identifier: EUPL-1.2
"""The Knox test of 20,000 incidents with 999 permutations, same place and 4 by 4 bands."""

import time

import numpy as np
from frame import Result, Row, Samples, duration, main, timed
from town import places

INCIDENTS, PERMUTATIONS, NAIVE_PERMUTATIONS = 20_000, 999, 2
ENDS_M, ENDS_DAYS = (100, 200, 300, 400), (7, 14, 21, 28)
DAYS = 730
BOUND_S = 5.0


def judge(results: dict[str, Result]) -> tuple[str, bool]:
    """Our seconds, and how many of them the naive way takes."""
    ours, naive = results["ours"].median, results["naive Knox"].median
    return f"{duration(ours)}; {ours / naive:.2g} × naive", ours <= BOUND_S


row = Row(
    "nearrepeat",
    "Knox test of 20,000 incidents, 999 permutations, to 400 m and 28 days",
    f"{BOUND_S:g} s",
    judge,
    rounds=2,
)


def incidents() -> tuple[np.ndarray, np.ndarray, np.ndarray]:
    """The town's places, one in ten at the place of another, and days; the same for every side."""
    x, y = places(INCIDENTS)
    rng = np.random.default_rng(2)
    again = rng.random(INCIDENTS) < 0.1
    other = rng.integers(0, INCIDENTS, int(again.sum()))
    x[again], y[again] = x[other], y[other]
    return x, y, rng.integers(0, DAYS, INCIDENTS)


@row.side("ours")
def ours() -> Samples:
    """Pairs by a tree, days shuffled 64 at a time in two bytes each."""
    from wijkatlas.analysis.nearrepeat import knox

    x, y, day = incidents()
    found = []

    def measure() -> None:
        found.append(knox(x, y, day, distances_m=ENDS_M, days=ENDS_DAYS, permutations=PERMUTATIONS))

    seconds = timed(measure, 2)
    return Samples(seconds, f"{found[0].close:,} close pairs")


@row.side("naive Knox")
def naive() -> Samples:
    """All distances and all differences of days, as a textbook has it."""
    from scipy.spatial.distance import pdist

    x, y, day = incidents()
    begin = time.perf_counter()
    far = pdist(np.column_stack([x, y])).astype(np.float32)
    band = np.searchsorted(np.array([1e-6, *ENDS_M], np.float32), far, "right").astype(np.int8)
    del far
    once = time.perf_counter() - begin
    rng = np.random.default_rng(1)
    begin = time.perf_counter()
    for _ in range(NAIVE_PERMUTATIONS):
        shuffled = rng.permutation(day).astype(np.float64)
        apart = pdist(shuffled[:, None], "cityblock")
        when = np.searchsorted(np.array(ENDS_DAYS, np.float64), apart, "right").astype(np.int8)
        del apart
        counts = np.zeros((len(ENDS_M) + 1, len(ENDS_DAYS)), np.int64)
        for i in range(len(ENDS_M) + 1):
            for j in range(len(ENDS_DAYS)):
                counts[i, j] = np.count_nonzero((band == i) & (when == j))
    each = (time.perf_counter() - begin) / NAIVE_PERMUTATIONS
    total = once + each * (PERMUTATIONS + 1)
    return Samples([total], f"scaled from {NAIVE_PERMUTATIONS} permutations")


if __name__ == "__main__":
    main(row)
