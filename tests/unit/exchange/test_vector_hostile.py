# SPDX-License-Identifier: EUPL-1.2
"""Hostile and broken vector files: one sentence each, soon, and nothing of them ever runs."""

import gzip
import http.server
import json
import os
import sqlite3
import struct
import threading
import time
import zipfile
from contextlib import suppress
from pathlib import Path

import pytest

from wijkatlas.domain.errors import UnreadableFile, UserError
from wijkatlas.exchange.polygons import list_layers, read_polygons
from wijkatlas.exchange.vector import open_points

MOST_S = 20.0
SQUARE = {"type": "Polygon", "coordinates": [[[3, 50], [3.1, 50], [3.1, 50.1], [3, 50.1], [3, 50]]]}


def read_areas(path: Path) -> object:
    return read_polygons(path, "EPSG:31370")


def refused(path: Path, read=read_areas) -> str:
    """The sentence that reading the file ends in, given in time and without a way around it."""
    begin = time.monotonic()
    with pytest.raises(UserError) as caught:
        read(path)
    assert time.monotonic() - begin < MOST_S
    sentence = str(caught.value)
    assert "Traceback" not in sentence
    assert "{" not in sentence
    return sentence


def read_all_points(path: Path) -> int:
    return sum(len(chunk) for chunk in open_points(path).chunks())


def write(path: Path, content: str | bytes) -> Path:
    path.write_bytes(content.encode() if isinstance(content, str) else content)
    return path


def collection(*features: dict, **members: object) -> str:
    return json.dumps({"type": "FeatureCollection", **members, "features": features})


def feature(geometry: object = SQUARE, **properties: object) -> dict:
    return {"type": "Feature", "properties": properties, "geometry": geometry}


def make_geopackage(path: Path, *statements: str, srs: int = 4326, rows: int = 2) -> Path:
    """A small GeoPackage of one table ``wijk``, made by hand; then whatever a stranger adds."""
    connection = sqlite3.connect(path)
    connection.executescript(
        f"""
        PRAGMA application_id = 0x47504B47;
        CREATE TABLE gpkg_spatial_ref_sys (srs_name TEXT, srs_id INTEGER PRIMARY KEY,
            organization TEXT, organization_coordsys_id INTEGER, definition TEXT);
        INSERT INTO gpkg_spatial_ref_sys VALUES ('WGS 84', 4326, 'EPSG', 4326, '');
        CREATE TABLE gpkg_contents (table_name TEXT, data_type TEXT, identifier TEXT, srs_id INT);
        CREATE TABLE gpkg_geometry_columns (table_name TEXT, column_name TEXT,
            geometry_type_name TEXT, srs_id INTEGER, z INTEGER, m INTEGER);
        CREATE TABLE wijk (fid INTEGER PRIMARY KEY, geom BLOB, code TEXT, naam TEXT);
        INSERT INTO gpkg_contents VALUES ('wijk', 'features', 'wijk', {srs});
        INSERT INTO gpkg_geometry_columns VALUES ('wijk', 'geom', 'POLYGON', {srs}, 0, 0);
        """
    )
    for number in range(rows):
        connection.execute(
            "INSERT INTO wijk VALUES (NULL, ?, ?, ?)", (square_blob(number), f"W{number}", "Dorp")
        )
    for statement in statements:
        connection.executescript(statement)
    connection.commit()
    connection.close()
    return path


def square_blob(number: int = 0) -> bytes:
    x = 3 + number / 10
    ring = [(x, 50), (x + 0.1, 50), (x + 0.1, 50.1), (x, 50.1), (x, 50)]
    head = b"GP\x00\x01" + struct.pack("<i", 4326)
    return head + struct.pack("<BIII", 1, 3, 1, 5) + b"".join(struct.pack("<2d", *p) for p in ring)


def test_ten_thousand_nested_lists_are_refused_at_once(tmp_path):
    for inner in ("[" * 10_000 + "]" * 10_000, '{"a":' * 10_000 + "1" + "}" * 10_000, "[" * 10_000):
        path = write(tmp_path / "a.geojson", f'{{"type":"FeatureCollection","features":{inner}}}')
        assert "nested" in refused(path)
        assert "nested" in refused(path, read_all_points)


def test_brackets_inside_text_are_not_nesting(tmp_path):
    path = write(tmp_path / "a.geojson", collection(feature(code='[[[{"\\' * 5_000)))
    assert len(read_polygons(path, "EPSG:31370").rows) == 1


