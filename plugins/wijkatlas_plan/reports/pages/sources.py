# SPDX-License-Identifier: EUPL-1.2
"""The page at the back: where the figures of the plan come from, and how they were judged."""

from wijkatlas.api import (
    QT_TRANSLATE_NOOP,
    Block,
    Chapter,
    Column,
    Indicator,
    Lines,
    Nature,
    Place,
    SheetTable,
)
from wijkatlas_plan.diagnosis.comparable import MEASURE
from wijkatlas_plan.priorities.sensitivity import CONCENTRATION, DRAWS, TOP
from wijkatlas_plan.reports.pages.evaluations import ways_tables
from wijkatlas_plan.reports.pages.facts import Facts, Shown
from wijkatlas_plan.reports.pages.priorities import SEED
from wijkatlas_plan.reports.pages.words import Row

METHODS = (
    MEASURE,
    QT_TRANSLATE_NOOP(
        "plan",
        "A goal can be measured when it says what is measured, its baseline with date and source, its"
        " target with date, and who answers for it; and when baseline and target go the way that it says.",
    ),
    QT_TRANSLATE_NOOP(
        "plan",
        "A goal is on course when the whole margin of its latest figure is on the right side of the"
        " straight line from baseline to target, behind when the whole margin is on the other side, and"
        " not clear in between.",
    ),
    QT_TRANSLATE_NOOP(
        "plan",
        "An action is late when it should have started, ended or reached a step before the day of this"
        " edition.",
    ),
    QT_TRANSLATE_NOOP(
        "plan",
        "The score of a problem is the mean of its scores from 1 to 5, weighted by the criteria. To see"
        " how firm the order is, the weights were drawn {draws} times: around the chosen ones (Dirichlet,"
        " concentration {concentration}) and at will. The share says how often a problem is among the"
        " first {top}. Seed {seed}.",
    ),
    QT_TRANSLATE_NOOP(
        "plan",
        "Money is added to the cent over the budget lines that are filled in; how many are not is said"
        " beside it. A line counts for the sector of the lead of its action.",
    ),
    QT_TRANSLATE_NOOP(
        "plan",
        "Small counts of incidents are hidden, and so is every figure that follows from them.",
    ),
)


def make_sources_page(shown: Shown, subtitle: str) -> Chapter:
    """The indicators that goals and problems use with their sources, and the rules in words."""
    facts, words = shown.facts, shown.facts.words
    say = words.say
    values = {
        "draws": words.number(DRAWS),
        "concentration": words.number(CONCENTRATION),
        "top": TOP,
        "seed": SEED,
    }
    blocks: list[Block] = []
    table = _indicators(facts)
    if table is not None:
        blocks.append(table)
    blocks.append(Lines(tuple(say(text, **values) for text in METHODS)))
    blocks += ways_tables(shown)
    if facts.picture.tree.loose:
        text = QT_TRANSLATE_NOOP(
            "plan",
            "Rows that had lost their place when copies were put together: {n}. They stand at the top.",
        )
        blocks.append(Lines((say(text, n=len(facts.picture.tree.loose)),)))
    return Chapter(
        "plan.sources",
        say(QT_TRANSLATE_NOOP("plan", "Plan, sources")),
        say(QT_TRANSLATE_NOOP("plan", "Plan: sources and method")),
        subtitle,
        tuple(blocks),
        Place.BACK,
    )


def _indicators(facts: Facts) -> SheetTable | None:
    words, picture = facts.words, facts.picture
    say = words.say
    named = [each.indicator for each in facts.goals]
    named += [ref.indicator for each in picture.problems for ref in each.figures]
    found = [facts.indicator(each) for each in dict.fromkeys(named) if each]
    rows = [_row(facts, each) for each in found if each is not None]
    if not rows:
        return None
    columns = [
        Column(say(QT_TRANSLATE_NOOP("plan", "Figure"))),
        Column(say(QT_TRANSLATE_NOOP("plan", "Unit"))),
        Column(say(QT_TRANSLATE_NOOP("plan", "Kind of figure"))),
        Column(say(QT_TRANSLATE_NOOP("plan", "Source"))),
        Column(say(QT_TRANSLATE_NOOP("plan", "Known from"))),
        Column(say(QT_TRANSLATE_NOOP("plan", "Known until"))),
    ]
    return words.table(say(QT_TRANSLATE_NOOP("plan", "Figures in the plan")), columns, rows)


def _row(facts: Facts, indicator: Indicator) -> Row:
    words = facts.words
    kinds = {
        Nature.OBJECTIVE: words.say(QT_TRANSLATE_NOOP("plan", "recorded")),
        Nature.SUBJECTIVE: words.say(QT_TRANSLATE_NOOP("plan", "as people say")),
    }
    periods = [words.period(each) for each in indicator.periods]
    return [
        indicator.title,
        words.unit(indicator.unit),
        kinds[indicator.nature],
        indicator.source,
        periods[0] if periods else "",
        periods[-1] if periods else "",
    ]
