# SPDX-License-Identifier: EUPL-1.2
"""What surrounds the busy places, from a project file: found, said, drawn, written, hidden, refused."""

import json
from dataclasses import replace
from itertools import pairwise

import numpy as np
import pytest
import rasterio
import shapely

from wijkatlas.__main__ import main
from wijkatlas.api import (
    Area,
    Cancelled,
    IncidentFilter,
    Reason,
    Session,
    Settings,
    Silent,
    Translator,
    UserError,
)
from wijkatlas.commands.analyses.inputs import Inputs
from wijkatlas.commands.analyses.riskterrain.command import ANALYSIS, measure
from wijkatlas.commands.analyses.riskterrain.report import _bounds
from wijkatlas.commands.registry import built_in_commands, core_settings
from wijkatlas.domain.factor import FactorKind, RiskFactor
from wijkatlas.domain.incident import INCIDENT_COLUMNS, IncidentBatch

ENGLISH = Translator("en")
WEST, SOUTH, SIDE = 150_000.0, 200_000.0, 6_000.0
LUCK = np.random.default_rng(12)
BARS = LUCK.uniform((WEST, SOUTH), (WEST + SIDE, SOUTH + SIDE), (8, 2))
STOPS = LUCK.uniform((WEST, SOUTH), (WEST + SIDE, SOUTH + SIDE), (8, 2))


def batch(rows):
    columns = {}
    for name in INCIDENT_COLUMNS:
        empty = np.nan if name in "xy" else ("other" if name == "category" else None)
        values = [row.get(name, empty) for row in rows]
        columns[name] = np.array(values, np.float64) if name in "xy" else values
    return IncidentBatch(range(1, len(rows) + 1), columns, ())


def incidents():
    """Noise anywhere and four times as much within 500 m of a bar; thefts anywhere; a few oddities."""
    x, y = LUCK.uniform(((WEST,), (SOUTH,)), ((WEST + SIDE,), (SOUTH + SIDE,)), (2, 2500))
    near = np.hypot(x[:, None] - BARS[:, 0], y[:, None] - BARS[:, 1]).min(axis=1) <= 500
    kept = near | (LUCK.random(2500) < 0.25)
    rows = [{"x": a, "y": b, "category": "noise"} for a, b in zip(x[kept], y[kept], strict=True)]
    x, y = LUCK.uniform(((WEST,), (SOUTH,)), ((WEST + SIDE,), (SOUTH + SIDE,)), (2, 400))
    rows += [{"x": a, "y": b, "category": "theft"} for a, b in zip(x, y, strict=True)]
    rows += [{"category": "noise"}, {"x": WEST - 3000, "y": SOUTH, "category": "noise"}]
    rows += [{"x": WEST + 10, "y": SOUTH + 10, "category": "fire"}] * 3
    rows += [{"x": WEST + 10, "y": SOUTH + 10, "category": "fraud"}] * 25
    return [
        {"source_ref": str(i), "begin": "2025-03-04T12:00", **row} for i, row in enumerate(rows)
    ]


def points(name, xy):
    data = shapely.to_wkb(shapely.MultiPoint(xy))
    return RiskFactor(name, FactorKind.POINTS, len(xy), "EPSG:31370", data, sha256=name)


def make_project(path, *, with_areas=True, factors=()):
    session = Session(settings=Settings(core_settings()), commands=built_in_commands())
    session.run("project.create", path=path, name="x", crs="EPSG:31370")
    town = shapely.MultiPolygon([shapely.box(WEST, SOUTH, WEST + SIDE, SOUTH + SIDE)])
    with session.project.edit("Import") as edit:
        edit.import_incidents("t", [batch(incidents())], file_name="a", sha256="", recipe="")
        if with_areas:
            area = Area("wijk", "A", "Wijk A", town.wkb, None, None)
            edit.import_areas([area], file_name="b", sha256="0" * 64)
        for factor in factors:
            edit.add_factor(factor)
    session.close()
    return path


@pytest.fixture(scope="module")
def path(tmp_path_factory):
    place = tmp_path_factory.mktemp("riskterrain") / "a.gpkg"
    return make_project(place, factors=(points("Bars", BARS), points("Bus stops", STOPS)))


@pytest.fixture
def session(path):
    session = Session(
        settings=Settings(core_settings()), commands=built_in_commands(), translator=ENGLISH
    )
    session.open(path, read_only=True)
    yield session
    session.close()


@pytest.fixture
def ask(session):
    def make(category="noise", progress=None, **parameters):
        chosen = IncidentFilter(categories=frozenset({category} if category else ()))
        inputs = Inputs.read(session, chosen, Silent())
        return measure(inputs, progress or Silent(), **parameters)

    return make


