# SPDX-License-Identifier: EUPL-1.2
"""Smoothed rates, funnels and ranks equal R; small areas are not ranked by noise."""

import json
import math
from pathlib import Path

import numpy as np
import pytest
import shapely
from hypothesis import given
from hypothesis import strategies as st

from wijkatlas.analysis.funnel import Place, dispersion, make_funnel, poisson_limits
from wijkatlas.analysis.neighbours import Neighbours, contiguous
from wijkatlas.analysis.ranks import rank_rates
from wijkatlas.analysis.smoothing import smooth_globally, smooth_locally

FOLDER = Path(__file__).parents[2] / "reference"
SIDS = json.loads((FOLDER / "hotspots.json").read_text("utf-8"))["sets"]["sids2"]
R = json.loads((FOLDER / "hotspots_r.json").read_text("utf-8"))
COUNTS, PEOPLE = np.array(SIDS["counts"]), np.array(SIDS["population"], float)


def test_smoothed_rates_equal_spdep() -> None:
    known = R["sets"]["sids2"]
    smoothed = smooth_globally(COUNTS, PEOPLE)
    np.testing.assert_allclose(smoothed.rates, known["eb"], rtol=1e-12)
    a, b = known["eb_parameters"]
    np.testing.assert_allclose([smoothed.variance, smoothed.mean], [a, b], rtol=1e-12)
    near = contiguous(np.array(shapely.from_wkb(SIDS["wkb"]), dtype=object))
    np.testing.assert_allclose(
        smooth_locally(COUNTS, PEOPLE, near).rates, known["eb_local"], rtol=1e-12
    )


def test_rates_that_differ_by_chance_alone_become_one() -> None:
    counts, people = np.array([10, 11, 9, 10]), np.full(4, 1000.0)
    np.testing.assert_allclose(smooth_globally(counts, people).rates, 0.01)
    nothing = smooth_globally(np.zeros(4, int), people)
    np.testing.assert_array_equal(nothing.rates, 0)


def test_an_island_keeps_its_rate_and_nothing_stays_nothing() -> None:
    alone = Neighbours(np.zeros(3, np.int64), np.empty(0, np.int64))
    counts, people = np.array([5, 0]), np.array([100.0, 50.0])
    np.testing.assert_allclose(smooth_locally(counts, people, alone).rates, [0.05, 0])
    assert smooth_globally(np.empty(0, int), np.empty(0)).rates.shape == (0,)


@given(st.lists(st.tuples(st.integers(0, 200), st.integers(1, 5000)), min_size=1, max_size=30))
def test_a_smoothed_rate_lies_between_its_own_and_the_mean(rows: list[tuple[int, int]]) -> None:
    counts, people = np.array(rows).T[0], np.array(rows, float).T[1]
    smoothed = smooth_globally(counts, people)
    raw = counts / people
    low, high = np.minimum(raw, smoothed.mean), np.maximum(raw, smoothed.mean)
    assert (smoothed.rates >= low * (1 - 1e-12)).all()
    assert (smoothed.rates <= high * (1 + 1e-12)).all()


# -- funnel ------------------------------------------------------------------------------------


@pytest.mark.parametrize(("confidence", "places"), [(0.95, (0, 1)), (0.998, (2, 3))])
def test_limits_equal_r(confidence: float, places: tuple[int, int]) -> None:
    found = poisson_limits(R["expected"], confidence)
    for mine, place in zip(found, places, strict=True):
        np.testing.assert_allclose(mine, R["limits"][place]["limit"], rtol=1e-9, atol=1e-9)


def test_limits_hold_the_share_they_promise() -> None:
    # exact: over the interpolated limits the share outside is never far from what is promised
    from scipy import stats

    for mean in (0.5, 3.0, 10.0, 50.0):
        low, high = (float(each) for each in poisson_limits(mean, 0.95))
        inside = stats.poisson.cdf(math.floor(high), mean) - stats.poisson.cdf(
            math.ceil(low) - 1, mean
        )
        assert inside >= 0.9


def test_nothing_expected_has_no_width() -> None:
    assert [each.tolist() for each in poisson_limits([0.0, 0.0], 0.95)] == [[0, 0], [0, 0]]


