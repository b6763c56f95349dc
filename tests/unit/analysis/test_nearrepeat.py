# SPDX-License-Identifier: EUPL-1.2
"""The Knox test against R's surveillance, brute force, the Near Repeat Calculator and its own rules."""

import itertools
import json
from pathlib import Path

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from wijkatlas.analysis.nearrepeat import distinct, knox
from wijkatlas.domain.errors import Cancelled, UserError

FOLDER = Path(__file__).parents[2] / "reference"
REFERENCE = json.loads((FOLDER / "nearrepeat.json").read_text("utf-8"))
NRC = json.loads((FOLDER / "nearrepeat_nrc.json").read_text("utf-8"))
BANDS = {"distances_m": (100, 200, 400), "days": (7, 14, 28)}


def reference_columns():
    """Places and days of the invented pattern that R was given."""
    return (
        np.array(REFERENCE["x"]),
        np.array(REFERENCE["y"]),
        np.array(REFERENCE["day"], np.int64),
    )


def pattern(seed, n=60, width=600, span=80):
    """Places on a grid of whole metres, some of them the same, and whole days."""
    rng = np.random.default_rng(seed)
    x, y = (rng.integers(0, width, n).astype(float) for _ in range(2))
    again = rng.random(n) < 0.2
    x[again], y[again] = x[0], y[0]
    return x, y, rng.integers(0, span, n)


def brute_force(x, y, day, distances_m, days, metric="euclid"):
    """Every pair, one after the other."""
    counts = np.zeros((len(distances_m) + 1, len(days)), int)
    for i, j in itertools.combinations(range(len(x)), 2):
        dx, dy = abs(x[i] - x[j]), abs(y[i] - y[j])
        far = dx + dy if metric == "manhattan" else np.sqrt(dx * dx + dy * dy)
        row = 0 if far == 0 else 1 + sum(far >= end for end in distances_m)
        column = sum(abs(int(day[i]) - int(day[j])) >= end for end in days)
        if row < len(counts) and column < len(days):
            counts[row, column] += 1
    return counts


@pytest.mark.parametrize(("metric", "in_r"), [("euclid", "euclidean"), ("manhattan", "manhattan")])
def test_counts_are_those_of_r(metric, in_r):
    found = knox(*reference_columns(), **BANDS, metric=metric, permutations=99)
    assert found.observed.tolist() == REFERENCE["results"][in_r]["bands"]


@pytest.mark.parametrize(("metric", "in_r"), [("euclid", "euclidean"), ("manhattan", "manhattan")])
def test_a_two_by_two_test_is_that_of_surveillance(metric, in_r):
    """Pairs of one place were told to be far apart there; both p are of 1,999 shuffles."""
    for test in REFERENCE["results"][in_r]["tests"]:
        found = knox(
            *reference_columns(),
            distances_m=(test["within_m"],),
            days=(test["within_days"],),
            metric=metric,
            permutations=1999,
        )
        assert int(found.observed[1, 0]) == test["observed"]
        assert float(found.expected[1, 0]) == pytest.approx(test["expected"], rel=1e-12)
        error = 4 * np.sqrt(2 * test["p"] * (1 - test["p"]) / 1999)
        assert float(found.p[1, 0]) == pytest.approx(test["p"], abs=error + 1e-9)


@pytest.mark.parametrize("seed", range(3))
@pytest.mark.parametrize("metric", ["euclid", "manhattan"])
def test_counts_are_those_of_brute_force(seed, metric):
    x, y, day = pattern(seed)
    found = knox(x, y, day, **BANDS, metric=metric, permutations=9)
    assert found.observed.tolist() == brute_force(x, y, day, **BANDS, metric=metric).tolist()
    assert found.close == brute_force(x, y, day, BANDS["distances_m"], (10**6,), metric).sum()


