# SPDX-License-Identifier: EUPL-1.2
"""The analysis "is it rising over time": months or weeks, with season, limits and changes."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING, Annotated

from wijkatlas.api import QT_TRANSLATE_NOOP, Access, Command, Param, Progress, Session, UserError
from wijkatlas.commands.analyses.report import Analysis

if TYPE_CHECKING:
    from wijkatlas.commands.analyses.inputs import Inputs
    from wijkatlas.commands.analyses.series.report import SeriesReport
    from wijkatlas.domain.filter import IncidentFilter

BY = ("month", "week")
SHORTEST_SEASON_YEARS = 7

_BY = QT_TRANSLATE_NOOP("commands", "Count by month or by ISO week")
_BREAKS = QT_TRANSLATE_NOOP(
    "commands", "Days from which on the figures mean something else (YYYY-MM-DD), with commas"
)
_FIND = QT_TRANSLATE_NOOP(
    "commands", "Also break the series where a source or a category begins or stops"
)
_BASE_FROM = QT_TRANSLATE_NOOP("commands", "First day of the months or weeks to compare with")
_BASE_TO = QT_TRANSLATE_NOOP("commands", "Last day of them, included")
_YEARS = QT_TRANSLATE_NOOP(
    "commands", "Over how many years a season may shift (odd, 7 or more); 0: the same every year"
)
_ROBUST = QT_TRANSLATE_NOOP("commands", "Give outliers little weight in trend and season")
_EQUAL = QT_TRANSLATE_NOOP("commands", "Trend and season as if all months were equally long")
_ADJUST = QT_TRANSLATE_NOOP("commands", "Look for changes after taking the season out")
_SEED = QT_TRANSLATE_NOOP("commands", "Seed of the simulation")
_SCHEME = QT_TRANSLATE_NOOP("commands", "Area scheme; the one that is shown when left out")


def measure(
    inputs: Inputs,
    progress: Progress,
    *,
    by: Annotated[str, Param(_BY, choices=BY)] = "month",
    breaks: Annotated[str, Param(_BREAKS)] = "",
    find_breaks: Annotated[bool, Param(_FIND)] = True,
    baseline_from: Annotated[date | None, Param(_BASE_FROM)] = None,
    baseline_to: Annotated[date | None, Param(_BASE_TO)] = None,
    season_years: Annotated[int, Param(_YEARS)] = 0,
    robust: Annotated[bool, Param(_ROBUST)] = False,
    equal_months: Annotated[bool, Param(_EQUAL)] = False,
    without_season: Annotated[bool, Param(_ADJUST)] = True,
    scheme: Annotated[str, Param(_SCHEME)] = "",
    seed: Annotated[int, Param(_SEED)] = 1,
) -> SeriesReport:
    """Whether there are more or fewer than before, by month or week."""
    from wijkatlas.commands.analyses.series.measure import Settings, measure_series

    if season_years and season_years < SHORTEST_SEASON_YEARS:
        raise UserError(
            QT_TRANSLATE_NOOP("errors", "A season can't shift over fewer than 7 years."),
            QT_TRANSLATE_NOOP("errors", "Give 7 or more, or 0 for the same season every year."),
        )
    if seed < 0:
        raise UserError(
            QT_TRANSLATE_NOOP("errors", "The start of the random numbers must not be negative."),
            QT_TRANSLATE_NOOP("errors", "Take for example 1."),
        )
    settings = Settings(
        by,
        given_breaks(breaks),
        find_breaks,
        baseline_from,
        baseline_to,
        season_years,
        robust,
        equal_months,
        without_season,
        scheme,
        seed,
    )
    return measure_series(inputs, progress, settings)


def given_breaks(text: str) -> tuple[date, ...]:
    """Days from a list with commas.

    Raises:
        UserError: one of them is no day.
    """
    found = []
    for part in filter(None, (each.strip() for each in text.split(","))):
        try:
            found.append(date.fromisoformat(part))
        except ValueError:
            raise UserError(
                QT_TRANSLATE_NOOP("errors", "“{text}” is not a day."),
                QT_TRANSLATE_NOOP("errors", "Write days as 2025-01-31."),
                text=part[:40],
            ) from None
    return tuple(sorted(found))


def series(
    session: Session,
    progress: Progress,
    *,
    by: Annotated[str, Param(_BY, choices=BY)] = "month",
    scheme: Annotated[str, Param(_SCHEME)] = "",
    area: Annotated[str, Param(QT_TRANSLATE_NOOP("commands", "Only this area (its code)"))] = "",
    breaks: Annotated[str, Param(_BREAKS)] = "",
    find_breaks: Annotated[bool, Param(_FIND)] = True,
    baseline_from: Annotated[date | None, Param(_BASE_FROM)] = None,
    baseline_to: Annotated[date | None, Param(_BASE_TO)] = None,
    season_years: Annotated[int, Param(_YEARS)] = 0,
    robust: Annotated[bool, Param(_ROBUST)] = False,
    equal_months: Annotated[bool, Param(_EQUAL)] = False,
    without_season: Annotated[bool, Param(_ADJUST)] = True,
    seed: Annotated[int, Param(_SEED)] = 1,
    from_: Annotated[
        date | None, Param(QT_TRANSLATE_NOOP("commands", "First day (YYYY-MM-DD)"))
    ] = None,
    to: Annotated[date | None, Param(QT_TRANSLATE_NOOP("commands", "Last day, included"))] = None,
    category: Annotated[
        str, Param(QT_TRANSLATE_NOOP("commands", "Only these categories, with commas between"))
    ] = "",
) -> SeriesReport:
    """Tell whether there are more or fewer incidents than before, by month or week."""
    from wijkatlas.commands.analyses.inputs import Inputs, chosen_filter

    inputs = Inputs.read(session, chosen_filter(from_, to, category), progress)
    if area:
        inputs = inputs.with_filter(_within_area(inputs, scheme, area))
    return measure(
        inputs,
        progress,
        by=by,
        breaks=breaks,
        find_breaks=find_breaks,
        baseline_from=baseline_from,
        baseline_to=baseline_to,
        season_years=season_years,
        robust=robust,
        equal_months=equal_months,
        without_season=without_season,
        scheme=scheme,
        seed=seed,
    )


def _within_area(inputs: Inputs, scheme: str, code: str) -> IncidentFilter:
    scheme = scheme or inputs.view.scheme()
    if code not in {each.code for each in inputs.loaded.areas.get(scheme, [])}:
        raise UserError(
            QT_TRANSLATE_NOOP("errors", "There is no area “{code}” in the scheme “{scheme}”."),
            QT_TRANSLATE_NOOP("errors", "Area schemes of this project: {schemes}."),
            code=code,
            scheme=scheme or "—",
            schemes=", ".join(inputs.loaded.areas) or "—",
        )
    return replace(inputs.chosen, area=(scheme, code))


ANALYSIS = Analysis(
    kind="series",
    question=QT_TRANSLATE_NOOP("analyses", "Is it rising over time?"),
    about=QT_TRANSLATE_NOOP(
        "analyses", "Months or weeks, what chance allows, and since when it is different."
    ),
    measure=measure,
    first=("by", "breaks"),
    tables=("incident", "area", "network"),
    purpose=QT_TRANSLATE_NOOP("analyses", "To tell a real change from chance and season."),
    can_map=False,
)

COMMANDS = [
    Command(
        "analysis.series",
        QT_TRANSLATE_NOOP("commands", "Tell whether incidents rise over time"),
        series,
        Access.READ,
    ),
]
