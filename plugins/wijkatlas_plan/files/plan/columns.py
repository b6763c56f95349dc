# SPDX-License-Identifier: EUPL-1.2
"""The columns of each sheet of a plan's workbook, and the fields of the model behind them."""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import Enum, StrEnum, auto
from typing import Any

from wijkatlas_plan.files.words import Kind
from wijkatlas_plan.model.plan import (
    Direction,
    Frequency,
    Level,
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
class BookColumn:
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


_CODE = BookColumn("code", "code", width=9)
_TITLE = BookColumn("title", "title", width=44, needed=True)
_DESCRIPTION = BookColumn("description", "description", width=48)
_UID = BookColumn("uid", "uid", Holds.UID, 20)
_AREAS = BookColumn("areas", "areas", Holds.AREAS, 26)
_SCHEME = BookColumn("scheme", "scheme", width=12, seldom=True)
_OWNER = BookColumn("owner", "owner", width=26)
_OWNER_SECTOR = BookColumn("owner_sector", "owner_sector", Holds.CHOICE, 22, choice=Sector)
_PROBLEMS = BookColumn("problems", "problems", Holds.PROBLEMS, 26, seldom=True)
_PLAN = BookColumn("plan", "plan", Holds.PARENT, 26, needed=True, parent=(Kind.PLAN,))
_ACTION = BookColumn("action", "action", Holds.PARENT, 30, needed=True, parent=(Kind.ACTION,))


def _measured(*, seldom: bool) -> tuple[BookColumn, ...]:
    return (
        BookColumn("indicator", "indicator", Holds.INDICATOR, 38, seldom=seldom),
        BookColumn("indicator_text", "indicator_text", width=30, seldom=seldom),
        BookColumn("unit", "unit", width=14, seldom=seldom),
        BookColumn("direction", "direction", Holds.CHOICE, 14, seldom=seldom, choice=Direction),
        BookColumn("baseline", "baseline", Holds.FIGURE, 11, seldom=seldom),
        BookColumn("baseline_on", "baseline_on", Holds.LAST_DAY, 13, seldom=seldom),
        BookColumn("baseline_period", "baseline_period", width=22, seldom=True),
        BookColumn("baseline_source", "baseline_source", width=24, seldom=seldom),
        BookColumn("target", "target", Holds.FIGURE, 12, seldom=seldom),
        BookColumn("target_on", "target_on", Holds.LAST_DAY, 13, seldom=seldom),
        BookColumn("frequency", "frequency", Holds.CHOICE, 16, seldom=seldom, choice=Frequency),
    )


COLUMNS: Mapping[Kind, tuple[BookColumn, ...]] = {
    Kind.PLAN: (
        BookColumn("title", "title", width=44, needed=True),
        BookColumn("template", "template", width=18),
        BookColumn("begin", "begin", Holds.FIRST_DAY, 13),
        BookColumn("end", "end", Holds.LAST_DAY, 13),
        BookColumn("note", "note", width=48),
        _UID,
    ),
    Kind.STRATEGIC: (
        _PLAN,
        _CODE,
        _TITLE,
        _DESCRIPTION,
        _OWNER,
        _OWNER_SECTOR,
        BookColumn("areas", "areas", Holds.AREAS, 26, seldom=True),
        _SCHEME,
        _PROBLEMS,
        *_measured(seldom=True),
        _UID,
    ),
    Kind.OPERATIONAL: (
        BookColumn("plan", "plan", Holds.PARENT, 26, seldom=True, parent=(Kind.PLAN,)),
        BookColumn("strategic", "parent", Holds.PARENT, 26, parent=(Kind.STRATEGIC,)),
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
        BookColumn(
            "operational", "goal", Holds.PARENT, 26, needed=True, parent=(Kind.OPERATIONAL,)
        ),
        _CODE,
        _TITLE,
        _DESCRIPTION,
        BookColumn("lead", "lead", width=26),
        BookColumn("lead_sector", "lead_sector", Holds.CHOICE, 22, choice=Sector),
        BookColumn("partners", "partners", Holds.PARTNERS, 34),
        _AREAS,
        _SCHEME,
        BookColumn("audience", "audience", width=24),
        BookColumn("start", "start", Holds.FIRST_DAY, 13),
        BookColumn("end", "end", Holds.LAST_DAY, 13),
        BookColumn("status", "status", Holds.CHOICE, 12, choice=Status),
        BookColumn("risk", "risk", Holds.CHOICE, 11, choice=Risk),
        BookColumn("risk_text", "risk_text", width=30),
        BookColumn("cards", "cards", Holds.CARDS, 26),
        BookColumn("evidence", "evidence", width=30),
        _UID,
    ),
    Kind.BUDGET: (
        _ACTION,
        BookColumn("funder", "funder", width=24),
        BookColumn("year", "year", Holds.YEAR, 9, needed=True),
        BookColumn("planned", "planned_cents", Holds.CENTS, 16),
        BookColumn("spent", "spent_cents", Holds.CENTS, 16),
        _UID,
    ),
    Kind.MILESTONE: (
        _ACTION,
        _TITLE,
        BookColumn("due", "due", Holds.LAST_DAY, 13),
        BookColumn("done_on", "done_on", Holds.LAST_DAY, 13),
        _UID,
    ),
    Kind.MEASUREMENT: (
        BookColumn(
            "operational",
            "goal",
            Holds.PARENT,
            30,
            needed=True,
            parent=(Kind.OPERATIONAL, Kind.STRATEGIC),
        ),
        BookColumn("on", "on", Holds.LAST_DAY, 13, needed=True),
        BookColumn("value", "value", Holds.FIGURE, 11, needed=True),
        BookColumn("low", "low", Holds.FIGURE, 11),
        BookColumn("high", "high", Holds.FIGURE, 11),
        BookColumn("n", "n", Holds.COUNT, 18),
        BookColumn("source", "source", width=30),
        BookColumn("note", "note", width=40),
        _UID,
    ),
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
