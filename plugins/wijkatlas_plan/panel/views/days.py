# SPDX-License-Identifier: EUPL-1.2
"""What starts, ends or is due on which day, by the shown rows of a plan; without a screen."""

from collections import defaultdict
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from wijkatlas.api import QT_TRANSLATE_NOOP
from wijkatlas_plan.checking.lateness import OPEN
from wijkatlas_plan.model.days import read_day
from wijkatlas_plan.model.plan import Status, Tree


class What(StrEnum):
    """What falls on a day."""

    START = "start"
    END = "end"
    STEP = "step"
    TARGET = "target"
    FIGURE = "figure"


WHAT_NAMES: dict[What, str] = {
    What.START: QT_TRANSLATE_NOOP("plan", "starts"),
    What.END: QT_TRANSLATE_NOOP("plan", "ends"),
    What.STEP: QT_TRANSLATE_NOOP("plan", "step due"),
    What.TARGET: QT_TRANSLATE_NOOP("plan", "target to be reached"),
    What.FIGURE: QT_TRANSLATE_NOOP("plan", "measured"),
}
WHAT_SIGNS = {
    What.START: "▶",
    What.END: "■",
    What.STEP: "◇",
    What.TARGET: "◎",
    What.FIGURE: "∿",
}


@dataclass(frozen=True, slots=True)
class Happening:
    """Something on a day; ``uid`` is the goal or action to show for it.

    ``is_done`` when it has happened as it should, ``is_late`` when it should have by today.
    """

    on: date
    what: What
    uid: str
    title: str
    is_done: bool = False
    is_late: bool = False


def happenings(tree: Tree, shown: frozenset[str], today: date) -> Mapping[date, list[Happening]]:
    """By day, in the order of the tree; days that are not known are left out."""
    found: defaultdict[date, list[Happening]] = defaultdict(list)
    for each in _all(tree, shown, today):
        found[each.on].append(each)
    return found


def _all(tree: Tree, shown: frozenset[str], today: date) -> Iterator[Happening]:
    for goal in tree.goals:
        on = read_day(goal.target_on)
        if goal.uid in shown and on is not None:
            yield Happening(on, What.TARGET, goal.uid, goal.title)
    titles = {goal.uid: goal.title for goal in tree.goals}
    for figure in tree.measurements:
        on = read_day(figure.on)
        if figure.goal in shown and on is not None:
            title = titles.get(figure.goal, "")
            yield Happening(on, What.FIGURE, figure.goal, title, is_done=True)
    actions = {each.uid: each for each in tree.actions if each.uid in shown}
    for action in actions.values():
        has_begun = action.status is not Status.PLANNED
        is_over = action.status not in OPEN
        for text, what, is_done in (
            (action.start, What.START, has_begun),
            (action.end, What.END, is_over),
        ):
            on = read_day(text)
            if on is not None:
                is_late = not is_done and on < today
                yield Happening(on, what, action.uid, action.title, is_done, is_late)
    for step in tree.milestones:
        on = read_day(step.due)
        owner = actions.get(step.action)
        if owner is not None and on is not None:
            is_late = not step.done_on and on < today and owner.status in OPEN
            title = f"{step.title} ({owner.title})"
            yield Happening(on, What.STEP, owner.uid, title, bool(step.done_on), is_late)
