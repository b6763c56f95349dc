# SPDX-License-Identifier: EUPL-1.2
"""GeoJSON geometry as two-dimensional WKB, without a detour through objects."""

import math
import struct
from collections.abc import Sequence
from typing import Any

import numpy as np
from numpy.typing import NDArray

BAD_GEOMETRY = "bad_geometry"
BAD_COORDINATE = "bad_coordinate"

_TYPES = {
    "Point": 1,
    "LineString": 2,
    "Polygon": 3,
    "MultiPoint": 4,
    "MultiLineString": 5,
    "MultiPolygon": 6,
    "GeometryCollection": 7,
}


class BadGeometry(ValueError):
    """A geometry that makes no sense; the argument is a reason code."""


def pack(geometry: Any) -> bytes | None:
    """A GeoJSON geometry as 2D WKB; None when there is none. Raises ``BadGeometry``."""
    if geometry is None:
        return None
    if not isinstance(geometry, dict):
        raise BadGeometry(BAD_GEOMETRY)
    code = _TYPES.get(geometry.get("type", ""), 0)
    if code == 7:
        parts = [pack(part) for part in geometry.get("geometries") or []]
        return _collect(7, [part for part in parts if part is not None])
    coordinates = geometry.get("coordinates")
    if not code or not isinstance(coordinates, list):
        raise BadGeometry(BAD_GEOMETRY)
    if not coordinates:
        return None
    if code == 1:
        return _pack_point(coordinates)
    if code == 2:
        return b"\x01\x02\x00\x00\x00" + _pack_line(coordinates)
    if code == 3:
        return _pack_polygon(coordinates)
    if code == 4:
        return _collect(4, [_pack_point(point) for point in coordinates])
    if code == 5:
        lines = [b"\x01\x02\x00\x00\x00" + _pack_line(line) for line in coordinates]
        return _collect(5, lines)
    return _collect(6, [_pack_polygon(rings) for rings in coordinates if rings])


def _pack_point(position: Any) -> bytes:
    if not isinstance(position, list) or len(position) < 2:
        raise BadGeometry(BAD_GEOMETRY)
    try:
        x, y = float(position[0]), float(position[1])
    except (TypeError, ValueError, OverflowError) as error:
        raise BadGeometry(BAD_COORDINATE) from error
    if not (math.isfinite(x) and math.isfinite(y)):
        raise BadGeometry(BAD_COORDINATE)
    return struct.pack("<BIdd", 1, 1, x, y)


def _pack_line(positions: Any) -> bytes:
    """Count and coordinates of a line or ring."""
    if not isinstance(positions, list):
        raise BadGeometry(BAD_GEOMETRY)
    try:
        try:
            array: NDArray[Any] = np.asarray(positions, dtype="<f8")
        except ValueError:  # positions of two and of three numbers together
            array = np.asarray([position[:2] for position in positions], dtype="<f8")
    except (TypeError, ValueError, OverflowError) as error:
        raise BadGeometry(BAD_COORDINATE) from error
    if array.ndim != 2 or array.shape[1] < 2:
        raise BadGeometry(BAD_GEOMETRY)
    if not np.isfinite(array[:, :2]).all():
        raise BadGeometry(BAD_COORDINATE)
    return struct.pack("<I", len(array)) + array[:, :2].tobytes()


def _pack_polygon(rings: Any) -> bytes:
    if not isinstance(rings, list):
        raise BadGeometry(BAD_GEOMETRY)
    packed = [_pack_line(ring) for ring in rings if ring]
    return struct.pack("<BII", 1, 3, len(packed)) + b"".join(packed)


def _collect(code: int, parts: Sequence[bytes]) -> bytes:
    return struct.pack("<BII", 1, code, len(parts)) + b"".join(parts)
