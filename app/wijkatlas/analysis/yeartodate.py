# SPDX-License-Identifier: EUPL-1.2
"""This year up to the last day of the data, against the same days of the years before."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

import numpy as np
from numpy.typing import NDArray

from wijkatlas.analysis.breaks import Break
from wijkatlas.analysis.coverage import Coverage
from wijkatlas.analysis.selection import EPOCH
from wijkatlas.domain.summary import Period

__all__ = ["YearToDate", "year_to_date"]

MOST_YEARS = 6


@dataclass(frozen=True, slots=True)
class YearToDate:
    """The same days of this year and of those before it that can be compared, newest first.

    ``broken``: years before these are covered too, but a break lies in between.
    """

    periods: tuple[Period, ...]
    broken: bool

    def count(
        self, day: NDArray[np.int64], group: NDArray[np.int64], groups: int
    ) -> NDArray[np.int64]:
        """Incidents by group and year, shape (groups, years).

        Args:
            day: the incidents' days counted from 1970-01-01, shape (n,).
            group: of each; below 0 for none.
            groups: how many there are.
        """
        found = np.empty((groups, len(self.periods)), np.int64)
        for i, period in enumerate(self.periods):
            first, last = (period.begin - EPOCH).days, (period.end - EPOCH).days
            inside = (day >= first) & (day <= last) & (group >= 0)
            found[:, i] = np.bincount(group[inside], minlength=groups)
        return found


def year_to_date(covered: Coverage, breaks: Sequence[Break]) -> YearToDate | None:
    """The days to compare; None when the data don't reach back to January.

    Years are taken as long as they are covered and nothing broke since they began, at most six.
    """
    periods: list[Period] = []
    broken = False
    for year in range(covered.end.year, covered.end.year - MOST_YEARS, -1):
        period = Period(date(year, 1, 1), _same_day(covered.end, year))
        if not covered.holds(period.begin, period.end):
            break
        if any((each.day - period.begin).days > each.slack_days for each in breaks):
            broken = True
            break
        periods.append(period)
    return YearToDate(tuple(periods), broken) if periods else None


def _same_day(day: date, year: int) -> date:
    try:
        return day.replace(year=year)
    except ValueError:  # 29 February
        return day.replace(year=year, day=28)
