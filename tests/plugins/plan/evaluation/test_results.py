# SPDX-License-Identifier: EUPL-1.2
"""Results, their sentences, and what they refuse; the worked example of the domain is the town's."""

import json
import math
from dataclasses import replace
from datetime import date

import pytest

from wijkatlas.api import (
    Estimate,
    Group,
    Indicator,
    Measured,
    Nature,
    Reason,
    Translator,
    UserError,
)
from wijkatlas_plan.evaluation.freezing import mark_of
from wijkatlas_plan.evaluation.local import local_effects
from wijkatlas_plan.evaluation.remark import Weakness
from wijkatlas_plan.evaluation.result import FigureKind, Verdict, read_result
from wijkatlas_plan.evaluation.results import compute
from wijkatlas_plan.evaluation.words import sentences
from wijkatlas_plan.model.evaluation import Design, DesignKind, Evaluation
from wijkatlas_plan.model.plan import Action, Goal, Level, Plan
from wijkatlas_plan.reports.effect.finding import effect_finding
from wijkatlas_plan.storage.editing import put
from wijkatlas_plan.storage.evaluations import find_evaluation, save_evaluation

TODAY = date(2025, 2, 1)
Z = 1.6448536269514722


def evaluation(design, **values):
    return Evaluation("e1", "", "Better locks", design, **values)


def test_the_worked_example(session, design):
    found = compute(session, evaluation(design), today=TODAY)
    assert found.has(Weakness.NOT_FIXED)
    main = found.main
    assert (main.kind, main.value) == (FigureKind.TOTAL, -10)
    assert main.error == pytest.approx(math.sqrt(370))
    assert main.z == pytest.approx(-10 / math.sqrt(370))
    assert (main.low, main.high) == pytest.approx(
        (-10 - Z * math.sqrt(370), -10 + Z * math.sqrt(370))
    )
    assert found.verdict is Verdict.UNCLEAR
    assert (found.observed, found.expected) == (80, 90)
    # Farrington and Welsh: 100·90 / (80·100); its inverse is the Poisson ratio
    assert found.figure(FigureKind.RELATIVE).value == pytest.approx(1.125)
    groups = found.figure(FigureKind.GROUPS)
    assert groups.value == pytest.approx((80 / 100) / (90 / 100), rel=1e-6)
    told = sentences(found, Translator("en"))
    assert "100 before, 80 after" in told.effect
    assert "No clear change: 10 lower than expected" in told.effect
    assert "a fall below 33 can't be told from chance" in told.uncertainty
    assert "between −42 and +22 in 90 of 100" in told.uncertainty
    assert any("not the same as no effect" in each for each in told.limits)


def test_a_ring_is_counted_with_its_displacement(session, design):
    """By hand: (80 - 100) - (90 - 100) = -10; around (15 - 12) - (9 - 10) = 4; together -6."""
    found = compute(session, evaluation(replace(design, buffer_m=200.0)), today=TODAY)
    assert found.main.value == -6
    assert found.main.error == pytest.approx(math.sqrt(370 + 15 + 12 + 9 + 10))
    assert found.figure(FigureKind.LOCAL).value == -10
    assert found.figure(FigureKind.DISPLACED).value == 4
    told = sentences(found, Translator("en"))
    assert "Around the treated areas nothing clearly moved (+4" in told.effect
    assert "No clear change: with what lies around 6 lower" in told.effect


