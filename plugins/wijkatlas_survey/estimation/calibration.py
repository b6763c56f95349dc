# SPDX-License-Identifier: EUPL-1.2
"""What known totals do to standard errors: scores lose what the margins explain."""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

Floats = NDArray[np.float64]
Codes = NDArray[np.int64]
SPAN = 1e-9
"""Directions of less than this part of the largest count as already explained by the others."""


@dataclass(frozen=True, eq=False, slots=True)
class CalibrationModel:
    """Weights that were made to agree with known totals; made by :func:`calibration_model`.

    ``base_weight`` and ``weight`` f8[n] are those before and after calibrating (``weight`` before
    trimming). ``cells`` int64[n, margins] are each respondent's columns among the ``size`` margin
    indicators. ``inverse`` f8[size, size] solves the normal equations; of one margin (such as
    post-stratification) they are diagonal and it is f8[size].
    """

    base_weight: Floats
    weight: Floats
    cells: Codes
    inverse: Floats

    @property
    def size(self) -> int:
        """Number of margin indicators."""
        return len(self.inverse)

    def coefficients(self, sums: Floats) -> Floats:
        """What each indicator explains, of sums per indicator of base weight × score / weight.

        f8[size, k] → f8[size, k]. Linear, so scores of many domains can be summed first.
        """
        if self.inverse.ndim == 1:
            return self.inverse[:, None] * sums
        solved: Floats = self.inverse @ sums
        return solved

    def explained(self, coefficients: Floats) -> Floats:
        """What these coefficients explain of each score; f8[size, k] → f8[n, k]."""
        total: Floats = coefficients[self.cells[:, 0]]
        for margin in self.cells.T[1:]:
            total = total + coefficients[margin]
        return total * self.weight[:, None]

    def sums(self, values: Floats) -> Floats:
        """Sums of columns per margin indicator; f8[n, k] → f8[size, k]."""
        return np.stack(
            [
                sum(np.bincount(cells, column, self.size) for cells in self.cells.T)
                for column in values.T
            ],
            axis=1,
        )

    def residuals(self, scores: Floats) -> Floats:
        """Scores less what the margins explain of them; f8[n, k] → f8[n, k].

        ``scores`` carry the final weight, as linearised scores w(y - p)/W do; so do the residuals.
        They are those of a regression of score / weight on the indicators with the *base* weights
        (generalised regression: Deville and Särndal 1992, R survey ``calibrate``, ``postStratify``).
        """
        ratio = (self.base_weight / self.weight)[:, None]
        return scores - self.explained(self.coefficients(self.sums(scores * ratio)))


def calibration_model(
    base_weight: Floats, weight: Floats, margins: Sequence[Codes]
) -> CalibrationModel:
    """The model of weights that agree with margins.

    ``margins`` hold a code from 0 for each respondent: one of them is post-stratification, more are
    raking.
    """
    sizes = [int(codes.max()) + 1 for codes in margins]
    starts = np.cumsum([0, *sizes[:-1]])
    cells = np.stack([codes + start for codes, start in zip(margins, starts, strict=True)], axis=1)
    size = sum(sizes)
    if len(sizes) == 1:
        counted = np.bincount(cells[:, 0], base_weight, size)
        inverse = np.divide(1.0, counted, out=np.zeros(size), where=counted > 0)
        return CalibrationModel(base_weight, weight, cells, inverse)
    normal = np.zeros((size, size))
    for one in cells.T:
        for other in cells.T:
            normal += np.bincount(one * size + other, base_weight, size * size).reshape(size, size)
    # scaled to ones on the diagonal, so that small categories stand as firm as large ones
    scale = np.sqrt(normal.diagonal())
    scale = np.divide(1.0, scale, out=np.zeros(size), where=scale > 0)
    inverse = np.linalg.pinv(normal * np.outer(scale, scale), rcond=SPAN, hermitian=True)
    return CalibrationModel(base_weight, weight, cells, inverse * np.outer(scale, scale))
