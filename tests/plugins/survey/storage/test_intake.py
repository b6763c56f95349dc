# SPDX-License-Identifier: EUPL-1.2
"""What becomes of a file under a recipe: roles, questions, rows that are refused."""

import json

import pytest

from wijkatlas.api import UserError
from wijkatlas_survey.model.questionnaire import Answer, Gap, Kind, Question, Questionnaire
from wijkatlas_survey.model.recipe import Roles, SurveyRecipe
from wijkatlas_survey.storage.intake import shape


def recipe(*questions, left_out=(), gaps=None, **roles):
    return SurveyRecipe(
        roles=Roles(**roles), questions=questions, left_out=left_out, gaps=gaps or {}
    )


def reasons(shaped):
    return [(each.row, each.column, each.reason) for each, _ in shaped.rejections]


def answers(shaped):
    return [json.loads(text) for text in shaped.respondents.answers]


def test_faulty_weights_are_refused_row_by_row(survey_file):
    weights = ["1,25", "0", "-2", "veel", "", "NaN", "inf", "1e400", "1.234,5", "0x10", "1_0"]
    shaped = shape(survey_file({"pw": weights, "q": ["1"] * 11}), recipe(weight="pw"))
    assert shaped.respondents.weight.tolist() == [1.25, 1234.5]
    assert reasons(shaped) == [(row, "pw", "bad_weight") for row in (2, 3, 4, 5, 6, 7, 8, 10, 11)]
    assert shaped.read == 11 == len(shaped.respondents) + len(shaped.rejections)
    assert shaped.rejections[0][1] == {"pw": "0", "q": "1"}


def test_without_a_column_everybody_counts_for_one(survey_file):
    shaped = shape(survey_file({"q": ["1", "2"]}), recipe())
    assert shaped.respondents.weight.tolist() == [1, 1]


def test_the_second_of_a_key_is_refused_and_its_key_not_told(survey_file):
    file = survey_file({"id": ["a", "b", "a ", "", "c"], "q": list("12345")})
    shaped = shape(file, recipe(respondent="id"))
    assert shaped.respondents.key.tolist() == ["a", "b", "c"]
    assert reasons(shaped) == [(3, "id", "duplicate_key"), (4, "id", "missing_key")]
    assert {each.value for each, _ in shaped.rejections} == {""}


def test_the_design_must_be_whole(survey_file):
    file = survey_file(
        {
            "s": ["a", "", "b", "b"],
            "c": ["1", "2", "", "4"],
            "N": ["10", "10", "9", "x"],
            "q": "1234",
        }
    )
    shaped = shape(file, recipe(stratum="s", cluster="c", fpc="N"))
    assert reasons(shaped) == [
        (2, "s", "missing_stratum"), (3, "c", "missing_cluster"), (4, "N", "bad_fpc")
    ]  # fmt: skip
    assert shaped.respondents.fpc.tolist() == [10]


def test_a_row_without_any_cell_is_empty(survey_file):
    shaped = shape(survey_file({"pw": ["1", ""], "q": ["x", ""]}), recipe(weight="pw"))
    assert reasons(shaped) == [(2, "", "empty_row")]


def test_when_no_row_is_left_nothing_comes_in(survey_file):
    with pytest.raises(UserError, match="“pw” holds no weights"):
        shape(survey_file({"pw": ["0", "-1"], "q": ["1", "2"]}), recipe(weight="pw"))
    with pytest.raises(UserError, match="no row below the header"):
        shape(survey_file({"pw": [], "q": []}), recipe())
    with pytest.raises(UserError, match="no column “gewicht”"):
        shape(survey_file({"q": ["1"]}), recipe(weight="gewicht"))


def test_strata_clusters_and_areas_are_questions_too_but_keys_weights_and_days_are_not(survey_file):
    columns = {name: [f"{name}{i % 2}" for i in range(6)] for name in ("s", "c", "w", "q")}
    columns |= {"id": range(6), "pw": [1] * 6, "N": [9] * 6, "dag": ["2024-10-0" + str(i) for i in range(1, 7)]}  # fmt: skip  # noqa: E501
    shaped = shape(
        survey_file(columns),
        recipe(
            stratum="s", cluster="c", area="w", respondent="id", weight="pw", fpc="N", date="dag"
        ),
    )
    assert [each.code for each in shaped.questionnaire.questions] == ["s", "c", "w", "q"]
    assert shaped.period == "2024-10-01/2024-10-06"


def test_left_out_columns_are_nowhere(survey_file):
    file = survey_file({"mail": ["a@b.be", "c@d.be"], "pw": ["1", "0"], "q": ["1", "2"]})
    shaped = shape(file, recipe(weight="pw", left_out=("mail",)))
    assert shaped.questionnaire.question("mail") is None
    assert shaped.rejections[0][1] == {"pw": "0", "q": "2"}
    assert "@" not in "".join(shaped.respondents.answers)


