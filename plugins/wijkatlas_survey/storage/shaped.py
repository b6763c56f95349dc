# SPDX-License-Identifier: EUPL-1.2
"""A file of answers that a recipe has been applied to, before anything is stored."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

import numpy as np
from numpy.typing import NDArray

from wijkatlas.api import Rejection
from wijkatlas_survey.model.questionnaire import Questionnaire
from wijkatlas_survey.model.recipe import SurveyRecipe

Remark = tuple[str, Mapping[str, object]]
"""A sentence marked for translation in the context "surveys", with its values."""


@dataclass(frozen=True, eq=False, slots=True)
class Respondents:
    """The rows that can be stored; all arrays have a place for each.

    ``key``, ``stratum``, ``cluster``, ``cluster_2`` and ``area`` are object arrays of ``str``, "" where
    there is none; ``fpc`` and ``fpc_2`` NaN where there is none. ``answers`` are JSON arrays in the
    order of the questions.
    """

    key: NDArray[Any]
    weight: NDArray[np.float64]
    stratum: NDArray[Any]
    cluster: NDArray[Any]
    cluster_2: NDArray[Any]
    fpc: NDArray[np.float64]
    fpc_2: NDArray[np.float64]
    area: NDArray[Any]
    answers: Sequence[str]

    def __len__(self) -> int:
        """Number of respondents."""
        return len(self.weight)


@dataclass(frozen=True, eq=False, slots=True)
class Shaped:
    """What an import would store.

    ``read`` counts the rows of the file: respondents and rejections together. ``rejections`` come
    with the cells of their rows, but for those that are left out. ``notes`` counts what is odd but
    kept, by a code of the program's reasons. ``vintage`` is the valid-from of the areas, ``period``
    when the answers were given, as far as the file tells.
    """

    file_name: str
    kind: str
    read: int
    recipe: SurveyRecipe
    questionnaire: Questionnaire
    respondents: Respondents
    rejections: Sequence[tuple[Rejection, Mapping[str, str]]] = ()
    notes: Mapping[str, int] = field(default_factory=dict)
    remarks: Sequence[Remark] = ()
    vintage: str = ""
    period: str = ""

    @property
    def has_keys(self) -> bool:
        """True when respondents can be recognised in a later file."""
        return bool(self.recipe.roles.respondent)
