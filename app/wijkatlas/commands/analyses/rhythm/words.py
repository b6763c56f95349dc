# SPDX-License-Identifier: EUPL-1.2
"""The hours of the week in words, tables and charts."""

from __future__ import annotations

from typing import TYPE_CHECKING

from wijkatlas.analysis.aoristic import HOURS_A_PART, Window
from wijkatlas.analysis.rates import poisson_interval
from wijkatlas.analysis.suppression import Publication
from wijkatlas.api import Column, Estimate, Reason, SheetTable, Translator
from wijkatlas.commands.analyses.rhythm.parts import whole_parts
from wijkatlas.commands.analyses.words import Words, estimate
from wijkatlas.domain.calendar import weekday_name
from wijkatlas.domain.chart import Chart, ChartKind, Role, Series
from wijkatlas.domain.finding import Finding
from wijkatlas.language import QT_TRANSLATE_NOOP

if TYPE_CHECKING:
    from collections.abc import Sequence

    from wijkatlas.commands.analyses.rhythm.report import RhythmReport

FEW = 30
HARDLY = 0.01
NARROW = 0.02
MIDNIGHT_SHARE = 0.05


def finding(report: RhythmReport, translator: Translator, hide_below: int) -> Finding:
    """The finding; with ``hide_below`` only what may leave the office."""
    said = _Said(report, Words(translator, hide_below))
    return Finding(
        kind=report.kind,
        question=translator.translate("analyses", "When in the week does it happen?"),
        about=said.about,
        result=said.result(),
        uncertainty=said.uncertainty(),
        limits=said.limits(),
        warnings=said.warnings(),
        method=said.method(),
        tables=said.tables(),
        charts=said.charts(),
    )


