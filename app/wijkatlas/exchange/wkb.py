# SPDX-License-Identifier: EUPL-1.2
"""Foreign WKB made plain for GEOS: arcs as short lines, rings closed, heights and measures dropped.

GEOS, which does all our geometry, reads straight lines and closed rings only.
"""

import math
import struct
from collections.abc import Iterator

import numpy as np
from numpy.typing import NDArray

STEP_DEGREES = 4.0
"""The longest arc that one straight line stands for, as in GDAL."""

_MOST_DEPTH = 8
_COLLECTIONS = {4: 4, 5: 5, 6: 6, 7: 7, 11: 5, 12: 6, 15: 6, 16: 6}
"""Multi-part types and what each becomes."""

_STRAIGHT = frozenset(bytes([1, code, 0, 0, 0]) for code in range(1, 7))
"""How nearly all geometry begins."""


def is_curved(wkb: bytes) -> bool:
    """True when the geometry, or any part of a collection, is of a type that GEOS doesn't read."""
    if wkb[:5] in _STRAIGHT:
        return False
    return len(wkb) >= 9 and (_code(wkb, 0) >= 8 or (_code(wkb, 0) == 7 and _has_curves(wkb)))


def make_plain(wkb: bytes) -> bytes:
    """The same geometry as two-dimensional WKB of straight lines and closed rings.

    Rings of fewer than three different positions fall away. Raises ``ValueError`` when the bytes
    make no sense.
    """
    try:
        parts, end = _geometry(wkb, 0, 0)
    except (struct.error, IndexError) as error:
        raise ValueError from error
    if end > len(wkb):
        raise ValueError
    return parts


def _has_curves(wkb: bytes) -> bool:
    try:
        return _any_curve(wkb, 0, 0)[0]
    except (struct.error, IndexError, ValueError):
        return False


def _any_curve(wkb: bytes, at: int, depth: int) -> tuple[bool, int]:
    code, start, order, dimensions = _header(wkb, at, depth)
    if code >= 8:
        return True, len(wkb)
    if code == 1:
        return False, start + 8 * dimensions
    count, start = _count(wkb, start, order)
    if code == 2:
        return False, start + 8 * dimensions * count
    for _ in range(count):
        if code == 3:
            points, start = _count(wkb, start, order)
            start += 8 * dimensions * points
        else:
            curved, start = _any_curve(wkb, start, depth + 1)
            if curved:
                return True, start
    return False, start


def _code(wkb: bytes, at: int) -> int:
    raw: int = struct.unpack_from("<I" if wkb[at] == 1 else ">I", wkb, at + 1)[0]
    return (raw & 0x0FFFFFFF) % 1000


