# SPDX-License-Identifier: EUPL-1.2
"""Lateness and lights, by hand."""

from dataclasses import replace
from datetime import date

import pytest

from wijkatlas.api import Estimate, Level, Reason, Translator
from wijkatlas_plan.checking.lateness import LateKind, lateness
from wijkatlas_plan.checking.status import action_light, expected_value, goal_light
from wijkatlas_plan.model.plan import Action, Direction, Goal, Milestone, Risk, Status
from wijkatlas_plan.model.plan import Level as GoalLevel

ENGLISH = Translator("en")
TODAY = date(2026, 11, 22)
ACTION = Action(uid="a", goal="g", title="Lights", start="2026-01-01", end="2026-12-31")
STEP = Milestone(uid="m", action="a", title="Order lamps", due="2026-11-01")
# 100 on 1 January 2026 to 80 on 1 January 2028: 730 days, so 90 on 1 January 2027
GOAL = Goal(
    uid="g", plan="p", parent="s", level=GoalLevel.OPERATIONAL, title="Fewer", indicator="x",
    baseline=100.0, baseline_on="2026-01-01", baseline_source="police", target=80.0,
    target_on="2028-01-01", owner="office", direction=Direction.DOWN,
)  # fmt: skip
LATER = date(2027, 6, 1)


def late_kinds(action: Action, *steps: Milestone) -> list[LateKind]:
    return [each.kind for each in lateness(action, steps, TODAY)]


def test_planned_action_is_late_after_its_start_running_after_its_end() -> None:
    assert late_kinds(ACTION) == [LateKind.START]
    assert late_kinds(replace(ACTION, status=Status.RUNNING)) == []
    over = replace(ACTION, status=Status.RUNNING, end="2026-11-21")
    assert late_kinds(over) == [LateKind.END]
    assert lateness(over, (), TODAY)[0].days == 1
    assert late_kinds(replace(over, status=Status.PAUSED)) == [LateKind.END]
    assert late_kinds(replace(over, end="2026-11-22")) == []  # today is not late yet
    assert late_kinds(replace(ACTION, end="2026-05-01")) == [LateKind.START, LateKind.END]


@pytest.mark.parametrize("status", [Status.DONE, Status.STOPPED])
def test_what_is_over_is_not_late(status: Status) -> None:
    assert late_kinds(replace(ACTION, status=status, end="2026-02-01"), STEP) == []


def test_open_steps_of_the_action_itself_are_late() -> None:
    running = replace(ACTION, status=Status.RUNNING)
    assert late_kinds(running, STEP) == [LateKind.MILESTONE]
    assert late_kinds(running, replace(STEP, done_on="2026-11-20")) == []
    assert late_kinds(running, replace(STEP, action="b")) == []
    assert late_kinds(running, replace(STEP, due="soon")) == []


def figure(value: float, low: float | None = None, high: float | None = None) -> Estimate:
    return Estimate(value, low, high, period="2026-01-02/2027-01-01")


def light(now: Estimate, **changes: object) -> tuple[Level, str]:
    found = goal_light(replace(GOAL, **changes), now, LATER, ENGLISH)
    return found.level, str(found)


def test_line_from_baseline_to_target() -> None:
    assert expected_value(GOAL, date(2027, 1, 1)) == pytest.approx(90.0)
    assert expected_value(GOAL, date(2020, 1, 1)) == 100.0
    assert expected_value(GOAL, date(2030, 1, 1)) == 80.0
    assert expected_value(replace(GOAL, target_on="2025-01-01"), LATER) is None


@pytest.mark.parametrize(
    ("now", "wanted"),
    [
        (figure(88.0), (Level.GOOD, "● on course")),
        (figure(88.0, 86.0, 90.0), (Level.GOOD, "● on course")),
        (figure(88.0, 80.0, 96.0), (Level.WATCH, "▲ not clear")),
        (figure(95.0, 91.0, 99.0), (Level.BAD, "■ behind")),
        (Estimate(None, reason=Reason.MISSING), (Level.UNKNOWN, "○ no figure")),
        (
            Estimate(70.0, period="2025-01-01/2025-12-31"),
            (Level.UNKNOWN, "○ no figure since the start"),
        ),
    ],
)
def test_margin_against_the_line(now: Estimate, wanted: tuple[Level, str]) -> None:
    assert light(now) == wanted


def test_upward_and_keep() -> None:
    up = {"direction": Direction.UP, "target": 120.0}  # 110 on 1 January 2027
    assert light(figure(111.0), **up)[0] is Level.GOOD
    assert light(figure(105.0, 100.0, 109.0), **up)[0] is Level.BAD
    assert light(figure(105.0, 100.0, 112.0), **up)[0] is Level.WATCH
    keep = {"direction": Direction.KEEP, "target": 100.0}  # 90 to 110
    assert light(figure(104.0, 98.0, 110.0), **keep)[0] is Level.GOOD
    assert light(figure(120.0, 111.0, 129.0), **keep)[0] is Level.BAD
    assert light(figure(108.0, 100.0, 116.0), **keep)[0] is Level.WATCH


def test_goal_that_cannot_be_measured_has_no_verdict() -> None:
    assert light(figure(88.0), target=None) == (Level.UNKNOWN, "○ not measurable")


@pytest.mark.parametrize(
    ("direction", "target"),
    [(Direction.UP, 80.0), (Direction.DOWN, 120.0), (Direction.DOWN, 100.0), (None, 100.0),
     (Direction.KEEP, 80.0)],
)  # fmt: skip
def test_goal_that_goes_another_way_than_it_says_has_no_verdict(
    direction: Direction | None, target: float
) -> None:
    found = light(figure(110), direction=direction, target=target)
    assert found == (Level.UNKNOWN, "○ not measurable")


def test_tenth_of_the_baseline_on_paper_is_kept() -> None:
    # 9.9 - 9 is 0.9000000000000004 in binary
    assert light(figure(9), direction=Direction.KEEP, baseline=9.0, target=9.9)[0] is Level.GOOD


def test_light_of_an_action() -> None:
    def words(*steps: Milestone, **changes: object) -> str:
        return str(action_light(replace(ACTION, **changes), steps, TODAY, ENGLISH))

    assert words() == "■ late: should have started"
    assert words(STEP, status=Status.RUNNING) == "■ late: step not done"
    assert words(status=Status.RUNNING) == "● running"
    assert words(status=Status.RUNNING, risk=Risk.HIGH) == "▲ running, high risk"
    assert words(status=Status.DONE, risk=Risk.HIGH) == "● done"
    assert words(status=Status.STOPPED) == "○ stopped"
    assert words(start="", end="") == "○ planned, without days"