def test_the_bars_are_found_and_the_stops_are_not(ask):
    report = ask()
    assert [(e.factor, str(e.reach), e.metres) for e in report.effects] == [("Bars", "near", 500)]
    effect = report.effects[0]
    assert effect.low < 4 < effect.high
    assert (report.outside, report.without_location) == (1, 1)
    found = report.finding(ENGLISH)
    assert found.result.startswith("Bars (within 500 m): about ")
    assert "Bus stops" not in found.result
    assert "not why" in found.text
    assert any("That does not mean that bus stops cause incidents" in each for each in found.limits)
    rows = found.tables[0].rows
    assert [row[0] for row in rows] == ["Bars", "Bus stops"]
    assert rows[1][1] == "not in the model: nothing clear in any way"
    assert found.charts[0].labels == ("Bars (within 500 m)",)
    links = {(each.factor, each.measure): each for each in report.links}
    assert links["Bars", "nearness"].q < 0.01
    assert links["Bars", "nearness"].link.r > 0
    assert links["Bus stops", "nearness"].q > 0.05


def test_what_has_nothing_to_do_with_it_says_so(ask):
    report = ask("theft")
    assert report.effects == ()
    found = report.finding(ENGLISH)
    assert found.result.startswith("None of the risk factors")
    assert "Looked at: Bars, Bus stops." in found.result
    assert found.charts == ()
    assert report.layers(ENGLISH) == ()


def test_the_layer_covers_the_town_in_five_classes(ask):
    report = ask()
    (layer,) = report.layers(ENGLISH)
    assert len(layer.bounds) == len(layer.colours) + 1 == 6
    assert layer.bounds[0] == np.nanmin(layer.values) == 1
    assert list(layer.bounds) == sorted(set(layer.bounds))
    assert layer.bounds[-1] >= np.nanmax(layer.values)
    row, column = int((layer.north - BARS[0, 1]) / 250), int((BARS[0, 0] - layer.west) / 250)
    assert layer.values[row, column] == np.nanmax(layer.values)
    assert len(layer.legend.entries) == 5
    assert "not a forecast" in layer.legend.note


@pytest.mark.parametrize("top", [1.06, 1.3, 2.0, 9.0, 99.0, 1e6])
def test_classes_rise_whatever_the_highest_risk(top):
    bounds = _bounds(top)
    assert len(bounds) == 6
    assert all(a < b for a, b in pairwise(bounds))
    assert bounds[-1] > top


def test_many_quiet_cells_are_warned_of(ask):
    loud, quiet = ask("noise"), ask("theft")
    words = "to compare like with like."
    assert not any(words in each for each in loud.finding(ENGLISH).warnings)
    assert quiet.quiet_share >= 0.4
    assert any(words in each for each in quiet.finding(ENGLISH).warnings)


def test_the_same_question_gets_the_same_answer(ask):
    assert ask(seed=3).as_json() == ask(seed=3).as_json()


def test_factors_can_be_chosen_by_name(ask):
    report = ask(factor="bus stops, BUS STOPS")
    assert [each.name for each in report.factors] == ["Bus stops"]


def test_a_filter_on_an_area_looks_there_alone(session):
    chosen = IncidentFilter(categories=frozenset({"noise"}), area=("wijk", "A"))
    report = measure(Inputs.read(session, chosen, Silent()), Silent())
    assert report.outside == 0


def test_a_raster_and_areas_as_factors(tmp_path):
    from wijkatlas.exchange.factor_raster import Raster, to_geotiff

    x = WEST + 100 * (np.arange(60) + 0.5)
    y = SOUTH + SIDE - 100 * (np.arange(60) + 0.5)
    away = np.hypot(x[None, :, None] - BARS[:, 0], y[:, None, None] - BARS[:, 1]).min(axis=2)
    light = np.where(away <= 600, 10.0, 1.0).astype(np.float32)
    light[:6] = np.nan
    raster = Raster(light, (100, 0, WEST, 0, -100, SOUTH + SIDE), "EPSG:31370")
    zones = shapely.MultiPolygon(
        shapely.get_parts(shapely.union_all(shapely.buffer(shapely.points(BARS), 400)))
    )
    factors = (
        RiskFactor("Light", FactorKind.RASTER, 1, "EPSG:31370", to_geotiff(raster), sha256="l"),
        RiskFactor(
            "Zones", FactorKind.POLYGONS, 1, "EPSG:31370", shapely.to_wkb(zones), sha256="z"
        ),
    )
    place = make_project(tmp_path / "b.gpkg", factors=factors)
    session = Session(commands=built_in_commands(), translator=ENGLISH)
    session.open(place, read_only=True)
    chosen = IncidentFilter(categories=frozenset({"noise"}))
    report = measure(Inputs.read(session, chosen, Silent()), Silent())
    session.close()
    assert report.effects[0].factor in {"Light", "Zones"}
    warnings = report.finding(ENGLISH).warnings
    assert any("Light has no value in part of the cells" in each for each in warnings)
    assert {each.measure for each in report.links} == {"value", "nearness"}