@pytest.mark.parametrize("name", ["a.geojson", "a.gpkg", "a.shp", "a.json", "a.vrt", "a.zip"])
def test_a_virtual_file_is_refused_by_what_is_in_it(tmp_path, name):
    secret = write(tmp_path / "secret.csv", "x,y,name\n1,2,Jan\n")
    vrt = f"""<OGRVRTDataSource><OGRVRTLayer name="secret"><SrcDataSource>{secret}</SrcDataSource>
        <GeometryType>wkbPoint</GeometryType></OGRVRTLayer></OGRVRTDataSource>"""
    for disguise in (vrt, "\ufeff\n  " + vrt, "<!-- [] -->" + vrt):
        sentence = refused(write(tmp_path / name, disguise))
        assert "virtual" in sentence
        assert "Jan" not in sentence


def test_names_of_gdals_own_file_systems_lead_nowhere(tmp_path):
    for name in ("/vsicurl/http://127.0.0.1/a.geojson", "/vsizip//etc/a.zip", "/vsistdin/a.gpkg"):
        assert "There is no file" in refused(Path(name))
    assert "There is no file" in refused(Path("http://127.0.0.1/a.geojson"))
    assert "folder" in refused(tmp_path)
    assert "There is no file" in refused(tmp_path / "absent.gpkg")


def test_a_linked_coordinate_system_is_not_fetched(tmp_path):
    asked = []

    class Handler(http.server.BaseHTTPRequestHandler):
        def do_GET(self):
            asked.append(self.path)

    server = http.server.HTTPServer(("127.0.0.1", 0), Handler)
    thread = threading.Thread(target=server.serve_forever)
    thread.start()
    try:
        link = f"http://127.0.0.1:{server.server_port}/crs.wkt"
        crs = {"type": "link", "properties": {"href": link, "type": "ogcwkt"}}
        path = write(tmp_path / "a.geojson", collection(feature(), crs=crs))
        assert "internet" in refused(path)
        named = {"type": "name", "properties": {"name": link}}
        path = write(tmp_path / "b.geojson", collection(feature(), crs=named))
        assert "coordinate system" in refused(path)
    finally:
        server.shutdown()
        thread.join()
        server.server_close()
    assert asked == []


@pytest.mark.parametrize(
    ("content", "words"),
    [
        (b"", "empty"),
        (b"\x89PNG\r\n\x1a\n" + bytes(100), "picture"),
        (b"%PDF-1.7\n", "PDF"),
        (b"<!DOCTYPE html><html></html>", "web page"),
        (b"name;x;y\na;1;2\n", "plain text"),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(600), "before 2007"),
        (bytes(range(256)) * 20, "can't be read as text"),
        (b"\x1f\x8b\x08\x00" + bytes(50), "gzip"),
    ],
)
def test_another_kind_of_file_is_named_as_what_it_is(tmp_path, content, words):
    for suffix in (".geojson", ".gpkg", ".shp"):
        assert words in refused(write(tmp_path / f"a{suffix}", content))


