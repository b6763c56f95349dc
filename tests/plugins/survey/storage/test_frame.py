# SPDX-License-Identifier: EUPL-1.2
"""What is stored comes back as columns."""

import numpy as np
import pytest

from wijkatlas.api import UserError
from wijkatlas_survey.model.questionnaire import Answer, Gap, Kind, Question
from wijkatlas_survey.model.wave import Calibration
from wijkatlas_survey.storage.answers import read_frame
from wijkatlas_survey.storage.waves import find_wave, waves
from wijkatlas_survey.storage.weights import save_weights

COLUMNS = {
    "id": ["r1", "r2", "r3", "r4"],
    "pw": ["1,5", "2", "0.5", "1"],
    "wijk": ["W1", "W2", "W1", ""],
    "laag": ["a", "b", "a", "b"],
    "N": ["4421", "1018", "4421", "1018"],
    "Q1": ["1", "2", "", "7"],
    "Q2_a": ["Y", "", "", "N"],
    "Q2_b": ["Y", "Y", "", "N"],
    "leeftijd": ["34", "21,5", "", "oud"],
    "woord": ["Straat", "", " x ", "é"],
}
ROLES = {"respondent": "id", "weight": "pw", "area": "wijk", "stratum": "laag", "fpc": "N"}
QUESTIONS = [
    Question("Q1", {"nl": "Veilig?"}, Kind.ONE,
             (Answer("1", {"nl": "ja"}), Answer("2", {"nl": "weet niet"}, Gap.UNKNOWN))),
    Question("Q2", {}, Kind.MANY, (Answer("a"), Answer("b")), columns=("Q2_a", "Q2_b")),
    Question("leeftijd", {}, Kind.NUMBER),
    Question("woord", {}, Kind.TEXT),
]  # fmt: skip


@pytest.fixture
def wave(survey_project, make_wave):
    return make_wave(survey_project, COLUMNS, roles=ROLES, questions=QUESTIONS)


def test_frame_holds_what_the_file_held(survey_project, wave):
    frame = read_frame(survey_project, wave)
    assert len(frame) == wave.respondents == 4
    assert frame.weight.tolist() == [1.5, 2.0, 0.5, 1.0]
    assert frame.base_weight.tolist() == frame.weight.tolist()
    assert frame.key.tolist() == COLUMNS["id"]
    assert frame.area.tolist() == COLUMNS["wijk"]
    assert frame.stratum.tolist() == COLUMNS["laag"]
    assert frame.cluster.tolist() == [""] * 4
    assert frame.fpc.tolist() == [4421, 1018, 4421, 1018]
    assert np.isnan(frame.fpc_2).all()
    assert frame.answers["Q1"].codes.tolist() == [0, 1, -1, -3]
    assert frame.answers["Q2"].chosen.tolist() == [
        [True, True], [False, True], [False, False], [False, False]
    ]  # fmt: skip
    assert frame.answers["Q2"].answered.tolist() == [True, True, False, True]
    ages = frame.answers["leeftijd"].values
    assert ages[:2].tolist() == [34.0, 21.5]
    assert np.isnan(ages[2:]).all()
    assert frame.answers["woord"].texts.tolist() == ["Straat", "", "x", "é"]
    assert set(frame.answers) == {"wijk", "laag", "Q1", "Q2", "leeftijd", "woord"}


def test_only_questions_that_are_asked_for(survey_project, wave):
    assert set(read_frame(survey_project, wave, ["Q1"]).answers) == {"Q1"}
    assert read_frame(survey_project, wave, []).answers == {}
    with pytest.raises(UserError, match="no question “Q9”"):
        read_frame(survey_project, wave, ["Q9"])


def test_the_questionnaire_comes_back(survey_project, wave):
    question = find_wave(survey_project, "2025").questionnaire.question("Q1")
    assert question.text("nl") == "Veilig?"
    assert question.answers == QUESTIONS[0].answers
    assert wave.questionnaire.question("Q2").columns == ("Q2_a", "Q2_b")
    assert wave.recipe.roles.weight == "pw"


def test_waves_in_order_and_by_name(survey_project, make_wave):
    for name in ("b", "a"):
        make_wave(survey_project, COLUMNS, name=name, roles=ROLES)
    assert [each.name for each in waves(survey_project)] == ["b", "a"]
    assert find_wave(survey_project).name == "a"
    assert find_wave(survey_project, "B").name == "b"
    with pytest.raises(UserError, match="b, a"):
        find_wave(survey_project, "c")


def test_calibrated_weights_are_kept_beside_the_base(survey_project, wave):
    calibration = Calibration("rake", {"sex": {"m": 10.0, "v": 12.0}}, rounds=3)
    with survey_project.edit("Weigh") as edit:
        save_weights(edit, wave, np.array([4.0, 3.0, 2.0, 1.0]), calibration)
    again = find_wave(survey_project)
    frame = read_frame(survey_project, again, [])
    assert frame.weight.tolist() == [4.0, 3.0, 2.0, 1.0]
    assert frame.base_weight.tolist() == [1.5, 2.0, 0.5, 1.0]
    assert again.calibration == calibration
    survey_project.undo()
    assert read_frame(survey_project, find_wave(survey_project), []).weight[0] == 1.5
    assert find_wave(survey_project).calibration is None


def test_a_project_without_tables_of_surveys_has_no_waves(tmp_path):
    from wijkatlas.store.project import Project

    with Project.create(tmp_path / "a.gpkg", name="x", crs="EPSG:31370") as bare:
        assert waves(bare) == []
        with pytest.raises(UserError, match="no survey"):
            find_wave(bare)
