# SPDX-License-Identifier: EUPL-1.2
"""The score for harm, from the office's own table of weights."""

import math
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from wijkatlas.api import QT_TRANSLATE_NOOP
from wijkatlas_plan.diagnosis.ground import Ground
from wijkatlas_plan.model.period import end_of, period_words
from wijkatlas_plan.model.problem import HarmWeight, Problem
from wijkatlas_plan.priorities.words import Steps, Words, step_score

HARM_STEPS: Steps = (2, 10, 25, 50)
"""Percent of the harm of the theme that weighs heaviest in the municipality; themes are never added."""


@dataclass(frozen=True, slots=True)
class Harm:
    """The office's table of weights by theme, with the incidents of one year.

    ``own`` are those of a problem's theme in its areas, ``counts`` those of each theme in the whole
    municipality; None where that is not known. ``sources`` are those the table names.
    """

    weights: Mapping[str, float]
    counts: Mapping[str, int | None]
    own: int | None
    period: str = ""
    sources: tuple[str, ...] = ()


def gather_harm(problem: Problem, ground: Ground, table: Iterable[HarmWeight]) -> Harm | None:
    """The table with the incidents of the newest year; None when the office has no table."""
    rows = tuple(table)
    if not rows:
        return None
    weights = {each.category: each.weight for each in rows}
    sources = tuple(dict.fromkeys(each.source for each in rows if each.source))
    period = max(ground.periods((problem.theme,)), key=end_of, default="") if problem.theme else ""
    if not period:
        return Harm(weights, {}, None, "", sources)
    counts = {
        code: ground.counts("", (code,), period).whole
        if ground.is_covered(period, (code,))
        else None
        for code in weights
    }
    return Harm(weights, counts, _own_count(problem, ground, period), period, sources)


def _own_count(problem: Problem, ground: Ground, period: str) -> int | None:
    """The incidents of the problem's theme in its areas, or anywhere; None when an area is gone."""
    found = ground.counts(problem.scheme, (problem.theme,), period)
    if not problem.areas:
        return found.whole
    by_code = dict(zip(found.areas, found.by_area.tolist(), strict=True))
    if any(code not in by_code for code in problem.areas):
        return None
    return int(sum(by_code[code] for code in problem.areas))


def harm_score(problem: Problem, harm: Harm | None, words: Words) -> tuple[int | None, str]:
    """The score (None: there is none) and why, in words."""
    if harm is None or not harm.weights:
        return None, words.say(
            QT_TRANSLATE_NOOP(
                "plan",
                "No score: there is no table of harm weights. None is official for Belgium or the"
                " Netherlands; import the office's own.",
            )
        )
    if problem.theme not in harm.weights:
        return None, words.say(
            QT_TRANSLATE_NOOP(
                "plan", "No score: the theme of this problem has no weight in the table."
            )
        )
    heaviest = max(
        (n * harm.weights[code] for code, n in harm.counts.items() if n and code in harm.weights),
        default=0.0,
    )
    if harm.own is None or heaviest <= 0:
        return None, words.say(
            QT_TRANSLATE_NOOP(
                "plan", "No score: it is not known how many incidents of its theme there were."
            )
        )
    weight = harm.weights[problem.theme]
    share = 100 * harm.own * weight / heaviest
    score = step_score(share, HARM_STEPS)
    about = words.say(
        QT_TRANSLATE_NOOP(
            "plan",
            "Incidents in {period}: {n}, each with weight {weight} in the office's table ({source}):"
            " {share} % of what the heaviest theme of the municipality weighs.",
        ),
        period=period_words(harm.period, words.translator),
        n=words.number(harm.own),
        weight=words.number(weight, 0 if weight == math.floor(weight) else 1),
        source=", ".join(harm.sources) or words.say(QT_TRANSLATE_NOOP("plan", "source not named")),
        share=words.number(share, 1),
    )
    return score, f"{about} {words.steps(score, HARM_STEPS)}"
