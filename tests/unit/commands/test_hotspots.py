# SPDX-License-Identifier: EUPL-1.2
"""Hot spots and rates from project to answer: what machines, readers, the council and GIS get."""

import csv
import json
import math
import re
from dataclasses import replace

import numpy as np
import pytest
import shapely

from wijkatlas.api import (
    Area,
    Estimate,
    IncidentBatch,
    IncidentFilter,
    Reason,
    Session,
    Settings,
    Silent,
    Translator,
    UserError,
)
from wijkatlas.commands.analyses.hotspots import command as hotspots
from wijkatlas.commands.analyses.inputs import Inputs
from wijkatlas.commands.analyses.rates import command as rates
from wijkatlas.commands.analyses.register.entries import enter
from wijkatlas.commands.registry import built_in_commands, core_settings
from wijkatlas.domain.incident import INCIDENT_COLUMNS

EAST, NORTH, SIDE_M = 150_000.0, 170_000.0, 500.0
ISLAND = (EAST + 9_000, NORTH)


def areas(side=6, *, population=900):
    """``side`` × ``side`` square areas, and an island without population far to the east."""
    found = []
    for row in range(side):
        for column in range(side):
            west, south = EAST + column * SIDE_M, NORTH + row * SIDE_M
            shape = shapely.MultiPolygon([shapely.box(west, south, west + SIDE_M, south + SIDE_M)])
            code = f"{row}{column}"
            found.append(Area("sector", code, f"Area {code}", shape.wkb, population))
    shape = shapely.MultiPolygon([shapely.box(*ISLAND, ISLAND[0] + 100, ISLAND[1] + 100)])
    found.append(Area("sector", "99", "=Island", shape.wkb, None))
    return found


def places(seed=1):
    """Two incidents in most areas, forty in each of four in the middle, one on the island."""
    rng = np.random.default_rng(seed)
    x, y = [ISLAND[0] + 50], [ISLAND[1] + 50]
    for row in range(6):
        for column in range(6):
            n = 40 if row in (2, 3) and column in (2, 3) else int(rng.integers(2, 9))
            x += (EAST + (column + rng.random(n)) * SIDE_M).tolist()
            y += (NORTH + (row + rng.random(n)) * SIDE_M).tolist()
    return np.array(x), np.array(y)


def project(tmp_path, x, y, divided):
    made = Session(
        settings=Settings(core_settings()), translator=Translator("en"),
        commands=built_in_commands(),
    )  # fmt: skip
    made.run("project.create", path=tmp_path / "a.gpkg", name="Lindebeke", crs="EPSG:31370")
    columns = {name: [None] * len(x) for name in INCIDENT_COLUMNS}
    columns |= {"x": np.asarray(x, float), "y": np.asarray(y, float)}
    columns |= {"begin": ["2026-01-05"] * len(x), "category": ["theft"] * len(x)}
    with made.project.edit("Import") as edit:
        if divided:
            edit.import_areas(divided, file_name="a", sha256="")
        if len(x):
            batch = IncidentBatch(range(1, len(x) + 1), columns)
            edit.import_incidents("t", [batch], file_name="i", sha256="", recipe="t")
    return made


@pytest.fixture
def session(tmp_path):
    made = project(tmp_path, *places(), areas())
    yield made
    made.close()


def ask(session, measure, chosen=None, **parameters):
    inputs = Inputs.read(session, chosen or IncidentFilter(), Silent())
    return measure(inputs, Silent(), **parameters)


def by_code(report):
    return {row["code"]: row for row in report.as_json()}


# -- hot spots ---------------------------------------------------------------------------------


def test_json_has_the_promised_columns_and_all_areas(session):
    report = session.run("analysis.hotspots", scheme="sector", permutations=999, seed=1)
    rows = json.loads(json.dumps(report.as_json(), allow_nan=False))
    assert [*rows[0]] == ["code", "n", "z", "p", "q", "class"]
    assert len(rows) == 37
    assert sum(row["n"] for row in rows) == len(places()[0])
    found = {row["code"]: row for row in rows}
    assert {found[code]["class"] for code in ("22", "23", "32", "33")} == {"hot"}
    assert found["00"]["class"] == "none"
    assert found["99"] == {
        "code": "99", "n": 1, "z": None, "p": None, "q": None, "class": "island",
    }  # fmt: skip
    again = session.run("analysis.hotspots", scheme="sector", permutations=999, seed=1)
    assert again.as_json() == report.as_json()


