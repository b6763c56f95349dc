# SPDX-License-Identifier: EUPL-1.2
"""What the timeline, the calendar, the budget and the map are made of, by hand."""

from datetime import date

import pytest

from wijkatlas.api import Area, Translator
from wijkatlas_plan.model.plan import (
    Action,
    BudgetLine,
    Goal,
    Level,
    Measurement,
    Milestone,
    Plan,
    Status,
    Tree,
)
from wijkatlas_plan.model.sector import Sector
from wijkatlas_plan.panel.views.bars import Unit, lay_out, span_of, ticks, unit_for
from wijkatlas_plan.panel.views.days import What, happenings
from wijkatlas_plan.panel.views.scale import Scale
from wijkatlas_plan.panel.views.sums import by_funder, by_sector
from wijkatlas_plan.reports.action_map import ActionMap, find_places

TODAY = date(2026, 11, 22)
TREE = Tree(
    (Plan("p", "Plan"),),
    (
        Goal("s", "p", "", Level.STRATEGIC, "Strategic", 0, "1"),
        Goal("o", "p", "s", Level.OPERATIONAL, "Operational", 0, "1.1", target_on="2028-12-31"),
        Goal("q", "p", "", Level.OPERATIONAL, "At the top", 1),
    ),
    (
        Action("a", "o", "First", 0, start="2026-03-01", end="2026-09-30", status=Status.RUNNING,
               lead_sector=Sector.POLICE, scheme="wijk", areas=("N1", "gone")),
        Action("b", "o", "Second", 1, start="2027-01-01", shape=b"drawn", lead_sector=Sector.POLICE),
        Action("c", "q", "Third", 0, status=Status.DONE),
    ),
    (
        BudgetLine("1", "a", "SVPP", 2026, 10, 1),
        BudgetLine("2", "a", "SVPP", 2026, 20, None),
        BudgetLine("3", "b", "City", 2027, None, None),
        BudgetLine("4", "c", "", 2026, 1_234_567, 99),
    ),
    (
        Milestone("m", "a", "Half way", "2026-06-01"),
        Milestone("n", "b", "Later", "2027-06-01", "2027-05-01"),
    ),
    (Measurement("x", "o", "2026-06-30", 9.5),),
)  # fmt: skip
ALL = frozenset("psoqabc")


def test_a_goal_spans_what_hangs_on_it():
    bars = {bar.uid: bar for bar in lay_out(TREE, ALL, TODAY)}

    assert list(bars) == ["p", "s", "o", "a", "b", "q", "c"]
    assert [bar.depth for bar in bars.values()] == [0, 1, 2, 3, 3, 1, 2]
    first, last = date(2026, 3, 1).toordinal(), date(2026, 9, 30).toordinal()
    assert (bars["a"].first, bars["a"].last) == (first, last)
    assert (bars["o"].first, bars["o"].last) == (bars["s"].first, bars["s"].last) == (first, last)
    assert (bars["q"].first, bars["c"].last) == (None, None)
    assert (bars["a"].is_late, bars["b"].is_late, bars["c"].is_late) == (True, False, False)
    assert [(step.is_done, step.is_late) for step in bars["a"].steps] == [(False, True)]
    assert bars["b"].steps[0].day == date(2027, 5, 1).toordinal(), "the day on which it was done"


def test_only_what_is_shown_has_a_row():
    assert [bar.uid for bar in lay_out(TREE, frozenset("psoa"), TODAY)] == ["p", "s", "o", "a"]
    first, last = span_of((), TODAY)
    assert (date.fromordinal(first), date.fromordinal(last)) == (
        date(2026, 1, 1),
        date(2026, 12, 31),
    )


@pytest.mark.parametrize(
    ("unit", "days"),
    [
        (Unit.YEAR, ["2026-01-01", "2027-01-01"]),
        (Unit.QUARTER, ["2026-10-01", "2027-01-01"]),
        (Unit.MONTH, ["2026-11-01", "2026-12-01", "2027-01-01"]),
    ],
)
def test_ticks(unit, days):
    found = ticks(date(2026, 11, 22).toordinal(), date(2027, 1, 31).toordinal(), unit)
    assert [day.isoformat() for day in found] == days


def test_the_axis_has_room_for_its_words():
    assert [unit_for(px) for px in (0.05, 0.5, 2.0)] == [Unit.YEAR, Unit.QUARTER, Unit.MONTH]
    scale = Scale(first=1000, px_per_day=2.0, left=100, width=300, scrolled=50)
    assert scale.x(1100) == 100 + 200 - 50
    assert scale.day_at(scale.x(1234.5)) == 1234.5


def test_what_falls_on_which_day():
    found = {
        (each.on.isoformat(), each.what): each
        for rows in happenings(TREE, ALL, TODAY).values()
        for each in rows
    }
    assert set(found) == {
        ("2026-03-01", What.START), ("2026-09-30", What.END), ("2027-01-01", What.START),
        ("2026-06-01", What.STEP), ("2027-06-01", What.STEP), ("2028-12-31", What.TARGET),
        ("2026-06-30", What.FIGURE),
    }  # fmt: skip
    assert found["2026-03-01", What.START].is_done
    assert found["2026-09-30", What.END].is_late
    assert found["2026-06-01", What.STEP].is_late
    assert found["2026-06-01", What.STEP].uid == "a"
    assert not happenings(TREE, frozenset(), TODAY)


def test_sums_to_the_cent_and_what_is_not_filled_in():
    sectors, funders = by_sector(TREE, ALL), by_funder(TREE, ALL)

    assert (list(sectors.names), list(sectors.years)) == (["police", ""], [2026, 2027])
    assert list(funders.names) == ["City", "SVPP", ""]
    police = sectors.rows["police"]
    assert (police.planned_cents, police.spent_cents) == (30, 1)
    assert (police.lines, police.without_planned, police.without_spent) == (3, 1, 2)
    assert sectors.columns[2026].planned_cents == 1_234_597
    assert funders.cells["City", 2027].without_planned == 1
    for matrix in (sectors, funders):
        assert matrix.whole.planned_cents == 1_234_597
        assert sum(each.planned_cents for each in matrix.rows.values()) == 1_234_597
        assert sum(each.spent_cents for each in matrix.columns.values()) == 100
    assert by_sector(TREE, frozenset("a")).whole.lines == 2


def test_places_of_actions():
    areas = [
        Area("wijk", "N1", "Old north", b"old", fid=1),
        Area("wijk", "N1", "North", b"new", valid_from="2025-01-01", fid=2),
        Area("wijk", "Z1", "South", b"south", fid=3),
    ]
    places = find_places(TREE.actions, areas)

    assert [(p.code, p.name, p.wkb, p.fid) for p in places] == [
        ("N1", "North", b"new", 2),
        ("gone", "", b"", 0),
        ("", "Second", b"drawn", 0),
        ("", "", b"", 0),
    ]
    assert [p.is_whole for p in places] == [False, False, False, True]
    (layer,) = ActionMap(places, "Actions").layers(Translator("en"))
    assert (layer.classes, layer.labels) == (("running", "planned"), ("North", "Second"))
    assert set(layer.marks) == {"running", "planned"}
    assert layer.texts[0] == "running: 1\n· First"
    assert ActionMap(places[1:2], "Actions").layers(Translator("en")) == ()
