# SPDX-License-Identifier: EUPL-1.2
"""Months and weeks from a project file: counts, breaks, changes, the year so far, and who sees what."""

import json
from collections import Counter
from datetime import date, timedelta

import numpy as np
import pytest

from wijkatlas.api import IncidentFilter, Session, Settings, Silent, Translator, UserError
from wijkatlas.cli import run_command
from wijkatlas.commands.analyses.inputs import Inputs
from wijkatlas.commands.analyses.series.command import measure
from wijkatlas.commands.registry import built_in_commands, core_settings
from wijkatlas.domain.chart import Role
from wijkatlas.domain.incident import INCIDENT_COLUMNS, IncidentBatch

ENGLISH = Translator("en")
EVERYTHING = IncidentFilter()
FIRST, LAST = date(2019, 1, 1), date(2024, 6, 15)
RISE = date(2023, 2, 1)
NEW_SOURCE = date(2021, 7, 1)


def only(*categories, **more):
    return IncidentFilter(categories=frozenset(categories), **more)


def batch(rows):
    columns = {}
    for name in INCIDENT_COLUMNS:
        empty = np.nan if name in "xy" else ("other" if name == "category" else None)
        values = [row.get(name, empty) for row in rows]
        columns[name] = np.array(values, np.float64) if name in "xy" else values
    return IncidentBatch(range(1, len(rows) + 1), columns, ())


def daily(category, rates, seed):
    """Incidents a day by a rate that ``rates(day)`` tells."""
    luck = np.random.default_rng(seed)
    found = []
    for i in range((LAST - FIRST).days + 1):
        day = FIRST + timedelta(days=i)
        found += [{"category": category, "begin": f"{day}T12:00"}] * int(luck.poisson(rates(day)))
    return found


def numbered(rows, letter):
    return [{"source_ref": f"{letter}{i}", **row} for i, row in enumerate(rows)]


POLICE = numbered(
    [
        *daily("theft", lambda day: 0.8, 1),
        *daily("noise", lambda day: 0.7 if day < RISE else 1.2, 2),
        *daily("rare", lambda day: 0.03, 3),
        {"category": "theft", "begin": "2020"},
        {"category": "theft"},
    ],
    "p",
)
REPORTS = numbered(daily("dumping", lambda day: 0.5 if day >= NEW_SOURCE else 0, 4), "r")


@pytest.fixture(scope="module")
def path(tmp_path_factory):
    path = tmp_path_factory.mktemp("series") / "a.gpkg"
    session = Session(settings=Settings(core_settings()), commands=built_in_commands())
    session.run("project.create", path=path, name="x", crs="EPSG:31370")
    with session.project.edit("Import") as edit:
        for source, rows in (("police", POLICE), ("reports", REPORTS)):
            edit.import_incidents(source, [batch(rows)], file_name="a", sha256="", recipe="")
    session.close()
    return path


@pytest.fixture(scope="module")
def empty(tmp_path_factory):
    path = tmp_path_factory.mktemp("series") / "empty.gpkg"
    session = Session(settings=Settings(core_settings()), commands=built_in_commands())
    session.run("project.create", path=path, name="x", crs="EPSG:31370")
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


def test_the_command_counts_every_month_once(path, capsys):
    assert (
        run_command(["analysis", "series", str(path), "--json", "--category", "theft,noise"]) == 0
    )
    answer = json.loads(capsys.readouterr().out)
    told = {row["key"]: row["n"] for row in answer["periods"]}
    kept = [row for row in POLICE if row["category"] != "rare" and len(row.get("begin", "")) > 4]
    assert told == Counter(row["begin"][:7] for row in kept)
    assert answer["rest"] == {"without_month": 2}
    assert [row["complete"] for row in answer["periods"]] == [True] * 65 + [False]
    assert answer["periods"][-1]["signal"] == ""
    for row in answer["periods"][:-1]:
        assert row["low"] <= row["low_2"] <= row["expected"] <= row["high_2"] <= row["high"]
        assert row["trend"] is not None
        assert row["seasonal"] is not None


def test_a_new_level_is_found_with_the_time_it_began(report):
    found = report(only("noise"))
    (change,) = found.changes
    assert change.low <= "2023-02" <= change.high
    assert change.before == pytest.approx(0.7 * 30.4, rel=0.1)
    assert change.after == pytest.approx(1.2 * 30.4, rel=0.1)
    text = found.finding(ENGLISH).result
    assert text.startswith("Since ")
    assert "there are more: about" in text
    assert "%" not in text


def test_a_change_within_two_years_may_be_the_season(report):
    found = report(only("noise", begin=date(2022, 9, 1), end=date(2023, 8, 31)))
    assert len(found.changes) == 1
    assert "That may be the season" in found.finding(ENGLISH).result
    assert "That may be the season" not in report(only("noise")).finding(ENGLISH).result


def test_a_steady_series_is_said_to_be_steady(report):
    found = report(only("theft"))
    assert found.changes == ()
    assert found.finding(ENGLISH).result.startswith("No clear change of level from Jan 2019")


