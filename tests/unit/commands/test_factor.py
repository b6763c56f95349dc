# SPDX-License-Identifier: EUPL-1.2
"""Risk factors from the command line: imported, listed, measured, removed, refused."""

import json

import geopandas
import numpy as np
import pytest
import rasterio
import shapely

from wijkatlas.__main__ import main
from wijkatlas.api import Area
from wijkatlas.domain.factor import FactorKind, RiskFactor
from wijkatlas.exchange.sandbox_child import _answer
from wijkatlas.store.project import Project

WEST, SOUTH = 150_000.0, 200_000.0


def areas():
    """Two squares of 1 km side by side."""
    found = []
    for number, code in enumerate("AB"):
        west = WEST + 1000 * number
        box = shapely.MultiPolygon([shapely.box(west, SOUTH, west + 1000, SOUTH + 1000)])
        found.append(Area("wijk", code, f"Wijk {code}", box.wkb, None, None))
    return found


@pytest.fixture(autouse=True)
def in_process(monkeypatch, tmp_path_factory):
    """Spare a process for each file; tests of the reader itself use it."""

    def ask(action, path, parameters):
        yield from _answer(action, path, tmp_path_factory.mktemp("unpacked"), dict(parameters))

    monkeypatch.setattr("wijkatlas.exchange.factors.ask", ask)


@pytest.fixture
def project(tmp_path, monkeypatch, capsys):
    monkeypatch.setenv("WIJKATLAS_LANGUAGE", "en")
    path = tmp_path / "project.gpkg"
    with Project.create(path, name="x", crs="EPSG:31370") as made, made.edit("Import") as edit:
        edit.import_areas(areas(), file_name="b", sha256="0" * 64)
    capsys.readouterr()
    return path


@pytest.fixture
def layer(tmp_path):
    def write(shapes, name="layer.geojson", **columns):
        path = tmp_path / name
        shifted = [shapely.affinity.translate(each, WEST, SOUTH) for each in shapes]
        geopandas.GeoDataFrame(columns, geometry=shifted, crs=31370).to_file(path)
        return path

    return write


@pytest.fixture
def run(project, capsys):
    def call(*words, expect=0):
        verb, *rest = (str(word) for word in words)
        assert main(["factor", verb, str(project), *rest]) == expect
        told = capsys.readouterr()
        return told.err if expect else told.out

    return call


POINTS = [shapely.Point(100, 100), shapely.Point(200, 900), shapely.Point(1500, 500)]


def test_import_list_and_remove(run, layer, project):
    path = layer(POINTS, owner=["Jan", "Piet", "Els"])
    words = ["--name", " Bus  stops ", "--vintage", "2025", "--source", "De Lijn", "--json"]
    answer = json.loads(run("import", path, *words))
    assert [answer[key] for key in ("outcome", "name", "kind", "n")] == [
        "added",
        "Bus stops",
        "points",
        3,
    ]
    (told,) = json.loads(run("list", "--json"))
    assert (told["vintage"], told["source"], told["file_name"]) == ("2025", "De Lijn", path.name)
    assert "Bus stops  (points: 3, 2025, De Lijn, layer.geojson)" in run("list")
    assert b"Piet" not in project.read_bytes()
    assert "Removed: Bus stops." in run("remove", "bus stops")
    assert "no risk factors yet" in run("list")
    with Project.open(project, read_only=True) as opened:
        assert opened.check() == []
        assert [entry.command for entry in opened.audit_entries()][:2] == [
            "factor.remove",
            "factor.import",
        ]


def test_the_same_file_again_is_unchanged(run, layer, project):
    path = layer(POINTS)
    run("import", path, "--name", "Stops")
    with Project.open(project, read_only=True) as opened:
        before = opened.factors()
    assert "Unchanged: Stops" in run("import", path, "--name", "Stops")
    with Project.open(project, read_only=True) as opened:
        assert opened.factors() == before
    other = layer(POINTS[:2], "newer.geojson")
    assert "Replaced: Stops (points: 2)." in run("import", other, "--name", "Stops")


def test_a_name_is_one_line_without_commas(run, layer):
    run("import", layer(POINTS), "--name", "Bars,\n\x1b[1m pubs")
    assert [each["name"] for each in json.loads(run("list", "--json"))] == ["Bars; [1m pubs"]


def test_what_lies_far_away_is_told(run, layer):
    told = run("import", layer([*POINTS, shapely.Point(90_000, 0)]), "--name", "Stops")
    assert "1 × far from the municipality, left out" in told


