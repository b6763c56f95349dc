# SPDX-License-Identifier: EUPL-1.2
"""Estimates of effects against R (tests/reference/plan_effects.R), papers and hand."""

import json
import math
from pathlib import Path

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from wijkatlas.api.statistics import fit_poisson, weighted_displacement
from wijkatlas_plan.effects.detectable import (
    smallest_difference,
    smallest_fall,
    smallest_of_counts,
    smallest_of_series,
)
from wijkatlas_plan.effects.did import compare_groups, compare_panel
from wijkatlas_plan.effects.interrupted import interrupted_series, newey_west
from wijkatlas_plan.effects.ratio import DOUBLED, relative_effect
from wijkatlas_plan.effects.staggered import compare_cohorts
from wijkatlas_plan.effects.trend import compare_trends, peak_year

R = json.loads((Path(__file__).parents[3] / "reference" / "plan_effects.json").read_text("utf-8"))
COUNTS = st.integers(1, 400)
PANEL, TREATED = np.array(R["panel"]), np.array(R["treated"])
AFTER = np.arange(PANEL.shape[1]) >= R["start"] - 1
DAYS = np.array(R["days"], np.int64)


def test_worked_example_of_the_domain():
    """Four counts of 100: a fall below 33 can't be told from chance, one of 50 is found 4 in 5 times."""
    found = smallest_of_counts([100, 100])
    assert (round(found.seen), round(found.sure)) == (33, 50)
    larger = smallest_of_counts([400, 400])
    assert (round(larger.seen), round(larger.sure)) == (66, 99)
    result = weighted_displacement(control=(100, 90), treated=(100, 80)).total
    assert result.estimate == -10
    assert round(result.error, 1) == 19.2
    assert round(result.z, 2) == -0.52


def test_smallest_change_uses_the_weights_of_the_test():
    """By hand: 60 in 12 months, so 30 in 6; per area and year 60 + 30·4; the control area counts half."""
    found = smallest_of_counts([60, 80], time_weights=(1, 0.5), area_weights=(1, 2))
    variance = 60 + 30 / 0.25 + 80 / 4 + 40 / 1
    assert found.seen == pytest.approx(1.6448536269514722 * math.sqrt(variance))
    assert found.sure == pytest.approx(
        (1.6448536269514722 + 0.8416212335729143) * math.sqrt(variance)
    )


@pytest.mark.parametrize("case", R["relative"], ids=lambda case: f"{case['a']}-{case['b']}")
def test_relative_effect_of_farrington_and_welsh(case):
    found = relative_effect((case["a"], case["b"]), (case["c"], case["d"]), dispersion=case["D"])
    for name in ("value", "low", "high"):
        assert getattr(found, name) == pytest.approx(case[name], rel=1e-10)
    assert found.log_error == pytest.approx(case["error"], rel=1e-10)


def test_doubled_variance_is_that_of_the_reviews():
    plain = relative_effect((100, 80), (100, 90))
    doubled = relative_effect((100, 80), (100, 90), dispersion=DOUBLED)
    assert doubled.log_error == pytest.approx(plain.log_error * math.sqrt(2))
    assert relative_effect((100, 0), (100, 90)) is None


def test_groups_are_those_of_glm():
    found = compare_groups(PANEL, TREATED, AFTER, DAYS.astype(float))
    log_value, error = R["groups"]["quasi"]
    assert math.log(found.quasi.value) == pytest.approx(log_value, rel=1e-8)
    assert found.quasi.log_error == pytest.approx(error, rel=1e-8)
    assert found.dispersion == pytest.approx(R["groups"]["dispersion"], rel=1e-8)
    log_value, error = R["groups"]["negative"]
    assert math.log(found.negative.value) == pytest.approx(log_value, rel=1e-5)
    assert found.negative.log_error == pytest.approx(error, rel=1e-5)


def test_panel_is_that_of_glm_with_the_sandwich_by_hand():
    found = compare_panel(PANEL, TREATED, AFTER)
    log_value, error = R["two"]["quasi"]
    assert math.log(found.scaled.value) == pytest.approx(log_value, rel=1e-7)
    assert found.scaled.log_error == pytest.approx(error, rel=1e-7)
    assert found.clustered.log_error == pytest.approx(R["two"]["clustered"], rel=1e-7)
    assert found.dispersion == pytest.approx(R["two"]["dispersion"], rel=1e-7)
    assert found.ratio == found.scaled  # the wider one
    assert (found.areas, found.months) == PANEL.shape


def test_empty_areas_and_months_tell_nothing():
    counts = np.zeros((10, 31), np.int64)
    counts[:8, :30] = PANEL
    found = compare_panel(counts, np.append(TREATED, [True, False]), np.append(AFTER, True))
    assert found.ratio.value == pytest.approx(compare_panel(PANEL, TREATED, AFTER).ratio.value)
    assert (found.areas, found.months) == PANEL.shape
    assert compare_panel(np.zeros((3, 4), np.int64), TREATED[:3], AFTER[:4]) is None
    assert (
        compare_groups(
            counts * 0, np.append(TREATED, [True, False]), np.append(AFTER, True), np.ones(31)
        )
        is None
    )


