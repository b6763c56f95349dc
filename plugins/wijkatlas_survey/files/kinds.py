# SPDX-License-Identifier: EUPL-1.2
"""What a column of answers holds, judged by its values; and cells that only seem to say something."""

import re
from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import replace
from typing import Any

import numpy as np
from numpy.typing import NDArray

from wijkatlas_survey.files.gap_words import with_gaps
from wijkatlas_survey.model.questionnaire import Answer, Kind, Question, Questionnaire

MOST_ANSWERS = 50
MOST_WHOLE_ANSWERS = 11
LONGEST_ANSWER = 100
_FEW_CELLS = 10
_MOST_WORDS = 5
_OWN_WORDS = 5
_SENTENCE = re.compile(r"\S+(?:\s+\S+){2,}[.!?…]|.*[\r\n].*", re.DOTALL)
_NUMBER = re.compile(r"[+-]?(?:\d+(?:\.\d*)?|\.\d+)(?:[eE][+-]?\d{1,3})?")
_COMMA = re.compile(r"[+-]?(?:\d+|\d{1,3}(?:\.\d{3})+)?,\d+")
_WHOLE = re.compile(r"[+-]?\d+")
_WHOLE_WITH_POINT = re.compile(r"[+-]?\d+\.0+")
_GROUPED = re.compile(r"[+-]?\d{1,3}(?:\.\d{3})+")
_DATE = re.compile(
    r"(?:\d{4}-\d{1,2}-\d{1,2}|\d{1,2}[-/.]\d{1,2}[-/.]\d{4})"
    r"(?:[T ]\d{1,2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?:Z|[+-]\d{2}:?\d{2})?)?"
)
_CODE_WITH_ZERO = re.compile(r"0\d+")
_CODE_OF_TWO = re.compile(r"[A-Z]{2}")
_NEVER_AN_ANSWER = frozenset({"NaN", "nan", "#NULL!", "#N/A", "#N/B", "<NA>"})
_NO_NUMBER = frozenset({"NA", "N/A", "n/a", "NULL", "null", "."})


def describe(columns: Mapping[str, NDArray[Any]], questionnaire: Questionnaire) -> Questionnaire:
    """The questionnaire with a question for every column.

    A question that is known keeps what it says; only answers that are lacking for a choice are taken
    from the cells. Columns that no question names follow, in their order.
    """
    told = {column for question in questionnaire.questions for column in question.columns}
    known = [_with_answers(question, columns) for question in questionnaire.questions]
    codes = {question.code for question in known}
    new = [
        question_of(heading, cells)
        for heading, cells in columns.items()
        if heading not in told and heading not in codes
    ]
    return replace(questionnaire, questions=(*known, *new))


def question_of(heading: str, cells: NDArray[Any]) -> Question:
    """The question that a column answers, by its cells alone."""
    texts = cells.tolist()
    distinct = dict.fromkeys(texts)
    distinct.pop("", None)
    question = Question(heading, columns=(heading,))
    gaps = _worded_gaps(distinct)
    for answer in gaps:
        del distinct[answer.code]
    decimals = decimals_of(distinct)
    if decimals and not any(map(_CODE_WITH_ZERO.fullmatch, distinct)):
        if len(distinct) <= MOST_WHOLE_ANSWERS and all(map(_WHOLE.fullmatch, distinct)):
            return replace(question, kind=Kind.ONE, answers=_answers(distinct) + gaps)
        return replace(question, kind=Kind.NUMBER, answers=gaps, decimals=decimals)
    if distinct and all(map(_DATE.fullmatch, distinct)):
        return replace(question, kind=Kind.DATE)
    if _is_choice(distinct, Counter(filter(None, texts))):
        return replace(question, kind=Kind.ONE, answers=_answers(distinct) + gaps)
    return replace(question, answers=gaps)


def decimals_of(distinct: Iterable[str]) -> str:
    """The decimal sign of these texts when all of them are numbers; "" when they are not."""
    texts = list(distinct)
    if not texts:
        return ""
    if all(map(_NUMBER.fullmatch, texts)):
        return "."
    rest = [text for text in texts if not _COMMA.fullmatch(text)]
    if len(rest) == len(texts):
        return ""
    # with commas about, a point can only group thousands
    fits = all(_WHOLE.fullmatch(text) or _GROUPED.fullmatch(text) for text in rest)
    return "," if fits else ""


