# SPDX-License-Identifier: EUPL-1.2
"""Incidents spread over the hours in which they may have happened, against counting every minute."""

from datetime import datetime, timedelta

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from wijkatlas.analysis import aoristic
from wijkatlas.analysis.aoristic import busiest_window, rhythm, spread

EPOCH = datetime(1970, 1, 1)
WEEK = 7 * 1440


def minute(text):
    return int((datetime.fromisoformat(text) - EPOCH) / timedelta(minutes=1))


def by_the_minute(first, last):
    """Every minute of every interval, by Python's own calendar."""
    weight = np.zeros((7, 24))
    for start, stop in zip(first, last, strict=True):
        minutes = range(start, stop) if stop > start else [start]
        for each in minutes:
            moment = EPOCH + timedelta(minutes=each)
            weight[moment.weekday(), moment.hour] += 1 / len(minutes)
    return weight


def columns(*rows):
    """(begin, level, end, level) of incidents; a text of 10 signs is a day, of 16 a minute."""
    level = {0: 0, 7: 2, 10: 3, 16: 4}

    def number(text):
        return minute(text if len(text) > 7 else f"{text}-01") if text else -(2**31)

    begins = np.array([number(begin) for begin, _ in rows], np.int32)
    ends = np.array([number(end) for _, end in rows], np.int32)
    return (
        begins,
        np.array([level[len(begin)] for begin, _ in rows], np.uint8),
        ends,
        np.array([level[len(end)] for _, end in rows], np.uint8),
    )


@given(
    st.lists(st.tuples(st.integers(-40_000_000, 40_000_000), st.integers(0, 3 * WEEK)), max_size=6)
)
@settings(max_examples=60)
def test_the_same_as_minute_by_minute(intervals):
    first = np.array([start for start, _ in intervals], np.int64)
    last = first + np.array([length for _, length in intervals], np.int64)
    found = spread(first, last).reshape(7, 24)
    assert found == pytest.approx(by_the_minute(first.tolist(), last.tolist()), abs=1e-9)


@given(st.integers(0, 2**31), st.integers(1, 2000))
@settings(max_examples=25)
def test_all_weight_is_kept(seed, n):
    luck = np.random.default_rng(seed)
    begin = luck.integers(-(2**30), 2**30, n).astype(np.int32)
    end = begin + luck.integers(-3 * WEEK, 3 * WEEK, n).astype(np.int32)
    levels = luck.integers(0, 5, (2, n)).astype(np.uint8)
    for include in (False, True):
        found = rhythm(begin, levels[0], end, levels[1], include_over_week=include)
        assert found.weight.sum() == pytest.approx(found.used, abs=1e-6)
        assert (found.weight >= 0).all()
        assert found.begin.sum() + found.without_hour == found.used
        assert found.total == n


def test_an_hour_and_a_half_over_midnight_from_sunday_to_monday():
    found = rhythm(*columns(("2024-05-05T23:30", "2024-05-06T01:00")))
    assert found.weight[6, 23] == pytest.approx(1 / 3)
    assert found.weight[0, 0] == pytest.approx(2 / 3)
    assert found.begin[6, 23] == 1
    assert found.moved == pytest.approx(2 / 3)


def test_no_end_no_length_and_an_end_known_by_its_month_are_one_moment():
    found = rhythm(
        *columns(
            ("2024-05-05T23:59", ""),
            ("2024-05-05T23:59", "2024-05-05T23:59"),
            ("2024-05-05T23:59", "2024-06"),
        )
    )
    assert found.weight[6, 23] == 3
    assert found.with_interval == 0
    assert found.moved == 0


def test_a_day_alone_is_spread_over_the_day_and_said():
    found = rhythm(*columns(("2024-05-08", ""), ("2024-05-08", "2024-05-09")))
    assert found.weight[2] == pytest.approx(np.full(24, 1 / 24 + 1 / 48))
    assert found.weight[3] == pytest.approx(np.full(24, 1 / 48))
    assert (found.used, found.without_hour, found.begin.sum()) == (2, 2, 0)


