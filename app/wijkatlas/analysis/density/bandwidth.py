# SPDX-License-Identifier: EUPL-1.2
"""A bandwidth by rule, where nobody chooses one."""

import numpy as np
from numpy.typing import NDArray

from wijkatlas.analysis.density.kernel import Kernel
from wijkatlas.domain.errors import UserError
from wijkatlas.language import QT_TRANSLATE_NOOP

__all__ = ["scott_bandwidth"]

IQR_OF_NORMAL = 1.3489795003921634  # between the quartiles of a standard normal distribution

Floats = NDArray[np.float64]


def scott_bandwidth(x: Floats, y: Floats, kernel: Kernel) -> float:
    """The bandwidth in metres that suits places around one centre (Scott's rule).

    For the Gaussian kernel sigma = s n^(-1/6): Scott (1992), Multivariate Density Estimation, 6.42;
    in the plane equal to Silverman (1986), 4.14. ``s`` is the mean over both axes of the lesser of
    the standard deviation and the interquartile range / 1.349 (Silverman 1986, 3.30). For another
    kernel it is multiplied by the ratio of their canonical bandwidths, (R(K) / variance²)^(1/6) in
    the plane (Marron and Nolan 1988), so that both smooth alike.

    Raises:
        UserError: fewer than two places, or all in one.
    """
    known = np.isfinite(x) & np.isfinite(y)
    spread_m = 0.0
    if known.sum() > 1:
        spread_m = (_spread(x[known]) + _spread(y[known])) / 2
    if spread_m <= 0:
        raise UserError(
            QT_TRANSLATE_NOOP(
                "errors", "The incidents lie too close together for a bandwidth by rule."
            ),
            QT_TRANSLATE_NOOP("errors", "Choose a bandwidth yourself, for example 250."),
        )
    gaussian = spread_m * float(known.sum()) ** (-1 / 6)
    return float(gaussian * _canonical(kernel) / _canonical(Kernel.GAUSSIAN))


def _spread(along: Floats) -> float:
    deviation = float(np.std(along, ddof=1))
    low, high = np.quantile(along, (0.25, 0.75))
    between = float(high - low) / IQR_OF_NORMAL
    return min(deviation, between) if between > 0 else deviation


def _canonical(kernel: Kernel) -> float:
    return float((kernel.roughness / kernel.variance**2) ** (1 / 6))
