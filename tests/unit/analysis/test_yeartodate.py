# SPDX-License-Identifier: EUPL-1.2
"""The same days of each year, as far as they are covered and nothing broke."""

from datetime import date

import numpy as np
import pytest

from wijkatlas.analysis.breaks import Break
from wijkatlas.analysis.coverage import Coverage
from wijkatlas.analysis.yeartodate import year_to_date

EPOCH = date(1970, 1, 1)


def spans(covered, breaks=()):
    found = year_to_date(covered, breaks)
    return [str(each) for each in found.periods] if found else None


def test_years_reach_back_as_far_as_the_data():
    covered = Coverage(date(2022, 1, 3), date(2024, 2, 29), 3, 1)
    assert spans(covered) == [
        "2024-01-01/2024-02-29",
        "2023-01-01/2023-02-28",
        "2022-01-01/2022-02-28",
    ]


def test_a_year_that_began_before_the_data_is_not_compared():
    assert spans(Coverage(date(2024, 2, 1), date(2024, 6, 30))) is None
    assert len(spans(Coverage(date(2023, 2, 1), date(2024, 6, 30)))) == 1


@pytest.mark.parametrize(
    ("day", "years", "broken"),
    [(date(2023, 5, 1), 1, True), (date(2024, 1, 1), 1, True), (date(2021, 1, 1), 4, True),
     (date(2019, 6, 1), 5, False), (date(2024, 3, 1), 0, False)],
)  # fmt: skip
def test_a_break_ends_the_comparison(day, years, broken):
    found = year_to_date(Coverage(date(2020, 1, 1), date(2024, 6, 30)), [Break(day)])
    assert (len(found.periods) if found else 0, found.broken if found else False) == (years, broken)


def test_counts_by_group_add_up_to_a_slow_count():
    luck = np.random.default_rng(3)
    day = luck.integers(18_000, 19_900, 2000)
    group = luck.integers(-1, 4, 2000)
    found = year_to_date(Coverage(date(2019, 4, 15), date(2024, 4, 20)), ())
    counts = found.count(day, group, 4)
    for y, period in enumerate(found.periods):
        for g in range(4):
            dates = [date.fromordinal(EPOCH.toordinal() + int(d)) for d in day[group == g]]
            assert counts[g, y] == sum(period.begin <= each <= period.end for each in dates)
