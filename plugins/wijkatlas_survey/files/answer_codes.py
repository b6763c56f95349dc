# SPDX-License-Identifier: EUPL-1.2
"""Cells that hold the words of an answer, turned back into its code."""

from collections.abc import Mapping
from typing import Any

import numpy as np
from numpy.typing import NDArray

from wijkatlas_survey.model.questionnaire import Answer, Question

NOTHING = frozenset({"n/a", "n.v.t.", "nvt", "s/o", "k. a.", "k.a."})
"""What forms write where nobody answered."""

TICKED = frozenset({"y", "yes", "ja", "oui", "true", "1"})
UNTICKED = frozenset({"n", "no", "nee", "non", "nein", "false", "0", "2"})


def plain(text: str) -> str:
    """A text to compare by: one space between words, no capitals."""
    return " ".join(text.split()).casefold()


def codes_by_words(question: Question) -> dict[str, str]:
    """The code of each answer by its words in every language; those of two answers are left out."""
    found: dict[str, set[str]] = {}
    for answer in question.answers:
        for text in answer.texts.values():
            found.setdefault(plain(text), set()).add(answer.code)
    return {words: codes.pop() for words, codes in found.items() if words and len(codes) == 1}


def to_codes(cells: NDArray[Any], question: Question) -> NDArray[Any]:
    """Cells with the code for each answer, whether they held codes or words.

    A file holds one or the other: where all cells are codes, they stay as they are, even if one is
    also what another answer is called. What is neither stays too.
    """
    distinct = {cell for cell in cells.tolist() if cell}
    codes = {answer.code for answer in question.answers}
    if not distinct or distinct <= codes:
        return cells
    words = codes_by_words(question)
    lower = {plain(answer.code): answer.code for answer in question.answers}
    all_words = all(plain(cell) in words or plain(cell) in NOTHING for cell in distinct)
    return mapped(cells, {cell: _code(cell, codes, words, lower, all_words) for cell in distinct})


def _code(
    cell: str, codes: set[str], words: Mapping[str, str], lower: Mapping[str, str], all_words: bool
) -> str:
    key = plain(cell)
    if all_words and key in words:
        return words[key]
    if cell in codes:
        return cell
    if key in words:
        return words[key]
    if key in lower:
        return lower[key]
    return "" if key in NOTHING else cell


def mapped(cells: NDArray[Any], new: Mapping[str, str]) -> NDArray[Any]:
    """Cells of text replaced where there is something new for them."""
    found = np.empty(len(cells), object)
    found[:] = [new.get(cell, cell) for cell in cells.tolist()]
    return found


def ticks(cells: NDArray[Any], answer: Answer) -> NDArray[np.int8]:
    """1 where this answer was chosen, 0 where it was not, -1 where nothing is said."""
    own = {plain(answer.code), *(plain(text) for text in answer.texts.values())} - UNTICKED
    known = {"": -1}
    found = []
    for cell in cells.tolist():
        tick = known.get(cell)
        if tick is None:
            key = plain(cell)
            is_ticked = key in TICKED or key in own
            tick = known[cell] = 0 if key in UNTICKED else 1 if is_ticked else -1
        found.append(tick)
    return np.array(found, np.int8)


def tick_cells(chosen: NDArray[np.int8]) -> NDArray[Any]:
    """Cells "1", "0" and "" for 1, 0 and -1."""
    return np.array(["0", "1", ""], object)[chosen]
