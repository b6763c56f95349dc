# SPDX-License-Identifier: EUPL-1.2
"""The raster of an analysis on the map: every pixel shows the cell that pyproj says it lies in."""

import io
import math

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PIL import Image
from pyproj import Transformer

from wijkatlas.map.frame import Frame
from wijkatlas.map.legend import Legend
from wijkatlas.map.ramp import rgba
from wijkatlas.map.result import RasterLayer
from wijkatlas.map.resulttiles import RasterTiles

WORLD_M = math.pi * 6_378_137
RED, BLUE, PALE = "#D55E00FF", "#0072B280", "#FFFFFF40"
CLEAR = (0, 0, 0, 0)

# west, north and CRS of a town in Flanders, one in Limburg (UTM) and one in the Netherlands
PLACES = (
    ("EPSG:31370", 72_000.0, 172_000.0),
    ("EPSG:32631", 690_000.0, 5_650_000.0),
    ("EPSG:28992", 120_000.0, 490_000.0),
)


def raster(values, west, north, cell_m=100.0, *, bounds=(0.0, 1.0, 2.0), smooth=False):
    colours = (RED, BLUE, PALE)[: len(bounds) - 1]
    return RasterLayer(
        "r", "Raster", np.asarray(values, np.float32), west, north, cell_m, bounds, colours,
        Legend("r", "Raster", ()), smooth=smooth,
    )  # fmt: skip


def pixels(png):
    return np.array(Image.open(io.BytesIO(png)).convert("RGBA"))


def tile_of(x, y, crs, z):
    lon, lat = Transformer.from_crs(crs, "EPSG:4326", always_xy=True).transform(x, y)
    column = int((lon + 180) / 360 * 2**z)
    row = int((1 - math.asinh(math.tan(math.radians(lat))) / math.pi) / 2 * 2**z)
    return z, column, row


def cells_by_pyproj(tile, layer, crs, shift=(0.0, 0.0)):
    """(row, column) of the raster's cell at the middle of each pixel, moved by part of a pixel."""
    z, x, y = tile
    pixel_m = 2 * WORLD_M / 256 / 2**z
    at = np.arange(256) + 0.5
    across = (x * 256 + at + shift[0]) * pixel_m - WORLD_M
    down = WORLD_M - (y * 256 + at + shift[1]) * pixel_m
    grid = np.meshgrid(across, down)
    move = Transformer.from_crs("EPSG:3857", crs, always_xy=True)
    east, north = move.transform(*grid)
    return np.floor((layer.north - north) / layer.cell_m), np.floor(
        (east - layer.west) / layer.cell_m
    )


@pytest.mark.parametrize(("crs", "west", "north"), PLACES)
@pytest.mark.parametrize("z", [8, 11, 13, 16, 19, 22])
def test_each_pixel_shows_the_cell_it_lies_in(crs, west, north, z):
    """A quarter of a pixel aside another cell may begin: one of those must be shown."""
    rng = np.random.default_rng(z)
    layer = raster(rng.integers(0, 3, (90, 120)) - 0.5, west, north, bounds=(0.0, 1.0, 2.0))
    tile = tile_of(west + 6_010, north - 4_490, crs, z)
    found = pixels(RasterTiles(layer, crs).tile(*tile))
    right = np.zeros((256, 256), bool)
    for shift in ((0, 0), (0.25, 0), (-0.25, 0), (0, 0.25), (0, -0.25)):
        row, column = cells_by_pyproj(tile, layer, crs, shift)
        inside = (row >= 0) & (row < 90) & (column >= 0) & (column < 120)
        at = np.clip(row, 0, 89).astype(int), np.clip(column, 0, 119).astype(int)
        value = np.where(inside, layer.values[at], -1)
        wanted = np.zeros((256, 256, 4), np.uint8)
        wanted[(value >= 0) & (value < 1)] = rgba(RED)
        wanted[value >= 1] = rgba(BLUE)
        right |= (found == wanted).all(axis=-1)
    assert right.all()


def at_middle(layer, column=0, row=0, *, z=19, crs="EPSG:31370"):
    """The colour in the middle of a cell."""
    x = layer.west + (column + 0.5) * layer.cell_m
    y = layer.north - (row + 0.5) * layer.cell_m
    tile = tile_of(x, y, crs, z)
    east, north = Transformer.from_crs(crs, "EPSG:3857", always_xy=True).transform(x, y)
    pixel_m = 2 * WORLD_M / 256 / 2**z
    across = int((east + WORLD_M) / pixel_m) - tile[1] * 256
    down = int((WORLD_M - north) / pixel_m) - tile[2] * 256
    return tuple(int(part) for part in pixels(RasterTiles(layer, crs).tile(*tile))[down, across])


@pytest.mark.parametrize(
    ("value", "colour"),
    [
        (math.nan, CLEAR),
        (-0.001, CLEAR),
        (-math.inf, CLEAR),
        (0.0, rgba(RED)),
        (0.6999, rgba(RED)),
        (0.7, rgba(BLUE)),
        (2.0, rgba(BLUE)),
        (1e30, rgba(BLUE)),
        (math.inf, rgba(BLUE)),
    ],
)
def test_a_value_takes_the_colour_of_its_class(value, colour):
    layer = raster([[value]], 72_000.0, 172_000.0, bounds=(0.0, 0.7, 2.0))
    assert at_middle(layer) == colour