def test_the_council_sees_no_count_of_a_group_of_places(ask):
    report = ask()
    office, council = report.finding(ENGLISH), report.finding(ENGLISH, hide_below=5)
    assert len(office.tables[0].columns) == len(council.tables[0].columns) + 1
    assert not any("outside the area" in each for each in council.warnings)
    few = report.finding(ENGLISH, hide_below=100_000)
    assert few.tables[0].rows[0][2].reason is Reason.SUPPRESSED
    assert "times as many" not in few.result
    assert few.charts == ()


def test_command_line_json_raster_and_words(path, tmp_path, monkeypatch, capsys):
    monkeypatch.setenv("WIJKATLAS_LANGUAGE", "en")
    out = tmp_path / "risk.tif"
    words = ["analysis", "riskterrain", str(path), "--cell", "250", "--block", "500", "--factor",
             "Bars", "--seed", "1", "--category", "noise", "--out", str(out)]  # fmt: skip
    assert main([*words, "--json"]) == 0
    answer = json.loads(capsys.readouterr().out)
    assert [each["chosen"] for each in answer["factors"]] == [True]
    assert answer["effects"][0]["rrv"] == pytest.approx(4, rel=0.3)
    assert answer["n"] + answer["outside"] + answer["without_location"] == answer["n"] + 2
    with rasterio.open(out) as found:
        values = found.read(1, masked=True)
        assert values.min() == 1
        assert found.tags()["block_m"] == "500"
    assert main(words) == 0
    assert "That does not mean that bus stops cause incidents" in capsys.readouterr().out


def test_what_bic_lets_in_without_a_clear_link_is_not_told_as_an_effect(ask):
    report = ask()
    assert all(row["clear"] for row in report.kept()["effects"])
    unlinked = tuple(replace(each, q=0.4) for each in report.links)
    doubtful = replace(report, links=unlinked)
    assert not any(row["clear"] for row in doubtful.kept()["effects"])
    for hide_below in (0, 5):
        said = doubtful.finding(ENGLISH, hide_below=hide_below).result
        assert said.startswith("Bars (within 500 m): no clear link.")
        assert "times as many" not in said
    assert doubtful.finding(ENGLISH).tables[0].rows[0][1] == "within 500 m; no clear link"
    assert doubtful.sentence(ENGLISH).endswith("Bars (within 500 m): no clear link")


def test_random_points_in_a_busy_middle_are_no_effect(tmp_path):
    luck = np.random.default_rng(5)
    heights = luck.normal((WEST + SIDE / 2, SOUTH + SIDE / 2), SIDE / 6, (3000, 2))
    rows = [
        {"source_ref": str(i), "begin": "2025-03-04T12:00", "category": "noise", "x": x, "y": y}
        for i, (x, y) in enumerate(heights)
    ]
    session = Session(
        settings=Settings(core_settings()), commands=built_in_commands(), translator=ENGLISH
    )
    session.run("project.create", path=tmp_path / "a.gpkg", name="x", crs="EPSG:31370")
    town = shapely.MultiPolygon([shapely.box(WEST, SOUTH, WEST + SIDE, SOUTH + SIDE)])
    with session.project.edit("Import") as edit:
        edit.import_incidents("t", [batch(rows)], file_name="a", sha256="", recipe="")
        area = Area("wijk", "A", "Wijk A", town.wkb, None, None)
        edit.import_areas([area], file_name="b", sha256="0" * 64)
        for number in range(3):
            spots = luck.uniform((WEST, SOUTH), (WEST + SIDE, SOUTH + SIDE), (20, 2))
            edit.add_factor(points(f"Random {number}", spots))
    report = measure(Inputs.read(session, IncidentFilter(), Silent()), Silent())
    assert report.effects  # the model takes some in
    assert "times as many" not in report.finding(ENGLISH).result
    session.close()


