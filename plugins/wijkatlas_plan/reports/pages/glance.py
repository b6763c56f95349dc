# SPDX-License-Identifier: EUPL-1.2
"""The page in front: what a council member reads first, on one sheet."""

from collections import Counter
from dataclasses import replace

from wijkatlas.api import (
    QT_TRANSLATE_NOOP,
    Block,
    Chapter,
    Column,
    Estimate,
    Lines,
    Pairs,
    Place,
    SheetTable,
)
from wijkatlas_plan.checking.smart import measurable
from wijkatlas_plan.model.plan import STATUS_NAMES, Status
from wijkatlas_plan.reports.pages.actions import NO_ACTIONS, NO_BUDGET, is_late
from wijkatlas_plan.reports.pages.evaluations import NO_EVALUATIONS, verdict_words
from wijkatlas_plan.reports.pages.facts import Facts, Shown
from wijkatlas_plan.reports.pages.goals import (
    NO_GOALS,
    in_order_of_worry,
    light_of,
    target_of,
    title_of,
    unit_of,
)
from wijkatlas_plan.reports.pages.money import total
from wijkatlas_plan.reports.pages.words import Row

MOST_GOALS = 14
MOST_NAMED = 6
Pair = tuple[str, str]


def make_glance_page(shown: Shown, title: str, subtitle: str) -> Chapter:
    """Goals with their lights, actions by status, money, and what the evaluations say."""
    facts = shown.facts
    say = facts.words.say
    n, of = measurable(facts.goals)
    text = QT_TRANSLATE_NOOP("plan", "Goals that can be measured: {n} of {of}.") if of else NO_GOALS
    blocks: list[Block] = [Lines((say(text, n=n, of=of),), strong=True)]
    if of:
        blocks.append(_goals(shown))
    blocks.append(Pairs((*_actions(facts), *_money(facts), *_evaluations(shown))))
    return Chapter(
        "plan.glance",
        say(QT_TRANSLATE_NOOP("plan", "At a glance")),
        title,
        subtitle,
        tuple(blocks),
        Place.FRONT,
    )


def _goals(shown: Shown) -> SheetTable:
    facts, words = shown.facts, shown.facts.words
    say = words.say
    goals, left_out = in_order_of_worry(shown, facts.goals, MOST_GOALS)
    columns = [
        Column(say(QT_TRANSLATE_NOOP("plan", "Goal"))),
        Column(say(QT_TRANSLATE_NOOP("plan", "How it stands"))),
        Column(say(QT_TRANSLATE_NOOP("plan", "Baseline")), decimals=1),
        Column(say(QT_TRANSLATE_NOOP("plan", "Now")), decimals=1),
        Column(say(QT_TRANSLATE_NOOP("plan", "Target")), decimals=1),
        Column(say(QT_TRANSLATE_NOOP("plan", "Unit"))),
        Column(say(QT_TRANSLATE_NOOP("plan", "To be reached by"))),
    ]
    rows: list[Row] = [
        [
            title_of(each),
            light_of(shown, each),
            _bare(shown.baseline(each)),
            _bare(shown.latest(each)),
            target_of(each),
            unit_of(shown, each),
            words.day(each.target_on),
        ]
        for each in goals
    ]
    text = QT_TRANSLATE_NOOP(
        "plan", "The margins stand on the page of goals; how a goal stands reckons with them."
    )
    notes = [say(text)]
    if left_out:
        text = QT_TRANSLATE_NOOP("plan", "Goals that stand on the page of goals alone: {n}.")
        notes.append(say(text, n=left_out))
    return words.table(say(QT_TRANSLATE_NOOP("plan", "Goals")), columns, rows, notes)


def _bare(figure: Estimate) -> Estimate:
    return replace(figure, low=None, high=None)


def _actions(facts: Facts) -> list[Pair]:
    say, actions = facts.words.say, facts.picture.tree.actions
    title = say(QT_TRANSLATE_NOOP("plan", "Actions"))
    if not actions:
        return [(title, say(NO_ACTIONS))]
    counts = Counter(each.status for each in actions)
    parts = [f"{say(STATUS_NAMES[status])} {counts[status]}" for status in Status if counts[status]]
    late = [each.title for each in actions if is_late(facts, each)]
    found = [(title, f"{len(actions)}: {', '.join(parts)}")]
    if late:
        more = f" (+{len(late) - MOST_NAMED})" if len(late) > MOST_NAMED else ""
        names = "\n".join(late[:MOST_NAMED]) + more
        found.append((say(QT_TRANSLATE_NOOP("plan", "Late")), f"{len(late)}: {names}"))
    else:
        found.append(
            (
                say(QT_TRANSLATE_NOOP("plan", "Late")),
                say(QT_TRANSLATE_NOOP("plan", "nothing is late")),
            )
        )
    return found


def _money(facts: Facts) -> list[Pair]:
    words, money = facts.words, total(facts.picture.tree.budget)
    title = words.say(QT_TRANSLATE_NOOP("plan", "Money"))
    if not money.lines:
        return [(title, words.say(NO_BUDGET))]
    text = QT_TRANSLATE_NOOP(
        "plan",
        "planned € {planned}, spent € {spent}. Budget lines: {lines}; without a planned amount"
        " {planned_missing}, without a spent one {spent_missing}.",
    )
    return [
        (
            title,
            words.say(
                text,
                planned=words.number(money.planned_cents / 100, 2),
                spent=words.number(money.spent_cents / 100, 2),
                lines=words.number(money.lines),
                planned_missing=words.number(money.planned_missing),
                spent_missing=words.number(money.spent_missing),
            ),
        )
    ]


def _evaluations(shown: Shown) -> list[Pair]:
    facts = shown.facts
    title = facts.words.say(QT_TRANSLATE_NOOP("plan", "Evaluation"))
    held = facts.picture.evaluations
    if not held:
        return [(title, facts.words.say(NO_EVALUATIONS))]
    parts = [f"{each.title}: {verdict_words(shown, each)}" for each in held[:MOST_NAMED]]
    more = f" (+{len(held) - MOST_NAMED})" if len(held) > MOST_NAMED else ""
    return [(title, "\n".join(parts) + more)]
