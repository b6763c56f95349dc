# SPDX-License-Identifier: EUPL-1.2
"""One sentence about what is due, for when a project opens."""

from collections.abc import Mapping
from datetime import date

from wijkatlas.api import Indicator, NumberFormat, Session, Translator
from wijkatlas_plan.checking.reminders import Reminder, due
from wijkatlas_plan.model.days import last_day
from wijkatlas_plan.model.plan import Tree
from wijkatlas_plan.settings import REMIND_DAYS
from wijkatlas_plan.storage.evaluations import evaluations
from wijkatlas_plan.storage.problems import problems
from wijkatlas_plan.storage.tree import read_tree


def greeting(session: Session, today: date) -> str:
    """How much is overdue and due soon; "" when nothing is."""
    project = session.project
    tree = read_tree(project)
    wanted = {goal.indicator for goal in tree.goals if goal.frequency and goal.indicator}
    indicators = {each.id: each for each in session.indicators()} if wanted else {}
    found = due(
        tree,
        problems(project),
        evaluations(project),
        today=today,
        days=session.settings[REMIND_DAYS],
        measured=_measured(tree, indicators, today),
    )
    return due_sentence(found, today, session.translator)


def due_sentence(reminders: tuple[Reminder, ...], today: date, translator: Translator) -> str:
    """How many are overdue and how many due soon; "" when nothing is."""
    late = sum(each.on is not None and each.on < today for each in reminders)
    soon = len(reminders) - late
    t, write = translator.translate, NumberFormat.of(translator.language).write
    if late and soon:
        return t(
            "plan",
            "In the plan: overdue: {late}; due soon: {soon}.",
            late=write(late),
            soon=write(soon),
        )
    if late:
        return t("plan", "In the plan: overdue: {late}.", late=write(late))
    return t("plan", "In the plan: due soon: {soon}.", soon=write(soon)) if soon else ""


def _measured(tree: Tree, indicators: Mapping[str, Indicator], today: date) -> dict[str, date]:
    """The last day of the newest period of each goal's indicator; nothing is measured for it."""
    found = {}
    for goal in tree.goals:
        indicator = indicators.get(goal.indicator)
        days = [] if indicator is None else [last_day(each) for each in indicator.periods]
        ended = [each for each in days if each is not None and each <= today]
        if ended:
            found[goal.uid] = max(ended)
    return found
