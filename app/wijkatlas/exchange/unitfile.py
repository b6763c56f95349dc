# SPDX-License-Identifier: EUPL-1.2
"""Areas or cells with what was found of them, as GeoPackage, GeoJSON or CSV."""

import csv
import io
import math
from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path
from typing import Any

from wijkatlas.domain.errors import UserError
from wijkatlas.language import QT_TRANSLATE_NOOP
from wijkatlas.wholefile import write_bytes

__all__ = ["SUFFIXES", "check_suffix", "write_units"]

SUFFIXES = (".gpkg", ".geojson", ".csv")
LONGLAT = "EPSG:4326"
_FORMULA = ("=", "+", "-", "@", "\t", "\r")


def check_suffix(path: Path, suffixes: Sequence[str] = SUFFIXES) -> None:
    """Refuse a file of a kind that can't be written, before anything is computed.

    Raises:
        UserError: the name does not end in one of ``suffixes``.
    """
    if path.suffix.lower() not in suffixes:
        raise UserError(
            QT_TRANSLATE_NOOP("errors", "“{file}” is no kind of file that can be written."),
            QT_TRANSLATE_NOOP("errors", "Let its name end in {kinds}."),
            file=path.name,
            kinds=", ".join(suffixes),
        )


def write_units(
    path: Path,
    columns: Mapping[str, Sequence[Any]],
    shapes: Iterable[Any],
    crs: str,
    layer: str,
) -> None:
    """Write a row for each unit, whole or not at all; the suffix says as what.

    A GeoPackage is in ``crs``, GeoJSON in longitude and latitude; CSV has no shapes, commas between
    cells, and a mark at its start by which Excel knows that it is UTF-8.

    Args:
        path: the file; one that is there is replaced.
        columns: name and values, one for each unit; NaN and None are empty.
        shapes: shapely polygons in ``crs``.
        crs: of the project.
        layer: the name of the layer in a GeoPackage.

    Raises:
        UserError: the suffix is another, or the file can't be written.
    """
    check_suffix(path)
    if path.suffix.lower() == ".csv":
        write_bytes(path, _csv(columns))
        return
    import geopandas

    frame = geopandas.GeoDataFrame(dict(columns), geometry=list(shapes), crs=crs)
    made = io.BytesIO()
    if path.suffix.lower() == ".gpkg":
        frame.to_file(made, layer=layer, driver="GPKG", engine="pyogrio")
    else:
        frame.to_crs(LONGLAT).to_file(made, driver="GeoJSON", engine="pyogrio", RFC7946="YES")
    write_bytes(path, made.getbuffer())


def _csv(columns: Mapping[str, Sequence[Any]]) -> bytes:
    text = io.StringIO(newline="")
    table = csv.writer(text)
    table.writerow(columns)
    for row in zip(*columns.values(), strict=True):
        table.writerow([_cell(value) for value in row])
    return text.getvalue().encode("utf-8-sig")


def _cell(value: Any) -> Any:
    """Empty for no value; a text that a spreadsheet would compute gets a sign before it."""
    if value is None or (isinstance(value, float) and math.isnan(value)):
        return ""
    if isinstance(value, str) and value.startswith(_FORMULA):
        return "'" + value
    return value
