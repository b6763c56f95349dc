# SPDX-License-Identifier: EUPL-1.2
"""When incidents happen: hour by weekday, each incident spread over the time it may have happened in.

All times are those of the local wall clock, in minutes. In the night the clock goes back an hour
is there twice and counted as one; in the night it goes forward an hour is skipped, and an interval
across it holds that hour all the same: at most two hours a year.
"""

from dataclasses import dataclass, fields

import numpy as np
from numpy.typing import NDArray

from wijkatlas.analysis.rates import binomial_interval
from wijkatlas.analysis.selection import DAY, MINUTE, MINUTES_A_DAY, MONDAY

__all__ = ["Rhythm", "Window", "busiest_window", "rhythm", "spread"]

HOURS_A_WEEK = 168
MINUTES_A_WEEK = 7 * MINUTES_A_DAY
HOURS_A_PART = 6
CONFIDENCE = 0.95
BLOCK = 500_000  # incidents at a time, for the memory of their intervals

Minutes = NDArray[np.int32]
Levels = NDArray[np.uint8]


@dataclass(frozen=True, eq=False, slots=True)
class Rhythm:
    """Weight and begin by weekday (Monday first) and hour, and what was left out or changed.

    ``weight`` sums to ``used``: each incident has a weight of one, spread evenly over its interval.
    ``begin`` counts the same incidents by the hour in which they began, where that is known; the
    rest of them are ``without_hour``. ``without_day + over_week_left_out + used`` are all incidents.
    """

    weight: NDArray[np.float64]
    begin: NDArray[np.int64]
    used: int
    without_day: int
    without_hour: int
    with_interval: int
    swapped: int
    over_day: int
    over_week: int
    over_week_left_out: int
    at_midnight: int

    @property
    def total(self) -> int:
        """All incidents that were given."""
        return self.used + self.without_day + self.over_week_left_out

    @property
    def moved(self) -> float:
        """The share of the weight that lies in another hour of the week than begins would put it."""
        begins = int(self.begin.sum())
        if not begins or not self.used:
            return 0.0
        return float(np.abs(self.weight / self.used - self.begin / begins).sum() / 2)


def rhythm(
    begin: Minutes,
    begin_precision: Levels,
    end: Minutes,
    end_precision: Levels,
    *,
    include_over_week: bool = False,
) -> Rhythm:
    """Spread incidents over the hours of the week in which they may have happened.

    An interval runs from the begin up to, not including, the end. Without a known end, or with one
    equal to the begin, the incident counts in the hour it began. Of a begin or end known by its day
    only, the whole day belongs to the interval. Ends before begins are swapped and counted. Without
    a known begin day an incident is left out; so is one whose interval exceeds a week, unless
    ``include_over_week``.

    Args:
        begin: minutes since 1970-01-01 on the local wall clock, shape (n,).
        begin_precision: 3 day, 4 minute; less is unknown, shape (n,).
        end: as ``begin``; read only where ``end_precision`` says that it is known.
        end_precision: as ``begin_precision``.
        include_over_week: whether intervals over a week are used too.
    """
    blocks = []
    for start in range(0, max(len(begin), 1), BLOCK):
        rows = slice(start, start + BLOCK)
        columns = begin[rows], begin_precision[rows], end[rows], end_precision[rows]
        blocks.append(_rhythm(*columns, include_over_week=include_over_week))
    return Rhythm(
        **{each.name: sum(getattr(block, each.name) for block in blocks) for each in fields(Rhythm)}
    )