def test_p_is_that_of_brute_force_within_monte_carlo_error():
    x, y, day = pattern(4, n=40, width=400, span=60)
    bands = {"distances_m": (150, 300), "days": (7, 21)}
    found = knox(x, y, day, **bands, permutations=4999)
    rng = np.random.default_rng(99)
    i, j = np.triu_indices(len(x), 1)
    far = np.hypot(x[i] - x[j], y[i] - y[j])
    row = np.where(far == 0, 0, 1 + np.searchsorted(bands["distances_m"], far, "right"))
    simulated = []
    for _ in range(2000):
        turned = rng.permutation(day)
        column = np.searchsorted(bands["days"], np.abs(turned[i] - turned[j]), "right")
        held = (row < 3) & (column < 2)
        simulated.append(np.bincount(row[held] * 2 + column[held], minlength=6).reshape(3, 2))
    simulated = np.array(simulated)
    p = ((simulated >= found.observed).sum(axis=0) + 1) / 2001
    error = 4 * np.sqrt(p * (1 - p) * (1 / 2000 + 1 / 4999)) + 1e-3
    assert np.all(np.abs(found.p - p) <= error)
    spread = simulated.std(axis=0)
    # the exact mean of all shuffles, against both simulations
    assert np.all(np.abs(simulated.mean(axis=0) - found.expected) <= 4.5 * spread / 2000**0.5)
    assert np.all(np.abs(found.simulated - found.expected) <= 4.5 * spread / 4999**0.5)


def test_the_near_repeat_calculator_finds_the_same_under_other_labels():
    """Its own output for 522 arsons: "2 to 2 days" holds pairs 1 day apart, and so on."""
    found = knox(
        *(np.array(NRC[name]) for name in ("x", "y", "day")),
        distances_m=(200, 400, 600),
        days=(1, 2, 3, 3650),
        metric="manhattan",
    )
    assert found.observed.tolist() == NRC["observed"]
    # of its 99 and our 999 shuffles; a count of pairs spreads about as a Poisson count at most
    assert np.all(np.abs(found.expected - NRC["mean"]) <= 4 * np.sqrt(found.expected / 99))
    p = np.array(NRC["p"])
    assert np.all(np.abs(found.p - p) <= 4 * np.sqrt(p * (1 - p) * (1 / 99 + 1 / 999)) + 0.01)


def test_the_example_with_which_the_near_repeat_calculator_was_found_out():
    """Two incidents, 100 m and 3 days apart, as in the NRC vignette of R's NearRepeat.

    With bands of 200 m and 3 days NRC puts the pair in "4 to 6 days", with bands of 100 m in
    "101 to 200 m": it counts [a-1, b) under the label "a to b". The bands here say [3, 6), [100, 200).
    """
    place = (np.zeros(2), np.array([0.0, 100.0]), np.array([0, 3]))
    wide = knox(*place, distances_m=(200, 400), days=(3, 6), permutations=9)
    assert wide.observed.tolist() == [[0, 0], [0, 1], [0, 0]]
    assert (wide.distances_m[1], wide.days[1]) == ((0.0, 200.0), (3, 6))
    narrow = knox(*place, distances_m=(100, 200), days=(3, 6), permutations=9)
    assert narrow.observed.tolist() == [[0, 0], [0, 0], [0, 1]]
    assert narrow.distances_m[2] == (100.0, 200.0)


@given(st.integers(0, 10**6), st.sampled_from(["euclid", "manhattan"]))
@settings(max_examples=25)
def test_moving_and_turning_changes_nothing(seed, metric):
    x, y, day = pattern(seed, n=40)
    found = knox(x, y, day, **BANDS, metric=metric, permutations=19)
    moved = knox(
        x + 203_456.789, y - 98_765.432, day + 9000, **BANDS, metric=metric, permutations=19
    )
    turned = knox(-y, x, day, **BANDS, metric=metric, permutations=19)
    for other in (moved, turned):
        assert other.observed.tolist() == found.observed.tolist()
        assert other.expected.tolist() == found.expected.tolist()
    if metric == "euclid":
        # by the angle of the triangle 3, 4, 5
        tilted = knox(0.8 * x - 0.6 * y, 0.6 * x + 0.8 * y, day, **BANDS, permutations=19)
        assert tilted.observed.tolist() == found.observed.tolist()


@given(st.integers(0, 10**6))
@settings(max_examples=25)
def test_all_bands_together_hold_all_pairs(seed):
    x, y, day = pattern(seed, n=30)
    found = knox(x, y, day, distances_m=(100, 5000), days=(5, 100), permutations=9)
    assert int(found.observed.sum()) == found.pairs == found.close == 30 * 29 // 2
    assert float(found.expected.sum()) == pytest.approx(found.pairs)


