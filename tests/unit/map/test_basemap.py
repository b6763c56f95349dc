# SPDX-License-Identifier: EUPL-1.2
"""Base maps show what is in the file, at the right place, and refuse what is not one."""

import gzip
import io
import sqlite3
import time
from contextlib import closing

import numpy as np
import pytest
from PIL import Image

from wijkatlas.domain.errors import UnreadableFile
from wijkatlas.map.basemap import mosaic, open_base_map
from wijkatlas.map.reprojection import WORLD_M, mercator_of


def png(colour, size=256):
    out = io.BytesIO()
    Image.new("RGB", (size, size), colour).save(out, "PNG")
    return out.getvalue()


def picture(tile):
    return np.asarray(Image.open(io.BytesIO(tile.data)).convert("RGBA"))


def make_mbtiles(path, tiles, about=(), view=""):
    base = sqlite3.connect(path)
    base.execute("CREATE TABLE metadata (name TEXT, value TEXT)")
    if view:
        base.execute("CREATE VIEW tiles AS " + view)
    else:
        base.execute("CREATE TABLE tiles (zoom_level, tile_column, tile_row, tile_data)")
    base.executemany("INSERT INTO metadata VALUES (?, ?)", about)
    if tiles:
        base.executemany("INSERT INTO tiles VALUES (?, ?, ?, ?)", tiles)
    base.commit()
    base.close()
    return path


def test_mbtiles_count_rows_from_the_south(tmp_path):
    path = make_mbtiles(
        tmp_path / "a b#.mbtiles",
        [(1, 0, 1, png("red")), (1, 1, 0, png("blue")), (1, 0, 0, b"<svg/>")],
        [("name", "Town"), ("bounds", "3,50,4,51"), ("format", "png"), ("attribution", "us")],
    )
    before = path.read_bytes()
    base = open_base_map(path)
    assert (base.title, base.bounds, base.min_zoom, base.max_zoom) == ("Town", (3, 50, 4, 51), 1, 1)
    assert picture(base.tile(1, 0, 0))[5, 5].tolist() == [255, 0, 0, 255]
    assert picture(base.tile(1, 1, 1))[5, 5].tolist() == [0, 0, 255, 255]
    assert base.tile(1, 0, 1) is None  # not a picture
    assert base.tile(1, 1, 0) is None
    assert base.tile(2, 0, 0) is None
    base.close()
    assert path.read_bytes() == before
    assert list(tmp_path.iterdir()) == [path]


@pytest.mark.parametrize(
    ("tile", "about"),
    [
        (gzip.compress(b"\x1a\x05water"), []),
        (b"\x1a\x05water", []),
        (png("red"), [("format", "pbf")]),
    ],
    ids=["packed", "plain", "said"],
)
def test_vector_tiles_are_refused_with_a_sentence(tmp_path, tile, about):
    path = make_mbtiles(tmp_path / "v.mbtiles", [(0, 0, 0, tile)], about)
    with pytest.raises(UnreadableFile, match=r"v\.mbtiles holds vector tiles"):
        open_base_map(path)


def test_a_hostile_view_is_stopped(tmp_path):
    endless = (
        "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n)"
        " SELECT i AS zoom_level, i AS tile_column, i AS tile_row, x'00' AS tile_data FROM n"
    )
    path = make_mbtiles(tmp_path / "h.mbtiles", [], view=endless)
    start = time.monotonic()
    with pytest.raises(UnreadableFile):
        open_base_map(path)
    assert time.monotonic() - start < 10


@pytest.mark.parametrize(
    ("name", "content"),
    [
        ("a.mbtiles", b""),
        ("a.mbtiles", b"SQLite format 3\0" + b"\xff" * 5_000),
        ("a.pmtiles", b"PMTiles\x03" + b"\xff" * 200),
        ("a.pmtiles", b"PMTiles\x03"),
        ("a.pmtiles", b"PMTiles\x03" + b"\0" * 120),
        ("a.tif", b"II*\0" + b"\xff" * 400),
        ("a.tif", b"<VRTDataset/>"),
        ("a.tif", b"\x89PNG\r\n\x1a\n"),
        ("a.png", b"\x89PNG\r\n\x1a\n"),
        ("a.mbtiles", b"II*\0"),
    ],
    ids=range(10),
)
def test_what_is_no_base_map_is_refused(tmp_path, name, content):
    (tmp_path / name).write_bytes(content)
    with pytest.raises(UnreadableFile, match="a\\."):
        open_base_map(tmp_path / name)


def test_a_file_that_is_gone_is_a_sentence(tmp_path):
    with pytest.raises(UnreadableFile, match="can't be opened"):
        open_base_map(tmp_path / "gone.tif")


def test_mbtiles_without_tiles(tmp_path):
    with pytest.raises(UnreadableFile):
        open_base_map(make_mbtiles(tmp_path / "e.mbtiles", []))


def test_pmtiles_answer_as_the_library_does(shared):
    from pmtiles.reader import MemorySource, Reader

    path = shared / "raster" / "stamen_toner_z3.pmtiles"
    base = open_base_map(path)
    assert (base.min_zoom, base.max_zoom) == (0, 3)
    # an early file of version 3: the library wants a number where it has the digit
    reader = Reader(MemorySource(b"PMTiles\x03" + path.read_bytes()[8:]))
    for place in ((0, 0, 0), (2, 1, 1), (3, 4, 2), (3, 7, 7)):
        assert base.tile(*place).data == reader.get(*place)
    assert base.tile(4, 0, 0) is None
    assert base.tile(3, 8, 0) is None
    assert base.tile(0, 0, 0).mime == "image/png"
    base.close()


