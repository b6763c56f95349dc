# SPDX-License-Identifier: EUPL-1.2
"""Risk terrain against R (glmnet, MASS, step), by hand, and on made-up towns."""

import json
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from scipy.ndimage import gaussian_filter

from wijkatlas.analysis.negativebinomial import fit_negative_binomial
from wijkatlas.analysis.poisson import fit_poisson
from wijkatlas.analysis.riskterrain.candidates import (
    Candidate,
    Reach,
    Surroundings,
    find_candidates,
)
from wijkatlas.analysis.riskterrain.correlation import rank_link
from wijkatlas.analysis.riskterrain.elasticnet import choose_strength, net_path, strengths
from wijkatlas.analysis.riskterrain.model import fit_terrain, stepwise
from wijkatlas.domain.errors import Cancelled

REFERENCE = Path(__file__).parents[2] / "reference" / "riskterrain.json"
SHAPE = (40, 40)
CELLS = np.arange(1600)
BLOCKS = CELLS // 40 // 4 * 10 + CELLS % 40 // 4


@pytest.fixture(scope="module")
def r() -> dict[str, Any]:
    found: dict[str, Any] = json.loads(REFERENCE.read_text("utf-8"))
    found |= {name: np.array(found[name], float) for name in ("x", "y", "a", "along")}
    return found


@pytest.mark.parametrize("case", range(4))
def test_the_net_is_glmnets(r: dict[str, Any], case: int) -> None:
    net = r["nets"][case]
    path = net_path(r["x"], r["y"], r["along"], mix=net["mix"], positive=net["positive"])
    np.testing.assert_allclose(path.intercepts, net["intercepts"], atol=1e-8)
    np.testing.assert_allclose(path.coefficients, np.array(net["coefficients"]), atol=1e-8)


def test_cross_validation_is_cv_glmnets(r: dict[str, Any]) -> None:
    choice = choose_strength(r["x"], r["y"], r["along"], np.array(r["fold"]))
    np.testing.assert_allclose(choice.deviance, r["cv"], atol=1e-8)
    assert choice.best == int(np.argmin(r["cv"]))
    assert strengths(r["x"], r["y"])[0] == pytest.approx(r["first"], rel=1e-12)


def test_an_exposure_enters_as_in_r(r: dict[str, Any]) -> None:
    """Of MASS the likelihood agrees; its coefficients stop a little earlier."""
    offset, told = np.log(r["exposure"]), r["offset"]
    path = net_path(r["x"], r["y"], r["along"], offset=offset, positive=True)
    np.testing.assert_allclose(path.intercepts, told["intercepts"], atol=1e-8)
    np.testing.assert_allclose(path.coefficients, np.array(told["coefficients"]), atol=1e-8)
    choice = choose_strength(r["x"], r["y"], r["along"], np.array(r["fold"]), offset=offset)
    np.testing.assert_allclose(choice.deviance, told["cv"], atol=1e-8)
    assert strengths(r["x"], r["y"], offset=offset)[0] == pytest.approx(told["first"], rel=1e-12)
    design = np.column_stack([np.ones(len(r["y"])), r["x"][:, [1, 5, 7]]])
    fit = fit_negative_binomial(design, r["y"], offset=offset)
    assert fit is not None
    np.testing.assert_allclose(fit.coefficients, told["nb"], atol=5e-6)
    assert fit.theta == pytest.approx(told["nb_theta"], abs=1e-5)
    assert fit.log_likelihood == pytest.approx(told["nb_loglik"], abs=1e-8)


