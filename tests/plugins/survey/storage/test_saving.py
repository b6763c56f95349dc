# SPDX-License-Identifier: EUPL-1.2
"""A wave comes in whole or not at all, and again without doubling anybody."""

import numpy as np
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from wijkatlas.api import UserError
from wijkatlas_survey.model.indicator import Indicator
from wijkatlas_survey.model.questionnaire import Answer, Kind, Question
from wijkatlas_survey.model.recipe import Roles, SurveyRecipe
from wijkatlas_survey.model.wave import Calibration
from wijkatlas_survey.storage.answers import read_frame
from wijkatlas_survey.storage.intake import save, shape
from wijkatlas_survey.storage.removal import remove_wave
from wijkatlas_survey.storage.waves import find_wave, indicators, recipes, save_indicators, waves
from wijkatlas_survey.storage.weights import save_weights

RECIPE = SurveyRecipe(name="mini", roles=Roles(respondent="id", weight="pw"))
KEYLESS = SurveyRecipe(name="mini", roles=Roles(weight="pw"))
FIRST = {"id": ["a", "b", "c"], "pw": ["1", "2", "3"], "q": ["1", "2", "1"]}
NEXT = {"id": ["c", "d", "b", "e"], "pw": ["3", "4", "2", "0"], "q": ["1", "1", "1", "2"]}


@pytest.fixture
def put(survey_project, survey_file):
    def run(columns, *, recipe=RECIPE, name="w.csv", **options):
        shaped = shape(survey_file(columns, name), recipe, survey_project.areas())
        return save(survey_project, shaped, **options)

    return run


def counts(report):
    change = report.change
    return (change.read, change.added, change.updated, change.unchanged, change.rejected)


def log(project):
    return [(each.kind, each.source, each.undone) for each in project.imports()]


def test_import_is_logged_with_its_rejections(survey_project, put):
    report = put({**FIRST, "pw": ["1", "0", "3"]}, sha256="s1")
    assert counts(report) == (3, 2, 0, 0, 1)
    assert report.change.reasons == {"bad_weight": 1}
    assert (report.wave, report.respondents, report.questions) == ("w", 2, 1)
    record = survey_project.imports()[0]
    assert (record.kind, record.source, record.sha256, record.recipe) == (
        "survey", "w", "s1", "mini"
    )  # fmt: skip
    assert (record.counts.read, record.counts.added, record.counts.rejected) == (3, 2, 1)
    [(rejection, cells)] = survey_project.rejections(report.import_id)
    assert (rejection.row, rejection.reason, cells["id"]) == (2, "bad_weight", "b")
    assert recipes(survey_project) == [RECIPE]


def test_one_undo_takes_all_of_it_back(survey_project, put):
    put(FIRST)
    survey_project.undo()
    assert waves(survey_project) == []
    for table in ("survey_respondent_private", "survey_question", "survey_recipe"):
        assert survey_project.count(table) == 0
    assert log(survey_project) == [("survey", "w", True)]
    survey_project.redo()
    assert read_frame(survey_project, find_wave(survey_project)).key.tolist() == ["a", "b", "c"]
    assert log(survey_project) == [("survey", "w", False)]


@pytest.mark.parametrize("recipe", [RECIPE, KEYLESS])
def test_the_same_file_again_writes_nothing(survey_project, put, recipe):
    put(FIRST, recipe=recipe, sha256="s1")
    before = survey_project.path.read_bytes()
    report = put(FIRST, recipe=recipe, sha256="s1")
    assert counts(report) == (3, 0, 0, 3, 0)
    assert report.import_id is None
    # a copy of the file under another name is known by its digest
    assert put(FIRST, recipe=recipe, name="copy.csv", sha256="s1").wave == "w"
    assert survey_project.path.read_bytes() == before


def test_a_newer_file_is_joined_by_keys(survey_project, put):
    put(FIRST, sha256="s1")
    report = put(NEXT, wave="W", sha256="s2")
    # d is new, b changed its answer, c is as it was, e has no weight; a is not in the file
    assert counts(report) == (4, 1, 1, 1, 1)
    assert report.notes == {"kept_before": 1}
    assert report.wave == "w"
    frame = read_frame(survey_project, find_wave(survey_project))
    found = dict(
        zip(frame.key, zip(frame.weight, frame.answers["q"].codes, strict=True), strict=True)
    )
    assert found == {"a": (1, 0), "b": (2, 0), "c": (3, 0), "d": (4, 0)}
    again = put(NEXT, sha256="s2", wave="w")
    assert counts(again) == (4, 0, 0, 3, 1)
    survey_project.undo()
    assert read_frame(survey_project, find_wave(survey_project)).key.tolist() == ["a", "b", "c"]


