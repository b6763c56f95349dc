# SPDX-License-Identifier: EUPL-1.2
"""What labels of SPSS and Stata files tell of the questions."""

import struct

import numpy as np
import pandas as pd
import pyreadstat
import pytest

from wijkatlas.api.files import UnreadableFile
from wijkatlas_survey.files.opening import open_survey
from wijkatlas_survey.model.questionnaire import Gap, Kind
from wijkatlas_survey.model.recipe import Layout

NAN = float("nan")


@pytest.fixture
def open_sav(tmp_path):
    def opened(columns, **options):
        path = tmp_path / "a.sav"
        pyreadstat.write_sav(pd.DataFrame(columns), path, **options)
        return open_survey(path)

    return opened


def answers(question):
    return [(each.code, each.text(""), each.gap) for each in question.answers]


def test_labels_values_and_declared_missing_ones(open_sav):
    file = open_sav(
        {"Q1": [1.0, 2.0, 8.0, 9.0, NAN], "Q2": [1.0, 2.0, 8.0, 1.0, 1.0]},
        file_label="Veiligheid 2024",
        column_labels={"Q1": "Voelt u zich onveilig?"},
        variable_value_labels={
            "Q1": {1.0: "Altijd", 2.0: "Nooit", 7.0: "N.v.t.", 8.0: "Weet niet", 9.0: "Weigert"},
            "Q2": {1.0: "Ja", 2.0: "Nee", 8.0: "Weet niet"},
        },
        missing_ranges={"Q1": [{"lo": 7.0, "hi": 9.0}]},
    )
    assert (file.kind, file.rows, file.questionnaire.title) == ("sav", 5, "Veiligheid 2024")
    assert file.columns["Q1"].tolist() == ["1", "2", "8", "9", ""]
    first, second = file.questionnaire.questions
    assert (first.code, first.kind, first.columns) == ("Q1", Kind.ONE, ("Q1",))
    assert first.text("nl") == "Voelt u zich onveilig?"
    assert answers(first) == [
        ("1", "Altijd", None),
        ("2", "Nooit", None),
        ("7", "N.v.t.", Gap.NOT_APPLICABLE),
        ("8", "Weet niet", Gap.UNKNOWN),
        ("9", "Weigert", Gap.REFUSED),
    ]
    # what its maker did not declare missing is an answer
    assert answers(second)[2] == ("8", "Weet niet", None)


def test_without_any_declaration_words_that_say_so_are_no_answer(open_sav):
    file = open_sav(
        {"Q1": [1.0, 2.0, 8.0]},
        variable_value_labels={"Q1": {1.0: "Ja", 2.0: "Weet ik veel", 8.0: "Weet niet"}},
    )
    (question,) = file.questionnaire.questions
    assert [gap for _, _, gap in answers(question)] == [None, None, Gap.UNKNOWN]
    assert [values for _, values in file.remarks] == [{"n": 1, "name": "Weet niet"}]


def test_a_scale_of_which_only_the_ends_have_words(open_sav):
    file = open_sav(
        {"grade": [1.0, 4.0, 10.0, 7.0, 99.0]},
        variable_value_labels={"grade": {1.0: "Heel slecht", 10.0: "Heel goed", 99.0: "Onbekend"}},
        missing_ranges={"grade": [99.0]},
    )
    (question,) = file.questionnaire.questions
    assert question.kind is Kind.ONE
    assert answers(question) == [
        ("1", "Heel slecht", None),
        ("4", "4", None),
        ("7", "7", None),
        ("10", "Heel goed", None),
        ("99", "Onbekend", Gap.UNKNOWN),
    ]


def test_a_code_without_a_label_stays_outside_the_scale(open_sav):
    file = open_sav({"Q1": [1.0, 2.0, 7.0]}, variable_value_labels={"Q1": {1.0: "Ja", 2.0: "Nee"}})
    (question,) = file.questionnaire.questions
    assert [each.code for each in question.answers] == ["1", "2"]


def test_numbers_of_which_some_have_words_are_numbers(open_sav):
    file = open_sav(
        {"income": [float(n * 100) for n in range(40)], "age": [float(n + 20) for n in range(40)]},
        variable_value_labels={"income": {0.0: "Geen inkomen"}, "age": {999.0: "Weigert"}},
        missing_ranges={"age": [{"lo": 900.0, "hi": 999.0}]},
        variable_measure={"age": "scale"},
    )
    income, age = file.questionnaire.questions
    assert (income.kind, income.answers) == (Kind.NUMBER, ())
    assert age.kind is Kind.NUMBER
    assert answers(age) == [("999", "Weigert", Gap.REFUSED)]


def test_variables_without_labels_are_judged_by_their_values(open_sav):
    file = open_sav(
        {
            "weight": [0.5, 1.25, 1.0],
            "few": [1.0, 2.0, -9.0],
            "word": ["ja", "nee", "99"],
            "day": pd.to_datetime(["2024-01-02"] * 3),
        },
        missing_ranges={"few": [{"lo": -9.0, "hi": -9.0}], "word": ["99"]},
        variable_format={"day": "DATE11"},
    )
    weight, few, word, day = file.questionnaire.questions
    assert (weight.kind, file.columns["weight"].tolist()) == (Kind.NUMBER, ["0.5", "1.25", "1"])
    assert answers(few) == [("1", "1", None), ("2", "2", None), ("-9", "-9", Gap.UNKNOWN)]
    assert answers(word) == [("ja", "ja", None), ("nee", "nee", None), ("99", "99", Gap.UNKNOWN)]
    assert (day.kind, file.columns["day"][0]) == (Kind.DATE, "2024-01-02")


