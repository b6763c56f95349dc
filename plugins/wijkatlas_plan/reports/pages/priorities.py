# SPDX-License-Identifier: EUPL-1.2
"""The page of priorities: problems by lane, how firm their order is, and the figures behind them."""

from collections.abc import Mapping, Sequence

import numpy as np

from wijkatlas.api import (
    QT_TRANSLATE_NOOP,
    Block,
    Chapter,
    Column,
    Estimate,
    Lines,
    Nature,
    Reason,
    SheetTable,
)
from wijkatlas_plan.model.problem import LANE_NAMES, Criterion, FigureRef, Lane, Problem, Score
from wijkatlas_plan.priorities.scoring import score_matrix, totals, weight_shares
from wijkatlas_plan.priorities.sensitivity import Sensitivity, simulate
from wijkatlas_plan.reports.pages.facts import Shown
from wijkatlas_plan.reports.pages.goals import PERCENT, SURVEY
from wijkatlas_plan.reports.pages.words import PageWords, Row

NO_PROBLEMS = QT_TRANSLATE_NOOP("plan", "No problems have been written down yet.")
SEED = 1
LANES = (Lane.PRIORITY, Lane.ATTENTION, Lane.OPEN, Lane.DROPPED)


def make_priorities_page(
    shown: Shown, criteria: Sequence[Criterion], scores: Sequence[Score], subtitle: str
) -> Chapter:
    """Problems by lane with score and decision, criteria with weights, and figures."""
    words, problems = shown.facts.words, shown.facts.picture.problems
    say = words.say
    blocks: list[Block] = []
    if not problems:
        blocks.append(Lines((say(NO_PROBLEMS),), strong=True))
    else:
        n = sum(each.lane is Lane.PRIORITY for each in problems)
        text = QT_TRANSLATE_NOOP("plan", "Problems: {all}. Priorities: {n}.")
        blocks.append(Lines((say(text, all=len(problems), n=n),), strong=True))
        firm = _firmness(problems, criteria, scores)
        order = {each.problem: each.value for each in totals(problems, criteria, scores)}
        for lane in LANES:
            held = [each for each in problems if each.lane is lane]
            if held:
                held.sort(key=lambda each: -(order[each.uid] or 0.0))
                blocks.append(_lane(words, lane, held, order, firm))
        if criteria:
            blocks.append(_criteria(words, criteria))
        blocks += _figures(shown)
    return Chapter(
        "plan.priorities",
        say(QT_TRANSLATE_NOOP("plan", "Priorities")),
        say(QT_TRANSLATE_NOOP("plan", "Priorities: what was chosen, and how firm that is")),
        subtitle,
        tuple(blocks),
    )


def _firmness(
    problems: Sequence[Problem], criteria: Sequence[Criterion], scores: Sequence[Score]
) -> Mapping[str, tuple[float, float]]:
    """By uid the share of draws in the top, near the chosen weights and with any; none without scores."""
    if not criteria or not scores:
        return {}
    matrix = score_matrix(problems, criteria, scores)
    found: Sensitivity = simulate(matrix, weight_shares(criteria), seed=SEED)
    near, free = found.near.in_top.tolist(), found.free.in_top.tolist()
    return {
        each.uid: (near[place], free[place])
        for place, each in enumerate(problems)
        if not np.isnan(near[place])
    }


def _lane(
    words: PageWords,
    lane: Lane,
    problems: Sequence[Problem],
    order: Mapping[str, float | None],
    firm: Mapping[str, tuple[float, float]],
) -> SheetTable:
    say = words.say
    columns = [
        Column(say(QT_TRANSLATE_NOOP("plan", "Problem"))),
        Column(say(QT_TRANSLATE_NOOP("plan", "Where, and for whom"))),
        Column(say(QT_TRANSLATE_NOOP("plan", "Decision"))),
        Column(say(QT_TRANSLATE_NOOP("plan", "Score (1 to 5)")), decimals=2),
        Column(say(QT_TRANSLATE_NOOP("plan", "In the top five")), PERCENT),
        Column(say(QT_TRANSLATE_NOOP("plan", "With any weights")), PERCENT),
        Column(say(QT_TRANSLATE_NOOP("plan", "Decided on, by"))),
    ]
    rows: list[Row] = [
        [
            each.title,
            _joined(words.areas(each.scheme, each.areas, whole=True), each.audience),
            each.decision,
            _number(order[each.uid]),
            *(_share(firm, each.uid, place) for place in (0, 1)),
            _joined(words.day(each.decided_on), each.decided_by),
        ]
        for each in problems
    ]
    title = say(LANE_NAMES[lane])
    return words.table(f"{title[:1].upper()}{title[1:]}", columns, rows)


