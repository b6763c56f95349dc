# SPDX-License-Identifier: EUPL-1.2
"""The board, ranks, likeness and what changed; expected values by hand and from R."""

import json
from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from wijkatlas.api import Area, Estimate, Group, Indicator, Measured, Nature, Reason
from wijkatlas_plan.diagnosis.board import (
    Change,
    earlier_period,
    make_board,
    make_row,
    period_within,
)
from wijkatlas_plan.diagnosis.changes import News, changed_since, snapshot
from wijkatlas_plan.diagnosis.comparable import Features, comparable_areas
from wijkatlas_plan.diagnosis.goals import baseline_value, current_value, measure_areas
from wijkatlas_plan.diagnosis.pooling import difference, exposure, pool
from wijkatlas_plan.diagnosis.ranks import rank_areas
from wijkatlas_plan.model.plan import Goal, Level, Measurement

R = json.loads((Path(__file__).parents[3] / "reference" / "plan_diagnosis.json").read_text())
Y24, Y25 = "2024-01-01/2024-12-31", "2025-01-01/2025-12-31"
Figures = Mapping[str, Mapping[str, Estimate]]  # by period, then area ("" the whole)


def indicator(
    figures: Figures,
    name: str = "table:absence",
    nature: Nature = Nature.OBJECTIVE,
    *,
    additive: bool = False,
) -> Indicator:
    def measure(period: str, scheme: str) -> Measured:
        held = figures.get(period, {})
        nothing = Estimate(None, reason=Reason.MISSING)
        areas = {code: each for code, each in held.items() if code and scheme}
        return Measured(name, period, held.get("", nothing), scheme, "", areas)

    return Indicator(
        name,
        name,
        "",
        nature,
        Group.CRIME,
        1,
        tuple(figures),
        ("wijk",),
        measure,
        additive=additive,
    )


def rate(place: int) -> Estimate:
    value, low, high = R["rates"][place]
    return Estimate(value, low, high, R["counts"][place])


def area(code: str) -> Area:
    return Area("wijk", code, f"Area {code}", b"")


def count_rate(n: int, people: float = 10.0) -> Estimate:
    """With an exact interval, from R's for that count."""
    from wijkatlas.api.statistics import poisson_interval

    low, high = (float(each) / people for each in poisson_interval(n))
    return Estimate(n / people, low, high, n)


def test_rates_of_areas_together_are_counted_anew() -> None:
    found = pool(indicator({}, "incident:all"), [rate(1), rate(2), rate(3)])
    assert [found.value, found.low, found.high] == pytest.approx(R["pooled"])
    assert found.n == 18
    assert exposure(rate(0)) == pytest.approx(0.8 * 365 / 365.25)  # also where nothing happened


def test_shares_of_areas_are_never_averaged() -> None:
    shares = [Estimate(20.0, 15.0, 25.0, 90), Estimate(30.0, 25.0, 35.0, 90)]
    assert pool(indicator({}, "survey:unsafe"), shares).reason is Reason.MISSING
    assert pool(indicator({}, "survey:unsafe"), shares[:1]) == shares[0]


def test_exact_figures_are_added_only_where_that_is_said() -> None:
    figures = [Estimate(4.0), Estimate(7.0)]
    assert pool(indicator({}, additive=True), figures).value == 11
    assert pool(indicator({}), figures).reason is Reason.MISSING
    hidden = [*figures, Estimate(None, reason=Reason.SUPPRESSED)]
    assert pool(indicator({}, additive=True), hidden).reason is Reason.SUPPRESSED


def test_a_difference_has_the_margin_of_both() -> None:
    found = difference(Estimate(21.0, 17.0, 26.0), Estimate(30.0, 24.0, 37.0))
    assert found == pytest.approx(R["difference"])
    assert difference(Estimate(21.0), Estimate(30.0, 24.0, 37.0)) is None


def test_a_clear_change_of_a_rate() -> None:
    # z = 2 (√10 − √40) = −6.3; the other area: 2 (√22 − √20) = 0.44
    rows = {
        Y24: {"": count_rate(60), "A": count_rate(40), "B": count_rate(20)},
        Y25: {"": count_rate(32), "A": count_rate(10), "B": count_rate(22)},
    }
    row = make_row(indicator(rows, "incident:burglary"), Y25, "wijk")
    assert row.earlier == Y24
    assert row.areas["A"].change is Change.FALL
    assert row.areas["B"].change is Change.NOT_CLEAR
    assert row.whole.change is Change.FALL


