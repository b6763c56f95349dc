# SPDX-License-Identifier: EUPL-1.2
"""Near repeats from a project file: what is left out, said, drawn, written and kept inside."""

import json
from datetime import date

import geopandas
import numpy as np
import pytest
import shapely

from wijkatlas.api import IncidentFilter, Session, Settings, Silent, Translator, UserError
from wijkatlas.cli import run_command
from wijkatlas.commands.analyses.inputs import Inputs
from wijkatlas.commands.analyses.nearrepeat.command import measure
from wijkatlas.commands.registry import built_in_commands, core_settings
from wijkatlas.domain.incident import INCIDENT_COLUMNS, IncidentBatch

ENGLISH = Translator("en")
EVERYTHING = IncidentFilter()
FIRST = np.datetime64("2025-01-01")
LAST_REPEAT = "2025-12-29"
HERE = (150_000.0, 200_000.0)


def batch(rows):
    columns = {}
    for name in INCIDENT_COLUMNS:
        empty = np.nan if name in "xy" else ("other" if name == "category" else None)
        values = [row.get(name, empty) for row in rows]
        columns[name] = np.array(values, np.float64) if name in "xy" else values
    return IncidentBatch(range(1, len(rows) + 1), columns, ())


def incident(x, y, day, **more):
    return {"x": x, "y": y, "begin": f"{day}T12:00", "category": "burglary", **more}


def rows():
    """Sixty incidents, each followed by another 30 m away, two days later; and what is odd."""
    luck = np.random.default_rng(1)
    found = []
    for _ in range(60):
        x, y = HERE[0] + luck.uniform(0, 6000), HERE[1] + luck.uniform(0, 6000)
        day = FIRST + int(luck.integers(0, 350))
        found += [incident(x, y, day), incident(x + 30, y, day + 2)]
    found.append(incident(*HERE, LAST_REPEAT, source_ref="last"))
    found += [incident(*HERE, LAST_REPEAT, source_ref=f"again {i}") for i in range(3)]
    found += [
        incident(HERE[0] + 900, HERE[1], "2025-03-01", source_ref="PV 7"),
        # two offences of one report: rows of one number that differ are both kept
        incident(
            HERE[0] + 900,
            HERE[1],
            "2025-03-01",
            source_ref="PV 7",
            category="threat",
            category_source="threat",
        ),
        {"category": "burglary", "begin": "2025-03-01T10:00"},
        {"category": "burglary", "begin": "2025-03-01T10:00", "source_ref": "nowhere"},
        incident(HERE[0] + 99, HERE[1], "2025-03-01") | {"begin": "2025-03"},
    ]
    return [{"source_ref": str(i), **row} for i, row in enumerate(found)]


@pytest.fixture(scope="module")
def path(tmp_path_factory):
    path = tmp_path_factory.mktemp("nearrepeat") / "a.gpkg"
    session = Session(settings=Settings(core_settings()), commands=built_in_commands())
    session.run("project.create", path=path, name="x", crs="EPSG:31370")
    near = shapely.box(HERE[0] - 500, HERE[1] - 500, HERE[0] - 80, HERE[1] + 500)
    far = shapely.box(0, 0, 1000, 1000)
    with session.project.edit("Import") as edit:
        edit.import_incidents("t", [batch(rows())], file_name="a", sha256="", recipe="")
        for name, box in (("BIN Noord", near), ("BIN Ver", far)):
            edit.insert(
                "network", uid=name, name=name, kind="bin", status="active",
                geom=shapely.to_wkb(shapely.MultiPolygon([box])),
            )  # fmt: skip
    session.close()
    return path


@pytest.fixture
def report(path):
    session = Session(
        settings=Settings(core_settings()), commands=built_in_commands(), translator=ENGLISH
    )
    session.open(path, read_only=True)

    def make(chosen=EVERYTHING, **parameters):
        return measure(Inputs.read(session, chosen, Silent()), Silent(), **parameters)

    yield make
    session.close()


def test_repeats_stand_out_and_duplicates_do_not_make_them(report):
    found = report()
    left = found.left_out
    assert (left.same, left.same_reference) == (3, 1)
    assert (left.without_location, left.without_day) == (2, 1)
    assert found.n + left.total == len(rows())
    assert found.marked[1].tolist() == [True, False, False]
    assert int(found.found.observed[1, 0]) == 60
    kept = report(keep_duplicates=True)
    assert kept.n == found.n + 4
    assert (
        int(kept.found.observed[0, 0]) == int(found.found.observed[0, 0]) + 7
    )  # 4 and 2 at a place


def test_the_zone_of_the_last_incident_is_open_and_touches_a_network(report):
    found = report()
    assert (found.today, found.is_past) == (date(2025, 12, 29), True)
    (zone,) = found.zones
    assert zone.n == 1
    assert zone.area_m2 == pytest.approx(np.pi * 100**2, rel=0.01)
    assert found.touched == (("BIN Noord",),)
    text = found.finding(ENGLISH).text
    assert "less than 100 m, 0 to 6 days later" in text
    assert "The incidents end on 29 Dec 2025" in text
    assert "They touch these networks: BIN Noord." in text
    (layer,) = found.layers(ENGLISH)
    assert layer.texts == (
        "Open until 4 Jan 2026\nIncidents: 1, the last on 29 Dec 2025\nNetworks: BIN Noord",
    )
    assert set(layer.classes) <= set(layer.marks)
    assert report(today=date(2026, 1, 4)).zones != ()
    assert report(today=date(2026, 1, 5)).zones == ()
    assert report(today=date.min).zones == report(today=date.max).zones == ()
    assert report(today=date(2026, 1, 5)).layers(ENGLISH) == ()
    assert report(least_ratio=1e5).zones == ()


