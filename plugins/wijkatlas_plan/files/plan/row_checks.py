# SPDX-License-Identifier: EUPL-1.2
"""What a row must hold to before it is taken over: dates in order, a code of its own."""

import re
from typing import Any

from wijkatlas.api import QT_TRANSLATE_NOOP
from wijkatlas_plan.files.plan.columns import PARENT_FIELD, rows_of
from wijkatlas_plan.files.words import Kind, same
from wijkatlas_plan.model.plan import Tree

NO_COLUMN = QT_TRANSLATE_NOOP("reasons", "the sheet has no such column")
TWICE = QT_TRANSLATE_NOOP("reasons", "the same row twice")
CODE_TAKEN = QT_TRANSLATE_NOOP("reasons", "a code that another row has already: give it its own")
END_FIRST = QT_TRANSLATE_NOOP("reasons", "the end lies before the begin")
TARGET_FIRST = QT_TRANSLATE_NOOP(
    "reasons", "the date of the target is not after that of the baseline"
)
MARGIN = QT_TRANSLATE_NOOP("reasons", "the figure lies outside its own margin")
NOTE_COPIED = QT_TRANSLATE_NOOP("plan", "a copy of a row above: taken as a new row")
NOTE_LEFT_OUT = QT_TRANSLATE_NOOP("plan", "columns that are not known were left out")
_UID = re.compile(r"[0-9A-Za-z][0-9A-Za-z_.-]{0,63}")
Fault = tuple[str, str, str]


def is_uid(text: str) -> bool:
    """True for a text that can be the uid of a new row."""
    return bool(_UID.fullmatch(text))


class Codes:
    """Which codes are taken, under each parent."""

    def __init__(self, known: Tree) -> None:
        self._taken: dict[tuple[Kind, str, str], str] = {}
        for kind in (Kind.STRATEGIC, Kind.OPERATIONAL, Kind.ACTION):
            for row in rows_of(known, kind):
                self.add(kind, row)

    def add(self, kind: Kind, row: Any) -> None:
        """Take the code of a row."""
        key = _key(kind, row)
        if key[2]:
            self._taken.setdefault(key, row.uid)

    def is_taken(self, kind: Kind, row: Any) -> bool:
        """True when another row under the same parent has the code."""
        return bool(self._taken.get(_key(kind, row), row.uid) != row.uid)


def _key(kind: Kind, row: Any) -> tuple[Kind, str, str]:
    if kind not in (Kind.STRATEGIC, Kind.OPERATIONAL, Kind.ACTION):
        return kind, "", ""
    return kind, getattr(row, PARENT_FIELD[kind]) or getattr(row, "plan", ""), same(row.code)


def check(kind: Kind, row: Any, old: Any, codes: Codes) -> list[Fault]:
    """What is wrong with a row that is new or was changed: column, value, reason."""
    if row == old:
        return []
    faults: list[Fault] = []
    is_new_code = old is None or _key(kind, row) != _key(kind, old)
    if is_new_code and codes.is_taken(kind, row):
        faults.append(("code", row.code, CODE_TAKEN))
    match kind:
        case Kind.PLAN if row.begin and row.end and row.end < row.begin:
            faults.append(("end", row.end, END_FIRST))
        case Kind.ACTION if row.start and row.end and row.end < row.start:
            faults.append(("end", row.end, END_FIRST))
        case Kind.STRATEGIC | Kind.OPERATIONAL:
            if row.baseline_on and row.target_on and row.target_on <= row.baseline_on:
                faults.append(("target_on", row.target_on, TARGET_FIRST))
        case Kind.MEASUREMENT:
            low = row.low is not None and row.low > row.value
            high = row.high is not None and row.high < row.value
            if low or high:
                faults.append(("value", "", MARGIN))
        case _:
            pass
    return faults
