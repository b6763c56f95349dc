# SPDX-License-Identifier: EUPL-1.2
"""Polygons of real files and of chance, against numbers that GDAL's programs gave."""

import json
import math
import shutil
import sqlite3
import struct
import zipfile
from pathlib import Path

import numpy as np
import pyogrio
import pytest
import shapely
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from wijkatlas.domain.area import PolygonFile
from wijkatlas.domain.errors import UnreadableFile, UserError
from wijkatlas.exchange.feature import FeatureChunk
from wijkatlas.exchange.polygonrows import Repaired, _frame, placed, repair
from wijkatlas.exchange.polygons import list_layers, read_polygons


def shapes(found: PolygonFile) -> list[shapely.MultiPolygon]:
    return [shapely.from_wkb(row.wkb) for row in found.rows if row.wkb]


def area(found: PolygonFile) -> float:
    return sum(shape.area for shape in shapes(found))


def rows_of_dbf(path: Path) -> int:
    """The number of records by the header of the table, read by hand."""
    return struct.unpack_from("<I", path.read_bytes(), 4)[0]


@pytest.mark.parametrize("name", ["gemeente2024", "ggw72024", "politiezone"])
def test_every_row_of_a_belgian_shapefile_is_there(shared, name):
    path = shared / "boundaries" / "be" / f"{name}.shp"
    found = read_polygons(path, "EPSG:31370")
    assert len(found.rows) == rows_of_dbf(path.with_suffix(".dbf"))
    assert (found.crs, found.crs_from, found.layer) == ("EPSG:31370", "file", name)
    assert all(row.wkb and not row.reason for row in found.rows)
    assert [row.row for row in found.rows] == list(range(1, len(found.rows) + 1))
    for shape in shapes(found):
        assert shape.is_valid
        assert shape.geom_type == "MultiPolygon"
        assert all(part.exterior.is_ccw for part in shape.geoms)
        assert not shape.has_z


def test_kortrijk_has_fourteen_neighbourhoods(shared):
    path = shared / "boundaries" / "be" / "ggw72024.shp"
    found = read_polygons(path, "EPSG:31370", where=("GEOITEM", "34022*"))
    assert len(found.rows) == 14
    assert all("(Kortrijk)" in str(row.values["naam"]) for row in found.rows)
    # ogrinfo -dialect sqlite -sql "SELECT SUM(ST_Area(geometry)) FROM ggw72024
    #   WHERE geoitem LIKE '34022%'" ggw72024.shp            (GDAL 3.6.2)
    assert area(found) == pytest.approx(80_696_101.8541455, rel=1e-12)
    one = read_polygons(path, "EPSG:31370", where=("naam", "Heule Sente (Kortrijk)"))
    assert len(one.rows) == 1


def test_police_zones_cover_what_gdal_says(shared):
    found = read_polygons(shared / "boundaries" / "be" / "politiezone.shp", "EPSG:31370")
    # ogrinfo -dialect sqlite -sql "SELECT SUM(ST_Area(geometry)) FROM politiezone" politiezone.shp
    assert area(found) == pytest.approx(13_788_527_059.539, rel=1e-12)


def test_wards_of_nottingham_in_the_british_grid(shared):
    path = shared / "incidents" / "ashby" / "nottingham_wards.gpkg"
    found = read_polygons(path, "EPSG:27700")
    # ogr2ogr -t_srs EPSG:27700 n.gpkg nottingham_wards.gpkg; then SUM(ST_Area(geom)); 20 rows
    assert len(found.rows) == 20
    assert area(found) == pytest.approx(74_613_165.0324968, rel=1e-9)
    assert found.columns == ["ward_code", "ward_name"]
    assert [layer.name for layer in list_layers(path)] == ["nottingham_wards"]


