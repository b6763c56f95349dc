# SPDX-License-Identifier: EUPL-1.2
"""Coordinates of a foreign file to the project's: placed right, or without location and said why."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
import pyproj
from numpy.typing import NDArray
from pyproj.exceptions import CRSError, ProjError

from wijkatlas.domain.errors import UserError
from wijkatlas.exchange.crs import Bounds, area_of_use
from wijkatlas.language import QT_TRANSLATE_NOOP

_MARGIN_M, _MARGIN_DEGREES = 2_000.0, 0.02
"""Areas of use are rounded and end at the border: how far beyond a point may lie."""

_POLE = 89.9
_SAMPLE, _REPEATED = 4_000, 0.7


@dataclass(frozen=True, slots=True)
class Placed:
    """Coordinates in the project CRS, NaN without location; notes count why, by reason code.

    ``fault`` holds for each row the reason it has no location, "" where it has one.
    """

    x: NDArray[np.float64]
    y: NDArray[np.float64]
    fault: NDArray[Any]
    swapped: NDArray[np.bool_]
    notes: dict[str, int]


class Placer:
    """Brings coordinates from one CRS to another; made once for a file."""

    def __init__(self, source: str, target: str, sentinels: Sequence[float] = ()) -> None:
        self.sentinels = tuple(sentinels)
        self.source = _crs(source)
        self.target = _crs(target)
        self.is_geographic = self.source.is_geographic
        self.target_margin = _MARGIN_DEGREES if self.target.is_geographic else _MARGIN_M
        self.source_bounds = area_of_use(source)
        self.target_bounds = area_of_use(target)
        use = self.target.area_of_use
        self.target_use = Bounds(*use.bounds) if use else Bounds(-180, -90, 180, 90)
        self.transformer = (
            None
            if self.source == self.target
            else pyproj.Transformer.from_crs(self.source, self.target, always_xy=True)
        )

    def place(self, x: NDArray[np.float64], y: NDArray[np.float64], bad: NDArray[Any]) -> Placed:
        """Place points; ``bad`` marks those whose coordinates were written, but are no numbers."""
        x, y = x.copy(), y.copy()
        fault = np.full(len(x), "", object)
        finite = np.isfinite(x) & np.isfinite(y)
        fault[~finite] = "without_location"
        fault[~finite & (bad | np.isinf(x) | np.isinf(y))] = "bad_coordinate"
        fault[finite & self._is_sentinel(x, y)] = "sentinel_location"
        usable = fault == ""
        swapped = usable & self._looks_swapped(x, y)
        x[swapped], y[swapped] = y[swapped], x[swapped]
        outside = usable & ~self._in_source(x, y)
        fault[outside] = "outside_area_of_use"
        usable &= ~outside
        x[~usable], y[~usable] = np.nan, np.nan
        if self.transformer is not None and usable.any():
            x[usable], y[usable] = self._transform(x[usable], y[usable])
        lost = usable & ~_inside(x, y, self.target_bounds, self.target_margin)
        fault[lost] = "outside_area_of_use"
        x[lost], y[lost] = np.nan, np.nan
        swapped &= ~lost
        return Placed(x, y, fault, swapped, _count(fault, swapped))

    def _transform(
        self, x: NDArray[np.float64], y: NDArray[np.float64]
    ) -> tuple[NDArray[np.float64], NDArray[np.float64]]:
        """The points in the project CRS; places that come often are worked once."""
        if self.transformer is None:
            return x, y
        try:
            sample = (x + 1j * y)[:_SAMPLE]
            if len(np.unique(sample)) > _REPEATED * len(sample):
                return self.transformer.transform(x, y)
            places, back = np.unique(x + 1j * y, return_inverse=True)
            x, y = self.transformer.transform(places.real, places.imag)
        except ProjError:
            return np.full(len(x), np.nan), np.full(len(y), np.nan)
        return x[back], y[back]

    def _is_sentinel(self, x: NDArray[np.float64], y: NDArray[np.float64]) -> NDArray[np.bool_]:
        found = ((np.abs(x) < 1e-9) & (np.abs(y) < 1e-9)) | (np.abs(x) > 1e30) | (np.abs(y) > 1e30)
        if self.is_geographic:
            found |= np.abs(y) >= _POLE
        for value in self.sentinels:
            found |= (x == value) | (y == value)
        return np.asarray(found)

    def _looks_swapped(self, x: NDArray[np.float64], y: NDArray[np.float64]) -> NDArray[np.bool_]:
        """Longitude and latitude that lie on the project's map only when they change places."""
        if not self.is_geographic:
            return np.zeros(len(x), bool)
        use = self.target_use
        here = _inside(x, y, use, _MARGIN_DEGREES)
        return np.asarray(~here & _inside(y, x, use, 0.0))

    def _in_source(self, x: NDArray[np.float64], y: NDArray[np.float64]) -> NDArray[np.bool_]:
        if not self.is_geographic:
            return _inside(x, y, self.source_bounds, _MARGIN_M)
        found = _inside(x, y, self.source_bounds, 0.0)
        return np.asarray(found & _inside(x, y, self.target_use, _MARGIN_DEGREES))


def nowhere(count: int) -> Placed:
    """Rows of a file without coordinates."""
    empty = np.full(count, np.nan)
    notes = {"without_location": count} if count else {}
    fault = np.full(count, "without_location", object)
    return Placed(empty, empty.copy(), fault, np.zeros(count, bool), notes)


def _count(fault: NDArray[Any], swapped: NDArray[np.bool_]) -> dict[str, int]:
    """Every row without location counts as such, and under its reason where that says more."""
    notes = {"without_location": int((fault != "").sum())}
    for reason in ("sentinel_location", "outside_area_of_use", "bad_coordinate"):
        notes[reason] = int((fault == reason).sum())
    notes["swapped_coordinates"] = int(swapped.sum())
    return {reason: count for reason, count in notes.items() if count}


def _inside(
    x: NDArray[np.float64], y: NDArray[np.float64], box: Bounds, margin: float
) -> NDArray[np.bool_]:
    if not box.is_known:
        return np.isfinite(x) & np.isfinite(y)
    inside = (x >= box.min_x - margin) & (x <= box.max_x + margin)
    return np.asarray(inside & (y >= box.min_y - margin) & (y <= box.max_y + margin))


def _crs(name: str) -> pyproj.CRS:
    try:
        return pyproj.CRS.from_user_input(name)
    except CRSError as error:
        raise UserError(
            QT_TRANSLATE_NOOP("errors", "There is no coordinate system “{crs}”."),
            QT_TRANSLATE_NOOP("errors", "Give its EPSG code, for instance EPSG:31370."),
            crs=name[:80],
        ) from error
