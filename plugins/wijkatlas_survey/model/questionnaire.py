# SPDX-License-Identifier: EUPL-1.2
"""Questions with their answers, as the makers of a survey wrote them."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum

Texts = Mapping[str, str]
"""Text by language ("nl"); "" is a text whose language is unknown."""


def text_in(texts: Texts, language: str) -> str:
    """The text in this language, else in an unknown one, Dutch, English, or any."""
    for wanted in (language, "", "nl", "en"):
        if texts.get(wanted):
            return texts[wanted]
    return next((text for text in texts.values() if text), "")


class Kind(StrEnum):
    """What can be answered."""

    ONE = "one"  # one of some answers
    MANY = "many"  # any of some answers
    NUMBER = "number"
    TEXT = "text"
    DATE = "date"
    PLACE = "place"  # "lat lon alt accuracy" as forms write it


class Gap(StrEnum):
    """Why there is no answer."""

    EMPTY = "empty"  # nothing written, or the question was not put
    REFUSED = "refused"
    UNKNOWN = "unknown"  # don't know, no opinion
    NOT_APPLICABLE = "not_applicable"
    OUTSIDE = "outside"  # a code that is not on the scale


@dataclass(frozen=True, slots=True)
class Answer:
    """One answer; with a ``gap`` it counts as no answer.

    ``value`` is what it counts for in a mean; None: its code when that is a number.
    """

    code: str
    texts: Texts = field(default_factory=dict)
    gap: Gap | None = None
    value: float | None = None

    def text(self, language: str) -> str:
        """Its words, or its code when it has none."""
        return text_in(self.texts, language) or self.code

    @property
    def number(self) -> float | None:
        """What it counts for in a mean; None when that is unknown or it is a gap."""
        if self.gap is not None:
            return None
        if self.value is not None:
            return self.value
        try:
            return float(self.code)
        except ValueError:
            return None


@dataclass(frozen=True, slots=True)
class Question:
    """One question. ``code`` is its name in the data and unique in a wave.

    ``columns`` are the headings it came from: one, or for :attr:`Kind.MANY` one for each answer in
    their order (a single one holds codes joined by ``separator``). ``block`` is the part of the
    questionnaire, ``relevance`` the routing as the form wrote it.
    """

    code: str
    texts: Texts = field(default_factory=dict)
    kind: Kind = Kind.TEXT
    answers: tuple[Answer, ...] = ()
    block: str = ""
    columns: tuple[str, ...] = ()
    separator: str = ""
    relevance: str = ""
    decimals: str = "."

    def text(self, language: str) -> str:
        """Its words, or its code when it has none."""
        return text_in(self.texts, language) or self.code

    def answer(self, code: str) -> Answer | None:
        """The answer with this code."""
        return next((each for each in self.answers if each.code == code), None)

    @property
    def valid_answers(self) -> tuple[Answer, ...]:
        """Those that are no gap, in their order."""
        return tuple(each for each in self.answers if each.gap is None)


@dataclass(frozen=True, slots=True)
class Questionnaire:
    """All questions in their order; ``languages`` are those that texts are in."""

    questions: tuple[Question, ...] = ()
    title: str = ""
    languages: tuple[str, ...] = ()

    def question(self, code: str) -> Question | None:
        """The question with this code."""
        return next((each for each in self.questions if each.code == code), None)