def test_cells_have_codes_by_place_whatever_else_is_compared(session):
    whole = by_code(session.run("analysis.hotspots", scheme="grid:250"))
    corner = by_code(
        ask(session, hotspots.measure, IncidentFilter(area=("sector", "22")), cell_m=250.0)
    )
    assert whole["E151000N171000"]["n"] == corner["E151000N171000"]["n"] > 0
    inside = [f"E{151000 + e}N{171000 + n}" for e in (0, 250) for n in (0, 250)]
    assert {code for code, row in corner.items() if row["n"]} <= set(inside)
    assert sum(row["n"] for row in corner.values()) == 40
    # cells are taken where there are areas: not in the empty land before the island
    assert len(whole) < 300
    hexagons = session.run("analysis.hotspots", scheme="hex:300")
    assert sum(row["n"] for row in hexagons.as_json()) == len(places()[0])
    assert hexagons.near.counts.max() == 6


@pytest.mark.parametrize("neighbours", ["rook", "distance:800", "nearest:5"])
@pytest.mark.parametrize("method", ["gi", "lisa"])
def test_other_neighbours_and_methods_find_the_middle_too(session, method, neighbours):
    report = session.run("analysis.hotspots", scheme="sector", method=method, neighbours=neighbours)
    ranked = sorted(report.as_json(), key=lambda row: -(row["z"] or -math.inf))
    assert {row["code"] for row in ranked[:4]} == {"22", "23", "32", "33"}
    assert max(row["p"] for row in ranked[:4]) < 0.1
    assert report.neighbours == neighbours


def test_rates_leave_out_areas_without_population(session):
    report = session.run("analysis.hotspots", scheme="sector", rate=True)
    rows = report.as_json()
    assert len(rows) == 37
    assert rows[-1] == {"code": "99", "n": 1, "z": None, "p": None, "q": None, "class": "none"}
    assert sum(row["z"] is not None for row in rows) == 36
    assert len(report.layers(session.translator)[0].shapes) == 37
    text = report.sentence(session.translator)
    assert "Without a known population, left out: =Island." in text
    with pytest.raises(UserError, match="no rates"):
        session.run("analysis.hotspots", scheme="grid:250", rate=True)


def test_the_answer_says_what_was_found_how_sure_it_is_and_what_it_does_not_show(session):
    report = session.run("analysis.hotspots", scheme="sector")
    finding = report.finding(session.translator)
    for name in ("Area 22", "Area 23", "Area 32", "Area 33"):
        assert name in finding.result
    assert "about 5 at most are marked by chance" in finding.uncertainty
    assert any("cells of another size" in limit for limit in finding.limits)
    assert any("=Island" in warning for warning in finding.warnings)
    assert any("seed 1" in note for note in finding.method)
    assert {chart.id for chart in finding.charts} == {"hotspots.shares"}
    (layer,) = report.layers(session.translator)
    assert set(layer.classes) == {"hot", "none", "island"}
    assert set(layer.marks) == set(layer.classes)
    assert len(layer.legend.entries) == 3


def test_noise_has_no_hot_spots(tmp_path):
    rng = np.random.default_rng(5)
    x, y = EAST + rng.random(300) * 3000, NORTH + rng.random(300) * 3000
    made = project(tmp_path, x, y, areas())
    try:
        report = made.run("analysis.hotspots", scheme="grid:100")
        finding = report.finding(made.translator)
        assert finding.result == "No place stands out more than chance would have it."
        assert "does not prove" in finding.uncertainty
        assert np.mean([(row["p"] or 1) <= 0.05 for row in report.as_json()]) <= 0.06
    finally:
        made.close()


