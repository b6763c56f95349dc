# SPDX-License-Identifier: EUPL-1.2
"""GeoPackage 1.3 (OGC 12-128r18): its tables, geometry blobs and R-tree triggers."""

import math
import sqlite3
import struct
from typing import TYPE_CHECKING

import numpy as np
import numpy.typing as npt

if TYPE_CHECKING:
    from collections.abc import Sequence

APPLICATION_ID = 0x47504B47  # "GPKG"
USER_VERSION = 10300
POINT_BYTES = 29

TABLES = """
CREATE TABLE gpkg_spatial_ref_sys (
    srs_name TEXT NOT NULL, srs_id INTEGER NOT NULL PRIMARY KEY, organization TEXT NOT NULL,
    organization_coordsys_id INTEGER NOT NULL, definition TEXT NOT NULL, description TEXT);
CREATE TABLE gpkg_contents (
    table_name TEXT NOT NULL PRIMARY KEY, data_type TEXT NOT NULL, identifier TEXT UNIQUE,
    description TEXT DEFAULT '',
    last_change DATETIME NOT NULL DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ','now')),
    min_x DOUBLE, min_y DOUBLE, max_x DOUBLE, max_y DOUBLE, srs_id INTEGER,
    CONSTRAINT fk_gc_r_srs_id FOREIGN KEY (srs_id) REFERENCES gpkg_spatial_ref_sys(srs_id));
CREATE TABLE gpkg_geometry_columns (
    table_name TEXT NOT NULL, column_name TEXT NOT NULL, geometry_type_name TEXT NOT NULL,
    srs_id INTEGER NOT NULL, z TINYINT NOT NULL, m TINYINT NOT NULL,
    CONSTRAINT pk_geom_cols PRIMARY KEY (table_name, column_name),
    CONSTRAINT uk_gc_table_name UNIQUE (table_name),
    CONSTRAINT fk_gc_tn FOREIGN KEY (table_name) REFERENCES gpkg_contents(table_name),
    CONSTRAINT fk_gc_srs FOREIGN KEY (srs_id) REFERENCES gpkg_spatial_ref_sys (srs_id));
CREATE TABLE gpkg_extensions (
    table_name TEXT, column_name TEXT, extension_name TEXT NOT NULL, definition TEXT NOT NULL,
    scope TEXT NOT NULL, CONSTRAINT ge_tce UNIQUE (table_name, column_name, extension_name));
"""


def create_tables(connection: sqlite3.Connection, crs: str) -> int:
    """Lay out an empty GeoPackage whose layers use ``crs`` ("EPSG:31370"); gives its srs_id."""
    from pyproj import CRS

    connection.execute(f"PRAGMA application_id={APPLICATION_ID}")
    connection.execute(f"PRAGMA user_version={USER_VERSION}")
    for statement in TABLES.split(";\n"):
        if statement.strip():
            connection.execute(statement)
    undefined = "undefined"
    rows: list[tuple[str, int, str, int, str, str | None]] = [
        ("Undefined Cartesian SRS", -1, "NONE", -1, undefined, None),
        ("Undefined geographic SRS", 0, "NONE", 0, undefined, None),
    ]
    project = CRS.from_user_input(crs)
    srs_id = int(crs.split(":")[1])
    for each, number in ((CRS.from_epsg(4326), 4326), (project, srs_id)):
        if all(row[1] != number for row in rows):
            rows.append((each.name, number, "EPSG", number, each.to_wkt("WKT1_GDAL"), None))
    connection.executemany("INSERT INTO gpkg_spatial_ref_sys VALUES (?, ?, ?, ?, ?, ?)", rows)
    return srs_id


def register_layer(
    connection: sqlite3.Connection, table: str, title: str, geometry: str, srs_id: int
) -> None:
    """Make an existing table a GeoPackage layer with an R-tree on its column ``geom``."""
    connection.execute(
        "INSERT INTO gpkg_contents (table_name, data_type, identifier, srs_id)"
        " VALUES (?, 'features', ?, ?)",
        (table, title, srs_id),
    )
    connection.execute(
        "INSERT INTO gpkg_geometry_columns VALUES (?, 'geom', ?, ?, 0, 0)",
        (table, geometry, srs_id),
    )
    connection.execute(
        "INSERT INTO gpkg_extensions VALUES (?, 'geom', 'gpkg_rtree_index',"
        " 'http://www.geopackage.org/spec120/#extension_rtree', 'write-only')",
        (table,),
    )
    connection.execute(
        f"CREATE VIRTUAL TABLE rtree_{table}_geom USING rtree(id,minx,maxx,miny,maxy)"
    )
    create_rtree_triggers(connection, table)


