# SPDX-License-Identifier: EUPL-1.2
"""Problems with criteria, scores and the order that follows, read from a project at once."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from wijkatlas.api import QT_TRANSLATE_NOOP, Indicator, Translator, UserError
from wijkatlas_plan.diagnosis.ground import ground_of
from wijkatlas_plan.model.problem import Criterion, Lane, Problem, Score
from wijkatlas_plan.priorities.deriving import Derived, derived_scores
from wijkatlas_plan.priorities.evidence import gather_evidence
from wijkatlas_plan.priorities.harm import gather_harm
from wijkatlas_plan.priorities.scoring import (
    LOWEST,
    Total,
    default_criteria,
    score_matrix,
    totals,
    weight_shares,
)
from wijkatlas_plan.priorities.sensitivity import DRAWS, Sensitivity, simulate
from wijkatlas_plan.storage.editing import fresh_uids
from wijkatlas_plan.storage.problems import criteria, harm_weights, problems, scores
from wijkatlas_plan.storage.project import Queries

SEED = 1


@dataclass(frozen=True, eq=False, slots=True)
class Order:
    """Problems that are not dropped, in their order; ``moved`` None when there is none.

    ``problems``, ``totals`` and the arrays of ``moved`` go together. ``saved`` is False while the
    criteria are those to start from, which are not in the project yet.
    """

    problems: tuple[Problem, ...]
    criteria: tuple[Criterion, ...]
    scores: tuple[Score, ...]
    totals: tuple[Total, ...]
    moved: Sensitivity | None
    saved: bool = True


def criteria_of(project: Queries, translator: Translator) -> tuple[Criterion, ...]:
    """The criteria of a project, else those to start from."""
    return criteria(project) or default_criteria(translator)


def read_order(
    project: Queries, translator: Translator, *, seed: int = SEED, draws: int = DRAWS
) -> Order:
    """Read problems and scores, and see how firm their order is."""
    known = criteria(project)
    listed = tuple(each for each in problems(project) if each.lane is not Lane.DROPPED)
    return make_order(
        listed,
        known or default_criteria(translator),
        scores(project),
        seed=seed,
        draws=draws,
        saved=bool(known),
    )


def make_order(
    listed: Sequence[Problem],
    weighed: Sequence[Criterion],
    given: Iterable[Score],
    *,
    seed: int = SEED,
    draws: int = DRAWS,
    saved: bool = True,
) -> Order:
    """The order that follows from problems, criteria and scores."""
    held = tuple(given)
    moved = None
    if listed and weighed:
        matrix = score_matrix(listed, weighed, held)
        moved = simulate(matrix, weight_shares(weighed), seed=seed, draws=draws)
    return Order(tuple(listed), tuple(weighed), held, totals(listed, weighed, held), moved, saved)


def find_problem(project: Queries, name: str) -> Problem:
    """The problem of this uid or title, in any capitals.

    Raises:
        UserError: there is none, or several have this title.
    """
    known = problems(project)
    wanted = name.strip().casefold()
    found = [each for each in known if each.uid == name] or [
        each for each in known if each.title.casefold() == wanted
    ]
    if len(found) == 1:
        return found[0]
    raise UserError(
        QT_TRANSLATE_NOOP("errors", "There is no problem “{name}” in this project.")
        if not found
        else QT_TRANSLATE_NOOP("errors", "Several problems are called “{name}”."),
        QT_TRANSLATE_NOOP("errors", "There are: {problems}.")
        if known
        else QT_TRANSLATE_NOOP("errors", "Add one with “problem add”."),
        name=name,
        problems=", ".join(f"{each.title} ({each.uid})" for each in known),
    )


def find_criterion(known: Sequence[Criterion], name: str) -> Criterion:
    """The criterion of this code or title, in any capitals.

    Raises:
        UserError: there is none.
    """
    wanted = name.strip().casefold()
    for each in known:
        if wanted in (each.code.casefold(), each.title.casefold()):
            return each
    raise UserError(
        QT_TRANSLATE_NOOP("errors", "There is no criterion “{name}”."),
        QT_TRANSLATE_NOOP("errors", "There are: {criteria}."),
        name=name,
        criteria=", ".join(each.code for each in known),
    )


def derive(
    project: Any,
    problem: Problem,
    indicators: Mapping[str, Indicator],
    places: Mapping[tuple[str, str], str],
    translator: Translator,
) -> tuple[Derived, ...]:
    """The scores of a problem that follow from its figures as they are now."""
    return derived_scores(
        problem,
        gather_evidence(problem, indicators, places),
        gather_harm(problem, ground_of(project), harm_weights(project)),
        translator,
    )


@dataclass(frozen=True, slots=True)
class ScoreChange:
    """What becomes of the derived scores of a problem: rows to put, uids to remove.

    ``kept`` are codes of criteria whose score was given by hand and stays.
    """

    put: tuple[Score, ...]
    removed: tuple[str, ...]
    kept: tuple[str, ...]


def change_scores(
    problem: Problem,
    weighed: Iterable[Criterion],
    held: Iterable[Score],
    derived: Iterable[Derived],
    *,
    overwrite: bool = False,
) -> ScoreChange:
    """Put derived scores in place of earlier derived ones; of those by hand only to ``overwrite``."""
    columns = {each.code: each.uid for each in weighed}
    own = {each.criterion: each for each in held if each.problem == problem.uid}
    found = [each for each in derived if each.criterion in columns]
    uids = fresh_uids(len(found))
    put, removed, kept = [], [], []
    for each, fresh in zip(found, uids, strict=True):
        old = own.get(columns[each.criterion])
        by_hand = old is not None and not old.derived and old.value >= LOWEST
        if by_hand and not (overwrite and each.value is not None):
            kept.append(each.criterion)
        elif each.value is not None:
            uid = old.uid if old is not None else fresh
            put.append(
                Score(uid, problem.uid, columns[each.criterion], each.value, each.why, derived=True)
            )
        elif old is not None:
            removed.append(old.uid)
    return ScoreChange(tuple(put), tuple(removed), tuple(kept))


def place_names(project: Any) -> dict[tuple[str, str], str]:
    """Names of areas by scheme and code; that of the municipality under ("", "")."""
    areas = project.areas()
    return {(each.scheme, each.code): each.name for each in areas} | {("", ""): project.name}
