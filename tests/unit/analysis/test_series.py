# SPDX-License-Identifier: EUPL-1.2
"""Series by month and week: no gaps, nothing lost, broken where the figures change their meaning."""

from collections import Counter
from dataclasses import dataclass
from datetime import date, timedelta

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from wijkatlas.analysis.breaks import Break, BreakKind, find_breaks
from wijkatlas.analysis.coverage import Coverage, coverage
from wijkatlas.analysis.series import Step, series

EPOCH = date(1970, 1, 1)


@dataclass(frozen=True)
class Columns:
    begin: np.ndarray
    precision: np.ndarray
    category: np.ndarray
    categories: tuple[str, ...] = ("a", "b")

    @property
    def x(self):
        return np.zeros(len(self.begin))

    y = x


def columns(dates, precision=3):
    begin = np.array([(each - EPOCH).days * 1440 for each in dates], np.int64)
    levels = np.full(len(begin), precision, np.uint8)
    return Columns(begin, levels, np.zeros(len(begin), np.uint16))


def every(points):
    return np.ones(len(points.begin), np.bool_)


def daily(first, last, each=1):
    return [first + timedelta(days=d) for d in range((last - first).days + 1)] * each


@given(
    st.lists(st.dates(date(2019, 12, 20), date(2023, 1, 10)), min_size=1, max_size=60),
    st.sampled_from(Step),
)
@settings(max_examples=60)
def test_every_period_once_and_every_incident_in_one(dates, step):
    points = columns(dates)
    found = series(points, every(points), step, coverage(points))
    if step is Step.MONTH:
        told = Counter(f"{each.year}-{each.month:02d}" for each in dates)
    else:
        told = Counter("{}-W{:02d}".format(*each.isocalendar()[:2]) for each in dates)
    assert {k: n for k, n in zip(found.keys, found.n, strict=True) if n} == told
    assert len(set(found.keys)) == len(found.keys)
    steps = {(b - a).days for a, b in zip(found.first, found.first[1:], strict=False)}
    assert steps <= ({28, 29, 30, 31} if step is Step.MONTH else {7})
    assert found.total == len(dates)


def test_half_months_at_the_ends_are_marked():
    points = columns(daily(date(2024, 1, 15), date(2024, 6, 20), 3))
    found = series(points, every(points), Step.MONTH, coverage(points))
    assert found.keys == ("2024-01", "2024-02", "2024-03", "2024-04", "2024-05", "2024-06")
    assert found.complete.tolist() == [False, True, True, True, True, False]
    assert found.segments == ((1, 5),)
    assert found.days.tolist() == [31, 29, 31, 30, 31, 30]


def test_a_gap_that_chance_explains_does_not_halve_a_month():
    points = columns(daily(date(2024, 1, 2), date(2024, 6, 29)))
    found = series(points, every(points), Step.MONTH, coverage(points))
    assert found.complete.all()


def test_the_filter_cuts_exactly_and_the_data_bound_it():
    points = columns(daily(date(2024, 1, 2), date(2024, 6, 29)))
    covered = coverage(points)
    assert covered.within(date(2024, 1, 3), None).begin == date(2024, 1, 3)
    assert not covered.within(date(2024, 1, 3), None).holds(date(2024, 1, 1), date(2024, 1, 31))
    assert covered.within(date(2023, 1, 1), date(2025, 1, 1)) == covered
    assert covered.within(date(2025, 1, 1), None) is None
    assert covered.within(None, date(2023, 1, 1)) is None


def test_months_without_any_of_the_chosen_count_nought():
    points = columns(daily(date(2024, 1, 1), date(2024, 12, 31)))
    chosen = np.zeros(366, np.bool_)
    chosen[100] = True
    found = series(points, chosen, Step.MONTH, coverage(points))
    assert len(found.keys) == 12
    assert found.n.sum() == 1
    assert found.complete.all()


def test_one_incident_and_none():
    points = columns([date(2024, 5, 15)])
    found = series(points, every(points), Step.MONTH, coverage(points))
    assert (found.keys, found.n.tolist(), found.complete.tolist()) == (("2024-05",), [1], [False])
    assert found.segments == ()
    nothing = columns([])
    assert coverage(nothing) is None
    assert series(nothing, every(nothing), Step.WEEK, None).total == 0


def test_months_known_by_their_month_alone_are_whole():
    points = columns([date(2024, 1, 1), date(2024, 2, 1), date(2024, 4, 1)], precision=2)
    found = series(points, every(points), Step.MONTH, coverage(points))
    assert found.n.tolist() == [1, 1, 0, 1]
    assert found.complete.all()
    weeks = series(points, every(points), Step.WEEK, coverage(points))
    assert weeks.n.sum() == 0
    assert weeks.rest == {"without_day": 3}


