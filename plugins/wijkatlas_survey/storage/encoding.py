# SPDX-License-Identifier: EUPL-1.2
"""Cells of a file as answers: codes, numbers, lists of codes; what does not fit is kept and counted."""

import math
from collections import Counter
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import replace
from json import JSONEncoder
from typing import Any

from wijkatlas_survey.model.questionnaire import Kind, Question
from wijkatlas_survey.recipes.numbers import number_of
from wijkatlas_survey.storage.questions import split_codes

OUTSIDE_NOTE, NUMBER_NOTE = "outside_scale", "answer_no_number"
_TICKED = frozenset("1 y yes ja j oui o true waar vrai x si sí sim checked selected".split())  # noqa: SIM905
_NOT_TICKED = frozenset("0 n no nee non não false onwaar faux - unchecked unselected".split())  # noqa: SIM905


def encode(
    questions: Sequence[Question], columns: Mapping[str, Any], notes: Counter[str], rows: int
) -> list[str]:
    """The answers of each of the rows as a JSON array in the order of the questions.

    ``notes`` counts codes outside a scale and numbers that are none.
    """
    if not questions:
        return ["[]"] * rows
    encoded = [_column(each, columns, notes) for each in questions]
    return [json_array(row) for row in zip(*encoded, strict=True)]


json_array = JSONEncoder(ensure_ascii=False, separators=(",", ":")).encode
"""Answers of one respondent as they are stored."""


def _column(question: Question, columns: Mapping[str, Any], notes: Counter[str]) -> list[Any]:
    given = [columns[heading] for heading in question.columns]
    match question.kind:
        case Kind.ONE:
            return _mapped(given[0], _coder(question), notes)
        case Kind.NUMBER:
            return _mapped(given[0], _counter(question), notes)
        case Kind.MANY if len(given) == 1 and len(question.answers) != 1:
            return _mapped(given[0], _splitter(question), notes)
        case Kind.MANY:
            return _ticks(question, given, notes)
        case _:
            return [cell.strip() or None for cell in given[0]]


Encoded = tuple[Any, str]
"""An answer, and what is odd about it: a note or ""."""


def _mapped(cells: Iterable[str], make: Callable[[str], Encoded], notes: Counter[str]) -> list[Any]:
    """Each cell made into an answer; equal cells once."""
    known: dict[str, Encoded] = {"": (None, "")}
    found = []
    for cell in cells:
        made = known.get(cell)
        if made is None:
            text = cell.strip()
            made = known[cell] = make(text) if text else (None, "")
        if made[1]:
            notes[made[1]] += 1
        found.append(made[0])
    return found


def _codes(question: Question) -> Callable[[str], str | None]:
    """Finds the code for a code, a number that equals one, or the words of an answer."""
    by_code = {each.code: each.code for each in question.answers}
    by_words = {
        text.strip().casefold(): each.code
        for each in reversed(question.answers)
        for text in each.texts.values()
    }
    by_number = {
        number_of(each.code): each.code
        for each in question.answers
        if not math.isnan(number_of(each.code))
    }

    def find(text: str) -> str | None:
        found = by_code.get(text) or by_words.get(text.casefold())
        return found or by_number.get(number_of(text))

    return find


def _coder(question: Question) -> Callable[[str], Encoded]:
    find = _codes(question)

    def make(text: str) -> Encoded:
        code = find(text)
        return (text, OUTSIDE_NOTE) if code is None else (code, "")

    return make


def _counter(question: Question) -> Callable[[str], Encoded]:
    # an answer with words, such as "0 = none", is a number all the same
    gaps = _codes(
        replace(question, answers=tuple(a for a in question.answers if a.gap is not None))
    )

    def make(text: str) -> Encoded:
        code = gaps(text)
        if code is not None:
            return code, ""
        number = number_of(text)
        if math.isnan(number):
            return text, NUMBER_NOTE
        return (int(number) if number.is_integer() and abs(number) < 2**53 else number), ""

    return make


def _splitter(question: Question) -> Callable[[str], Encoded]:
    find = _codes(question)

    def make(text: str) -> Encoded:
        parts = split_codes(text, question.separator)
        found = [find(part) for part in parts]
        codes = [code or part for code, part in zip(found, parts, strict=True)]
        return codes, OUTSIDE_NOTE if None in found else ""

    return make


def _ticks(question: Question, given: Sequence[Any], notes: Counter[str]) -> list[Any]:
    chosen = []
    for answer, cells in zip(question.answers, given, strict=True):
        words = {answer.code.casefold(), *(text.casefold() for text in answer.texts.values())}

        def make(text: str, words: set[str] = words) -> Encoded:
            word = text.casefold()
            if word in _TICKED or (word in words and word not in _NOT_TICKED):
                return True, ""
            number = number_of(text)
            if word in _NOT_TICKED or number == 0:
                return False, ""
            return (True, "") if number == 1 else (False, OUTSIDE_NOTE)

        chosen.append(_mapped(cells, make, notes))
    codes = [answer.code for answer in question.answers]
    found: list[Any] = []
    for row in zip(*chosen, strict=True):
        if all(tick is None for tick in row):
            found.append(None)
        else:
            found.append([code for code, tick in zip(codes, row, strict=True) if tick])
    return found
