# SPDX-License-Identifier: EUPL-1.2
"""Goals that can and cannot be measured."""

from dataclasses import replace

import pytest

from wijkatlas_plan.checking.smart import check_goal, measurable
from wijkatlas_plan.model.plan import Direction, Goal, Level

WHOLE = Goal(
    uid="g1", plan="p", parent="s", level=Level.OPERATIONAL, title="Fewer burglaries",
    indicator="incident:burglary", unit="per 1,000 inhabitants a year", direction=Direction.DOWN,
    baseline=6.0, baseline_on="2025-12-31", baseline_source="police", target=4.5,
    target_on="2028-12-31", owner="prevention service",
)  # fmt: skip


def codes(**changes: object) -> list[str]:
    return [each.code for each in check_goal(replace(WHOLE, **changes))]


def test_whole_goal_is_measurable() -> None:
    assert codes() == []
    assert measurable([WHOLE]) == (1, 1)


@pytest.mark.parametrize(
    ("changes", "code"),
    [
        ({"indicator": ""}, "indicator"),
        ({"baseline": None}, "baseline"),
        ({"baseline": float("nan")}, "baseline"),
        ({"baseline_on": ""}, "baseline_date"),
        ({"baseline_on": "2025-02-30"}, "baseline_date"),
        ({"baseline_source": " "}, "baseline_source"),
        ({"target": None}, "target"),
        ({"target": float("inf")}, "target"),
        ({"target_on": "when it is done"}, "target_date"),
        ({"target_on": "20280-12-31"}, "target_date"),
        ({"owner": ""}, "owner"),
        ({"target_on": "2025-12-31"}, "dates"),
        ({"target_on": "2024-01-01"}, "dates"),
        ({"target": 7.0}, "direction"),
        ({"target": 6.0}, "direction"),
        ({"direction": Direction.UP}, "direction"),
        ({"direction": Direction.KEEP}, "direction"),
        ({"direction": None, "target": 6.0}, "direction"),
    ],
)
def test_each_lack_is_named_alone(changes: dict[str, object], code: str) -> None:
    assert codes(**changes) == [code]
    assert measurable([replace(WHOLE, **changes)]) == (0, 1)


def test_measured_in_words_dated_by_period_without_direction() -> None:
    assert codes(indicator="", indicator_text="complaints at the desk") == []
    assert codes(baseline_on="", baseline_period="2025-01-01/2025-12-31") == []
    assert codes(direction=None) == []
    assert codes(direction=Direction.UP, target=7.0) == []


def test_keep_allows_a_tenth_of_the_baseline() -> None:
    """6.0 may be kept at 5.4 to 6.6."""
    assert codes(direction=Direction.KEEP, target=6.0) == []
    assert codes(direction=Direction.KEEP, target=5.5) == []
    assert codes(direction=Direction.KEEP, target=6.7) == ["direction"]


def test_empty_goal_lacks_everything_and_strategic_ones_do_not_count() -> None:
    empty = Goal(uid="g2", plan="p", parent="s", level=Level.OPERATIONAL, title="Better")
    assert [each.code for each in check_goal(empty)] == [
        "indicator", "baseline", "baseline_date", "baseline_source", "target", "target_date", "owner",
    ]  # fmt: skip
    strategic = replace(empty, uid="s", level=Level.STRATEGIC)
    assert check_goal(strategic) == ()
    assert measurable([WHOLE, empty, strategic]) == (1, 2)
    assert all(each.missing and each.advice for each in check_goal(empty))