def test_sets_become_questions_with_several_answers(tmp_path):
    path = tmp_path / "a.sav"
    frame = pd.DataFrame(
        {
            "id": [1.0, 2.0, 3.0],
            "p_1": [2.0, 1.0, NAN],
            "p_2": [2.0, 9.0, NAN],
            "k_1": [3.0, 1.0, NAN],
            "k_2": [1.0, 9.0, NAN],
        }
    )
    labels = {1.0: "web", 2.0: "brief", 3.0: "balie", 9.0: "weigert"}
    pyreadstat.write_sav(
        frame,
        path,
        column_labels={"p_1": "Afval", "p_2": "Lawaai"},
        variable_value_labels={"k_1": labels, "k_2": labels},
        missing_ranges={name: [9.0] for name in ("p_2", "k_1", "k_2")},
    )
    text = b"$probs=D1 2 9 Problemen p_1 p_2\n$kanaal=C 6 Kanaal k_1 k_2\n"
    end = struct.pack("<ii", 999, 0)
    record = struct.pack("<iiii", 7, 7, 1, len(text)) + text
    path.write_bytes(path.read_bytes().replace(end, record + end, 1))
    file = open_survey(path)
    _, problems, channel = file.questionnaire.questions
    assert (problems.code, problems.kind, problems.columns) == ("probs", Kind.MANY, ("p_1", "p_2"))
    assert problems.text("") == "Problemen"
    assert answers(problems) == [("p_1", "Afval", None), ("p_2", "Lawaai", None)]
    assert file.columns["p_1"].tolist() == ["1", "0", ""]
    assert file.columns["p_2"].tolist() == ["1", "", ""]
    assert (channel.code, channel.columns, channel.separator) == ("kanaal", ("kanaal",), " ")
    assert file.columns["kanaal"].tolist() == ["3 1", "1", ""]
    assert answers(channel) == [("1", "web", None), ("2", "brief", None), ("3", "balie", None)]
    assert list(file.columns) == ["id", "p_1", "p_2", "kanaal"]


def test_stata_with_missing_values_of_its_own(tmp_path):
    path = tmp_path / "a.dta"
    pyreadstat.write_dta(
        pd.DataFrame({"q": pd.Series([1, 2, "a", "b", None], dtype=object)}),
        path,
        missing_user_values={"q": ["a", "b"]},
        variable_value_labels={"q": {1: "ja", 2: "nee", "a": "weigert", "b": "dk"}},
    )
    file = open_survey(path)
    (question,) = file.questionnaire.questions
    assert answers(question) == [
        ("1", "ja", None),
        ("2", "nee", None),
        (".a", "weigert", Gap.REFUSED),
        (".b", "dk", Gap.UNKNOWN),
    ]
    assert file.remarks == []


def test_a_sav_with_another_name_is_read_all_the_same(tmp_path):
    pyreadstat.write_sav(pd.DataFrame({"a": [1.0, 2.0]}), tmp_path / "a.sav")
    path = (tmp_path / "a.sav").rename(tmp_path / "a.csv")
    file = open_survey(path, layout=Layout(delimiter=";"))
    assert (file.kind, file.name, file.columns["a"].tolist()) == ("sav", "a.csv", ["1", "2"])


def test_a_form_beside_a_file_with_labels_is_left_aside(tmp_path):
    pyreadstat.write_sav(pd.DataFrame({"a": [1.0, 2.0]}), tmp_path / "a.sav")
    file = open_survey(tmp_path / "a.sav", form=tmp_path / "form.lss")
    assert [values for _, values in file.remarks] == [{"file": "form.lss"}]


def test_repaired_letters_are_remarked(tmp_path):
    path = tmp_path / "a.sav"
    pyreadstat.write_sav(pd.DataFrame({"a": ["Café", "x"]}), path)
    path.write_bytes(path.read_bytes().replace("Café".encode(), b"Caf\xe9 "))
    file = open_survey(path)
    assert file.columns["a"].tolist() == ["Café", "x"]
    assert [values for _, values in file.remarks] == [{"count": 1}]


def test_five_thousand_variables(open_sav):
    file = open_sav({f"v{n}": np.array([1.0, 2.0]) for n in range(5_000)})
    assert len(file.questionnaire.questions) == len(file.columns) == 5_000


@pytest.mark.parametrize("share", [0.2, 0.9, 0.99])
def test_a_file_that_is_cut_off(tmp_path, share):
    path = tmp_path / "a.sav"
    pyreadstat.write_sav(pd.DataFrame({"a": [1.5, 2.0] * 50, "b": ["x", "y"] * 50}), path)
    path.write_bytes(path.read_bytes()[: int(path.stat().st_size * share)])
    with pytest.raises(UnreadableFile, match="is damaged or cut off"):
        open_survey(path)
