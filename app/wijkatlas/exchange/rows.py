# SPDX-License-Identifier: EUPL-1.2
"""Rows of a foreign file as text in columns, a chunk at a time: what every reader gives.

Readers of tables (``tabletext``, ``workbook``) and of vector and JSON files
(``vector.open_points(path, *, layer="", crs="")``) give a :class:`RowSource`; ``incidents`` turns
it into incidents without knowing which it was.
"""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime, time
from typing import Any, Protocol

import numpy as np
from numpy.typing import NDArray

from wijkatlas.domain.incident import Rejection

CHUNK_ROWS = 65_536

Merged = tuple[tuple[int, int], tuple[int, int]]
"""Cells that are one: (row, column) of the first and of the last, from 0."""


@dataclass(frozen=True, slots=True)
class RowChunk:
    """Consecutive rows of a file.

    ``rows`` are the data row numbers (from 1) of the rows that could be read; ``cells`` maps each
    heading to an object array of ``str`` of that length, ``""`` for an empty cell. ``x`` and ``y``
    (float64, NaN = no geometry) are there when the file has geometry of its own, in the source's
    ``crs``. A row that can't be read into cells is in ``rejections`` instead, its cells in
    ``originals``; so ``rows`` and ``rejections`` together hold each row of the file exactly once.
    ``notes`` counts what was repaired, by reason code.
    """

    rows: NDArray[np.int64]
    cells: Mapping[str, NDArray[Any]]
    x: NDArray[np.float64] | None = None
    y: NDArray[np.float64] | None = None
    rejections: Sequence[Rejection] = ()
    originals: Mapping[int, Mapping[str, str]] = field(default_factory=dict)
    notes: Mapping[str, int] = field(default_factory=dict)

    def __len__(self) -> int:
        """Number of rows that could be read."""
        return len(self.rows)


class RowSource(Protocol):
    """An opened foreign file.

    ``columns`` are its headings, each once. ``crs`` names the CRS of the file's own geometry
    (``"EPSG:4326"``), "" when there is none or it is unknown. ``facts`` says what was found out
    about the file: ``kind`` (``csv``, ``xlsx``, ``geojson`` …), and where they apply ``encoding``,
    ``delimiter``, ``sheet``, ``header_row``, ``layer``.
    """

    @property
    def columns(self) -> Sequence[str]:
        """The headings."""
        ...

    @property
    def crs(self) -> str:
        """CRS of the geometry."""
        ...

    @property
    def has_geometry(self) -> bool:
        """True when chunks carry ``x`` and ``y``."""
        ...

    @property
    def total(self) -> int | None:
        """Number of rows, estimated; None when nothing can be said."""
        ...

    @property
    def facts(self) -> Mapping[str, str]:
        """What was found out about the file."""
        ...

    def chunks(self) -> Iterator[RowChunk]:
        """The rows from the start, each call anew."""
        ...


def cell_text(value: object) -> str:
    """A typed cell as text without loss: 18.0 is "18", a date ISO 8601, nothing is ""."""
    if value is None:
        return ""
    if isinstance(value, str):
        return value
    if isinstance(value, bool | np.bool_):
        return "true" if value else "false"
    if isinstance(value, float | np.floating):
        number = float(value)
        if number != number:  # only NaN differs from itself
            return ""
        return str(int(number)) if number.is_integer() and abs(number) < 1e15 else repr(number)
    if isinstance(value, datetime):
        return value.isoformat(sep="T")
    if isinstance(value, date | time):
        return value.isoformat()
    return str(value)


def unique_headings(raw: Sequence[str]) -> list[str]:
    """Headings trimmed, each once: an empty one is ``column 3``, a repeated one ``name (2)``."""
    taken: dict[str, int] = {}
    found = []
    for position, heading in enumerate(raw, start=1):
        name = " ".join(heading.replace("\ufeff", "").replace("\x00", "").split())
        name = name or f"column {position}"
        again = taken.get(name, 0) + 1
        taken[name] = again
        while again > 1 and f"{name} ({again})" in taken:
            again += 1
        if again > 1:
            name = f"{name} ({again})"
            taken[name] = 1
        found.append(name)
    return found