def test_bairros_of_florianopolis(shared):
    found = read_polygons(
        shared / "boundaries" / "br" / "florianopolis_bairros.geojson", "EPSG:31982"
    )
    # ogr2ogr -t_srs EPSG:31982 -nlt PROMOTE_TO_MULTI b.gpkg …; then SUM(ST_Area(geom)); 36 rows
    assert len(found.rows) == 36
    assert area(found) == pytest.approx(384_007_301.096943, rel=1e-9)


def test_municipalities_of_the_netherlands_from_topojson(shared):
    found = read_polygons(
        shared / "boundaries" / "nl" / "Gemeente_2015_layer_q1e3.topojson", "EPSG:28992"
    )
    assert len(found.rows) == 393
    by_code = {row.values["statcode"]: row for row in found.rows}
    # with "type": "Topology" moved to the front, which GDAL 3.6.2 needs to know the file:
    # ogr2ogr -s_srs EPSG:4326 -t_srs EPSG:28992 …; then ST_Area(geom)
    for code, expected in (("GM0344", 98_095_274.1161785), ("GM0014", 81_417_611.4198273)):
        assert shapely.from_wkb(by_code[code].wkb).area == pytest.approx(expected, rel=1e-9)
        assert not by_code[code].repaired
    # invalid in the file; ST_Area of its rings as they stand is 262.4 km2
    assert by_code["GM1924"].repaired
    assert shapely.from_wkb(by_code["GM1924"].wkb).area == pytest.approx(262.4e6, rel=1e-3)
    assert all(shape.is_valid for shape in shapes(found))


def test_neighbourhoods_of_the_netherlands_say_which_have_no_ground(shared):
    path = shared / "boundaries" / "nl" / "Wijk_2014_layer_q1e3.topojson"
    found = read_polygons(path, "EPSG:28992")
    assert len(found.rows) == 2738  # len(json["objects"]["layer"]["geometries"])
    amsterdam = next(row for row in found.rows if row.values["statcode"] == "WK036300")
    # as above with ogr2ogr
    assert shapely.from_wkb(amsterdam.wkb).area == pytest.approx(8_649_064.0064077, rel=1e-9)
    # the file is quantised to 1000 steps, so that the smallest collapse
    assert {row.reason for row in found.rows} == {"", "no_geometry", "not_polygon"}
    assert sum(bool(row.reason) for row in found.rows) < 60


def test_curves_are_read_as_gdal_reads_them(shared):
    for name in ("curvepolygon", "multisurface"):
        path = shared / "nasty" / "pyogrio" / f"{name}.gpkg"
        found = read_polygons(path, "EPSG:4326")
        _, _, (expected,), _ = pyogrio.raw.read(path)
        assert shapes(found)[0].area == pytest.approx(shapely.from_wkb(expected).area, rel=1e-9)
    for name in ("curve", "line_zm", "test_gpkg_nulls"):
        found = read_polygons(shared / "nasty" / "pyogrio" / f"{name}.gpkg", "EPSG:3857")
        assert {row.reason for row in found.rows} == {"not_polygon"}


def test_values_keep_their_type(shared):
    found = read_polygons(shared / "nasty" / "pyogrio" / "test_gpkg_nulls.gpkg", "EPSG:3857")
    connection = sqlite3.connect(shared / "nasty" / "pyogrio" / "test_gpkg_nulls.gpkg")
    names = ", ".join(found.columns)
    expected = connection.execute(f"SELECT {names} FROM test_gpkg_nulls").fetchall()
    connection.close()
    assert [tuple(row.values.values()) for row in found.rows] == expected
    assert {type(row.values["col_bool"]) for row in found.rows} == {bool, type(None)}


def copy_shapefile(shared: Path, folder: Path, name: str, without: tuple[str, ...] = ()) -> Path:
    for path in (shared / "boundaries" / "be").glob(f"{name}.*"):
        if path.suffix not in without:
            shutil.copyfile(path, folder / path.name)
    return folder / f"{name}.shp"


