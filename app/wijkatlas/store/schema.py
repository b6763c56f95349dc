# SPDX-License-Identifier: EUPL-1.2
"""Tables of a project file and the migrations that make them. Append-only: history does not change."""

import sqlite3
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from sqlite_utils import Database
    from sqlite_utils.migrations import Migrations

CORE = (
    "0001_layers",
    "0002_imports",
    "0003_audit",
    "0004_points",
    "0005_qgis",
    "0006_analysis",
    "0007_exports",
)
"""Names of the core migrations, so that opening an up-to-date file needs no import of their library."""

LAYERS = {"incident": "POINT", "area": "MULTIPOLYGON", "network": "MULTIPOLYGON"}
PRIVATE = ("incident_private", "network_private")

OWN_TABLES = (
    *LAYERS,
    *PRIVATE,
    "wijkatlas_project",
    "table_revision",
    "import_batch",
    "import_rejection",
    "import_change",
    "audit_log",
    "point_columns",
    "layer_styles",
    "qgis_projects",
    "analysis_run",
    "risk_factor",
    "export_log",
    "_sqlite_migrations",
)
AUDIT_GUARDS = tuple(
    f"CREATE TRIGGER audit_log_{verb.lower()} BEFORE {verb} ON audit_log"
    " BEGIN SELECT RAISE(ABORT, 'the audit log is append-only'); END"
    for verb in ("UPDATE", "DELETE")
)
EXPORT_GUARDS = tuple(
    f"CREATE TRIGGER export_log_{verb.lower()} BEFORE {verb} ON export_log"
    " BEGIN SELECT RAISE(ABORT, 'the log of exports is append-only'); END"
    for verb in ("UPDATE", "DELETE")
)

UID_NOW = (
    "printf('%08x-%04x-7%03x-%04x-%012x',"
    " CAST((julianday('now') - 2440587.5) * 86400000 AS INTEGER) >> 16,"
    " CAST((julianday('now') - 2440587.5) * 86400000 AS INTEGER) & 65535,"
    " abs(random()) % 4096, 32768 + abs(random()) % 16384, abs(random()) % 281474976710656)"
)
"""SQL for a UUIDv7 (RFC 9562), for rows that another program adds without one."""

INCIDENT = """CREATE TABLE incident (
    fid INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL, geom POINT, uid TEXT, source TEXT,
    source_ref TEXT, category TEXT, category_source TEXT, category_national TEXT,
    begin TEXT, "end" TEXT, known_at TEXT, attempt BOOLEAN, street TEXT,
    import_id INTEGER REFERENCES import_batch(id), identity TEXT, content INTEGER)"""
AREA = """CREATE TABLE area (
    fid INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL, geom MULTIPOLYGON, uid TEXT, scheme TEXT,
    code TEXT, name TEXT, population INTEGER, households INTEGER, valid_from TEXT, valid_to TEXT)"""
NETWORK = """CREATE TABLE network (
    fid INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL, geom MULTIPOLYGON, uid TEXT, name TEXT,
    kind TEXT, coordinator_filled BOOLEAN, police_contact TEXT, started_on TEXT, status TEXT)"""
INDEXES = {
    "incident": (
        "CREATE UNIQUE INDEX incident_uid ON incident (uid)",
        "CREATE UNIQUE INDEX incident_identity ON incident (source, identity)",
        "CREATE INDEX incident_import ON incident (import_id)",
    ),
    "area": (
        "CREATE UNIQUE INDEX area_uid ON area (uid)",
        "CREATE UNIQUE INDEX area_identity ON area (scheme, code, coalesce(valid_from, ''))",
    ),
    "network": ("CREATE UNIQUE INDEX network_uid ON network (uid)",),
}


