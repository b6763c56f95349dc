# SPDX-License-Identifier: EUPL-1.2
"""q-values equal R's; what is no test stays none."""

import json
from pathlib import Path

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from wijkatlas.analysis.discovery import benjamini_hochberg, benjamini_yekutieli

REFERENCE = json.loads(
    (Path(__file__).parents[2] / "reference" / "discovery.json").read_text("utf-8")
)


def numbers(values: list) -> np.ndarray:
    return np.array(values, np.float64)  # None becomes NaN


@pytest.mark.parametrize("case", REFERENCE["cases"])
def test_they_equal_r(case: dict) -> None:
    p = numbers(case["p"])
    np.testing.assert_allclose(benjamini_hochberg(p), numbers(case["bh"]), rtol=1e-14)
    np.testing.assert_allclose(benjamini_yekutieli(p), numbers(case["by"]), rtol=1e-14)


def test_the_example_of_a_textbook() -> None:
    # five equal steps: the q of all is the greatest p
    np.testing.assert_allclose(benjamini_hochberg([0.01, 0.02, 0.03, 0.04, 0.05]), [0.05] * 5)


def test_nothing_and_no_tests() -> None:
    assert benjamini_hochberg([]).shape == (0,)
    assert np.isnan(benjamini_hochberg([np.nan, np.nan])).all()


@pytest.mark.parametrize("bad", [-0.1, 1.1])
def test_what_is_no_p_value_is_refused(bad: float) -> None:
    with pytest.raises(ValueError, match="between 0 and 1"):
        benjamini_hochberg([0.5, bad])


@given(st.lists(st.floats(0, 1), min_size=1, max_size=40), st.randoms(use_true_random=False))
def test_q_follows_its_p(p: list[float], luck) -> None:
    q = benjamini_hochberg(p)
    assert np.all(q >= np.array(p) - 1e-15)
    assert np.all(q <= 1)
    assert np.all(benjamini_yekutieli(p) >= q - 1e-15)
    order = list(range(len(p)))
    luck.shuffle(order)
    np.testing.assert_array_equal(benjamini_hochberg(np.array(p)[order]), q[order])


def test_a_table_keeps_its_shape() -> None:
    assert benjamini_hochberg(np.full((2, 3), 0.5)).shape == (2, 3)
