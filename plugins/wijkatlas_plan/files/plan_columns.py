# SPDX-License-Identifier: EUPL-1.2
"""The columns of each sheet of a plan's workbook, and the fields of the model behind them."""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import Enum, StrEnum, auto
from typing import Any

from wijkatlas_plan.files.plan_words import Kind
from wijkatlas_plan.model.plan import (
    Action,
    BudgetLine,
    Direction,
    Frequency,
    Goal,
    Level,
    Measurement,
    Milestone,
    Plan,
    Risk,
    Status,
    Tree,
)
from wijkatlas_plan.model.sector import Sector


class Holds(Enum):
    """What the cells of a column hold."""

    TEXT = auto()
    FIRST_DAY = auto()
    LAST_DAY = auto()
    CENTS = auto()
    FIGURE = auto()
    COUNT = auto()
    YEAR = auto()
    CHOICE = auto()
    PARTNERS = auto()
    AREAS = auto()
    CARDS = auto()
    PROBLEMS = auto()
    INDICATOR = auto()
    PARENT = auto()
    UID = auto()


@dataclass(frozen=True, slots=True)
class Column:
    """A column: its key among the words, the field it fills, what it holds, how wide it is.

    ``needed`` ones must be filled in. ``seldom`` ones stand in the workbook only when a row uses them.
    ``choice`` is the list of a choice; ``parent`` says what a row of a parent column hangs on.
    """

    key: str
    field: str
    holds: Holds = Holds.TEXT
    width: int = 16
    needed: bool = False
    seldom: bool = False
    choice: type[StrEnum] | None = None
    parent: tuple[Kind, ...] = ()


_CODE = Column("code", "code", width=9)
_TITLE = Column("title", "title", width=44, needed=True)
_DESCRIPTION = Column("description", "description", width=48)
_UID = Column("uid", "uid", Holds.UID, 20)
_AREAS = Column("areas", "areas", Holds.AREAS, 26)
_SCHEME = Column("scheme", "scheme", width=12, seldom=True)
_OWNER = Column("owner", "owner", width=26)
_OWNER_SECTOR = Column("owner_sector", "owner_sector", Holds.CHOICE, 22, choice=Sector)
_PROBLEMS = Column("problems", "problems", Holds.PROBLEMS, 26, seldom=True)
_PLAN = Column("plan", "plan", Holds.PARENT, 26, needed=True, parent=(Kind.PLAN,))
_ACTION = Column("action", "action", Holds.PARENT, 30, needed=True, parent=(Kind.ACTION,))


def _measured(*, seldom: bool) -> tuple[Column, ...]:
    return (
        Column("indicator", "indicator", Holds.INDICATOR, 38, seldom=seldom),
        Column("indicator_text", "indicator_text", width=30, seldom=seldom),
        Column("unit", "unit", width=14, seldom=seldom),
        Column("direction", "direction", Holds.CHOICE, 14, seldom=seldom, choice=Direction),
        Column("baseline", "baseline", Holds.FIGURE, 11, seldom=seldom),
        Column("baseline_on", "baseline_on", Holds.LAST_DAY, 13, seldom=seldom),
        Column("baseline_period", "baseline_period", width=22, seldom=True),
        Column("baseline_source", "baseline_source", width=24, seldom=seldom),
        Column("target", "target", Holds.FIGURE, 12, seldom=seldom),
        Column("target_on", "target_on", Holds.LAST_DAY, 13, seldom=seldom),
        Column("frequency", "frequency", Holds.CHOICE, 16, seldom=seldom, choice=Frequency),
    )


