# SPDX-License-Identifier: EUPL-1.2
"""What a plan must hold to after every edit: each row has its parent, and none hangs under itself."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from typing import Any

from wijkatlas.api import QT_TRANSLATE_NOOP, UserError
from wijkatlas_plan.model.evaluation import Evaluation
from wijkatlas_plan.model.plan import (
    Action,
    BudgetLine,
    Goal,
    Level,
    LogEntry,
    Measurement,
    Milestone,
)
from wijkatlas_plan.model.problem import Score
from wijkatlas_plan.storage.project import Edit
from wijkatlas_plan.storage.rowtext import uids_in

_NO_ACTION = QT_TRANSLATE_NOOP("errors", "The action of “{name}” does not exist.")
_NO_GOAL = QT_TRANSLATE_NOOP("errors", "The goal of “{name}” does not exist.")
_PARENTS: dict[type[Any], tuple[tuple[str, str, str], ...]] = {
    BudgetLine: (("action", "plan_action", _NO_ACTION),),
    Milestone: (("action", "plan_action", _NO_ACTION),),
    LogEntry: (
        ("action", "plan_action", QT_TRANSLATE_NOOP("errors", "This action does not exist.")),
    ),
    Evaluation: (("action", "plan_action", _NO_ACTION),),
    Measurement: (("goal", "plan_goal", _NO_GOAL),),
    Score: (
        (
            "problem",
            "plan_problem",
            QT_TRANSLATE_NOOP("errors", "The problem of a score does not exist."),
        ),
        (
            "criterion",
            "plan_criterion",
            QT_TRANSLATE_NOOP("errors", "The criterion of a score does not exist."),
        ),
    ),
}
"""By kind of row: the field that names its parent, the parent's table, and what is said without it."""


def check(edit: Edit, kind: type[Any], rows: Sequence[Any]) -> None:
    """Refuse rows that were just put when they break the plan.

    Raises:
        UserError: a parent is missing or of the wrong level, or a goal would hang under itself.
    """
    for field, table, sentence in _PARENTS.get(kind, ()):
        known = _known(edit, table, {getattr(row, field) for row in rows})
        for row in rows:
            named = getattr(row, field)
            if named not in known and not (kind is Evaluation and not named):
                raise UserError(sentence, name=_name(row))
    if kind is Goal:
        _check_goals(edit, rows)
    elif kind is Action:
        _check_actions(edit, rows)


def _known(edit: Edit, table: str, uids: Iterable[str]) -> set[str]:
    condition, value = uids_in(uids)
    return {row[0] for row in edit.rows(f"SELECT uid FROM {table} WHERE uid {condition}", (value,))}


def _check_goals(edit: Edit, goals: Sequence[Goal]) -> None:
    plans = _known(edit, "plan_plan", {goal.plan for goal in goals})
    parents = _goals(edit, {goal.parent for goal in goals if goal.parent})
    condition, value = uids_in(goal.uid for goal in goals)
    has_goals = set(_column(edit, f"SELECT parent FROM plan_goal WHERE parent {condition}", value))
    has_actions = set(_column(edit, f"SELECT goal FROM plan_action WHERE goal {condition}", value))
    for goal in goals:
        for is_wrong, sentence in _faults(goal, plans, parents, has_goals, has_actions):
            if is_wrong():
                raise UserError(sentence, name=goal.title, parent=_title(parents, goal.parent))


def _faults(
    goal: Goal,
    plans: set[str],
    parents: Mapping[str, tuple[str, str, str, str]],
    has_goals: set[str],
    has_actions: set[str],
) -> Iterable[tuple[Callable[[], bool], str]]:
    is_strategic = goal.level is Level.STRATEGIC
    return (
        (
            lambda: goal.plan not in plans,
            QT_TRANSLATE_NOOP("errors", "The plan of goal “{name}” does not exist."),
        ),
        (
            lambda: (
                goal.parent == goal.uid
                or (goal.parent in parents and parents[goal.parent][2] == goal.uid)
            ),
            QT_TRANSLATE_NOOP("errors", "Goal “{name}” would hang under itself."),
        ),
        (
            lambda: bool(goal.parent) and is_strategic,
            QT_TRANSLATE_NOOP(
                "errors",
                "“{name}” is a strategic goal: it stands at the top and can't hang under “{parent}”.",
            ),
        ),
        (
            lambda: bool(goal.parent) and goal.parent not in parents,
            QT_TRANSLATE_NOOP("errors", "The goal above “{name}” does not exist."),
        ),
        (
            lambda: bool(goal.parent) and parents[goal.parent][1] != Level.STRATEGIC,
            QT_TRANSLATE_NOOP(
                "errors",
                "“{name}” can't hang under “{parent}”: operational goals hang under a strategic one.",
            ),
        ),
        (
            lambda: bool(goal.parent) and parents[goal.parent][3] != goal.plan,
            QT_TRANSLATE_NOOP("errors", "“{name}” and the goal above it are of different plans."),
        ),
        (
            lambda: not is_strategic and goal.uid in has_goals,
            QT_TRANSLATE_NOOP(
                "errors", "Goals hang under “{name}”: it must stay a strategic goal."
            ),
        ),
        (
            lambda: is_strategic and goal.uid in has_actions,
            QT_TRANSLATE_NOOP(
                "errors", "Actions hang under “{name}”: it must stay an operational goal."
            ),
        ),
    )


def _check_actions(edit: Edit, actions: Sequence[Action]) -> None:
    goals = _goals(edit, {action.goal for action in actions})
    for action in actions:
        if action.goal not in goals:
            raise UserError(_NO_GOAL, name=action.title)
        if goals[action.goal][1] == Level.STRATEGIC:
            raise UserError(
                QT_TRANSLATE_NOOP(
                    "errors",
                    "“{name}” can't hang under “{parent}”: actions hang under an operational goal.",
                ),
                name=action.title,
                parent=goals[action.goal][0],
            )


def _goals(edit: Edit, uids: Iterable[str]) -> dict[str, tuple[str, str, str, str]]:
    """Title, level, parent and plan of these goals."""
    condition, value = uids_in(uids)
    sql = f"SELECT uid, title, level, parent, plan FROM plan_goal WHERE uid {condition}"
    return {row[0]: tuple(row[1:]) for row in edit.rows(sql, (value,))}


def _column(edit: Edit, sql: str, value: str) -> list[str]:
    return [row[0] for row in edit.rows(sql, (value,))]


def _title(parents: Mapping[str, tuple[str, str, str, str]], uid: str) -> str:
    return parents[uid][0] if uid in parents else ""


def _name(row: Any) -> str:
    return str(getattr(row, "title", "") or getattr(row, "funder", "") or getattr(row, "on", ""))
