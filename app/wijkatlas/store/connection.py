# SPDX-License-Identifier: EUPL-1.2
"""The one place where a connection to a project file is made, and where its errors become sentences.

Encryption at rest can be put under :func:`connect` later. The settings follow SQLite's own advice for
files that lie on office shares: rollback journal, full synchronisation, nothing mapped into memory.
"""

import os
import sqlite3
import struct
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from urllib.parse import quote

from wijkatlas.domain.errors import StoreError
from wijkatlas.language import QT_TRANSLATE_NOOP

BUSY_TIMEOUT_MS = 5000
WRITER_CACHE_KIB = 524_288  # an import stays in memory up to here, so that readers go on reading


def connect(path: Path, *, read_only: bool) -> sqlite3.Connection:
    """A connection in autocommit mode with our settings and the ``ST_`` functions of GeoPackage.

    It may be used on any thread, one at a time.

    Raises:
        StoreError: the file is missing or can't be opened.
    """
    mode = "ro" if read_only else "rw"
    uri = f"file:{quote(str(path.resolve()))}?mode={mode}"
    with store_errors(path):
        connection = sqlite3.connect(  # noqa: TID251 - this is the one place
            uri, uri=True, isolation_level=None, check_same_thread=False, cached_statements=64
        )
        try:
            _configure(connection, read_only=read_only)
        except BaseException:
            connection.close()
            raise
    return connection


def roll_back_leftover(path: Path) -> None:
    """Finish what a killed writer left: its rollback journal is played back by a writing opener."""
    if not path.with_name(path.name + "-journal").exists() or not os.access(path, os.W_OK):
        return
    connection = connect(path, read_only=False)
    try:
        with store_errors(path):
            connection.execute("SELECT count(*) FROM sqlite_master").fetchone()
    finally:
        connection.close()


def connect_new(path: Path) -> sqlite3.Connection:
    """A connection that makes a new file."""
    with store_errors(path):
        connection = sqlite3.connect(  # noqa: TID251 - the same place
            path, isolation_level=None, check_same_thread=False
        )
        _configure(connection, read_only=False)
    return connection


def _configure(connection: sqlite3.Connection, *, read_only: bool) -> None:
    execute = connection.execute
    execute(f"PRAGMA busy_timeout={BUSY_TIMEOUT_MS}")
    execute("PRAGMA cell_size_check=ON")
    execute("PRAGMA mmap_size=0")
    execute("PRAGMA temp_store=MEMORY")
    register_geometry_functions(connection)
    if read_only:
        execute("PRAGMA trusted_schema=OFF")
        execute("PRAGMA query_only=ON")
        return
    # GeoPackage's triggers call the ST_ functions, which Python can't declare innocuous, so the
    # schema must be trusted here; ``trust`` looks at every trigger before a file is written.
    execute("PRAGMA foreign_keys=ON")
    execute("PRAGMA secure_delete=ON")
    execute("PRAGMA recursive_triggers=ON")
    execute("PRAGMA synchronous=FULL")
    execute(f"PRAGMA cache_size=-{WRITER_CACHE_KIB}")


def use_rollback_journal(connection: sqlite3.Connection) -> None:
    """Put the journal mode right: QGIS leaves files in WAL, which fails on network shares."""
    if connection.execute("PRAGMA journal_mode").fetchone()[0] != "delete":
        connection.execute("PRAGMA journal_mode=DELETE")


def leave_rollback_journal(connection: sqlite3.Connection) -> None:
    """Put the journal mode right before closing, unless another program still uses the file."""
    with suppress(sqlite3.Error):
        connection.execute("PRAGMA busy_timeout=0")
        use_rollback_journal(connection)


def register_geometry_functions(connection: sqlite3.Connection) -> None:
    """Give the connection the functions that GeoPackage's R-tree triggers call."""
    for name, index in (("ST_MinX", 0), ("ST_MaxX", 1), ("ST_MinY", 2), ("ST_MaxY", 3)):
        connection.create_function(name, 1, _bound(index), deterministic=True)
    connection.create_function("ST_IsEmpty", 1, _is_empty, deterministic=True)