@pytest.mark.parametrize(
    ("parameters", "sentence"),
    [
        ({"cell_m": 0}, "more than 0 metres"),
        ({"cell_m": float("nan")}, "more than 0 metres"),
        ({"cell_m": 0.001}, "Take larger cells"),
        ({"cell_m": 20}, "it takes 40 to 60000 to compare"),
        ({"cell_m": 5000}, "it takes 40 to 60000 to compare"),
        ({"block_m": 0}, "length of a block"),
        ({"block_m": float("inf")}, "length of a block"),
        ({"block_m": 1e-300}, "length of a block"),
        ({"block_m": 1e300}, "that large"),
        ({"seed": -1}, "must not be negative"),
        ({"factor": "Lights"}, "There is no risk factor “Lights”"),
        ({"category": "fire"}, "too few incidents"),
        ({"category": "nothing"}, "too few incidents"),
    ],
)
def test_what_makes_no_sense_is_refused(ask, parameters, sentence):
    with pytest.raises(UserError, match=sentence):
        ask(**parameters)


def test_all_incidents_at_one_place_say_nothing(ask):
    report = ask("fraud")
    assert report.effects == ()
    assert report.tried == 0 or report.n == 25


def test_a_block_that_reaches_everywhere_says_so(ask):
    report = ask(block_m=1e6)
    assert report.tried == 0
    assert any("everywhere or nowhere" in each for each in report.finding(ENGLISH).warnings)


def test_per_inhabitant_what_stands_where_people_live_is_nothing(tmp_path):
    """People live in the west; incidents and kiosks follow them and have nothing to do with each other."""
    luck = np.random.default_rng(3)
    half = SIDE / 2
    west, east = (shapely.box(WEST + x, SOUTH, WEST + x + half, SOUTH + SIDE) for x in (0, half))
    x = WEST + half * np.where(luck.random(1500) < 0.9, 0, 1) + luck.uniform(0, half, 1500)
    y = SOUTH + luck.uniform(0, SIDE, 1500)
    kiosks = luck.uniform((WEST, SOUTH), (WEST + half, SOUTH + SIDE), (25, 2))
    rows = [
        {"x": a, "y": b, "source_ref": str(i), "begin": "2025-03-04T12:00"}
        for i, (a, b) in enumerate(zip(x, y, strict=True))
    ]
    place = tmp_path / "e.gpkg"
    session = Session(commands=built_in_commands(), translator=ENGLISH)
    session.run("project.create", path=place, name="x", crs="EPSG:31370")
    found = [
        Area("wijk", code, code, shapely.MultiPolygon([shape]).wkb, people, None)
        for code, shape, people in (("W", west, 9000), ("E", east, 1000))
    ]
    with session.project.edit("Import") as edit:
        edit.import_incidents("t", [batch(rows)], file_name="a", sha256="", recipe="")
        edit.import_areas(found, file_name="b", sha256="0" * 64)
        edit.add_factor(points("Kiosks", kiosks))
    inputs = Inputs.read(session, IncidentFilter(), Silent())
    plain, fair = (measure(inputs, Silent(), per_population=each) for each in (False, True))
    session.close()
    assert plain.effects
    assert fair.effects == ()
    assert "per_population" in fair.kept()


def test_per_inhabitant_needs_inhabitants(ask):
    with pytest.raises(UserError, match="No area has a number of inhabitants"):
        ask(per_population=True)


def test_without_factors_it_says_what_to_do(tmp_path):
    place = make_project(tmp_path / "c.gpkg")
    session = Session(commands=built_in_commands(), translator=ENGLISH)
    session.open(place, read_only=True)
    inputs = Inputs.read(session, IncidentFilter(), Silent())
    with pytest.raises(UserError, match="no risk factors in this project yet"):
        measure(inputs, Silent())
    session.close()


def test_without_areas_the_box_around_the_incidents_is_looked_at(tmp_path):
    place = make_project(tmp_path / "d.gpkg", with_areas=False, factors=(points("Bars", BARS),))
    session = Session(commands=built_in_commands(), translator=ENGLISH)
    session.open(place, read_only=True)
    chosen = IncidentFilter(categories=frozenset({"noise"}))
    report = measure(Inputs.read(session, chosen, Silent()), Silent())
    session.close()
    assert report.outside == 0
    assert [each.factor for each in report.effects] == ["Bars"]
    assert any("There are no areas" in each for each in report.finding(ENGLISH).warnings)


def test_it_can_be_cancelled(ask):
    class Watch:
        calls = 0

        def update(self, done, total=None, text=""):
            self.calls += 1
            if self.calls > 30:
                raise Cancelled

    with pytest.raises(Cancelled):
        ask(progress=Watch())


def test_it_declares_what_it_reads():
    assert ANALYSIS.kind == "riskterrain"
    assert {"incident", "risk_factor", "area"} <= set(ANALYSIS.tables)
    assert not ANALYSIS.live