def test_the_seed_repeats_and_the_size_of_blocks_does_not_show():
    x, y, day = pattern(7)
    first = knox(x, y, day, **BANDS, permutations=130, seed=5)
    again = knox(x, y, day, **BANDS, permutations=130, seed=5)
    other = knox(x, y, day, **BANDS, permutations=130, seed=6)
    assert first.p.tolist() == again.p.tolist()
    assert first.simulated.tolist() == again.simulated.tolist()
    assert first.simulated.tolist() != other.simulated.tolist()


def test_noise_is_rarely_called_a_pattern():
    """Under chance p is uniform: of 60 patterns about 3 have p <= 0.05 in one band."""
    small = 0
    for seed in range(60):
        rng = np.random.default_rng(1000 + seed)
        x, y, day = rng.uniform(0, 2000, 150), rng.uniform(0, 2000, 150), rng.integers(0, 200, 150)
        found = knox(x, y, day, distances_m=(400,), days=(14,), permutations=99, seed=seed)
        small += int(found.p[1, 0] <= 0.05)
    assert small <= 9  # a binomial of 60 and 0.05 exceeds 9 once in a thousand


@pytest.mark.parametrize("n", [0, 1])
def test_nothing_to_compare(n):
    found = knox(np.zeros(n), np.zeros(n), np.zeros(n, np.int64), **BANDS, permutations=9)
    assert (found.observed.sum(), found.pairs, found.close) == (0, 0, 0)
    assert np.isnan(found.ratio).all()
    assert found.p.tolist() == [[1.0] * 3] * 4


def test_all_incidents_at_one_place():
    day = np.arange(50) % 30
    found = knox(np.full(50, 5.0), np.full(50, 7.0), day, **BANDS, permutations=99)
    assert found.observed[1:].sum() == 0
    # wherever the days go, the counts stay: nothing can stand out
    assert found.ratio[0].tolist() == [1.0] * 3
    assert found.p[0].tolist() == [1.0] * 3


def test_days_far_apart_and_far_away():
    """A mistyped year does not stretch the span: gaps longer than the last band say nothing."""
    x, y, day = pattern(3)
    day[0], day[1] = -700_000, 2_900_000
    found = knox(x, y, day, **BANDS, permutations=19)
    assert found.observed.tolist() == brute_force(x, y, day, **BANDS).tolist()


def test_too_many_pairs_are_refused_at_once():
    with pytest.raises(UserError, match=r"199.990.000 pairs"):
        knox(np.zeros(20_000), np.zeros(20_000), np.zeros(20_000, np.int64), **BANDS)
    rng = np.random.default_rng(1)
    x, y = rng.uniform(0, 3000, (2, 30_000))
    with pytest.raises(UserError, match="pairs of incidents lie within 100000 m"):
        knox(x, y, np.zeros(30_000, np.int64), distances_m=(100, 100_000), days=(7,))


@pytest.mark.parametrize(
    "wrong",
    [
        {"distances_m": ()},
        {"distances_m": (0, 100)},
        {"distances_m": (200, 100)},
        {"distances_m": (100, 100)},
        {"distances_m": (float("nan"),)},
        {"distances_m": (100, float("inf"))},
        {"days": (0,)},
        {"days": (14, 7)},
        {"days": (7, 99_999)},
        {"permutations": 0},
        {"permutations": 10**6},
    ],
)
def test_senseless_bands_are_refused(wrong):
    x, y, day = pattern(1, n=5)
    with pytest.raises(UserError):
        knox(x, y, day, **(BANDS | wrong))


class Impatient:
    """Progress that stops after some calls."""

    def __init__(self, patience):
        self.left = patience

    def update(self, done, total=None, text=""):
        self.left -= 1
        if self.left < 0:
            raise Cancelled


@pytest.mark.parametrize("patience", [0, 2, 40])
def test_it_stops_when_asked(patience):
    with pytest.raises(Cancelled):
        knox(*pattern(2), **BANDS, progress=Impatient(patience))


def test_the_first_of_equal_rows_stays():
    x = np.array([1.0, 2.0, 1.0, 1.0, 2.0])
    day = np.array([5, 5, 5, 6, 5])
    assert distinct(x, day).tolist() == [True, True, False, True, False]
    assert distinct(np.empty(0)).tolist() == []
