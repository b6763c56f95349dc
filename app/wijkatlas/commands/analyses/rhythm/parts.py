# SPDX-License-Identifier: EUPL-1.2
"""The hours of the week in parts wide enough that few counts are small."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

if TYPE_CHECKING:
    from numpy.typing import NDArray

MOST_HIDDEN_SHARE = 0.25
HOUR_WIDTHS = (1, 2, 4, 6)


def whole_parts(weight: NDArray[np.float64], small: int) -> tuple[NDArray[np.int64], int]:
    """Whole numbers by weekday and part of the day, and the hours of a part; 0: too few incidents.

    Args:
        weight: weekday by hour, shape (7, 24).
        small: counts below this are small.
    """
    for width in HOUR_WIDTHS:
        n = _whole(weight.reshape(7, -1, width).sum(axis=2))
        few = int(((n > 0) & (n < small)).sum()) / max(1, int((n > 0).sum()))
        if few <= MOST_HIDDEN_SHARE:
            break
    return n, 0 if few > 2 * MOST_HIDDEN_SHARE else width


def _whole(values: NDArray[np.float64]) -> NDArray[np.int64]:
    """Whole numbers of the same sum, by largest remainders."""
    floor = np.floor(values + 1e-9)
    missing = round(float(values.sum() - floor.sum()))
    order = np.argsort(-(values - floor).ravel(), kind="stable")
    whole = floor.ravel()
    whole[order[:missing]] += 1
    return whole.reshape(values.shape).astype(np.int64)
