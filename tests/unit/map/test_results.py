# SPDX-License-Identifier: EUPL-1.2
"""The shapes of an analysis on the page and on a picture; rasters on a picture; their legends."""

import io
import json

import numpy as np
import pytest
import shapely
from PIL import Image
from pyproj import Transformer

from wijkatlas.language import Translator
from wijkatlas.map.canvas import Pen, new_image
from wijkatlas.map.content import MapContent
from wijkatlas.map.frame import Frame
from wijkatlas.map.geojson import shapes_geojson
from wijkatlas.map.legend import Legend, LegendEntry
from wijkatlas.map.legend_box import draw_legend
from wijkatlas.map.picture import draw_picture
from wijkatlas.map.result import Mark, RasterLayer, ShapeLayer
from wijkatlas.map.resultpicture import draw_result
from wijkatlas.map.scheme import MapSources, NotFound, resolve

CRS = "EPSG:31370"
X, Y = 72_000.0, 168_000.0
MARKS = {
    "more": Mark("#D55E00", "#8A3B00", outline_px=0),
    "less": Mark("#0072B280", "#003F66", "dots", outline_px=0),
    "unsure": Mark("", "#1F2933", "hatch", outline_px=0),
}
LEGEND = Legend("s", "Cells", tuple(mark.entry(name) for name, mark in MARKS.items()))


def layer(*shapes):
    """(class, shape) pairs as a layer."""
    return ShapeLayer(
        "s", "Cells", tuple(shape.wkb for _, shape in shapes), tuple(name for name, _ in shapes),
        tuple(f"Cell {number} <b>" for number, _ in enumerate(shapes)),
        ("one\ntwo",) * len(shapes), MARKS, LEGEND,
    )  # fmt: skip


def test_shapes_come_in_degrees_with_their_words_and_marks():
    box = shapely.box(X, Y, X + 100, Y + 100)
    found = json.loads(shapes_geojson(layer(("more", box), ("unsure", shapely.Point(X, Y))), CRS))
    first, second = found["features"]
    move = Transformer.from_crs(CRS, "EPSG:4326", always_xy=True)
    wanted = [move.transform(x, y) for x, y in box.exterior.coords]
    assert np.allclose(first["geometry"]["coordinates"][0], wanted, atol=1e-6)
    assert first["properties"] == {"fid": 0, "mark": 0, "label": "Cell 0 <b>", "text": "one\ntwo"}
    assert second["geometry"]["type"] == "Point"
    assert found["marks"][second["properties"]["mark"]] == {
        "fill": "",
        "outline": "#1F2933",
        "pattern": "hatch",
        "width": 0,
    }


def test_nothing_is_a_collection_too():
    assert json.loads(shapes_geojson(layer(), CRS))["features"] == []


def frame(size=100, pixel_m=4.0):
    """A frame around the corner of the town."""
    x, y = Transformer.from_crs(CRS, "EPSG:3857", always_xy=True).transform(X, Y)
    return Frame(x - size * pixel_m / 2, y + size * pixel_m / 2, pixel_m, size, size)


def drawn(result, opacity=1.0, ground="#FFFFFF"):
    picture = new_image(100, 100, ground)
    draw_result(picture, result, opacity, CRS, frame(), Pen(1600, 1000))
    return np.array(picture).astype(int)


AROUND = shapely.box(X - 60, Y - 60, X + 60, Y + 60)


def test_a_class_is_filled_with_its_colour_and_opacity():
    full, half = drawn(layer(("more", AROUND))), drawn(layer(("more", AROUND)), 0.5)
    assert full[50, 50].tolist() == [0xD5, 0x5E, 0x00]
    assert half[50, 50] == pytest.approx([(0xD5 + 255) / 2, (0x5E + 255) / 2, 127], abs=2)
    assert full[5, 5].tolist() == [255, 255, 255]