COLUMNS: Mapping[Kind, tuple[Column, ...]] = {
    Kind.PLAN: (
        Column("title", "title", width=44, needed=True),
        Column("template", "template", width=18),
        Column("begin", "begin", Holds.FIRST_DAY, 13),
        Column("end", "end", Holds.LAST_DAY, 13),
        Column("note", "note", width=48),
        _UID,
    ),
    Kind.STRATEGIC: (
        _PLAN,
        _CODE,
        _TITLE,
        _DESCRIPTION,
        _OWNER,
        _OWNER_SECTOR,
        Column("areas", "areas", Holds.AREAS, 26, seldom=True),
        _SCHEME,
        _PROBLEMS,
        *_measured(seldom=True),
        _UID,
    ),
    Kind.OPERATIONAL: (
        Column("plan", "plan", Holds.PARENT, 26, seldom=True, parent=(Kind.PLAN,)),
        Column("strategic", "parent", Holds.PARENT, 26, parent=(Kind.STRATEGIC,)),
        _CODE,
        _TITLE,
        _DESCRIPTION,
        *_measured(seldom=False),
        _OWNER,
        _OWNER_SECTOR,
        _AREAS,
        _SCHEME,
        _PROBLEMS,
        _UID,
    ),
    Kind.ACTION: (
        Column("operational", "goal", Holds.PARENT, 26, needed=True, parent=(Kind.OPERATIONAL,)),
        _CODE,
        _TITLE,
        _DESCRIPTION,
        Column("lead", "lead", width=26),
        Column("lead_sector", "lead_sector", Holds.CHOICE, 22, choice=Sector),
        Column("partners", "partners", Holds.PARTNERS, 34),
        _AREAS,
        _SCHEME,
        Column("audience", "audience", width=24),
        Column("start", "start", Holds.FIRST_DAY, 13),
        Column("end", "end", Holds.LAST_DAY, 13),
        Column("status", "status", Holds.CHOICE, 12, choice=Status),
        Column("risk", "risk", Holds.CHOICE, 11, choice=Risk),
        Column("risk_text", "risk_text", width=30),
        Column("cards", "cards", Holds.CARDS, 26),
        Column("evidence", "evidence", width=30),
        _UID,
    ),
    Kind.BUDGET: (
        _ACTION,
        Column("funder", "funder", width=24),
        Column("year", "year", Holds.YEAR, 9, needed=True),
        Column("planned", "planned_cents", Holds.CENTS, 16),
        Column("spent", "spent_cents", Holds.CENTS, 16),
        _UID,
    ),
    Kind.MILESTONE: (
        _ACTION,
        _TITLE,
        Column("due", "due", Holds.LAST_DAY, 13),
        Column("done_on", "done_on", Holds.LAST_DAY, 13),
        _UID,
    ),
    Kind.MEASUREMENT: (
        Column(
            "operational",
            "goal",
            Holds.PARENT,
            30,
            needed=True,
            parent=(Kind.OPERATIONAL, Kind.STRATEGIC),
        ),
        Column("on", "on", Holds.LAST_DAY, 13, needed=True),
        Column("value", "value", Holds.FIGURE, 11, needed=True),
        Column("low", "low", Holds.FIGURE, 11),
        Column("high", "high", Holds.FIGURE, 11),
        Column("n", "n", Holds.COUNT, 18),
        Column("source", "source", width=30),
        Column("note", "note", width=40),
        _UID,
    ),
}
MODELS: Mapping[Kind, type[Any]] = {
    Kind.PLAN: Plan,
    Kind.STRATEGIC: Goal,
    Kind.OPERATIONAL: Goal,
    Kind.ACTION: Action,
    Kind.BUDGET: BudgetLine,
    Kind.MILESTONE: Milestone,
    Kind.MEASUREMENT: Measurement,
}
PARENT_FIELD: Mapping[Kind, str] = {
    Kind.STRATEGIC: "plan",
    Kind.OPERATIONAL: "parent",
    Kind.ACTION: "goal",
    Kind.BUDGET: "action",
    Kind.MILESTONE: "action",
    Kind.MEASUREMENT: "goal",
}
TITLED = (Kind.PLAN, Kind.STRATEGIC, Kind.OPERATIONAL, Kind.ACTION)
"""The kinds that others hang on."""


def rows_of(tree: Tree, kind: Kind) -> tuple[Any, ...]:
    """The rows of a tree that stand on a sheet, in their order."""
    if kind is Kind.STRATEGIC:
        return tuple(goal for goal in tree.goals if goal.level is Level.STRATEGIC)
    if kind is Kind.OPERATIONAL:
        return tuple(goal for goal in tree.goals if goal.level is Level.OPERATIONAL)
    rows: tuple[Any, ...] = {
        Kind.PLAN: tree.plans,
        Kind.ACTION: tree.actions,
        Kind.BUDGET: tree.budget,
        Kind.MILESTONE: tree.milestones,
        Kind.MEASUREMENT: tree.measurements,
    }[kind]
    return rows