def test_rows_begin_in_the_north_and_columns_in_the_west():
    layer = raster([[0.5, 1.5], [math.nan, 0.5]], 72_000.0, 172_000.0)
    found = [at_middle(layer, column, row) for row in (0, 1) for column in (0, 1)]
    assert found == [rgba(RED), rgba(BLUE), CLEAR, rgba(RED)]


def test_a_smooth_raster_reaches_the_colour_of_a_class_at_its_upper_bound():
    values = np.full((5, 5), 1.0)
    layer = raster(values, 72_000.0, 172_000.0, bounds=(0.0, 1.0, 2.0), smooth=True)
    assert at_middle(layer, 2, 2) == pytest.approx(rgba(RED), abs=2)
    half = raster(values / 2, 72_000.0, 172_000.0, bounds=(0.0, 1.0, 2.0), smooth=True)
    assert at_middle(half, 2, 2) == pytest.approx((0xD5, 0x5E, 0x00, 128), abs=2)
    last = raster(values * 9, 72_000.0, 172_000.0, bounds=(0.0, 1.0, 2.0), smooth=True)
    assert at_middle(last, 2, 2) == pytest.approx(rgba(BLUE), abs=2)
    none = raster(values * 0, 72_000.0, 172_000.0, bounds=(0.0, 1.0, 2.0), smooth=True)
    assert at_middle(none, 2, 2)[3] == 0


def test_a_smooth_raster_runs_straight_between_the_middles_of_cells():
    values = np.tile([0.0, 2.0], (4, 1))
    layer = raster(values, 72_000.0, 172_000.0, 400.0, bounds=(0.0, 2.0), smooth=True)
    frame = frame_over(layer)
    alpha = RasterTiles(layer, "EPSG:31370").picture(frame)[frame.height // 2, :, 3].astype(float)
    lit = alpha[frame.width // 4 + 2 : 3 * frame.width // 4 - 2]  # between the two middles
    straight = np.linspace(lit[0], lit[-1], len(lit))
    assert np.abs(lit - straight).max() <= 3
    assert lit[0] < 15
    assert lit[-1] > 240


def test_an_unknown_cell_stays_clear_and_does_not_pale_its_neighbours():
    values = np.full((3, 3), 2.0)
    values[1, 1] = math.nan
    layer = raster(values, 72_000.0, 172_000.0, bounds=(0.0, 2.0), smooth=True)
    assert at_middle(layer, 1, 1) == CLEAR
    for row, column in ((0, 0), (0, 1), (1, 0), (2, 2)):
        assert at_middle(layer, column, row) == pytest.approx(rgba(RED), abs=1)


def frame_over(layer, crs="EPSG:31370", pixel_m=8.0):
    rows, columns = layer.values.shape
    move = Transformer.from_crs(crs, "EPSG:3857", always_xy=True)
    west, north = move.transform(layer.west, layer.north)
    east, south = move.transform(
        layer.west + columns * layer.cell_m, layer.north - rows * layer.cell_m
    )
    return Frame(west, north, pixel_m, int((east - west) / pixel_m), int((north - south) / pixel_m))


def test_a_picture_shows_what_the_tiles_show():
    rng = np.random.default_rng(1)
    layer = raster(rng.integers(0, 3, (40, 40)) - 0.5, 72_000.0, 172_000.0)
    tiles = RasterTiles(layer, "EPSG:31370")
    z, x, y = tile_of(74_000, 170_000, "EPSG:31370", 14)
    pixel_m = 2 * WORLD_M / 256 / 2**z
    frame = Frame(
        (x * 256 - 40) * pixel_m - WORLD_M, WORLD_M - (y * 256 - 30) * pixel_m, pixel_m, 700, 390
    )
    whole = tiles.picture(frame)
    part = whole[30:286, 40:296]
    assert (part != pixels(tiles.tile(z, x, y))).any(axis=-1).mean() < 0.002  # at edges of cells


def test_far_away_there_is_an_empty_tile():
    tiles = RasterTiles(raster([[0.5]], 72_000.0, 172_000.0), "EPSG:31370")
    assert not pixels(tiles.tile(5, 3, 3)).any()
    assert pixels(tiles.tile(0, 0, 0)).shape == (256, 256, 4)


@settings(max_examples=60, deadline=None)
@given(z=st.integers(-2, 40), x=st.integers(-3, 2**24), y=st.integers(-3, 2**24))
def test_a_tile_outside_the_world_is_refused(z, x, y):
    tiles = RasterTiles(raster([[0.5]], 72_000.0, 172_000.0), "EPSG:31370")
    if 0 <= z <= 22 and 0 <= x < 2**z and 0 <= y < 2**z:
        assert tiles.tile(z, x, y).startswith(b"\x89PNG")
    else:
        with pytest.raises(ValueError, match="no such tile"):
            tiles.tile(z, x, y)
