# SPDX-License-Identifier: EUPL-1.2
"""Foreign features as bare shapes near a place, in the wanted system; runs inside the sandbox."""

from collections import Counter
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any

import numpy as np
import pyproj
import shapely

from wijkatlas.domain.errors import UnreadableFile
from wijkatlas.exchange import frame as frames
from wijkatlas.exchange.crs import settle_crs
from wijkatlas.exchange.feature import FeatureChunk
from wijkatlas.exchange.foreign import open_foreign_layer
from wijkatlas.exchange.frame import Frame
from wijkatlas.exchange.jsongeometry import BAD_GEOMETRY
from wijkatlas.exchange.polygonrows import NO_GEOMETRY, OUTSIDE
from wijkatlas.exchange.wkb import is_curved, make_plain
from wijkatlas.language import QT_TRANSLATE_NOOP

FAR_AWAY = "far_away"
MOST_BYTES = 20 * 1024**2
"""Shapes beyond this are too many for a risk factor, however they are packed."""

_FARTHEST = 1e9


def shape_frames(
    path: Path,
    folder: Path,
    *,
    target_crs: str,
    layer: str = "",
    crs: str = "",
    near: Sequence[float] | None = None,
) -> Iterator[Frame]:
    """The head of the layer, then its shapes that meet the box ``near`` (in the wanted system)."""
    opened = open_foreign_layer(path, folder, layer)
    source, source_from = settle_crs(path.name, opened.crs, opened.box, crs)
    head = {"crs": source, "crs_from": source_from, "layer": opened.name, "total": opened.total}
    yield Frame(frames.HEAD, head)
    move = None
    if source != target_crs:
        move = pyproj.Transformer.from_crs(source, target_crs, always_xy=True)
    box: Any = None
    if near is not None:
        west, south, east, north = near
        box = shapely.box(west, south, east, north)
    size = 0
    for chunk in opened.read():
        with np.errstate(all="ignore"):
            found, left_out = _shapes(chunk, move, box)
        blobs = shapely.to_wkb(found)
        size += sum(map(len, blobs))
        if size > MOST_BYTES:
            raise UnreadableFile(
                QT_TRANSLATE_NOOP(
                    "errors", "“{file}” holds more shapes than a risk factor may have."
                ),
                QT_TRANSLATE_NOOP(
                    "errors",
                    "Cut it to the municipality, or make it coarser or simpler, and try again.",
                ),
                file=path.name,
            )
        arrays = {
            "sizes": np.array([len(blob) for blob in blobs], "<u4"),
            "wkb": np.frombuffer(b"".join(blobs), "|u1"),
        }
        yield Frame(frames.CHUNK, {"read": len(chunk.rows), "left_out": dict(left_out)}, arrays)


def _shapes(
    chunk: FeatureChunk, move: pyproj.Transformer | None, box: Any
) -> tuple[Any, Counter[str]]:
    """The usable shapes of a chunk, and how many are left out by reason."""
    left_out: Counter[str] = Counter()
    blobs = np.empty(len(chunk.rows), object)
    for i, (row, wkb) in enumerate(zip(chunk.rows, chunk.wkb, strict=True)):
        if wkb is None:
            left_out[chunk.faults.get(row, NO_GEOMETRY)] += 1
        else:
            blobs[i] = _plain(wkb)
    given = blobs[[blob is not None for blob in blobs]]
    shapes = shapely.force_2d(shapely.from_wkb(given, on_invalid="ignore"))
    left_out[BAD_GEOMETRY] += int(shapely.is_missing(shapes).sum())
    shapes = shapes[~shapely.is_missing(shapes)]
    hollow = shapely.is_empty(shapes)
    left_out[NO_GEOMETRY] += int(hollow.sum())
    shapes = shapes[~hollow]
    shapes, bad = _within(shapes, _FARTHEST)
    left_out[BAD_GEOMETRY] += bad
    if move is not None:
        shapes = shapely.transform(
            shapes,
            lambda xy: np.column_stack(move.transform(xy[:, 0], xy[:, 1], errcheck=False)),
        )
        shapes, lost = _within(shapes, _FARTHEST)
        left_out[OUTSIDE] += lost
    broken = np.flatnonzero(~shapely.is_valid(shapes))
    shapes[broken] = [_mended(shape) for shape in shapes[broken]]
    left_out[BAD_GEOMETRY] += int(shapely.is_missing(shapes).sum())
    shapes = shapes[~shapely.is_missing(shapes)]
    if box is not None and len(shapes):
        shapely.prepare(box)
        close = shapely.intersects(box, shapes)
        left_out[FAR_AWAY] += int((~close).sum())
        shapes = shapes[close]
    return shapes, +left_out


def _within(shapes: Any, most: float) -> tuple[Any, int]:
    """The shapes all of whose coordinates are numbers of the earth, and how many are not."""
    corners = np.abs(shapely.bounds(shapes))
    edges, owner = shapely.get_coordinates(shapes, return_index=True)
    sound = np.asarray((corners < most).all(axis=1))
    sound[owner[~np.isfinite(edges).all(axis=1)]] = False
    return shapes[sound], int((~sound).sum())


def _plain(wkb: bytes) -> bytes:
    if not is_curved(wkb):
        return wkb
    try:
        return make_plain(wkb)
    except ValueError:
        return b""


def _mended(shape: Any) -> Any:
    """The shape made valid: what of it is still an area, or a line; None when nothing is."""
    try:
        parts = shapely.get_parts(shapely.make_valid(shape))
    except shapely.errors.GEOSException:
        return None
    parts = parts[shapely.get_dimensions(parts) == shapely.get_dimensions(shape)]
    return shapely.geometrycollections(parts) if len(parts) else None
