# SPDX-License-Identifier: EUPL-1.2
"""Rhythm and series of odd projects: a sentence, sums that add up, no warning, no crash."""

import json
from datetime import date, timedelta

import numpy as np
import pytest

from wijkatlas.api import IncidentFilter, Session, Settings, Silent, Translator, UserError
from wijkatlas.commands.analyses.inputs import Inputs
from wijkatlas.commands.analyses.rhythm import command as rhythm
from wijkatlas.commands.analyses.series import command as series
from wijkatlas.commands.registry import built_in_commands, core_settings
from wijkatlas.domain.incident import INCIDENT_COLUMNS, IncidentBatch

ENGLISH = Translator("en")

ODD = {
    "none": [],
    "one": [("2024-02-29T12:00", None)],
    "one without anything": [(None, None)],
    "one day": [(f"2024-05-05T{hour:02d}:00", None) for hour in range(24)] * 5,
    "one minute": [("2024-05-05T10:10", "2024-05-05T10:10")] * 300,
    "months alone": [
        (f"20{year}-{month:02d}", None) for year in (19, 20, 21) for month in range(1, 13)
    ],
    "one month": [("2016-07", None)] * 500,
    "years alone": [("2020", None), ("2021", "2022")],
    "a hundred years": [(str(date(1925, 1, 1) + timedelta(days=73 * i)), None) for i in range(500)],
    "ends long before": [("2024-05-05T10:10", "1990-01-01")] * 20,
    "a wrong year": [("1900-01-01", None), ("2098-12-31", None)]
    + [
        (f"2024-{month:02d}-{day:02d}T08:00", None)
        for month in range(1, 13)
        for day in range(1, 29)
    ],
}


def batch(rows):
    columns = {name: [None] * len(rows) for name in INCIDENT_COLUMNS}
    columns["category"] = ["noise"] * len(rows)
    columns["x"] = columns["y"] = np.full(len(rows), np.nan)
    columns["source_ref"] = [str(i) for i in range(len(rows))]
    columns["begin"], columns["end"] = [row[0] for row in rows], [row[1] for row in rows]
    return IncidentBatch(range(1, len(rows) + 1), columns, ())


@pytest.fixture(params=list(ODD))
def inputs(request, tmp_path):
    session = Session(
        settings=Settings(core_settings()), commands=built_in_commands(), translator=ENGLISH
    )
    session.run("project.create", path=tmp_path / "a.gpkg", name="x", crs="EPSG:31370")
    with session.project.edit("Import") as edit:
        rows = ODD[request.param]
        edit.import_incidents("t", [batch(rows)], file_name="a", sha256="", recipe="")
    yield Inputs.read(session, IncidentFilter(), Silent())
    session.close()


def test_odd_projects_get_an_answer_that_adds_up(inputs):
    for by in rhythm.BY:
        found = rhythm.measure(inputs, Silent(), by=by)
        cells = json.loads(json.dumps(found.as_json(), allow_nan=False))
        assert sum(cell["weight"] for cell in cells) == pytest.approx(found.n)
        assert found.found.total == inputs.n
        _said(found)
    for by in series.BY:
        found = series.measure(inputs, Silent(), by=by)
        answer = json.loads(json.dumps(found.as_json(), allow_nan=False))
        counted = sum(row["n"] for row in answer["periods"]) + sum(answer["rest"].values())
        assert counted == inputs.n
        assert answer["changes"] == [] or inputs.n > 100
        assert not any(row["signal"] for row in answer["periods"] if not row["complete"])
        _said(found)


@pytest.mark.parametrize("inputs", ["months alone", "one month"], indirect=True)
def test_months_known_by_their_month_alone_are_whole(inputs):
    assert all(row.complete for row in series.measure(inputs, Silent()).rows)
    by_week = series.measure(inputs, Silent(), by="week").finding(ENGLISH)
    assert "no incidents here" in by_week.result


@pytest.mark.parametrize("inputs", ["a hundred years"], indirect=True)
def test_the_ends_of_the_calendar_and_a_wrong_seed(inputs):
    always = IncidentFilter(begin=date.min, end=date.max)
    for by in series.BY:
        _said(series.measure(inputs.with_filter(always), Silent(), by=by))
    _said(rhythm.measure(inputs.with_filter(always), Silent()))
    with pytest.raises(UserError, match="negative"):
        series.measure(inputs, Silent(), seed=-1)


def _said(found):
    assert found.sentence(ENGLISH)
    assert "nan" not in found.sentence(ENGLISH)
    for hide_below in (0, 5):
        finding = found.finding(ENGLISH, hide_below=hide_below)
        assert finding.result
        assert finding.kind == found.kind
    assert found.layers(ENGLISH) == ()
    assert json.dumps(found.kept(), allow_nan=False)
