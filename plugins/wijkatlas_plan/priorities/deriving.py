# SPDX-License-Identifier: EUPL-1.2
"""Scores of 1 to 5 that follow from the figures of a problem, each with the reason in words.

What is recorded and what people say are never in one score: a score rests on one figure, and its words
say which. Where there is no figure there is no score: a middling one would be an answer.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from wijkatlas.api import QT_TRANSLATE_NOOP, Estimate, Group, Nature, Translator
from wijkatlas_plan.diagnosis.incidents import PER_1000_A_YEAR
from wijkatlas_plan.diagnosis.pooling import difference
from wijkatlas_plan.model.period import days_of, length_days, period_words
from wijkatlas_plan.model.problem import Problem
from wijkatlas_plan.priorities.evidence import Evidence
from wijkatlas_plan.priorities.harm import Harm, harm_score
from wijkatlas_plan.priorities.scoring import FEAR, HARM, SIZE, TREND
from wijkatlas_plan.priorities.words import Steps, Words, step_score

PERCENT = "%"
RATE_STEPS: Steps = (1, 3, 6, 12)
"""Incidents per 1,000 inhabitants a year from which on the score is 2, 3, 4, 5: doubling steps."""
SHARE_STEPS: Steps = (5, 15, 30, 50)
"""Percent of people who name a problem."""
FEAR_STEPS: Steps = (5, 10, 20, 35)
"""Percent of people who feel unsafe."""
CLEAR_Z, SHARP_Z = 2.0, 3.0
"""Beyond chance, and sharply so: the bounds that changes of incidents have everywhere here."""
Z_95 = 1.959963984540054
FEWEST = 10
"""Incidents of both periods together under which nothing is said of a trend."""


@dataclass(frozen=True, slots=True)
class Derived:
    """A score that follows from a figure (None: there is none) and why, in the reader's words."""

    criterion: str
    value: int | None
    why: str


def derived_scores(
    problem: Problem, evidence: Sequence[Evidence], harm: Harm | None, translator: Translator
) -> tuple[Derived, ...]:
    """Size, trend, harm and fear of a problem from its figures.

    Of several figures that fit a criterion the one with the highest score counts.
    """
    words = Words(translator)
    return (
        _size(evidence, words),
        _trend(evidence, words),
        Derived(HARM, *harm_score(problem, harm, words)),
        _fear(evidence, words),
    )


def _stepped(
    criterion: str,
    figures: Sequence[Evidence],
    steps: Steps,
    read: Callable[[float, Evidence], float],
    words: Words,
) -> Derived | None:
    """The score of the figure that is highest; None when there is no figure."""
    known = [each for each in figures if each.now.value is not None]
    if not known:
        return None
    top = max(known, key=lambda each: read(each.now.value or 0.0, each))
    now = top.now
    score = step_score(read(now.value or 0.0, top), steps)
    parts = [words.figure(top), words.steps(score, steps)]
    if now.low is not None and now.high is not None:
        ends = sorted(step_score(read(end, top), steps) for end in (now.low, now.high))
        if ends != [score, score]:
            parts.append(words.range(*ends))
    return Derived(criterion, score, " ".join(parts))


def _as_it_is(value: float, each: Evidence) -> float:
    del each
    return value


def _worse_share(value: float, each: Evidence) -> float:
    """The percentage for whom it is bad: of "feels safe" the others."""
    return 100 - value if each.worse < 0 else value


def _size(evidence: Sequence[Evidence], words: Words) -> Derived:
    rates = [
        each
        for each in evidence
        if each.nature is Nature.OBJECTIVE and each.now.unit == PER_1000_A_YEAR and each.worse >= 0
    ]
    told = [
        each
        for each in evidence
        if each.nature is Nature.SUBJECTIVE
        and each.now.unit == PERCENT
        and each.worse > 0
        and each.group is not Group.FEAR
    ]
    return (
        _stepped(SIZE, rates, RATE_STEPS, _as_it_is, words)
        or _stepped(SIZE, told, SHARE_STEPS, _as_it_is, words)
        or Derived(
            SIZE,
            None,
            words.say(
                QT_TRANSLATE_NOOP(
                    "plan",
                    "No score: none of its figures is a number of incidents for so many inhabitants,"
                    " or a percentage of people.",
                )
            ),
        )
    )


