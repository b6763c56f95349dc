# SPDX-License-Identifier: EUPL-1.2
"""From incidents to the report of a series: breaks, trend and season, limits, changes, years."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date, timedelta
from typing import TYPE_CHECKING

import numpy as np

from wijkatlas.analysis.breaks import Break
from wijkatlas.analysis.changepoints import find_changes
from wijkatlas.analysis.control import control_limits, season_factor, slope
from wijkatlas.analysis.coverage import coverage
from wijkatlas.analysis.seasonal import stl
from wijkatlas.analysis.series import PeriodSeries, Step, series
from wijkatlas.analysis.yeartodate import year_to_date
from wijkatlas.api import QT_TRANSLATE_NOOP, Progress, UserError
from wijkatlas.commands.analyses.series.data import (
    found_breaks,
    known_days,
    without_silence,
    year_rows,
)
from wijkatlas.commands.analyses.series.report import (
    BreakRow,
    ChangeRow,
    Course,
    PeriodRow,
    SeriesReport,
)

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from wijkatlas.commands.analyses.inputs import Inputs

AVERAGE_DAYS = {Step.MONTH: 365.25 / 12, Step.WEEK: 7.0}
LEAST = {Step.MONTH: 3, Step.WEEK: 4}
FEWEST_FOR_CHANGE = 8
FEWEST_IN_BASELINE = 8


@dataclass(frozen=True, slots=True)
class Settings:
    """What was asked, checked."""

    by: str
    breaks: tuple[date, ...]
    find_breaks: bool
    baseline_from: date | None
    baseline_to: date | None
    season_years: int
    robust: bool
    equal_months: bool
    without_season: bool
    scheme: str
    seed: int


def measure_series(inputs: Inputs, progress: Progress, asked: Settings) -> SeriesReport:
    """Count, cut at breaks, and judge each piece by itself."""
    progress.update(0, 4, QT_TRANSLATE_NOOP("jobs", "Count by period"))
    step = Step(asked.by)
    points = inputs.points
    # what lies before the filter's period tells of breaks and of the years before
    ever = inputs.loaded.mask(replace(inputs.chosen, begin=None, end=None))
    whole = coverage(points)
    breaks = [Break(day) for day in asked.breaks]
    if asked.find_breaks and whole is not None:
        breaks += found_breaks(inputs, ever, whole)
        whole, breaks = without_silence(whole, breaks, known_days(inputs, ever))
    covered = whole.within(inputs.chosen.begin, inputs.chosen.end) if whole else None
    progress.update(1, 4)
    made = series(points, inputs.mask, step, covered, breaks)
    rows = [
        PeriodRow(key, int(n), bool(complete))
        for key, n, complete in zip(made.keys, made.n, made.complete, strict=True)
    ]
    for number, (first, last) in enumerate(made.segments):
        _decompose(made, rows, number, (first, last), asked)
    progress.update(2, 4)
    changes: list[ChangeRow] = []
    change_p = None
    for number, segment in enumerate(made.segments):
        found, change_p = _changes(made, number, segment, asked, progress)
        changes += found
    course = _course(made, rows, asked, change_p)
    progress.update(3, 4)
    until = whole.within(None, inputs.chosen.end) if whole else None
    year = year_to_date(until, breaks) if until else None
    return SeriesReport(
        about=inputs.about(),
        period=inputs.period,
        by=asked.by,
        n=inputs.n,
        rows=tuple(rows),
        rest=made.rest,
        breaks=tuple(
            BreakRow(each.day, each.kind, each.name, each.begins, made.keys[place])
            for place, each in made.breaks
        ),
        course=course,
        changes=tuple(changes),
        year_periods=year.periods if year else (),
        year_rows=tuple(year_rows(inputs, ever, year, asked.scheme)) if year else (),
        year_broken=bool(year and year.broken),
        parameters={
            "seed": asked.seed,
            "season_years": asked.season_years,
            "robust": asked.robust,
            "equal_months": asked.equal_months,
            "without_season": asked.without_season,
        },
    )


# -- one piece between breaks ----------------------------------------------------------------------


def _phase(made: PeriodSeries, piece: slice) -> NDArray[np.float64]:
    """The part of the year of the middle of each period."""
    first = [each.timetuple().tm_yday - 1 for each in made.first[piece]]
    return np.asarray((np.array(first) + made.days[piece] / 2) / 365.25, np.float64)


def _decompose(
    made: PeriodSeries,
    rows: list[PeriodRow],
    number: int,
    segment: tuple[int, int],
    asked: Settings,
) -> None:
    """Write trend and season of a piece into its rows."""
    first, last = segment
    values = made.n[first:last].astype(np.float64)
    if asked.equal_months:
        values *= AVERAGE_DAYS[made.step] / made.days[first:last]
    fit = None
    if last - first > 2 * made.steps_a_year:
        window = asked.season_years or None
        fit = stl(values, made.steps_a_year, seasonal_window=window, robust=asked.robust)
    for i in range(first, last):
        rows[i] = replace(
            rows[i],
            segment=number,
            trend=float(fit.trend[i - first]) if fit else None,
            seasonal=float(fit.seasonal[i - first]) if fit else None,
        )


def _changes(
    made: PeriodSeries,
    number: int,
    segment: tuple[int, int],
    asked: Settings,
    progress: Progress,
) -> tuple[list[ChangeRow], float | None]:
    first, last = segment
    if last - first < FEWEST_FOR_CHANGE:
        return [], None
    piece = slice(first, last)
    counts, length = made.n[piece], made.days[piece]
    exposure = length / AVERAGE_DAYS[made.step]
    season = _season_of(made, piece) if asked.without_season else None
    if season is not None:
        exposure = exposure * (season / season.mean())
    text = QT_TRANSLATE_NOOP("jobs", "Look for changes")
    found = find_changes(
        counts,
        exposure,
        seed=asked.seed,
        least=LEAST[made.step],
        update=lambda done, total: progress.update(done, total, text),
    )
    keys = made.keys[piece]
    return [
        ChangeRow(
            keys[each.place],
            keys[each.low],
            keys[each.high],
            each.before,
            each.after,
            each.ratio,
            each.ratio_low,
            each.ratio_high,
            each.p,
            number,
        )
        for each in found.changes
    ], found.p


def _season_of(made: PeriodSeries, piece: slice) -> NDArray[np.float64] | None:
    """The season for a piece: its own, or, when it is too short, that of the longest one."""
    longest = max(made.segments, key=lambda each: each[1] - each[0])
    for source in (piece, slice(*longest)):
        found = season_factor(
            made.n[source], made.days[source], _phase(made, source), _phase(made, piece)
        )
        if found is not None:
            return found
    return None


def _course(
    made: PeriodSeries, rows: list[PeriodRow], asked: Settings, change_p: float | None
) -> Course:
    """Limits and signals of the last piece, written into its rows, and what holds for all of it."""
    if not made.segments:
        return Course()
    first, last = made.segments[-1]
    piece = slice(first, last)
    counts, length, phase = made.n[piece], made.days[piece], _phase(made, piece)
    baseline = _baseline(made, piece, asked)
    limits = control_limits(counts, length, phase, baseline, np.ones(last - first, np.bool_))
    if limits is not None:
        for i in range(first, last):
            j = i - first
            rows[i] = replace(
                rows[i],
                expected=float(limits.expected[j]),
                low=float(limits.low_3[j]),
                high=float(limits.high_3[j]),
                low_2=float(limits.low_2[j]),
                high_2=float(limits.high_2[j]),
                signal=limits.signals[j] or "",
            )
    growth = slope(counts, length, phase)
    places = np.flatnonzero(baseline) + first
    return Course(
        first=made.keys[first],
        last=made.keys[last - 1],
        periods=last - first,
        baseline=(made.keys[places[0]], made.keys[places[-1]]) if limits is not None else None,
        dispersion=limits.dispersion if limits is not None else 1.0,
        season_p=limits.season_p if limits is not None else None,
        slope=(growth.factor, growth.low, growth.high, growth.z) if growth else None,
        season=_season(made, rows[piece]),
        change_p=change_p,
        knows_season=asked.without_season and _season_of(made, piece) is not None,
    )


def _baseline(made: PeriodSeries, piece: slice, asked: Settings) -> NDArray[np.bool_]:
    """The periods that were asked for; else all but the last year when two years are left."""
    first = made.first[piece]
    if asked.baseline_from is None and asked.baseline_to is None:
        n, year = len(first), made.steps_a_year
        return np.arange(n) < (n - year if n >= 3 * year else n)
    begin = asked.baseline_from or date.min
    end = asked.baseline_to or date.max
    length = made.days[piece]
    inside = np.array(
        [
            begin <= day and day + timedelta(days=int(n) - 1) <= end
            for day, n in zip(first, length, strict=True)
        ],
        np.bool_,
    )
    if int(inside.sum()) < FEWEST_IN_BASELINE:
        raise UserError(
            QT_TRANSLATE_NOOP(
                "errors", "The time to compare with holds {n} whole periods since the last break."
            ),
            QT_TRANSLATE_NOOP("errors", "It takes at least {least}."),
            n=int(inside.sum()),
            least=FEWEST_IN_BASELINE,
        )
    return inside


def _season(made: PeriodSeries, rows: list[PeriodRow]) -> tuple[tuple[int, float], ...]:
    """What an average year looks like: the mean of the trend and the season of the last year."""
    latest = rows[-made.steps_a_year :]
    trend = [row.trend for row in rows if row.trend is not None]
    if not trend:
        return ()
    mean = sum(trend) / len(trend)
    found = {int(row.key[-2:]): mean + (row.seasonal or 0.0) for row in latest}
    return tuple(sorted(found.items()))
