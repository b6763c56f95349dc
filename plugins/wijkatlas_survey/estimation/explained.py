# SPDX-License-Identifier: EUPL-1.2
"""What known totals explain of the scores of every domain, without spelling out the residuals.

The residual of a domain's score is t - Uβ: t its sums by unit, U the sums of the calibrated weights by
unit and margin indicator. Its variance is V(t) - 2β·C(U, t) + β·V(U)β.
"""

from typing import Any

import numpy as np
from numpy.typing import NDArray

from wijkatlas_survey.estimation.calibration import CalibrationModel
from wijkatlas_survey.estimation.design import Design, Stage, stages_of

__all__ = ["Explained"]

Codes = NDArray[np.int64]
Floats = NDArray[np.float64]

ROUNDING = 1e-12
"""Less than this part of a variance left unexplained is rounding, and counts as zero."""


class Explained:
    """Takes what margins explain off the variance of scores."""

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
        self._model, self._domains = model, domains
        inside = slice(None) if rows is None else rows
        self._ratio = (model.base_weight / model.weight)[inside]
        count = len(domain)
        self._cells = model.cells[inside]
        self._domain = domain
        weights = csr_array(
            (np.repeat(model.weight, margins), model.cells.ravel(), np.arange(n + 1) * margins),
            shape=(n, size),
        )
        self._stages = [_StageMargins(stage, weights, inside) for stage in stages_of(design)]
        self._of_domain: Any = csr_array(
            (np.ones(count), domain, np.arange(count + 1)), shape=(count, domains)
        ).T.tocsr()

    def variance(self, score: Floats, before: Floats) -> Floats:
        """Variance by domain of a score of the rows, of its variance without the margins."""
        scaled = score * self._ratio
        size, domains = self._model.size, self._domains
        sums = np.zeros(size * domains)
        for cells in self._cells.T:
            sums += np.bincount(cells * domains + self._domain, scaled, size * domains)
        slopes = self._model.coefficients(sums.reshape(size, domains))
        by_domain = self._of_domain.multiply(score)
        left = before.copy()
        for stage in self._stages:
            left += stage.change(by_domain, slopes)
        left[left <= ROUNDING * before] = 0.0
        return left


class _StageMargins:
    """V(U) and the rows of U that scores meet, of one stage."""

    def __init__(self, stage: Stage, weights: Any, inside: Any) -> None:
        from scipy.sparse import csr_array

        n, units, groups = weights.shape[0], len(stage.group), len(stage.size)
        places = np.arange(n)
        unit_of = csr_array((np.ones(n), (stage.unit, places)), shape=(units, n))
        group_of = csr_array(
            (np.ones(units), (stage.group, np.arange(units))), shape=(groups, units)
        )
        sums = (unit_of @ weights).tocsr()
        of_groups = (group_of @ sums).tocsr()
        factor = stage.factor[stage.group]
        self._square = sums.T @ _scaled(factor, sums)
        centre = stage.factor * stage.centred / stage.size
        self._centre = _scaled(np.sqrt(centre), of_groups)
        met = _scaled(factor, sums) - _scaled(centre[stage.group], of_groups[stage.group])
        self._stand_in = stage.stand_in
        self._met = met[stage.unit[inside]]

    def change(self, by_domain: Any, slopes: Floats) -> Floats:
        """β·V(U)β - 2β·C(U, t) of each domain."""
        crossed = (by_domain @ self._met).toarray().T
        found = np.einsum("pd,pd->d", slopes, self._square @ slopes - 2 * crossed)
        found -= ((self._centre @ slopes) ** 2).sum(axis=0)
        return np.asarray(found * self._stand_in)


def _scaled(factor: Floats, rows: Any) -> Any:
    from scipy.sparse import diags_array

    return (diags_array(factor) @ rows).tocsr()
