# SPDX-License-Identifier: EUPL-1.2
"""Which polygon holds which point.

A point on the boundary of a polygon belongs to it; of several polygons the lowest index wins. Up to
about 300,000 points a loop over the polygons is fastest (:func:`assign_by_loop`); above that a
raster answers for all cells that no boundary touches and the loop decides the rest
(:func:`assign_by_raster`). Both give the same answer to the last point.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

import numpy as np
import shapely
from numpy.typing import NDArray
from shapely.geometry.base import BaseGeometry

__all__ = [
    "Overlap",
    "assign",
    "assign_by_loop",
    "assign_by_raster",
    "assign_centres",
    "members",
    "overlaps",
]

LOOP_UP_TO_POINTS = 300_000
MOST_CELLS = 4_000_000
ON_LINE_M = 1e-6

Floats = NDArray[np.float64]
Indices = NDArray[np.int64]


@dataclass(frozen=True, slots=True)
class Overlap:
    """Two polygons (by index) that share more than their boundary."""

    first: int
    second: int
    area_m2: float


def assign(
    x: Floats, y: Floats, polygons: Sequence[BaseGeometry | None], *, cell_m: float = 25.0
) -> NDArray[np.int32]:
    """For each point the index of the polygon that holds it; -1 for none or without coordinates."""
    if len(x) <= LOOP_UP_TO_POINTS:
        return assign_by_loop(x, y, polygons)
    return assign_by_raster(x, y, polygons, cell_m=cell_m)


def assign_by_loop(
    x: Floats, y: Floats, polygons: Sequence[BaseGeometry | None]
) -> NDArray[np.int32]:
    """Ask each polygon for the points in its box, lowest index first."""
    found = np.full(len(x), -1, np.int32)
    for index, rows in _held(x, y, polygons):
        free = rows[found[rows] < 0]
        found[free] = index
    return found


def members(
    x: Floats, y: Floats, polygons: Sequence[BaseGeometry | None]
) -> list[NDArray[np.int64]]:
    """For each polygon the rows of the points it holds, rising; polygons may overlap."""
    held: list[Indices] = [np.empty(0, np.int64) for _ in polygons]
    for index, rows in _held(x, y, polygons):
        held[index] = np.sort(rows)
    return held


def overlaps(polygons: Sequence[BaseGeometry | None], *, least_m2: float = 1.0) -> list[Overlap]:
    """Pairs of polygons that share at least ``least_m2`` of ground."""
    shapes = shapely.make_valid(np.array(polygons, dtype=object))
    first, second = shapely.STRtree(shapes).query(shapes, predicate="intersects")
    pairs = first < second
    first, second = first[pairs], second[pairs]
    shared = shapely.area(shapely.intersection(shapes[first], shapes[second]))
    order = np.lexsort((second, first))
    return [
        Overlap(int(first[i]), int(second[i]), float(shared[i]))
        for i in order
        if shared[i] >= least_m2
    ]


def _held(
    x: Floats, y: Floats, polygons: Sequence[BaseGeometry | None]
) -> Iterator[tuple[int, Indices]]:
    """Index and rows of the points held, for each polygon that can hold any."""
    rows = np.flatnonzero(np.isfinite(x) & np.isfinite(y))
    rows = rows[np.argsort(x[rows])]
    east, north = x[rows], y[rows]
    shapes = np.array(polygons, dtype=object)
    if not len(shapes):
        return
    boxes = shapely.bounds(shapes)
    starts = np.searchsorted(east, boxes[:, 0], "left")
    stops = np.searchsorted(east, boxes[:, 2], "right")
    for index in np.flatnonzero(np.isfinite(boxes[:, 0])):
        part = slice(starts[index], stops[index])
        near = np.flatnonzero((north[part] >= boxes[index, 1]) & (north[part] <= boxes[index, 3]))
        if not len(near):
            continue
        near += starts[index]
        shape = shapes[index]
        shapely.prepare(shape)
        inside = shapely.intersects_xy(shape, east[near], north[near])
        yield int(index), rows[near[inside]]


def assign_by_raster(
    x: Floats, y: Floats, polygons: Sequence[BaseGeometry | None], *, cell_m: float = 25.0
) -> NDArray[np.int32]:
    """Look up the cells that lie within one polygon; decide the points of all others exactly."""
    shapes = np.array([shape for shape in polygons if shape is not None], dtype=object)
    usable = np.flatnonzero([shape is not None and not shape.is_empty for shape in polygons])
    if not len(usable) or not bool(np.all(shapely.is_valid(shapes))):
        return assign_by_loop(x, y, polygons)
    kept = np.array(polygons, dtype=object)[usable]
    grid = _Grid.around(shapely.total_bounds(kept), cell_m)
    cells = grid.look_up(kept, usable)

    found = np.full(len(x), -1, np.int32)
    rows = grid.rows_within(x, y)
    held = cells[grid.cell(x[rows], y[rows])]
    found[rows] = held
    hard = rows[held == grid.UNSURE]
    found[hard] = assign_by_loop(x[hard], y[hard], polygons)
    return found


def assign_centres(
    polygons: Sequence[BaseGeometry | None],
    *,
    west: float,
    south: float,
    cell_m: float,
    columns: int,
    rows: int,
) -> NDArray[np.int32]:
    """For the middle of each cell the lowest index of the polygons that hold it; -1 for none.

    Cells go row by row from ``west`` and ``south``, the outer corner of the first.
    """
    shapes = np.array([*polygons, None], dtype=object)[:-1]
    usable = np.flatnonzero(~(shapely.is_missing(shapes) | shapely.is_empty(shapes)))
    grid = _Grid(west, south, cell_m, columns, rows)
    found = np.full(columns * rows, grid.NONE, np.int32)
    if bool(np.all(shapely.is_valid(shapes[usable]))):
        covers, total = grid.cover(_edges(shapes[usable]), usable)
        once = covers == 1
        found[once] = total[once]
        hard = np.flatnonzero(covers > 1)
    else:
        hard = np.arange(columns * rows)
    row, column = np.divmod(hard, columns)
    x, y = west + (column + 0.5) * cell_m, south + (row + 0.5) * cell_m
    found[hard] = assign_by_loop(x, y, polygons)
    return found


@dataclass(frozen=True, slots=True)
class _Grid:
    """Square cells over all polygons, with a margin of one cell around them."""

    west: float
    south: float
    cell_m: float
    columns: int
    rows: int

    NONE = -1
    UNSURE = -2

    @classmethod
    def around(cls, bounds: Floats, cell_m: float) -> "_Grid":
        width, height = bounds[2] - bounds[0], bounds[3] - bounds[1]
        cell_m = max(cell_m, float(np.sqrt(width * height / MOST_CELLS)))
        cell_m = max(cell_m, float(max(width, height)) / MOST_CELLS)
        columns, rows = int(width // cell_m) + 3, int(height // cell_m) + 3
        return cls(float(bounds[0]) - cell_m, float(bounds[1]) - cell_m, cell_m, columns, rows)

    def rows_within(self, x: Floats, y: Floats) -> Indices:
        """Rows of the points on the grid; NaN is on none."""
        east, north = self.west + self.cell_m * self.columns, self.south + self.cell_m * self.rows
        return np.flatnonzero((x >= self.west) & (x < east) & (y >= self.south) & (y < north))

    def cell(self, x: Floats, y: Floats) -> Indices:
        """Number of the cell of each point, row by row from the south-west."""
        column = ((x - self.west) / self.cell_m).astype(np.int64)
        row = ((y - self.south) / self.cell_m).astype(np.int64)
        np.minimum(column, self.columns - 1, out=column)
        np.minimum(row, self.rows - 1, out=row)
        return row * self.columns + column

    def look_up(self, shapes: NDArray[np.object_], names: Indices) -> NDArray[np.int32]:
        """Per cell the name of the one polygon that covers it, NONE, or UNSURE."""
        edges = _edges(shapes)
        covers, total = self.cover(edges, names)
        cells = np.full(self.columns * self.rows, self.NONE, np.int32)
        once = covers == 1
        cells[once] = total[once]
        cells[(covers != 0) & ~once] = self.UNSURE
        cells[self._touched(edges)] = self.UNSURE
        return cells

    def cover(self, edges: "_Edges", names: Indices) -> tuple[Indices, Indices]:
        """How many polygons cover each cell's centre, and the sum of their names.

        An edge that crosses the line through a row's centres switches its polygon on or off for all
        centres east of the crossing; a running sum along the row does the rest.
        """
        from_row = (edges.y0 - self.south) / self.cell_m - 0.5
        to_row = (edges.y1 - self.south) / self.cell_m - 0.5
        first = np.clip(np.ceil(np.minimum(from_row, to_row)), 0, self.rows).astype(np.int64)
        last = np.clip(np.ceil(np.maximum(from_row, to_row)), 0, self.rows).astype(np.int64)
        edge, step = _repeat(last - first)
        row = first[edge] + step
        centre = self.south + (row + 0.5) * self.cell_m
        rise = (edges.x1 - edges.x0)[edge] / (edges.y1 - edges.y0)[edge]
        crossing = edges.x0[edge] + (centre - edges.y0[edge]) * rise
        column = np.ceil((crossing - self.west) / self.cell_m - 0.5).astype(np.int64)
        np.clip(column, 0, self.columns, out=column)
        sign = np.where(edges.y1 > edges.y0, -1, 1)[edge] * edges.turn[edge]
        place = row * (self.columns + 1) + column
        size = self.rows * (self.columns + 1)

        def run(weights: Indices) -> Indices:
            steps = np.bincount(place, weights, size).reshape(self.rows, self.columns + 1)
            return np.rint(np.cumsum(steps[:, :-1], axis=1)).astype(np.int64).ravel()

        return run(sign), run(sign * names[edges.shape][edge])

    def _touched(self, edges: "_Edges") -> Indices:
        """Cells that a boundary touches: where its corners lie and where it crosses cell edges."""
        column0, row0 = (edges.x0 - self.west) / self.cell_m, (edges.y0 - self.south) / self.cell_m
        column1, row1 = (edges.x1 - self.west) / self.cell_m, (edges.y1 - self.south) / self.cell_m
        columns, rows = [column0], [row0]
        for u0, v0, u1, v1, across in (
            (column0, row0, column1, row1, columns),
            (row0, column0, row1, column1, rows),
        ):
            first = np.ceil(np.minimum(u0, u1)).astype(np.int64)
            edge, step = _repeat(np.floor(np.maximum(u0, u1)).astype(np.int64) - first + 1)
            line = (first[edge] + step).astype(np.float64)
            length = np.where(u1 == u0, 1.0, u1 - u0)[edge]
            share = (line - u0[edge]) / length
            other = v0[edge] + share * (v1 - v0)[edge]
            across.append(line)
            (rows if across is columns else columns).append(other)
        column, row = np.concatenate(columns), np.concatenate(rows)
        slack = ON_LINE_M / self.cell_m + 1e-9
        found = [
            np.clip(np.floor(row + up), 0, self.rows - 1) * self.columns
            + np.clip(np.floor(column + right), 0, self.columns - 1)
            for up in (-slack, slack)
            for right in (-slack, slack)
        ]
        return np.concatenate(found).astype(np.int64)


@dataclass(frozen=True, slots=True)
class _Edges:
    """All edges of all rings. ``turn`` is 1 where the ring adds ground east of a falling edge."""

    x0: Floats
    y0: Floats
    x1: Floats
    y1: Floats
    shape: Indices
    turn: Indices


def _edges(shapes: NDArray[np.object_]) -> _Edges:
    parts, shape_of_part = shapely.get_parts(shapes, return_index=True)
    polygonal = shapely.get_type_id(parts) == shapely.GeometryType.POLYGON
    parts, shape_of_part = parts[polygonal], shape_of_part[polygonal]
    rings, part_of_ring = shapely.get_rings(parts, return_index=True)
    corners, ring = shapely.get_coordinates(rings, return_index=True)
    same = ring[1:] == ring[:-1]
    x0, y0 = corners[:-1][same].T
    x1, y1 = corners[1:][same].T
    ring = ring[:-1][same]
    left, low = corners.min(axis=0) if len(corners) else (0.0, 0.0)
    twice = (x0 - left) * (y1 - low) - (x1 - left) * (y0 - low)
    anticlockwise = np.bincount(ring, twice, len(rings)) > 0
    outer = np.r_[True, part_of_ring[1:] != part_of_ring[:-1]][: len(rings)]
    turn = np.where(anticlockwise == outer, 1, -1)[ring]
    return _Edges(x0, y0, x1, y1, shape_of_part[part_of_ring[ring]], turn)


def _repeat(count: Indices) -> tuple[Indices, Indices]:
    """Each index as often as its count, and its running number from 0."""
    count = np.maximum(count, 0)
    index = np.repeat(np.arange(len(count)), count)
    return index, np.arange(len(index)) - np.repeat(np.cumsum(count) - count, count)
