# SPDX-License-Identifier: EUPL-1.2
"""A series by month or week as tables and charts."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

from wijkatlas.api import Column, Estimate, Reason, SheetTable
from wijkatlas.commands.analyses.series.shown import REST
from wijkatlas.commands.analyses.words import estimate
from wijkatlas.domain.calendar import short_month, write_day, write_period
from wijkatlas.domain.chart import Chart, ChartKind, Role, Series
from wijkatlas.language import QT_TRANSLATE_NOOP
from wijkatlas.report.wording import trend_text

if TYPE_CHECKING:
    from collections.abc import Iterable

    from wijkatlas.commands.analyses.series.report import BreakRow, PeriodRow, YearRow
    from wijkatlas.commands.analyses.series.shown import Shown

MISSING = Estimate(None, reason=Reason.MISSING)
SEASON_SURE = 0.05

SIGNALS = {
    "": "",
    "high": QT_TRANSLATE_NOOP("series", "more than expected"),
    "low": QT_TRANSLATE_NOOP("series", "fewer than expected"),
    "run_high": QT_TRANSLATE_NOOP("series", "high for eight or more in a row"),
    "run_low": QT_TRANSLATE_NOOP("series", "low for eight or more in a row"),
}
BREAKS = {
    ("given", True): QT_TRANSLATE_NOOP("series", "break that was given"),
    ("source", True): QT_TRANSLATE_NOOP("series", "the source “{name}” begins"),
    ("source", False): QT_TRANSLATE_NOOP("series", "the source “{name}” stops"),
    ("category", True): QT_TRANSLATE_NOOP("series", "the category “{name}” begins"),
    ("category", False): QT_TRANSLATE_NOOP("series", "the category “{name}” stops"),
}


def why(shown: Shown, each: BreakRow) -> str:
    """What begins or stops at a break."""
    name = shown.label(each.name) if each.kind == "category" else each.name
    return shown.t("series", BREAKS[each.kind, each.begins], name=name)


def tables(shown: Shown) -> tuple[SheetTable, ...]:
    """Periods, changes of level, the year so far, breaks; those that have rows."""
    found = [_periods(shown), _changes(shown), *_years(shown), _breaks(shown)]
    return tuple(each for each in found if each.rows)


def charts(shown: Shown) -> tuple[Chart, ...]:
    """The course of the series, and its average year."""
    if not shown.report.rows or shown.is_sparse:
        return ()
    found = [_course(shown)]
    if shown.report.course.season and not shown.hides:
        found.append(_season(shown))
    return tuple(found)


# -- tables ----------------------------------------------------------------------------------------


def _periods(shown: Shown) -> SheetTable:
    t = shown.t
    columns = [Column(t("series", "Period")), Column(t("series", "Incidents"))]
    if not shown.hides:
        columns += [
            Column(t("series", "Trend"), decimals=1),
            Column(t("series", "Season"), decimals=1),
            Column(t("series", "Expected"), decimals=1),
            Column(t("series", "Lower limit")),
            Column(t("series", "Upper limit")),
        ]
    columns.append(Column(t("series", "Remark")))
    rows: list[list[str | Estimate]] = []
    for row in () if shown.is_sparse else shown.report.rows:
        computed = _computed(shown, row)
        rows.append([shown.period(row.key), shown.count(row), *computed, _remark(shown, row)])
    for n in shown.report.rest.values() if rows else ():
        small = Reason.SUPPRESSED if shown.words.is_small(n) else None
        left_out = estimate(n, reason=small or shown.hidden.get(REST))
        rows.append([t("series", "in no period"), left_out, *("" for _ in columns[2:])])
    name = QT_TRANSLATE_NOOP("series", "Incidents by month")
    if shown.report.by == "week":
        name = QT_TRANSLATE_NOOP("series", "Incidents by week")
    return SheetTable(t("series", name), shown.about, columns, rows)


def _computed(shown: Shown, row: PeriodRow) -> list[Estimate]:
    if shown.hides:
        return []
    values = (row.trend, row.seasonal, row.expected, row.low, row.high)
    return [MISSING if value is None else estimate(value) for value in values]


def _remark(shown: Shown, row: PeriodRow) -> str:
    if not row.complete:
        return shown.t("series", "not whole")
    if shown.hides or not row.signal:
        return ""
    return shown.t("series", SIGNALS[row.signal])


def _changes(shown: Shown) -> SheetTable:
    t = shown.t
    columns = [
        Column(t("series", "New level since")),
        Column(t("series", "Earliest")),
        Column(t("series", "Latest")),
        Column(t("series", "Before, in a month"), decimals=1)
        if shown.report.by == "month"
        else Column(t("series", "Before, in a week"), decimals=1),
        Column(t("series", "After"), decimals=1),
        Column(t("series", "After by before"), decimals=2),
        Column("p", decimals=3),
    ]
    rows: list[list[str | Estimate]] = [
        [
            shown.period(each.key),
            shown.period(each.low),
            shown.period(each.high),
            estimate(each.before),
            estimate(each.after),
            _ratio((each.ratio, each.ratio_low, each.ratio_high)),
            estimate(each.p, unit="p"),
        ]
        for each in shown.report.changes
        if not shown.hides
    ]
    return SheetTable(t("series", "Changes of level"), shown.about, columns, rows)


def _ratio(values: tuple[float, float, float]) -> Estimate:
    ratio, low, high = values
    if not math.isfinite(ratio):
        return MISSING
    return estimate(ratio, low=low, high=high if math.isfinite(high) else None, unit="ratio")


def _years(shown: Shown) -> Iterable[SheetTable]:
    report, t = shown.report, shown.t
    groups = {
        "category": QT_TRANSLATE_NOOP("series", "The year so far, by category"),
        "area": QT_TRANSLATE_NOOP("series", "The year so far, by area"),
    }
    total = [row for row in report.year_rows if row.group == "total"]
    for group, title in groups.items():
        rows = [row for row in report.year_rows if row.group == group]
        if not rows or not total or total[0].before is None:
            continue
        now, before = report.year_periods[:2]
        earlier = len(report.year_periods) - 1
        columns = [
            Column(t("series", "Category") if group == "category" else t("series", "Area")),
            Column(write_period(now.begin, now.end, t)),
            Column(write_period(before.begin, before.end, t)),
            Column("z", decimals=1),
            Column(t("series", "Change")),
        ]
        if earlier > 1:
            mean = t("series", "Mean of the same days in {n} years before", n=earlier)
            columns += [
                Column(mean, decimals=1),
                Column("z", decimals=1),
                Column(t("series", "Change")),
            ]
        # hidden ones last by name: their place would tell between which counts they lie
        rows.sort(
            key=lambda row: (shown.is_hidden(row), shown.name(row) if shown.is_hidden(row) else "")
        )
        yield SheetTable(
            t("series", title),
            shown.about,
            columns,
            [_year(shown, row, earlier) for row in (*rows, *total)],
            [t("series", "“No clear change” says that chance alone can do as much.")],
        )


def _year(shown: Shown, row: YearRow, earlier: int) -> list[str | Estimate]:
    now, before, mean = shown.counts(row)
    found: list[str | Estimate] = [shown.name(row), now]
    for figure, value in ((before, row.before), (mean, row.mean))[: 2 if earlier > 1 else 1]:
        reason = now.reason or figure.reason
        z = row.z(value)
        found.append(figure)
        if reason is not None or z is None:
            found += [Estimate(None, reason=reason or Reason.MISSING), ""]
        else:
            found += [estimate(z, unit="z"), trend_text(row.trend(value), shown.words.translator)]
    return found


def _breaks(shown: Shown) -> SheetTable:
    t = shown.t
    columns = [Column(t("series", "From")), Column(t("series", "What changed"))]
    rows = [[write_day(each.day, t), why(shown, each)] for each in shown.report.breaks]
    return SheetTable(t("series", "Breaks in the series"), shown.about, columns, rows)


# -- charts ----------------------------------------------------------------------------------------


def _course(shown: Shown) -> Chart:
    report, t = shown.report, shown.t
    rows = report.rows
    whole = tuple(shown.count(row) if row.complete else MISSING for row in rows)
    series = [Series(t("series", "Incidents"), whole)]
    if not all(row.complete for row in rows):
        partial = tuple(MISSING if row.complete else shown.count(row) for row in rows)
        series.append(Series(t("series", "Not whole"), partial, Role.COMPARED))
    if not shown.hides:
        series += [
            Series(t("series", "Trend"), _line(row.trend for row in rows), Role.TREND),
            Series(t("series", "Expected"), _line(row.expected for row in rows), Role.EXPECTED),
            Series(
                t("series", "Upper limit of chance"), _line(row.high for row in rows), Role.LIMIT
            ),
            Series(
                t("series", "Lower limit of chance"), _line(row.low for row in rows), Role.LIMIT
            ),
            Series(
                t("series", "Outside these limits, or eight in a row"),
                _line(float(row.n) if row.signal else None for row in rows),
                Role.ALARM,
            ),
        ]
    places = {row.key: place for place, row in enumerate(rows)}
    title = QT_TRANSLATE_NOOP("series", "No clear change of level")
    if report.changes and report.changes[-1].segment == max(row.segment for row in rows):
        title = QT_TRANSLATE_NOOP("series", "Another level since {period}")
    last = shown.period(report.changes[-1].key) if report.changes else ""
    return Chart(
        id="series.course",
        kind=ChartKind.LINE,
        title=t("series", title, period=last),
        subtitle=shown.about,
        x_title="",
        y_title=t("series", "Incidents"),
        labels=tuple(shown.period(row.key) for row in rows),
        series=tuple(each for each in series if any(mark.value is not None for mark in each.y)),
        breaks=tuple(places[each.key] for each in report.breaks),
        break_notes=tuple(why(shown, each) for each in report.breaks),
    )


def _line(values: Iterable[float | None]) -> tuple[Estimate, ...]:
    return tuple(MISSING if value is None else estimate(value) for value in values)


def _season(shown: Shown) -> Chart:
    report, t = shown.report, shown.t
    monthly = report.by == "month"
    season = report.course.season
    p = report.course.season_p
    title = QT_TRANSLATE_NOOP("series", "An average year, without a clear season")
    if p is not None and p < SEASON_SURE:
        title = QT_TRANSLATE_NOOP("series", "An average year, with its season")
    return Chart(
        id="series.season",
        kind=ChartKind.LINE,
        title=t("series", title),
        subtitle=shown.about,
        x_title="" if monthly else t("series", "Week of the year"),
        y_title=t("series", "Incidents"),
        labels=tuple(short_month(place, t) if monthly else str(place) for place, _ in season),
        series=(
            Series(t("series", "Mean of the trend with the season"), _line(v for _, v in season)),
        ),
        decimals=1,
    )
