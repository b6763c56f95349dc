# SPDX-License-Identifier: EUPL-1.2
"""Analyses that leave in one workbook: which counts they show, and hiding what must be hidden."""

from __future__ import annotations

from collections.abc import Callable, Hashable, Mapping, Sequence
from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING, Any

import numpy as np

from wijkatlas.analysis.labels import hour_labels, month_labels, place_labels, week_labels
from wijkatlas.analysis.selection import DAY, EPOCH, days
from wijkatlas.analysis.together import Counted
from wijkatlas.commands.analyses.change.protection import BEFORE, NOWHERE, OUTSIDE, TOTAL
from wijkatlas.commands.analyses.change.protection import NOW as LATER
from wijkatlas.commands.analyses.change.report import ChangeReport
from wijkatlas.commands.analyses.hotspots.report import HotspotsReport
from wijkatlas.commands.analyses.rates.report import WHOLE, RatesReport
from wijkatlas.commands.analyses.rhythm.parts import whole_parts
from wijkatlas.commands.analyses.rhythm.report import RhythmReport
from wijkatlas.commands.analyses.series.report import SeriesReport
from wijkatlas.commands.analyses.series.shown import REST

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from wijkatlas.analysis.selection import Assignment
    from wijkatlas.api import Reason
    from wijkatlas.commands.analyses.inputs import Inputs
    from wijkatlas.commands.analyses.report import AnalysisReport
    from wijkatlas.domain.summary import Period

    Rows = NDArray[np.bool_]

NUMBER = ("how many",)
"""The name of the number of incidents that an analysis rests on, which its sentences tell."""
NOWHERE_TOLD = ("how many without a location",)


def counted(report: AnalysisReport, inputs: Inputs, hide_below: int) -> list[Counted] | None:
    """The counts that a report shows, with the names it knows them by.

    None when they can't be told from the incidents, so that nobody knows what follows from them.
    """
    found = [number_of(inputs)]
    for kind, count in _COUNTED.items():
        if isinstance(report, kind):
            more = count(report, inputs, hide_below)
            return None if more is None else found + more
    return found + _without_location(report, inputs, hide_below)


def number_of(inputs: Inputs) -> Counted:
    """How many incidents are looked at, as a table without rows."""
    return Counted("place", inputs.mask, np.full(len(inputs.mask), -1, np.int64), (), NUMBER)


def _without_location(report: Any, inputs: Inputs, hide_below: int) -> list[Counted]:
    """How many have no location, which most analyses say unless it is small."""
    if isinstance(report, HotspotsReport) and report.units.names:
        return []
    points = inputs.points
    nowhere = ~(np.isfinite(points.x) & np.isfinite(points.y))
    if int((inputs.mask & nowhere).sum()) < hide_below:
        return []
    labels = np.where(nowhere, 0, -1).astype(np.int64)
    return [Counted("place", inputs.mask, labels, (NOWHERE_TOLD,))]


def withheld(report: AnalysisReport, hidden: Mapping[Hashable, Reason]) -> AnalysisReport | None:
    """The report without the counts in ``hidden``; None when its sentences tell one of them."""
    may_hide = isinstance(report, (*_COUNTED, HotspotsReport))
    if NUMBER in hidden or (NOWHERE_TOLD in hidden and not may_hide):
        return None
    if may_hide:
        return replace(report, withheld=dict(hidden))  # type: ignore[type-var]  # each is a dataclass
    return report


def _rates(report: Any, inputs: Inputs, hide_below: int) -> list[Counted] | None:
    del hide_below
    areas = inputs.loaded.assignment(report.scheme)
    labels, _ = place_labels(inputs.points, areas)
    codes = [row.code for row in report.rows]
    if not _holds(areas, codes):
        return None
    rated = {row.code for row in report.rows if row.rate is not None}
    inside = np.array([code in rated for code in areas.codes] + [False, False], np.bool_)
    whole = np.where(inside[labels], 0, -1).astype(np.int64)
    return [
        _named(inputs.mask, labels, areas, codes),
        Counted("place", inputs.mask, whole, (WHOLE,)),
    ]


