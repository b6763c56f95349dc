# SPDX-License-Identifier: EUPL-1.2
"""Counts in small squares, smoothed into a density: the same hill over every point, everywhere."""

from functools import lru_cache

import numpy as np
from numpy.typing import NDArray

BIN_PX = 2
"""Points are counted in squares of two pixels,"""
REACH_PX = 16
"""and each is spread over a hill of this radius."""
MARGIN = REACH_PX // BIN_PX
"""Bins needed around a picture for what reaches into it."""
BLOCK_PX = 32
"""Width and height of a smoothed picture are multiples of this."""

STEP = BLOCK_PX // BIN_PX
"""Bins in a block."""


@lru_cache(maxsize=1)
def _hill() -> NDArray[np.float32]:
    """Spreads the bins around one block over its pixels; a hill sums to one."""
    pixels = np.arange(BLOCK_PX) + 0.5
    bins = (np.arange(STEP + 2 * MARGIN) - MARGIN + 0.5) * BIN_PX
    away = np.abs(pixels[:, None] - bins[None, :]) / REACH_PX
    hill = np.where(away < 1, (1 + np.cos(np.pi * away)) / (2 * REACH_PX), 0)
    return hill.astype(np.float32)


def smooth(counts: NDArray[np.float32]) -> NDArray[np.float32]:
    """Points per square pixel, from bins that reach ``MARGIN`` over each edge.

    The hill is a raised cosine across and down. Products are kept so small that the linear algebra
    library does not start threads for them: those wait long for each other on a busy machine.
    """
    down = _smooth_rows(counts)
    return _smooth_rows(np.ascontiguousarray(down.T)).T


def _smooth_rows(counts: NDArray[np.float32]) -> NDArray[np.float32]:
    hill = _hill()
    rows, columns = counts.shape
    blocks = (rows - 2 * MARGIN) // STEP
    out = np.empty((blocks * BLOCK_PX, columns), np.float32)
    for block in range(blocks):
        source = counts[block * STEP : block * STEP + STEP + 2 * MARGIN]
        target = out[block * BLOCK_PX : (block + 1) * BLOCK_PX]
        for start in range(0, columns, 256):
            np.matmul(hill, source[:, start : start + 256], out=target[:, start : start + 256])
    return out
