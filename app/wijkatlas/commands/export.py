# SPDX-License-Identifier: EUPL-1.2
"""Commands that hand over: the council's workbook, the map, its picture, the project for QGIS."""

from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

from wijkatlas.api import (
    QT_TRANSLATE_NOOP,
    Access,
    Command,
    Param,
    Progress,
    Session,
    Translator,
)

if TYPE_CHECKING:
    from wijkatlas.analysis.together import Counted
    from wijkatlas.commands.analyses.again import Remade
    from wijkatlas.commands.mapview import MapView


@dataclass(frozen=True, slots=True)
class ExportReport:
    """Where the result lies."""

    path: str
    bytes: int

    def sentence(self, translator: Translator) -> str:
        """In words."""
        return translator.translate("reports", "Written: {path}", path=self.path)


def _written(session: Session, command: str, path: Path) -> ExportReport:
    session.project.note(command)
    return ExportReport(str(path), path.stat().st_size)


def _save(session: Session, command: str, path: Path, data: bytes) -> ExportReport:
    from wijkatlas.wholefile import write_bytes

    write_bytes(path, data)
    return _written(session, command, path)


def export_workbook(
    session: Session,
    progress: Progress,
    *,
    out: Annotated[
        Path,
        Param(
            QT_TRANSLATE_NOOP("commands", "The workbook (.xlsx)"), save=True, patterns=("*.xlsx",)
        ),
    ],
    recipient: Annotated[
        str,
        Param(
            QT_TRANSLATE_NOOP("commands", "For whom: decides what is hidden"), choices=("council",)
        ),
    ] = "council",
) -> ExportReport:
    """Write the Excel workbook for the council: figures with margins, small counts hidden."""
    from wijkatlas.commands.analyses.again import findings, remake
    from wijkatlas.commands.analyses.register.entries import register_table
    from wijkatlas.commands.council import area_word, gather, import_log
    from wijkatlas.commands.mapimage import draw_council_picture, draw_finding_picture
    from wijkatlas.report.content import WorkbookContent
    from wijkatlas.report.workbook import write_workbook

    progress.update(0, 5, QT_TRANSLATE_NOOP("jobs", "Counting"))
    made: list[Remade] = []
    refused: list[str] = []

    def beside(reader: Session, view: "MapView") -> "list[Counted]":
        progress.update(1, 5, QT_TRANSLATE_NOOP("jobs", "Calculating the analyses"))
        remade, lines = remake(reader, view, progress)
        made.extend(remade)
        refused.extend(lines)
        return [table for each in remade for table in each.tables]

    council = gather(session, progress, beside=beside)
    progress.update(3, 5, QT_TRANSLATE_NOOP("jobs", "Drawing the map"))
    picture = draw_council_picture(session, council, size=(1500, 950))
    found, kept_out, told = findings(council.session, made, council.summary.beside)
    pictures = [
        draw_finding_picture(session, council, each.finding.question, each.layer, size=(900, 570))
        if each.layer is not None
        else b""
        for each in found.values()
    ]
    register = None
    if made:
        register = register_table(
            council.session, hide_below=session.settings["hide_below"], told=told, with_sheet=found
        )
    sheets = [sheet.table(council.session) for plugin in session.plugins for sheet in plugin.sheets]
    told_beside = [
        finding
        for plugin in session.plugins
        if plugin.findings is not None
        for finding in plugin.findings(council.session)
    ]
    anchor = session.project.anchor()
    progress.update(4, 5, QT_TRANSLATE_NOOP("jobs", "Writing the workbook"))
    content = WorkbookContent(
        municipality=session.project.name, sentence=council.sentence, created=council.created,
        summary=council.summary, area_word=area_word(council), imports=import_log(session),
        map_picture=picture, map_caption=council.sentence, extra=sheets,
        findings=[*(each.finding for each in found.values()), *told_beside], pictures=pictures,
        register=register, left_out=[*refused, *kept_out],
        recipient=council.translator.translate("choices", recipient),
        project_mark=f"{session.project.uid} · {anchor.seq} · {anchor.mac[:16]}",
        program=council.program,
    )  # fmt: skip
    write_workbook(out, content, council.translator)
    progress.update(5, 5)
    return _written(session, "export.workbook", out)