def test_the_net_obeys_the_conditions_of_its_minimum() -> None:
    rng = np.random.default_rng(8)
    x = rng.normal(size=(300, 12))
    x[:, 5] = x[:, 4] + 0.01 * rng.normal(size=300)  # nearly the same column
    x[:, 7] = 1.0  # no variance
    y = rng.poisson(np.exp(0.4 * x[:, 0] - 0.3 * x[:, 4])).astype(float)
    along = strengths(x, y, count=8)
    path = net_path(x, y, along)
    spread = x.std(axis=0)
    assert (path.coefficients[:, 7] == 0).all()
    assert path.coefficients[0] == pytest.approx(0, abs=1e-6)
    for strength, base, b in zip(along, path.intercepts, path.coefficients, strict=True):
        mean = np.exp(base + x @ b)
        assert mean.sum() == pytest.approx(y.sum(), rel=1e-8)
        scaled = b * spread
        slope = (x - x.mean(axis=0)).T @ (y - mean) / len(y) / np.where(spread > 0, spread, 1)
        slope -= strength * 0.5 * scaled
        on = scaled != 0
        np.testing.assert_allclose(slope[on], strength * 0.5 * np.sign(scaled[on]), atol=1e-8)
        assert (np.abs(slope[~on]) <= strength * 0.5 + 1e-8).all()


def test_nothing_goes_with_the_counts() -> None:
    assert not len(strengths(np.ones((10, 2)), np.arange(10.0)))
    falling = np.arange(10.0)[:, None]
    assert not len(strengths(-falling, np.arange(10.0), positive=True))


def test_negative_binomial_is_massglmnbs(r: dict[str, Any]) -> None:
    """MASS stops a little earlier; coefficients agree to 1e-7, theta to 1e-6."""
    nb = r["nb"]
    design = np.column_stack([np.ones(len(r["y"])), r["x"][:, [1, 5, 7]]])
    fit = fit_negative_binomial(design, r["y"])
    assert fit is not None
    np.testing.assert_allclose(fit.coefficients, nb["coefficients"], atol=1e-7)
    np.testing.assert_allclose(fit.standard_errors, nb["errors"], atol=1e-7)
    assert fit.theta == pytest.approx(nb["theta"], abs=1e-6)
    assert fit.log_likelihood == pytest.approx(nb["loglik"], abs=1e-9)
    assert fit.bic == pytest.approx(nb["bic"], abs=1e-9)


def test_counts_that_vary_less_than_poissons_have_no_theta() -> None:
    assert fit_negative_binomial(np.ones((50, 1)), np.tile([2.0, 3.0], 25)) is None


def test_steps_end_where_those_of_r_end(r: dict[str, Any]) -> None:
    x = np.column_stack([np.ones(len(r["y"])), r["x"]])
    found = stepwise(x, r["y"], range(8), np.arange(8), fit_poisson, positive=False)
    assert found is not None
    chosen, fit = found
    assert [f"x{place + 1}" for place in chosen] == r["step"]["terms"]
    np.testing.assert_allclose(fit.coefficients, r["step"]["coefficients"], atol=1e-8)
    np.testing.assert_allclose(fit.standard_errors, r["step"]["errors"], atol=1e-6)
    assert fit.bic == pytest.approx(r["step"]["bic"], abs=1e-8)


def test_of_each_factor_one_way_enters(r: dict[str, Any]) -> None:
    x = np.column_stack([np.ones(len(r["y"])), r["x"]])
    group = np.array([0, 0, 0, 1, 1, 1, 2, 2])
    found = stepwise(x, r["y"], range(8), group, fit_poisson)
    assert found is not None
    assert len(set(group[found[0]])) == len(found[0])
    assert (found[1].coefficients[1:] > 0).all()


def test_the_same_column_twice_does_no_harm() -> None:
    rng = np.random.default_rng(3)
    near = rng.random(200) < 0.3
    y = rng.poisson(np.where(near, 3.0, 0.5)).astype(float)
    x = np.column_stack([np.ones(200), near, near, np.zeros(200)]).astype(float)
    found = stepwise(x, y, range(3), np.arange(3), fit_poisson)
    assert found is not None
    assert len(found[0]) == 1


# -- made-up towns ---------------------------------------------------------------------------------


def neighbours() -> tuple[np.ndarray, np.ndarray]:
    place = CELLS.reshape(SHAPE)
    east, north = (place[:, :-1], place[:, 1:]), (place[:-1], place[1:])
    return tuple(np.concatenate([east[i].ravel(), north[i].ravel()]) for i in (0, 1))  # type: ignore[return-value]


