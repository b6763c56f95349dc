# SPDX-License-Identifier: EUPL-1.2
"""All figures of one filter, protected together, ready to leave the program."""

import math
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date, timedelta

import numpy as np
from numpy.typing import NDArray

from wijkatlas.analysis import counts
from wijkatlas.analysis.rates import change_z, earlier_period, poisson_interval, rate, trend
from wijkatlas.analysis.selection import Assignment, IncidentColumns, mask
from wijkatlas.analysis.suppression import Publication
from wijkatlas.analysis.tables import Key, Tables
from wijkatlas.analysis.together import Counted, hidden_names, tie_together
from wijkatlas.domain.estimate import Estimate, Reason
from wijkatlas.domain.filter import IncidentFilter
from wijkatlas.domain.summary import (
    AreaRow,
    CategoryRow,
    Change,
    HourTable,
    MonthRow,
    Period,
    Summary,
)
from wijkatlas.language import QT_TRANSLATE_NOOP

__all__ = ["Facts", "summarise"]

INCIDENTS = QT_TRANSLATE_NOOP("units", "incidents")
PER_1000 = QT_TRANSLATE_NOOP("units", "per 1,000 inhabitants")
PER_1000_A_YEAR = QT_TRANSLATE_NOOP("units", "per 1,000 inhabitants a year")
INHABITANTS = QT_TRANSLATE_NOOP("units", "inhabitants")
SHARE = QT_TRANSLATE_NOOP("units", "share of all")

LONGEST_SILENCE_DAYS = 31


@dataclass(frozen=True, slots=True)
class Facts:
    """What the figures need beside the incidents.

    ``areas`` maps area code to (name, population or None) in the order of the sheet; ``labels`` the
    category codes to names. ``not_additive`` are categories that must not be added up with others.
    ``annual`` asks for rates per year. ``provisional`` says that the source may still change.
    """

    areas: Mapping[str, tuple[str, int | None]] = field(default_factory=dict)
    labels: Mapping[str, str] = field(default_factory=dict)
    not_additive: frozenset[str] = frozenset()
    smallest_shown: int = 5
    annual: bool = False
    source: str = ""
    vintage: str = ""
    provisional: bool = False


def summarise(
    points: IncidentColumns,
    chosen: IncidentFilter,
    facts: Facts,
    *,
    areas: Assignment | None = None,
    network: NDArray[np.int64] | None = None,
    beside: Sequence[Counted] = (),
) -> Summary:
    """Count what the filter leaves in every way the workbook shows, and hide what must be hidden.

    With an area in the filter the area table holds that area alone; with a network in it there are
    no rates, as nobody knows how many people live in a network.

    Args:
        points: all incidents.
        chosen: the filter.
        facts: names, inhabitants, rules.
        areas: assignment to the scheme of the area table; without it there is no area table.
        network: rows of the incidents in ``chosen.network``.
        beside: tables of analyses that leave in the same workbook; all are protected together.
    """
    left = mask(points, chosen, areas=areas, network=network)
    period = _period(points, chosen, left)
    first_day = _first_day(points)
    comparison = earlier_period(period, first_day) if period and first_day else None
    present = {points.categories[i] for i in np.unique(points.category[left])}
    refused = len(present | chosen.categories) > 1 and bool(
        (present | chosen.categories) & facts.not_additive
    )

    publication: Publication[Key] = Publication(facts.smallest_shown, guards_large=not beside)
    tables = Tables(points, areas, publication, additive=not refused)
    tables.add("", left)
    tables.add_months(left, period)
    width = tables.add_hours(left)
    if comparison:
        before, now = (
            mask(
                points,
                replace(chosen, begin=each.begin, end=each.end),
                areas=areas,
                network=network,
            )
            for each in comparison
        )
        tables.add("before", before)
        tables.add_now(left, before, now, comparison)
    keys = tie_together(publication, tables.counted, beside)
    hidden = publication.protect()
    listed = [chosen.area[1]] if chosen.area else list(facts.areas)
    writer = _Writer(
        tables,
        hidden,
        facts,
        period,
        comparison,
        listed=[code for code in listed if code in facts.areas],
        rated=chosen.network is None,
    )
    return replace(writer.summary(present, width), beside=tuple(hidden_names(keys, hidden)))


def _first_day(points: IncidentColumns) -> date | None:
    """From which day on the data reach: the first incident's, less a gap that chance explains.

    A silence of ten mean gaps before the first incident is rare (e⁻¹⁰); it is taken as no longer
    than a month.
    """
    everything = np.ones(len(points.begin), np.bool_)
    known = counts.known_days(points, everything)
    if known is None:
        return None
    days = (known[1] - known[0]).days + 1
    gap = min(LONGEST_SILENCE_DAYS, math.ceil(10 * days / len(everything)))
    return known[0] - timedelta(days=gap)


def _period(
    points: IncidentColumns, chosen: IncidentFilter, left: NDArray[np.bool_]
) -> Period | None:
    known = counts.known_days(points, left)
    begin = chosen.begin or (known[0] if known else None)
    end = chosen.end or (known[1] if known else None)
    return Period(begin, end) if begin and end and begin <= end else None


