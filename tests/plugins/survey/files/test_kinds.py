# SPDX-License-Identifier: EUPL-1.2
"""What columns hold, judged by their cells."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from wijkatlas_survey.files.gap_words import gap_of
from wijkatlas_survey.files.kinds import clean, describe, in_order, question_of
from wijkatlas_survey.model.questionnaire import Answer, Gap, Kind, Question, Questionnaire


def column(*cells):
    made = np.empty(len(cells), object)
    made[:] = cells
    return made


def kind_and_codes(*cells):
    question = question_of("v", column(*cells))
    return question.kind, [answer.code for answer in question.answers]


@pytest.mark.parametrize(
    ("cells", "kind", "codes"),
    [
        (["ja", "nee", "", "ja"], Kind.ONE, ["ja", "nee"]),
        (["10", "9", "2", "9"], Kind.ONE, ["2", "9", "10"]),
        (["-1", "1", "0"], Kind.ONE, ["-1", "0", "1"]),
        (["02", "01", "02"], Kind.ONE, ["01", "02"]),
        ([str(n) for n in range(11)] * 2, Kind.ONE, [str(n) for n in range(11)]),
        ([str(n) for n in range(12)] * 2, Kind.NUMBER, []),
        (["1.5", "2", "1.5"], Kind.NUMBER, []),
        (["1e5", "2"], Kind.NUMBER, []),
        (["2024-01-02", "2024-03-04T12:00:00"], Kind.DATE, []),
        (["1/2/2024", "12-11-2024 9:30"], Kind.DATE, []),
        (["", ""], Kind.TEXT, []),
        (["Eens", "eens", "Oneens"], Kind.ONE, ["Eens", "eens", "Oneens"]),
        # a text of more than a hundred letters is nobody's choice
        (["x" * 101, "x" * 101], Kind.TEXT, []),
        # among many, what each says in words of their own is no choice
        ([f"opmerking {n}" for n in range(20)], Kind.TEXT, []),
        ([f"buurt {n % 10}" for n in range(20)], Kind.ONE, [f"buurt {n}" for n in range(10)]),
        ([f"wijk {n:02d}" for n in range(50)] * 2, Kind.ONE, [f"wijk {n:02d}" for n in range(50)]),
        ([f"wijk {n:02d}" for n in range(51)] * 2, Kind.TEXT, []),
    ],
)
def test_kinds(cells, kind, codes):
    assert kind_and_codes(*cells) == (kind, codes)


@pytest.mark.parametrize(
    ("cells", "decimals"),
    [
        (["1,5", "2"], ","),
        (["1.234,5", "1.000"], ","),
        (["1.5", "2"], "."),
    ],
)
def test_decimals(cells, decimals):
    assert question_of("v", column(*cells)).decimals == decimals


@pytest.mark.parametrize("cells", [["1,5", "1.5"], ["1,2,3", "1,2"], ["1.23,4", "x"]])
def test_what_only_looks_like_numbers_stays_text(cells):
    assert question_of("v", column(*cells)).kind is not Kind.NUMBER


def test_numbers_among_which_words_say_that_there_is_none():
    ages = [str(age) for age in range(20, 60)]
    question = question_of("age", column(*ages, "weet niet", "wil niet zeggen", ""))
    assert question.kind is Kind.NUMBER
    assert [(each.code, each.gap) for each in question.answers] == [
        ("weet niet", Gap.UNKNOWN),
        ("wil niet zeggen", Gap.REFUSED),
    ]
    question = question_of("grade", column("1", "2", "10", "weet niet"))
    assert question.kind is Kind.ONE
    assert [each.code for each in question.answers] == ["1", "2", "10", "weet niet"]
    question = question_of("code", column("01", "02", "weet niet"))
    assert [each.code for each in question.answers] == ["01", "02", "weet niet"]
    # with other words among them they are no numbers
    assert question_of("age", column(*ages, "oud")).kind is Kind.TEXT
    assert question_of("age", column("weet niet", "weet niet")).kind is Kind.ONE


def test_describe_keeps_what_is_known_and_adds_the_rest_in_order():
    known = Questionnaire(
        (
            Question("Q1", {"nl": "Onveilig?"}, Kind.ONE, columns=("q1",)),
            Question("Q2", kind=Kind.TEXT, columns=("q2",)),
            Question("Q3", kind=Kind.ONE, answers=(Answer("1"),), columns=("q3",)),
        ),
        title="Bevraging",
    )
    columns = {
        "new": column("a", "b", "a"),
        "q1": column("2", "1", ""),
        "q2": column("x", "x", "x"),
        "q3": column("1", "2", "2"),
    }
    found = describe(columns, known)
    assert found.title == "Bevraging"
    assert [each.code for each in found.questions] == ["Q1", "Q2", "Q3", "new"]
    assert found.questions[0].text("nl") == "Onveilig?"
    assert [each.code for each in found.questions[0].answers] == ["1", "2"]
    # what is known is not guessed anew
    assert found.questions[1] == known.questions[1]
    assert found.questions[2] == known.questions[2]
    assert found.questions[3].kind is Kind.ONE


@pytest.mark.parametrize(
    ("cells", "cleaned", "marks"),
    [
        (["1", "NA", "2"], ["1", "", "2"], 1),
        (["1", ".", "N/A", "2.5"], ["1", "", "", "2.5"], 2),
        (["ja", "NA", "nee"], ["ja", "", "nee"], 1),
        # Namibia among codes of countries, and a word that people write
        (["BE", "NA", "NL"], ["BE", "NA", "NL"], 0),
        (["NULL", "x"], ["NULL", "x"], 0),
        (["NaN", "#NULL!", "x"], ["", "", "x"], 2),
        ([" ", "\t", " x "], ["", "", "x"], 0),
        (["NA", "NA"], ["NA", "NA"], 0),
        (["1,5", "2", "NA"], ["1.5", "2", ""], 1),
        (["1.234,5", "1.000", "-3"], ["1234.5", "1000", "-3"], 0),
        (["1.0", "2.0", ""], ["1", "2", ""], 0),
        (["1.0", "2.5"], ["1.0", "2.5"], 0),
        (["01.02", "x"], ["01.02", "x"], 0),
        (["0013", "0,5"], ["0013", "0.5"], 0),
    ],
)
def test_clean(cells, cleaned, marks):
    columns, counts = clean({"v": column(*cells)})
    assert columns["v"].tolist() == cleaned
    assert counts["marks"] == marks


def test_a_known_decimal_point_leaves_commas_alone():
    columns, _ = clean({"v": column("1,5", "2,5")}, ".")
    assert columns["v"].tolist() == ["1,5", "2,5"]


@given(st.lists(st.text(max_size=8), max_size=20))
def test_cleaning_again_changes_nothing_and_loses_no_row(cells):
    once, _ = clean({"v": column(*cells)})
    twice, counts = clean(once)
    assert len(once["v"]) == len(cells)
    assert twice["v"].tolist() == once["v"].tolist()
    assert counts == {"marks": 0, "commas": 0}


@given(st.lists(st.decimals(-1000, 1000, places=2), min_size=1, max_size=20))
def test_numbers_with_a_comma_are_the_same_numbers(numbers):
    columns, _ = clean({"v": column(*[f"{each}".replace(".", ",") for each in numbers])})
    assert [float(cell) for cell in columns["v"]] == [float(each) for each in numbers]


@pytest.mark.parametrize(
    ("label", "gap"),
    [
        ("Weigert te antwoorden", Gap.REFUSED),
        ("Wil ik niet zeggen", Gap.REFUSED),
        ("Refused", Gap.REFUSED),
        ("Weet niet / geen mening", Gap.UNKNOWN),
        ("Weet ik niet", Gap.UNKNOWN),
        ("Don’t know", Gap.UNKNOWN),
        ("Ne sait pas", Gap.UNKNOWN),
        ("n.v.t.", Gap.NOT_APPLICABLE),
        ("Niet van toepassing", Gap.NOT_APPLICABLE),
        ("Geen antwoord", Gap.EMPTY),
        ("Helemaal niet", None),
        ("Nooit", None),
    ],
)
def test_gaps_by_their_words(label, gap):
    assert gap_of(label) is gap


def test_order():
    assert in_order(["10", "2", "-1", "1.5"]) == ["-1", "1.5", "2", "10"]
    assert in_order(["b", "A", "10"]) == ["10", "A", "b"]


@pytest.mark.parametrize(
    "own", [["Meer licht in het park graag."] * 9, ["mijn buurman dealt in drugs"]]
)
def test_what_people_wrote_themselves_is_nothing_to_choose_from(own):
    cells = np.array([*["nee"] * 40, *["Niet tevreden, niet ontevreden"] * 9, *own], object)
    question = question_of("Q1", cells)
    assert (question.kind, question.answers) == (Kind.TEXT, ())
    assert question_of("Q1", cells[:49]).kind is Kind.ONE
