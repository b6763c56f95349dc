# SPDX-License-Identifier: EUPL-1.2
"""A file of known totals: how many people are in each group."""

import re
from collections.abc import Mapping, Sequence
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
MOST_PEOPLE = 1e12
ROUNDED = 0.005
"""Rounded shares may add up to this much more or less."""
GROUPED = re.compile(r"[1-9]\d{0,2}([.,])\d{3}(\1\d{3})*")


def read_totals(path: Path) -> Totals:
    """The totals by variable and code, in the order of the file.

    A table with columns ``variable``, ``code`` and ``total`` (in Dutch too), as text, Excel or
    OpenDocument. In text, points or commas before three digits in all totals of a variable mark
    thousands.

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
    written: dict[str, dict[str, tuple[int, str]]] = {}
    for chunk in source.chunks():
        for each in chunk.rejections:
            if each.reason != EMPTY:
                raise _unreadable(path, each.row)
        cells = [chunk.cells[columns[part]].tolist() for part in HEADINGS]
        for row, *texts in zip(chunk.rows.tolist(), *cells, strict=True):
            variable, code, total = (text.strip() for text in texts)
            if not variable or not code:
                raise _unreadable(path, row)
            groups = written.setdefault(variable, {})
            if code in groups:
                raise UserError(
                    QT_TRANSLATE_NOOP("errors", "{file}: group {code} of {variable} comes twice."),
                    file=path.name,
                    code=code,
                    variable=variable,
                )
            groups[code] = row, total
    if not written:
        raise UserError(QT_TRANSLATE_NOOP("errors", "{file} holds no totals."), file=path.name)
    is_typed = source.facts.get("kind", "") in ("xlsx", "ods")
    return {name: _numbers(path, groups, is_typed) for name, groups in written.items()}


def _numbers(path: Path, groups: Mapping[str, tuple[int, str]], is_typed: bool) -> dict[str, float]:
    """The totals of one variable."""
    decimal = "" if is_typed else _decimal([total for _, total in groups.values()])
    found = {}
    for code, (row, total) in groups.items():
        found[code] = read_number(total, decimal)
        if not 0 <= found[code] <= MOST_PEOPLE:
            raise _unreadable(path, row)
    return found


def _plain(heading: str) -> str:
    return heading.strip().casefold()


def _decimal(totals: Sequence[str]) -> str:
    """The decimal sign that makes the other one a mark of thousands; "" when there is no such mark.

    Three decimals that add up to 1 or 100 are shares.
    """
    for mark, decimal in ((".", ","), (",", ".")):
        marked = [total for total in totals if mark in total]
        if marked and all(GROUPED.fullmatch(total) for total in marked):
            plain = sum(read_number(total) for total in totals)
            return "" if min(abs(plain - 1), abs(plain / 100 - 1)) < ROUNDED else decimal
    return ""


def _unreadable(path: Path, row: int) -> UserError:
    return UserError(
        QT_TRANSLATE_NOOP("errors", "{file}: row {row} does not tell a group and its total."),
        QT_TRANSLATE_NOOP("errors", "Each row needs a variable, a code and a number from 0 on."),
        file=path.name,
        row=row,
    )