def away_from(rng: np.random.Generator, n: int) -> np.ndarray:
    row, column = np.divmod(CELLS, SHAPE[1])
    spots = rng.uniform(0, 40, (n, 2))
    return np.hypot(row[:, None] - spots[:, 0], column[:, None] - spots[:, 1]).min(axis=1) * 250


def town(seed: int, effect: float) -> tuple[list[Candidate], np.ndarray]:
    """Bars that draw incidents within 500 m, and two layers that have nothing to do with them."""
    rng = np.random.default_rng(seed)
    bars = away_from(rng, 12)
    counts = rng.poisson(0.5 * np.where(bars <= 500, effect, 1.0))
    layers = [Surroundings("bars", bars)]
    layers += [Surroundings(name, away_from(rng, 12)) for name in ("stops", "schools")]
    return find_candidates(layers, counts, 500.0), counts


def test_what_draws_incidents_is_found_with_its_reach_and_strength() -> None:
    candidates, counts = town(1, 4.0)
    terrain = fit_terrain(candidates, counts, neighbours(), BLOCKS, seed=1)
    chosen = [candidates[place] for place in terrain.chosen]
    assert [(each.factor, each.metres) for each in chosen] == [(0, 500.0)]
    # with one column of noughts and ones the model is two means: the ratio by hand
    reached = chosen[0].reached
    assert terrain.values[0] == pytest.approx(counts[reached].mean() / counts[~reached].mean())
    assert terrain.low[0] < 4.0 < terrain.high[0]
    assert terrain.risk.min() == 1
    assert terrain.risk.max() == pytest.approx(terrain.values[0])
    assert terrain.bic < terrain.bic_without
    assert abs(terrain.alike) < 0.1


def test_the_same_seed_gives_the_same_model() -> None:
    candidates, counts = town(2, 2.0)
    one, two = (fit_terrain(candidates, counts, neighbours(), BLOCKS, seed=7) for _ in range(2))
    assert one.chosen == two.chosen
    np.testing.assert_array_equal(one.risk, two.risk)


def test_chance_seldom_makes_a_factor() -> None:
    chosen = 0
    for seed in range(12):
        candidates, counts = town(100 + seed, 1.0)
        chosen += bool(fit_terrain(candidates, counts, neighbours(), BLOCKS, seed=1).chosen)
    assert chosen <= 3


def test_counts_that_cluster_by_themselves_take_the_negative_binomial() -> None:
    rng = np.random.default_rng(4)
    bars = away_from(rng, 12)
    counts = rng.negative_binomial(0.5, 0.5 / (0.5 + np.where(bars <= 500, 3.0, 0.7)))
    candidates = find_candidates([Surroundings("bars", bars)], counts, 500.0)
    terrain = fit_terrain(candidates, counts, neighbours(), BLOCKS, seed=1)
    assert terrain.family == "negative binomial"
    assert terrain.theta == pytest.approx(0.5, rel=0.4)
    assert terrain.low[0] < 3.0 / 0.7 < terrain.high[0]


def test_a_pattern_that_the_model_leaves_is_seen() -> None:
    rng = np.random.default_rng(5)
    wave = gaussian_filter(rng.normal(size=SHAPE), 3).ravel()
    counts = rng.poisson(np.exp(1 + 8 * wave))
    layers = [Surroundings("stops", away_from(rng, 12))]
    terrain = fit_terrain(
        find_candidates(layers, counts, 500.0), counts, neighbours(), BLOCKS, seed=1
    )
    assert terrain.alike > 0.3


