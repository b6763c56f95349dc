# SPDX-License-Identifier: EUPL-1.2
"""Risk factors out of foreign files: shapes or a raster, in the project CRS, without attributes."""

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import numpy as np
import shapely
from numpy.typing import NDArray

from wijkatlas.domain.errors import UnreadableFile
from wijkatlas.domain.factor import FactorKind
from wijkatlas.domain.progress import Progress, Silent
from wijkatlas.exchange import frame as frames
from wijkatlas.exchange.crs import parse_crs
from wijkatlas.exchange.factor_raster import Raster, into_crs, to_geotiff
from wijkatlas.exchange.foreign import check_vector
from wijkatlas.exchange.sandbox import ask
from wijkatlas.exchange.signature import SENTENCES, identify
from wijkatlas.language import QT_TRANSLATE_NOOP

__all__ = ["FactorFile", "read_factor"]

OUTLINE, REPRESENTATIVE = "outline", "representative_point"
_RASTERS = frozenset({".tif", ".tiff"})
_TIFF = (b"II*\0", b"MM\0*", b"II+\0", b"MM\0+")
_CHECK = QT_TRANSLATE_NOOP("errors", "Check the coordinate system of the file.")
_POINT, _LINE, _POLYGON = 0, 1, 2


@dataclass(frozen=True, slots=True)
class FactorFile:
    """What a file holds for a risk factor; ``data`` as in :class:`RiskFactor`, in the wanted CRS.

    ``crs`` is the source CRS that was used and ``crs_from`` one of ``file``, ``guess``, ``given``.
    ``notes`` counts by reason what was left out or taken as something else.
    """

    kind: FactorKind
    n: int
    data: bytes = field(repr=False)
    crs: str
    crs_from: str
    read: int
    notes: Mapping[str, int] = field(default_factory=dict)


def read_factor(
    path: Path,
    target_crs: str,
    *,
    layer: str = "",
    band: int = 0,
    crs: str = "",
    near: Sequence[float] | None = None,
    progress: Progress | None = None,
) -> FactorFile:
    """A GeoTIFF, or the points, lines or polygons of a GeoPackage, GeoJSON, TopoJSON or shapefile.

    Args:
        path: the file of a stranger; it is read in the sandbox.
        target_crs: the project's system, of what is given back.
        layer: which layer, where there are several.
        band: which band of a raster, from 1; 0 for the only one.
        crs: the system of the file's coordinates; wins over what the file says or what is guessed.
        near: keep only what meets this box (west, south, east, north) in the wanted system.
        progress: told how much is read.

    Raises ``UserError`` when the file can't be read, when nothing in it is of use, or when its
    system is unknown.
    """
    told = progress or Silent()
    parameters: dict[str, object] = {
        "target_crs": target_crs,
        "crs": parse_crs(crs) if crs else "",
        "near": list(near) if near is not None else None,
    }
    if path.suffix.casefold() in _RASTERS:
        return _read_raster(path, target_crs, {**parameters, "band": band}, told)
    return _read_shapes(path, {**parameters, "layer": layer}, told)


def _read_raster(
    path: Path, target_crs: str, parameters: Mapping[str, object], told: Progress
) -> FactorFile:
    kind = identify(path)
    with path.open("rb") as stream:
        if not stream.read(4).startswith(_TIFF):
            hint = QT_TRANSLATE_NOOP(
                "errors", "Its name says “{suffix}”, but that isn't what is in it. Ask the sender."
            )
            raise UnreadableFile(SENTENCES[kind], hint, file=path.name, suffix=path.suffix)
    text = QT_TRANSLATE_NOOP("progress", "Reading the raster")
    head: dict[str, Any] = {}
    values = np.empty((0, 0), np.float32)
    row = 0
    for frame in ask("raster", path, parameters):
        if frame.kind == frames.HEAD:
            head = dict(frame.data)
            values = np.full((head["rows"], head["columns"]), np.nan, np.float32)
        else:
            part = np.frombuffer(frame.arrays["values"].tobytes(), "<f4")
            values[row : row + frame.data["rows"]] = part.reshape(-1, head["columns"])
            row += frame.data["rows"]
        told.update(row, len(values), text)
    raster = Raster(values, tuple(head["transform"]), head["crs"])
    placed = into_crs(raster, target_crs, parameters["near"])  # type: ignore[arg-type]  # a list of ours
    n = int(np.isfinite(placed.values).sum())
    if not n:
        raise UnreadableFile(
            QT_TRANSLATE_NOOP("errors", "“{file}” has no values in or near the municipality."),
            _CHECK,
            file=path.name,
        )
    notes = {} if placed is raster else {"moved_raster": 1}
    return FactorFile(
        FactorKind.RASTER, n, to_geotiff(placed), head["crs"], head["crs_from"], values.size, notes
    )


