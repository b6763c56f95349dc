# SPDX-License-Identifier: EUPL-1.2
"""Written times against the standard library's own reading of them."""

from datetime import date, datetime, timedelta
from zoneinfo import ZoneInfo

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from wijkatlas.exchange.layout import default_formats
from wijkatlas.exchange.moment_text import moment_texts
from wijkatlas.exchange.moments import (
    BAD,
    FINE,
    IMPOSSIBLE,
    MONTH,
    SKIPPED,
    ends_before_begin,
    read_moments,
)

DAY_FIRST = default_formats(day_first=True)
MONTH_FIRST = default_formats(day_first=False)


def column(*texts):
    return np.array([*texts, ""], dtype=object)[:-1]


def read(*texts, formats=DAY_FIRST, zone="Europe/Brussels", **options):
    return read_moments(column(*texts), formats, zone, **options)


def one(text, **options):
    found = read(text, **options)
    return moment_texts(found)[0], int(found.fault[0])


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("2016-07", "2016-07"),
        ("07/2016", "2016-07"),
        ("2016", "2016"),
        ("3/7/2016", "2016-07-03"),
        ("03.07.2016", "2016-07-03"),
        ("3/7/16", "2016-07-03"),
        ("3/7/75", "1975-07-03"),
        ("20160703", "2016-07-03"),
        ("2016-07-03", "2016-07-03"),
        ("03-07-2016 09:05:07", "2016-07-03T09:05:07+02:00"),
        ("3/7/2016 9:05", "2016-07-03T09:05:00+02:00"),
        ("3 juli 2016", "2016-07-03"),
        ("3 juillet 2016", "2016-07-03"),
        ("03-Jul-2016 14u30", "2016-07-03T14:30:00+02:00"),
        ("  2016-01-03T09:05:00.123  ", "2016-01-03T09:05:00+01:00"),
        ("2016-07-03T09:05:00Z", "2016-07-03T11:05:00+02:00"),
        ("2016-07-03T09:05:00+05:30", "2016-07-03T05:35:00+02:00"),
        ("2016-07-03 24:00", "2016-07-04T00:00:00+02:00"),
        ("", None),
        ("   ", None),
    ],
)
def test_ways_of_writing(text, expected):
    assert one(text) == (expected, FINE)


@pytest.mark.parametrize(
    "text",
    ["31/02/2018", "29/02/2019", "32/01/2019", "1/13/2019", "00/00/0000", "2019-01-01 25:00"],
)
def test_impossible_dates(text):
    assert one(text) == (None, IMPOSSIBLE)


@pytest.mark.parametrize(
    "text",
    ["onbekend", "12", "1/2/3/4", "٣/١/٢٠١٩", "3 frimaire 2016", "x" * 5000],
)
def test_no_dates(text):
    assert one(text) == (None, BAD)


def test_day_and_month_in_the_other_order():
    assert one("07/03/2016 1:05 PM", formats=MONTH_FIRST)[0] == "2016-07-03T13:05:00+02:00"
    assert one("12/03/2016 12:05 AM", formats=MONTH_FIRST)[0] == "2016-12-03T00:05:00+01:00"
    assert one("13/03/2016", formats=MONTH_FIRST) == (None, IMPOSSIBLE)


def test_hours_at_the_clock_change():
    found = read("31/03/2024 01:59", "31/03/2024 02:00", "31/03/2024 02:59", "31/03/2024 03:00")
    assert found.fault.tolist() == [FINE, SKIPPED, SKIPPED, FINE]
    found = read("27/10/2024 01:59", "27/10/2024 02:00", "27/10/2024 02:59", "27/10/2024 03:00")
    assert found.twice.tolist() == [False, True, True, False]
    assert moment_texts(found).tolist()[1:] == [
        "2024-10-27T02:00:00+02:00",
        "2024-10-27T02:59:00+02:00",
        "2024-10-27T03:00:00+01:00",
    ]


def test_local_midnight_written_in_utc_with_the_hour_beside_it():
    # Toronto's own layout: 5 o'clock UTC is midnight in winter, 4 o'clock in summer
    found = read_moments(
        column("2014/03/02 05:00:00+00", "2014/07/02 04:00:00+00", "2014/07/02 04:00:00+00"),
        ("%Y/%m/%d %H:%M:%S%z",),
        "America/Toronto",
        hours=column("8", "23", ""),
    )
    assert moment_texts(found).tolist() == [
        "2014-03-02T08:00:00-05:00",
        "2014-07-02T23:00:00-04:00",
        "2014-07-02",
    ]


