# SPDX-License-Identifier: EUPL-1.2
"""Many positions from the project CRS to web mercator and back, quickly and within a known error.

A full transformation of a million points takes over half a second. Map projections are smooth: over
the extent of a municipality or a country a polynomial through a small grid of exactly transformed
nodes is as good as exact. Its error is measured against the full transformation at positions
between the nodes; where it would exceed :data:`MOST_ERROR_M`, the extent is cut in four, and at
last every point is transformed in full.
"""

from dataclasses import dataclass
from functools import lru_cache
from typing import Any

import numpy as np
from numpy.typing import NDArray
from pyproj import Transformer

from wijkatlas.domain.errors import UserError
from wijkatlas.language import QT_TRANSLATE_NOOP

Floats = NDArray[np.float64]

WORLD_M = 20_037_508.342789244
"""Half the width of the web mercator square."""
EARTH_RADIUS_M = 6_378_137.0
MOST_ERROR_M = 0.1
"""Bound on the error of a fast position; fits are accepted at half of it."""

_DEGREES = (3, 5, 8)
_DEEPEST_CUT = 3
_CHUNK = 1 << 14
_FEW = 2_000


@lru_cache(maxsize=32)
def transformer(source: str, target: str) -> Transformer:
    """The full transformation, x before y.

    Raises:
        UserError: one of the coordinate systems is not known.
    """
    from pyproj.exceptions import ProjError

    try:
        return Transformer.from_crs(source, target, always_xy=True)
    except ProjError as error:
        raise UserError(
            QT_TRANSLATE_NOOP("errors", "The coordinate system {crs} is not known."),
            QT_TRANSLATE_NOOP(
                "errors", "Choose another coordinate system, for example EPSG:31370."
            ),
            crs=source,
        ) from error


@dataclass(frozen=True, slots=True)
class Fit:
    """A transformation over one rectangle as two polynomials.

    With ``u = (x - centre[0]) / half[0]`` and ``v`` likewise, the first target coordinate is the
    sum of ``first[i][j] * u**i * v**j``. ``error_m`` is the largest error seen between the nodes.
    """

    centre: tuple[float, float]
    half: tuple[float, float]
    first: Floats
    second: Floats
    error_m: float

    def apply(self, x: Floats, y: Floats) -> tuple[Floats, Floats]:
        """The target positions of points inside the rectangle."""
        out_x, out_y = np.empty(len(x)), np.empty(len(x))
        for start in range(0, len(x), _CHUNK):
            part = slice(start, start + _CHUNK)
            u = (x[part] - self.centre[0]) / self.half[0]
            v = (y[part] - self.centre[1]) / self.half[1]
            out_x[part] = _polynomial(self.first, u, v)
            out_y[part] = _polynomial(self.second, u, v)
        return out_x, out_y


def _polynomial(coefficients: Floats, u: Floats, v: Floats) -> Floats:
    total = np.zeros_like(u)
    for row in coefficients[::-1]:
        inner = np.full_like(v, row[-1])
        for number in row[-2::-1]:
            inner *= v
            inner += number
        total *= u
        total += inner
    return total


def fit(
    source: str, target: str, bounds: tuple[float, float, float, float], *, degree: int
) -> Fit | None:
    """A fit of this degree over ``bounds`` (source units), or None where the target is undefined.

    ``error_m`` is in target units.
    """
    west, south, east, north = bounds
    centre = ((west + east) / 2, (south + north) / 2)
    half = (max((east - west) / 2, 1e-9), max((north - south) / 2, 1e-9))
    full = transformer(source, target)
    nodes = np.polynomial.chebyshev.chebpts1(degree + 1)
    u, v = (axis.ravel() for axis in np.meshgrid(nodes, nodes, indexing="ij"))
    known = np.array(full.transform(centre[0] + u * half[0], centre[1] + v * half[1]))
    between = np.linspace(-1, 1, 2 * degree + 3)
    a, b = (axis.ravel() for axis in np.meshgrid(between, between, indexing="ij"))
    wanted = np.array(full.transform(centre[0] + a * half[0], centre[1] + b * half[1]))
    if not (np.isfinite(known).all() and np.isfinite(wanted).all()):
        return None
    inverse = np.linalg.inv(np.vander(nodes, degree + 1, increasing=True))
    first, second = (
        inverse @ values.reshape(degree + 1, degree + 1) @ inverse.T for values in known
    )
    seen = np.array([_polynomial(first, a, b), _polynomial(second, a, b)])
    return Fit(centre, half, first, second, float(np.abs(seen - wanted).max()))


