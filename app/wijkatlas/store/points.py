# SPDX-License-Identifier: EUPL-1.2
"""All incidents as numpy columns, kept packed in the file so that a large project opens at once.

The packed columns carry the revision of the table they were made from; when another program has
edited the layer since, they are read from the layer again.
"""

import sqlite3
from dataclasses import dataclass, fields
from typing import Any

import numpy as np
import numpy.typing as npt

from wijkatlas.domain.progress import Progress
from wijkatlas.store.geopackage import decode_points
from wijkatlas.store.schema import revision

UNKNOWN = -(2**31)
PRECISION_UNKNOWN, PRECISION_YEAR, PRECISION_MONTH, PRECISION_DAY, PRECISION_MINUTE = range(5)
_TYPES: dict[str, str] = {
    "fid": "<i8",
    "x": "<f8",
    "y": "<f8",
    "category": "<u2",
    "begin": "<i4",
    "precision": "u1",
}
CHUNK = 100_000
LAST_ASCII = 127


@dataclass(frozen=True, slots=True)
class IncidentPoints:
    """Columns of one length, sorted by fid.

    ``x``, ``y``: metres in the project CRS, NaN without location. ``category``: index into
    ``categories``. ``begin``: minutes since 1970-01-01 00:00 on the local wall clock, ``UNKNOWN``
    when no day is known (then year or month may still be, see ``precision``; ``begin`` then is the
    first minute of it). ``precision``: 0 unknown, 1 year, 2 month, 3 day, 4 minute.
    """

    fid: npt.NDArray[np.int64]
    x: npt.NDArray[np.float64]
    y: npt.NDArray[np.float64]
    category: npt.NDArray[np.uint16]
    begin: npt.NDArray[np.int32]
    precision: npt.NDArray[np.uint8]
    categories: tuple[str, ...]
    revision: int = 0

    def __len__(self) -> int:
        """Number of incidents, with or without location."""
        return len(self.fid)


def parse_times(texts: npt.NDArray[Any]) -> tuple[npt.NDArray[np.int32], npt.NDArray[np.uint8]]:
    """(minutes of the local wall clock, precision) of ISO texts; "" and unreadable ones are unknown."""
    width = texts.dtype.itemsize // 4 if texts.dtype.kind == "U" else 16
    clock = np.array(texts, dtype=f"U{min(max(width, 1), 16)}")
    length = np.char.str_len(clock)
    begin = np.full(len(clock), UNKNOWN, np.int32)
    precision = np.zeros(len(clock), np.uint8)
    for size, level in (
        (4, PRECISION_YEAR),
        (7, PRECISION_MONTH),
        (10, PRECISION_DAY),
        (16, PRECISION_MINUTE),
    ):
        where = np.flatnonzero(length == size)
        if not len(where):
            continue
        try:
            minutes = clock[where].astype("datetime64[m]").astype(np.int64)
        except ValueError:
            minutes, where = _parse_singly(clock, where)
        fits = np.abs(minutes) < 2**31 - 1
        begin[where[fits]] = minutes[fits]
        precision[where[fits]] = level
    return begin, precision


def _parse_singly(
    clock: npt.NDArray[Any], where: npt.NDArray[np.int64]
) -> tuple[npt.NDArray[np.int64], npt.NDArray[np.int64]]:
    minutes, kept = [], []
    for i in where.tolist():
        try:
            minutes.append(int(np.datetime64(str(clock[i]), "m").astype(np.int64)))
        except ValueError:
            continue
        kept.append(i)
    return np.array(minutes, np.int64), np.array(kept, np.int64)


def load_points(connection: sqlite3.Connection) -> IncidentPoints:
    """The columns: packed when they are up to date, else from the layer."""
    now = revision(connection, "incident")
    packed = dict(
        connection.execute(
            "SELECT name, data FROM point_columns WHERE revision = ?", (now,)
        ).fetchall()
    )
    if set(_TYPES) | {"categories"} <= set(packed):
        arrays = {name: np.frombuffer(packed[name], kind) for name, kind in _TYPES.items()}
        if len({len(array) for array in arrays.values()}) == 1:
            text = packed["categories"].decode("utf-8")
            names = tuple(text.split("\x1f")) if len(arrays["fid"]) else ()
            return IncidentPoints(**arrays, categories=names, revision=now)
    return read_points(connection)


