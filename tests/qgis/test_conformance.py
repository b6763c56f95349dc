# SPDX-License-Identifier: EUPL-1.2
"""Our project files keep the GeoPackage standard; the checks find what breaks it."""

import sqlite3
import struct
from contextlib import closing

import geopandas
import pytest
import shapely

from wijkatlas.store.project import Project


def test_new_project_conforms(tmp_path, conformance):
    path = tmp_path / "new.gpkg"
    Project.create(path, name="Leeg", crs="EPSG:28992").close()
    assert conformance.check(path) == []


def test_filled_project_conforms(town, conformance):
    assert conformance.check(town.gpkg) == []


def test_edited_project_conforms(town, conformance):
    with Project.open(town.gpkg) as project:
        with project.edit("move") as edit:
            edit.update("incident", 1, geom=shapely.to_wkb(shapely.Point(60_000, 160_000)))
            edit.update("incident", 2, geom=None)
            edit.delete("incident", [3, 4])
            edit.delete("area", [2])
        with project.edit("gone") as edit:
            edit.delete("network", [1, 2, 3, 4])
        project.undo()
    assert conformance.check(town.gpkg) == []


def test_other_programs_files_conform(tmp_path, conformance, gdal):
    points = geopandas.GeoDataFrame(
        {"name": ["a", "b"]}, geometry=geopandas.points_from_xy([1, 2], [3, 4]), crs="EPSG:31370"
    )
    newer, older = tmp_path / "newer.gpkg", tmp_path / "older.gpkg"
    points.to_file(newer, layer="points")
    points.to_file(tmp_path / "points.shp")
    gdal("ogr2ogr", "-f", "GPKG", older, tmp_path / "points.shp")
    assert conformance.check(newer) == []
    assert conformance.check(older) == []


BREACHES = {
    "R2": "PRAGMA application_id=0",
    "R2 ": "PRAGMA user_version=1",
    "R11": "DELETE FROM gpkg_spatial_ref_sys WHERE srs_id = -1",
    "R11 ": "UPDATE gpkg_spatial_ref_sys SET definition = 'EPSG' WHERE srs_id = 31370",
    "R14": "INSERT INTO gpkg_contents (table_name, data_type) VALUES ('absent', 'attributes')",
    "R15": "UPDATE gpkg_contents SET last_change = '2026-01-01'",
    "R13": "UPDATE gpkg_contents SET data_type = 'feature' WHERE table_name = 'area'",
    "R146": "UPDATE gpkg_contents SET srs_id = 4326 WHERE table_name = 'area'",
    "R33": "UPDATE gpkg_geometry_columns SET srs_id = 4326 WHERE table_name = 'area'",
    "R31": "UPDATE gpkg_geometry_columns SET geometry_type_name = 'POLYGON'"
    " WHERE table_name = 'area'",
    "R22": "DELETE FROM gpkg_geometry_columns WHERE table_name = 'area'",
    "R64": "UPDATE gpkg_extensions SET scope = 'read'",
    "R75": "DELETE FROM gpkg_extensions WHERE table_name = 'area'",
    "R77": "DROP TRIGGER rtree_area_geom_update1",
    "R77 ": "DELETE FROM rtree_area_geom WHERE id = 1",
    "R77  ": "INSERT INTO rtree_area_geom VALUES (99, 0, 1, 0, 1)",
    "R5": "UPDATE incident SET attempt = 2 WHERE fid = 1",
    "gpkg_contents": "UPDATE gpkg_contents SET max_x = 0",
}


@pytest.mark.parametrize("breach", BREACHES)
def test_breach_is_found(town, conformance, breach):
    with closing(sqlite3.connect(town.gpkg)) as connection:
        for name in ("ST_IsEmpty", "ST_MinX", "ST_MaxX", "ST_MinY", "ST_MaxY"):
            connection.create_function(name, 1, lambda blob: 0)
        connection.execute(BREACHES[breach])
        connection.commit()
    faults = conformance.check(town.gpkg)
    assert any(breach.strip() in fault for fault in faults), faults


POINT = b"GP\x00\x01" + struct.pack("<i", 31370) + shapely.to_wkb(shapely.Point(1, 2), byte_order=1)
SQUARE = shapely.to_wkb(shapely.box(0, 0, 2, 1), byte_order=1)


@pytest.mark.parametrize(
    ("blob", "kind", "fault"),
    [
        (POINT, "POINT", None),
        (POINT, "MULTIPOLYGON", "R32"),
        (b"XX" + POINT[2:], "POINT", "R19"),
        (b"GP\x01" + POINT[3:], "POINT", "R19"),
        (b"GP\x00\x41" + POINT[4:], "POINT", "R19"),
        (b"GP\x00\x11" + POINT[4:], "POINT", "R152"),
        (b"GP\x00\x01" + struct.pack("<i", 4326) + POINT[8:], "POINT", "R33"),
        (b"GP\x00\x03" + struct.pack("<i4d", 31370, 0, 2, 0, 1) + SQUARE, "POLYGON", None),
        (b"GP\x00\x03" + struct.pack("<i4d", 31370, 0, 1, 0, 2) + SQUARE, "POLYGON", "R19"),
    ],
)
def test_geometry_blob(conformance, blob, kind, fault):
    faults = conformance.blob_faults(blob, kind, 31370)
    assert (faults == []) if fault is None else faults[0].startswith(fault)
