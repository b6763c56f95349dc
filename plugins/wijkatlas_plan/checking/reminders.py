# SPDX-License-Identifier: EUPL-1.2
"""What is due soon or overdue in plans."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum

from wijkatlas.api import QT_TRANSLATE_NOOP
from wijkatlas_plan.checking.lateness import OPEN
from wijkatlas_plan.checking.smart import baseline_day
from wijkatlas_plan.model.days import MONTHS, add_months, last_day, read_day
from wijkatlas_plan.model.evaluation import Evaluation
from wijkatlas_plan.model.plan import Action, Goal, Level, Measurement, Milestone, Status, Tree
from wijkatlas_plan.model.problem import Lane, Problem


class DueKind(StrEnum):
    """What is due."""

    START = "start"
    END = "end"
    MILESTONE = "milestone"
    MEASUREMENT = "measurement"
    DECISION = "decision"
    EVALUATION = "evaluation"


DUE_NAMES: dict[DueKind, str] = {
    DueKind.START: QT_TRANSLATE_NOOP("plan", "action starts"),
    DueKind.END: QT_TRANSLATE_NOOP("plan", "action ends"),
    DueKind.MILESTONE: QT_TRANSLATE_NOOP("plan", "step of an action"),
    DueKind.MEASUREMENT: QT_TRANSLATE_NOOP("plan", "goal to be measured"),
    DueKind.DECISION: QT_TRANSLATE_NOOP("plan", "decision without a date"),
    DueKind.EVALUATION: QT_TRANSLATE_NOOP("plan", "result of an evaluation"),
}


@dataclass(frozen=True, slots=True)
class Reminder:
    """Something to do on a day; ``on`` None when it has no day of its own.

    ``row`` is the uid of what it is about (a step of an action, …); ``kind_of_row`` and ``shown`` say
    which page of the panel shows it. ``title`` is that of the row, ``part_of`` that of its action.
    """

    kind: DueKind
    on: date | None
    row: str
    shown: str
    kind_of_row: str
    title: str
    part_of: str = ""

    def days_left(self, today: date) -> int:
        """Days until it is due, below nought when that has passed; 0 without a day."""
        return 0 if self.on is None else (self.on - today).days


def due(
    tree: Tree,
    problems: Iterable[Problem] = (),
    evaluations: Iterable[Evaluation] = (),
    *,
    today: date,
    days: int,
    measured: Mapping[str, date] | None = None,
) -> tuple[Reminder, ...]:
    """What is due within so many days, and what is overdue; the oldest first, without a day last.

    ``measured`` maps the uid of a goal to the last day of its newest figure, for goals whose indicator
    brings its figures by itself; measurements by hand in ``tree`` count too.
    """
    until = today + timedelta(days=min(days, (date.max - today).days))
    actions = {each.uid: each for each in tree.actions}
    found = [
        *_actions(tree.actions),
        *_milestones(tree.milestones, actions),
        *_measurements(tree.goals, tree.measurements, measured or {}),
        *_decisions(problems),
        *_evaluations(evaluations),
    ]
    listed = [each for each in found if each.on is None or each.on <= until]
    return tuple(sorted(listed, key=_order))


def _order(reminder: Reminder) -> tuple[bool, date, str, str]:
    return (reminder.on is None, reminder.on or date.min, reminder.kind, reminder.row)


def _actions(actions: Iterable[Action]) -> Iterator[Reminder]:
    for each in actions:
        start, end = read_day(each.start), read_day(each.end)
        if each.status is Status.PLANNED and start is not None:
            yield Reminder(DueKind.START, start, each.uid, each.uid, "action", each.title)
        if each.status in OPEN and end is not None:
            yield Reminder(DueKind.END, end, each.uid, each.uid, "action", each.title)


def _milestones(
    milestones: Iterable[Milestone], actions: Mapping[str, Action]
) -> Iterator[Reminder]:
    for each in milestones:
        on, action = read_day(each.due), actions.get(each.action)
        if on is None or each.done_on or action is None or action.status not in OPEN:
            continue
        yield Reminder(
            DueKind.MILESTONE, on, each.uid, action.uid, "action", each.title, action.title
        )


def _measurements(
    goals: Iterable[Goal], measurements: Iterable[Measurement], measured: Mapping[str, date]
) -> Iterator[Reminder]:
    newest = dict(measured)
    for each in measurements:
        on = read_day(each.on)
        if on is not None and on > newest.get(each.goal, date.min):
            newest[each.goal] = on
    for goal in goals:
        on = next_measurement(goal, newest.get(goal.uid))
        if on is not None:
            yield Reminder(DueKind.MEASUREMENT, on, goal.uid, goal.uid, "goal", goal.title)


def next_measurement(goal: Goal, last: date | None) -> date | None:
    """When an operational goal must be measured again.

    So many months after its last figure, else after its baseline; at the latest on the day of its
    target, unless that was measured. None without a frequency, or when nothing says from when.
    """
    if goal.level is Level.STRATEGIC or goal.frequency is None:
        return None
    begin, end = last or baseline_day(goal), read_day(goal.target_on)
    if begin is None or (end is not None and begin >= end):
        return None
    on = add_months(begin, MONTHS[goal.frequency])
    return on if end is None else min(on, end)


def _decisions(problems: Iterable[Problem]) -> Iterator[Reminder]:
    for each in problems:
        if each.lane is not Lane.OPEN and read_day(each.decided_on) is None:
            yield Reminder(DueKind.DECISION, None, each.uid, each.uid, "problem", each.title)


def _evaluations(evaluations: Iterable[Evaluation]) -> Iterator[Reminder]:
    for each in evaluations:
        end = last_day(each.design.after)
        if end is not None and not each.result:
            on = end + timedelta(days=1)
            yield Reminder(DueKind.EVALUATION, on, each.uid, each.uid, "evaluation", each.title)
