# SPDX-License-Identifier: EUPL-1.2
"""A forecast from the command line and the panel: its proof comes first, and every run is registered."""

import json
from datetime import date, timedelta

import numpy as np
import pytest
import shapely

from wijkatlas.api import (
    Area,
    Cancelled,
    IncidentBatch,
    IncidentFilter,
    Reason,
    Session,
    Settings,
    Silent,
    Translator,
    UserError,
)
from wijkatlas.commands.analyses.forecast import command, issued
from wijkatlas.commands.analyses.inputs import Inputs
from wijkatlas.commands.registry import built_in_commands, core_settings
from wijkatlas.domain.analysis import AnalysisRun
from wijkatlas.domain.incident import INCIDENT_COLUMNS

WEST, SOUTH = 150_000.0, 170_000.0
FIRST = date(2022, 1, 1)
DAYS = 1100
EN = Translator("en")


def batch(x, y, days, category="theft"):
    n = len(x)
    columns = {name: [None] * n for name in INCIDENT_COLUMNS}
    columns |= {"x": np.asarray(x, float), "y": np.asarray(y, float), "category": [category] * n}
    columns["begin"] = ["" if d is None else (FIRST + timedelta(int(d))).isoformat() for d in days]
    return IncidentBatch(range(1, n + 1), columns)


def scattered(seed, n, *, moves):
    """Incidents over 20 by 20 squares; ``moves``: the busy squares are others in the last half year."""
    rng = np.random.default_rng(seed)
    days = rng.integers(0, DAYS, n)
    busy = rng.random(n) < 0.6
    hot = np.where(days > DAYS - 500, 5, 15) if moves else np.full(n, 5)
    x = np.where(busy, WEST + hot * 250 + rng.uniform(0, 500, n), WEST + rng.uniform(0, 5000, n))
    return x, SOUTH + rng.uniform(0, 5000, n), days


@pytest.fixture
def session(tmp_path):
    made = Session(
        settings=Settings(core_settings()),
        translator=EN,
        commands=built_in_commands(),
    )
    made.run("project.create", path=tmp_path / "a.gpkg", name="Lindebeke", crs="EPSG:31370")
    yield made
    made.close()


def put(session, *batches):
    with session.project.edit("Import") as edit:
        for number, each in enumerate(batches):
            edit.import_incidents(
                f"source {number}", [each], file_name="a", sha256="", recipe="test"
            )


def add_areas(session):
    half = [shapely.box(WEST + a, SOUTH, WEST + a + 2500, SOUTH + 5000) for a in (0, 2500)]
    areas = [
        Area("sector", code, code, shapely.to_wkb(shapely.MultiPolygon([shape])))
        for code, shape in zip("AB", half, strict=True)
    ]
    with session.project.edit("Areas") as edit:
        edit.import_areas(areas, file_name="a", sha256="")


def measured(session, chosen=None, **parameters):
    inputs = Inputs.read(session, chosen or IncidentFilter(), Silent())
    return command.measure(inputs, Silent(), **parameters)


def test_the_answer_for_machines(session):
    put(session, batch(*scattered(1, 3000, moves=False)))
    add_areas(session)
    report = session.run("analysis.forecast", cell=250.0, ahead="week", share=3.0)
    page = json.loads(json.dumps(report.as_json(), allow_nan=False))
    last = FIRST + timedelta(DAYS - 1)
    assert page["window"] == [
        (last + timedelta(1)).isoformat(),
        (last + timedelta(7)).isoformat(),
    ]
    assert isinstance(page["beats_naive"], bool)
    assert page["cells_looked_at"] == 400
    assert [each["rank"] for each in page["cells"]] == list(range(1, 13))
    expected = [each["expected"] for each in page["cells"]]
    assert expected == sorted(expected, reverse=True)
    for each in page["cells"]:
        assert each["code"] == f"250mN{each['y']:.0f}E{each['x']:.0f}"
        assert each["x"] % 250 == each["y"] % 250 == 0
        assert 5 <= (each["x"] - WEST) / 250 < 7  # the busy column
    assert {(each["method"], each["share"]) for each in page["scores"]} == {
        (method, share)
        for method in ("model", "year", "weeks")
        for share in (0.01, 0.03, 0.05, 0.1)
    }
    for each in page["scores"]:
        assert 0 <= each["pei"] <= 1
        assert each["lowest"] <= each["hit_rate"]["value"] <= each["highest"]
    assert len(page["periods"]) == 13


