# SPDX-License-Identifier: EUPL-1.2
"""Kernel density of places, per km², at the centres of a grid's cells.

Few places under small hills are added up one by one; many are binned and smoothed by Fourier
transform, within a bound that :class:`Surface` states. The uniform kernel is always exact.
"""

import math
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from wijkatlas.analysis.density.bins import Bins
from wijkatlas.analysis.density.kernel import Kernel, check_bandwidth
from wijkatlas.analysis.grid import Grid
from wijkatlas.domain.progress import Progress, Silent
from wijkatlas.language import QT_TRANSLATE_NOOP

__all__ = ["Surface", "density", "exact_density"]

PER_KM2 = 1e6
BLOCK = 2_000_000
"""Pairs of a place and a cell that are looked at together."""

PAIRS_A_NODE = 4
"""An exact sum takes as long for so many pairs as a transform for one node."""
CHUNK_PLACES = 250_000
ROUNDING = 1e-9
_SUMMING = QT_TRANSLATE_NOOP("jobs", "Adding up incidents")

Floats = NDArray[np.float64]


@dataclass(frozen=True, eq=False, slots=True)
class Surface:
    """Density per km² at the centres of the cells: rows and columns, the southernmost row first.

    ``error_share`` is how far it is off the exact sum at most, as a share of its peak; ``bin_m`` the
    side of the bins, 0 for an exact sum.
    """

    values: Floats
    error_share: float = ROUNDING
    bin_m: float = 0.0


