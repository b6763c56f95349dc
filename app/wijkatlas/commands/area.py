# SPDX-License-Identifier: EUPL-1.2
"""Commands about areas."""

from typing import Annotated

from wijkatlas.api import QT_TRANSLATE_NOOP, Access, Command, Param, Progress, Session
from wijkatlas.commands.import_report import PolygonReport
from wijkatlas.commands.polygon_file import (
    CrsName,
    LayerName,
    PolygonPath,
    Where,
    read_file,
    report_polygons,
)


def import_areas(
    session: Session,
    progress: Progress,
    *,
    file: PolygonPath,
    scheme: Annotated[
        str,
        Param(
            QT_TRANSLATE_NOOP("commands", "Name of the division, such as sector or wijk"),
            option=True,
        ),
    ],
    code: Annotated[str, Param(QT_TRANSLATE_NOOP("commands", "Column with the code"), option=True)],
    name: Annotated[str, Param(QT_TRANSLATE_NOOP("commands", "Column with the name"), option=True)],
    population: Annotated[
        str, Param(QT_TRANSLATE_NOOP("commands", "Column with the number of inhabitants"))
    ] = "",
    households: Annotated[
        str, Param(QT_TRANSLATE_NOOP("commands", "Column with the number of households"))
    ] = "",
    valid_from: Annotated[
        str,
        Param(
            QT_TRANSLATE_NOOP(
                "commands", "Day from which these areas hold (YYYY-MM-DD), or a column with it"
            )
        ),
    ] = "",
    layer: LayerName = "",
    crs: CrsName = "",
    where: Where = "",
) -> PolygonReport:
    """Import areas (neighbourhoods, sectors) with code, name and inhabitants."""
    from wijkatlas.exchange.areas import areas_from

    found, sha256 = read_file(session, progress, file, layer=layer, crs=crs, where=where)
    areas, rejections, notes = areas_from(
        found,
        scheme=scheme,
        code=code,
        name=name,
        population=population,
        households=households,
        valid_from=valid_from,
    )
    with session.project.edit(
        QT_TRANSLATE_NOOP("edits", "Import areas from {file}"),
        command="area.import",
        file=file.name,
    ) as edit:
        number, counts = edit.import_areas(
            areas,
            file_name=file.name,
            sha256=sha256,
            rejected=len({each.row for each in rejections}),
            notes=notes,
        )
    return report_polygons(found, rejections, number, counts, notes)


COMMANDS = [
    Command(
        "area.import",
        QT_TRANSLATE_NOOP("commands", "Import areas…"),
        import_areas,
        Access.WRITE,
        "import",
        "",
        "mdi6.vector-polygon",
        ask="area_import_dialog",
    ),
]
