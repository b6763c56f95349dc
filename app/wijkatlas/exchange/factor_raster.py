# SPDX-License-Identifier: EUPL-1.2
"""A raster as numbers with a place: into the project CRS, into the bytes of a GeoTIFF and back."""

import math
from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
import pyproj
from numpy.typing import NDArray

from wijkatlas.domain.errors import UnreadableFile
from wijkatlas.exchange.rasterrows import MOST_CELLS
from wijkatlas.language import QT_TRANSLATE_NOOP

Floats = NDArray[np.float64]

__all__ = ["Raster", "from_geotiff", "into_crs", "to_geotiff"]


@dataclass(frozen=True, eq=False, slots=True)
class Raster:
    """Values by row and column, NaN for none.

    ``transform`` is (a, b, c, d, e, f): the corner of a cell lies at x = a·column + b·row + c,
    y = d·column + e·row + f.
    """

    values: NDArray[np.float32]
    transform: tuple[float, ...]
    crs: str

    @property
    def is_upright(self) -> bool:
        """True when the first row lies north and the first column west."""
        a, b, _, d, e, _ = self.transform
        return b == d == 0 and a > 0 > e


def into_crs(raster: Raster, crs: str, near: Sequence[float] | None = None) -> Raster:
    """The raster upright in ``crs``: itself when it is so, else on square cells of the same size.

    A new cell takes the value of the old cell at its centre, so that no value is invented; it lies
    up to half a cell off. ``near`` bounds the outcome (west, south, east, north).

    Raises ``UnreadableFile`` when nothing is left, or too much.
    """
    if raster.crs == crs and raster.is_upright:
        return raster
    (west, south, east, north), cell = _extent(raster, crs)
    if near is not None:
        west, south = max(west, near[0]), max(south, near[1])
        east, north = min(east, near[2]), min(north, near[3])
    if not (west < east and south < north and cell > 0):
        raise UnreadableFile(
            QT_TRANSLATE_NOOP("errors", "The raster lies nowhere in or near the municipality."),
            QT_TRANSLATE_NOOP("errors", "Check the coordinate system of the file."),
        )
    columns, rows = math.ceil((east - west) / cell), math.ceil((north - south) / cell)
    if columns * rows > 2 * MOST_CELLS:
        raise UnreadableFile(
            QT_TRANSLATE_NOOP("errors", "The raster is too large for a risk factor."),
            QT_TRANSLATE_NOOP("errors", "Cut it to the municipality, or make its cells larger."),
        )
    transform = (cell, 0.0, west, 0.0, -cell, north)
    column, row = _old_places(raster, crs, transform, rows, columns)
    height, width = raster.values.shape
    held = (column >= 0) & (column < width) & (row >= 0) & (row < height)  # nor is NaN
    values = np.full((rows, columns), np.nan, np.float32)
    values[held] = raster.values[row[held].astype(np.int64), column[held].astype(np.int64)]
    return Raster(values, transform, crs)


def _old_places(
    raster: Raster, crs: str, transform: Sequence[float], rows: int, columns: int
) -> tuple[Floats, Floats]:
    """Column and row in the old raster of the centre of each new cell.

    Exact at every 16th cell and linear between: that is far less than a hundredth of a cell off.
    """
    cell, _, west, _, _, north = transform
    across, along = _knots(columns), _knots(rows)
    x, y = np.meshgrid(west + (across + 0.5) * cell, north - (along + 0.5) * cell)
    back = pyproj.Transformer.from_crs(crs, raster.crs, always_xy=True)
    there = np.array(back.transform(x.ravel(), y.ravel(), errcheck=False))
    a, b, c, d, e, f = raster.transform
    with np.errstate(invalid="ignore"):
        place = np.linalg.inv([[a, b], [d, e]]) @ (there - [[c], [f]])
        place[~np.isfinite(place)] = np.nan
        near_row, near_column = _weights(along, rows), _weights(across, columns)
        column, row = (near_row @ each.reshape(x.shape) @ near_column.T for each in place)
    return column, row


def _knots(count: int) -> Floats:
    return np.unique(np.append(np.arange(0.0, count, 16), count - 1))


def _weights(knots: Floats, count: int) -> Floats:
    """What each knot counts for at 0, 1, … ``count - 1`` when all between is linear."""
    at = np.arange(count)
    return np.column_stack([np.interp(at, knots, unit) for unit in np.eye(len(knots))])


def _extent(raster: Raster, crs: str) -> tuple[tuple[float, ...], float]:
    """The box of the raster in another system, and the side of a square as large as its middle cell."""
    move = pyproj.Transformer.from_crs(raster.crs, crs, always_xy=True)
    a, b, c, d, e, f = raster.transform
    rows, columns = raster.values.shape
    share = np.linspace(0, 1, 65)
    column, row = (grid.ravel() for grid in np.meshgrid(share * columns, share * rows))
    x, y = move.transform(a * column + b * row + c, d * column + e * row + f, errcheck=False)
    sound = np.isfinite(x) & np.isfinite(y)
    if not sound.any():
        return (0.0, 0.0, 0.0, 0.0), 0.0
    u, v = columns / 2 + np.array([0, 1, 0]), rows / 2 + np.array([0, 0, 1])
    p, q = move.transform(a * u + b * v + c, d * u + e * v + f, errcheck=False)
    area = abs((p[1] - p[0]) * (q[2] - q[0]) - (p[2] - p[0]) * (q[1] - q[0]))
    box = (x[sound].min(), y[sound].min(), x[sound].max(), y[sound].max())
    return tuple(map(float, box)), float(np.sqrt(area)) if np.isfinite(area) else 0.0


def to_geotiff(raster: Raster) -> bytes:
    """The bytes of a GeoTIFF of one band of float32, NaN for none."""
    from affine import Affine
    from rasterio.io import MemoryFile

    rows, columns = raster.values.shape
    with MemoryFile() as memory:
        with memory.open(
            driver="GTiff",
            width=columns,
            height=rows,
            count=1,
            dtype="float32",
            crs=raster.crs,
            transform=Affine(*raster.transform),
            nodata=math.nan,
            compress="deflate",
            predictor=3,
        ) as target:
            target.write(raster.values, 1)
        return bytes(memory.read())


def from_geotiff(data: bytes, crs: str) -> Raster:
    """The raster that :func:`to_geotiff` wrote, upright and in ``crs``."""
    from rasterio.io import MemoryFile

    with MemoryFile(data) as memory, memory.open(driver="GTiff") as source:
        values: NDArray[np.float32] = source.read(1)
        return Raster(values, tuple(source.transform)[:6], crs)
