# SPDX-License-Identifier: EUPL-1.2
"""Exports of Kobo and ODK in the ways in which they can be set."""

import csv
from collections.abc import Sequence
from pathlib import Path

import pytest

from wijkatlas_survey.files.kobo import is_kobo, read_kobo
from wijkatlas_survey.model.file import SurveyFile
from wijkatlas_survey.model.questionnaire import Kind
from wijkatlas_survey.model.recipe import Layout

SURVEY = [
    ["type", "name", "label::Nederlands (nl)", "label::English (en)"],
    ["start", "start", "", ""],
    ["begin_group", "veilig", "Veiligheid", "Safety"],
    ["select_one freq", "unsafe", "Voelt u zich onveilig?", "Do you feel unsafe?"],
    ["begin_group", "in", "", ""],
    ["select_multiple crimes", "victim", "Slachtoffer van", "Victim of"],
    ["end_group", "", "", ""],
    ["end_group", "", "", ""],
    ["rank crimes", "order", "Volgorde", "Order"],
    ["integer", "age", "Leeftijd", "Age"],
    ["geopoint", "spot", "Plek", "Place"],
    ["calculate", "score", "", ""],
    ["begin_repeat", "kids", "Kinderen", "Children"],
    ["integer", "kid_age", "Leeftijd kind", "Age of child"],
    ["end_repeat", "", "", ""],
    ["image", "photo", "Foto", "Photo"],
]
CHOICES = [
    ["list_name", "name", "label::Nederlands (nl)", "label::English (en)"],
    ["freq", "1", "Altijd", "Always"],
    ["freq", "2", "Nooit", "Never"],
    ["crimes", "theft", "Diefstal", "Theft"],
    ["crimes", "bike", "Diefstal fiets", "Theft of a bike"],
]


@pytest.fixture
def form(tmp_path: Path) -> Path:
    """A form with groups in groups, a ranking and a repeat."""
    from openpyxl import Workbook

    book = Workbook()
    book.remove(book.worksheets[0])
    for name, rows in (("survey", SURVEY), ("choices", CHOICES)):
        sheet = book.create_sheet(name)
        for row in rows:
            sheet.append(row)
    path = tmp_path / "form.xlsx"
    book.save(path)
    return path


def read(folder: Path, rows: Sequence[Sequence[str]], form: Path | None = None) -> SurveyFile:
    """An export with these lines."""
    path = folder / "export.csv"
    with path.open("w", encoding="utf-8", newline="") as stream:
        csv.writer(stream, delimiter=";", quoting=csv.QUOTE_ALL).writerows(rows)
    return read_kobo(path, form, Layout())


def answers(file: SurveyFile, code: str) -> list[list[str]]:
    """The columns of a question."""
    question = file.questionnaire.question(code)
    assert question is not None, code
    return [list(file.columns[heading]) for heading in question.columns]


@pytest.mark.parametrize("sign", "/.-:")
def test_groups_may_be_joined_by_any_sign(tmp_path: Path, form: Path, sign: str) -> None:
    """Names with their groups, codes in one column and one for each answer."""
    unsafe = sign.join(["veilig", "unsafe"])
    victim = sign.join(["veilig", "in", "victim"])
    found = read(
        tmp_path,
        [
            [unsafe, victim, f"{victim}{sign}theft", f"{victim}{sign}bike", "age", "_uuid"],
            ["1", "theft bike", "1", "1", "30", "a"],
            ["2", "", "", "", "40", "b"],
            ["2", "bike", "0", "1", "", "c"],
        ],
        form,
    )
    assert answers(found, "unsafe") == [["1", "2", "2"]]
    assert answers(found, "victim") == [["1", "", "0"], ["1", "", "1"]]
    many = found.questionnaire.question("victim")
    assert many is not None
    assert [each.code for each in many.answers] == ["theft", "bike"]
    assert victim in found.hints["left_out"].split("\n")
    assert found.hints["respondent"] == "_uuid"


def test_names_may_stand_without_their_groups(tmp_path: Path, form: Path) -> None:
    """Several answers in one column only."""
    found = read(tmp_path, [["unsafe", "victim"], ["1", "theft"], ["2", "bike theft"]], form)
    assert answers(found, "victim") == [["theft", "bike theft"]]
    many = found.questionnaire.question("victim")
    assert many is not None
    assert (many.kind, many.separator) == (Kind.MANY, " ")


@pytest.mark.parametrize(
    ("unsafe", "victim", "option", "cell"),
    [
        ("Voelt u zich onveilig?", "Slachtoffer van", "Diefstal fiets", "Altijd"),
        ("Do you feel unsafe?", "Victim of", "Theft of a bike", "Always"),
        (
            "Veiligheid/Voelt u zich onveilig?",
            "Veiligheid/in/Slachtoffer van",
            "Diefstal fiets",
            "Altijd",
        ),
    ],
)
def test_labels_become_codes(
    tmp_path: Path, form: Path, unsafe: str, victim: str, option: str, cell: str
) -> None:
    """Headings and cells in any language of the form, with the labels of groups or without."""
    found = read(
        tmp_path, [[unsafe, f"{victim}/{option}", "_id"], [cell, "1", "7"], ["", "0", "8"]], form
    )
    assert answers(found, "unsafe") == [["1", ""]]
    assert answers(found, "victim") == [["1", "0"]]
    assert found.hints["respondent"] == "_id"


