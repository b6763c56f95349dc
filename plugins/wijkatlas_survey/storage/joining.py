# SPDX-License-Identifier: EUPL-1.2
"""Respondents of an earlier file of the same wave under the questions of a newer one."""

import json
from collections import Counter
from collections.abc import Sequence
from dataclasses import replace
from typing import Any

import numpy as np

from wijkatlas.api import QT_TRANSLATE_NOOP, UserError
from wijkatlas_survey.model.questionnaire import Kind, Question, Questionnaire
from wijkatlas_survey.storage.encoding import encode, json_array


def joined(new: Questionnaire, old: Questionnaire) -> Questionnaire:
    """The new questions, then the old ones that are gone; old answers that are gone are kept too.

    Raises:
        UserError: a question with several answers has become another kind, or the reverse.
    """
    questions = []
    for each in new.questions:
        before = old.question(each.code)
        if before is not None and before.kind is not each.kind:
            if Kind.MANY in (before.kind, each.kind):
                raise UserError(
                    QT_TRANSLATE_NOOP(
                        "errors",
                        "Question “{question}” is of another kind than in the earlier file of this"
                        " wave, which has respondents that are not in this one.",
                    ),
                    QT_TRANSLATE_NOOP(
                        "errors", "Replace the whole wave (--replace), or give it another name."
                    ),
                    question=each.code,
                )
        elif before is not None:
            known = {answer.code for answer in each.answers}
            lost = tuple(answer for answer in before.answers if answer.code not in known)
            each = replace(each, answers=each.answers + lost)
        questions.append(each)
    codes = {each.code for each in questions}
    gone = [each for each in old.questions if each.code not in codes]
    return replace(new, questions=(*questions, *gone))


def moved_answers(answers: Sequence[str], old: Questionnaire, new: Questionnaire) -> list[str]:
    """Stored answers to the old questions in the order and kinds of the new ones."""
    if not answers:
        return []
    columns = list(zip(*json.loads(f"[{','.join(answers)}]"), strict=True))
    before = {each.code: place for place, each in enumerate(old.questions)}
    moved = []
    for each in new.questions:
        place = before.get(each.code)
        if place is None:
            moved.append([None] * len(answers))
        elif old.questions[place].kind is each.kind:
            moved.append(list(columns[place]))
        else:
            moved.append(_reread(each, columns[place]))
    return [json_array(row) for row in zip(*moved, strict=True)] if moved else ["[]"] * len(answers)


def _reread(question: Question, values: Sequence[Any]) -> list[Any]:
    """Answers of another kind, read from their text as if they came from a file."""
    cells = np.array(["" if each is None else str(each) for each in values], object)
    one = replace(question, columns=("x",))
    return [json.loads(text)[0] for text in encode([one], {"x": cells}, Counter(), len(cells))]


def padded(answers: str, extra: int) -> str:
    """Stored answers with nothing for some more questions."""
    if not extra:
        return answers
    nothing = ",".join(["null"] * extra)
    return f"{answers[:-1]},{nothing}]" if answers != "[]" else f"[{nothing}]"