def test_codes_are_found_by_code_number_or_words_and_others_are_kept(survey_file):
    scale = (Answer("1", {"nl": "Altijd", "fr": "Toujours"}), Answer("2", {"nl": "Nooit"}),
             Answer("9", {"nl": "Weet niet"}, Gap.UNKNOWN))  # fmt: skip
    file = survey_file({"q": ["1", "2.0", "altijd", "TOUJOURS ", "9", "7", ""]})
    shaped = shape(file, recipe(Question("q", {}, Kind.ONE, scale)))
    # the last row is empty altogether
    assert answers(shaped) == [["1"], ["2"], ["1"], ["1"], ["9"], ["7"]]
    assert shaped.notes == {"outside_scale": 1}


def test_several_answers_in_columns_or_in_one(survey_file):
    three = (Answer("a", {"nl": "Auto"}), Answer("b"), Answer("c"))
    file = survey_file(
        {
            "p_a": ["1", "0", "", "Ja", "Auto"],
            "p_b": ["0", "0", "", "", "x"],
            "p_c": ["1", "", "", "no", "maybe"],
            "k": ["a c", "b", "", "z", " a  b "],
            "free": ["x|y", "y", "y|x", "", "z"],
        }
    )
    shaped = shape(
        file,
        recipe(
            Question("p", {}, Kind.MANY, three, columns=("p_a", "p_b", "p_c")),
            Question("k", {}, Kind.MANY, three, columns=("k",)),
            Question("free", {}, Kind.MANY, columns=("free",), separator="|"),
        ),
    )
    assert [row[0] for row in answers(shaped)] == [["a", "c"], [], None, ["a"], ["a", "b"]]
    assert [row[1] for row in answers(shaped)] == [["a", "c"], ["b"], None, ["z"], ["a", "b"]]
    assert [row[2] for row in answers(shaped)] == [["x", "y"], ["y"], ["y", "x"], None, ["z"]]
    found = shaped.questionnaire.question("free").answers
    assert [each.code for each in found] == ["x", "y", "z"]
    assert shaped.notes == {"outside_scale": 2}


def test_gaps_of_a_recipe_hold_in_every_question(survey_file):
    file = survey_file({"q": ["1", "2", "99"], "n": ["12.5", "99", "x"], "t": ["99", "b", "lang"]})
    shaped = shape(
        file,
        recipe(
            Question("q", {}, Kind.ONE, (Answer("1"), Answer("2"))),
            Question("n", {}, Kind.NUMBER),
            Question("t", {}, Kind.TEXT),
            gaps={"99": Gap.REFUSED},
        ),
    )
    assert answers(shaped) == [["1", 12.5, "99"], ["2", "99", "b"], ["99", "x", "lang"]]
    assert shaped.questionnaire.question("q").answer("99").gap is Gap.REFUSED
    assert shaped.questionnaire.question("n").answer("99").gap is Gap.REFUSED
    assert shaped.notes == {"answer_no_number": 1}


def test_what_the_recipe_says_comes_before_what_the_file_says(survey_file):
    file = survey_file({"q": ["1", "2"] * 5, "r": ["1", "2"] * 5})
    told = Questionnaire(
        (
            Question("q", {"nl": "Uit het bestand", "fr": "Du fichier"}, Kind.ONE,
                     (Answer("1", {"nl": "ja"}), Answer("2")), columns=("q",)),
            Question("r", {"nl": "Ook"}, Kind.NUMBER, columns=("r",)),
        )
    )  # fmt: skip
    object.__setattr__(file, "questionnaire", told)
    said = Question("q", {"nl": "Uit het recept"}, Kind.ONE)
    lost = Question("weg", {}, Kind.ONE)
    shaped = shape(file, recipe(said, lost))
    assert [each.code for each in shaped.questionnaire.questions] == ["q", "r"]
    question = shaped.questionnaire.question("q")
    assert question.texts == {"nl": "Uit het recept", "fr": "Du fichier"}
    assert question.answers[0].texts == {"nl": "ja"}
    assert [values["names"] for _, values in shaped.remarks] == ["weg"]


def test_rows_that_could_not_be_read_are_counted_and_keep_their_number(survey_file):
    from wijkatlas.api import Rejection

    file = survey_file({"pw": ["1", "0", "1"], "q": ["1", "2", "3"]})
    object.__setattr__(file, "rejections", [Rejection(2, "", "", "too_many_cells")])
    object.__setattr__(file, "originals", {2: {"pw": "1", "mail": "x@y.be"}})
    shaped = shape(file, recipe(weight="pw", left_out=("mail",)))
    assert shaped.read == 4
    # row 2 could not be read, so the second row that could is row 3 of the file
    assert reasons(shaped) == [(2, "", "too_many_cells"), (3, "pw", "bad_weight")]
    assert shaped.rejections[0][1] == {"pw": "1"}


def test_numbers_with_words_are_numbers_unless_they_are_gaps(survey_file):
    answers_with_words = (Answer("0", {"nl": "geen"}), Answer("999", {"nl": "?"}, Gap.UNKNOWN))
    file = survey_file({"n": ["0", "3", "999", "999.0"]})
    shaped = shape(file, recipe(Question("n", {}, Kind.NUMBER, answers_with_words)))
    assert answers(shaped) == [[0], [3], ["999"], ["999"]]
    assert shaped.notes == {}
