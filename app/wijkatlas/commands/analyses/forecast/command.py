# SPDX-License-Identifier: EUPL-1.2
"""The analysis "where is it likely next", and its commands."""

from __future__ import annotations

from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

from wijkatlas.api import QT_TRANSLATE_NOOP, Access, Command, Param, Progress, Session, UserError
from wijkatlas.commands.analyses.forecast.issued import DAYS, KIND, ScoresReport, score_issued
from wijkatlas.commands.analyses.forecast.report import ForecastReport
from wijkatlas.commands.analyses.report import Analysis

if TYPE_CHECKING:
    from wijkatlas.commands.analyses.inputs import Inputs

TABLES = ("incident", "area", "network", "risk_factor")

AHEAD = ("week", "month")
METHODS = ("kernel", "regression")

_AHEAD = QT_TRANSLATE_NOOP("commands", "How far ahead: a week, or a month of four weeks")
_CELL = QT_TRANSLATE_NOOP("commands", "Side of the squares, in metres")
_SHARE = QT_TRANSLATE_NOOP("commands", "How much of the area to mark, in percent")
_METHOD = QT_TRANSLATE_NOOP("commands", "Recent places, or a regression with risk factors")
_START = QT_TRANSLATE_NOOP(
    "commands", "First day of the forecast; the day after the last incident when left out"
)
_LIFE = QT_TRANSLATE_NOOP(
    "commands", "After how many days an incident counts half; 0: as did best before"
)
_BANDWIDTH = QT_TRANSLATE_NOOP(
    "commands", "How far an incident reaches, in metres; 0: as did best before"
)
_SEED = QT_TRANSLATE_NOOP("commands", "Decides between squares that are equal")


def measure(
    inputs: Inputs,
    progress: Progress,
    *,
    ahead: Annotated[str, Param(_AHEAD, choices=AHEAD)] = "week",
    share: Annotated[float, Param(_SHARE)] = 3.0,
    cell_m: Annotated[float, Param(_CELL)] = 250.0,
    method: Annotated[str, Param(_METHOD, choices=METHODS)] = "kernel",
    start: Annotated[date | None, Param(_START)] = None,
    half_life_days: Annotated[float, Param(_LIFE, when=("method", ("kernel",)))] = 0.0,
    bandwidth_m: Annotated[float, Param(_BANDWIDTH, when=("method", ("kernel",)))] = 0.0,
    seed: Annotated[int, Param(_SEED)] = 1,
) -> ForecastReport:
    """Guess in which squares most incidents will be, and score such guesses on past periods."""
    from wijkatlas.commands.analyses.forecast.measuring import measured

    _check(share, half_life_days, bandwidth_m, ahead, method)
    return measured(
        inputs,
        progress,
        days=DAYS[ahead],
        share=share / 100,
        cell_m=cell_m,
        method=method,
        start=start,
        half_life_days=half_life_days,
        bandwidth_m=bandwidth_m,
        seed=seed,
    )


def _check(
    share: float, half_life_days: float, bandwidth_m: float, ahead: str, method: str
) -> None:
    if not 0 < share <= 100:
        raise UserError(
            QT_TRANSLATE_NOOP(
                "errors", "The share of the area must be more than 0 and at most 100."
            ),
            QT_TRANSLATE_NOOP("errors", "Take for example 3."),
        )
    if not (0 <= half_life_days < float("inf") and 0 <= bandwidth_m < float("inf")):
        raise UserError(
            QT_TRANSLATE_NOOP("errors", "Days and metres can't be less than 0."),
            QT_TRANSLATE_NOOP("errors", "Take 0 to have them chosen."),
        )
    if ahead not in DAYS or method not in METHODS:
        raise UserError(
            QT_TRANSLATE_NOOP("errors", "“{value}” is not one of the choices."),
            value=ahead if ahead not in DAYS else method,
        )


ANALYSIS = Analysis(
    kind=KIND,
    question=QT_TRANSLATE_NOOP("analyses", "Where is it likely next?"),
    about=QT_TRANSLATE_NOOP(
        "analyses",
        "Marks the squares where most incidents are to be expected, and says honestly whether that is"
        " better than looking at last year's squares.",
    ),
    measure=measure,
    first=("ahead", "share"),
    tables=TABLES,
    live=False,
    purpose=QT_TRANSLATE_NOOP(
        "analyses",
        "To choose places for prevention in the coming week or month. Places only: it takes in no data"
        " about persons and says nothing about any person (Regulation (EU) 2024/1689, article 5). A"
        " person decides what is done with it.",
    ),
    accountable=True,
)


def forecast(
    session: Session,
    progress: Progress,
    *,
    cell: Annotated[float, Param(_CELL)] = 250.0,
    ahead: Annotated[str, Param(_AHEAD, choices=AHEAD)] = "week",
    share: Annotated[float, Param(_SHARE)] = 3.0,
    category: Annotated[
        str, Param(QT_TRANSLATE_NOOP("commands", "Only these categories, with commas between"))
    ] = "",
    method: Annotated[str, Param(_METHOD, choices=METHODS)] = "kernel",
    from_: Annotated[date | None, Param(_START)] = None,
    half_life: Annotated[float, Param(_LIFE)] = 0.0,
    bandwidth: Annotated[float, Param(_BANDWIDTH)] = 0.0,
    seed: Annotated[int, Param(_SEED)] = 1,
    out: Annotated[
        Path | None,
        Param(
            QT_TRANSLATE_NOOP(
                "commands", "Write the squares here (.gpkg), or the expectation (.tif)"
            ),
            save=True,
            patterns=("*.gpkg", "*.tif"),
        ),
    ] = None,
) -> ForecastReport:
    """Mark the squares where most incidents are to be expected, and score that on past periods."""
    from wijkatlas.commands.analyses.forecast.file import check_file, write_cells
    from wijkatlas.commands.analyses.inputs import Inputs, chosen_filter
    from wijkatlas.commands.analyses.register.entries import enter

    if out is not None:
        check_file(out)
    inputs = Inputs.read(session, chosen_filter(None, None, category), progress)
    parameters: dict[str, Any] = {
        "ahead": ahead,
        "share": share,
        "cell_m": cell,
        "method": method,
        "start": from_,
        "half_life_days": half_life,
        "bandwidth_m": bandwidth,
        "seed": seed,
    }
    report = measure(inputs, progress, **parameters)
    if out is not None:
        write_cells(report, out, inputs.crs)
    enter(session, report, ANALYSIS, parameters, inputs)
    return report


def scores(session: Session, progress: Progress) -> ScoresReport:
    """Score the forecasts in the register whose period has passed."""
    from wijkatlas.api import IncidentFilter
    from wijkatlas.commands.analyses.inputs import Inputs

    inputs = Inputs.read(session, IncidentFilter(), progress)
    runs = session.project.analysis_runs(KIND)
    found = score_issued(inputs, runs)
    return ScoresReport(found, len(runs) - len(found))


COMMANDS = [
    Command(
        "analysis.forecast",
        QT_TRANSLATE_NOOP("commands", "Where is it likely next"),
        forecast,
        Access.WRITE,
    ),
    Command(
        "analysis.scores", QT_TRANSLATE_NOOP("commands", "Scores of earlier forecasts"), scores
    ),
]
