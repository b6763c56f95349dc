# SPDX-License-Identifier: EUPL-1.2
"""From a file of answers to a wave: what it would become, before anything is stored."""

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import replace

import numpy as np

from wijkatlas.api import QT_TRANSLATE_NOOP, Area, Rejection, UserError
from wijkatlas_survey.model.file import SurveyFile
from wijkatlas_survey.model.questionnaire import Questionnaire, text_in
from wijkatlas_survey.model.recipe import SurveyRecipe
from wijkatlas_survey.storage.encoding import encode
from wijkatlas_survey.storage.entering import save
from wijkatlas_survey.storage.periods import period_of_days
from wijkatlas_survey.storage.places import match_areas
from wijkatlas_survey.storage.questions import questions_of
from wijkatlas_survey.storage.roles import RoleColumns, read_roles
from wijkatlas_survey.storage.shaped import Respondents, Shaped

__all__ = ["Shaped", "save", "shape"]

EMPTY_ROW = "empty_row"


def shape(file: SurveyFile, recipe: SurveyRecipe, areas: Sequence[Area] = ()) -> Shaped:
    """Apply a recipe to a file: its roles, its questions, and the rows that can't be kept.

    ``areas`` are all areas of the project, of every scheme and vintage.

    Raises:
        UserError: a role names a column that is not there, or no row can be kept.
    """
    roles = read_roles(file, recipe.roles)
    questionnaire, columns, remarks = questions_of(file, recipe)
    rejections = _rejections(file, roles)
    keep = np.ones(file.rows, np.bool_)
    keep[[each.row - 1 for each in rejections]] = False
    if not keep.any():
        raise _nothing_left(file, rejections)
    period = period_of_days(roles.date[keep].tolist())
    labels = _labels(questionnaire, recipe.roles.area)
    places = match_areas(roles.area[keep], labels, recipe.roles.scheme, areas, period)
    notes = Counter(places.notes)
    kept = {name: cells[keep] for name, cells in columns.items()}
    respondents = Respondents(
        roles.key[keep],
        roles.weight[keep],
        roles.stratum[keep],
        roles.cluster[keep],
        roles.cluster_2[keep],
        roles.fpc[keep],
        roles.fpc_2[keep],
        places.codes,
        encode(questionnaire.questions, kept, notes, int(keep.sum())),
    )
    shown = [name for name in file.columns if name not in recipe.left_out]
    return Shaped(
        file.name,
        file.kind,
        file.rows,
        replace(recipe, roles=replace(recipe.roles, scheme=places.scheme)),
        questionnaire,
        respondents,
        [(each, _cells(file, each.row - 1, shown)) for each in rejections],
        dict(notes),
        [*file.remarks, *remarks, *places.remarks],
        places.vintage,
        period,
    )


def _rejections(file: SurveyFile, roles: RoleColumns) -> list[Rejection]:
    """The rows that are refused, by their number; a row without any cell is empty and no more."""
    filled = np.zeros(file.rows, np.bool_)
    for cells in file.columns.values():
        filled |= cells != ""
    found = {each.row: each for each in roles.rejections}
    for row in np.flatnonzero(~filled).tolist():
        found[row + 1] = Rejection(row + 1, "", "", EMPTY_ROW)
    return [found[row] for row in sorted(found)]


def _nothing_left(file: SurveyFile, rejections: Sequence[Rejection]) -> UserError:
    if not file.rows:
        return UserError(
            QT_TRANSLATE_NOOP(
                "errors", "{file} holds no answers: there is no row below the header."
            ),
            file=file.name,
        )
    (column, reason), _ = Counter((each.column, each.reason) for each in rejections).most_common(1)[
        0
    ]
    texts = {
        "bad_weight": QT_TRANSLATE_NOOP(
            "errors", "No row of {file} can be kept: column “{column}” holds no weights above zero."
        ),
        "bad_fpc": QT_TRANSLATE_NOOP(
            "errors", "No row of {file} can be kept: column “{column}” holds no populations."
        ),
        EMPTY_ROW: QT_TRANSLATE_NOOP("errors", "No row of {file} can be kept: all are empty."),
    }
    return UserError(
        texts.get(
            reason,
            QT_TRANSLATE_NOOP(
                "errors", "No row of {file} can be kept: column “{column}” is empty."
            ),
        ),
        QT_TRANSLATE_NOOP(
            "errors", "Say in the recipe which column is what, or leave it out there."
        ),
        file=file.name,
        column=column,
    )


def _labels(questionnaire: Questionnaire, heading: str) -> dict[str, str]:
    """The words of the codes of the column with the areas."""
    return {
        answer.code: text_in(answer.texts, "")
        for question in questionnaire.questions
        if question.columns == (heading,)
        for answer in question.answers
        if answer.texts
    }


def _cells(file: SurveyFile, row: int, headings: Sequence[str]) -> Mapping[str, str]:
    return {name: file.columns[name][row] for name in headings}