@given(COUNTS, COUNTS, COUNTS, COUNTS)
def test_four_counts_give_the_same_ratio_whichever_way(a, b, c, d):
    counts = np.array([[a, b], [c, d]])
    groups = compare_groups(counts, np.array([True, False]), np.array([False, True]), np.ones(2))
    effect = relative_effect((a, b), (c, d))
    assert groups.poisson.value == pytest.approx(1 / effect.value, rel=1e-6)
    assert groups.poisson.log_error == pytest.approx(effect.log_error, rel=1e-6)


def test_staggered_start_is_imputation_in_r_and_the_pooled_model():
    starts = np.array(R["starts"]) - 1
    found = compare_cohorts(np.array(R["staggered"]), starts)
    want = R["imputed"]
    assert found.observed == want["observed"]
    assert found.expected == pytest.approx(want["expected"], rel=1e-8)
    assert found.expected == pytest.approx(R["pooled_expected"], rel=1e-6)
    assert found.dispersion == pytest.approx(R["dispersion"], rel=1e-8)
    assert found.ratio.log_error == pytest.approx(max(want["scaled"], want["clustered"]), rel=1e-7)
    assert found.error == pytest.approx(
        max(want["change_scaled"], want["change_clustered"]), rel=1e-7
    )
    for cohort, wanted in zip(found.cohorts, R["cohorts"], strict=True):
        assert cohort.observed == wanted["observed"]
        assert cohort.expected == pytest.approx(wanted["expected"], rel=1e-8)
        wider = max(wanted["scaled"], wanted["clustered"])
        assert cohort.ratio.log_error == pytest.approx(wider, rel=1e-7)
    assert [(each.start, each.areas) for each in found.cohorts] == [(12, 2), (18, 1), (24, 1)]


def test_an_effect_that_grows_does_not_fool_the_staggered_start():
    """No noise: each area halves by its own start on, then falls on; all others grow alike."""
    months = np.arange(24)
    base = np.outer([400, 800, 600, 500], 1 + 0.02 * months)
    starts = np.array([8, 14, -1, -1])
    effect = np.ones_like(base)
    for row, start in ((0, 8), (1, 14)):
        effect[row, start:] = 0.5 - 0.02 * (months[start:] - start)
    found = compare_cohorts(np.rint(base * effect).astype(np.int64), starts)
    late = months >= starts[:2, None]
    want = (base * effect)[:2][late].sum() / base[:2][late].sum()
    assert found.ratio.value == pytest.approx(want, rel=2e-3)


def test_months_in_which_everybody_is_treated_are_left_out():
    found = compare_cohorts(np.full((2, 6), 10), np.array([2, 4]))
    assert found.left_out == 2
    assert (found.observed, found.ratio.value) == (20, pytest.approx(1))
    assert compare_cohorts(np.full((2, 6), 10), np.array([3, 3])) is None
    assert compare_cohorts(np.full((2, 6), 10), np.array([-1, -1])) is None


def _series():
    days = np.array(R["series_days"], np.int64)
    return np.array(R["series"]), days, np.array(R["phase"]), R["cut"] - 1


def test_interrupted_series_is_the_segmented_glm():
    found, want = interrupted_series(*_series()), R["segmented"]
    assert math.log(found.level.value) == pytest.approx(want["coefficients"][2], rel=1e-6)
    assert math.log(found.slope.value) == pytest.approx(want["coefficients"][3], rel=1e-6)
    assert math.log(found.trend.value) == pytest.approx(want["coefficients"][1], rel=1e-6)
    assert found.level.log_error == pytest.approx(want["errors"][2], rel=1e-6)
    assert found.dispersion == pytest.approx(want["dispersion"], rel=1e-6)
    assert found.expected == pytest.approx(want["expected"], rel=1e-6)
    assert found.observed == want["observed"]
    assert found.ratio.log_error == pytest.approx(want["ratio_scaled"], rel=1e-6)
    assert found.autocorrelation == pytest.approx(want["autocorrelation"], rel=1e-5)
    np.testing.assert_allclose(found.without, want["without"], rtol=1e-6)
    t = R["quantiles"]["t40"]
    assert found.ratio.high == pytest.approx(
        want["observed"] / want["expected"] * math.exp(t * want["ratio_scaled"]), rel=1e-6
    )
    assert found.change_low < found.change < found.change_high


def test_newey_west_is_that_by_hand():
    counts, days, phase, cut = _series()
    time = (np.cumsum(days) - days / 2 - days[:cut].sum()) / 365.25
    later = (np.arange(len(days)) >= cut).astype(float)
    turn = 2 * np.pi * phase
    waves = [np.sin(turn), np.sin(2 * turn), np.cos(turn), np.cos(2 * turn)]
    design = np.column_stack([np.ones(len(days)), time, later, later * time, *waves])
    fit = fit_poisson(design, counts, offset=np.log(days))
    found = newey_west(fit, design, counts - fit.mean(design, np.log(days)))
    np.testing.assert_allclose(np.sqrt(np.diag(found)), R["segmented"]["newey_west"], rtol=1e-6)


