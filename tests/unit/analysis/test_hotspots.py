# SPDX-License-Identifier: EUPL-1.2
"""Neighbours, permutation, Gi* and Moran equal libpysal, esda, R and brute force.

Tolerances: what is computed by a formula equals to rounding (1e-9). Two p-values from R permutations
each differ by chance with a standard error of at most 2 √(p/2 (1 − p/2) 2 / R): below 0.0045 at
99,999; the shared draws tie the errors of units to each other, so the bound is five of these.
"""

import json
import math
from pathlib import Path

import numpy as np
import pytest
import shapely
from hypothesis import given, settings
from hypothesis import strategies as st

from wijkatlas.analysis.hotspots import (
    HotspotMethod,
    Spot,
    find_hotspots,
    getis_ord_star,
    global_moran,
    local_moran,
)
from wijkatlas.analysis.neighbours import (
    Neighbours,
    contiguous,
    nearest,
    of_grid,
    of_hexagons,
    within_distance,
)
from wijkatlas.analysis.permutation import conditional_tails, enough_permutations
from wijkatlas.domain.errors import UserError

FOLDER = Path(__file__).parents[2] / "reference"
PEERS = json.loads((FOLDER / "hotspots.json").read_text("utf-8"))
R = json.loads((FOLDER / "hotspots_r.json").read_text("utf-8"))
SETS = ["columbus", "sids2"]


def links(neighbours: Neighbours) -> list[list[int]]:
    return [neighbours.of(unit).tolist() for unit in range(neighbours.n)]


def shapes(name: str) -> np.ndarray:
    return np.array(shapely.from_wkb(PEERS["sets"][name]["wkb"]), dtype=object)


def from_links(near: list[list[int]]) -> Neighbours:
    first = np.repeat(np.arange(len(near)), [len(each) for each in near])
    return Neighbours.of_pairs(first, np.concatenate(near).astype(np.int64), len(near))


def values_of(name: str) -> np.ndarray:
    return np.array(PEERS["sets"][name]["values"])


# -- neighbours --------------------------------------------------------------------------------


@pytest.mark.parametrize("name", SETS)
def test_neighbours_are_those_of_libpysal(name: str) -> None:
    known = PEERS["sets"][name]
    assert links(contiguous(shapes(name))) == known["queen"]
    assert links(contiguous(shapes(name), rook=True)) == known["rook"]
    x, y = np.array(known["middles"]).T
    assert links(within_distance(x, y, known["distance"])) == known["band"]
    assert links(nearest(x, y, 4)) == known["nearest4"]


def test_cells_and_their_polygons_have_the_same_neighbours() -> None:
    column, row = (each.ravel() for each in np.meshgrid(np.arange(7), np.arange(5)))
    boxes = shapely.box(100 * column, 100 * row, 100 * column + 100, 100 * row + 100)
    assert links(of_grid((5, 7))) == links(contiguous(boxes))
    assert links(of_grid((5, 7), rook=True)) == links(contiguous(boxes, rook=True))
    some = np.array([0, 1, 8, 9, 20, 34])
    assert links(of_grid((5, 7), some)) == links(contiguous(boxes[some]))


def test_hexagons_have_six_neighbours_at_one_distance() -> None:
    found = of_hexagons((5, 6))
    row, column = np.divmod(np.arange(30), 6)
    x, y = column + (row % 2) / 2, row * math.sqrt(3) / 2
    assert links(found) == links(within_distance(x, y, 1.01))
    assert found.counts.max() == 6
    assert links(of_hexagons((1, 1))) == [[]]


def test_touching_is_a_matter_of_a_centimetre() -> None:
    left, right = shapely.box(0, 0, 10, 10), shapely.box(10.009, 0, 20, 10)
    far = shapely.box(10.02, 20, 20, 30)
    assert links(contiguous([left, right, far], rook=True)) == [[1], [0], []]


