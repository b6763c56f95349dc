# SPDX-License-Identifier: EUPL-1.2
"""A series by month or week in words."""

from __future__ import annotations

from typing import TYPE_CHECKING

from wijkatlas.api import Translator
from wijkatlas.commands.analyses.series.report import ChangeRow
from wijkatlas.commands.analyses.series.shown import Shown
from wijkatlas.commands.analyses.series.tables import charts, tables, why
from wijkatlas.commands.analyses.words import Words
from wijkatlas.domain.calendar import short_month, write_day
from wijkatlas.domain.finding import Finding
from wijkatlas.language import QT_TRANSLATE_NOOP
from wijkatlas.report.wording import trend_text

if TYPE_CHECKING:
    from wijkatlas.commands.analyses.series.report import SeriesReport

FEWEST_FOR_CHANGE = 8
SURE = 0.05
MOST_NAMED = 4
RECENT = {"month": 12, "week": 26}

SINCE = {
    ("month", True): QT_TRANSLATE_NOOP(
        "series", "Since {period} there are more: about {after} a month, before that {before}."
    ),
    ("month", False): QT_TRANSLATE_NOOP(
        "series", "Since {period} there are fewer: about {after} a month, before that {before}."
    ),
    ("week", True): QT_TRANSLATE_NOOP(
        "series", "Since {period} there are more: about {after} a week, before that {before}."
    ),
    ("week", False): QT_TRANSLATE_NOOP(
        "series", "Since {period} there are fewer: about {after} a week, before that {before}."
    ),
}
SINCE_HIDDEN = {
    True: QT_TRANSLATE_NOOP("series", "Since {period} there are more."),
    False: QT_TRANSLATE_NOOP("series", "Since {period} there are fewer."),
}
LEFT_OUT = {
    "without_month": QT_TRANSLATE_NOOP("series", "Left out, as the month is not known: {n}."),
    "without_day": QT_TRANSLATE_NOOP("series", "Left out, as the day is not known: {n}."),
    "stray": QT_TRANSLATE_NOOP(
        "series", "Left out, as hardly anything is on record around that time: {n}."
    ),
}


def finding(report: SeriesReport, translator: Translator, hide_below: int) -> Finding:
    """The finding; with ``hide_below`` only what may leave the office."""
    shown = Shown.of(report, Words(translator, hide_below))
    said = _Said(shown)
    return Finding(
        kind=report.kind,
        question=translator.translate("analyses", "Is it rising over time?"),
        about=shown.about,
        result=said.result(),
        uncertainty=said.uncertainty(),
        limits=said.limits(),
        warnings=said.warnings(),
        method=said.method(),
        tables=tables(shown),
        charts=charts(shown),
    )


