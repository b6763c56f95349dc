# SPDX-License-Identifier: EUPL-1.2
"""How a goal or an action stands, as a light: a sign and words, never a colour alone."""

from collections.abc import Iterable
from datetime import date

from wijkatlas.api import QT_TRANSLATE_NOOP, Estimate, Light, Translator
from wijkatlas.api import Level as LightLevel
from wijkatlas_plan.checking.lateness import LATE_NAMES, lateness
from wijkatlas_plan.checking.smart import KEEP_SHARE, baseline_day, direction_flaws
from wijkatlas_plan.model.days import last_day, read_day
from wijkatlas_plan.model.plan import (
    STATUS_NAMES,
    Action,
    Direction,
    Goal,
    Milestone,
    Risk,
    Status,
)

ON_COURSE = QT_TRANSLATE_NOOP("plan", "on course")
BEHIND = QT_TRANSLATE_NOOP("plan", "behind")
NOT_CLEAR = QT_TRANSLATE_NOOP("plan", "not clear")
NO_FIGURE = QT_TRANSLATE_NOOP("plan", "no figure")
NOT_MEASURABLE = QT_TRANSLATE_NOOP("plan", "not measurable")
NOT_YET = QT_TRANSLATE_NOOP("plan", "no figure since the start")
WORDS = {
    LightLevel.GOOD: ON_COURSE,
    LightLevel.BAD: BEHIND,
    LightLevel.WATCH: NOT_CLEAR,
}


def expected_value(goal: Goal, on: date) -> float | None:
    """What the figure should be on a day: the straight line from baseline to target.

    Before the baseline it is the baseline, after the date of the target the target; None when one of
    the four is not known.
    """
    begin, end = baseline_day(goal), read_day(goal.target_on)
    if goal.baseline is None or goal.target is None or begin is None or end is None:
        return None
    if end <= begin:
        return None
    share = (on - begin).days / (end - begin).days
    return goal.baseline + (goal.target - goal.baseline) * min(1.0, max(0.0, share))


def goal_light(goal: Goal, now: Estimate, today: date, translator: Translator) -> Light:
    """Is a goal on course: the margin of its latest figure against the line from baseline to target.

    The line is read on the last day of the figure's period, or today when that is earlier. On course
    or behind needs the whole margin on one side of the line; else it is not clear. A goal to keep a
    figure may leave the line by a tenth of the baseline, either way. Nothing is said of a goal whose
    baseline and target go another way than it says.
    """

    def light(level: LightLevel, text: str) -> Light:
        return Light(level, translator.translate("plan", text))

    measured = min(last_day(now.period) or today, today)
    wanted = expected_value(goal, measured)
    if wanted is None or goal.baseline is None or goal.target is None:
        return light(LightLevel.UNKNOWN, NOT_MEASURABLE)
    if direction_flaws(goal.direction, goal.baseline, goal.target):
        return light(LightLevel.UNKNOWN, NOT_MEASURABLE)
    if now.value is None:
        return light(LightLevel.UNKNOWN, NO_FIGURE)
    begin = baseline_day(goal)
    if begin is not None and measured <= begin:
        return light(LightLevel.UNKNOWN, NOT_YET)
    low = now.value if now.low is None else now.low
    high = now.value if now.high is None else now.high
    if goal.direction is Direction.KEEP:
        band = KEEP_SHARE * abs(goal.baseline)
        level = _side(low >= wanted - band and high <= wanted + band,
                      high < wanted - band or low > wanted + band)  # fmt: skip
    elif goal.target < goal.baseline:
        level = _side(high <= wanted, low > wanted)
    else:
        level = _side(low >= wanted, high < wanted)
    return light(level, WORDS[level])


def _side(is_on_course: bool, is_behind: bool) -> LightLevel:
    if is_on_course:
        return LightLevel.GOOD
    return LightLevel.BAD if is_behind else LightLevel.WATCH


def action_light(
    action: Action, milestones: Iterable[Milestone], today: date, translator: Translator
) -> Light:
    """How an action stands; late counts for more than its status, and its words say why."""
    t = translator.translate
    late = lateness(action, milestones, today)
    if late:
        words = dict.fromkeys(t("plan", LATE_NAMES[each.kind]) for each in late)
        return Light(LightLevel.BAD, t("plan", "late: {why}", why=", ".join(words)))
    name = t("plan", STATUS_NAMES[action.status])
    if action.status is Status.STOPPED:
        return Light(LightLevel.UNKNOWN, name)
    if action.status is not Status.DONE and not (action.start or action.end):
        return Light(LightLevel.UNKNOWN, t("plan", "{status}, without days", status=name))
    if action.status is Status.PAUSED:
        return Light(LightLevel.WATCH, name)
    if action.status is not Status.DONE and action.risk is Risk.HIGH:
        return Light(LightLevel.WATCH, t("plan", "{status}, high risk", status=name))
    return Light(LightLevel.GOOD, name)
