# SPDX-License-Identifier: EUPL-1.2
"""Which days the data cover, as far as the incidents themselves tell."""

import math
from dataclasses import dataclass, replace
from datetime import date, timedelta
from typing import Self

import numpy as np
from numpy.typing import NDArray

from wijkatlas.analysis.selection import EPOCH, MONTH, IncidentColumns, days

__all__ = ["Coverage", "coverage", "day_of", "slack_days"]

MEAN_GAPS = 3  # a begin or end of the data may be off by as many mean gaps between incidents
LONGEST_SLACK_DAYS = 7
STRAY_SHARE = 0.002
SHORTEST_TRIMMED_DAYS = 3652
FEWEST_TRIMMED = 10

MIDDLE = (0.1, 0.9)  # of the incidents: between these the usual number a month is taken
DAYS_A_MONTH = 365.25 / 12
FEWEST_USUAL = 50  # a month; with fewer a thin month may be chance
THIN = 0.1
FEWEST_THIN_MONTHS = 2


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


def coverage(points: IncidentColumns) -> Coverage | None:
    """The days that the data cover as far as all incidents tell; None when none has a month.

    The true begin may lie before the first incident by a gap that chance explains: three mean gaps
    between incidents, at most a week; and so for the end. Incidents known by their month cover it.
    A few strays more than half of a long span away from all others (a wrong year) don't stretch it,
    nor do leading months with less than a tenth of what is usual: what happened before recording began
    and was told later.
    """
    dated = points.precision >= MONTH
    if not dated.any():
        return None
    day = days(points)[dated]
    monthly = points.precision[dated] == MONTH
    last = day.copy()
    for start in np.unique(day[monthly]):
        last[monthly & (day == start)] = _last_of_month(int(start))
    begin, end = int(day.min()), int(last.max())
    if end - begin > SHORTEST_TRIMMED_DAYS and len(day) >= FEWEST_TRIMMED:
        strays = max(1, int(STRAY_SHARE * len(day)))
        early = int(np.partition(day, strays)[strays])
        late = int(np.partition(last, -strays - 1)[-strays - 1])
        for _ in range(2):  # strays on the other side may have hidden how far these are off
            begin = early if early - begin > (end - begin) / 2 else begin
            end = late if end - late > (end - begin) / 2 else end
    thin = _thin_start(day, begin, end)
    if thin is not None:
        return Coverage(day_of(thin), day_of(end), 0, slack_days(end - thin + 1, len(day)))
    slack = slack_days(end - begin + 1, len(day))
    return Coverage(
        day_of(begin),
        day_of(end),
        0 if monthly[day == begin].any() else slack,
        0 if monthly[last == end].any() else slack,
    )


def _thin_start(day: NDArray[np.int64], begin: int, end: int) -> int | None:
    """The first day of the first month that is not thin, where two months or more before it are."""
    low, high = np.quantile(day, MIDDLE)
    usual = (MIDDLE[1] - MIDDLE[0]) * len(day) / (high - low + 1) * DAYS_A_MONTH
    if usual < FEWEST_USUAL:
        return None
    month = day[(day >= begin) & (day <= end)].astype("datetime64[D]").astype("datetime64[M]")
    first = month.min()
    counts = np.bincount((month - first).astype(np.int64))
    lead = int(np.argmax(counts >= THIN * usual))
    if lead < FEWEST_THIN_MONTHS:
        return None
    return int((first + lead).astype("datetime64[D]").astype(np.int64))


def day_of(number: int) -> date:
    """The day with this number; 1970-01-01 is 0."""
    return EPOCH + timedelta(days=int(number))


def slack_days(span_days: int, n: int) -> int:
    """How far a first or last of ``n`` incidents within a span may be off its true bound."""
    return min(LONGEST_SLACK_DAYS, math.ceil(MEAN_GAPS * span_days / n))


def _last_of_month(first: int) -> int:
    after = (day_of(first) + timedelta(days=31)).replace(day=1)
    return (after - EPOCH).days - 1
