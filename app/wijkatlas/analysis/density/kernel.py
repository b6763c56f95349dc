# SPDX-License-Identifier: EUPL-1.2
"""Kernels: the hill that stands on each incident. Each has mass 1 in the plane.

``bandwidth_m`` of the quartic, Epanechnikov and uniform kernel is the radius beyond which they are
nought. Of the Gaussian it is the standard deviation, sigma; it is cut off at five of these, which
leaves out 4 parts in a million, and made whole again.
"""

import math
from enum import StrEnum

import numpy as np
from numpy.typing import NDArray

from wijkatlas.analysis.length import LEAST_M, check_length
from wijkatlas.domain.errors import UserError
from wijkatlas.language import QT_TRANSLATE_NOOP

__all__ = ["GAUSSIAN_REACH", "Kernel", "check_bandwidth"]

GAUSSIAN_REACH = 5.0

Floats = NDArray[np.float64]


class Kernel(StrEnum):
    """The shape of the hill; u is the distance in bandwidths."""

    QUARTIC = "quartic"  # 3/pi (1 - u^2)^2
    GAUSSIAN = "gaussian"  # exp(-u^2/2) / 2 pi
    EPANECHNIKOV = "epanechnikov"  # 2/pi (1 - u^2)
    UNIFORM = "uniform"  # 1/pi

    @property
    def reach(self) -> float:
        """How many bandwidths it reaches."""
        return GAUSSIAN_REACH if self is Kernel.GAUSSIAN else 1.0

    @property
    def variance(self) -> float:
        """Its variance along one axis, in squared bandwidths."""
        return {"quartic": 1 / 8, "gaussian": 1.0, "epanechnikov": 1 / 6, "uniform": 1 / 4}[self]

    @property
    def roughness(self) -> float:
        """The integral of its square over the plane, for bandwidth 1."""
        by_pi = {"quartic": 9 / 5, "gaussian": 1 / 4, "epanechnikov": 4 / 3, "uniform": 1.0}
        return by_pi[self] / math.pi

    @property
    def bins(self) -> int:
        """How many bins a bandwidth has at least, so that :meth:`error_share` stays small."""
        return {"quartic": 20, "gaussian": 12, "epanechnikov": 60, "uniform": 40}[self]

    def at(self, squared: Floats) -> Floats:
        """Its height for bandwidth 1 at squared distances ``u**2``; mass 1 in the plane."""
        if self is Kernel.GAUSSIAN:
            whole = 2 * np.pi * -np.expm1(-(GAUSSIAN_REACH**2) / 2)
            return np.where(squared < GAUSSIAN_REACH**2, np.exp(-squared / 2) / whole, 0.0)
        if self is Kernel.UNIFORM:
            return np.where(squared < 1, 1 / np.pi, 0.0)
        rest = np.maximum(1 - squared, 0.0)
        return 3 / np.pi * rest**2 if self is Kernel.QUARTIC else 2 / np.pi * rest

    def error_share(self, bins: float) -> float:
        """How far the binned density is off the exact sum at most, as a share of its peak.

        Args:
            bins: how many bins a bandwidth has, at least four.

        Linear binning replaces the kernel by its interpolation between bins. With b bins to a
        bandwidth one incident is off by at most b^-2 of its own peak (quartic; the second
        derivative times 1/8, along both axes). For many incidents, wherever they lie, it is the
        constant here times that of the peak of them all: the least C for which a mixture of kernels
        around a place, times C, covers what one incident can be off, found by linear programming
        (``tests/reference/density_bound.py``) and rounded up. The uniform kernel is summed exactly.
        """
        if self is Kernel.QUARTIC:
            return 6.0 / bins**2
        if self is Kernel.GAUSSIAN:
            return 0.5 / bins**2 + 2e-5  # the cut-off is a small step
        return 2.3 / bins if self is Kernel.EPANECHNIKOV else 0.0


def check_bandwidth(bandwidth_m: float) -> None:
    """Refuse a bandwidth that is no length.

    Raises:
        UserError: it is nought or less than a micrometre, not a number, or too long.
    """
    if not (math.isfinite(bandwidth_m) and bandwidth_m >= LEAST_M):
        raise UserError(
            QT_TRANSLATE_NOOP("errors", "The bandwidth must be more than 0 metres."),
            QT_TRANSLATE_NOOP("errors", "Take for example 250, or “auto”."),
        )
    check_length(bandwidth_m)
