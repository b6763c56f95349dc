# SPDX-License-Identifier: EUPL-1.2
"""Problems, what they are judged by, and what people found beside the figures."""

from dataclasses import dataclass
from enum import StrEnum

from wijkatlas.api import QT_TRANSLATE_NOOP


class Lane(StrEnum):
    """What was decided; a stubborn problem becomes a project, a lighter one regular work."""

    OPEN = "open"
    PRIORITY = "priority"
    ATTENTION = "attention"
    DROPPED = "dropped"


LANE_NAMES: dict[Lane, str] = {
    Lane.OPEN: QT_TRANSLATE_NOOP("plan", "not decided yet"),
    Lane.PRIORITY: QT_TRANSLATE_NOOP("plan", "priority"),
    Lane.ATTENTION: QT_TRANSLATE_NOOP("plan", "special attention point"),
    Lane.DROPPED: QT_TRANSLATE_NOOP("plan", "not taken up"),
}


@dataclass(frozen=True, slots=True)
class FigureRef:
    """A figure as it was when it was taken along, so that a change since can be seen.

    ``area`` "" is the municipality. ``reason`` is that of the estimate when there was no value.
    """

    indicator: str
    period: str
    scheme: str = ""
    area: str = ""
    value: float | None = None
    low: float | None = None
    high: float | None = None
    unit: str = ""
    reason: str = ""
    taken_on: str = ""


@dataclass(frozen=True, slots=True)
class Problem:
    """A theme in areas for an audience, with the figures that show it.

    ``theme`` is a code of the incident themes or "" for another one. ``decided_by`` is a role ("zonal
    security council"), never a person.
    """

    uid: str
    title: str
    theme: str = ""
    scheme: str = ""
    areas: tuple[str, ...] = ()
    audience: str = ""
    description: str = ""
    figures: tuple[FigureRef, ...] = ()
    notes: tuple[str, ...] = ()
    lane: Lane = Lane.OPEN
    decision: str = ""
    decided_on: str = ""
    decided_by: str = ""
    position: int = 0


@dataclass(frozen=True, slots=True)
class Criterion:
    """What problems are judged by; weights count relative to one another.

    ``code`` is ``size``, ``trend``, ``harm``, ``fear``, ``feasibility``, ``choice`` or an office's own.
    """

    uid: str
    code: str
    title: str
    weight: float
    position: int = 0
    description: str = ""


@dataclass(frozen=True, slots=True)
class Score:
    """1 (little) to 5 (much) on one criterion, and why; ``derived`` when it follows from figures."""

    uid: str
    problem: str
    criterion: str
    value: float
    why: str = ""
    derived: bool = False


@dataclass(frozen=True, slots=True)
class HarmWeight:
    """How heavy one incident of a category weighs, by the office's own table; none is official."""

    uid: str
    category: str
    weight: float
    source: str = ""


class NoteKind(StrEnum):
    """How a finding came about."""

    WALK = "walk"
    INTERVIEW = "interview"
    MEETING = "meeting"
    OTHER = "other"


NOTE_KIND_NAMES: dict[NoteKind, str] = {
    NoteKind.WALK: QT_TRANSLATE_NOOP("plan", "safety walk"),
    NoteKind.INTERVIEW: QT_TRANSLATE_NOOP("plan", "interview"),
    NoteKind.MEETING: QT_TRANSLATE_NOOP("plan", "meeting"),
    NoteKind.OTHER: QT_TRANSLATE_NOOP("plan", "other finding"),
}


@dataclass(frozen=True, slots=True)
class Note:
    """A finding in words, with its place (project CRS, metres) if known.

    ``summary`` may be told to others; ``text`` stays in the office and is kept apart.
    """

    uid: str
    kind: NoteKind
    on: str
    title: str
    summary: str = ""
    text: str = ""
    theme: str = ""
    scheme: str = ""
    area: str = ""
    x: float | None = None
    y: float | None = None
