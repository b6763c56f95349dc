# SPDX-License-Identifier: EUPL-1.2
"""A questionnaire as it is put to people: single questions, and tables of questions that go together."""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from wijkatlas_survey.model.questionnaire import Kind, Question, Texts

_STEM = re.compile(r"(.*\S)\s*\[([^\[\]]+)\]\s*")


@dataclass(frozen=True, slots=True)
class Part:
    """Questions under one text: one, or the rows of a table that share their answers.

    ``items`` are the texts of the rows; of a single question one that is empty.
    """

    texts: Texts
    questions: tuple[Question, ...]
    items: tuple[Texts, ...]

    @property
    def is_table(self) -> bool:
        """True for several rows."""
        return len(self.questions) > 1


def parts_of(questions: Sequence[Question]) -> list[Part]:
    """The questions in their order; neighbours "text [row]" with one scale become a table."""
    found: list[Part] = []
    for question in questions:
        stem, item = _split(question)
        last = found[-1] if found else None
        if item and last and last.items[0] and _belongs(question, stem, last):
            found[-1] = Part(last.texts, (*last.questions, question), (*last.items, item))
        else:
            found.append(Part(stem, (question,), (item,)))
    return [part if part.is_table else _single(part.questions[0]) for part in found]


def _single(question: Question) -> Part:
    return Part(question.texts, (question,), ({},))


def _belongs(question: Question, stem: Texts, part: Part) -> bool:
    first = part.questions[0]
    return (
        stem == part.texts
        and question.kind is first.kind is Kind.ONE
        and question.answers == first.answers
        and question.relevance == first.relevance
    )


def _split(question: Question) -> tuple[Texts, Texts]:
    """The text before the square bracket and within, by language; nothing within when one has none."""
    matches = {language: _STEM.fullmatch(text) for language, text in question.texts.items()}
    stems, items = {}, {}
    for language, match in matches.items():
        if match is None:
            return question.texts, {}
        stems[language], items[language] = match[1], match[2]
    return stems, items