@dataclass
class _Writer:
    """Turns counts into estimates, hiding what the publication hides."""

    tables: Tables
    hidden: Mapping[Key, Reason]
    facts: Facts
    period: Period | None
    comparison: tuple[Period, Period] | None
    listed: Sequence[str]
    rated: bool

    def summary(self, present: set[str], width: int) -> Summary:
        people = [self.facts.areas[code][1] for code in self.listed]
        everyone = sum(n for n in people if n) if people and all(people) else 0
        has_areas = self.tables.areas is not None
        nothing = Estimate(None, reason=Reason.MISSING)
        return Summary(
            total=self.count(("total", "")),
            period=self.period,
            comparison=self.comparison,
            change=self.change("total"),
            rate=self.rate(("total", ""), everyone),
            areas=tuple(self.area(code) for code in self.listed) if has_areas else (),
            categories=tuple(self.category(code) for code in self.by_size(present)),
            months=tuple(self.month(key) for key in self.tables.months),
            hours=self.hour_table(width),
            without_location=self.count(("without_location", "")) if has_areas else nothing,
            outside_areas=self.count(("outside", "")) if has_areas else nothing,
            without_month=self.count(("without_month",)),
            without_hour=self.count(("without_hour",)) if width else nothing,
            smallest_shown=self.facts.smallest_shown,
        )

    def by_size(self, present: set[str]) -> list[str]:
        return sorted(present, key=lambda code: (-self.tables.n["category", "", code], code))

    def reason(self, key: Key) -> Reason | None:
        if key not in self.tables.n:
            return Reason.MISSING
        if not self.tables.additive and key[0] != "category":
            return Reason.NOT_ADDITIVE
        return self.hidden.get(key)

    def count(self, key: Key, *, margin: bool = False, period: Period | None = None) -> Estimate:
        reason = self.reason(key)
        if reason is not None:
            return self.estimate(None, INCIDENTS, reason=reason, period=period)
        n = self.tables.n[key]
        low, high = (float(bound) for bound in poisson_interval(n)) if margin else (None, None)
        return self.estimate(n, INCIDENTS, low=low, high=high, n=n, period=period)

    def rate(self, key: Key, people: int | None) -> Estimate:
        unit = PER_1000_A_YEAR if self.facts.annual else PER_1000
        reason = self.reason(key)
        found = None
        if reason is None and self.rated:
            annual = self.period if self.facts.annual else None
            found = rate(self.tables.n[key], people or 0, period=annual)
        if found is None:
            return self.estimate(None, unit, reason=reason or Reason.MISSING)
        n = self.tables.n[key]
        return self.estimate(found.value, unit, low=found.low, high=found.high, n=n)

    def change(self, table: str, *rest: str) -> Change | None:
        if self.comparison is None:
            return None
        earlier, later = self.comparison
        now = self.count((table, self.tables.now, *rest), period=later)
        before = self.count((table, "before", *rest), period=earlier)
        if now.value is None or before.value is None:
            reason = now.reason or before.reason
            return Change(now, before, self.estimate(None, "z", reason=reason, period=later), None)
        z = change_z(int(now.value), int(before.value))
        return Change(
            now,
            before,
            self.estimate(z, "z", period=later),
            trend(int(now.value), int(before.value)),
        )

    def area(self, code: str) -> AreaRow:
        name, people = self.facts.areas[code]
        key = ("area", "", code)
        inhabitants = (
            Estimate(None, unit=INHABITANTS, reason=Reason.MISSING)
            if people is None
            else Estimate(people, unit=INHABITANTS)
        )
        return AreaRow(
            code,
            name,
            inhabitants,
            self.count(key),
            self.rate(key, people),
            self.change("area", code),
        )

    def category(self, code: str) -> CategoryRow:
        key = ("category", "", code)
        count, total = self.count(key), self.count(("total", ""))
        share = (
            self.estimate(None, SHARE, reason=count.reason or total.reason)
            if count.value is None or total.value is None
            else self.estimate(count.value / total.value, SHARE, n=int(total.value))
        )
        label = self.facts.labels.get(code, code)
        return CategoryRow(code, label, count, share, self.change("category", code))

    def month(self, key: str) -> MonthRow:
        first = date.fromisoformat(f"{key}-01")
        last = (first + timedelta(days=31)).replace(day=1) - timedelta(days=1)
        inside = self.period is None or (self.period.begin <= first and last <= self.period.end)
        count = self.count(("month", key), margin=True, period=Period(first, last))
        return MonthRow(key, count, whole=inside)

    def hour_table(self, width: int) -> HourTable | None:
        if not width or not self.tables.n["with_hour",]:
            return None
        columns = range(self.tables.columns)
        return HourTable(
            width,
            tuple(tuple(self.count(("cell", d, h)) for h in columns) for d in range(7)),
            tuple(self.count(("weekday", d)) for d in range(7)),
            tuple(self.count(("hour", h)) for h in columns),
            self.count(("with_hour",)),
        )

    def estimate(
        self,
        value: float | None,
        unit: str,
        *,
        low: float | None = None,
        high: float | None = None,
        n: int | None = None,
        reason: Reason | None = None,
        period: Period | None = None,
    ) -> Estimate:
        span = period or self.period
        return Estimate(
            value,
            low,
            high,
            n,
            unit=unit,
            period=str(span) if span else "",
            source=self.facts.source,
            vintage=self.facts.vintage,
            provisional=self.facts.provisional,
            reason=reason,
        )