def test_a_shapefile_without_index_or_projection(shared, tmp_path):
    path = copy_shapefile(shared, tmp_path, "politiezone", (".shx", ".prj"))
    before = sorted(p.name for p in tmp_path.iterdir())
    found = read_polygons(path, "EPSG:31370")
    assert (found.crs, found.crs_from) == ("EPSG:31370", "guess")
    assert len(found.rows) == 107
    assert area(found) == pytest.approx(13_788_527_059.539, rel=1e-12)
    assert sorted(p.name for p in tmp_path.iterdir()) == before  # no file made beside it
    given = read_polygons(path, "EPSG:31370", crs="31370")
    assert given.crs_from == "given"


def test_a_shapefile_without_table_has_shapes_and_no_columns(shared, tmp_path):
    path = copy_shapefile(shared, tmp_path, "politiezone", (".dbf",))
    found = read_polygons(path, "EPSG:31370")
    assert (len(found.rows), list(found.columns)) == (107, [])
    with pytest.raises(UserError, match="dbf"):
        read_polygons(path, "EPSG:31370", where=("politiezon", "ipz1"))


def test_any_part_of_a_shapefile_leads_to_it(shared, tmp_path):
    copy_shapefile(shared, tmp_path, "politiezone")
    for suffix in (".dbf", ".shx", ".prj"):
        assert len(read_polygons(tmp_path / f"politiezone{suffix}", "EPSG:31370").rows) == 107
    (tmp_path / "politiezone.shp").unlink()
    with pytest.raises(UnreadableFile, match=r"no \.shp"):
        read_polygons(tmp_path / "politiezone.dbf", "EPSG:31370")


def test_a_zipped_shapefile_with_capitals_and_a_folder(shared, tmp_path):
    copy_shapefile(shared, tmp_path, "politiezone")
    archive = tmp_path / "zones.zip"
    with zipfile.ZipFile(archive, "w") as made:
        for suffix in (".shp", ".shx", ".dbf", ".prj", ".cpg"):
            made.write(tmp_path / f"politiezone{suffix}", f"Data/ZONES{suffix.upper()}")
        made.writestr("__MACOSX/Data/._ZONES.SHP", b"x")
    found = read_polygons(archive, "EPSG:31370")
    assert len(found.rows) == 107
    assert found.columns == ["politiezon", "Shape_Leng", "Shape_Area"]
    assert [layer.name for layer in list_layers(archive)] == ["ZONES"]


@pytest.mark.parametrize(
    ("encoding", "page"),
    [("cp1252", ""), ("cp1252", "1252"), ("utf-8", ""), ("utf-8", "UTF-8"), ("cp850", "cp850"),
     ("iso8859-1", "ISO 88591"), ("cp1252", "UTF-8"), ("utf-8", "nonsense")],
)  # fmt: skip
def test_letters_with_accents_in_the_table(tmp_path, encoding, page):
    names = ["Liège", "Sint-Jans-Molenbeek", "Ævar ñandú", "Château çà"]
    path = make_shapefile(tmp_path, [name.encode(encoding) for name in names])
    if page:
        (tmp_path / "a.cpg").write_text(page)
    found = read_polygons(path, "EPSG:31370")
    assert [row.values["NAAM"] for row in found.rows] == names


