# SPDX-License-Identifier: EUPL-1.2
"""Changes of level are found where they are, and seldom where there are none."""

import json
import math
from itertools import combinations, pairwise
from pathlib import Path

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from wijkatlas.analysis.changepoints import best_division, find_changes
from wijkatlas.analysis.control import season_factor

R = json.loads((Path(__file__).parents[2] / "reference" / "counts.json").read_text("utf-8"))
COAL = R["coal"]


def worth(counts, exposure):
    total = sum(counts)
    return total * math.log(total / sum(exposure)) if total else 0.0


def by_trying_all(counts, exposure, penalty, least):
    """The best value of any division, by trying them all."""
    n = len(counts)
    best = -math.inf
    for k in range(n):
        for inner in combinations(range(1, n), k):
            edges = [0, *inner, n]
            spans = list(pairwise(edges))
            if all(b - a >= least for a, b in spans):
                fit = sum(worth(counts[a:b], exposure[a:b]) for a, b in spans)
                best = max(best, fit - penalty * k)
    return best


@given(
    st.lists(st.tuples(st.integers(0, 9), st.floats(0.5, 2)), min_size=2, max_size=9),
    st.floats(0, 4),
    st.integers(1, 2),
)
@settings(max_examples=60)
def test_no_division_is_better(rows, penalty, least):
    counts, exposure = [row[0] for row in rows], [row[1] for row in rows]
    s = np.concatenate([[0.0], np.cumsum(counts, dtype=float)])
    edges = best_division(s, np.concatenate([[0.0], np.cumsum(exposure)]), penalty, least)
    spans = list(pairwise(edges))
    assert (edges[0], edges[-1]) == (0, len(rows))
    assert all(b - a >= least for a, b in spans)
    found = sum(worth(counts[a:b], exposure[a:b]) for a, b in spans)
    found -= penalty * (len(spans) - 1)
    assert found == pytest.approx(by_trying_all(counts, exposure, penalty, least))


def test_the_coal_mining_disasters_change_where_r_says():
    found = find_changes(np.array(COAL["counts"][:90]), np.ones(90), seed=1)
    (change,) = found.changes
    assert change.place == COAL["place"] == 41  # 1892, as Raftery and Akman (1986) have it
    assert (change.before, change.after) == pytest.approx(COAL["rates"])
    near = [k + 1 for k, each in enumerate(COAL["profile"]) if each >= -3.676 * found.dispersion]
    assert (change.low, change.high) == (near[0], near[-1])
    assert change.p == 1 / 400
    assert change.ratio_low < change.ratio < change.ratio_high < 1


def test_two_changes_are_the_best_two_of_all():
    counts = COAL["counts"]
    found = find_changes(np.array(counts), np.ones(112), seed=1)
    fit = {(a, b): worth(counts[a:b], [1] * (b - a)) for a, b in combinations([*range(0, 113)], 2)}
    pairs = [(a, b) for a, b in combinations(range(3, 110), 2) if b - a >= 3]
    best = max(pairs, key=lambda p: fit[0, p[0]] + fit[p] + fit[p[1], 112])
    assert tuple(change.place for change in found.changes) == best


def test_two_changes_are_told_apart():
    luck = np.random.default_rng(2)
    counts = luck.poisson(np.repeat([30, 50, 30], 20))
    found = find_changes(counts, np.ones(60), seed=1)
    assert len(found.changes) == 2
    for change, place in zip(found.changes, (20, 40), strict=True):
        assert change.low <= place <= change.high


def test_what_follows_the_exposure_is_no_change():
    exposure = np.repeat([28.0, 31.0], 30)
    assert find_changes((exposure * 10).astype(int), exposure, seed=1).changes == ()


def test_the_same_seed_gives_the_same_answer():
    counts = np.random.default_rng(5).poisson(6, 50)
    assert find_changes(counts, np.ones(50), seed=3) == find_changes(counts, np.ones(50), seed=3)


@pytest.mark.parametrize("counts", [[], [4], [0] * 30, [5] * 5])
def test_nothing_to_find(counts):
    assert find_changes(np.array(counts, np.int64), np.ones(len(counts)), seed=1).changes == ()


def test_a_long_series_of_weeks_is_searched_finely_all_the_same():
    luck = np.random.default_rng(8)
    counts = luck.poisson(np.repeat([20.0, 30.0], [1111, 400]))
    (change,) = find_changes(counts, np.ones(1511), seed=1).changes
    assert change.low <= 1111 <= change.high
    assert change.high - change.low < 20


def test_a_start_from_nothing_has_no_finite_ratio_above():
    counts = np.array([0] * 15 + [9] * 15)
    (change,) = find_changes(counts, np.ones(30), seed=1).changes
    assert change.place == 15
    assert change.ratio == math.inf
    assert change.ratio_low > 5


@pytest.mark.parametrize(("mean", "dispersion"), [(0.5, 1), (10, 1), (25, 2.0)])
def test_steady_series_seldom_change(mean, dispersion):
    luck = np.random.default_rng(20)
    told = 0
    for seed in range(120):
        if dispersion == 1:
            counts = luck.poisson(mean, 36)
        else:
            counts = luck.negative_binomial(mean / (dispersion - 1), 1 / dispersion, 36)
        told += bool(find_changes(counts, np.ones(36), seed=seed).changes)
    assert told <= 12  # at 5 % there are more than 12 of 120 once in a hundred and fifty runs


def test_a_season_taken_out_leaves_no_change():
    luck = np.random.default_rng(22)
    days = np.tile([31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31], 3)
    phase = (np.cumsum(days) - days / 2) / 365.25 % 1
    told = 0
    for seed in range(100):
        counts = luck.poisson(0.7 * days * np.exp(0.5 * np.sin(2 * np.pi * phase)))
        exposure = days * season_factor(counts, days, phase, phase)
        told += bool(find_changes(counts, exposure, seed=seed).changes)
    assert told <= 12


def test_the_interval_holds_the_true_moment():
    luck = np.random.default_rng(21)
    held = told = 0
    for seed in range(100):
        counts = luck.poisson(np.repeat([10.0, 15.0], [18, 18]))
        for change in find_changes(counts, np.ones(36), seed=seed).changes[:1]:
            told += 1
            held += change.low <= 18 <= change.high
    assert told > 80
    assert held / told >= 0.93
