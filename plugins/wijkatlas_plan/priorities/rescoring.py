# SPDX-License-Identifier: EUPL-1.2
"""Scores written to the project: those that follow from figures, and those given by hand."""

from collections.abc import Sequence
from dataclasses import replace

from wijkatlas.api import QT_TRANSLATE_NOOP, Session, UserError
from wijkatlas_plan.model.problem import Criterion, Problem, Score
from wijkatlas_plan.priorities.reading import (
    change_scores,
    criteria_of,
    derive,
    find_criterion,
    place_names,
)
from wijkatlas_plan.priorities.scoring import HIGHEST, LOWEST
from wijkatlas_plan.storage.editing import new_uid, put
from wijkatlas_plan.storage.problems import scores

COMMAND = "problem.score"


def derive_all(
    session: Session, problems: Sequence[Problem], *, overwrite: bool = False
) -> dict[tuple[str, str], str]:
    """Score problems from their figures; gives why, also where there is no score, by problem and code."""
    project, translator = session.project, session.translator
    indicators = {each.id: each for each in session.indicators()}
    places, weighed, held = place_names(project), criteria_of(project, translator), scores(project)
    reasons: dict[tuple[str, str], str] = {}
    rows: list[Score] = []
    removed: list[str] = []
    for problem in problems:
        derived = derive(project, problem, indicators, places, translator)
        reasons |= {(problem.uid, each.criterion): each.why for each in derived}
        change = change_scores(problem, weighed, held, derived, overwrite=overwrite)
        rows += change.put
        removed += change.removed
    if rows or removed:
        label = QT_TRANSLATE_NOOP("edits", "Score problems from their figures")
        with project.edit(label, command=COMMAND) as edit:
            put(edit, *weighed, *rows)
            for uid in removed:
                edit.delete_where("plan_score", uid=uid)
    return reasons


def score_by_hand(
    session: Session, problems: Sequence[Problem], name: str, value: float | None, why: str
) -> None:
    """Give one problem a score on one criterion, None to take it away.

    Raises:
        UserError: it is not said which problem or criterion, or the score is not from 1 to 5.
    """
    weighed = criteria_of(session.project, session.translator)
    if len(problems) != 1 or not name:
        raise UserError(
            QT_TRANSLATE_NOOP("errors", "A score by hand is of one problem on one criterion."),
            QT_TRANSLATE_NOOP("errors", "Name the problem, the criterion and the score."),
        )
    criterion = find_criterion(weighed, name)
    if value is not None and not LOWEST <= value <= HIGHEST:
        raise UserError(
            QT_TRANSLATE_NOOP("errors", "{value} is not a score."),
            QT_TRANSLATE_NOOP("errors", "A score is from 1 (little) to 5 (much)."),
            value=value,
        )
    set_score(session, problems[0], criterion, weighed, value, why)


def set_score(
    session: Session,
    problem: Problem,
    criterion: Criterion,
    weighed: Sequence[Criterion],
    value: float | None,
    why: str = "",
) -> None:
    """Write a score by hand, with the criteria when they are not in the project yet."""
    held = [
        each
        for each in scores(session.project)
        if (each.problem, each.criterion) == (problem.uid, criterion.uid)
    ]
    label = QT_TRANSLATE_NOOP("edits", "Score a problem")
    with session.project.edit(label, command=COMMAND) as edit:
        if value is None:
            edit.delete_where("plan_score", problem=problem.uid, criterion=criterion.uid)
            return
        old = held[0] if held else Score(new_uid(), problem.uid, criterion.uid, value)
        put(edit, *weighed, replace(old, value=value, why=why, derived=False))
