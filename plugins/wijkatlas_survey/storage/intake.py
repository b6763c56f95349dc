# SPDX-License-Identifier: EUPL-1.2
"""From a file of answers to a wave: what it would become, before anything is stored."""

from collections import Counter
from collections.abc import Collection, Mapping, Sequence
from dataclasses import replace

import numpy as np

from wijkatlas.api import QT_TRANSLATE_NOOP, Area, Rejection, UserError
from wijkatlas_survey.model.file import SurveyFile
from wijkatlas_survey.model.questionnaire import Questionnaire, text_in
from wijkatlas_survey.model.recipe import SurveyRecipe
from wijkatlas_survey.recipes.periods import period_of_days
from wijkatlas_survey.storage.encoding import encode
from wijkatlas_survey.storage.entering import save
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
    refused = _refused(file, roles)
    keep = np.ones(file.rows, np.bool_)
    keep[list(refused)] = False
    if not keep.any():
        raise _nothing_left(file, refused.values())
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
    rejections = _rejections(file, refused, frozenset(recipe.left_out))
    return Shaped(
        file.name,
        file.kind,
        file.rows + len(file.rejections),
        replace(recipe, roles=replace(recipe.roles, scheme=places.scheme)),
        questionnaire,
        respondents,
        rejections,
        dict(notes),
        [*file.remarks, *remarks, *places.remarks],
        places.vintage,
        period,
    )


def _refused(file: SurveyFile, roles: RoleColumns) -> dict[int, Rejection]:
    """The rows (from 0) that are refused; a row without any cell is empty and no more."""
    filled = np.zeros(file.rows, np.bool_)
    for cells in file.columns.values():
        filled |= cells != ""
    empty = {row: Rejection(row + 1, "", "", EMPTY_ROW) for row in np.flatnonzero(~filled).tolist()}
    return roles.rejections | empty


def _rejections(
    file: SurveyFile, refused: Mapping[int, Rejection], left_out: frozenset[str]
) -> list[tuple[Rejection, Mapping[str, str]]]:
    """All rejections by the number of their row in the file, with the cells that may be kept."""
    unread = {each.row for each in file.rejections}
    numbers = range(1, file.rows + len(unread) + 1)
    number = [row for row in numbers if row not in unread]
    found = [
        (
            replace(each, row=number[row]),
            {name: cells[row] for name, cells in file.columns.items() if name not in left_out},
        )
        for row, each in refused.items()
    ]
    found += [
        (
            each,
            {
                name: cell
                for name, cell in file.originals.get(each.row, {}).items()
                if name not in left_out
            },
        )
        for each in file.rejections
    ]
    return sorted(found, key=lambda pair: pair[0].row)


def _nothing_left(file: SurveyFile, rejections: Collection[Rejection]) -> UserError:
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