def test_odd_polygons_do_no_harm() -> None:
    bow = shapely.Polygon([(0, 0), (10, 10), (10, 0), (0, 10)])  # crosses itself
    box, inner = shapely.box(0, 0, 10, 10), shapely.box(2, 2, 3, 3)
    empty = shapely.Polygon()
    for rook in (False, True):
        found = contiguous([box, None, inner, empty, box], rook=rook)
        # areas that overlap are neighbours, in whichever order they come
        assert links(found) == [[2, 4], [], [0, 4], [], [0, 2]]
        assert found.islands.tolist() == [1, 3]
    assert links(contiguous([bow, box])) == [[1], [0]]
    assert links(contiguous([])) == []
    assert links(contiguous([box])) == [[]]
    assert links(contiguous([None])) == [[]]


def test_places_that_are_unknown_or_the_same() -> None:
    x, y = np.array([0.0, 0.0, 0.0, 5.0, np.nan]), np.array([0.0, 0.0, 0.0, 0.0, 1.0])
    assert links(within_distance(x, y, 1)) == [[1, 2], [0, 2], [0, 1], [], []]
    assert [len(each) for each in links(nearest(x, y, 2))] == [2, 2, 2, 2, 0]
    assert all(unit not in each for unit, each in enumerate(links(nearest(x, y, 2))))
    assert links(nearest(x[:1], y[:1], 8)) == [[]]
    assert links(nearest(x[:3], y[:3], 8)) == [[1, 2], [0, 2], [0, 1]]
    assert links(within_distance(x[4:], y[4:], 1)) == [[]]


def test_senseless_and_ruinous_neighbours_are_refused() -> None:
    x = np.zeros(6000)
    with pytest.raises(UserError, match="36 million"):
        within_distance(x, x, 10)
    for bad in (0.0, -1.0, math.nan, math.inf):
        with pytest.raises(UserError, match="more than 0"):
            within_distance(x, x, bad)
    with pytest.raises(UserError, match="at least 1"):
        nearest(x, x, 0)


@pytest.mark.parametrize("turn", [0.0, 37.0, 90.0])
def test_moving_and_turning_the_map_changes_no_neighbours(turn: float) -> None:
    from shapely.affinity import rotate, translate

    before = shapes("sids2")
    after = [rotate(translate(each, 70_000, 170_000), turn, origin=(0, 0)) for each in before]
    for rook in (False, True):
        assert links(contiguous(after, rook=rook)) == links(contiguous(before, rook=rook))


def test_leaving_units_out_leaves_their_links_out() -> None:
    whole = of_grid((4, 4))
    chosen = np.arange(16) % 3 != 0
    left = np.flatnonzero(chosen)
    expected = [
        [left.tolist().index(each) for each in whole.of(unit) if chosen[each]] for unit in left
    ]
    assert links(whole.among(chosen)) == expected


# -- Gi*, Moran --------------------------------------------------------------------------------


@pytest.mark.parametrize("name", SETS)
def test_statistics_equal_spdep_and_esda(name: str) -> None:
    known, values, near = R["sets"][name], values_of(name), contiguous(shapes(name))
    star = getis_ord_star(values, near)
    np.testing.assert_allclose(star, known["gi_z"], rtol=1e-9)
    np.testing.assert_allclose(star, PEERS["sets"][name]["esda"]["gi_z"], rtol=1e-9)
    i, z = local_moran(values, near)
    np.testing.assert_allclose(i, known["lisa_i"], rtol=1e-9, atol=1e-12)
    np.testing.assert_allclose(z, known["lisa_z"], rtol=1e-8, atol=1e-12)
    n = len(values)  # esda divides by the variance over n - 1
    theirs = np.array(PEERS["sets"][name]["esda"]["lisa_i_n_minus_1"])
    np.testing.assert_allclose(i * (n - 1) / n, theirs, rtol=1e-9, atol=1e-12)
    moran = global_moran(values, near)
    np.testing.assert_allclose([moran.i, moran.expected, moran.z], known["moran"], rtol=1e-9)
    esda = PEERS["sets"][name]["esda"]["moran"]
    np.testing.assert_allclose([moran.i, moran.expected, moran.z], esda, rtol=1e-9)
    one_way = global_moran(values, from_links(PEERS["sets"][name]["nearest4"]))
    found = [one_way.i, one_way.expected, one_way.z]
    np.testing.assert_allclose(found, known["moran_nearest4"], rtol=1e-9)


