# SPDX-License-Identifier: EUPL-1.2
"""Commands about neighbourhood networks."""

from pathlib import Path
from typing import Annotated

from wijkatlas.api import QT_TRANSLATE_NOOP, Access, Command, NetworkKind, Param, Progress, Session
from wijkatlas.commands.area import PATTERNS, PolygonReport, parse_where, report_polygons
from wijkatlas.commands.fingerprint import check_foreign, file_sha256


def import_networks(
    session: Session,
    progress: Progress,
    *,
    file: Annotated[
        Path, Param(QT_TRANSLATE_NOOP("commands", "The file to import"), patterns=PATTERNS)
    ],
    name: Annotated[str, Param(QT_TRANSLATE_NOOP("commands", "Column with the name"), option=True)],
    kind: Annotated[
        str, Param(QT_TRANSLATE_NOOP("commands", "bin, whatsapp or other; or a column with it"))
    ] = NetworkKind.BIN,
    coordinator: Annotated[
        str, Param(QT_TRANSLATE_NOOP("commands", "Column that says whether there is a coordinator"))
    ] = "",
    police_contact: Annotated[
        str,
        Param(
            QT_TRANSLATE_NOOP("commands", "Column with the police service (no names of persons)")
        ),
    ] = "",
    started_on: Annotated[
        str, Param(QT_TRANSLATE_NOOP("commands", "Column with the start date"))
    ] = "",
    status: Annotated[str, Param(QT_TRANSLATE_NOOP("commands", "Column with the status"))] = "",
    layer: Annotated[
        str, Param(QT_TRANSLATE_NOOP("commands", "Layer of the file, when it has several"))
    ] = "",
    crs: Annotated[
        str,
        Param(QT_TRANSLATE_NOOP("commands", "Coordinate system of the file, such as EPSG:31370")),
    ] = "",
    where: Annotated[
        str, Param(QT_TRANSLATE_NOOP("commands", "Only rows with this value: COLUMN=VALUE"))
    ] = "",
) -> PolygonReport:
    """Import neighbourhood networks (BIN, WhatsApp groups)."""
    from wijkatlas.exchange.networks import networks_from
    from wijkatlas.exchange.polygons import read_polygons

    check_foreign(file, session.project.path)
    sha256 = file_sha256(file, progress)
    found = read_polygons(
        file, session.project.crs, layer=layer, crs=crs, where=parse_where(where), progress=progress
    )
    networks, rejections, notes = networks_from(
        found,
        name=name,
        kind=kind,
        coordinator=coordinator,
        police_contact=police_contact,
        started_on=started_on,
        status=status,
    )
    with session.project.edit(
        QT_TRANSLATE_NOOP("edits", "Import networks from {file}"),
        command="network.import",
        file=file.name,
    ) as edit:
        number, counts = edit.import_networks(
            networks,
            file_name=file.name,
            sha256=sha256,
            rejected=len({each.row for each in rejections}),
            notes=notes,
        )
    return report_polygons(found, rejections, number, counts, notes)


COMMANDS = [
    Command(
        "network.import",
        QT_TRANSLATE_NOOP("commands", "Import networks…"),
        import_networks,
        Access.WRITE,
        "import",
        "",
        "mdi6.account-group-outline",
        ask="network_import_dialog",
    ),
]
