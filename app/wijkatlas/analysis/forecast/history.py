# SPDX-License-Identifier: EUPL-1.2
"""All that a forecast may know: how many incidents there were in which cell on which day."""

from dataclasses import dataclass
from typing import Any, Self

import numpy as np
from numpy.typing import NDArray

from wijkatlas.analysis.grid import Grid

__all__ = ["PlaceHistory"]

Floats = NDArray[np.float64]
Integers = NDArray[np.int64]


@dataclass(frozen=True, eq=False, slots=True)
class PlaceHistory:
    """Counts by cell and day; the constructor refuses everything else.

    ``inside``: bool[grid.size], the cells that are looked at. ``cell``: position among those,
    ``day``: days since 1970-01-01, ``count``: incidents of that cell on that day; one length, by day
    and cell, each pair once. Days from ``first_day`` until before ``end_day`` are known.
    """

    grid: Grid
    inside: NDArray[np.bool_]
    cell: Integers
    day: Integers
    count: Integers
    first_day: int
    end_day: int

    def __post_init__(self) -> None:
        """Refuse what is not counts by cell and day.

        Raises:
            TypeError: something is not a column of whole numbers.
            ValueError: a cell or day is out of bounds, or the rows are not in order.
        """
        if not isinstance(self.grid, Grid) or not _is_column(self.inside, "b"):
            message = "a place history stands on a grid and a column that says which cells count"
            raise TypeError(message)
        columns = (self.cell, self.day, self.count)
        if not all(_is_column(each, "i") for each in columns):
            message = "a place history holds columns of whole numbers only"
            raise TypeError(message)
        if len(self.inside) != self.grid.size or len({len(each) for each in columns}) != 1:
            message = "the columns of a place history have one length"
            raise ValueError(message)
        if len(self.cell) == 0:
            return
        ordered = self.day * self.size + self.cell
        if (
            self.cell.min() < 0
            or self.cell.max() >= self.size
            or self.day[0] < self.first_day
            or self.day[-1] >= self.end_day
            or self.count.min() < 1
            or (np.diff(ordered) <= 0).any()
        ):
            message = "cells, days and counts of a place history are in order and within bounds"
            raise ValueError(message)

    @classmethod
    def of(
        cls,
        x: Floats,
        y: Floats,
        day: Integers,
        grid: Grid,
        inside: NDArray[np.bool_],
        *,
        first_day: int,
        end_day: int,
    ) -> Self:
        """Count incidents by cell and day; those outside the cells or the days are left out.

        Args:
            x: float64[n], metres in the project CRS.
            y: likewise.
            day: int64[n], days since 1970-01-01.
            grid: the cells.
            inside: bool[grid.size], the cells that are looked at.
            first_day: the first day that is known.
            end_day: the first day that is not known any more.

        Raises:
            TypeError: a column holds something else than numbers.
        """
        if not (_is_column(x, "f") and _is_column(y, "f") and _is_column(day, "i")):
            message = "a place history is made of coordinates and days only"
            raise TypeError(message)
        place = np.full(grid.size + 1, -1, np.int64)
        place[:-1][inside] = np.arange(int(inside.sum()))
        cell = place[grid.cells_of(x, y)]
        held = (cell >= 0) & (day >= first_day) & (day < end_day)
        size = max(int(inside.sum()), 1)
        pairs, count = np.unique(day[held] * size + cell[held], return_counts=True)
        days, cells = np.divmod(pairs, size)
        return cls(grid, inside, cells, days, count.astype(np.int64), first_day, end_day)

    @property
    def size(self) -> int:
        """How many cells are looked at."""
        return int(self.inside.sum())

    @property
    def n(self) -> int:
        """How many incidents it counts."""
        return int(self.count.sum())

    @property
    def days(self) -> int:
        """How many days are known."""
        return self.end_day - self.first_day

    def until(self, end_day: int) -> Self:
        """The same without what happened on ``end_day`` or later: what was known that morning."""
        rows = int(np.searchsorted(self.day, end_day))
        cut = object.__new__(type(self))
        parts = {
            "grid": self.grid,
            "inside": self.inside,
            "cell": self.cell[:rows],
            "day": self.day[:rows],
            "count": self.count[:rows],
            "first_day": self.first_day,
            "end_day": min(end_day, self.end_day),
        }
        for name, part in parts.items():  # the beginning of what was checked needs no check
            object.__setattr__(cut, name, part)
        return cut

    def between(self, begin: int, end: int) -> Floats:
        """Incidents by cell, from day ``begin`` until before day ``end``: float64[size]."""
        low, high = np.searchsorted(self.day, (begin, end))
        count = self.count[low:high].astype(np.float64)
        found = np.bincount(self.cell[low:high], count, minlength=self.size)
        return np.asarray(found, np.float64)

    def weighted(self, weight_by_day: Floats) -> Floats:
        """Incidents by cell, each with the weight of its day: float64[size].

        ``weight_by_day``: float64[days], from ``first_day`` on.
        """
        weight = self.count * weight_by_day[self.day - self.first_day]
        return np.asarray(np.bincount(self.cell, weight, minlength=self.size), np.float64)

    def smoothed(self, values: Floats, shape: Floats) -> Floats:
        """Values by cell spread over their surroundings by a kernel of weights by cell.

        What would fall on cells that are not looked at is lost. ``shape`` has odd sides.
        """
        from scipy import ndimage

        plane = np.zeros(self.grid.size)
        plane[self.inside] = values
        spread: Any = ndimage.convolve(plane.reshape(self.grid.shape), shape, mode="constant")
        return np.asarray(spread.ravel()[self.inside], np.float64)


def _is_column(values: object, kind: str) -> bool:
    return isinstance(values, np.ndarray) and values.ndim == 1 and values.dtype.kind == kind
