# SPDX-License-Identifier: EUPL-1.2
"""A chapter of a plugin as a sheet: sentences, pairs, tables, charts and maps in its order."""

import math
from itertools import pairwise
from typing import TypeGuard

from wijkatlas.domain.chapter import Block, Chapter, Lines, MapPicture, Pairs, Place
from wijkatlas.domain.chart import Chart, ChartKind
from wijkatlas.domain.table import SheetTable
from wijkatlas.report.blocks import NARROWEST_WRAPPED, Blocks, common_widths, heat_table, widen
from wijkatlas.report.chart_cells import is_native
from wijkatlas.report.content import Draw, Table, check_table
from wijkatlas.report.fitting import short_name
from wijkatlas.report.look import Book
from wijkatlas.report.page import Page

__all__ = ["charts_beside", "check_chapter", "write_chapter"]

MAP_WIDTH_CM = 12.0
MOST_PAGES = {Place.FRONT: (math.inf,), Place.PROFILE: (1.3, 3.2)}
"""How many pages are made smaller to fit on one, and on two."""


def check_chapter(chapter: Chapter) -> None:
    """Refuse a chapter that can't be written, before anything is.

    Raises:
        TypeError: a block is of no known kind, or a cell neither text nor an estimate.
        ValueError: a row is too long or too short, or a figure is not finite.
    """
    for block in chapter.blocks:
        if isinstance(block, SheetTable):
            check_table(block)
        elif not isinstance(block, Lines | Pairs | Chart | MapPicture):
            message = f"a chapter holds no {type(block).__name__}"
            raise TypeError(message)


def write_chapter(book: Book, chapter: Chapter, draw: Draw | None) -> Page:
    """The sheet of a chapter; those in front, and of areas where they are not long, print on one page."""
    translator = book.translator
    tables: dict[int, Table] = {}
    for number, block in enumerate(chapter.blocks):
        if isinstance(block, SheetTable):
            tables[number] = widen(block, translator)
        elif _is_heat(block):
            tables[number] = heat_table(block)
    widths = common_widths(list(tables.values()), translator)
    page = Page(book, short_name(chapter.name), chapter.area)
    page.set_up(widths, wraps_from=NARROWEST_WRAPPED)
    page.write_heading(chapter.title, chapter.subtitle)
    blocks = Blocks(page, widths, page.paper.shrunk)
    beside = charts_beside(chapter)
    for number, block in enumerate(chapter.blocks):
        if number in tables:
            blocks.write_table(tables[number], block if _is_heat(block) else None)
        elif isinstance(block, Lines):
            page.write_lines(block.texts, blocks.room, bold=block.strong)
            page.write_gap()
        elif isinstance(block, Pairs):
            blocks.write_pairs(block.rows)
        elif isinstance(block, Chart):
            if block not in beside.values() or draw is None:
                blocks.write_chart(block)
        elif isinstance(block, MapPicture) and draw is not None:
            picture = draw(block, chapter.area)
            blocks.write_picture(picture, MAP_WIDTH_CM, block.title, beside.get(number))
    if chapter.place in MOST_PAGES:
        page.fit_on_pages(MOST_PAGES[chapter.place])
    blocks.finish()
    return page


def charts_beside(chapter: Chapter) -> dict[int, Chart]:
    """The charts that stand at the right of the map before them, by the place of the map."""
    found = {}
    for number, (first, second) in enumerate(pairwise(chapter.blocks)):
        if isinstance(first, MapPicture) and isinstance(second, Chart) and is_native(second):
            found[number] = second
    return found


def _is_heat(block: Block) -> TypeGuard[Chart]:
    return isinstance(block, Chart) and block.kind is ChartKind.HEAT
