# SPDX-License-Identifier: EUPL-1.2
"""Is the project whole? SQLite's integrity, foreign keys, GeoPackage conformance, our invariants."""

import sqlite3
from dataclasses import dataclass, field

from wijkatlas.domain.progress import Progress, Silent
from wijkatlas.language import QT_TRANSLATE_NOOP
from wijkatlas.store import audit, geopackage, schema
from wijkatlas.store.trust import unknown_triggers


@dataclass(frozen=True, slots=True)
class Problem:
    """One thing that is wrong: a sentence marked for translation and its values."""

    text: str
    values: dict[str, object] = field(default_factory=dict)

    def __str__(self) -> str:
        """The English sentence."""
        return self.text.format(**self.values)


INVARIANTS = (
    (
        QT_TRANSLATE_NOOP("check", "{n} rows of {table} have no identity (uid)"),
        "SELECT count(*) FROM {table} WHERE uid IS NULL OR uid = ''",
    ),
    (
        QT_TRANSLATE_NOOP(
            "check", "{n} geometries of {table} are not in the project's CRS or unreadable"
        ),
        "SELECT count(*) FROM {table} WHERE geom IS NOT NULL AND"
        " (substr(hex(substr(geom, 1, 2)), 1, 4) != '4750')",
    ),
)
INCIDENT_INVARIANTS = (
    (
        QT_TRANSLATE_NOOP("check", "{n} incidents end before they begin"),
        'SELECT count(*) FROM incident WHERE length(begin) >= 16 AND length("end") >= 16'
        ' AND julianday("end") < julianday(begin)',
    ),
    (
        QT_TRANSLATE_NOOP("check", "{n} incidents name an import that does not exist"),
        "SELECT count(*) FROM incident WHERE import_id IS NOT NULL AND import_id NOT IN"
        " (SELECT id FROM import_batch)",
    ),
    (
        QT_TRANSLATE_NOOP("check", "{n} incidents belong to an import that was undone"),
        "SELECT count(*) FROM incident JOIN import_batch ON import_batch.id = import_id WHERE undone",
    ),
    (
        QT_TRANSLATE_NOOP("check", "{n} private rows belong to no incident"),
        "SELECT count(*) FROM incident_private WHERE incident_uid NOT IN (SELECT uid FROM incident)",
    ),
    (
        QT_TRANSLATE_NOOP("check", "{n} private rows belong to no network"),
        "SELECT count(*) FROM network_private WHERE network_uid NOT IN (SELECT uid FROM network)",
    ),
    (
        QT_TRANSLATE_NOOP("check", "{n} imports do not add up"),
        "SELECT count(*) FROM import_batch WHERE read != added + updated + unchanged + rejected",
    ),
)


def check(connection: sqlite3.Connection, progress: Progress | None = None) -> list[Problem]:
    """All problems of an open project; an empty list says that it is whole."""
    told = progress or Silent()
    steps = (_integrity, _geopackage, _indexes, _invariants, _audit)
    found: list[Problem] = []
    for i, step in enumerate(steps):
        told.update(i, len(steps), QT_TRANSLATE_NOOP("jobs", "Checking the project"))
        found += step(connection)
    told.update(len(steps), len(steps))
    return found


def _integrity(connection: sqlite3.Connection) -> list[Problem]:
    lines = [row[0] for row in connection.execute("PRAGMA integrity_check(20)")]
    found = [
        Problem(QT_TRANSLATE_NOOP("check", "SQLite reports: {line}"), {"line": line})
        for line in lines
        if line != "ok"
    ]
    for table, _, parent, _ in connection.execute("PRAGMA foreign_key_check").fetchall()[:20]:
        found.append(
            Problem(
                QT_TRANSLATE_NOOP("check", "a row of {table} names a missing row of {parent}"),
                {"table": table, "parent": parent},
            )
        )
    return found


def _geopackage(connection: sqlite3.Connection) -> list[Problem]:
    found: list[Problem] = []
    application = connection.execute("PRAGMA application_id").fetchone()[0]
    if application != geopackage.APPLICATION_ID:
        found.append(
            Problem(QT_TRANSLATE_NOOP("check", "the file does not say that it is a GeoPackage"))
        )
    tables = {row[0] for row in connection.execute("SELECT name FROM sqlite_master")}
    for name, srs in connection.execute("SELECT table_name, srs_id FROM gpkg_contents"):
        known = connection.execute(
            "SELECT 1 FROM gpkg_spatial_ref_sys WHERE srs_id = ?", (srs,)
        ).fetchone()
        if name not in tables:
            found.append(
                Problem(QT_TRANSLATE_NOOP("check", "the layer {table} is missing"), {"table": name})
            )
        elif srs is not None and not known:
            found.append(
                Problem(
                    QT_TRANSLATE_NOOP("check", "the CRS of {table} is unknown"), {"table": name}
                )
            )
    names = {
        row[0]
        for row in connection.execute("SELECT name FROM sqlite_master WHERE type = 'trigger'")
    }
    for table in schema.LAYERS:
        rtree = {name for name in names if name.startswith(f"rtree_{table}_geom_")}
        if len(rtree) < 6 or not set(schema.own_triggers(table)) <= names:
            found.append(
                Problem(
                    QT_TRANSLATE_NOOP("check", "{table} has lost triggers that keep it consistent"),
                    {"table": table},
                )
            )
    for name in unknown_triggers(connection):
        found.append(Problem(QT_TRANSLATE_NOOP("check", "unknown trigger {name}"), {"name": name}))
    return found


def _indexes(connection: sqlite3.Connection) -> list[Problem]:
    found = []
    for table in schema.LAYERS:
        tree = f"rtree_{table}_geom"
        says = connection.execute("SELECT rtreecheck(?)", (tree,)).fetchone()[0]
        placed = connection.execute(
            f"SELECT count(*) FROM {table} WHERE geom IS NOT NULL AND NOT ST_IsEmpty(geom)"
            if table != "incident"
            else "SELECT count(*) FROM incident WHERE geom IS NOT NULL AND NOT"
            " (length(geom) = 29 AND substr(geom, 4, 1) = x'11')"
        ).fetchone()[0]
        stray = connection.execute(
            f"SELECT count(*) FROM {tree}_rowid WHERE rowid NOT IN (SELECT fid FROM {table})"
        ).fetchone()[0]
        indexed = connection.execute(f"SELECT count(*) FROM {tree}_rowid").fetchone()[0]
        if says != "ok" or placed != indexed or stray:
            found.append(
                Problem(
                    QT_TRANSLATE_NOOP(
                        "check", "the spatial index of {table} does not fit its rows"
                    ),
                    {"table": table},
                )
            )
    return found


def _invariants(connection: sqlite3.Connection) -> list[Problem]:
    found = []
    queries = [
        (text, sql.format(table=table), table)
        for table in schema.LAYERS
        for text, sql in INVARIANTS
    ]
    queries += [(text, sql, "incident") for text, sql in INCIDENT_INVARIANTS]
    for text, sql, table in queries:
        n = connection.execute(sql).fetchone()[0]
        if n:
            found.append(Problem(text, {"n": n, "table": table}))
    return found


def _audit(connection: sqlite3.Connection) -> list[Problem]:
    broken = audit.verify(connection)
    if broken is None:
        return []
    return [
        Problem(
            QT_TRANSLATE_NOOP("check", "the audit log was altered at or after entry {number}"),
            {"number": broken},
        )
    ]
