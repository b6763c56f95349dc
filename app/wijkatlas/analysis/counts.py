# SPDX-License-Identifier: EUPL-1.2
"""Counting incidents. What can't be counted under any key stands beside, so every tally adds up."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, timedelta

import numpy as np
from numpy.typing import NDArray

from wijkatlas.analysis.selection import (
    DAY,
    EPOCH,
    MINUTE,
    MONTH,
    Assignment,
    IncidentColumns,
    days,
    hours,
    weekdays,
)

__all__ = [
    "Tally",
    "WeekdayHours",
    "by_area",
    "by_category",
    "by_month",
    "by_week",
    "by_weekday_and_hour",
    "known_days",
]

WITHOUT_LOCATION = "without_location"
OUTSIDE = "outside"
WITHOUT_DAY = "without_day"
WITHOUT_MONTH = "without_month"

Mask = NDArray[np.bool_]
Counts = NDArray[np.int64]


@dataclass(frozen=True, slots=True)
class Tally:
    """Counts by key; ``rest`` counts what belongs to no key, by the reason why."""

    keys: tuple[str, ...]
    n: Counts
    rest: Mapping[str, int] = field(default_factory=dict)

    @property
    def total(self) -> int:
        """All that was counted."""
        return int(self.n.sum()) + sum(self.rest.values())


@dataclass(frozen=True, slots=True)
class WeekdayHours:
    """Counts by weekday (Monday first) and hour; ``without_hour`` by weekday, ``without_day``."""

    n: Counts
    without_hour: Counts
    without_day: int

    @property
    def total(self) -> int:
        """All that was counted."""
        return int(self.n.sum()) + int(self.without_hour.sum()) + self.without_day


def by_area(points: IncidentColumns, chosen: Mask, areas: Assignment) -> Tally:
    """Counts by area code; the rest lies outside all areas or has no location."""
    located = np.isfinite(points.x[chosen]) & np.isfinite(points.y[chosen])
    index = areas.index[chosen]
    n = np.bincount(index[index >= 0], minlength=len(areas.codes)).astype(np.int64)
    outside = int(((index < 0) & located).sum())
    nowhere = int(((index < 0) & ~located).sum())
    return Tally(areas.codes, n, {OUTSIDE: outside, WITHOUT_LOCATION: nowhere})


def by_category(points: IncidentColumns, chosen: Mask) -> Tally:
    """Counts by category code, in the order of ``points.categories``."""
    n = np.bincount(points.category[chosen], minlength=len(points.categories))
    return Tally(tuple(points.categories), n.astype(np.int64))


def by_month(
    points: IncidentColumns, chosen: Mask, begin: date | None = None, end: date | None = None
) -> Tally:
    """Counts by month (``2026-01``), without a gap from the first to the last.

    ``begin`` and ``end`` stretch the series; an incident outside them stays in it all the same.
    """
    known = chosen & (points.precision >= MONTH)
    month = days(points)[known].astype("datetime64[D]").astype("datetime64[M]").astype(np.int64)
    first = [_month(begin)] if begin else []
    last = [_month(end)] if end else []
    keys, n = _series(month, first, last)
    names = tuple(str(key) for key in keys.astype("datetime64[M]"))
    return Tally(names, n, {WITHOUT_MONTH: int(chosen.sum()) - int(known.sum())})


def by_week(
    points: IncidentColumns, chosen: Mask, begin: date | None = None, end: date | None = None
) -> Tally:
    """Counts by ISO week (``2026-W05``), without a gap from the first to the last."""
    known = chosen & (points.precision >= DAY)
    week = (days(points)[known] + 3) // 7
    first = [((begin - EPOCH).days + 3) // 7] if begin else []
    last = [((end - EPOCH).days + 3) // 7] if end else []
    keys, n = _series(week, first, last)
    names = tuple(_week_name(int(key)) for key in keys)
    return Tally(names, n, {WITHOUT_DAY: int(chosen.sum()) - int(known.sum())})


def by_weekday_and_hour(points: IncidentColumns, chosen: Mask) -> WeekdayHours:
    """Counts by the weekday and hour in which the incident began."""
    timed = chosen & (points.precision >= MINUTE)
    dated = chosen & (points.precision == DAY)
    weekday = weekdays(points)
    slot = weekday[timed] * 24 + hours(points)[timed]
    n = np.bincount(slot, minlength=7 * 24).reshape(7, 24).astype(np.int64)
    without_hour = np.bincount(weekday[dated], minlength=7).astype(np.int64)
    undated = int(chosen.sum()) - int(timed.sum()) - int(dated.sum())
    return WeekdayHours(n, without_hour, undated)


def known_days(points: IncidentColumns, chosen: Mask) -> tuple[date, date] | None:
    """First and last day of the chosen incidents whose day is known; None when there are none."""
    known = days(points)[chosen & (points.precision >= DAY)]
    if not len(known):
        return None
    return EPOCH + timedelta(int(known.min())), EPOCH + timedelta(int(known.max()))


def _series(values: Counts, first: list[int], last: list[int]) -> tuple[Counts, Counts]:
    lowest = [int(values.min())] if len(values) else []
    highest = [int(values.max())] if len(values) else []
    if not (lowest + first) or not (highest + last):
        return np.empty(0, np.int64), np.empty(0, np.int64)
    start, stop = min(lowest + first), max(highest + last)
    keys = np.arange(start, stop + 1, dtype=np.int64)
    return keys, np.bincount(values - start, minlength=len(keys)).astype(np.int64)


def _month(day: date) -> int:
    return (day.year - EPOCH.year) * 12 + day.month - 1


def _week_name(week: int) -> str:
    year, number, _ = (EPOCH + timedelta(week * 7 - 3)).isocalendar()
    return f"{year}-W{number:02d}"