def test_the_council_sees_no_small_count_and_nothing_to_work_one_out(session):
    report = session.run("analysis.hotspots", scheme="sector")
    finding = report.finding(session.translator, hide_below=5)
    classes, by_area = finding.tables
    assert len(by_area.columns) == 2  # the name and what it is
    cells = [cell for row in classes.rows for cell in row if isinstance(cell, Estimate)]
    reasons = [cell.reason for cell in cells if cell.reason]
    assert Reason.SUPPRESSED in reasons  # the one on the island
    assert len(reasons) >= 2  # and another, or it would follow from the total
    assert finding.charts == ()
    assert not any(character.isdigit() for text in finding.warnings for character in text)
    grid = session.run("analysis.hotspots", scheme="grid:250").finding(
        session.translator, hide_below=5
    )
    assert len(grid.tables) == 1


@pytest.mark.parametrize("kind", [".gpkg", ".geojson", ".csv"])
def test_files_are_whole_and_readable(session, tmp_path, kind):
    out = tmp_path / f"out{kind}"
    report = session.run("analysis.hotspots", scheme="sector", method="lisa", out=out)
    expected = report.as_json()
    if kind == ".csv":
        assert out.read_bytes().startswith(b"\xef\xbb\xbf")
        with out.open(encoding="utf-8-sig", newline="") as file:
            rows = list(csv.DictReader(file))
        assert rows[-1]["name"] == "'=Island"
        assert rows[-1]["z"] == ""
        found = [{**row, "n": int(row["n"])} for row in rows]
    else:
        import geopandas

        frame = geopandas.read_file(out)
        assert frame.crs.to_epsg() == (31370 if kind == ".gpkg" else 4326)
        assert set(frame.geometry.geom_type) == {"MultiPolygon"}
        assert math.isnan(frame.z.iloc[-1])
        found = frame.to_dict("records")
    for row, truth in zip(found, expected, strict=True):
        assert (row["code"], row["n"], row["class"]) == (truth["code"], truth["n"], truth["class"])
    assert not [each for each in tmp_path.iterdir() if each.suffix == ".part"]


def test_a_file_that_cannot_be_written_leaves_nothing(session, tmp_path):
    with pytest.raises(UserError, match="no kind of file"):
        session.run("analysis.hotspots", scheme="sector", out=tmp_path / "a.shp")
    with pytest.raises(UserError, match="can't be written"):
        session.run("analysis.hotspots", scheme="sector", out=tmp_path / "none" / "a.gpkg")
    assert {each.name for each in tmp_path.iterdir()} == {"a.gpkg"} | {
        each.name for each in tmp_path.iterdir() if each.name.startswith(".a.gpkg")
    }


@pytest.mark.parametrize(
    ("parameters", "text"),
    [
        ({"scheme": "grid:0.001"}, "cells"),
        ({"scheme": "grid:4"}, "most is 500000"),
        ({"scheme": "grid:0"}, "more than 0"),
        ({"scheme": "grid:-5"}, "more than 0"),
        ({"scheme": "grid:nan"}, "more than 0"),
        ({"scheme": "hex:inf"}, "more than 0"),
        ({"scheme": "grid:wide"}, "no width"),
        ({"scheme": "nowhere"}, "no area scheme"),
        ({"scheme": "sector", "neighbours": "distance:0"}, "more than 0"),
        ({"scheme": "sector", "neighbours": "nearest:0"}, "at least 1"),
        ({"scheme": "sector", "neighbours": "nearest:x"}, "no kind of neighbours"),
        ({"scheme": "sector", "neighbours": "bishop"}, "no kind of neighbours"),
        ({"scheme": "sector", "permutations": 5}, "Between 99"),
        ({"scheme": "sector", "permutations": 10**9}, "Between 99"),
        ({"scheme": "sector", "seed": -1}, "negative"),
    ],
)
def test_senseless_questions_are_refused(session, parameters, text):
    with pytest.raises(UserError) as fault:
        session.run("analysis.hotspots", **parameters)
    values = {key: str(value) for key, value in fault.value.values.items()}
    assert text in fault.value.text.format(**values)


