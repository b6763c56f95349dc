# SPDX-License-Identifier: EUPL-1.2
"""The picture shows the right colours at the right places, at any size."""

import io

import numpy as np
import pytest
import shapely
from PIL import Image

from wijkatlas.domain.area import Area, Network
from wijkatlas.domain.estimate import Estimate, Reason
from wijkatlas.domain.style import HIDDEN, OKABE_ITO, style_categories
from wijkatlas.language import Translator
from wijkatlas.map.choropleth import classify
from wijkatlas.map.content import MapContent, Measure
from wijkatlas.map.frame import Frame
from wijkatlas.map.picture import density_picture, draw_picture
from wijkatlas.map.ramp import rgb
from wijkatlas.map.tiles import PointTiles

CRS = "EPSG:3857"  # so that places in the picture can be reckoned by hand
WEST, SOUTH, SIDE = 360_000.0, 6_590_000.0, 10_000.0


def picture_of(content, **size):
    return np.asarray(Image.open(io.BytesIO(draw_picture(content, **size))).convert("RGB")).astype(
        int
    )


def content(**more):
    about = {
        "title": "Titel",
        "sentence": "alle incidenten",
        "source": "politie",
        "made_on": "vandaag",
    }
    return MapContent(**about, crs=CRS, translator=Translator("nl"), **more)


def find(seen, colour, slack=6):
    """Middle (across, down) of the pixels of a colour."""
    rows, columns = np.nonzero(np.abs(seen - rgb(colour)).max(-1) <= slack)
    return columns, rows


@pytest.fixture
def quarters():
    """A square in four areas with different values, one hidden."""
    half = SIDE / 2
    corners = [(WEST + dx, SOUTH + dy) for dx, dy in ((0, half), (half, half), (0, 0), (half, 0))]
    areas = [
        Area("s", str(i), f"A{i}", shapely.box(x, y, x + half, y + half).wkb, fid=i)
        for i, (x, y) in enumerate(corners)
    ]  # fmt: skip
    found = classify([1.0, 10.0, 100.0, None], field="n", label="Aantal", unit="")
    figures = [Estimate(1), Estimate(10), Estimate(100), Estimate(None, reason=Reason.SUPPRESSED)]
    return areas, Measure("Aantal", figures, found)


def test_areas_have_their_colours_in_their_places(quarters):
    areas, measure = quarters
    seen = picture_of(content(areas=areas, measures=[measure]), width=1000, height=1000)
    colours = measure.choropleth.style.colours
    # beyond the legend at the lower left, the first quarter lies upper left of the second
    places = [find(seen[:, 330:], colour) for colour in colours]
    middles = [(columns.mean(), rows.mean()) for columns, rows in places]
    assert middles[0][0] < middles[1][0]
    assert abs(middles[0][1] - middles[1][1]) < 30
    assert middles[2][1] > middles[0][1]
    columns, rows = find(seen[:, 330:], HIDDEN)
    assert columns.mean() > middles[2][0]
    assert rows.mean() > middles[1][1]


def test_a_picture_has_one_measure_and_its_legend(quarters):
    areas, measure = quarters
    one, both = (
        draw_picture(content(areas=areas, measures=[measure] * count), width=600, height=500)
        for count in (1, 2)
    )
    assert one == both


def test_an_area_inside_another_stays_visible():
    outer = shapely.box(WEST, SOUTH, WEST + SIDE, SOUTH + SIDE)
    inner = shapely.box(WEST + 4e3, SOUTH + 4e3, WEST + 6e3, SOUTH + 6e3)
    areas = [
        Area("s", "in", "in", inner.wkb, fid=1),
        Area("s", "out", "out", outer.difference(inner).wkb, fid=2),
    ]
    found = classify([5.0, 50.0], field="n", label="Aantal", unit="")
    measure = Measure("Aantal", [Estimate(5), Estimate(50)], found)
    seen = picture_of(content(areas=areas, measures=[measure]), width=900, height=900)
    columns, _ = find(seen[200:500, 400:500], found.style.colours[0])
    assert len(columns) > 1_000


@pytest.mark.parametrize(("width", "height"), [(200, 200), (640, 400), (1600, 1000), (900, 1600)])
def test_any_size(width, height, quarters):
    areas, measure = quarters
    seen = picture_of(content(areas=areas, measures=[measure]), width=width, height=height)
    assert seen.shape == (height, width, 3)


