# SPDX-License-Identifier: EUPL-1.2
"""A sheet of the workbook: title, table, notes and print set-up, in one look.

Rows are written as they come (openpyxl's write-only mode), so widths and print set-up come first.
"""

import hashlib
import math
import textwrap
from collections.abc import Iterable, Sequence
from dataclasses import replace
from typing import Any

from wijkatlas.domain.estimate import Estimate
from wijkatlas.domain.style import ACCENT
from wijkatlas.report.cells import ColumnWriter, ReadyCell, place, ready_cell
from wijkatlas.report.content import Table
from wijkatlas.report.fitting import (
    WIDEST,
    column_widths,
    count_lines,
    header_text,
    heading_lines,
    heading_rows,
    is_heading,
    letters_across,
    sheet_name,
    spreads,
)
from wijkatlas.report.look import BAND, GREY_TEXT, TOTAL_BAND, WHITE, Book, Look
from wijkatlas.report.paper import (
    LINE_POINTS,
    NOTE_POINTS,
    POINTS_PER_CM,
    ROW_POINTS,
    Paper,
    set_up_sheet,
)
from wijkatlas.report.wording import clean

__all__ = ["FIRST_ROW", "HEADER_ROW", "Page"]

HEADER_ROW = 4
FIRST_ROW = 5
NOTE_WIDTH = 165
MOST_LINES = 20
MOST_FIXED_ROWS = 2000
PIXELS_PER_INCH = 96
MOST_TOGETHER, FEWEST_TOGETHER = 9, 4  # rows of a table that stay on one page

HEADER = Look(bold=True, colour=WHITE, fill=ACCENT, wrap=True)
GROUP = Look(bold=True, indent=True, number_format="@")
ASIDE = Look(size=7, colour=GREY_TEXT, align="right", number_format="0.0")
ASIDE_TEXT = Look(size=7, colour=GREY_TEXT, number_format="@")


