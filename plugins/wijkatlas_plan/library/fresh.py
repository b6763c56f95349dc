# SPDX-License-Identifier: EUPL-1.2
"""Cards to start from: an empty one, or a copy of another."""

from dataclasses import replace
from typing import Any

from wijkatlas.api import QT_TRANSLATE_NOOP, Translator
from wijkatlas_plan.library.card_text import TEXTS
from wijkatlas_plan.library.themes import theme_codes
from wijkatlas_plan.model.card import FIVE_I_NAMES, SARA_NAMES, Card, Cost, Grade, Verdict
from wijkatlas_plan.model.sector import Sector

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


_EXAMPLE = """\
[[source]]
key = "study"
title = "…"
authors = "…"
year = 2025
url = "https://…"

[[effect]]
source = "study"
setting = "…"
[effect.text]
nl = "…"

[[revision]]
on = "2025-10"
[revision.text]
nl = "…"

[sara.{step}]
nl = "…"

[five_i.{question}]
nl = "…"
"""


def guide(translator: Translator) -> str:
    """What may stand in the file of a card, as comments of TOML."""
    t = translator.translate
    lines = [
        QT_TRANSLATE_NOOP("plan", "A programme card. Lines that start with # explain; they don't count."),
        QT_TRANSLATE_NOOP("plan", "Texts stand by language: nl is needed, en, fr, es and pt may be added."),
    ]  # fmt: skip
    told = [t("plan", line) for line in lines]
    told += [
        f"{name}: {', '.join(words)}"
        for name, words in (
            ("grade", Grade), ("verdict", Verdict), ("cost", Cost), ("sectors", Sector),
            ("themes", theme_codes()), ("sara", SARA_NAMES), ("five_i", FIVE_I_NAMES),
        )
    ]  # fmt: skip
    told.append(t("plan", "What may be added, as often as needed:"))
    example = _EXAMPLE.format(step=next(iter(SARA_NAMES)), question=next(iter(FIVE_I_NAMES)))
    told += example.splitlines()
    return "\n".join(f"# {line}".rstrip() for line in told) + "\n"


def empty_card(card_id: str, translator: Translator) -> Card:
    """A card whose texts say what belongs there, in Dutch places to be written over."""
    texts: dict[str, Any] = {
        key: {"nl": translator.translate("plan", PROMPTS[key])} for key in TEXTS
    }
    return Card(id=card_id, grade=Grade.UNKNOWN, own=True, **texts)


def copied_card(card: Card, card_id: str) -> Card:
    """The same card as the office's own: a first version, signed by nobody yet."""
    return replace(card, id=card_id, own=True, version=1, office="")