def test_a_truncated_pmtiles_has_holes_but_stands(shared, tmp_path):
    whole = (shared / "raster" / "stamen_toner_z3.pmtiles").read_bytes()
    (tmp_path / "cut.pmtiles").write_bytes(whole[: len(whole) // 3])
    with closing(open_base_map(tmp_path / "cut.pmtiles")) as base:
        tiles = [base.tile(z, x, x) for z in range(4) for x in range(2**z)]
    assert any(tiles)
    assert not all(tiles)


def make_tif(path, values, crs="EPSG:31370", west=70_000, north=170_000, pixel_m=1.0, **more):
    import rasterio

    count, height, width = values.shape
    with rasterio.open(
        path, "w", driver="GTiff", height=height, width=width, count=count, dtype=values.dtype,
        crs=crs, transform=rasterio.Affine(pixel_m, 0, west, 0, -pixel_m, north), **more,
    ) as file:  # fmt: skip
        file.write(values)
    return path


def test_a_geotiff_lies_where_it_says(tmp_path):
    """A red square metre-by-metre picture with a blue quarter in the south-east."""
    from pyproj import Transformer

    values = np.zeros((3, 800, 800), np.uint8)
    values[0], values[:, 400:, 400:] = 200, np.array([[[0]], [[0]], [[200]]])
    base = open_base_map(make_tif(tmp_path / "photo.tif", values))
    assert base.min_zoom <= 12 <= 18 <= base.max_zoom
    z = 18
    side = 2 * WORLD_M / 2**z
    transformer = Transformer.from_crs("EPSG:31370", "EPSG:3857", always_xy=True)
    for x, y, colour in (
        (70_100, 169_900, [200, 0, 0]),
        (70_390, 169_610, [200, 0, 0]),
        (70_410, 169_590, [0, 0, 200]),
        (70_700, 169_300, [0, 0, 200]),
    ):
        east, north = transformer.transform(x, y)
        column, row = int((east + WORLD_M) // side), int((WORLD_M - north) // side)
        at_x = int(((east + WORLD_M) / side - column) * 256)
        at_y = int(((WORLD_M - north) / side - row) * 256)
        seen = picture(base.tile(z, column, row))[at_y, at_x]
        assert np.abs(seen[:3].astype(int) - colour).max() < 25
        assert seen[3] == 255
    assert base.tile(z, 0, 0) is None
    base.close()


def test_a_geotiff_of_heights_is_grey_and_clear_where_nothing_is_known(shared):
    base = open_base_map(shared / "raster" / "elev.tif")
    lon, lat = 6.1, 49.8
    z = 9
    side = 2 * WORLD_M / 2**z
    east, north = mercator_of(lon, lat)
    seen = picture(base.tile(z, int((east + WORLD_M) // side), int((WORLD_M - north) // side)))
    shown = seen[seen[:, :, 3] == 255]
    assert len(shown)
    assert (shown[:, 0] == shown[:, 1]).all()
    assert shown[:, 0].max() == 255
    assert (seen[:, :, 3] == 0).any()


@pytest.mark.parametrize("name", ["RGB.byte.tif", "shade.tif"])
def test_real_pictures_give_tiles(shared, name):
    base = open_base_map(shared / "raster" / name)
    west, south, east, north = base.bounds
    found = 0
    for z in range(base.min_zoom, base.max_zoom + 1):
        side = 2 * WORLD_M / 2**z
        for lon, lat in ((west + east) / 2, (south + north) / 2), (west + 0.01, south + 0.01):
            x, y = mercator_of(lon, lat)
            tile = base.tile(z, int((x + WORLD_M) // side), int((WORLD_M - y) // side))
            if tile is not None:
                found += 1
                assert picture(tile).shape == (256, 256, 4)
    assert found > 5


def test_a_palette_is_used(tmp_path):
    values = np.full((1, 300, 300), 3, np.uint8)
    path = make_tif(tmp_path / "p.tif", values)
    import rasterio

    with rasterio.open(path, "r+") as file:
        file.write_colormap(1, {3: (10, 200, 30, 255)})
    base = open_base_map(path)
    found = mosaic(base, (*mercator_of(*base.bounds[:2]), *mercator_of(*base.bounds[2:])), 60, 60)
    assert found.getpixel((30, 30)) == (10, 200, 30, 255)


def test_a_picture_without_a_place_is_refused(tmp_path):
    Image.new("RGB", (64, 64), "red").save(tmp_path / "plain.tif")
    with pytest.raises(UnreadableFile, match=r"plain\.tif"):
        open_base_map(tmp_path / "plain.tif")
    with pytest.raises(UnreadableFile, match=r"plain\.tif is a picture without a place"):
        open_base_map(tmp_path / "plain.tif", "EPSG:31370")


def test_a_large_geotiff_without_overviews_starts_further_in(tmp_path):
    values = np.zeros((1, 6_000, 6_000), np.uint8) + np.uint8(9)
    base = open_base_map(make_tif(tmp_path / "big.tif", values, tiled=True, compress="deflate"))
    assert base.min_zoom > 8
    assert base.tile(base.min_zoom - 1, 0, 0) is None


def test_a_mosaic_shows_the_part_that_is_asked(tmp_path):
    tiles = [(1, x, y, png((200 * x, 200 * y, 0))) for x in (0, 1) for y in (0, 1)]
    base = open_base_map(make_mbtiles(tmp_path / "m.mbtiles", tiles))
    half = WORLD_M / 2
    found = mosaic(base, (-half, -half, half, half), 100, 100)
    assert found.getpixel((10, 10)) == (0, 200, 0, 255)
    assert found.getpixel((90, 90)) == (200, 0, 0, 255)
