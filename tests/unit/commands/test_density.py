# SPDX-License-Identifier: EUPL-1.2
"""The density map from a project file: what is counted, said, drawn, written, hidden and refused."""

import json

import geopandas
import numpy as np
import pytest
import rasterio
import shapely

from wijkatlas.api import Area, IncidentFilter, Session, Settings, Silent, Translator, UserError
from wijkatlas.commands.analyses.density.command import measure
from wijkatlas.commands.analyses.density.report import FEW, GROUND
from wijkatlas.commands.analyses.inputs import Inputs
from wijkatlas.commands.registry import built_in_commands, core_settings
from wijkatlas.domain.incident import INCIDENT_COLUMNS, IncidentBatch

ENGLISH = Translator("en")
WEST, SOUTH = 150_000.0, 200_000.0
CENTRE = (WEST + 1500.0, SOUTH + 1000.0)


def batch(rows):
    columns = {}
    for name in INCIDENT_COLUMNS:
        empty = np.nan if name in "xy" else ("other" if name == "category" else None)
        values = [row.get(name, empty) for row in rows]
        columns[name] = np.array(values, np.float64) if name in "xy" else values
    return IncidentBatch(range(1, len(rows) + 1), columns, ())


def rows():
    """Two hundred around a centre in area B, a hundred anywhere, one thief, and what is odd."""
    luck = np.random.default_rng(4)
    places = [*luck.normal(CENTRE, 120, (200, 2))]
    places += [*luck.uniform((WEST, SOUTH), (WEST + 3000, SOUTH + 2000), (100, 2))]
    found = [{"x": x, "y": y, "category": "noise"} for x, y in places]
    found.append({"x": WEST + 50, "y": SOUTH + 50, "category": "theft"})
    found += [{"x": WEST + 9_000_000, "y": SOUTH, "category": "noise"}, {"category": "noise"}]
    found.append({"category": "nowhere"})
    # just across the border of the areas, within the bandwidth
    found.append({"x": WEST - 60, "y": SOUTH + 1000, "category": "noise"})
    return [
        {"source_ref": str(i), "begin": "2025-03-04T12:00", **row} for i, row in enumerate(found)
    ]


def areas():
    found = []
    for number, (code, people) in enumerate((("A", 2000), ("B", 4000), ("C", None))):
        west = WEST + 1000 * number
        box = shapely.MultiPolygon([shapely.box(west, SOUTH, west + 1000, SOUTH + 2000)])
        found.append(Area("wijk", code, f"Wijk {code}", box.wkb, people, None))
    return found


@pytest.fixture(scope="module")
def path(tmp_path_factory):
    path = tmp_path_factory.mktemp("density") / "a.gpkg"
    session = Session(settings=Settings(core_settings()), commands=built_in_commands())
    session.run("project.create", path=path, name="x", crs="EPSG:31370")
    with session.project.edit("Import") as edit:
        edit.import_incidents("t", [batch(rows())], file_name="a", sha256="", recipe="")
        edit.import_areas(areas(), file_name="b", sha256="0" * 64)
    session.close()
    return path


@pytest.fixture
def session(path):
    session = Session(
        settings=Settings(core_settings()), commands=built_in_commands(), translator=ENGLISH
    )
    session.open(path, read_only=True)
    yield session
    session.close()


@pytest.fixture
def report(session):
    def make(chosen=None, **parameters):
        return measure(
            Inputs.read(session, chosen or IncidentFilter(), Silent()), Silent(), **parameters
        )

    return make


def only(*categories):
    return IncidentFilter(categories=frozenset(categories))


def test_what_is_on_the_map_and_what_is_not_adds_up(report):
    found = report()
    figures = found.figures
    assert (found.n, figures.without_location, figures.outside) == (302, 2, 1)
    assert found.n + figures.without_location + figures.outside == len(rows())
    mass = found.raster.values.sum() * 50**2 / 1e6
    assert mass == pytest.approx(302, rel=0.005)
    assert figures.on_ground == 301  # one lies across the border
    assert list(figures.held) == sorted(figures.held)
    assert found.places[0].code == "B"
    assert found.places[0].peak_low < found.places[0].peak < found.places[0].peak_high


