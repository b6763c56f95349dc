# SPDX-License-Identifier: EUPL-1.2
"""Problems, scores, criteria and harm weights on the command line, by hand."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

Run = Callable[..., Any]
HARM = "Gewicht;Categorie;Bron\n30;burglary;own table\n2,5;Fietsdiefstal;\n3;nonsense;x\nmuch;assault;x\n"


def test_add_takes_the_newest_figures_along(run: Run) -> None:
    words = ("--theme", "burglary", "--areas", "N1,N2", "--date", "2026-03-01")
    made = run("problem add", "More burglaries", *words)
    assert [each["area"] for each in made["figures"]] == ["N1", "N2"]
    assert made["figures"][0]["value"] == pytest.approx(60 / 5 * 365.25 / 365)
    assert made["figures"][0]["taken_on"] == "2026-03-01"
    assert made["lane"] == "open"
    assert [each["title"] for each in run("problem list")][-1] == "More burglaries"


@pytest.mark.parametrize(
    ("words", "why"),
    [
        ((" ",), "needs a title"),
        (("A", "--areas", "N9"), "no area N9"),
        (("A", "--figures", "incident:none"), "no indicator"),
    ],
)
def test_add_refuses(run: Run, words: tuple[str, ...], why: str) -> None:
    before = run("problem list")
    assert why in run("problem add", *words, refused=True)
    assert run("problem list") == before


def test_renew_takes_the_newest_figures_of_the_same_areas(run: Run) -> None:
    """The small plan has 12.5 of N1 with an older day; 60 incidents are measured."""
    (found,) = run("problem renew", "--problem", "burglary", "--date", "2026-05-01")
    (figure,) = found["figures"]
    assert (figure["area"], figure["taken_on"]) == ("N1", "2026-05-01")
    assert figure["value"] == pytest.approx(60 / 5 * 365.25 / 365)
    assert run("problem list")[0]["figures"] == [figure]


def test_decide_keeps_the_day_and_the_role(run: Run) -> None:
    words = ("--by", "council", "--decision", "Regular work.", "--date", "2026-05-04")
    found = run("problem decide", "litter", "priority", *words)
    assert (found["lane"], found["decided_on"], found["decided_by"]) == (
        "priority", "2026-05-04", "council",
    )  # fmt: skip
    assert run("problem decide", "litter", "open")["decided_on"] == ""
    assert "no problem" in run("problem decide", "fire", "open", refused=True)


def test_scores_follow_from_figures_and_leave_those_by_hand(run: Run) -> None:
    """12.008 a year per 1,000 is 5; 40 to 60 is z 2(7.746 − 6.325) = 2.84, so 4."""
    found = {each["uid"]: each["scores"] for each in run("problem score")}
    assert (found["burglary"]["size"]["value"], found["burglary"]["size"]["derived"]) == (5.0, True)
    assert "5 is from 12 on" in found["burglary"]["size"]["why"]
    assert (found["burglary"]["fear"]["value"], found["burglary"]["fear"]["derived"]) == (
        4.0,
        False,
    )
    assert found["litter"]["size"]["value"] == 2.0  # by hand, and it has no figures
    run("criterion set", "trend", "--weight", 2)
    again = {each["uid"]: each["scores"] for each in run("problem score", "--problem", "burglary")}
    assert again["burglary"]["trend"]["value"] == 4.0


def test_score_by_hand(run: Run) -> None:
    words = (
        "--problem",
        "litter",
        "--criterion",
        "fear",
        "--value",
        3,
        "--why",
        "said in meetings",
    )
    found = run("problem score", *words)
    assert found[0]["scores"]["fear"] == {"value": 3.0, "derived": False, "why": "said in meetings"}
    assert "from 1" in run("problem score", *words[:5], 6, refused=True)
    assert "one problem" in run("problem score", "--criterion", "fear", "--value", 3, refused=True)
    assert "no criterion" in run(
        "problem score", "--problem", "litter", "--criterion", "x", "--value", 3, refused=True
    )


def test_order_with_its_firmness(run: Run) -> None:
    """(3·5 + 1·4)/4 = 4.75; litter has only size, 2."""
    found = run("priority list", "--draws", 500)
    assert [(each["uid"], each["total"], each["rank"]) for each in found["problems"]] == [
        ("burglary", 4.75, 1), ("litter", 2.0, 2),
    ]  # fmt: skip
    assert found["problems"][1]["missing"] == ["fear"]
    assert [each["share"] for each in found["criteria"]] == [0.75, 0.25]
    assert found["problems"][0]["free"] == {"in_top": 1.0, "ranks": [1, 1]}
    assert run("priority list", "--draws", 500) == found
    assert "can't be used" in run("priority list", "--draws", 0, refused=True)


def test_criteria_are_changed_added_and_removed(run: Run) -> None:
    found = run("criterion set", "size", "--weight", 10)
    assert [(each["code"], each["weight"]) for each in found] == [("size", 10.0), ("fear", 1.0)]
    found = run("criterion set", "support", "--title", "Support of residents")
    assert found[-1] == {"code": "support", "title": "Support of residents", "weight": 5.0}
    assert len(run("criterion set", "support", "--remove")) == 2
    assert "not a weight" in run("criterion set", "size", "--weight", 11, refused=True)
    assert "no criterion" in run("criterion set", "x", "--remove", refused=True)


def test_harm_counts_add_up_and_the_score_follows(run: Run, tmp_path: Path) -> None:
    """Burglary 70 × 30 = 2,100 is the heaviest; the problem has both areas, so 100 %."""
    file = tmp_path / "harm.csv"
    file.write_text(HARM, "utf-8")
    found = run("harm import", file)
    assert (found["read"], found["added"], found["updated"], found["unchanged"], found["rejected"]) == (
        4, 1, 1, 0, 2,
    )  # fmt: skip
    assert [(each["row"], each["reason"]) for each in found["rejections"]] == [
        (3, "unknown_category"), (4, "bad_number"),
    ]  # fmt: skip
    assert found["without_source"] == 1
    assert "official" in found["note"]
    again = run("harm import", file)
    assert (again["added"], again["updated"], again["unchanged"]) == (0, 0, 2)
    run("criterion set", "harm")
    scores = run("problem score", "--problem", "burglary")[0]["scores"]
    assert scores["harm"]["value"] == 5.0
    assert "100.0 %" in scores["harm"]["why"]


def test_a_table_without_weights_is_refused(run: Run, tmp_path: Path) -> None:
    file = tmp_path / "harm.csv"
    file.write_text("category;count\nburglary;3\n", "utf-8")
    assert "weight" in run("harm import", file, refused=True)
    file.write_text("category;weight\nburglary;1e400\nrobbery;-1\nassault;nan\nfire;2\n", "utf-8")
    found = run("harm import", file)
    assert (found["read"], found["added"], found["rejected"]) == (4, 1, 3)
    assert "does not exist" in run("harm import", tmp_path / "none.csv", refused=True)