def make_shapefile(folder: Path, names: list[bytes]) -> Path:
    """Squares with a name, without .shx, .prj and .cpg, written byte by byte."""
    records, size = b"", 50
    for number, _ in enumerate(names):
        x = 70_000 + 1000 * number
        ring = [(x, 170_000), (x, 171_000), (x + 900, 171_000), (x + 900, 170_000), (x, 170_000)]
        content = struct.pack("<i4d3i", 5, x, 170_000, x + 900, 171_000, 1, 5, 0)
        content += b"".join(struct.pack("<2d", *position) for position in ring)
        records += struct.pack(">2i", number + 1, len(content) // 2) + content
    size += len(records) // 2
    box = (70_000, 170_000, 70_900 + 1000 * (len(names) - 1), 171_000)
    head = struct.pack(">7i", 9994, 0, 0, 0, 0, 0, size) + struct.pack("<2i", 1000, 5)
    head += struct.pack("<8d", *box, 0, 0, 0, 0)
    (folder / "a.shp").write_bytes(head + records)
    table = struct.pack("<4BI2H20x", 3, 124, 1, 1, len(names), 65, 31)
    table += struct.pack("<11sc4xBB14x", b"NAAM", b"C", 30, 0) + b"\r"
    table += b"".join(b" " + name.ljust(30) for name in names) + b"\x1a"
    (folder / "a.dbf").write_bytes(table)
    return folder / "a.shp"


def test_a_shapefile_in_nobody_knows_what_asks(tmp_path):
    path = make_shapefile(tmp_path, [b"a"])
    raw = bytearray(path.read_bytes())
    raw[36:68] = struct.pack("<4d", 1e9, 1e9, 2e9, 2e9)
    path.write_bytes(bytes(raw))
    with pytest.raises(UnreadableFile, match="--crs"):
        read_polygons(path, "EPSG:31370")


def test_a_file_that_contradicts_its_own_system_is_refused(tmp_path, shared):
    path = copy_shapefile(shared, tmp_path, "politiezone", (".prj",))
    wgs84 = shared / "raster" / "lux.prj"
    shutil.copyfile(wgs84, tmp_path / "politiezone.prj")
    with pytest.raises(UnreadableFile, match="31370"):
        read_polygons(path, "EPSG:31370")
    assert read_polygons(path, "EPSG:31370", crs="EPSG:31370").crs_from == "given"


def test_an_unknown_column_names_those_there_are(shared):
    with pytest.raises(UserError, match="geoitem, naam"):
        read_polygons(
            shared / "boundaries" / "be" / "ggw72024.shp", "EPSG:31370", where=("nis", "34022")
        )


def test_an_old_geojson_in_lambert(tmp_path):
    ring = [[72_000, 169_000], [73_000, 169_000], [73_000, 170_000], [72_000, 169_000]]
    feature = {"type": "Feature", "properties": {}, "id": "W1",
               "geometry": {"type": "Polygon", "coordinates": [ring]}}  # fmt: skip
    silent = {"type": "FeatureCollection", "features": [feature]}
    named = silent | {
        "crs": {"type": "name", "properties": {"name": "urn:ogc:def:crs:EPSG::31370"}}
    }
    for content, said in ((silent, "guess"), (named, "file")):
        path = tmp_path / "a.geojson"
        path.write_text(json.dumps(content))
        found = read_polygons(path, "EPSG:31370")
        assert (found.crs, found.crs_from) == ("EPSG:31370", said)
        assert area(found) == pytest.approx(500_000)
        assert found.rows[0].values == {"id": "W1"}


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "cp1252"])
def test_geojson_in_any_encoding(tmp_path, encoding):
    feature = {"type": "Feature", "properties": {"naam": "Liège"}, "geometry": None}
    text = json.dumps({"features": [feature], "type": "FeatureCollection"}, ensure_ascii=False)
    (tmp_path / "a.geojson").write_text(text, encoding=encoding)
    assert read_polygons(tmp_path / "a.geojson", "EPSG:31370").rows[0].values == {"naam": "Liège"}


def test_features_one_per_line(tmp_path):
    line = '{"type":"Feature","properties":{"n":%d},"geometry":null}'
    (tmp_path / "a.geojsonl").write_text("\n\x1e".join(line % n for n in range(50)))
    found = read_polygons(tmp_path / "a.geojsonl", "EPSG:31370")
    assert [row.values["n"] for row in found.rows] == list(range(50))


# --- geometry of chance

number = st.floats(-1e4, 1e4, allow_nan=False).map(lambda value: round(value, 2))
ring = st.lists(st.tuples(number, number), min_size=0, max_size=12)


def polygon_wkb(rings: list[list[tuple[float, float]]]) -> bytes:
    packed = [
        struct.pack("<I", len(one)) + b"".join(struct.pack("<2d", *p) for p in one) for one in rings
    ]
    return struct.pack("<BII", 1, 3, len(rings)) + b"".join(packed)


