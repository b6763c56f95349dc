# SPDX-License-Identifier: EUPL-1.2
"""Regression of counts that vary more than Poisson's, with variance mean + mean² / theta (NB2)."""

from dataclasses import dataclass

import numpy as np
from numpy.typing import ArrayLike, NDArray

from wijkatlas.analysis.poisson import fit_poisson

__all__ = ["NegativeBinomialFit", "fit_negative_binomial"]

MOST_ROUNDS = 100
TOLERANCE = 1e-11
LARGEST_LOG = 30.0
THETA_RANGE = (1e-4, 1e5)
HALVINGS = 12

Floats = NDArray[np.float64]


@dataclass(frozen=True, eq=False, slots=True)
class NegativeBinomialFit:
    """A fitted log-linear model; ``covariance`` takes ``theta`` as known, as MASS does.

    ``coefficients``: float64[k] on the log scale. ``pearson``: Pearson's chi-squared.
    """

    coefficients: Floats
    covariance: Floats
    theta: float
    log_likelihood: float
    pearson: float
    n: int

    @property
    def standard_errors(self) -> Floats:
        """Standard errors of the coefficients."""
        return np.asarray(np.sqrt(np.diag(self.covariance)), np.float64)

    @property
    def bic(self) -> float:
        """Schwarz' criterion; ``theta`` counts as a parameter."""
        parameters = len(self.coefficients) + 1
        return float(parameters * np.log(self.n) - 2 * self.log_likelihood)


def fit_negative_binomial(
    design: Floats, counts: ArrayLike, *, offset: ArrayLike = 0.0
) -> NegativeBinomialFit | None:
    """Fit ln E[count] = design @ b + offset and theta, in turns until both likelihoods stand still.

    The method of ``MASS::glm.nb`` (Venables and Ripley 2002, 7.4). None when the counts do not vary
    more than Poisson's, so that theta has no end.

    Args:
        design: float64[n, k]; holds its own column of ones when an intercept is wanted.
        counts: [n], not negative.
        offset: [n] or one number, on the log scale, such as the log of an exposure.

    Raises:
        ValueError: as :func:`wijkatlas.analysis.poisson.fit_poisson`.
    """
    x, y = np.asarray(design, np.float64), np.asarray(counts, np.float64)
    shift = np.broadcast_to(np.asarray(offset, np.float64), y.shape)
    b = fit_poisson(x, y, offset=shift).coefficients
    mean = _mean(x, b, shift)
    worth, theta = -np.inf, 0.0
    for _ in range(MOST_ROUNDS):
        found = _theta(y, mean)
        if found is None:
            return None
        theta = found
        b, mean = _fit_mean(x, y, shift, b, theta)
        before, worth = worth, _log_likelihood(y, mean, theta)
        if worth - before <= TOLERANCE * (abs(worth) + 1):
            break
    weight = mean / (1 + mean / theta)
    covariance = np.asarray(np.linalg.inv(x.T @ (weight[:, None] * x)), np.float64)
    pearson = float(np.sum((y - mean) ** 2 / (mean + mean**2 / theta)))
    return NegativeBinomialFit(b, covariance, theta, worth, pearson, len(y))


def _mean(x: Floats, b: Floats, shift: Floats) -> Floats:
    return np.exp(np.clip(x @ b + shift, -LARGEST_LOG, LARGEST_LOG))


def _fit_mean(
    x: Floats, y: Floats, shift: Floats, b: Floats, theta: float
) -> tuple[Floats, Floats]:
    """Coefficients and means for a given theta, by Fisher scoring with halved steps."""
    mean = _mean(x, b, shift)
    worth = _log_likelihood(y, mean, theta)
    for _ in range(MOST_ROUNDS):
        spread = 1 + mean / theta
        step = np.linalg.solve(x.T @ ((mean / spread)[:, None] * x), x.T @ ((y - mean) / spread))
        before = worth
        for _ in range(HALVINGS):
            trial = _mean(x, b + step, shift)
            worth = _log_likelihood(y, trial, theta)
            if worth >= before - TOLERANCE * abs(before):
                break
            step = step / 2
        b, mean = b + step, trial
        if abs(worth - before) <= TOLERANCE * (abs(worth) + 1):
            break
    return b, mean


def _theta(y: Floats, mean: Floats) -> float | None:
    """The theta of greatest likelihood; None when that lies beyond all bounds."""
    from scipy.optimize import brentq
    from scipy.special import digamma

    def slope(log_theta: float) -> float:
        theta = np.exp(log_theta)
        terms = digamma(theta + y) - digamma(theta) - np.log1p(mean / theta)
        return float(np.sum(terms + (mean - y) / (mean + theta)))

    low, high = (float(np.log(each)) for each in THETA_RANGE)
    if slope(high) >= 0 or slope(low) <= 0:
        return None
    return float(np.exp(brentq(slope, low, high, xtol=1e-12, rtol=1e-14)))


def _log_likelihood(y: Floats, mean: Floats, theta: float) -> float:
    from scipy.special import gammaln, xlog1py, xlogy

    return float(
        np.sum(
            gammaln(theta + y) - gammaln(theta) - gammaln(y + 1)
            - xlog1py(theta, mean / theta) + xlogy(y, mean / (theta + mean))
        )
    )  # fmt: skip