# -- permutation -------------------------------------------------------------------------------


@pytest.mark.parametrize("name", SETS)
def test_p_equals_brute_force_and_esda_but_for_chance(name: str) -> None:
    known, values, near = PEERS["sets"][name], values_of(name), contiguous(shapes(name))
    p = conditional_tails(values, near, permutations=99_999, seed=1).p
    peers = [known["brute_p"], known["esda"]["gi_p"]]
    if name == "columbus":  # with the noughts of sids2 esda counts one side of the ties only
        peers.append(known["esda"]["lisa_p"])
    for theirs in (np.minimum(each, 1) for each in peers):
        error = 2 * np.sqrt(theirs / 2 * (1 - theirs / 2) * 2 / 99_999)
        assert np.abs(p - theirs).max() < 0.015
        assert (np.abs(p - theirs) < 5 * error + 2e-5).all()


@pytest.mark.parametrize("mean", [0.02, 0.05, 0.2, 1.0])
@pytest.mark.parametrize("method", list(HotspotMethod))
def test_pure_noise_on_sparse_grids_is_seldom_marked(mean: float, method: HotspotMethod) -> None:
    shares = []
    for seed in range(6):
        noise = np.random.default_rng(seed).poisson(mean, 60 * 60).astype(float)
        found = find_hotspots(noise, of_grid((60, 60)), method=method, permutations=999, seed=seed)
        shares.append(np.mean(found.p <= 0.05))
        assert sum(spot in {Spot.HOT, Spot.COLD} for spot in found.spots) <= 0.01 * 3600
    assert max(shares) <= 0.06


@settings(max_examples=25)
@given(
    st.lists(st.integers(0, 3), min_size=4, max_size=7),
    st.floats(0.2, 0.9),
    st.integers(0, 1000),
)
def test_tails_are_those_of_all_draws(values: list[int], share: float, seed: int) -> None:
    """Against every possible draw, for any links; both ways of drawing occur."""
    from itertools import combinations

    n = len(values)
    linked = np.random.default_rng(seed).random((n, n)) < share
    near = Neighbours.of_pairs(*np.nonzero(linked), n)
    x = np.array(values, float)
    found = conditional_tails(x, near, permutations=2000, seed=seed)
    for unit in range(n):
        k = len(near.of(unit))
        if not k:
            assert math.isnan(found.p[unit])
            continue
        others = np.delete(x, unit)
        sums = [sum(others[list(each)]) for each in combinations(range(n - 1), k)]
        own = x[near.of(unit)].sum()
        for count, truth in (
            (found.at_least[unit], np.mean([each >= own for each in sums])),
            (found.at_most[unit], np.mean([each <= own for each in sums])),
        ):
            error = math.sqrt(truth * (1 - truth) / 2000)
            assert abs(count / 2000 - truth) <= 5.5 * error + 1e-12


def test_many_neighbours_are_drawn_as_truly() -> None:
    # 30 units, 12 to 20 neighbours each: rows without doubles are too rare to wait for
    rng = np.random.default_rng(3)
    first, second = np.nonzero(rng.random((30, 30)) < 0.55)
    near = Neighbours.of_pairs(first, second, 30)
    x = rng.normal(size=30)
    found = conditional_tails(x, near, permutations=20_000, seed=1)
    sums = near.sums(x)
    for unit in range(0, 30, 5):
        others = np.delete(x, unit)
        k = len(near.of(unit))
        dealt = rng.permuted(np.tile(others, (20_000, 1)), axis=1)[:, :k].sum(axis=1)
        truth = float((dealt >= sums[unit]).mean())
        error = math.sqrt(max(truth * (1 - truth), 1e-4) * 2 / 20_000)
        assert abs(found.at_least[unit] / 20_000 - truth) < 5 * error


