# SPDX-License-Identifier: EUPL-1.2
"""How concentrated incidents are: on the densest ground, and at the densest place of each area."""

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

from wijkatlas.analysis.density.kernel import Kernel
from wijkatlas.analysis.density.surface import PER_KM2
from wijkatlas.analysis.rates import poisson_interval

__all__ = ["held_by_densest", "hilltops", "margin_of_density"]

Floats = NDArray[np.float64]
Indices = NDArray[np.int64]


def held_by_densest(values: Floats, counts: Indices, shares: Sequence[float]) -> Indices:
    """How many incidents lie in the densest cells that make up each share of all cells.

    Args:
        values: density of each cell of the ground; NaN counts as least dense.
        counts: incidents in each of these cells.
        shares: rising shares of the ground, from 0 to 1.
    """
    order = np.argsort(-np.nan_to_num(values, nan=-np.inf), kind="stable")
    running = np.r_[0, np.cumsum(counts[order])]
    cells = np.rint(np.asarray(shares) * len(values)).astype(np.int64)
    held: Indices = running[cells]
    return held


def hilltops(values: Floats, area: NDArray[np.int32], areas: int, reach_cells: int) -> Indices:
    """The highest hilltop in each area (flat index), -1 where it has none.

    A hilltop is a cell above nought that no cell within ``reach_cells`` across or up exceeds: the
    slope of a neighbour's hill does not make an area dense.
    """
    from scipy.ndimage import maximum_filter

    known = np.nan_to_num(values, nan=-np.inf)
    highest = maximum_filter(known, 2 * reach_cells + 1, mode="constant", cval=-np.inf)
    flat, owner = known.ravel(), area.ravel()
    tops = np.flatnonzero((flat > 0) & (flat >= highest.ravel()) & (owner >= 0))
    order = tops[np.argsort(flat[tops], kind="stable")]
    found = np.full(areas, -1, np.int64)
    found[owner[order]] = order  # of several the last one written stays: the highest
    return found


def margin_of_density(
    density: Floats, kernel: Kernel, bandwidth_m: float
) -> tuple[Floats, Floats, Floats]:
    """The 95 % interval of a density per km² under Poisson incidents, and its effective count.

    The variance of a kernel density f is close to f R(K) / h² (Silverman 1986, 3.13 in the plane), as
    if ``f h² / R(K)`` incidents had been counted; the interval is the exact one of such a count.
    """
    held = density * (bandwidth_m**2 / kernel.roughness / PER_KM2)
    low, high = poisson_interval(held)
    scale = np.divide(density, held, out=np.zeros_like(density), where=held > 0)
    return low * scale, high * scale, held
