# SPDX-License-Identifier: EUPL-1.2
"""Poisson regression is that of R's ``glm``, and with a ridge that of glmnet."""

import json
from pathlib import Path

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from wijkatlas.analysis.poisson import fit_poisson

REFERENCE = json.loads(
    (Path(__file__).parents[2] / "reference" / "poisson_regression.json").read_text("utf-8")
)
X1, X2, X3, Y = (np.array(REFERENCE[name], float) for name in ("x1", "x2", "x3", "y"))
ONES = np.ones(len(Y))
LOG_EXPOSURE = np.log(np.array(REFERENCE["exposure"], float))


def assert_same(fit, told):
    assert fit.converged
    np.testing.assert_allclose(fit.coefficients, told["coefficients"], rtol=1e-8, atol=1e-9)
    np.testing.assert_allclose(fit.standard_errors, told["standard_errors"], rtol=1e-6)
    assert fit.log_likelihood == pytest.approx(told["log_likelihood"], rel=1e-10)
    assert fit.deviance == pytest.approx(told["deviance"], rel=1e-9)
    assert fit.bic == pytest.approx(told["bic"], rel=1e-10)
    assert fit.pearson == pytest.approx(told["pearson"], rel=1e-6)


def test_equals_glm():
    assert_same(fit_poisson(np.column_stack([ONES, X1, X2, X3]), Y), REFERENCE["plain"])


def test_equals_glm_with_an_offset():
    design = np.column_stack([ONES, X1, X2, X3])
    assert_same(fit_poisson(design, Y, offset=LOG_EXPOSURE), REFERENCE["offset"])


def test_equals_glm_on_sparse_counts():
    fit = fit_poisson(np.column_stack([ONES, X3]), REFERENCE["sparse_y"])
    assert_same(fit, REFERENCE["sparse"])


def test_equals_glmnet_with_a_ridge():
    told = REFERENCE["ridge"]
    design = np.column_stack([ONES, X1, X3])
    fit = fit_poisson(design, Y, offset=LOG_EXPOSURE, ridge=told["penalty"])
    np.testing.assert_allclose(fit.coefficients, told["coefficients"], rtol=1e-6)
    same = fit_poisson(design, Y, offset=LOG_EXPOSURE, ridge=[0, told["penalty"], told["penalty"]])
    np.testing.assert_allclose(same.coefficients, fit.coefficients, rtol=1e-12)


def test_an_intercept_alone_is_the_log_of_the_mean():
    fit = fit_poisson(np.ones((4, 1)), [1, 2, 3, 6])
    assert fit.coefficients[0] == pytest.approx(np.log(3))
    assert fit.standard_errors[0] == pytest.approx(1 / np.sqrt(12))
    assert fit.mean(np.ones((2, 1)), np.log(2)) == pytest.approx([6, 6])


def test_nothing_but_noughts_expects_nothing():
    fit = fit_poisson(np.ones((50, 1)), np.zeros(50))
    assert fit.mean(np.ones((1, 1)))[0] < 1e-6
    assert np.isfinite(fit.standard_errors).all()


def test_columns_that_say_the_same_are_refused_without_a_ridge():
    design = np.column_stack([ONES, X1, 2 * X1])
    with pytest.raises(ValueError, match="say the same"):
        fit_poisson(design, Y)
    assert fit_poisson(design, Y, ridge=1e-3).converged


@pytest.mark.parametrize("counts", [[-1, 2], [np.nan, 1], []])
def test_what_is_no_count_is_refused(counts):
    with pytest.raises(ValueError, match=r"count|finite"):
        fit_poisson(np.ones((len(counts), 1)), counts)


@settings(max_examples=30)
@given(st.floats(1e-4, 1e4), st.integers(0, 10_000))
def test_the_unit_of_a_column_does_not_matter(unit, seed):
    rng = np.random.default_rng(seed)
    x = rng.normal(size=80)
    y = rng.poisson(np.exp(0.3 * x))
    ones = np.ones(80)
    here = fit_poisson(np.column_stack([ones, x]), y)
    there = fit_poisson(np.column_stack([ones, x * unit]), y)
    assert there.coefficients[1] * unit == pytest.approx(here.coefficients[1], rel=1e-5, abs=1e-7)
    # at the maximum the expected counts add up to the observed ones
    assert here.mean(np.column_stack([ones, x])).sum() == pytest.approx(y.sum(), rel=1e-6)
