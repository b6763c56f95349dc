# SPDX-License-Identifier: EUPL-1.2
"""GeoPackages of strangers: plain tables are copied out, nothing in the file is ever run.

A view, a trigger or a computed column in such a file is code of a stranger. The connection is
read-only, an authorizer refuses whatever is read through a view or trigger, sizes are limited, and
a deadline interrupts a query that doesn't end.
"""

import math
import re
import shutil
import sqlite3
import time
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path

from wijkatlas.domain.errors import UnreadableFile
from wijkatlas.exchange.feature import (
    CHUNK_FEATURES,
    MOST_LAYERS,
    FeatureChunk,
    ForeignLayer,
    LayerInfo,
    Value,
    check_columns,
    choose_layer,
)
from wijkatlas.exchange.geojson import LONGEST_TEXT
from wijkatlas.exchange.gpkgblob import box_around, wkb_of
from wijkatlas.exchange.jsongeometry import BAD_GEOMETRY
from wijkatlas.exchange.rows import unique_headings
from wijkatlas.language import QT_TRANSLATE_NOOP

DEADLINE_S = 10.0
"""The longest any single step of a query may take."""

MOST_BLOB_BYTES = 64 * 1024**2
_SAMPLE = 5_000
_ROW_NUMBERS = {"fid", "ogc_fid"}
_ALLOWED = {sqlite3.SQLITE_SELECT, sqlite3.SQLITE_READ, sqlite3.SQLITE_RECURSIVE}
_ALLOWED_PRAGMAS = {"table_xinfo", "trusted_schema", "cell_size_check", "query_only", "mmap_size"}
_ALLOWED_FUNCTIONS = {"count", "lower", "length"}
_FAMILIES = {"POINT": "point", "MULTIPOINT": "point", "GEOMETRY": "", "GEOMETRYCOLLECTION": ""}
_DAMAGED = QT_TRANSLATE_NOOP(
    "errors", "“{file}” is damaged, or something in it is not safe to read."
)
_COPY = QT_TRANSLATE_NOOP("errors", "Ask the sender for a copy saved anew, with plain tables only.")


def list_geopackage(path: Path, folder: Path) -> list[LayerInfo]:
    """The layers of the file that are plain tables."""
    with _connection(path, folder) as connection:
        return _layers(path, connection)


def open_geopackage(path: Path, folder: Path, layer: str = "", geometry: str = "") -> ForeignLayer:
    """A layer of the file; ``folder`` takes a copy when the file has unfinished changes beside it.

    ``geometry`` (``point`` or ``polygon``) settles which layer is meant when only one is of it.
    """
    with _connection(path, folder) as connection:
        layers = _layers(path, connection)
        if len(layers) > MOST_LAYERS and not layer:
            text = QT_TRANSLATE_NOOP("errors", "“{file}” holds {count} layers.")
            hint = QT_TRANSLATE_NOOP("errors", "Say which one you want: --layer NAME.")
            raise UnreadableFile(text, hint, file=path.name, count=len(layers))
        chosen = choose_layer(path.name, layers, layer, geometry)
        table = chosen.name
        geometry_column, srs = connection.execute(
            "SELECT column_name, srs_id FROM gpkg_geometry_columns WHERE table_name = ?", (table,)
        ).fetchone()
        columns = _columns(connection, table, geometry_column)
        check_columns(path.name, len(columns))
        headings = unique_headings([name for name, _ in columns])
        sample = connection.execute(
            f"SELECT {_quoted(geometry_column)} FROM {_quoted(table)} LIMIT {_SAMPLE}"
        )
        box = box_around(blob for (blob,) in sample)
        total = connection.execute(f"SELECT count(*) FROM {_quoted(table)}").fetchone()[0]
        crs = _crs(connection, srs)
    return ForeignLayer(
        name=table,
        columns=headings,
        read=lambda: _read(path, folder, table, geometry_column, columns, headings),
        crs=crs,
        box=box,
        total=total,
        facts={"kind": "gpkg", "layer": table, "geometry": chosen.geometry},
    )


