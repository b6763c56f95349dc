# SPDX-License-Identifier: EUPL-1.2
"""Columns of written times to local moments with their offset; what is unknown stays unknown."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

from wijkatlas.exchange.layout import (
    TIME_FORMATS,
    WIDTH,
    Layout,
    find_layout,
    number_at,
    shapes,
)
from wijkatlas.exchange.zone import DAY_S, offsets_of, to_local

UNKNOWN, YEAR, MONTH, DAY, TIME = range(5)
FINE, BAD, IMPOSSIBLE, SKIPPED = range(4)
FAULTS = {BAD: "bad_date", IMPOSSIBLE: "impossible_date", SKIPPED: "nonexistent_time"}
_FIRST_YEAR, _LAST_YEAR = 1900, 2100
_EXCEL_ZERO = -25_569  # days from 1899-12-30 to 1970-01-01
_EXCEL_DATE_DIGITS = 5


@dataclass(frozen=True, slots=True)
class Moments:
    """Times of one column, one entry per row.

    ``local_s`` are seconds of local wall time since 1970, ``offset_s`` those east of UTC;
    ``precision`` is one of UNKNOWN to TIME, ``fault`` one of FINE to SKIPPED. ``twice`` marks hours
    that the clock change repeated, ``hourless`` days kept without an hour that it skipped: an hour
    from a column of its own is coarse, and its day is right all the same.
    """

    local_s: NDArray[np.int64]
    offset_s: NDArray[np.int64]
    precision: NDArray[np.uint8]
    fault: NDArray[np.uint8]
    twice: NDArray[np.bool_]
    hourless: NDArray[np.bool_]


def read_moments(
    cells: NDArray[Any],
    formats: tuple[str, ...],
    zone: str,
    *,
    times: NDArray[Any] | None = None,
    hours: NDArray[Any] | None = None,
    ignore_offset: bool = False,
    limit: int = TIME,
) -> Moments:
    """Read written moments; an empty cell is an unknown moment, not a fault.

    Args:
        cells: object array of texts, without the words that mean "nothing".
        formats: strptime-like formats in the order in which they are tried.
        zone: IANA name of the zone of the local times.
        times: texts with the time of day, when it has a column of its own.
        hours: texts with the hour, likewise; an empty or unknown one leaves the day.
        ignore_offset: take what is written as local time, whatever offset follows it.
        limit: nothing finer than this precision is believed.
    """
    count = len(cells)
    seconds = np.zeros(count, np.int64)
    offset = np.zeros(count, np.int64)
    precision = np.zeros(count, np.uint8)
    fault = np.zeros(count, np.uint8)
    absolute = np.zeros(count, bool)
    codes, groups = shapes(cells)
    for shape, rows in groups:
        if not shape.strip():
            continue
        layout = find_layout(shape, formats) if len(shape) < WIDTH else None
        if layout is None:
            fault[rows] = BAD
            continue
        found = _read_group(codes[rows], layout)
        seconds[rows], precision[rows], valid, shift = found
        fault[rows[~valid]] = IMPOSSIBLE
        if shift is not None and not ignore_offset:
            seconds[rows] -= shift
            absolute[rows] = True
    if absolute.any():
        seconds[absolute], offset[absolute] = to_local(seconds[absolute], zone)
    if times is not None:
        absolute &= precision < DAY
        _add_times(times, seconds, precision, fault)
    if hours is not None:
        _mend_midnight(hours, seconds, absolute)
        absolute &= precision < DAY
        _add_hours(hours, seconds, precision)
    precision[fault != FINE] = UNKNOWN
    np.minimum(precision, limit, out=precision)
    _floor(seconds, precision)
    naive = (precision == TIME) & ~absolute
    twice, hourless = np.zeros(count, bool), np.zeros(count, bool)
    if naive.any():
        offset[naive], skipped, twice[naive] = offsets_of(seconds[naive], zone)
        lost = np.flatnonzero(naive)[skipped]
        if hours is None:
            fault[lost], precision[lost] = SKIPPED, UNKNOWN
        else:
            precision[lost], hourless[lost] = DAY, True
            _floor(seconds, precision)
    return Moments(seconds, offset, precision, fault, twice, hourless)


def _read_group(
    codes: NDArray[Any], layout: Layout
) -> tuple[NDArray[np.int64], int, NDArray[np.bool_], NDArray[np.int64] | None]:
    """Seconds, precision, validity and offset of texts of one shape."""
    spans, words = layout.spans, layout.words
    count = len(codes)

    def read(part: str, default: int = 0) -> NDArray[np.int64]:
        if part in spans:
            return number_at(codes, spans[part])
        return np.full(count, int(words.get(part, default)), np.int64)

    if "unix" in spans:
        return read("unix"), TIME, np.ones(count, bool), np.zeros(count, np.int64)
    if "excel" in spans:
        return _read_excel(codes, layout)
    year = read("Y") if "Y" in spans else read("y") + np.where(read("y") < 69, 2000, 1900)
    month, day = read("m", 1), read("d", 1)
    of_day, valid = _read_time(codes, layout)
    valid &= (year >= _FIRST_YEAR) & (year < _LAST_YEAR) & (month >= 1) & (month <= 12) & (day >= 1)
    index = np.where(valid, _month_index(year, month), 0)
    start = _MONTH_STARTS[index]
    valid &= start + day <= _MONTH_STARTS[index + 1]
    seconds = (start + day - 1) * DAY_S + of_day
    has_time = "H" in spans or "I" in spans
    has_month = "m" in spans or "m" in words
    precision = TIME if has_time else DAY if "d" in spans else MONTH if has_month else YEAR
    shift = None
    if has_time and ("Z" in words or "sign" in words):
        shift = (read("zh") * 60 + read("zm")) * 60
        shift = -shift if words.get("sign") == "-" else shift
        valid &= np.abs(shift) <= 15 * 3600
    return np.where(valid, seconds, 0), precision, valid, shift


def _read_time(codes: NDArray[Any], layout: Layout) -> tuple[NDArray[np.int64], NDArray[np.bool_]]:
    """Seconds of the day, and which are times at all; 24:00 is the end of the day."""

    def read(part: str) -> NDArray[np.int64]:
        span = layout.spans.get(part)
        return number_at(codes, span) if span else np.zeros(len(codes), np.int64)

    hour, minute, second = read("H") + read("I"), read("M"), read("S")
    valid = (minute < 60) & (second < 61)
    if "I" in layout.spans:
        valid &= (hour >= 1) & (hour <= 12)
        hour = hour % 12 + (12 if layout.words.get("p", "a")[0] in "pP" else 0)
    valid &= (hour < 24) | ((hour == 24) & (minute == 0) & (second == 0))
    return hour * 3600 + minute * 60 + np.minimum(second, 59), valid


def _read_excel(
    codes: NDArray[Any], layout: Layout
) -> tuple[NDArray[np.int64], int, NDArray[np.bool_], None]:
    start, end = layout.spans["excel"]
    days = number_at(codes, (start, end)) + _EXCEL_ZERO
    valid = np.full(len(codes), end - start == _EXCEL_DATE_DIGITS)
    if "fraction" not in layout.spans:
        return days * DAY_S, DAY, valid, None
    start, end = layout.spans["fraction"]
    end = min(end, start + 12)
    part = number_at(codes, (start, end)) / 10.0 ** (end - start)
    return days * DAY_S + np.rint(part * DAY_S).astype(np.int64), TIME, valid, None


_MONTH_STARTS = (
    (np.arange((_LAST_YEAR - _FIRST_YEAR) * 12 + 1) + (_FIRST_YEAR - 1970) * 12)
    .astype("datetime64[M]")
    .astype("datetime64[D]")
    .astype(np.int64)
)
"""Days since 1970-01-01 of the first day of each month."""


def _month_index(year: NDArray[np.int64], month: NDArray[np.int64]) -> NDArray[np.int64]:
    return (year - _FIRST_YEAR) * 12 + month - 1


def _floor(seconds: NDArray[np.int64], precision: NDArray[np.uint8]) -> None:
    """Set each moment to the start of the day, month or year that is known of it."""
    for level, unit in ((DAY, "D"), (MONTH, "M"), (YEAR, "Y")):
        rows = precision == level
        if rows.any():
            days = (seconds[rows] // DAY_S).astype("datetime64[D]")
            start = days.astype(f"datetime64[{unit}]").astype("datetime64[D]")
            seconds[rows] = start.astype(np.int64) * DAY_S


def _add_times(
    times: NDArray[Any],
    seconds: NDArray[np.int64],
    precision: NDArray[np.uint8],
    fault: NDArray[np.uint8],
) -> None:
    """Put times of day on days."""
    for shape, codes, rows in _beside_days(times, seconds, precision):
        layout = find_layout(shape, TIME_FORMATS) if len(shape) < WIDTH else None
        if layout is None:
            fault[rows] = BAD
            continue
        found, valid = _read_time(codes, layout)
        seconds[rows] += found
        precision[rows] = TIME
        fault[rows[~valid]] = IMPOSSIBLE


def _add_hours(
    hours: NDArray[Any],
    seconds: NDArray[np.int64],
    precision: NDArray[np.uint8],
) -> None:
    """Put hours on days; an hour that is no number from 0 to 23 is unknown, so the day remains."""
    for shape, codes, rows in _beside_days(hours, seconds, precision):
        digits = shape.strip()
        if digits not in {"9", "99"}:
            continue
        start = shape.index("9")
        hour = number_at(codes, (start, start + len(digits)))
        known = hour < 24
        seconds[rows[known]] += hour[known] * 3600
        precision[rows[known]] = TIME


def _beside_days(
    written: NDArray[Any], seconds: NDArray[np.int64], precision: NDArray[np.uint8]
) -> Iterator[tuple[str, NDArray[Any], NDArray[np.intp]]]:
    """What is written beside known days, by shape, with their rows; every such day is set to its start."""
    codes, groups = shapes(written)
    for shape, rows in groups:
        here = rows[precision[rows] >= DAY]
        seconds[here], precision[here] = seconds[here] // DAY_S * DAY_S, DAY
        if shape.strip() and len(here):
            yield shape, codes[here], here


def _mend_midnight(
    hours: NDArray[Any], seconds: NDArray[np.int64], absolute: NDArray[np.bool_]
) -> None:
    """Move 23 o'clock that stands for the next midnight to it.

    Programs that write a day as local midnight in UTC use today's dates of the clock change for years
    when it fell on others. The hour beside it, which is another, shows that a day was meant.
    """
    early = np.flatnonzero(absolute & (seconds % DAY_S == 23 * 3600))
    if len(early):
        meant = np.array([hour.strip() != "23" for hour in hours[early]], bool)
        seconds[early[meant]] += 3600


def ends_before_begin(begin: Moments, end: Moments) -> NDArray[np.bool_]:
    """Rows whose end lies before the begin even when each is taken as wide as it is known."""
    both = (begin.precision > UNKNOWN) & (end.precision > UNKNOWN)
    exact = both & (begin.precision == TIME) & (end.precision == TIME)
    first = begin.local_s - np.where(exact, begin.offset_s, 0)
    last = end.local_s - np.where(exact, end.offset_s, 0)
    last = last + _WIDTH_S[end.precision] - 1
    return np.asarray(both & (last < np.where(exact, first, begin.local_s)))


_WIDTH_S = np.array([0, 366, 31, 1, 0], np.int64) * DAY_S + np.array([1, 0, 0, 0, 1], np.int64)
