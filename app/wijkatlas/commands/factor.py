# SPDX-License-Identifier: EUPL-1.2
"""Commands about risk factors: what surrounds the incidents."""

from pathlib import Path
from typing import Annotated

from wijkatlas.api import (
    QT_TRANSLATE_NOOP,
    Access,
    Command,
    Param,
    Progress,
    Session,
    UserError,
)
from wijkatlas.commands.factor_ground import NEAR_M, find_factor, project_box
from wijkatlas.commands.factor_report import FactorList, FactorReport, RemovedFactor, ZoneTable
from wijkatlas.commands.handover import ExportReport, hand_over
from wijkatlas.commands.polygon_file import CrsName, LayerName
from wijkatlas.domain.factor import RiskFactor

PATTERNS = ("*.tif", "*.tiff", "*.gpkg", "*.geojson", "*.json", "*.shp", "*.zip", "*.topojson")
LONGEST_NAME, LONGEST_TEXT = 80, 200
FactorName = Annotated[str, Param(QT_TRANSLATE_NOOP("commands", "Name of the risk factor"))]


def import_factor(
    session: Session,
    progress: Progress,
    *,
    file: Annotated[
        Path, Param(QT_TRANSLATE_NOOP("commands", "The file to import"), patterns=PATTERNS)
    ],
    name: Annotated[
        str,
        Param(
            QT_TRANSLATE_NOOP("commands", "Name of the risk factor, such as Bus stops"), option=True
        ),
    ],
    layer: LayerName = "",
    band: Annotated[
        int, Param(QT_TRANSLATE_NOOP("commands", "Band of a raster, when it has several"))
    ] = 0,
    crs: CrsName = "",
    vintage: Annotated[
        str, Param(QT_TRANSLATE_NOOP("commands", "Of when the file is, such as 2025 or 2025-06-30"))
    ] = "",
    source: Annotated[str, Param(QT_TRANSLATE_NOOP("commands", "Who made the file"))] = "",
) -> FactorReport:
    """Import a risk factor: points, lines, areas or a raster of what surrounds the incidents."""
    from wijkatlas.exchange.factors import read_factor
    from wijkatlas.exchange.fingerprint import check_foreign, file_sha256

    project = session.project
    title = _text(name.replace(",", ";"), LONGEST_NAME)  # several are joined by commas
    if not title:
        raise UserError(QT_TRANSLATE_NOOP("errors", "Give the risk factor a name."))
    check_foreign(file, project.path)
    box = project_box(session)
    near = box and (box[0] - NEAR_M, box[1] - NEAR_M, box[2] + NEAR_M, box[3] + NEAR_M)
    found = read_factor(
        file, project.crs, layer=layer, band=band, crs=crs, near=near, progress=progress
    )
    factor = RiskFactor(
        name=title,
        kind=found.kind,
        n=found.n,
        crs=project.crs,
        data=found.data,
        file_name=file.name,
        sha256=file_sha256(file, progress),
        vintage=_text(vintage, LONGEST_TEXT),
        source=_text(source, LONGEST_TEXT),
    )
    with project.edit(
        QT_TRANSLATE_NOOP("edits", "Import the risk factor {name}"),
        command="factor.import",
        name=title,
    ) as edit:
        outcome = edit.add_factor(factor)
    return FactorReport(outcome, factor, found.read, found.crs, found.crs_from, dict(found.notes))


def _text(text: str, most: int) -> str:
    """On one line, without signs that can't be seen, and not endless."""
    return " ".join("".join(sign if sign.isprintable() else " " for sign in text).split())[:most]


def list_factors(session: Session, progress: Progress) -> FactorList:
    """List the risk factors of the project."""
    del progress
    return FactorList(tuple(session.project.factors()))


def remove_factor(session: Session, progress: Progress, *, name: FactorName) -> RemovedFactor:
    """Take a risk factor out of the project; this can be undone."""
    del progress
    factor = find_factor(session, name)
    with session.project.edit(
        QT_TRANSLATE_NOOP("edits", "Remove the risk factor {name}"),
        command="factor.remove",
        name=factor.name,
    ) as edit:
        edit.remove_factor(factor)
    return RemovedFactor(factor.name)


def factor_zones(
    session: Session,
    progress: Progress,
    *,
    name: FactorName,
    scheme: Annotated[
        str, Param(QT_TRANSLATE_NOOP("commands", "Area scheme; the only one when there is one"))
    ] = "",
) -> ZoneTable:
    """Measure a risk factor in each area: mean and share of a raster, number, length or share."""
    from wijkatlas.commands.factor_measures import zone_rows

    progress.update(0, 1, QT_TRANSLATE_NOOP("jobs", "Measuring the risk factor"))
    factor = find_factor(session, name)
    schemes = session.project.schemes()
    if not scheme and len(schemes) == 1:
        scheme = schemes[0]
    if scheme not in schemes:
        raise UserError(
            QT_TRANSLATE_NOOP("errors", "There is no area scheme “{scheme}” in this project."),
            QT_TRANSLATE_NOOP("errors", "It has: {schemes}. Import areas with “area import”."),
            scheme=scheme,
            schemes=", ".join(schemes) or "—",
        )
    rows = zone_rows(factor, session.project.areas(scheme))
    progress.update(1, 1)
    return ZoneTable(rows)


def factor_raster(
    session: Session,
    progress: Progress,
    *,
    name: FactorName,
    out: Annotated[
        Path,
        Param(QT_TRANSLATE_NOOP("commands", "The raster (.tif)"), save=True, patterns=("*.tif",)),
    ],
    measure: Annotated[
        str,
        Param(
            QT_TRANSLATE_NOOP("commands", "Metres to the nearest, or how much there is around"),
            choices=("distance", "density"),
        ),
    ] = "distance",
    cell: Annotated[
        float, Param(QT_TRANSLATE_NOOP("commands", "Size of the cells in metres"))
    ] = 50,
    radius: Annotated[
        float, Param(QT_TRANSLATE_NOOP("commands", "How far around each cell counts, in metres"))
    ] = 500,
) -> ExportReport:
    """Write a raster (GeoTIFF) of the distance to a risk factor, or of its density."""
    from wijkatlas.commands.factor_measures import write_raster

    factor = find_factor(session, name)
    write_raster(session, factor, out, measure=measure, cell_m=cell, radius_m=radius, told=progress)
    options = {"factor": factor.name, "measure": measure, "cell": cell, "radius": radius}
    return hand_over(session, "factor.raster", [out], options=options)


COMMANDS = [
    Command(
        "factor.import",
        QT_TRANSLATE_NOOP("commands", "Import a risk factor…"),
        import_factor,
        Access.WRITE,
        "import",
        "",
        "mdi6.map-marker-radius-outline",
    ),
    Command("factor.list", QT_TRANSLATE_NOOP("commands", "Risk factors"), list_factors),
    Command(
        "factor.remove",
        QT_TRANSLATE_NOOP("commands", "Remove a risk factor…"),
        remove_factor,
        Access.WRITE,
    ),
    Command("factor.zones", QT_TRANSLATE_NOOP("commands", "Risk factor by area…"), factor_zones),
    Command(
        "factor.raster",
        QT_TRANSLATE_NOOP("commands", "Risk factor as raster…"),
        factor_raster,
        Access.LOG,
    ),
]
