# SPDX-License-Identifier: EUPL-1.2
"""Where and how long a near repeat is to be expected after incidents of late.

A zone stands around an incident while its age lies in a band of days in which near repeats stand out
(:func:`stands_out`). It reaches as far as the bands of distance stand out without a gap, seen from
the incident, and stays open as long as the bands of days do, seen from its age. Zones that touch are
one.
"""

from dataclasses import dataclass

import numpy as np
import shapely
from numpy.typing import NDArray

from wijkatlas.analysis.discovery import benjamini_hochberg
from wijkatlas.analysis.nearrepeat import Knox
from wijkatlas.analysis.pairs import Metric

__all__ = ["SAME_PLACE_RADIUS_M", "Zone", "open_zones", "stands_out"]

SAME_PLACE_RADIUS_M = 25.0
ROUND = 16  # straight pieces in a quarter of a circle

Floats = NDArray[np.float64]
Indices = NDArray[np.int64]
Flags = NDArray[np.bool_]


@dataclass(frozen=True, slots=True)
class Zone:
    """A polygon (WKB in the project CRS) around ``n`` incidents; days as the caller counts them.

    ``until`` is the last day on which it is open, that day included.
    """

    wkb: bytes
    n: int
    last: int
    until: int
    area_m2: float


def stands_out(
    found: Knox, *, least_ratio: float = 1.2, alpha: float = 0.05
) -> tuple[Flags, Floats]:
    """Which bands hold clearly more pairs than shuffled days would, and the q of each.

    q is p after Benjamini and Hochberg over all bands in which any pair is expected.
    """
    possible = found.expected > 0
    q = benjamini_hochberg(np.where(possible, found.p, np.nan))
    ratio = np.where(possible, found.ratio, 0.0)
    return np.asarray((np.nan_to_num(q, nan=1.0) <= alpha) & (ratio >= least_ratio)), q


def open_zones(
    x: Floats, y: Floats, day: Indices, *, today: int, found: Knox, marked: Flags
) -> tuple[Zone, ...]:
    """The zones that are open on ``today``, those open longest first.

    Args:
        x: places of the incidents, in metres.
        y: likewise.
        day: whole days, counted as ``today`` is.
        today: the day that is asked about; incidents after it do not count.
        found: gives the bands.
        marked: which of them stand out.
    """
    reach = np.array([_reach(found, marked[:, column]) for column in range(len(found.days))])
    ends = np.array([end for _, end in found.days])
    age = today - day
    recent = np.flatnonzero((age >= 0) & (age < ends[-1]))
    column = np.searchsorted(ends, age[recent], "right")
    lasting = np.array([_lasting(reach, each) for each in range(len(ends))])
    recent, column = recent[reach[column] > 0], column[reach[column] > 0]
    if not len(recent):
        return ()
    until = day[recent] + ends[lasting[column]] - 1
    spots = _spots(x[recent], y[recent], reach[column], found.metric)
    parts = shapely.get_parts(shapely.union_all(spots))
    held, part = shapely.STRtree(parts).query(shapely.points(x[recent], y[recent]), "intersects")
    zones = []
    for number, shape in enumerate(parts):
        members = held[part == number]
        zones.append(
            Zone(
                wkb=bytes(shapely.to_wkb(shape)),
                n=len(members),
                last=int(day[recent[members]].max()),
                until=int(until[members].max()),
                area_m2=float(shapely.area(shape)),
            )
        )
    return tuple(sorted(zones, key=lambda zone: (-zone.until, -zone.n, zone.wkb)))


def _reach(found: Knox, marked: Flags) -> float:
    """How far from an incident the bands stand out without a gap; 0 where none does."""
    far = SAME_PLACE_RADIUS_M if marked[0] else 0.0
    for (_, end), stands in zip(found.distances_m[1:], marked[1:], strict=True):
        if not stands:
            break
        far = max(far, end)
    return far


def _lasting(reach: Floats, column: int) -> int:
    """The last band of days, from this one on, that stands out without a gap."""
    while column + 1 < len(reach) and reach[column + 1] > 0:
        column += 1
    return column


def _spots(x: Floats, y: Floats, radius_m: Floats, metric: Metric) -> NDArray[np.object_]:
    """A circle around each place; along the axes it is a square on its corner."""
    pieces = 1 if metric == "manhattan" else ROUND
    return np.asarray(shapely.buffer(shapely.points(x, y), radius_m, quad_segs=pieces))
