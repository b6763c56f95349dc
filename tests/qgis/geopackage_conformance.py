# SPDX-License-Identifier: EUPL-1.2
"""Checks of a file against the GeoPackage standard (OGC 12-128r18), written from its requirements.

Independent of our store: SQLite and shapely only. ``python geopackage_conformance.py FILE`` prints
what is wrong.
"""

import math
import re
import sqlite3
import struct
import sys
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import shapely

APPLICATION_ID = 0x47504B47
VERSIONS = {10200, 10300, 10301, 10400}
GEOMETRY_TYPES = (
    "GEOMETRY",
    "POINT",
    "LINESTRING",
    "POLYGON",
    "MULTIPOINT",
    "MULTILINESTRING",
    "MULTIPOLYGON",
    "GEOMETRYCOLLECTION",
)
COLUMN_TYPE = re.compile(
    r"(BOOLEAN|TINYINT|SMALLINT|MEDIUMINT|INT|INTEGER|FLOAT|DOUBLE|REAL|TEXT(\(\d+\))?"
    r"|BLOB(\(\d+\))?|DATE|DATETIME)"
)
TIMESTAMP = re.compile(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z")
ENVELOPE_NUMBERS = (0, 4, 6, 6, 8)
TOLERANCE = 1e-9

TABLES = {
    "gpkg_spatial_ref_sys": [
        ("srs_name", "TEXT", 1, 0),
        ("srs_id", "INTEGER", 1, 1),
        ("organization", "TEXT", 1, 0),
        ("organization_coordsys_id", "INTEGER", 1, 0),
        ("definition", "TEXT", 1, 0),
        ("description", "TEXT", 0, 0),
    ],
    "gpkg_contents": [
        ("table_name", "TEXT", 1, 1),
        ("data_type", "TEXT", 1, 0),
        ("identifier", "TEXT", 0, 0),
        ("description", "TEXT", 0, 0),
        ("last_change", "DATETIME", 1, 0),
        ("min_x", "DOUBLE", 0, 0),
        ("min_y", "DOUBLE", 0, 0),
        ("max_x", "DOUBLE", 0, 0),
        ("max_y", "DOUBLE", 0, 0),
        ("srs_id", "INTEGER", 0, 0),
    ],
    "gpkg_geometry_columns": [
        ("table_name", "TEXT", 1, 1),
        ("column_name", "TEXT", 1, 2),
        ("geometry_type_name", "TEXT", 1, 0),
        ("srs_id", "INTEGER", 1, 0),
        ("z", "TINYINT", 1, 0),
        ("m", "TINYINT", 1, 0),
    ],
    "gpkg_extensions": [
        ("table_name", "TEXT", 0, 0),
        ("column_name", "TEXT", 0, 0),
        ("extension_name", "TEXT", 1, 0),
        ("definition", "TEXT", 1, 0),
        ("scope", "TEXT", 1, 0),
    ],
}
"""Columns of the standard's tables: name, type, not null, place in the primary key."""

RTREE_TRIGGERS = {
    "insert": "AFTER INSERT ON {t} WHEN (NEW.{c} NOTNULL AND NOT ST_IsEmpty(NEW.{c})) BEGIN {put} END",
    "update1": "AFTER UPDATE OF {c} ON {t} WHEN OLD.{i} = NEW.{i} AND (NEW.{c} NOTNULL AND NOT"
    " ST_IsEmpty(NEW.{c})) BEGIN {put} END",
    "update2": "AFTER UPDATE OF {c} ON {t} WHEN OLD.{i} = NEW.{i} AND (NEW.{c} ISNULL OR"
    " ST_IsEmpty(NEW.{c})) BEGIN DELETE FROM {r} WHERE id = OLD.{i}; END",
    "update3": "AFTER UPDATE ON {t} WHEN OLD.{i} != NEW.{i} AND (NEW.{c} NOTNULL AND NOT"
    " ST_IsEmpty(NEW.{c})) BEGIN DELETE FROM {r} WHERE id = OLD.{i}; {put} END",
    "update4": "AFTER UPDATE ON {t} WHEN OLD.{i} != NEW.{i} AND (NEW.{c} ISNULL OR"
    " ST_IsEmpty(NEW.{c})) BEGIN DELETE FROM {r} WHERE id IN (OLD.{i}, NEW.{i}); END",
    "delete": "AFTER DELETE ON {t} WHEN OLD.{c} NOTNULL BEGIN DELETE FROM {r} WHERE id = OLD.{i}; END",
}
PUT = (
    "INSERT OR REPLACE INTO {r} VALUES (NEW.{i}, ST_MinX(NEW.{c}), ST_MaxX(NEW.{c}),"
    " ST_MinY(NEW.{c}), ST_MaxY(NEW.{c}));"
)
TRIGGERS_OF_1_4 = {"insert", "update2", "update4", "update5", "update6", "update7", "delete"}


def check(path: Path) -> list[str]:
    """Everything in which a file departs from the standard; nothing for a good one."""
    with closing(sqlite3.connect(f"file:{path}?mode=ro", uri=True)) as connection:
        return [
            *_container(path, connection),
            *_definitions(connection),
            *_reference_systems(connection),
            *_contents(connection),
            *_geometry_columns(connection),
            *_extensions(connection),
            *(
                fault
                for table, column, kind, srs_id, z, m in connection.execute(
                    "SELECT table_name, column_name, geometry_type_name, srs_id, z, m"
                    " FROM gpkg_geometry_columns"
                ).fetchall()
                for fault in (
                    *_geometries(connection, table, column, kind, srs_id, z, m),
                    *_rtree(connection, table, column),
                )
            ),
        ]


def _container(path: Path, connection: sqlite3.Connection) -> Iterator[str]:
    if path.read_bytes()[:16] != b"SQLite format 3\x00":
        yield "R1: no SQLite file"
    if connection.execute("PRAGMA application_id").fetchone()[0] != APPLICATION_ID:
        yield "R2: application_id is not GPKG"
    if connection.execute("PRAGMA user_version").fetchone()[0] not in VERSIONS:
        yield "R2: user_version"
    if path.suffix != ".gpkg":
        yield "R3: file name extension"
    answer = [row[0] for row in connection.execute("PRAGMA integrity_check")]
    if answer != ["ok"]:
        yield f"R6: integrity_check says {answer[:3]}"
    broken = connection.execute("PRAGMA foreign_key_check").fetchall()
    if broken:
        yield f"R7: foreign_key_check finds {broken[:3]}"


def _columns(connection: sqlite3.Connection, table: str) -> list[tuple[str, str, int, int]]:
    return [
        (name, kind.upper(), required, key)
        for _, name, kind, required, _, key in connection.execute(f'PRAGMA table_info("{table}")')
    ]


def _definitions(connection: sqlite3.Connection) -> Iterator[str]:
    for table, wanted in TABLES.items():
        found = _columns(connection, table)
        if found != wanted:
            yield f"R10/R13/R21/R58: {table} is {found}"


def _reference_systems(connection: sqlite3.Connection) -> Iterator[str]:
    rows = {
        srs_id: (organization.upper(), number, definition)
        for srs_id, organization, number, definition in connection.execute(
            "SELECT srs_id, organization, organization_coordsys_id, definition"
            " FROM gpkg_spatial_ref_sys"
        )
    }
    if rows.get(-1) != ("NONE", -1, "undefined"):
        yield f"R11: row -1 is {rows.get(-1)}"
    if rows.get(0) != ("NONE", 0, "undefined"):
        yield f"R11: row 0 is {rows.get(0)}"
    if rows.get(4326, ("",))[:2] != ("EPSG", 4326):
        yield f"R11: row 4326 is {rows.get(4326)}"
    for srs_id, (_, _, definition) in rows.items():
        if srs_id > 0 and not re.match(r"(PROJCS|GEOGCS)\[.*\]$", definition, re.DOTALL):
            yield f"R11: the definition of {srs_id} is no well-known text (version 1)"


def _contents(connection: sqlite3.Connection) -> Iterator[str]:
    known = {row[0] for row in connection.execute("SELECT srs_id FROM gpkg_spatial_ref_sys")}
    for table, kind, changed, srs_id, *box in connection.execute(
        "SELECT table_name, data_type, last_change, srs_id, min_x, min_y, max_x, max_y"
        " FROM gpkg_contents"
    ).fetchall():
        columns = _columns(connection, table)
        if not columns:
            yield f"R14: {table} does not exist"
            continue
        if kind not in ("features", "attributes", "tiles"):
            yield f"R13: {table} is of type {kind}"
        if not TIMESTAMP.fullmatch(changed):
            yield f"R15: last_change of {table} is {changed}"
        if srs_id is not None and srs_id not in known:
            yield f"R14: srs_id {srs_id} of {table}"
        if kind == "features" and srs_id is None:
            yield f"R12: {table} has no srs_id"
        keys = [name for name, of, _, place in columns if place and of == "INTEGER"]
        if len(keys) != 1:
            yield f"R29/R119: {table} has no integer primary key"
        for name, of, _, _ in columns:
            if not COLUMN_TYPE.fullmatch(of) and of not in GEOMETRY_TYPES:
                yield f"R5: {table}.{name} is of type {of}"
        yield from _values(connection, table, columns)
        yield from _bounds(connection, table, kind, box)


def _values(
    connection: sqlite3.Connection, table: str, columns: list[tuple[str, str, int, int]]
) -> Iterator[str]:
    rules = {
        "BOOLEAN": "typeof({c}) = 'integer' AND {c} IN (0, 1)",
        "INTEGER": "typeof({c}) = 'integer'",
        "MEDIUMINT": "typeof({c}) = 'integer' AND abs({c}) < 2147483649",
        "DOUBLE": "typeof({c}) = 'real'",
        "TEXT": "typeof({c}) = 'text'",
        "DATE": "{c} = strftime('%Y-%m-%d', {c})",
        "DATETIME": "typeof({c}) = 'text' AND {c} LIKE '____-__-__T__:__:%Z'",
    }
    for name, kind, _, _ in columns:
        rule = rules.get(kind.split("(")[0])
        if rule is None:
            continue
        column = f'"{name}"'
        wrong = connection.execute(
            f'SELECT count(*) FROM "{table}" WHERE {column} NOTNULL AND NOT ({rule.format(c=column)})'
        ).fetchone()[0]
        if wrong:
            yield f"R5: {wrong} values of {table}.{name} are no {kind}"


def _bounds(
    connection: sqlite3.Connection, table: str, kind: str, box: list[float | None]
) -> Iterator[str]:
    if kind != "features":
        return
    tree = _tree(connection, table)
    if tree is None:
        return
    found = connection.execute(f"SELECT min(minx), min(miny), max(maxx), max(maxy) FROM {tree}")
    found = found.fetchone()
    if found[0] is None:
        return
    if any(side is None for side in box):
        yield f"gpkg_contents does not say where {table} lies"
        return
    slack = 1.0  # the tree rounds outward to 32 bits
    low = all(side <= seen + slack for side, seen in zip(box[:2], found[:2], strict=True))  # type: ignore[operator]
    high = all(side >= seen - slack for side, seen in zip(box[2:], found[2:], strict=True))  # type: ignore[operator]
    if not (low and high):
        yield f"gpkg_contents says {table} lies in {box}, its features lie in {found}"


def _tree(connection: sqlite3.Connection, table: str) -> str | None:
    row = connection.execute(
        "SELECT column_name FROM gpkg_geometry_columns WHERE table_name = ?", (table,)
    ).fetchone()
    tree = f"rtree_{table}_{row[0]}" if row else ""
    there = connection.execute("SELECT 1 FROM sqlite_master WHERE name = ?", (tree,)).fetchone()
    return f'"{tree}"' if there else None


def _geometry_columns(connection: sqlite3.Connection) -> Iterator[str]:
    features = {
        row[0]: row[1]
        for row in connection.execute(
            "SELECT table_name, srs_id FROM gpkg_contents WHERE data_type = 'features'"
        )
    }
    rows = connection.execute(
        "SELECT table_name, column_name, geometry_type_name, srs_id, z, m FROM gpkg_geometry_columns"
    ).fetchall()
    if sorted(row[0] for row in rows) != sorted(features):
        yield "R22/R23: gpkg_geometry_columns has not one row for each feature table"
    for table, column, kind, srs_id, z, m in rows:
        types = {name: of for name, of, _, _ in _columns(connection, table)}
        if column not in types:
            yield f"R24: {table}.{column} does not exist"
        elif types[column] != kind:
            yield f"R31: {table}.{column} is declared as {types[column]}, not {kind}"
        if kind not in GEOMETRY_TYPES:
            yield f"R25: {table} holds {kind}"
        if srs_id != features.get(table):
            yield f"R146: {table} has srs_id {srs_id} here and {features.get(table)} in gpkg_contents"
        if z not in (0, 1, 2) or m not in (0, 1, 2):
            yield f"R27/R28: z and m of {table}"
        if sum(of in GEOMETRY_TYPES for of in types.values()) != 1:
            yield f"R30: {table} has not one geometry column"


def _extensions(connection: sqlite3.Connection) -> Iterator[str]:
    for table, column, name, definition, scope in connection.execute(
        "SELECT * FROM gpkg_extensions"
    ).fetchall():
        names = [each[0] for each in _columns(connection, table)] if table else []
        if table and not names:
            yield f"R60: extension {name} of {table}, which does not exist"
        if column and column not in names:
            yield f"R61: extension {name} of {table}.{column}, which does not exist"
        if not re.fullmatch(r"[A-Za-z0-9]+_[A-Za-z0-9_]+", name):
            yield f"R62: extension name {name}"
        if not definition:
            yield f"R63: extension {name} has no definition"
        if scope not in ("read-write", "write-only"):
            yield f"R64: scope {scope} of {name}"


def _geometries(
    connection: sqlite3.Connection, table: str, column: str, kind: str, srs_id: int, z: int, m: int
) -> Iterator[str]:
    key = next(name for name, _, _, place in _columns(connection, table) if place)
    for fid, blob in connection.execute(
        f'SELECT "{key}", "{column}" FROM "{table}" WHERE "{column}" NOTNULL'
    ):
        for fault in blob_faults(blob, kind, srs_id, z, m):
            yield f"{fault} ({table} {fid})"


def blob_faults(blob: bytes, kind: str, srs_id: int, z: int = 0, m: int = 0) -> list[str]:
    """What is wrong with one geometry blob."""
    if blob[:2] != b"GP":
        return ["R19: no GP at the start"]
    faults = []
    version, flags = blob[2], blob[3]
    if version != 0:
        faults.append(f"R19: version {version}")
    if flags & 0xC0 or flags & 0x20:
        faults.append("R19: reserved or extended flags are set")
    code = (flags >> 1) & 7
    if code > 4:
        return [*faults, f"R19: envelope code {code}"]
    order = "<" if flags & 1 else ">"
    if struct.unpack_from(order + "i", blob, 4)[0] != srs_id:
        faults.append("R33: srs_id of the geometry is another than the column's")
    numbers = ENVELOPE_NUMBERS[code]
    box = struct.unpack_from(f"{order}{numbers}d", blob, 8)
    geometry = shapely.from_wkb(blob[8 + 8 * numbers :])
    if bool(flags & 0x10) != geometry.is_empty:
        faults.append("R152: the flag for empty geometries")
    if geometry.is_empty:
        if any(not math.isnan(side) for side in box):
            faults.append("R19: envelope of an empty geometry")
    elif box:
        min_x, min_y, max_x, max_y = geometry.bounds
        wanted = (min_x, max_x, min_y, max_y)
        if any(abs(a - b) > TOLERANCE for a, b in zip(box, wanted, strict=False)):
            faults.append("R19: the envelope does not fit the geometry")
    of = geometry.geom_type.upper()
    collection = of.startswith("MULTI") or of == "GEOMETRYCOLLECTION"
    fits = kind in ("GEOMETRY", of) or (kind == "GEOMETRYCOLLECTION" and collection)
    if not fits:
        faults.append(f"R32: {of} in a column of {kind}")
    if (geometry.has_z and z == 0) or (z == 1 and not geometry.has_z):
        faults.append("R27: height")
    if m == 1:
        faults.append("R28: measures are not checked here")
    return faults


def _normal(sql: str) -> str:
    text = re.sub(r'["`\[\]]', "", sql).upper()
    text = re.sub(r"\bNOT\s+NULL\b", "NOTNULL", text).replace("<>", "!=")
    text = re.sub(r"\s+", " ", text)
    return re.sub(r"\s*([(),;=!]+)\s*", r"\1", text).strip("; ")


def _rtree(connection: sqlite3.Connection, table: str, column: str) -> Iterator[str]:
    registered = connection.execute(
        "SELECT definition, scope FROM gpkg_extensions WHERE table_name = ? AND column_name = ?"
        " AND extension_name = 'gpkg_rtree_index'",
        (table, column),
    ).fetchone()
    name = f"rtree_{table}_{column}"
    tree = _tree(connection, table)
    if (registered is None) != (tree is None):
        yield f"R75: the index of {table} is registered or there, not both"
    if tree is None or registered is None:
        return
    if registered[1] != "write-only":
        yield f"R75: scope of the index of {table}"
    sql = connection.execute("SELECT sql FROM sqlite_master WHERE name = ?", (name,)).fetchone()[0]
    wanted = f"CREATE VIRTUAL TABLE {name} USING RTREE(ID,MINX,MAXX,MINY,MAXY)".upper()
    if _normal(sql) != wanted:
        yield f"R77: {sql}"
    verdict = connection.execute("SELECT rtreecheck(?)", (name,)).fetchone()[0]
    if verdict != "ok":
        yield f"rtreecheck of {table}: {verdict}"
    yield from _triggers(connection, table, column, name)
    yield from _tree_content(connection, table, column, tree)


def _triggers(connection: sqlite3.Connection, table: str, column: str, name: str) -> Iterator[str]:
    key = next(each for each, _, _, place in _columns(connection, table) if place)
    found = {
        each.removeprefix(f"{name}_"): sql
        for each, sql in connection.execute(
            "SELECT name, sql FROM sqlite_master WHERE type = 'trigger' AND tbl_name = ?", (table,)
        )
        if each.startswith(f"{name}_")
    }
    if set(found) == TRIGGERS_OF_1_4:
        return
    if set(found) != set(RTREE_TRIGGERS):
        yield f"R77: triggers of {table}: {sorted(found)}"
        return
    parts = {"t": table, "c": column, "i": key, "r": name}
    parts["put"] = PUT.format(**parts)
    for each, body in RTREE_TRIGGERS.items():
        wanted = f"CREATE TRIGGER {name}_{each} {body}".format(**parts)
        if _normal(found[each]) != _normal(wanted):
            yield f"R77: trigger {each} of {table} is {found[each]}"


def _tree_content(
    connection: sqlite3.Connection, table: str, column: str, tree: str
) -> Iterator[str]:
    key = next(each for each, _, _, place in _columns(connection, table) if place)
    boxes = {row[0]: row[1:] for row in connection.execute(f"SELECT * FROM {tree}")}
    rows = connection.execute(
        f'SELECT "{key}", "{column}" FROM "{table}" WHERE "{column}" NOTNULL'
    ).fetchall()
    for fid, blob in rows:
        geometry = shapely.from_wkb(blob[8 + 8 * ENVELOPE_NUMBERS[(blob[3] >> 1) & 7] :])
        box = boxes.pop(fid, None)
        if geometry.is_empty:
            if box is not None:
                yield f"R77: {table} {fid} is empty and in the index"
            continue
        if box is None:
            yield f"R77: {table} {fid} is not in the index"
            continue
        min_x, min_y, max_x, max_y = geometry.bounds
        slack = max(abs(side) for side in box) * 1e-6
        inside = box[0] <= min_x and box[1] >= max_x and box[2] <= min_y and box[3] >= max_y
        close = all(
            abs(a - b) <= slack for a, b in zip(box, (min_x, max_x, min_y, max_y), strict=True)
        )
        if not (inside and close):
            yield f"R77: the index has {table} {fid} at {box}, it lies at {geometry.bounds}"
    if boxes:
        yield f"R77: the index of {table} has {len(boxes)} rows without a feature"


if __name__ == "__main__":
    wrong = check(Path(sys.argv[1]))
    sys.stdout.write("".join(f"{fault}\n" for fault in wrong))
    sys.exit(bool(wrong))
