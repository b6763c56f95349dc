# SPDX-License-Identifier: EUPL-1.2
"""A recipe is proposed carefully: from headings, and only where the cells agree."""

import pytest

from wijkatlas_survey.model.questionnaire import Kind, Question
from wijkatlas_survey.model.recipe import Roles, SurveyRecipe
from wijkatlas_survey.recipes.guess import guess_recipe, personal_columns
from wijkatlas_survey.recipes.headings import is_personal

ROWS = 12
PLAIN = {"q1": [1, 2, 3] * 4, "q2": [2] * 12}


def roles(file):
    return guess_recipe(file).roles


@pytest.mark.parametrize(
    "headings",
    [
        {"respondent": "respnr", "weight": "gewicht", "stratum": "stratum", "area": "wijk"},
        {"respondent": "_uuid", "weight": "poids", "stratum": "strate", "area": "quartier"},
        {
            "respondent": "id",
            "weight": "pw",
            "stratum": "strata",
            "cluster": "psu",
            "area": "buurt",
        },
        {"respondent": "Respondent", "weight": "weight", "cluster": "trossen", "area": "Sector"},
        {"respondent": "RespNr", "weight": "Weging 2021", "area": "wijk_code"},
        {"respondent": "meta/_uuid", "weight": "Pondération", "area": "groep/wijk"},
    ],
)
def test_roles_by_heading(survey_file, headings):
    cells = {
        "respondent": [f"r{i}" for i in range(ROWS)],
        "weight": [f"{0.5 + i / 10:.1f}" for i in range(ROWS)],
        "stratum": ["a", "b"] * 6,
        "cluster": [f"c{i // 3}" for i in range(ROWS)],
        "area": [f"w{i % 4}" for i in range(ROWS)],
    }
    columns = {heading: cells[role] for role, heading in headings.items()}
    found = roles(survey_file(PLAIN | columns))
    assert {role: getattr(found, role) for role in headings} == headings


@pytest.mark.parametrize(
    ("heading", "cells"),
    [
        ("gewicht", ["licht", "zwaar"] * 6),
        ("gewicht", [0, 1] * 6),
        ("gewicht (kg)", [70, 80] * 6),
        ("problemen in uw buurt", [1, 2] * 6),
        ("id", [1, 2] * 6),
        ("wijk", [f"vrij {i}" for i in range(ROWS)]),
        ("fpc", [10, 20, 30] * 4),
        ("datum", ["morgen", "nu"] * 6),
    ],
)
def test_no_role_where_heading_or_cells_speak_against_it(survey_file, heading, cells):
    assert roles(survey_file({"x": [1] * 11 + [2], heading: cells})) == Roles()


def test_populations_tell_the_strata(survey_file):
    columns = {"type": ["E", "E", "H", "M"] * 3, "even": [1, 2] * 6, "fpc": [44, 44, 7, 10] * 3}
    found = roles(survey_file(columns))
    assert (found.fpc, found.stratum) == ("fpc", "type")
    columns["stratum"] = ["a", "b"] * 6
    found = roles(survey_file(columns))
    assert (found.fpc, found.stratum) == ("", "stratum")  # not constant in it


def test_the_api_samples(survey_file, shared):
    from wijkatlas_survey.files.opening import open_survey

    folder = shared / "survey" / "r_survey_api"
    found = {
        name: roles(open_survey(folder / f"{name}.csv"))
        for name in ("apisrs", "apistrat", "apiclus1")
    }
    assert found["apisrs"] == Roles(weight="pw", fpc="fpc")
    assert found["apistrat"] == Roles(weight="pw", stratum="stype", fpc="fpc")
    assert found["apiclus1"] == Roles(weight="pw", fpc="fpc")


@pytest.mark.parametrize(
    "heading",
    [
        "email",
        "E-mail",
        "emailadres",
        "Telefoon",
        "gsm-nummer",
        "Naam",
        "Voornaam",
        "name",
        "prénom",
        "ipaddr",
        "IP",
        "token",
        "GPS",
        "_geolocation",
        "latitude",
        "huisnummer",
        "geboortedatum",
        "deviceid",
    ],
)
def test_columns_that_point_to_a_person(heading):
    assert is_personal(heading)