def test_when_it_is_not_better_the_first_sentence_says_so(session):
    rng = np.random.default_rng(5)  # pure noise: nothing is better than anything
    put(session, batch(WEST + rng.uniform(0, 5000, 900), SOUTH + rng.uniform(0, 5000, 900),
                       rng.integers(0, DAYS, 900)))  # fmt: skip
    report = measured(session, ahead="month")
    assert not report.beats_naive
    finding = report.finding(EN)
    first = finding.result.split(".")[0]
    assert first.startswith("This forecast is not clearly better than looking at")
    assert report.sentence(EN).startswith(first)
    assert finding.charts[0].title.startswith("Not clearly better")
    (layer,) = report.layers(EN)
    assert layer.legend.note.startswith("Not clearly better")
    assert layer.marks["chosen"].pattern == "hatch"  # uncertain is hatched


def test_when_it_is_better_it_says_by_how_much(session):
    put(session, batch(*scattered(2, 12000, moves=True)))
    add_areas(session)
    report = measured(session, ahead="month", share=10.0)
    kernel = report.score("model").hit_rate.value
    year = report.score("year").hit_rate.value
    assert report.beats_naive == (min(each.low for each in report.advantage.values()) > 0)
    assert kernel == pytest.approx(year + report.advantage["year"].value)
    if report.beats_naive:
        assert "This forecast is" not in report.finding(EN).result


def test_the_regression_takes_in_every_kind_of_risk_factor(session):
    from wijkatlas.domain.factor import FactorKind, RiskFactor
    from wijkatlas.exchange.factor_raster import Raster, to_geotiff

    put(session, batch(*scattered(16, 3000, moves=False)))
    add_areas(session)
    values = np.arange(100, dtype=np.float32).reshape(10, 10)
    values[0, 0] = np.nan
    raster = Raster(values, (500.0, 0.0, WEST, 0.0, -500.0, SOUTH + 5000), "EPSG:31370")
    # bars along the busy column, a road far from it, a park
    bars = shapely.MultiPoint([(WEST + 1500, SOUTH + y) for y in range(0, 5000, 50)])
    road = shapely.MultiLineString([[(WEST + 4500, SOUTH), (WEST + 4500, SOUTH + 5000)]])
    park = shapely.MultiPolygon([shapely.box(WEST, SOUTH, WEST + 100, SOUTH + 100)])
    layers = {
        "bars": (FactorKind.POINTS, shapely.to_wkb(bars)),
        "light": (FactorKind.RASTER, to_geotiff(raster)),
        "park": (FactorKind.POLYGONS, shapely.to_wkb(park)),
        "road": (FactorKind.LINES, shapely.to_wkb(road)),
    }
    with session.project.edit("Factors") as edit:
        for name, (kind, data) in layers.items():
            edit.add_factor(RiskFactor(name, kind, 1, "EPSG:31370", data, sha256=name))
    report = measured(session, method="regression", ahead="month")
    assert report.settings.factors == ("bars", "light", "park", "road")
    value, error = report.settings.terms["bars"]
    assert value > 2 * error
    assert "bars, light, park, road" in " ".join(report.finding(EN).method)
    assert all(5 <= (each.x - WEST) / 250 < 7 for each in report.cells)
    json.dumps(report.as_json(), allow_nan=False)


def test_limits_are_always_said(session):
    put(session, batch(*scattered(3, 1500, moves=False)))
    report = measured(session, cell_m=500.0)
    for language in ("en", "nl", "fr"):
        finding = report.finding(Translator(language))
        assert len(finding.limits) == 3
        assert "2024/1689" in " ".join(finding.method)
    finding = report.finding(EN)
    assert "never about persons" in finding.limits[0]
    assert "reported and recorded" in finding.limits[1]
    assert "A person decides" in finding.limits[2]


def test_nothing_but_places_and_days_is_read(session, monkeypatch):
    put(session, batch(*scattered(3, 1500, moves=False)))
    inputs = Inputs.read(session, IncidentFilter(), Silent())

    class Columns:
        def __init__(self, points):
            self._points = points

        def __getattr__(self, name):
            assert name in {"x", "y", "begin", "precision"}, f"the forecast reads {name}"
            return getattr(self._points, name)

    queries = []
    rows = session.project.rows
    monkeypatch.setattr(
        type(session.project),
        "rows",
        lambda project, sql, *more: queries.append(sql) or rows(sql, *more),
    )
    monkeypatch.setattr(Inputs, "points", property(lambda self: Columns(self.loaded.points)))
    command.measure(inputs, Silent(), method="regression", cell_m=500.0)
    assert queries
    assert not [sql for sql in queries if "_private" in sql or "FROM incident" in sql]


