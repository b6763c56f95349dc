# SPDX-License-Identifier: EUPL-1.2
"""Programme cards: what is known of a measure, and how well."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum

from wijkatlas.api import QT_TRANSLATE_NOOP
from wijkatlas_plan.model.sector import Sector


class Grade(StrEnum):
    """How good the evidence is."""

    STRONG = "strong"
    MODERATE = "moderate"
    LIMITED = "limited"
    CONTRADICTORY = "contradictory"
    UNKNOWN = "unknown"


GRADE_NAMES: dict[Grade, str] = {
    Grade.STRONG: QT_TRANSLATE_NOOP("plan", "strong"),
    Grade.MODERATE: QT_TRANSLATE_NOOP("plan", "moderate"),
    Grade.LIMITED: QT_TRANSLATE_NOOP("plan", "limited"),
    Grade.CONTRADICTORY: QT_TRANSLATE_NOOP("plan", "contradictory"),
    Grade.UNKNOWN: QT_TRANSLATE_NOOP("plan", "unknown"),
}


GRADE_SIGNS: dict[Grade, str] = {
    Grade.STRONG: "●●●",
    Grade.MODERATE: "●●○",
    Grade.LIMITED: "●○○",
    Grade.CONTRADICTORY: "●/○",
    Grade.UNKNOWN: "○○○",
}
"""Beside the word, so that a list can be read at a glance without colours."""


GRADE_HELP: dict[Grade, str] = {
    Grade.STRONG: QT_TRANSLATE_NOOP(
        "plan", "Many sound comparisons, brought together, that point the same way."
    ),
    Grade.MODERATE: QT_TRANSLATE_NOOP(
        "plan", "Some sound comparisons, or many weaker ones; it may be different elsewhere."
    ),
    Grade.LIMITED: QT_TRANSLATE_NOOP("plan", "One or a few weak or small comparisons."),
    Grade.CONTRADICTORY: QT_TRANSLATE_NOOP(
        "plan", "Sound comparisons that contradict one another."
    ),
    Grade.UNKNOWN: QT_TRANSLATE_NOOP("plan", "No comparison was found; it is not known."),
}


class Verdict(StrEnum):
    """Which way the evidence points, however good it is."""

    HELPS = "helps"
    NO_EFFECT = "no_effect"
    HARMS = "harms"
    MIXED = "mixed"
    UNKNOWN = "unknown"


VERDICT_NAMES: dict[Verdict, str] = {
    Verdict.HELPS: QT_TRANSLATE_NOOP("plan", "points to an improvement"),
    Verdict.NO_EFFECT: QT_TRANSLATE_NOOP("plan", "points to no clear effect"),
    Verdict.HARMS: QT_TRANSLATE_NOOP("plan", "points to harm"),
    Verdict.MIXED: QT_TRANSLATE_NOOP("plan", "findings differ"),
    Verdict.UNKNOWN: QT_TRANSLATE_NOOP("plan", "effect not known"),
}


class Cost(StrEnum):
    """What it takes, in rough classes."""

    LOW = "low"
    MEDIUM = "medium"
    HIGH = "high"
    UNKNOWN = "unknown"


COST_NAMES: dict[Cost, str] = {
    Cost.LOW: QT_TRANSLATE_NOOP("plan", "low"),
    Cost.MEDIUM: QT_TRANSLATE_NOOP("plan", "medium"),
    Cost.HIGH: QT_TRANSLATE_NOOP("plan", "high"),
    Cost.UNKNOWN: QT_TRANSLATE_NOOP("plan", "unknown"),
}
SARA_NAMES: dict[str, str] = {
    "scanning": QT_TRANSLATE_NOOP("plan", "Scanning: what is going on"),
    "analysis": QT_TRANSLATE_NOOP("plan", "Analysis: why it happens here"),
    "response": QT_TRANSLATE_NOOP("plan", "Response: what is done"),
    "assessment": QT_TRANSLATE_NOOP("plan", "Assessment: did it work"),
}
FIVE_I_NAMES: dict[str, str] = {
    "intelligence": QT_TRANSLATE_NOOP("plan", "Intelligence: what must be known"),
    "intervention": QT_TRANSLATE_NOOP("plan", "Intervention: what should change"),
    "implementation": QT_TRANSLATE_NOOP("plan", "Implementation: how it is carried out"),
    "involvement": QT_TRANSLATE_NOOP("plan", "Involvement: who takes part"),
    "impact": QT_TRANSLATE_NOOP("plan", "Impact: what came of it"),
}


def in_language(texts: Mapping[str, str], language: str) -> str:
    """A text in this language, else in English for readers of no Dutch, else in Dutch."""
    wanted = (language, "nl", "en") if language == "nl" else (language, "en", "nl")
    return next((texts[each] for each in wanted if texts.get(each)), "")


@dataclass(frozen=True, slots=True)
class Source:
    """Where a statement comes from; ``year`` is that of publication."""

    title: str
    authors: str = ""
    year: int | None = None
    url: str = ""


@dataclass(frozen=True, slots=True)
class EffectSize:
    """What an evaluation found, in its own words; ``source`` counts in the card's sources from 0."""

    text: Mapping[str, str]
    source: int
    year: int | None = None
    setting: str = ""


@dataclass(frozen=True, slots=True)
class Revision:
    """A change of what was known, with its day (ISO, or a year)."""

    on: str
    text: Mapping[str, str]


@dataclass(frozen=True, slots=True)
class Card:
    """A measure; texts by language ("nl", "en"), Dutch first.

    ``sara`` and ``five_i`` hold texts by step (scanning, analysis, response, assessment; intelligence,
    intervention, implementation, involvement, impact). ``themes`` are codes of incident themes.
    ``own`` cards are the office's; ``office`` says which office wrote it, "" for one that travels with
    the program. A later text of a card has a higher ``version``. ``verdict`` is the way the evidence
    points and ``grade`` how good it is: there is strong evidence of harm too.
    """

    id: str
    title: Mapping[str, str]
    what: Mapping[str, str]
    summary: Mapping[str, str]
    problem: Mapping[str, str]
    mechanism: Mapping[str, str]
    setting: Mapping[str, str]
    grade: Grade
    grade_reason: Mapping[str, str]
    cost: Cost = Cost.UNKNOWN
    sectors: tuple[Sector, ...] = ()
    themes: tuple[str, ...] = ()
    effects: tuple[EffectSize, ...] = ()
    sources: tuple[Source, ...] = ()
    revisions: tuple[Revision, ...] = ()
    sara: Mapping[str, Mapping[str, str]] = field(default_factory=dict)
    five_i: Mapping[str, Mapping[str, str]] = field(default_factory=dict)
    own: bool = False
    version: int = 1
    office: str = ""
    verdict: Verdict = Verdict.UNKNOWN
