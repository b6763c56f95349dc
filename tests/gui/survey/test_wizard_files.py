# SPDX-License-Identifier: EUPL-1.2
"""The import wizard with the files of the sample town, SPSS, and figures of another office."""

import importlib.util
import sys
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from wijkatlas.shell.window import Window
from wijkatlas_survey.panel.wizard.check import CHANGES, REJECTED
from wijkatlas_survey.panel.wizard.dialog import CHECK, COLUMNS, FILE, QUESTIONS, SurveyWizard
from wijkatlas_survey.panel.wizard.looking import answers_beside, form_beside
from wijkatlas_survey.storage.waves import indicators, published, waves

STATLINE = (
    "Onderwerp,Perioden,Waarde_Gent_2021,Waarde_Aalst_2021*,Marges_Gent_2021,Marges_Aalst_2021*\n"
    '||Onveilig in buurt ,% komt vaak voor,"0,8","12,3*","1,3","0,9"\n'
    '|Rapportcijfer,rapportcijfer,x,"7,4",.,"0,1"\n'
)
STRUCTURE = """<?xml version="1.0" encoding="UTF-8"?><document>
<LimeSurveyDocType>Survey</LimeSurveyDocType><DBVersion>623</DBVersion>
<languages><language>nl</language></languages></document>"""


@pytest.fixture
def wizard(window: Window, qtbot: Any) -> SurveyWizard:
    made = SurveyWizard(window.desk.session, window)
    qtbot.addWidget(made)
    made.show()
    return made


def test_published_figures_skip_the_questions(
    wizard: SurveyWizard, window: Window, tmp_path: Path
) -> None:
    path = tmp_path / "statline.csv"
    path.write_text(STATLINE, "utf-8")
    wizard.choose_file(path)
    assert wizard.file.found.text().startswith("Published figures")
    wizard.go_on()
    assert wizard.step == CHECK
    assert wizard.check.name.text() == "statline"
    assert wizard.check.counts["read"].text() == "4"
    for field in (wizard.check.period, wizard.check.recipe_name, wizard.check.indicators):
        assert field.isHidden()
    for tab in (REJECTED, CHANGES):
        assert not wizard.check.tabs.isTabVisible(tab)
    wizard.go_back()
    assert wizard.step == FILE
    wizard.go_on()
    wizard.go_on()
    project = window.desk.session.project
    (wave,) = waves(project)
    assert wave.published
    assert len(published(project, wave)) == 4


def test_a_file_of_spss_has_its_own_labels(
    wizard: SurveyWizard, window: Window, tmp_path: Path
) -> None:
    import pandas as pd
    import pyreadstat

    frame = pd.DataFrame(
        {
            "id": [float(i) for i in range(40)],
            "gewicht": [0.5 + i % 3 for i in range(40)],
            "unsafe": [float(1 + i % 3) for i in range(40)],
        }
    )
    path = tmp_path / "meting_2024.sav"
    pyreadstat.write_sav(
        frame,
        str(path),
        column_labels={"unsafe": "Hoe vaak voelt u zich onveilig?"},
        variable_value_labels={"unsafe": {1: "Vaak", 2: "Soms", 3: "Nooit"}},
    )
    wizard.choose_file(path)
    assert wizard.file.found.text() == "SPSS · rows: 40 · columns: 3"
    assert wizard.file.heading.isHidden()
    wizard.go_on()
    assert wizard.columns.boxes["weight"].value == "gewicht"
    wizard.go_on()
    assert wizard.step == QUESTIONS
    assert wizard.questions.text.text() == "Hoe vaak voelt u zich onveilig?"
    table = wizard.questions.answers
    assert [table.item(row, 1).text() for row in range(3)] == ["Vaak", "Soms", "Nooit"]  # type: ignore[union-attr]
    wizard.go_on()
    wizard.go_on()
    (wave,) = waves(window.desk.session.project)
    assert (wave.name, wave.respondents) == ("2024", 40)