def test_the_same_seed_gives_the_same_and_relabelled_units_take_their_p_along() -> None:
    values, near = values_of("sids2"), contiguous(shapes("sids2"))
    once = conditional_tails(values, near, permutations=9_999, seed=5)
    again = conditional_tails(values, near, permutations=9_999, seed=5)
    np.testing.assert_array_equal(once.at_least, again.at_least)
    order = np.random.default_rng(2).permutation(len(values))
    moved = conditional_tails(
        values[order], contiguous(shapes("sids2")[order]), permutations=9_999, seed=5
    )
    assert np.abs(moved.p - once.p[order]).max() < 0.05
    np.testing.assert_allclose(
        getis_ord_star(values[order], contiguous(shapes("sids2")[order])),
        getis_ord_star(values, near)[order],
        rtol=1e-9,
    )


def test_so_many_permutations_that_one_unit_can_stand_out() -> None:
    assert enough_permutations(999, 10) == 999
    assert enough_permutations(999, 100) == 9_999
    assert enough_permutations(999, 50_000) == 99_999
    assert enough_permutations(500_000, 50_000) == 500_000
    for units in (24, 25, 26, 249, 250, 251):
        used = enough_permutations(999, units)
        assert 2 / (used + 1) * units <= 0.05


# -- classes -----------------------------------------------------------------------------------


def test_a_clump_is_found_and_an_island_named() -> None:
    counts = np.random.default_rng(1).poisson(1.0, 400).astype(float).reshape(20, 20)
    counts[4:8, 10:14] += 9
    near = of_grid((20, 20))
    found = find_hotspots(
        np.r_[counts.ravel(), 50.0],
        Neighbours(np.r_[near.starts, near.starts[-1]], near.indices),
        permutations=9_999,
    )
    assert found.spots[-1] is Spot.ISLAND
    assert np.isnan([found.z[-1], found.p[-1], found.q[-1]]).all()
    spots = found.spots[:-1].reshape(20, 20)
    assert (spots[5:7, 11:13] == Spot.HOT).all()
    away = np.ones((20, 20), np.bool_)
    away[3:9, 9:15] = False
    assert not (spots[away] == Spot.HOT).any()


def test_quadrants_of_the_local_moran() -> None:
    values = np.array([10.0, 10.0, 0.0, 0.0, 10.0, 0.0])
    near = from_links([[1], [0], [3], [2], [5], [4]])
    found = find_hotspots(values, near, method=HotspotMethod.LISA)
    assert found.quadrants.tolist() == ["HH", "HH", "LL", "LL", "HL", "LH"]


@pytest.mark.parametrize("method", list(HotspotMethod))
@pytest.mark.parametrize(
    "values", [[], [3.0], [1.0, 2.0], [0.0] * 9, [7.0] * 9, [0.1 + 0.2] * 5 + [0.3] * 4]
)
def test_without_differences_nothing_is_said(method: HotspotMethod, values: list[float]) -> None:
    n = len(values)
    near = of_grid((1, n))
    found = find_hotspots(np.array(values), near, method=method)
    assert np.isnan([found.z, found.p, found.q]).all()
    assert set(found.spots) <= {Spot.NONE, Spot.ISLAND}
    assert math.isnan(found.moran.z)


def test_all_are_neighbours_of_all() -> None:
    near = from_links([[1, 2, 3], [0, 2, 3], [0, 1, 3], [0, 1, 2]])
    found = find_hotspots(np.array([1.0, 2.0, 3.0, 9.0]), near)
    assert (found.p == 1).all()
    assert np.isnan(found.z).all()
    assert set(found.spots) == {Spot.NONE}
