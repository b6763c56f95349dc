# SPDX-License-Identifier: EUPL-1.2
"""Foreign features as rows of text with a position; runs inside the sandbox."""

from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

import numpy as np
import shapely
from numpy.typing import NDArray

from wijkatlas.domain.errors import UnreadableFile
from wijkatlas.exchange import frame as frames
from wijkatlas.exchange.crs import settle_crs
from wijkatlas.exchange.feature import FeatureChunk
from wijkatlas.exchange.foreign import open_foreign_layer
from wijkatlas.exchange.frame import Frame
from wijkatlas.exchange.geojson import UNREADABLE
from wijkatlas.exchange.jsongeometry import BAD_COORDINATE
from wijkatlas.exchange.rows import cell_text
from wijkatlas.exchange.wkb import is_curved, make_plain

BAD_GEOMETRY = "bad_geometry"
REPRESENTATIVE = "representative_point"


def point_frames(
    path: Path,
    folder: Path,
    *,
    layer: str = "",
    crs: str = "",
    head_only: bool = False,
    memo: Mapping[str, Any] | None = None,
) -> Iterator[Frame]:
    """The head of the layer, then its rows. An unknown system stays "": a recipe may know it."""
    opened = open_foreign_layer(path, folder, layer, "point", memo)
    try:
        source, source_from = settle_crs(path.name, opened.crs, opened.box, crs)
    except UnreadableFile:
        if opened.crs or crs:
            raise
        source, source_from = "", ""
    if not opened.has_geometry:
        source, source_from = "", ""
    yield Frame(
        frames.HEAD,
        {
            "columns": list(opened.columns),
            "crs": source,
            "crs_from": source_from,
            "layer": opened.name,
            "total": opened.total,
            "facts": dict(opened.facts),
            "has_geometry": opened.has_geometry,
            "memo": dict(opened.memo),
        },
    )
    if not head_only:
        for chunk in opened.read():
            yield _frame(chunk, has_geometry=opened.has_geometry)


def positions(
    wkb: list[bytes | None],
) -> tuple[NDArray[np.float64], NDArray[np.float64], dict[str, int]]:
    """Coordinates of each geometry, NaN for none; lines and areas give a point on them, counted."""
    blobs = np.empty(len(wkb), dtype=object)
    blobs[:] = [_plain(one) for one in wkb]
    with np.errstate(invalid="ignore"):
        shapes = shapely.from_wkb(blobs, on_invalid="ignore")
    is_there = ~(shapely.is_missing(shapes) | shapely.is_empty(shapes))
    kinds = shapely.get_type_id(shapes)
    lone = (kinds == 4) & (shapely.get_num_geometries(shapes) == 1)
    shapes[lone] = shapely.get_geometry(shapes[lone], 0)
    others = is_there & (kinds != 0) & ~lone
    shapes[others] = shapely.point_on_surface(shapes[others])
    x, y = shapely.get_x(shapes), shapely.get_y(shapes)
    bad = sum(one is not None and shape is None for one, shape in zip(wkb, shapes, strict=True))
    notes = {REPRESENTATIVE: int(others.sum()), BAD_GEOMETRY: bad}
    return x, y, {reason: count for reason, count in notes.items() if count}


def _plain(wkb: bytes | None) -> bytes | None:
    if wkb is None or not is_curved(wkb):
        return wkb
    try:
        return make_plain(wkb)
    except ValueError:
        return b""


def _frame(chunk: FeatureChunk, *, has_geometry: bool) -> Frame:
    x, y, notes = positions(chunk.wkb)
    for fault in chunk.faults.values():
        if fault in {BAD_COORDINATE, BAD_GEOMETRY}:
            notes[fault] = notes.get(fault, 0) + 1
    unreadable = [row for row, fault in chunk.faults.items() if fault == UNREADABLE]
    kept = [i for i, row in enumerate(chunk.rows) if row not in set(unreadable)]
    cells = {name: [cell_text(values[i]) for i in kept] for name, values in chunk.values.items()}
    arrays: dict[str, NDArray[Any]] = {"rows": np.array([chunk.rows[i] for i in kept], "<i8")}
    if has_geometry:
        arrays |= {"x": x[kept].astype("<f8"), "y": y[kept].astype("<f8")}
    return Frame(frames.CHUNK, {"values": cells, "unreadable": unreadable, "notes": notes}, arrays)
