# SPDX-License-Identifier: EUPL-1.2
"""The programme cards: those that travel with the program and the office's own."""

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache

from wijkatlas.api import QT_TRANSLATE_NOOP, UserError, resource_root
from wijkatlas_plan.library.card_text import read_card
from wijkatlas_plan.model.card import Card


@dataclass(frozen=True, slots=True)
class BrokenCard:
    """An own card that can't be read, and why."""

    id: str
    problem: UserError


@cache
def bundled_cards() -> tuple[Card, ...]:
    """The cards that travel with the program, by id; read once."""
    paths = sorted((resource_root() / "programmes").glob("*.toml"))
    cards = [read_card(path.read_text("utf-8"), path.name) for path in paths]
    return tuple(sorted(cards, key=lambda card: card.id))


@cache
def bundled_ids() -> frozenset[str]:
    """Their ids, which no own card can have."""
    return frozenset(card.id for card in bundled_cards())


def all_cards(own: Mapping[str, str]) -> tuple[Card, ...]:
    """The bundled cards and the office's own ones that can be read; ``own`` holds TOML texts by id."""
    return bundled_cards() + _read(own)[0]


def broken_cards(own: Mapping[str, str]) -> tuple[BrokenCard, ...]:
    """The office's own cards that can't be read."""
    return _read(own)[1]


def find_card(card_id: str, own: Mapping[str, str]) -> Card:
    """The card with this id.

    Raises:
        UserError: there is none, or it is an own one that can't be read.
    """
    for card in all_cards(own):
        if card.id == card_id:
            return card
    for broken in broken_cards(own):
        if broken.id == card_id:
            raise broken.problem
    raise UserError(
        QT_TRANSLATE_NOOP("errors", "There is no programme card “{card}”."),
        QT_TRANSLATE_NOOP("errors", "“card list” tells which there are."),
        card=card_id,
    )


def _read(own: Mapping[str, str]) -> tuple[tuple[Card, ...], tuple[BrokenCard, ...]]:
    good, broken = [], []
    for card_id, text in sorted(own.items()):
        try:
            card = read_card(text, card_id, own=True)
        except UserError as problem:
            broken.append(BrokenCard(card_id, problem))
            continue
        good.append(card)
    return tuple(good), tuple(broken)
