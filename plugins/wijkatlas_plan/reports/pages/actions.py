# SPDX-License-Identifier: EUPL-1.2
"""The page of actions: who does what, when, how it stands and what it costs, with totals that reconcile."""

from collections import Counter
from collections.abc import Callable, Mapping, Sequence

from wijkatlas.api import (
    QT_TRANSLATE_NOOP,
    Block,
    Chapter,
    Column,
    Estimate,
    Light,
    Lines,
    SheetTable,
)
from wijkatlas_plan.checking.lateness import lateness
from wijkatlas_plan.checking.status import action_light
from wijkatlas_plan.model.plan import Action, BudgetLine, Goal
from wijkatlas_plan.model.sector import Sector
from wijkatlas_plan.reports.pages.facts import Facts
from wijkatlas_plan.reports.pages.money import EURO, Total, total, totals_by
from wijkatlas_plan.reports.pages.words import PageWords, Row, count

NO_ACTIONS = QT_TRANSLATE_NOOP("plan", "There are no actions yet.")
NO_BUDGET = QT_TRANSLATE_NOOP("plan", "No amounts are filled in yet.")
TOTAL = QT_TRANSLATE_NOOP("plan", "Total")
CENTS = 2


def make_actions_page(facts: Facts, subtitle: str) -> Chapter:
    """All actions, and the money by sector, by funder and by year."""
    say = facts.words.say
    tree = facts.picture.tree
    blocks: list[Block] = []
    if tree.actions:
        late = sum(is_late(facts, each) for each in tree.actions)
        text = QT_TRANSLATE_NOOP("plan", "Actions: {n}. Late: {late}.")
        blocks.append(Lines((say(text, n=len(tree.actions), late=late),), strong=True))
        blocks.append(_actions(facts))
    else:
        blocks.append(Lines((say(NO_ACTIONS),), strong=True))
    if tree.budget:
        blocks += [_by_sector(facts), _by_funder(facts), _by_year(facts)]
    else:
        blocks.append(Lines((say(NO_BUDGET),)))
    return Chapter(
        "plan.actions",
        say(QT_TRANSLATE_NOOP("plan", "Actions")),
        say(QT_TRANSLATE_NOOP("plan", "Actions: who does what, when, and what it costs")),
        subtitle,
        tuple(blocks),
    )


def is_late(facts: Facts, action: Action) -> bool:
    """True when something of it should have happened already."""
    return bool(lateness(action, facts.milestones.get(action.uid, ()), facts.today))


def light_of_action(facts: Facts, action: Action) -> Light:
    """How an action stands."""
    steps = facts.milestones.get(action.uid, ())
    return action_light(action, steps, facts.today, facts.words.translator)


def _actions(facts: Facts) -> SheetTable:
    words, tree = facts.words, facts.picture.tree
    say = words.say
    goals = {each.uid: each for each in tree.goals}
    money = totals_by(tree.budget, lambda line: line.action)
    columns = [
        Column(say(QT_TRANSLATE_NOOP("plan", "Action"))),
        Column(say(QT_TRANSLATE_NOOP("plan", "Goal"))),
        Column(say(QT_TRANSLATE_NOOP("plan", "Lead, and sectors"))),
        Column(say(QT_TRANSLATE_NOOP("plan", "Where"))),
        Column(say(QT_TRANSLATE_NOOP("plan", "When"))),
        Column(say(QT_TRANSLATE_NOOP("plan", "How it stands"))),
        Column(say(QT_TRANSLATE_NOOP("plan", "Planned")), EURO, CENTS),
        Column(say(QT_TRANSLATE_NOOP("plan", "Spent")), EURO, CENTS),
    ]
    rows = [
        _row(facts, each, goals[each.goal], money.get(each.uid, Total())) for each in tree.actions
    ]
    everything = total(tree.budget)
    if tree.budget:
        rows.append([say(TOTAL), *[""] * 5, everything.planned, everything.spent])
    return words.table(
        say(QT_TRANSLATE_NOOP("plan", "Actions by goal")), columns, rows, _notes(words, everything)
    )


def _row(facts: Facts, action: Action, goal: Goal, money: Total) -> Row:
    words = facts.words
    return [
        f"{action.code} {action.title}".strip(),
        goal.code or goal.title,
        "; ".join(part for part in (action.lead, sectors_words(words, action)) if part),
        where_words(words, action),
        words.days(action.start, action.end),
        light_of_action(facts, action),
        money.planned,
        money.spent,
    ]


