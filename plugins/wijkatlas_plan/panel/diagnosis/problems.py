# SPDX-License-Identifier: EUPL-1.2
"""A figure of the board becomes a problem, with the figure as it is now."""

from datetime import date
from typing import Any

from wijkatlas.api import QT_TRANSLATE_NOOP, Translator
from wijkatlas_plan.diagnosis.board import Board, Row
from wijkatlas_plan.diagnosis.words import area_name
from wijkatlas_plan.model.problem import FigureRef, Problem
from wijkatlas_plan.storage.editing import new_uid, put
from wijkatlas_plan.storage.problems import problems

LABEL = QT_TRANSLATE_NOOP("edits", "Add the problem “{name}”")


def problem_of(board: Board, row: Row, area: str, translator: Translator, today: date) -> Problem:
    """A problem about an indicator in an area ("" the municipality), with its figures.

    That of the municipality is taken along beside the one of the area.
    """
    title = row.indicator.title
    if area:
        title = f"{title}, {area_name(board, area, translator)}"
    figures = tuple(figure_ref(board, row, code, today) for code in dict.fromkeys((area, "")))
    return Problem(
        new_uid(),
        title,
        row.indicator.themes[0] if row.indicator.themes else "",
        board.scheme if area else "",
        (area,) if area else (),
        figures=figures,
    )


def figure_ref(board: Board, row: Row, area: str, today: date) -> FigureRef:
    """A figure as it is taken along."""
    figure = row.cell(area).now
    return FigureRef(
        row.indicator.id,
        row.period,
        board.scheme if area else "",
        area,
        figure.value,
        figure.low,
        figure.high,
        row.indicator.unit,
        str(figure.reason or ""),
        today.isoformat(),
    )


def add_problem(project: Any, problem: Problem) -> None:
    """Put it behind the others."""
    from dataclasses import replace

    last = max((each.position for each in problems(project)), default=-1)
    with project.edit(LABEL, command="problem.add", name=problem.title) as edit:
        put(edit, replace(problem, position=last + 1))
