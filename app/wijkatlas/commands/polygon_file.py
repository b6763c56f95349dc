# SPDX-License-Identifier: EUPL-1.2
"""Files of polygons, as the commands about areas and about networks take them."""

from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Annotated

from wijkatlas.api import (
    QT_TRANSLATE_NOOP,
    ImportCounts,
    Param,
    Progress,
    Rejection,
    Session,
    UserError,
)
from wijkatlas.commands.import_report import PolygonReport
from wijkatlas.domain.area import PolygonFile
from wijkatlas.exchange.fingerprint import check_foreign, file_sha256

PATTERNS = ("*.gpkg", "*.shp", "*.zip", "*.geojson", "*.json", "*.topojson")

PolygonPath = Annotated[
    Path, Param(QT_TRANSLATE_NOOP("commands", "The file to import"), patterns=PATTERNS)
]
LayerName = Annotated[
    str, Param(QT_TRANSLATE_NOOP("commands", "Layer of the file, when it has several"))
]
CrsName = Annotated[
    str,
    Param(QT_TRANSLATE_NOOP("commands", "Coordinate system of the file, such as EPSG:31370")),
]
Where = Annotated[
    str, Param(QT_TRANSLATE_NOOP("commands", "Only rows with this value: COLUMN=VALUE"))
]


def read_file(
    session: Session, progress: Progress, file: Path, *, layer: str, crs: str, where: str
) -> tuple[PolygonFile, str]:
    """The polygons of a file in the project CRS, and the SHA-256 of the file.

    Raises:
        UserError: it is the project itself, or no file of polygons.
    """
    from wijkatlas.exchange.polygons import read_polygons

    check_foreign(file, session.project.path)
    sha256 = file_sha256(file, progress)
    chosen = parse_where(where)
    found = read_polygons(
        file, session.project.crs, layer=layer, crs=crs, where=chosen, progress=progress
    )
    return found, sha256


def parse_where(text: str) -> tuple[str, str] | None:
    """``COLUMN=VALUE`` as a pair; None for nothing.

    Raises:
        UserError: there is no ``=`` in it.
    """
    if not text:
        return None
    column, equals, value = text.partition("=")
    if not equals or not column.strip():
        raise UserError(
            QT_TRANSLATE_NOOP("errors", "“{text}” is not of the form COLUMN=VALUE."), text=text
        )
    return column.strip(), value.strip()


def report_polygons(
    found: PolygonFile,
    rejections: Sequence[Rejection],
    number: int,
    counts: ImportCounts,
    notes: Mapping[str, int],
) -> PolygonReport:
    """The report of an import of polygons."""
    return PolygonReport(
        counts,
        number,
        found.crs,
        found.crs_from,
        sum(1 for row in found.rows if row.repaired),
        [
            {"row": each.row, "column": each.column, "value": each.value, "reason": each.reason}
            for each in rejections
        ],
        dict(notes),
    )
