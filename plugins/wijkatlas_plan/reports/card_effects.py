# SPDX-License-Identifier: EUPL-1.2
"""Cards as they are passed on, if wanted with the effects that were measured here."""

from collections.abc import Iterable, Mapping
from dataclasses import replace
from typing import TYPE_CHECKING

from wijkatlas.api import QT_TRANSLATE_NOOP, UserError
from wijkatlas_plan.model.card import Card, EffectSize, Source

if TYPE_CHECKING:
    from wijkatlas_plan.storage.project import Queries


def cards_to_pass_on(
    project: "Queries",
    own: Mapping[str, str],
    wanted: Iterable[str],
    *,
    office: str,
    with_effects: bool,
) -> tuple[tuple[Card, ...], int]:
    """Cards as another office gets them, and how many effects from here travel with them.

    With effects a card of the program goes as a copy of ours, under an id of our own.

    Raises:
        UserError: a card does not exist, or is known to everybody already.
    """
    from wijkatlas_plan.evaluation.local import local_effects
    from wijkatlas_plan.library.cards import find_card

    cards = []
    count = 0
    for card_id in dict.fromkeys(wanted):
        card = find_card(card_id, own)
        effects = local_effects(project, card_id) if with_effects else ()
        if not card.own and not effects:
            raise UserError(
                QT_TRANSLATE_NOOP(
                    "errors", "“{card}” comes with the program: every office has it already."
                ),
                QT_TRANSLATE_NOOP(
                    "errors", "It is passed on only with an effect that was measured here."
                ),
                card=card_id,
            )
        cards.append(_signed(card, effects, office))
        count += len(effects)
    return tuple(cards), count


def _signed(card: Card, effects: tuple[EffectSize, ...], office: str) -> Card:
    """The card with effects whose source is this office."""
    from wijkatlas_plan.library.exchange import slug

    made = replace(card, office=card.office or office, own=True)
    if not card.own:
        made = replace(made, id=f"{card.id}-{slug(office) or 'copy'}", version=card.version + 1)
    if effects:
        here = Source(f"Lokale evaluatie {office}", office)
        place = len(card.sources)
        made = replace(
            made,
            sources=(*card.sources, here),
            effects=(*card.effects, *(replace(each, source=place) for each in effects)),
        )
    return made