def export_map(
    session: Session,
    progress: Progress,
    *,
    out: Annotated[
        Path,
        Param(
            QT_TRANSLATE_NOOP("commands", "The web page (.html)"), save=True, patterns=("*.html",)
        ),
    ],
) -> ExportReport:
    """Write the map as one page that opens in any browser, without internet."""
    from wijkatlas.commands.council import gather
    from wijkatlas.commands.mapimage import web_map

    progress.update(0, 2, QT_TRANSLATE_NOOP("jobs", "Counting"))
    council = gather(session, progress)
    progress.update(1, 2, QT_TRANSLATE_NOOP("jobs", "Drawing the map"))
    return _save(session, "export.map", out, web_map(session, council).encode("utf-8"))


def export_picture(
    session: Session,
    progress: Progress,
    *,
    out: Annotated[
        Path,
        Param(QT_TRANSLATE_NOOP("commands", "The picture (.png)"), save=True, patterns=("*.png",)),
    ],
    size: Annotated[
        str, Param(QT_TRANSLATE_NOOP("commands", "Width and height in pixels, such as 1600x1000"))
    ] = "1600x1000",
    bounds: Annotated[
        str, Param(QT_TRANSLATE_NOOP("commands", "West, south, east and north in degrees"))
    ] = "",
) -> ExportReport:
    """Draw the map as a picture of any size."""
    from wijkatlas.commands.council import gather
    from wijkatlas.commands.mapimage import draw_picture, parse_bounds, parse_size

    wide, box = parse_size(size), parse_bounds(bounds)
    progress.update(0, 2, QT_TRANSLATE_NOOP("jobs", "Drawing the map"))
    council = gather(session, progress)
    return _save(
        session, "export.picture", out, draw_picture(session, council, size=wide, bounds=box)
    )


def export_qgis(
    session: Session,
    progress: Progress,
    *,
    out: Annotated[
        Path | None,
        Param(
            QT_TRANSLATE_NOOP("commands", "The QGIS project (.qgs)"), save=True, patterns=("*.qgs",)
        ),
    ] = None,
) -> ExportReport:
    """Put styles and a project for QGIS into the project file, and a .qgs file beside it."""
    from wijkatlas.commands.qgis import qgis_documents

    progress.update(0, 2, QT_TRANSLATE_NOOP("jobs", "Writing for QGIS"))
    project = session.project
    target = out or project.path.with_suffix(".qgs")
    made = qgis_documents(session, progress, target)
    with project.edit(QT_TRANSLATE_NOOP("edits", "Styles for QGIS"), command="export.qgis") as edit:
        edit.replace_qgis(made.styles, made.project, owner=made.owner)
    return _save(session, "export.qgis", target, made.qgs)


COMMANDS = [
    Command(
        "export.workbook",
        QT_TRANSLATE_NOOP("commands", "Workbook for the council…"),
        export_workbook,
        Access.READ,
        "export",
        "Ctrl+E",
        "mdi6.file-excel-outline",
    ),
    Command(
        "export.map",
        QT_TRANSLATE_NOOP("commands", "Map for the browser…"),
        export_map,
        Access.READ,
        "export",
        "",
        "mdi6.web",
    ),
    Command(
        "export.picture",
        QT_TRANSLATE_NOOP("commands", "Picture of the map…"),
        export_picture,
        Access.READ,
        "export",
        "",
        "mdi6.image-outline",
    ),
    Command(
        "export.qgis",
        QT_TRANSLATE_NOOP("commands", "Project for QGIS…"),
        export_qgis,
        Access.WRITE,
        "export",
        "",
        "mdi6.layers-outline",
    ),
]