def test_another_recipe_is_chosen(wizard: SurveyWizard, tmp_path: Path) -> None:
    answers, recipe = tmp_path / "a.csv", tmp_path / "own.toml"
    answers.write_text("id;pw;Q1\n" + "".join(f"{i};1.5;{i % 4}\n" for i in range(20)), "utf-8")
    recipe.write_text(
        'name = "own"\nleft_out = ["Q1"]\n[roles]\nweight = "pw"\nstratum = "gone"\n', "utf-8"
    )
    wizard.choose_file(answers)
    wizard.file.recipe_file_chosen.emit(recipe)
    assert "gone" in wizard.file.remarks.text()
    assert wizard.file.recipe.currentText() == "own"
    wizard.go_on()
    assert wizard.step == COLUMNS
    boxes = wizard.columns.boxes
    assert [boxes[role].value for role in ("weight", "stratum", "respondent")] == ["pw", "", ""]
    assert wizard.columns.left_out.ticked() == ("Q1",)
    recipe.write_text("colour = 3\n", "utf-8")
    wizard.go_back()
    wizard.file.recipe_file_chosen.emit(recipe)
    assert "colour" in wizard.problem.text


def test_a_questionnaire_beside_the_answers_is_proposed(tmp_path: Path) -> None:
    answers, form = tmp_path / "a.csv", tmp_path / "a.lss"
    answers.write_text("id\n1\n", "utf-8")
    assert form_beside(answers) is None
    (tmp_path / "a.xlsx").write_bytes(b"no workbook")
    assert form_beside(answers) is None
    form.write_text(STRUCTURE, "utf-8")
    assert form_beside(answers) == form
    assert form_beside(tmp_path / "a.sav") is None
    assert answers_beside(form) == answers
    assert answers_beside(tmp_path / "b.lss") == tmp_path / "b.lss"


def test_a_questionnaire_may_be_chosen_first(wizard: SurveyWizard, tmp_path: Path) -> None:
    answers, form = tmp_path / "a.csv", tmp_path / "b.lss"
    answers.write_text("id\n1\n2\n", "utf-8")
    form.write_text(STRUCTURE, "utf-8")
    wizard.file.questionnaire.set_path(form)
    assert wizard.looked is None
    wizard.choose_file(answers)
    said = wizard.file.said()
    assert said is not None
    assert said.form == form


@pytest.fixture(scope="module")
def sample(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The surveys of the sample town, with their questionnaires."""
    maker = Path(__file__).parents[3] / "sample_data" / "make_sample.py"
    spec = importlib.util.spec_from_file_location("make_sample_for_wizard", maker)
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    sys.modules[spec.name] = module
    spec.loader.exec_module(module)
    folder = tmp_path_factory.mktemp("sample")
    part, chance = module._parts(), np.random.default_rng([7])
    town = part("town").make_town(chance)
    land = part("land").settle(town, chance)
    for year in (2022, 2025):
        wave, answers = (
            part("survey").hold_survey(town, land, year, chance),
            folder / f"enquete_{year}.csv",
        )
        part("surveyfiles").write_answers(wave, answers, chance)
        part("surveyfiles").write_structure(wave, answers.with_suffix(".lss"))
    return folder


def test_two_waves_of_the_sample_town(
    wizard: SurveyWizard, window: Window, sample: Path, qtbot: Any
) -> None:
    project, rejected = window.desk.session.project, 0
    for year in (2022, 2025):
        made = SurveyWizard(window.desk.session, window)
        qtbot.addWidget(made)
        made.choose_file(sample / f"enquete_{year}.csv")
        assert made.file.questionnaire.line.text().endswith(f"enquete_{year}.lss")
        while made.step < CHECK:
            made.go_on()
        assert made.check.name.text() == str(year)
        assert made.check.indicators.currentText() == "Buurtenquête"
        made.go_on()
        change = made.report.change
        assert change.read == change.added + change.rejected
        rejected += change.rejected
    assert rejected > 0
    assert [wave.name for wave in waves(project)] == ["2022", "2025"]
    assert indicators(project)
    project.undo()
    project.undo()
    assert not indicators(project)
