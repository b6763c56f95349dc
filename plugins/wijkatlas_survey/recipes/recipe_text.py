# SPDX-License-Identifier: EUPL-1.2
"""A survey's recipe as TOML text, as people keep and change it."""

from dataclasses import asdict, fields

from wijkatlas.api import QT_TRANSLATE_NOOP
from wijkatlas_survey.model.questionnaire import Gap
from wijkatlas_survey.model.recipe import Layout, Roles, SurveyRecipe
from wijkatlas_survey.recipes.entries import Entries
from wijkatlas_survey.recipes.question_text import GAPS, read_questions, write_question
from wijkatlas_survey.recipes.toml_lines import toml_entries, toml_table

LONELY = ("refuse", "adjust", "average", "certainty")
_ALIASES = {"stratum": "strata", "weight": "weights", "cluster": "psu", "respondent": "id"}
_MOST_VERSION = 1_000_000


def read_recipe(text: str, *, name: str = "") -> SurveyRecipe:
    """A recipe from its TOML text; ``name`` is its name when the text says none.

    Raises:
        UserError: something in it is wrong or not known.
    """
    entries = Entries.parse(text, name or "recipe")
    recipe = SurveyRecipe(
        name=entries.text("name", name),
        title=entries.text("title"),
        version=entries.whole("version", 1, 1, _MOST_VERSION),
        kind=entries.text("kind"),
        layout=_read_layout(entries.table("layout")),
        roles=_read_roles(entries.table("roles")),
        gaps=_read_gaps(entries.table("gaps")),
        left_out=entries.list_of_texts("left_out"),
        lonely=entries.choice("lonely", LONELY, "refuse"),
        indicators=entries.text("indicators"),
        panel=entries.flag("panel"),
        questions=read_questions(entries),
    )
    entries.end()
    return recipe


def _read_layout(entries: Entries) -> Layout:
    layout = Layout(
        sheet=entries.text("sheet"),
        header_rows=entries.whole_numbers("header_rows", 1),
        delimiter=entries.text("delimiter"),
        encoding=entries.text("encoding"),
        decimals=entries.choice("decimals", ("", ".", ","), ""),
    )
    entries.end()
    return layout


def _read_roles(entries: Entries) -> Roles:
    found = {}
    for role in fields(Roles):
        found[role.name] = entries.text(role.name)
        alias = _ALIASES.get(role.name, "")
        if alias and entries.has(alias):
            if found[role.name]:
                hint = QT_TRANSLATE_NOOP("errors", "It says the same as “{other}”: keep one.")
                raise entries.wrong(alias, hint, other=role.name)
            found[role.name] = entries.text(alias)
    entries.end()
    return Roles(**found)


def _read_gaps(entries: Entries) -> dict[str, Gap]:
    return {code: Gap(entries.choice(code, GAPS, "")) for code in entries.keys()}  # noqa: SIM118


def write_recipe(recipe: SurveyRecipe) -> str:
    """The TOML text of a recipe; what has its default value is left out."""
    lines = toml_entries(
        {
            "name": recipe.name,
            "title": recipe.title,
            "version": recipe.version,
            "kind": recipe.kind,
            "lonely": recipe.lonely,
            "indicators": recipe.indicators,
            "left_out": recipe.left_out,
            "panel": recipe.panel or None,
        }
    )
    lines += toml_table("[layout]", asdict(recipe.layout))
    lines += toml_table("[roles]", asdict(recipe.roles))
    lines += toml_table("[gaps]", {code: str(gap) for code, gap in recipe.gaps.items()})
    for question in recipe.questions:
        lines += write_question(question)
    return "\n".join(lines) + "\n"
