# SPDX-License-Identifier: EUPL-1.2
"""The page of goals: baseline, now and target with margins, sources, and how far each has come."""

from collections.abc import Sequence
from dataclasses import replace

from wijkatlas.api import (
    QT_TRANSLATE_NOOP,
    Block,
    Chapter,
    Chart,
    ChartKind,
    Column,
    Estimate,
    Level,
    Light,
    Lines,
    Nature,
    Reason,
    Role,
    Series,
    SheetTable,
)
from wijkatlas_plan.checking.smart import check_goal, measurable
from wijkatlas_plan.checking.status import expected_value, goal_light
from wijkatlas_plan.model.days import last_day
from wijkatlas_plan.model.plan import FREQUENCY_NAMES, Goal
from wijkatlas_plan.reports.pages.facts import Shown
from wijkatlas_plan.reports.pages.words import PageWords, Row

NO_GOALS = QT_TRANSLATE_NOOP("plan", "There are no operational goals yet.")
SURVEY = "survey:"
MOST_DRAWN = 40
PERCENT = "%"


def make_goals_page(shown: Shown, subtitle: str) -> Chapter:
    """A table of goals for each strategic goal, a chart, and where the figures come from."""
    say = shown.facts.words.say
    n, of = measurable(shown.facts.goals)
    blocks: list[Block] = []
    if not of:
        blocks.append(Lines((say(NO_GOALS),), strong=True))
    else:
        text = QT_TRANSLATE_NOOP("plan", "Goals that can be measured: {n} of {of}.")
        blocks.append(Lines((say(text, n=n, of=of),), strong=True))
        chart = way_chart(shown, subtitle)
        if chart is not None:
            blocks.append(chart)
        blocks.append(_table(shown))
        blocks.append(_sources(shown))
        lacking = _lacking(shown)
        if lacking is not None:
            blocks.append(lacking)
    return Chapter(
        "plan.goals",
        say(QT_TRANSLATE_NOOP("plan", "Goals")),
        say(QT_TRANSLATE_NOOP("plan", "Goals: where they began, where they stand, where they go")),
        subtitle,
        tuple(blocks),
    )


def light_of(shown: Shown, goal: Goal) -> Light:
    """How a goal stands by what may be shown."""
    facts = shown.facts
    return goal_light(goal, shown.latest(goal), facts.today, facts.words.translator)


def title_of(goal: Goal) -> str:
    """The title with its number in the plan before it."""
    return f"{goal.code} {goal.title}".strip()


def unit_of(shown: Shown, goal: Goal) -> str:
    """The unit of a goal's figures in words."""
    indicator = shown.facts.indicator(goal.indicator)
    return shown.facts.words.unit(indicator.unit if indicator is not None else goal.unit)


def target_of(goal: Goal) -> Estimate:
    """The figure to reach."""
    if goal.target is None:
        return Estimate(None, unit=goal.unit, reason=Reason.MISSING)
    return Estimate(goal.target, unit=goal.unit)


def _table(shown: Shown) -> SheetTable:
    """All goals in one table, so that figures stand below each other; a line heads each group."""
    words = shown.facts.words
    plans = {each.uid: each.title for each in shown.facts.picture.tree.plans}
    parents = {each.uid: each for each in shown.facts.picture.tree.goals}
    groups: dict[tuple[str, str], list[Goal]] = {}
    for goal in shown.facts.goals:
        groups.setdefault((goal.plan, goal.parent), []).append(goal)
    columns = _columns(words)
    rows: list[Row] = []
    for (plan, parent), goals in groups.items():
        title = (
            title_of(parents[parent])
            if parent
            else words.say(QT_TRANSLATE_NOOP("plan", "Goals that hang under no strategic goal"))
        )
        if len(plans) > 1:
            title = f"{plans.get(plan, '')}: {title}"
        rows.append([title, *[""] * (len(columns) - 1)])
        rows += [_row(shown, each) for each in goals]
    return words.table(
        words.say(QT_TRANSLATE_NOOP("plan", "Operational goals by strategic goal")), columns, rows
    )


def _columns(words: PageWords) -> list[Column]:
    say = words.say
    return [
        Column(say(QT_TRANSLATE_NOOP("plan", "Goal"))),
        Column(say(QT_TRANSLATE_NOOP("plan", "How it stands"))),
        Column(say(QT_TRANSLATE_NOOP("plan", "What is measured"))),
        Column(say(QT_TRANSLATE_NOOP("plan", "Baseline")), decimals=1),
        Column(say(QT_TRANSLATE_NOOP("plan", "Now")), decimals=1),
        Column(say(QT_TRANSLATE_NOOP("plan", "Target")), decimals=1),
        Column(say(QT_TRANSLATE_NOOP("plan", "Baseline of, now of, target by"))),
    ]


def _row(shown: Shown, goal: Goal) -> Row:
    words = shown.facts.words
    latest, unit = shown.latest(goal), unit_of(shown, goal)
    measured = measured_words(shown, goal)
    when = (
        words.period(goal.baseline_period) or words.day(goal.baseline_on),
        words.period(latest.period),
        words.day(goal.target_on),
    )
    return [
        title_of(goal),
        light_of(shown, goal),
        f"{measured} ({unit})" if measured and unit else measured,
        replace(shown.baseline(goal), low=None, high=None),
        latest,
        target_of(goal),
        "; ".join(each or "–" for each in when) if any(when) else "",
    ]