def test_cut_and_senseless_json(tmp_path):
    whole = collection(feature(code="é" * 100), feature())
    for cut in (len(whole) - 1, len(whole) // 2, 30, 1):
        path = write(tmp_path / "a.geojson", whole[:cut])
        assert refused(path)
    for text in ('{"type":"FeatureCollection"}', '{"type":"Feature","geometry":', "{]", "[1,2,3]"):
        assert refused(write(tmp_path / "b.geojson", text))


def test_features_without_sense_are_rows_with_a_reason(tmp_path):
    odd = [
        feature(),
        7,
        feature(None),
        feature({"type": "Polygon", "coordinates": "x"}),
        feature({"type": "Polygon", "coordinates": [[[3, 50], [None, 51], [3, 52], [3, 50]]]}),
        feature({"type": "Point", "coordinates": [3, 50]}),
        feature({"type": "Polygon", "coordinates": []}),
        feature({"type": "Blob", "coordinates": [1]}),
        feature({"type": "Polygon", "coordinates": [[[3, 50], [3.1, 50]]]}),
    ]
    path = write(tmp_path / "a.geojson", json.dumps({"type": "FeatureCollection", "features": odd}))
    rows = read_polygons(path, "EPSG:31370").rows
    assert [row.reason for row in rows] == [
        "",
        "unreadable_row",
        "no_geometry",
        "bad_geometry",
        "bad_coordinate",
        "not_polygon",
        "no_geometry",
        "bad_geometry",
        "no_geometry",
    ]
    assert [bool(row.wkb) for row in rows] == [True] + [False] * 8


def test_a_trigger_and_a_view_beside_the_table_do_nothing(tmp_path):
    path = make_geopackage(
        tmp_path / "a.gpkg",
        "CREATE TRIGGER boom AFTER INSERT ON wijk BEGIN DELETE FROM wijk; END;"
        "CREATE VIEW everything AS SELECT * FROM wijk;"
        "INSERT INTO gpkg_contents VALUES ('everything', 'features', 'everything', 4326);"
        "INSERT INTO gpkg_geometry_columns VALUES ('everything','geom','POLYGON',4326,0,0);",
    )
    before = path.read_bytes()
    found = read_polygons(path, "EPSG:31370")
    assert [row.values["code"] for row in found.rows] == ["W0", "W1"]
    assert [layer.name for layer in list_layers(path)] == ["wijk"]
    assert path.read_bytes() == before
    assert [entry.name for entry in tmp_path.iterdir()] == ["a.gpkg"]


ENDLESS = (
    "CREATE VIEW {name} AS WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) "
    "SELECT i AS fid, NULL AS geom, 'W' || i AS code, 'x' AS naam FROM n;"
)


def test_an_endless_view_in_place_of_the_table(tmp_path):
    path = make_geopackage(
        tmp_path / "a.gpkg", "DROP TABLE wijk;" + ENDLESS.format(name="wijk"), rows=0
    )
    assert "Views are not read" in refused(path)


def test_a_view_in_place_of_the_catalogue(tmp_path):
    path = make_geopackage(
        tmp_path / "a.gpkg",
        "ALTER TABLE gpkg_contents RENAME TO other;"
        "CREATE VIEW gpkg_contents AS SELECT * FROM other, (WITH RECURSIVE n(i) AS "
        "(SELECT 1 UNION ALL SELECT i + 1 FROM n) SELECT count(*) FROM n);",
    )
    assert "not safe" in refused(path)


def test_a_computed_column_and_a_virtual_table_are_left_out(tmp_path):
    path = make_geopackage(
        tmp_path / "a.gpkg",
        "ALTER TABLE wijk ADD COLUMN bomb TEXT GENERATED ALWAYS AS (hex(zeroblob(9000000))) VIRTUAL;"
        "CREATE VIRTUAL TABLE tree USING rtree(id, a, b, c, d);"
        "INSERT INTO gpkg_contents VALUES ('tree', 'features', 'tree', 4326);"
        "INSERT INTO gpkg_geometry_columns VALUES ('tree','id','POLYGON',4326,0,0);",
    )
    found = read_polygons(path, "EPSG:31370")
    assert list(found.columns) == ["code", "naam"]
    assert len(found.rows) == 2


def test_a_value_of_a_hundred_megabytes(tmp_path):
    path = make_geopackage(
        tmp_path / "a.gpkg", "INSERT INTO wijk VALUES (9, zeroblob(100000000), 'X', 'x');"
    )
    assert "too large" in refused(path)


def test_many_layers_ask_for_one(tmp_path):
    more = "".join(
        f"CREATE TABLE t{i} (fid INTEGER PRIMARY KEY, geom BLOB);"
        f"INSERT INTO gpkg_contents VALUES ('t{i}', 'features', 't{i}', 4326);"
        f"INSERT INTO gpkg_geometry_columns VALUES ('t{i}', 'geom', 'POLYGON', 4326, 0, 0);"
        for i in range(600)
    )
    path = make_geopackage(tmp_path / "a.gpkg", more)
    sentence = refused(path)
    assert "601" in sentence
    assert "--layer" in sentence
    assert len(read_polygons(path, "EPSG:31370", layer="WIJK").rows) == 2
    assert "no layer" in refused(path, lambda p: read_polygons(p, "EPSG:31370", layer="absent"))


def test_a_damaged_geopackage(tmp_path):
    path = make_geopackage(tmp_path / "a.gpkg", rows=500)
    whole = path.read_bytes()
    assert refused(write(tmp_path / "cut.gpkg", whole[: len(whole) // 3]))
    torn = bytearray(whole)
    torn[8192:20000] = os.urandom(11_808)
    path = write(tmp_path / "torn.gpkg", bytes(torn))
    with suppress(UserError):  # either some rows with a reason, or a sentence
        read_areas(path)


def test_a_plain_database_is_no_map(tmp_path):
    path = tmp_path / "a.gpkg"
    connection = sqlite3.connect(path)
    connection.execute("CREATE TABLE t (a)")
    connection.commit()
    connection.close()
    assert "without map layers" in refused(path)


def test_changes_still_in_the_write_ahead_log_are_read(tmp_path):
    path = make_geopackage(tmp_path / "a.gpkg")
    writer = sqlite3.connect(path)
    writer.execute("PRAGMA journal_mode = WAL")
    writer.execute("PRAGMA wal_autocheckpoint = 0")
    writer.execute("INSERT INTO wijk VALUES (NULL, ?, 'W9', 'Nieuw')", (square_blob(9),))
    writer.commit()
    try:
        found = read_polygons(path, "EPSG:31370")
        assert [row.values["code"] for row in found.rows] == ["W0", "W1", "W9"]
    finally:
        writer.close()


def test_zip_archives(tmp_path):
    def archive(name: str, entries: dict[str, bytes]) -> Path:
        with zipfile.ZipFile(tmp_path / name, "w", zipfile.ZIP_DEFLATED) as made:
            for entry, content in entries.items():
                made.writestr(entry, content)
        return tmp_path / name

    good = collection(feature(code="A")).encode()
    assert len(read_polygons(archive("a.zip", {"map/a.geojson": good}), "EPSG:31370").rows) == 1
    two = archive("two.zip", {"a.geojson": good, "b.geojson": good})
    assert "--layer" in refused(two)
    assert len(read_polygons(two, "EPSG:31370", layer="b.geojson").rows) == 1
    assert "no map" in refused(archive("none.zip", {"a.txt": b"x"}))
    for name in ("../evil.geojson", "/etc/evil.geojson", "C:\\evil.geojson"):
        assert "leads out" in refused(archive("out.zip", {name: good}))
    assert "plausible" in refused(archive("bomb.zip", {"a.geojson": bytes(200_000_000)}))
    whole = two.read_bytes()
    for cut in (len(whole) - 30, len(whole) // 2, 10):
        assert "damaged" in refused(write(tmp_path / "cut.zip", whole[:cut]))
    flipped = bytearray(whole)
    flipped[60] ^= 0xFF
    path = write(tmp_path / "flip.zip", bytes(flipped))
    assert refused(path, lambda p: read_polygons(p, "EPSG:31370", layer="a.geojson"))


def test_gzip_bomb(tmp_path):
    path = tmp_path / "a.geojson.gz"
    with gzip.open(path, "wb") as stream:
        for _ in range(100):
            stream.write(bytes(1_000_000))
    assert "plausible" in refused(path)
    with gzip.open(path, "wb") as stream:
        stream.write(collection(feature()).encode())
    assert len(read_polygons(path, "EPSG:31370").rows) == 1


def test_one_arc_named_a_hundred_thousand_times(tmp_path):
    arc = [[0, 0]] + [[1, 1]] * 20_000
    topology = {
        "type": "Topology",
        "arcs": [arc],
        "objects": {"a": {"type": "Polygon", "arcs": [[0] * 100_000]}},
    }
    assert "too large" in refused(write(tmp_path / "a.topojson", json.dumps(topology)))
    for broken in (
        {"type": "Topology", "objects": {}, "arcs": {}},
        {
            "type": "Topology",
            "arcs": [[["x"]]],
            "objects": {"a": {"type": "Polygon", "arcs": [[0]]}},
        },
    ):
        assert refused(write(tmp_path / "b.topojson", json.dumps(broken)))


def test_too_many_columns(tmp_path):
    path = write(tmp_path / "a.geojson", collection(feature(**{f"c{i}": i for i in range(800)})))
    assert "columns" in refused(path)


def test_shapefiles_of_rubbish(tmp_path):
    head = b"\x00\x00\x27\x0a" + bytes(24) + struct.pack("<ii4d4d", 1000, 5, *[0.0] * 8)
    assert refused(write(tmp_path / "a.shp", head[:50]))
    path = write(tmp_path / "b.shp", head + os.urandom(5_000))
    with suppress(UnreadableFile):
        read_polygons(path, "EPSG:31370", crs="EPSG:31370")


def test_naughty_strings_travel_unchanged(tmp_path, shared):
    strings = json.loads((shared / "nasty" / "blns.json").read_text(encoding="utf-8"))
    path = write(tmp_path / "a.geojson", collection(*(feature(code=text) for text in strings)))
    found = read_polygons(path, "EPSG:31370")
    assert [row.values["code"] for row in found.rows] == strings
    halves = write(tmp_path / "b.geojson", collection(feature(code="a\ud800b")))
    assert read_polygons(halves, "EPSG:31370").rows[0].values["code"] == "a\ufffdb"


def test_nothing_in_the_nasty_folder_hangs(shared):
    for path in sorted((shared / "nasty").rglob("*")):
        if path.is_file():
            begin = time.monotonic()
            for read in (read_all_points, read_areas):
                with suppress(UserError):
                    read(path)
            assert time.monotonic() - begin < MOST_S
