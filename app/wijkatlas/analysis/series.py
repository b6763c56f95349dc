# SPDX-License-Identifier: EUPL-1.2
"""Counts by month or week without gaps, and where such a series stops being one series."""

import math
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field, replace
from datetime import date, timedelta
from enum import StrEnum
from itertools import pairwise
from typing import Self

import numpy as np
from numpy.typing import NDArray

from wijkatlas.analysis.counts import by_month, by_week
from wijkatlas.analysis.selection import EPOCH, MONTH, IncidentColumns, days

__all__ = [
    "Break",
    "BreakKind",
    "Coverage",
    "PeriodSeries",
    "Step",
    "coverage",
    "find_breaks",
    "series",
]

Mask = NDArray[np.bool_]
Days = NDArray[np.int64]

MEAN_GAPS = 3  # a begin or end of the data may be off by as many mean gaps between incidents
LONGEST_SLACK_DAYS = 7
STRAY_SHARE = 0.002
SHORTEST_TRIMMED_DAYS = 3652
FEWEST_TRIMMED = 10

FEWEST_OF_A_STREAM = 10
SMALLEST_SHARE = 0.05
SURPRISING_GAPS = 10  # mean gaps of silence: e^-10 by chance
SURPRISING_FACTOR = 1.5  # times the longest silence it had itself
SHORTEST_SILENCE_DAYS = 28


class Step(StrEnum):
    """How long one period of a series lasts."""

    MONTH = "month"
    WEEK = "week"


class BreakKind(StrEnum):
    """Why figures before and after a day can't be compared."""

    GIVEN = "given"
    SOURCE = "source"
    CATEGORY = "category"


@dataclass(frozen=True, slots=True)
class Break:
    """From ``day`` on the figures mean something else.

    ``name`` is the source or category that begins, or (``begins`` False) is no longer there.
    ``slack_days``: how far the day may be off, as it was read off the incidents.
    """

    day: date
    kind: BreakKind = BreakKind.GIVEN
    name: str = ""
    begins: bool = True
    slack_days: int = 0


@dataclass(frozen=True, slots=True)
class Coverage:
    """From which to which day the data reach; how far either may be off (``slack``, in days)."""

    begin: date
    end: date
    slack_before: int = 0
    slack_after: int = 0

    def within(self, begin: date | None, end: date | None) -> Self | None:
        """What of it lies between two days, either of which may be open; None when nothing does."""
        found = self
        if begin is not None and (found.begin - begin).days < found.slack_before:
            found = replace(found, begin=begin, slack_before=0)
        if end is not None and (end - found.end).days < found.slack_after:
            found = replace(found, end=end, slack_after=0)
        return found if found.begin <= found.end else None

    def holds(self, first: date, last: date) -> bool:
        """True when all days from ``first`` to ``last`` are covered."""
        return self.begin - timedelta(
            days=self.slack_before
        ) <= first and last <= self.end + timedelta(days=self.slack_after)


@dataclass(frozen=True, eq=False, slots=True)
class PeriodSeries:
    """Counts by period. ``first`` is the first day of each, ``days`` its length.

    ``complete`` is False where the data cover a part of the period only, or where a break falls
    within it: such a count is never compared. ``breaks`` are (place, break): the line is broken
    before that place. ``segments`` are the runs of complete periods between breaks, as (first,
    last + 1). ``rest`` counts incidents in no period, by the reason why.
    """

    step: Step
    keys: tuple[str, ...] = ()
    n: NDArray[np.int64] = field(default_factory=lambda: np.empty(0, np.int64))
    first: tuple[date, ...] = ()
    days: NDArray[np.int64] = field(default_factory=lambda: np.empty(0, np.int64))
    complete: NDArray[np.bool_] = field(default_factory=lambda: np.empty(0, np.bool_))
    breaks: tuple[tuple[int, Break], ...] = ()
    segments: tuple[tuple[int, int], ...] = ()
    rest: dict[str, int] = field(default_factory=dict)

    @property
    def total(self) -> int:
        """All incidents that were given."""
        return int(self.n.sum()) + sum(self.rest.values())

    @property
    def steps_a_year(self) -> int:
        """How many periods make a year: 12, or 52 (a week short of six years in 313 weeks)."""
        return 12 if self.step is Step.MONTH else 52


def coverage(points: IncidentColumns) -> Coverage | None:
    """The days that the data cover as far as all incidents tell; None when none has a month.

    The true begin may lie before the first incident by a gap that chance explains: three mean gaps
    between incidents, at most a week; and so for the end. Incidents known by their month cover it.
    A few strays more than half of a long span away from all others (a wrong year) don't stretch it.
    """
    dated = points.precision >= MONTH
    if not dated.any():
        return None
    day = days(points)[dated]
    monthly = points.precision[dated] == MONTH
    last = day.copy()
    for start in np.unique(day[monthly]):
        last[monthly & (day == start)] = _after(_date(start), Step.MONTH).toordinal() - _ZERO - 1
    begin, end = int(day.min()), int(last.max())
    if end - begin > SHORTEST_TRIMMED_DAYS and len(day) >= FEWEST_TRIMMED:
        strays = max(1, int(STRAY_SHARE * len(day)))
        early = int(np.partition(day, strays)[strays])
        late = int(np.partition(last, -strays - 1)[-strays - 1])
        span = end - begin
        begin, end = (
            early if early - begin > span / 2 else begin,
            late if end - late > span / 2 else end,
        )
    slack = _slack(end - begin + 1, len(day))
    return Coverage(
        _date(begin),
        _date(end),
        0 if monthly[day == begin].any() else slack,
        0 if monthly[last == end].any() else slack,
    )


