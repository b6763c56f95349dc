# SPDX-License-Identifier: EUPL-1.2
"""The geometry blobs of a GeoPackage: a head with an envelope, then WKB."""

import math
import struct
from collections.abc import Iterable

from wijkatlas.exchange.crs import NOWHERE, Bounds

_ENVELOPE_BYTES = (0, 32, 48, 48, 64, 0, 0, 0)


def wkb_of(blob: object) -> bytes | None:
    """The WKB inside a GeoPackage geometry; None for an empty one. Raises ``ValueError``."""
    if blob is None:
        return None
    if not isinstance(blob, bytes) or len(blob) < 8 or blob[:2] != b"GP" or blob[3] & 0x20:
        raise ValueError
    start = 8 + _ENVELOPE_BYTES[(blob[3] >> 1) & 7]
    if blob[3] & 0x10:
        return None
    if len(blob) < start + 5:
        raise ValueError
    return blob[start:]


def box_around(blobs: Iterable[object]) -> Bounds:
    """The extent by the envelopes of the geometries, or their first coordinates."""
    xs, ys = [], []
    for blob in blobs:
        try:
            wkb = wkb_of(blob)
        except ValueError:
            continue
        if wkb is None or not isinstance(blob, bytes):
            continue
        if (blob[3] >> 1) & 7:
            order = "<" if blob[3] & 1 else ">"
            min_x, max_x, min_y, max_y = struct.unpack_from(f"{order}4d", blob, 8)
            corners = [(min_x, min_y), (max_x, max_y)]
        else:
            corners = _first_position(wkb)
        for x, y in corners:
            if math.isfinite(x) and math.isfinite(y) and (x or y):
                xs.append(x)
                ys.append(y)
    return Bounds(min(xs), min(ys), max(xs), max(ys)) if xs else NOWHERE


def _first_position(wkb: bytes) -> list[tuple[float, float]]:
    """The first coordinate of a WKB geometry, below its headers and counts."""
    at = 0
    for _ in range(5):
        if len(wkb) < at + 9:
            return []
        order = "<" if wkb[at] == 1 else ">"
        code = struct.unpack_from(f"{order}I", wkb, at + 1)[0] & 0xFFFF
        flat = code % 1000
        skip = {1: 5, 2: 9, 8: 9, 3: 13}.get(flat)
        if skip is not None:
            if len(wkb) < at + skip + 16:
                return []
            x, y = struct.unpack_from(f"{order}2d", wkb, at + skip)
            return [(x, y)]
        at += 9
    return []
