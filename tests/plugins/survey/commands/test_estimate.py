# SPDX-License-Identifier: EUPL-1.2
"""Estimating and comparing from the command line: what is hidden, asked wrongly, or not comparable."""

import csv
import json
import shutil

import pytest
from shapely import MultiPolygon, box, to_wkb

from wijkatlas.cli import run_command
from wijkatlas.domain.area import Area
from wijkatlas.store.project import Project
from wijkatlas_survey.model.questionnaire import Answer, Kind, Question

UNSAFE = Question(
    "unsafe",
    {"nl": "Voelt u zich onveilig?", "en": "Do you feel unsafe?"},
    Kind.ONE,
    (Answer("1", {"nl": "Vaak"}), Answer("2", {"nl": "Nooit"})),
    columns=("unsafe",),
)
RECIPE = """
name = "town"
[roles]
respondent = "id"
area = "wijk"
scheme = "wijk"
[[question]]
code = "unsafe"
kind = "one"
[question.text]
nl = "Voelt u zich onveilig?"
[[question.answer]]
code = "1"
[question.answer.text]
nl = "Vaak"
[[question.answer]]
code = "2"
[question.answer.text]
nl = "Nooit"
"""
KEYS = {"question", "answer", "domain", "value", "se", "low", "high", "df", "n", "n_eff", "deff",
        "reason"}  # fmt: skip
COMPARED = {"difference", "difference_se", "difference_low", "difference_high", "p", "q"}


def columns(year: str, unsafe: str = "12") -> dict[str, list[object]]:
    """A: 120 people, B: 60, C: 20, D nobody; half say 1, or who says what ``unsafe`` tells in turn."""
    areas = ["A"] * 120 + ["B"] * 60 + ["C"] * 20
    return {
        "id": [f"{year}-{i}" for i in range(200)],
        "wijk": areas,
        "sex": ["fm"[i % 3 == 0] for i in range(200)],
        "age": [18 + i % 60 for i in range(200)],
        "unsafe": [unsafe[i % len(unsafe)] for i in range(200)],
        "story": [f"person {i} tells a story" for i in range(200)],
    }


@pytest.fixture(scope="module")
def town(tmp_path_factory):
    """Only to be read: tests that change it make a copy."""
    folder = tmp_path_factory.mktemp("town")
    square = to_wkb(MultiPolygon([box(0, 0, 1, 1)]))
    project = Project.create(folder / "town.gpkg", name="Lindebeke", crs="EPSG:31370")
    with project.edit("Areas") as edit:
        edit.import_areas(
            [Area("wijk", code, f"Wijk {code}", square) for code in "ABCD"],
            file_name="a", sha256="",
        )  # fmt: skip
    project.close()
    recipe = folder / "town.toml"
    recipe.write_text(RECIPE, "utf-8")
    for year, unsafe in (("2023", "1222"), ("2025", "12")):
        table = folder / f"{year}.csv"
        with table.open("w", encoding="utf-8", newline="") as file:
            writer = csv.writer(file)
            writer.writerow(columns(year))
            writer.writerows(zip(*columns(year, unsafe).values(), strict=True))
        words = ["survey", "import", str(project.path), str(table), "--recipe", str(recipe)]
        assert run_command([*words, "--wave", year, "--quiet"]) == 0
    return str(project.path)


def run(capsys, *words):
    assert run_command([*words, "--json", "--quiet"]) == 0, capsys.readouterr().err
    return json.loads(capsys.readouterr().out)


def told(capsys, *words):
    assert run_command([*words, "--quiet"]) == 0
    return capsys.readouterr().out


def refused(capsys, *words):
    assert run_command([*words, "--json", "--quiet"]) == 1
    printed = capsys.readouterr()
    assert printed.out == ""
    assert "Traceback" not in printed.err
    return printed.err


def test_the_newest_wave_and_all_its_questions(town, capsys):
    cells = run(capsys, "survey", "estimate", town)
    assert {cell["domain"] for cell in cells} == {"TOTAL"}
    assert {cell["question"] for cell in cells} == {"wijk", "sex", "age", "unsafe"}
    assert all(cells[0].keys() >= KEYS for _ in cells)
    often = next(cell for cell in cells if (cell["question"], cell["answer"]) == ("unsafe", "1"))
    assert (often["value"], often["n"], often["reason"]) == (0.5, 200, None)
    age = next(cell for cell in cells if cell["question"] == "age")
    assert (age["answer"], age["statistic"]) == (None, "mean")