@pytest.mark.parametrize(
    ("x", "y"),
    [
        ([], []),
        ([EAST], [NORTH]),
        ([EAST + 10] * 50, [NORTH + 10] * 50),
        (np.linspace(EAST, EAST + 2000, 40), [NORTH + 10] * 40),
    ],
    ids=["none", "one", "identical", "collinear"],
)
def test_odd_places_get_an_honest_answer(tmp_path, x, y):
    made = project(tmp_path, np.array(x), np.array(y), areas(2))
    try:
        for parameters in ({"scheme": "sector"}, {"scheme": "grid:100"}, {"scheme": "hex:90"}):
            for method in ("gi", "lisa"):
                report = made.run("analysis.hotspots", method=method, **parameters)
                json.dumps(report.as_json(), allow_nan=False)
                assert report.finding(made.translator).result
                report.layers(made.translator)
        report = made.run("analysis.rates", scheme="sector")
        json.dumps(report.as_json(), allow_nan=False)
        assert report.finding(made.translator).result
    finally:
        made.close()


def test_one_area_and_none(tmp_path):
    made = project(tmp_path, *places(), areas(1)[:1])
    try:
        (row,) = made.run("analysis.hotspots", scheme="sector").as_json()
        assert (row["z"], row["p"], row["class"]) == (None, None, "island")
        (row,) = made.run("analysis.rates", scheme="sector").as_json()
        assert (row["rank"], row["rank_low"], row["rank_high"]) == (1, 1, 1)
    finally:
        made.close()
    (tmp_path / "b").mkdir()
    made = project(tmp_path / "b", *places(), [])
    try:
        assert ask(made, hotspots.measure, cell_m=500.0).units.ground is None
        with pytest.raises(UserError, match="no area scheme"):
            made.run("analysis.hotspots")
        with pytest.raises(UserError, match="no area scheme"):
            made.run("analysis.rates")
    finally:
        made.close()


def test_overlapping_areas_count_an_incident_once(tmp_path):
    both = [*areas(2)[:4], areas(2)[0]]
    twice = Area("sector", "again", "Again", both[-1].wkb, 900)
    made = project(tmp_path, *places(), [*both[:4], twice])
    try:
        report = made.run("analysis.hotspots", scheme="sector")
        rows = report.as_json()
        inside = sum(row["n"] for row in rows)
        assert inside + report.units.outside == len(places()[0])
        assert report.near.of(0).tolist() == [1, 2, 3, 4]
    finally:
        made.close()


# -- rates -------------------------------------------------------------------------------------


def test_rates_as_json(session):
    report = session.run("analysis.rates", scheme="sector", per=1000)
    rows = json.loads(json.dumps(report.as_json(), allow_nan=False))
    assert [*rows[0]] == [
        "code", "name", "n", "population", "rate", "low", "high", "eb_rate", "funnel", "rank",
        "rank_low", "rank_high",
    ]  # fmt: skip
    found = {row["code"]: row for row in rows}
    middle = found["22"]
    # 40 of 900; exact limits of 40 by R: poisson.test(40)$conf.int = 28.57659 54.46860
    assert middle["rate"] == pytest.approx(1000 * 40 / 900)
    assert middle["low"] == pytest.approx(1000 * 28.576593 / 900, rel=1e-6)
    assert middle["high"] == pytest.approx(1000 * 54.468597 / 900, rel=1e-6)
    assert middle["funnel"] == "above"
    assert middle["rank_high"] <= 4
    assert middle["eb_rate"] < middle["rate"]
    island = found["99"]
    assert (island["n"], island["population"], island["rate"], island["funnel"]) == (
        1, None, None, None,
    )  # fmt: skip
    for row in rows[:-1]:
        assert 1 <= row["rank_low"] <= row["rank"] <= row["rank_high"] <= 36
    tenth = by_code(session.run("analysis.rates", per=100))
    assert tenth["22"]["rate"] == pytest.approx(middle["rate"] / 10)


def test_rates_smoothed_by_neighbours_stay_nearer_to_them(session):
    whole, near = (
        by_code(session.run("analysis.rates", smoothing=smoothing))
        for smoothing in ("whole", "neighbours")
    )
    # the middle is busy all around: pulled less towards the quiet rest
    assert near["22"]["eb_rate"] > 1000 * 15 / 900
    assert near["22"]["eb_rate"] != whole["22"]["eb_rate"]
    assert near["22"]["rank"] == whole["22"]["rank"]


