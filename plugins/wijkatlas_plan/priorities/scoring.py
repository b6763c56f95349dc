# SPDX-License-Identifier: EUPL-1.2
"""Criteria, scores that follow from figures with the reason in words, and totals.

All scores are 1 (little) to 5 (much), so the total of a problem is the weighted mean of its scores and
nothing has to be brought to another scale first. Methods that do (TOPSIS) may change the order by the
way they scale alone, and pairwise comparison (AHP) asks for judgements that nobody can check: a mean
of scores that each have their reason can be explained to a council.
"""

import math
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from wijkatlas.api import QT_TRANSLATE_NOOP, Translator
from wijkatlas_plan.model.problem import Criterion, Problem, Score

LOWEST, HIGHEST = 1, 5
WEIGHT = 5.0
"""Of each criterion until the office chooses; weights go from 0 to 10 and count relative to others."""
MOST_WEIGHT = 10.0
SIZE, TREND, HARM, FEAR = "size", "trend", "harm", "fear"
DEFAULTS: tuple[tuple[str, str, str], ...] = (
    (
        SIZE,
        QT_TRANSLATE_NOOP("plan", "Size"),
        QT_TRANSLATE_NOOP("plan", "How often it happens, for so many inhabitants."),
    ),
    (
        TREND,
        QT_TRANSLATE_NOOP("plan", "Trend"),
        QT_TRANSLATE_NOOP("plan", "Whether it grows or shrinks, beyond chance."),
    ),
    (
        HARM,
        QT_TRANSLATE_NOOP("plan", "Harm"),
        QT_TRANSLATE_NOOP("plan", "How heavy it weighs by the office's own table of weights."),
    ),
    (
        FEAR,
        QT_TRANSLATE_NOOP("plan", "Fear"),
        QT_TRANSLATE_NOOP("plan", "How many people feel unsafe, as they say themselves."),
    ),
    (
        "feasibility",
        QT_TRANSLATE_NOOP("plan", "Feasibility"),
        QT_TRANSLATE_NOOP("plan", "Whether the office and its partners can do something about it."),
    ),
    (
        "choice",
        QT_TRANSLATE_NOOP("plan", "Political choice"),
        QT_TRANSLATE_NOOP("plan", "How much the council and the mayor want it."),
    ),
)


@dataclass(frozen=True, slots=True)
class Part:
    """What one criterion adds to a total: its share of the weights, the score (None: none)."""

    criterion: str
    share: float
    score: float | None


@dataclass(frozen=True, slots=True)
class Total:
    """The weighted mean score of a problem; None without any score.

    ``missing`` are the codes of the criteria with a weight on which it has no score: they are left out,
    which is not the same as a middling score. The shares of ``parts`` are of all weights.
    """

    problem: str
    value: float | None
    parts: tuple[Part, ...]
    missing: tuple[str, ...]


def default_criteria(translator: Translator) -> tuple[Criterion, ...]:
    """The six criteria to start from, with equal weights; the same uid in every copy."""
    t = translator.translate
    return tuple(
        Criterion(f"criterion:{code}", code, t("plan", title), WEIGHT, place, t("plan", about))
        for place, (code, title, about) in enumerate(DEFAULTS)
    )


def score_matrix(
    problems: Sequence[Problem], criteria: Sequence[Criterion], scores: Iterable[Score]
) -> NDArray[np.float64]:
    """Scores of problems by criteria; NaN where there is none, or one that is not from 1 to 5."""
    rows = {each.uid: place for place, each in enumerate(problems)}
    columns = {each.uid: place for place, each in enumerate(criteria)}
    found = np.full((len(problems), len(criteria)), np.nan)
    for each in scores:
        row, column = rows.get(each.problem), columns.get(each.criterion)
        if row is not None and column is not None and LOWEST <= each.value <= HIGHEST:
            found[row, column] = each.value
    return found


def weight_shares(criteria: Sequence[Criterion]) -> NDArray[np.float64]:
    """Weights as shares of their sum; equal ones when none counts."""
    given = np.array(
        [each.weight if math.isfinite(each.weight) else 0.0 for each in criteria], np.float64
    ).clip(min=0)
    if not len(given) or given.sum() <= 0:
        return np.full(len(given), 1 / max(1, len(given)))
    return np.asarray(given / given.sum(), np.float64)


def totals(
    problems: Sequence[Problem], criteria: Sequence[Criterion], scores: Iterable[Score]
) -> tuple[Total, ...]:
    """The total of each problem, in the order of ``problems``."""
    matrix, shares = score_matrix(problems, criteria, scores), weight_shares(criteria)
    found = []
    for problem, row in zip(problems, matrix, strict=True):
        parts = tuple(
            Part(criterion.code, float(share), None if math.isnan(score) else float(score))
            for criterion, share, score in zip(criteria, shares, row, strict=True)
        )
        counted = [each for each in parts if each.score is not None and each.share > 0]
        below = math.fsum(each.share for each in counted)
        value = (
            math.fsum(each.share * (each.score or 0) for each in counted) / below if below else None
        )
        missing = tuple(each.criterion for each in parts if each.score is None and each.share > 0)
        found.append(Total(problem.uid, value, parts, missing))
    return tuple(found)