def test_the_densest_place_lies_where_it_should(report):
    raster = report().raster
    row, column = np.unravel_index(raster.values.argmax(), raster.values.shape)
    x, y = raster.west + (column + 0.5) * 50, raster.north - (row + 0.5) * 50
    assert np.hypot(x - CENTRE[0], y - CENTRE[1]) < 120


def test_the_answer_names_places_shares_and_margins(report):
    finding = report().finding(ENGLISH)
    assert finding.result.startswith("The densest places lie in: Wijk B")
    assert "on the densest 5 % of the ground".replace("5 %", "5\u00a0%") in finding.result
    assert "95 % margin" in finding.uncertainty
    assert any("Without location, so not on the map: 2." in each for each in finding.warnings)
    assert any("not counted: 1." in each for each in finding.warnings)
    places, ground = finding.tables
    assert len(ground.rows) == len(GROUND) + 1
    count = places.rows[0][1]
    assert count.low < count.value < count.high
    chart = finding.charts[0]
    assert [each.value for each in chart.series[1].y] == pytest.approx([1, 2, 5, 10, 20])
    assert all(
        a.value >= b.value for a, b in zip(chart.series[0].y, chart.series[1].y, strict=True)
    )


def test_the_layer_is_a_ramp_with_round_bounds(report):
    found = report()
    (layer,) = found.layers(ENGLISH)
    assert layer.smooth
    assert layer.bounds[0] == 0
    assert len(layer.bounds) == len(layer.colours) + 1
    assert layer.bounds[-1] >= found.figures.peak
    assert len(layer.legend.entries) == len(layer.colours)
    assert layer.values.dtype == np.float32


def test_few_incidents_are_not_called_dense(report):
    found = report(only("theft"))
    assert found.n == 1 < FEW
    finding = found.finding(ENGLISH)
    assert "nobody can say" in finding.result
    assert finding.uncertainty == ""
    assert not finding.charts
    hidden = found.finding(ENGLISH, hide_below=5)
    assert "1" not in hidden.result
    assert hidden.about == ""


def test_the_council_gets_no_cells_and_no_small_counts(report):
    finding = report().finding(ENGLISH, hide_below=5)
    assert len(finding.tables) == 1
    assert "km²" not in finding.uncertainty
    assert any("fewer than 5" in each for each in finding.warnings)
    few = report(only("theft")).finding(ENGLISH, hide_below=5)
    assert all(cell.value is None for row in few.tables[0].rows for cell in row[2:])
    assert not few.charts


def test_the_edge_is_corrected_within_the_areas(report):
    plain, corrected = report(), report(edge=True)
    assert corrected.n == 301
    assert np.isnan(corrected.raster.values).any()
    east = np.s_[:, 30:]  # away from the incident across the western border
    before, after = plain.raster.values[east], corrected.raster.values[east]
    known = np.isfinite(after)
    assert (after[known] >= before[known] * (1 - 1e-6)).all()
    assert after[:, :15][15:35, 2:12] == pytest.approx(before[:, :15][15:35, 2:12], rel=0.003)
    assert after[known][-1] > 2 * before[known][-1]  # the corner


def test_a_rate_is_per_thousand_inhabitants(report):
    found = report(per_population=True)
    assert found.figures.areas_without_people == 1
    # all incidents in A and B on 4 km² with 6000 inhabitants, evenly spread within each area
    held = found.n / 6
    known = found.raster.values[np.isfinite(found.raster.values)]
    assert 0 <= known.min() < held < known.max()
    assert found.places[0].code == "B"
    assert "number of inhabitants" in found.finding(ENGLISH).result
    assert np.isnan(found.raster.values[:, -8:]).all()  # area C and beyond


def test_an_area_that_is_looked_at_is_the_ground(report):
    found = report(IncidentFilter(area=("wijk", "A")), edge=True)
    assert {place.code for place in found.places} == {"A"}
    assert found.figures.ground_km2 == pytest.approx(2, abs=0.01)