def _fear(evidence: Sequence[Evidence], words: Words) -> Derived:
    felt = [
        each
        for each in evidence
        if each.nature is Nature.SUBJECTIVE
        and each.group is Group.FEAR
        and each.now.unit == PERCENT
        and each.worse
    ]
    return _stepped(FEAR, felt, FEAR_STEPS, _worse_share, words) or Derived(
        FEAR,
        None,
        words.say(
            QT_TRANSLATE_NOOP("plan", "No score: none of its figures says how unsafe people feel.")
        ),
    )


TREND_WORDS = {
    5: QT_TRANSLATE_NOOP("plan", "5 is a sharp change for the worse."),
    4: QT_TRANSLATE_NOOP("plan", "4 is a clear change for the worse."),
    3: QT_TRANSLATE_NOOP("plan", "3 is no clear change."),
    2: QT_TRANSLATE_NOOP("plan", "2 is a clear change for the better."),
    1: QT_TRANSLATE_NOOP("plan", "1 is a sharp change for the better."),
}


def trend_score(z: float) -> int:
    """From z towards the worse: 5 sharply worse, 3 no clear change, 1 sharply better."""
    size = 2 if abs(z) >= SHARP_Z else 1 if abs(z) >= CLEAR_Z else 0
    return 3 + (size if z > 0 else -size)


def _trend(evidence: Sequence[Evidence], words: Words) -> Derived:
    for nature in (Nature.OBJECTIVE, Nature.SUBJECTIVE):
        judged = [
            (z * (1 if each.worse > 0 else -1), z, each)
            for each in evidence
            if each.nature is nature and each.worse
            for z in (change_z(each),)
            if z is not None
        ]
        if not judged:
            continue
        worst, z, top = max(judged, key=lambda found: found[0])
        score = trend_score(worst)
        before = top.before
        earlier = (
            words.say(
                QT_TRANSLATE_NOOP(
                    "plan",
                    "Before that, {period}: {value}. That is {times} times what chance usually"
                    " changes; from 2 on it is clear, from 3 on sharp.",
                ),
                period=period_words(before.period, words.translator),
                value=words.value(before, top.decimals),
                times=words.number(abs(z), 2),
            )
            if before is not None
            else ""
        )
        parts = (words.figure(top), earlier, words.say(TREND_WORDS[score]))
        return Derived(TREND, score, " ".join(part for part in parts if part))
    return Derived(
        TREND,
        None,
        words.say(
            QT_TRANSLATE_NOOP(
                "plan",
                "No score: none of its figures has an earlier one and a margin or enough incidents"
                " to tell a change from chance.",
            )
        ),
    )


def change_z(each: Evidence) -> float | None:
    """How far a figure moved in its own direction, in standard errors; None when that can't be said.

    Counts of incidents by 2(√now − √before), brought to the same number of days; a change with a
    margin, or two figures with margins, by the width of the 95 % interval.
    """
    if each.now.value is None or each.before is None:
        return None
    if each.now.unit == PER_1000_A_YEAR and None not in (each.now.n, each.before.n):
        return _count_z(each.before, each.now)
    found: tuple[float, float, float] | None
    if each.change is not None:
        change = each.change
        if change.value is None or change.low is None or change.high is None:
            return None
        found = (change.value, change.low, change.high)
    else:
        found = difference(each.now, each.before)
    if found is None or found[2] <= found[1]:
        return None
    return found[0] * 2 * Z_95 / (found[2] - found[1])


def _count_z(before: Estimate, now: Estimate) -> float | None:
    from wijkatlas.api.statistics import compare_counts

    first, second = before.n or 0, now.n or 0
    if first + second < FEWEST or not (days_of(before.period) and days_of(now.period)):
        return None
    days = {"days_before": length_days(before.period), "days_now": length_days(now.period)}
    return float(compare_counts([first], [second], **days).z[0])