def to_mercator(x: Floats, y: Floats, crs: str) -> tuple[Floats, Floats]:
    """Web mercator positions of points in ``crs``, within :data:`MOST_ERROR_M`; NaN stays NaN."""
    out_x, out_y = np.full(len(x), np.nan), np.full(len(x), np.nan)
    known = np.isfinite(x) & np.isfinite(y)
    if known.all():
        return _fast(x, y, crs, 0)
    out_x[known], out_y[known] = _fast(x[known], y[known], crs, 0)
    return out_x, out_y


def _fast(x: Floats, y: Floats, crs: str, cut: int) -> tuple[Floats, Floats]:
    if len(x) <= _FEW:
        return _full(x, y, crs)
    bounds = (float(x.min()), float(y.min()), float(x.max()), float(y.max()))
    for degree in _DEGREES:
        found = fit(crs, "EPSG:3857", bounds, degree=degree)
        if found is not None and found.error_m <= MOST_ERROR_M / 2:
            return found.apply(x, y)
    if cut == _DEEPEST_CUT:
        return _full(x, y, crs)
    out_x, out_y = np.empty(len(x)), np.empty(len(x))
    # one far outlier must not slow the rest: cut where the points are
    east = x > np.median(x) if cut else x > (bounds[0] + bounds[2]) / 2
    north = y > np.median(y) if cut else y > (bounds[1] + bounds[3]) / 2
    for part in (east & north, east & ~north, ~east & north, ~east & ~north):
        if part.any():
            out_x[part], out_y[part] = _fast(x[part], y[part], crs, cut + 1)
    return out_x, out_y


def _full(x: Floats, y: Floats, crs: str) -> tuple[Floats, Floats]:
    out = transformer(crs, "EPSG:3857").transform(x, y)
    found_x, found_y = (np.asarray(each, np.float64) for each in out)
    off = ~(np.isfinite(found_x) & np.isfinite(found_y))
    found_x[off], found_y[off] = np.nan, np.nan
    return found_x, found_y


def lonlat_of(mercator_x: Any, mercator_y: Any) -> tuple[Any, Any]:
    """Longitude and latitude (degrees) of web mercator positions."""
    lon = np.degrees(mercator_x / EARTH_RADIUS_M)
    lat = np.degrees(np.arctan(np.sinh(mercator_y / EARTH_RADIUS_M)))
    return lon, lat


def mercator_of(lon: Any, lat: Any) -> tuple[Any, Any]:
    """Web mercator position of longitude and latitude (degrees)."""
    x = np.radians(lon) * EARTH_RADIUS_M
    y = np.arcsinh(np.tan(np.radians(lat))) * EARTH_RADIUS_M
    return x, y


def fit_view(crs: str, bounds: tuple[float, float, float, float]) -> Fit | None:
    """Web mercator to ``crs`` over a view, good to half a metre, for the page's coordinate display.

    ``bounds`` are longitudes and latitudes. None when the view is too wide for that: then one
    pixel is far more than a metre.
    """
    west, south = mercator_of(bounds[0], bounds[1])
    east, north = mercator_of(bounds[2], bounds[3])
    for degree in _DEGREES:
        found = fit(
            "EPSG:3857", crs, (float(west), float(south), float(east), float(north)), degree=degree
        )
        if found is not None and found.error_m <= 0.5:
            return found
    return None