class Page:
    """One sheet. Widths and print set-up are fixed before the first row is written.

    ``area`` is the code of the area that it is about, if it is about one.
    """

    def __init__(self, book: Book, name: str, area: str = "") -> None:
        self.book, self.area = book, area
        self.sheet: Any = book.workbook.create_sheet(
            sheet_name(name, [each.sheet.title for each in book.pages])
        )
        self.sheet._values_to_row = place  # noqa: SLF001 - see report.cells
        self.sheet.merged_cells = []  # in the order of the sheet; openpyxl's own is a set
        self.title, self.row = "", 0
        self.paper = Paper()
        self._length, self._wraps_from = 0.0, float(WIDEST)
        self._digest = hashlib.sha256()
        self._pictures: list[str] = []
        book.pages.append(self)

    @property
    def content_sha256(self) -> str:
        """SHA-256 of what is written: a line for each filled cell, then for each picture."""
        digest = self._digest.copy()
        digest.update("".join(self._pictures).encode())
        return digest.hexdigest()

    def write_table(self, table: Table) -> None:
        """Title, subtitle, heading, rows and notes."""
        widths = column_widths(table, self.book.translator)
        self.set_up(widths)
        self.sheet.freeze_panes = f"B{FIRST_ROW}" if len(table.columns) > 1 else f"A{FIRST_ROW}"
        self.sheet.print_title_rows = f"{HEADER_ROW}:{HEADER_ROW}"
        self.write_heading(table.title, table.subtitle)
        self._write_header(table, widths)
        self._write_rows(table, widths)
        self.write_notes(table.notes, sum(widths))

    def write_block(self, table: Table, widths: Sequence[float]) -> int:
        """A table in the middle of a sheet that is set up already: name, heading, rows and notes.

        Gives the row of its first figures. A heading never stands alone at the foot of a page.
        """
        head = 20 + 2 * ROW_POINTS + ROW_POINTS * heading_rows(table)
        rows = len(table.rows) if len(table.rows) <= MOST_TOGETHER else FEWEST_TOGETHER
        self.need((head + ROW_POINTS * rows) / POINTS_PER_CM)
        self.write_part(table.title)
        if table.subtitle:
            self._append(self._text_cells([table.subtitle], Look(colour=GREY_TEXT)))
        self._write_header(table, widths)
        self.paper.repeated = 0.0  # of a sheet with several tables no heading is repeated
        first = self.row + 1
        self._write_rows(table, widths)
        if table.notes:
            self.write_notes(table.notes, sum(widths))
        self._append([])
        return first

    def write_lines(self, texts: Iterable[str], width: float, *, bold: bool = False) -> None:
        """Sentences in the body's size, wrapped as notes are."""
        look = Look(bold=bold)
        for text in texts:
            for line in textwrap.wrap(clean(text), max(60, min(NOTE_WIDTH, int(width)))):
                self._append(self._text_cells([line], look), LINE_POINTS)

    def write_data(self, cells: Sequence[str | float | None]) -> None:
        """A row of small grey cells that a chart reads; None stays blank."""
        row = []
        for number, value in enumerate(cells, 1):
            if value is None:
                continue
            look = ASIDE if isinstance(value, float) else ASIDE_TEXT
            kind = "n" if isinstance(value, float) else "s"
            cell = ready_cell(self.book, number, look)
            row.append(cell.put(value if isinstance(value, float) else clean(value), kind))
        self._append(row)

    def write_heading(self, title: str, subtitle: str) -> None:
        """Rows 1 to 3."""
        self.title = title
        self._append(self._text_cells([title], Look(bold=True, size=14)), 20)
        self._append(self._text_cells([subtitle], Look(colour=GREY_TEXT)))
        self._append([])

    def write_notes(self, notes: Iterable[str], width: float) -> None:
        """Lines of at most the table's width, so that nothing is cut on paper."""
        self._append([])
        look = Look(size=9, colour=GREY_TEXT)
        for note in notes:
            for line in textwrap.wrap(clean(note), max(60, min(NOTE_WIDTH, int(1.25 * width)))):
                self._append(self._text_cells([line], look), NOTE_POINTS)

    def write_pairs(self, pairs: Sequence[tuple[str, str]], widths: tuple[int, int]) -> None:
        """Two columns of text; a pair without text is a section heading."""
        head = Look(bold=True, wrap=True, number_format="@")
        body = Look(wrap=True, number_format="@")
        section = Look(bold=True, size=11, colour=ACCENT)
        for name, text in pairs:
            if not text:
                self._append([])
                self._append(self._text_cells([name], section), 17)
                continue
            lines = max(count_lines(text, widths[1] - 4), count_lines(name, widths[0] - 4))
            cells = self._text_cells([name], head)
            cells += self._text_cells([text], body, first=2)
            self._append(cells, 13.5 * lines + 2)

    def write_part(self, name: str) -> None:
        """The name of what follows."""
        self.write_cells([(name, Look(bold=True, size=11, colour=ACCENT))], 20)

    def write_cells(self, cells: Sequence[tuple[str, Look]], height: float = ROW_POINTS) -> None:
        """A row of texts, each with its look."""
        pairs = enumerate(cells, 1)
        self._append(
            [ready_cell(self.book, n, look).put(clean(text)) for n, (text, look) in pairs], height
        )

    def write_gap(self) -> None:
        """An empty row."""
        self._append([])

    def place_chart(self, chart: Any) -> None:
        """Put a chart below what is written, on a new sheet of paper where it does not fit."""
        self.sheet.add_chart(chart, self._anchor(chart.height, chart.width))

    def place_picture(self, picture: Any, data: bytes) -> None:
        """Put a picture (``data`` are its bytes) below what is written."""
        height, width = (
            pixels / PIXELS_PER_INCH * 2.54 for pixels in (picture.height, picture.width)
        )
        self.add_picture(picture, data, self._anchor(height, width))

    def add_picture(self, picture: Any, data: bytes, anchor: str) -> None:
        """Put a picture over the cell ``anchor``."""
        self._pictures.append(f"{anchor}\t{hashlib.sha256(data).hexdigest()}\n")
        self.sheet.add_image(picture, anchor)

    def _anchor(self, height_cm: float, width_cm: float) -> str:
        """The first cell from which on this height fits on one sheet of paper."""
        from openpyxl.utils import get_column_letter

        self.need(height_cm + ROW_POINTS / POINTS_PER_CM)
        first = self.row + (2 if self.paper.filled > self.paper.repeated else 1)
        last = first + math.ceil(height_cm * POINTS_PER_CM / ROW_POINTS)
        self.paper.widen(width_cm)
        self.sheet.print_area = f"A1:{get_column_letter(self.paper.printed)}{last}"
        return f"A{first}"

    def need(self, height_cm: float) -> None:
        """Go on on a new sheet of paper when this height doesn't fit on what is left of this one."""
        from openpyxl.worksheet.pagebreak import Break

        if self.paper.is_full(height_cm):
            self.sheet.row_breaks.append(Break(id=self.row))
            self.paper.turn()

    def reserve(self, height_cm: float, width_cm: float) -> str:
        """Leave room for a chart and go on below it; gives the cell of its corner."""
        rows = math.ceil(height_cm * POINTS_PER_CM / ROW_POINTS) + 1
        self.need(rows * ROW_POINTS / POINTS_PER_CM)
        anchor, last = f"A{self.row + 1}", self.row + rows
        self.paper.widen(width_cm)
        while self.row < last:
            self._append([])
        return anchor

    def end_of_paper(self) -> None:
        """What follows is not printed."""
        from openpyxl.utils import get_column_letter

        column = get_column_letter(max(self.paper.printed, self.paper.columns))
        self.sheet.print_area = f"A1:{column}{self.row}"

    def fit_on_pages(self, most_pages: Sequence[float] = (math.inf,)) -> None:
        """Print what is written on one page, or on two …, unless it is longer than so many each.

        Comes last.
        """
        from openpyxl.worksheet.pagebreak import RowBreak

        for pages, most in enumerate(most_pages, 1):
            if self._length <= most * self.paper.height:
                self.sheet.page_setup.fitToHeight, self.sheet.row_breaks = pages, RowBreak()
                return

    def set_up(self, widths: Sequence[float], *, wraps_from: float = WIDEST) -> None:
        """Widths and print set-up, and how wide a column is whose texts may take several lines."""
        self._wraps_from = wraps_from
        header, footer = header_text(self.book.header), header_text(self.book.footer)
        set_up_sheet(self.sheet, widths, header=header, footer=footer)
        self.paper = Paper.for_columns(widths)

    def _write_header(self, table: Table, widths: Sequence[float]) -> None:
        cells = []
        for number, column in enumerate(table.columns, 1):
            right = any(isinstance(row[number - 1], Estimate) for row in table.rows)
            look = replace(HEADER, align="right" if right else "left", indent=not right)
            cells += self._text_cells(["\n".join(heading_lines(column))], look, first=number)
        first = len(table.columns) + 2
        cells += self._text_cells([title for title, _ in table.aside], ASIDE, first)
        if len(cells) < len(widths) and spreads(table):
            cells += self._text_cells([""] * (len(widths) - len(cells)), HEADER, len(cells) + 1)
        self.paper.repeated = ROW_POINTS * heading_rows(table) + 3
        self._append(cells, self.paper.repeated)

    def _write_rows(self, table: Table, widths: Sequence[float]) -> None:
        writers = {
            fill: [
                ColumnWriter(self.book, number, column, fill)
                for number, column in enumerate(table.columns, 1)
            ]
            for fill in ("", BAND, TOTAL_BAND)
        }
        body = len(table.rows) - table.totals
        across = enumerate(letters_across(table, widths))
        wide = [(i, n) for i, n in across if widths[i] >= self._wraps_from]
        spread = len(widths) if len(table.columns) < len(widths) and spreads(table) else 0
        for number, row in enumerate(table.rows):
            fill = TOTAL_BAND if number >= body else (BAND if number % 2 else "")
            if number < body and is_heading(row):
                self.write_cells([(str(row[0]), GROUP)])
                continue
            cells = [writer.fill(value) for writer, value in zip(writers[fill], row, strict=True)]
            if table.aside and number < body:
                cells += self._aside(table, number)
            height = ROW_POINTS
            for i, letters in wide:
                value = row[i] if i < len(row) else ""
                if isinstance(value, str) and len(value) > letters:
                    height = max(height, 13.5 * min(MOST_LINES, count_lines(value, letters)) + 1)
            if spread:
                cells += [
                    ready_cell(self.book, n, Look(fill=fill)).put("")
                    for n in range(len(row) + 1, spread + 1)
                ]
                self._merge(len(row), spread)
            self._append(cells, height)

    def _merge(self, first: int, last: int) -> None:
        """Make one cell of those from one column to another in the row that comes next."""
        from openpyxl.utils import get_column_letter

        row = self.row + 1
        cells = f"{get_column_letter(first)}{row}:{get_column_letter(last)}{row}"
        self.sheet.merged_cells.append(cells)

    def _aside(self, table: Table, row: int) -> list[ReadyCell]:
        first = len(table.columns) + 2
        cells = []
        for number, (_, values) in enumerate(table.aside, first):
            value = values[row]
            if isinstance(value, Estimate) and value.value is not None:
                cells.append(ready_cell(self.book, number, ASIDE).put(value.value, "n"))
        return cells

    def _text_cells(self, texts: Sequence[str], look: Look, first: int = 1) -> list[ReadyCell]:
        return [
            ready_cell(self.book, n, look).put(clean(text)) for n, text in enumerate(texts, first)
        ]

    def _append(self, cells: list[ReadyCell], height: float = ROW_POINTS) -> None:
        self.row += 1
        self.paper.fill(height)
        self._length += height
        if height != ROW_POINTS or self.row <= MOST_FIXED_ROWS:
            self.sheet.row_dimensions[self.row].height = height
        self._digest.update("".join(cell.line(self.row) for cell in cells).encode())
        self.sheet.append(cells)
