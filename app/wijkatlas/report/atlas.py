# SPDX-License-Identifier: EUPL-1.2
"""The atlas: pages of A4 as PDF, with text as text; the same content gives the same bytes."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime, time
from pathlib import Path
from typing import TYPE_CHECKING, Any

from wijkatlas.domain.calendar import write_day
from wijkatlas.domain.chapter import Chapter
from wijkatlas.domain.progress import Progress
from wijkatlas.domain.style import ACCENT
from wijkatlas.language import QT_TRANSLATE_NOOP, Translator
from wijkatlas.report.atlas_layout import FOOT, LEFT, PAPER, TOP, WIDTH, DrawMap, Layout, heading
from wijkatlas.report.atlas_table import SMALL
from wijkatlas.report.canvas import LIGHT
from wijkatlas.report.chapters import check_chapter
from wijkatlas.report.pieces import fill
from wijkatlas.report.typeset import lines_of, write_text
from wijkatlas.report.wording import clean
from wijkatlas.wholefile import write_whole

if TYPE_CHECKING:
    from matplotlib.figure import Figure

__all__ = ["Atlas", "write_atlas"]


@dataclass(frozen=True, slots=True)
class Atlas:
    """What the pages share: whose they are, as of when, for whom, from which sources."""

    municipality: str
    as_of: date
    recipient: str
    source: str
    program: str
    mark: str
    draw: DrawMap


def write_atlas(
    path: Path,
    chapters: Sequence[Chapter],
    atlas: Atlas,
    translator: Translator,
    progress: Progress,
    *,
    whole: bool = False,
) -> int:
    """Write the chapters as PDF in place of what was at ``path``; gives the number of pages.

    Long tables are cut where that saves a page, unless ``whole``.

    Raises:
        UserError: the folder or the file can't be written.
        TypeError, ValueError: a chapter can't be written (``chapters.check_chapter``).
        Cancelled: by ``progress``; nothing is written.
    """
    for chapter in chapters:
        check_chapter(chapter)
    layouts = [Layout(chapter, translator, whole=whole) for chapter in chapters]
    total = sum(each.length for each in layouts)

    def write(part: Path) -> None:
        import matplotlib
        from matplotlib.backends.backend_pdf import PdfPages

        number = 0
        with (
            matplotlib.rc_context({"pdf.fonttype": 42, "pdf.compression": 6}),
            PdfPages(part, metadata=_metadata(atlas, translator)) as book,
        ):
            for layout in layouts:
                for nth, placed in enumerate(layout.pages(atlas.draw)):
                    progress.update(number, total, QT_TRANSLATE_NOOP("jobs", "Drawing the atlas"))
                    number += 1
                    page = _frame(layout.chapter, atlas, translator, nth, (number, total))
                    for piece, top in placed:
                        piece.draw(page, LEFT, top)
                    book.savefig(page)

    write_whole(path, write)
    progress.update(total, total)
    return total


def _metadata(atlas: Atlas, translator: Translator) -> dict[str, Any]:
    title = QT_TRANSLATE_NOOP("workbook", "Safety and prevention in {municipality}")
    return {
        "Title": clean(translator.translate("workbook", title, municipality=atlas.municipality)),
        "Author": clean(atlas.municipality),
        "Creator": atlas.program,
        "Keywords": atlas.mark,
        "Producer": None,
        "CreationDate": datetime.combine(atlas.as_of, time(), UTC),
    }


def _frame(
    chapter: Chapter, atlas: Atlas, translator: Translator, nth: int, page: tuple[int, int]
) -> "Figure":
    """An empty page with its title, sources and number."""
    from matplotlib.figure import Figure

    figure = Figure(figsize=PAPER, dpi=72, facecolor="white")
    fill(figure, 0, PAPER[1], PAPER[0], 0.16, ACCENT)
    top = TOP
    for piece in heading(chapter, translator, nth):
        piece.draw(figure, LEFT, top)
        top -= piece.height
    t = translator.translate
    fill(figure, LEFT, FOOT - 0.1, WIDTH, 0.008, LIGHT.grid)
    room = WIDTH - 1.2
    below = t(
        "workbook",
        QT_TRANSLATE_NOOP("workbook", "{municipality}. As of {day}. Made for: {recipient}."),
        municipality=atlas.municipality,
        day=write_day(atlas.as_of, t),
        recipient=atlas.recipient,
    )
    told = [*lines_of(atlas.source, SMALL, room)[:2], *lines_of(below, SMALL, room)[:1]]
    for number, line in enumerate(told):
        write_text(figure, LEFT, FOOT - 0.15 - number * SMALL.line, line, SMALL)
    numbered = t(
        "workbook",
        QT_TRANSLATE_NOOP("workbook", "page {number} of {total}"),
        number=page[0],
        total=page[1],
    )
    write_text(figure, LEFT + WIDTH, FOOT - 0.15, numbered, SMALL, right=True)
    return figure