def test_few_incidents_are_never_a_clear_change() -> None:
    rows = {Y24: {"": count_rate(0)}, Y25: {"": count_rate(5)}}
    assert make_row(indicator(rows, "incident:arson"), Y25, "").whole.change is Change.NOT_CLEAR


def test_a_break_of_method_is_no_change() -> None:
    figures = {Y24: {"": Estimate(20.0, 15.0, 25.0)}, Y25: {"": Estimate(40.0, 35.0, 45.0)}}
    broken = replace(
        indicator(figures, "survey:unsafe", Nature.SUBJECTIVE),
        compare=lambda first, last, scheme, codes: Estimate(None, reason=Reason.BREAK),
    )
    assert make_row(broken, Y25, "").whole.change is Change.BREAK
    undecided = replace(broken, compare=lambda *_: Estimate(20.0, 12.0, 28.0, provisional=True))
    assert make_row(undecided, Y25, "").whole.change is Change.UNDECIDED
    clear = replace(broken, compare=lambda *_: Estimate(20.0, 12.0, 28.0))
    assert make_row(clear, Y25, "").whole.change is Change.RISE


def test_an_area_that_no_longer_exists_stays_on_the_board() -> None:
    figures = {Y25: {"": Estimate(3.0), "A": Estimate(2.0), "OLD": Estimate(4.0)}}
    board = make_board([indicator(figures)], "wijk", areas=[area("A"), area("B")])
    assert board.areas == ("A", "B")
    assert board.gone == ("OLD",)
    assert board.rows[0].cell("OLD").now.value == 4
    assert board.rows[0].cell("B").now.reason is Reason.MISSING


def test_the_period_beside_another_one() -> None:
    wave = indicator({"2022-10-01/2022-10-30": {}, "2025-10-01/2025-10-30": {}}, "survey:unsafe")
    assert period_within(wave, "2024") == "2022-10-01/2022-10-30"
    assert period_within(wave, "2020") == ""
    assert earlier_period(wave, "2025-10-01/2025-10-30") == "2022-10-01/2022-10-30"
    incidents = indicator({Y25: {}}, "incident:all")
    assert earlier_period(incidents, "2024-01-01/2024-02-29") == "2023-01-01/2023-02-28"


def test_likeness_agrees_with_r() -> None:
    features = {
        "A": Features(4000, 60, 1.1),
        "B": Features(3500, 55, 1.0),
        "C": Features(900, 20, 0.9),
        "D": Features(4200, 110, 1.6),
    }
    found = comparable_areas("A", features)
    assert [each.area for each in found] == ["B", "D", "C"]
    assert [each.distance for each in found] == pytest.approx([R["away"][c] for c in "BDC"])
    assert [each.area for each in comparable_areas("A", features, without={"B"}, most=1)] == ["D"]
    assert comparable_areas("Z", features) == ()


def test_ranks_of_figures_with_margins_agree_with_r() -> None:
    figures = {
        code: Estimate(middle, middle - 5.88, middle + 5.88)
        for code, middle in zip("ABC", (20.0, 22.0, 40.0), strict=True)
    }
    found = rank_areas(indicator({}, "survey:unsafe"), figures)
    for code, (low, middle, high) in zip("ABC", R["ranks"], strict=True):
        assert (found[code].low, found[code].rank, found[code].high) == (low, middle, high)
    assert rank_areas(indicator({}, "survey:unsafe"), figures) == found  # the same seed


def test_ranks_of_exact_figures_share_a_place_when_equal() -> None:
    figures = {"A": Estimate(3.0), "B": Estimate(9.0), "C": Estimate(3.0), "D": hidden()}
    found = rank_areas(indicator({}), figures)
    assert {code: (r.rank, r.low, r.high) for code, r in found.items()} == {
        "B": (1, 1, 1), "A": (2, 2, 3), "C": (2, 2, 3),
    }  # fmt: skip


def hidden() -> Estimate:
    return Estimate(None, reason=Reason.SUPPRESSED)