def test_a_wrong_year_does_not_stretch_the_series_but_a_long_one_stays():
    points = columns([date(1924, 1, 1), *daily(date(2024, 1, 1), date(2024, 12, 31), 2)])
    found = series(points, every(points), Step.MONTH, coverage(points))
    assert len(found.keys) == 12
    assert found.rest == {"stray": 1}
    assert found.total == 1 + 732
    century = columns([date(1920 + y, m, 10) for y in range(100) for m in range(1, 13)])
    found = series(century, every(century), Step.WEEK, coverage(century))
    assert 5200 < len(found.keys) < 5230
    assert found.total == 1200


def test_what_was_told_later_of_the_years_before_recording_does_not_stretch_it():
    old = [date(2012, 6, 1) + timedelta(days=9 * i) for i in range(60)]
    points = columns([*old, *daily(date(2014, 1, 1), date(2016, 12, 31), 4)])
    covered = coverage(points)
    assert (covered.begin, covered.slack_before) == (date(2014, 1, 1), 0)
    found = series(points, every(points), Step.MONTH, covered)
    assert (found.keys[0], len(found.keys)) == ("2014-01", 36)
    assert found.rest == {"stray": 60}
    late = columns(daily(date(2014, 1, 29), date(2016, 12, 31), 4))
    assert coverage(late).begin == date(2014, 1, 29)


@pytest.mark.parametrize(
    ("day", "breaks", "incomplete", "segments"),
    [
        (date(2024, 4, 1), [3], [], ((0, 3), (3, 6))),
        (date(2024, 4, 10), [4], [3], ((0, 3), (4, 6))),
        (date(2024, 1, 1), [], [], ((0, 6),)),
        (date(2023, 1, 1), [], [], ((0, 6),)),
        (date(2024, 7, 1), [], [], ((0, 6),)),
        (date(2024, 6, 10), [], [5], ((0, 5),)),
    ],
)
def test_given_breaks_cut_the_series(day, breaks, incomplete, segments):
    points = columns(daily(date(2024, 1, 1), date(2024, 6, 30), 4))
    found = series(points, every(points), Step.MONTH, coverage(points), [Break(day)])
    assert [place for place, _ in found.breaks] == breaks
    assert np.flatnonzero(~found.complete).tolist() == incomplete
    assert found.segments == segments


def streams(*spans, seed=0):
    """Days and streams of (first, last, n) at random places, both ends certain."""
    luck = np.random.default_rng(seed)
    day, stream = [], []
    for i, (first, last, n) in enumerate(spans):
        a, b = (first - EPOCH).days, (last - EPOCH).days
        day += [a, b, *luck.integers(a, b + 1, n - 2)]
        stream += [i] * n
    return np.array(day, np.int64), np.array(stream, np.int64)


COVERED = Coverage(date(2020, 1, 1), date(2023, 12, 31))


def test_a_source_that_follows_another_breaks_the_series_where_it_begins():
    spans = (
        (date(2020, 1, 1), date(2021, 12, 30), 700),
        (date(2022, 1, 2), date(2023, 12, 31), 800),
    )
    day, stream = streams(*spans)
    found = find_breaks(day, stream, ("police", "new"), BreakKind.SOURCE, COVERED)
    assert [(each.day, each.name, each.begins) for each in found] == [
        (date(2021, 12, 31), "police", False),
        (date(2022, 1, 2), "new", True),
    ]
    points = Columns(day * 1440, np.full(len(day), 3, np.uint8), stream.astype(np.uint16))
    made = series(points, every(points), Step.MONTH, COVERED, found)
    assert made.segments == ((0, 24), (24, 48))
    assert [(place, each.name) for place, each in made.breaks] == [(24, "new")]


def test_nothing_breaks_for_seasons_scraps_and_short_silences():
    winters = [d for d in daily(date(2020, 1, 1), date(2023, 12, 31)) if d.month == 12]
    day = np.array([(d - EPOCH).days for d in winters * 3], np.int64)
    season = np.zeros(len(day), np.int64)
    assert find_breaks(day, season, ("fireworks",), BreakKind.CATEGORY, COVERED) == []
    day, stream = streams(
        (date(2020, 1, 1), date(2023, 12, 31), 3000),
        (date(2022, 1, 1), date(2023, 12, 31), 30),  # 2 % of all
        (date(2020, 1, 20), date(2023, 12, 31), 900),
    )
    names = ("most", "scrap", "rest")
    assert find_breaks(day, stream, names, BreakKind.CATEGORY, COVERED) == []


def test_steady_streams_seldom_break_by_chance():
    told = 0
    for seed in range(200):
        luck = np.random.default_rng(seed)
        first, last = (COVERED.begin - EPOCH).days, (COVERED.end - EPOCH).days
        n = int(luck.integers(10, 400))
        day = luck.integers(first, last + 1, n)
        stream = luck.integers(0, 3, n)
        told += bool(find_breaks(day, stream, ("a", "b", "c"), BreakKind.CATEGORY, COVERED))
    assert told <= 2