class _Said:
    """The sentences of one report for one reader."""

    def __init__(self, shown: Shown) -> None:
        self.shown, self.report = shown, shown.report
        self.t = shown.t
        self.number = shown.words.number

    def last_change(self) -> ChangeRow | None:
        """The newest change of the piece that runs until now."""
        rows = [row.segment for row in self.report.rows if row.segment >= 0]
        newest = [each for each in self.report.changes if rows and each.segment == rows[-1]]
        return newest[-1] if newest else None

    def result(self) -> str:
        if not self.report.course.periods:
            return self.t("series", "There is no whole month or week here to compare.")
        if not any(row.n for row in self.report.rows):
            return self.t("series", "There are no incidents here to count by month or week.")
        parts = [
            self.level(),
            self.doubt(),
            self.growth(),
            self.year(),
            self.alarms(),
            self.season(),
        ]
        return " ".join(part for part in parts if part)

    def level(self) -> str:
        course, change = self.report.course, self.last_change()
        if change is not None:
            period, rises = self.shown.period(change.key), change.ratio > 1
            if self.shown.hides:
                return self.t("series", SINCE_HIDDEN[rises], period=period)
            decimals = 0 if min(change.before, change.after) >= FEWEST_FOR_CHANGE else 1
            return self.t(
                "series",
                SINCE[self.report.by, rises],
                period=period,
                after=self.number(change.after, decimals),
                before=self.number(change.before, decimals),
            )
        if course.periods < FEWEST_FOR_CHANGE:
            return self.t("series", "There are too few whole months or weeks to tell a change.")
        return self.t(
            "series",
            "No clear change of level from {first} to {last}.",
            first=self.shown.period(course.first),
            last=self.shown.period(course.last),
        )

    def doubt(self) -> str:
        """A word of caution where a change may be the season's doing."""
        if self.last_change() is None or self.report.course.knows_season:
            return ""
        return self.t("series", "That may be the season: below two years it can't be taken out.")

    def growth(self) -> str:
        slope = self.report.course.slope
        if slope is None or self.last_change() is not None or slope[1] <= 1 <= slope[2]:
            return ""
        if slope[0] > 1:
            return self.t("series", "Over the years the number rises slowly but clearly.")
        return self.t("series", "Over the years the number falls slowly but clearly.")

    def year(self) -> str:
        """The year so far against the year before."""
        report = self.report
        total = next((row for row in report.year_rows if row.group == "total"), None)
        if total is None or total.before is None:
            return ""
        now, before = self.shown.counts(total)[:2]
        if now.value is None or before.value is None:
            return ""
        return self.t(
            "series",
            "This year until {day}: {now}; the same days of last year: {before}; {change}.",
            day=write_day(report.year_periods[0].end, self.t),
            now=self.number(now.value),
            before=self.number(before.value),
            change=trend_text(total.trend(total.before), self.shown.words.translator),
        )

    def alarms(self) -> str:
        if self.shown.hides:
            return ""
        recent = self.report.rows[-RECENT[self.report.by] :]
        more = [self.shown.period(row.key) for row in recent if row.signal == "high"]
        fewer = [self.shown.period(row.key) for row in recent if row.signal == "low"]
        parts = []
        if more:
            text = QT_TRANSLATE_NOOP("series", "More than chance and season allow: {periods}.")
            parts.append(self.t("series", text, periods=_named(more)))
        if fewer:
            text = QT_TRANSLATE_NOOP("series", "Fewer than chance and season allow: {periods}.")
            parts.append(self.t("series", text, periods=_named(fewer)))
        return " ".join(parts)

    def season(self) -> str:
        course = self.report.course
        sure = course.season_p is not None and course.season_p < SURE
        if not sure or not course.season or self.report.by == "week" or self.shown.hides:
            return ""
        ordered = sorted(course.season, key=lambda each: each[1])
        return self.t(
            "series",
            "In an average year there are most in {most} and fewest in {least}.",
            most=short_month(ordered[-1][0], self.t),
            least=short_month(ordered[0][0], self.t),
        )

    def uncertainty(self) -> str:
        change = self.last_change()
        if not self.report.course.periods:
            return ""
        if change is None:
            return self.t(
                "series", "A small change, or one of the last few periods, can be missed."
            )
        if change.low == change.high:
            return self.t(
                "series",
                "The new level began in {low} (95 % sure).",
                low=self.shown.period(change.low),
            )
        return self.t(
            "series",
            "The new level began between {low} and {high} (95 % sure).",
            low=self.shown.period(change.low),
            high=self.shown.period(change.high),
        )

    def limits(self) -> tuple[str, ...]:
        step = self.t("series", "A slow rise or fall can look like a step.")
        return (
            *((step,) if self.report.changes else ()),
            self.t("series", "It does not say why: people may also report or record differently."),
            self.t("series", "The last weeks may still grow: some reports come in late."),
        )

    def warnings(self) -> tuple[str, ...]:
        found = [
            self.t("series", LEFT_OUT[why], n=self.shown.left_out(n))
            for why, n in self.report.rest.items()
        ]
        found += [
            self.t(
                "series",
                "From {day} on the figures mean something else ({why}); before and after are not"
                " compared.",
                day=write_day(each.day, self.t),
                why=why(self.shown, each),
            )
            for each in self.report.breaks
        ]
        if self.report.year_broken:
            found.append(
                self.t(
                    "series", "Years before a break are left out of the table of the year so far."
                )
            )
        if self.shown.is_sparse:
            text = QT_TRANSLATE_NOOP(
                "series", "Too few incidents to show them by month or week here."
            )
            found.append(self.t("series", text))
        elif any(not row.complete for row in self.report.rows):
            text = QT_TRANSLATE_NOOP(
                "series", "Months or weeks that the data cover in part are shown, not compared."
            )
            found.append(self.t("series", text))
        return tuple(found)

    def method(self) -> tuple[str, ...]:
        report, course = self.report, self.report.course
        notes = [
            self.t(
                "series",
                "Trend and season: STL (Cleveland et al. 1990), R's stl with its defaults, periodic"
                " unless season_years is given; on the pieces between breaks that exceed two years,"
                " 12 months or 52 weeks to the year. Parameters: {parameters}.",
                parameters=", ".join(f"{k} = {v}" for k, v in report.parameters.items()),
            )
        ]
        if course.baseline is not None and not self.shown.hides:
            notes.append(
                self.t(
                    "series",
                    "Limits: three sigma around a Poisson regression with days as exposure and, from two"
                    " years on, two waves a year; from {first} to {last}. Dispersion {dispersion}"
                    " (Pearson); above 1 it widens the limits (negative binomial quantiles, Student's"
                    " t). About one steady period in 370 lies outside. Eight in a row on one side of the"
                    " median are marked as well.",
                    first=course.baseline[0],
                    last=course.baseline[1],
                    dispersion=self.number(course.dispersion, 2),
                )
            )
        notes.append(
            self.t(
                "series",
                "Changes of level: optimal division with a Poisson likelihood (quasi-Poisson by the"
                " dispersion of neighbours); the penalty is what 5 % of 399 simulated steady series"
                " exceed (seed {seed}). Interval of the moment: likelihood set of Siegmund (1988)."
                " Neighbouring periods are taken as independent.",
                seed=report.parameters["seed"],
            )
        )
        notes.append(
            self.t(
                "series",
                "Year so far: z = 2(√now − √before); clear from 2, sharp from 3, nothing is said below"
                " ten incidents in both together.",
            )
        )
        return tuple(notes)


def _named(periods: list[str]) -> str:
    kept = periods[-MOST_NAMED:]
    return ", ".join(kept) + (" …" if len(periods) > len(kept) else "")