def test_patterns_are_drawn_without_and_over_a_fill():
    hatched = drawn(layer(("unsure", AROUND)))[40:60, 40:60]
    assert (hatched == 255).all(axis=-1).any()  # clear between the lines
    assert hatched.min() < 150
    dotted = drawn(layer(("less", AROUND)))[40:60, 40:60].reshape(-1, 3)
    pale = [round(255 - (255 - part) * 128 / 255) for part in (0x00, 0x72, 0xB2)]
    assert np.isclose(dotted, pale, atol=2).all(axis=-1).any()
    assert dotted[:, 2].min() < 150  # the dots


def test_points_and_lines_have_a_width():
    line = shapely.LineString([(X - 100, Y), (X + 100, Y)])
    both = drawn(layer(("more", shapely.Point(X + 80, Y + 80)), ("more", line)))
    orange = (both == [0xD5, 0x5E, 0x00]).all(axis=-1)
    assert 80 < orange[:45].sum() < 150  # a disc of six pixels: 113
    assert orange[45:55].sum() > 60


def raster(values, **about):
    legend = Legend("r", "Incidents per km²", (LegendEntry("2", "fill", "#0072B2"),), **about)
    return RasterLayer(
        "r", "Density", np.asarray(values, np.float32), X - 100, Y + 100, 100.0, (0.0, 2.0),
        ("#0072B2",), legend,
    )  # fmt: skip


def test_a_raster_lies_over_the_picture_with_its_opacity():
    found = drawn(raster([[1, np.nan], [np.nan, 1]]), 0.5)
    assert found[40, 40] == pytest.approx([127, (0x72 + 255) / 2, (0xB2 + 255) / 2], abs=2)
    assert found[60, 60].tolist() == found[40, 40].tolist()
    assert found[40, 60].tolist() == [255, 255, 255]


def test_a_picture_shows_results_and_their_legends(town_areas):
    content = MapContent(
        "Town", "", "", "", CRS, Translator("en"), areas=town_areas, draw=None,
        results=[(raster([[1, 1], [1, 1]]), 1.0), (layer(("more", AROUND)), 1.0)],
    )  # fmt: skip
    assert [each.title for each in content.legends([])] == ["Cells", "Incidents per km²"]
    plain = MapContent("Town", "", "", "", CRS, Translator("en"), areas=town_areas, draw=None)
    with_results, without = (
        np.array(Image.open(io.BytesIO(draw_picture(each, width=500, height=400))).convert("RGB"))
        for each in (content, plain)
    )
    blue, orange = (
        (with_results == colour).all(axis=-1).sum() - (without == colour).all(axis=-1).sum()
        for colour in ((0x00, 0x72, 0xB2), (0xD5, 0x5E, 0x00))
    )
    assert blue > 300
    assert orange > 100


def test_the_legend_shows_patterns_and_pale_colours():
    picture = new_image(500, 300, "#888888")
    draw_legend(Pen(1600, 1000), picture, [LEGEND])
    colours = {tuple(each) for each in np.array(picture).reshape(-1, 3).tolist()}
    assert (0xD5, 0x5E, 0x00) in colours
    assert any(
        abs(r - 127) < 2 and abs(g - 0xB8) < 2 and abs(b - 0xD8) < 2 for r, g, b in colours
    )  # half of the blue on white


@pytest.mark.parametrize(
    "path",
    [
        "/tiles/result/r/3/8/0.png",
        "/tiles/result/r/99/0/0.png",
        "/tiles/result/none/1/0/0.png",
        "/tiles/result/../1/0/0.png",
        "/layers/result/none.geojson",
        "/layers/result/../areas.geojson",
    ],
)
def test_addresses_that_lead_nowhere(path):
    from wijkatlas.map.resulttiles import RasterTiles

    tiles = {"r": RasterTiles(raster([[1]]), CRS)}
    sources = MapSources(raster=tiles.get, shapes={"s": b"{}"}.get)
    assert resolve("/tiles/result/r/1/1/0.png", "rev=3", sources)[0] == "image/png"
    assert resolve("/layers/result/s.geojson", "", sources) == ("application/geo+json", b"{}")
    with pytest.raises(NotFound):
        resolve(path, "", sources)