def test_the_council_sees_bands_and_networks_but_no_zones(report):
    found = report()
    told = found.finding(ENGLISH, hide_below=5)
    assert "BIN Noord" in told.result
    assert "Zones" not in told.text
    assert "zone" not in told.result
    (table,) = told.tables
    shown = {(row[0], row[1]): row for row in table.rows}
    counts = found.found.observed
    for row, column in np.ndindex(*counts.shape):
        cells = list(shown.values())[row * 3 + column]
        small = 0 < counts[row, column] < 5
        assert (cells[2].value is None) == small
        if small:
            assert all(cell.value is None for cell in cells[2:7])
            assert told.charts[0].cells[row][column].value is None
    assert any(0 < n < 5 for n in counts.ravel())
    # what is left out is few: neither the number nor the sum it follows from is told
    assert "fewer than 5" in " ".join(told.warnings)
    assert f"n = {found.n}" not in " ".join(told.method)
    assert f"n = {found.n}" in " ".join(found.finding(ENGLISH).method)


def test_the_near_repeat_calculator_is_imitated_in_labels_and_division(report):
    plain, like = report(), report(nrc=True)
    assert like.found.observed.tolist() == plain.found.observed.tolist()
    assert like.expected.tolist() == like.found.simulated.tolist()
    rows_ = like.finding(ENGLISH).tables[0].rows
    assert [row[0] for row in rows_[::3]] == [
        "same place", "1 to 100 m", "101 to 200 m", "201 to 400 m",
    ]  # fmt: skip
    assert [row[1] for row in rows_[:3]] == [
        "0 to 7 days later", "8 to 14 days later", "15 to 28 days later",
    ]  # fmt: skip
    assert "[a-1, b)" in " ".join(like.finding(ENGLISH).method)


def test_nothing_and_little_are_said_plainly(report):
    nothing = report(IncidentFilter(categories=frozenset({"fire"})))
    assert nothing.n == 0
    assert "near enough" in nothing.finding(ENGLISH).text
    assert nothing.finding(ENGLISH).charts == ()
    assert nothing.layers(ENGLISH) == ()
    assert all(row["ratio"] is None for row in nothing.as_json())
    noise = report(days="1,2")
    assert "No clear sign" in noise.finding(ENGLISH).text
    assert noise.zones == ()


@pytest.mark.parametrize(
    "wrong",
    [
        {"distance": "near"},
        {"distance": ""},
        {"distance": "nan"},
        {"distance": "1e400"},
        {"days": "7.5"},
        {"days": "14,7"},
        {"least_ratio": float("nan")},
        {"least_ratio": 0.5},
        {"permutations": 0},
        {"seed": -1},
    ],
)
def test_senseless_parameters_get_a_sentence(report, wrong):
    with pytest.raises(UserError) as refused:
        report(**wrong)
    assert str(refused.value)


def test_the_command_answers_as_promised_and_writes_the_zones(path, tmp_path, capsys):
    zones = tmp_path / "zones.gpkg"
    words = ["analysis", "nearrepeat", str(path), "--distance", "100,200", "--days", "7,14"]
    assert run_command([*words, "--json", "--quiet", "--out", str(zones)]) == 0
    rows_ = json.loads(capsys.readouterr().out)
    assert [(row["distance"], row["days"]) for row in rows_] == [
        ([0, 0], [0, 7]), ([0, 0], [7, 14]), ([0, 100], [0, 7]), ([0, 100], [7, 14]),
        ([100, 200], [0, 7]), ([100, 200], [7, 14]),
    ]  # fmt: skip
    assert set(rows_[0]) == {"distance", "days", "observed", "expected", "ratio", "p"}
    frame = geopandas.read_file(zones)
    assert frame.crs.to_epsg() == 31370
    assert frame["networks"].tolist() == ["BIN Noord"]
    assert frame["open_until"].tolist() == ["2026-01-04"]


@pytest.mark.parametrize("name", ["none.gpkg", "none.geojson", "none.csv"])
def test_no_zones_make_an_empty_file(path, tmp_path, name):
    words = ["analysis", "nearrepeat", str(path), "--today", "2030-01-01", "--quiet", "--json"]
    assert run_command([*words, "--out", str(tmp_path / name)]) == 0
    assert (tmp_path / name).stat().st_size > 0


def test_a_file_of_another_kind_is_refused_before_work(path, tmp_path, capsys):
    words = ["analysis", "nearrepeat", str(path), "--out", str(tmp_path / "zones.txt"), "--quiet"]
    assert run_command(words) == 1
    assert "zones.txt" in capsys.readouterr().err
    assert list(tmp_path.iterdir()) == []


def test_the_sentence_of_the_command_line_has_the_table(report):
    told = report().sentence(ENGLISH)
    assert told.count("\n") > 12
    assert "less than 100 m" in told
