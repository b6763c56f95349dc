# SPDX-License-Identifier: EUPL-1.2
"""Changes, patterns and displacement against R, the papers' examples and hand."""

import json
import math
from pathlib import Path

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from wijkatlas.analysis.change import Evidence, compare_counts
from wijkatlas.analysis.displacement import weighted_displacement
from wijkatlas.analysis.pointpattern import compare_patterns
from wijkatlas.analysis.rates import change_z

REFERENCE = json.loads((Path(__file__).parents[2] / "reference" / "change.json").read_text("utf-8"))
FEW = st.integers(0, 60)


@pytest.mark.parametrize("case", REFERENCE["exact"], ids=lambda case: f"{case['now']}")
def test_the_exact_test_is_that_of_r(case):
    found = compare_counts(
        case["before"], case["now"], days_before=case["days_before"], days_now=case["days_now"]
    )
    assert found.p[0] == pytest.approx(case["p"], rel=1e-9)
    assert found.low[0] == pytest.approx(case["low"], rel=1e-9, abs=1e-12)
    if case["high"] is None:
        assert math.isinf(found.high[0])
    else:
        assert found.high[0] == pytest.approx(case["high"], rel=1e-9)


def test_unequal_lengths_by_hand():
    # 45 in 24 days against 30 in 12: 1.875 a day, then 2.5; R's exact p is 0.2225
    found = compare_counts(45, 30, days_before=24, days_now=12)
    assert found.ratio[0] == pytest.approx(4 / 3)
    assert found.p[0] == pytest.approx(0.2225, abs=5e-5)
    # 2 (sqrt 30 - sqrt 22.5) sqrt(2 / 1.5)
    assert found.z[0] == pytest.approx(2 * (30**0.5 - 22.5**0.5) * (4 / 3) ** 0.5)


@given(FEW, FEW)
def test_at_one_length_z_is_the_reference_s(before, now):
    found = compare_counts(before, now, days_before=365, days_now=365)
    assert found.z[0] == pytest.approx(change_z(now, before))
    other = compare_counts(now, before)
    assert other.z[0] == pytest.approx(-found.z[0])
    if before + now:
        assert other.p[0] == pytest.approx(found.p[0])
        assert found.low[0] <= found.high[0]


def test_the_spread_of_z_is_the_same_at_any_length():
    rng = np.random.default_rng(3)
    for length in (0.25, 1, 4):
        before, now = rng.poisson(400, 20_000), rng.poisson(400 * length, 20_000)
        z = compare_counts(before[:2000], now[:2000], days_before=1, days_now=length).z
        assert z.std() == pytest.approx(2**0.5, rel=0.06)


def test_words_follow_the_evidence():
    found = compare_counts([100, 0, 100, 64, 100, 0, 100], [100, 5, 210, 36, 121, 0, 132])
    assert found.evidence[0] is Evidence.NOT_CLEAR
    assert found.evidence[1] is Evidence.FEW  # z = 4.5, but of five incidents nothing is said
    assert found.evidence[2] is Evidence.SHARP_RISE
    assert found.evidence[3] is Evidence.SHARP_FALL
    assert found.evidence[4] is Evidence.UNCERTAIN  # z = 2, p = 0.18
    assert found.evidence[5] is Evidence.FEW
    assert np.isnan(found.p[5])
    assert np.isnan(found.q[5])
    alone = compare_counts(100, 121, most_false=1)
    assert alone.evidence == (Evidence.RISE,)  # as trend() has it


def test_noise_is_not_called_a_change():
    """200 areas that do not change: z alone would call one in six clear."""
    rng = np.random.default_rng(8)
    found = compare_counts(rng.poisson(30, 200), rng.poisson(30, 200))
    assert (np.abs(found.z) >= 2).mean() > 0.1
    called = [
        each for each in found.evidence if each not in {Evidence.NOT_CLEAR, Evidence.UNCERTAIN}
    ]
    assert len(called) <= 2


def test_periods_have_a_length():
    with pytest.raises(ValueError, match="length"):
        compare_counts(1, 1, days_now=0)


@pytest.mark.parametrize(("name", "correction"), [("corrected", True), ("plain", False)])
def test_the_pattern_test_is_chi_square_with_by(name, correction):
    expected = REFERENCE[name]
    found = compare_patterns(REFERENCE["before"], REFERENCE["now"], correction=correction)
    for field in ("p", "q"):
        values = [np.nan if each is None else each for each in expected[field]]
        assert getattr(found, field) == pytest.approx(values, rel=1e-9, nan_ok=True)
    assert found.s == pytest.approx(expected["s"])
    assert found.robust_s == pytest.approx(expected["robust_s"])


@given(st.lists(FEW, min_size=1, max_size=20), st.integers(2, 5))
def test_a_rise_everywhere_alike_is_no_other_pattern(counts, times):
    found = compare_patterns(counts, [n * times for n in counts])
    assert not found.significant.any()
    if sum(counts):
        assert found.robust_s == 1.0
        assert found.difference == pytest.approx(0)


def test_patterns_of_nothing_and_of_one_area():
    empty = compare_patterns([0, 0], [3, 4])
    assert np.isnan(empty.s)
    assert np.isnan(empty.p).all()
    one = compare_patterns([5], [9])
    assert (one.p.tolist(), one.robust_s) == ([1.0], 1.0)
    nothing = compare_patterns([], [])
    assert np.isnan(nothing.s)


def test_displacement_worked_example():
    """Treated 100 to 80, control 100 to 90: -10, too little to tell from chance."""
    found = weighted_displacement(control=(100, 90), treated=(100, 80))
    assert found.local.estimate == -10
    assert found.local.error == pytest.approx(math.sqrt(370))
    assert found.local.z == pytest.approx(-0.52, abs=0.005)
    assert found.total == found.local
    # 1.6448536 standard errors either way: a 90 % interval
    assert found.total.low == pytest.approx(-10 - 1.6448536269514722 * math.sqrt(370))
    assert found.total.high == pytest.approx(-10 + 1.6448536269514722 * math.sqrt(370))
    assert (found.displaced.estimate, found.displaced.error) == (0, 0)
    assert math.isnan(found.displaced.z)


def test_weights_divide_the_counts():
    """By hand: control twice as large, the later period half as long."""
    found = weighted_displacement(
        (40, 30), (20, 8), (10, 6), (12, 9), time_weights=(1, 0.5), area_weights=(2, 1, 4, 3)
    )
    assert found.local.estimate == pytest.approx((16 - 20) - (30 - 20))
    assert found.local.error**2 == pytest.approx(8 / 0.25 + 20 + 30 / 1 + 40 / 4)
    assert found.displaced.estimate == pytest.approx((9 / 1.5 - 4) - (6 / 2 - 2.5))
    assert found.total.estimate == pytest.approx(-14 + 1.5)
    assert found.total.error**2 == pytest.approx(92 + 9 / 2.25 + 12 / 9 + 6 / 4 + 10 / 16)


@pytest.mark.parametrize(
    "wrong",
    [
        {"control": (-1, 2)},
        {"treated": (1, float("nan"))},
        {"time_weights": (1, 0)},
        {"area_weights": (1, 1, 1, -1)},
        {"alpha": 0},
    ],
)
def test_displacement_of_nonsense_is_refused(wrong):
    with pytest.raises(ValueError, match=r"are|lies"):
        weighted_displacement(**({"control": (1, 2), "treated": (3, 4)} | wrong))