def test_every_run_is_registered_and_scored_when_its_period_has_passed(session, tmp_path):
    put(session, batch(*scattered(4, 3000, moves=False)))
    add_areas(session)
    start = FIRST + timedelta(DAYS - 7)
    report = session.run("analysis.forecast", from_=start, share=5.0)
    session.run("analysis.forecast")  # its week is still to come
    newer, older = session.project.analysis_runs("forecast")
    assert older.parameters["start"] == start.isoformat()
    assert older.seed == 1
    assert older.result["window"] == [start.isoformat(), (start + timedelta(6)).isoformat()]
    assert older.purpose.startswith("To choose places for prevention")
    assert "never about persons" in older.result["said"]["limits"][0]

    # the first day, which was left open, is settled: computing it again gives the same days
    assert newer.parameters["start"] == (FIRST + timedelta(DAYS)).isoformat()

    page = session.run("analysis.register").as_json()["entries"][0]
    assert "Side of the squares, in metres: 250" in page["methods_and_models"][-1]
    assert page["run"]["parameters"]["cell_m"] == 250

    scores = session.run("analysis.scores")
    assert scores.waiting == 1
    (score,) = scores.scores
    # counted here by hand: incidents of that week in the squares that were written down
    points = session.project.points()
    day = points.begin // 1440 - (start - date(1970, 1, 1)).days
    week = (day >= 0) & (day < 7)
    marked = {(each.x, each.y) for each in report.cells}
    x, y = points.x[week] // 250 * 250, points.y[week] // 250 * 250
    hits = sum((a, b) in marked for a, b in zip(x, y, strict=True))
    assert (score.n, score.hits) == (int(week.sum()), hits)
    assert score.hit_rate == pytest.approx(hits / week.sum())
    assert score.pai == pytest.approx(hits / week.sum() / (len(report.cells) / 400))
    assert 0 <= score.pei <= 1
    # the next forecast shows it
    again = measured(session)
    assert [each.number for each in again.issued] == [older.id]
    assert "forecast_issued" in [chart.id for chart in again.finding(EN).charts]
    assert "Earlier forecast for" in again.sentence(EN)
    assert newer.id > older.id
    # a forecast of other incidents is none of this question's
    other = measured(session, IncidentFilter(categories=frozenset({"theft"})))
    assert other.issued == ()


def test_the_future_does_not_change_a_forecast_of_the_past(session):
    start = FIRST + timedelta(900)
    x, y, days = scattered(6, 3000, moves=False)
    put(session, batch(x, y, days))
    add_areas(session)
    whole = measured(session, start=start)
    early = days < 900
    with session.project.edit("Forget") as edit:
        edit.delete("incident", [int(fid) for fid in np.flatnonzero(~early) + 1])
    cut = measured(session, start=start)
    assert cut.cells == whole.cells
    assert cut.scores == whole.scores
    assert whole.left_out.out_of_period == int((~early).sum())
    assert whole.n + whole.left_out.outside == int(early.sum())


def test_what_is_left_out_is_counted(session):
    x, y, days = scattered(7, 2000, moves=False)
    nowhere = batch([np.nan] * 3, [np.nan] * 3, [100] * 3)
    undated = batch([WEST + 10] * 5, [SOUTH + 10] * 5, [None] * 5)
    outside = batch([WEST + 90_000] * 4, [SOUTH + 10] * 4, [300] * 4)
    put(session, batch(x, y, days), nowhere, undated, outside)
    add_areas(session)
    report = measured(session)
    left = report.left_out
    assert (left.without_place, left.without_day, left.outside) == (3, 5, 4)
    total = report.n + left.without_place + left.without_day + left.outside + left.out_of_period
    assert total == 2012
    text = " ".join(report.finding(EN).warnings)
    assert "without a location, left out: 3" in text
    assert "left out: 3" not in " ".join(report.finding(EN, hide_below=5).warnings)


