# SPDX-License-Identifier: EUPL-1.2
"""A filled-in workbook (or a table of actions) as rows of a plan; rows of before are found again."""

from collections import Counter, defaultdict
from collections.abc import Callable, Mapping
from dataclasses import replace
from pathlib import Path
from typing import Any

from wijkatlas.api import ImportCounts
from wijkatlas_plan.files.cell_values import as_text
from wijkatlas_plan.files.plan import row_checks
from wijkatlas_plan.files.plan.cell_reading import CellReader, Fields, is_same
from wijkatlas_plan.files.plan.cell_writing import CellWriter
from wijkatlas_plan.files.plan.choices import Choices
from wijkatlas_plan.files.plan.columns import COLUMNS, PARENT_FIELD, TITLED, Holds, rows_of
from wijkatlas_plan.files.plan.labels import Labels
from wijkatlas_plan.files.plan.named_goals import with_named_goals
from wijkatlas_plan.files.plan.result import ReadPlan, Refused, Remark, SheetCounts
from wijkatlas_plan.files.plan.row_parents import Parents
from wijkatlas_plan.files.plan.sheets import Line, PlanSheet, example_lines, read_sheets
from wijkatlas_plan.files.words import Kind, example_words, heading, same
from wijkatlas_plan.model.plan import (
    Action,
    BudgetLine,
    Goal,
    Level,
    Measurement,
    Milestone,
    Plan,
    Tree,
)

_EMPTY: Mapping[Kind, Callable[[str], Any]] = {
    Kind.PLAN: lambda uid: Plan(uid, ""),
    Kind.STRATEGIC: lambda uid: Goal(uid, "", "", Level.STRATEGIC, ""),
    Kind.OPERATIONAL: lambda uid: Goal(uid, "", "", Level.OPERATIONAL, ""),
    Kind.ACTION: lambda uid: Action(uid, "", ""),
    Kind.BUDGET: lambda uid: BudgetLine(uid, "", "", 0),
    Kind.MILESTONE: lambda uid: Milestone(uid, "", ""),
    Kind.MEASUREMENT: lambda uid: Measurement(uid, "", "", 0.0),
}
_NATURAL: Mapping[Kind, Callable[[Any], tuple[object, ...]]] = {
    Kind.PLAN: lambda row: (same(row.title),),
    Kind.STRATEGIC: lambda row: (row.plan, same(row.code), same(row.title)),
    Kind.OPERATIONAL: lambda row: (row.plan, row.parent, same(row.code), same(row.title)),
    Kind.ACTION: lambda row: (row.goal, same(row.code), same(row.title)),
    Kind.BUDGET: lambda row: (row.action, same(row.funder), row.year),
    Kind.MILESTONE: lambda row: (row.action, same(row.title)),
    Kind.MEASUREMENT: lambda row: (row.goal, row.on),
}
_REMARK_FIELD = {
    Kind.PLAN: "note",
    Kind.STRATEGIC: "description",
    Kind.OPERATIONAL: "description",
    Kind.ACTION: "description",
    Kind.MEASUREMENT: "note",
}
_KEPT_WHEN_EMPTY = ("status", "template", "value", "year")


def read_plan(
    path: Path,
    known: Tree,
    *,
    language: str,
    new_uid: Callable[[], str],
    choices: Choices | None = None,
    plan: Plan | None = None,
) -> ReadPlan:
    """Read a workbook, an OpenDocument sheet or a table of text into rows of the model.

    A row is found again by its uid, else by code and title within its parent; columns that the file
    does not have stay as they are. ``plan`` takes the goals that name none. Where there are no goals
    yet, those that a table of actions only names are rows as well.

    Raises:
        UserError: the file can't be read, or holds nothing of a plan.
    """
    sheets, others = read_sheets(path)
    if not known.goals:
        sheets = with_named_goals(sheets)
    work = _Reading(known, choices or Choices(), language, new_uid, plan)
    for sheet in sheets:
        work.read_sheet(sheet)
    kept = [sheet for sheet in sheets if sheet.extras and sheet.kind in _REMARK_FIELD]
    extras = {sheet.title: sheet.extras for sheet in kept}
    return ReadPlan(work.rows, work.counts, work.refused, work.remarks, others, extras)


