# SPDX-License-Identifier: EUPL-1.2
"""The raster of an analysis as map tiles: each pixel shows the cell of the project CRS it lies in.

Web mercator pixels find their cell through a polynomial fitted to the tile (see
:mod:`wijkatlas.map.reprojection`), good to a fraction of a pixel; where no fit is that good, each
pixel is transformed in full.
"""

import math

import numpy as np
from numpy.typing import NDArray

from wijkatlas.map.frame import Frame
from wijkatlas.map.png import encode_indices
from wijkatlas.map.ramp import rgba
from wijkatlas.map.reprojection import WORLD_M, fit, transformer
from wijkatlas.map.result import RasterLayer
from wijkatlas.map.tiles import EQUATOR_PX_M, MOST_ZOOM, TILE_PX, empty_tile

Floats = NDArray[np.float64]
Grid = tuple[Floats, Floats]
"""Position of each pixel: columns and rows of the raster, in cells from its north-western corner."""

_MOST_ERROR_PX = 0.1
_DEGREES = (3, 5, 8)
_EDGE_NODES = 21
_BLOCK_PX = 128  # so small that the linear algebra library starts no threads


class RasterTiles:
    """A raster layer that draws itself.

    Args:
        layer: the raster.
        crs: the project CRS, in metres.
    """

    def __init__(self, layer: RasterLayer, crs: str) -> None:
        self.layer = layer
        self._crs = crs
        rows, columns = layer.values.shape
        self._shape = rows, columns
        self.bounds_m = _mercator_bounds(layer, crs)
        if layer.smooth:
            self._palette = _ramp(layer.colours)
            known = np.isfinite(layer.values)
            self._known = None if known.all() else known
            self._values = _positions(np.where(known, layer.values, layer.bounds[0]), layer.bounds)
        else:
            self._palette = np.array([(0, 0, 0, 0), *map(rgba, layer.colours)], np.uint8)
            self._classes = _classes(layer)

    def tile(self, z: int, x: int, y: int) -> bytes:
        """The PNG of one XYZ tile, 256 pixels wide.

        Raises:
            ValueError: there is no such tile.
        """
        if not (0 <= z <= MOST_ZOOM and 0 <= x < 2**z and 0 <= y < 2**z):
            message = "there is no such tile"
            raise ValueError(message)
        pixel_m = EQUATOR_PX_M / 2**z
        west, north = x * TILE_PX * pixel_m - WORLD_M, WORLD_M - y * TILE_PX * pixel_m
        found = self._indices(Frame(west, north, pixel_m, TILE_PX, TILE_PX))
        return empty_tile() if found is None else encode_indices(found, self._palette)

    def picture(self, frame: Frame) -> NDArray[np.uint8]:
        """Red, green, blue and alpha over a frame."""
        out = np.zeros((frame.height, frame.width, 4), np.uint8)
        for top in range(0, frame.height, TILE_PX):
            for left in range(0, frame.width, TILE_PX):
                part = Frame(
                    frame.west + left * frame.pixel_m,
                    frame.north - top * frame.pixel_m,
                    frame.pixel_m,
                    min(TILE_PX, frame.width - left),
                    min(TILE_PX, frame.height - top),
                )
                found = self._indices(part)
                if found is not None:
                    target = out[top : top + part.height, left : left + part.width]
                    target[:] = self._palette[found]
        return out

    def _indices(self, frame: Frame) -> NDArray[np.uint8] | None:
        """Places in the palette, or None where nothing lies."""
        west, south, east, north = self.bounds_m
        left = max(0, math.floor((west - frame.west) / frame.pixel_m))
        right = min(frame.width, math.ceil((east - frame.west) / frame.pixel_m))
        top = max(0, math.floor((frame.north - north) / frame.pixel_m))
        bottom = min(frame.height, math.ceil((frame.north - south) / frame.pixel_m))
        if left >= right or top >= bottom:
            return None
        inner = Frame(
            frame.west + left * frame.pixel_m,
            frame.north - top * frame.pixel_m,
            frame.pixel_m,
            right - left,
            bottom - top,
        )
        across, down = self._place(inner)
        rows, columns = self._shape
        with np.errstate(invalid="ignore"):
            row, column = np.floor(down), np.floor(across)
            inside = (row >= 0) & (row < rows) & (column >= 0) & (column < columns)
        cell = np.where(inside, row * columns + column, 0).astype(np.intp)
        if self.layer.smooth:
            found = self._blend(across, down, cell, inside)
        else:
            found = np.where(inside, self._classes.ravel()[cell], 0).astype(np.uint8)
        if not found.any():
            return None
        whole = np.zeros((frame.height, frame.width), np.uint8)
        whole[top:bottom, left:right] = found
        return whole

    def _place(self, frame: Frame) -> Grid:
        """Where the middle of each pixel lies in the raster, in cells."""
        layer = self.layer
        x = frame.west + (np.arange(frame.width, dtype=np.float64) + 0.5) * frame.pixel_m
        y = frame.north - (np.arange(frame.height, dtype=np.float64) + 0.5) * frame.pixel_m
        for degree in _DEGREES:
            found = fit("EPSG:3857", self._crs, frame.bounds_m, degree=degree)
            if found is not None and found.error_m <= _MOST_ERROR_PX * frame.pixel_m:
                u = _powers(x, found.centre[0], found.half[0], degree)
                v = _powers(y, found.centre[1], found.half[1], degree)
                first, second = found.first.copy(), -found.second
                first[0, 0] -= layer.west
                second[0, 0] += layer.north
                return (
                    _product(v, u @ (first / layer.cell_m)),
                    _product(v, u @ (second / layer.cell_m)),
                )
        move = transformer("EPSG:3857", self._crs).transform
        pixel_x, pixel_y = np.meshgrid(x, y)
        east, north = move(pixel_x.ravel(), pixel_y.ravel())
        across = (np.asarray(east) - layer.west) / layer.cell_m
        down = (layer.north - np.asarray(north)) / layer.cell_m
        return across.reshape(len(y), len(x)), down.reshape(len(y), len(x))

    def _blend(
        self, across: Floats, down: Floats, cell: NDArray[np.intp], inside: NDArray[np.bool_]
    ) -> NDArray[np.uint8]:
        """Values between the middles of the four cells around each pixel, as far as they are known."""
        rows, columns = self._shape
        column, right = _between(np.where(inside, across, 0.5) - 0.5)
        row, lower = _between(np.where(inside, down, 0.5) - 0.5)
        values = self._values.ravel()
        known = None if self._known is None else self._known.ravel()
        total = np.zeros(cell.shape, np.float32)
        weights = np.zeros(cell.shape, np.float32)
        for down_by in (0, 1):
            line = np.clip(row + down_by, 0, rows - 1) * columns
            height = lower if down_by else 1 - lower
            for right_by in (0, 1):
                at = line + np.clip(column + right_by, 0, columns - 1)
                share = height * (right if right_by else 1 - right)
                if known is not None:
                    share = share * known[at]
                total += share * values[at]
                weights += share
        if known is not None:
            inside = inside & known[cell]
            total /= np.maximum(weights, np.float32(1e-9))
        return np.where(inside, total + np.float32(0.5), 0).astype(np.uint8)


