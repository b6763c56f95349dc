# SPDX-License-Identifier: EUPL-1.2
"""A million points as map tiles: any tile as PNG in milliseconds, without handing the points over.

*Density* tiles show incidents per square kilometre, smoothed over 16 pixels; the scale is the same
for all tiles of a zoom level, so that neighbours match. *Category* tiles show one symbol for each
8 x 8 pixels that hold an incident: the most frequent category there, at the place of one of the
incidents. Both look a little over the tile's border, so nothing is cut there.
"""

import copy
import math
from collections.abc import Sequence
from functools import lru_cache
from typing import Literal, Self

import numpy as np
from numpy.typing import ArrayLike, NDArray

from wijkatlas.domain.style import CategoryStyle
from wijkatlas.map import density, ramp, symbols
from wijkatlas.map.frame import Frame
from wijkatlas.map.morton import weave
from wijkatlas.map.png import encode_indices
from wijkatlas.map.point_index import BITS, PointIndex, border_cells, run_starts, unweave
from wijkatlas.map.points import MapPoints, Shown
from wijkatlas.map.reprojection import EARTH_RADIUS_M, WORLD_M
from wijkatlas.map.rings import ring_sprite

TILE_PX = 256
MOST_ZOOM = 22
EQUATOR_PX_M = 2 * WORLD_M / TILE_PX

_BINS = TILE_PX // density.BIN_PX
_MARGIN = density.MARGIN
_BIN_LEVEL = 7  # levels below the tile: 128 bins
_BLOCK_LEVEL = 4  # 16 blocks of 16 pixels
_CELL_LEVEL = 5  # 32 cells of 8 pixels
_TOP_SHARE = 0.99  # of the occupied blocks lie below the top of the scale
_LEAST_TOP = 4  # incidents in a block: a lone incident is never the brightest spot

Draw = Literal["density", "categories"]


@lru_cache(maxsize=1)
def _palette() -> NDArray[np.uint8]:
    return ramp.density_palette()


@lru_cache(maxsize=1)
def empty_tile() -> bytes:
    """A tile with nothing on it."""
    clear = np.zeros((TILE_PX, TILE_PX), np.uint8)
    return encode_indices(clear, np.zeros((1, 4), np.uint8))


