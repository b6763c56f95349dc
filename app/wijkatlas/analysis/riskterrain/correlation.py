# SPDX-License-Identifier: EUPL-1.2
"""Rank correlation of two maps, with as many independent cells as they are worth together.

Cells near each other resemble each other, so that a map of 1,000 cells is worth far fewer
independent ones; a test that forgets it finds links everywhere.
"""

import math
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

__all__ = ["Link", "rank_link"]

Z95 = 1.959963984540054
FEWEST = 5.0

Floats = NDArray[np.float64]


@dataclass(frozen=True, slots=True)
class Link:
    """Spearman's correlation with a 95 % interval, a two-sided p, and what the cells are worth.

    NaN throughout when one of both maps is the same everywhere.
    """

    r: float
    low: float
    high: float
    p: float
    n_eff: float


def rank_link(
    one: NDArray[np.generic], other: Floats, cells: NDArray[np.int64], shape: tuple[int, int]
) -> Link:
    """How far two maps rise and fall together.

    The number of independent cells is that of Clifford, Richardson and Hémon (1989) on the ranks,
    with distance classes of one cell. The interval is that of Bonett and Wright (2000) and p that of
    Student's t, both with this number for n.

    Args:
        one: a value for each cell, such as its incidents.
        other: another, such as its distance to a bar; NaN leaves the cell out.
        cells: places of the cells in the grid, counted row by row.
        shape: rows and columns of the grid.
    """
    from scipy.special import stdtr
    from scipy.stats import rankdata

    known = np.isfinite(other)
    if known.sum() < FEWEST:
        return Link(*[math.nan] * 5)
    first, second = (rankdata(each[known]) for each in (one, other))
    first, second = first - first.mean(), second - second.mean()
    scale = float(np.sqrt((first**2).sum() * (second**2).sum()))
    if scale == 0:
        return Link(*[math.nan] * 5)
    r = float((first * second).sum() / scale)
    n_eff = _independent(first, second, cells[known], shape)
    margin = Z95 * math.sqrt((1 + r**2 / 2) / (n_eff - 3))
    middle = math.atanh(np.clip(r, -1 + 1e-15, 1 - 1e-15))
    t = abs(r) * math.sqrt((n_eff - 2) / max(1 - r**2, 1e-300))
    p = min(1.0, float(2 * stdtr(n_eff - 2, -t)))
    return Link(r, math.tanh(middle - margin), math.tanh(middle + margin), p, n_eff)


def _independent(
    first: Floats, second: Floats, cells: NDArray[np.int64], shape: tuple[int, int]
) -> float:
    """1 + 1 / var(r), where var(r) sums the product of both autocovariances over all distances."""
    rows, columns = shape
    size = (2 * rows, 2 * columns)
    maps = np.zeros((3, rows * columns))
    maps[0, cells], maps[1, cells], maps[2, cells] = first, second, 1.0
    power = np.abs(np.fft.rfft2(maps.reshape(3, rows, columns), size)) ** 2
    sums = np.fft.irfft2(power, size).reshape(3, -1)
    down, right = (np.fft.fftfreq(each, 1 / each) for each in size)
    away = np.rint(np.hypot(down[:, None], right)).astype(np.int64).ravel()
    covariance_first, covariance_second, pairs = (np.bincount(away, each) for each in sums)
    held = pairs > 0.5
    product = covariance_first[held] * covariance_second[held] / pairs[held]
    n = len(cells)
    variance = float(product.sum()) / float((first**2).sum() * (second**2).sum())
    return float(np.clip(1 + 1 / variance, FEWEST, n)) if variance > 0 else float(n)