def test_an_end_known_by_its_day_lasts_until_that_day_is_over():
    found = rhythm(*columns(("2024-05-08T22:00", "2024-05-08"), ("2024-05-08T12:00", "2024-05-08")))
    assert found.weight[2, 22] == pytest.approx(1 / 2 + 1 / 12)
    assert found.swapped == 0


@pytest.mark.parametrize(
    ("begin", "end", "first", "last"),
    [
        ("2024-05-08T10:00", "2024-05-08T08:30", "2024-05-08T08:30", "2024-05-08T10:00"),
        ("2024-05-08T10:00", "2024-05-07", "2024-05-07T00:00", "2024-05-08T10:00"),
        ("2024-05-08", "2024-05-07", "2024-05-07T00:00", "2024-05-09T00:00"),
        ("2024-05-08", "2024-05-07T18:00", "2024-05-07T18:00", "2024-05-09T00:00"),
    ],
)
def test_swapped_ends_are_put_right_and_counted(begin, end, first, last):
    found = rhythm(*columns((begin, end)))
    assert found.swapped == 1
    assert found.weight == pytest.approx(by_the_minute([minute(first)], [minute(last)]))


def test_long_intervals_are_flagged_and_those_over_a_week_left_out():
    rows = (
        ("2024-05-06T08:00", "2024-05-07T08:00"),  # a day
        ("2024-05-06T08:00", "2024-05-07T08:01"),
        ("2024-05-06T08:00", "2024-05-13T08:00"),  # a week
        ("2024-05-06T08:00", "2024-05-13T08:01"),
        ("2024-05", ""),
        ("", ""),
    )
    found = rhythm(*columns(*rows))
    assert (found.used, found.over_day, found.over_week) == (3, 3, 1)
    assert (found.over_week_left_out, found.without_day, found.total) == (1, 2, 6)
    assert rhythm(*columns(*rows), include_over_week=True).used == 4


def test_no_incidents():
    found = rhythm(*columns())
    assert (found.used, found.total, found.moved) == (0, 0, 0)
    assert busiest_window(found.weight) is None


def test_the_clock_that_goes_back_counts_its_hour_once():
    found = rhythm(*columns(("2024-10-27T01:00", "2024-10-27T05:00")))
    assert found.weight[6, 1:5] == pytest.approx(np.full(4, 1 / 4))


def test_noise_has_no_busiest_part_of_the_week():
    luck = np.random.default_rng(4)
    told = 0
    for _ in range(400):
        weight = np.bincount(luck.integers(0, 168, 300), minlength=168).reshape(7, 24)
        told += busiest_window(weight.astype(float)) is not None
    assert told / 400 <= 0.05


def test_a_busy_friday_evening_is_found_with_its_margin():
    weight = np.ones((7, 24))
    weight[4, 18:24] = 12
    found = busiest_window(weight)
    assert (found.weekday, found.first, found.last) == (4, 18, 24)
    assert found.share == pytest.approx(72 / 234)
    assert found.expected == pytest.approx(6 / 168)
    # R: binom.test(72, 234, conf.level = 1 - 0.05 / 39)$conf.int
    assert (found.low, found.high) == pytest.approx(
        (0.215582343065067, 0.41188962078703), abs=1e-12
    )


def test_every_evening_alike_is_said_of_all_days():
    weight = np.ones((7, 24)) * 10
    weight[:, 18:24] = 30
    found = busiest_window(weight)
    assert (found.weekday, found.first, found.last) == (None, 18, 24)


def test_many_incidents_are_taken_in_blocks(monkeypatch):
    luck = np.random.default_rng(9)
    begin = luck.integers(20_000_000, 28_000_000, 1000).astype(np.int32)
    end = begin + luck.integers(-100, 2 * WEEK, 1000).astype(np.int32)
    levels = luck.integers(0, 5, (2, 1000)).astype(np.uint8)
    whole = rhythm(begin, levels[0], end, levels[1])
    monkeypatch.setattr(aoristic, "BLOCK", 37)
    parts = rhythm(begin, levels[0], end, levels[1])
    assert parts.weight == pytest.approx(whole.weight)
    assert (parts.begin == whole.begin).all()
    names = ("used", "without_day", "without_hour", "with_interval", "swapped", "over_week")
    assert [getattr(parts, name) for name in names] == [getattr(whole, name) for name in names]