class PointTiles(MapPoints):
    """Points that also draw themselves; made like :class:`~wijkatlas.map.points.MapPoints`."""

    def set_styles(self, styles: Sequence[CategoryStyle]) -> None:
        """Use other colours and shapes for the categories."""
        super().set_styles(styles)
        self.sprites, self.sprite_palette = symbols.sprites(self.styles)

    def rings(self, fids: ArrayLike) -> Self:
        """Those of the points shown now that have these fids, drawn as the rings of a selection.

        Ask for ``categories`` tiles of them; a later filter does not change them.
        """
        chosen = copy.copy(self)
        chosen.style_of_row = None
        chosen.sprites, chosen.sprite_palette = ring_sprite()
        chosen.drawn = Shown(self.drawn.index.only(np.isin(self.fid, np.asarray(fids, np.int64))))
        return chosen

    def tile(self, z: int, x: int, y: int, draw: Draw = "density") -> bytes:
        """The PNG of one XYZ tile, 256 pixels wide.

        Raises:
            ValueError: there is no such tile.
        """
        if not (0 <= z <= MOST_ZOOM and 0 <= x < 2**z and 0 <= y < 2**z):
            message = "there is no such tile"
            raise ValueError(message)
        shown = self.drawn
        if draw == "categories":
            return self._draw_categories(shown, z, x, y)
        counts = _count_bins(shown.index, z, x, y)
        return empty_tile() if counts is None else self._draw_density(shown, counts, z)

    def counts(self, z: int, x: int, y: int) -> NDArray[np.int64]:
        """Number of points in each of 128 x 128 squares of a tile, the first row in the north."""
        found = _count_bins(self.drawn.index, z, x, y)
        if found is None:
            return np.zeros((_BINS, _BINS), np.int64)
        return found[_MARGIN:-_MARGIN, _MARGIN:-_MARGIN].astype(np.int64)

    def _draw_density(self, shown: Shown, counts: NDArray[np.float32], z: int) -> bytes:
        values = density.smooth(counts)
        values *= 255**2 / (self._top(shown, z) * self._pixel_m(z) ** 2 / 1e6)
        np.clip(values, 0, 255**2, out=values)
        np.sqrt(values, out=values)
        return encode_indices(values.astype(np.uint8), _palette())

    def _pixel_m(self, z: int) -> float:
        latitude = math.atan(math.sinh(self.middle_y / EARTH_RADIUS_M))
        return float(EQUATOR_PX_M * math.cos(latitude) / 2**z)

    def top(self, z: int) -> float:
        """The top of the density scale at a zoom level: incidents per square kilometre."""
        return self._top(self.drawn, z)

    def _top(self, shown: Shown, z: int) -> float:
        if z not in shown.tops:
            crowd = shown.index.crowding(z + _BLOCK_LEVEL, _TOP_SHARE)
            shown.tops[z] = max(crowd, float(_LEAST_TOP))
        block_km2 = (self._pixel_m(z) * TILE_PX / 2**_BLOCK_LEVEL) ** 2 / 1e6
        return ramp.round_up(shown.tops[z] / block_km2)

    def density_legend(self, z: int) -> list[tuple[float, str]]:
        """Round densities (incidents per square kilometre) and their colours, rising."""
        top = self.top(z)
        return [(top * step, ramp.colour_at(math.sqrt(step))) for step in (0.05, 0.2, 0.5, 1.0)]

    def _draw_categories(self, shown: Shown, z: int, x: int, y: int) -> bytes:
        codes, style = self._symbols_in(shown, z, x, y)
        if not len(codes):
            return empty_tile()
        columns, rows = unweave(codes >> np.uint64(2 * (BITS - z - 8)))
        order = np.argsort(codes)  # the same order in every tile, whatever overlaps
        left, top = columns[order] - x * TILE_PX, rows[order] - y * TILE_PX
        whole = symbols.stamp(self.sprites, style[order], left, top, TILE_PX, TILE_PX)
        return encode_indices(whole, self.sprite_palette)

    def _symbols_in(
        self, shown: Shown, z: int, x: int, y: int
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
        parts = _around(index, index.codes, BITS, z, x, y, _CELL_LEVEL)
        codes = np.concatenate([index.codes[:0], *(index.codes[part] for part in parts)])
        starts = run_starts(codes >> np.uint64(2 * (BITS - level)))
        counts = np.diff(starts, append=len(codes))
        middle = codes[starts + counts // 2]
        if votes is None or not parts:
            return middle, np.zeros(len(starts), np.uint8)
        key = np.repeat(np.arange(len(starts)) * votes.count, counts)
        key += np.concatenate([votes.kinds[part] for part in parts])
        table = np.bincount(key, minlength=len(starts) * votes.count)
        return middle, table.reshape(-1, votes.count).argmax(1).astype(np.uint8)

    # --- pictures of any size -------------------------------------------------------------

    def bin_counts(self, frame: Frame) -> NDArray[np.float32]:
        """Points in squares of two pixels of a picture, with the margin that smoothing needs."""
        index = self.drawn.index
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
        shown = self.drawn
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
            self.sprites, style[inside], left[inside], top[inside], frame.width, frame.height
        )
        return self.sprite_palette[whole]

    def _winners(self, shown: Shown, level: int) -> tuple[NDArray[np.int64], NDArray[np.uint8]]:
        """A point for each occupied cell of a level, and the cell's style."""
        index, votes = shown.index, shown.votes
        level = min(level, index.base_level if votes is None else votes.base_level)
        runs = index.runs(level)
        style = np.zeros(len(runs.codes), np.uint8) if votes is None else votes.winners(level)
        return runs.starts + runs.counts // 2, style


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


def _around(
    index: PointIndex, codes: NDArray[np.uint64], level: int, z: int, x: int, y: int, split: int
) -> list[slice]:
    """Where in sorted codes the points of a tile, and of the blocks around it, lie."""
    own = index.slices(codes, level, np.array([weave(x, y)], np.uint64), z)
    ring = index.slices(codes, level, border_cells(x, y, z, split), z + split)
    return own + ring
