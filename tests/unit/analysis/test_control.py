# SPDX-License-Identifier: EUPL-1.2
"""Limits of chance around counts; the numbers come from ``tests/reference/counts.R``."""

import json
from pathlib import Path

import numpy as np
import pytest

from wijkatlas.analysis.control import (
    Signal,
    control_limits,
    count_quantile,
    season_factor,
    slope,
)

R = json.loads((Path(__file__).parents[2] / "reference" / "counts.json").read_text("utf-8"))
DAYS = np.array(R["days"], np.int64)
PHASE = np.array(R["phase"])
COUNTS = np.array(R["counts"], np.int64)


def every(n):
    return np.ones(n, np.bool_)


def plain(counts, baseline=None, judged=None):
    """Limits of periods of thirty days without a season."""
    n = len(counts)
    return control_limits(
        np.array(counts, np.int64),
        np.full(n, 30),
        np.linspace(0, 1, n),
        every(n) if baseline is None else baseline,
        every(n) if judged is None else judged,
    )


@pytest.mark.parametrize("case", R["quantiles"], ids=lambda c: f"{c['mean']}-{c['dispersion']}")
def test_quantiles_as_r(case):
    mean = np.array([case["mean"]])
    assert count_quantile(case["p"], mean, mean * case["dispersion"])[0] == case["value"]


def test_limits_with_a_season_as_r():
    baseline = np.arange(48) < 36
    found = control_limits(COUNTS, DAYS, PHASE, baseline, every(48))
    assert found.dispersion == pytest.approx(R["dispersion"], rel=1e-8)
    assert found.season_p == pytest.approx(R["season_p"], rel=1e-6)
    assert found.expected == pytest.approx(np.array(R["expected"]), rel=1e-8)
    limits = np.array([found.low_2, found.high_2, found.low_3, found.high_3]).T
    assert np.array_equal(limits, R["limits"])


def test_slope_as_r():
    found = slope(COUNTS, DAYS, PHASE)
    assert (found.factor, found.low, found.high) == pytest.approx(R["slope"], rel=1e-8)
    assert found.z == pytest.approx(R["slope_z"], rel=1e-8)


def test_far_more_than_before_is_a_signal_and_only_that():
    counts = [20, 22, 18, 21, 19, 20, 23, 17, 20, 21, 45, 20]
    found = plain(counts, baseline=np.arange(12) < 10)
    assert [each for each in found.signals if each] == [Signal.HIGH]
    assert found.signals[10] is Signal.HIGH
    assert found.low_3[10] <= found.low_2[10] < found.expected[10] < found.high_2[10]


def test_eight_on_one_side_are_a_signal_from_the_eighth_on():
    counts = [20] * 10 + [24] * 9
    found = plain(counts, baseline=np.arange(19) < 10)
    assert [i for i, each in enumerate(found.signals) if each is Signal.RUN_HIGH] == [17, 18]


def test_a_period_that_is_not_judged_gives_no_signal_and_ends_a_run():
    counts = [20] * 10 + [24] * 9
    judged = every(19)
    judged[14] = False
    found = plain(counts, baseline=np.arange(19) < 10, judged=judged)
    assert not any(found.signals)
    counts[14] = 500
    assert not any(plain(counts, baseline=np.arange(19) < 10, judged=judged).signals)


def test_longer_months_may_have_more():
    found = control_limits(
        np.full(12, 30), np.array([31, 28] * 6), np.zeros(12), every(12), every(12)
    )
    assert found.expected[0] / found.expected[1] == pytest.approx(31 / 28)


def test_hardly_any_incidents_raise_no_alarm():
    assert not any(plain([0] * 24).signals)
    assert not any(plain([0] * 12 + [1] + [0] * 11).signals)
    assert plain([0] * 12 + [12], baseline=np.arange(13) < 12).signals[12] is Signal.HIGH


def test_too_short_a_baseline_gives_no_limits():
    assert plain([3] * 7) is None
    assert slope(np.full(20, 5), np.full(20, 30), np.zeros(20)) is None
    assert slope(np.zeros(40, np.int64), np.full(40, 30), np.zeros(40)) is None


@pytest.mark.parametrize(("mean", "dispersion"), [(0.7, 1), (8, 1), (60, 1), (40, 3)])
def test_false_alarms_are_rare(mean, dispersion):
    luck = np.random.default_rng(11)
    outside = beyond = judged = 0
    for _ in range(150):
        if dispersion == 1:
            counts = luck.poisson(mean, 48)
        else:
            counts = luck.negative_binomial(mean / (dispersion - 1), 1 / dispersion, 48)
        found = control_limits(counts, DAYS * 0 + 30, PHASE, np.arange(48) < 36, every(48))
        late = slice(36, 48)
        outside += int(((counts > found.high_3) | (counts < found.low_3))[late].sum())
        beyond += int(((counts > found.high_2) | (counts < found.low_2))[late].sum())
        judged += 12
    assert outside / judged <= 0.005
    assert beyond / judged <= 0.06


def test_the_season_of_a_sine_is_found_back():
    phase = np.tile((np.arange(12) + 0.5) / 12, 4)
    expected = np.exp(0.4 * np.sin(2 * np.pi * phase))
    counts = np.round(3000 * expected).astype(np.int64)
    found = season_factor(counts, np.full(48, 30), phase, phase[:12])
    assert found == pytest.approx(expected[:12], rel=0.002)
    assert season_factor(counts[:12], np.full(12, 30), phase[:12], phase[:12]) is None