def _read_shapes(path: Path, parameters: Mapping[str, object], told: Progress) -> FactorFile:
    check_vector(path)
    text = QT_TRANSLATE_NOOP("progress", "Reading shapes")
    head: dict[str, Any] = {}
    notes: Counter[str] = Counter()
    parts: list[NDArray[np.object_]] = []
    read = 0
    for frame in ask("shapes", path, parameters):
        if frame.kind == frames.HEAD:
            head = dict(frame.data)
        else:
            read += frame.data["read"]
            notes.update(frame.data["left_out"])
            parts.append(_unpacked(frame))
        told.update(read, max(head["total"] or 0, read), text)
    shapes = np.concatenate(parts) if parts else np.empty(0, object)
    if not len(shapes):
        raise UnreadableFile(
            QT_TRANSLATE_NOOP("errors", "Nothing in “{file}” lies in or near the municipality."),
            _CHECK,
            file=path.name,
        )
    kind, pieces = _of_one_kind(shapes, notes)
    made = _COLLECTORS[kind](pieces)
    return FactorFile(
        kind, len(pieces), shapely.to_wkb(made), head["crs"], head["crs_from"], read, +notes
    )


_COLLECTORS: Mapping[FactorKind, Any] = {
    FactorKind.POINTS: shapely.multipoints,
    FactorKind.LINES: shapely.multilinestrings,
    FactorKind.POLYGONS: shapely.multipolygons,
}


def _unpacked(frame: frames.Frame) -> NDArray[np.object_]:
    raw, at = frame.arrays["wkb"].tobytes(), 0
    blobs = np.empty(len(frame.arrays["sizes"]), object)
    for i, size in enumerate(frame.arrays["sizes"].tolist()):
        blobs[i] = raw[at : at + size]
        at += size
    return np.asarray(shapely.from_wkb(blobs), object)


def _of_one_kind(
    shapes: NDArray[np.object_], notes: Counter[str]
) -> tuple[FactorKind, NDArray[np.object_]]:
    """The single parts of all shapes, brought to one kind.

    Where there are points, what is larger becomes a point on it; where there are lines, an area
    becomes its outline.
    """
    pieces = shapely.get_parts(shapely.get_parts(shapely.get_parts(shapes)))  # of collections too
    pieces = pieces[~shapely.is_empty(pieces)]
    dimensions = shapely.get_dimensions(pieces)
    least = int(dimensions.min())
    larger = dimensions > least
    if least == _POINT:
        pieces[larger] = shapely.point_on_surface(pieces[larger])
        notes[REPRESENTATIVE] += int(larger.sum())
        return FactorKind.POINTS, pieces
    if least == _LINE:
        pieces[larger] = shapely.boundary(pieces[larger])
        notes[OUTLINE] += int(larger.sum())
        lines = shapely.get_parts(pieces)
        rings = shapely.get_type_id(lines) == 2  # LinearRing
        lines[rings] = [shapely.LineString(ring.coords) for ring in lines[rings]]
        return FactorKind.LINES, lines
    return FactorKind.POLYGONS, pieces