def test_ranks_of_rates_that_cannot_be_told_apart() -> None:
    found = rank_areas(
        indicator({}, "incident:all"), {code: count_rate(10) for code in ("A", "B", "C")}
    )
    assert {(each.rank, each.low, each.high) for each in found.values()} == {(2, 1, 3)}


def test_what_changed_since_the_last_look() -> None:
    before = indicator({Y24: {"": Estimate(10.0, 9.0, 11.0), "A": Estimate(5.04), "B": hidden()}})
    after = indicator(
        {Y25: {"": Estimate(14.0, 13.0, 15.0), "A": Estimate(5.0), "B": Estimate(7.0)}}
    )
    seen = snapshot(make_board([before], "wijk"), "2026-01-01T09:00:00+01:00")
    assert changed_since(make_board([before], "wijk"), seen) == ()
    found = {each.area: each for each in changed_since(make_board([after], "wijk"), seen)}
    assert found[""].news is News.PERIOD
    assert found[""].change is Change.RISE
    assert found["A"].news is News.PERIOD
    assert found["A"].change is Change.UNKNOWN  # nothing is known of its margin
    assert found["B"].news is News.REASON


def test_a_figure_that_is_written_alike_has_not_changed() -> None:
    seen = snapshot(make_board([indicator({Y25: {"": Estimate(5.04)}})], "wijk"), "now")
    same = make_board([indicator({Y25: {"": Estimate(5.02)}})], "wijk")
    other = make_board([indicator({Y25: {"": Estimate(5.2)}})], "wijk")
    assert changed_since(same, seen) == ()
    assert [each.news for each in changed_since(other, seen)] == [News.VALUE]
    assert changed_since(other, ()) == ()  # nobody ever looked: nothing is news
    fresh = make_board([indicator({Y25: {"": Estimate(1.0)}}, "table:other")], "wijk")
    assert [each.news for each in changed_since(fresh, seen)] == [News.INDICATOR]


GOAL = Goal("g", "p", "s", Level.OPERATIONAL, "Fewer", indicator="incident:burglary", scheme="wijk")


def test_the_figure_of_a_goal_is_the_newest_that_has_ended() -> None:
    known = [indicator({Y24: {"": count_rate(60)}, Y25: {"": count_rate(32)}}, "incident:burglary")]
    assert current_value(known, GOAL, (), date(2026, 3, 1)).n == 32
    assert current_value(known, GOAL, (), date(2025, 12, 30)).n == 60
    assert current_value(known, GOAL, (), date(2023, 1, 1)).reason is Reason.MISSING
    assert current_value([], GOAL, (), date(2026, 3, 1)).reason is Reason.MISSING


def test_a_goal_without_an_indicator_has_the_figures_by_hand() -> None:
    by_hand = replace(GOAL, indicator="", unit="networks")
    told: Sequence[Measurement] = (
        Measurement("1", "g", "2025-01-10", 8.0, source="register"),
        Measurement("2", "g", "2025-07-01", 9.0),
        Measurement("3", "other", "2025-08-01", 99.0),
        Measurement("4", "g", "2027-01-01", 12.0),
    )
    found = current_value([], by_hand, told, date(2026, 1, 1))
    assert (found.value, found.unit, found.period) == (9.0, "networks", "2025-07-01")


def test_areas_of_a_goal_are_taken_together() -> None:
    figures = {Y25: {"": count_rate(90), "A": count_rate(10), "B": count_rate(20)}}
    known = indicator(figures, "incident:burglary")
    assert measure_areas(known, Y25, "wijk", ("A", "B")).value == pytest.approx(1.5)
    assert measure_areas(known, Y25, "wijk", ("A", "GONE")).reason is Reason.MISSING
    assert measure_areas(known, Y25, "other", ("A",)).reason is Reason.MISSING


def test_a_baseline_is_what_was_written_down() -> None:
    known = [indicator({Y24: {"": Estimate(9.44, 8.5, 10.5)}}, "incident:burglary")]
    goal = replace(GOAL, baseline=9.4, baseline_period=Y24, baseline_source="police")
    assert baseline_value(known, goal).low == 8.5  # the same figure: its margin is known
    other = baseline_value(known, replace(goal, baseline=12.0))
    assert (other.value, other.low, other.source) == (12.0, None, "police")
    assert baseline_value(known, replace(goal, baseline=None)).value == 9.44
    assert baseline_value([], replace(goal, baseline=None)).reason is Reason.MISSING