def test_candidates_that_tell_nothing_are_left_out() -> None:
    counts = np.ones(1600, np.int64)
    everywhere = Surroundings("everywhere", np.zeros(1600))
    far = Surroundings("far", np.full(1600, 1e6))
    same = Surroundings("flat", value=np.ones(1600))
    unknown = Surroundings("unknown", value=np.full(1600, np.nan))
    assert find_candidates([everywhere, far, same, unknown], counts, 500.0) == []
    one = Surroundings("one", np.arange(1600.0))
    twice = find_candidates([one, one], counts, 500.0)
    assert {each.factor for each in twice} == {0}
    assert [each.metres for each in twice] == [250, 500, 750, 1000, 1250, 1500]
    alone = np.zeros(1600, np.int64)
    alone[:200] = 1
    assert [each.metres for each in find_candidates([one], alone, 500.0)] == []


def test_dense_high_and_low_places() -> None:
    counts = np.ones(100, np.int64)
    dense = np.zeros(100)
    dense[:5] = 1.0
    value = np.append(np.arange(90.0), [np.nan] * 10)
    found = find_candidates([Surroundings("a", None, {250.0: dense}, value)], counts, 500.0)
    reached = {each.reach: np.flatnonzero(each.reached).tolist() for each in found}
    assert reached[Reach.DENSE] == [0, 1, 2, 3, 4]
    assert reached[Reach.LOW] == list(range(18))
    assert reached[Reach.HIGH] == list(range(72, 90))


def test_without_candidates_the_risk_is_the_same_everywhere() -> None:
    counts = np.random.default_rng(0).poisson(1.0, 1600)
    terrain = fit_terrain([], counts, neighbours(), BLOCKS, seed=1)
    assert terrain.chosen == ()
    assert (terrain.risk == 1).all()
    assert terrain.bic == terrain.bic_without


def test_it_can_be_cancelled() -> None:
    def stop() -> None:
        raise Cancelled

    candidates, counts = town(1, 4.0)
    with pytest.raises(Cancelled):
        fit_terrain(candidates, counts, neighbours(), BLOCKS, seed=1, tick=stop)


# -- rank correlation ------------------------------------------------------------------------------


def test_the_rank_correlation_is_rs(r: dict[str, Any]) -> None:
    cells = np.arange(240)
    link = rank_link(r["y"], r["a"], cells, (15, 16))
    assert link.r == pytest.approx(r["spearman"], abs=1e-12)
    assert link.low < link.r < link.high


def test_independent_cells_by_brute_force() -> None:
    """The sum over all pairs of cells by their distance, as in the paper."""
    rng = np.random.default_rng(6)
    shape = (7, 9)
    cells = np.flatnonzero(rng.random(63) < 0.8)
    one, other = (gaussian_filter(rng.normal(size=shape), 1).ravel()[cells] for _ in range(2))
    first, second = (np.argsort(np.argsort(each)) + 1.0 for each in (one, other))
    first, second = first - first.mean(), second - second.mean()
    row, column = np.divmod(cells, shape[1])
    away = np.rint(np.hypot(row[:, None] - row, column[:, None] - column)).astype(int)
    variance = 0.0
    for distance in range(away.max() + 1):
        pairs = away == distance
        if pairs.any():
            covariances = [np.outer(each, each)[pairs].mean() for each in (first, second)]
            variance += pairs.sum() * covariances[0] * covariances[1]
    variance /= len(cells) ** 2 * first.var() * second.var()
    assert rank_link(one, other, cells, shape).n_eff == pytest.approx(1 + 1 / variance)


def test_maps_that_are_smooth_by_themselves_are_not_called_linked() -> None:
    rng = np.random.default_rng(7)
    hits = 0
    for _ in range(150):
        one, other = (gaussian_filter(rng.normal(size=SHAPE), 2).ravel() for _ in range(2))
        hits += rank_link(one, other, CELLS, SHAPE).p <= 0.05
    assert hits <= 15  # 7.5 expected; a test that takes cells for independent calls over 100


@pytest.mark.parametrize("other", [np.ones(1600), np.full(1600, np.nan)])
def test_a_map_without_variety_has_no_link(other: np.ndarray) -> None:
    assert np.isnan(rank_link(np.arange(1600), other, CELLS, SHAPE).r)
