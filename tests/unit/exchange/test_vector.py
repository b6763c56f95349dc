# SPDX-License-Identifier: EUPL-1.2
"""Incidents and reports from vector files and JSON, as rows."""

import json
import sqlite3

import numpy as np
import pytest
import shapely

from wijkatlas.domain.errors import UnreadableFile
from wijkatlas.exchange.vector import VectorRows, open_points


def everything(source: VectorRows) -> tuple[list[dict[str, str]], np.ndarray, np.ndarray]:
    records, x, y = [], [], []
    for chunk in source.chunks():
        assert set(chunk.cells) == set(source.columns)
        for i in range(len(chunk)):
            records.append({name: cells[i] for name, cells in chunk.cells.items()})
        x.append(chunk.x)
        y.append(chunk.y)
    return records, np.concatenate(x), np.concatenate(y)


@pytest.mark.parametrize(
    "name",
    ["incidents/dc_crime_30d", "reports311/dc_graffiti_30d", "reports311/dc_pothole_30d"],
)
def test_every_feature_and_cell_of_a_real_geojson(shared, name):
    path = shared / f"{name}.geojson"
    features = json.loads(path.read_text(encoding="utf-8"))["features"]
    source = open_points(path)
    assert (source.total, source.crs, source.has_geometry) == (len(features), "EPSG:4326", True)
    records, x, y = everything(source)
    assert len(records) == len(features)
    for record, feature, easting, northing in zip(records, features, x, y, strict=True):
        assert [easting, northing] == feature["geometry"]["coordinates"][:2]
        for key, value in feature["properties"].items():
            if value is None:
                assert record[key] == ""
            elif isinstance(value, float):
                assert float(record[key]) == value
            else:
                assert record[key] == str(value)


def test_every_row_of_a_real_geopackage(shared):
    path = shared / "incidents" / "ashby" / "toronto_robberies.gpkg"
    connection = sqlite3.connect(path)
    rows = connection.execute("SELECT offence, occurrencedate, lon FROM toronto_robberies")
    expected = [(offence, day, repr(lon)) for offence, day, lon in rows]
    connection.close()
    source = open_points(path)
    records, x, _ = everything(source)
    assert [(r["offence"], r["occurrencedate"], r["lon"]) for r in records] == expected
    np.testing.assert_allclose(x, [float(r["lon"]) for r in records])
    assert source.facts["layer"] == "toronto_robberies"


def test_areas_and_lines_stand_on_a_point_of_their_own(shared):
    source = open_points(shared / "boundaries" / "be" / "politiezone.shp")
    (chunk,) = source.chunks()
    assert chunk.notes == {"representative_point": 107}
    from wijkatlas.exchange.polygons import read_polygons

    found = read_polygons(source.path, "EPSG:31370")
    for row, x, y in zip(found.rows, chunk.x, chunk.y, strict=True):
        assert shapely.from_wkb(row.wkb).covers(shapely.Point(x, y))


def test_points_without_place_and_points_of_several(tmp_path):
    geometries = [
        {"type": "Point", "coordinates": [3.2, 50.8, 12]},
        None,
        {"type": "Point", "coordinates": []},
        {"type": "Point", "coordinates": ["x", 1]},
        {"type": "MultiPoint", "coordinates": [[3.3, 50.9]]},
        {"type": "LineString", "coordinates": [[3, 50], [3, 51], [3, 52]]},
        {"type": "GeometryCollection", "geometries": [{"type": "Point", "coordinates": [3.4, 50]}]},
    ]
    features = [{"type": "Feature", "geometry": g, "properties": {"n": 1.0}} for g in geometries]
    path = tmp_path / "a.geojson"
    path.write_text(json.dumps({"type": "FeatureCollection", "features": [*features, 5]}))
    (chunk,) = open_points(path).chunks()
    assert chunk.rows.tolist() == [1, 2, 3, 4, 5, 6, 7]
    assert [(one.row, one.reason) for one in chunk.rejections] == [(8, "unreadable_row")]
    np.testing.assert_array_equal(chunk.x[:5], [3.2, np.nan, np.nan, np.nan, 3.3])
    assert (chunk.x[5], chunk.y[5], chunk.x[6]) == (3, 51, 3.4)
    assert chunk.notes == {"bad_coordinate": 1, "representative_point": 2}
    assert set(chunk.cells["n"]) == {"1"}


def test_an_unknown_system_is_left_to_the_recipe(tmp_path):
    feature = {"type": "Feature", "properties": {},
               "geometry": {"type": "Point", "coordinates": [1e9, 1e9]}}  # fmt: skip
    path = tmp_path / "a.geojson"
    path.write_text(json.dumps({"type": "FeatureCollection", "features": [feature]}))
    assert open_points(path).crs == ""
    assert open_points(path, crs="31370").crs == "EPSG:31370"
    crs = {"type": "name", "properties": {"name": "EPSG:28992"}}
    path.write_text(json.dumps({"type": "FeatureCollection", "features": [feature], "crs": crs}))
    with pytest.raises(UnreadableFile, match="28992"):
        open_points(path)


