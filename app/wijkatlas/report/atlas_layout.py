# SPDX-License-Identifier: EUPL-1.2
"""What stands on which page of the atlas: as few pages for a chapter as it takes; lengths in inches."""

from collections.abc import Callable
from dataclasses import replace

from wijkatlas.domain.chapter import Chapter, Lines, MapPicture, Pairs
from wijkatlas.domain.chart import Chart, ChartKind
from wijkatlas.domain.table import SheetTable
from wijkatlas.language import QT_TRANSLATE_NOOP, Translator
from wijkatlas.report.atlas_table import MOST_ROWS, TITLE, AtlasTable, lay_out_table
from wijkatlas.report.canvas import LIGHT
from wijkatlas.report.chapters import charts_beside
from wijkatlas.report.charting import natural_size
from wijkatlas.report.pieces import (
    BesidePiece,
    ChartPiece,
    GapPiece,
    PairPiece,
    Part,
    PicturePiece,
    Piece,
    TextPiece,
)
from wijkatlas.report.typeset import Type, lines_of

__all__ = ["FOOT", "LEFT", "PAPER", "TOP", "WIDTH", "DrawMap", "Layout", "Placed", "heading"]

PAPER = (8.27, 11.69)
LEFT = 0.6
WIDTH = PAPER[0] - 2 * LEFT
TOP, FOOT = PAPER[1] - 0.5, 0.85
HEADLINE = Type(17, bold=True)
SUBLINE = Type(9, colour=LIGHT.muted)
BODY, STRONG = Type(8.5), Type(10, bold=True)
NAMES = 3.0
MAP_SHARE = 0.56  # of the width, where a chart stands beside a map
GAP = 0.12
MAP_HEIGHTS = (4.4, 3.8, 3.3, 2.8, 2.3)
ROWS = (MOST_ROWS, 60, 45, 36, 30, 26, 22, 19, 16, 14, 12, 11, 10, 9, 8, 7, 6, 5)
MAP_DOTS_PER_INCH = 170
FLAT_CHART = 2.9
FEWEST_TOGETHER = 3

DrawMap = Callable[[MapPicture, str, tuple[int, int]], bytes]
"""Draws a map of so many pixels, with the area of this code marked; gives a PNG."""
Placed = list[tuple[Piece, float]]


def heading(chapter: Chapter, translator: Translator, nth: int) -> list[Piece]:
    """The title of the nth page of a chapter (from 0), from :data:`TOP` down."""
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


