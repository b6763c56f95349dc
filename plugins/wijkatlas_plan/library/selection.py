# SPDX-License-Identifier: EUPL-1.2
"""Which cards are meant: by grade, theme, sector and words."""

import unicodedata
from collections.abc import Iterable
from dataclasses import dataclass

from wijkatlas_plan.model.card import Card, Grade, in_language
from wijkatlas_plan.model.sector import Sector


@dataclass(frozen=True, slots=True)
class Wanted:
    """What is asked; None and "" leave it open."""

    grade: Grade | None = None
    theme: str = ""
    sector: Sector | None = None
    words: str = ""

    def fits(self, card: Card, told: str = "") -> bool:
        """True when the card has all that is asked, each word somewhere in its texts.

        ``told`` is what :func:`searchable` gave of it, for who asks often.
        """
        if self.grade is not None and card.grade is not self.grade:
            return False
        if self.theme and self.theme not in card.themes:
            return False
        if self.sector is not None and self.sector not in card.sectors:
            return False
        words = folded(self.words).split()
        if not words:
            return True
        text = told or searchable(card)
        return all(word in text for word in words)


def folded(text: str) -> str:
    """A text without capitals and accents, to search in."""
    parts = unicodedata.normalize("NFKD", text.casefold())
    return "".join(each for each in parts if not unicodedata.combining(each))


def searchable(card: Card) -> str:
    """What is searched of a card."""
    return folded(" ".join(_texts(card)))


def by_title(cards: Iterable[Card], language: str) -> list[Card]:
    """Cards in alphabetical order of their titles in a language."""
    return sorted(cards, key=lambda card: (folded(in_language(card.title, language)), card.id))


def _texts(card: Card) -> Iterable[str]:
    yield card.id
    for texts in (card.title, card.summary, card.what, card.problem, card.mechanism):
        yield from texts.values()
