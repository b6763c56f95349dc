# SPDX-License-Identifier: EUPL-1.2
"""The waves of a project with their questionnaires, published figures and indicators."""

import json
import math
from collections import defaultdict
from collections.abc import Iterable
from typing import Any

from wijkatlas.api import QT_TRANSLATE_NOOP, UserError
from wijkatlas_survey.model.file import PublishedFigure
from wijkatlas_survey.model.indicator import Indicator
from wijkatlas_survey.model.questionnaire import Kind, Question, Questionnaire
from wijkatlas_survey.model.recipe import SurveyRecipe
from wijkatlas_survey.model.wave import Wave
from wijkatlas_survey.storage.definitions import (
    answers_of,
    calibration_of,
    indicator_of,
    recipe_of,
    text_of,
)
from wijkatlas_survey.storage.project import Edit, Queries

_LONGEST_NAME = 120
WAVE_COLUMNS = (
    "id, uid, name, period, title, languages, respondents, recipe, calibration, vintage, file_name,"
    " sha256, imported_at, published"
)


def has_surveys(project: Queries) -> bool:
    """False in an older file that was opened to be read only, and so has no tables of surveys."""
    return bool(project.rows("SELECT 1 FROM sqlite_master WHERE name = 'survey_wave'"))


def waves(project: Queries) -> list[Wave]:
    """All waves, the oldest first."""
    if not has_surveys(project):
        return []
    questions: dict[int, list[Question]] = defaultdict(list)
    for (
        wave_id,
        code,
        kind,
        block,
        texts,
        answers,
        columns,
        separator,
        relevance,
        decimals,
    ) in project.rows(
        "SELECT wave_id, code, kind, block, texts, answers, columns, separator, relevance,"
        " decimals FROM survey_question ORDER BY wave_id, position"
    ):
        questions[wave_id].append(
            Question(
                code,
                json.loads(texts),
                Kind(kind),
                answers_of(json.loads(answers)),
                block,
                tuple(json.loads(columns)),
                separator,
                relevance,
                decimals,
            )
        )
    found = [
        _wave(row, tuple(questions[row[0]]))
        for row in project.rows(f"SELECT {WAVE_COLUMNS} FROM survey_wave")
    ]
    return in_order(found)


def in_order(found: Iterable[Wave]) -> list[Wave]:
    """Waves by the end of their period; one without counts as held when it was imported."""

    def held(wave: Wave) -> str:
        return wave.period.rpartition("/")[2] or wave.imported_at[:10]

    return sorted(found, key=lambda wave: (held(wave), wave.id or math.inf))


def _wave(row: Any, questions: tuple[Question, ...]) -> Wave:
    (number, uid, name, period, title, languages, respondents, recipe, calibration, vintage,
     file_name, sha256, imported_at, published) = row  # fmt: skip
    return Wave(
        number,
        uid,
        name,
        period,
        respondents,
        Questionnaire(questions, title, tuple(json.loads(languages))),
        recipe_of(recipe),
        file_name,
        sha256,
        imported_at,
        vintage,
        calibration_of(calibration),
        bool(published),
    )


def find_wave(project: Queries, name: str = "") -> Wave:
    """The wave of this name, in any capitals; "" is the newest one with answers.

    Raises:
        UserError: there is none.
    """
    known = waves(project)
    if not name:
        found = [wave for wave in known if not wave.published][-1:]
        if not found:
            raise UserError(
                QT_TRANSLATE_NOOP("errors", "There is no survey in this project yet."),
                QT_TRANSLATE_NOOP("errors", "Import a file with answers first."),
            )
        return found[0]
    found = [wave for wave in known if wave.name == name] or [
        wave for wave in known if wave.name.casefold() == name.casefold()
    ]
    if not found:
        raise UserError(
            QT_TRANSLATE_NOOP("errors", "There is no wave “{wave}” in this project."),
            QT_TRANSLATE_NOOP("errors", "There are: {waves}.")
            if known
            else QT_TRANSLATE_NOOP("errors", "Import a file with answers first."),
            wave=name,
            waves=", ".join(wave.name for wave in known),
        )
    return found[0]


def published(project: Queries, wave: Wave) -> list[PublishedFigure]:
    """The figures of a published wave in the order of their file."""
    return [
        PublishedFigure(*row)
        for row in project.rows(
            "SELECT question, answer, area, period, value, low, high, unit, n, reason, status"
            " FROM survey_figure WHERE wave_id = ? ORDER BY id",
            (wave.id,),
        )
    ]


def indicators(project: Queries) -> tuple[Indicator, ...]:
    """The indicators of the project in the order in which they were made."""
    if not has_surveys(project):
        return ()
    rows = project.rows("SELECT definition FROM survey_indicator ORDER BY id")
    return tuple(indicator_of(text) for (text,) in rows)


def save_indicators(edit: Edit, wanted: Iterable[Indicator]) -> int:
    """Put these indicators in place of all that there are; gives how many."""
    edit.delete_where("survey_indicator")
    made = list({each.code: each for each in wanted}.values())
    uids = edit.new_uids(len(made))
    return edit.insert_many(
        "survey_indicator",
        (
            {"uid": uid, "code": each.code, "definition": text_of(each)}
            for uid, each in zip(uids, made, strict=True)
        ),
    )


def recipes(project: Queries) -> list[SurveyRecipe]:
    """The recipes that earlier imports left, the newest first."""
    if not has_surveys(project):
        return []
    rows = project.rows("SELECT recipe FROM survey_recipe ORDER BY id DESC")
    return [recipe_of(text) for (text,) in rows]


def remember_recipe(edit: Edit, project: Queries, recipe: SurveyRecipe) -> None:
    """Keep a recipe that has a name for the next wave, in place of the one of its name."""
    if recipe.name and recipe not in recipes(project)[:1]:
        edit.delete_where("survey_recipe", name=recipe.name)
        edit.insert(
            "survey_recipe", uid=edit.new_uids(1)[0], name=recipe.name, recipe=text_of(recipe)
        )


def wave_name(wanted: str, file_name: str) -> str:
    """The name for a new wave: the one that is wanted, else that of its file without endings."""
    return " ".join(wanted.split())[:_LONGEST_NAME] or file_name.split(".")[0] or file_name