class _Said:
    """One report for one reader."""

    def __init__(self, report: RhythmReport, words: Words) -> None:
        self.report, self.words = report, words
        self.t = words.translator.translate
        self.days = [weekday_name(day, self.t) for day in range(7)]
        self.about = words.about(report.about, report.found.total)
        self.open = words.hide_below <= 1

    def window(self, each: Window) -> str:
        """Such as "Friday 18:00–24:00"."""
        hours = f"{each.first}:00–{each.last}:00"
        if each.weekday is None:
            return self.t("rhythm", "every day {hours}", hours=hours)
        return f"{self.days[each.weekday]} {hours}" if each.last - each.first < 24 else (
            self.days[each.weekday]
        )  # fmt: skip

    # -- words ---------------------------------------------------------------------------------

    def result(self) -> str:
        report = self.report
        if not report.n:
            return self.t("rhythm", "There are no incidents here whose time of day is known.")
        if report.window is None:
            text = self.t("rhythm", "No part of the week is clearly busier than the others.")
        elif not self.open:
            text = self.t("rhythm", "The busiest part: {part}.", part=self.window(report.window))
        else:
            text = self.t(
                "rhythm",
                "The busiest part: {part}. It holds about {k} of {n} incidents; if all hours were"
                " alike it would hold about {expected}.",
                part=self.window(report.window),
                k=self.words.number(report.window.share * report.n),
                n=self.words.number(report.n),
                expected=self.words.number(report.window.expected * report.n),
            )
        return f"{text} {self.comparison()}".strip()

    def comparison(self) -> str:
        """How the picture by interval differs from the one by begin."""
        report, found = self.report, self.report.found
        if not found.with_interval:
            return self.t("rhythm", "No incident has an end, so each counts in the hour it began.")
        parts = []
        other = report.begin_window
        if report.by == "begin":
            parts.append(self.t("rhythm", "Each incident counts in the hour it began."))
        elif other is not None and (report.window is None or not _same(other, report.window)):
            parts.append(
                self.t(
                    "rhythm",
                    "Counted by the hour they began, {part} would seem the busiest.",
                    part=self.window(other),
                )
            )
        if found.moved < HARDLY:
            parts.append(self.t("rhythm", "Both ways of counting give almost the same picture."))
        elif self.open:
            parts.append(
                self.t(
                    "rhythm",
                    "Between the two ways of counting, {moved} of every 100 incidents change hour.",
                    moved=self.words.number(100 * found.moved),
                )
            )
        return " ".join(parts)

    def uncertainty(self) -> str:
        report = self.report
        if not report.n:
            return ""
        if report.window is not None and self.open:
            decimals = 1 if report.window.high - report.window.low < NARROW else 0
            return self.t(
                "rhythm",
                "Of every 100 incidents, {low} to {high} fall in that part; this margin allows for the"
                " many parts that were compared.",
                low=self.words.number(100 * report.window.low, decimals),
                high=self.words.number(100 * report.window.high, decimals),
            )
        if report.n < FEW:
            return self.t("rhythm", "There are too few incidents to tell the hours apart.")
        return self.t("rhythm", "Differences between single hours may be chance.")

    def limits(self) -> tuple[str, ...]:
        return (
            self.t(
                "rhythm",
                "An incident that nobody saw may have happened at any moment of its interval; it is"
                " spread evenly over it.",
            ),
            self.t("rhythm", "The times are those on record, by the clock on the wall."),
        )

    def warnings(self) -> tuple[str, ...]:
        found = self.report.found
        left_out = QT_TRANSLATE_NOOP("rhythm", "Left out, as the interval exceeds a week: {n}.")
        used = QT_TRANSLATE_NOOP(
            "rhythm", "With an interval of more than a week: {n}. They hide differences."
        )
        midnight = found.at_midnight > MIDNIGHT_SHARE * max(1, int(found.begin.sum()))
        by_begin = self.report.by == "begin"
        rows = [
            (
                found.without_day,
                QT_TRANSLATE_NOOP("rhythm", "Left out, as the day is not known: {n}."),
            ),
            (found.over_week, left_out if found.over_week_left_out else used),
            (
                found.over_day,
                QT_TRANSLATE_NOOP("rhythm", "With an interval of more than a day: {n} of {all}.")
                if self.open
                else QT_TRANSLATE_NOOP("rhythm", "With an interval of more than a day: {n}."),
            ),
            (
                found.without_hour,
                QT_TRANSLATE_NOOP("rhythm", "Left out, as the hour is not known: {n}.")
                if by_begin
                else QT_TRANSLATE_NOOP(
                    "rhythm", "Known by the day alone, and so spread over that whole day: {n}."
                ),
            ),
            (
                found.swapped,
                QT_TRANSLATE_NOOP(
                    "rhythm", "With an end before the begin: {n}. They were swapped."
                ),
            ),
            (
                found.at_midnight if midnight else 0,
                QT_TRANSLATE_NOOP(
                    "rhythm",
                    "On record at exactly 0:00: {n}. Often that stands for an unknown hour.",
                ),
            ),
        ]
        every = found.total - found.without_day
        if not self.open:  # beside the whole, one count left out would give away another
            some = self.t("rhythm", "some")
            return tuple(self.t("rhythm", text, n=some, all=every) for n, text in rows if n)
        number = self.words.number
        return tuple(
            self.t("rhythm", text, n=number(n), all=number(every)) for n, text in rows if n
        )

    def method(self) -> tuple[str, ...]:
        report = self.report
        return (
            self.t(
                "rhythm",
                "Aoristic weights (Ratcliffe 2002, Journal of Quantitative Criminology 18): each incident"
                " weighs one, spread in whole minutes over [begin, end); without an end, or with one"
                " equal to the begin, it counts in the hour it began; a day without an hour is the"
                " whole day; swapped ends are put right.",
            ),
            self.t(
                "rhythm",
                "Parameters: by = {by}; intervals over a week used = {over_week}. Local wall clock: the"
                " hour that is there twice in autumn counts once, the one skipped in spring stays.",
                by=report.by,
                over_week=report.over_week,
            ),
            self.t(
                "rhythm",
                "The busiest of 39 parts (4 of the day, 7 weekdays, 28 of both) by the lower bound of its"
                " share over its length; exact binomial bounds, 95 % for all parts together"
                " (Bonferroni); named only when that bound exceeds its length.",
            ),
        )

    # -- tables and charts ---------------------------------------------------------------------

    def tables(self) -> tuple[SheetTable, ...]:
        if not self.report.n:
            return ()
        if not self.open:
            cells, width = self.protected()
            return (self.table(cells, width),) if width else ()
        parts = self.report.weight.reshape(7, -1, HOURS_A_PART).sum(axis=2)
        return (self.table([[self.figure(each) for each in row] for row in parts], HOURS_A_PART),)

    def table(self, cells: Sequence[Sequence[Estimate]], width: int) -> SheetTable:
        columns = [Column(self.t("rhythm", "Weekday"))]
        columns += [
            Column(name, decimals=0 if width < HOURS_A_PART else 1) for name in _spans(width)
        ]
        if not self.open:
            columns = [Column(each.title) for each in columns]
        return SheetTable(
            self.t("rhythm", "Incidents by weekday and part of the day"),
            self.about,
            columns,
            [[day, *row] for day, row in zip(self.days, cells, strict=True)],
            [self.t("rhythm", "Spread incidents count for a part in each hour.")]
            if self.report.by == "interval"
            else [],
        )

    def charts(self) -> tuple[Chart, ...]:
        if not self.report.n:
            return ()
        if not self.open:
            cells, width = self.protected()
            title = self.t("rhythm", "Incidents by weekday and part of the day")
            return (self.heat("rhythm", title, cells, width, 0),) if width else ()
        spread = [[self.figure(each) for each in row] for row in self.report.found.weight]
        begin = [[self.figure(each) for each in row] for row in self.report.found.begin]
        pictures = [
            self.heat(
                "rhythm.interval", self.t("rhythm", "Spread over the interval"), spread, 1, 1
            ),
            self.heat("rhythm.begin", self.t("rhythm", "By the hour they began"), begin, 1, 0),
        ]
        if self.report.by == "begin":
            pictures.reverse()
        return (*pictures, self.hours())

    def heat(
        self,
        name: str,
        title: str,
        cells: Sequence[Sequence[Estimate]],
        width: int,
        decimals: int,
    ) -> Chart:
        return Chart(
            id=name,
            kind=ChartKind.HEAT,
            title=title,
            subtitle=self.about,
            x_title=self.t("rhythm", "Hour of the day"),
            y_title="",
            labels=_spans(width),
            rows=tuple(self.days),
            cells=tuple(tuple(row) for row in cells),
            decimals=decimals,
        )

    def hours(self) -> Chart:
        """Both ways of counting by the hour of the day."""
        spread = self.report.found.weight.sum(axis=0)
        begin = self.report.found.begin.sum(axis=0)
        series = []
        for name, values, is_answer in (
            (self.t("rhythm", "Spread over the interval"), spread, self.report.by == "interval"),
            (self.t("rhythm", "By the hour they began"), begin, self.report.by == "begin"),
        ):
            low, high = poisson_interval(values)
            marks = tuple(
                estimate(
                    float(v), low=min(float(a), float(v)), high=float(b), period=self.report.period
                )
                if is_answer
                else self.figure(v)
                for v, a, b in zip(values, low, high, strict=True)
            )
            series.append(Series(name, marks, Role.MEASURED if is_answer else Role.COMPARED))
        series.sort(key=lambda each: each.role is not Role.MEASURED)
        return Chart(
            id="rhythm.hours",
            kind=ChartKind.LINE,
            title=self.t("rhythm", "By the hour of the day"),
            subtitle=self.about,
            x_title=self.t("rhythm", "Hour of the day"),
            y_title=self.t("rhythm", "Incidents"),
            labels=_spans(1),
            series=tuple(series),
            decimals=1,
        )

    def figure(self, value: float, reason: Reason | None = None) -> Estimate:
        return estimate(float(value), period=self.report.period, reason=reason)

    def protected(self) -> tuple[list[list[Estimate]], int]:
        """Whole numbers by weekday and part of the day, the small ones hidden; width 0: too few.

        The parts are as wide as it takes for few cells to be hidden.
        """
        report, small = self.report, self.words.hide_below
        n, width = whole_parts(report.weight, small)
        if not width:
            return [], 0
        publication: Publication[tuple[str, int, int]] = Publication(small)
        cells = [
            publication.add(("cell", day, part), int(n[day, part]))
            for day in range(7)
            for part in range(n.shape[1])
        ]
        found = report.found
        rest = [found.without_day, found.over_week_left_out]
        if report.by == "begin":
            rest.append(found.without_hour)
        others = [
            publication.add(("rest", i, 0), each, withheld=True) for i, each in enumerate(rest)
        ]
        publication.tie(publication.add(("total", 0, 0), found.total), [*cells, *others])
        hidden = {**report.withheld, **publication.protect()}
        shown = [
            [
                self.figure(n[day, part], hidden.get(("cell", day, part)))
                for part in range(n.shape[1])
            ]
            for day in range(7)
        ]
        return shown, width


def _same(one: Window, other: Window) -> bool:
    return (one.weekday, one.first, one.last) == (other.weekday, other.first, other.last)


def _spans(width: int) -> tuple[str, ...]:
    if width == 1:
        return tuple(str(hour) for hour in range(24))
    return tuple(f"{hour}–{hour + width}" for hour in range(0, 24, width))