def test_a_funnel_marks_the_large_difference_and_not_the_small_area() -> None:
    people = np.array([10_000.0] * 6 + [20.0, 10_000.0, 10_000.0])
    counts = np.array([100, 104, 96, 99, 101, 100, 1, 160, 45])
    funnel = make_funnel(counts, people)
    assert funnel.places[6] is Place.WITHIN  # 50 per 1,000, and five times the rate of the whole
    assert funnel.places[7] is Place.ABOVE
    assert funnel.places[8] is Place.BELOW
    assert set(funnel.places[:6]) == {Place.WITHIN}
    assert funnel.rate == pytest.approx(counts.sum() / people.sum())
    order = np.stack([funnel.low_998, funnel.low_95, funnel.high_95, funnel.high_998])
    assert (np.diff(order, axis=0) >= 0).all()


def test_dispersion_equals_r_and_widens_the_limits() -> None:
    found = make_funnel(COUNTS, PEOPLE)
    assert found.dispersion.phi == pytest.approx(R["sets"]["sids2"]["phi"], rel=1e-9)
    people = np.full(60, 10_000.0)
    mixed = np.random.default_rng(1).poisson(np.random.default_rng(2).gamma(4, 12, 60))
    found = make_funnel(mixed, people)
    assert found.dispersion.is_clear
    outside = [
        sum(each is not Place.WITHIN for each in places) for places in (found.places, found.widened)
    ]
    assert outside[1] < outside[0]


@pytest.mark.parametrize(("count", "place"), [(1, Place.WITHIN), (2, Place.ABOVE_95)])
def test_places_go_by_the_exact_chance(count: int, place: Place) -> None:
    # P(X >= 1 | 0.2) = 0.18, P(X >= 2 | 0.2) = 0.0175: the line between whole counts lies at 0.95
    people = np.array([1_000.0, 1_000_000.0])
    found = make_funnel(np.array([count, 200]), people)
    assert found.places[0] is place
    assert found.high_95[0] * 1_000 == pytest.approx(0.954, abs=0.01)


def test_chance_alone_is_not_dispersed() -> None:
    people = np.full(200, 5_000.0)
    flags, alarms = [], []
    for seed in range(20):
        counts = np.random.default_rng(seed).poisson(20, 200)
        found = make_funnel(counts, people)
        flags.append(found.dispersion.is_clear)
        alarms += [each in {Place.ABOVE, Place.BELOW} for each in found.places]
    assert sum(flags) <= 3
    assert np.mean(alarms) <= 0.004
    assert not dispersion(np.array([1, 9]), np.array([5.0, 5.0])).is_clear


# -- ranks -------------------------------------------------------------------------------------


def test_rank_intervals_equal_those_of_r() -> None:
    """4,000 against 20,000 draws: a rank's quantile then wavers by about two places of a hundred."""
    found = rank_rates(COUNTS, PEOPLE, seed=1)
    mine = np.column_stack([found.low, found.rank, found.high])
    assert np.abs(mine - np.array(R["sets"]["sids2"]["ranks"])).max() <= 4
    again = rank_rates(COUNTS, PEOPLE, seed=1)
    np.testing.assert_array_equal(found.low, again.low)


def test_a_small_area_has_no_rank_and_a_large_one_has() -> None:
    people = np.array([50.0, 20_000.0, 20_000.0, 20_000.0, 20_000.0])
    counts = np.array([1, 900, 400, 200, 100])
    found = rank_rates(counts, people)
    assert found.high[0] - found.low[0] >= 3
    assert found.low[1] == 1
    assert found.high[1] <= 2
    assert found.rank.argmin() == 1
    assert (found.low <= found.rank).all()
    assert (found.rank <= found.high).all()


def test_without_differences_every_order_is_as_likely() -> None:
    found = rank_rates(np.array([10, 11, 9]), np.full(3, 1000.0))
    assert found.low.tolist() == [1, 1, 1]
    assert found.high.tolist() == [3, 3, 3]
    assert rank_rates(np.zeros(3, int), np.ones(3)).high.tolist() == [3, 3, 3]
    assert rank_rates(np.empty(0, int), np.empty(0)).rank.shape == (0,)
    assert rank_rates(np.array([4]), np.array([10.0])).high.tolist() == [1]
