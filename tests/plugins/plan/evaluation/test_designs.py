# SPDX-License-Identifier: EUPL-1.2
"""Designs: what they count, what they refuse, what they can see, and that they stay fixed."""

import hashlib
import json
import math
from dataclasses import replace
from datetime import date

import pytest
import shapely
from shapely import box

from wijkatlas.api import UserError
from wijkatlas_plan.diagnosis.ground import ground_of
from wijkatlas_plan.evaluation.counts import (
    count_groups,
    count_months,
    group_shapes,
    lay_out,
    tables,
)
from wijkatlas_plan.evaluation.designs import (
    check_design,
    freeze,
    propose_controls,
    remarks_on,
    smallest_change,
)
from wijkatlas_plan.evaluation.freezing import check_mark, has_changed
from wijkatlas_plan.evaluation.periods import periods_of, time_weights
from wijkatlas_plan.evaluation.proposal import periods_around, propose_design
from wijkatlas_plan.evaluation.remark import Weakness
from wijkatlas_plan.model.evaluation import Design, DesignKind, Evaluation, Weights
from wijkatlas_plan.model.period import read_period
from wijkatlas_plan.model.plan import Action, Goal, Level

Y23, Y24 = "2023-01-01/2023-12-31", "2024-01-01/2024-12-31"


def counts(town, design, period):
    return count_groups(lay_out(ground_of(town), design), design.categories, read_period(period))


def test_counts_are_those_that_were_put_there(town, design):
    assert counts(town, design, Y23) == {"treated": 100, "control": 100}
    assert counts(town, design, Y24) == {"treated": 80, "control": 90}


def test_a_ring_counts_what_lies_around(town, design):
    ringed = replace(design, buffer_m=200.0)
    want = {"treated": 100, "control": 100, "treated_around": 12, "control_around": 10}
    assert counts(town, ringed, Y23) == want
    shapes = group_shapes(ground_of(town), ringed)
    square = box(0, 0, 1000, 1000)
    ring = square.buffer(200).difference(square)
    assert shapes["treated_around"].area == pytest.approx(ring.area, rel=0.01)
    for one in shapes:
        for other in shapes:
            if one < other:
                assert shapely.intersection(shapes[one], shapes[other]).area == pytest.approx(0)


def test_rings_that_meet_are_shared_out(town, design):
    near = replace(design, control=("C",), buffer_m=700.0)
    shapes = group_shapes(ground_of(town), near)
    both = shapely.union_all(list(shapes.values()))
    assert sum(each.area for each in shapes.values()) == pytest.approx(both.area)


def test_areas_around_are_counted_whole(town, design):
    chosen = replace(design, treated_around=("B",), control_around=("C", "E"))
    found = counts(town, chosen, Y23)
    assert (found["treated_around"], found["control_around"]) == (12 + 50, 48 + 10 + 180)


def test_months_add_up_to_the_years(town, design):
    layout = lay_out(ground_of(town), design)
    months = count_months(layout, (), *periods_of(design))
    assert months.counts.shape == (2, 24)
    assert months.counts[:, ~months.after].sum(axis=1).tolist() == [100, 100]
    assert months.counts[:, months.after].sum(axis=1).tolist() == [80, 90]
    assert months.days.sum() == 365 + 366
    by_area = count_months(layout, (), *periods_of(design), by_area=True)
    assert by_area.counts.tolist() == months.counts.tolist()