def test_a_new_source_breaks_the_series_and_nothing_crosses_it(report):
    found = report()
    assert [(row.kind, row.name, row.key) for row in found.breaks] == [
        ("source", "reports", "2021-07")
    ]
    segments = {row.key: row.segment for row in found.rows}
    assert (segments["2021-06"], segments["2021-07"], segments["2024-06"]) == (0, 1, -1)
    assert all(row.expected is None for row in found.rows if row.key < "2021-07")
    assert "“reports” begins" in "\n".join(found.finding(ENGLISH).warnings)
    assert [str(each)[:4] for each in found.year_periods] == ["2024", "2023", "2022"]
    assert found.year_broken
    assert report(find_breaks=False).breaks == ()


def test_before_a_source_there_is_nothing_not_nought(report):
    found = report(only("dumping"))
    assert found.rows[0].key == "2021-07"
    assert found.breaks == ()


def test_a_given_break_cuts_and_a_bad_one_is_refused(report):
    found = report(only("theft"), breaks="2022-01-01")
    assert [row.key for row in found.breaks] == ["2022-01"]
    with pytest.raises(UserError, match="is not a day"):
        report(breaks="2022-13-01")


def test_the_year_so_far_adds_up(report):
    found = report(only("theft", "noise"))
    total, *rest = found.year_rows
    assert [sum(row.counts[i] for row in rest) for i in range(6)] == list(total.counts)
    days = Counter(
        row["begin"][:4]
        for row in POLICE
        if row["category"] in {"theft", "noise"}
        and "01-01" <= row.get("begin", "")[5:10] <= "06-15"
    )
    assert list(total.counts) == [days[str(year)] for year in range(2024, 2018, -1)]
    assert total.z(total.before) == pytest.approx(2 * (days["2024"] ** 0.5 - days["2023"] ** 0.5))


def test_weeks(report):
    found = report(only("theft"), by="week")
    assert sum(row.n for row in found.rows) + sum(found.rest.values()) == found.n
    assert {row.key[4:6] for row in found.rows} == {"-W"}
    assert found.finding(ENGLISH).result


def test_a_part_of_the_period_keeps_the_years_before(report):
    chosen = only("theft", begin=date(2023, 3, 10), end=date(2024, 6, 15))
    found = report(chosen)
    assert (found.rows[0].key, found.rows[0].complete) == ("2023-03", False)
    assert len(found.year_periods) == 6


def test_a_chosen_baseline_and_one_that_is_too_short(report):
    found = report(only("theft"), baseline_from=date(2019, 1, 1), baseline_to=date(2020, 12, 31))
    assert found.course.baseline == ("2019-01", "2020-12")
    with pytest.raises(UserError, match="whole periods"):
        report(only("theft"), baseline_from=date(2024, 1, 1))
    with pytest.raises(UserError, match="fewer than 7 years"):
        report(season_years=3)


def test_what_leaves_the_office_hides_what_gives_small_counts_away(report):
    some = report(only("noise", begin=date(2019, 1, 1), end=date(2019, 3, 2)))
    open_, hidden = some.finding(ENGLISH), some.finding(ENGLISH, hide_below=5)
    assert [row.n for row in some.rows][-1] < 5
    assert len(open_.tables[0].columns) == 8
    assert len(hidden.tables[0].columns) == 3
    counts = [row[1] for row in hidden.tables[0].rows]
    assert all(each.value is None or each.value == 0 or each.value >= 5 for each in counts)
    assert sum(each.value is None for each in counts) >= 2 or hidden.about == ""
    assert {series.role for series in hidden.charts[0].series} <= {Role.MEASURED, Role.COMPARED}
    large = report(only("theft", "noise")).finding(ENGLISH, hide_below=5)
    assert len(large.tables[0].columns) == 8


def test_a_sparse_series_does_not_leave_the_office(report):
    rare = report(only("rare"))
    assert rare.finding(ENGLISH).charts
    hidden = rare.finding(ENGLISH, hide_below=5)
    assert hidden.charts == ()
    assert all("so far" in table.title for table in hidden.tables)
    assert "Too few incidents to show" in "\n".join(hidden.warnings)
    few = report(only("rare", begin=date(2019, 1, 1), end=date(2019, 2, 28)))
    assert 0 < few.n < 5
    assert few.finding(ENGLISH, hide_below=5).about == ""


def test_nothing_at_all(report, empty, capsys):
    nothing = report(only("none"))
    assert "no incidents here" in nothing.finding(ENGLISH).result
    assert nothing.finding(ENGLISH, hide_below=5).result
    assert run_command(["analysis", "series", str(empty)]) == 0
    assert capsys.readouterr().out
    assert run_command(["analysis", "series", str(empty), "--area", "X"]) == 1


@pytest.mark.parametrize("language", ["nl", "fr", "es", "pt"])
def test_words_exist_for_every_reader(report, language):
    for hide_below in (0, 5):
        assert report(only("noise")).finding(Translator(language), hide_below=hide_below).text
