# SPDX-License-Identifier: EUPL-1.2
"""Questions of an export of Kobo or ODK whose form is not at hand, from its headings and cells."""

from collections import Counter
from collections.abc import Collection, Mapping
from dataclasses import replace
from typing import Any

import numpy as np
from numpy.typing import NDArray

from wijkatlas_survey.files.answer_codes import TICKED, UNTICKED, plain
from wijkatlas_survey.files.kinds import question_of
from wijkatlas_survey.model.questionnaire import Answer, Kind, Question, Questionnaire

_SIGNS = "/:-."


def guess_questionnaire(
    columns: Mapping[str, NDArray[Any]], others: Collection[str]
) -> tuple[Questionnaire, list[str]]:
    """A question for each column but ``others``, named without its groups.

    Columns of one name that all hold ticks, filled in the same rows, are one choice of several; its
    own column beside them, with the codes in one cell, is not needed: such are returned too.
    """
    headings = [each for each in columns if each not in others]
    sign = max(_SIGNS, key=lambda each: sum(each in heading for heading in headings))
    several = _several(columns, headings, sign)
    parts = {heading for many in several.values() for heading in many}
    names = Counter(_name(each, sign) for each in headings if each not in parts)
    questions = []
    done: set[str] = set()
    for heading in headings:
        stem = heading.rpartition(sign)[0] if heading in parts else heading
        if stem in several:
            if stem not in done:
                done.add(stem)
                questions.append(_many(stem, several[stem], sign))
            continue
        question = question_of(heading, columns[heading])
        name = _name(heading, sign)
        questions.append(replace(question, code=name if names[name] == 1 else heading))
    unique = {question.code: question for question in questions}
    spent = [stem for stem in several if stem in columns]
    return Questionnaire(tuple(unique.values())), spent


def _name(heading: str, sign: str) -> str:
    return heading.rpartition(sign)[2] or heading


def _many(stem: str, headings: list[str], sign: str) -> Question:
    answers = tuple(Answer(heading.rpartition(sign)[2]) for heading in headings)
    return Question(_name(stem, sign), kind=Kind.MANY, answers=answers, columns=tuple(headings))


def _several(
    columns: Mapping[str, NDArray[Any]], headings: list[str], sign: str
) -> dict[str, list[str]]:
    found: dict[str, list[str]] = {}
    for heading in headings:
        stem, _, answer = heading.rpartition(sign)
        if stem and answer and _is_ticks(columns[heading]):
            found.setdefault(stem, []).append(heading)
    return {
        stem: many
        for stem, many in found.items()
        if len(many) > 1
        and all(np.array_equal(columns[many[0]] == "", columns[each] == "") for each in many)
    }


def _is_ticks(cells: NDArray[Any]) -> bool:
    distinct = {plain(cell) for cell in cells.tolist() if cell}
    return bool(distinct) and distinct <= (TICKED | UNTICKED) - {"2"}
