# SPDX-License-Identifier: EUPL-1.2
"""Can it be measured whether a goal is reached: one check for screen, command line and workbook."""

import math
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date

from wijkatlas.api import QT_TRANSLATE_NOOP
from wijkatlas_plan.model.days import last_day, read_day
from wijkatlas_plan.model.plan import Direction, Goal, Level

KEEP_SHARE = 0.1
"""A goal to keep a figure as it is may name a target within this share of the baseline."""
ROUNDING = 1e-9
"""Of numbers that are equal on paper: 9.9 - 9 is a little more than a tenth of 9."""


@dataclass(frozen=True, slots=True)
class Flaw:
    """What a goal lacks: its code, the lack and what to do in words of the context "plan"."""

    code: str
    missing: str
    advice: str


INDICATOR = Flaw(
    "indicator",
    QT_TRANSLATE_NOOP("plan", "It is not said what is measured."),
    QT_TRANSLATE_NOOP("plan", "Choose an indicator, or write what is counted."),
)
BASELINE = Flaw(
    "baseline",
    QT_TRANSLATE_NOOP("plan", "The figure at the start is missing."),
    QT_TRANSLATE_NOOP("plan", "Fill in the baseline: how it stands before anything is done."),
)
BASELINE_DATE = Flaw(
    "baseline_date",
    QT_TRANSLATE_NOOP("plan", "It is not known of when the figure at the start is."),
    QT_TRANSLATE_NOOP("plan", "Fill in the date or the period of the baseline."),
)
BASELINE_SOURCE = Flaw(
    "baseline_source",
    QT_TRANSLATE_NOOP("plan", "It is not known where the figure at the start comes from."),
    QT_TRANSLATE_NOOP("plan", "Fill in the source of the baseline."),
)
TARGET = Flaw(
    "target",
    QT_TRANSLATE_NOOP("plan", "The figure to reach is missing."),
    QT_TRANSLATE_NOOP("plan", "Fill in the target as a number."),
)
TARGET_DATE = Flaw(
    "target_date",
    QT_TRANSLATE_NOOP("plan", "It is not said when the target must be reached."),
    QT_TRANSLATE_NOOP("plan", "Fill in the date of the target."),
)
OWNER = Flaw(
    "owner",
    QT_TRANSLATE_NOOP("plan", "Nobody answers for it."),
    QT_TRANSLATE_NOOP("plan", "Fill in the owner: a function or a service, not a person."),
)
DATES = Flaw(
    "dates",
    QT_TRANSLATE_NOOP("plan", "The target lies before the baseline in time."),
    QT_TRANSLATE_NOOP("plan", "Put the date of the target after that of the baseline."),
)
DIRECTION = Flaw(
    "direction",
    QT_TRANSLATE_NOOP("plan", "Baseline and target go another way than the goal says."),
    QT_TRANSLATE_NOOP("plan", "Change the direction, or the figure that is wrong."),
)
NO_CHANGE = Flaw(
    "direction",
    QT_TRANSLATE_NOOP("plan", "Baseline and target are the same."),
    QT_TRANSLATE_NOOP("plan", "Choose “keep as it is”, or another target."),
)


def check_goal(goal: Goal) -> tuple[Flaw, ...]:
    """What an operational goal lacks to be measurable; nothing for a strategic one."""
    if goal.level is Level.STRATEGIC:
        return ()
    baseline, target = _number(goal.baseline), _number(goal.target)
    begin = baseline_day(goal)
    end = read_day(goal.target_on)
    lacks = (
        (INDICATOR, not (goal.indicator or goal.indicator_text.strip())),
        (BASELINE, baseline is None),
        (BASELINE_DATE, begin is None),
        (BASELINE_SOURCE, not goal.baseline_source.strip()),
        (TARGET, target is None),
        (TARGET_DATE, end is None),
        (OWNER, not goal.owner.strip()),
        (DATES, begin is not None and end is not None and end <= begin),
    )
    found = [flaw for flaw, is_lacking in lacks if is_lacking]
    if baseline is not None and target is not None:
        found += direction_flaws(goal.direction, baseline, target)
    return tuple(found)


def measurable(goals: Iterable[Goal]) -> tuple[int, int]:
    """How many operational goals can be measured, and how many there are."""
    operational = [each for each in goals if each.level is Level.OPERATIONAL]
    return sum(not check_goal(each) for each in operational), len(operational)


def baseline_day(goal: Goal) -> date | None:
    """Of when the baseline is: its date, else the last day of its period; None when not known."""
    return read_day(goal.baseline_on) or last_day(goal.baseline_period)


def direction_flaws(direction: Direction | None, baseline: float, target: float) -> Sequence[Flaw]:
    """Whether baseline and target go the way that the goal says."""
    change = target - baseline
    if direction is Direction.KEEP:
        band = KEEP_SHARE * abs(baseline) * (1 + ROUNDING)
        return () if abs(change) <= band else (DIRECTION,)
    if change == 0:
        return (NO_CHANGE,)
    wanted = Direction.UP if change > 0 else Direction.DOWN
    return () if direction in (None, wanted) else (DIRECTION,)


def _number(value: float | None) -> float | None:
    return value if value is not None and math.isfinite(value) else None