def _rhythm(
    begin: Minutes,
    begin_precision: Levels,
    end: Minutes,
    end_precision: Levels,
    *,
    include_over_week: bool,
) -> Rhythm:
    known = begin_precision >= DAY
    first, last, swapped = _intervals(
        begin[known], begin_precision[known], end[known], end_precision[known]
    )
    length = last - first
    long = length > MINUTES_A_WEEK
    used = np.ones(len(long), np.bool_) if include_over_week else ~long
    timed = used & (begin_precision[known] >= MINUTE)
    clock = begin[known][timed].astype(np.int64)
    cells = np.bincount(_minute_of_week(clock) // 60, minlength=HOURS_A_WEEK)
    return Rhythm(
        weight=spread(first[used], last[used]).reshape(7, 24),
        begin=cells.reshape(7, 24).astype(np.int64),
        used=int(used.sum()),
        without_day=int(len(known) - known.sum()),
        without_hour=int(used.sum() - timed.sum()),
        with_interval=int((length[used] > 0).sum()),
        swapped=int(swapped.sum()),
        over_day=int((length > MINUTES_A_DAY).sum()),
        over_week=int(long.sum()),
        over_week_left_out=int(len(used) - used.sum()),
        at_midnight=int((clock % MINUTES_A_DAY == 0).sum()),
    )


def _intervals(
    begin: Minutes, begin_precision: Levels, end: Minutes, end_precision: Levels
) -> tuple[NDArray[np.int64], NDArray[np.int64], NDArray[np.bool_]]:
    """Half-open intervals in minutes, and where begin and end had to be swapped."""
    has_end = end_precision >= DAY
    start = begin.astype(np.int64)
    stop = np.where(has_end, end.astype(np.int64), start)
    start_width = np.where(begin_precision == DAY, MINUTES_A_DAY, 0)
    stop_width = np.where(has_end & (end_precision == DAY), MINUTES_A_DAY, 0)
    stop_width = np.where(has_end, stop_width, start_width)
    swapped = has_end & (stop < start) & (stop + stop_width <= start)
    first = np.where(swapped, stop, start)
    last = np.where(swapped, start + start_width, stop + stop_width)
    return first, last, swapped


def spread(first: NDArray[np.int64], last: NDArray[np.int64]) -> NDArray[np.float64]:
    """Weight of each hour of the week (Monday 0:00 first), shape (168,); its sum is their number.

    Whole weeks go to all hours alike; of the rest, the hours it covers wholly are added as steps up
    and down, and only its two ends need minutes.

    Args:
        first: minutes since 1970-01-01, shape (n,).
        last: at least ``first``, not part of the interval; equal means one moment.
    """
    length = last - first
    share = 1.0 / np.maximum(length, 1)
    weeks, rest = np.divmod(length, MINUTES_A_WEEK)
    start = _minute_of_week(first)
    stop = start + np.where(length == 0, 1, rest)
    start_hour, stop_hour = start // 60, stop // 60
    slots = 2 * HOURS_A_WEEK + 1

    def add(hour: NDArray[np.int64], weight: NDArray[np.float64]) -> NDArray[np.float64]:
        return np.bincount(hour, weight, minlength=slots).astype(np.float64)  # whole when empty

    steps = add(start_hour, share) - add(stop_hour, share)
    found = 60 * np.cumsum(steps)
    found -= add(start_hour, (start % 60) * share)
    found += add(stop_hour, (stop % 60) * share)
    week = found[:HOURS_A_WEEK] + found[HOURS_A_WEEK : 2 * HOURS_A_WEEK]
    week += 60 * float((weeks * share).sum())
    return np.maximum(week, 0.0)


def _minute_of_week(minute: NDArray[np.int64]) -> NDArray[np.int64]:
    return np.asarray((minute + MONDAY * MINUTES_A_DAY) % MINUTES_A_WEEK)


@dataclass(frozen=True, slots=True)
class Window:
    """A part of the week: hours ``first`` up to ``last`` of a weekday, None for every day.

    ``share`` of all weight with its interval, and the share that equal hours would give.
    """

    weekday: int | None
    first: int
    last: int
    share: float
    low: float
    high: float
    expected: float


def busiest_window(weight: NDArray[np.float64]) -> Window | None:
    """The part of the week that holds most beyond its due; None when none is beyond chance.

    Looked at are four parts of the day, each weekday, and each part of each weekday. Intervals are
    exact binomial ones of the weight rounded down, at 95 % for all 39 together (Bonferroni). Spread
    weights vary less than whole incidents, so these intervals are rather too wide.

    Args:
        weight: weekday (Monday first) by hour, shape (7, 24), as of :func:`rhythm`.
    """
    total = round(float(weight.sum()))
    if not total:
        return None
    parts = weight.reshape(7, -1, HOURS_A_PART).sum(axis=2)
    columns = parts.shape[1]
    spans: list[tuple[int | None, int, int]] = [
        (None, p * HOURS_A_PART, (p + 1) * HOURS_A_PART) for p in range(columns)
    ]
    spans += [(d, 0, 24) for d in range(7)]
    spans += [
        (d, p * HOURS_A_PART, (p + 1) * HOURS_A_PART) for d in range(7) for p in range(columns)
    ]
    held = np.concatenate([parts.sum(axis=0), parts.sum(axis=1), parts.ravel()])
    due = np.array([(last - first) * (7 if d is None else 1) for d, first, last in spans])
    due = due / HOURS_A_WEEK
    low, high = binomial_interval(
        np.minimum(np.floor(held + 1e-9), total), total, 1 - (1 - CONFIDENCE) / len(spans)
    )
    best = int(np.argmax(low / due))
    if low[best] <= due[best]:
        return None
    day, first, last = spans[best]
    share = float(held[best] / weight.sum())
    return Window(day, first, last, share, float(low[best]), float(high[best]), float(due[best]))
