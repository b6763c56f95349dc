# SPDX-License-Identifier: EUPL-1.2
"""Foreign features as valid multipolygons in the wanted system; runs inside the sandbox."""

import fnmatch
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
import pyproj
import shapely
from numpy.typing import NDArray
from pyproj.exceptions import ProjError
from shapely.geometry.polygon import orient

from wijkatlas.domain.errors import UserError
from wijkatlas.exchange import frame as frames
from wijkatlas.exchange.crs import settle_crs
from wijkatlas.exchange.feature import FeatureChunk, Value, match_column
from wijkatlas.exchange.foreign import open_foreign_layer
from wijkatlas.exchange.frame import Frame
from wijkatlas.exchange.jsongeometry import BAD_GEOMETRY
from wijkatlas.exchange.rows import cell_text
from wijkatlas.exchange.wkb import is_curved, make_plain
from wijkatlas.language import QT_TRANSLATE_NOOP

NO_GEOMETRY = "no_geometry"
NOT_POLYGON = "not_polygon"
OUTSIDE = "outside_area_of_use"

_BATCH = 512
_POLYGON, _MULTIPOLYGON, _COLLECTION = 3, 6, 7
_FARTHEST = 1e9
"""Coordinates beyond this are in no system of the earth, in metres or degrees."""
_PLAIN = frozenset(bytes([1, code, 0, 0, 0]) for code in (_POLYGON, _MULTIPOLYGON))


@dataclass(frozen=True, slots=True)
class Repaired:
    """A geometry on its way: what it became, whether it was repaired, or why it can't be used."""

    shape: shapely.MultiPolygon | None
    repaired: bool = False
    reason: str = ""


def polygon_frames(
    path: Path,
    folder: Path,
    *,
    target_crs: str,
    layer: str = "",
    crs: str = "",
    where: Sequence[str] | None = None,
) -> Iterator[Frame]:
    """The head of the layer, then its rows; ``where`` keeps the rows of one value of a column."""
    opened = open_foreign_layer(path, folder, layer, "polygon")
    source, source_from = settle_crs(path.name, opened.crs, opened.box, crs)
    columns = list(opened.columns)
    column = match_column(path.name, columns, where[0]) if where else ""
    yield Frame(
        frames.HEAD,
        {
            "columns": columns,
            "crs": source,
            "crs_from": source_from,
            "layer": opened.name,
            "total": opened.total,
            "facts": dict(opened.facts),
        },
    )
    move = _mover(source, target_crs)
    for chunk in opened.read():
        for start in range(0, len(chunk.rows), _BATCH):
            part = _part(chunk, start, start + _BATCH, column, where[1] if where else "")
            yield _frame(part, move)


def repair(wkb: bytes) -> Repaired:
    """A foreign geometry as a valid multipolygon in its own system.

    Arcs become short lines, heights fall away; what isn't valid is repaired; of a collection the
    polygons stay. The outcome has a reason instead when nothing that covers ground is left.
    """
    try:
        with np.errstate(all="ignore"):
            return _repair(wkb)
    except shapely.errors.GEOSException:
        return Repaired(None, reason=BAD_GEOMETRY)


def _repair(wkb: bytes) -> Repaired:
    closed = False
    try:
        shape = _parse(make_plain(wkb) if is_curved(wkb) else wkb)
        if shape is None:  # a ring that isn't closed, or of too few positions
            shape, closed = _parse(make_plain(wkb)), True
    except ValueError:
        shape = None
    if shape is None:
        return Repaired(None, reason=BAD_GEOMETRY)
    if shapely.is_empty(shape):
        return Repaired(None, reason=NO_GEOMETRY)
    shape = shapely.force_2d(shape)
    if not (np.abs(shapely.get_coordinates(shape)) < _FARTHEST).all():  # also not-a-number
        return Repaired(None, reason=BAD_GEOMETRY)
    if not _has_polygons(shape):
        return Repaired(None, reason=NOT_POLYGON)
    valid = bool(shapely.is_valid(shape))
    if not valid:
        shape = _mended(shape)
    polygons = _polygons(shape)
    if not polygons:
        return Repaired(None, reason=NOT_POLYGON)
    merged = shapely.multipolygons(polygons)
    if not shapely.is_valid(merged):  # members of a collection may overlap
        merged, valid = _multi(shapely.union_all(polygons)), False
    if not (shapely.is_valid(merged) and shapely.area(merged) > 0):  # beyond what GEOS can mend
        return Repaired(None, reason=BAD_GEOMETRY)
    return Repaired(merged, repaired=closed or not valid)


def _parse(wkb: bytes) -> Any:
    return shapely.from_wkb(wkb, on_invalid="ignore")


def _has_polygons(shape: Any) -> bool:
    kind = shapely.get_type_id(shape)
    if kind == _COLLECTION:
        return any(_has_polygons(part) for part in shapely.get_parts(shape))
    return kind in {_POLYGON, _MULTIPOLYGON}


def _polygons(shape: Any) -> list[Any]:
    """The polygons in it that cover ground."""
    kind = shapely.get_type_id(shape)
    if kind == _POLYGON:
        return [shape] if shapely.area(shape) > 0 else []
    if kind in {_MULTIPOLYGON, _COLLECTION}:
        return [polygon for part in shapely.get_parts(shape) for polygon in _polygons(part)]
    return []


def _mended(shape: Any) -> Any:
    """The shape made valid; GEOS gives up on a few, which a buffer of nothing mends less well."""
    try:
        return shapely.make_valid(shape, method="structure", keep_collapsed=False)
    except shapely.errors.GEOSException:
        return shapely.buffer(shape, 0)


