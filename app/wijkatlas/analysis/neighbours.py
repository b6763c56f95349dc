# SPDX-License-Identifier: EUPL-1.2
"""Which units (areas or cells) are each other's neighbours.

No unit is its own neighbour. Those without any are islands: they keep their row, which is empty.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Self

import numpy as np
import shapely
from numpy.typing import NDArray
from shapely.geometry.base import BaseGeometry

from wijkatlas.domain.errors import UserError
from wijkatlas.language import QT_TRANSLATE_NOOP

__all__ = [
    "MOST_LINKS",
    "Neighbours",
    "contiguous",
    "nearest",
    "of_grid",
    "of_hexagons",
    "within_distance",
]

MOST_LINKS = 20_000_000
"""More neighbours than this in all are refused: they would take gigabytes."""

ON_LINE_M = 0.01
LEAST_SHARED_M = 1.0

Floats = NDArray[np.float64]
Indices = NDArray[np.int64]

_QUEEN = ((-1, -1), (-1, 0), (-1, 1), (0, -1), (0, 1), (1, -1), (1, 0), (1, 1))
_ROOK = ((-1, 0), (0, -1), (0, 1), (1, 0))
_EVEN_ROW = ((-1, -1), (-1, 0), (0, -1), (0, 1), (1, -1), (1, 0))
_ODD_ROW = ((-1, 0), (-1, 1), (0, -1), (0, 1), (1, 0), (1, 1))


@dataclass(frozen=True, eq=False, slots=True)
class Neighbours:
    """The neighbours of unit i are ``indices[starts[i]:starts[i + 1]]``, rising."""

    starts: Indices
    indices: Indices

    @classmethod
    def of_pairs(cls, first: NDArray[np.integer], second: NDArray[np.integer], n: int) -> Self:
        """From links that go one way; doubles and links to oneself do not count."""
        links: Indices = np.unique(first.astype(np.int64) * n + second.astype(np.int64))
        rows, indices = np.divmod(links, max(n, 1))
        other = rows != indices
        counts = np.bincount(rows[other], minlength=n)
        return cls(_starts(counts), indices[other])

    @property
    def n(self) -> int:
        """How many units."""
        return len(self.starts) - 1

    @property
    def counts(self) -> Indices:
        """How many neighbours each unit has."""
        return np.diff(self.starts)

    @property
    def rows(self) -> Indices:
        """The unit at the near end of each link."""
        return np.repeat(np.arange(self.n), self.counts)

    @property
    def islands(self) -> Indices:
        """The units without neighbours."""
        return np.flatnonzero(self.counts == 0)

    def of(self, unit: int) -> Indices:
        """The neighbours of one unit."""
        return self.indices[self.starts[unit] : self.starts[unit + 1]]

    def sums(self, values: Floats) -> Floats:
        """For each unit the sum over its neighbours."""
        return np.bincount(self.rows, values[self.indices], minlength=self.n).astype(np.float64)

    def among(self, chosen: NDArray[np.bool_]) -> Self:
        """The neighbours that are left when only the chosen units are."""
        place = np.cumsum(chosen) - 1
        rows = self.rows
        both = chosen[rows] & chosen[self.indices]
        counts = np.bincount(place[rows[both]], minlength=int(chosen.sum()))
        return type(self)(_starts(counts), place[self.indices[both]])


def contiguous(
    shapes: Sequence[BaseGeometry | None] | NDArray[np.object_],
    *,
    rook: bool = False,
    on_line_m: float = ON_LINE_M,
    least_shared_m: float = LEAST_SHARED_M,
) -> Neighbours:
    """Polygons that touch or overlap (queen), or share at least ``least_shared_m`` of line (rook).

    Boundaries that lie within ``on_line_m`` of each other touch: drawn boundaries rarely meet to the
    last digit. An empty or missing polygon has no neighbours.
    """
    every = np.array([*shapes, None], dtype=object)[:-1]
    usable = np.flatnonzero(~(shapely.is_missing(every) | shapely.is_empty(every)))
    kept = every[usable]
    broken = ~shapely.is_valid(kept)
    kept[broken] = shapely.make_valid(kept[broken])
    first, second = shapely.STRtree(kept).query(kept, predicate="dwithin", distance=on_line_m)
    once = first < second
    first, second = first[once], second[once]
    if rook and len(first):
        wide, line = shapely.buffer(kept, on_line_m, quad_segs=2), shapely.boundary(kept)
        shared = [
            shapely.length(shapely.intersection(wide[one], line[other]))
            for one, other in ((first, second), (second, first))
        ]
        longer = np.maximum(*shared) >= least_shared_m
        first, second = first[longer], second[longer]
    ends = usable[np.r_[first, second]], usable[np.r_[second, first]]
    return Neighbours.of_pairs(*ends, len(every))


def of_grid(
    shape: tuple[int, int], cells: Indices | None = None, *, rook: bool = False
) -> Neighbours:
    """Square cells that share a side or (queen) a corner; ``shape`` is (rows, columns).

    Of ``cells`` (rising numbers, row by row) only these; units are then places in ``cells``.
    """
    return _of_cells(shape, cells, [_ROOK if rook else _QUEEN])


def of_hexagons(shape: tuple[int, int], cells: Indices | None = None) -> Neighbours:
    """Hexagons that share a side; odd rows lie half a cell further east. As :func:`of_grid`."""
    return _of_cells(shape, cells, [_EVEN_ROW, _ODD_ROW])


def _of_cells(
    shape: tuple[int, int],
    cells: Indices | None,
    steps: Sequence[Sequence[tuple[int, int]]],
) -> Neighbours:
    """``steps`` (up, right) lead to the neighbours, for each kind of row in turn, in rising order."""
    rows, columns = shape
    cells = np.arange(rows * columns) if cells is None else cells
    place = np.full(rows * columns, -1, np.int32)
    place[cells] = np.arange(len(cells))
    row, column = np.divmod(cells, columns)
    found = np.full((len(cells), len(steps[0])), -1, np.int32)
    for kind, each in enumerate(steps):
        mine = np.flatnonzero(row % len(steps) == kind)
        for step, (up, right) in enumerate(each):
            y, x = row[mine] + up, column[mine] + right
            inside = (y >= 0) & (y < rows) & (x >= 0) & (x < columns)
            found[mine[inside], step] = place[y[inside] * columns + x[inside]]
    held = found >= 0
    return Neighbours(_starts(held.sum(axis=1)), found[held].astype(np.int64))


def within_distance(x: Floats, y: Floats, distance_m: float) -> Neighbours:
    """Units whose middles lie at most ``distance_m`` apart; NaN is nowhere.

    Raises:
        UserError: the distance is no length, or that would be too many neighbours.
    """
    from scipy.spatial import cKDTree

    if not (np.isfinite(distance_m) and distance_m > 0):
        raise UserError(
            QT_TRANSLATE_NOOP("errors", "The distance to neighbours must be more than 0 metres."),
            QT_TRANSLATE_NOOP("errors", "Take for example 500."),
        )
    known = np.flatnonzero(np.isfinite(x) & np.isfinite(y))
    tree = cKDTree(np.column_stack([x[known], y[known]]))
    links = int(tree.count_neighbors(tree, distance_m)) - len(known) if len(known) else 0
    _check_links(links)
    pairs = known[tree.query_pairs(distance_m, output_type="ndarray")] if links else known[:0]
    first, second = pairs.reshape(-1, 2).T
    return Neighbours.of_pairs(np.r_[first, second], np.r_[second, first], len(x))


def nearest(x: Floats, y: Floats, k: int) -> Neighbours:
    """The ``k`` units whose middles are nearest, or all others when there are no more than that.

    Being near need not be mutual. NaN is nowhere.

    Raises:
        UserError: ``k`` is less than 1, or that would be too many neighbours.
    """
    from scipy.spatial import cKDTree

    if k < 1:
        raise UserError(
            QT_TRANSLATE_NOOP("errors", "There must be at least 1 nearest neighbour."),
            QT_TRANSLATE_NOOP("errors", "Take for example 8."),
        )
    known = np.flatnonzero(np.isfinite(x) & np.isfinite(y))
    k = min(k, len(known) - 1)
    _check_links(len(known) * k)
    if k < 1:
        return Neighbours(np.zeros(len(x) + 1, np.int64), known[:0])
    places = np.column_stack([x[known], y[known]])
    _, found = cKDTree(places).query(places, k + 1)
    self = found == np.arange(len(known))[:, None]
    self[~self.any(axis=1), -1] = True  # others at the same place came first
    second = known[found[~self]]
    return Neighbours.of_pairs(np.repeat(known, k), second, len(x))


def _check_links(links: int) -> None:
    if links > MOST_LINKS:
        raise UserError(
            QT_TRANSLATE_NOOP(
                "errors",
                "That would make {links} million links between neighbours; {most} at most.",
            ),
            QT_TRANSLATE_NOOP("errors", "Take a shorter distance or larger cells."),
            links=round(links / 1e6),
            most=round(MOST_LINKS / 1e6),
        )


def _starts(counts: NDArray[np.integer]) -> Indices:
    return np.concatenate([[0], np.cumsum(counts)]).astype(np.int64)