def core_migrations() -> "Migrations":
    """The core's set; each step runs in a transaction of its own and is recorded in the file."""
    from sqlite_utils.migrations import Migrations

    core = Migrations("core")

    @core(name="0001_layers")
    def layers(db: "Database") -> None:
        run = db.conn.execute
        run("CREATE TABLE wijkatlas_project (key TEXT PRIMARY KEY, value TEXT) WITHOUT ROWID")
        run("CREATE TABLE table_revision (name TEXT PRIMARY KEY, revision INTEGER NOT NULL)")
        run(
            "CREATE TABLE import_batch (id INTEGER PRIMARY KEY, uid TEXT NOT NULL UNIQUE,"
            " at TEXT NOT NULL, kind TEXT NOT NULL, source TEXT NOT NULL, file_name TEXT NOT NULL,"
            " sha256 TEXT NOT NULL, recipe TEXT NOT NULL, read INTEGER NOT NULL DEFAULT 0,"
            " added INTEGER NOT NULL DEFAULT 0, updated INTEGER NOT NULL DEFAULT 0,"
            " unchanged INTEGER NOT NULL DEFAULT 0, rejected INTEGER NOT NULL DEFAULT 0,"
            " without_location INTEGER NOT NULL DEFAULT 0, notes TEXT NOT NULL DEFAULT '{}',"
            " undone INTEGER NOT NULL DEFAULT 0)"
        )
        for statement in (INCIDENT, AREA, NETWORK):
            run(statement)
        for table in LAYERS:
            create_indexes(db.conn, table)
            create_own_triggers(db.conn, table)
        run(
            "CREATE TABLE incident_private (incident_uid TEXT PRIMARY KEY, text TEXT,"
            " house_number TEXT, postcode TEXT) WITHOUT ROWID"
        )
        run(
            "CREATE TABLE network_private (id INTEGER PRIMARY KEY, network_uid TEXT NOT NULL,"
            " role TEXT NOT NULL, person TEXT, contact TEXT)"
        )

    @core(name="0002_imports")
    def imports(db: "Database") -> None:
        db.conn.execute(
            "CREATE TABLE import_rejection (import_id INTEGER NOT NULL REFERENCES import_batch(id),"
            " row INTEGER NOT NULL, column TEXT NOT NULL, value TEXT NOT NULL, reason TEXT NOT NULL,"
            " original TEXT NOT NULL)"
        )
        db.conn.execute("CREATE INDEX import_rejection_import ON import_rejection (import_id)")
        db.conn.execute(
            "CREATE TABLE import_change (import_id INTEGER NOT NULL REFERENCES import_batch(id),"
            " fid INTEGER NOT NULL, before TEXT NOT NULL, PRIMARY KEY (import_id, fid))"
            " WITHOUT ROWID"
        )
        db.conn.execute("CREATE INDEX import_change_fid ON import_change (fid)")

    @core(name="0003_audit")
    def audit(db: "Database") -> None:
        run = db.conn.execute
        run(
            "CREATE TABLE audit_log (seq INTEGER PRIMARY KEY, at TEXT NOT NULL, actor TEXT NOT NULL,"
            " command TEXT NOT NULL, counts TEXT NOT NULL, previous TEXT NOT NULL, mac TEXT NOT NULL)"
        )
        for guard in AUDIT_GUARDS:
            run(guard)

    @core(name="0004_points")
    def points(db: "Database") -> None:
        db.conn.execute(
            "CREATE TABLE point_columns (name TEXT PRIMARY KEY, revision INTEGER NOT NULL,"
            " data BLOB NOT NULL)"
        )

    @core(name="0005_qgis")
    def qgis(db: "Database") -> None:
        run = db.conn.execute
        run(
            "CREATE TABLE layer_styles (id INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,"
            " f_table_catalog TEXT, f_table_schema TEXT, f_table_name TEXT, f_geometry_column TEXT,"
            " styleName TEXT, styleQML TEXT, styleSLD TEXT, useAsDefault BOOLEAN, description TEXT,"
            " owner TEXT, ui TEXT,"
            " update_time DATETIME DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ','now')))"
        )
        run(
            "INSERT INTO gpkg_contents (table_name, data_type, identifier, srs_id)"
            " VALUES ('layer_styles', 'attributes', 'layer_styles', 0)"
        )
        run("CREATE TABLE qgis_projects (name TEXT PRIMARY KEY, metadata BLOB, content BLOB)")

    @core(name="0006_analysis")
    def analysis(db: "Database") -> None:
        run = db.conn.execute
        run(
            "CREATE TABLE analysis_run (id INTEGER PRIMARY KEY, uid TEXT NOT NULL UNIQUE,"
            " at TEXT NOT NULL, kind TEXT NOT NULL, title TEXT NOT NULL, parameters TEXT NOT NULL,"
            " filter TEXT NOT NULL, seed INTEGER, n INTEGER NOT NULL, data TEXT NOT NULL,"
            " revisions TEXT NOT NULL, program TEXT NOT NULL, result TEXT NOT NULL,"
            " in_workbook BOOLEAN NOT NULL DEFAULT 0, purpose TEXT NOT NULL DEFAULT '',"
            " decision TEXT NOT NULL DEFAULT '', decided_by TEXT NOT NULL DEFAULT '',"
            " decided_on TEXT NOT NULL DEFAULT '')"
        )
        run(
            "CREATE TABLE risk_factor (id INTEGER PRIMARY KEY, uid TEXT NOT NULL UNIQUE,"
            " name TEXT NOT NULL UNIQUE, kind TEXT NOT NULL, n INTEGER NOT NULL, data BLOB NOT NULL,"
            " crs TEXT NOT NULL, file_name TEXT NOT NULL, sha256 TEXT NOT NULL, at TEXT NOT NULL,"
            " vintage TEXT NOT NULL DEFAULT '', source TEXT NOT NULL DEFAULT '')"
        )

    @core(name="0007_exports")
    def exports(db: "Database") -> None:
        db.conn.execute(
            "CREATE TABLE export_log (id INTEGER PRIMARY KEY, uid TEXT NOT NULL UNIQUE,"
            " at TEXT NOT NULL, command TEXT NOT NULL, recipient TEXT NOT NULL, options TEXT NOT NULL,"
            " thresholds TEXT NOT NULL, file_name TEXT NOT NULL, sha256 TEXT NOT NULL,"
            " mark TEXT NOT NULL, audit INTEGER NOT NULL)"
        )
        for guard in EXPORT_GUARDS:
            db.conn.execute(guard)

    return core