class Layout:
    """The pages of a chapter.

    Tables have as many rows, and maps are as high, as the fewest pages allow on which the chapter can
    stand; with ``whole`` all rows are kept.
    """

    def __init__(self, chapter: Chapter, translator: Translator, *, whole: bool = False) -> None:
        self.chapter, self._translator = chapter, translator
        self._beside = charts_beside(chapter)
        self._parts = [
            self._part(block) for block in chapter.blocks if block not in self._beside.values()
        ]
        fewest = self._count(MAP_HEIGHTS[-1], MOST_ROWS if whole else ROWS[-1])
        self._rows = next(n for n in ROWS if self._count(MAP_HEIGHTS[-1], n) <= fewest)
        self._map_height = next(h for h in MAP_HEIGHTS if self._count(h, self._rows) <= fewest)
        self.length = fewest

    def pages(self, draw: DrawMap) -> list[Placed]:
        """The pieces of each page with their upper edges."""
        return self._place(self._map_height, self._rows, draw)

    def _count(self, map_height: float, rows: int) -> int:
        return len(self._place(map_height, rows, None))

    def _place(self, map_height: float, rows: int, draw: DrawMap | None) -> list[Placed]:
        flow = _Flow(self.chapter, self._translator)
        for part in self._parts:
            if isinstance(part, AtlasTable):
                flow.add(part.part(rows))
            elif isinstance(part, MapPicture):
                flow.add(self._map_part(part, map_height, draw))
            else:
                flow.add(part)
        return flow.pages

    def _map_part(self, block: MapPicture, height: float, draw: DrawMap | None) -> Part:
        chart = self._beside.get(self.chapter.blocks.index(block))
        width = WIDTH if chart is None else WIDTH * MAP_SHARE
        size = round(width * MAP_DOTS_PER_INCH), round(height * MAP_DOTS_PER_INCH)
        data = draw(block, self.chapter.area, size) if draw is not None else b""
        lead = [TextPiece(line, TITLE) for line in lines_of(block.title, TITLE, WIDTH) if line]
        picture: Piece = PicturePiece(data, width, height)
        if chart is not None:
            room = WIDTH - width - GAP
            # its unit stands along the axis, its source at the foot of the page
            bare = replace(chart, subtitle="", x_title="", source="")
            drawn = ChartPiece(bare, self._translator, room, min(height, FLAT_CHART))
            picture = BesidePiece(picture, drawn, width + GAP)
        return Part([*lead, picture], tail=[GapPiece(GAP)])

    def _part(self, block: object) -> Part | AtlasTable | MapPicture:
        if isinstance(block, SheetTable):
            return lay_out_table(block, self._translator, WIDTH)
        if isinstance(block, Lines):
            return _lines_part(block)
        if isinstance(block, Pairs):
            return _pairs_part(block)
        if isinstance(block, Chart):
            high = natural_size(block, WIDTH)[1]
            if block.kind in (ChartKind.LINE, ChartKind.BARS, ChartKind.SCATTER):
                high = min(high, FLAT_CHART)
            piece = ChartPiece(block, self._translator, WIDTH, min(high, TOP - FOOT - 1))
            return Part([piece], tail=[GapPiece(GAP)])
        assert isinstance(block, MapPicture)  # noqa: S101 - checked before
        return block


def _lines_part(block: Lines) -> Part:
    face = STRONG if block.strong else BODY
    lines = [line for text in block.texts for line in lines_of(text, face, WIDTH)]
    return Part(rows=[TextPiece(line, face) for line in lines], tail=[GapPiece(GAP)])


def _pairs_part(block: Pairs) -> Part:
    rows: list[Piece] = []
    bold = Type(BODY.points, bold=True)
    for name, text in block.rows:
        if not text:
            rows += [TextPiece(line, TITLE) for line in lines_of(name, TITLE, WIDTH)]
            continue
        names, texts = lines_of(name, bold, NAMES - GAP), lines_of(text, BODY, WIDTH - NAMES)
        for number in range(max(len(names), len(texts))):
            under = names[number] if number < len(names) else ""
            beside = texts[number] if number < len(texts) else ""
            rows.append(PairPiece(under, beside, bold, BODY, NAMES))
    return Part(rows=rows, tail=[GapPiece(GAP)])


class _Flow:
    """Places parts one below the other, and goes on on a new page where one is full."""

    def __init__(self, chapter: Chapter, translator: Translator) -> None:
        self._chapter, self._translator = chapter, translator
        self.pages: list[Placed] = []
        self._top = 0.0
        self._new_page()

    def add(self, part: Part) -> None:
        """Place a part."""
        start = [*part.lead, *([part.head] if part.head else []), *part.rows[:FEWEST_TOGETHER]]
        if sum(piece.height for piece in start) > self._top - FOOT and self.pages[-1]:
            self._new_page()
        for piece in part.lead:
            self._put(piece)
        if part.head is not None:
            self._put(part.head)
        for piece in part.rows:
            self._put(piece, part.head)
        for piece in part.tail:
            if not isinstance(piece, GapPiece) or piece.height < self._top - FOOT:
                self._put(piece)

    def _put(self, piece: Piece, head: Piece | None = None) -> None:
        if piece.height > self._top - FOOT and self.pages[-1]:
            self._new_page()
            if head is not None:
                self._put(head)
        self.pages[-1].append((piece, self._top))
        self._top -= piece.height

    def _new_page(self) -> None:
        above = heading(self._chapter, self._translator, len(self.pages))
        self._top = TOP - sum(piece.height for piece in above)
        self.pages.append([])
