# SPDX-License-Identifier: EUPL-1.2
"""The atlas: pages of A4 as PDF, one or more for each chapter, with text as text.

The same content gives the same bytes. Lengths in inches.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime, time
from pathlib import Path
from typing import TYPE_CHECKING, Any

from wijkatlas.domain.calendar import write_day
from wijkatlas.domain.chapter import Chapter, Lines, MapPicture, Pairs
from wijkatlas.domain.chart import Chart, ChartKind
from wijkatlas.domain.progress import Progress
from wijkatlas.domain.style import ACCENT
from wijkatlas.domain.table import SheetTable
from wijkatlas.language import QT_TRANSLATE_NOOP, Translator
from wijkatlas.report.atlas_table import SMALL, TITLE, table_part
from wijkatlas.report.canvas import LIGHT
from wijkatlas.report.chapters import check_chapter
from wijkatlas.report.charting import natural_size
from wijkatlas.report.pieces import ChartPiece, GapPiece, Part, PicturePiece, Piece, TextPiece, fill
from wijkatlas.report.typeset import Type, lines_of, write_text
from wijkatlas.report.wording import clean
from wijkatlas.wholefile import write_whole

if TYPE_CHECKING:
    from matplotlib.figure import Figure

__all__ = ["Atlas", "write_atlas"]

PAPER = (8.27, 11.69)
LEFT = 0.6
WIDTH = PAPER[0] - 2 * LEFT
TOP, FOOT = PAPER[1] - 0.5, 0.85
HEADLINE = Type(17, bold=True)
SUBLINE = Type(9, colour=LIGHT.muted)
BODY, STRONG = Type(9), Type(10, bold=True)
NAMES = 1.7
GAP = 0.12
MAP_HEIGHTS = (4.4, 3.8, 3.3, 2.8)
"""The map is as high as lets the page hold most of the rest."""
MAP_DOTS_PER_INCH = 170
FLAT_CHART = 2.7
FEWEST_ROWS = 3

DrawMap = Callable[[MapPicture, str, tuple[int, int]], bytes]
"""Draws a map of so many pixels, with the area of this code marked; gives a PNG."""
Placed = list[tuple[Piece, float]]


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
) -> int:
    """Write the chapters as PDF in place of what was at ``path``; gives the number of pages.

    Raises:
        UserError: the folder or the file can't be written.
        TypeError, ValueError: a chapter can't be written (``chapters.check_chapter``).
        Cancelled: by ``progress``; nothing is written.
    """
    for chapter in chapters:
        check_chapter(chapter)
    maps = [_map_height(chapter, translator) for chapter in chapters]
    pages = [_pages(each, translator, high) for each, high in zip(chapters, maps, strict=True)]
    total = sum(len(each) for each in pages)

    def write(part: Path) -> None:
        import matplotlib
        from matplotlib.backends.backend_pdf import PdfPages

        number = 0
        with (
            matplotlib.rc_context({"pdf.fonttype": 42, "pdf.compression": 6}),
            PdfPages(part, metadata=_metadata(atlas, translator)) as book,
        ):
            for chapter, high in zip(chapters, maps, strict=True):
                for nth, placed in enumerate(_pages(chapter, translator, high, atlas.draw)):
                    progress.update(number, total, QT_TRANSLATE_NOOP("jobs", "Drawing the atlas"))
                    number += 1
                    page = _frame(chapter, atlas, translator, nth, (number, total))
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
    for piece in _heading(chapter, translator, nth):
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


def _heading(chapter: Chapter, translator: Translator, nth: int) -> list[Piece]:
    title = chapter.title
    if nth:
        more = QT_TRANSLATE_NOOP("workbook", "{title} (continued)")
        title = translator.translate("workbook", more, title=title)
    found: list[Piece] = [
        TextPiece(line, HEADLINE) for line in lines_of(title, HEADLINE, WIDTH)[:2]
    ]
    if chapter.subtitle:
        found += [
            TextPiece(line, SUBLINE) for line in lines_of(chapter.subtitle, SUBLINE, WIDTH)[:3]
        ]
    return [*found, GapPiece(GAP)]


# -- what stands on which page ---------------------------------------------------------------------


def _map_height(chapter: Chapter, translator: Translator) -> float:
    """The highest map with which the chapter takes as few pages as with the lowest."""
    fewest = len(_pages(chapter, translator, MAP_HEIGHTS[-1]))
    return next(high for high in MAP_HEIGHTS if len(_pages(chapter, translator, high)) <= fewest)


def _pages(
    chapter: Chapter, translator: Translator, map_height: float, draw: DrawMap | None = None
) -> list[Placed]:
    """The pieces of each page with their upper edges; without ``draw`` maps are blank."""
    flow = _Flow(chapter, translator)
    for block in chapter.blocks:
        if isinstance(block, Lines):
            face = STRONG if block.strong else BODY
            lines = [line for text in block.texts for line in lines_of(text, face, WIDTH)]
            flow.add(Part(rows=[TextPiece(line, face) for line in lines], tail=[GapPiece(GAP)]))
        elif isinstance(block, Pairs):
            flow.add(_pairs_part(block))
        elif isinstance(block, SheetTable):
            flow.add(table_part(block, translator, WIDTH))
        elif isinstance(block, Chart):
            high = natural_size(block, WIDTH)[1]
            if block.kind in (ChartKind.LINE, ChartKind.BARS, ChartKind.SCATTER):
                high = min(high, FLAT_CHART + 0.6)
            piece = ChartPiece(block, translator, WIDTH, min(high, flow.most))
            flow.add(Part(lead=[piece], tail=[GapPiece(GAP)]))
        else:
            size = round(WIDTH * MAP_DOTS_PER_INCH), round(map_height * MAP_DOTS_PER_INCH)
            data = draw(block, chapter.area, size) if draw is not None else b""
            lead = [TextPiece(line, TITLE) for line in lines_of(block.title, TITLE, WIDTH) if line]
            flow.add(Part([*lead, PicturePiece(data, WIDTH, map_height)], tail=[GapPiece(GAP)]))
    return flow.pages


def _pairs_part(block: Pairs) -> Part:
    rows: list[Piece] = []
    for name, text in block.rows:
        if not text:
            rows += [TextPiece(line, TITLE) for line in lines_of(name, TITLE, WIDTH)]
            continue
        bold = Type(BODY.points, bold=True)
        names = lines_of(name, bold, NAMES - GAP)
        texts = lines_of(text, BODY, WIDTH - NAMES)
        for number in range(max(len(names), len(texts))):
            beside = texts[number] if number < len(texts) else ""
            under = names[number] if number < len(names) else ""
            rows.append(_PairPiece(under, beside, bold))
    return Part(rows=rows, tail=[GapPiece(GAP)])


@dataclass(frozen=True, slots=True)
class _PairPiece:
    """A line of a name, and beside it one of its text."""

    name: str
    text: str
    bold: Type

    @property
    def height(self) -> float:
        return BODY.line

    def draw(self, page: "Figure", left: float, top: float) -> None:
        write_text(page, left, top, self.name, self.bold)
        write_text(page, left + NAMES, top, self.text, BODY)


class _Flow:
    """Places parts one below the other, and goes on on a new page where one is full."""

    def __init__(self, chapter: Chapter, translator: Translator) -> None:
        self._chapter, self._translator = chapter, translator
        self.pages: list[Placed] = []
        self._top = 0.0
        self._new_page()
        self.most = self._top - FOOT

    def add(self, part: Part) -> None:
        """Place a part."""
        start = [*part.lead, *([part.head] if part.head else []), *part.rows[:FEWEST_ROWS]]
        if sum(piece.height for piece in start) > self._top - FOOT and self.pages[-1]:
            self._new_page()
        for piece in part.lead:
            self._place(piece)
        if part.head is not None:
            self._place(part.head)
        for piece in part.rows:
            self._place(piece, part.head)
        for piece in part.tail:
            if not isinstance(piece, GapPiece) or piece.height < self._top - FOOT:
                self._place(piece)

    def _place(self, piece: Piece, head: Piece | None = None) -> None:
        if piece.height > self._top - FOOT and self.pages[-1]:
            self._new_page()
            if head is not None:
                self._place(head)
        self.pages[-1].append((piece, self._top))
        self._top -= piece.height

    def _new_page(self) -> None:
        heading = _heading(self._chapter, self._translator, len(self.pages))
        self._top = TOP - sum(piece.height for piece in heading)
        self.pages.append([])
