# SPDX-License-Identifier: EUPL-1.2
"""What the incidents of one filter amount to, in figures that may leave the program.

Made by ``analysis.summary``; read by the workbook, the figures and the screen. All tables of one
summary were protected together, so no hidden figure follows from another table of the same summary.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import Any

from wijkatlas.domain.estimate import Estimate, Reason


class Trend(StrEnum):
    """How sure a change is, by z = 2(√now − √before)."""

    NOT_CLEAR = "not_clear"
    RISE = "rise"
    FALL = "fall"
    SHARP_RISE = "sharp_rise"
    SHARP_FALL = "sharp_fall"


@dataclass(frozen=True, slots=True)
class Period:
    """Days from ``begin`` to ``end``, both included."""

    begin: date
    end: date

    @property
    def days(self) -> int:
        """Number of days."""
        return (self.end - self.begin).days + 1

    def __str__(self) -> str:
        """As an ISO 8601 interval."""
        return f"{self.begin.isoformat()}/{self.end.isoformat()}"


@dataclass(frozen=True, slots=True)
class Change:
    """Two equally long periods compared; ``trend`` is None where a figure is hidden or missing."""

    now: Estimate
    before: Estimate
    z: Estimate
    trend: Trend | None


@dataclass(frozen=True, slots=True)
class AreaRow:
    """One area. ``rate`` has the exact Poisson interval; missing without inhabitants."""

    code: str
    name: str
    population: Estimate
    count: Estimate
    rate: Estimate
    change: Change | None


@dataclass(frozen=True, slots=True)
class CategoryRow:
    """One category; ``share`` is the part of one that it has in the total."""

    code: str
    label: str
    count: Estimate
    share: Estimate
    change: Change | None


@dataclass(frozen=True, slots=True)
class MonthRow:
    """One month (``2026-01``); the count's interval says what chance alone can do.

    ``whole`` is False where the period covers only a part of the month.
    """

    month: str
    count: Estimate
    whole: bool = True


@dataclass(frozen=True, slots=True)
class HourTable:
    """Incidents by weekday (Monday first) and part of the day of ``hours_per_column`` hours."""

    hours_per_column: int
    cells: tuple[tuple[Estimate, ...], ...]
    weekday_totals: tuple[Estimate, ...]
    hour_totals: tuple[Estimate, ...]
    total: Estimate


@dataclass(frozen=True, slots=True)
class Summary:
    """All figures of one filter.

    Each table adds up to ``total`` with the figures named ``without_…`` and ``outside_areas``.
    ``comparison`` holds the earlier and the later period that changes compare; None when the data
    do not cover two equal periods. ``beside`` says for each table of an analysis that leaves with it
    what must be hidden there, by its own names.
    """

    total: Estimate
    period: Period | None
    comparison: tuple[Period, Period] | None
    change: Change | None
    rate: Estimate
    areas: tuple[AreaRow, ...]
    categories: tuple[CategoryRow, ...]
    months: tuple[MonthRow, ...]
    hours: HourTable | None
    without_location: Estimate
    outside_areas: Estimate
    without_month: Estimate
    without_hour: Estimate
    smallest_shown: int
    beside: tuple[Mapping[Any, Reason], ...] = ()
