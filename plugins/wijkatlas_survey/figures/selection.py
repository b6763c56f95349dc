# SPDX-License-Identifier: EUPL-1.2
"""Which questions and indicators figures are asked of, and which answers that takes."""

from collections.abc import Iterable, Sequence

from wijkatlas.api import QT_TRANSLATE_NOOP, UserError
from wijkatlas_survey.figures.conditions import split_condition
from wijkatlas_survey.figures.domains import MOST_LISTED, needed_questions
from wijkatlas_survey.figures.items import absence, fits, questions_of
from wijkatlas_survey.figures.weighting import calibration_questions
from wijkatlas_survey.model.indicator import Indicator
from wijkatlas_survey.model.questionnaire import Question
from wijkatlas_survey.model.wave import Wave


def select(
    wave: Wave,
    indicators: Sequence[Indicator],
    question: str = "",
    indicator: str = "",
    statistic: str = "auto",
) -> list[Question | Indicator]:
    """The questions and indicators of these codes (with commas).

    Without either, all questions that the statistic can be made of.

    Raises:
        UserError: there is none of such a code; the sentence lists what there is.
    """
    check_answers(wave)
    found: list[Question | Indicator] = [find_question(wave, code) for code in codes(question)]
    known = {each.code: each for each in indicators}
    for code in codes(indicator):
        if code not in known:
            raise UserError(
                QT_TRANSLATE_NOOP("errors", "There is no indicator {indicator}."),
                QT_TRANSLATE_NOOP("errors", "There are: {indicators}.")
                if known
                else QT_TRANSLATE_NOOP("errors", "Add one with “survey indicators --add”."),
                indicator=code,
                indicators=listed(known),
            )
        found.append(known[code])
    if not found:
        found += [each for each in wave.questionnaire.questions if fits(each, statistic)]
    if not found:
        raise UserError(
            QT_TRANSLATE_NOOP("errors", "Wave {wave} has no question for this kind of figure."),
            wave=wave.name,
        )
    return found


def check_answers(wave: Wave) -> None:
    """Refuse a wave that holds published figures and no answers."""
    if wave.published:
        raise UserError(
            QT_TRANSLATE_NOOP(
                "errors", "“{wave}” holds published figures; there are no answers behind them."
            ),
            wave=wave.name,
        )


def find_question(wave: Wave, code: str) -> Question:
    """The question of this code.

    Raises:
        UserError: there is none; the sentence lists those there are.
    """
    found = wave.questionnaire.question(code)
    if found is None:
        raise UserError(
            QT_TRANSLATE_NOOP("errors", "Wave {wave} has no question {question}."),
            QT_TRANSLATE_NOOP("errors", "There are: {questions}."),
            wave=wave.name,
            question=code,
            questions=listed(each.code for each in wave.questionnaire.questions),
        )
    return found


def needed(
    wave: Wave,
    whats: Iterable[Question | Indicator],
    *,
    by: str = "TOTAL",
    where: str = "",
    over: str = "",
) -> list[str]:
    """The questions whose answers must be read for these figures.

    Raises:
        UserError: the wave lacks one of them.
    """
    found = [*needed_questions(wave, by), *calibration_questions(wave)]
    for code in (split_condition(where)[0] if where else "", over):
        if code:
            found.append(find_question(wave, code).code)
    for what in whats:
        if isinstance(what, Indicator):
            found += [] if absence(wave, what) else questions_of(wave, what)
        else:
            found.append(what.code)
    return list(dict.fromkeys(found))


def group_of(wave: Wave, what: Question | Indicator) -> str:
    """The answers that figures are about: an indicator of one question is about that question."""
    if not isinstance(what, Indicator):
        return what.code
    made_of = questions_of(wave, what)
    return made_of[0] if len(made_of) == 1 else what.code


def codes(text: str) -> list[str]:
    """Codes with commas, each once."""
    return list(dict.fromkeys(part.strip() for part in text.split(",") if part.strip()))


def listed(names: Iterable[str]) -> str:
    """Names with commas, the first of many."""
    given = list(names)
    more = [] if len(given) <= MOST_LISTED else ["…"]
    return ", ".join([*given[:MOST_LISTED], *more])
