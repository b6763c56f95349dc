# SPDX-License-Identifier: EUPL-1.2
"""Rows of a plan as a table that a spreadsheet understands."""

from collections.abc import Sequence

from wijkatlas_plan.panel.plan.looks.cells import AMOUNTS, TABLE_COLUMNS, Cells, Col
from wijkatlas_plan.panel.plan.rows import Rows

FORMULA_STARTS = ("=", "+", "-", "@", "\t", "\r")


def table_text(rows: Rows, cells: Cells, uids: Sequence[str]) -> str:
    """Headings and rows in the order of the tree, cells apart by tabs; amounts in euros."""
    chosen = set(uids)
    lines = ["\t".join(cells.heading(column) for column in TABLE_COLUMNS)]
    for uid in rows.below(""):
        if uid in chosen:
            lines.append("\t".join(_cell(rows, cells, uid, column) for column in TABLE_COLUMNS))
    return "\n".join(lines) + "\n"


def _cell(rows: Rows, cells: Cells, uid: str, column: Col) -> str:
    if column in AMOUNTS:
        return cells.text(rows, uid, column)
    plain = " ".join(cells.text(rows, uid, column).split())
    return f"'{plain}" if plain.startswith(FORMULA_STARTS) else plain
