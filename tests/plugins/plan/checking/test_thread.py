# SPDX-License-Identifier: EUPL-1.2
"""Breaks in the golden thread, on plain rows."""

from dataclasses import replace
from datetime import date

import pytest

from wijkatlas.api import Estimate, Reason, Translator
from wijkatlas_plan.checking.stale import FigureNow, is_newer, stale_reasons
from wijkatlas_plan.checking.thread import GapCode, Known, gaps
from wijkatlas_plan.model.evaluation import Design, DesignKind, Evaluation
from wijkatlas_plan.model.plan import Action, BudgetLine, Goal, Level, Plan, Status, Tree
from wijkatlas_plan.model.problem import FigureRef, Lane, Problem

ENGLISH = Translator("en")
TODAY = date(2026, 7, 1)
YEAR = "2025-01-01/2025-12-31"
REF = FigureRef("incident:burglary", YEAR, "wijk", "N", 12.0, 10.0, 14.0)
GOAL = Goal("g", "p", "s", Level.OPERATIONAL, "Fewer", scheme="wijk", areas=("N",), problems=("q",))
ACTION = Action(
    "a", "g", "Locks", lead="office", scheme="wijk", areas=("N",), start="2026-09-01",
    end="2027-09-01", cards=("locks",),
)  # fmt: skip
TREE = Tree((Plan("p", "Plan"),), (GOAL,), (ACTION,), (BudgetLine("b", "a", "town", 2026, 100),))
PROBLEM = Problem("q", "Burglary", "burglary", "wijk", ("N",), figures=(REF,), lane=Lane.PRIORITY)
EVALUATION = Evaluation("e", "a", "Did it work", Design(DesignKind.CONTROL, "wijk", treated=("N",)))
FIGURE = Estimate(12.0, period=YEAR)
KNOWN = Known(
    {"wijk": frozenset({"N"})}, frozenset({"locks"}), {REF: FigureNow(FIGURE, YEAR)}, {"g": FIGURE}
)


def codes(
    tree: Tree = TREE,
    problem: Problem = PROBLEM,
    evaluation: Evaluation | None = EVALUATION,
    known: Known = KNOWN,
) -> list[str]:
    evaluations = () if evaluation is None else (evaluation,)
    found = gaps(tree, (problem,), evaluations, known, today=TODAY, stale_days=400)
    return [str(each.code) for each in found]


def test_a_whole_thread_has_no_breaks() -> None:
    assert codes() == []


def test_each_break_alone() -> None:
    assert codes(replace(TREE, goals=(replace(GOAL, problems=()),))) == ["problem_without_goal"]
    regular = replace(PROBLEM, lane=Lane.ATTENTION)
    assert codes(replace(TREE, goals=(replace(GOAL, problems=()),)), regular) == []
    assert codes(known=replace(KNOWN, goals={})) == ["goal_without_figure"]
    old = Estimate(12.0, period="2024-01-01/2024-12-31")
    assert codes(known=replace(KNOWN, goals={"g": old})) == ["figure_old"]
    based = replace(TREE, goals=(replace(GOAL, baseline=9.9, baseline_period=YEAR),))
    assert codes(based, known=replace(KNOWN, baselines={"g": Estimate(11.0, 9.8, 13.0)})) == []
    changed = replace(KNOWN, baselines={"g": Estimate(12.0, 10.0, 14.0)})
    assert codes(based, known=changed) == ["baseline_changed"]
    assert codes(replace(TREE, actions=(), budget=())) == ["goal_without_action"]
    assert codes(evaluation=None) == ["action_without_evaluation"]
    assert codes(replace(TREE, budget=())) == ["action_without_budget"]
    assert codes(replace(TREE, loose=frozenset({"g"}))) == ["goal_without_place"]
    assert codes(known=replace(KNOWN, cards=frozenset())) == ["card_gone"]


