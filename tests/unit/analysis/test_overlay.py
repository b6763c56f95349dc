# SPDX-License-Identifier: EUPL-1.2
"""Points in areas: checked against geopandas' join and a plain loop over shapely predicates."""

import geopandas as gpd
import numpy as np
import pytest
import shapely
from hypothesis import given, settings
from hypothesis import strategies as st
from shapely.geometry import MultiPolygon, Polygon, box

from wijkatlas.analysis.overlay import (
    assign,
    assign_by_loop,
    assign_by_raster,
    assign_centres,
    members,
    overlaps,
)

WAYS = pytest.mark.parametrize("way", [assign_by_loop, assign_by_raster, assign])


def brute_force(x, y, polygons):
    found = []
    for east, north in zip(x, y, strict=True):
        holders = [
            i
            for i, shape in enumerate(polygons)
            if np.isfinite(east)
            and np.isfinite(north)
            and shape is not None
            and shapely.intersects(shape, shapely.Point(east, north))
        ]
        found.append(holders[0] if holders else -1)
    return found


@WAYS
def test_corner_edge_and_shared_boundary(way):
    left, right = box(0, 0, 100, 100), box(100, 0, 200, 100)
    x = np.array([0.0, 50, 100, 100, 150, 200, 200.001, 50])
    y = np.array([0.0, 100, 50, 0, 50, 100, 50, -0.001])
    assert way(x, y, [left, right]).tolist() == [0, 0, 0, 0, 1, 1, -1, -1]
    assert way(x, y, [right, left]).tolist() == [1, 1, 0, 0, 0, 0, -1, -1]


@WAYS
def test_points_without_coordinates_are_nowhere(way):
    x = np.array([np.nan, 5, np.inf, 5, -np.inf])
    y = np.array([5, np.nan, 5, 5, 5.0])
    assert way(x, y, [box(0, 0, 10, 10)]).tolist() == [-1, -1, -1, 0, -1]


@WAYS
def test_nothing_to_assign(way):
    none = np.array([])
    assert way(none, none, [box(0, 0, 1, 1)]).tolist() == []
    assert way(np.array([1.0]), np.array([1.0]), []).tolist() == [-1]
    assert way(np.array([1.0]), np.array([1.0]), [None, Polygon()]).tolist() == [-1]


@WAYS
def test_holes_parts_and_turning_direction(way):
    ring = [(0, 0), (0, 400), (400, 400), (400, 0)]
    hole = [(100, 100), (300, 100), (300, 300), (100, 300)]
    shape = MultiPolygon([Polygon(ring, [hole]), box(150, 150, 250, 250), box(500, 0, 600, 100)])
    turned = shapely.reverse(shape)
    x = np.array([50.0, 120, 200, 550, 450, 100])
    y = np.array([50.0, 120, 200, 50, 50, 200])
    for each in (shape, turned):
        assert way(x, y, [each]).tolist() == [0, -1, 0, 0, -1, 0]


@WAYS
def test_the_lowest_index_wins_where_areas_overlap(way):
    shapes = [box(50, 50, 150, 150), None, box(0, 0, 200, 200), box(60, 60, 70, 70)]
    assert way(np.array([65.0, 10]), np.array([65.0, 10]), shapes).tolist() == [0, 2]


@WAYS
def test_invalid_and_tiny_shapes_do_not_disturb(way):
    bow = Polygon([(0, 0), (100, 100), (100, 0), (0, 100)])
    speck = box(300, 300, 300.001, 300.001)
    x, y = np.array([80.0, 10, 300.0005]), np.array([50.0, 50, 300.0005])
    assert way(x, y, [bow, speck]).tolist() == brute_force(x, y, [bow, speck])


whole = st.integers(-60, 60).map(float)
spot = st.tuples(whole, whole)


@st.composite
def any_shape(draw):
    kind = draw(st.sampled_from(["box", "hull", "parts", "none"]))
    if kind == "none":
        return draw(st.sampled_from([None, Polygon()]))
    if kind == "box":
        (x0, y0), (width, height) = draw(spot), draw(spot)
        return box(x0, y0, x0 + abs(width) + 1, y0 + abs(height) + 1)
    points = draw(st.lists(spot, min_size=3, max_size=9, unique=True))
    hull = shapely.MultiPoint(points).convex_hull
    if hull.geom_type != "Polygon":
        return None
    return hull if kind == "hull" else hull.difference(hull.centroid.buffer(7, quad_segs=2))


