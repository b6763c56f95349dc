# SPDX-License-Identifier: EUPL-1.2
"""Points sorted along a Morton curve: every map tile, and every block of one, is one slice.

A position is a pair of 32-bit numbers over the web mercator square (9 mm apart), from the
north-west corner. A *cell of level L* is one of 2^L x 2^L squares; its code is the first ``2 L``
bits of the codes of the points in it.
"""

from dataclasses import dataclass
from functools import cached_property
from typing import Any

import numpy as np
from numpy.typing import NDArray

from wijkatlas.map.morton import spread, weave_arrays
from wijkatlas.map.reprojection import WORLD_M

Codes = NDArray[np.uint64]
Ints = NDArray[np.int64]

BITS = 32
_BASE_SHARE = 4  # a level is kept when it has at most a quarter as many cells as points
_LEAST_BASE = 1 << 14
_CACHED = 1 << 15  # codes that fit the processor's cache
_GATHER = (
    (1, 0x3333333333333333),
    (2, 0x0F0F0F0F0F0F0F0F),
    (4, 0x00FF00FF00FF00FF),
    (8, 0x0000FFFF0000FFFF),
    (16, 0x00000000FFFFFFFF),
)
_CHUNKS, _CHUNK_LENGTH = 64, 4_096  # sample of the points for levels too fine to be kept


def grid_numbers(x: NDArray[np.float64], y: NDArray[np.float64]) -> tuple[Any, Any, Any]:
    """Columns and rows (32 bits) of web mercator positions, and which of them lie in the square."""
    scale = 2**BITS / (2 * WORLD_M)
    with np.errstate(invalid="ignore"):
        inside = (np.abs(x) < WORLD_M) & (np.abs(y) < WORLD_M)
    columns = ((x[inside] + WORLD_M) * scale).astype(np.uint32)
    rows = ((WORLD_M - y[inside]) * scale).astype(np.uint32)
    return columns, rows, inside


def unweave(codes: Codes) -> tuple[Ints, Ints]:
    """Columns and rows of codes."""
    return _gather(codes), _gather(codes >> np.uint64(1))


def _gather(codes: Codes) -> Ints:
    out = codes & np.uint64(0x5555555555555555)
    for start in range(0, len(out), _CACHED):
        part = out[start : start + _CACHED]
        for shift, mask in _GATHER:
            part |= part >> np.uint64(shift)
            part &= np.uint64(mask)
    return out.view(np.int64)


@dataclass(frozen=True, slots=True)
class Runs:
    """The occupied cells of one level, rising: code, first point, number of points."""

    codes: Codes
    starts: Ints
    counts: Ints


def run_starts(keys: NDArray[Any]) -> Ints:
    """Where each run of equal neighbours starts."""
    if not len(keys):
        return np.empty(0, np.int64)
    return np.concatenate(([0], np.flatnonzero(keys[1:] != keys[:-1]) + 1))


