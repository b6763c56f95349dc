# SPDX-License-Identifier: EUPL-1.2
"""Taking a whole import back, and bringing it again: one statement a table, not one a row."""

import json
import sqlite3
from typing import Any

from wijkatlas.domain.errors import StoreError
from wijkatlas.language import QT_TRANSLATE_NOOP
from wijkatlas.store import geopackage, layer_index, points, schema


def take_back(connection: sqlite3.Connection, import_id: int, *, stash: bool) -> dict[str, int]:
    """Remove what an import added and restore what it changed; gives the counts.

    With ``stash`` the rows are kept in temporary tables for :func:`bring_again`.

    Raises:
        StoreError: there is no such import, it was taken back, or a later one builds on it.
    """
    batch = connection.execute(
        "SELECT kind, undone FROM import_batch WHERE id = ?", (import_id,)
    ).fetchone()
    if batch is None or batch[0] != "incident":
        raise StoreError(
            QT_TRANSLATE_NOOP("errors", "There is no import of incidents with number {number}."),
            number=import_id,
        )
    if batch[1]:
        raise StoreError(
            QT_TRANSLATE_NOOP("errors", "Import {number} was undone already."), number=import_id
        )
    later = connection.execute(
        "SELECT min(later.import_id) FROM import_change AS later JOIN import_batch AS batch"
        " ON batch.id = later.import_id WHERE later.import_id > ?1 AND NOT batch.undone AND ("
        " later.fid IN (SELECT fid FROM import_change WHERE import_id = ?1) OR"
        " (SELECT import_id FROM incident WHERE incident.fid = later.fid) = ?1)",
        (import_id,),
    ).fetchone()[0]
    if later is not None:
        raise StoreError(
            QT_TRANSLATE_NOOP("errors", "Import {later} changed rows of import {number}."),
            QT_TRANSLATE_NOOP("errors", "Undo import {later} first."),
            later=later,
            number=import_id,
        )
    _drop_triggers(connection)
    changes = connection.execute(
        "SELECT fid, before FROM import_change WHERE import_id = ?", (import_id,)
    ).fetchall()
    if stash:
        _stash(connection, import_id, [fid for fid, _ in changes])
    removed = connection.execute(
        "SELECT count(*) FROM incident WHERE import_id = ?", (import_id,)
    ).fetchone()[0]
    connection.execute(
        "DELETE FROM incident_private WHERE incident_uid IN"
        " (SELECT uid FROM incident WHERE import_id = ?)",
        (import_id,),
    )
    connection.execute("DELETE FROM incident WHERE import_id = ?", (import_id,))
    for fid, before in changes:
        _restore(connection, fid, json.loads(before))
    connection.execute("UPDATE import_batch SET undone = 1 WHERE id = ?", (import_id,))
    _rebuild(connection)
    return {"removed": removed, "restored": len(changes)}


def bring_again(connection: sqlite3.Connection, import_id: int) -> None:
    """Put back what :func:`take_back` stashed."""
    _drop_triggers(connection)
    uids = f"SELECT uid FROM temp.stash_{import_id}_row"
    connection.execute(f"DELETE FROM incident_private WHERE incident_uid IN ({uids})")
    connection.execute(f"INSERT OR REPLACE INTO incident SELECT * FROM temp.stash_{import_id}_row")
    connection.execute(f"INSERT INTO incident_private SELECT * FROM temp.stash_{import_id}_private")
    for part in ("row", "private"):
        connection.execute(f"DROP TABLE temp.stash_{import_id}_{part}")
    connection.execute("UPDATE import_batch SET undone = 0 WHERE id = ?", (import_id,))
    _rebuild(connection)


def _stash(connection: sqlite3.Connection, import_id: int, changed: list[int]) -> None:
    row, private = f"temp.stash_{import_id}_row", f"temp.stash_{import_id}_private"
    connection.execute(
        f"CREATE TABLE {row} AS SELECT * FROM incident WHERE import_id = {import_id}"
    )
    connection.executemany(
        f"INSERT INTO {row} SELECT * FROM incident WHERE fid = ?", ((fid,) for fid in changed)
    )
    connection.execute(
        f"CREATE TABLE {private} AS SELECT * FROM incident_private WHERE incident_uid IN"
        f" (SELECT uid FROM {row})"
    )


def _restore(connection: sqlite3.Connection, fid: int, before: dict[str, Any]) -> None:
    row = before["row"]
    row["geom"] = bytes.fromhex(row["geom"]) if row["geom"] else None
    names = ", ".join(f'"{name}" = ?' for name in row)
    connection.execute(f"UPDATE incident SET {names} WHERE fid = ?", (*row.values(), fid))
    connection.execute("DELETE FROM incident_private WHERE incident_uid = ?", (row["uid"],))
    if before["private"]:
        connection.execute(
            "INSERT INTO incident_private VALUES (?, ?, ?, ?)", (row["uid"], *before["private"])
        )


def _drop_triggers(connection: sqlite3.Connection) -> None:
    geopackage.drop_rtree_triggers(connection, "incident")
    schema.drop_own_triggers(connection, "incident")


def _rebuild(connection: sqlite3.Connection) -> None:
    schema.bump_revision(connection, "incident")
    layer_index.index_points(connection, points.read_points(connection))
    geopackage.create_rtree_triggers(connection, "incident")
    schema.create_own_triggers(connection, "incident")
