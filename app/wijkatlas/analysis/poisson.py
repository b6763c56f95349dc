# SPDX-License-Identifier: EUPL-1.2
"""Poisson regression by iteratively reweighted least squares, with offset and an optional ridge."""

from dataclasses import dataclass

import numpy as np
from numpy.typing import ArrayLike, NDArray

__all__ = ["PoissonFit", "fit_poisson"]

MOST_ROUNDS = 60
TOLERANCE = 1e-10
LARGEST_LOG = 30.0
SMALLEST_EIGENVALUE = 1e-11
HALVINGS = 12
BLOCK_ROWS = 1500

Floats = NDArray[np.float64]


@dataclass(frozen=True, eq=False, slots=True)
class PoissonFit:
    """A fitted log-linear model of counts.

    ``coefficients``: float64[k], on the log scale, in the order of the design's columns.
    ``covariance``: float64[k, k], the inverse of the (with a ridge: penalised) information.
    ``pearson``: Pearson's chi-squared. ``converged`` is False when the rounds ran out.
    """

    coefficients: Floats
    covariance: Floats
    log_likelihood: float
    deviance: float
    pearson: float
    n: int
    rounds: int
    converged: bool

    @property
    def standard_errors(self) -> Floats:
        """Standard errors of the coefficients, as if the counts were Poisson."""
        return np.asarray(np.sqrt(np.diag(self.covariance)), np.float64)

    @property
    def bic(self) -> float:
        """Schwarz' criterion, k ln n - 2 ln L (Schwarz 1978); lower is better."""
        return float(len(self.coefficients) * np.log(self.n) - 2 * self.log_likelihood)

    @property
    def dispersion(self) -> float:
        """Pearson's chi-squared by its degrees of freedom: 1 for Poisson, more when over-dispersed."""
        left = self.n - len(self.coefficients)
        return self.pearson / left if left > 0 else float("nan")

    def mean(self, design: Floats, offset: ArrayLike = 0.0) -> Floats:
        """Expected counts, float64[rows of the design]."""
        return np.exp(_clipped(_by_row(design, self.coefficients) + np.asarray(offset, np.float64)))


def fit_poisson(
    design: Floats,
    counts: ArrayLike,
    *,
    offset: ArrayLike = 0.0,
    ridge: ArrayLike = 0.0,
    start: Floats | None = None,
) -> PoissonFit:
    """Fit ln E[count] = design @ b + offset by maximum (penalised) likelihood.

    The method of R's ``glm(family = poisson)`` (McCullagh and Nelder 1989, 2.5). The penalty
    subtracts ridge * b² / 2 from the log-likelihood.

    Args:
        design: float64[n, k]; holds its own column of ones when an intercept is wanted.
        counts: [n], not negative.
        offset: [n] or one number, on the log scale, such as the log of an exposure.
        ridge: [k] or one number; one number spares the columns that are constant.
        start: float64[k] to start from.

    Raises:
        ValueError: counts are negative or not finite, or the columns say the same without a ridge.
    """
    from scipy import special

    x = np.asarray(design, np.float64)
    y = np.asarray(counts, np.float64)
    shift = np.broadcast_to(np.asarray(offset, np.float64), y.shape)
    if not (np.isfinite(x).all() and np.isfinite(y).all() and np.isfinite(shift).all()):
        message = "design, counts and offset must be finite"
        raise ValueError(message)
    if len(y) == 0 or (y < 0).any():
        message = "counts must be there, and not be negative"
        raise ValueError(message)
    penalty = _penalty(x, ridge)
    perfect = float(np.sum(special.xlogy(y, y) - y))
    b = _started(x, y, shift, penalty) if start is None else np.array(start, np.float64)

    def loss(log_mean: Floats, mean: Floats, b: Floats) -> float:
        """Half the deviance and the penalty."""
        return float(perfect + np.sum(mean - y * log_mean) + np.sum(penalty * b * b) / 2)

    log_mean = _clipped(_by_row(x, b) + shift)
    mean = np.exp(log_mean)
    worth = loss(log_mean, mean, b)
    converged, rounds = False, 0
    while not converged and rounds < MOST_ROUNDS:
        rounds += 1
        step = _solve(_information(x, mean, penalty), _times_rows(x, y - mean) - penalty * b)
        for _ in range(HALVINGS):
            trial = b + step
            log_mean = _clipped(_by_row(x, trial) + shift)
            mean = np.exp(log_mean)
            found = loss(log_mean, mean, trial)
            if found <= worth + TOLERANCE * (abs(worth) + 0.1):
                break
            step = step / 2
        converged = abs(worth - found) <= TOLERANCE * (abs(found) + 0.1)
        b, worth = trial, found
    return _fitted(y, mean, b, _information(x, mean, penalty), rounds, converged=converged)


def _penalty(x: Floats, ridge: ArrayLike) -> Floats:
    given = np.asarray(ridge, np.float64)
    if given.ndim:
        return given
    varies = np.ptp(x, axis=0) > 0
    return np.where(varies, given, 0.0)


def _started(x: Floats, y: Floats, shift: Floats, penalty: Floats) -> Floats:
    """One weighted least squares step from the counts themselves, as R does."""
    mean = y + 0.1
    work = np.log(mean) - shift + (y - mean) / mean
    return _solve(_information(x, mean, penalty), _times_rows(x, mean * work))


def _clipped(log_mean: Floats) -> Floats:
    return np.clip(log_mean, -LARGEST_LOG, LARGEST_LOG)


def _information(x: Floats, mean: Floats, penalty: Floats) -> Floats:
    found = np.diag(penalty)
    for begin in range(0, len(x), BLOCK_ROWS):
        part = x[begin : begin + BLOCK_ROWS]
        found += (part * mean[begin : begin + BLOCK_ROWS, None]).T @ part
    return found


# A library that multiplies long thin tables on several threads waits more than it works, and adds up
# in another order each time; these do neither.


def _by_row(x: Floats, b: Floats) -> Floats:
    return np.asarray(np.einsum("ij,j->i", x, b), np.float64)


def _times_rows(x: Floats, weights: Floats) -> Floats:
    return np.asarray(np.einsum("ij,i->j", x, weights), np.float64)


def _solve(information: Floats, score: Floats) -> Floats:
    """Solve on the scale of the columns, so that units do not matter."""
    scale = np.sqrt(np.maximum(np.diag(information), np.finfo(np.float64).tiny))
    scaled = information / np.outer(scale, scale)
    if np.linalg.eigvalsh(scaled)[0] < SMALLEST_EIGENVALUE:
        message = "columns of the design say the same; leave one out or give a ridge"
        raise ValueError(message)
    found: Floats = np.linalg.solve(scaled, score / scale) / scale
    return found


def _fitted(
    y: Floats, mean: Floats, b: Floats, information: Floats, rounds: int, *, converged: bool
) -> PoissonFit:
    from scipy import special

    scale = np.sqrt(np.diag(information))
    covariance = np.linalg.inv(information / np.outer(scale, scale)) / np.outer(scale, scale)
    return PoissonFit(
        coefficients=b,
        covariance=covariance,
        log_likelihood=float(np.sum(special.xlogy(y, mean) - mean - special.gammaln(y + 1))),
        deviance=float(2 * np.sum(special.xlogy(y, y / mean) - (y - mean))),
        pearson=float(np.sum((y - mean) ** 2 / mean)),
        n=len(y),
        rounds=rounds,
        converged=converged,
    )