def test_incidents_of_which_the_month_is_known_count_in_whole_months(town, design, add_incidents):
    add_incidents(town, [(500.0, "2023-02"), (500.0, "2023-03")], source="months")
    assert counts(town, design, Y23)["treated"] == 102
    assert counts(town, design, "2023-02-01/2023-02-28")["treated"] == 1 + sum(
        1 for i in range(100) if 31 <= 365 * i // 100 < 59
    )
    cut = sum(1 for i in range(100) if 40 <= 365 * i // 100 < 90)
    assert counts(town, design, "2023-02-10/2023-03-31")["treated"] == cut + 1


def test_other_categories_are_left_out(town, design, add_incidents, spread):
    add_incidents(town, spread(7, 500, 2023), "vandalism", "other")
    assert counts(town, design, Y23)["treated"] == 107
    assert counts(town, replace(design, categories=("burglary",)), Y23)["treated"] == 100
    assert counts(town, replace(design, categories=("nothing",)), Y23)["treated"] == 0


def test_tables_for_an_edition_hold_the_same_counts(town, design):
    before, after = tables(ground_of(town), replace(design, buffer_m=200.0))
    assert dict(zip(before.names, before.counts(), strict=True)) == {
        "treated": 100, "control": 100, "treated_around": 12, "control_around": 10,
    }  # fmt: skip
    assert after.counts() == [80, 90, 15, 9]


def test_weights_are_sizes_beside_the_treated_group(town, design):
    people = lay_out(
        ground_of(town), replace(design, control=("E", "C"), weights=Weights.INHABITANTS)
    )
    assert people.size == {"treated": 1.0, "control": 2.5}
    ringed = replace(design, buffer_m=200.0, weights=Weights.GROUND)
    ground = lay_out(ground_of(town), ringed)
    ring = (4 * 1000 * 200 + math.pi * 200**2) / 1e6
    assert ground.size["treated_around"] == pytest.approx(ring, rel=0.01)
    spread_out = lay_out(ground_of(town), replace(ringed, weights=Weights.INHABITANTS))
    # 200 m of B's kilometre on the east, D's neighbours C and E on both sides, by A's 2000
    assert spread_out.size["treated_around"] == pytest.approx(0.2, rel=1e-6)
    assert spread_out.size["control_around"] == pytest.approx(0.2 * (1000 + 4000) / 2000, rel=1e-6)


@pytest.mark.parametrize(
    ("change", "words"),
    [
        ({"control": ()}, "no areas to compare with"),
        ({"treated": ()}, "not said in which areas"),
        ({"control": ("A", "D")}, "in two groups: A"),
        ({"control": ("Z9",)}, "do not exist in “wijk”: Z9"),
        ({"scheme": "buurt"}, "no area scheme “buurt”"),
        ({"after": Y23}, "begins before"),
        ({"after": "soon"}, "not a period"),
        ({"before": ""}, "not said which period"),
        ({"after": "0001-01-01/9999-12-31"}, "not a period"),
        ({"after": "9999"}, "not a period"),
        ({"buffer_m": -1.0}, "between 0 and"),
        ({"buffer_m": math.nan}, "between 0 and"),
        ({"buffer_m": math.inf}, "between 0 and"),
        ({"treated_around": ("B",)}, "needed for both groups"),
        ({"treated_around": ("B",), "control_around": ("C",), "buffer_m": 9.0}, "given twice"),
        ({"kind": DesignKind.STAGGERED}, "area A starts is missing"),
        ({"kind": DesignKind.STAGGERED, "starts": {"A": "2023-05-01"}}, "area A starts is missing"),
        ({"kind": DesignKind.SERIES, "before": "2023-10-01/2023-12-31"}, "at least 6 months"),
        ({"kind": DesignKind.SURVEY, "indicator": "survey:x"}, "no indicator “survey:x”"),
        ({"categories": ("burglary", "burglry")}, "no incident category “burglry”"),
    ],
)
def test_what_can_not_be_carried_out_is_refused_in_a_sentence(town, design, change, words):
    changed = replace(design, **{"starts": {}} | change)
    with pytest.raises(UserError) as fault:
        check_design(changed, ground_of(town))
    assert words in fault.value.text.format(**fault.value.values)


def test_figures_that_must_not_be_added_are_refused(town, design, monkeypatch):
    from wijkatlas_plan.diagnosis import incidents

    monkeypatch.setattr(incidents, "not_additive", lambda: frozenset({"burglary"}))
    check_design(replace(design, categories=("burglary",)), ground_of(town))
    with pytest.raises(UserError, match="added up"):
        check_design(replace(design, categories=("burglary", "robbery")), ground_of(town))


def test_smallest_change_is_that_of_the_contract(town, design):
    found = smallest_change(design, ground_of(town))
    assert (round(found.seen), round(found.sure), found.of) == (33, 50, 100)
    ringed = smallest_change(replace(design, buffer_m=200.0), ground_of(town))
    assert ringed.seen == pytest.approx(1.6448536 * math.sqrt(2 * (100 + 100 + 12 + 10)), rel=1e-6)
    series = smallest_change(replace(design, kind=DesignKind.SERIES), ground_of(town))
    assert 0 < series.seen < series.of
    starts = replace(design, kind=DesignKind.STAGGERED, starts={"A": "2024-03-01"})
    assert smallest_change(starts, ground_of(town)).seen > 0


def test_lengths_of_periods_weigh():
    assert time_weights(read_period(Y23), read_period(Y24)) == (1, 1)  # a leap year
    half = read_period("2024-01-01/2024-06-30")
    assert time_weights(read_period(Y23), half) == (1, 182 / 365)


def test_weak_designs_are_told(town, design):
    def codes(chosen, **options):
        ground = ground_of(town)
        return {
            each.code for each in remarks_on(chosen, ground, lay_out(ground, chosen), **options)
        }

    plain = codes(design)
    assert plain == {Weakness.NO_AROUND, Weakness.FEW_AREAS}
    ringed = replace(design, buffer_m=100.0)
    assert Weakness.NO_AROUND not in codes(ringed)
    short = replace(design, before="2023-08-01/2023-12-31", after="2024-01-01/2024-12-31")
    assert {Weakness.SHORT_BEFORE, Weakness.SEASON, Weakness.UNEQUAL} <= codes(short)
    assert Weakness.SIZE in codes(replace(design, control=("D", "E")))
    weighed = replace(design, control=("D", "E"), weights=Weights.INHABITANTS)
    assert Weakness.SIZE not in codes(weighed)
    assert Weakness.FIXED_LATE in codes(design, start="2024-01-01", fixed_at="2024-02-01T10:00:00")
    assert Weakness.FIXED_LATE not in codes(design, start="2024-01-01", fixed_at="2023-12-01")
    assert Weakness.STARTED_BEFORE_AFTER in codes(design, start="2023-11-01")
    assert Weakness.NOT_COVERED in codes(replace(design, before="2015-01-01/2015-12-31"))
    assert Weakness.NO_CONTROL in codes(replace(design, kind=DesignKind.SERIES))


def test_a_peak_and_another_course_are_told(town, design, add_incidents, spread):
    add_incidents(town, spread(90, 500, 2023)[45:], source="late")  # the second half of the year
    ground = ground_of(town)
    found = {each.code: each.values for each in remarks_on(design, ground, lay_out(ground, design))}
    assert found[Weakness.PEAK] == {"last": 145, "mean": 97.5, "years": 3}
    assert found[Weakness.TREND]["factor"] > 2


def test_proposed_areas_are_alike_and_not_next_door(town, design):
    found = propose_controls(ground_of(town), design, most=3)
    assert found[0].code in ("D", "F")
    assert "B" not in [each.code for each in found]
    d = next(each for each in found if each.code == "D")
    assert d.level == pytest.approx(1.0)
    assert (d.n, d.per, d.far_m) == (100, "inhabitants", 2000)
    assert d.trend.value == pytest.approx(1.0, rel=0.05)
    far = propose_controls(ground_of(town), design, most=9, buffer_m=2500)
    assert {each.code for each in far} == {"E", "F"}
    with pytest.raises(UserError, match="not said in which areas"):
        propose_controls(ground_of(town), replace(design, treated=()))


def test_a_frozen_design_has_a_mark_and_its_counts(town, design):
    evaluation = Evaluation("e", "", "Locks", design)
    fixed = freeze(evaluation, ground_of(town), at="2023-12-01T09:00:00+01:00", by="officer")
    assert fixed.counts == {"treated": 100, "control": 100}
    assert round(fixed.smallest_change) == 33
    plain = {
        "kind": "control", "scheme": "wijk", "categories": [], "treated": ["A"], "control": ["D"],
        "treated_around": [], "control_around": [], "buffer_m": 0.0, "before": Y23, "after": Y24,
        "starts": {}, "indicator": "", "weights": "none", "alpha": 0.1,
    }  # fmt: skip
    text = json.dumps(plain, sort_keys=True, ensure_ascii=False)
    assert fixed.mark == hashlib.sha256(text.encode()).hexdigest()
    check_mark(fixed)
    with pytest.raises(UserError, match="fixed already"):
        freeze(fixed, ground_of(town), at="2023-12-02")
    with pytest.raises(UserError, match="not the one that was fixed"):
        check_mark(replace(fixed, design=replace(design, control=("F",))))


def test_changed_data_are_noticed(town, design, add_incidents):
    fixed = freeze(Evaluation("e", "", "Locks", design), ground_of(town), at="2023-12-01")
    assert not has_changed(fixed, ground_of(town))
    add_incidents(town, [(500.0, "2024-05-05")], source="after")
    assert not has_changed(fixed, ground_of(town))
    add_incidents(town, [(500.0, "2023-05-05")], source="before")
    assert has_changed(fixed, ground_of(town))


def test_the_plan_itself_proposes_a_design(town):
    goal = Goal("g", "p", "s", Level.OPERATIONAL, "Fewer", indicator="incident:burglary")
    action = Action("a", "g", "Locks", scheme="wijk", areas=("A",), start="2024-01-05")
    ground = ground_of(town)
    assert propose_design(action, goal, ground) == Design(
        DesignKind.CONTROL, "wijk", ("burglary",), ("A",), before=Y23, after=Y24
    )
    nothing = propose_design(replace(action, areas=(), start=""), None, ground)
    assert nothing == Design(DesignKind.SERIES, "wijk")
    survey = propose_design(action, replace(goal, indicator="survey:unsafe"), ground)
    assert (survey.kind, survey.indicator) == (DesignKind.SURVEY, "survey:unsafe")
    assert periods_around(date(2024, 3, 20)) == ("2023-04-01/2024-03-31", "2024-04-01/2025-03-31")


def test_counts_that_vary_more_than_chance_are_told(town, design, add_incidents):
    """Forty at once in three months of one area: the margin of the numbers can't be trusted."""
    rows = [(500.0, f"2023-{month:02d}-15") for month in (2, 6, 11) for _ in range(40)]
    add_incidents(town, rows, source="bursts")
    ground = ground_of(town)
    found = {each.code: each.values for each in remarks_on(design, ground, lay_out(ground, design))}
    assert found[Weakness.WILD]["n"] > 2