def test_every_area_has_a_cell(town, capsys):
    cells = run(capsys, "survey", "estimate", town, "--question", "unsafe", "--by", "area")
    often = {cell["domain"]: cell for cell in cells if cell["answer"] == "1"}
    assert set(often) == set("ABCD")
    assert often["A"]["value"] == 0.5
    assert (often["C"]["value"], often["C"]["n"], often["C"]["reason"]) == (None, 20, "suppressed")
    assert often["C"]["se"] is None
    assert (often["D"]["value"], often["D"]["n"], often["D"]["reason"]) == (None, 0, "missing")
    # with A, everybody and the numbers of answers shown, B would tell C
    assert often["B"]["reason"] == "secondary"


def test_limits_of_our_own_are_said(town, capsys):
    words = ("survey", "estimate", town, "--question", "unsafe", "--by", "area", "--least-n", "10")
    cells = {cell["domain"]: cell for cell in run(capsys, *words) if cell["answer"] == "1"}
    assert cells["C"]["value"] == 0.5
    assert cells["C"]["flag"] == "indicative"
    text = told(capsys, *words)
    assert "10" in text
    assert len(text.splitlines()) > len(told(capsys, *words[:-2]).splitlines())


def test_the_same_figures_in_words(town, capsys):
    text = told(
        capsys, "survey", "estimate", town, "--question", "unsafe", "--by", "area", "--total"
    )
    assert "Vaak" in text
    assert "Wijk A" in text
    assert "50.0" in text
    assert "120" in text


def test_everybody_beside_groups(town, capsys):
    words = ("survey", "estimate", town, "--question", "age", "--by", "sex")
    assert {cell["domain"] for cell in run(capsys, *words)} == {"f", "m"}
    found = [cell["domain"] for cell in run(capsys, *words, "--total")]
    assert found == ["f", "m", "TOTAL"]


def test_only_some_people(town, capsys):
    words = ("survey", "estimate", town, "--question", "age", "--where", "wijk=B|C")
    (cell,) = run(capsys, *words)
    assert cell["n"] == 80
    assert cell["value"] == pytest.approx(sum(18 + i % 60 for i in range(120, 200)) / 80)


@pytest.mark.parametrize(
    ("words", "sentence"),
    [
        (["--wave", "1999"], "2023, 2025"),
        (["--question", "nope"], "wijk, sex, age, unsafe, story"),
        (["--question", "unsafe", "--by", "nope"], "TOTAL, area, wijk, sex, age, unsafe"),
        (["--question", "story"], "story"),
        (["--question", "age", "--statistic", "share"], "age"),
        (["--indicator", "nope"], "nope"),
        (["--question", "age", "--statistic", "ratio"], "--over"),
        (["--question", "age", "--statistic", "ratio", "--over", "nope"], "nope"),
        (["--question", "age", "--statistic", "quantile", "--probability", "1.5"], "1.5"),
        (["--question", "age", "--level", "95"], "95"),
        (["--question", "unsafe", "--by", "age", "--classes", "young"], "young"),
        (["--question", "unsafe", "--by", "age", "--classes", "5,1"], "age"),
        (["--question", "unsafe", "--where", "sex"], "sex"),
        (["--question", "unsafe", "--where", "sex=q"], "f, m"),
        (["--question", "unsafe", "--by", "area", "--scheme", "sector"], "wijk"),
        (["--question", "unsafe", "--hide-below", "2"], "3"),
        (["--question", "unsafe", "--by", "story"], "story"),
    ],
)
def test_a_sentence_for_what_can_not_be(town, capsys, words, sentence):
    assert sentence in refused(capsys, "survey", "estimate", town, *words)


def test_a_project_without_surveys(survey_project, capsys):
    survey_project.close()
    assert refused(capsys, "survey", "estimate", str(survey_project.path))


def test_two_waves(town, capsys):
    words = ("survey", "compare", town, "--wave", "2025", "--with", "2023", "--question", "unsafe")
    cells = {cell["answer"]: cell for cell in run(capsys, *words)}
    assert cells["1"].keys() >= KEYS | COMPARED
    assert cells["1"]["difference"] == pytest.approx(0.25)
    assert cells["1"]["with_value"] == pytest.approx(0.25)
    by_area = {c["domain"]: c for c in run(capsys, *words, "--by", "area") if c["answer"] == "1"}
    assert set(by_area) == set("ABCD")
    assert by_area["A"]["difference"] == pytest.approx(0.25)
    assert by_area["C"]["difference_reason"] == "suppressed"
    assert by_area["D"]["difference_reason"] == "missing"
    assert by_area["C"]["p"] is None
    assert "25.0" in told(capsys, *words)
    young = run(capsys, *words, "--by", "sex,age", "--classes", "18,48", "--where", "wijk=A")
    assert [each["domain"] for each in young[:4]] == ["f*18-47", "f*48+", "m*18-47", "m*48+"]