soup = st.lists(ring, max_size=4).map(polygon_wkb)
many = st.lists(soup, max_size=4).map(
    lambda parts: struct.pack("<BII", 1, 6, len(parts)) + b"".join(parts)
)


def check(outcome: Repaired) -> None:
    """A valid multipolygon that covers ground, or a reason; never both, never neither."""
    assert (outcome.shape is None) == bool(outcome.reason)
    if outcome.shape is not None:
        assert outcome.shape.geom_type == "MultiPolygon"
        assert outcome.shape.is_valid
        assert outcome.shape.area > 0
        assert all(part.exterior.is_ccw for part in outcome.shape.geoms)


@settings(max_examples=300, deadline=None)
@given(st.one_of(soup, many))
def test_any_soup_of_rings_becomes_valid_or_has_a_reason(wkb):
    check(placed(repair(wkb), None))


@settings(max_examples=300, deadline=None)
@given(st.one_of(soup, many), st.integers(0, 200), st.binary(max_size=40))
def test_any_bytes_become_valid_or_have_a_reason(wkb, at, patch):
    check(placed(repair(wkb[:at] + patch + wkb[at + len(patch) :]), None))


@settings(max_examples=200, deadline=None, suppress_health_check=[HealthCheck.filter_too_much])
@given(st.lists(st.tuples(number, number), min_size=3, max_size=10, unique=True))
def test_what_is_valid_keeps_its_area_and_is_not_called_repaired(points):
    middle = np.mean(points, axis=0)
    ordered = sorted(points, key=lambda p: math.atan2(p[1] - middle[1], p[0] - middle[0]))
    polygon = shapely.Polygon([*ordered, ordered[0]])
    if not polygon.is_valid or polygon.area == 0:
        return
    outcome = placed(repair(shapely.to_wkb(polygon)), None)
    assert outcome.shape is not None
    assert not outcome.repaired
    assert outcome.shape.area == pytest.approx(polygon.area, rel=1e-12)


@settings(max_examples=100, deadline=None)
@given(st.lists(st.one_of(soup, many, st.binary(max_size=30)), min_size=1, max_size=8))
def test_many_at_once_are_what_each_is_alone(blobs):
    rows = list(range(1, len(blobs) + 1))
    answer = _frame(FeatureChunk(rows, {}, list(blobs)), None)
    alone = [placed(repair(wkb), None) for wkb in blobs]
    assert answer.data["reasons"] == [one.reason for one in alone]
    assert answer.data["repaired"] == [one.repaired for one in alone]
    sizes = answer.arrays["sizes"].tolist()
    assert sizes == [0 if one.shape is None else len(shapely.to_wkb(one.shape)) for one in alone]
    together = answer.arrays["wkb"].tobytes()
    for size, one in zip(sizes, alone, strict=True):
        if one.shape is not None:
            assert shapely.from_wkb(together[:size]).equals(one.shape)
        together = together[size:]


def test_a_bow_tie_becomes_two_triangles():
    bow_tie = polygon_wkb([[(0, 0), (10, 10), (10, 0), (0, 10), (0, 0)]])
    outcome = repair(bow_tie)
    assert outcome.repaired
    assert outcome.shape is not None
    assert outcome.shape.area == pytest.approx(50)  # two triangles of 10 × 5 / 2


def test_a_collection_keeps_its_polygons_and_drops_heights():
    square, shifted = shapely.box(0, 0, 10, 10), shapely.box(5, 0, 15, 10)
    collection = shapely.GeometryCollection([square, shifted, shapely.Point(1, 1)])
    outcome = repair(shapely.to_wkb(shapely.force_3d(collection, 7), output_dimension=3))
    assert outcome.shape is not None
    assert outcome.shape.area == pytest.approx(150)  # they overlap by half
    assert not outcome.shape.has_z