def _multi(shape: Any) -> Any:
    polygons = _polygons(shape)
    return shapely.multipolygons(polygons) if polygons else shapely.MultiPolygon()


class _Mover:
    """Brings coordinates from one system to another."""

    def __init__(self, source: str, target: str) -> None:
        self._transformer = pyproj.Transformer.from_crs(source, target, always_xy=True)

    def __call__(self, positions: NDArray[np.float64]) -> NDArray[np.float64]:
        """The positions in the other system; infinite where that doesn't reach."""
        x, y = self._transformer.transform(positions[:, 0], positions[:, 1], errcheck=False)
        return np.column_stack([x, y])


def _mover(source: str, target: str) -> _Mover | None:
    if source == target:
        return None
    try:
        return _Mover(source, target)
    except ProjError as error:
        text = QT_TRANSLATE_NOOP("errors", "There is no way from {source} to {target}.")
        hint = QT_TRANSLATE_NOOP("errors", "Check the coordinate system of the file.")
        raise UserError(text, hint, source=source[:80], target=target) from error


def placed(found: Repaired, move: _Mover | None) -> Repaired:
    """The geometry in the wanted system, shells against the clock and holes with it."""
    try:
        with np.errstate(all="ignore"):
            return _placed(found, move)
    except shapely.errors.GEOSException:
        return Repaired(None, reason=BAD_GEOMETRY)


def _placed(found: Repaired, move: _Mover | None) -> Repaired:
    shape, repaired = found.shape, found.repaired
    if shape is None:
        return found
    if move is not None:
        moved = shapely.transform(shape, move)
        if not np.isfinite(shapely.get_coordinates(moved)).all():
            return Repaired(None, reason=OUTSIDE)
        if not shapely.is_valid(moved):  # rounding can fold what was narrow
            moved, repaired = _multi(_mended(moved)), True
        shape = moved
    if shapely.is_empty(shape):
        return Repaired(None, reason=NOT_POLYGON)
    turned = shapely.multipolygons([orient(part) for part in shapely.get_parts(shape)])
    if not all(part.exterior.is_ccw for part in turned.geoms):  # too thin to have sides
        return Repaired(None, reason=NOT_POLYGON)
    return Repaired(turned, repaired)


def _part(chunk: FeatureChunk, start: int, end: int, column: str, value: str) -> FeatureChunk:
    """Rows of the chunk, and of those the ones that are asked for."""
    span = range(start, min(end, len(chunk.rows)))
    if column:
        cells = chunk.values[column]
        span = [i for i in span if _is_meant(cells[i], value)]  # type: ignore[assignment]  # indices
    rows = [chunk.rows[i] for i in span]
    values: dict[str, list[Value]] = {
        name: [cells[i] for i in span] for name, cells in chunk.values.items()
    }
    faults = {row: chunk.faults[row] for row in rows if row in chunk.faults}
    return FeatureChunk(rows, values, [chunk.wkb[i] for i in span], faults)


def _is_meant(cell: Value, wanted: str) -> bool:
    """True for the wanted text; a ``*`` in it stands for anything."""
    text = cell_text(cell)
    return fnmatch.fnmatchcase(text, wanted) if "*" in wanted else text == wanted


def _frame(chunk: FeatureChunk, move: _Mover | None) -> Frame:
    quick = _quick(chunk, move)
    found = []
    for i, (row, wkb) in enumerate(zip(chunk.rows, chunk.wkb, strict=True)):
        if row in chunk.faults or wkb is None:
            found.append(Repaired(None, reason=chunk.faults.get(row, NO_GEOMETRY)))
        elif i in quick:
            found.append(Repaired(quick[i]))
        else:
            found.append(placed(repair(wkb), move))
    blobs = shapely.to_wkb(np.array([one.shape for one in found], object))
    shapes = [blob or b"" for blob in blobs]
    return Frame(
        frames.CHUNK,
        {
            "rows": chunk.rows,
            "values": chunk.values,
            "repaired": [one.repaired for one in found],
            "reasons": [one.reason for one in found],
        },
        {
            "sizes": np.array([len(shape) for shape in shapes], "<u4"),
            "wkb": np.frombuffer(b"".join(shapes), "|u1"),
        },
    )


def _quick(chunk: FeatureChunk, move: _Mover | None) -> dict[int, Any]:
    """The multipolygons of the features that need no repair, all at once; the rest is left out."""
    plain = [
        i
        for i, (row, wkb) in enumerate(zip(chunk.rows, chunk.wkb, strict=True))
        if wkb is not None and wkb[:5] in _PLAIN and row not in chunk.faults
    ]
    if not plain:
        return {}
    blobs = np.empty(len(plain), object)
    blobs[:] = [chunk.wkb[i] for i in plain]
    with np.errstate(all="ignore"):
        shapes = shapely.from_wkb(blobs, on_invalid="ignore")
        edges = shapely.bounds(shapes)
        near = (np.abs(edges) < _FARTHEST).all(axis=1)
        good = np.flatnonzero(near & shapely.is_valid(shapes) & (shapely.area(shapes) > 0))
    if not len(good):
        return {}
    try:
        parts, owner = shapely.get_parts(shapes[good], return_index=True)
        filled = ~shapely.is_empty(parts)
        parts, owner = parts[filled], owner[filled]
        if move is not None:
            parts = shapely.transform(parts, move)
        turned = np.array([orient(part) for part in parts], object)
        made = np.asarray(shapely.multipolygons(turned, indices=owner), object)
    except shapely.errors.GEOSException:
        return {}
    sound = shapely.is_valid(made) & (shapely.area(made) > 0)  # infinite ones are not valid
    return {plain[good[k]]: made[k] for k in np.flatnonzero(sound)}