def test_neighbouring_months_that_resemble_widen_the_margin():
    days = np.full(48, 30)
    slow = np.rint(60 + 25 * np.sin(np.arange(48) / 2.6)).astype(np.int64)
    found = interrupted_series(slow, days, (np.arange(48) % 12) / 12, 30)
    assert found.newey_west
    assert found.autocorrelation > 0.5


def test_short_or_empty_series_say_nothing():
    days, phase = np.full(20, 30), (np.arange(20) % 12) / 12
    assert interrupted_series(np.full(20, 5), days, phase, 5) is None
    assert interrupted_series(np.full(20, 5), days, phase, 19) is None
    assert interrupted_series(np.zeros(20, np.int64), days, phase, 12) is None
    short = interrupted_series(np.full(20, 5), days, phase, 12)
    assert not short.has_season
    assert short.ratio.value == pytest.approx(1)


def test_trend_before_is_the_interaction_of_glm():
    before = PANEL[:, ~AFTER]
    days = DAYS[~AFTER]
    found = compare_trends(
        before[TREATED].sum(axis=0), before[~TREATED].sum(axis=0), days, np.zeros(len(days))
    )
    log_value, error = R["trend"]["estimate"]
    assert math.log(found.value) == pytest.approx(log_value, rel=1e-5)
    assert found.log_error == pytest.approx(error, rel=1e-6)
    assert not found.is_clear
    assert compare_trends(before[0, :5], before[1, :5], days[:5], np.zeros(5)) is None


def test_a_peak_in_the_last_year_is_told():
    """By hand: 100 against a mean of 60 in three years: 2 (10 - √60) / √(4/3) = 3.90."""
    found = peak_year([55, 65, 60, 100])
    assert found.z == pytest.approx(2 * (10 - math.sqrt(60)) / math.sqrt(4 / 3))
    assert found.is_peak
    assert not peak_year([55, 65, 60, 66]).is_peak
    assert not peak_year([200, 65, 60, 150]).is_peak
    assert peak_year([55, 100]) is None


def test_smallest_change_of_a_series_grows_with_dispersion():
    _, days, phase, cut = _series()
    level = np.full(cut, 40)
    plain = smallest_of_series(level, days, phase)
    wild = smallest_of_series(level, days, phase, dispersion=4)
    jump = smallest_of_series(level, days, phase, slope=False)
    assert plain.seen < wild.seen < wild.of
    assert jump.seen < plain.seen
    assert smallest_of_series(np.zeros(12, np.int64), days[:20], phase[:20]) is None


def test_smallest_change_of_a_jump_without_trend_by_hand():
    """Two counts and nothing else: the error of ln ratio is √(1/a + 1/b)."""
    found = smallest_fall(math.sqrt(1 / 100 + 1 / 50), 50)
    assert found.seen == pytest.approx(50 * (1 - math.exp(-1.6448536269514722 * math.sqrt(0.03))))
    survey = smallest_difference(math.hypot(0.02, 0.03))
    assert survey.seen == pytest.approx(1.6448536269514722 * math.hypot(0.02, 0.03))


@settings(deadline=None, max_examples=25)
@given(st.lists(st.lists(st.integers(0, 30), min_size=16, max_size=16), min_size=3, max_size=6))
def test_staggered_counts_are_all_there(rows):
    counts = np.array(rows)
    starts = np.array([6, 10] + [-1] * (len(rows) - 2))
    found = compare_cohorts(counts, starts)
    if found is not None:
        assert found.observed == sum(each.observed for each in found.cohorts)
        assert found.expected == pytest.approx(sum(each.expected for each in found.cohorts))
        assert found.error > 0


@settings(deadline=None, max_examples=60)
@given(
    st.lists(
        st.lists(st.sampled_from([0, 0, 0, 1, 2, 9]), min_size=14, max_size=14),
        min_size=2,
        max_size=5,
    ),
    st.integers(1, 13),
)
def test_sparse_counts_give_a_number_or_nothing(rows, start):
    counts = np.array(rows)
    treated, after = np.arange(len(rows)) == 0, np.arange(14) >= start
    days, phase = np.full(14, 30), (np.arange(14) % 12) / 12
    starts = np.where(treated, start, -1)
    ratios = []
    groups = compare_groups(counts, treated, after, days.astype(float))
    ratios += [groups.poisson, groups.quasi] if groups else []
    panel = compare_panel(counts, treated, after)
    ratios += [panel.scaled, panel.clustered] if panel else []
    cohorts = compare_cohorts(counts, starts)
    ratios += [cohorts.ratio] if cohorts and cohorts.ratio else []
    series = interrupted_series(counts[0], days, phase, start)
    ratios += [series.level, series.ratio] if series else []
    trend = compare_trends(counts[0], counts[1], days, phase)
    ratios += [trend] if trend else []
    assert all(0 <= each.low <= each.value <= each.high for each in ratios)
