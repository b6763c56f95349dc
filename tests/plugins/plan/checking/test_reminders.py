# SPDX-License-Identifier: EUPL-1.2
"""What is due, on days counted by hand."""

from dataclasses import replace
from datetime import date

from hypothesis import given
from hypothesis import strategies as st

from wijkatlas_plan.checking.reminders import DueKind, due, next_measurement
from wijkatlas_plan.model.days import add_months, last_day, read_day
from wijkatlas_plan.model.evaluation import Design, DesignKind, Evaluation
from wijkatlas_plan.model.plan import (
    Action,
    Frequency,
    Goal,
    Level,
    Measurement,
    Milestone,
    Status,
    Tree,
)
from wijkatlas_plan.model.problem import Lane, Problem

TODAY = date(2026, 11, 22)
GOAL = Goal(
    uid="g", plan="p", parent="s", level=Level.OPERATIONAL, title="Fewer",
    baseline_on="2025-12-31", frequency=Frequency.YEARLY, target_on="2028-12-31",
)  # fmt: skip
ACTION = Action(uid="a", goal="g", title="Lights", start="2026-12-01", end="2027-12-31")
AFTER = Design(DesignKind.CONTROL, after="2025-01-01/2025-12-31")


def kinds(tree: Tree, days: int = 30, **more: object) -> list[tuple[DueKind, str]]:
    found = due(tree, today=TODAY, days=days, **more)
    return [(each.kind, str(each.on)) for each in found]


def test_within_the_days_and_overdue() -> None:
    tree = Tree(actions=(ACTION,))
    assert kinds(tree) == [(DueKind.START, "2026-12-01")]
    assert kinds(tree, days=8) == []
    assert kinds(tree, days=9) == [(DueKind.START, "2026-12-01")]
    running = replace(ACTION, status=Status.RUNNING, end="2026-10-01")
    found = due(Tree(actions=(running,)), today=TODAY, days=30)
    assert [(each.kind, each.days_left(TODAY)) for each in found] == [(DueKind.END, -52)]
    assert kinds(Tree(actions=(replace(running, status=Status.DONE),))) == []


def test_steps_belong_to_open_actions() -> None:
    step = Milestone("m", "a", "Order", "2026-11-30")
    assert kinds(Tree(actions=(ACTION,), milestones=(step,)), days=8) == [
        (DueKind.MILESTONE, "2026-11-30")
    ]
    over = replace(ACTION, status=Status.STOPPED)
    assert kinds(Tree(actions=(over,), milestones=(step,))) == []
    assert kinds(Tree(milestones=(step,))) == []  # its action is gone


def test_measurement_comes_a_period_after_the_newest_figure() -> None:
    assert kinds(Tree(goals=(GOAL,)), days=60) == [(DueKind.MEASUREMENT, "2026-12-31")]
    by_hand = Measurement("x", "g", "2026-06-30", 4.0)
    assert kinds(Tree(goals=(GOAL,), measurements=(by_hand,)), days=219) == []
    assert kinds(Tree(goals=(GOAL,), measurements=(by_hand,)), days=220) == [
        (DueKind.MEASUREMENT, "2027-06-30")
    ]
    assert next_measurement(GOAL, date(2028, 10, 31)) == date(2028, 12, 31)  # the day of the target
    assert next_measurement(GOAL, date(2028, 12, 31)) is None
    assert next_measurement(replace(GOAL, frequency=None), None) is None
    measured = {"g": date(2026, 10, 31)}
    assert kinds(Tree(goals=(GOAL,)), days=342, measured=measured) == []
    assert kinds(Tree(goals=(GOAL,)), days=343, measured=measured) == [
        (DueKind.MEASUREMENT, "2027-10-31")
    ]


def test_decisions_without_a_date_come_last_and_evaluations_after_their_period() -> None:
    decided = Problem("p", "Litter", lane=Lane.PRIORITY)
    dated = replace(decided, uid="q", decided_on="2026-02-01")
    still_open = replace(decided, uid="r", lane=Lane.OPEN)
    ended = Evaluation("e", "a", "Lights", AFTER)
    done = replace(ended, uid="f", result={"kind": "control"})
    assert kinds(Tree(), problems=(decided, dated, still_open), evaluations=(ended, done)) == [
        (DueKind.EVALUATION, "2026-01-01"),
        (DueKind.DECISION, "None"),
    ]


def test_days_that_make_no_sense_are_unknown() -> None:
    assert read_day("2026-02-30") is None
    assert read_day("9999-12-31") is None
    assert last_day("2026-02-01/2026-01-01") is None
    assert last_day("2026-01-01/2026-01-31") == date(2026, 1, 31)
    assert last_day("9999") is None
    assert add_months(date(2026, 8, 31), 6) == date(2027, 2, 28)
    assert add_months(date(2026, 12, 1), 1) == date(2027, 1, 1)


@given(st.text(max_size=24))
def test_no_text_of_a_day_breaks_the_list(text: str) -> None:
    action = replace(ACTION, start=text, end=text)
    step = Milestone("m", "a", "Order", text)
    goal = replace(GOAL, baseline_on=text, target_on=text)
    ended = Evaluation("e", "a", "Lights", replace(AFTER, after=f"2026-01-01/{text}"))
    due(Tree((), (goal,), (action,), (), (step,)), (), (ended,), today=TODAY, days=30)
