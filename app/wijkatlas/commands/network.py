# SPDX-License-Identifier: EUPL-1.2
"""Commands about neighbourhood networks."""

from typing import Annotated

from wijkatlas.api import QT_TRANSLATE_NOOP, Access, Command, NetworkKind, Param, Progress, Session
from wijkatlas.commands.import_report import PolygonReport
from wijkatlas.commands.polygon_file import (
    CrsName,
    LayerName,
    PolygonPath,
    Where,
    read_file,
    report_polygons,
)


def import_networks(
    session: Session,
    progress: Progress,
    *,
    file: PolygonPath,
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
    layer: LayerName = "",
    crs: CrsName = "",
    where: Where = "",
) -> PolygonReport:
    """Import neighbourhood networks (BIN, WhatsApp groups)."""
    from wijkatlas.exchange.networks import networks_from

    found, sha256 = read_file(session, progress, file, layer=layer, crs=crs, where=where)
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