def series(
    points: IncidentColumns,
    chosen: Mask,
    step: Step,
    covered: Coverage | None,
    breaks: Sequence[Break] = (),
) -> PeriodSeries:
    """Count the chosen incidents by month or ISO week, without a gap, over the covered days.

    Args:
        points: all incidents.
        chosen: which of them are counted.
        step: month or week.
        covered: the days that the data cover; what lies outside is counted as ``stray``.
        breaks: days from which on the figures mean something else.
    """
    if covered is None:
        return PeriodSeries(step, rest={"without_month": int(chosen.sum())})
    day = days(points)
    stray = chosen & (points.precision >= MONTH)
    stray &= (day < (covered.begin - EPOCH).days) | (day > (covered.end - EPOCH).days)
    count = by_month if step is Step.MONTH else by_week
    tally = count(points, chosen & ~stray, covered.begin, covered.end)
    rest = {why: n for why, n in (*tally.rest.items(), ("stray", int(stray.sum()))) if n}
    first = tuple(_first_day(key) for key in tally.keys)
    after = tuple(_after(each, step) for each in first)
    complete = np.array(
        [
            covered.holds(start, stop - timedelta(days=1))
            for start, stop in zip(first, after, strict=True)
        ],
        np.bool_,
    )
    placed: dict[int, Break] = {}
    for each in sorted(breaks, key=lambda each: (each.day, not each.begins)):
        place, mixed = _place(each, first, after)
        if mixed is not None:
            complete[mixed] = False
        if 0 < place < len(first) and (place not in placed or each.begins):
            placed[place] = each
    return PeriodSeries(
        step,
        tally.keys,
        tally.n,
        first,
        np.array([(b - a).days for a, b in zip(first, after, strict=True)], np.int64),
        complete,
        tuple(sorted(placed.items())),
        tuple(_segments(complete, placed)),
        rest,
    )


def find_breaks(
    day: Days, stream: NDArray[np.int64], names: Sequence[str], kind: BreakKind, covered: Coverage
) -> list[Break]:
    """Where a source or a category begins or stops although the others go on.

    It must be silent for at least four weeks, for ten times its mean gap between incidents, and for
    half as long again as it ever was while it lasted; and make up a twentieth of all while it lasts.

    Args:
        day: the incidents' days counted from 1970-01-01, shape (n,).
        stream: place in ``names`` of each, below 0 for none, shape (n,).
        names: sources or categories.
        kind: which of the two.
        covered: the days that the data cover.
    """
    begin, end = (covered.begin - EPOCH).days, (covered.end - EPOCH).days
    inside = (day >= begin) & (day <= end)
    day, stream = day[inside] - begin, stream[inside]
    everything = np.cumsum(np.bincount(day, minlength=end - begin + 1))
    sizes = np.bincount(stream[stream >= 0], minlength=len(names))
    found = []
    for i in np.flatnonzero(sizes >= FEWEST_OF_A_STREAM).tolist():
        counts = np.bincount(day[stream == i], minlength=end - begin + 1)
        busy = np.flatnonzero(counts)
        first, last = int(busy[0]), int(busy[-1])
        n = int(sizes[i])
        meanwhile = int(everything[last] - (everything[first - 1] if first else 0))
        if n < SMALLEST_SHARE * meanwhile:
            continue
        longest = int(np.diff(busy).max(initial=0))
        gaps = SURPRISING_GAPS * (last - first + 1) / n
        silence = max(SHORTEST_SILENCE_DAYS, gaps, SURPRISING_FACTOR * longest)
        slack = _slack(last - first + 1, n)
        if first > silence:
            found.append(Break(_date(begin + first), kind, names[i], True, slack))
        if end - begin - last > silence:
            found.append(Break(_date(begin + last + 1), kind, names[i], False, slack))
    return found


_ZERO = EPOCH.toordinal()


def _date(day: int) -> date:
    return EPOCH + timedelta(days=int(day))


def _slack(span_days: int, n: int) -> int:
    return min(LONGEST_SLACK_DAYS, math.ceil(MEAN_GAPS * span_days / n))


def _first_day(key: str) -> date:
    if "W" in key:
        return date.fromisocalendar(int(key[:-4]), int(key[-2:]), 1)
    return date.fromisoformat(f"{key}-01")


def _after(first: date, step: Step) -> date:
    """The first day of the next period."""
    if step is Step.WEEK:
        return first + timedelta(days=7)
    return (first + timedelta(days=31)).replace(day=1)


def _place(each: Break, first: Sequence[date], after: Sequence[date]) -> tuple[int, int | None]:
    """Before which period a break comes, and which period it cuts in two."""
    held = next((i for i, stop in enumerate(after) if each.day < stop), len(first))
    if held == len(first) or each.day <= first[held]:
        return held, None
    slack = timedelta(days=each.slack_days)
    if each.begins and each.day - first[held] <= slack:
        return held, None
    if not each.begins and after[held] - each.day <= slack:
        return held + 1, None
    return held + 1, held


def _segments(complete: NDArray[np.bool_], places: Iterable[int]) -> list[tuple[int, int]]:
    edges = sorted(
        {0, len(complete), *places, *np.flatnonzero(~complete), *np.flatnonzero(~complete) + 1}
    )
    return [(int(a), int(b)) for a, b in pairwise(edges) if complete[a]]
