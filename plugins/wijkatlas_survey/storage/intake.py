# SPDX-License-Identifier: EUPL-1.2
"""From a file of answers to a wave: first what it would become, then all of it or nothing."""

from collections import Counter
from collections.abc import Mapping, Sequence

import numpy as np

from wijkatlas.api import Area, Rejection
from wijkatlas_survey.model.file import SurveyFile
from wijkatlas_survey.model.recipe import SurveyRecipe
from wijkatlas_survey.storage.encoding import encode
from wijkatlas_survey.storage.questions import questions_of
from wijkatlas_survey.storage.roles import RoleColumns, read_roles
from wijkatlas_survey.storage.shaped import Respondents, Shaped

EMPTY_ROW = "empty_row"


def shape(file: SurveyFile, recipe: SurveyRecipe, areas: Sequence[Area] = ()) -> Shaped:
    """Apply a recipe to a file: its roles, its questions, and the rows that can't be kept.

    ``areas`` are all areas of the project, of every scheme and vintage.

    Raises:
        UserError: a role names a column that is not there, or no row can be kept.
    """
    roles = read_roles(file, recipe.roles)
    questionnaire, columns, remarks = questions_of(file, recipe)
    keep = np.ones(file.rows, np.bool_)
    rejections = _rejections(file, roles)
    keep[[each.row - 1 for each in rejections]] = False
    kept = {name: cells[keep] for name, cells in columns.items()}
    notes: Counter[str] = Counter()
    answers = encode(questionnaire.questions, kept, notes) if keep.any() else []
    respondents = Respondents(
        roles.key[keep],
        roles.weight[keep],
        roles.stratum[keep],
        roles.cluster[keep],
        roles.cluster_2[keep],
        roles.fpc[keep],
        roles.fpc_2[keep],
        roles.area[keep],
        answers,
    )
    shown = [name for name in file.columns if name not in recipe.left_out]
    return Shaped(
        file.name,
        file.kind,
        file.rows,
        recipe,
        questionnaire,
        respondents,
        [(each, _cells(file, each.row - 1, shown)) for each in rejections],
        dict(notes),
        remarks,
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


def _cells(file: SurveyFile, row: int, headings: Sequence[str]) -> Mapping[str, str]:
    return {name: file.columns[name][row] for name in headings}