@settings(deadline=None, max_examples=150)
@given(
    st.lists(any_shape(), max_size=7),
    st.lists(st.tuples(whole | st.just(np.nan), whole), max_size=40),
    st.sampled_from([1.0, 2.5, 10.0, 25.0]),
)
def test_both_ways_agree_with_brute_force_on_a_lattice(shapes, spots, cell_m):
    x = np.array([each[0] for each in spots], np.float64)
    y = np.array([each[1] for each in spots], np.float64)
    expected = brute_force(x, y, shapes)
    assert assign_by_loop(x, y, shapes).tolist() == expected
    assert assign_by_raster(x, y, shapes, cell_m=cell_m).tolist() == expected
    held = members(x, y, shapes)
    for i, shape in enumerate(shapes):
        inside = [
            row
            for row in range(len(x))
            if np.isfinite(x[row])
            and shape is not None
            and shape.intersects(shapely.Point(x[row], y[row]))
        ]
        assert held[i].tolist() == inside


def test_real_areas_as_geopandas_joins_them(shared):
    areas = gpd.read_file(
        shared / "boundaries" / "be" / "ggw72024.shp", bbox=(65000, 160000, 90000, 180000)
    )
    shapes = list(areas.geometry)
    assert len(shapes) > 50
    luck = np.random.default_rng(3)
    west, south, east, north = areas.total_bounds
    x, y = luck.uniform(west, east, 40_000), luck.uniform(south, north, 40_000)
    points = gpd.GeoDataFrame(geometry=gpd.points_from_xy(x, y), crs=areas.crs)
    joined = gpd.sjoin(points, areas, predicate="intersects", how="left")
    expected = joined.groupby(level=0)["index_right"].min().fillna(-1).astype(int).to_numpy()
    assert (assign_by_loop(x, y, shapes) == expected).all()
    assert (assign_by_raster(x, y, shapes) == expected).all()
    corners = shapely.get_coordinates(shapes)
    assert (
        assign_by_raster(corners[:, 0], corners[:, 1], shapes)
        == assign_by_loop(corners[:, 0], corners[:, 1], shapes)
    ).all()


def test_overlaps_are_named_with_their_ground():
    found = overlaps([box(0, 0, 10, 10), box(10, 0, 20, 10), box(5, 5, 12, 7), None])
    assert [(each.first, each.second, each.area_m2) for each in found] == [
        (0, 2, 10.0),
        (1, 2, 4.0),
    ]


def test_middles_of_cells_are_assigned_as_points_are():
    random = np.random.default_rng(8)
    around = [shapely.Point(*at).buffer(80) for at in random.uniform(-60, 360, (12, 2))]
    ring = shapely.box(20, 20, 280, 280).difference(shapely.box(100, 100, 200, 200))
    apart = shapely.MultiPolygon([shapely.box(-90, 0, -10, 50), shapely.box(250, 250, 900, 900)])
    polygons = [around[0], None, shapely.Polygon(), ring, *around[1:], apart]
    found = assign_centres(polygons, west=-20.3, south=-31.7, cell_m=3.7, columns=97, rows=90)
    row, column = np.divmod(np.arange(97 * 90), 97)
    x, y = -20.3 + (column + 0.5) * 3.7, -31.7 + (row + 0.5) * 3.7
    assert np.array_equal(found, assign_by_loop(x, y, polygons))
    bow = [shapely.Polygon([(0, 0), (99, 99), (99, 0), (0, 99)])]
    twisted = assign_centres(bow, west=0, south=0, cell_m=10, columns=10, rows=10)
    x, y = (column * 10.0 + 5 for column in np.divmod(np.arange(100), 10)[::-1])
    assert np.array_equal(twisted, assign_by_loop(x, y, bow))
    nothing = assign_centres([], west=0, south=0, cell_m=1, columns=2, rows=2)
    assert nothing.tolist() == [-1] * 4