def test_times_in_a_column_of_their_own():
    found = read(
        *["01/02/2018"] * 6, times=column("10:00", "", "9u30", "0905", "77:00", "misschien")
    )
    assert moment_texts(found).tolist() == [
        "2018-02-01T10:00:00+01:00",
        "2018-02-01",
        "2018-02-01T09:30:00+01:00",
        "2018-02-01T09:05:00+01:00",
        None,
        None,
    ]
    assert found.fault.tolist() == [FINE, FINE, FINE, FINE, IMPOSSIBLE, BAD]


def test_a_false_offset_can_be_ignored():
    assert one("2016-08-05T12:45:21.000Z", ignore_offset=True)[0] == "2016-08-05T12:45:21+02:00"


def test_precision_can_be_limited():
    assert one("2020-01-01", limit=MONTH)[0] == "2020-01"


def test_numbers_that_are_dates():
    # 43101 is 2018-01-01 in Excel's count of days; 1514764860 is 2018-01-01T00:01Z
    assert one("43101", formats=("excel",))[0] == "2018-01-01"
    assert one("43101.5", formats=("excel",))[0] == "2018-01-01T12:00:00+01:00"
    assert one("1514764860", formats=("unix",))[0] == "2018-01-01T01:01:00+01:00"
    assert one("1514764860000", formats=("unix_ms",))[0] == "2018-01-01T01:01:00+01:00"


FORMATS = ("%d/%m/%Y %H:%M", "%Y-%m-%d %H:%M:%S", "%d-%m-%Y %H:%M:%S", "%Y/%m/%dT%H:%M")
moments = st.datetimes(datetime(1940, 1, 1), datetime(2099, 12, 31)).map(
    lambda each: each.replace(second=0, microsecond=0)
)


@given(
    st.lists(st.tuples(moments, st.sampled_from(FORMATS)), min_size=1, max_size=40),
    st.sampled_from(["Europe/Brussels", "America/Toronto", "Australia/Lord_Howe", "UTC"]),
)
@settings(max_examples=200, deadline=None)
def test_local_times_get_the_offset_that_the_standard_library_gives(rows, zone):
    info = ZoneInfo(zone)
    found = read_moments(column(*(when.strftime(form) for when, form in rows)), DAY_FIRST, zone)
    texts = moment_texts(found)
    for (when, _), text, fault, twice in zip(rows, texts, found.fault, found.twice, strict=True):
        aware = when.replace(tzinfo=info)
        back = aware.astimezone(ZoneInfo("UTC")).astimezone(info).replace(tzinfo=None)
        if back != when:
            assert fault == SKIPPED
            continue
        assert datetime.fromisoformat(text) == aware
        assert twice == (aware.utcoffset() != aware.replace(fold=1).utcoffset())


@given(st.lists(st.dates(date(1900, 1, 1), date(2099, 12, 31)), min_size=1, max_size=40))
def test_days_come_back(days):
    found = read_moments(
        column(*(f"{each.day}.{each.month}.{each.year}" for each in days)), DAY_FIRST, "UTC"
    )
    assert moment_texts(found).tolist() == [each.isoformat() for each in days]


@given(st.lists(st.text(max_size=30), min_size=1, max_size=30))
def test_any_text_is_read_or_faulted(texts):
    found = read_moments(column(*texts), DAY_FIRST, "Europe/Brussels", times=column(*texts[::-1]))
    for text, value, fault in zip(texts, moment_texts(found), found.fault, strict=True):
        assert (value is None) == (
            fault != FINE or not text.strip(" \t\n\r\x0b\x0c\x00") or not text.strip()
        )


def test_every_shape_of_a_long_column_is_kept_apart():
    start = datetime(2020, 1, 1)
    days = [start + timedelta(days=i) for i in range(3000)]
    texts = [f"{d.day}/{d.month}/{d.year}" if d.day % 2 else d.strftime("%Y-%m-%d") for d in days]
    found = moment_texts(read(*texts)).tolist()
    assert found == [d.date().isoformat() for d in days]


def test_end_before_begin_only_when_it_is_certain():
    begin = read(
        "2020-03-05 10:00", "2020-03-05", "2020-03", "2020-03-05 10:00", "2020-03-05", "2020-04"
    )
    end = read(
        "2020-03-05 09:59", "2020-03-05 00:10", "2020-03-02", "2020-03-05", "2020-03-04", "2020-03"
    )
    assert ends_before_begin(begin, end).tolist() == [True, False, False, False, True, True]


def test_end_before_begin_counts_in_utc_over_the_clock_change():
    begin = read("2024-10-27T02:50:00+02:00")
    end = read("2024-10-27T02:10:00+01:00")  # twenty minutes later
    assert ends_before_begin(begin, end).tolist() == [False]
