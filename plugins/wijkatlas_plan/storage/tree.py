# SPDX-License-Identifier: EUPL-1.2
"""Plans with everything that hangs on them, read at once."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import replace
from typing import Any

from wijkatlas.api import QT_TRANSLATE_NOOP, UserError
from wijkatlas_plan.model.plan import (
    Action,
    BudgetLine,
    Goal,
    Level,
    Measurement,
    Milestone,
    Plan,
    Tree,
)
from wijkatlas_plan.storage.project import Queries, has_plans
from wijkatlas_plan.storage.rowtext import read_all

_LOST = "lost"
_STAND_IN = "?"


def read_tree(project: Queries, plan: str = "") -> Tree:
    """All plans ("") or one of them with goals, actions, money, milestones and figures by hand.

    Merged copies may hold rows whose parent is gone, or goals that hang in a circle. Nothing is
    hidden: such goals stand at the top, and what misses its owner hangs on a stand-in titled "?".
    ``Tree.loose`` names them all. Whatever is read is a forest of two levels of goals.
    """
    if not has_plans(project):
        return Tree()
    plans = read_all(project, Plan, "ORDER BY position, uid")
    goals = read_all(project, Goal, "ORDER BY position, uid")
    actions = read_all(project, Action, "ORDER BY position, uid")
    budget = read_all(project, BudgetLine, "ORDER BY year, funder, uid")
    milestones = read_all(project, Milestone, "ORDER BY position, uid")
    measurements = read_all(project, Measurement, "ORDER BY measured_on, uid")
    loose: set[str] = set()
    homeless = {each.action for each in budget} | {each.action for each in milestones}
    homeless -= {each.uid for each in actions}
    actions += [Action(uid, _LOST, _STAND_IN) for uid in homeless]
    actions.sort(key=lambda each: (each.position, each.uid))
    missing = {each.goal for each in actions} | {each.goal for each in measurements}
    missing -= {each.uid for each in goals}
    goals += [Goal(uid, "", "", Level.OPERATIONAL, _STAND_IN) for uid in missing]
    goals.sort(key=lambda each: (each.position, each.uid))
    loose |= homeless | missing
    loose |= {each.uid for each in actions if each.goal in missing}
    if goals and not plans:
        plans = [Plan(_LOST, _STAND_IN)]
        loose.add(_LOST)
    goals = _in_place(plans, goals, loose)
    if plan:
        plans = [each for each in plans if each.uid == plan]
        goals = [each for each in goals if each.plan == plan]
    return _tree(plans, goals, actions, budget, milestones, measurements, loose)


def _in_place(plans: Sequence[Plan], goals: Sequence[Goal], loose: set[str]) -> list[Goal]:
    """Goals that all stand in a plan that exists, at the top or under a strategic one there."""
    known = {each.uid for each in plans}
    tops: dict[str, Goal] = {}
    under: list[Goal] = []
    strategic = {each.uid for each in goals if each.level is Level.STRATEGIC}
    for goal in goals:
        is_under = goal.level is Level.OPERATIONAL and goal.parent in strategic
        if goal.parent and not is_under:
            loose.add(goal.uid)
        if is_under:
            under.append(goal)
            continue
        if goal.plan not in known:
            loose.add(goal.uid)
        home = goal.plan if goal.plan in known else plans[0].uid
        is_right = not goal.parent and home == goal.plan
        tops[goal.uid] = goal if is_right else replace(goal, parent="", plan=home)
    return [
        *tops.values(),
        *(
            goal if goal.plan == tops[goal.parent].plan
            else replace(goal, plan=tops[goal.parent].plan)
            for goal in under
        ),
    ]  # fmt: skip


def _tree(
    plans: Sequence[Plan],
    goals: Sequence[Goal],
    actions: Iterable[Action],
    budget: Iterable[BudgetLine],
    milestones: Iterable[Milestone],
    measurements: Iterable[Measurement],
    loose: set[str],
) -> Tree:
    """All of it in the order of the tree: a goal, the goals under it, then the next."""
    by_plan = _grouped([each for each in goals if not each.parent], lambda each: each.plan)
    by_parent = _grouped([each for each in goals if each.parent], lambda each: each.parent)
    ordered = [
        goal
        for plan in plans
        for top in by_plan.get(plan.uid, ())
        for goal in (top, *by_parent.get(top.uid, ()))
    ]
    by_goal = _grouped(actions, lambda each: each.goal)
    found = [action for goal in ordered for action in by_goal.get(goal.uid, ())]
    lines = _grouped(budget, lambda each: each.action)
    steps = _grouped(milestones, lambda each: each.action)
    figures = _grouped(measurements, lambda each: each.goal)
    shown = {each.uid for each in (*plans, *ordered, *found)}
    return Tree(
        tuple(plans),
        tuple(ordered),
        tuple(found),
        tuple(line for action in found for line in lines.get(action.uid, ())),
        tuple(step for action in found for step in steps.get(action.uid, ())),
        tuple(figure for goal in ordered for figure in figures.get(goal.uid, ())),
        frozenset(loose & shown),
    )


def _grouped(rows: Iterable[Any], key: Callable[[Any], str]) -> dict[str, list[Any]]:
    found: dict[str, list[Any]] = {}
    for row in rows:
        found.setdefault(key(row), []).append(row)
    return found


def plans(project: Queries) -> tuple[Plan, ...]:
    """The heads of all plans, in their order."""
    if not has_plans(project):
        return ()
    return tuple(read_all(project, Plan, "ORDER BY position, uid"))


def find_plan(project: Queries, name: str = "") -> Plan:
    """The plan of this uid or title, in any capitals; "" is the only one there is.

    Raises:
        UserError: there is none, or the name fits several.
    """
    known = plans(project)
    if not known:
        raise UserError(
            QT_TRANSLATE_NOOP("errors", "There is no plan in this project yet."),
            QT_TRANSLATE_NOOP("errors", "Make one, or import one from a workbook."),
        )
    found = [each for each in known if each.uid == name or not name] or [
        each for each in known if each.title.casefold() == name.strip().casefold()
    ]
    if len(found) == 1:
        return found[0]
    raise UserError(
        QT_TRANSLATE_NOOP("errors", "There is no plan “{name}” in this project.")
        if not found
        else QT_TRANSLATE_NOOP("errors", "There are several plans; say which one is meant."),
        QT_TRANSLATE_NOOP("errors", "There are: {plans}."),
        name=name,
        plans=", ".join(each.title for each in known),
    )