def _bound(index: int):  # type: ignore[no-untyped-def]  # noqa: ANN202 - a closure for SQLite
    def bound(blob: bytes | None) -> float | None:
        box = geometry_bounds(blob)
        return None if box is None else box[index]

    return bound


def _is_empty(blob: bytes | None) -> int | None:
    if blob is None:
        return None
    return int(geometry_bounds(blob) is None)


def geometry_bounds(blob: bytes | None) -> tuple[float, float, float, float] | None:
    """(min x, max x, min y, max y) of a GeoPackage geometry; None when it is empty or unreadable."""
    if blob is None or len(blob) < 8 or blob[:2] != b"GP":
        return None
    flags = blob[3]
    order = "<" if flags & 1 else ">"
    envelope = (flags >> 1) & 7
    if flags & 0x10:
        return None
    try:
        if envelope:
            box = struct.unpack_from(order + "4d", blob, 8)
            return None if box[0] != box[0] else box
        return _wkb_bounds(blob[8:])
    except struct.error:
        return None


def _wkb_bounds(wkb: bytes) -> tuple[float, float, float, float] | None:
    order = "<" if wkb[0] == 1 else ">"
    kind = struct.unpack_from(order + "I", wkb, 1)[0]
    if kind % 1000 == 1 and kind < 4000:
        x, y = struct.unpack_from(order + "2d", wkb, 5)
        return None if x != x or y != y else (x, x, y, y)
    import shapely

    geometry = shapely.from_wkb(wkb)
    if geometry is None or geometry.is_empty:
        return None
    min_x, min_y, max_x, max_y = geometry.bounds
    return (min_x, max_x, min_y, max_y)


_SENTENCES = {
    sqlite3.SQLITE_FULL: QT_TRANSLATE_NOOP(
        "errors", "The disk is full; {file} was not changed. Make room and try again."
    ),
    sqlite3.SQLITE_READONLY: QT_TRANSLATE_NOOP(
        "errors", "{file} can't be written: the file or its folder is read-only."
    ),
    sqlite3.SQLITE_BUSY: QT_TRANSLATE_NOOP(
        "errors", "{file} is busy in another program. Wait a moment and try again."
    ),
    sqlite3.SQLITE_LOCKED: QT_TRANSLATE_NOOP(
        "errors", "{file} is busy in another program. Wait a moment and try again."
    ),
    sqlite3.SQLITE_CORRUPT: QT_TRANSLATE_NOOP(
        "errors", "{file} is damaged. Nothing was changed; restore a backup."
    ),
    sqlite3.SQLITE_NOTADB: QT_TRANSLATE_NOOP(
        "errors",
        "{file} is not a Wijkatlas project. Open or make one, and import the file into it.",
    ),
    sqlite3.SQLITE_CANTOPEN: QT_TRANSLATE_NOOP(
        "errors", "{file} can't be opened. Check that it exists and that you may use its folder."
    ),
    sqlite3.SQLITE_IOERR: QT_TRANSLATE_NOOP(
        "errors", "The disk did not answer while {file} was used; nothing was changed."
    ),
    sqlite3.SQLITE_PERM: QT_TRANSLATE_NOOP("errors", "You may not use {file}."),
    sqlite3.SQLITE_AUTH: QT_TRANSLATE_NOOP("errors", "You may not use {file}."),
}
"""SQLite's result codes that come from the user's surroundings; every other one is a bug."""


@contextmanager
def store_errors(path: Path) -> Iterator[None]:
    """Turn SQLite errors that come from the user's surroundings into ``StoreError``."""
    try:
        yield
    except sqlite3.Error as fault:
        code = getattr(fault, "sqlite_errorcode", None)
        if code is None and "Could not decode" in str(fault):  # a text that is not UTF-8
            code = sqlite3.SQLITE_CORRUPT
        sentence = _SENTENCES.get(code & 0xFF) if code is not None else None
        if sentence is None:
            raise
        raise StoreError(sentence, file=path.name) from fault