def _change(report: Any, inputs: Inputs, hide_below: int) -> list[Counted] | None:
    del hide_below
    areas = inputs.loaded.assignment(report.scheme)
    if not _holds(areas, report.codes):
        return None
    labels, _ = place_labels(inputs.points, areas)
    rest = ((OUTSIDE, ""), (NOWHERE, ""))
    found = []
    for name, period in ((BEFORE, report.before), (LATER, report.now)):
        chosen = replace(inputs.chosen, begin=period.begin, end=period.end)
        names = [*(("area", code, name) for code in areas.codes), *((*each, name) for each in rest)]
        rows = inputs.loaded.mask(chosen)
        found.append(Counted("place", rows, labels, tuple(names), (TOTAL, "", name)))
    return found


def _series(report: Any, inputs: Inputs, hide_below: int) -> list[Counted] | None:
    del hide_below
    keys, points = [row.key for row in report.rows], inputs.points
    if not keys:
        return []
    if report.by == "week":
        first = date.fromisocalendar(int(keys[0][:4]), int(keys[0][-2:]), 1)
        labels = week_labels(points, (first - EPOCH).days, len(keys))
    else:
        labels = month_labels(points, keys)
    labels = np.where(labels < 0, len(keys), labels)
    names = (*(("period", key, "") for key in keys), REST)
    periods = Counted("time", inputs.mask, labels, names, ("all", "", ""))
    if periods.counts() != [*(row.n for row in report.rows), sum(report.rest.values())]:
        return None
    return [periods, *_years(report, inputs)]


def _years(report: SeriesReport, inputs: Inputs) -> list[Counted]:
    """The year so far, the same days of the year before, and of all years before together."""
    points = inputs.points
    ever = inputs.loaded.mask(replace(inputs.chosen, begin=None, end=None))
    each_year = [_in_period(ever, inputs, period) for period in report.year_periods]
    if not each_year:
        return []
    tables = [("now", each_year[0])]
    if len(each_year) > 1:
        tables.append(("before", each_year[1]))
    if len(each_year) > 2:
        tables.append(("sum", np.logical_or.reduce(each_year[1:])))
    category = points.category.astype(np.int64)
    scheme = report.parameters.get("scheme") or inputs.view.scheme()
    areas = inputs.loaded.assignment(scheme) if scheme else None
    found = []
    for name, rows in tables:
        names = tuple((name, "category", code) for code in points.categories)
        found.append(Counted("what", rows, category, names, (name, "total", "")))
        if areas is not None:
            labels = np.where(areas.index >= 0, areas.index, len(areas.codes)).astype(np.int64)
            codes = tuple((name, "area", code) for code in (*areas.codes, ""))
            found.append(Counted("place", rows, labels, codes))
    return found


def _in_period(ever: Rows, inputs: Inputs, period: Period) -> Rows:
    day = days(inputs.points)
    first, last = (period.begin - EPOCH).days, (period.end - EPOCH).days
    return ever & (inputs.points.precision >= DAY) & (day >= first) & (day <= last)


def _rhythm(report: Any, inputs: Inputs, hide_below: int) -> list[Counted]:
    """Spread incidents are taken for what begins in that part of the week: it is about as many."""
    _, width = whole_parts(report.weight, hide_below)
    if not width:
        return []
    labels = hour_labels(inputs.points, width)
    columns = 24 // width
    names = tuple(("cell", slot // columns, slot % columns) for slot in range(7 * columns))
    return [Counted("hour", inputs.mask, labels, names)]


_COUNTED: dict[type, Callable[[Any, Inputs, int], list[Counted] | None]] = {
    RatesReport: _rates,
    ChangeReport: _change,
    SeriesReport: _series,
    RhythmReport: _rhythm,
}


def _holds(areas: Assignment, codes: Sequence[str]) -> bool:
    """True when each code names one area of the scheme."""
    return len(set(areas.codes)) == len(areas.codes) and set(codes) <= set(areas.codes)


def _named(
    rows: Rows, labels: NDArray[np.int64], areas: Assignment, codes: Sequence[str]
) -> Counted:
    """The areas that a report shows; others, and what lies in none, are under no name."""
    wanted = set(codes)
    kept = np.array([code in wanted for code in areas.codes] + [False, False], np.bool_)
    return Counted("place", rows, np.where(kept[labels], labels, -1), areas.codes)
