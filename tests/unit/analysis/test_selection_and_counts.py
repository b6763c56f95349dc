# SPDX-License-Identifier: EUPL-1.2
"""Filters and tallies, against pandas and against a loop over plain rows."""

from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta

import numpy as np
import pandas as pd
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from wijkatlas.analysis import counts
from wijkatlas.analysis.selection import Assignment, mask
from wijkatlas.domain.filter import IncidentFilter

UNKNOWN = -(2**31)
EPOCH = datetime(1970, 1, 1)


@dataclass(frozen=True)
class Columns:
    x: np.ndarray
    y: np.ndarray
    category: np.ndarray
    categories: tuple[str, ...]
    begin: np.ndarray
    precision: np.ndarray


def columns(rows):
    """Rows of (moment or None, precision, category index, located)."""
    begin = [UNKNOWN if t is None else (t - EPOCH) // timedelta(minutes=1) for t, *_ in rows]
    x = np.array([1.0 if located else np.nan for *_, located in rows])
    return Columns(
        x,
        x,
        np.array([c for _, _, c, _ in rows], np.uint16),
        ("burglary", "noise", ""),
        np.array(begin, np.int32),
        np.array([p for _, p, _, _ in rows], np.uint8),
    )


@st.composite
def any_row(draw):
    precision = draw(st.sampled_from([0, 1, 2, 3, 4, 4, 4]))
    moment = draw(st.datetimes(datetime(1968, 1, 1), datetime(2031, 1, 1)))
    moment = moment.replace(second=0, microsecond=0)
    if precision < 4:
        moment = moment.replace(hour=0, minute=0)
    if precision == 2:
        moment = moment.replace(day=1)
    if precision == 1:
        moment = moment.replace(month=1, day=1)
    known = None if precision == 0 else moment
    return known, precision, draw(st.integers(0, 2)), draw(st.booleans())


day = st.dates(date(1968, 1, 1), date(2031, 1, 1)) | st.none()


@settings(deadline=None)
@given(
    st.lists(any_row(), max_size=30),
    st.builds(
        IncidentFilter,
        categories=st.frozensets(st.sampled_from(["burglary", "noise", "", "unheard of"])),
        begin=day,
        end=day,
        weekdays=st.frozensets(st.integers(0, 6)),
        hours=st.frozensets(st.integers(0, 23)),
    ),
)
def test_the_filter_as_its_text_says(rows, chosen):
    points = columns(rows)

    def stays(moment, precision, category, located):
        del located
        if chosen.categories and points.categories[category] not in chosen.categories:
            return False
        if (chosen.begin or chosen.end or chosen.weekdays) and precision < 3:
            return False
        if chosen.begin and moment.date() < chosen.begin:
            return False
        if chosen.end and moment.date() > chosen.end:
            return False
        if chosen.weekdays and moment.weekday() not in chosen.weekdays:
            return False
        return not (chosen.hours and (precision < 4 or moment.hour not in chosen.hours))

    assert mask(points, chosen).tolist() == [stays(*row) for row in rows]


def test_area_and_network():
    points = columns([(None, 0, 0, True)] * 4)
    areas = Assignment("wijk", ("A", "B"), np.array([0, 1, -1, 1], np.int32))
    chosen = IncidentFilter(area=("wijk", "B"))
    assert mask(points, chosen, areas=areas).tolist() == [False, True, False, True]
    chosen = replace(chosen, network="some uid")
    network = np.array([0, 3])
    assert mask(points, chosen, areas=areas, network=network).tolist() == [False] * 3 + [True]
    with pytest.raises(ValueError, match="area"):
        mask(points, chosen)
    with pytest.raises(ValueError, match="network"):
        mask(points, chosen, areas=areas)


@settings(deadline=None)
@given(st.lists(any_row(), max_size=60))
def test_every_tally_adds_up(rows):
    points = columns(rows)
    luck = np.random.default_rng(len(rows))
    chosen = luck.random(len(rows)) < 0.7
    areas = Assignment("wijk", ("A", "B"), luck.integers(-1, 2, len(rows)).astype(np.int32))
    for tally in (
        counts.by_area(points, chosen, areas),
        counts.by_category(points, chosen),
        counts.by_month(points, chosen),
        counts.by_week(points, chosen),
        counts.by_weekday_and_hour(points, chosen),
    ):
        assert tally.total == chosen.sum()


def test_months_weeks_and_hours_as_pandas_counts_them():
    luck = np.random.default_rng(7)
    moments = [
        datetime(2024, 12, 20) + timedelta(minutes=int(m))
        for m in luck.integers(0, 800 * 1440, 5000)
    ]
    points = columns([(moment, 4, int(luck.integers(3)), True) for moment in moments])
    everything = np.ones(5000, bool)
    frame = pd.Series(pd.to_datetime(moments))

    tally = counts.by_month(points, everything)
    expected = frame.dt.to_period("M").value_counts().sort_index()
    assert dict(zip(tally.keys, tally.n.tolist(), strict=True)) == {
        str(key): n for key, n in expected.items()
    }
    tally = counts.by_week(points, everything)
    iso = frame.dt.isocalendar()
    names = iso.year.astype(str) + "-W" + iso.week.astype(str).str.zfill(2)
    assert dict(zip(tally.keys, tally.n.tolist(), strict=True)) == names.value_counts().to_dict()
    assert list(tally.keys) == sorted(tally.keys)

    table = counts.by_weekday_and_hour(points, everything)
    expected = pd.crosstab(frame.dt.day_of_week, frame.dt.hour)
    assert (table.n == expected.to_numpy()).all()


def test_a_series_has_no_gaps_and_reaches_its_period():
    rows = [(datetime(2026, 3, 1), 3, 0, True), (datetime(2026, 5, 1), 2, 0, True)]
    tally = counts.by_month(columns(rows), np.ones(2, bool), date(2026, 1, 1), date(2026, 6, 30))
    assert tally.keys == ("2026-01", "2026-02", "2026-03", "2026-04", "2026-05", "2026-06")
    assert tally.n.tolist() == [0, 0, 1, 0, 1, 0]
    tally = counts.by_week(columns(rows), np.ones(2, bool))
    assert (tally.keys, tally.n.tolist(), tally.rest) == (("2026-W09",), [1], {"without_day": 1})


def test_areas_with_what_lies_outside():
    points = columns([(None, 0, 0, True), (None, 0, 0, True), (None, 0, 0, False)])
    areas = Assignment("wijk", ("A", "B"), np.array([1, -1, -1], np.int32))
    tally = counts.by_area(points, np.ones(3, bool), areas)
    assert tally.n.tolist() == [0, 1]
    assert tally.rest == {"outside": 1, "without_location": 1}


def test_known_days():
    rows = [(datetime(2026, 3, 5, 10), 4, 0, True), (datetime(2026, 1, 1), 2, 0, True)]
    points = columns(rows)
    assert counts.known_days(points, np.ones(2, bool)) == (date(2026, 3, 5), date(2026, 3, 5))
    assert counts.known_days(points, np.zeros(2, bool)) is None
