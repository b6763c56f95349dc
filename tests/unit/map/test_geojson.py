# SPDX-License-Identifier: EUPL-1.2
"""Shapes reach the page where they lie, and come back unmoved."""

import json

import numpy as np
import pytest
import shapely
from hypothesis import given, settings
from hypothesis import strategies as st
from pyproj import Transformer

from wijkatlas.domain.area import Area, Network
from wijkatlas.domain.errors import UserError
from wijkatlas.map.geojson import (
    AreaShade,
    areas_geojson,
    networks_geojson,
    plugin_geojson,
    polygons_to_wkb,
)

CRS = "EPSG:31370"


def square(x, y, side=200.0):
    return shapely.MultiPolygon([shapely.box(x, y, x + side, y + side)])


def lonlat(shape):
    transformer = Transformer.from_crs(CRS, "EPSG:4326", always_xy=True)
    return shapely.transform(shape, transformer.transform, interleaved=False)


def test_areas_carry_their_shade():
    areas = [
        Area("sector", "A", "Noord <b>", square(72_000, 168_000).wkb, fid=1),
        Area("sector", "B", "Zuid", square(72_000, 167_000).wkb, fid=2),
    ]
    shades = {1: AreaShade("#112233", "12 incidenten")}
    found = json.loads(areas_geojson(areas, CRS, shades))
    assert [each["properties"] for each in found["features"]] == [
        {
            "fid": 1,
            "name": "Noord <b>",
            "code": "A",
            "colour": "#112233",
            "text": "12 incidenten",
            "hidden": False,
        },
        {"fid": 2, "name": "Zuid", "code": "B"},
    ]
    drawn = shapely.from_geojson(json.dumps(found["features"][0]["geometry"]))
    wanted = shapely.get_coordinates(lonlat(square(72_000, 168_000)))
    assert np.abs(shapely.get_coordinates(drawn) - wanted).max() <= 0.6e-6
    text = json.dumps(found["features"][0]["geometry"]["coordinates"])
    assert max(len(each.split(".")[1].rstrip("], [")) for each in text.split(",")) <= 6


def test_networks_say_that_a_coordinator_is_missing_only_when_known():
    networks = [
        Network("BIN A", square(0, 0).wkb, coordinator_filled=state, fid=i)
        for i, state in enumerate((True, False, None))
    ]
    found = json.loads(networks_geojson(networks, "EPSG:3812"))
    assert [each["properties"]["vacant"] for each in found["features"]] == [False, True, False]


def test_nothing_is_an_empty_collection():
    assert json.loads(areas_geojson([], CRS, {})) == {"type": "FeatureCollection", "features": []}
    assert json.loads(networks_geojson([], CRS))["features"] == []
    assert json.loads(plugin_geojson({}, CRS))["features"] == []


def test_a_plugin_can_only_say_what_the_map_understands():
    point = {"type": "Point", "coordinates": [72_000, 168_000]}
    found = json.loads(
        plugin_geojson(
            {
                "features": [
                    {
                        "geometry": point,
                        "properties": {
                            "label": "x" * 600,
                            "colour": "url(http://example.org)",
                            "radius_m": float("nan"),
                            "secret": "name",
                        },
                    },
                    {"geometry": point, "properties": {"colour": "#A1B2C3", "radius_m": 50}},
                    {"geometry": None, "properties": {}},
                ]
            },
            CRS,
        )
    )
    first, second = (each["properties"] for each in found["features"])
    assert first == {"fid": 0, "label": "x" * 500}
    assert second == {"fid": 1, "colour": "#A1B2C3", "radius_m": 50}
    assert found["features"][0]["geometry"]["coordinates"] == pytest.approx([3.2619, 50.8172], 1e-4)


def test_many_vertices_are_simplified_without_gaps():
    rng = np.random.default_rng(2)
    across = 72_000 + np.linspace(0, 5_000, 200_000)
    edge = np.column_stack((across, 168_000 + rng.normal(0, 0.2, 200_000)))
    north = shapely.Polygon([*edge, (77_000, 170_000), (72_000, 170_000)])
    south = shapely.Polygon([*edge, (77_000, 166_000), (72_000, 166_000)])
    areas = [Area("s", str(i), "", each.wkb, fid=i) for i, each in enumerate((north, south))]
    found = json.loads(areas_geojson(areas, CRS, {}))
    shapes = [shapely.from_geojson(json.dumps(each["geometry"])) for each in found["features"]]
    assert sum(shapely.get_num_coordinates(shapes)) < 300_000
    assert shapes[0].intersection(shapes[1]).area == pytest.approx(0, abs=1e-10)
    assert shapely.union_all(shapes).geom_type == "Polygon"


def rings(shape):
    return tuple(
        tuple(
            tuple(map(tuple, shapely.get_coordinates(ring)))
            for ring in (part.exterior, *part.interiors)
        )
        for part in shapely.get_parts(lonlat(shape))
    )


@settings(max_examples=30, deadline=None)
@given(st.floats(50_000, 250_000), st.floats(50_000, 230_000), st.floats(5, 3_000))
def test_an_edited_shape_keeps_the_vertices_that_were_not_moved(x, y, side):
    old = shapely.MultiPolygon([shapely.box(x, y, x + side, y + side)])
    ring = [[round(lon, 6), round(lat, 6)] for lon, lat in rings(old)[0][0]]
    ring[1] = [ring[1][0] + 0.001, ring[1][1] + 0.001]
    new = shapely.from_wkb(polygons_to_wkb([[ring]], CRS, old.wkb))
    assert new.geom_type == "MultiPolygon"
    kept = {tuple(each) for each in shapely.get_coordinates(old)}
    now = {tuple(each) for each in shapely.get_coordinates(new)}
    assert len(kept & now) == 3
    assert len(now - kept) == 1


def test_a_drawing_comes_back_in_the_project_system():
    hole = shapely.box(72_050, 168_050, 72_060, 168_060)
    shape = shapely.MultiPolygon([square(72_000, 168_000).geoms[0].difference(hole)])
    found = shapely.from_wkb(polygons_to_wkb(rings(shape), CRS))
    assert found.hausdorff_distance(shape) < 0.001
    assert found.area == pytest.approx(200 * 200 - 100, abs=0.1)


def test_a_drawing_that_crosses_itself_is_repaired():
    bow = [(3.26, 50.81), (3.27, 50.82), (3.27, 50.81), (3.26, 50.82)]
    found = shapely.from_wkb(polygons_to_wkb([[bow]], CRS))
    assert found.is_valid
    assert len(found.geoms) == 2


def test_a_line_is_no_area():
    with pytest.raises(UserError, match="no surface"):
        polygons_to_wkb([[[(3.26, 50.81), (3.27, 50.82), (3.26, 50.81)]]], CRS)