def test_rates_in_words_charts_and_layers(session):
    report = session.run("analysis.rates")
    finding = report.finding(session.translator)
    assert "Area 22" in finding.result
    assert any("=Island" in warning for warning in finding.warnings)
    (table,) = finding.tables
    assert len(table.rows) == 37
    funnel, ranks = finding.charts
    alarms = [series for series in funnel.series if series.role == "alarm"]
    assert set(funnel.labels) == {f"Area {code}" for code in ("22", "23", "32", "33")}
    assert len(alarms[0].y) == 4
    assert len(ranks.labels) == 36
    (layer,) = report.layers(session.translator)
    assert layer.classes.count("above") == 4
    assert layer.classes[-1] == "unknown"


def test_small_rates_are_hidden_from_the_council(tmp_path):
    x, y = places()
    made = project(tmp_path, x[1:], y[1:], areas())  # none on the island
    try:
        report = made.run("analysis.rates")
        finding = report.finding(made.translator, hide_below=5)
    finally:
        made.close()
    (table,) = finding.tables
    small = {row.name for row in report.rows if 0 < row.n < 15}
    for name, _, count, rate, place in table.rows:  # smoothed rates and ranks rest on all counts
        assert (count.value is None) == (name in small)
        if name in small:
            assert all(isinstance(each, Estimate) for each in (rate, place))
            assert {each.value for each in (rate, place)} == {None}
    hidden = [row[0] for row in table.rows if row[0] in small]
    assert hidden == sorted(hidden)  # their order tells nothing
    (funnel,) = finding.charts
    drawn = sum(len(each.y) for each in funnel.series if each.role in {"measured", "alarm"})
    assert drawn == 4


def test_a_small_total_is_told_nowhere(tmp_path):
    x, y = places()
    made = project(tmp_path, x[:3], y[:3], areas())
    try:
        for name in ("analysis.hotspots", "analysis.rates"):
            finding = made.run(name).finding(made.translator, hide_below=5)
            assert not re.search(r"\b3\b", finding.text)
            assert finding.about == ""
            assert {chart.id for chart in finding.charts} <= {"rates.ranks"}
    finally:
        made.close()


def test_what_lies_outside_cannot_be_worked_out_from_the_line_of_the_whole(session):
    # one incident on the island, which has no population: total less that of the line would be it
    finding = session.run("analysis.rates").finding(session.translator, hide_below=3)
    assert "rates.funnel" not in {chart.id for chart in finding.charts}


def test_senseless_rates_are_refused(session, tmp_path):
    for bad in ({"per": 0}, {"per": -1}, {"per": 10**9}, {"seed": -1}, {"scheme": "x"}):
        with pytest.raises(UserError):
            session.run("analysis.rates", **bad)
    (tmp_path / "c").mkdir()
    made = project(tmp_path / "c", *places(), areas(population=None))
    try:
        with pytest.raises(UserError, match="Without a population"):
            made.run("analysis.rates")
    finally:
        made.close()


@pytest.mark.parametrize("module", [hotspots, rates])
def test_runs_can_be_entered_in_the_register(session, module):
    inputs = Inputs.read(session, IncidentFilter(), Silent())
    report = module.measure(inputs, Silent())
    enter(session, report, module.ANALYSIS, {"seed": 1}, inputs, seed=1)
    (run,) = session.project.analysis_runs()
    assert run.kind == module.ANALYSIS.kind
    json.dumps(run.result, allow_nan=False)


@pytest.mark.parametrize(("wider_m", "is_said"), [(0.2, False), (60.0, True)])
def test_areas_over_each_other_are_said_and_slivers_are_not(tmp_path, wider_m, is_said):
    first, *rest = areas()
    wide = shapely.buffer(shapely.from_wkb(first.wkb), wider_m, join_style="mitre")
    shape = shapely.MultiPolygon([wide])
    made = project(tmp_path, *places(), [replace(first, wkb=shape.wkb), *rest])
    for measure in (rates.measure, hotspots.measure):
        over = {"over": "areas"} if measure is hotspots.measure else {}
        said = ask(made, measure, **over).finding(made.translator).warnings
        # three neighbours: north, east and, by the corner, north-east
        wanted = "Areas of this division overlap (pairs: 3)"
        assert any(text.startswith(wanted) for text in said) is is_said
    made.close()
