# SPDX-License-Identifier: EUPL-1.2
"""Rasters and features on areas and cells, against hand examples and brute force."""

import math

import numpy as np
import pytest
import shapely
from hypothesis import given, settings
from hypothesis import strategies as st
from rasterio import Affine
from rasterio.features import rasterize

from wijkatlas.analysis.factors import (
    RasterGround,
    cell_values,
    covered_share,
    density,
    distance_to_nearest,
    length_within,
    zone_values,
)
from wijkatlas.analysis.grid import Grid

HAND = RasterGround(np.array([[np.nan, 2, 3], [4, 5, 6]], np.float32), 0.0, 20.0, 10.0, 10.0)


def test_zones_by_hand() -> None:
    zones = [
        shapely.box(
            5, 0, 15, 20
        ),  # half of the first column (one cell unknown), half of the second
        shapely.box(10, 0, 20, 10),  # one cell
        shapely.box(100, 100, 110, 110),  # outside
        shapely.box(20, 0, 40, 10),  # half outside
        shapely.Polygon([(0, 0), (10, 0), (0, 10)]),  # half a cell
    ]
    found = zone_values(HAND, zones)
    np.testing.assert_allclose(found.mean, [(4 + 5 + 2) / 3, 5, np.nan, 6, 4])
    np.testing.assert_allclose(found.total, [5.5, 5, np.nan, 6, 2])
    np.testing.assert_allclose(found.share, [0.75, 1, 0, 0.5, 1])
    np.testing.assert_allclose(found.least, [2, 5, np.nan, 6, 4])
    np.testing.assert_allclose(found.most, [5, 5, np.nan, 6, 4])


def test_a_zone_against_a_raster_of_small_cells() -> None:
    rng = np.random.default_rng(5)
    values = rng.normal(size=(12, 9)).astype(np.float32)
    values[3:5, 2:4] = np.nan
    raster = RasterGround(values, 100.0, 900.0, 30.0, 20.0)
    zone = shapely.Point(240, 780).buffer(90).difference(shapely.box(230, 770, 260, 800))
    fine = 60  # each raster cell as 60 by 60
    mask = rasterize(
        [zone], (12 * fine, 9 * fine), transform=Affine(30 / fine, 0, 100, 0, -20 / fine, 900)
    ).astype(bool)
    spread = np.repeat(np.repeat(values, fine, 0), fine, 1)
    found = zone_values(raster, [zone])
    assert found.mean[0] == pytest.approx(np.nanmean(spread[mask]), abs=1e-3)
    known = np.isfinite(spread[mask]).sum() * (30 / fine) * (20 / fine)
    assert found.share[0] == pytest.approx(known / zone.area, abs=1e-3)


@settings(max_examples=25)
@given(
    st.integers(0, 10_000), st.floats(3, 60), st.floats(3, 60), st.floats(-90, 90), st.floats(5, 70)
)
def test_cells_are_as_exact_as_zones(
    seed: int, width: float, height: float, shift: float, cell: float
) -> None:
    rng = np.random.default_rng(seed)
    values = rng.normal(size=(7, 8)).astype(np.float32)
    values[rng.random(values.shape) < 0.2] = np.nan
    raster = RasterGround(values, shift, 200.0, width, height)
    grid = Grid(-50.0, 0.0, cell, 5, 4)
    mean, share = cell_values(raster, grid)
    expected = zone_values(raster, grid.polygons())
    np.testing.assert_allclose(share, expected.share, atol=1e-5)
    seen = expected.share > 1e-4
    np.testing.assert_allclose(mean[seen], expected.mean[seen], atol=1e-3)


def test_a_raster_without_values_says_nothing() -> None:
    raster = RasterGround(np.full((2, 2), np.nan, np.float32), 0.0, 20.0, 10.0, 10.0)
    grid = Grid(0.0, 0.0, 10.0, 2, 2)
    mean, share = cell_values(raster, grid)
    assert np.isnan(mean).all()
    assert (share == 0).all()
    assert (zone_values(raster, grid.polygons()).share == 0).all()


X, Y = (each.ravel() for each in np.meshgrid(np.arange(0.0, 50, 7), np.arange(0.0, 50, 7)))


def test_distance_to_points_lines_and_areas() -> None:
    points = [shapely.Point(3, 4), shapely.Point(40, 40)]
    expected = np.minimum(np.hypot(X - 3, Y - 4), np.hypot(X - 40, Y - 40))
    np.testing.assert_allclose(distance_to_nearest(points, X, Y), expected)
    wall = [shapely.LineString([(20, -100), (20, 100)])]
    np.testing.assert_allclose(distance_to_nearest(wall, X, Y), np.abs(X - 20))
    half = [shapely.box(-1000, -1000, 10, 1000)]
    np.testing.assert_allclose(distance_to_nearest(half, X, Y), np.maximum(X - 10, 0))


def test_density_of_points_is_what_lies_in_the_circle() -> None:
    rng = np.random.default_rng(1)
    px, py = rng.uniform(0, 50, (2, 80))
    near = (np.hypot(X[:, None] - px, Y[:, None] - py) <= 11).sum(axis=1)
    found = density([shapely.Point(*each) for each in zip(px, py, strict=True)], X, Y, 11.0)
    np.testing.assert_allclose(found, near / (math.pi * 11**2 / 1e6))


def test_length_of_lines_in_a_circle_by_hand() -> None:
    across = shapely.LineString([(-100, 3), (100, 3)])
    inside = shapely.LineString([(0, 0), (1, 0), (1, 0), (1, 2)])
    away = shapely.LineString([(50, 50), (60, 50)])
    found = length_within([across, inside, away], np.array([0.0]), np.array([0.0]), 5.0)
    assert found[0] == pytest.approx(8 + 3)


def test_length_of_lines_against_shapely() -> None:
    rng = np.random.default_rng(2)
    lines = [shapely.LineString(rng.uniform(0, 50, (5, 2))) for _ in range(12)]
    circles = shapely.buffer(shapely.points(X, Y), 9.0, quad_segs=2000)
    expected = [sum(circle.intersection(line).length for line in lines) for circle in circles]
    found = length_within(lines, X, Y, 9.0)
    np.testing.assert_allclose(found, expected, atol=1e-4)
    np.testing.assert_allclose(
        density(lines, X, Y, 9.0), np.array(expected) / 1000 / (math.pi * 81 / 1e6), atol=1e-2
    )


def test_overlapping_areas_cover_once() -> None:
    shapes = [shapely.box(0, 0, 6, 10), shapely.box(4, 0, 8, 10), shapely.box(4, 0, 8, 10)]
    zones = [shapely.box(0, 0, 10, 10), shapely.box(20, 0, 30, 10), shapely.box(5, 5, 7, 7)]
    np.testing.assert_allclose(covered_share(shapes, zones), [0.8, 0, 1])
