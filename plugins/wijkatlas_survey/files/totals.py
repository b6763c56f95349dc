# SPDX-License-Identifier: EUPL-1.2
"""A file of known totals: how many people are in each group."""

import re
from collections.abc import Sequence
from pathlib import Path

from wijkatlas.api import QT_TRANSLATE_NOOP, UserError
from wijkatlas.api.files import open_table, read_number

__all__ = ["read_totals"]

Totals = dict[str, dict[str, float]]

HEADINGS = {
    "variable": ("variable", "variabele", "question", "vraag"),
    "code": ("code", "answer", "antwoord"),
    "total": ("total", "totaal", "population", "bevolking", "aantal"),
}
EMPTY = "empty_row"
GROUPED = re.compile(r"[1-9]\d{0,2}([.,])\d{3}(\1\d{3})*")


def read_totals(path: Path) -> Totals:
    """The totals by variable and code, in the order of the file.

    A table with columns ``variable``, ``code`` and ``total`` (in Dutch too), as text, Excel or
    OpenDocument. In text, points or commas before three digits everywhere mark thousands.

    Raises:
        UserError: a column is missing, a total is no number from 0 on, or a group comes twice.
    """
    source = open_table(path)
    headings = {_plain(heading): heading for heading in reversed(source.columns)}
    columns = {
        part: next((headings[name] for name in names if name in headings), "")
        for part, names in HEADINGS.items()
    }
    missing = [part for part, heading in columns.items() if not heading]
    if missing:
        raise UserError(
            QT_TRANSLATE_NOOP("errors", "{file} has no column {columns}."),
            QT_TRANSLATE_NOOP("errors", "Its columns must be: variable, code, total."),
            file=path.name,
            columns=", ".join(missing),
        )
    rows: list[tuple[int, str, str, str]] = []
    for chunk in source.chunks():
        for each in chunk.rejections:
            if each.reason != EMPTY:
                raise _unreadable(path, each.row)
        cells = [chunk.cells[columns[part]].tolist() for part in HEADINGS]
        rows += zip(chunk.rows.tolist(), *cells, strict=True)
    is_typed = source.facts.get("kind", "") in ("xlsx", "ods")
    decimal = "" if is_typed else _decimal([total for *_, total in rows])
    found: Totals = {}
    for row, variable, code, total in rows:
        number = read_number(total, decimal)
        if not number >= 0 or not variable.strip() or not code.strip():
            raise _unreadable(path, row)
        group = found.setdefault(variable.strip(), {})
        if code.strip() in group:
            raise UserError(
                QT_TRANSLATE_NOOP("errors", "{file}: group {code} of {variable} comes twice."),
                file=path.name,
                code=code.strip(),
                variable=variable.strip(),
            )
        group[code.strip()] = number
    if not found:
        raise UserError(QT_TRANSLATE_NOOP("errors", "{file} holds no totals."), file=path.name)
    return found


def _plain(heading: str) -> str:
    return heading.strip().casefold()


def _decimal(totals: Sequence[str]) -> str:
    """The decimal sign that makes the other one a mark of thousands; "" when there is no such mark."""
    for mark, decimal in ((".", ","), (",", ".")):
        marked = [total.strip() for total in totals if mark in total]
        if marked and all(GROUPED.fullmatch(total) for total in marked):
            return decimal
    return ""


def _unreadable(path: Path, row: int) -> UserError:
    return UserError(
        QT_TRANSLATE_NOOP("errors", "{file}: row {row} does not tell a group and its total."),
        QT_TRANSLATE_NOOP("errors", "Each row needs a variable, a code and a number from 0 on."),
        file=path.name,
        row=row,
    )
