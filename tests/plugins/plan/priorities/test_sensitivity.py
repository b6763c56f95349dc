# SPDX-License-Identifier: EUPL-1.2
"""Weights that move, against exact probabilities (R: ``tests/reference/priorities.R``)."""

import json
import math
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from wijkatlas_plan.priorities.sensitivity import rank, simulate, weighted_totals

TWO = [[5, 1], [3, 4]]
THREE = [[5, 1, 2], [2, 4, 3], [3, 3, 4]]
DRAWS = 40_000
FOUR_SE = 4 * 0.5 / math.sqrt(DRAWS)


@pytest.fixture(scope="module")
def reference() -> Any:
    path = Path(__file__).parents[3] / "reference" / "priorities.json"
    return json.loads(path.read_text("utf-8"))


def test_weighted_mean_leaves_out_what_has_no_score() -> None:
    """(2·5 + 1·1)/3 and, without the second, 5."""
    nan = math.nan
    found = weighted_totals([[5, 1], [5, nan], [nan, nan]], [2, 1])
    assert found[:2] == pytest.approx([11 / 3, 5.0])
    assert math.isnan(found[2])
    assert math.isnan(weighted_totals([[5, nan]], [0, 1])[0])


def test_ranks_share_the_best_place() -> None:
    assert rank([3.0, 4.0, 4.0, math.nan, 1.0]).tolist() == [3, 1, 1, 0, 4]
    assert rank([0.1 + 0.2, 0.3]).tolist() == [1, 1]


def test_two_problems_near_the_chosen_weights(reference: Any) -> None:
    for case in reference["two"]:
        found = simulate(
            TWO, [case["weight"], 1 - case["weight"]],
            seed=1, draws=DRAWS, concentration=case["concentration"], top=1,
        )  # fmt: skip
        assert found.near.in_top[0] == pytest.approx(case["first"], abs=FOUR_SE)
        assert found.near.in_top.sum() == pytest.approx(1, abs=1e-9)
        assert found.free.in_top[0] == pytest.approx(reference["free_two"], abs=FOUR_SE)


def test_three_problems_with_any_weights(reference: Any) -> None:
    one = simulate(THREE, [1, 1, 1], seed=2, draws=DRAWS, top=1)
    assert one.free.in_top == pytest.approx(reference["free_three_first"], abs=FOUR_SE)
    two = simulate(THREE, [1, 1, 1], seed=2, draws=DRAWS, top=2)
    assert two.free.in_top == pytest.approx(reference["free_three_top_two"], abs=FOUR_SE)


def test_same_seed_same_answer_and_a_weight_of_nought_stays() -> None:
    first, again = (simulate(TWO, [1, 0], seed=5, draws=500, top=1) for _ in range(2))
    assert first.near.in_top.tolist() == again.near.in_top.tolist() == [1.0, 0.0]
    assert first.free.in_top.tolist() == again.free.in_top.tolist()
    assert first.weights.tolist() == [1.0, 0.0]
    assert first.ranks.tolist() == [1, 2]
    assert (first.near.low_rank.tolist(), first.near.high_rank.tolist()) == ([1, 2], [1, 2])


def test_few_problems_are_all_in_the_top_and_one_without_scores_in_none() -> None:
    found = simulate([*TWO, [math.nan, math.nan]], [1, 1], seed=1, draws=200)
    assert found.near.in_top[:2].tolist() == [1.0, 1.0]
    assert math.isnan(found.near.in_top[2])
    assert found.ranks[2] == found.near.high_rank[2] == 0


@pytest.mark.parametrize("weights", [[0, 0], [-1, 2], [math.nan, 1]])
def test_weights_that_make_no_sense(weights: list[float]) -> None:
    with pytest.raises(ValueError, match="weights"):
        simulate(TWO, weights, seed=1)


@given(
    st.lists(st.lists(st.integers(1, 5), min_size=3, max_size=3), min_size=1, max_size=12),
    st.lists(st.floats(0.1, 10), min_size=3, max_size=3),
)
def test_totals_lie_between_scores_and_ranks_add_up(rows: Any, weights: Any) -> None:
    found = simulate(rows, weights, seed=3, draws=50)
    given_scores = np.array(rows, float)
    assert (found.totals >= given_scores.min(axis=1) - 1e-9).all()
    assert (found.totals <= given_scores.max(axis=1) + 1e-9).all()
    assert found.near.in_top.sum() >= min(5, len(rows)) - 1e-9
    dominant = np.flatnonzero((given_scores == 5).all(axis=1))
    assert (found.free.low_rank[dominant] == 1).all()
