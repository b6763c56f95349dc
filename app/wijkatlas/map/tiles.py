# SPDX-License-Identifier: EUPL-1.2
"""A million points as map tiles: any tile as PNG in milliseconds, without handing the points over.

*Density* tiles show incidents per square kilometre, smoothed over 16 pixels; the scale is the same
for all tiles of a zoom level, so that neighbours match. *Category* tiles show one symbol for each
8 x 8 pixels that hold an incident: the most frequent category there, at the place of one of the
incidents. Both look a little over the tile's border, so nothing is cut there.
"""

import math
from collections.abc import Sequence
from dataclasses import dataclass, field
from functools import lru_cache
from typing import Any, Literal

import numpy as np
import shapely
from numpy.typing import ArrayLike, NDArray

from wijkatlas.domain.style import OTHER, CategoryStyle
from wijkatlas.map import density, ramp, symbols
from wijkatlas.map.messages import Bounds, Ring
from wijkatlas.map.morton import weave
from wijkatlas.map.png import encode_indices
from wijkatlas.map.point_index import BITS, PointIndex, Votes, border_cells, run_starts, unweave
from wijkatlas.map.reprojection import (
    EARTH_RADIUS_M,
    WORLD_M,
    lonlat_of,
    mercator_of,
    to_mercator,
    transformer,
)

TILE_PX = 256
MOST_ZOOM = 22
MOST_FEATURES = 2_000
EQUATOR_PX_M = 2 * WORLD_M / TILE_PX

_BINS = TILE_PX // density.BIN_PX
_MARGIN = density.MARGIN
_BIN_LEVEL = 7  # levels below the tile: 128 bins
_BLOCK_LEVEL = 4  # 16 blocks of 16 pixels
_CELL_LEVEL = 5  # 32 cells of 8 pixels
_TOP_SHARE = 0.99  # of the occupied blocks lie below the top of the scale
_LEAST_TOP = 4  # incidents in a block: a lone incident is never the brightest spot

Draw = Literal["density", "categories"]


@dataclass(frozen=True, slots=True)
class PointFeature:
    """One incident as a vector point; ``style`` is its place in the list of category styles."""

    fid: int
    lon: float
    lat: float
    style: int


@lru_cache(maxsize=1)
def _palette() -> NDArray[np.uint8]:
    return ramp.density_palette()


@lru_cache(maxsize=1)
def empty_tile() -> bytes:
    """A tile with nothing on it."""
    clear = np.zeros((TILE_PX, TILE_PX), np.uint8)
    return encode_indices(clear, np.zeros((1, 4), np.uint8))


@dataclass(slots=True)
class _Shown:
    """What is drawn at present; replaced as a whole, for tiles are asked from several threads."""

    index: PointIndex
    votes: Votes | None = None
    tops: dict[int, float] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Frame:
    """A picture's north-west corner in web mercator, its size, and the width of a pixel there."""

    west: float
    north: float
    pixel_m: float
    width: int
    height: int

    @property
    def bounds_m(self) -> tuple[float, float, float, float]:
        """West, south, east and north in web mercator."""
        east = self.west + self.width * self.pixel_m
        return self.west, self.north - self.height * self.pixel_m, east, self.north

    @property
    def ground_pixel_m(self) -> float:
        """The width of a pixel on the ground in the middle of the picture."""
        middle = self.north - self.height * self.pixel_m / 2
        return self.pixel_m / math.cosh(middle / EARTH_RADIUS_M)


