# SPDX-License-Identifier: EUPL-1.2
"""The recipes, indicators and questionnaires that travel along."""

import tomllib
from collections.abc import Sequence
from pathlib import Path

import pytest

from wijkatlas.api import UserError, resource_root
from wijkatlas_survey.model.indicator import Indicator, Rule
from wijkatlas_survey.model.questionnaire import Kind, Question
from wijkatlas_survey.recipes.catalogue import (
    bundled_indicators,
    bundled_recipes,
    load_indicators,
    load_questionnaire,
    load_recipe,
)

QUESTIONS: dict[str, Sequence[Question]] = {
    "be-veiligheidsmonitor": load_recipe("be-veiligheidsmonitor").questions,
    "nl-veiligheidsmonitor": load_recipe("nl-veiligheidsmonitor").questions,
    "buurtenquete": load_questionnaire("buurtenquete").questions,
}


def test_all_that_travels_along_can_be_read() -> None:
    """Each has a title and a version; recipes name indicators that there are."""
    sets = {each.name: each for each in bundled_indicators()}
    recipes = bundled_recipes()
    assert set(sets) == set(QUESTIONS)
    assert {each.name for each in recipes} == set(QUESTIONS)
    for each in recipes:
        assert each.title
        assert each.indicators in sets
    for whole in sets.values():
        assert whole.title
        assert whole.source
        assert whole.indicators


@pytest.mark.parametrize("name", QUESTIONS)
def test_indicators_ask_for_questions_and_answers_that_there_are(name: str) -> None:
    """In their own recipe or questionnaire; LimeSurvey's names for them apart."""
    questions = {each.code: each for each in QUESTIONS[name]}
    known = {**questions, "VM_PREVENTIE": None}
    for each in load_indicators(name):
        asked = [code for code in each.questions if "[" not in code]
        assert all(code in known for code in asked), each.code
        for code in asked:
            question = questions.get(code)
            if question and each.rule in (Rule.SHARE, Rule.ANY):
                valid = {answer.code for answer in question.valid_answers}
                assert set(each.codes) <= valid, each.code


@pytest.mark.parametrize("name", QUESTIONS)
def test_themes_are_those_of_incidents(name: str) -> None:
    """Else nothing could be set beside them."""
    path = resource_root() / "taxonomies" / "incident_themes.toml"
    raw = tomllib.loads(path.read_text("utf-8"))
    themes = {each["code"] for each in raw["theme"]}
    for each in load_indicators(name):
        assert set(each.theme) <= themes, each.code


@pytest.mark.parametrize(
    ("name", "prefix"), [("be-veiligheidsmonitor", "vm_"), ("buurtenquete", "")]
)
def test_feeling_unsafe_is_published_in_three_parts(name: str, prefix: str) -> None:
    """Always and often; sometimes; seldom and never: each answer in one of them."""
    found = {each.code.removeprefix(prefix): each for each in load_indicators(name)}
    parts = [found[f"onveilig_{part}"].codes for part in ("vaak", "soms", "zelden")]
    assert parts == [("1", "2"), ("3",), ("4", "5")]


def test_dutch_scales_and_breaks() -> None:
    """Five items of physical facilities; all figures break in 2012 and 2021."""
    found: dict[str, Indicator] = {
        each.code: each for each in load_indicators("nl-veiligheidsmonitor")
    }
    assert all([wave for wave, _ in each.breaks] == ["2012", "2021"] for each in found.values())
    facilities, cohesion = found["nl_fysiek"], found["nl_cohesie"]
    assert len(facilities.questions) == 5
    assert facilities.rule is Rule.SCALE
    # who fully agrees (1) that people hardly know each other sees little cohesion
    assert set(cohesion.questions) - set(cohesion.reversed_questions) == {"NL_COHESIE_NAUWELIJKS"}


def test_our_own_survey_is_in_three_languages() -> None:
    """Texts of all questions and answers; several answers have "none of these"."""
    found = load_questionnaire("buurtenquete")
    assert found.languages == ("nl", "fr", "en")
    for question in found.questions:
        assert set(question.texts) == {"nl", "fr", "en"}, question.code
        assert all(set(answer.texts) == {"nl", "fr", "en"} for answer in question.answers)
        if question.kind is Kind.MANY:
            assert question.answers[-1].code == "GEEN"


def test_what_is_not_there_gets_a_sentence(tmp_path: Path) -> None:
    """With the names that there are; a file of an office by its path."""
    with pytest.raises(UserError, match=r"“nothing”.*be-veiligheidsmonitor"):
        load_recipe("nothing")
    with pytest.raises(UserError, match="passwd"):
        load_recipe("../../passwd")
    path = tmp_path / "ours.toml"
    path.write_text("\ufefftitle = 'Ours'", "utf-8")
    assert load_recipe(path).name == "ours"
    assert load_recipe(str(path)).title == "Ours"
    path.write_bytes(b"title = '\xff'")
    with pytest.raises(UserError, match="UTF-8"):
        load_recipe(path)
    with pytest.raises(UserError, match=r"tmp|There is no"):
        load_recipe(tmp_path)