def test_zones_of_points_lines_areas_and_a_raster(run, layer, tmp_path):
    run("import", layer(POINTS), "--name", "Stops")
    lines = [shapely.LineString([(0, 500), (1250, 500)])]
    run("import", layer(lines, "lines.gpkg"), "--name", "Roads")
    run("import", layer([shapely.box(500, 0, 1100, 1000)], "parks.gpkg"), "--name", "Parks")
    values = np.repeat([[1.0, 3.0]], 2, axis=0).astype(np.float32)  # cells of 500 m over A only
    raster = tmp_path / "light.tif"
    transform = rasterio.Affine(500, 0, WEST, 0, -500, SOUTH + 1000)
    with rasterio.open(
        raster, "w", driver="GTiff", width=2, height=2, count=1, dtype="float32",
        crs="EPSG:31370", transform=transform,
    ) as target:  # fmt: skip
        target.write(values, 1)
    run("import", raster, "--name", "Light")
    expected = {
        "Stops": ({"n": 2, "per_km2": 2}, {"n": 1, "per_km2": 1}),
        "Roads": ({"length_km": 1, "km_per_km2": 1}, {"length_km": 0.25, "km_per_km2": 0.25}),
        "Parks": ({"share": 0.5}, {"share": 0.1}),
        "Light": (
            {"mean": 2, "min": 1, "max": 3, "sum": 8, "share": 1},
            {"mean": None, "min": None, "max": None, "sum": None, "share": 0},
        ),
    }
    for name, wanted in expected.items():
        rows = json.loads(run("zones", name, "--scheme", "wijk", "--json"))
        assert [row.pop("code") for row in rows] == ["A", "B"]
        assert [row.pop("name") for row in rows] == ["Wijk A", "Wijk B"]
        for row, each in zip(rows, wanted, strict=True):
            assert row == {key: pytest.approx(value) for key, value in each.items()}
    assert "Wijk B" in run("zones", "Light")


def test_rasters_of_distance_and_density(run, layer, tmp_path):
    run("import", layer(POINTS[:1]), "--name", "Stops")
    out = tmp_path / "out.tif"
    run("raster", "Stops", out, "--cell", "100")
    with rasterio.open(out) as found:
        assert found.crs.to_epsg() == 31370
        assert found.tags()["RISK_FACTOR"] == "Stops"
        values, (x, y) = found.read(1), found.xy(3, 7)
        assert values[3, 7] == pytest.approx(np.hypot(x - WEST - 100, y - SOUTH - 100))
    run("raster", "Stops", out, "--cell", "100", "--measure", "density", "--radius", "200")
    with rasterio.open(out) as found:
        values = found.read(1)
        near = 1 / (np.pi * 0.2**2)
        assert sorted({float(each) for each in np.unique(values)}) == [0, pytest.approx(near)]
        assert (values > 0).sum() == 8  # middles of cells within 200 m of (100, 100)


@pytest.mark.parametrize(
    ("words", "sentence"),
    [
        (("zones", "Bars"), "There is no risk factor “Bars” in this project. It has: Stops."),
        (("zones", "Stops", "--scheme", "sector"), "There is no area scheme “sector”"),
        (("remove", "Bars"), "There is no risk factor “Bars”"),
        (("raster", "Stops", "OUT", "--cell", "0"), "more than 0 metres"),
        (("raster", "Stops", "OUT", "--cell", "nan"), "more than 0 metres"),
        (("raster", "Stops", "OUT", "--cell", "0.001"), "Take larger cells"),
        (("raster", "Stops", "OUT", "--measure", "density", "--radius", "-1"), "radius must be"),
        (("raster", "Stops", "OUT", "--measure", "density", "--radius", "1e-300"), "radius must"),
        (("raster", "Stops", "OUT", "--measure", "density", "--radius", "1e300"), "that large"),
        (("raster", "Stops", "OUT", "--cell", "1e300"), "that large"),
        (("import", "LAYER", "--name", " \n"), "Give the risk factor a name."),
        (("import", "PROJECT", "--name", "x"), "is the open project"),
        (("import", "NOTHING", "--name", "x"), "does not exist"),
        (("import", "LAYER", "--name", "x", "--layer", "y"), "file"),
        (("import", "LAYER", "--name", "x", "--crs", "EPSG:1"), "no coordinate system"),
    ],
)
def test_what_makes_no_sense_is_refused(run, layer, project, tmp_path, words, sentence):
    path = layer(POINTS)
    run("import", path, "--name", "Stops")
    before = project.read_bytes()
    places = {
        "OUT": tmp_path / "out.tif", "LAYER": path, "PROJECT": project,
        "NOTHING": tmp_path / "nothing.gpkg",
    }  # fmt: skip
    if "--layer" in words:  # a GeoJSON file has one layer, whatever it is called
        path = layer(POINTS, "other.gpkg")
        places["LAYER"] = path
        sentence = "has no layer “y”"
    assert sentence in run(*(places.get(word, word) for word in words), expect=1)
    assert project.read_bytes() == before
    assert not (tmp_path / "out.tif").exists()


@pytest.mark.parametrize("kind", ["points", "raster"])
def test_damaged_data_get_a_sentence(run, project, kind):
    broken = RiskFactor("Stops", FactorKind(kind), 1, "EPSG:31370", b"\x01\x04\x00nonsense")
    with Project.open(project) as opened, opened.edit("Import") as edit:
        edit.add_factor(broken)
    assert "data of the risk factor “Stops” are damaged" in run("zones", "Stops", expect=1)
    assert "Removed: Stops." in run("remove", "Stops")


def test_a_factor_of_a_kind_that_is_not_known_is_left_alone(run, project):
    with Project.open(project) as opened, opened.edit("Import") as edit:
        edit.insert("risk_factor", uid="u", name="Odd", kind="hologram", n=1, data=b"",
                    crs="", file_name="", sha256="", at="")  # fmt: skip
    assert "no risk factors yet" in run("list")
