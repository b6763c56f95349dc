# SPDX-License-Identifier: EUPL-1.2
"""What is estimated of a question or an indicator: a number for each respondent, NaN for none."""

import math
from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from wijkatlas.api import QT_TRANSLATE_NOOP, UserError
from wijkatlas_survey.model.indicator import Indicator, Missing, Rule
from wijkatlas_survey.model.questionnaire import Gap, Kind, Question
from wijkatlas_survey.model.wave import Wave
from wijkatlas_survey.storage.frame import EMPTY, Answers, Coded, Frame, Numbers, Ticked, Words

SCALE_TOP = 10.0
Floats = NDArray[np.float64]


@dataclass(frozen=True, eq=False, slots=True)
class Item:
    """One thing to estimate: ``y`` float64 (n), NaN for who did not answer.

    Of a share ``y`` is 0 or 1. ``answer`` is None for a number and for an indicator.
    """

    question: str
    answer: str | None
    label: str
    y: Floats
    is_share: bool


def fits(question: Question, statistic: str) -> bool:
    """Whether this statistic can be made of this question."""
    if statistic == "auto":
        return question.kind in (Kind.ONE, Kind.MANY, Kind.NUMBER)
    if statistic == "share":
        return question.kind in (Kind.ONE, Kind.MANY)
    if statistic == "total":
        return question.kind in (Kind.ONE, Kind.MANY, Kind.NUMBER)
    has_numbers = any(answer.number is not None for answer in question.answers)
    return question.kind is Kind.NUMBER or (question.kind is Kind.ONE and has_numbers)


def statistic_of(what: Question | Indicator, statistic: str) -> str:
    """The statistic that ``auto`` stands for here; any other as it is."""
    if statistic != "auto":
        return statistic
    if isinstance(what, Indicator):
        return "share" if what.is_share else "mean"
    return "mean" if what.kind is Kind.NUMBER else "share"


def absence(wave: Wave, indicator: Indicator) -> str:
    """Why a wave has no figures of this indicator: a sentence marked for translation, "" if it has.

    It names ``{indicator}``, ``{wave}`` and ``{questions}``, the questions that are not there.
    """
    if indicator.waves and wave.name not in indicator.waves:
        return QT_TRANSLATE_NOOP(
            "surveys", "The indicator “{indicator}” is not meant for wave {wave}."
        )
    missing = absent_questions(wave, indicator)
    is_any_enough = indicator.rule in (Rule.SHARE, Rule.MEAN)
    if missing and not (is_any_enough and len(missing) < len(indicator.questions)):
        return QT_TRANSLATE_NOOP(
            "surveys",
            "The indicator “{indicator}” needs questions that wave {wave} lacks: {questions}.",
        )
    return ""


def absent_questions(wave: Wave, indicator: Indicator) -> tuple[str, ...]:
    """The questions of an indicator that a wave lacks."""
    return tuple(code for code in indicator.questions if wave.questionnaire.question(code) is None)


def questions_of(wave: Wave, indicator: Indicator) -> tuple[str, ...]:
    """The questions of a wave that an indicator is made of.

    A share or mean takes the first that the wave has (others are its names in other waves); the
    other rules take all of them.
    """
    present = tuple(
        code for code in indicator.questions if wave.questionnaire.question(code) is not None
    )
    return present[:1] if indicator.rule in (Rule.SHARE, Rule.MEAN) else present


def items_of(
    frame: Frame, what: Question | Indicator, statistic: str = "auto", language: str = ""
) -> list[Item]:
    """The items of a question (one for each answer, or one number) or of an indicator (one).

    None for an indicator that this wave has not (:func:`absence` tells why).

    Raises:
        UserError: the statistic can't be made of it.
    """
    chosen = statistic_of(what, statistic)
    if isinstance(what, Indicator):
        if absence(frame.wave, what):
            return []
        if chosen == "share" and not what.is_share:
            raise _unfit(what.code)
        is_share = what.is_share and chosen in ("share", "total")
        return [Item(what.code, None, what.text(language), _indicated(frame, what), is_share)]
    if not fits(what, chosen):
        raise _unfit(what.code)
    answers = frame.answers[what.code]
    if chosen in ("share", "total") and not isinstance(answers, Numbers):
        return _shares(answers, language)
    return [Item(what.code, None, what.text(language), numbers(answers), is_share=False)]


def numbers(answers: Answers) -> Floats:
    """What each answer counts for in a mean, float64 (n); NaN for none."""
    if isinstance(answers, Numbers):
        return answers.values
    if not isinstance(answers, Coded):
        raise _unfit(answers.question.code)
    worth = [
        np.nan if answer.number is None else answer.number for answer in answers.question.answers
    ]
    table = np.array([*worth, np.nan, np.nan, np.nan])  # the last three for codes below zero
    return table[answers.codes]


def _unfit(code: str) -> UserError:
    return UserError(
        QT_TRANSLATE_NOOP("errors", "This kind of figure can't be made of {question}."),
        QT_TRANSLATE_NOOP(
            "errors", "Shares are made of answers to choose from; means and quantiles of numbers."
        ),
        question=code,
    )