class _Reading:
    def __init__(
        self,
        known: Tree,
        choices: Choices,
        language: str,
        new_uid: Callable[[], str],
        plan: Plan | None,
    ) -> None:
        self._new_uid = new_uid
        self._language = language
        self._writer = CellWriter(Labels.of(known), choices, language)
        self._reader = CellReader(choices)
        self._parents = Parents(known, plan)
        self._known = {kind: {row.uid: row for row in rows_of(known, kind)} for kind in Kind}
        self._uids = {uid for rows in self._known.values() for uid in rows}
        self._codes = row_checks.Codes(known)
        self._places: Counter[tuple[Kind, str]] = Counter()
        for kind in Kind:
            for row in self._known[kind].values():
                key = self._parent_key(kind, row)
                place = getattr(row, "position", -1) + 1
                self._places[key] = max(self._places[key], place)
        self._claimed: dict[Kind, dict[str, Line]] = {kind: {} for kind in Kind}
        self._new: set[tuple[object, ...]] = set()
        self.rows: list[Any] = []
        self.counts: list[SheetCounts] = []
        self.refused: list[Refused] = []
        self.remarks: list[Remark] = []

    def read_sheet(self, sheet: PlanSheet) -> None:
        """Read the rows of one sheet."""
        kind = sheet.kind
        examples = {line.number for line in example_lines(sheet, example_words())}
        lines = [line for line in sheet.lines if line.number not in examples]
        self._parents.start(sheet, lines)
        by_nature: dict[tuple[object, ...], list[Any]] = defaultdict(list)
        for row in self._known[kind].values():
            by_nature[_NATURAL[kind](row)].append(row)
        claimed = self._claimed[kind]
        # rows that say which they are go first, so that no other is taken for them
        marked = {as_text(line.cells.get("uid", "")) for line in lines} & self._known[kind].keys()
        tally: Counter[str] = Counter()
        for line in lines:
            fields = Fields()
            row, old = self._row(sheet, line, fields, claimed, marked, by_nature)
            if not fields.faults:
                fields.faults += row_checks.check(kind, row, old, self._codes)
            if fields.faults:
                self._refuse(sheet, line, fields)
                tally["rejected"] += 1
                continue
            tally["added" if old is None else "updated" if row != old else "unchanged"] += 1
            self._take(kind, row, old)
            self._remark(sheet, line, fields)
        for number, original in sheet.broken:
            self.refused.append(Refused(sheet.title, number, "", "", "unreadable_row", original))
        tally["rejected"] += len(sheet.broken)
        read = len(lines) + len(sheet.broken)
        self.counts.append(SheetCounts(kind, sheet.title, ImportCounts(read, **tally)))

    def _row(
        self,
        sheet: PlanSheet,
        line: Line,
        fields: Fields,
        claimed: dict[str, Line],
        marked: set[str],
        by_nature: Mapping[tuple[object, ...], list[Any]],
    ) -> tuple[Any, Any]:
        """The row of a line, and the one that it was before (None: it is new)."""
        kind = sheet.kind
        uid = as_text(line.cells.get("uid", ""))
        if uid in claimed:
            first = claimed[uid].original
            if all(first.get(head) == text for head, text in line.original.items()):
                fields.faults.append(("uid", uid, row_checks.TWICE))
            else:  # a row that was copied to start another from
                fields.note("uid", row_checks.NOTE_COPIED)
            uid = ""
        old = self._known[kind].get(uid)
        if uid:
            claimed[uid] = line
        self._read_cells(kind, line, old, fields)
        if fields.faults:
            return None, None
        base = old or _EMPTY[kind]("")
        row = replace(base, **fields.values)
        if old is None:
            twins = by_nature.get(_NATURAL[kind](row), ())
            old = next((t for t in twins if t.uid not in marked and t.uid not in claimed), None)
            if old is not None:
                claimed[old.uid] = line
                row = replace(old, **fields.values)
            else:
                self._check_new(kind, row, fields)
                is_free = uid and uid not in self._uids and row_checks.is_uid(uid)
                row = replace(row, uid=uid if is_free else self._new_uid())
                row = self._place(kind, row)
        return self._with_extras(kind, line, row, old, fields), old

    def _check_new(self, kind: Kind, row: Any, fields: Fields) -> None:
        """Refuse what stands in the file twice; budget lines and figures may be alike."""
        key = (kind, *_NATURAL[kind](row))
        if kind in TITLED and key in self._new:
            fields.faults.append(("title", row.title, row_checks.TWICE))
        self._new.add(key)

    def _read_cells(self, kind: Kind, line: Line, old: Any, fields: Fields) -> None:
        for column in COLUMNS[kind]:
            if column.holds is Holds.UID:
                continue
            if column.holds is Holds.PARENT:
                if column.key not in line.cells and old is not None:
                    continue
            elif column.key not in line.cells:
                if column.needed and old is None:
                    fields.faults.append((column.key, "", row_checks.NO_COLUMN))
                continue
            cell = line.cells.get(column.key, "")
            if old is not None and is_same(cell, self._writer.cell(column, old)):
                if column.field not in fields.values:
                    fields.values[column.field] = getattr(old, column.field)
                if column.holds is Holds.AREAS:
                    fields.values["scheme"] = old.scheme
                continue
            if column.holds is Holds.PARENT:
                self._parents.read(kind, column, as_text(cell), line, fields)
                continue
            if column.key in _KEPT_WHEN_EMPTY and not column.needed and not as_text(cell):
                continue
            self._reader.read(column, line.cells, fields)
        if not fields.faults:
            self._parents.settle(kind, old, fields)

    def _with_extras(self, kind: Kind, line: Line, row: Any, old: Any, fields: Fields) -> Any:
        """The row with the texts of other columns below its description."""
        name = _REMARK_FIELD.get(kind)
        if not line.extras or name is None:
            if line.extras:
                fields.note("", row_checks.NOTE_LEFT_OUT)
            return row
        text = getattr(row, name)
        more = [f"{head}: {extra}" for head, extra in line.extras.items()]
        before = getattr(old, name) if old is not None else ""
        added = "\n".join(each for each in more if each not in text)
        whole = f"{text}\n{added}".strip() if added else text
        if whole == before.strip():
            return replace(row, **{name: before})
        return replace(row, **{name: whole})

    def _place(self, kind: Kind, row: Any) -> Any:
        key = self._parent_key(kind, row)
        place = self._places[key]
        self._places[key] += 1
        return replace(row, position=place) if hasattr(row, "position") else row

    @staticmethod
    def _parent_key(kind: Kind, row: Any) -> tuple[Kind, str]:
        return kind, getattr(row, PARENT_FIELD[kind]) if kind in PARENT_FIELD else ""

    def _take(self, kind: Kind, row: Any, old: Any) -> None:
        self._uids.add(row.uid)
        self._codes.add(kind, row)
        if kind in TITLED:
            self._parents.add(kind, row)
        if row != old:
            self.rows.append(row)

    def _refuse(self, sheet: PlanSheet, line: Line, fields: Fields) -> None:
        for key, value, reason in fields.faults:
            head = sheet.headings.get(key, key and heading(key, self._language))
            self.refused.append(
                Refused(sheet.title, line.number, head, value, reason, line.original)
            )
        self._parents.refuse(sheet.kind, line)

    def _remark(self, sheet: PlanSheet, line: Line, fields: Fields) -> None:
        for key, text, values in fields.notes:
            head = sheet.headings.get(key, key)
            self.remarks.append(Remark(sheet.title, line.number, head, text, values))
