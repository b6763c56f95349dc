# SPDX-License-Identifier: EUPL-1.2
"""Risk factors out of files: shapes of every sort, rasters of every sort, and hostile ones."""

import json
import struct
import warnings
from pathlib import Path
from typing import Any

import numpy as np
import pytest
import rasterio
import shapely
from affine import Affine
from pyproj import Transformer

from wijkatlas.domain.errors import Cancelled, UnreadableFile, UserError
from wijkatlas.domain.factor import FactorKind
from wijkatlas.exchange.factor_raster import Raster, from_geotiff
from wijkatlas.exchange.factors import FactorFile, read_factor
from wijkatlas.exchange.sandbox_child import _answer

LAMBERT = "EPSG:31370"
CORNER = (100_000.0, 200_000.0)
NEAR = (99_000.0, 199_000.0, 101_000.0, 201_000.0)


@pytest.fixture(autouse=True)
def in_process(
    request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    """Spare a process for each file; tests marked ``sandboxed`` read as the program does."""
    if "sandboxed" in request.fixturenames:
        return

    def ask(action: str, path: Path, parameters: Any) -> Any:
        yield from _answer(action, path, tmp_path, dict(parameters))

    monkeypatch.setattr("wijkatlas.exchange.factors.ask", ask)


@pytest.fixture
def sandboxed() -> None:
    """Read in a process of its own."""


def features(path: Path, *shapes: Any, crs: int = 31370) -> Path:
    members = [
        {"type": "Feature", "properties": {"owner": "Jan Janssens"}, "geometry": shape}
        for shape in shapes
    ]
    name = {"type": "name", "properties": {"name": f"urn:ogc:def:crs:EPSG::{crs}"}}
    path.write_text(json.dumps({"type": "FeatureCollection", "crs": name, "features": members}))
    return path


def at(x: float, y: float) -> list[float]:
    return [CORNER[0] + x, CORNER[1] + y]


def point(x: float, y: float) -> dict[str, Any]:
    return {"type": "Point", "coordinates": at(x, y)}


def line(*places: tuple[float, float]) -> dict[str, Any]:
    return {"type": "LineString", "coordinates": [at(*place) for place in places]}


def square(x: float, y: float, side: float) -> dict[str, Any]:
    ring = [at(x, y), at(x + side, y), at(x + side, y + side), at(x, y + side), at(x, y)]
    return {"type": "Polygon", "coordinates": [ring]}


def shape_of(found: FactorFile) -> Any:
    return shapely.from_wkb(found.data)


# -- shapes ----------------------------------------------------------------------------------------


def test_points_come_without_what_is_known_of_them(tmp_path: Path) -> None:
    found = read_factor(features(tmp_path / "a.geojson", point(0, 0), point(5, 7)), LAMBERT)
    assert (found.kind, found.n, found.read) == (FactorKind.POINTS, 2, 2)
    assert shape_of(found).equals(shapely.MultiPoint([at(0, 0), at(5, 7)]))
    assert b"Jan" not in found.data


def test_parts_of_a_multipoint_each_count(tmp_path: Path) -> None:
    many = {"type": "MultiPoint", "coordinates": [at(0, 0), at(1, 1), at(2, 2)]}
    assert read_factor(features(tmp_path / "a.geojson", many), LAMBERT).n == 3


def test_lines_and_polygons_stay_what_they_are(tmp_path: Path) -> None:
    lines = read_factor(features(tmp_path / "a.geojson", line((0, 0), (30, 40))), LAMBERT)
    assert (lines.kind, shape_of(lines).length) == (FactorKind.LINES, 50)
    areas = read_factor(features(tmp_path / "b.geojson", square(0, 0, 10)), LAMBERT)
    assert (areas.kind, shape_of(areas).area) == (FactorKind.POLYGONS, 100)


def test_where_there_are_points_the_rest_becomes_points(tmp_path: Path) -> None:
    path = features(tmp_path / "a.geojson", point(0, 0), square(10, 10, 2), line((0, 0), (9, 0)))
    found = read_factor(path, LAMBERT)
    assert (found.kind, found.n, found.notes) == (FactorKind.POINTS, 3, {"representative_point": 2})
    assert shapely.covers(shapely.box(*at(10, 10), *at(12, 12)), shape_of(found).geoms[1])


def test_beside_lines_an_area_becomes_its_outline(tmp_path: Path) -> None:
    found = read_factor(
        features(tmp_path / "a.geojson", line((0, 0), (9, 0)), square(0, 0, 10)), LAMBERT
    )
    assert (found.kind, found.notes) == (FactorKind.LINES, {"outline": 1})
    assert shape_of(found).length == 49


def test_degrees_come_into_the_project(tmp_path: Path) -> None:
    lonlat = Transformer.from_crs(31370, 4326, always_xy=True).transform(*at(0, 0))
    path = features(tmp_path / "a.geojson", {"type": "Point", "coordinates": lonlat}, crs=4326)
    found = read_factor(path, LAMBERT)
    assert (found.crs, found.crs_from) == ("EPSG:4326", "file")
    assert shape_of(found).geoms[0].distance(shapely.Point(at(0, 0))) < 0.01


def test_broken_shapes_are_counted_and_the_rest_is_kept(tmp_path: Path) -> None:
    bow_tie = {
        "type": "Polygon",
        "coordinates": [[at(0, 0), at(9, 9), at(9, 0), at(0, 9), at(0, 0)]],
    }
    collapsed = {"type": "Polygon", "coordinates": [[at(1, 1), at(1, 1), at(1, 1), at(1, 1)]]}
    wild = {"type": "Polygon", "coordinates": [[[1e300, 0], [1e300, 1], [2e300, 1], [1e300, 0]]]}
    path = features(
        tmp_path / "a.geojson", square(50, 0, 10), bow_tie, collapsed, wild, None,
        {"type": "Polygon", "coordinates": []}, {"type": "Circle", "coordinates": at(0, 0)},
    )  # fmt: skip
    found = read_factor(path, LAMBERT)
    assert found.kind is FactorKind.POLYGONS
    assert shape_of(found).area == pytest.approx(100 + 2 * 81 / 4)
    assert found.read == 7
    assert sum(found.notes.values()) == 5


def test_what_lies_far_away_is_left_out_and_counted(tmp_path: Path) -> None:
    path = features(tmp_path / "a.geojson", point(0, 0), point(50_000, 0))
    found = read_factor(path, LAMBERT, near=NEAR)
    assert (found.n, found.notes) == (1, {"far_away": 1})
    with pytest.raises(UnreadableFile, match="lies in or near"):
        read_factor(features(tmp_path / "b.geojson", point(50_000, 0)), LAMBERT, near=NEAR)


def test_a_file_without_features_is_refused(tmp_path: Path) -> None:
    with pytest.raises(UnreadableFile, match="Nothing in"):
        read_factor(features(tmp_path / "a.geojson"), LAMBERT)


@pytest.mark.usefixtures("sandboxed")
def test_too_many_shapes_are_refused(tmp_path: Path) -> None:
    ring = np.round(
        CORNER + 400 * np.column_stack([np.cos(t := np.linspace(0, 6.28, 3000)), np.sin(t)]), 1
    )
    round_one = {"type": "Polygon", "coordinates": [[*ring.tolist(), ring[0].tolist()]]}
    path = features(tmp_path / "a.geojson", *[round_one] * 450)
    with pytest.raises(UnreadableFile, match="more shapes than a risk factor may have"):
        read_factor(path, LAMBERT)


@pytest.mark.usefixtures("sandboxed")
def test_cancelling_ends_the_reading(tmp_path: Path) -> None:
    class Impatient:
        def update(self, done: int, total: int | None = None, text: str = "") -> None:
            raise Cancelled

    path = features(tmp_path / "a.geojson", point(0, 0))
    with pytest.raises(Cancelled):
        read_factor(path, LAMBERT, progress=Impatient())


@pytest.mark.usefixtures("sandboxed")
def test_real_layers(shared: Path) -> None:
    holes = read_factor(shared / "reports311" / "dc_pothole_30d.geojson", "EPSG:32618")
    assert (holes.kind, holes.n) == (FactorKind.POINTS, 599)
    cantons = read_factor(shared / "raster" / "lux.shp", "EPSG:32632")
    assert (cantons.kind, cantons.n) == (FactorKind.POLYGONS, 12)
    assert shape_of(cantons).area / 1e6 == pytest.approx(2586, rel=0.01)  # Luxembourg, km²


# -- rasters ---------------------------------------------------------------------------------------


PLACE = Affine(10, 0, CORNER[0], 0, -10, CORNER[1])


def tiff(
    path: Path,
    values: Any,
    *,
    transform: Affine | None = PLACE,
    crs: str | None = LAMBERT,
    **profile: Any,
) -> Path:
    bands = np.asarray(values)
    bands = bands[None] if bands.ndim == 2 else bands
    place = {} if transform is None else {"transform": transform}
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # "not georeferenced" is what some of these are about
        with rasterio.open(
            path, "w", driver="GTiff", count=len(bands), height=bands.shape[1],
            width=bands.shape[2], dtype=bands.dtype, crs=crs, **place, **profile,
        ) as target:  # fmt: skip
            target.write(bands)
    return path


def raster_of(found: FactorFile) -> Raster:
    assert found.kind is FactorKind.RASTER
    return from_geotiff(found.data, LAMBERT)


def test_a_raster_in_the_project_crs_stays_as_it_is(tmp_path: Path) -> None:
    values = np.array([[1, 2, -9], [4, 5, 6]], np.int16)
    found = read_factor(tiff(tmp_path / "a.tif", values, nodata=-9), LAMBERT)
    raster = raster_of(found)
    np.testing.assert_array_equal(raster.values, [[1, 2, np.nan], [4, 5, 6]])
    assert raster.transform == (10, 0, CORNER[0], 0, -10, CORNER[1])
    assert (found.n, found.notes) == (5, {})


def test_nan_infinity_and_numbers_too_large_are_no_values(tmp_path: Path) -> None:
    values = np.array([[np.nan, np.inf, -np.inf, 1e300, 7]])
    found = read_factor(tiff(tmp_path / "a.tif", values), LAMBERT)
    np.testing.assert_array_equal(raster_of(found).values, [[np.nan] * 4 + [7]])


def test_scale_and_offset_are_applied(tmp_path: Path) -> None:
    path = tiff(tmp_path / "a.tif", np.array([[10, 20]], np.uint8))
    with rasterio.open(path, "r+") as target:
        target.scales, target.offsets = (0.5,), (3,)
    np.testing.assert_array_equal(raster_of(read_factor(path, LAMBERT)).values, [[8, 13]])


def test_only_the_part_near_the_municipality_is_read(tmp_path: Path) -> None:
    values = np.arange(100.0).reshape(10, 10)
    path = tiff(tmp_path / "a.tif", values)
    near = (CORNER[0] + 41, CORNER[1] - 59, CORNER[0] + 49, CORNER[1] - 51)
    raster = raster_of(read_factor(path, LAMBERT, near=near))
    np.testing.assert_array_equal(raster.values, values[4:7, 3:6])
    assert raster.transform == (10, 0, CORNER[0] + 30, 0, -10, CORNER[1] - 40)


@pytest.mark.parametrize("degrees", [0.0, 90.0, 180.0, 30.0])
def test_a_turned_raster_is_set_upright(tmp_path: Path, degrees: float) -> None:
    transform = Affine.translation(*CORNER) @ Affine.rotation(degrees) @ Affine.scale(10, -10)
    values = np.kron([[1.0, 2.0], [3.0, 4.0]], np.ones((20, 20)))
    raster = raster_of(read_factor(tiff(tmp_path / "a.tif", values, transform=transform), LAMBERT))
    assert raster.is_upright
    cell, _, west, _, _, north = raster.transform
    for column, row, expected in ((10, 10, 1), (30, 10, 2), (10, 30, 3), (30, 30, 4)):
        x, y = transform @ (column, row)
        assert raster.values[int((north - y) / cell), int((x - west) / cell)] == expected
    assert np.isfinite(raster.values).sum() * cell**2 == pytest.approx(160_000, rel=0.02)


@pytest.mark.usefixtures("sandboxed")
def test_a_raster_in_degrees_keeps_its_values(shared: Path) -> None:
    path = shared / "raster" / "elev.tif"
    near = (255_000.0, 40_000.0, 285_000.0, 80_000.0)
    raster = raster_of(read_factor(path, LAMBERT, near=near))
    cell, _, west, _, _, north = raster.transform
    rows, columns = raster.values.shape
    x, y = np.meshgrid(
        west + (np.arange(columns) + 0.5) * cell, north - (np.arange(rows) + 0.5) * cell
    )
    lonlat = Transformer.from_crs(31370, 4326, always_xy=True).transform(x.ravel(), y.ravel())
    with rasterio.open(path) as source:
        sampled = np.array([float(v[0]) for v in source.sample(np.column_stack(lonlat))])
        share = np.array(~source.transform @ lonlat) % 1  # where in the old cell the place lies
    sampled[sampled == -32768] = np.nan
    same = (raster.values.ravel() == sampled) | (
        np.isnan(raster.values.ravel()) & np.isnan(sampled)
    )
    inside = ((share > 0.01) & (share < 0.99)).all(axis=0)
    assert inside.mean() > 0.95
    assert same[inside].all()
    assert 500 < cell < 1000


def test_a_band_is_asked_for_when_there_are_several(tmp_path: Path) -> None:
    path = tiff(tmp_path / "a.tif", np.array([[[1]], [[2]], [[3]]], np.uint8))
    with pytest.raises(UserError, match="Say which one: --band 1"):
        read_factor(path, LAMBERT)
    assert raster_of(read_factor(path, LAMBERT, band=2)).values.tolist() == [[2]]
    for band in (4, -1):
        with pytest.raises(UserError, match="its last is 3"):
            read_factor(path, LAMBERT, band=band)


def test_a_missing_system_is_guessed_or_asked_for(tmp_path: Path) -> None:
    belgian = tiff(tmp_path / "a.tif", np.ones((2, 2), np.uint8), crs=None)
    assert read_factor(belgian, LAMBERT).crs_from == "guess"
    place = Affine(1, 0, 9e6, 0, -1, 9e6)
    strange = tiff(tmp_path / "b.tif", np.ones((2, 2), np.uint8), crs=None, transform=place)
    with pytest.raises(UserError, match="doesn't say which coordinate system"):
        read_factor(strange, LAMBERT)


REFUSED = {
    "empty.tif": (b"", "is empty"),
    "text.tif": (b"elevation;12", "is plain text"),
    "vrt.tif": (b"<VRTDataset rasterXSize='1' rasterYSize='1'></VRTDataset>", "virtual file"),
    "png.tif": (b"\x89PNG\r\n\x1a\n" + bytes(400), "is a picture"),
    "truncated.tif": (b"II*\0" + struct.pack("<I", 8), "something in it stops the reader"),
    "loop.tif": (b"II*\0" + struct.pack("<IHI", 8, 0, 8), "something in it stops the reader"),
    "noise.tif": (b"MM\0*" + bytes(range(256)) * 40, "something in it stops the reader"),
}


@pytest.mark.usefixtures("sandboxed")
@pytest.mark.parametrize("name", REFUSED)
def test_what_is_no_geotiff_gets_a_sentence(tmp_path: Path, name: str) -> None:
    content, sentence = REFUSED[name]
    path = tmp_path / name
    path.write_bytes(content)
    with pytest.raises(UserError, match=sentence):
        read_factor(path, LAMBERT)


def test_a_picture_without_a_place_is_refused(tmp_path: Path) -> None:
    path = tiff(tmp_path / "a.tif", np.ones((2, 2), np.uint8), transform=None, crs=None)
    with pytest.raises(UserError, match="without a place on the map"):
        read_factor(path, LAMBERT)


def test_a_raster_of_no_value_is_refused(tmp_path: Path) -> None:
    path = tiff(tmp_path / "a.tif", np.zeros((2, 2), np.uint8), nodata=0)
    with pytest.raises(UserError, match="has no values in or near"):
        read_factor(path, LAMBERT)


def test_a_raster_elsewhere_is_refused(tmp_path: Path) -> None:
    path = tiff(tmp_path / "a.tif", np.ones((2, 2), np.uint8))
    for near in ((1.0, 1.0, 2.0, 2.0), (1e8, 1e8, 1.1e8, 1.1e8)):
        with pytest.raises(UserError, match="lies in or near the municipality"):
            read_factor(path, LAMBERT, near=near)


def test_complex_numbers_are_refused(tmp_path: Path) -> None:
    path = tiff(tmp_path / "a.tif", np.ones((2, 2), np.complex64))
    with pytest.raises(UserError, match="does not hold plain numbers"):
        read_factor(path, LAMBERT)


def sparse(path: Path, side: int, **profile: Any) -> Path:
    """A file of a few kilobytes that unpacks to ``side`` by ``side`` zeros."""
    with rasterio.open(
        path, "w", driver="GTiff", count=1, height=side, width=side, dtype="uint8", crs=LAMBERT,
        transform=Affine(0.1, 0, CORNER[0], 0, -0.1, CORNER[1]), sparse_ok=True,
        compress="deflate", **profile,
    ):  # fmt: skip
        return path


@pytest.mark.usefixtures("sandboxed")
def test_a_bomb_is_refused_by_its_size_and_read_where_it_matters(tmp_path: Path) -> None:
    path = sparse(tmp_path / "a.tif", 200_000, tiled=True)
    assert path.stat().st_size < 20_000_000
    with pytest.raises(UserError, match="has 40000 million cells here; at most 8 million"):
        read_factor(path, LAMBERT)
    near = (CORNER[0] + 10, CORNER[1] - 30, CORNER[0] + 30, CORNER[1] - 10)
    assert read_factor(path, LAMBERT, near=near).n == 202**2


@pytest.mark.usefixtures("sandboxed")
def test_one_piece_too_large_is_refused(tmp_path: Path) -> None:
    path = sparse(tmp_path / "a.tif", 20_000, tiled=True, blockxsize=17_408, blockysize=17_408)
    near = (CORNER[0] + 10, CORNER[1] - 30, CORNER[0] + 30, CORNER[1] - 10)
    with pytest.raises(UserError, match="more memory than is allowed"):
        read_factor(path, LAMBERT, near=near)