def test_rows_of_a_table_are_headed_by_their_own_label(tmp_path: Path) -> None:
    """What the table asks stands before it in the questionnaire, not in the export."""
    from openpyxl import Workbook

    book = Workbook()
    sheet = book.worksheets[0]
    sheet.title = "survey"
    rows = [
        ["type", "name", "label"],
        ["begin_group", "g", "Een probleem?"],
        ["select_one a", "noise", "Lawaai"],
        ["select_one a", "waste", "Afval"],
        ["end_group", "", ""],
    ]
    for row in rows:
        sheet.append(row)
    choices = book.create_sheet("choices")
    for row in (["list_name", "name", "label"], ["a", "1", "Ja"], ["a", "2", "Nee"]):
        choices.append(row)
    book.save(tmp_path / "form.xlsx")
    found = read(
        tmp_path, [["Lawaai", "Een probleem?/Afval"], ["Ja", "Nee"]], tmp_path / "form.xlsx"
    )
    assert answers(found, "noise") == [["1"]]
    assert answers(found, "waste") == [["2"]]
    assert [each.text("nl") for each in found.questionnaire.questions] == [
        "Een probleem? [Lawaai]", "Een probleem? [Afval]",
    ]  # fmt: skip


def test_labels_of_several_answers_are_taken_apart(tmp_path: Path, form: Path) -> None:
    """They hold spaces, and one begins like another."""
    found = read(
        tmp_path,
        [
            ["Slachtoffer van"],
            ["Diefstal Diefstal fiets"],
            ["Diefstal fiets"],
            ["Diefstal"],
            ["Diefstal onbekend"],
        ],
        form,
    )
    assert answers(found, "victim") == [["theft bike", "bike", "theft", "Diefstal onbekend"]]


def test_other_kinds_of_questions(tmp_path: Path, form: Path) -> None:
    """A ranking by place, a place from its parts, what was calculated by its values, a repeat."""
    found = read(
        tmp_path,
        [
            ["order", "_spot_latitude", "_spot_longitude", "_spot_altitude", "score",
             "kids[1]/kid_age", "kids[2]/kid_age", "photo", "start"],
            ["bike theft", "50.9", "4.3", "10", "3.5", "4", "9", "a.jpg", "2025-01-01"],
            ["theft", "", "", "", "12.25", "", "", "", "2025-01-01"],
        ],
        form,
    )  # fmt: skip
    assert answers(found, "order[1]") == [["bike", "theft"]]
    assert answers(found, "order[2]") == [["theft", ""]]
    assert answers(found, "spot") == [["50.9 4.3", ""]]
    assert answers(found, "kid_age") == [["4", ""]]
    score = found.questionnaire.question("score")
    assert score is not None
    assert score.kind is Kind.NUMBER
    left_out = found.hints["left_out"].split("\n")
    assert {"photo", "start", "_spot_latitude", "order"} <= set(left_out)
    said = [text for text, _ in found.remarks]
    assert any("more than once" in text for text in said)


def test_all_versions_come_together(tmp_path: Path, form: Path) -> None:
    """A question that was moved has two columns; a response that stands twice is one."""
    found = read(
        tmp_path,
        [
            ["veilig/unsafe", "oud/unsafe", "age", "_uuid"],
            ["1", "", "30", "a"],
            ["", "2", "", "b"],
            ["", "", "41", "b"],
        ],
        form,
    )
    assert found.rows == 2
    assert answers(found, "unsafe") == [["1", "2"]]
    assert answers(found, "age") == [["30", "41"]]
    assert {"n": 1} in [values for _, values in found.remarks]


def test_lists_that_stand_in_another_file_come_from_the_cells(tmp_path: Path) -> None:
    """A form may take its answers from a file of its own."""
    from openpyxl import Workbook

    book = Workbook()
    sheet = book.worksheets[0]
    sheet.title = "survey"
    for row in (["type", "name", "label"], ["select_multiple_from_file x.csv", "many", "Welke?"]):
        sheet.append(row)
    book.save(tmp_path / "form.xlsx")
    found = read(tmp_path, [["many", "_id"], ["b a", "1"], ["10 9", "2"]], tmp_path / "form.xlsx")
    many = found.questionnaire.question("many")
    assert many is not None
    assert [each.code for each in many.answers] == ["10", "9", "a", "b"]


def test_a_form_that_is_not_at_hand_is_guessed(tmp_path: Path) -> None:
    """Names without their groups; ticks of one name are one choice of several."""
    head = ["g/unsafe", "g/victim", "g/victim/theft", "g/victim/bike", "g/x", "h/x"]
    rows = [["1", "bike", "0", "1", "p", "1.5"], ["2", "", "", "", "q", "2.5"]]
    system = ["_id", "_uuid", "_submission_time", "__version__"]
    found = read(
        tmp_path,
        [[*head, *system], *([*row, str(i), f"u{i}", "2025-02-03", "v"] for i, row in enumerate(rows))],
    )  # fmt: skip
    assert [each.code for each in found.questionnaire.questions][:4] == [
        "unsafe", "victim", "g/x", "h/x",
    ]  # fmt: skip
    assert answers(found, "victim") == [["0", ""], ["1", ""]]
    assert found.hints["date"] == "_submission_time"
    assert found.hints["left_out"].split("\n") == ["_id", "__version__", "g/victim"]
    assert is_kobo(found.columns)
    assert not is_kobo(["id", "_x"])