def _shares(answers: Answers, language: str) -> list[Item]:
    question = answers.question
    found = []
    for position, answer in enumerate(question.answers):
        if answer.gap is not None:
            continue
        chosen = _chosen(answers, [answer.code])
        y = np.where(_answered(answers), chosen, np.nan)
        found.append(
            Item(question.code, answer.code, question.answers[position].text(language), y, True)
        )
    return found


def _answered(answers: Answers) -> NDArray[np.bool_]:
    """True for those who gave an answer that is no gap."""
    if isinstance(answers, Ticked):
        return answers.answered
    if isinstance(answers, Numbers):
        return ~np.isnan(answers.values)
    if isinstance(answers, Words):
        return np.array(answers.texts != "", bool)
    valid = [answer.gap is None for answer in answers.question.answers]
    return np.array([*valid, False, False, False])[answers.codes]


def _is_asked(answers: Answers) -> NDArray[np.bool_]:
    """True for those to whom the question applies.

    Where the form routes past a question, nothing written means that it was not put.
    """
    if not isinstance(answers, Coded):
        return _answered(answers) if answers.question.relevance else np.ones(_length(answers), bool)
    applies = [answer.gap is not Gap.NOT_APPLICABLE for answer in answers.question.answers]
    asked = np.array([*applies, True, True, True])[answers.codes]
    return asked & (answers.codes != EMPTY) if answers.question.relevance else asked


def _length(answers: Answers) -> int:
    if isinstance(answers, Ticked):
        return len(answers.answered)
    if isinstance(answers, Numbers):
        return len(answers.values)
    return len(answers.texts) if isinstance(answers, Words) else len(answers.codes)


def _chosen(answers: Answers, codes: Sequence[str]) -> NDArray[np.bool_]:
    """True for those who gave one of these answers."""
    wanted = set(codes)
    if isinstance(answers, Ticked):
        places = [i for i, each in enumerate(answers.question.answers) if each.code in wanted]
        return np.array(answers.chosen[:, places].any(axis=1), bool)
    if isinstance(answers, Coded):
        counts = [each.gap is None and each.code in wanted for each in answers.question.answers]
        return np.array([*counts, False, False, False])[answers.codes]
    if isinstance(answers, Numbers):
        return np.isin(answers.values, [float(code) for code in wanted if _is_number(code)])
    return np.isin(answers.texts.astype(str), list(wanted))


def _is_number(text: str) -> bool:
    try:
        return math.isfinite(float(text))
    except ValueError:
        return False


def _indicated(frame: Frame, indicator: Indicator) -> Floats:
    asked = [frame.answers[code] for code in questions_of(frame.wave, indicator)]
    if indicator.is_share:
        return _counted(asked, indicator)
    if indicator.rule is Rule.MEAN:
        return numbers(asked[0])
    return _scaled(asked, indicator)


def _counted(asked: Sequence[Answers], indicator: Indicator) -> Floats:
    """1 for who gave one of the answers that count to any question, 0 for who did not."""
    yes = np.any([_chosen(each, indicator.codes) for each in asked], axis=0)
    if indicator.missing is Missing.ASKED:
        counts = np.any([_is_asked(each) for each in asked], axis=0)
    else:
        counts = np.sum([_answered(each) for each in asked], axis=0) >= indicator.required
    return np.where(yes, 1.0, np.where(counts, 0.0, np.nan))


def _scaled(asked: Sequence[Answers], indicator: Indicator) -> Floats:
    """Mean from 0 to 10 of the answered items, for who answered enough of them.

    As Statistics Netherlands makes its scale scores: items are turned one way and stretched to 0–10.
    """
    total = np.zeros(_length(asked[0]))
    answered = np.zeros(len(total), np.int64)
    for each in asked:
        low, high = _ends(each, indicator)
        value = (numbers(each) - low) / (high - low) * SCALE_TOP
        if each.question.code in indicator.reversed_questions:
            value = SCALE_TOP - value
        known = (value >= 0) & (value <= SCALE_TOP)  # a number off the scale is no answer
        total[known] += value[known]
        answered += known
    enough = answered >= max(indicator.required, 1)
    return np.where(enough, total / np.maximum(answered, 1), np.nan)


def _ends(answers: Answers, indicator: Indicator) -> tuple[float, float]:
    """The ends of an item's scale: the indicator's, else its lowest and highest answer."""
    worth = [each.number for each in answers.question.answers if each.number is not None]
    low = indicator.low if indicator.low is not None else min(worth, default=0.0)
    high = indicator.high if indicator.high is not None else max(worth, default=0.0)
    if not low < high:
        raise UserError(
            QT_TRANSLATE_NOOP(
                "errors",
                "The indicator {indicator} does not say from where to where {question} goes.",
            ),
            QT_TRANSLATE_NOOP("errors", "Give its lowest and highest value: low and high."),
            indicator=indicator.code,
            question=answers.question.code,
        )
    return low, high