def test_answers_of_those_who_are_gone_keep_their_questions(survey_project, put):
    put({**FIRST, "oud": ["x", "y", "x"]})
    put({"id": ["b", "d"], "nieuw": ["1,5", "2"], "pw": ["2", "1"], "q": ["9", "8"]})
    wave = find_wave(survey_project)
    assert [each.code for each in wave.questionnaire.questions] == ["nieuw", "q", "oud"]
    frame = read_frame(survey_project, wave)
    assert frame.key.tolist() == ["a", "b", "c", "d"]
    q, old = frame.answers["q"], frame.answers["oud"]
    assert [q.question.answers[code].code for code in q.codes] == ["1", "9", "1", "8"]
    assert [old.question.answers[code].code if code >= 0 else "" for code in old.codes] == [
        "x", "", "x", ""
    ]  # fmt: skip
    np.testing.assert_array_equal(frame.answers["nieuw"].values, [np.nan, 1.5, np.nan, 2])


def test_a_question_of_another_kind_is_read_anew(survey_project, put):
    numbers = SurveyRecipe(roles=RECIPE.roles, questions=(Question("q", {}, Kind.NUMBER),))
    put(FIRST)
    put({"id": ["b"], "pw": ["2"], "q": ["7.5"]}, recipe=numbers)
    frame = read_frame(survey_project, find_wave(survey_project))
    assert frame.answers["q"].values.tolist() == [1.0, 7.5, 1.0]


def test_several_answers_can_not_become_one(survey_project, put):
    many = Question("q", {}, Kind.MANY, (Answer("1"), Answer("2")), columns=("q",), separator="|")
    put(FIRST, recipe=SurveyRecipe(roles=RECIPE.roles, questions=(many,)))
    before = survey_project.path.read_bytes()
    with pytest.raises(UserError, match="of another kind"):
        put({"id": ["b"], "pw": ["2"], "q": ["1"]})
    assert survey_project.path.read_bytes() == before


def test_without_keys_another_file_of_the_same_name_is_refused_or_replaces(survey_project, put):
    put(FIRST, recipe=KEYLESS, sha256="s1")
    before = survey_project.path.read_bytes()
    with pytest.raises(UserError, match="--replace"):
        put(NEXT, recipe=KEYLESS, sha256="s2")
    assert survey_project.path.read_bytes() == before
    report = put(NEXT, recipe=KEYLESS, sha256="s2", replaces=True)
    assert counts(report) == (4, 3, 0, 0, 1)
    assert report.respondents == 3
    assert [values for text, values in report.remarks if "replaced" in text] == [{"n": 3}]
    assert len(read_frame(survey_project, find_wave(survey_project))) == 3
    survey_project.undo()
    assert read_frame(survey_project, find_wave(survey_project)).weight.tolist() == [1, 2, 3]


def test_a_trial_says_the_same_and_keeps_nothing(survey_project, put):
    before = survey_project.path.read_bytes()
    report = put(FIRST, is_trial=True)
    assert report.is_dry_run
    assert counts(report) == (3, 3, 0, 0, 0)
    assert survey_project.path.read_bytes() == before


def test_a_failure_while_writing_leaves_nothing(survey_project, put, monkeypatch):
    from wijkatlas_survey.storage import entering

    def fail(*_):
        raise RuntimeError

    monkeypatch.setattr(entering, "remember_recipe", fail)
    before = survey_project.path.read_bytes()
    with pytest.raises(RuntimeError):
        put(FIRST)
    assert survey_project.path.read_bytes() == before


def test_adjusted_weights_do_not_outlive_a_change(survey_project, put):
    put(FIRST)
    wave = find_wave(survey_project)
    with survey_project.edit("Weigh") as edit:
        save_weights(edit, wave, np.array([9.0, 8, 7]), Calibration("rake", {}))
    report = put(NEXT)
    assert any("Adjust them anew" in text for text, _ in report.remarks)
    wave = find_wave(survey_project)
    frame = read_frame(survey_project, wave)
    assert wave.calibration is None
    assert frame.weight.tolist() == frame.base_weight.tolist() == [1, 2, 3, 4]


