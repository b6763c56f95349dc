# SPDX-License-Identifier: EUPL-1.2
"""The points of a map: which of them are shown, where they are, and which lie at or in a place."""

import math
from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Any

import numpy as np
import shapely
from numpy.typing import ArrayLike, NDArray

from wijkatlas.domain.style import OTHER, CategoryStyle
from wijkatlas.map.degrees import Bounds, Ring
from wijkatlas.map.point_index import BITS, PointIndex, Votes, unweave
from wijkatlas.map.reprojection import WORLD_M, lonlat_of, mercator_of, to_mercator, transformer

MOST_FEATURES = 2_000


@dataclass(frozen=True, slots=True)
class PointFeature:
    """One incident as a vector point; ``style`` is its place in the list of category styles."""

    fid: int
    lon: float
    lat: float
    style: int


@dataclass(slots=True)
class Shown:
    """What is drawn at present; replaced as a whole, for tiles are asked from several threads."""

    index: PointIndex
    votes: Votes | None = None
    tops: dict[int, float] = field(default_factory=dict)


class MapPoints:
    """Points in the project CRS, ready to be picked and selected.

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
        self.middle_y = float(np.nanmedian(mercator_y[self._all.rows[::97]])) if inside else 0.0
        self.drawn = Shown(self._all)
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
        return len(self.drawn.index.codes)

    @property
    def bounds(self) -> Bounds | None:
        """West, south, east and north of the points shown, without the outermost 0.1 % each way."""
        codes = self.drawn.index.codes
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
        if self.style_of_row is not None and len(index.codes):
            votes = Votes(index, self.style_of_row, len(self.styles))
        self.drawn = Shown(index, votes)

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
        self.style_of_row = None if self._category is None else lookup[self._category]
        self._show(self.drawn.index)

    # --- single points --------------------------------------------------------------------

    def features(self, bounds: Bounds, most: int = MOST_FEATURES) -> list[PointFeature] | None:
        """The points in a view, or None when there are more than ``most``."""
        index = self.drawn.index
        west, south, east, north = bounds
        places = _points_in(index, west, south, east, north)
        if len(places) > 16 * most:
            return None
        columns, rows = unweave(index.codes[places])
        lon, lat = _lonlat(columns + 0.5, rows + 0.5)
        inside = (lon >= west) & (lon <= east) & (lat >= south) & (lat <= north)
        if inside.sum() > most:
            return None
        return self._features(places[inside])

    def every(self, most: int = MOST_FEATURES) -> list[PointFeature] | None:
        """All points shown, or None when there are more than ``most``."""
        index = self.drawn.index
        return None if len(index.codes) > most else self._features(np.arange(len(index.codes)))

    def _features(self, places: NDArray[np.int64]) -> list[PointFeature]:
        index = self.drawn.index
        rows = index.rows[places]
        lon, lat = _lonlat(*(each + 0.5 for each in unweave(index.codes[places])))
        style = np.zeros(len(rows), int) if self.style_of_row is None else self.style_of_row[rows]
        return [
            PointFeature(int(fid), round(float(a), 6), round(float(b), 6), int(kind))
            for fid, a, b, kind in zip(self.fid[rows], lon, lat, style, strict=True)
        ]

    def pick(self, lon: float, lat: float, radius_m: float, most: int = 50) -> list[int]:
        """Fids of the shown points within ``radius_m`` of a place, the nearest first."""
        reach = math.degrees(radius_m / 6_350_000) * 1.02 + 2e-6
        wide = reach / max(math.cos(math.radians(lat)), 0.05)
        index = self.drawn.index
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
        shown[self.drawn.index.rows] = True
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
