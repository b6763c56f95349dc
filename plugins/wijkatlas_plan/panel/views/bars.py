# SPDX-License-Identifier: EUPL-1.2
"""Where the rows of a timeline begin and end, and the ticks of its axis; without a screen."""

from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from enum import Enum, auto

from wijkatlas_plan.checking.lateness import lateness
from wijkatlas_plan.model.days import read_day
from wijkatlas_plan.model.plan import Action, Goal, Milestone, Status, Tree


@dataclass(frozen=True, slots=True)
class Step:
    """A milestone on its day (ordinal)."""

    title: str
    day: int
    is_done: bool
    is_late: bool


@dataclass(frozen=True, slots=True)
class Bar:
    """A row: ``first`` and ``last`` are ordinals of days, None when not known.

    ``status`` is None for plans and goals, whose bar spans what hangs on them. ``depth`` 0 is a plan.
    """

    uid: str
    title: str
    depth: int
    first: int | None = None
    last: int | None = None
    status: Status | None = None
    is_late: bool = False
    steps: tuple[Step, ...] = ()


class Unit(Enum):
    """What the ticks of an axis stand for."""

    YEAR = auto()
    QUARTER = auto()
    MONTH = auto()


LEAST_TICK_PX = 34
_DAYS = {Unit.MONTH: 30, Unit.QUARTER: 91, Unit.YEAR: 365}
_MONTHS = {Unit.MONTH: 1, Unit.QUARTER: 3, Unit.YEAR: 12}


def lay_out(tree: Tree, shown: frozenset[str], today: date) -> list[Bar]:
    """A bar for each row that is shown, in the order of the tree."""
    actions: defaultdict[str, list[Action]] = defaultdict(list)
    steps: defaultdict[str, list[Milestone]] = defaultdict(list)
    goals: defaultdict[str, list[Goal]] = defaultdict(list)
    for step in tree.milestones:
        steps[step.action].append(step)
    for action in tree.actions:
        actions[action.goal].append(action)
    for goal in tree.goals:
        goals[goal.parent or goal.plan].append(goal)

    def below(parent: str, depth: int) -> Iterator[Bar]:
        for goal in goals[parent]:
            found = list(below(goal.uid, depth + 1))
            own = [
                _bar(each, steps[each.uid], depth + 1, today)
                for each in actions[goal.uid]
                if each.uid in shown
            ]
            if goal.uid in shown:
                yield _group(goal.uid, _named(goal), depth, [*found, *own])
            yield from (*found, *own)

    bars: list[Bar] = []
    for plan in tree.plans:
        found = list(below(plan.uid, 1))
        if plan.uid in shown:
            own = (_ordinal(plan.begin), _ordinal(plan.end))
            bars.append(_group(plan.uid, plan.title, 0, found, own))
        bars += found
    return bars


def span_of(bars: Sequence[Bar], today: date) -> tuple[int, int]:
    """The first and the last day of all bars and of today, with whole years around them."""
    days = [day for bar in bars for day in (bar.first, bar.last) if day is not None]
    days += [step.day for bar in bars for step in bar.steps]
    days.append(today.toordinal())
    first = date.fromordinal(min(days)).replace(month=1, day=1)
    last = date.fromordinal(max(days)).replace(month=12, day=31)
    return first.toordinal(), last.toordinal()


def unit_for(px_per_day: float) -> Unit:
    """The finest unit whose ticks have room for a word."""
    return next(
        (unit for unit in (Unit.MONTH, Unit.QUARTER) if _DAYS[unit] * px_per_day >= LEAST_TICK_PX),
        Unit.YEAR,
    )


def ticks(first: int, last: int, unit: Unit) -> Iterator[date]:
    """The first day of each unit that touches these days."""
    months = _MONTHS[unit]
    start = date.fromordinal(max(first, 1))
    count = start.year * 12 + (start.month - 1) // months * months
    while True:
        year, month = divmod(count, 12)
        if year > date.max.year or (day := date(year, month + 1, 1)).toordinal() > last:
            return
        yield day
        count += months


def _bar(action: Action, steps: Sequence[Milestone], depth: int, today: date) -> Bar:
    late = lateness(action, steps, today)
    late_rows = {each.uid for each in late}
    return Bar(
        action.uid,
        _named(action),
        depth,
        _ordinal(action.start),
        _ordinal(action.end),
        action.status,
        action.uid in late_rows,
        tuple(
            Step(step.title, day, bool(step.done_on), step.uid in late_rows)
            for step in steps
            if (day := _ordinal(step.done_on or step.due)) is not None
        ),
    )


def _group(
    uid: str,
    title: str,
    depth: int,
    below: Sequence[Bar],
    own: tuple[int | None, int | None] = (None, None),
) -> Bar:
    firsts = [day for bar in below if (day := bar.first) is not None]
    lasts = [day for bar in below if (day := bar.last) is not None]
    first = own[0] if own[0] is not None else min(firsts, default=None)
    last = own[1] if own[1] is not None else max(lasts, default=None)
    return Bar(uid, title, depth, first, last)


def _named(row: Goal | Action) -> str:
    return f"{row.code}  {row.title}" if row.code else row.title


def _ordinal(text: str) -> int | None:
    day = read_day(text)
    return None if day is None else day.toordinal()
