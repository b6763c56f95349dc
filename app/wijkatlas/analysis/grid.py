# SPDX-License-Identifier: EUPL-1.2
"""Grids of square or hexagonal cells over the plane of the project CRS, in metres.

Cells are numbered row by row from the south-west. A square cell holds its west and south edge, not
its east and north edge, so every place lies in one cell.
"""

import math
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any, Self

import numpy as np
import shapely
from numpy.typing import NDArray
from shapely.geometry.base import BaseGeometry

from wijkatlas.analysis.length import check_length
from wijkatlas.domain.errors import UserError
from wijkatlas.language import QT_TRANSLATE_NOOP

__all__ = ["MOST_CELLS", "Grid", "HexGrid"]

MOST_CELLS = 16_000_000
"""A grid of 4,000 by 4,000 cells; larger ones are refused."""

BYTES_A_CELL = 4
THIN_SPACE = "\u202f"  # between thousands in every language
ROW_SHARE = math.sqrt(3) / 2  # rows of hexagons lie this share of their width apart

Floats = NDArray[np.float64]
Indices = NDArray[np.int64]


@dataclass(frozen=True, slots=True)
class _Lattice:
    """Cells of one width in rows and columns, numbered row by row from the south-west."""

    west: float
    south: float
    cell_m: float
    columns: int
    rows: int

    @classmethod
    def around(
        cls,
        x: Floats,
        y: Floats,
        cell_m: float,
        *,
        origin: tuple[float, float] = (0.0, 0.0),
        margin_m: float = 0.0,
    ) -> Self:
        """The least grid that holds all places and ``margin_m`` around them.

        Corners are multiples of ``cell_m`` from ``origin``. Places without coordinates (NaN) do not
        count.

        Raises:
            UserError: the cells are no size, there are no places, or there would be too many cells.
        """
        return cls.over(_bounds(x, y), cell_m, origin=origin, margin_m=margin_m)

    @classmethod
    def over(
        cls,
        bounds: Sequence[float] | NDArray[Any],
        cell_m: float,
        *,
        origin: tuple[float, float] = (0.0, 0.0),
        margin_m: float = 0.0,
    ) -> Self:
        """The same over ``bounds`` (west, south, east, north)."""
        raise NotImplementedError  # squares and hexagons have their own

    @property
    def shape(self) -> tuple[int, int]:
        """Rows and columns."""
        return self.rows, self.columns

    @property
    def size(self) -> int:
        """How many cells."""
        return self.rows * self.columns

    def cells_of(self, x: Floats, y: Floats) -> Indices:
        """The cell of each place; -1 off the grid or without coordinates."""
        raise NotImplementedError  # squares and hexagons have their own

    def count(self, x: Floats, y: Floats) -> Indices:
        """How many places lie in each cell."""
        return _count(self.cells_of(x, y), self.size)


@dataclass(frozen=True, slots=True)
class Grid(_Lattice):
    """Square cells of ``cell_m``; ``west`` and ``south`` are the outer corner of cell 0."""

    @classmethod
    def over(
        cls,
        bounds: Sequence[float] | NDArray[Any],
        cell_m: float,
        *,
        origin: tuple[float, float] = (0.0, 0.0),
        margin_m: float = 0.0,
    ) -> Self:
        """The same over ``bounds`` (west, south, east, north)."""
        _check_cell(cell_m)
        west, south, east, north = (float(each) for each in bounds)
        west, columns = _span(west - margin_m, east + margin_m, cell_m, origin[0])
        south, rows = _span(south - margin_m, north + margin_m, cell_m, origin[1])
        _check_size(columns, rows, cell_m)
        return cls(west, south, cell_m, int(columns), int(rows))

    @property
    def cell_area_m2(self) -> float:
        """What each cell covers."""
        return self.cell_m**2

    @property
    def north(self) -> float:
        """The outer edge of the northernmost row."""
        return self.south + self.rows * self.cell_m

    @property
    def east(self) -> float:
        """The outer edge of the easternmost column."""
        return self.west + self.columns * self.cell_m

    def cells_of(self, x: Floats, y: Floats) -> Indices:
        """The cell of each place; -1 off the grid or without coordinates."""
        with np.errstate(invalid="ignore"):
            column, row = (x - self.west) / self.cell_m, (y - self.south) / self.cell_m
            held = (column >= 0) & (column < self.columns) & (row >= 0) & (row < self.rows)
        cells = np.full(len(x), -1, np.int64)
        cells[held] = row[held].astype(np.int64) * self.columns + column[held].astype(np.int64)
        return cells

    def centres(self) -> tuple[Floats, Floats]:
        """Where the middle of each cell lies."""
        row, column = np.divmod(np.arange(self.size), self.columns)
        return self.west + (column + 0.5) * self.cell_m, self.south + (row + 0.5) * self.cell_m

    def polygons(self, cells: Indices | None = None) -> list[BaseGeometry]:
        """Each cell, or each of ``cells``, as a polygon."""
        row, column = np.divmod(np.arange(self.size) if cells is None else cells, self.columns)
        west, south = self.west + column * self.cell_m, self.south + row * self.cell_m
        east, north = west + self.cell_m, south + self.cell_m
        return list(shapely.box(west, south, east, north))

    def north_up(self, values: NDArray[Any]) -> NDArray[Any]:
        """Values by cell as rows and columns, the northernmost row first."""
        return values.reshape(self.shape)[::-1]


