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


class Cost(StrEnum):
    """What it takes, in rough classes."""

    LOW = "low"
    MEDIUM = "medium"
    HIGH = "high"
    UNKNOWN = "unknown"


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
    ``own`` cards are the office's.
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
