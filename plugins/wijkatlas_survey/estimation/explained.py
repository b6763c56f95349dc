# SPDX-License-Identifier: EUPL-1.2
"""The variance that is left of scores when known totals have explained their part.

The residuals of a domain reach beyond its members: all who share a margin with them have one. They are
formed by cluster, some domains at a time; without clusters they are not formed at all but multiplied
out. So nothing of respondents × domains is ever kept.
"""

from collections.abc import Sequence
from typing import Any

import numpy as np
from numpy.typing import NDArray

from wijkatlas_survey.estimation.calibration import CalibrationModel
from wijkatlas_survey.estimation.design import Design, Stage, stages_of, sum_by

__all__ = ["Explained"]

Codes = NDArray[np.int64]
Floats = NDArray[np.float64]

AT_ONCE = 500_000
"""Residuals that are kept at a time."""

ROUNDING = 1e-12
"""Less than this part of a variance left unexplained is rounding, and counts as zero."""


class Explained:
    """Variances of one score after the other within the same domains, less what margins explain."""

    def __init__(
        self,
        design: Design,
        model: CalibrationModel,
        domain: Codes,
        rows: Codes | None,
        domains: int,
    ) -> None:
        """``domain`` int64[rows] of the respondents ``rows`` (None: all)."""
        from scipy.sparse import csr_array

        n, size = design.n, model.size
        margins = model.cells.shape[1]
        inside = np.arange(n) if rows is None else rows
        self._model, self._domains = model, domains
        self._ratio = (model.base_weight / model.weight)[inside]
        self._places = [cells * domains + domain for cells in model.cells[inside].T]
        weights = csr_array(
            (np.repeat(model.weight, margins), model.cells.ravel(), np.arange(n + 1) * margins),
            shape=(n, size),
        )
        stages = stages_of(design)
        self._order = np.argsort(domain, kind="stable")
        self._stages, self._alone = [], None
        if len(stages) == 1 and len(stages[0].group) == n:
            self._alone = _RowResiduals(stages[0], weights, model.weight, inside, domain)
            return
        starts = np.concatenate([[0], np.cumsum(np.bincount(domain, minlength=domains))])
        ordered = inside[self._order]
        self._stages = [
            _StageResiduals(stage, weights, stage.unit[ordered], starts) for stage in stages
        ]

    def variance(self, score: Floats, before: Floats) -> Floats:
        """Variance by domain of a score of the rows, of its variance without the margins."""
        scaled = score * self._ratio
        shape = self._model.size, self._domains
        sums = np.zeros(shape[0] * shape[1])
        for places in self._places:
            sums += sum_by(places, scaled, len(sums))
        slopes = self._model.coefficients(sums.reshape(shape))
        if self._alone is not None:
            left = before + self._alone.change(score, slopes, self._places)
        else:
            ordered = score[self._order]
            left = np.sum([stage.variance(ordered, slopes) for stage in self._stages], axis=0)
        left[left <= ROUNDING * before] = 0.0
        return np.asarray(left)


class _RowResiduals:
    """What margins change in the variance where each respondent is a cluster.

    Of residuals t - Uβ, with t the scores of a domain and U the weights by margin indicator, it is
    β·V(U)β - 2 β·C(U, t).
    """

    def __init__(
        self, stage: Stage, weights: Any, weight: Floats, inside: Codes, domain: Codes
    ) -> None:
        from scipy.sparse import csr_array, diags_array

        n, groups = len(stage.group), len(stage.size)
        group = stage.group[stage.unit]
        factor = stage.factor[group]
        self._square = (weights.T @ (diags_array(factor) @ weights)).tocsr()
        of_group = csr_array((np.ones(n), (group, np.arange(n))), shape=(groups, n))
        self._of_groups = (of_group @ weights).tocsr()
        self._centre = stage.factor * stage.centred / stage.size
        self._weight = (factor * weight)[inside]
        self._group, self._domain, self._stand_in = group[inside], domain, stage.stand_in

    def change(self, score: Floats, slopes: Floats, places: Sequence[Codes]) -> Floats:
        """By domain, for a score f8[rows] and its ``slopes`` f8[indicators, domains]."""
        domains = slopes.shape[1]
        of_row = np.sum([slopes.reshape(-1)[each] for each in places], axis=0)
        found = -2 * sum_by(self._domain, score * self._weight * of_row, domains)
        found += np.einsum("pd,pd->d", slopes, self._square @ slopes)
        in_group = sum_by(self._group * domains + self._domain, score, len(self._centre) * domains)
        explained = self._of_groups @ slopes
        found += self._centre @ (explained * (2 * in_group.reshape(-1, domains) - explained))
        return found * self._stand_in


class _StageResiduals:
    """The variance of residuals at one stage.

    ``unit`` int64[rows] are those of the rows in the order of their domains, which ``starts``.
    """

    def __init__(self, stage: Stage, weights: Any, unit: Codes, starts: Codes) -> None:
        from scipy.sparse import csr_array

        n, units, groups = weights.shape[0], len(stage.group), len(stage.size)
        unit_of = csr_array((np.ones(n), (stage.unit, np.arange(n))), shape=(units, n))
        self._weights = (unit_of @ weights).tocsr()
        part = (stage.centred / stage.size)[stage.group]
        self._mean = csr_array((part, (stage.group, np.arange(units))), shape=(groups, units))
        self._stage, self._unit, self._starts = stage, unit, starts

    def variance(self, score: Floats, slopes: Floats) -> Floats:
        """Variance by domain of an ordered score less ``slopes`` f8[indicators, domains]."""
        found = np.empty(slopes.shape[1])
        step = max(1, AT_ONCE // len(self._stage.group))
        for first in range(0, len(found), step):
            several = slice(first, first + step)
            found[several] = self._of(score, np.ascontiguousarray(slopes[:, several]), first)
        return found * self._stage.stand_in

    def _of(self, score: Floats, slopes: Floats, first: int) -> Floats:
        residuals = self._weights @ -slopes
        start, *ends = self._starts[first : first + slopes.shape[1] + 1]
        rows = slice(start, ends[-1])
        column = np.repeat(np.arange(len(ends)), np.diff(ends, prepend=start))
        np.add.at(residuals.reshape(-1), self._unit[rows] * len(ends) + column, score[rows])
        residuals -= (self._mean @ residuals)[self._stage.group]
        residuals *= residuals
        found: Floats = self._stage.factor[self._stage.group] @ residuals
        return found
