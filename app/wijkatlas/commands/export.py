# SPDX-License-Identifier: EUPL-1.2
"""Commands that hand over: the council's workbook, the map, its picture, the project for QGIS."""

from datetime import date
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

from wijkatlas.api import QT_TRANSLATE_NOOP, Access, Command, Param, Progress, Session
from wijkatlas.commands.handover import ExportReport, VerifyReport, file_sha256, hand_over

if TYPE_CHECKING:
    from wijkatlas.commands.council import Council
    from wijkatlas.domain.chapter import MapPicture

MAP_PIXELS, FINDING_PIXELS, CHAPTER_PIXELS = (1500, 950), (900, 570), (1200, 760)
AsOf = Annotated[
    date | None,
    Param(QT_TRANSLATE_NOOP("commands", "The day that all pages speak of; today when left out")),
]


def _save(session: Session, command: str, path: Path, data: bytes, **options: str) -> ExportReport:
    from wijkatlas.wholefile import write_bytes

    write_bytes(path, data)
    return hand_over(session, command, [path], options=options)


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
    date_: AsOf = None,
    pdf: Annotated[
        bool, Param(QT_TRANSLATE_NOOP("commands", "Also as PDF; needs LibreOffice"))
    ] = False,
) -> ExportReport:
    """Write the Excel workbook for the council: figures with margins, small counts hidden."""
    from wijkatlas.commands.analyses.again import findings
    from wijkatlas.commands.analyses.register.entries import register_table
    from wijkatlas.commands.council import area_word, import_log, manifest_options, source_files
    from wijkatlas.commands.edition import STEPS, gather_edition
    from wijkatlas.commands.mapimage import draw_council_picture, draw_finding_picture
    from wijkatlas.report.content import WorkbookContent
    from wijkatlas.report.workbook import write_workbook

    if pdf:
        _check_pdf(session, out)
    as_of = date_ or date.today()
    gathered = gather_edition(session, progress, recipient=recipient, as_of=as_of)
    council = gathered.council
    progress.update(3, STEPS, QT_TRANSLATE_NOOP("jobs", "Drawing the maps"))
    picture = draw_council_picture(session, council, size=MAP_PIXELS)
    found, kept_out, told = findings(council.session, gathered.made, gathered.hidden)
    pictures = [
        draw_finding_picture(
            session, council, each.finding.question, each.layer, size=FINDING_PIXELS
        )
        if each.layer is not None
        else b""
        for each in found.values()
    ]
    register = None
    if gathered.made:
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
    content = WorkbookContent(
        municipality=session.project.name, sentence=council.sentence, as_of=as_of,
        summary=council.summary, area_word=area_word(council), imports=import_log(session),
        map_picture=picture, map_caption=council.sentence, extra=sheets,
        findings=[*(each.finding for each in found.values()), *told_beside], pictures=pictures,
        register=register, left_out=[*gathered.refused, *kept_out],
        recipient=council.translator.translate("choices", recipient),
        project_mark=session.project.mark(), program=council.program,
        chapters=gathered.chapters(), draw=partial(_draw_chapter, session, council, progress),
        options=manifest_options(council), sources=source_files(session),
    )  # fmt: skip
    progress.update(4, STEPS, QT_TRANSLATE_NOOP("jobs", "Writing the workbook"))
    write_workbook(out, content, council.translator)
    written = [out]
    if pdf:
        from wijkatlas.exchange.office import write_pdf

        written.append(_pdf_beside(out))
        write_pdf(out, written[1], progress, council.translator.language)
    progress.update(STEPS, STEPS)
    options = {"date": as_of.isoformat(), "scheme": council.view.scheme(), "pdf": pdf}
    return hand_over(session, "export.workbook", written, recipient=recipient, options=options)


def _check_pdf(session: Session, out: Path) -> None:
    from wijkatlas.exchange.office import require_office
    from wijkatlas.wholefile import check_output

    require_office()
    check_output(_pdf_beside(out), session.project.path)


def _pdf_beside(book: Path) -> Path:
    is_taken = book.suffix.lower() == ".pdf"
    return book.with_name(f"{book.name}.pdf") if is_taken else book.with_suffix(".pdf")


def _draw_chapter(
    session: Session, council: "Council", progress: Progress, block: "MapPicture", area: str
) -> bytes:
    from wijkatlas.commands.mapimage import draw_chapter_picture

    progress.update(0, None, QT_TRANSLATE_NOOP("jobs", "Drawing the maps"))
    return draw_chapter_picture(session, council, block, area, size=CHAPTER_PIXELS)


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
    drawn = draw_picture(session, council, size=wide, bounds=box)
    return _save(session, "export.picture", out, drawn, size=size, bounds=bounds)


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


def export_verify(
    session: Session,
    progress: Progress,
    *,
    file: Annotated[
        Path, Param(QT_TRANSLATE_NOOP("commands", "A file that may have left the office"))
    ],
) -> VerifyReport:
    """Tell whether this very file left this project, when and for whom."""
    from wijkatlas.api import UserError

    progress.update(0, 1, QT_TRANSLATE_NOOP("jobs", "Reading the file"))
    try:
        if file.samefile(session.project.path):  # reading it here would end the locks on it
            raise UserError(
                QT_TRANSLATE_NOOP("errors", "{file} is the open project, not a file that left it."),
                QT_TRANSLATE_NOOP("errors", "Choose another file."),
                file=file.name,
            )
        sha256 = file_sha256(file)
    except OSError as error:
        raise UserError(
            QT_TRANSLATE_NOOP("errors", "{file} can't be read: {problem}."),
            QT_TRANSLATE_NOOP("errors", "Choose another file."),
            file=file.name,
            problem=error.strerror or type(error).__name__,
        ) from error
    return VerifyReport(file.name, sha256, tuple(session.project.exports(sha256)))


COMMANDS = [
    Command(
        "export.workbook",
        QT_TRANSLATE_NOOP("commands", "Workbook for the council…"),
        export_workbook,
        Access.LOG,
        "export",
        "Ctrl+E",
        "mdi6.file-excel-outline",
    ),
    Command(
        "export.map",
        QT_TRANSLATE_NOOP("commands", "Map for the browser…"),
        export_map,
        Access.LOG,
        "export",
        "",
        "mdi6.web",
    ),
    Command(
        "export.picture",
        QT_TRANSLATE_NOOP("commands", "Picture of the map…"),
        export_picture,
        Access.LOG,
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
    Command(
        "export.verify",
        QT_TRANSLATE_NOOP("commands", "Recognise an exported file…"),
        export_verify,
        Access.READ,
        "export",
        "",
        "mdi6.file-check-outline",
    ),
]