@contextmanager
def _connection(path: Path, folder: Path) -> Iterator[sqlite3.Connection]:
    """A read-only connection on which a stranger's schema can do nothing."""
    source = _settled(path, folder)
    uri = f"{source.resolve().as_uri()}?mode=ro" + ("&immutable=1" if source == path else "")
    # a foreign file, never the project's: read in a process of its own
    connection = sqlite3.connect(uri, uri=True)  # noqa: TID251
    try:
        connection.text_factory = _text
        limits = (
            (sqlite3.SQLITE_LIMIT_LENGTH, MOST_BLOB_BYTES),
            (sqlite3.SQLITE_LIMIT_SQL_LENGTH, 1_000_000),
            (sqlite3.SQLITE_LIMIT_COLUMN, 2_000),
            (sqlite3.SQLITE_LIMIT_EXPR_DEPTH, 20),
            (sqlite3.SQLITE_LIMIT_ATTACHED, 0),
            (sqlite3.SQLITE_LIMIT_TRIGGER_DEPTH, 1),
        )
        for limit, value in limits:
            connection.setlimit(limit, value)
        for pragma in ("trusted_schema=OFF", "cell_size_check=ON", "query_only=ON", "mmap_size=0"):
            connection.execute(f"PRAGMA {pragma}")
        connection.set_authorizer(_authorize)
        _set_deadline(connection)
        yield connection
    except (sqlite3.Error, OverflowError) as error:
        raise _damaged(path, error) from error
    finally:
        connection.close()


def _settled(path: Path, folder: Path) -> Path:
    """The file itself, or a copy with its write-ahead log when changes still wait in that."""
    log = path.with_name(path.name + "-wal")
    if not (log.is_file() and log.stat().st_size):
        return path
    copy = folder / "copy.gpkg"
    if not copy.exists():
        shutil.copyfile(path, copy)
        shutil.copyfile(log, folder / "copy.gpkg-wal")
    return copy


def _set_deadline(connection: sqlite3.Connection) -> None:
    end = time.monotonic() + DEADLINE_S
    connection.set_progress_handler(lambda: int(time.monotonic() > end), 100_000)


def _authorize(
    action: int, first: str | None, second: str | None, base: str | None, inner: str | None
) -> int:
    """Refuse all but reading tables; ``inner`` names the view or trigger that something is in."""
    del base
    if inner is None:
        if action in _ALLOWED:
            return sqlite3.SQLITE_OK
        if action == sqlite3.SQLITE_PRAGMA and first in _ALLOWED_PRAGMAS:
            return sqlite3.SQLITE_OK
        if action == sqlite3.SQLITE_FUNCTION and second in _ALLOWED_FUNCTIONS:
            return sqlite3.SQLITE_OK
    return sqlite3.SQLITE_DENY


def _damaged(path: Path, error: Exception) -> UnreadableFile:
    words = str(error)
    if "interrupted" in words:
        text = QT_TRANSLATE_NOOP("errors", "Reading “{file}” takes too long; it was given up.")
    elif "too big" in words or isinstance(error, OverflowError):
        text = QT_TRANSLATE_NOOP("errors", "“{file}” holds a value that is too large to be true.")
    elif "no such table: gpkg_" in words:
        text = QT_TRANSLATE_NOOP("errors", "“{file}” is a database without map layers.")
    else:
        text = _DAMAGED
    return UnreadableFile(text, _COPY, file=path.name)


