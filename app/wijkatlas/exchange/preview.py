# SPDX-License-Identifier: EUPL-1.2
"""The first rows of a file as a recipe would read them, each problem at its cell."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Any

import numpy as np

from wijkatlas.domain.incident import INCIDENT_COLUMNS, IncidentBatch
from wijkatlas.exchange.profile import take
from wijkatlas.exchange.recipe import Recipe, Resolved
from wijkatlas.exchange.rowreader import RowReader
from wijkatlas.exchange.rows import RowChunk, cell_text
from wijkatlas.exchange.source import open_source

_PLACE_REASONS = frozenset(
    {
        "without_location",
        "sentinel_location",
        "outside_area_of_use",
        "bad_coordinate",
        "swapped_coordinates",
    }
)


@dataclass(frozen=True, slots=True)
class PreviewRow:
    """One row: its number, its own cells, what the recipe makes of them, and the problems.

    ``values`` maps parts of the incident to text ("" for unknown), empty when the row is rejected.
    ``problems`` maps headings to reason codes; the heading is "" for a problem of the whole row.
    """

    row: int
    cells: Mapping[str, str]
    values: Mapping[str, str]
    problems: Mapping[str, str]
    is_rejected: bool


@dataclass(frozen=True, slots=True)
class Preview:
    """The file's headings, which part of the incident each is, and the first rows."""

    columns: Sequence[str]
    parts: Mapping[str, str]
    rows: Sequence[PreviewRow]
    total: int | None


def preview(path: Path, recipe: Recipe, target_crs: str, rows: int = 20) -> Preview:
    """The first rows of a file, read by a recipe.

    Raises:
        UserError: the file can't be read, or lacks a column of the recipe.
    """
    source = open_source(path, recipe)
    reader = RowReader(source, recipe, target_crs, date.today())
    chunk = next(iter(source.chunks()), None)
    found: list[PreviewRow] = []
    if chunk is not None:
        last = int(chunk.rows[rows - 1]) if len(chunk) >= rows else None
        for rejection in chunk.rejections:
            if last is None or rejection.row < last:
                cells = chunk.originals.get(rejection.row, {})
                problems = {rejection.column: rejection.reason}
                found.append(PreviewRow(rejection.row, cells, {}, problems, is_rejected=True))
        for index in range(min(len(chunk), rows)):
            found.append(_row(reader, take(chunk, np.array([index]))))
    found.sort(key=lambda each: each.row)
    return Preview(source.columns, _parts(reader.columns), found[:rows], source.total)


def _row(reader: RowReader, chunk: RowChunk) -> PreviewRow:
    """One row, read by itself, so that each note is about it."""
    batch = reader.read(chunk)
    cells = {name: values[0] for name, values in chunk.cells.items()}
    problems = _noted(reader.columns, batch)
    problems |= {each.column: each.reason for each in batch.rejections}
    is_rejected = bool(batch.rejections)
    values = {} if is_rejected else {name: _shown(batch, name) for name in INCIDENT_COLUMNS}
    return PreviewRow(int(chunk.rows[0]), cells, values, problems, is_rejected=is_rejected)


def _noted(columns: Resolved, batch: IncidentBatch) -> dict[str, str]:
    """Headings with the reason code of what was noted about their cell; the telling one wins."""
    problems: dict[str, str] = {}
    for reason in sorted(batch.notes, key=lambda each: each != "without_location"):
        if reason in _PLACE_REASONS:
            headings = [columns.cells.get("x", ""), columns.cells.get("y", "")]
        elif reason == "unmapped_category":
            headings = [columns.cells.get("category", "")]
        elif reason in {"ambiguous_time", "nonexistent_time"}:
            headings = [column for column, _, _ in columns.moments.values()][:1]
        else:
            headings = [""]
        problems |= dict.fromkeys(headings, reason)
    return problems


def _shown(batch: IncidentBatch, name: str) -> str:
    value: Any = batch.columns[name][0]
    if name in {"x", "y"}:
        return "" if np.isnan(value) else f"{value:.1f}"
    return cell_text(value)


def _parts(columns: Resolved) -> dict[str, str]:
    """Headings and the part of the incident that each one is."""
    found: dict[str, str] = {}
    for part, heading in columns.cells.items():
        found.setdefault(heading, part)
    for part, headings in columns.moments.items():
        for heading in headings:
            if heading:
                found.setdefault(heading, part)
    return found