def test_the_council_gets_no_squares_and_no_small_counts(session):
    put(session, batch(*scattered(8, 260, moves=False)))
    report = measured(session, share=5.0)
    finding = report.finding(EN, hide_below=5)
    assert [table.title for table in finding.tables] == [
        "How well such forecasts did in past periods"
    ]
    (history, *_) = finding.charts
    model = history.series[0]
    for estimate, period in zip(model.y, report.periods, strict=True):
        if 0 < period.n < 5:
            assert estimate.reason in (Reason.SUPPRESSED, Reason.MISSING)
    assert any(each.reason is Reason.SUPPRESSED for each in model.y)
    assert not any(cell.code in finding.text for cell in report.cells)


HOSTILE = (
    ({"cell_m": 0.0}, "more than 0 metres"),
    ({"cell_m": float("nan")}, "more than 0 metres"),
    ({"cell_m": 0.001}, "the most is"),
    ({"share": 0.0}, "share of the area"),
    ({"share": 101.0}, "share of the area"),
    ({"share": float("nan")}, "share of the area"),
    ({"bandwidth_m": -1.0}, "less than 0"),
    ({"half_life_days": float("inf")}, "less than 0"),
    ({"ahead": "year"}, "not one of the choices"),
    ({"method": "oracle"}, "not one of the choices"),
    ({"start": date(2022, 3, 1)}, "at least 372 days"),
    ({"start": date(1950, 3, 1)}, "there are 0"),
    ({"start": date(9999, 12, 31)}, "more than a year after"),
)


def test_hostile_parameters_get_a_sentence(session):
    put(session, batch(*scattered(9, 500, moves=False)))
    for parameters, sentence in HOSTILE:
        with pytest.raises(UserError, match=sentence):
            measured(session, **parameters)


def test_too_many_squares_are_refused_before_they_are_counted(session):
    put(session, batch(*scattered(9, 500, moves=False)))
    add_areas(session)
    with pytest.raises(UserError, match="1000000 squares"):
        measured(session, cell_m=5.0)


def test_an_early_typing_error_does_not_make_the_past_longer(session):
    x, y, days = scattered(15, 1500, moves=False)
    put(session, batch(x, y, days), batch([WEST + 10], [SOUTH + 10], [-40_000]))
    assert measured(session).left_out.out_of_period == 1


def test_too_little_data_gets_a_sentence(session):
    with pytest.raises(UserError, match="no incidents with a place and a day"):
        measured(session)
    put(session, batch([WEST] * 100, [SOUTH] * 100, range(100)))
    with pytest.raises(UserError, match="needs incidents of at least 372 days"):
        measured(session)


def test_strange_shapes_of_data(session):
    n = 500
    put(session, batch([WEST + 1.0] * n, [SOUTH + 1.0] * n, np.arange(n) * 2))
    report = measured(session)  # all at one place
    assert report.score("model").hit_rate.value == 1
    assert not report.beats_naive
    huge = measured(session, cell_m=1e6)  # one square holds everything
    assert len(huge.cells) == 1
    json.dumps(huge.as_json(), allow_nan=False)
    assert huge.finding(EN).result


def test_nothing_in_the_past_periods_proves_nothing(session):
    old, new = np.arange(200), np.arange(200, DAYS)
    put(session, batch([WEST] * 200, [SOUTH] * 200, old, "arson"),
        batch([WEST] * len(new), [SOUTH] * len(new), new))  # fmt: skip
    report = measured(session, IncidentFilter(categories=frozenset({"arson"})))
    finding = report.finding(EN)
    assert finding.result.startswith("Too little is known of past periods")
    assert "too few incidents" in finding.result
    assert finding.uncertainty == ""
    assert report.sentence(EN)
    json.dumps(report.as_json(), allow_nan=False)
    json.dumps(report.kept(), allow_nan=False)


def test_few_incidents_say_nothing_to_the_council(session):
    days = [10, 500, 900, 905, 950]
    put(session, batch([WEST] * 5, [SOUTH] * 5, days, "arson"),
        batch([WEST] * DAYS, [SOUTH] * DAYS, range(DAYS)))  # fmt: skip
    report = measured(session, IncidentFilter(categories=frozenset({"arson"})), ahead="month")
    assert report.n == 5
    assert "%" not in report.finding(EN, hide_below=5).result.replace("3\u00a0% of the area", "")
    assert report.finding(EN, hide_below=6).about == ""


