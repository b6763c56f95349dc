# SPDX-License-Identifier: EUPL-1.2
"""Problems and what they are judged by; :func:`editing.put` writes them."""

from wijkatlas_plan.model.problem import Criterion, HarmWeight, Problem, Score
from wijkatlas_plan.storage.project import Queries, has_plans
from wijkatlas_plan.storage.rowtext import read_all


def problems(project: Queries) -> tuple[Problem, ...]:
    """The problems in their order."""
    if not has_plans(project):
        return ()
    return tuple(read_all(project, Problem, "ORDER BY position, uid"))


def criteria(project: Queries) -> tuple[Criterion, ...]:
    """The criteria in their order."""
    if not has_plans(project):
        return ()
    return tuple(read_all(project, Criterion, "ORDER BY position, uid"))


def scores(project: Queries) -> tuple[Score, ...]:
    """The scores of problems that exist, on criteria that exist."""
    if not has_plans(project):
        return ()
    return tuple(
        read_all(
            project,
            Score,
            "WHERE problem IN (SELECT uid FROM plan_problem)"
            " AND criterion IN (SELECT uid FROM plan_criterion) ORDER BY problem, criterion",
        )
    )


def harm_weights(project: Queries) -> tuple[HarmWeight, ...]:
    """How heavy incidents weigh, by category."""
    if not has_plans(project):
        return ()
    return tuple(read_all(project, HarmWeight, "ORDER BY category"))
