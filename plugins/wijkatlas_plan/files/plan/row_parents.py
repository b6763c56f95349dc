# SPDX-License-Identifier: EUPL-1.2
"""What rows hang on: found by code, title or uid, with a reason when it is not."""

from collections.abc import Sequence
from typing import Any

from wijkatlas.api import QT_TRANSLATE_NOOP
from wijkatlas_plan.files.cell_values import as_text
from wijkatlas_plan.files.plan.cell_reading import Fields
from wijkatlas_plan.files.plan.columns import BookColumn
from wijkatlas_plan.files.plan.labels import Labels
from wijkatlas_plan.files.plan.sheets import Line, PlanSheet
from wijkatlas_plan.files.words import Kind, same
from wijkatlas_plan.model.plan import Plan, Tree

NO_PARENT = QT_TRANSLATE_NOOP(
    "reasons", "it does not say what it hangs on: write a code or a title"
)
UNKNOWN = QT_TRANSLATE_NOOP("reasons", "no row has this code or title: what it hangs on is missing")
SEVERAL = QT_TRANSLATE_NOOP(
    "reasons", "several rows are called so: write the title, or what stands in their last column"
)
HELD = QT_TRANSLATE_NOOP("reasons", "what it hangs on was refused: mend that row first")
CIRCLE = QT_TRANSLATE_NOOP("reasons", "goals that hang on one another in a circle")
WRONG_LEVEL = QT_TRANSLATE_NOOP(
    "reasons", "it hangs on the wrong level: plan, strategic goal, operational goal, action"
)


class Parents:
    """Everything that rows can hang on, in the project and in the file so far."""

    def __init__(self, known: Tree, plan: Plan | None) -> None:
        self._labels = Labels.of(known)
        self._plan_of = {goal.uid: goal.plan for goal in known.goals}
        self._plans = [each.uid for each in known.plans]
        self._plan = plan.uid if plan is not None else ""
        if plan is not None and plan.uid not in self._plans:
            self._labels.add(Kind.PLAN, plan.uid, "", plan.title)
        self._refused: dict[Kind, set[str]] = {kind: set() for kind in Kind}
        self._file_plans: list[str] = []
        self._circles: set[int] = set()
        self._levels: set[int] = set()

    def start(self, sheet: PlanSheet, lines: Sequence[Line]) -> None:
        """Look through a sheet of operational goals for goals that name one another."""
        self._circles, self._levels = set(), set()
        if sheet.kind is Kind.OPERATIONAL:
            self._find_circles(lines)

    def add(self, kind: Kind, row: Any) -> None:
        """Take up a row that was read."""
        self._labels.add(kind, row.uid, getattr(row, "code", ""), row.title)
        if kind is Kind.PLAN:
            self._file_plans.append(row.uid)
        elif kind in (Kind.STRATEGIC, Kind.OPERATIONAL):
            self._plan_of[row.uid] = row.plan

    def refuse(self, kind: Kind, line: Line) -> None:
        """Remember what a refused row is called."""
        self._refused[kind] |= set(_names(line))

    def read(self, kind: Kind, column: BookColumn, text: str, line: Line, fields: Fields) -> None:
        """Find what a cell means, or say why not."""
        fields.values[column.field] = ""
        if line.number in self._circles and column.field == "parent":
            fields.faults.append((column.key, text, CIRCLE))
            return
        if not text:
            if column.needed and column.parent != (Kind.PLAN,):
                only = self._labels.of_kind(column.parent[0])
                if len(only) == 1:
                    fields.values[column.field] = only[0]
                else:
                    fields.faults.append((column.key, "", NO_PARENT))
            return
        found = self._labels.find(text, column.parent)
        first = [uid for uid in found if self._labels.kind(uid) is column.parent[0]]
        found = first or found
        if len(found) == 1:
            fields.values[column.field] = found[0]
            return
        fields.faults.append((column.key, text, self._why(column, text, line, found)))

    def settle(self, kind: Kind, old: Any, fields: Fields) -> None:
        """Give goals the plan they belong to: that of the goal above, the named one, the only one."""
        if kind not in (Kind.STRATEGIC, Kind.OPERATIONAL):
            return
        parent = fields.values.get("parent", old.parent if old is not None else "")
        if parent:
            fields.values["plan"] = self._plan_of[parent]
            return
        named = fields.values.get("plan", "") or (old.plan if old is not None else "")
        in_file = set(self._file_plans)
        only = next(iter(in_file)) if len(in_file) == 1 else ""
        fields.values["plan"] = named or only or self._plan
        if not fields.values["plan"]:
            fields.faults.append(("plan", "", NO_PARENT))

    def _why(self, column: BookColumn, text: str, line: Line, found: Sequence[str]) -> str:
        if found:
            return SEVERAL
        if any(same(text) in self._refused[kind] for kind in column.parent):
            return HELD
        if line.number in self._levels or self._labels.find(text, Kind):
            return WRONG_LEVEL
        return UNKNOWN

    def _find_circles(self, lines: Sequence[Line]) -> None:
        by_name: dict[str, Line] = {name: line for line in lines for name in _names(line)}
        above: dict[int, Line] = {}
        for line in lines:
            text = as_text(line.cells.get("strategic", ""))
            if text and not self._labels.find(text, (Kind.STRATEGIC,)) and same(text) in by_name:
                above[line.number] = by_name[same(text)]
        self._levels = set(above)
        for start in above:
            path, at = [start], above[start].number
            while at in above and at not in path:
                path.append(at)
                at = above[at].number
            if at in path:
                self._circles |= set(path[path.index(at) :])


def _names(line: Line) -> list[str]:
    """What other rows may call a row."""
    code, title, uid = (as_text(line.cells.get(key, "")) for key in ("code", "title", "uid"))
    names = [same(each) for each in (code, title, f"{code} {title}", f"{code} - {title}", uid)]
    return [name for name in names if name]
