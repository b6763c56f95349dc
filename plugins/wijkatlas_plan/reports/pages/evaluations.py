# SPDX-License-Identifier: EUPL-1.2
"""The page of evaluations: how it was to be judged, fixed when, what came out and what it does not show."""

from collections.abc import Sequence
from dataclasses import replace

from wijkatlas.api import QT_TRANSLATE_NOOP, Block, Chapter, Lines, Pairs, SheetTable
from wijkatlas_plan.diagnosis.themes import theme_title
from wijkatlas_plan.evaluation.remark import Weakness
from wijkatlas_plan.evaluation.words import VERDICT_NAMES
from wijkatlas_plan.model.evaluation import DESIGN_NAMES, Design, DesignKind, Evaluation
from wijkatlas_plan.reports.effect.finding import effect_finding, figures_table
from wijkatlas_plan.reports.pages.facts import Facts, Shown
from wijkatlas_plan.reports.pages.words import PageWords

NO_EVALUATIONS = QT_TRANSLATE_NOOP("plan", "No action has an evaluation yet.")
BEFORE_AFTER = "before_after"
WHEN = ("before", "after")


def make_evaluations_page(shown: Shown, subtitle: str) -> Chapter:
    """A part for each evaluation."""
    facts = shown.facts
    say = facts.words.say
    blocks: list[Block] = []
    if not facts.picture.evaluations:
        blocks.append(Lines((say(NO_EVALUATIONS),), strong=True))
    for each in facts.picture.evaluations:
        blocks += _part(shown, each)
    return Chapter(
        "plan.evaluations",
        say(QT_TRANSLATE_NOOP("plan", "Evaluation")),
        say(QT_TRANSLATE_NOOP("plan", "Evaluation: did the actions work")),
        subtitle,
        tuple(blocks),
    )


def verdict_words(shown: Shown, evaluation: Evaluation) -> str:
    """What came of an evaluation in a few words."""
    outcome = shown.facts.outcomes[evaluation.uid]
    say = shown.facts.words.say
    if outcome.result is None:
        return say(QT_TRANSLATE_NOOP("plan", "nothing can be said yet"))
    if shown.is_hidden(outcome):
        return say(QT_TRANSLATE_NOOP("plan", "the numbers are too small to be shown"))
    verdict = say(VERDICT_NAMES[outcome.result.verdict])
    if outcome.result.has(Weakness.PROVISIONAL):
        return say(QT_TRANSLATE_NOOP("plan", "for now {verdict}"), verdict=verdict)
    return verdict


def _part(shown: Shown, evaluation: Evaluation) -> list[Block]:
    facts = shown.facts
    outcome = facts.outcomes[evaluation.uid]
    about = Pairs(((evaluation.title, ""), *_about(facts, evaluation)))
    if outcome.result is None:
        return [about, Lines((outcome.refusal,), strong=True)]
    hidden = [
        (group.name, when)
        for group in outcome.result.groups
        for place, when in enumerate(WHEN)
        if shown.reason(outcome, place, group.name) is not None
    ]
    if not hidden and shown.is_hidden(
        outcome
    ):  # what follows from a count that is too small itself
        hidden = [(group.name, when) for group in outcome.result.groups for when in WHEN]
    found = effect_finding(outcome.result, facts.words.translator, hidden=hidden)
    texts = (found.uncertainty, *found.warnings, *found.limits)
    # the course by month is left out: its counts are not among those that are protected
    charts = [each for each in found.charts if each.id == BEFORE_AFTER]
    return [
        about,
        Lines((found.result,), strong=True),
        # the ways to compute it stand with the method, on the page of sources
        *(found.tables if hidden else found.tables[:-1]),
        *charts,
        Lines(tuple(text for text in texts if text)),
    ]


def ways_tables(shown: Shown) -> list[SheetTable]:
    """How each result was computed, where nothing of it must be hidden."""
    found = []
    for each in shown.facts.picture.evaluations:
        outcome = shown.facts.outcomes[each.uid]
        if outcome.result is not None and not shown.is_hidden(outcome):
            table = figures_table(outcome.result, shown.facts.words.translator)
            found.append(replace(table, title=f"{each.title}: {table.title}"))
    return found


def _about(facts: Facts, evaluation: Evaluation) -> Sequence[tuple[str, str]]:
    words, design = facts.words, evaluation.design
    say = words.say
    actions = {each.uid: each for each in facts.picture.tree.actions}
    action = actions.get(evaluation.action)
    rows = [
        (say(QT_TRANSLATE_NOOP("plan", "Action")), action.title if action else ""),
        (say(QT_TRANSLATE_NOOP("plan", "Design")), say(DESIGN_NAMES[design.kind])),
        (say(QT_TRANSLATE_NOOP("plan", "What is counted")), _what(facts, design)),
        (
            say(QT_TRANSLATE_NOOP("plan", "Treated areas")),
            words.areas(design.scheme, design.treated, whole=True),
        ),
        (
            say(QT_TRANSLATE_NOOP("plan", "Compared with")),
            words.areas(design.scheme, design.control),
        ),
        (say(QT_TRANSLATE_NOOP("plan", "Around them")), _around(words, design)),
        (say(QT_TRANSLATE_NOOP("plan", "Before")), words.period(design.before)),
        (say(QT_TRANSLATE_NOOP("plan", "After")), words.period(design.after)),
        (
            say(QT_TRANSLATE_NOOP("plan", "Fixed")),
            _fixed(words, evaluation, action.start if action else ""),
        ),
    ]
    return [(name, text) for name, text in rows if text]


def _what(facts: Facts, design: Design) -> str:
    if design.kind is DesignKind.SURVEY:
        indicator = facts.indicator(design.indicator)
        return indicator.title if indicator is not None else design.indicator
    if not design.categories:
        return facts.words.say(QT_TRANSLATE_NOOP("plan", "all incidents"))
    return ", ".join(theme_title(each, facts.words.translator) for each in design.categories)


def _around(words: PageWords, design: Design) -> str:
    if design.buffer_m > 0:
        text = QT_TRANSLATE_NOOP("plan", "a ring of {n} metres")
        return words.say(text, n=words.number(design.buffer_m))
    return words.areas(design.scheme, (*design.treated_around, *design.control_around))


def _fixed(words: PageWords, evaluation: Evaluation, start: str) -> str:
    """When the design was fixed, and whether that was before the action started."""
    fixed = evaluation.frozen_at[:10]
    if not fixed:
        return words.say(QT_TRANSLATE_NOOP("plan", "not fixed yet: it may still change"))
    text = QT_TRANSLATE_NOOP("plan", "{day}, mark {mark}")
    first = min((each for each in evaluation.design.starts.values() if each), default=start)
    if first and fixed > first:
        text = QT_TRANSLATE_NOOP("plan", "{day}, after the start of {start}, mark {mark}")
    return words.say(text, day=words.day(fixed), start=words.day(first), mark=evaluation.mark[:12])
