# SPDX-License-Identifier: EUPL-1.2
"""Answers in a text table or on a sheet, as columns of text."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from wijkatlas.api import QT_TRANSLATE_NOOP, Progress, Rejection, Silent
from wijkatlas.api.files import TableText, UnreadableFile, Workbook, open_table
from wijkatlas_survey.files.headers import MOST_COLUMNS, header_of
from wijkatlas_survey.model.recipe import Layout

MOST_CELLS = 120_000_000
Opened = TableText | Workbook
Remark = tuple[str, Mapping[str, object]]


@dataclass(frozen=True, eq=False, slots=True)
class Table:
    """A table as it stands in the file; see ``model.file.SurveyFile`` for its parts."""

    rows: int
    columns: Mapping[str, NDArray[Any]]
    facts: Mapping[str, str]
    remarks: Sequence[Remark] = ()
    rejections: Sequence[Rejection] = ()
    originals: Mapping[int, Mapping[str, str]] = field(default_factory=dict)


def open_answers(path: Path, layout: Layout) -> Opened:
    """Open a CSV, Excel or OpenDocument table, with as many columns as a sheet can have.

    Raises:
        UnreadableFile: it can't be read, is not safe to, or is no table.
    """
    return open_table(
        path,
        delimiter=layout.delimiter,
        encoding=layout.encoding,
        sheet=layout.sheet,
        most_columns=MOST_COLUMNS,
    )


def read_table(
    path: Path, layout: Layout, progress: Progress | None = None, *, opened: Opened | None = None
) -> Table:
    """Read a CSV, Excel or OpenDocument table whole; ``opened`` spares opening it again.

    Rows that can't be cut into cells, and those of empty cells, are in ``rejections``.

    Raises:
        UnreadableFile: it can't be read, is not safe to, is no table, or is larger than any survey.
    """
    progress = progress or Silent()
    source = opened or open_answers(path, layout)
    guessed = int(source.facts["header_row"])
    header = header_of(
        path.name, source.top, source.merged, layout.header_rows or guessed, len(source.columns)
    )
    if header.rows and (len(header.rows) > 1 or header.rows[0] != guessed):
        source = source.with_header(header.rows, header.headings)
    parts: dict[str, list[Any]] = {name: [] for name in source.columns}
    same = {name: dict[str, str]() for name in source.columns}
    rejections: list[Rejection] = []
    originals: dict[int, Mapping[str, str]] = {}
    rows = repaired = 0
    for chunk in source.chunks():
        rows += len(chunk)
        _check_size(path, rows, len(parts))
        for name, cells in chunk.cells.items():
            keep = same[name].setdefault  # answers come again and again: one text for all
            parts[name].append([keep(cell, cell) for cell in cells.tolist()])
        rejections.extend(chunk.rejections)
        originals.update(chunk.originals)
        repaired += chunk.notes.get("repaired_text", 0)
        progress.update(rows, source.total, QT_TRANSLATE_NOOP("jobs", "Reading answers"))
    if not rows:
        raise UnreadableFile(
            QT_TRANSLATE_NOOP("errors", "“{file}” has headings but no answers."), file=path.name
        )
    columns = {name: _column(lists, rows) for name, lists in parts.items()}
    facts = {**source.facts, "header_rows": " ".join(map(str, header.rows))}
    remarks = _remarks(header.rows, header.headings, source.columns, repaired)
    if layout.header_rows:
        remarks = [each for each in remarks if each[0] != _JOINED]
    return Table(rows, columns, facts, remarks, rejections, originals)


_JOINED = QT_TRANSLATE_NOOP(
    "surveys", "Lines {first} to {last} were taken as the header. Check the headings."
)


def _remarks(
    rows: Sequence[int], raw: Sequence[str], columns: Sequence[str], repaired: int
) -> list[Remark]:
    found: list[Remark] = []
    if not rows:
        text = QT_TRANSLATE_NOOP("surveys", "No line looks like a header; columns have numbers.")
        found.append((text, {}))
    if len(rows) > 1:
        found.append((_JOINED, {"first": rows[0], "last": rows[-1]}))
    plain = [" ".join(heading.split()) for heading in raw]
    doubles = [new for old, new in zip(plain, columns, strict=False) if old and old != new]
    if doubles:
        text = QT_TRANSLATE_NOOP(
            "surveys", "Columns with a heading that was already there: {count}, such as “{name}”."
        )
        found.append((text, {"count": len(doubles), "name": doubles[0]}))
    if repaired:
        text = QT_TRANSLATE_NOOP(
            "surveys", "Lines with letters in another encoding, which were repaired: {count}."
        )
        found.append((text, {"count": repaired}))
    return found


def _column(lists: list[list[str]], rows: int) -> NDArray[Any]:
    cells = np.empty(rows, object)
    at = 0
    for part in lists:
        cells[at : at + len(part)] = part
        at += len(part)
    lists.clear()
    return cells


def _check_size(path: Path, rows: int, columns: int) -> None:
    if rows * columns > MOST_CELLS:
        raise UnreadableFile(
            QT_TRANSLATE_NOOP("errors", "“{file}” is larger than any survey ({cells} cells)."),
            QT_TRANSLATE_NOOP("errors", "Save only the columns that you need."),
            file=path.name,
            cells=rows * columns,
        )
