# SPDX-License-Identifier: EUPL-1.2
"""``plan check``, ``status``, ``trace`` and ``remind`` on the small plan, by hand."""

from collections import Counter
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

Run = Callable[..., Any]
DAY = ("--date", "2026-07-15")


def test_check_counts_goals_and_names_every_break(run: Run) -> None:
    found = run("plan check", *DAY)
    assert (found["measurable"], found["goals"]) == (1, 2)
    assert {(each["goal"], each["code"]) for each in found["flaws"]} == {
        ("g-litter", code)
        for code in (
            "baseline",
            "baseline_date",
            "baseline_source",
            "target",
            "target_date",
            "owner",
        )
    }
    gaps = Counter((each["code"], each["uid"]) for each in found["gaps"])
    assert gaps == Counter(
        {
            ("action_without_evaluation", "lamps"): 1,
            ("action_without_evaluation", "bins"): 1,
            ("action_without_dates", "bins"): 1,
            ("action_without_budget", "lamps"): 1,  # its one line is not filled in
            ("action_without_budget", "bins"): 1,
            ("evaluation_not_fixed", "e1"): 1,  # the action started on 1 March
            ("card_gone", "locks"): 1,
            ("baseline_changed", "g-burglary"): 1,  # 12.5 was written down, 7 is measured
        }
    )


def test_check_of_a_plan_by_title_and_of_none(run: Run) -> None:
    assert run("plan check", "--plan", "safe lindebeke", *DAY)["goals"] == 2
    assert "There are: Safe Lindebeke" in run("plan check", "--plan", "x", refused=True)


def test_status_of_actions_money_and_goals(run: Run) -> None:
    """12 a year per 1,000 in N1 and 2 in N2, so 7 together, against 12.5 to 10."""
    found = run("plan status", *DAY)
    assert found["actions"] == {"planned": 1, "running": 1, "paused": 0, "done": 1, "stopped": 0}
    assert [
        (each["action"], [late["kind"] for late in each["late"]]) for each in found["late"]
    ] == [("lamps", ["start", "end"])]
    assert found["money"] == {
        "planned_cents": 1_750_050, "spent_cents": 300_025, "lines": 3,
        "without_planned": 1, "without_spent": 2,
    }  # fmt: skip
    burglary, litter = found["goals"]
    assert burglary["now"] == pytest.approx(70 / 10_000 * 1000 * 365.25 / 365)
    assert burglary["period"] == "2025-01-01/2025-12-31"
    assert burglary["light"] == "unknown"  # the newest figure is of before the baseline's day
    assert (litter["now"], litter["words"]) == (40.0, "○ not measurable")


def test_trace_of_a_goal_reaches_files_and_incidents(run: Run) -> None:
    found = run("plan trace", "g-burglary", *DAY)
    assert found["start"] == {
        "kind": "goal", "uid": "g-burglary", "title": "Fewer burglaries in the north",
    }  # fmt: skip
    assert {(each["kind"], each["uid"]) for each in found["above"]} == {
        ("indicator", "incident:burglary"), ("problem", "burglary"), ("goal", "safer"),
    }  # fmt: skip
    assert {(each["kind"], each["uid"]) for each in found["below"]} == {
        ("action", "locks"), ("action", "lamps"), ("evaluation", "e1"),
    }  # fmt: skip
    baseline = found["figures"][0]
    assert (baseline["taken"], baseline["incidents"]) == (12.5, 70)
    assert [(each["n"], each["filter"]["area"]) for each in baseline["rows"]] == [
        (60, ["wijk", "N1"]), (10, ["wijk", "N2"]),
    ]  # fmt: skip
    assert baseline["rows"][0]["filter"]["begin"] == "2025-01-01"
    assert [(each["file"], each["sha256"], each["rows"]) for each in baseline["imports"]] == [
        ("police.csv", "ab" * 32, 70)
    ]


def test_trace_of_a_figure_finds_what_rests_on_it(run: Run) -> None:
    found = run("plan trace", "incident:burglary", *DAY)
    assert {each["uid"] for each in found["below"]} == {
        "burglary", "g-burglary", "locks", "lamps", "e1",
    }  # fmt: skip
    of_problem = next(each for each in found["figures"] if each["row"]["uid"] == "burglary")
    assert (of_problem["taken"], of_problem["incidents"]) == (12.5, 60)
    of_evaluation = [each for each in found["figures"] if each["row"]["uid"] == "e1"]
    assert [(each["areas"], each["period"][:4], each["incidents"]) for each in of_evaluation] == [
        (["N1"], "2025", 60), (["Z1"], "2025", 0), (["N1"], "2027", 0), (["Z1"], "2027", 0),
    ]  # fmt: skip
    assert "called" in run("plan trace", "unheard of", refused=True)


def test_what_was_measured_by_hand_names_its_source(run: Run) -> None:
    (figure,) = run("plan trace", "g-litter", *DAY)["figures"]
    assert (figure["now"]["value"], figure["source"]) == (40.0, "counted by public works")
    assert (figure["incidents"], figure["imports"]) == (None, [])


def test_remind_lists_and_writes_the_same_calendar_twice(run: Run, tmp_path: Path) -> None:
    first, again = tmp_path / "a.ics", tmp_path / "b.ics"
    found = run("plan remind", *DAY, "--days", 60, "--out", first)
    assert [(each["kind"], each["uid"], each["on"]) for each in found["due"]] == [
        ("start", "lamps", "2026-01-01"),
        ("end", "lamps", "2026-06-30"),
        ("milestone", "m1", "2026-09-01"),
        ("decision", "litter", None),
    ]
    assert [each["days"] for each in found["due"]] == [-195, -15, 48, None]
    run("plan remind", *DAY, "--days", 60, "--out", again)
    assert first.read_bytes() == again.read_bytes()
    text = first.read_text("utf-8")
    assert text.count("BEGIN:VEVENT") == 3
    assert "DTSTAMP:20260715T000000Z" in text
    for name in ("Prevention service", "Public works", "Private words"):
        assert name not in text
    assert "makes no sense" in run("plan remind", "--days", -1, refused=True)
    assert "can't be written" in run(
        "plan remind", "--out", tmp_path / "no" / "x.ics", refused=True
    )


@pytest.mark.parametrize("day", ["0001-01-01", "9999-12-31"])
def test_days_at_the_ends_of_the_calendar(run: Run, day: str) -> None:
    for command in ("plan check", "plan status", "plan remind"):
        run(command, "--date", day)