@dataclass(frozen=True, slots=True)
class HexGrid(_Lattice):
    """Hexagons that stand on a corner; every second row lies half a cell further east.

    ``cell_m`` is their width and the distance between the centres of neighbours. ``west`` is the
    west side of cell 0, ``south`` its lowest corner.
    """

    @classmethod
    def over(
        cls,
        bounds: Sequence[float] | NDArray[Any],
        cell_m: float,
        *,
        origin: tuple[float, float] = (0.0, 0.0),
        margin_m: float = 0.0,
    ) -> Self:
        """The same over ``bounds`` (west, south, east, north)."""
        _check_cell(cell_m)
        west, south, east, north = (float(each) for each in bounds)
        side, rise = cell_m / math.sqrt(3), cell_m * ROW_SHARE
        west, columns = _span(west - margin_m - cell_m, east + margin_m, cell_m, origin[0])
        low, high = south - margin_m - side, north + margin_m - side
        south, pairs = _span(low, high, 2 * rise, origin[1])
        _check_size(columns + 1, 2 * pairs + 1, cell_m)
        return cls(west, south, cell_m, int(columns) + 1, 2 * int(pairs) + 1)

    @property
    def cell_area_m2(self) -> float:
        """What each cell covers."""
        return self.cell_m**2 * ROW_SHARE

    def cells_of(self, x: Floats, y: Floats) -> Indices:
        """The cell of each place: that with the nearest centre; -1 off the grid or unknown."""
        known = np.flatnonzero(np.isfinite(x) & np.isfinite(y))
        across = (x[known] - self.west) / self.cell_m - 0.5
        up = (y[known] - self.south - self.cell_m / math.sqrt(3)) / self.cell_m
        lower = np.floor(up / ROW_SHARE)
        best = np.full(len(known), np.inf)
        cells = np.full(len(known), -1, np.int64)
        for row in (lower, lower + 1):
            shift = (row % 2) / 2
            column = np.floor(across - shift + 0.5)
            away = (across - shift - column) ** 2 + (up - row * ROW_SHARE) ** 2
            held = (column >= 0) & (column < self.columns) & (row >= 0) & (row < self.rows)
            cell = np.where(held, row * self.columns + column, -1).astype(np.int64)
            nearer = away < best
            cells[nearer], best[nearer] = cell[nearer], away[nearer]
        found = np.full(len(x), -1, np.int64)
        found[known] = cells
        return found

    def centres(self) -> tuple[Floats, Floats]:
        """Where the middle of each cell lies."""
        return self._centres(np.arange(self.size))

    def polygons(self, cells: Indices | None = None) -> list[BaseGeometry]:
        """Each cell, or each of ``cells``, as a polygon."""
        x, y = self._centres(np.arange(self.size) if cells is None else cells)
        angle = np.pi / 6 + np.pi / 3 * np.arange(6)
        side = self.cell_m / math.sqrt(3)
        corners = np.stack(
            [x[:, None] + side * np.cos(angle), y[:, None] + side * np.sin(angle)], axis=-1
        )
        shapes: Any = shapely.polygons(corners)
        return list(shapes)

    def _centres(self, cells: Indices) -> tuple[Floats, Floats]:
        row, column = np.divmod(cells, self.columns)
        x = self.west + (column + 0.5 + (row % 2) / 2) * self.cell_m
        return x, self.south + (1 / math.sqrt(3) + row * ROW_SHARE) * self.cell_m


def _bounds(x: Floats, y: Floats) -> tuple[float, float, float, float]:
    """West, south, east and north of the places that are known."""
    known = np.isfinite(x) & np.isfinite(y)
    if not known.any():
        raise UserError(
            QT_TRANSLATE_NOOP("errors", "There is no place to lay a grid over."),
            QT_TRANSLATE_NOOP("errors", "Choose incidents or areas with a location."),
        )
    east, north = x[known], y[known]
    return float(east.min()), float(north.min()), float(east.max()), float(north.max())


def _span(low: float, high: float, step: float, origin: float) -> tuple[float, float]:
    """Where the first cell begins, and how many it takes to hold both ends."""
    begin = origin + math.floor((low - origin) / step) * step
    if begin > low:  # rounding
        begin -= step
    return begin, math.floor((high - begin) / step) + 1


def _count(cells: Indices, size: int) -> Indices:
    return np.bincount(cells[cells >= 0], minlength=size).astype(np.int64)


def _check_cell(cell_m: float) -> None:
    if not (math.isfinite(cell_m) and cell_m > 0):
        raise UserError(
            QT_TRANSLATE_NOOP("errors", "The size of a cell must be more than 0 metres."),
            QT_TRANSLATE_NOOP("errors", "Take for example 50."),
        )
    check_length(cell_m)


def _check_size(columns: float, rows: float, cell_m: float) -> None:
    cells = min(float(columns) * float(rows), 1e30)
    if cells <= MOST_CELLS:
        return
    least = cell_m * math.sqrt(cells / MOST_CELLS)
    power = 10.0 ** math.floor(math.log10(least))
    wanted = next(step * power for step in (1, 2, 5, 10, 20) if step * power >= 1.01 * least)
    raise UserError(
        QT_TRANSLATE_NOOP(
            "errors", "That would take {cells} cells or {megabytes} MB; the most is {most} cells."
        ),
        QT_TRANSLATE_NOOP("errors", "Take larger cells, for example of {wanted} m."),
        cells=_grouped(cells),
        megabytes=_grouped(cells * BYTES_A_CELL / 1e6),
        most=_grouped(MOST_CELLS),
        wanted=_grouped(wanted) if wanted >= 1 else f"{wanted:g}",
    )


def _grouped(number: float) -> str:
    return f"{number:,.0f}".replace(",", THIN_SPACE)