def _joined(*parts: str) -> str:
    return ", ".join(part for part in parts if part)


def _number(value: float | None) -> Estimate:
    return Estimate(None, reason=Reason.MISSING) if value is None else Estimate(value)


def _share(firm: Mapping[str, tuple[float, float]], uid: str, place: int) -> Estimate:
    if uid not in firm:
        return Estimate(None, unit=PERCENT, reason=Reason.MISSING)
    return Estimate(100 * firm[uid][place], unit=PERCENT)


def _criteria(words: PageWords, criteria: Sequence[Criterion]) -> SheetTable:
    say = words.say
    shares = weight_shares(criteria).tolist()
    rows: list[Row] = [
        [each.title, each.description, Estimate(100 * share, unit=PERCENT)]
        for each, share in zip(criteria, shares, strict=True)
    ]
    columns = [
        Column(say(QT_TRANSLATE_NOOP("plan", "Criterion"))),
        Column(say(QT_TRANSLATE_NOOP("plan", "What it says"))),
        Column(say(QT_TRANSLATE_NOOP("plan", "Weight")), PERCENT),
    ]
    return words.table(
        say(QT_TRANSLATE_NOOP("plan", "What problems were judged by")), columns, rows
    )


def _figures(shown: Shown) -> list[SheetTable]:
    """The figures of problems as they were taken along: recorded ones apart from told ones."""
    words = shown.facts.words
    say = words.say
    titles = {
        Nature.OBJECTIVE: say(
            QT_TRANSLATE_NOOP("plan", "Figures behind the problems: what was recorded")
        ),
        Nature.SUBJECTIVE: say(
            QT_TRANSLATE_NOOP("plan", "Figures behind the problems: what people say")
        ),
    }
    columns = [
        Column(say(QT_TRANSLATE_NOOP("plan", "Problem"))),
        Column(say(QT_TRANSLATE_NOOP("plan", "Where and when"))),
        Column(say(QT_TRANSLATE_NOOP("plan", "Figure"))),
        Column(say(QT_TRANSLATE_NOOP("plan", "Value")), decimals=1),
        Column(say(QT_TRANSLATE_NOOP("plan", "Taken along on"))),
    ]
    found = []
    for nature, title in titles.items():
        rows = [
            _figure(shown, problem, ref)
            for problem in shown.facts.picture.problems
            for ref in problem.figures
            if _nature(shown, ref) is nature
        ]
        if rows:
            found.append(words.table(title, columns, rows))
    return found


def _nature(shown: Shown, ref: FigureRef) -> Nature:
    indicator = shown.facts.indicator(ref.indicator)
    if indicator is not None:
        return indicator.nature
    return Nature.SUBJECTIVE if ref.indicator.startswith(SURVEY) else Nature.OBJECTIVE


def _figure(shown: Shown, problem: Problem, ref: FigureRef) -> Row:
    words = shown.facts.words
    indicator = shown.facts.indicator(ref.indicator)
    title, unit = indicator.title if indicator is not None else ref.indicator, words.unit(ref.unit)
    where = words.areas(ref.scheme, (ref.area,) if ref.area else (), whole=True)
    return [
        problem.title,
        _joined(where, words.period(ref.period)),
        f"{title} ({unit})" if unit else title,
        shown.taken(ref),
        words.day(ref.taken_on),
    ]
