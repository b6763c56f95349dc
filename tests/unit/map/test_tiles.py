# SPDX-License-Identifier: EUPL-1.2
"""What a tile shows is what lies there, counted in another way."""

import io

import numpy as np
import pytest
import shapely
from hypothesis import given, settings
from hypothesis import strategies as st
from PIL import Image
from pyproj import Transformer

from wijkatlas.domain.style import OKABE_ITO, style_categories
from wijkatlas.map import ramp
from wijkatlas.map.morton import weave, weave_arrays
from wijkatlas.map.point_index import unweave
from wijkatlas.map.points import MOST_FEATURES
from wijkatlas.map.symbols import SIZE_PX, sprites
from wijkatlas.map.tiles import PointTiles

WORLD = 20_037_508.342789244
CRS = "EPSG:31370"
X, Y = 72_000.0, 168_000.0


def town(count, seed=1, spread_m=1_500):
    rng = np.random.default_rng(seed)
    return rng.normal(X, spread_m, count), rng.normal(Y, spread_m, count)


def mercator(x, y):
    return Transformer.from_crs(CRS, "EPSG:3857", always_xy=True).transform(x, y)


def tile_of(x, y, z):
    east, north = mercator(x, y)
    side = 2 * WORLD / 2**z
    return int((east + WORLD) // side), int((WORLD - north) // side)


def count_in_squares(x, y, z, column, row):
    """128 x 128 counts of one tile by a plain histogram."""
    east, north = mercator(x, y)
    side = 2 * WORLD / 2**z
    west, top = column * side - WORLD, WORLD - row * side
    found, _, _ = np.histogram2d(
        np.asarray(north), np.asarray(east), 128, [[top - side, top], [west, west + side]]
    )
    return found[::-1]


def pixels(png):
    return np.asarray(Image.open(io.BytesIO(png)).convert("RGBA"))


@pytest.mark.parametrize("z", [0, 5, 10, 12, 14, 16, 18, 20])
@pytest.mark.parametrize("count", [50, 40_000])
def test_counts_are_those_of_a_histogram(z, count):
    x, y = town(count)
    column, row = tile_of(X, Y, z)
    found = PointTiles(x, y, CRS).counts(z, column, row)
    wanted = count_in_squares(x, y, z, column, row)
    # a point within 2 cm of a square's side may be counted next door
    assert np.abs(found - wanted).sum() <= 2 + 0.001 * wanted.sum()
    assert abs(found.sum() - wanted.sum()) <= 1


@pytest.mark.parametrize("z", [9, 13, 17])
def test_the_tiles_of_a_level_share_all_points_out(z):
    x, y = town(3_000, spread_m=400)
    tiles = PointTiles(x, y, CRS)
    east, north = mercator(x, y)
    side = 2 * WORLD / 2**z
    columns = {int(each) for each in (np.asarray(east) + WORLD) // side}
    rows = {int(each) for each in (WORLD - np.asarray(north)) // side}
    total = sum(tiles.counts(z, c, r).sum() for c in columns for r in rows)
    assert total == len(x)


def test_a_mask_shows_its_points_only():
    x, y = town(20_000)
    mask = x > X
    masked, alone = PointTiles(x, y, CRS, mask=mask), PointTiles(x[mask], y[mask], CRS)
    for z in (10, 13, 16):
        place = (z, *tile_of(X + 50, Y, z))
        assert (masked.counts(*place) == alone.counts(*place)).all()
        assert masked.tile(*place, "categories") == alone.tile(*place, "categories")
        # the scale follows the middle latitude of all points, which differs by metres
        differing = pixels(masked.tile(*place)).astype(int) - pixels(alone.tile(*place))
        assert np.abs(differing).max() <= 4
    masked.set_mask(None)
    assert masked.shown == len(x)
    with pytest.raises(ValueError, match="length"):
        masked.set_mask(mask[:-1])


def test_neighbouring_density_tiles_meet_without_a_step():
    x, y = town(30_000)
    tiles = PointTiles(x, y, CRS)
    z = 14
    column, row = tile_of(X, Y, z)
    left, right = (pixels(tiles.tile(z, column + i, row)).astype(int)[:, :, 3] for i in (0, 1))
    inner = np.abs(np.diff(left, axis=1)).max()
    assert np.abs(left[:, -1] - right[:, 0]).max() <= inner + 2


def test_all_that_is_selected_has_its_ring():
    """Every 8 x 8 pixels with a selected incident hold ink; those far from any hold none."""
    x, y = town(9_735)
    fid = np.arange(len(x)) + 10
    chosen = fid % 2 == 0
    left_by_filter = x < np.median(x)
    tiles = PointTiles(x, y, CRS, fid=fid)
    tiles.set_mask(left_by_filter)
    rings = tiles.rings(fid[chosen])
    assert rings.shown == (chosen & left_by_filter).sum()
    assert rings.every(2_000) is None
    z = 15
    column, row = tile_of(X, Y, z)
    alpha = pixels(rings.tile(z, column, row, "categories"))[:, :, 3] > 0
    across, down = mercator(x[chosen & left_by_filter], y[chosen & left_by_filter])
    pixel = 2 * WORLD / 2 ** (z + 8)
    left = np.floor((across + WORLD) / pixel - column * 256).astype(int)
    top = np.floor((WORLD - down) / pixel - row * 256).astype(int)
    inside = (left >= 8) & (left < 248) & (top >= 8) & (top < 248)
    assert inside.sum() > 50
    near = np.zeros((256, 256), bool)
    for a, b in zip(left[inside], top[inside], strict=True):
        assert alpha[b - 8 : b + 9, a - 8 : a + 9].any()
    for a, b in zip(left, top, strict=True):
        near[max(b - 8, 0) : max(b + 9, 0), max(a - 8, 0) : max(a + 9, 0)] = True
    assert not alpha[~near].any()
    assert tiles.shown == left_by_filter.sum()


@pytest.mark.parametrize("draw", ["density", "categories"])
def test_neighbouring_tiles_are_cut_from_one_picture(draw):
    """A point at the border shows on both tiles, in one piece."""
    side = 2 * WORLD / 2**16
    column, row = tile_of(X, Y, 16)
    border = (column + 1) * side - WORLD
    back = Transformer.from_crs("EPSG:3857", CRS, always_xy=True)
    x, y = back.transform(border - 0.3, WORLD - (row + 0.5) * side)
    tiles = PointTiles([x], [y], CRS)
    left, right = (pixels(tiles.tile(16, column + i, row, draw)) for i in (0, 1))
    both = np.hstack((left, right))[:, :, 3]
    rows, columns = np.nonzero(both)
    assert columns.min() < 256 <= columns.max()
    assert abs(columns.mean() - 255.5) < 2
    assert abs(rows.mean() - 128) < 2


def test_density_is_right_under_a_lone_point():
    """A hill of 16 pixels sums to one incident: its peak is (1/16)^2 per square pixel."""
    tiles = PointTiles([X], [Y], CRS)
    alpha = pixels(tiles.tile(15, *tile_of(X, Y, 15)))[:, :, 3]
    latitude = np.radians(50.8172)
    pixel_km2 = (2 * WORLD / 256 / 2**15 * np.cos(latitude) / 1000) ** 2
    share = np.sqrt((1 / 16) ** 2 / pixel_km2 / tiles.top(15))
    palette = ramp.density_palette()
    assert alpha.max() == pytest.approx(palette[int(share * 255), 3], abs=4)


def test_empty_and_impossible_tiles():
    tiles = PointTiles(*town(100), CRS)
    assert not pixels(tiles.tile(14, 0, 0)).any()
    assert tiles.tile(14, 0, 0) == PointTiles([], [], CRS).tile(14, 5, 5, "categories")
    for bad in ((-1, 0, 0), (3, 8, 0), (3, 0, -1), (40, 0, 0)):
        with pytest.raises(ValueError, match="no such tile"):
            tiles.tile(*bad)


def test_points_without_location_are_nowhere():
    tiles = PointTiles([X, np.nan, X], [Y, Y, np.nan], CRS, fid=[5, 6, 7])
    assert (tiles.located, tiles.shown) == (1, 1)
    assert tiles.pick(3.2619, 50.8172, 1e4) == [5]
    assert tiles.select(shapely.box(X - 1, Y - 1, X + 1, Y + 1)).tolist() == [5]


@pytest.mark.parametrize("z", [8, 13, 17, 20])
def test_a_category_tile_shows_the_most_frequent(z):
    codes = ("theft", "fire", "noise")
    styles = style_categories([(code, code) for code in codes], other_label="other")
    category = np.array([0] * 5 + [1] * 9 + [2] * 3, np.uint16)
    tiles = PointTiles([X] * 17, [Y] * 17, CRS, category=category, categories=codes, styles=styles)
    seen = pixels(tiles.tile(z, *tile_of(X, Y, z), "categories"))
    colours = {tuple(each[:3]) for each in seen[seen[:, :, 3] == 255]}
    assert ramp.rgb(OKABE_ITO[1]) in colours
    assert ramp.rgb(OKABE_ITO[0]) not in colours


@pytest.mark.parametrize("z", [11, 14, 17])
def test_category_tiles_match_a_plain_count(z):
    """Each 8 x 8 square that holds points gets exactly one symbol, of the most frequent kind."""
    rng = np.random.default_rng(5)
    x, y = town(40_000, spread_m=600)
    category = rng.choice(4, len(x), p=[0.4, 0.3, 0.2, 0.1]).astype(np.uint16)
    codes = tuple("abcd")
    styles = style_categories([(code, code) for code in codes], other_label="other")
    tiles = PointTiles(x, y, CRS, category=category, categories=codes, styles=styles)
    column, row = tile_of(X, Y, z)
    found_codes, found_styles = tiles._symbols_in(tiles.drawn, z, column, row)
    found = {}
    for code, style in zip(found_codes.tolist(), found_styles.tolist(), strict=True):
        at_x, at_y = unweave(np.array([code >> (2 * (32 - z - 5))], np.uint64))
        found[int(at_x[0]) - column * 32, int(at_y[0]) - row * 32] = style
    assert len(found) == len(found_codes)
    east, north = mercator(x, y)
    side = 2 * WORLD / 2**z
    across = np.floor(((np.asarray(east) + WORLD) / side - column) * 32).astype(int)
    down = np.floor(((WORLD - np.asarray(north)) / side - row) * 32).astype(int)
    votes = {}
    for a, d, kind in zip(across.tolist(), down.tolist(), category.tolist(), strict=True):
        if 0 <= a < 32 and 0 <= d < 32:
            votes.setdefault((a, d), [0] * 4)[kind] += 1
    inside = {key: style for key, style in found.items() if max(key) < 32 and min(key) >= 0}
    differing = [
        key
        for key in set(votes) | set(inside)
        if key not in votes or key not in inside or votes[key][inside[key]] != max(votes[key])
    ]
    assert len(differing) <= 0.01 * len(votes)  # points on a side, within a centimetre


def test_more_categories_than_colours_become_other():
    codes = tuple(f"c{i}" for i in range(12))
    styles = style_categories([(code, code) for code in codes], other_label="other")
    tiles = PointTiles([X] * 12, [Y] * 12, CRS, category=range(12), categories=codes, styles=styles)
    assert len(tiles.styles) == 8
    shown = tiles.features((3.2, 50.7, 3.3, 50.9))
    assert [each.style for each in shown] == [0, 1, 2, 3, 4, 5, 6, 7, 7, 7, 7, 7]


def test_every_shape_is_drawn_differently_and_equally_large():
    pictures, palette = sprites(style_categories([(c, c) for c in "abcdefg"], other_label="x"))
    inks = [int((palette[picture][:, :, 3] == 255).sum()) for picture in pictures]
    assert min(inks) > 0.6 * max(inks)
    assert len({(palette[p][:, :, 3] > 128).tobytes() for p in pictures}) == 7
    assert pictures.shape == (7, SIZE_PX, SIZE_PX)
    assert len(palette) <= 256


def test_the_ramp_is_cividis():
    from matplotlib import colormaps

    mine = ramp.density_palette()[:, :3].astype(int)
    theirs = np.round(colormaps["cividis"](np.linspace(0, 1, 256))[:, :3] * 255)
    assert np.abs(mine - theirs).max() <= 24  # six colours stand for 256
    assert np.abs(mine - theirs).mean() < 6


def test_few_points_come_as_features_and_many_do_not():
    x, y = town(MOST_FEATURES + 1, spread_m=300)
    tiles = PointTiles(x, y, CRS, fid=np.arange(len(x)) + 100)
    lon, lat = Transformer.from_crs(CRS, "EPSG:4326", always_xy=True).transform(x, y)
    everything = (lon.min() - 1, lat.min() - 1, lon.max() + 1, lat.max() + 1)
    assert tiles.features(everything) is None
    tiles.set_mask(np.arange(len(x)) > 0)
    found = {each.fid: each for each in tiles.features(everything)}
    assert sorted(found) == list(range(101, 100 + len(x)))
    assert max(abs(found[i + 100].lon - lon[i]) for i in range(1, len(x))) < 2e-6
    assert max(abs(found[i + 100].lat - lat[i]) for i in range(1, len(x))) < 2e-6
    half = (everything[0], everything[1], float(np.median(lon)), everything[3])
    west = {each.fid for each in tiles.features(half)}
    wanted = {i + 100 for i in range(1, len(x)) if lon[i] <= half[2]}
    assert len(west ^ wanted) <= 2
    assert {each.fid for each in tiles.rings([101, 100, 7]).every()} == {101}


coordinates = st.lists(
    st.tuples(st.floats(-3_000, 3_000), st.floats(-3_000, 3_000)), min_size=1, max_size=60
)


@settings(max_examples=60, deadline=None)
@given(coordinates, st.floats(-2_000, 2_000), st.floats(-2_000, 2_000), st.floats(0.5, 4_000))
def test_pick_gives_the_nearest_first(points, east, north, radius_m):
    x, y = np.add(np.array(points).T, [[X], [Y]])
    lon, lat = Transformer.from_crs(CRS, "EPSG:4326", always_xy=True).transform(X + east, Y + north)
    away = np.hypot(x - X - east, y - Y - north)
    found = PointTiles(x, y, CRS).pick(lon, lat, radius_m, most=100)
    assert set(np.flatnonzero(away < radius_m - 1e-3)) <= set(found)
    assert set(found) <= set(np.flatnonzero(away < radius_m + 1e-3))
    assert (np.diff(away[found]) >= -1e-3).all()


@settings(max_examples=60, deadline=None)
@given(coordinates, coordinates.filter(lambda each: len(each) > 3))
def test_select_is_exactly_the_polygon_in_the_project_system(points, corners):
    area = shapely.MultiPoint(corners).convex_hull.buffer(5)
    x, y = np.array(points).T
    found = PointTiles(x, y, CRS).select(area).tolist()
    assert found == [i for i in range(len(x)) if area.intersects(shapely.Point(x[i], y[i]))]


@settings(max_examples=60, deadline=None)
@given(coordinates)
def test_a_box_on_the_map_selects_what_is_seen_in_it(points):
    x, y = np.add(np.array(points).T, [[X], [Y]])
    lon, lat = Transformer.from_crs(CRS, "EPSG:4326", always_xy=True).transform(x, y)
    west, south, east, north = 3.25, 50.81, 3.27, 50.82
    found = set(PointTiles(x, y, CRS).select_bounds((west, south, east, north)).tolist())
    slack = 1e-7  # a centimetre
    for i in range(len(x)):
        depth = min(lon[i] - west, east - lon[i], lat[i] - south, north - lat[i])
        if abs(depth) > slack:
            assert (i in found) == (depth > 0)


@given(st.lists(st.tuples(st.integers(0, 2**32 - 1), st.integers(0, 2**32 - 1)), min_size=1))
def test_morton_codes_weave_and_unweave(cells):
    columns, rows = np.array(cells, np.int64).T
    codes = weave_arrays(columns, rows)
    assert codes.tolist() == [weave(*cell) for cell in cells]
    assert [each.tolist() for each in unweave(codes)] == [columns.tolist(), rows.tolist()]
    for level in (1, 7, 31):  # the tile of a code is its prefix
        prefix = [int(code) >> (2 * (32 - level)) for code in codes]
        shift = 32 - level
        assert prefix == [weave(c >> shift, r >> shift) for c, r in cells]


def test_bounds_leave_stray_points_out():
    x, y = town(10_000, spread_m=500)
    x[0] += 80_000
    west, south, east, north = PointTiles(x, y, CRS).bounds
    assert 3.2 < west < 3.2619 < east < 3.32
    assert 50.78 < south < 50.8172 < north < 50.85
    assert PointTiles([], [], CRS).bounds is None


def test_the_legend_of_a_level_rises_to_its_top():
    tiles = PointTiles(*town(50_000), CRS)
    legend = tiles.density_legend(13)
    values = [value for value, _ in legend]
    assert values == sorted(values)
    assert values[-1] == tiles.top(13)
    assert str(int(values[-1])).strip("0") in {"1", "2", "5"}