class PointIndex:
    """Sorted codes, the row of the input each came from, and occupied cells once asked for."""

    def __init__(self, codes: Codes, rows: NDArray[np.int32]) -> None:
        self.codes = codes
        self.rows = rows
        self._runs: dict[int, Runs] = {}

    @classmethod
    def build(cls, x: NDArray[np.float64], y: NDArray[np.float64]) -> "PointIndex":
        """Sort web mercator positions; those outside the square or NaN are left out."""
        columns, grid_rows, inside = grid_numbers(x, y)
        codes = weave_arrays(columns, grid_rows)
        order = np.argsort(codes)
        rows = order.astype(np.int32)
        if len(codes) < len(x):
            rows = np.flatnonzero(inside).astype(np.int32)[order]
        return cls(codes[order], rows)

    def only(self, mask: NDArray[np.bool_]) -> "PointIndex":
        """The index of those rows of the input whose ``mask`` is true, without sorting again."""
        keep = mask[self.rows]
        return PointIndex(self.codes[keep], self.rows[keep])

    @cached_property
    def base_level(self) -> int:
        """The finest level with far fewer cells than points; finer ones are never kept."""
        most = max(len(self.codes) // _BASE_SHARE, _LEAST_BASE)
        apart = self._apart
        low, high = 0, BITS
        while low < high:
            level = (low + high + 1) // 2
            if np.count_nonzero(apart >= _side(level)) < most:
                low = level
            else:
                high = level - 1
        return low

    @property
    def _apart(self) -> Codes:
        return self.codes[1:] ^ self.codes[:-1]

    def runs(self, level: int) -> Runs:
        """The occupied cells of a level that is not finer than ``base_level``."""
        found = self._runs.get(level)
        if found is None:
            base = self._runs.get(self.base_level)
            if base is None:
                base = self._base_runs()
                self._runs[self.base_level] = base
            finer = min(other for other in list(self._runs) if other >= level)
            found = self._coarser(self._runs[finer], finer, level)
            self._runs[level] = found
        return found

    def _base_runs(self) -> Runs:
        level = self.base_level
        if not len(self.codes):
            nothing = np.empty(0, np.int64)
            return Runs(self.codes, nothing, nothing)
        starts = np.append(0, np.flatnonzero(self._apart >= _side(level)) + 1)
        counts = np.diff(starts, append=len(self.codes))
        return Runs(self.codes[starts] >> np.uint64(2 * (BITS - level)), starts, counts)

    def _coarser(self, runs: Runs, level: int, wanted: int) -> Runs:
        keys = runs.codes >> np.uint64(2 * (level - wanted))
        starts = run_starts(keys)
        firsts = runs.starts[starts]
        return Runs(keys[starts], firsts, np.diff(firsts, append=len(self.codes)))

    def crowding(self, level: int, share: float) -> float:
        """The number of points that a ``share`` of the occupied cells of a level does not exceed.

        For levels finer than ``base_level`` it is taken from a fixed sample of the points.
        """
        if not len(self.codes):
            return 0.0
        if level <= self.base_level:
            return float(np.quantile(self.runs(level).counts, share))
        total = len(self.codes)
        firsts = np.linspace(0, max(total - _CHUNK_LENGTH, 0), _CHUNKS).astype(int)
        counts = []
        for first in np.unique(firsts):
            keys = self.codes[first : first + _CHUNK_LENGTH] >> np.uint64(2 * (BITS - level))
            counts.append(np.diff(run_starts(keys), append=len(keys)))
        return float(np.quantile(np.concatenate(counts), share))

    def slices(self, codes: Codes, level: int, cells: Codes, cell_level: int) -> list[slice]:
        """Where in sorted ``codes`` of ``level`` the given cells of a coarser level lie."""
        shift = np.uint64(2 * (level - cell_level))
        begin = np.searchsorted(codes, cells << shift)
        # the last cell of the world ends at 2^64, which does not fit
        last = (cells << shift) | ((np.uint64(1) << shift) - np.uint64(1))
        end = np.searchsorted(codes, last, side="right")
        return [slice(a, b) for a, b in zip(begin.tolist(), end.tolist(), strict=True) if b > a]

    def points_in(self, west: int, north: int, east: int, south: int) -> Ints:
        """Places in ``codes`` of all points in a rectangle of grid numbers, and some around it."""
        size = max(east - west, south - north, 1)
        level = min(max(BITS - size.bit_length() + 2, 0), BITS)
        shift = BITS - level
        columns = np.arange(west >> shift, (east >> shift) + 1, dtype=np.uint64)
        rows = np.arange(north >> shift, (south >> shift) + 1, dtype=np.uint64)
        across, down = np.meshgrid(columns, rows)
        cells = weave_arrays(across.ravel(), down.ravel())
        parts = self.slices(self.codes, BITS, cells, level)
        if not parts:
            return np.empty(0, np.int64)
        return np.concatenate([np.arange(part.start, part.stop) for part in parts])


class Votes:
    """How many points of each kind lie in each occupied cell, for levels with few cells."""

    def __init__(self, index: PointIndex, kinds: NDArray[np.uint8], count: int) -> None:
        self._index, self._kinds_of_row, self.count = index, kinds, count
        level = index.base_level
        most = max(len(index.codes), _LEAST_BASE)
        while level > 0 and len(index.runs(level).codes) * count > most:
            level -= 1
        self.base_level = level
        self._tables: dict[int, NDArray[np.int32]] = {}

    @cached_property
    def kinds(self) -> NDArray[np.uint8]:
        """The kind of each point, in the order of the index."""
        return self._kinds_of_row[self._index.rows]

    def winners(self, level: int) -> NDArray[np.uint8]:
        """The most frequent kind in each cell of ``index.runs(level)``."""
        best: Ints = self._table(level).argmax(axis=1)
        return best.astype(np.uint8)

    def _table(self, level: int) -> NDArray[np.int32]:
        found = self._tables.get(level)
        if found is None:
            if self.base_level not in self._tables:
                self._tables[self.base_level] = self._base_table()
            finer = min(other for other in list(self._tables) if other >= level)
            found = self._tables[finer]
            if finer > level:
                keys = self._index.runs(finer).codes >> np.uint64(2 * (finer - level))
                found = np.add.reduceat(found, run_starts(keys), axis=0)
            self._tables[level] = found
        return found

    def _base_table(self) -> NDArray[np.int32]:
        counts = self._index.runs(self.base_level).counts
        key = np.repeat(np.arange(len(counts)) * self.count, counts)
        key += self.kinds
        table = np.bincount(key, minlength=len(counts) * self.count)
        return table.astype(np.int32).reshape(-1, self.count)


def _side(level: int) -> np.uint64:
    """Neighbours whose codes differ by this much lie in different cells of the level."""
    return np.uint64(min(1 << (2 * (BITS - level)), 2**64 - 1))


def border_cells(column: int, row: int, level: int, split: int) -> Codes:
    """The ring of cells, ``split`` levels finer, around a cell; those beyond the world left out."""
    count = 1 << split
    first_column, first_row = (column << split) - 1, (row << split) - 1
    most = 1 << (level + split)
    ring = [
        (first_column + i, first_row + j)
        for i in range(count + 2)
        for j in range(count + 2)
        if (i in {0, count + 1} or j in {0, count + 1})
        and 0 <= first_column + i < most
        and 0 <= first_row + j < most
    ]
    return np.array(sorted(spread(i) | (spread(j) << 1) for i, j in ring), np.uint64)