def _powers(at: Floats, centre: float, half: float, degree: int) -> Floats:
    powers: Floats = np.vander((at - centre) / half, degree + 1, increasing=True)
    return powers


def _product(v: Floats, across: Floats) -> Floats:
    """(row, column) from the powers of the rows and the sums over the columns' powers."""
    return np.concatenate(
        [v[top : top + _BLOCK_PX] @ across.T for top in range(0, len(v), _BLOCK_PX)]
    )


def _between(at: Floats) -> tuple[NDArray[np.intp], NDArray[np.float32]]:
    whole = np.floor(at)
    return whole.astype(np.intp), (at - whole).astype(np.float32)


def _classes(layer: RasterLayer) -> NDArray[np.uint8]:
    """The class of each cell, counted from 1; 0 is clear."""
    # bounds in the precision of the values, or 0.7 would not reach the class that begins at 0.7
    bounds = np.array(layer.bounds, np.float32)
    found = np.searchsorted(bounds, layer.values, side="right")
    found = np.minimum(found, len(layer.colours))
    return np.where(np.isnan(layer.values), 0, found).astype(np.uint8)


def _positions(values: NDArray[np.float32], bounds: tuple[float, ...]) -> NDArray[np.float32]:
    """Places in the ramp: 0 at the first bound, 255 at the last, each class as wide as another."""
    steps = np.linspace(0, 255, len(bounds))
    return np.interp(values, bounds, steps).astype(np.float32)


def _ramp(colours: tuple[str, ...]) -> NDArray[np.uint8]:
    """256 colours: each class reaches its colour at its upper bound; the first fades in."""
    stops = np.array([rgba(colours[0]), *map(rgba, colours)], float)
    stops[0, 3] = 0
    at = np.linspace(0, 1, len(stops))
    share = np.linspace(0, 1, 256)
    channels = [np.interp(share, at, stops[:, channel]) for channel in range(4)]
    return np.round(np.stack(channels, axis=-1)).astype(np.uint8)


def _mercator_bounds(layer: RasterLayer, crs: str) -> tuple[float, float, float, float]:
    """West, south, east and north of the raster in web mercator, with its bent edges."""
    rows, columns = layer.values.shape
    east, south = layer.west + columns * layer.cell_m, layer.north - rows * layer.cell_m
    box = transformer(crs, "EPSG:3857").transform_bounds(
        layer.west, south, east, layer.north, densify_pts=_EDGE_NODES
    )
    return box[0], box[1], box[2], box[3]
