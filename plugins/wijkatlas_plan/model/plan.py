# SPDX-License-Identifier: EUPL-1.2
"""A plan: strategic goals, operational goals, actions, and what hangs on them.

Every row has a ``uid`` that stays the same in every copy. Days are ISO texts ("2026-03-01"), "" when
not known; amounts are whole cents. ``owner`` and ``lead`` are functions or services, never persons.
"""

from dataclasses import dataclass
from enum import StrEnum

from wijkatlas.api import QT_TRANSLATE_NOOP
from wijkatlas_plan.model.sector import Sector


class Level(StrEnum):
    """The two levels of goals."""

    STRATEGIC = "strategic"
    OPERATIONAL = "operational"


class Direction(StrEnum):
    """Which way the figure should go."""

    DOWN = "down"
    UP = "up"
    KEEP = "keep"


class Frequency(StrEnum):
    """How often a goal is measured."""

    MONTHLY = "monthly"
    QUARTERLY = "quarterly"
    HALF_YEARLY = "half_yearly"
    YEARLY = "yearly"
    TWO_YEARLY = "two_yearly"
    THREE_YEARLY = "three_yearly"


class Status(StrEnum):
    """Where an action stands; whether it is late follows from its days."""

    PLANNED = "planned"
    RUNNING = "running"
    PAUSED = "paused"
    DONE = "done"
    STOPPED = "stopped"


class Risk(StrEnum):
    """How likely it is that an action does not succeed as planned."""

    LOW = "low"
    MEDIUM = "medium"
    HIGH = "high"


DIRECTION_NAMES: dict[Direction, str] = {
    Direction.DOWN: QT_TRANSLATE_NOOP("plan", "down"),
    Direction.UP: QT_TRANSLATE_NOOP("plan", "up"),
    Direction.KEEP: QT_TRANSLATE_NOOP("plan", "keep as it is"),
}
FREQUENCY_NAMES: dict[Frequency, str] = {
    Frequency.MONTHLY: QT_TRANSLATE_NOOP("plan", "every month"),
    Frequency.QUARTERLY: QT_TRANSLATE_NOOP("plan", "every quarter"),
    Frequency.HALF_YEARLY: QT_TRANSLATE_NOOP("plan", "every half year"),
    Frequency.YEARLY: QT_TRANSLATE_NOOP("plan", "every year"),
    Frequency.TWO_YEARLY: QT_TRANSLATE_NOOP("plan", "every two years"),
    Frequency.THREE_YEARLY: QT_TRANSLATE_NOOP("plan", "every three years"),
}
STATUS_NAMES: dict[Status, str] = {
    Status.PLANNED: QT_TRANSLATE_NOOP("plan", "planned"),
    Status.RUNNING: QT_TRANSLATE_NOOP("plan", "running"),
    Status.PAUSED: QT_TRANSLATE_NOOP("plan", "paused"),
    Status.DONE: QT_TRANSLATE_NOOP("plan", "done"),
    Status.STOPPED: QT_TRANSLATE_NOOP("plan", "stopped"),
}
RISK_NAMES: dict[Risk, str] = {
    Risk.LOW: QT_TRANSLATE_NOOP("plan", "low"),
    Risk.MEDIUM: QT_TRANSLATE_NOOP("plan", "medium"),
    Risk.HIGH: QT_TRANSLATE_NOOP("plan", "high"),
}


@dataclass(frozen=True, slots=True)
class Plan:
    """The head of a plan; ``template`` is the code of the template whose words it uses."""

    uid: str
    title: str
    template: str = "free"
    begin: str = ""
    end: str = ""
    note: str = ""
    position: int = 0


@dataclass(frozen=True, slots=True)
class Goal:
    """A strategic goal, or an operational one that hangs under it.

    ``indicator`` is the id of an :class:`wijkatlas.api.Indicator`, or "" when it is measured by hand:
    ``indicator_text`` then says what is measured. ``areas`` are codes of ``scheme``; none is the whole
    municipality. ``problems`` are uids of the problems it answers.
    """

    uid: str
    plan: str
    parent: str
    level: Level
    title: str
    position: int = 0
    code: str = ""
    description: str = ""
    problems: tuple[str, ...] = ()
    indicator: str = ""
    indicator_text: str = ""
    unit: str = ""
    direction: Direction | None = None
    scheme: str = ""
    areas: tuple[str, ...] = ()
    baseline: float | None = None
    baseline_on: str = ""
    baseline_period: str = ""
    baseline_source: str = ""
    target: float | None = None
    target_on: str = ""
    frequency: Frequency | None = None
    owner: str = ""
    owner_sector: Sector | None = None


@dataclass(frozen=True, slots=True)
class Partner:
    """Who else takes part."""

    sector: Sector
    name: str = ""


@dataclass(frozen=True, slots=True)
class Action:
    """Something that is done for an operational goal.

    ``areas`` are codes of ``scheme``; ``shape`` is a drawn multipolygon (WKB, project CRS), b"" for
    none. ``cards`` are ids of the programme cards that it rests on.
    """

    uid: str
    goal: str
    title: str
    position: int = 0
    code: str = ""
    description: str = ""
    lead: str = ""
    lead_sector: Sector | None = None
    partners: tuple[Partner, ...] = ()
    scheme: str = ""
    areas: tuple[str, ...] = ()
    shape: bytes = b""
    audience: str = ""
    start: str = ""
    end: str = ""
    status: Status = Status.PLANNED
    risk: Risk | None = None
    risk_text: str = ""
    cards: tuple[str, ...] = ()
    evidence: str = ""


@dataclass(frozen=True, slots=True)
class BudgetLine:
    """What one funder gives in one year; None is not filled in, which is not nought."""

    uid: str
    action: str
    funder: str
    year: int
    planned_cents: int | None = None
    spent_cents: int | None = None


@dataclass(frozen=True, slots=True)
class Milestone:
    """A step of an action; ``done_on`` "" while it is open."""

    uid: str
    action: str
    title: str
    due: str = ""
    done_on: str = ""
    position: int = 0


@dataclass(frozen=True, slots=True)
class Measurement:
    """A figure of a goal that was measured by hand; ``low`` and ``high`` are its margin if known."""

    uid: str
    goal: str
    on: str
    value: float
    low: float | None = None
    high: float | None = None
    n: int | None = None
    source: str = ""
    note: str = ""


@dataclass(frozen=True, slots=True)
class LogEntry:
    """Progress of an action, told by a function; it stays in the office."""

    uid: str
    action: str
    on: str
    by: str
    text: str


@dataclass(frozen=True, slots=True)
class Tree:
    """Plans with everything that hangs on them, in order of position within their parent.

    ``loose`` are uids of rows that had lost their place (copies that were merged): they stand at the
    top, or hang on a stand-in whose title is "?".
    """

    plans: tuple[Plan, ...] = ()
    goals: tuple[Goal, ...] = ()
    actions: tuple[Action, ...] = ()
    budget: tuple[BudgetLine, ...] = ()
    milestones: tuple[Milestone, ...] = ()
    measurements: tuple[Measurement, ...] = ()
    loose: frozenset[str] = frozenset()
