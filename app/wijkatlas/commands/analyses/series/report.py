# SPDX-License-Identifier: EUPL-1.2
"""What a series by month or week amounts to, as data; ``words`` says it."""

from __future__ import annotations

import math
from collections.abc import Mapping
from dataclasses import asdict, dataclass, field
from datetime import date
from typing import TYPE_CHECKING, Any

from wijkatlas.analysis.rates import change_z, trend
from wijkatlas.api import Reason, Translator

if TYPE_CHECKING:
    from wijkatlas.domain.finding import Finding
    from wijkatlas.domain.summary import Period, Trend
    from wijkatlas.map.result import ResultLayer


@dataclass(frozen=True, slots=True)
class PeriodRow:
    """One month or week; what can't be said is None. ``low`` and ``high`` bound three sigma.

    ``segment`` numbers the pieces between breaks, -1 for a period that is not whole.
    """

    key: str
    n: int
    complete: bool
    segment: int = -1
    trend: float | None = None
    seasonal: float | None = None
    expected: float | None = None
    low: float | None = None
    high: float | None = None
    low_2: float | None = None
    high_2: float | None = None
    signal: str = ""


@dataclass(frozen=True, slots=True)
class ChangeRow:
    """A new level from the period ``key`` on, begun between ``low`` and ``high``.

    ``before`` and ``after`` are incidents in an average month or week.
    """

    key: str
    low: str
    high: str
    before: float
    after: float
    ratio: float
    ratio_low: float
    ratio_high: float
    p: float
    segment: int


@dataclass(frozen=True, slots=True)
class YearRow:
    """Counts of the same days in each year, newest first, of everything, a category or an area."""

    group: str
    key: str
    name: str
    counts: tuple[int, ...]

    @property
    def now(self) -> int:
        """This year."""
        return self.counts[0]

    @property
    def before(self) -> int | None:
        """The year before."""
        return self.counts[1] if len(self.counts) > 1 else None

    @property
    def mean(self) -> float | None:
        """The mean of all years before; None when there is one at most."""
        earlier = self.counts[1:]
        return sum(earlier) / len(earlier) if len(earlier) > 1 else None

    def z(self, before: float | None) -> float | None:
        """2(√now − √before)."""
        return None if before is None else change_z(self.now, before)

    def trend(self, before: float | None) -> Trend | None:
        """The word that the change allows."""
        return None if before is None else trend(self.now, before)


@dataclass(frozen=True, slots=True)
class BreakRow:
    """A break; ``key`` is the first period after it, "" at the end."""

    day: date
    kind: str
    name: str
    begins: bool
    key: str


@dataclass(frozen=True, slots=True)
class Course:
    """What holds for the series since the last break.

    ``baseline`` names its first and last period. ``season`` holds (part of the year, incidents then)
    for the months 1 to 12 or the weeks 1 to 52; empty without two years. ``knows_season``: changes
    were sought with the season taken out.
    """

    first: str = ""
    last: str = ""
    periods: int = 0
    baseline: tuple[str, str] | None = None
    dispersion: float = 1.0
    season_p: float | None = None
    slope: tuple[float, float, float, float] | None = None
    season: tuple[tuple[int, float], ...] = ()
    change_p: float | None = None
    knows_season: bool = False


@dataclass(frozen=True)
class SeriesReport:
    """Months or weeks with what is expected of them, changes of level, and the year so far.

    ``withheld`` are names of counts that other sheets of a workbook hide.
    """

    about: str
    period: str
    by: str
    n: int
    rows: tuple[PeriodRow, ...]
    rest: Mapping[str, int]
    breaks: tuple[BreakRow, ...]
    course: Course
    changes: tuple[ChangeRow, ...]
    year_periods: tuple[Period, ...]
    year_rows: tuple[YearRow, ...]
    year_broken: bool
    parameters: Mapping[str, Any]
    kind: str = "series"
    withheld: Mapping[Any, Reason] = field(default_factory=dict)

    def as_json(self) -> dict[str, Any]:
        """Periods, changes, the year so far, and breaks; null where nothing can be said."""
        years = [
            {
                "group": row.group,
                "key": row.key,
                "now": row.now,
                "before": row.before,
                "mean": row.mean,
                "years": len(row.counts) - 1,
                "z": row.z(row.before),
                "z_mean": row.z(row.mean),
                "trend": row.trend(row.before),
                "trend_mean": row.trend(row.mean),
            }
            for row in self.year_rows
        ]
        slope = self.course.slope
        names = ("factor", "low", "high", "z")
        return {
            "periods": [_finite(asdict(row)) for row in self.rows],
            "changes": [_finite(asdict(row)) for row in self.changes],
            "year_to_date": years,
            "breaks": [{**asdict(row), "day": row.day.isoformat()} for row in self.breaks],
            "rest": dict(self.rest),
            "dispersion": self.course.dispersion,
            "slope": dict(zip(names, slope, strict=True)) if slope else None,
        }

    def sentence(self, translator: Translator) -> str:
        """The answer, and a line for each period."""
        lines = [self.finding(translator).text, ""]
        for row in self.rows:
            limits = "" if row.low is None else f"{row.low:>7.0f} – {row.high:<7.0f}"
            mark = "" if row.complete else "…"
            lines.append(f"{row.key:>9}{mark:<2}{row.n:>7}  {limits}  {row.signal}".rstrip())
        return "\n".join(lines)

    def finding(self, translator: Translator, *, hide_below: int = 0) -> Finding:
        """In words, tables and charts."""
        from wijkatlas.commands.analyses.series.words import finding

        return finding(self, translator, hide_below)

    def layers(self, translator: Translator) -> tuple[ResultLayer, ...]:
        """Nothing: months have no place."""
        del translator
        return ()

    def kept(self) -> Mapping[str, Any]:
        """The changes that were found."""
        return {"changes": [_finite(asdict(row)) for row in self.changes]}


def _finite(values: dict[str, Any]) -> dict[str, Any]:
    return {
        name: None if isinstance(value, float) and not math.isfinite(value) else value
        for name, value in values.items()
    }