def test_a_bandwidth_smaller_than_a_cell_is_said(report):
    finding = report(bandwidth_m=20.0).finding(ENGLISH)
    assert any("smaller than a cell" in each for each in finding.warnings)
    assert not any("smaller" in each for each in report().finding(ENGLISH).warnings)


def test_a_bandwidth_by_rule_is_named(report):
    found = report(rule=True)
    assert found.choice.rule
    assert any("Scott" in each for each in found.finding(ENGLISH).method)


@pytest.mark.parametrize(
    ("parameters", "words"),
    [
        ({"bandwidth_m": 0.0}, "more than 0"),
        ({"cell_m": 0.0}, "more than 0"),
        ({"cell_m": 0.001}, "MB"),
        ({"bandwidth_m": 1e9}, "memory"),
        ({"kernel": "cubic"}, "kernel"),
        ({"scheme": "nowhere"}, "scheme"),
    ],
)
def test_what_cannot_be_is_refused(report, parameters, words):
    with pytest.raises(UserError, match=words):
        report(**parameters)


@pytest.mark.parametrize("kernel", ["gaussian", "epanechnikov", "uniform"])
def test_other_kernels_have_the_same_mass(report, kernel):
    found = report(kernel=kernel, bandwidth_m=150.0)
    assert found.raster.values.sum() * 50**2 / 1e6 == pytest.approx(302, rel=0.03)


def test_nothing_to_look_at_is_a_sentence(report):
    with pytest.raises(UserError, match="no incidents"):
        report(only("absent"))
    with pytest.raises(UserError, match="location"):
        report(only("nowhere"))


def test_the_command_writes_raster_and_contours(session, tmp_path):
    out, contours = tmp_path / "d.tif", tmp_path / "c.gpkg"
    session.run("analysis.density", out=out, bandwidth="300", cell=25.0, contours=contours)
    with rasterio.open(out) as raster:
        assert raster.crs.to_epsg() == 31370
        tags = raster.tags()
        values = raster.read(1)
    assert (tags["bandwidth"], tags["kernel"], tags["n"]) == ("300", "quartic", "302")
    assert tags["period"] == "2025-03-04/2025-03-04"
    assert tags["software"].startswith("Wijkatlas ")
    assert values.sum() * 25**2 / 1e6 == pytest.approx(302, rel=0.002)
    frame = geopandas.read_file(contours)
    assert (frame["low"] < frame["high"]).all()
    assert frame.crs.to_epsg() == 31370
    assert frame.geometry.is_valid.all()


def test_the_report_is_plain_for_machines(session, tmp_path):
    found = session.run("analysis.density", out=tmp_path / "d.tif", bandwidth="auto")
    plain = json.loads(json.dumps(found.as_json()))
    assert plain["rule"] is True
    assert plain["n"] == 302
    assert plain["written"] == [str(tmp_path / "d.tif")]
    assert "d.tif" in found.sentence(ENGLISH)


@pytest.mark.parametrize(
    "parameters",
    [{"bandwidth": "0"}, {"bandwidth": "wide"}, {"cell": 1e-3}, {"contours": "c.shp"}],
)
def test_what_is_refused_leaves_no_file(session, tmp_path, parameters):
    if "contours" in parameters:
        parameters = {"contours": tmp_path / parameters["contours"]}
    with pytest.raises(UserError):
        session.run("analysis.density", out=tmp_path / "d.tif", **parameters)
    assert list(tmp_path.iterdir()) == []


def test_only_what_holds_is_warned_of(report):
    plain, rate = report().finding(ENGLISH), report(per_population=True).finding(ENGLISH)
    assert not any("inhabitants" in each for each in plain.warnings)
    assert any("left clear: 1." in each for each in rate.warnings)
    assert any("Outside the areas with a number" in each for each in rate.warnings)


def test_the_register_keeps_no_counts(report):
    kept = report().kept()
    assert json.loads(json.dumps(kept)) == kept
    assert not {"n", "densest", "places"} & set(kept)
