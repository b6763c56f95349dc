# SPDX-License-Identifier: EUPL-1.2
"""The data of one revision of a project, and the part of them that a filter leaves.

Nothing here changes but what is computed once and kept; safe to read from any thread.
"""

from __future__ import annotations

import threading
from dataclasses import dataclass, field
from datetime import date
from typing import TYPE_CHECKING

import numpy as np
import shapely

from wijkatlas.analysis.counts import by_week
from wijkatlas.analysis.overlay import assign, members, overlaps
from wijkatlas.analysis.selection import Assignment, mask
from wijkatlas.map.reprojection import transformer

if TYPE_CHECKING:
    from collections.abc import Sequence

    from numpy.typing import NDArray

    from wijkatlas.api import Area, Network
    from wijkatlas.domain.filter import IncidentFilter
    from wijkatlas.map.degrees import Bounds
    from wijkatlas.map.tiles import PointTiles
    from wijkatlas.store.points import IncidentPoints

MOST_WEEKS = 520
EARLY_SHARE = 0.002
MARGIN_M = 150
SLIVER = 0.01  # of the smaller of two areas: boundaries drawn twice differ a little
Place = tuple[str, str, str]


@dataclass(frozen=True)
class Loaded:
    """The data of one revision."""

    number: int
    crs: str
    points: IncidentPoints
    areas: dict[str, list[Area]]
    networks: list[Network]
    categories: list[tuple[str, str, int]]
    span: tuple[date, date] | None
    tiles: list[PointTiles] = field(default_factory=list)
    _assignments: dict[str, Assignment] = field(default_factory=dict)
    _overlaps: dict[str, int] = field(default_factory=dict)
    _lock: threading.Lock = field(default_factory=threading.Lock)

    def mask(self, chosen: IncidentFilter) -> NDArray[np.bool_]:
        """Which incidents pass a filter."""
        areas = self.assignment(chosen.area[0]) if chosen.area is not None else None
        rows = self.network_rows(chosen.network) if chosen.network is not None else None
        return mask(self.points, chosen, areas=areas, network=rows)

    def assignment(self, scheme: str) -> Assignment:
        """The area of each incident in one scheme; computed once."""
        with self._lock:
            if scheme not in self._assignments:
                areas = self.areas.get(scheme, [])
                shapes = shapely.from_wkb([area.wkb or None for area in areas])
                index = assign(self.points.x, self.points.y, list(shapes))
                codes = tuple(area.code for area in areas)
                self._assignments[scheme] = Assignment(scheme, codes, index)
            return self._assignments[scheme]

    def overlapping(self, scheme: str) -> int:
        """How many pairs of areas of a scheme share more than a sliver of their ground."""
        with self._lock:
            if scheme not in self._overlaps:
                wkb = [area.wkb or None for area in self.areas.get(scheme, [])]
                shapes = list(shapely.from_wkb(wkb))
                size = shapely.area(shapes)
                self._overlaps[scheme] = sum(
                    pair.area_m2 > SLIVER * min(size[pair.first], size[pair.second])
                    for pair in overlaps(shapes)
                )
            return self._overlaps[scheme]

    def count_in_area(self, area: Area, left: NDArray[np.bool_]) -> int:
        """How many of the incidents in ``left`` lie in an area."""
        held = self.assignment(area.scheme)
        if area.code not in held.codes:
            return 0
        return int((held.index[left] == held.codes.index(area.code)).sum())

    def network_rows(self, uid: str) -> NDArray[np.int64]:
        """Rows of the incidents within a network."""
        shapes = [shapely.from_wkb(each.wkb) for each in self.networks if each.uid == uid]
        if not shapes:
            return np.empty(0, np.int64)
        return members(self.points.x, self.points.y, shapes)[0]

    def is_among(self, fids: frozenset[int]) -> NDArray[np.bool_]:
        """Which incidents have one of these numbers."""
        return np.isin(self.points.fid, np.fromiter(fids, np.int64, len(fids)))

    # -- areas and networks --------------------------------------------------------------------

    def area(self, fid: int) -> Area | None:
        """One area."""
        every = self.areas.values()
        return next((area for areas in every for area in areas if area.fid == fid), None)

    def network(self, fid: int) -> Network | None:
        """One network."""
        return next((each for each in self.networks if each.fid == fid), None)

    def places(self) -> list[tuple[str, Place]]:
        """(label, place) of the areas and networks one can look at."""
        several = len(self.areas) > 1
        found: list[tuple[str, Place]] = []
        for scheme, areas in self.areas.items():
            for area in sorted(areas, key=lambda each: each.name.casefold()):
                name = f"{area.name} ({scheme})" if several else area.name
                found.append((name, ("area", scheme, area.code)))
        found += [(each.name, ("network", each.uid, "")) for each in self.networks]
        return found

    def place_name(self, chosen: IncidentFilter) -> str:
        """The name of a filter's area or network."""
        if chosen.area is not None:
            scheme, code = chosen.area
            areas = self.areas.get(scheme, [])
            return next((area.name for area in areas if area.code == code), "")
        return next((each.name for each in self.networks if each.uid == chosen.network), "")

    # -- where they are, in degrees ------------------------------------------------------------

    def bounds_of_incidents(self, fids: frozenset[int]) -> Bounds | None:
        """Where these incidents are, with what lies around them."""
        rows = self.is_among(fids)
        x, y = self.points.x[rows], self.points.y[rows]
        known = np.isfinite(x) & np.isfinite(y)
        if not known.any():
            return None
        x, y = x[known], y[known]
        return self._degrees(
            (x.min() - MARGIN_M, y.min() - MARGIN_M, x.max() + MARGIN_M, y.max() + MARGIN_M)
        )

    def bounds_of_areas(self, scheme: str, code: str | None = None) -> Bounds | None:
        """Where the areas of a scheme are, or the one with this code."""
        areas = self.areas.get(scheme, [])
        return self._bounds_of([area.wkb for area in areas if code in {None, area.code}])

    def bounds_of_network(self, uid: str) -> Bounds | None:
        """Where a network is."""
        return self._bounds_of([each.wkb for each in self.networks if each.uid == uid])

    def _bounds_of(self, wkb: Sequence[bytes]) -> Bounds | None:
        shapes = shapely.from_wkb([each for each in wkb if each])
        if not len(shapes):
            return None
        box = shapely.total_bounds(shapes)
        return self._degrees(tuple(float(each) for each in box)) if np.isfinite(box).all() else None

    def _degrees(self, box: tuple[float, ...]) -> Bounds:
        west, south, east, north = transformer(self.crs, "EPSG:4326").transform_bounds(
            box[0], box[1], box[2], box[3]
        )
        return float(west), float(south), float(east), float(north)


@dataclass(frozen=True)
class Shown:
    """The part of them that a filter leaves."""

    number: int
    filter: IncidentFilter
    mask: NDArray[np.bool_]
    count: int
    first_monday: date
    weeks: tuple[int, ...]


def count_weeks(points: IncidentPoints, left: NDArray[np.bool_]) -> tuple[date, tuple[int, ...]]:
    """The first Monday and the counts per week; a few strays long before the rest are cut off."""
    tally = by_week(points, left)
    if not len(tally.keys):
        return date(2000, 1, 3), ()
    start = 0
    if len(tally.n) > MOST_WEEKS:
        before = np.cumsum(tally.n) / tally.n.sum()
        start = int(np.searchsorted(before, EARLY_SHARE))
        if start < len(tally.n) // 2:
            start = 0
    first = tally.keys[start]
    monday = date.fromisocalendar(int(first[:4]), int(first[6:]), 1)
    return monday, tuple(int(n) for n in tally.n[start:])