@pytest.mark.parametrize(
    ("changes", "code"),
    [
        ({"lead": " "}, "action_without_lead"),
        ({"end": ""}, "action_without_dates"),
        ({"start": "2026-99-01"}, "action_without_dates"),
    ],
)
def test_what_an_action_lacks(changes: dict[str, str], code: str) -> None:
    assert codes(replace(TREE, actions=(replace(ACTION, **changes),))) == [code]
    stopped = replace(ACTION, status=Status.STOPPED, **changes)
    assert codes(replace(TREE, actions=(stopped,)), evaluation=None) == []


def test_an_action_whose_goal_is_gone() -> None:
    lost = replace(TREE, actions=(replace(ACTION, goal="x"),))
    assert codes(lost) == ["goal_without_action", "action_without_goal"]


def test_areas_that_a_merger_took_away_are_named_at_every_row() -> None:
    found = gaps(
        TREE, (PROBLEM,), (EVALUATION,), replace(KNOWN, areas={"wijk": frozenset({"S"})}),
        today=TODAY, stale_days=400,
    )  # fmt: skip
    assert {each.code for each in found} == {GapCode.AREA_GONE}
    assert [each.kind for each in found] == ["problem", "goal", "action", "evaluation"]
    assert {each.words(ENGLISH) for each in found} == {"gone: N"}


def test_evaluations_must_be_fixed_before_the_start() -> None:
    started = replace(TREE, actions=(replace(ACTION, start="2026-07-01"),))
    assert codes(started) == ["evaluation_not_fixed"]
    late = replace(EVALUATION, frozen_at="2026-07-02T10:00:00+02:00")
    assert codes(started, evaluation=late) == ["evaluation_fixed_late"]
    assert codes(started, evaluation=replace(late, frozen_at="2026-07-01T09:00:00+02:00")) == []


def reasons(found: FigureNow, ref: FigureRef = REF, today: date = TODAY) -> list[str]:
    from wijkatlas_plan.checking.wording import fill

    return [
        fill(each.text, each.values, ENGLISH, each.decimals)
        for each in stale_reasons(ref, found, today, 400)
    ]


def test_a_figure_holds_within_its_margin() -> None:
    assert reasons(FigureNow(Estimate(13.9), YEAR, "Burglary")) == []
    assert reasons(FigureNow(Estimate(14.1), YEAR, "Burglary")) == [
        "Burglary, 2025: was 12.0, is 14.1 now"
    ]
    exact = replace(REF, low=None, high=None)
    assert reasons(FigureNow(Estimate(12.0000001), YEAR, "B"), exact) == []
    assert reasons(FigureNow(Estimate(12.1), YEAR, "B"), exact) == [
        "B, 2025: was 12.0, is 12.1 now"
    ]


def test_a_figure_that_is_gone_hidden_new_or_old() -> None:
    assert reasons(FigureNow(None)) == ["incident:burglary, 2025: can't be measured any more"]
    hidden = Estimate(None, reason=Reason.SUPPRESSED)
    assert reasons(FigureNow(hidden, YEAR, "B")) == ["B, 2025: was 12.0, has no value now"]
    empty = replace(REF, value=None, low=None, high=None, reason="missing")
    assert reasons(FigureNow(Estimate(3.0), YEAR, "B"), empty) == [
        "B, 2025: had no value, is 3.0 now"
    ]
    newer = FigureNow(Estimate(12.0), "2026-01-01/2026-12-31", "B")
    assert reasons(newer) == ["B, 2025: there is a newer one of 2026"]
    assert reasons(FigureNow(Estimate(12.0), YEAR, "B"), today=date(2027, 2, 5)) == [
        "B, 2025: long ago"
    ]


@pytest.mark.parametrize(
    ("newest", "expected"),
    [
        ("2026-01-01/2026-12-31", True),
        ("2025-07-01/2026-06-30", False),  # 181 days later, half of the year is 182.5
        ("2025-08-01/2026-07-31", True),
        ("2025-01-01/2025-12-31", False),
        ("2024-01-01/2024-12-31", False),
        ("", False),
    ],
)
def test_a_period_is_newer_by_half_of_the_length(newest: str, expected: bool) -> None:
    assert is_newer(newest, YEAR) is expected