def clean(
    columns: Mapping[str, NDArray[Any]], decimals: str = ""
) -> tuple[dict[str, NDArray[Any]], dict[str, int]]:
    """The columns with one way of writing, and counts of what was changed.

    Cells are trimmed; marks of statistical programs for "nothing" are emptied (``NA`` only where the
    other cells are numbers or codes); numbers get a point for their decimal comma, and lose ``.0``
    where all in the column have it. ``decimals`` is the sign when it is known, else it is found out.

    Counts: ``marks`` (cells emptied) and ``commas`` (columns rewritten).
    """
    found: dict[str, NDArray[Any]] = {}
    counts = {"marks": 0, "commas": 0}
    for heading, cells in columns.items():
        texts = cells.tolist()
        distinct = dict.fromkeys(texts)
        new = {text: text.strip() for text in distinct}
        new.update({text: "" for text in distinct if new[text] in _NEVER_AN_ANSWER})
        rest = {text for text in new.values() if text}
        new.update({text: "" for text in distinct if new[text] in _marks(rest)})
        rest = {text for text in new.values() if text}
        sign = decimals_of(rest)
        if sign == "," and decimals != ".":
            counts["commas"] += 1
            for text, cell in new.items():
                new[text] = cell.replace(".", "").replace(",", ".")
        elif sign == "." and rest and all(map(_WHOLE_WITH_POINT.fullmatch, rest)):
            for text, cell in new.items():
                new[text] = cell.partition(".")[0]
        changed = {text for text, cell in new.items() if text != cell}
        if changed:
            emptied = {text for text in changed if text.strip() and not new[text]}
            if emptied:
                counts["marks"] += sum(text in emptied for text in texts)
            cells = np.array([new[text] for text in texts], object)
        found[heading] = cells
    return found, counts


def in_order(codes: Iterable[str]) -> list[str]:
    """Codes by number where all are numbers, else by the alphabet."""
    listed = list(codes)
    if all(map(_NUMBER.fullmatch, listed)):
        return sorted(listed, key=lambda code: (float(code), code))
    return sorted(listed, key=lambda code: (code.casefold(), code))


def _with_answers(question: Question, columns: Mapping[str, NDArray[Any]]) -> Question:
    """A choice without answers gets those that were given."""
    if question.answers or question.kind is not Kind.ONE or len(question.columns) != 1:
        return question
    cells = columns.get(question.columns[0])
    if cells is None:
        return question
    return replace(question, answers=_answers(dict.fromkeys(filter(None, cells.tolist()))))


def _answers(distinct: Iterable[str]) -> tuple[Answer, ...]:
    return tuple(Answer(code) for code in in_order(distinct))


def _worded_gaps(distinct: Mapping[str, None]) -> tuple[Answer, ...]:
    """Words for "no answer" among texts that are numbers but for these."""
    words = [text for text in distinct if not (_NUMBER.fullmatch(text) or _COMMA.fullmatch(text))]
    if not 0 < len(words) <= _MOST_WORDS or len(words) == len(distinct):
        return ()
    answers = with_gaps(Answer(text) for text in in_order(words))
    return answers if all(answer.gap for answer in answers) else ()


def _is_choice(distinct: Mapping[str, None], counts: Counter[str]) -> bool:
    """True for few short texts that come again; among many cells, texts of one person are none.

    Answers to choose from are listed for all to see, so what people wrote themselves must not be
    taken for them: sentences, and longer texts that only one of many gave.
    """
    filled = counts.total()
    if not 0 < len(distinct) <= MOST_ANSWERS or max(map(len, distinct)) > LONGEST_ANSWER:
        return False
    if any(map(_SENTENCE.fullmatch, distinct)):
        return False
    if filled <= _FEW_CELLS:
        return True
    own = any(counts[text] == 1 and len(text.split()) >= _OWN_WORDS for text in distinct)
    return not own and len(distinct) * 2 <= filled


def _marks(texts: set[str]) -> frozenset[str]:
    """Those marks that mean "nothing" among these texts."""
    found = texts & _NO_NUMBER
    if not found:
        return frozenset()
    rest = texts - found
    if rest and decimals_of(rest):
        return frozenset(found)
    # a column of codes of two letters may well hold one that is NA, such as Namibia
    is_coded = bool(rest) and len(rest) <= MOST_ANSWERS and max(map(len, rest)) <= LONGEST_ANSWER
    if "NA" in found and is_coded and not all(map(_CODE_OF_TWO.fullmatch, rest)):
        return frozenset({"NA"})
    return frozenset()