def test_a_wave_is_removed_and_brought_back(survey_project, put):
    put(FIRST)
    with survey_project.edit("Remove") as edit:
        remove_wave(edit, survey_project, find_wave(survey_project))
    assert waves(survey_project) == []
    assert survey_project.count("survey_respondent_private") == 0
    survey_project.undo()
    assert len(read_frame(survey_project, find_wave(survey_project))) == 3


def test_a_new_wave_in_a_file_of_the_same_name_does_not_overwrite_the_old_one(survey_project, put):
    ids = [str(i) for i in range(12)]
    put({"id": ids, "pw": ["1"] * 12, "q": ["1", "2"] * 6}, sha256="s1")
    before = survey_project.path.read_bytes()
    other = {"id": ids, "pw": ["1"] * 12, "q": ["2", "1"] * 6}
    with pytest.raises(UserError, match="of 12 respondents with the same number, 12 have other"):
        put(other, sha256="s2")
    assert survey_project.path.read_bytes() == before
    assert counts(put(other, sha256="s2", wave="w")) == (12, 0, 12, 0, 0)


def test_indicators_come_with_the_recipe_once(survey_project, put):
    one, two = (Indicator(code, {"nl": code}, ("q",), codes=("1",)) for code in ("i1", "i2"))
    report = put(FIRST, brought=[one, two])
    assert [values for text, values in report.remarks if "came with" in text] == [{"n": 2}]
    assert indicators(survey_project) == (one, two)
    with survey_project.edit("Fewer") as edit:
        save_indicators(edit, [two])
    put(NEXT, brought=[one, two])
    assert indicators(survey_project) == (two,)


FINITE = st.floats(allow_nan=False, allow_infinity=False)
TEXTS = st.text(st.characters(exclude_categories=["Cs", "Cc"]), max_size=8)


@settings(
    max_examples=40, suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None
)
@given(
    rows=st.lists(
        st.tuples(
            TEXTS,
            st.one_of(
                st.none(),
                st.integers(-(2**60), 2**60),
                st.floats(allow_nan=False, allow_infinity=False),
            ),
            st.sampled_from(["", "1", "2", "3", "9"]),
            st.lists(st.sampled_from("abc"), unique=True),
        ),
        min_size=1,
        max_size=8,
    )
)
def test_what_goes_in_comes_out(survey_project, survey_file, rows):
    words, numbers, codes, many = zip(*rows, strict=True)
    file = survey_file(
        {
            "id": range(len(rows)),
            "t": words,
            "n": [None if each is None else repr(each) for each in numbers],
            "q": codes,
            "m": [" ".join(each) for each in many],
        }
    )
    questions = (
        Question("t", {}, Kind.TEXT),
        Question("n", {}, Kind.NUMBER),
        Question("q", {}, Kind.ONE, (Answer("1"), Answer("2"), Answer("3"))),
        Question("m", {}, Kind.MANY, tuple(Answer(code) for code in "abc")),
    )
    recipe = SurveyRecipe(roles=Roles(respondent="id"), questions=questions)
    save(survey_project, shape(file, recipe), wave="round", replaces=True)
    found = read_frame(survey_project, find_wave(survey_project, "round")).answers
    assert found["t"].texts.tolist() == [each.strip() for each in words]
    np.testing.assert_array_equal(
        found["n"].values, [np.nan if each is None else float(each) for each in numbers]
    )
    places = {"": -1, "1": 0, "2": 1, "3": 2, "9": -3}
    assert found["q"].codes.tolist() == [places[each] for each in codes]
    assert found["m"].chosen.tolist() == [[code in each for code in "abc"] for each in many]
    assert found["m"].answered.tolist() == [bool(each) for each in many]


def test_many_respondents(survey_project, put):
    random = np.random.default_rng(7)
    rows = 60_000
    columns = {"id": range(rows), "pw": random.uniform(0.5, 2, rows).round(3)}
    given = random.integers(1, 6, (40, rows))
    columns |= {f"q{i}": given[i] for i in range(40)}
    report = put(columns)
    assert report.respondents == rows
    frame = read_frame(survey_project, find_wave(survey_project))
    for i in (0, 17, 39):
        np.testing.assert_array_equal(frame.answers[f"q{i}"].codes, given[i] - 1)
    np.testing.assert_array_equal(frame.weight, columns["pw"])