def test_groups_beside_everybody(town, capsys):
    words = ("survey", "compare", town, "--against", "whole", "--question", "age", "--by", "sex")
    cells = run(capsys, *words)
    assert [cell["domain"] for cell in cells] == ["f", "m"]
    assert cells[0]["difference"] == pytest.approx(cells[0]["value"] - cells[0]["with_value"])


def test_no_difference_across_a_break_that_was_accepted(survey_project, make_wave, capsys):
    """The scale has another end from 2025 on."""
    longer = Question(
        "unsafe", {}, Kind.ONE, (*UNSAFE.answers, Answer("3", {"nl": "Soms"})), columns=("unsafe",)
    )
    for year, unsafe, asked in (("2023", "12", UNSAFE), ("2025", "123", longer)):
        make_wave(survey_project, columns(year, unsafe), name=year, questions=[asked],
                  roles={"respondent": "id"})  # fmt: skip
    survey_project.close()
    town = str(survey_project.path)
    words = ("survey", "compare", town, "--wave", "2025", "--with", "2023", "--question", "unsafe")
    before = run(capsys, *words)[0]
    assert (before["difference_flag"], before["difference_reason"]) == ("possible_break", None)
    for found in run(capsys, "survey", "breaks", town):
        assert run_command(["survey", "decide", town, found["number"], "accept"]) == 0
    capsys.readouterr()
    after = run(capsys, *words)[0]
    assert (after["difference"], after["difference_reason"]) == (None, "break")
    assert after["value"] is not None


@pytest.mark.parametrize(
    ("words", "sentence"),
    [
        ([], "2023, 2025"),
        (["--with", "1999"], "2023, 2025"),
        (["--with", "2025"], "2023, 2025"),
        (["--with", "2023", "--against", "whole"], "--with"),
        (["--against", "whole"], "--by"),
        (["--with", "2023", "--question", "nope"], "unsafe"),
        (["--with", "2023", "--question", "story"], "story"),
    ],
)
def test_a_sentence_for_what_can_not_be_compared(town, capsys, words, sentence):
    assert sentence in refused(capsys, "survey", "compare", town, *words)


INDICATORS = """
[[indicator]]
code = "often"
rule = "share"
questions = ["unsafe"]
codes = ["1"]
[indicator.text]
nl = "Voelt zich vaak onveilig"

[[indicator]]
code = "lost"
rule = "scale"
questions = ["unsafe", "nowhere"]
[indicator.text]
nl = "Wat er niet is"
"""


def test_indicators_are_added_estimated_and_removed(town, tmp_path, capsys):
    town = str(shutil.copy(town, tmp_path / "own.gpkg"))
    file = tmp_path / "own.toml"
    file.write_text(INDICATORS, "utf-8")
    found = run(capsys, "survey", "indicators", town, "--add", str(file))
    assert [each["code"] for each in found] == ["often", "lost"]
    assert found[1]["not_in"] == ["2023", "2025"]
    often, lost = run(capsys, "survey", "estimate", town, "--indicator", "often,lost")
    assert (often["question"], often["answer"], often["value"]) == ("often", None, 0.5)
    assert (lost["value"], lost["n"], lost["reason"]) == (None, 0, "missing")
    text = told(capsys, "survey", "estimate", town, "--indicator", "often,lost")
    assert "nowhere" in text
    (change,) = run(capsys, "survey", "compare", town, "--with", "2023", "--indicator", "often")
    assert change["difference"] == pytest.approx(0.25)
    assert "often, lost" in refused(capsys, "survey", "estimate", town, "--indicator", "nope")
    left = run(capsys, "survey", "indicators", town, "--remove", "lost")
    assert [each["code"] for each in left] == ["often"]
    assert "often" in refused(capsys, "survey", "indicators", town, "--remove", "lost")
    assert told(capsys, "survey", "indicators", town).startswith("often")


def test_groups_beside_one_of_them(town, capsys):
    words = ["survey", "compare", town, "--question", "age", "--by", "area", "--against"]
    assert run_command([*words, "A", "--json", "--quiet"]) == 0
    found = {each["domain"]: each for each in json.loads(capsys.readouterr().out)}
    assert set(found) == set("BCD")
    # ages go from 18 to 77 in turn: 47.5 in A and B; the twenty of C are 18 to 37, so 27.5
    assert found["B"]["difference"] == pytest.approx(0, abs=1e-9)
    assert (found["C"]["value"], found["C"]["with_value"]) == pytest.approx((27.5, 47.5))
    assert found["C"]["difference"] == pytest.approx(-20)
    assert found["C"]["q"] < 0.001
    assert found["D"]["difference_reason"] == "missing"
    assert "Wijk A" in told(capsys, *words, "A").splitlines()[1]
    assert "There are: whole, A, B, C, D." in refused(capsys, *words, "Z")