def _header(wkb: bytes, at: int, depth: int) -> tuple[int, int, str, int]:
    """Type, where the content starts, byte order and number of dimensions."""
    if depth > _MOST_DEPTH or wkb[at] > 1:
        raise ValueError
    order = "<" if wkb[at] == 1 else ">"
    raw: int = struct.unpack_from(f"{order}I", wkb, at + 1)[0]
    flags, number = raw >> 28, raw & 0x0FFFFFFF
    dimensions = 2 + (0, 1, 1, 2)[min(number // 1000, 3)] + bool(flags & 8) + bool(flags & 4)
    start = at + 5 + (4 if flags & 2 else 0)
    return number % 1000, start, order, dimensions


def _count(wkb: bytes, at: int, order: str) -> tuple[int, int]:
    count: int = struct.unpack_from(f"{order}I", wkb, at)[0]
    if count > len(wkb):
        raise ValueError
    return count, at + 4


def _positions(wkb: bytes, at: int, order: str, dimensions: int) -> tuple[NDArray[np.float64], int]:
    count, start = _count(wkb, at, order)
    end = start + count * dimensions * 8
    if end > len(wkb):
        raise ValueError
    flat = np.frombuffer(wkb, f"{order}f8", count * dimensions, start)
    return flat.reshape(count, dimensions)[:, :2].astype("<f8"), end


def _geometry(wkb: bytes, at: int, depth: int) -> tuple[bytes, int]:
    """The straight form of the geometry that starts at ``at``, and where it ends."""
    code, start, order, dimensions = _header(wkb, at, depth)
    if code == 1:
        x, y = struct.unpack_from(f"{order}2d", wkb, start)
        return struct.pack("<BIdd", 1, 1, x, y), start + dimensions * 8
    if code in {2, 8, 9}:
        line, end = _curve(wkb, at, depth)
        return b"\x01\x02\x00\x00\x00" + _packed(line), end
    if code in {3, 17}:
        count, start = _count(wkb, start, order)
        rings = []
        for _ in range(count):
            ring, start = _positions(wkb, start, order, dimensions)
            rings.append(ring)
        return _polygon(rings), start
    count, start = _count(wkb, start, order)
    if code == 10:
        rings = []
        for _ in range(count):
            ring, start = _curve(wkb, start, depth + 1)
            rings.append(ring)
        return _polygon(rings), start
    parts = []
    for _ in range(count):
        part, start = _geometry(wkb, start, depth + 1)
        parts.append(part)
    if code not in _COLLECTIONS:
        raise ValueError
    return struct.pack("<BII", 1, _COLLECTIONS[code], count) + b"".join(parts), start


def _curve(wkb: bytes, at: int, depth: int) -> tuple[NDArray[np.float64], int]:
    """The positions of a line, a string of arcs, or a compound of both."""
    code, start, order, dimensions = _header(wkb, at, depth)
    if code == 2:
        return _positions(wkb, start, order, dimensions)
    if code == 8:
        line, end = _positions(wkb, start, order, dimensions)
        return _arcs(line), end
    if code != 9:
        raise ValueError
    count, start = _count(wkb, start, order)
    pieces = []
    for number in range(count):
        piece, start = _curve(wkb, start, depth + 1)
        pieces.append(piece[1:] if number else piece)
    return np.concatenate(pieces) if pieces else np.empty((0, 2)), start


def _polygon(rings: list[NDArray[np.float64]]) -> bytes:
    """The polygon of the rings that enclose anything; nothing is left when its shell doesn't."""
    kept = []
    for number, ring in enumerate(rings):
        if len(ring) and not np.array_equal(ring[0], ring[-1]):
            ring = np.concatenate([ring, ring[:1]])
        if len(ring) >= 4:
            kept.append(_packed(ring))
        elif number == 0:
            break
    return struct.pack("<BII", 1, 3, len(kept)) + b"".join(kept)


def _packed(line: NDArray[np.float64]) -> bytes:
    return struct.pack("<I", len(line)) + line.astype("<f8").tobytes()


def _arcs(line: NDArray[np.float64]) -> NDArray[np.float64]:
    """Positions along arcs, each through three positions (start, between, end)."""
    if len(line) < 3 or len(line) % 2 == 0 or not np.isfinite(line).all():
        return line
    found = [(float(line[0, 0]), float(line[0, 1]))]
    for i in range(0, len(line) - 2, 2):
        found.extend(_arc(*(tuple(map(float, line[i + k])) for k in range(3))))  # type: ignore[arg-type]  # three pairs
    return np.array(found)


def _arc(
    start: tuple[float, float], middle: tuple[float, float], end: tuple[float, float]
) -> Iterator[tuple[float, float]]:
    """Positions after ``start`` up to and with ``end`` on the arc through the three."""
    (ax, ay), (bx, by), (cx, cy) = start, middle, end
    if start == end:  # a full circle: start and middle are opposite
        ox, oy = (ax + bx) / 2, (ay + by) / 2
        sweep = 2 * math.pi
    else:
        ux, uy, vx, vy = bx - ax, by - ay, cx - ax, cy - ay
        cross = 2 * (ux * vy - uy * vx)
        if abs(cross) < 1e-12 * (ux * ux + uy * uy + vx * vx + vy * vy):  # on one straight line
            yield middle
            yield end
            return
        u, v = ux * ux + uy * uy, vx * vx + vy * vy
        ox, oy = ax + (vy * u - uy * v) / cross, ay + (ux * v - vx * u) / cross
        sweep = (math.atan2(cy - oy, cx - ox) - math.atan2(ay - oy, ax - ox)) % (2 * math.pi)
        if cross < 0:  # clockwise
            sweep -= 2 * math.pi
    radius = math.hypot(ax - ox, ay - oy)
    first = math.atan2(ay - oy, ax - ox)
    steps = max(2, math.ceil(abs(sweep) / math.radians(STEP_DEGREES)))
    for k in range(1, steps):
        angle = first + sweep * k / steps
        yield ox + radius * math.cos(angle), oy + radius * math.sin(angle)
    yield end
