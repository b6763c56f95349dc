# SPDX-License-Identifier: EUPL-1.2
"""Cards to start from: an empty one, or a copy of another."""

from dataclasses import replace
from typing import Any

from wijkatlas.api import QT_TRANSLATE_NOOP, Translator
from wijkatlas_plan.library.card_text import TEXTS
from wijkatlas_plan.model.card import Card, Grade

PROMPTS = {
    "title": QT_TRANSLATE_NOOP("plan", "A short name"),
    "what": QT_TRANSLATE_NOOP("plan", "What is done"),
    "summary": QT_TRANSLATE_NOOP("plan", "In two sentences: what it is and what is known of it"),
    "problem": QT_TRANSLATE_NOOP("plan", "For which problem"),
    "mechanism": QT_TRANSLATE_NOOP("plan", "Why it would work"),
    "setting": QT_TRANSLATE_NOOP("plan", "Where and when it was tried"),
    "grade_reason": QT_TRANSLATE_NOOP("plan", "Why the evidence has this grade"),
}
"""What belongs in each text of a card."""


def empty_card(card_id: str, translator: Translator) -> Card:
    """A card whose texts say what belongs there, in Dutch places to be written over."""
    texts: dict[str, Any] = {
        key: {"nl": translator.translate("plan", PROMPTS[key])} for key in TEXTS
    }
    return Card(id=card_id, grade=Grade.UNKNOWN, own=True, **texts)


def copied_card(card: Card, card_id: str) -> Card:
    """The same card as the office's own: a first version, signed by nobody yet."""
    return replace(card, id=card_id, own=True, version=1, office="")
