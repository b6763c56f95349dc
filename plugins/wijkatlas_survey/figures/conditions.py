# SPDX-License-Identifier: EUPL-1.2
"""Of whom figures are made: those who gave some answer to another question."""

import numpy as np
from numpy.typing import NDArray

from wijkatlas.api import QT_TRANSLATE_NOOP, UserError
from wijkatlas_survey.figures.domains import no_groups
from wijkatlas_survey.storage.frame import Coded, Frame


def chosen_by(frame: Frame, condition: str) -> NDArray[np.bool_]:
    """True for the respondents that a condition ``CODE=ANSWER`` is true of; all for "".

    Several answers are joined by ``|``. The question must be in the frame.

    Raises:
        UserError: the condition can't be read or names an answer that is not there.
    """
    if not condition:
        return np.ones(len(frame), bool)
    code, wanted = split_condition(condition)
    answers = frame.answers[code]
    if not isinstance(answers, Coded):
        raise no_groups(code)
    places = {each.code: place for place, each in enumerate(answers.question.answers)}
    unknown = [each for each in wanted if each not in places]
    if unknown:
        raise UserError(
            QT_TRANSLATE_NOOP("errors", "Question {question} has no answer {answer}."),
            QT_TRANSLATE_NOOP("errors", "There are: {answers}."),
            question=code,
            answer=unknown[0],
            answers=", ".join(places),
        )
    return np.isin(answers.codes, [places[each] for each in wanted])


def split_condition(condition: str) -> tuple[str, tuple[str, ...]]:
    """The question and the answers of a condition ``CODE=ANSWER|ANSWER``."""
    code, sign, answers = condition.partition("=")
    wanted = tuple(each.strip() for each in answers.split("|") if each.strip())
    if not sign or not code.strip() or not wanted:
        raise UserError(
            QT_TRANSLATE_NOOP("errors", "“{condition}” is no condition."),
            QT_TRANSLATE_NOOP("errors", "Write it as QUESTION=ANSWER."),
            condition=condition,
        )
    return code.strip(), wanted