def _layers(path: Path, connection: sqlite3.Connection) -> list[LayerInfo]:
    """Tables registered as features; views, virtual and missing tables are left out."""
    rows = connection.execute(
        """
        SELECT contents.table_name, geometry.geometry_type_name, master.sql
        FROM gpkg_contents AS contents
        JOIN gpkg_geometry_columns AS geometry ON geometry.table_name = contents.table_name
        JOIN sqlite_master AS master
          ON lower(master.name) = lower(contents.table_name) AND master.type = 'table'
        WHERE contents.data_type = 'features'
        LIMIT 20000
        """
    ).fetchall()
    found = []
    for name, kind, sql in rows:
        if re.match(r"\s*CREATE\s+VIRTUAL", str(sql), re.IGNORECASE) or not isinstance(name, str):
            continue
        words = str(kind).upper()
        other = "polygon" if "POLYGON" in words or "SURFACE" in words else "line"
        found.append(LayerInfo(name, _FAMILIES.get(words, other)))
    if not found and rows:
        raise UnreadableFile(_DAMAGED, _COPY, file=path.name)
    return found


def _columns(
    connection: sqlite3.Connection, table: str, geometry_column: str
) -> list[tuple[str, str]]:
    """Names and declared types of the columns with values for people.

    Left out: geometry, blobs, computed columns (a stranger's code), and the bare row number.
    """
    found = []
    for _, name, declared, _, _, key, hidden in connection.execute(
        f"PRAGMA table_xinfo({_quoted(table)})"
    ):
        kind = str(declared).upper()
        is_number = key and str(name).casefold() in _ROW_NUMBERS
        if name == geometry_column or kind.startswith("BLOB") or hidden or is_number:
            continue
        found.append((str(name), kind))
    return found


def _crs(connection: sqlite3.Connection, srs: object) -> str:
    row = connection.execute(
        "SELECT organization, organization_coordsys_id, definition FROM gpkg_spatial_ref_sys "
        "WHERE srs_id = ?",
        (srs,),
    ).fetchone()
    if row is None or srs in {0, -1}:
        return ""
    organization, number, definition = row
    if str(organization).upper() == "EPSG" and isinstance(number, int) and number > 0:
        return f"EPSG:{number}"
    is_wkt = isinstance(definition, str) and definition.strip()[:40].upper().startswith(
        ("PROJ", "GEO", "COMP", "BOUND")
    )
    return str(definition) if is_wkt and len(definition) < 20_000 else ""


def _read(
    path: Path,
    folder: Path,
    table: str,
    geometry_column: str,
    columns: Sequence[tuple[str, str]],
    headings: Sequence[str],
) -> Iterator[FeatureChunk]:
    names = ", ".join(_quoted(name) for name in [geometry_column, *(name for name, _ in columns)])
    row = 0
    with _connection(path, folder) as connection:
        cursor = connection.execute(f"SELECT {names} FROM {_quoted(table)}")
        while True:
            _set_deadline(connection)
            records = cursor.fetchmany(CHUNK_FEATURES)
            if not records:
                return
            numbers = list(range(row + 1, row + 1 + len(records)))
            row += len(records)
            geometries, *values = zip(*records, strict=True)
            chunk = FeatureChunk(numbers, {}, [])
            for heading, (_, kind), cells in zip(headings, columns, values, strict=True):
                chunk.values[heading] = [_value(cell, kind) for cell in cells]
            for number, blob in zip(numbers, geometries, strict=True):
                try:
                    chunk.wkb.append(wkb_of(blob))
                except ValueError:
                    chunk.wkb.append(None)
                    chunk.faults[number] = BAD_GEOMETRY
            yield chunk


def _value(cell: object, kind: str) -> Value:
    if isinstance(cell, str):
        return cell[:LONGEST_TEXT]
    if isinstance(cell, int):
        return bool(cell) if kind == "BOOLEAN" and cell in {0, 1} else cell
    if isinstance(cell, float):
        return cell if math.isfinite(cell) else None
    return None


def _text(raw: bytes) -> str:
    return raw.decode("utf-8", "replace")


def _quoted(name: str) -> str:
    return '"' + name.replace('"', '""') + '"'