def rtree_triggers(table: str) -> dict[str, str]:
    """The six R-tree triggers of GeoPackage 1.3 by name, as GDAL and QGIS know them."""
    tree = f"rtree_{table}_geom"
    bounds = "ST_MinX(NEW.geom), ST_MaxX(NEW.geom), ST_MinY(NEW.geom), ST_MaxY(NEW.geom)"
    put = f"INSERT OR REPLACE INTO {tree} VALUES (NEW.fid, {bounds});"
    filled = "NEW.geom NOT NULL AND NOT ST_IsEmpty(NEW.geom)"
    hollow = "NEW.geom ISNULL OR ST_IsEmpty(NEW.geom)"
    drop = f"DELETE FROM {tree} WHERE id = OLD.fid;"
    bodies = {
        "insert": f"AFTER INSERT ON {table} WHEN ({filled}) BEGIN {put} END",
        "update1": f"AFTER UPDATE OF geom ON {table} WHEN OLD.fid = NEW.fid AND ({filled})"
        f" BEGIN {put} END",
        "update2": f"AFTER UPDATE OF geom ON {table} WHEN OLD.fid = NEW.fid AND ({hollow})"
        f" BEGIN {drop} END",
        "update3": f"AFTER UPDATE ON {table} WHEN OLD.fid != NEW.fid AND ({filled})"
        f" BEGIN {drop} {put} END",
        "update4": f"AFTER UPDATE ON {table} WHEN OLD.fid != NEW.fid AND ({hollow})"
        f" BEGIN DELETE FROM {tree} WHERE id IN (OLD.fid, NEW.fid); END",
        "delete": f"AFTER DELETE ON {table} WHEN OLD.geom NOT NULL BEGIN {drop} END",
    }
    return {
        f"{tree}_{name}": f"CREATE TRIGGER {tree}_{name} {body}" for name, body in bodies.items()
    }


def create_rtree_triggers(connection: sqlite3.Connection, table: str) -> None:
    """Put the R-tree triggers on a layer."""
    for statement in rtree_triggers(table).values():
        connection.execute(statement)


def drop_rtree_triggers(connection: sqlite3.Connection, table: str) -> None:
    """Take the R-tree triggers off a layer, for a bulk load in the same transaction."""
    for name in rtree_triggers(table):
        connection.execute(f"DROP TRIGGER IF EXISTS {name}")


def encode_geometry(wkb: bytes, srs_id: int) -> bytes:
    """A GeoPackage blob of a little-endian WKB geometry, with an xy envelope unless it is a point."""
    import shapely

    geometry = shapely.from_wkb(wkb)
    if geometry.is_empty:
        return b"GP\x00\x11" + struct.pack("<i", srs_id) + shapely.to_wkb(geometry, byte_order=1)
    body = shapely.to_wkb(geometry, byte_order=1, output_dimension=2)
    if geometry.geom_type == "Point":
        return b"GP\x00\x01" + struct.pack("<i", srs_id) + bytes(body)
    min_x, min_y, max_x, max_y = geometry.bounds
    head = struct.pack("<i4d", srs_id, min_x, max_x, min_y, max_y)
    return b"GP\x00\x03" + head + bytes(body)


def decode_geometry(blob: bytes | None) -> bytes:
    """The WKB inside a GeoPackage blob; ``b""`` for none.

    Raises:
        ValueError: it is no GeoPackage geometry.
    """
    if not blob:
        return b""
    if blob[:2] != b"GP" or len(blob) < 8:
        message = "not a GeoPackage geometry"
        raise ValueError(message)
    envelope_bytes = (0, 32, 48, 48, 64)[(blob[3] >> 1) & 7]
    return blob[8 + envelope_bytes :]


def encode_points(
    x: npt.NDArray[np.float64], y: npt.NDArray[np.float64], srs_id: int
) -> "Sequence[bytes | None]":
    """Point blobs for arrays of coordinates; None where a coordinate is NaN."""
    layout = np.dtype([("head", "S8"), ("wkb", "S5"), ("x", "<f8"), ("y", "<f8")])
    rows = np.zeros(len(x), dtype=layout)
    rows["x"], rows["y"] = x, y
    raw = rows.view(np.uint8).reshape(-1, POINT_BYTES)
    raw[:, :8] = np.frombuffer(b"GP\x00\x01" + struct.pack("<i", srs_id), np.uint8)
    raw[:, 8:13] = np.frombuffer(b"\x01\x01\x00\x00\x00", np.uint8)
    data = raw.tobytes()
    blobs: list[bytes | None] = [
        data[i : i + POINT_BYTES] for i in range(0, len(data), POINT_BYTES)
    ]
    for i in np.flatnonzero(np.isnan(x) | np.isnan(y)).tolist():
        blobs[i] = None
    return blobs


def decode_points(blobs: "Sequence[bytes | None]") -> tuple[npt.NDArray[np.float64], ...]:
    """X and y of point blobs, NaN for none; blobs of other writers (with envelope) are read too."""
    n = len(blobs)
    x, y = np.full(n, math.nan), np.full(n, math.nan)
    plain = [i for i, blob in enumerate(blobs) if blob is not None and len(blob) == POINT_BYTES]
    if plain:
        joined = b"".join(blobs) if len(plain) == n else b"".join(blobs[i] for i in plain)  # type: ignore[arg-type, misc]
        raw = np.frombuffer(joined, np.uint8).reshape(-1, POINT_BYTES)
        little = (raw[:, 3] & 1 == 1) & (raw[:, 8] == 1)
        found = raw[:, 13:].copy().view("<f8")
        where = np.asarray(plain)[little]
        x[where], y[where] = found[little, 0], found[little, 1]
        others = [i for i, fits in zip(plain, little.tolist(), strict=True) if not fits]
    else:
        others = []
    others += [i for i, blob in enumerate(blobs) if blob is not None and len(blob) != POINT_BYTES]
    for i in others:
        x[i], y[i] = _one_point(blobs[i])
    return x, y


def _one_point(blob: bytes | None) -> tuple[float, float]:
    import shapely

    try:
        point = shapely.from_wkb(decode_geometry(blob))
    except (ValueError, shapely.errors.GEOSException):
        return math.nan, math.nan
    return float(shapely.get_x(point)), float(shapely.get_y(point))