@pytest.mark.parametrize("size", [(199, 400), (400, 20_000)])
def test_a_size_that_makes_no_sense_is_refused(size):
    with pytest.raises(ValueError, match="pixels"):
        draw_picture(content(), width=size[0], height=size[1])


def test_nothing_to_show_is_still_a_picture():
    assert picture_of(content(points=PointTiles([], [], CRS)), width=400, height=300).shape == (
        300,
        400,
        3,
    )


def test_density_counts_every_point_once():
    rng = np.random.default_rng(4)
    x, y = rng.uniform(WEST, WEST + SIDE, 20_000), rng.uniform(SOUTH, SOUTH + SIDE, 20_000)
    tiles = PointTiles(x, y, CRS)
    frame = Frame(WEST, SOUTH + SIDE, 20.0, 500, 500)
    counts = tiles.bin_counts(frame)
    inner = counts[8:258, 8:258]
    wanted, _, _ = np.histogram2d(y, x, 250, [[SOUTH, SOUTH + SIDE], [WEST, WEST + SIDE]])
    assert counts.sum() == 20_000
    assert np.abs(inner - wanted[::-1]).sum() < 0.01 * 20_000
    many = PointTiles(np.repeat(x, 20), np.repeat(y, 20), CRS)  # taken from cells, not points
    coarse = many.bin_counts(Frame(WEST, SOUTH + SIDE, 160.0, 64, 64))
    assert coarse.sum() == 400_000


def test_a_lone_incident_is_not_shown_where_five_are_asked():
    x = np.array([WEST + 2_000] * 4 + [WEST + 8_000] * 5)
    tiles = PointTiles(x, np.full(9, SOUTH + 5_000), CRS)
    frame = Frame(WEST, SOUTH + SIDE, 20.0, 500, 500)
    every, _ = density_picture(tiles, frame)
    few, _ = density_picture(tiles, frame, least=5)
    assert every[:, :250, 3].any()
    assert not few[:, :250, 3].any()
    assert few[:, 250:, 3].any()


def test_categories_show_their_colour():
    styles = style_categories([("a", "A"), ("b", "B")], other_label="other")
    tiles = PointTiles(
        [WEST, WEST + SIDE], [SOUTH, SOUTH + SIDE], CRS,
        category=[0, 1], categories=["a", "b"], styles=styles,
    )  # fmt: skip
    seen = tiles.symbol_picture(Frame(WEST - 1_000, SOUTH + 11_000, 20.0, 600, 600)).astype(int)
    for colour, place in ((OKABE_ITO[0], (50, 550)), (OKABE_ITO[1], (550, 50))):
        columns, rows = find(np.where(seen[:, :, 3:] > 200, seen[:, :, :3], 0), colour)
        assert (columns.mean(), rows.mean()) == pytest.approx(place, abs=1.5)


def test_bounds_are_kept_and_networks_drawn():
    network = Network("BIN", shapely.Point(WEST, SOUTH).buffer(300).wkb, coordinator_filled=False)
    from wijkatlas.map.reprojection import lonlat_of

    low, high = lonlat_of(WEST - 1_000, SOUTH - 1_000), lonlat_of(WEST + 1_000, SOUTH + 1_000)
    seen = picture_of(content(networks=[network]), width=800, height=800, bounds=(*low, *high))
    columns, rows = find(seen, "#0B6E8A", 12)
    inside = rows < 560  # above the legend
    assert columns[inside].mean() == pytest.approx(400, abs=12)


def test_a_base_map_lies_under_it(tmp_path):
    import sqlite3
    from contextlib import closing

    from wijkatlas.map.basemap import open_base_map

    out = io.BytesIO()
    Image.new("RGB", (256, 256), (10, 200, 90)).save(out, "PNG")
    base = sqlite3.connect(tmp_path / "b.mbtiles")
    base.execute("CREATE TABLE metadata (name, value)")
    base.execute("CREATE TABLE tiles (zoom_level, tile_column, tile_row, tile_data)")
    base.execute("INSERT INTO tiles VALUES (0, 0, 0, ?)", (out.getvalue(),))
    base.commit()
    base.close()
    with closing(open_base_map(tmp_path / "b.mbtiles")) as ground:
        seen = picture_of(content(base=ground), width=400, height=400, bounds=(3, 50, 4, 51))
    assert seen[200, 200].tolist() == [10, 200, 90]
