# SPDX-License-Identifier: EUPL-1.2
"""The rings that mark selected incidents when there are too many to hand them over one by one."""

from functools import lru_cache

import numpy as np
from numpy.typing import NDArray

from wijkatlas.domain.style import PAPER
from wijkatlas.map.ramp import rgb
from wijkatlas.map.symbols import SIZE_PX

SELECTED = "#D55E00"
"""The colour of what is selected, as in ``selection.js``."""

_FINE = 8  # sub-pixels a side
_STEPS = 6  # of coverage
_OUTER_PX, _LINE_PX, _RIM_PX = 5.0, 2.0, 1.0


@lru_cache(maxsize=1)
def ring_sprite() -> tuple[NDArray[np.uint8], NDArray[np.uint8]]:
    """Palette indices of one ring with a light rim (1, row, column; 0 is clear), and the palette."""
    at = (np.arange(SIZE_PX * _FINE) + 0.5) / _FINE - SIZE_PX / 2
    away = np.hypot(at[:, None], at[None, :])
    line = _share((away <= _OUTER_PX) & (away >= _OUTER_PX - _LINE_PX))
    rim = _share((away <= _OUTER_PX + _RIM_PX) & (away >= _OUTER_PX - _LINE_PX))
    keys, places = np.unique(np.stack((line, rim)).reshape(2, -1), axis=1, return_inverse=True)
    own, paper = np.array(rgb(SELECTED)), np.array(rgb(PAPER))
    palette = np.zeros((keys.shape[1], 4), np.uint8)
    for number, (inked, whole) in enumerate(keys.T):
        if whole:
            share = inked / whole
            palette[number, :3] = np.round(share * own + (1 - share) * paper)
            palette[number, 3] = round(255 * whole / _STEPS)
    return places.reshape(1, SIZE_PX, SIZE_PX).astype(np.uint8), palette


def _share(covered: NDArray[np.bool_]) -> NDArray[np.int64]:
    parts: NDArray[np.float64] = covered.reshape(SIZE_PX, _FINE, SIZE_PX, _FINE).mean((1, 3))
    steps: NDArray[np.int64] = np.round(parts * _STEPS).astype(np.int64)
    return steps
