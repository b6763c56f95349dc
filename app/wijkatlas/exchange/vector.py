# SPDX-License-Identifier: EUPL-1.2
"""Incidents from vector files and from JSON of reporting systems, as a source of rows."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import numpy as np

from wijkatlas.domain.incident import Rejection
from wijkatlas.exchange import frame as frames
from wijkatlas.exchange.crs import parse_crs
from wijkatlas.exchange.foreign import check_vector
from wijkatlas.exchange.rows import RowChunk
from wijkatlas.exchange.sandbox import ask


@dataclass(frozen=True, slots=True)
class VectorRows:
    """An opened layer of a foreign vector file; see :class:`~wijkatlas.exchange.rows.RowSource`."""

    path: Path
    columns: Sequence[str]
    crs: str
    total: int | None
    facts: Mapping[str, str]
    has_geometry: bool = True
    parameters: Mapping[str, object] = field(default_factory=dict, repr=False)

    def chunks(self) -> Iterator[RowChunk]:
        """The rows from the start, each call anew."""
        for frame in ask("points", self.path, self.parameters):
            if frame.kind == frames.CHUNK:
                yield _chunk(frame)


def open_points(path: Path, *, layer: str = "", crs: str = "") -> VectorRows:
    """The features of a vector file as rows with a position; lines and areas stand on a point.

    Also takes the JSON of reporting systems (Open311, Signalen): objects become rows, what is
    nested in them columns such as ``location.address.postcode``.

    Raises ``UnreadableFile`` when the file can't be read, isn't what its name says, or contradicts
    itself about its coordinate system. ``crs`` of the source is "" when nobody can tell.
    """
    check_vector(path)
    parameters: dict[str, object] = {"layer": layer, "crs": parse_crs(crs) if crs else ""}
    head: dict[str, Any] = {}
    for frame in ask("points", path, {**parameters, "head_only": True}):
        head = dict(frame.data)
    facts = {str(name): str(value) for name, value in head["facts"].items() if value}
    facts["layer"] = head["layer"]
    if head["crs_from"]:
        facts["crs_from"] = head["crs_from"]
    return VectorRows(
        path=path,
        columns=head["columns"],
        crs=head["crs"],
        total=head["total"],
        facts=facts,
        has_geometry=head["has_geometry"],
        parameters={**parameters, "memo": head["memo"]},
    )


def _chunk(frame: frames.Frame) -> RowChunk:
    rows = frame.arrays["rows"].astype(np.int64)
    cells = {}
    for name, values in frame.data["values"].items():
        column = np.empty(len(rows), dtype=object)
        column[:] = values
        cells[name] = column
    unreadable = [Rejection(row, "", "", "unreadable_row") for row in frame.data["unreadable"]]
    return RowChunk(
        rows=rows,
        cells=cells,
        x=frame.arrays.get("x"),
        y=frame.arrays.get("y"),
        rejections=unreadable,
        originals={one.row: {} for one in unreadable},
        notes=frame.data["notes"],
    )