def measured_words(shown: Shown, goal: Goal) -> str:
    """What is measured where, and whether it was recorded or told by people."""
    facts, words = shown.facts, shown.facts.words
    indicator = facts.indicator(goal.indicator)
    what = indicator.title if indicator is not None else goal.indicator_text or goal.indicator
    if not what:
        return ""
    where = words.areas(goal.scheme, goal.areas, whole=True)
    text = f"{what}, {where}"
    if indicator is not None and indicator.nature is Nature.SUBJECTIVE:
        return words.say(QT_TRANSLATE_NOOP("plan", "{what} (as people say)"), what=text)
    return text


def way_chart(shown: Shown, subtitle: str) -> Chart | None:
    """How much of the way from baseline to target each goal has gone, and where it should be today."""
    say = shown.facts.words.say
    gone: list[tuple[Goal, Estimate, Estimate]] = []
    for goal in shown.facts.goals:
        found = _way(shown, goal)
        if found is not None:
            gone.append((goal, *found))
    if not any(now.value is not None for _, now, _ in gone):
        return None
    gone = gone[:MOST_DRAWN]
    return Chart(
        "plan.goals.way",
        ChartKind.WAYS,
        say(QT_TRANSLATE_NOOP("plan", "How much of the way to its target each goal has gone")),
        subtitle,
        say(QT_TRANSLATE_NOOP("plan", "Baseline")),
        say(QT_TRANSLATE_NOOP("plan", "Target")),
        labels=tuple(_with_unit(shown, goal) for goal, _, _ in gone),
        rows=tuple(str(light_of(shown, goal)) for goal, _, _ in gone),
        cells=tuple(
            (shown.baseline(goal), shown.latest(goal), target_of(goal)) for goal, _, _ in gone
        ),
        decimals=1,
        series=(
            Series(
                say(QT_TRANSLATE_NOOP("plan", "latest figure with its margin")),
                tuple(now for _, now, _ in gone),
            ),
            Series(
                say(QT_TRANSLATE_NOOP("plan", "where the straight line to the target is then")),
                tuple(wanted for _, _, wanted in gone),
                Role.COMPARED,
            ),
        ),
    )


def _with_unit(shown: Shown, goal: Goal) -> str:
    unit = unit_of(shown, goal)
    return f"{title_of(goal)} ({unit})" if unit else title_of(goal)


def _way(shown: Shown, goal: Goal) -> tuple[Estimate, Estimate] | None:
    """The latest figure and the straight line as parts of the way; None where there is no way."""
    begin, now = shown.baseline(goal).value, shown.latest(goal)
    today = shown.facts.today
    wanted = expected_value(goal, min(last_day(now.period) or today, today))
    if begin is None or wanted is None or goal.target in (None, begin) or check_goal(goal):
        return None
    length = (goal.target or 0.0) - begin

    def part(value: float) -> float:
        return 100 * (value - begin) / length

    if now.value is None:
        gone = Estimate(None, unit=PERCENT, reason=now.reason)
    elif now.low is None or now.high is None:
        gone = Estimate(part(now.value), unit=PERCENT)
    else:
        low, high = sorted((part(now.low), part(now.high)))
        gone = Estimate(part(now.value), low, high, unit=PERCENT)
    return gone, Estimate(part(wanted), unit=PERCENT)


def _sources(shown: Shown) -> SheetTable:
    words = shown.facts.words
    say = words.say
    rows: list[Row] = []
    for goal in shown.facts.goals:
        frequency = say(FREQUENCY_NAMES[goal.frequency]) if goal.frequency else ""
        latest = shown.latest(goal).source
        parts = [
            say(text, source=source)
            for text, source in (
                (QT_TRANSLATE_NOOP("plan", "baseline: {source}"), goal.baseline_source),
                (QT_TRANSLATE_NOOP("plan", "now: {source}"), latest),
            )
            if source
        ]
        told = "; ".join((*parts, frequency) if frequency else parts)
        rows.append([title_of(goal), goal.owner, told])
    columns = [
        Column(say(QT_TRANSLATE_NOOP("plan", "Goal"))),
        Column(say(QT_TRANSLATE_NOOP("plan", "Owner"))),
        Column(say(QT_TRANSLATE_NOOP("plan", "Source"))),
    ]
    title = say(
        QT_TRANSLATE_NOOP("plan", "Who answers for a goal, and where its figures come from")
    )
    return words.table(title, columns, rows)


def _lacking(shown: Shown) -> SheetTable | None:
    """What each goal lacks that can't be measured."""
    words = shown.facts.words
    rows: list[Row] = []
    for goal in shown.facts.goals:
        flaws = check_goal(goal)
        if flaws:
            missing = " ".join(words.say(each.missing) for each in flaws)
            rows.append([title_of(goal), goal.owner, missing])
    if not rows:
        return None
    columns = [
        Column(words.say(QT_TRANSLATE_NOOP("plan", "Goal"))),
        Column(words.say(QT_TRANSLATE_NOOP("plan", "Owner"))),
        Column(words.say(QT_TRANSLATE_NOOP("plan", "What it lacks"))),
    ]
    return words.table(
        words.say(QT_TRANSLATE_NOOP("plan", "Goals that can't be measured")), columns, rows
    )


def in_order_of_worry(shown: Shown, goals: Sequence[Goal], most: int) -> tuple[list[Goal], int]:
    """The goals in the order of the plan, or when there are more than ``most`` the worst of them.

    Also gives how many are left out.
    """
    if len(goals) <= most:
        return list(goals), 0
    order = (Level.BAD, Level.WATCH, Level.UNKNOWN, Level.GOOD)
    ranked = sorted(goals, key=lambda each: order.index(light_of(shown, each).level))
    kept = {each.uid for each in ranked[:most]}
    return [each for each in goals if each.uid in kept], len(goals) - most
