# SPDX-License-Identifier: EUPL-1.2
"""Recipes, indicators and questionnaires that travel with the program, or an office's own files."""

import re
from pathlib import Path

from wijkatlas.api import QT_TRANSLATE_NOOP, UserError, resource_root
from wijkatlas_survey.model.indicator import Indicator
from wijkatlas_survey.model.questionnaire import Questionnaire
from wijkatlas_survey.model.recipe import SurveyRecipe
from wijkatlas_survey.recipes.indicator_text import IndicatorSet, read_indicator_set
from wijkatlas_survey.recipes.question_text import read_questionnaire
from wijkatlas_survey.recipes.recipe_text import read_recipe

_NAME = re.compile(r"[A-Za-z0-9][A-Za-z0-9_.-]{0,63}")
_MOST_BYTES = 4_000_000


def load_recipe(name_or_path: str | Path) -> SurveyRecipe:
    """A bundled recipe by its name, or one from a file.

    Raises:
        UserError: there is no such recipe, or something in it is wrong.
    """
    path = _find("recipes", name_or_path)
    return read_recipe(_text_of(path), name=path.stem)


def bundled_recipes() -> list[SurveyRecipe]:
    """The recipes that travel with the program, by name."""
    return [read_recipe(_text_of(path), name=path.stem) for path in _bundled("recipes")]


def load_indicators(name_or_path: str | Path) -> tuple[Indicator, ...]:
    """Bundled indicators by the name of their set, or those of a file.

    Raises:
        UserError: there is no such set, or something in it is wrong.
    """
    path = _find("indicators", name_or_path)
    return read_indicator_set(_text_of(path), name=path.stem).indicators


def bundled_indicators() -> list[IndicatorSet]:
    """The sets of indicators that travel with the program, by name."""
    return [read_indicator_set(_text_of(path), name=path.stem) for path in _bundled("indicators")]


def load_questionnaire(name_or_path: str | Path) -> Questionnaire:
    """A bundled questionnaire by its name, or one from a file.

    Raises:
        UserError: there is no such questionnaire, or something in it is wrong.
    """
    path = _find("questionnaires", name_or_path)
    return read_questionnaire(_text_of(path), name=path.stem)


def _bundled(folder: str) -> list[Path]:
    return sorted((resource_root() / "surveys" / folder).glob("*.toml"))


def _find(folder: str, name_or_path: str | Path) -> Path:
    bundled = resource_root() / "surveys" / folder / f"{name_or_path}.toml"
    if _NAME.fullmatch(str(name_or_path)) and bundled.is_file():
        return bundled
    path = Path(name_or_path)
    if path.is_file():
        return path
    raise UserError(
        QT_TRANSLATE_NOOP("errors", "There is no file and no bundled one named “{name}”."),
        QT_TRANSLATE_NOOP("errors", "Give the file, or one of: {names}."),
        name=path.name,
        names=", ".join(each.stem for each in _bundled(folder)),
    )


def _text_of(path: Path) -> str:
    try:
        if path.stat().st_size > _MOST_BYTES:
            raise UserError(
                QT_TRANSLATE_NOOP("errors", "“{file}” is too large to be a recipe."),
                file=path.name,
            )
        return path.read_text("utf-8-sig")
    except UnicodeDecodeError as error:
        raise UserError(
            QT_TRANSLATE_NOOP("errors", "“{file}” is not a text in UTF-8."),
            QT_TRANSLATE_NOOP("errors", "Save it as UTF-8 in a text editor."),
            file=path.name,
        ) from error
    except OSError as error:
        raise UserError(
            QT_TRANSLATE_NOOP("errors", "{file} can't be read: {why}."),
            file=path.name,
            why=error.strerror or type(error).__name__,
        ) from error