def test_weights_and_unequal_periods_by_hand(session, design):
    """E has twice the inhabitants of A; the half year after is 182 days against 365."""
    from wijkatlas_plan.model.evaluation import Weights

    half = replace(
        design, control=("E",), after="2024-01-01/2024-06-30", weights=Weights.INHABITANTS
    )
    found = compute(session, evaluation(half), today=TODAY)
    a, e = (
        sum(1 for i in range(n) if 365 * i // n <= 181) for n in (80, 190)
    )  # 30 June is day 181 of the leap year
    around = sum(1 for i in range(9) if 365 * i // 9 <= 181)
    w = 182 / 365
    want = (a / w - 100) - ((e + around) / (2 * w) - (180 + 10) / 2)
    assert found.main.value == pytest.approx(want)
    variance = a / w**2 + 100 + (e + around) / (2 * w) ** 2 + 190 / 4
    assert found.main.error == pytest.approx(math.sqrt(variance))
    assert found.expected == pytest.approx(a - w * want)


def test_a_clear_fall_is_called_one(session, design, town, add_incidents, spread):
    add_incidents(town, spread(150, 500, 2023) + spread(150, 3500, 2023), source="more before")
    add_incidents(town, spread(150, 3500, 2024) + spread(10, 500, 2024), source="more after")
    found = compute(session, evaluation(design), today=TODAY)
    assert found.main.value == (90 - 250) - (240 - 250)
    assert found.verdict is Verdict.FALL
    assert "A clear fall" in sentences(found, Translator("en")).effect


def test_no_verdict_where_counts_vary_more_than_the_margin_takes_along(
    session, design, town, add_incidents
):
    """Bursts of forty: a change of -50 with a Poisson margin of 36, but a spread of 3.5.

    R: glm(y ~ both + area + month, poisson), Pearson's chi square by its degrees of freedom;
    1.645 · √(490 · 3.496) is 68.
    """
    bursts = ((500.0, "2023-03-15"), (3500.0, "2023-07-15"), (3500.0, "2024-07-15"))
    add_incidents(town, [each for each in bursts for _ in range(40)], source="more")
    found = compute(session, evaluation(design), today=TODAY)
    assert (found.main.value, found.main.error) == (-50, pytest.approx(math.sqrt(490)))
    assert found.main.high < 0
    assert found.detail["dispersion"] == pytest.approx(3.496305304)
    assert found.verdict is Verdict.UNCLEAR
    assert [each.code for each in found.remarks].count(Weakness.WILD) == 1


def test_a_staggered_start_and_a_series_give_results(session, design):
    starts = replace(
        design, kind=DesignKind.STAGGERED, treated=("A", "F"), control=("C", "D"),
        starts={"A": "2024-03-01", "F": "2024-09-01"},
    )  # fmt: skip
    found = compute(session, evaluation(starts), today=TODAY)
    assert [each.name for each in found.figures if each.kind is FigureKind.COHORT] == [
        "2024-03-01", "2024-09-01",
    ]  # fmt: skip
    late = sum(1 for i in range(80) if 365 * i // 80 >= 60)
    autumn = sum(1 for i in range(101) if 365 * i // 101 >= 244)
    assert found.observed == late + autumn
    assert "areas that had not started let expect" in sentences(found, Translator("en")).effect
    series = compute(
        session, evaluation(replace(design, kind=DesignKind.SERIES, control=())), today=TODAY
    )
    assert series.observed == 80
    assert len(series.course) == 24
    assert series.expected == pytest.approx(sum(series.course[12:]))
    # the delta method: the expected count by the error of the logarithm of the ratio
    ratio = series.figure(FigureKind.SERIES_RATIO)
    assert series.main.error == pytest.approx(series.expected * ratio.error)
    assert any("nothing to compare with" in e for e in sentences(series, Translator("en")).limits)


def test_a_result_survives_its_json(session, design):
    found = compute(session, evaluation(replace(design, buffer_m=200.0)), today=TODAY)
    again = read_result(json.loads(json.dumps(found.as_json())))
    assert again == found
    assert read_result({}) is None
    assert read_result({"kind": "unknown"}) is None
    broken = found.as_json() | {"figures": [{"kind": "total", "value": "much"}]}
    assert read_result(broken) is None


def test_what_has_not_ended_is_refused_or_provisional(session, design):
    early = date(2024, 9, 20)
    with pytest.raises(UserError, match="has not ended") as fault:
        compute(session, evaluation(design), today=early)
    assert fault.value.values["end"] == "2024-08-31"
    found = compute(session, evaluation(design), today=early, provisional=True)
    assert found.is_provisional
    assert found.after == "2024-01-01/2024-08-31"
    assert "For now" in sentences(found, Translator("en")).effect
    later = replace(design, after="2027-01-01/2027-12-31")
    with pytest.raises(UserError, match="Nothing can be said yet"):
        compute(session, evaluation(later), today=date(2028, 2, 1), provisional=True)


def test_a_design_that_was_changed_gives_no_result(session, design):
    fixed = evaluation(design, frozen_at="2023-12-01", mark=mark_of(design))
    found = compute(session, fixed, today=TODAY)
    assert found.mark == mark_of(design)
    assert not found.has(Weakness.NOT_FIXED)
    changed = replace(fixed, design=replace(design, control=("F",)))
    with pytest.raises(UserError, match="not the one that was fixed"):
        compute(session, changed, today=TODAY)


def test_changed_data_and_late_freezing_are_said(session, design):
    fixed = evaluation(
        design, frozen_at="2023-12-01", mark=mark_of(design), counts={"treated": 99, "control": 100}
    )
    found = compute(session, fixed, today=TODAY)
    assert found.has(Weakness.CHANGED_DATA)
    assert any("have changed since" in w for w in sentences(found, Translator("en")).warnings)


def test_an_area_that_is_gone_is_named(session, design):
    with pytest.raises(UserError, match="do not exist"):
        compute(session, evaluation(replace(design, control=("OLD",))), today=TODAY)


@pytest.mark.parametrize("compares", [True, False])
def test_two_waves(session, monkeypatch, compares):
    """By hand: 30 ± 4 to 24 ± 3; errors 4/1.96 and 3/1.96, or what the survey itself says."""
    waves = {
        "2023": Estimate(30.0, 26.0, 34.0, 400, unit="%"),
        "2024": Estimate(24.0, 21.0, 27.0, 500, unit="%"),
    }

    def compare(before, after, scheme, areas):
        return Estimate(-6.0, -9.92, -2.08, unit="%")

    indicator = Indicator(
        "survey:unsafe", "Unsafe", "%", Nature.SUBJECTIVE, Group.FEAR, 1, ("2023", "2024"), ("wijk",),
        lambda period, scheme: Measured("survey:unsafe", period, waves[period], scheme, "", {}),
        compare=compare if compares else None,
    )  # fmt: skip
    monkeypatch.setattr(type(session), "indicators", lambda self: [indicator])
    design = Design(DesignKind.SURVEY, before="2023", after="2024", indicator="survey:unsafe")
    found = compute(session, evaluation(design), today=TODAY)
    error = 2.0 if compares else math.hypot(4, 3) / 1.959963984540054
    assert found.main.value == -6
    assert found.main.error == pytest.approx(error, rel=1e-4)
    assert found.verdict is Verdict.FALL
    assert found.seen == pytest.approx(Z * math.sqrt(2) * 4 / 1.959963984540054)
    told = sentences(found, Translator("en"))
    assert "went from 30 to 24" in told.effect.replace(".0", "")
    assert effect_finding(found, Translator("en")).charts


def test_a_finding_hides_what_follows_from_small_counts(session, design):
    found = compute(session, evaluation(replace(design, buffer_m=200.0)), today=TODAY)
    whole = effect_finding(found, Translator("en"))
    assert len(whole.tables) == 2
    assert {each.id for each in whole.charts} == {"before_after", "months"}
    kept = effect_finding(found, Translator("en"), hidden={("control_around", "after")})
    assert len(kept.tables) == 1
    cells = [cell for row in kept.tables[0].rows for cell in row if isinstance(cell, Estimate)]
    assert [each.reason for each in cells].count(Reason.SUPPRESSED) == 1
    assert not kept.charts
    assert "80" not in kept.text
    assert "33" not in kept.text


def test_every_number_is_on_the_page(session, design):
    found = compute(session, evaluation(replace(design, buffer_m=200.0)), today=TODAY)
    page = effect_finding(found, Translator("nl"))
    assert page.result
    assert all(row[0] for table in page.tables for row in table.rows)
    assert page.method[0]
    assert found.detail["course"] == pytest.approx(1.0, rel=0.02)  # 100 and 100, evenly over a year


def test_what_was_measured_here_goes_to_the_card(session, design, town):
    action = Action("a1", "g1", "Locks in the north", cards=("combined-target-hardening",))
    with town.edit("Plan") as edit:
        put(
            edit,
            Plan("p", "Plan"),
            Goal("s1", "p", "", Level.STRATEGIC, "Safer"),
            Goal("g1", "p", "s1", Level.OPERATIONAL, "Fewer"),
            action,
        )
    done = replace(evaluation(design), action="a1")
    found = compute(session, done, today=TODAY)
    with town.edit("Evaluation") as edit:
        save_evaluation(edit, replace(done, result=found.as_json(), result_at="2025-02-01"))
    (effect,) = local_effects(town, "combined-target-hardening")
    assert (effect.year, effect.setting) == (2025, "Locks in the north")
    assert "−11" in effect.text["en"]
    assert "no clear change" in effect.text["en"]
    assert set(effect.text) == {"nl", "en"}
    assert local_effects(town, "other-card") == ()
    assert read_result(find_evaluation(town, "").result) == found


def test_groups_are_drawn_apart(session, design, town):
    """Treated, compared with, and both rings: each with a mark and a count, without colour too."""
    from wijkatlas_plan.diagnosis.ground import ground_of
    from wijkatlas_plan.reports.effect.map import groups_on_map

    ringed = replace(design, buffer_m=200.0)
    report = groups_on_map(ground_of(town), ringed, "Locks", {"treated": 100})
    (layer,) = report.layers(Translator("en"))
    assert layer.classes == ("treated", "control", "treated_around", "control_around")
    assert layer.texts[0] == "Area A\nincidents before: 100"
    patterns = [(layer.marks[name].pattern, layer.marks[name].outline_px) for name in layer.classes]
    assert len(set(patterns)) == 4
    assert len(layer.legend.entries) == 4
    nothing = groups_on_map(ground_of(town), replace(design, treated=(), control=()), "Locks", {})
    assert nothing.layers(Translator("en")) == ()