@pytest.mark.parametrize(
    "heading", ["wijknaam", "sname", "problem", "tevreden", "mailing", "q1_ip2"]
)
def test_columns_that_do_not(heading):
    assert not is_personal(heading)


def test_personal_columns_are_left_out_by_heading_cells_and_hint(survey_file):
    file = survey_file(
        {
            "Uw naam": ["Jan", "Piet"],
            "contact": ["jan@wijk.be", "piet@wijk.be"],
            "vanaf": ["10.0.0.1", "192.168.1.7"],
            "versie": ["1.2", "1.3"],
            "x9": ["a", "b"],
        }
    )
    object.__setattr__(file, "hints", {"left_out": "x9"})
    assert personal_columns(file) == ("Uw naam", "contact", "vanaf", "x9")
    assert guess_recipe(file).left_out == ("Uw naam", "contact", "vanaf", "x9")


def test_places_of_a_form_are_left_out(survey_file):
    file = survey_file({"plek": ["51.0 3.7 0 5", ""], "q": ["1", "2"]})
    questions = (Question("plek", {}, Kind.PLACE, columns=("plek",)),)
    object.__setattr__(file, "questionnaire", type(file.questionnaire)(questions))
    assert guess_recipe(file).left_out == ("plek",)


COLUMNS = PLAIN | {"nummer": [f"r{i}" for i in range(12)], "g": [1.5] * 12, "zone": ["a", "b"] * 6}
KNOWN = SurveyRecipe(
    name="wijkbevraging", roles=Roles(respondent="nummer", weight="g", area="zone"), left_out=("z",)
)


def test_a_recipe_that_served_before_is_preferred(survey_file):
    found = guess_recipe(survey_file(COLUMNS | {"email": ["a"] * 12}), [KNOWN])
    assert found.name == "wijkbevraging"
    assert found.roles == KNOWN.roles
    assert found.left_out == ("z", "email")  # new in this file


def test_of_two_the_one_with_more_headings(survey_file):
    more = SurveyRecipe(name="meer", roles=KNOWN.roles, questions=(Question("q1"), Question("q2")))
    assert guess_recipe(survey_file(COLUMNS), [KNOWN, more]).name == "meer"


@pytest.mark.parametrize(
    "known",
    [
        SurveyRecipe(name="x", roles=Roles(respondent="weg", weight="g", area="zone")),
        SurveyRecipe(name="x", roles=Roles(weight="g")),
        SurveyRecipe(name="x", kind="limesurvey", roles=KNOWN.roles),
        SurveyRecipe(name="x", roles=KNOWN.roles, questions=(Question("q1"), Question("weg"))),
        SurveyRecipe(name="x", roles=Roles(respondent="nummer", weight="zone", area="q1")),
    ],
    ids=["a role is not there", "too little", "another kind", "questions", "no weights"],
)
def test_a_recipe_that_does_not_fit_is_not(survey_file, known):
    assert guess_recipe(survey_file(COLUMNS), [known]).name == "answers"


def test_a_sample_with_strata_is_not_read_as_one_without(survey_file):
    file = survey_file(
        {"pw": [2] * 12, "fpc": [44, 44, 7, 10] * 3, "type": ["E", "E", "H", "M"] * 3}, "api.csv"
    )
    assert guess_recipe(file, [SurveyRecipe(name="api", roles=Roles(weight="pw"))]).roles.stratum


@pytest.mark.parametrize(
    ("file", "name"),
    [
        ("Lindebeke 2025.csv", "lindebeke"),
        ("results-survey123456.csv", "results-survey"),
        ("2024.xlsx", "survey"),
        ("wijk_2.csv.gz", "wijk-2"),
    ],
)
def test_names_serve_the_next_wave(survey_file, file, name):
    assert guess_recipe(survey_file(PLAIN, file)).name == name