class PointTiles:
    """Points in the project CRS, ready to be drawn, picked and selected.

    Args:
        x: project CRS, metres; NaN is "without location" and never drawn or selected.
        y: likewise.
        crs: of the project, such as ``EPSG:31370``.
        fid: what ``pick`` and ``select`` answer; the row number when not given.
        category: for each point an index into ``categories``.
        categories: local category codes.
        styles: of categories; a category without one gets that of code ``""``.
        mask: which points are shown; see :meth:`set_mask`.
    """

    def __init__(
        self,
        x: ArrayLike,
        y: ArrayLike,
        crs: str,
        *,
        fid: ArrayLike | None = None,
        category: ArrayLike | None = None,
        categories: Sequence[str] = (),
        styles: Sequence[CategoryStyle] = (),
        mask: NDArray[np.bool_] | None = None,
    ) -> None:
        self.crs = crs
        self.x, self.y = np.asarray(x, np.float64), np.asarray(y, np.float64)
        self.fid = np.arange(len(self.x)) if fid is None else np.asarray(fid, np.int64)
        self._category = None if category is None else np.asarray(category)
        self._categories = tuple(categories)
        mercator_x, mercator_y = to_mercator(self.x, self.y, crs)
        self._all = PointIndex.build(mercator_x, mercator_y)
        inside = len(self._all.codes) > 0
        self._middle_y = float(np.nanmedian(mercator_y[self._all.rows[::97]])) if inside else 0.0
        self._shown = _Shown(self._all)
        self.set_styles(styles)
        if mask is not None:
            self.set_mask(mask)

    @property
    def located(self) -> int:
        """Number of points that have a place on the map, shown or not."""
        return len(self._all.codes)

    @property
    def shown(self) -> int:
        """Number of points on the map now."""
        return len(self._shown.index.codes)

    @property
    def bounds(self) -> Bounds | None:
        """West, south, east and north of the points shown, without the outermost 0.1 % each way."""
        codes = self._shown.index.codes
        if not len(codes):
            return None
        columns, rows = unweave(codes[:: max(1, len(codes) // 100_000)])
        west, east = np.quantile(columns, [0.001, 0.999])
        north, south = np.quantile(rows, [0.001, 0.999])
        low, high = _lonlat(west, south), _lonlat(east, north)
        return float(low[0]), float(low[1]), float(high[0]), float(high[1])

    def set_mask(self, mask: NDArray[np.bool_] | None) -> None:
        """Show only the points whose ``mask`` is true (in the order of ``x``); None shows all."""
        if mask is not None and len(mask) != len(self.x):
            message = "the mask has another length than the points"
            raise ValueError(message)
        self._show(self._all if mask is None else self._all.only(mask))

    def _show(self, index: PointIndex) -> None:
        votes = None
        if self._style is not None and len(index.codes):
            votes = Votes(index, self._style, len(self.styles))
        self._shown = _Shown(index, votes)

    def set_styles(self, styles: Sequence[CategoryStyle]) -> None:
        """Use other colours and shapes for the categories."""
        known = list(styles)
        place = {style.code: number for number, style in enumerate(known)}
        if "" not in place and (not known or set(self._categories) - set(place)):
            place[""] = len(known)
            known.append(CategoryStyle("", "", OTHER, "circle"))
        rest = place.get("", 0)
        lookup = np.array([place.get(code, rest) for code in self._categories] or [rest], np.uint8)
        self.styles = tuple(known)
        self._style = None if self._category is None else lookup[self._category]
        self._sprites, self._symbol_palette = symbols.sprites(known)
        self._show(self._shown.index)

    # --- tiles ----------------------------------------------------------------------------

    def tile(self, z: int, x: int, y: int, draw: Draw = "density") -> bytes:
        """The PNG of one XYZ tile, 256 pixels wide.

        Raises:
            ValueError: there is no such tile.
        """
        if not (0 <= z <= MOST_ZOOM and 0 <= x < 2**z and 0 <= y < 2**z):
            message = "there is no such tile"
            raise ValueError(message)
        shown = self._shown
        if draw == "categories":
            return self._draw_categories(shown, z, x, y)
        counts = _count_bins(shown.index, z, x, y)
        return empty_tile() if counts is None else self._draw_density(shown, counts, z)

    def counts(self, z: int, x: int, y: int) -> NDArray[np.int64]:
        """Number of points in each of 128 x 128 squares of a tile, the first row in the north."""
        found = _count_bins(self._shown.index, z, x, y)
        if found is None:
            return np.zeros((_BINS, _BINS), np.int64)
        return found[_MARGIN:-_MARGIN, _MARGIN:-_MARGIN].astype(np.int64)

    def _draw_density(self, shown: _Shown, counts: NDArray[np.float32], z: int) -> bytes:
        values = density.smooth(counts)
        values *= 255**2 / (self._top(shown, z) * self._pixel_m(z) ** 2 / 1e6)
        np.clip(values, 0, 255**2, out=values)
        np.sqrt(values, out=values)
        return encode_indices(values.astype(np.uint8), _palette())

    def _pixel_m(self, z: int) -> float:
        latitude = math.atan(math.sinh(self._middle_y / EARTH_RADIUS_M))
        return float(EQUATOR_PX_M * math.cos(latitude) / 2**z)

    def top(self, z: int) -> float:
        """The top of the density scale at a zoom level: incidents per square kilometre."""
        return self._top(self._shown, z)

    def _top(self, shown: _Shown, z: int) -> float:
        if z not in shown.tops:
            crowd = shown.index.crowding(z + _BLOCK_LEVEL, _TOP_SHARE)
            shown.tops[z] = max(crowd, float(_LEAST_TOP))
        block_km2 = (self._pixel_m(z) * TILE_PX / 2**_BLOCK_LEVEL) ** 2 / 1e6
        return ramp.round_up(shown.tops[z] / block_km2)

    def density_legend(self, z: int) -> list[tuple[float, str]]:
        """Round densities (incidents per square kilometre) and their colours, rising."""
        top = self.top(z)
        return [(top * step, ramp.colour_at(math.sqrt(step))) for step in (0.05, 0.2, 0.5, 1.0)]

    def _draw_categories(self, shown: _Shown, z: int, x: int, y: int) -> bytes:
        codes, style = self._symbols_in(shown, z, x, y)
        if not len(codes):
            return empty_tile()
        columns, rows = unweave(codes >> np.uint64(2 * (BITS - z - 8)))
        order = np.argsort(codes)  # the same order in every tile, whatever overlaps
        left, top = columns[order] - x * TILE_PX, rows[order] - y * TILE_PX
        whole = symbols.stamp(self._sprites, style[order], left, top, TILE_PX, TILE_PX)
        return encode_indices(whole, self._symbol_palette)

    def _symbols_in(
        self, shown: _Shown, z: int, x: int, y: int
    ) -> tuple[NDArray[np.uint64], NDArray[np.uint8]]:
        """Position and style of one symbol for each occupied cell in and around a tile."""
        level, index, votes = z + _CELL_LEVEL, shown.index, shown.votes
        if level <= (index.base_level if votes is None else votes.base_level):
            runs = index.runs(level)
            parts = _around(index, runs.codes, level, z, x, y, _CELL_LEVEL)
            places = _join(parts)
            style = np.zeros(len(places), np.uint8)
            if votes is not None:
                style = votes.winners(level)[places]
            return index.codes[(runs.starts + runs.counts // 2)[places]], style
        places = _join(_around(index, index.codes, BITS, z, x, y, _CELL_LEVEL))
        codes = index.codes[places]
        starts = run_starts(codes >> np.uint64(2 * (BITS - level)))
        counts = np.diff(starts, append=len(codes))
        middle = codes[starts + counts // 2]
        if votes is None or self._style is None:
            return middle, np.zeros(len(starts), np.uint8)
        cell = np.repeat(np.arange(len(starts)), counts)
        key = cell * votes.count + self._style[index.rows[places]]
        table = np.bincount(key, minlength=len(starts) * votes.count)
        return middle, table.reshape(-1, votes.count).argmax(1).astype(np.uint8)

    # --- pictures of any size -------------------------------------------------------------

    def bin_counts(self, frame: Frame) -> NDArray[np.float32]:
        """Points in squares of two pixels of a picture, with the margin that smoothing needs."""
        index = self._shown.index
        level = min(BITS, math.ceil(math.log2(8 * 2 * WORLD_M / (density.BIN_PX * frame.pixel_m))))
        if level <= index.base_level:
            runs = index.runs(level)
            columns, rows = unweave(runs.codes)
            weights: NDArray[np.int64] | None = runs.counts
        else:
            level, weights = BITS, None
            columns, rows = unweave(index.codes)
        cell_m = 2 * WORLD_M / 2**level
        bin_m = density.BIN_PX * frame.pixel_m
        across = ((columns + 0.5) * cell_m - WORLD_M - frame.west) / bin_m + _MARGIN
        down = (frame.north - WORLD_M + (rows + 0.5) * cell_m) / bin_m + _MARGIN
        width = math.ceil(frame.width / density.BLOCK_PX) * density.STEP + 2 * _MARGIN
        height = math.ceil(frame.height / density.BLOCK_PX) * density.STEP + 2 * _MARGIN
        inside = (across >= 0) & (across < width) & (down >= 0) & (down < height)
        place = down[inside].astype(np.int64) * width + across[inside].astype(np.int64)
        weighed = None if weights is None else weights[inside]
        counts = np.bincount(place, weighed, minlength=width * height)
        return counts.reshape(height, width).astype(np.float32)

    def symbol_picture(self, frame: Frame) -> NDArray[np.uint8]:
        """Symbols of categories as red, green, blue and alpha, one for each square of 6 to 12 px."""
        shown = self._shown
        level = min(BITS, math.floor(math.log2(2 * WORLD_M / (6 * frame.pixel_m))))
        places, style = self._winners(shown, level)
        columns, rows = unweave(shown.index.codes[places])
        cell_m = 2 * WORLD_M / 2**BITS
        left = np.floor((columns * cell_m - WORLD_M - frame.west) / frame.pixel_m).astype(np.int64)
        top = np.floor((frame.north - WORLD_M + rows * cell_m) / frame.pixel_m).astype(np.int64)
        near = symbols.SIZE_PX
        inside = (left > -near) & (left < frame.width + near)
        inside &= (top > -near) & (top < frame.height + near)
        whole = symbols.stamp(
            self._sprites, style[inside], left[inside], top[inside], frame.width, frame.height
        )
        return self._symbol_palette[whole]

    def _winners(self, shown: _Shown, level: int) -> tuple[NDArray[np.int64], NDArray[np.uint8]]:
        """A point for each occupied cell of a level, and the cell's style."""
        index, votes = shown.index, shown.votes
        level = min(level, index.base_level if votes is None else votes.base_level)
        runs = index.runs(level)
        style = np.zeros(len(runs.codes), np.uint8) if votes is None else votes.winners(level)
        return runs.starts + runs.counts // 2, style

    # --- single points --------------------------------------------------------------------

    def features(self, bounds: Bounds, most: int = MOST_FEATURES) -> list[PointFeature] | None:
        """The points in a view, or None when there are more than ``most``."""
        index = self._shown.index
        west, south, east, north = bounds
        places = _points_in(index, west, south, east, north)
        if len(places) > 16 * most:
            return None
        columns, rows = unweave(index.codes[places])
        lon, lat = _lonlat(columns + 0.5, rows + 0.5)
        inside = (lon >= west) & (lon <= east) & (lat >= south) & (lat <= north)
        if inside.sum() > most:
            return None
        found = index.rows[places[inside]]
        style = np.zeros(len(found), int) if self._style is None else self._style[found]
        return [
            PointFeature(*each)
            for each in zip(
                self.fid[found].tolist(),
                np.round(lon[inside], 6).tolist(),
                np.round(lat[inside], 6).tolist(),
                style.tolist(),
                strict=True,
            )
        ]

    def positions(self, fids: ArrayLike) -> list[PointFeature]:
        """The points with these fids that are shown."""
        wanted = np.isin(self.fid[self._shown.index.rows], np.asarray(fids, np.int64))
        places = np.flatnonzero(wanted)
        rows = self._shown.index.rows[places]
        lon, lat = _lonlat(*(each + 0.5 for each in unweave(self._shown.index.codes[places])))
        style = np.zeros(len(rows), int) if self._style is None else self._style[rows]
        return [
            PointFeature(int(fid), round(float(a), 6), round(float(b), 6), int(kind))
            for fid, a, b, kind in zip(self.fid[rows], lon, lat, style, strict=True)
        ]

    def pick(self, lon: float, lat: float, radius_m: float, most: int = 50) -> list[int]:
        """Fids of the shown points within ``radius_m`` of a place, the nearest first."""
        reach = math.degrees(radius_m / 6_350_000) * 1.02 + 2e-6
        wide = reach / max(math.cos(math.radians(lat)), 0.05)
        index = self._shown.index
        places = _points_in(index, lon - wide, lat - reach, lon + wide, lat + reach)
        rows = index.rows[places]
        x, y = transformer("EPSG:4326", self.crs).transform(lon, lat)
        away = np.hypot(self.x[rows] - x, self.y[rows] - y)
        near = np.flatnonzero(away <= radius_m)
        order = near[np.lexsort((self.fid[rows[near]], away[near]))][:most]
        return [int(fid) for fid in self.fid[rows[order]]]

    def select(self, area: Any) -> NDArray[np.int64]:
        """Fids, rising, of the shown points in or on a shapely polygon in the project CRS."""
        shown = np.zeros(len(self.x), bool)
        shown[self._shown.index.rows] = True
        west, south, east, north = area.bounds
        with np.errstate(invalid="ignore"):
            shown &= (self.x >= west) & (self.x <= east) & (self.y >= south) & (self.y <= north)
        rows = np.flatnonzero(shown)
        shapely.prepare(area)
        inside = shapely.intersects_xy(area, self.x[rows], self.y[rows])
        return np.sort(self.fid[rows[inside]])

    def select_ring(self, ring: Ring) -> NDArray[np.int64]:
        """Fids of the shown points in a ring of longitudes and latitudes."""
        return self.select(_polygon_of(_densify(np.array(ring, float)), self.crs))

    def select_bounds(self, bounds: Bounds) -> NDArray[np.int64]:
        """Fids of the shown points in a box of longitudes and latitudes."""
        west, south, east, north = bounds
        return self.select_ring(((west, south), (east, south), (east, north), (west, north)))


def _count_bins(index: PointIndex, z: int, x: int, y: int) -> NDArray[np.float32] | None:
    """Counts in a tile's bins and in those around it, or None when there is nothing."""
    level = z + _BIN_LEVEL
    runs = index.runs(level) if level <= index.base_level else None
    codes, code_level = (index.codes, BITS) if runs is None else (runs.codes, level)
    parts = _around(index, codes, code_level, z, x, y, _BLOCK_LEVEL)
    if not parts:
        return None
    width = _BINS + 2 * _MARGIN
    found = np.concatenate([codes[part] for part in parts])
    columns, rows = unweave(found >> np.uint64(2 * (code_level - level)))
    place = (rows - (y * _BINS - _MARGIN)) * width + (columns - (x * _BINS - _MARGIN))
    weights = None if runs is None else np.concatenate([runs.counts[part] for part in parts])
    counted = np.bincount(place, weights, minlength=width * width)
    return counted.reshape(width, width).astype(np.float32)


def _join(parts: list[slice]) -> NDArray[np.int64]:
    if not parts:
        return np.empty(0, np.int64)
    return np.concatenate([np.arange(part.start, part.stop) for part in parts])


def _densify(ring: NDArray[np.float64], parts: int = 16) -> NDArray[np.float64]:
    """The ring with extra corners, so that its straight sides on the map stay where they are."""
    following = np.roll(ring, -1, axis=0)
    steps = np.linspace(0, 1, parts, endpoint=False)[None, :, None]
    return (ring[:, None, :] * (1 - steps) + following[:, None, :] * steps).reshape(-1, 2)


def _polygon_of(ring: NDArray[np.float64], crs: str) -> Any:
    x, y = transformer("EPSG:4326", crs).transform(ring[:, 0], ring[:, 1])
    polygon: Any = shapely.polygons(np.column_stack((x, y)))
    return polygon if polygon.is_valid else shapely.make_valid(polygon)


def _lonlat(column: Any, row: Any) -> tuple[Any, Any]:
    scale = 2 * WORLD_M / 2**BITS
    return lonlat_of(column * scale - WORLD_M, WORLD_M - row * scale)


def _points_in(
    index: PointIndex, west: float, south: float, east: float, north: float
) -> NDArray[np.int64]:
    scale, last = 2**BITS / (2 * WORLD_M), 2**BITS - 1
    left, bottom = mercator_of(max(west, -180.0), max(south, -85.06))
    right, top = mercator_of(min(east, 180.0), min(north, 85.06))
    numbers = (
        int(min(max(math.floor(value), 0), last))
        for value in (
            (left + WORLD_M) * scale - 1,
            (WORLD_M - top) * scale - 1,
            (right + WORLD_M) * scale + 1,
            (WORLD_M - bottom) * scale + 1,
        )
    )
    return index.points_in(*numbers)


def _around(
    index: PointIndex, codes: NDArray[np.uint64], level: int, z: int, x: int, y: int, split: int
) -> list[slice]:
    """Where in sorted codes the points of a tile, and of the blocks around it, lie."""
    own = index.slices(codes, level, np.array([weave(x, y)], np.uint64), z)
    ring = index.slices(codes, level, border_cells(x, y, z, split), z + split)
    return own + ring
