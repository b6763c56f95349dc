# SPDX-License-Identifier: EUPL-1.2
"""Intervals against R (tests/reference/poisson.R), changes by hand."""

from datetime import date

import numpy as np
import pytest

from wijkatlas.analysis.rates import change_z, earlier_period, poisson_interval, rate, trend
from wijkatlas.domain.summary import Period, Trend

# poisson.test(count, conf.level = level)$conf.int, R 4.2.2
FROM_R = [
    (0.95, 0, 0, 3.68887945411394),
    (0.95, 1, 0.0253178079842899, 5.5716433909389),
    (0.95, 2, 0.242209278543965, 7.22468766772396),
    (0.95, 3, 0.618672122895602, 8.76727306974232),
    (0.95, 4, 1.08986537362633, 10.2415886754037),
    (0.95, 5, 1.62348639011842, 11.6683320793227),
    (0.95, 10, 4.79538869613243, 18.3903560420178),
    (0.95, 17, 9.90312646960729, 27.2186468159066),
    (0.95, 25, 16.1786818478293, 36.9049316975304),
    (0.95, 50, 37.1109637374619, 65.9187666643368),
    (0.95, 99, 80.4623148541954, 120.528947753155),
    (0.95, 100, 81.3639912509232, 121.626793792426),
    (0.95, 412, 373.172531435058, 453.769705213024),
    (0.95, 1234, 1166.10171851755, 1304.82037052892),
    (0.998, 0, 0, 6.90775527898214),
    (0.998, 5, 0.739371731917833, 16.4547452036801),
    (0.998, 100, 71.9213974950004, 134.924319061264),
]


@pytest.mark.parametrize(("level", "count", "low", "high"), FROM_R)
def test_the_exact_poisson_interval_is_that_of_r(level, count, low, high):
    found = poisson_interval(count, level)
    assert float(found[0]) == pytest.approx(low, rel=1e-12)
    assert float(found[1]) == pytest.approx(high, rel=1e-12)


def test_intervals_of_many_counts_at_once():
    low, high = poisson_interval(np.array([0, 5, 100]))
    assert low[0] == 0
    assert low.tolist()[1:] == pytest.approx([1.62348639011842, 81.3639912509232])
    assert high.tolist() == pytest.approx([3.68887945411394, 11.6683320793227, 121.626793792426])


def test_rate_of_the_period_and_of_a_year():
    found = rate(50, 2000)
    assert found is not None
    assert (found.value, found.annual) == (25.0, False)
    assert found.low == pytest.approx(37.1109637374619 / 2)
    assert found.high == pytest.approx(65.9187666643368 / 2)
    # 1,461 days are four years
    four_years = Period(date(2021, 1, 1), date(2024, 12, 31))
    yearly = rate(50, 2000, period=four_years)
    assert yearly is not None
    assert (yearly.value, yearly.annual) == (6.25, True)
    assert rate(3, 0) is None


def test_z_by_hand():
    assert change_z(25, 16) == 2.0  # 2 (5 - 4)
    assert change_z(49, 100) == -6.0
    assert change_z(0, 0) == 0.0


@pytest.mark.parametrize(
    ("now", "before", "word"),
    [
        (100, 100, Trend.NOT_CLEAR),
        (121, 100, Trend.RISE),  # z = 2
        (120, 100, Trend.NOT_CLEAR),  # z = 1.909
        (100, 121, Trend.FALL),
        (132, 100, Trend.RISE),  # z = 2.978
        (133, 100, Trend.SHARP_RISE),  # z = 3.065
        (36, 64, Trend.SHARP_FALL),  # z = -4
        (5, 0, Trend.NOT_CLEAR),  # z = 4.47, but five incidents in all
        (9, 0, Trend.NOT_CLEAR),
        (10, 0, Trend.SHARP_RISE),
    ],
)
def test_the_word_for_a_change(now, before, word):
    assert trend(now, before) is word


def test_a_year_is_compared_with_the_one_before():
    year = Period(date(2025, 1, 1), date(2025, 12, 31))
    assert earlier_period(year, date(2024, 1, 1)) == (
        Period(date(2024, 1, 1), date(2024, 12, 31)),
        year,
    )
    assert earlier_period(year, date(2024, 1, 2)) is None


def test_a_long_period_falls_back_to_its_last_twelve_months():
    long = Period(date(2023, 3, 10), date(2026, 3, 20))
    assert earlier_period(long, date(2023, 3, 10)) == (
        Period(date(2024, 3, 1), date(2025, 2, 28)),
        Period(date(2025, 3, 1), date(2026, 2, 28)),
    )
    whole_month = Period(date(2023, 3, 10), date(2026, 3, 31))
    assert earlier_period(whole_month, date(2023, 3, 10)) == (
        Period(date(2024, 4, 1), date(2025, 3, 31)),
        Period(date(2025, 4, 1), date(2026, 3, 31)),
    )


def test_a_leap_day_has_no_twin():
    day = Period(date(2024, 2, 29), date(2024, 2, 29))
    assert earlier_period(day, date(2020, 1, 1)) == (
        Period(date(2023, 2, 28), date(2023, 2, 28)),
        day,
    )
