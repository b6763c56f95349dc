# SPDX-License-Identifier: EUPL-1.2
"""Cards as a file that municipalities pass on: one card, or several headed ``[[card]]``."""

import re
import unicodedata
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace

from wijkatlas.api import QT_TRANSLATE_NOOP, UserError
from wijkatlas_plan.library.card_text import card_of, read_card, write_card
from wijkatlas_plan.library.cards import bundled_ids
from wijkatlas_plan.library.entries import Entries
from wijkatlas_plan.model.card import Card

MOST_CARDS = 500


@dataclass(frozen=True, slots=True)
class Refused:
    """A card that is not taken over; ``number`` is its place in the file, from 1."""

    number: int
    card: str
    problem: UserError


@dataclass(frozen=True, slots=True)
class CardFile:
    """The cards of a file with their places, and those that can't be read."""

    cards: tuple[tuple[int, Card], ...]
    refused: tuple[Refused, ...] = ()


@dataclass(frozen=True, slots=True)
class Intake:
    """What a file does to the office's own cards."""

    added: tuple[Card, ...]
    updated: tuple[Card, ...]
    unchanged: tuple[Card, ...]
    refused: tuple[Refused, ...]

    @property
    def read(self) -> int:
        """How many cards the file holds: all that became of them, together."""
        return sum(map(len, (self.added, self.updated, self.unchanged, self.refused)))


def read_cards(text: str, name: str) -> CardFile:
    """The cards of a file; ``name`` is that of the file.

    Raises:
        UserError: it is no TOML, or holds no cards or too many.
    """
    entries = Entries.parse(text, name)
    if not entries.has("card"):
        return CardFile(((1, card_of(entries, own=True)),))
    tables = entries.tables("card")
    entries.end()
    if not 0 < len(tables) <= MOST_CARDS:
        raise UserError(
            QT_TRANSLATE_NOOP("errors", "“{file}” holds no cards, or more than {most}."),
            file=name,
            most=MOST_CARDS,
        )
    cards: list[tuple[int, Card]] = []
    refused = []
    for number, table in enumerate(tables, start=1):
        try:
            cards.append((number, card_of(table, own=True)))
        except UserError as problem:
            refused.append(Refused(number, table.known_text("id"), problem))
    return CardFile(tuple(cards), tuple(refused))


def write_cards(cards: Iterable[Card]) -> str:
    """The text of a file with these cards."""
    return "\n".join(write_card(card, "card") for card in cards)


def take_in(
    found: CardFile, own: Mapping[str, str], *, office: str, replacing: bool = False
) -> Intake:
    """Hold the cards of a file against the office's ``own`` (TOML texts by id).

    A card that nobody signed is ``office``'s. A higher version of a known card takes its place; with
    ``replacing`` one that is different does so whatever its version.
    """
    added: list[Card] = []
    updated: list[Card] = []
    unchanged: list[Card] = []
    refused = list(found.refused)
    seen: set[str] = set()
    for number, given in found.cards:
        card = given if given.office else replace(given, office=office)
        known = _known(own, card.id)
        problem = _problem(card, known, seen, replacing=replacing)
        if problem is not None:
            refused.append(Refused(number, card.id, problem))
            continue
        seen.add(card.id)
        if card.id not in own:
            added.append(card)
        elif card == known:
            unchanged.append(card)
        else:
            updated.append(card)
    refused.sort(key=lambda each: each.number)
    return Intake(tuple(added), tuple(updated), tuple(unchanged), tuple(refused))


def check_own_id(card_id: str) -> None:
    """Refuse an id that a card of the program has.

    Raises:
        UserError: it has.
    """
    if card_id in bundled_ids():
        raise _taken(card_id)


def slug(name: str) -> str:
    """A name as part of an id: small letters, digits and hyphens."""
    plain = unicodedata.normalize("NFKD", name.casefold()).encode("ascii", "ignore").decode()
    return re.sub(r"[^a-z0-9]+", "-", plain).strip("-")[:40]


def _known(own: Mapping[str, str], card_id: str) -> Card | None:
    """The office's own card, None when there is none or it can't be read."""
    if card_id not in own:
        return None
    try:
        return read_card(own[card_id], card_id, own=True)
    except UserError:
        return None


def _problem(
    card: Card, known: Card | None, seen: set[str], *, replacing: bool
) -> UserError | None:
    if card.id in bundled_ids():
        return _taken(card.id)
    if card.id in seen:
        return UserError(
            QT_TRANSLATE_NOOP("errors", "The file holds the card “{card}” more than once."),
            card=card.id,
        )
    if known is None or card == known or replacing:
        return None
    if card.office != known.office:
        return UserError(
            QT_TRANSLATE_NOOP("errors", "The card “{card}” here is by {office}, not by {other}."),
            QT_TRANSLATE_NOOP("errors", "Give one of them another id."),
            card=card.id,
            office=known.office or "–",
            other=card.office,
        )
    if card.version <= known.version:
        return UserError(
            QT_TRANSLATE_NOOP(
                "errors",
                "The card “{card}” is different here, and its version ({known}) is not older than"
                " that of the file ({version}).",
            ),
            QT_TRANSLATE_NOOP("errors", "Give the newer one a higher version."),
            card=card.id,
            known=known.version,
            version=card.version,
        )
    return None


def _taken(card_id: str) -> UserError:
    return UserError(
        QT_TRANSLATE_NOOP("errors", "“{card}” is the id of a card that comes with the program."),
        QT_TRANSLATE_NOOP("errors", "Give your own card another id."),
        card=card_id,
    )