def sectors_words(words: PageWords, action: Action) -> str:
    """The sectors that take part, that of the lead first."""
    sectors = [action.lead_sector, *(each.sector for each in action.partners)]
    return ", ".join(words.sector(each) for each in dict.fromkeys(sectors) if each is not None)


def where_words(words: PageWords, action: Action) -> str:
    """The areas of an action; one that was drawn is said to be."""
    drawn = [words.say(QT_TRANSLATE_NOOP("plan", "drawn on the map"))] if action.shape else []
    named = words.areas(action.scheme, action.areas, whole=not drawn)
    return ", ".join(part for part in (named, *drawn) if part)


def _notes(words: PageWords, money: Total) -> tuple[str, ...]:
    """How many lines a total misses."""
    if not (money.planned_missing or money.spent_missing):
        return ()
    text = QT_TRANSLATE_NOOP(
        "plan",
        "Totals hold what is filled in. Of the {lines} budget lines {planned} have no planned and"
        " {spent} no spent amount.",
    )
    return (
        words.say(
            text,
            lines=words.number(money.lines),
            planned=words.number(money.planned_missing),
            spent=words.number(money.spent_missing),
        ),
    )


def _by_sector(facts: Facts) -> SheetTable:
    words, tree = facts.words, facts.picture.tree
    leads = {each.uid: each.lead_sector for each in tree.actions}
    actions = Counter(leads.values())
    groups = totals_by(tree.budget, lambda line: leads[line.action])
    names: dict[object, str] = {each: words.sector(each) for each in (*Sector, None)}
    present = [each for each in names if each in groups or actions[each]]  # type: ignore[index]  # None is a key too
    first = words.say(QT_TRANSLATE_NOOP("plan", "Sector of the lead"))
    counted = words.say(QT_TRANSLATE_NOOP("plan", "Actions"))
    rows: list[Row] = [
        [names[each], *_cells(groups.get(each, Total())), count(actions[each])]  # type: ignore[index]  # None is a key too
        for each in present
    ]
    rows.append([words.say(TOTAL), *_cells(total(tree.budget)), count(len(tree.actions))])
    return words.table(
        words.say(QT_TRANSLATE_NOOP("plan", "Money by sector")),
        [Column(first), *_money_columns(words), Column(counted)],
        rows,
    )


def _by_funder(facts: Facts) -> SheetTable:
    words = facts.words
    nobody = words.say(QT_TRANSLATE_NOOP("plan", "No funder filled in"))
    return _table(
        facts,
        words.say(QT_TRANSLATE_NOOP("plan", "Money by funder")),
        words.say(QT_TRANSLATE_NOOP("plan", "Funder")),
        lambda line: line.funder.strip(),
        lambda key: str(key) or nobody,
    )


def _by_year(facts: Facts) -> SheetTable:
    words = facts.words
    return _table(
        facts,
        words.say(QT_TRANSLATE_NOOP("plan", "Money by year")),
        words.say(QT_TRANSLATE_NOOP("plan", "Year")),
        lambda line: f"{line.year:04}",
        str,
    )


def _table(
    facts: Facts,
    title: str,
    heading: str,
    key: Callable[[BudgetLine], str],
    name: Callable[[object], str],
) -> SheetTable:
    words, lines = facts.words, facts.picture.tree.budget
    groups: Mapping[object, Total] = totals_by(lines, key)
    ordered = sorted(groups, key=lambda each: (str(each).casefold(), str(each)))
    rows: list[Row] = [[name(each), *_cells(groups[each])] for each in ordered]
    rows.append([words.say(TOTAL), *_cells(total(lines))])
    return words.table(title, [Column(heading), *_money_columns(words)], rows)


def _money_columns(words: PageWords) -> Sequence[Column]:
    say = words.say
    missing = say(QT_TRANSLATE_NOOP("plan", "Not filled in"))
    return (
        Column(say(QT_TRANSLATE_NOOP("plan", "Budget lines"))),
        Column(say(QT_TRANSLATE_NOOP("plan", "Planned")), EURO, CENTS),
        Column(missing),
        Column(say(QT_TRANSLATE_NOOP("plan", "Spent")), EURO, CENTS),
        Column(missing),
    )


def _cells(money: Total) -> tuple[Estimate, ...]:
    return (
        count(money.lines),
        money.planned,
        count(money.planned_missing),
        money.spent,
        count(money.spent_missing),
    )
