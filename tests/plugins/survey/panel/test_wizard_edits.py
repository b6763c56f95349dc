# SPDX-License-Identifier: EUPL-1.2
"""What a person changes in the import wizard, said in the recipe without hiding the file's own words."""

from dataclasses import replace

import numpy as np
import pytest

from wijkatlas_survey.model.file import SurveyFile
from wijkatlas_survey.model.questionnaire import Answer, Gap, Kind, Question, Questionnaire
from wijkatlas_survey.model.recipe import SurveyRecipe
from wijkatlas_survey.panel.wizard.edits import with_edits
from wijkatlas_survey.storage.intake import shape


def file_of(*, words: str = "Never", most: int = 5) -> SurveyFile:
    texts = {"1": "Always", "2": "Often", "3": "Rarely", "4": words, "5": "No idea"}
    answers = tuple(Answer(str(i), {"en": texts.get(str(i), f"A{i}")}) for i in range(1, most + 1))
    asked = Question("q", {"en": "How often?"}, Kind.ONE, answers, columns=("q",))
    cells = np.array([str(1 + i % most) for i in range(20)], object)
    return SurveyFile("a.csv", "csv", 20, {"q": cells}, Questionnaire((asked,)))


def question(file: SurveyFile, recipe: SurveyRecipe) -> Question:
    found = shape(file, recipe).questionnaire.question("q")
    assert found is not None
    return found


def edited(gaps: dict[str, Gap | None], recipe: SurveyRecipe | None = None) -> SurveyRecipe:
    recipe = recipe or SurveyRecipe()
    plain = shape(file_of(), recipe).questionnaire
    asked = plain.questions[0]
    changed = tuple(replace(each, gap=gaps.get(each.code, each.gap)) for each in asked.answers)
    return with_edits(recipe, plain, {"q": replace(asked, answers=changed)})


def test_nothing_is_said_when_nothing_changed() -> None:
    assert edited({}).questions == ()


def test_only_the_gap_is_said_so_that_the_words_stay_those_of_each_file() -> None:
    recipe = edited({"5": Gap.UNKNOWN})
    assert recipe.questions[0].answers == (Answer("5", gap=Gap.UNKNOWN),)
    later = question(file_of(words="Not once", most=6), recipe)
    assert [each.texts["en"] for each in later.answers] == [
        "Always", "Often", "Rarely", "Not once", "No idea", "A6",
    ]  # fmt: skip
    assert [each.code for each in later.answers if each.gap] == ["5"]


def test_a_gap_that_is_none_after_all_is_said_with_all_answers() -> None:
    recipe = edited({"5": Gap.UNKNOWN})
    again = edited({"5": None}, recipe)
    later = question(file_of(words="Not once"), again)
    assert not any(each.gap for each in later.answers)
    assert later.answers[3].texts["en"] == "Not once"


@pytest.mark.parametrize("first", ["4", "5"])
def test_gaps_add_up_over_imports(first: str) -> None:
    recipe = edited({first: Gap.REFUSED})
    both = edited({"4": Gap.REFUSED, "5": Gap.REFUSED}, recipe)
    assert [each.gap for each in question(file_of(), both).answers] == [
        None, None, None, Gap.REFUSED, Gap.REFUSED,
    ]  # fmt: skip


def test_another_kind_leaves_the_answers_to_the_cells() -> None:
    plain = shape(file_of(), SurveyRecipe()).questionnaire
    changed = replace(plain.questions[0], kind=Kind.NUMBER, answers=())
    recipe = with_edits(SurveyRecipe(), plain, {"q": changed})
    found = question(file_of(), recipe)
    assert (found.kind, found.answers, found.texts) == (Kind.NUMBER, (), {"en": "How often?"})
