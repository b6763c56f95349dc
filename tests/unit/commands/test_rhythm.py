# SPDX-License-Identifier: EUPL-1.2
"""The hours of the week from a project file: shares, words, and what may leave the office."""

import json

import numpy as np
import pytest

from wijkatlas.api import IncidentFilter, Session, Settings, Silent, Translator
from wijkatlas.cli import run_command
from wijkatlas.commands.analyses.inputs import Inputs
from wijkatlas.commands.analyses.rhythm.command import measure
from wijkatlas.commands.registry import built_in_commands, core_settings
from wijkatlas.domain.estimate import Reason
from wijkatlas.domain.incident import INCIDENT_COLUMNS, IncidentBatch

ENGLISH = Translator("en")
EVERYTHING = IncidentFilter()


def batch(rows):
    columns = {}
    for name in INCIDENT_COLUMNS:
        empty = np.nan if name in "xy" else ("other" if name == "category" else None)
        values = [row.get(name, empty) for row in rows]
        columns[name] = np.array(values, np.float64) if name in "xy" else values
    return IncidentBatch(range(1, len(rows) + 1), columns, ())


def rows():
    """Two hundred on Friday evenings, one an hour through other weeks, and all that is odd."""
    luck = np.random.default_rng(1)
    found = []
    for i in range(200):
        day = np.datetime64("2024-01-05") + 7 * int(luck.integers(0, 50))
        begin = day + np.timedelta64(1080 + int(luck.integers(0, 350)), "m")
        found.append({"category": "noise", "begin": str(begin)[:16]})
        if i % 2:
            found[-1]["end"] = str(begin + np.timedelta64(90, "m"))[:16]
    for hour in range(336):
        found.append(
            {"category": "theft", "begin": f"{np.datetime64('2024-06-03T00:20') + hour * 60}"}
        )
    found += [
        {"category": "theft", "begin": "2024-06-03"},
        {"category": "theft", "begin": "2024-06"},
        {"category": "theft"},
        {"category": "theft", "begin": "2024-06-03T10:00", "end": "2024-06-20T10:00"},
        {"category": "theft", "begin": "2024-06-03T10:00", "end": "2024-06-03T08:00"},
        {"category": "rare", "begin": "2024-06-03T10:00"},
    ]
    return [{"source_ref": str(i), **row} for i, row in enumerate(found)]


@pytest.fixture(scope="module")
def path(tmp_path_factory):
    path = tmp_path_factory.mktemp("rhythm") / "a.gpkg"
    session = Session(settings=Settings(core_settings()), commands=built_in_commands())
    session.run("project.create", path=path, name="x", crs="EPSG:31370")
    with session.project.edit("Import") as edit:
        edit.import_incidents("t", [batch(rows())], file_name="a", sha256="", recipe="")
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


def test_the_command_answers_168_hours_that_add_up(path, capsys):
    assert run_command(["analysis", "aoristic", str(path), "--json"]) == 0
    cells = json.loads(capsys.readouterr().out)
    assert [(c["weekday"], c["hour"]) for c in cells] == [
        (d, h) for d in range(7) for h in range(24)
    ]
    assert sum(c["weight"] for c in cells) == pytest.approx(
        542 - 3
    )  # two without day, one too long
    assert sum(c["begin"] for c in cells) == 542 - 3 - 1
    assert run_command(["analysis", "aoristic", str(path), "--json", "--by", "begin"]) == 0
    assert all(c["weight"] == c["begin"] for c in json.loads(capsys.readouterr().out))


def test_the_busiest_part_is_named_and_all_that_is_odd_is_counted(report):
    finding = report().finding(ENGLISH)
    assert "Friday 18:00–24:00" in finding.result
    assert "of 539 incidents" in finding.result
    assert "%" not in finding.text
    said = "\n".join(finding.warnings)
    for part in ("day is not known: 2", "exceeds a week: 1", "whole day: 1", "begin: 1"):
        assert part in said
    assert report(over_week=True).n == 540


def test_steady_hours_have_no_busiest_part(report):
    found = report(IncidentFilter(categories=frozenset({"theft"})))
    assert found.window is None
    assert found.finding(ENGLISH).result.startswith("No part of the week is clearly busier")


def test_both_pictures_stand_side_by_side(report):
    finding = report().finding(ENGLISH)
    interval, begin, hours = finding.charts
    assert sum(cell.value for row in interval.cells for cell in row) == pytest.approx(539)
    assert sum(cell.value for row in begin.cells for cell in row) == 538
    assert [len(each.y) for each in hours.series] == [24, 24]
    assert report(by="begin").finding(ENGLISH).charts[0].id == "rhythm.begin"


def test_nothing_and_one(report):
    nothing = report(IncidentFilter(categories=frozenset({"none"})))
    assert (nothing.n, nothing.finding(ENGLISH).charts) == (0, ())
    one = report(IncidentFilter(categories=frozenset({"rare"})))
    assert one.n == 1
    assert "too few" in one.finding(ENGLISH).uncertainty
    assert nothing.sentence(ENGLISH)


def test_what_leaves_the_office_hides_small_counts(report):
    finding = report().finding(ENGLISH, hide_below=5)
    (chart,) = finding.charts
    cells = [cell for row in chart.cells for cell in row]
    assert all(cell.value is None or cell.value == 0 or cell.value >= 5 for cell in cells)
    shown = sum(cell.value or 0 for cell in cells)
    reasons = [cell.reason for cell in cells if cell.value is None]
    assert len(reasons) != 1
    assert shown + 5 * len(reasons) >= 535 - 4 * reasons.count(Reason.SUPPRESSED)
    numbers = [word for word in finding.text.split() if word.strip(".,").isdigit()]
    assert numbers == []
    rare = report(IncidentFilter(categories=frozenset({"rare"}))).finding(ENGLISH, hide_below=5)
    assert (rare.about, rare.charts, rare.tables) == ("", (), ())


def test_words_exist_for_every_reader(report):
    for language in ("nl", "fr", "en", "es", "pt"):
        for hide_below in (0, 5):
            assert report().finding(Translator(language), hide_below=hide_below).text
