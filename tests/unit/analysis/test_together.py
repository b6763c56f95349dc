# SPDX-License-Identifier: EUPL-1.2
"""Tables under different filters are protected as one; expected values are counted by hand."""

import numpy as np

from wijkatlas.analysis.together import Counted, protect_together
from wijkatlas.domain.estimate import Reason

ALL = "all"


def table(kind, rows, labels, names, total=ALL):
    return Counted(kind, np.array(rows, bool), np.array(labels), tuple(names), total)


def town():
    """Area 0: 20 incidents, 17 of them burglaries; area 1: 30 with 10; area 2: 25 with 10."""
    area = [0] * 20 + [1] * 30 + [2] * 25
    burglary = [True] * 17 + [False] * 3
    burglary += [True] * 10 + [False] * 20 + [True] * 10 + [False] * 15
    return area, burglary


def test_what_two_tables_leave_between_them_is_not_small():
    area, burglary = town()
    every = table("place", [True] * 75, area, "ABC")
    part = table("place", burglary, area, "ABC")
    assert protect_together([every], 5) == [{}]
    assert protect_together([part], 5) == [{}]
    hidden = protect_together([every, part], 5)
    assert "A" in hidden[0] or "A" in hidden[1]  # 20 - 17 = 3
    # nor may it follow from the totals: 75 - 37 = 38 others, of which B has 20 and C 15
    for names in ("B", "C", ALL):
        if names in hidden[0] or names in hidden[1]:
            return
    raise AssertionError(hidden)


def test_the_same_count_is_hidden_wherever_it_stands():
    area = [0] * 3 + [1] * 8 + [2] * 30
    one = table("place", [True] * 41, area, "ABC")
    other = table("place", [True] * 41, [[2, 1, 0][each] for each in area], "CBA", None)
    first, second = protect_together([one, other], 5)
    assert first["A"] is Reason.SUPPRESSED
    assert first == second
    assert len(first) == 2  # A and one beside it


def test_weeks_and_months_are_one_calendar():
    # weeks of 10 and 12 in month one, one of 14 of which 2 fall in month two, then 9 and 11
    week = [0] * 10 + [1] * 12 + [2] * 14 + [3] * 9 + [4] * 11
    month = [0] * (10 + 12 + 12) + [1] * (2 + 9 + 11)
    rows = [True] * len(week)
    weeks, months = table("time", rows, week, range(5)), table("time", rows, month, range(2))
    assert protect_together([weeks], 5) == [{}]
    hidden = protect_together([weeks, months], 5)
    assert any(hidden)  # 22 - 9 - 11 = 2 would follow


def test_months_of_a_year_and_the_total_of_that_year_are_tied():
    # the months hide 3 and, beside it, 6; an analysis of the first year would tell their sum
    month = [0] * 3 + [1] * 20 + [2] * 6 + [3] * 30
    months = table("time", [True] * 59, month, range(4))
    year = table("place", [True] * 23 + [False] * 36, [-1] * 59, (), ALL)
    (alone,) = protect_together([months], 5)
    assert set(alone) == {0, 2}
    together, whole = protect_together([months, year], 5)
    assert 0 in together
    assert 1 in together or ALL in whole


def test_noughts_and_large_counts_stay():
    area = [0] * 20 + [1] * 30
    rows = [True] * 50
    tables = [table("place", rows, area, "ABC"), table("place", rows, area, "ABC")]
    assert protect_together(tables, 5) == [{}, {}]
    assert tables[0].counts() == [20, 30, 0]


def test_nothing_is_hidden_where_nothing_has_to_be():
    area, burglary = town()
    tables = [table("place", [True] * 75, area, "ABC"), table("place", burglary, area, "ABC")]
    assert protect_together(tables, 0) == [{}, {}]


def test_beside_a_small_count_its_own_table_hides_another_one():
    # 3 is hidden; the sum of 20 and 30, which another page shows, tells nothing of it
    place = [0] * 3 + [1] * 10 + [2] * 20 + [3] * 30
    areas = table("place", [True] * 63, place, range(4), ALL)
    two = table("place", [False] * 13 + [True] * 50, [0] * 63, range(1))
    first, second = protect_together([two, areas], 5)
    assert not first
    assert set(second) == {0, 1}
