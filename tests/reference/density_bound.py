# SPDX-License-Identifier: EUPL-1.2
"""How far linear binning can be off, as a share of the peak: ``Kernel.error_share`` rounds this up.

One incident of kernel K at 0 is off at z by at most E(z): the difference between K and its bilinear
interpolation from nodes b apart, over all places of the nodes. For any incidents z_i, as seen from
the place that is off, the error is at most the sum of E(z_i), and their peak at least the mean of
their density over any weights m around that place, the sum of A(z_i) where A is the mean of K over m.
With C A >= E everywhere the error is at most C times the peak. A linear program finds the rings
with the least C. Run as: python density_bound.py; needs scipy.
"""

import sys

import numpy as np
import scipy
from scipy.ndimage import maximum_filter1d
from scipy.optimize import linprog

KERNELS = {
    "quartic": (lambda u2: np.where(u2 < 1, (1 - u2) ** 2, 0), 1.0),
    "epanechnikov": (lambda u2: np.where(u2 < 1, 1 - u2, 0), 1.0),
    "gaussian": (lambda u2: np.where(u2 < 25, np.exp(-u2 / 2), 0), 5.0),
}


def least_constant(height, reach: float, b: float) -> float:
    """C for bins of ``b`` bandwidths."""
    away = np.linspace(0, reach + 2 * b, 400)
    error = np.zeros(len(away))
    shares = np.linspace(0, 1, 9)
    for angle in np.linspace(0, np.pi / 4, 13):
        x, y = away * np.cos(angle), away * np.sin(angle)
        true = height(x**2 + y**2)
        for right in shares:
            for up in shares:
                west, south = x - right * b, y - up * b
                found = (1 - right) * (1 - up) * height(west**2 + south**2)
                found += right * (1 - up) * height((west + b) ** 2 + south**2)
                found += (1 - right) * up * height(west**2 + (south + b) ** 2)
                found += right * up * height((west + b) ** 2 + (south + b) ** 2)
                error = np.maximum(error, np.abs(found - true))
    error = maximum_filter1d(error, 3)
    rings, around = np.linspace(0, away[-1], 120), np.linspace(0, 2 * np.pi, 180, endpoint=False)
    squared = (
        rings[:, None, None] ** 2
        + away[None, :, None] ** 2
        - 2 * rings[:, None, None] * away[None, :, None] * np.cos(around)
    )
    mean = height(squared).mean(axis=-1)
    solved = linprog(
        np.r_[np.zeros(len(rings)), -1],
        A_ub=np.c_[-mean.T, error],
        b_ub=np.zeros(len(away)),
        A_eq=[np.r_[np.ones(len(rings)), 0]],
        b_eq=[1],
    )
    return float(1 / solved.x[-1])


if __name__ == "__main__":
    say = sys.stdout.write
    say(f"scipy {scipy.__version__}\n")
    for name, (height, reach) in KERNELS.items():
        for bins in (4, 10, 20, 40, 80):
            c = least_constant(height, reach, 1 / bins)
            say(
                f"{name:13} {bins:3} bins: C = {c:.3g} = {c * bins**2:.3g} b^2 = {c * bins:.3g} b\n"
            )
