# SPDX-License-Identifier: EUPL-1.2
"""Recipes as people write them, and back."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from wijkatlas.api import UserError
from wijkatlas_survey.model.questionnaire import Answer, Gap, Kind, Question
from wijkatlas_survey.model.recipe import Layout, Roles, SurveyRecipe
from wijkatlas_survey.recipes.recipe_text import LONELY, read_recipe, write_recipe

EXAMPLE = """
name = "lindebeke-2025"
title = "Survey of Lindebeke"
version = 2
kind = "csv"
lonely = "adjust"
indicators = "be-veiligheidsmonitor"
left_out = ["ipaddr", "email"]

[layout]
header_rows = [1, 2]
delimiter = ";"
decimals = ","

[roles]
id = "nr"
weights = "pw"
strata = "stype"
psu = "dnum"
fpc = "fpc"
area = "wijk"

[gaps]
"99" = "unknown"

[[question]]
code = "Q1"
kind = "one"
block = "unsafety"
[question.text]
nl = "Voelt u zich onveilig?"
[[question.answer]]
code = "1"
value = 5.0
[question.answer.text]
nl = "Altijd"
[[question.answer]]
code = "9"
gap = "refused"

[[question]]
code = "Q2"
columns = ["Q2_1", "Q2_2"]
kind = "many"
text = "Welke?"
"""

codes = st.text(st.characters(codec="utf-8"), min_size=1, max_size=8).filter(
    lambda text: text == text.strip()
)
words = st.text(max_size=12)
texts = st.dictionaries(st.sampled_from(["", "nl", "fr", "x y"]), words, max_size=3)
answers = st.lists(
    st.builds(
        Answer,
        codes,
        texts,
        st.none() | st.sampled_from(Gap),
        st.none() | st.floats(allow_nan=False, allow_infinity=False),
    ),
    max_size=3,
    unique_by=lambda answer: answer.code,
).map(tuple)
questions = st.lists(
    st.builds(
        Question,
        codes,
        texts,
        st.sampled_from(Kind),
        answers,
        words,
        st.lists(codes, min_size=1, max_size=3).map(tuple),
        words,
        words,
        st.sampled_from([".", ","]),
    ),
    max_size=3,
    unique_by=lambda question: question.code,
).map(tuple)
recipes = st.builds(
    SurveyRecipe,
    words,
    words,
    st.integers(1, 1_000_000),
    words,
    st.builds(
        Layout,
        words,
        st.sets(st.integers(1, 50)).map(lambda rows: tuple(sorted(rows))),
        words,
        words,
        st.sampled_from(["", ".", ","]),
    ),
    st.builds(Roles, *[words] * 10),
    questions,
    st.dictionaries(codes, st.sampled_from(Gap), max_size=3),
    st.lists(words, max_size=3).map(tuple),
    st.sampled_from(LONELY),
    words,
    st.booleans(),
)


def test_a_recipe_says_all_that_the_model_holds() -> None:
    """Roles by their other names too, answers with values and gaps, texts by language."""
    found = read_recipe(EXAMPLE)
    assert found.layout == Layout(header_rows=(1, 2), delimiter=";", decimals=",")
    assert found.roles == Roles("nr", "pw", "stype", "dnum", "fpc", area="wijk")
    assert found.gaps == {"99": Gap.UNKNOWN}
    assert (found.version, found.lonely, found.left_out) == (2, "adjust", ("ipaddr", "email"))
    first, second = found.questions
    assert first.columns == ("Q1",)
    assert first.answers == (
        Answer("1", {"nl": "Altijd"}, value=5.0),
        Answer("9", gap=Gap.REFUSED),
    )
    assert second == Question("Q2", {"": "Welke?"}, Kind.MANY, columns=("Q2_1", "Q2_2"))


def test_an_empty_recipe_leaves_all_open() -> None:
    """Nothing has to be said."""
    assert read_recipe("", name="plain") == SurveyRecipe(name="plain")


@settings(max_examples=150, deadline=None)
@given(recipes)
def test_what_is_written_is_read_back(recipe: SurveyRecipe) -> None:
    """A recipe survives its text, whatever its texts hold."""
    assert read_recipe(write_recipe(recipe)) == recipe


@pytest.mark.parametrize(
    ("text", "key", "told"),
    [
        ("wieght = 1", "wieght", "name, title, version"),
        ('[roles]\nwieght = "pw"', "roles.wieght", "weight"),
        ('[roles]\nweight = "a"\nweights = "b"', "roles.weights", "keep one"),
        ("[roles]\nweight = 3", "roles.weight", "text in quotes"),
        ('roles = "pw"', "roles", "[roles]"),
        ("[layout]\nheader_rows = [2, 1]", "layout.header_rows", "rising"),
        ("[layout]\nheader_rows = [0]", "layout.header_rows", "from 1"),
        ('[layout]\ndecimals = ";"', "layout.decimals", "one of"),
        ('lonely = "drop"', "lonely", "refuse, adjust, average, certainty"),
        ("panel = 1", "panel", "true"),
        ("version = 0", "version", "from 1"),
        ("version = true", "version", "whole number"),
        ('[gaps]\n99 = "dunno"', "gaps.99", "not_applicable"),
        ("left_out = [1]", "left_out", "list of texts"),
        ('question = "Q1"', "question", "[[question]]"),
        ('[[question]]\ntext = "a"', "question[1].code", "left out"),
        ('[[question]]\ncode = "a"\n[[question]]\ncode = "a"', "question[2].code", "Two"),
        ('[[question]]\ncode = "a"\nkind = "grid"', "question[1].kind", "many"),
        ('[[question]]\ncode = "a"\ncolumn = "x"\ncolumns = ["y"]', "question[1].column", "both"),
        ('[[question]]\ncode = "a"\ntext = 3', "question[1].text", "by language"),
        (
            '[[question]]\ncode = "a"\n[[question.answer]]\ncode = "1"\nvalue = nan',
            "question[1].answer[1].value",
            "number",
        ),
        (
            '[[question]]\ncode = "a"\n[[question.answer]]\ncode = "1"\nlabel = "x"',
            "question[1].answer[1].label",
            "code, gap, text, value",
        ),
    ],
)
def test_a_mistake_gets_a_sentence_with_its_place(text: str, key: str, told: str) -> None:
    """The entry is named, and what may stand there."""
    with pytest.raises(UserError) as caught:
        read_recipe(text, name="ours")
    sentence = str(caught.value)
    assert "ours" in sentence
    assert f"“{key}”" in sentence
    assert told in sentence


@pytest.mark.parametrize("text", ["title = Survey", "a = " + "[" * 5000, "x" * 2_000_001])
def test_what_is_no_toml_gets_a_sentence(text: str) -> None:
    """Broken, too deep, too long."""
    with pytest.raises(UserError, match="ours"):
        read_recipe(text, name="ours")