def create_indexes(connection: sqlite3.Connection, table: str) -> None:
    """Put the indexes on a layer table."""
    for statement in INDEXES[table]:
        connection.execute(statement)


def drop_indexes(connection: sqlite3.Connection, table: str) -> None:
    """Take the indexes off an empty layer table before a bulk load."""
    for statement in INDEXES[table]:
        name = statement.split(" INDEX ")[1].split(" ")[0]
        connection.execute(f"DROP INDEX IF EXISTS {name}")


def own_triggers(table: str) -> dict[str, str]:
    """Triggers for what other programs do, by name.

    They number the revision of a layer, give new rows a uid, and let personal data go with its row.
    """
    bump = (
        f"INSERT INTO table_revision VALUES ('{table}', 1)"
        " ON CONFLICT (name) DO UPDATE SET revision = revision + 1;"
    )
    found = {
        f"{table}_revision_{verb.lower()}": f"CREATE TRIGGER {table}_revision_{verb.lower()}"
        f" AFTER {verb} ON {table} BEGIN {bump} END"
        for verb in ("INSERT", "UPDATE", "DELETE")
    }
    found[f"{table}_uid_fill"] = (
        f"CREATE TRIGGER {table}_uid_fill AFTER INSERT ON {table} WHEN NEW.uid IS NULL"
        f" BEGIN UPDATE {table} SET uid = {UID_NOW} WHERE fid = NEW.fid; END"
    )
    if f"{table}_private" in PRIVATE:
        found[f"{table}_private_drop"] = (
            f"CREATE TRIGGER {table}_private_drop AFTER DELETE ON {table}"
            f" BEGIN DELETE FROM {table}_private WHERE {table}_uid = OLD.uid; END"
        )
    return found


def create_own_triggers(connection: sqlite3.Connection, table: str) -> None:
    """Put our triggers on a layer table."""
    for statement in own_triggers(table).values():
        connection.execute(statement)


def drop_own_triggers(connection: sqlite3.Connection, table: str) -> None:
    """Take our triggers off a layer table, for a bulk load in the same transaction."""
    for name in own_triggers(table):
        connection.execute(f"DROP TRIGGER IF EXISTS {name}")


def bump_revision(connection: sqlite3.Connection, table: str) -> int:
    """Number a new revision of a table, as its triggers would; gives the number."""
    connection.execute(
        "INSERT INTO table_revision VALUES (?, 1)"
        " ON CONFLICT (name) DO UPDATE SET revision = revision + 1",
        (table,),
    )
    return revision(connection, table)


def lost_parts(connection: sqlite3.Connection) -> list[str]:
    """Layers and columns of ours that another program has removed or renamed."""
    lost = []
    for table, statement in (("incident", INCIDENT), ("area", AREA), ("network", NETWORK)):
        body = statement.split("(", 1)[1]
        wanted = [part.split()[0].strip('"') for part in body.split(",")]
        found = {row[1] for row in connection.execute(f"PRAGMA table_info({table})")}
        lost += [f"{table}.{name}" for name in wanted if name not in found] if found else [table]
    return lost


def revision(connection: sqlite3.Connection, table: str) -> int:
    """The revision of a table; it changes with every edit, also by other programs."""
    row = connection.execute(
        "SELECT revision FROM table_revision WHERE name = ?", (table,)
    ).fetchone()
    return int(row[0]) if row else 0


def applied(connection: sqlite3.Connection) -> dict[str, set[str]]:
    """Names of the migrations that a file has seen, by set."""
    found: dict[str, set[str]] = {}
    exists = connection.execute(
        "SELECT 1 FROM sqlite_master WHERE type = 'table' AND name = '_sqlite_migrations'"
    ).fetchone()
    if exists:
        for name, step in connection.execute("SELECT migration_set, name FROM _sqlite_migrations"):
            found.setdefault(name, set()).add(step)
    return found


def apply(connection: sqlite3.Connection, sets: "list[Any]") -> None:
    """Apply what is pending of each set, in order."""
    from sqlite_utils import Database

    db = Database(connection)
    for each in sets:
        each.apply(db)