def test_large_files_come_in_chunks_and_stay_in_order(tmp_path):
    path = tmp_path / "a.geojson"
    line = (
        '{"type":"Feature","properties":{"n":%d},"geometry":{"type":"Point","coordinates":[%f,50]}}'
    )
    body = ",".join(line % (n, 3 + n / 1e6) for n in range(20_000))
    path.write_text(f'{{"features":[{body}],"type":"FeatureCollection"}}')
    chunks = list(open_points(path).chunks())
    assert len(chunks) > 1
    rows = np.concatenate([chunk.rows for chunk in chunks])
    np.testing.assert_array_equal(rows, np.arange(1, 20_001))
    assert [text for chunk in chunks for text in chunk.cells["n"]] == [
        str(n) for n in range(20_000)
    ]


def test_a_real_signalen_report_without_its_reporter(shared):
    path = shared / "reports311" / "signalen_create_initial.json"
    source = open_points(path)
    (record,), x, y = everything(source)
    assert (source.facts["kind"], source.crs) == ("signalen", "EPSG:4326")
    assert (x[0], y[0]) == (4.90022563, 52.36768424)
    assert record["location.address.postcode"] == "1011PN"
    assert record["category.sub_category"].endswith("/sub_categories/overig")
    assert record["incident_date_start"] == "2018-06-18T13:30:47.604472Z"
    assert not [name for name in source.columns if "reporter" in name]
    assert "melder@example.com" in path.read_text(encoding="utf-8")
    assert "melder@example.com" not in str(record)


REQUESTS = [
    {"service_request_id": "638344", "status": "closed", "lat": 37.762221815, "long": -122.4651145,
     "requested_datetime": "2010-04-14T06:37:38-08:00", "media_url": None},
    {"service_request_id": "638349", "status": "open", "description": "é\n<b>", "lat": 37.7,
     "long": -122.4, "extended_attributes": {"x": {"y": [1, "b"]}}, "first_name": "An"},
]  # fmt: skip


@pytest.mark.parametrize("wrap", ["", "requests", "service_requests", "results"])
def test_open311_in_json(tmp_path, wrap):
    path = tmp_path / "requests.json"
    path.write_text(json.dumps({"count": 2, wrap: REQUESTS, "next": None} if wrap else REQUESTS))
    source = open_points(path)
    assert (source.facts["kind"], source.has_geometry, source.crs) == ("open311", False, "")
    (chunk,) = source.chunks()
    assert chunk.x is None
    assert list(chunk.cells["service_request_id"]) == ["638344", "638349"]
    assert list(chunk.cells["long"]) == ["-122.4651145", "-122.4"]
    assert list(chunk.cells["description"]) == ["", "é\n<b>"]
    assert list(chunk.cells["extended_attributes.x.y"]) == ["", "1; b"]
    assert "first_name" not in source.columns


XML = """<?xml version="1.0" encoding="utf-8"?>{doctype}
<service_requests><request><service_request_id>638344</service_request_id><status>closed</status>
<description>Put &amp; gat</description><lat>37.76</lat><long>-122.46</long></request>
<request><service_request_id>2</service_request_id><address/></request></service_requests>"""


def test_open311_in_xml(tmp_path):
    path = tmp_path / "requests.xml"
    path.write_text(XML.format(doctype=""))
    (chunk,) = open_points(path).chunks()
    assert list(chunk.cells["service_request_id"]) == ["638344", "2"]
    assert list(chunk.cells["description"]) == ["Put & gat", ""]
    path.write_text(XML.format(doctype='<!DOCTYPE x [<!ENTITY a SYSTEM "file:///etc/passwd">]>'))
    with pytest.raises(UnreadableFile, match="not safe"):
        open_points(path)
    path.write_text(XML.format(doctype="")[:200])
    with pytest.raises(UnreadableFile, match="damaged"):
        open_points(path)
    path.write_text("<a>" * 100_000)
    with pytest.raises(UnreadableFile, match="not safe"):
        open_points(path)


def test_json_that_is_neither_map_nor_report(tmp_path, shared):
    for path in (shared / "nasty" / "blns.json",):
        with pytest.raises(UnreadableFile, match="no reports"):
            open_points(path)
    path = tmp_path / "a.json"
    for text in ("[]", "{}", '{"requests":[]}', "[1,2]", '["a"]'):
        path.write_text(text)
        with pytest.raises(UnreadableFile, match="no reports"):
            open_points(path)


def test_curved_lines_in_a_geopackage_have_a_point(shared):
    source = open_points(shared / "nasty" / "pyogrio" / "curve.gpkg")
    (chunk,) = source.chunks()
    assert np.isfinite(chunk.x).all()
    assert chunk.notes == {"representative_point": 1}
