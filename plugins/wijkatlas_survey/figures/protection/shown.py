# SPDX-License-Identifier: EUPL-1.2
"""A table of figures on its way out, with the respondents behind it."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from wijkatlas_survey.figures.cell import WHOLE, Cell

Rows = NDArray[np.bool_]


@dataclass(frozen=True, eq=False, slots=True)
class ShownTable:
    """One table of figures that leaves, and the respondents behind it; arrays have a place for each.

    ``asked`` are those who answered, the denominator. ``answers`` maps each answer (None for an
    indicator) to those who count; it is empty for means, totals, ratios and quantiles. ``domain``
    points into ``domains``, -1 for those in none; a cell of domain ``TOTAL`` that ``domains`` does
    not name is about everybody. Tables of one ``wave`` and ``group`` are about the same answers,
    such as a question by area, the same by sex, and an indicator made of it.
    """

    cells: Sequence[Cell]
    asked: Rows
    answers: Mapping[str | None, Rows]
    domain: NDArray[np.int64]
    domains: tuple[str, ...]
    weight: NDArray[np.float64]
    wave: str
    group: str

    @property
    def places(self) -> dict[str, int]:
        """Where each domain stands in ``domains``; -1 for everybody."""
        return {WHOLE: -1} | {name: place for place, name in enumerate(self.domains)}

    def counts(self, rows: Rows) -> NDArray[np.int64]:
        """How many of these respondents are in each domain, and lastly in all."""
        inside = rows & (self.domain >= 0)
        found = np.bincount(self.domain[inside], minlength=len(self.domains))
        return np.append(found, rows.sum()).astype(np.int64)

    def weights(self, rows: Rows) -> NDArray[np.float64]:
        """The weight of these respondents in each domain, and lastly in all."""
        inside = rows & (self.domain >= 0)
        held = self.weight[inside]
        found = np.bincount(self.domain[inside], held, minlength=len(self.domains))
        return np.append(found, self.weight[rows].sum())