def exact_density(
    x: Floats,
    y: Floats,
    at_x: Floats,
    at_y: Floats,
    kernel: Kernel,
    bandwidth_m: float,
    weights: Floats | None = None,
) -> Floats:
    """The density per km² at any places: the plain sum over all incidents, block by block.

    Raises:
        UserError: the bandwidth is no length.
    """
    check_bandwidth(bandwidth_m)
    known = np.isfinite(x) & np.isfinite(y)
    east, north = x[known], y[known]
    weight = np.ones(len(east)) if weights is None else weights[known]
    found = np.empty(len(at_x))
    block = max(1, BLOCK // max(1, len(east)))
    for start in range(0, len(at_x), block):
        part = slice(start, start + block)
        squared = (at_x[part, None] - east) ** 2 + (at_y[part, None] - north) ** 2
        found[part] = kernel.at(squared / bandwidth_m**2) @ weight
    return found * (PER_KM2 / bandwidth_m**2)


def density(
    x: Floats,
    y: Floats,
    grid: Grid,
    kernel: Kernel,
    bandwidth_m: float,
    *,
    weights: Floats | None = None,
    progress: Progress | None = None,
) -> Surface:
    """The density of places, in the CRS of the grid, at the centres of its cells.

    Places off the grid count as far as their hill reaches; those without coordinates do not.

    Raises:
        UserError: the bandwidth is no length, or reaches over too many cells.
    """
    check_bandwidth(bandwidth_m)
    watched = progress or Silent()
    reach = kernel.reach * bandwidth_m
    with np.errstate(invalid="ignore"):
        near = np.flatnonzero(
            (x > grid.west - reach)
            & (x < grid.east + reach)
            & (y > grid.south - reach)
            & (y < grid.north + reach)
        )
    if len(near) < len(x):
        x, y = x[near], y[near]
        weights = None if weights is None else weights[near]
    if kernel is Kernel.UNIFORM:
        return Surface(_discs(x, y, grid, bandwidth_m, weights, watched))
    across = 2 * math.ceil(reach / grid.cell_m) + 1
    if len(x) * across**2 <= BLOCK:
        return Surface(_stamped(x, y, grid, kernel, bandwidth_m, weights, watched))
    bins = Bins.under(grid, kernel, bandwidth_m)
    is_fine = bins.per_bandwidth >= kernel.bins / 2
    if not is_fine or len(x) * across**2 <= PAIRS_A_NODE * bins.size:
        return Surface(_stamped(x, y, grid, kernel, bandwidth_m, weights, watched))
    held = bins.spread(x, y, weights, watched)
    watched.update(len(x), len(x), _SUMMING)
    values = bins.smooth(held) * PER_KM2
    return Surface(values, kernel.error_share(bins.per_bandwidth), bins.bin_m)


def _stamped(
    x: Floats,
    y: Floats,
    grid: Grid,
    kernel: Kernel,
    bandwidth_m: float,
    weights: Floats | None,
    progress: Progress,
) -> Floats:
    """Each hill on the cells around its place, added up exactly."""
    margin = math.ceil(kernel.reach * bandwidth_m / grid.cell_m)
    steps = np.arange(-margin, margin + 1)
    held = np.zeros(grid.size)
    chunk = max(1, BLOCK // len(steps) ** 2)
    for start in range(0, len(x), chunk):
        progress.update(start, len(x), _SUMMING)
        part = slice(start, start + chunk)
        across, up = (x[part] - grid.west) / grid.cell_m, (y[part] - grid.south) / grid.cell_m
        column = np.floor(across).astype(np.int64)[:, None] + steps
        row = np.floor(up).astype(np.int64)[:, None] + steps
        share = grid.cell_m / bandwidth_m
        squared = ((((column + 0.5) - across[:, None]) * share) ** 2)[:, None, :] + (
            (((row + 0.5) - up[:, None]) * share) ** 2
        )[:, :, None]
        hill = kernel.at(squared)
        if weights is not None:
            hill *= weights[part, None, None]
        on_row, on_column = (row >= 0) & (row < grid.rows), (column >= 0) & (column < grid.columns)
        on = (on_row[:, :, None] & on_column[:, None, :]) & (hill != 0)
        cell = (row * grid.columns)[:, :, None] + column[:, None, :]
        held += np.bincount(cell[on], hill[on], grid.size)
    return held.reshape(grid.shape) * (PER_KM2 / bandwidth_m**2)


def _discs(
    x: Floats,
    y: Floats,
    grid: Grid,
    bandwidth_m: float,
    weights: Floats | None,
    progress: Progress,
) -> Floats:
    """How much weight lies within the bandwidth of each centre.

    A disc is a run of cells in each row: its two ends are marked, a running sum fills it.
    """
    margin = math.ceil(bandwidth_m / grid.cell_m)
    wide = grid.columns + 1
    held = np.zeros(grid.rows * wide)
    for start in range(0, len(x), CHUNK_PLACES):
        part = slice(start, start + CHUNK_PLACES)
        across = (x[part] - grid.west) / grid.cell_m - 0.5
        up = (y[part] - grid.south) / grid.cell_m - 0.5
        nearest = np.rint(up).astype(np.int64)
        lowest = max(-margin, -int(nearest.max()))
        highest = min(margin, grid.rows - 1 - int(nearest.min()))
        for step in range(lowest, highest + 1):
            progress.update(start, len(x), _SUMMING)
            row = nearest + step
            left = (bandwidth_m / grid.cell_m) ** 2 - (row - up) ** 2
            some = np.flatnonzero((left > 0) & (row >= 0) & (row < grid.rows))
            half = np.sqrt(left[some])
            first = np.clip(np.ceil(across[some] - half), 0, grid.columns).astype(np.int64)
            last = np.clip(np.floor(across[some] + half), -1, grid.columns - 1).astype(np.int64)
            run = last >= first
            begin = row[some][run] * wide
            weight = None if weights is None else weights[part][some][run]
            held += np.bincount(begin + first[run], weight, len(held))
            held -= np.bincount(begin + last[run] + 1, weight, len(held))
    sums = np.cumsum(held.reshape(grid.rows, wide), axis=1)[:, :-1]
    return np.maximum(sums, 0.0) * (PER_KM2 / (np.pi * bandwidth_m**2))