def test_an_area_of_the_filter_is_all_that_is_looked_at(session):
    put(session, batch(*scattered(10, 3000, moves=False)))
    add_areas(session)
    report = measured(session, IncidentFilter(area=("sector", "B")))
    assert report.cells_looked_at == 200
    assert report.settings.bounded_by == "filter"
    assert measured(session).settings.bounded_by == "sector"
    assert all(each.x >= WEST + 2500 for each in report.cells)


def test_days_after_today_are_typing_errors(session):
    x, y, days = scattered(11, 2000, moves=False)
    put(session, batch(x, y, days), batch([WEST + 10], [SOUTH + 10], [100 * 365]))
    report = measured(session)
    assert report.window[0] == FIRST + timedelta(DAYS)
    assert report.left_out.out_of_period == 1


def test_files(session, tmp_path):
    import pyogrio
    import rasterio

    put(session, batch(*scattered(12, 1500, moves=False)))
    add_areas(session)
    shapes, raster = tmp_path / "cells.gpkg", tmp_path / "cells.tif"
    report = session.run("analysis.forecast", out=shapes)
    frame = pyogrio.read_dataframe(shapes)
    assert frame["code"].tolist() == [each.code for each in report.cells]
    assert frame.crs.to_epsg() == 31370
    first = frame.geometry[0].bounds
    best = report.cells[0]
    assert first == (best.x, best.y, best.x + 250, best.y + 250)
    session.run("analysis.forecast", out=raster)
    with rasterio.open(raster) as found:
        (value,) = next(found.sample([(best.x + 125, best.y + 125)]))
        assert value == pytest.approx(best.expected, rel=1e-6)
        assert found.tags()["period"] == "/".join(day.isoformat() for day in report.window)
    with pytest.raises(UserError, match="no kind of file"):
        session.run("analysis.forecast", out=tmp_path / "cells.docx")
    assert len(session.project.analysis_runs()) == 2


def test_it_stops_within_its_periods(session):
    put(session, batch(*scattered(13, 1500, moves=False)))
    inputs = Inputs.read(session, IncidentFilter(), Silent())
    told = []

    class Stop:
        def update(self, done, total=None, text=""):
            told.append((done, total))
            if len(told) == 5:
                raise Cancelled

    with pytest.raises(Cancelled):
        command.measure(inputs, Stop())
    assert len(told) == 5


def test_packed_cells_come_back_whole():
    rng = np.random.default_rng(1)
    for size in (1, 7, 8, 9, 1000):
        inside = rng.random(size) < 0.3
        assert (issued.unpack_cells(issued.pack_cells(inside), size) == inside).all()


DAMAGES = (
    {"window": ["2024", "x"]},
    {"window": 7},
    {"grid": [0, 0, 10**9, 10**9]},
    {"grid": [0, 0, -1, -1]},
    {"grid": [0, 0, "a", 1]},
    {"cell_m": 0},
    {"inside": "not base 64!"},
    {"inside": "AAAA"},
    {"cells": [10**7]},
    {"cells": [-1]},
    {"cells": []},
    {"cells": "abc"},
    {"naive": [10**30]},
)


def test_a_damaged_entry_is_passed_over(session):
    from dataclasses import replace

    put(session, batch(*scattered(17, 800, moves=False)))
    add_areas(session)
    inputs = Inputs.read(session, IncidentFilter(), Silent())
    report = command.measure(inputs, Silent(), start=FIRST + timedelta(DAYS - 7), cell_m=500.0)
    run = AnalysisRun(
        "u", "2026-01-01T00:00:00", "forecast", "", {}, {}, 1, 1, "", {}, "", report.kept()
    )
    assert len(issued.score_issued(inputs, [run])) == 1
    for damage in (*DAMAGES, dict.fromkeys(run.result)):
        harmed = replace(run, result={**run.result, **damage})
        assert issued.score_issued(inputs, [harmed]) == (), damage


def test_layer_has_a_mark_for_each_class(session):
    put(session, batch(*scattered(14, 1500, moves=True)))
    report = measured(session)
    (layer,) = report.layers(EN)
    assert set(layer.classes) <= set(layer.marks)
    assert len(layer.shapes) == len(layer.classes) == len(layer.labels) == len(layer.texts)
    assert layer.classes.count("chosen") + layer.classes.count("both") == len(report.cells)
    areas = shapely.area(shapely.from_wkb(list(layer.shapes)))
    np.testing.assert_allclose(areas, 250**2)
