# SPDX-License-Identifier: EUPL-1.2
"""Recipes: what is shipped is sound, what is written comes back, what is wrong is said."""

import tomllib

import pytest
from hypothesis import given
from hypothesis import strategies as st

from wijkatlas.exchange.recipe import BadRecipe, Moment, Recipe
from wijkatlas.exchange.recipe_reader import load_recipe, parse_recipe, shipped_recipes
from wijkatlas.exchange.recipe_text import write_recipe
from wijkatlas.resources import resource_root

HEAD = 'title = "t"\nsource = "t"\n'


def test_every_shipped_recipe_names_themes_of_the_taxonomy():
    taxonomy = tomllib.loads(
        (resource_root() / "taxonomies" / "incident_themes.toml").read_text("utf-8")
    )
    codes = {theme["code"] for theme in taxonomy["theme"]}
    recipes = shipped_recipes()
    assert len(recipes) >= 8
    for recipe in recipes:
        assert set(recipe.categories.values()) <= codes, recipe.name
        assert {recipe.theme} <= codes | {""}
        assert recipe.crs
        assert parse_recipe(write_recipe(recipe)) == recipe
    assert len({recipe.source for recipe in recipes}) == len(recipes)


texts = st.text(st.characters(blacklist_categories=("Cs",)), min_size=1, max_size=15)
headings = st.lists(texts, min_size=1, max_size=3).map(tuple)


@given(
    title=texts,
    columns=st.dictionaries(
        st.sampled_from(["source_ref", "category", "text", "street"]), headings
    ),
    begin=st.builds(
        Moment,
        headings,
        time=st.one_of(st.just(()), headings),
        precision=st.sampled_from(["", "day", "month"]),
        ignore_offset=st.booleans(),
    ),
    categories=st.dictionaries(texts, st.sampled_from(["burglary", "other"])),
    sentinels=st.lists(st.floats(allow_nan=False, allow_infinity=False), max_size=3).map(tuple),
    words=st.lists(texts, max_size=3).map(tuple),
    header=st.one_of(st.none(), st.integers(0, 9)),
)
def test_what_is_written_comes_back(title, columns, begin, categories, sentinels, words, header):
    recipe = Recipe(
        title,
        "source-1",
        columns=columns,
        moments={"begin": begin},
        categories=categories,
        sentinels=sentinels,
        true_words=words,
        header_row=header,
    )
    assert parse_recipe(write_recipe(recipe)) == recipe


@pytest.mark.parametrize(
    ("text", "problem"),
    [
        ("title = ", "Invalid value"),
        ('title = "t"', "it has no source"),
        (HEAD + "colour = 1", "unknown entry colour"),
        (HEAD + "[columns]\nwho = 'x'", "unknown entry columns.who"),
        (HEAD + "[columns]\nbegin = {time = 'x'}", "names no column"),
        (HEAD + "[columns]\ncategory = 7", "not a list of texts"),
        (HEAD + "[columns]\nx = 'x'", "x and y go together"),
        (HEAD + "[columns]\nx = 'x'\ny = 'y'", "coordinates need a crs"),
        (HEAD + "time_zone = 'Europe/Bruges'", "no time zone"),
        (HEAD + "time_zone = '../../etc/passwd'", "no time zone"),
        (HEAD + "crs = 'Lambert'", "not like EPSG:31370"),
        (HEAD + "day_first = 'yes'", "wrong type"),
        (HEAD + "required = ['x']", "it can name begin and category"),
        (HEAD + "[file]\ndecimal = ';'", "point or a comma"),
        (HEAD + "[categories]\na = 'Not a code'", "not the code of a theme"),
        (HEAD + "[columns]\nbegin = {column = 'd', formats = ['%Q']}", "not understood"),
        (HEAD + "[columns]\nbegin = {column = 'd', time = 't', hour = 'h'}", "not both"),
        (HEAD + "bounds = [1, 2]", "four numbers"),
        ("source = 'Not a code!'\ntitle = 't'", "source must be a short code"),
        ("a = " + "[" * 2000, "can't be used"),
    ],
)
def test_a_bad_recipe_says_what_is_wrong(text, problem):
    with pytest.raises(BadRecipe) as caught:
        parse_recipe(text, name="mine")
    assert problem in str(caught.value)
    assert "mine" in str(caught.value)


def test_loading_by_name_and_by_path(tmp_path):
    assert load_recipe("dutch-bvh").crs == "EPSG:28992"
    path = tmp_path / "mine.toml"
    path.write_text(HEAD, "utf-8")
    assert load_recipe(path).name == "mine"
    for wrong in ("nothing-like-it", "../pyproject", str(tmp_path)):
        with pytest.raises(BadRecipe, match="There is no recipe"):
            load_recipe(wrong)
    path.write_bytes(b"\xff\xfe\x00")
    with pytest.raises(BadRecipe, match="can't be used"):
        load_recipe(path)
