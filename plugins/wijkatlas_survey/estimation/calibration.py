# SPDX-License-Identifier: EUPL-1.2
"""Weights that agree with known totals, and what that does to standard errors."""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from wijkatlas.api import QT_TRANSLATE_NOOP, UserError
from wijkatlas_survey.estimation.margins import Margin, check_margins, largest_gap

Floats = NDArray[np.float64]
Codes = NDArray[np.int64]
SPAN = 1e-9
"""Directions of less than this part of the largest count as already explained by the others."""
TOLERANCE = 1e-10
"""Raking has converged when no total is further off than this part of it."""
MOST_ROUNDS = 1000


@dataclass(frozen=True, eq=False, slots=True)
class Calibrated:
    """Weights f8[n]; ``largest_gap`` is the largest difference from a total, as a part of it."""

    weight: Floats
    rounds: int
    largest_gap: float


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
        (generalised regression: Deville and Särndal 1992, R survey ``postStratify`` and
        ``calibrate``; R's ``rake`` leaves unequal base weights out of it).
        """
        ratio = (self.base_weight / self.weight)[:, None]
        return scores - self.explained(self.coefficients(self.sums(scores * ratio)))

    def transposed(self, values: Floats) -> Floats:
        """The mirror of :meth:`residuals`, f8[n, k] → f8[n, k].

        Σ residuals(scores) · values is Σ scores · transposed(values).
        """
        coefficients = self.coefficients(self.sums(values * self.weight[:, None]))
        ratio = (self.base_weight / self.weight**2)[:, None]
        return values - self.explained(coefficients) * ratio


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


def joined_models(
    this: CalibrationModel | None, other: CalibrationModel | None, rows: int, other_rows: int
) -> CalibrationModel | None:
    """The model of two samples one after the other, of which one may not be calibrated."""
    if this is None and other is None:
        return None
    this, other = this or _no_margins(rows), other or _no_margins(other_rows)
    size = this.size + other.size
    width = max(this.cells.shape[1], other.cells.shape[1])
    # the last indicator is nobody's: it fills up the rows of the one with fewer margins
    cells = np.full((rows + other_rows, width), size)
    cells[:rows, : this.cells.shape[1]] = this.cells
    cells[rows:, : other.cells.shape[1]] = other.cells + this.size
    inverse = np.zeros((size + 1, size + 1))
    inverse[: this.size, : this.size] = _square(this.inverse)
    inverse[this.size : size, this.size : size] = _square(other.inverse)
    return CalibrationModel(
        np.concatenate([this.base_weight, other.base_weight]),
        np.concatenate([this.weight, other.weight]),
        cells,
        inverse,
    )


def _no_margins(rows: int) -> CalibrationModel:
    """The model that explains nothing."""
    ones = np.ones(rows)
    return CalibrationModel(ones, ones, np.zeros((rows, 1), np.int64), np.zeros(1))


def _square(inverse: Floats) -> Floats:
    return np.diag(inverse) if inverse.ndim == 1 else inverse


def poststratify(base_weight: Floats, margin: Margin) -> Calibrated:
    """Weights whose sum in each cell is the known total (R survey ``postStratify``).

    Raises:
        UserError: a cell has no respondents, or respondents have no cell with a total.
    """
    return rake(base_weight, (margin,))


def rake(base_weight: Floats, margins: Sequence[Margin]) -> Calibrated:
    """Weights that agree with several margins, by iterative proportional fitting (R ``rake``).

    It has converged when every total is within :data:`TOLERANCE` of itself.

    Raises:
        UserError: a category has no respondents, respondents have no category with a total, the
            margins differ in sum, or it does not converge.
    """
    check_margins(margins, most_apart=TOLERANCE)
    weight = base_weight
    for rounds in range(1, MOST_ROUNDS + 1):
        for margin in margins:
            reached = np.bincount(margin.codes, weight, len(margin.totals))
            factor = np.divide(margin.totals, reached, out=np.ones_like(reached), where=reached > 0)
            weight = weight * factor[margin.codes]
        gap = max(largest_gap(weight, margin) for margin in margins)
        if gap <= TOLERANCE:
            return Calibrated(weight, rounds, gap)
    worst = max(margins, key=lambda margin: largest_gap(weight, margin))
    raise UserError(
        QT_TRANSLATE_NOOP(
            "errors",
            "The weights do not settle: after {rounds} rounds {variable} is still {gap} % off.",
        ),
        QT_TRANSLATE_NOOP(
            "errors",
            "The totals contradict each other here. Join small groups, or use fewer totals.",
        ),
        rounds=MOST_ROUNDS,
        variable=worst.variable,
        gap=f"{gap * 100:.2g}",
    )


MOST_TRIM = 1e6


def trim(weight: Floats, most: float) -> tuple[Floats, int]:
    """Weights cut at ``most`` times their mean, and how many were cut.

    What was cut off is spread evenly over the others, once, so the sum stays and one of those may
    come to stand a little above the limit (R survey ``trimWeights``, not strict).

    Raises:
        UserError: ``most`` is not above 1, or beyond all reason.
    """
    if not 1 < most < MOST_TRIM:
        raise UserError(
            QT_TRANSLATE_NOOP("errors", "Weights can't be cut at {most} times their mean."),
            QT_TRANSLATE_NOOP("errors", "Give a number above 1, such as 5."),
            most=most,
        )
    limit = most * weight.mean()
    above = weight > limit
    if not above.any():
        return weight, 0
    excess = float((weight[above] - limit).sum())
    cut = np.where(above, limit, weight + excess / np.count_nonzero(~above))
    return cut, int(np.count_nonzero(above))


def weighting_effect(weight: Floats) -> float:
    """By how much unequal weights alone multiply variances: n Σw²/(Σw)² (Kish 1965)."""
    return float(len(weight) * (weight**2).sum() / weight.sum() ** 2)
