# SPDX-License-Identifier: EUPL-1.2
"""Counts by month or week without gaps, and where such a series stops being one series."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from datetime import date, timedelta
from enum import StrEnum
from itertools import pairwise

import numpy as np
from numpy.typing import NDArray

from wijkatlas.analysis.breaks import Break, BreakKind
from wijkatlas.analysis.counts import by_month, by_week
from wijkatlas.analysis.coverage import Coverage
from wijkatlas.analysis.selection import EPOCH, MONTH, IncidentColumns, days

__all__ = [
    "PeriodSeries",
    "Step",
    "series",
]

Mask = NDArray[np.bool_]
Days = NDArray[np.int64]


class Step(StrEnum):
    """How long one period of a series lasts."""

    MONTH = "month"
    WEEK = "week"


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
    for each in sorted(breaks, key=_rank):
        place, mixed = _place(each, first, after)
        if mixed is not None:
            complete[mixed] = False
        if 0 < place < len(first):
            placed.setdefault(place, each)
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


def _first_day(key: str) -> date:
    if "W" in key:
        return date.fromisocalendar(int(key[:-4]), int(key[-2:]), 1)
    return date.fromisoformat(f"{key}-01")


def _after(first: date, step: Step) -> date:
    """The first day of the next period."""
    if step is Step.WEEK:
        return first + timedelta(days=7)
    return (first + timedelta(days=31)).replace(day=1)


def _rank(each: Break) -> tuple[bool, int, date]:
    """Of several breaks at one place the first in this order is named."""
    return not each.begins, list(BreakKind).index(each.kind), each.day


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
