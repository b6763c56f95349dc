# SPDX-License-Identifier: EUPL-1.2
"""Polygons of foreign files: read in the sandbox, then made into areas and networks."""

from collections.abc import Sequence
from pathlib import Path
from typing import Any

from wijkatlas.domain.area import PolygonFile, PolygonRow
from wijkatlas.domain.progress import Progress, Silent
from wijkatlas.exchange import frame as frames
from wijkatlas.exchange.areacolumns import AreaColumns, guess_area_columns
from wijkatlas.exchange.areas import areas_from
from wijkatlas.exchange.crs import parse_crs
from wijkatlas.exchange.feature import LayerInfo
from wijkatlas.exchange.foreign import check_vector
from wijkatlas.exchange.networks import networks_from
from wijkatlas.exchange.sandbox import ask
from wijkatlas.language import QT_TRANSLATE_NOOP

__all__ = [
    "AreaColumns",
    "LayerInfo",
    "areas_from",
    "guess_area_columns",
    "list_layers",
    "networks_from",
    "read_polygons",
]


def list_layers(path: Path) -> list[LayerInfo]:
    """The layers of a vector file, those of all files in a zip archive.

    Raises ``UnreadableFile`` when the file can't be read, or isn't what its name says.
    """
    check_vector(path)
    for frame in ask("layers", path):
        return [LayerInfo(**layer) for layer in frame.data["layers"]]
    return []


def read_polygons(
    path: Path,
    target_crs: str,
    *,
    layer: str = "",
    crs: str = "",
    where: tuple[str, str] | None = None,
    progress: Progress | None = None,
) -> PolygonFile:
    """All polygons of one layer of a GeoJSON, TopoJSON, GeoPackage or shapefile, also zipped.

    Args:
        path: the file of a stranger.
        target_crs: the project's system; the geometry of the rows is in it.
        layer: which layer, where there are several.
        crs: the system of the file's coordinates; wins over what the file says or what is guessed.
        where: keep the rows with this value in this column; ``*`` in the value stands for anything.
        progress: told how many rows are read.

    Raises ``UserError`` when the file can't be read, and when its system is unknown.
    """
    check_vector(path)
    told = progress or Silent()
    text = QT_TRANSLATE_NOOP("progress", "Reading areas")
    parameters: dict[str, object] = {
        "target_crs": target_crs,
        "layer": layer,
        "crs": parse_crs(crs) if crs else "",
        "where": list(where) if where else None,
    }
    head: dict[str, Any] = {}
    rows: list[PolygonRow] = []
    for frame in ask("polygons", path, parameters):
        if frame.kind == frames.HEAD:
            head = dict(frame.data)
            told.update(0, head["total"], text)
        else:
            rows.extend(_rows(frame, head["columns"]))
            told.update(len(rows), max(head["total"] or 0, len(rows)), text)
    return PolygonFile(
        rows=rows,
        columns=head["columns"],
        crs=head["crs"],
        crs_from=head["crs_from"],
        layer=head["layer"],
    )


def _rows(frame: frames.Frame, columns: Sequence[str]) -> list[PolygonRow]:
    data = frame.data
    wkb = frame.arrays["wkb"].tobytes()
    found, at = [], 0
    for i, size in enumerate(frame.arrays["sizes"].tolist()):
        found.append(
            PolygonRow(
                row=data["rows"][i],
                values={name: data["values"][name][i] for name in columns},
                wkb=wkb[at : at + size],
                repaired=data["repaired"][i],
                reason=data["reasons"][i],
            )
        )
        at += size
    return found