def read_points(connection: sqlite3.Connection) -> IncidentPoints:
    """The columns as the layer has them now."""
    number = revision(connection, "incident")
    cursor = connection.execute(
        "SELECT fid, geom, coalesce(category, ''), coalesce(begin, '') FROM incident ORDER BY fid"
    )
    parts: list[tuple[npt.NDArray[Any], ...]] = []
    codes: dict[str, int] = {}
    while rows := cursor.fetchmany(CHUNK):
        fid, blobs, category, begin = zip(*rows, strict=True)
        x, y = decode_points(blobs)
        index = [codes.setdefault(code, len(codes)) for code in category]
        parts.append(
            (
                np.array(fid, np.int64),
                x,
                y,
                np.array(index, np.uint16),
                *parse_times(np.array(begin)),
            )
        )
    names = [field.name for field in fields(IncidentPoints)][:6]
    if not parts:
        empty = {name: np.empty(0, _TYPES[name]) for name in names}
        return IncidentPoints(**empty, categories=(), revision=number)
    columns = {name: np.concatenate([part[i] for part in parts]) for i, name in enumerate(names)}
    return IncidentPoints(**columns, categories=tuple(codes), revision=number)


def read_ends(
    connection: sqlite3.Connection, fid: npt.NDArray[np.int64], progress: Progress | None = None
) -> tuple[npt.NDArray[np.int32], npt.NDArray[np.uint8]]:
    """(minutes of the local wall clock, precision) of the ends of incidents, unknown without one.

    ``fid`` rises, as in :class:`IncidentPoints`; ends of other incidents are passed over.
    """
    end = np.full(len(fid), UNKNOWN, np.int32)
    precision = np.zeros(len(fid), np.uint8)
    # two long values instead of many rows: four times as fast
    sql = (
        "SELECT group_concat(fid), CAST(group_concat(printf('%-16.16s', \"end\"), '') AS BLOB)"
        " FROM incident WHERE \"end\" <> '' AND fid BETWEEN ? AND ?"
    )
    for start in range(0, len(fid), CHUNK):
        if progress is not None:
            progress.update(start, len(fid))
        some = fid[start : start + CHUNK]
        numbers, texts = connection.execute(sql, (int(some[0]), int(some[-1]))).fetchone()
        if numbers is None:
            continue
        place, known = _places(fid, np.fromstring(numbers, np.int64, sep=","))
        minutes, levels = parse_times(_fixed_texts(texts))
        end[place] = minutes[known]
        precision[place] = levels[known]
    return end, precision


def _fixed_texts(data: bytes) -> npt.NDArray[Any]:
    """Texts of sixteen bytes each, filled with spaces; what is not ASCII becomes "?"."""
    signs = np.frombuffer(data, np.uint8).reshape(-1, 16).astype(np.uint32)
    signs[signs > LAST_ASCII] = ord("?")
    filling = np.logical_and.accumulate(signs[:, ::-1] == ord(" "), axis=1)[:, ::-1]
    signs[filling] = 0
    return signs.view("U16")[:, 0]


def read_imports(
    connection: sqlite3.Connection, fid: npt.NDArray[np.int64]
) -> npt.NDArray[np.int64]:
    """The import that each incident came with, 0 for none; ``fid`` rises."""
    found = np.zeros(len(fid), np.int64)
    spans = connection.execute(
        "SELECT import_id, min(fid), max(fid), count(*) FROM incident"
        " WHERE import_id IS NOT NULL GROUP BY import_id"
    ).fetchall()
    for number, first, last, n in spans:
        if last - first + 1 == n:
            found[np.searchsorted(fid, first) : np.searchsorted(fid, last, side="right")] = number
            continue
        rows = connection.execute("SELECT fid FROM incident WHERE import_id = ?", (number,))
        place, _ = _places(fid, np.fromiter((row[0] for row in rows), np.int64))
        found[place] = number
    return found


def _places(
    fid: npt.NDArray[np.int64], wanted: npt.NDArray[np.int64]
) -> tuple[npt.NDArray[np.int64], npt.NDArray[np.bool_]]:
    """Where the wanted numbers stand in ``fid``, and which of them stand there at all."""
    place = np.searchsorted(fid, wanted)
    known = place < len(fid)
    known[known] = fid[place[known]] == wanted[known]
    return place[known], known


def save_points(connection: sqlite3.Connection, points: IncidentPoints) -> None:
    """Keep the columns packed, for the revision the layer has now."""
    now = revision(connection, "incident")
    rows: list[tuple[str, int, bytes]] = [
        (name, now, getattr(points, name).astype(kind, copy=False).tobytes())
        for name, kind in _TYPES.items()
    ]
    rows.append(("categories", now, "\x1f".join(points.categories).encode("utf-8")))
    connection.executemany("INSERT OR REPLACE INTO point_columns VALUES (?, ?, ?)", rows)
