# SPDX-License-Identifier: EUPL-1.2
"""What stands below each other on a sheet: tables, charts, pictures; a heat chart is a table."""

import textwrap
from collections.abc import Sequence
from io import BytesIO
from typing import Any

from wijkatlas.domain.chart import Chart, ChartKind
from wijkatlas.domain.estimate import Estimate, Reason
from wijkatlas.domain.style import HIDDEN, RATE_RAMP
from wijkatlas.domain.table import SheetTable
from wijkatlas.language import QT_TRANSLATE_NOOP, Translator
from wijkatlas.report.canvas import png
from wijkatlas.report.chart_cells import chart_size_cm, is_native, lay_out
from wijkatlas.report.charting import chart_figure
from wijkatlas.report.content import Cell, Column, PlainTable, Table
from wijkatlas.report.fitting import WIDEST, column_widths
from wijkatlas.report.look import Look
from wijkatlas.report.native_charts import native_chart
from wijkatlas.report.page import FIRST_ROW, NOTE_WIDTH, Page
from wijkatlas.report.paper import LINE_POINTS
from wijkatlas.report.reading import high, low
from wijkatlas.report.wording import clean

__all__ = ["NARROWEST_WRAPPED", "Blocks", "colour_cells", "common_widths", "heat_table", "widen"]

LEAST_WIDTH, MOST_WIDTH = 132.0, 150.0
NARROWEST_WRAPPED = 16.0
NAME = Look(bold=True)
PICTURE_DOTS_PER_INCH = 150
INCHES_PER_CM = 1 / 2.54
CM_PER_PIXEL, LETTER_PIXELS, GAP_CM = 2.54 / 96, 7, 0.4
BESIDE_CM = 12.0, 7.5  # a chart that stands beside a picture
FLOATING = QT_TRANSLATE_NOOP(
    "workbook",
    "Each bar runs from the lower to the upper margin; the figure itself is where its colour changes.",
)


class Blocks:
    """Writes blocks on a page that is set up with common widths; ``finish`` comes last.

    Charts and pictures are ``scale`` times as large as usual, as where a wide page is printed small.
    """

    def __init__(self, page: Page, widths: Sequence[float], scale: float = 1.0) -> None:
        self.page = page
        self.widths = widths
        self._scale = scale
        self._pending: list[tuple[Chart, str]] = []

    @property
    def room(self) -> float:
        """How wide the columns are together, in letters."""
        return sum(self.widths)

    def write_table(self, table: Table, heat: Chart | None = None) -> None:
        """A table; with the heat chart that it is, its cells grow darker."""
        first = self.page.write_block(table, self.widths)
        if heat is not None:
            colour_cells(self.page, len(heat.labels), len(heat.rows), first)

    def write_chart(self, chart: Chart) -> None:
        """A chart of Excel's own where it has such a one, else a picture; heat charts are tables."""
        across, height = (self._scale * each for each in chart_size_cm(chart))
        if is_native(chart):
            self._pending.append((chart, self.page.reserve(height, across)))
            if chart.kind is ChartKind.DOTS:
                translator = self.page.book.translator
                self.page.write_notes([translator.translate("workbook", FLOATING)], self.room)
        elif chart.kind is not ChartKind.HEAT:
            inches = 1.25 * INCHES_PER_CM / self._scale
            size = across * inches, height * inches
            figure = chart_figure(chart, self.page.book.translator, size_inches=size)
            self.write_picture(png(figure, PICTURE_DOTS_PER_INCH), across / self._scale)

    def write_picture(
        self, data: bytes, width_cm: float, title: str = "", beside: Chart | None = None
    ) -> None:
        """A PNG of this width, below its title; at its right a chart of Excel's own, if there is one."""
        from openpyxl.drawing.image import Image

        picture: Any = Image(BytesIO(data))
        width_cm *= self._scale
        height_cm = width_cm * picture.height / picture.width
        picture.width, picture.height = (round(cm / 2.54 * 96) for cm in (width_cm, height_cm))
        if title:
            self.page.need(height_cm + 2)
            self.page.write_part(title)
        anchor = self.page.reserve(height_cm, width_cm)
        self.page.add_picture(picture, data, anchor)
        if beside is not None:
            self._pending.append((beside, f"{self._column_from(width_cm + GAP_CM)}{anchor[1:]}"))

    def _column_from(self, across_cm: float) -> str:
        """The first column that begins so far from the left."""
        from openpyxl.utils import get_column_letter

        number, pixels = 1, 0.0
        while number < len(self.widths) and pixels * CM_PER_PIXEL < across_cm:
            pixels += LETTER_PIXELS * self.widths[number - 1]
            number += 1
        return get_column_letter(number)

    def write_pairs(self, pairs: Sequence[tuple[str, str]]) -> None:
        """Names with their texts beside them; one without starts a part.

        A text begins in the first column beyond the longest name and goes on over those behind it.
        """
        longest = max((len(clean(name)) for name, text in pairs if text), default=0) + 2
        before = 1
        while before < len(self.widths) - 1 and sum(self.widths[:before]) < longest:
            before += 1
        letters = max(40, min(NOTE_WIDTH, int(sum(self.widths[before:]))))
        for name, text in pairs:
            if not text:
                self.page.write_part(name)
                continue
            parts = clean(text).split("\n")
            lines = [line for part in parts for line in textwrap.wrap(part, letters) or [""]]
            for line in lines:
                blank = [("", Look())] * (before - 1)
                self.page.write_cells([(name, NAME), *blank, (line, Look())], LINE_POINTS)
                name = ""
        self.page.write_gap()

    def finish(self) -> None:
        """The cells that the charts read, below what is printed, and the charts over them."""
        page, translator = self.page, self.page.book.translator
        page.end_of_paper()
        if not self._pending:
            return
        page.write_data([])
        note = QT_TRANSLATE_NOOP("workbook", "Figures of the charts (not printed)")
        page.write_data([translator.translate("workbook", note)])
        for chart, anchor in self._pending:
            block = lay_out(chart, translator)
            page.write_data(block.head)
            head_row = page.row
            for row in block.rows:
                page.write_data(row)
            page.write_data([])
            made = native_chart(page.sheet, chart, block, head_row, translator)
            if not anchor.startswith("A"):
                made.width, made.height = BESIDE_CM
            made.width, made.height = made.width * self._scale, made.height * self._scale
            page.sheet.add_chart(made, anchor)


def common_widths(tables: Sequence[Table], translator: Translator) -> list[float]:
    """One set of widths that fits every table of the sheet, and sentences beside them.

    Where they are wider than can be read on paper, long texts go on on further lines.
    """
    longest = max((len(table.columns) for table in tables), default=0)
    widths = [0.0] * longest
    for table in tables:
        found = column_widths(table, translator)
        # the last column of a shorter table goes on over those that it has not
        stops = len(found) if len(found) == longest or _is_figure(table, -1) else len(found) - 1
        for number, width in enumerate(found[:stops]):
            widths[number] = max(widths[number], width)
    widths = [width or NARROWEST_WRAPPED for width in widths]
    most = WIDEST
    while sum(widths) > MOST_WIDTH and most > NARROWEST_WRAPPED:
        most -= 1
        widths = [min(width, most) for width in widths]
    while sum(widths) < LEAST_WIDTH:
        widths.append(12.0)
    return widths


def _is_figure(table: Table, number: int) -> bool:
    """True when a column holds figures."""
    return any(isinstance(row[number], Estimate) for row in table.rows)


def widen(table: PlainTable, translator: Translator) -> Table:
    """A plain table in ours: a figure with a margin gets two columns for it.

    A column of which nothing is known is left out.
    """
    table = _known_columns(table)
    columns: list[Column] = []
    with_margin = []
    for index, column in enumerate(table.columns):
        columns.append(Column(column.title, column.unit, column.decimals))
        cells = [row[index] for row in table.rows]
        margin = any(isinstance(cell, Estimate) and cell.low is not None for cell in cells)
        with_margin.append(margin)
        if margin:
            decimals = max(1, column.decimals)
            for text in (
                QT_TRANSLATE_NOOP("workbook", "Margin from"),
                QT_TRANSLATE_NOOP("workbook", "Margin to"),
            ):
                columns.append(Column(translator.translate("workbook", text), decimals=decimals))
    if not any(with_margin):
        return Table(table.title, table.subtitle, columns, table.rows, list(table.notes))
    rows = []
    for row in table.rows:
        cells = []
        for cell, margin in zip(row, with_margin, strict=True):
            cells.append(cell)
            if margin:
                cells += [low(cell), high(cell)] if isinstance(cell, Estimate) else ["", ""]
        rows.append(cells)
    return Table(table.title, table.subtitle, columns, rows, list(table.notes))


def _known_columns(table: PlainTable) -> PlainTable:
    unknown = [
        bool(table.rows)
        and all(
            isinstance(row[place], Estimate) and row[place].reason is Reason.MISSING  # type: ignore[union-attr]  # an estimate
            for row in table.rows
        )
        for place in range(len(table.columns))
    ]
    if not any(unknown):
        return table
    rows = [
        [cell for cell, gone in zip(row, unknown, strict=True) if not gone] for row in table.rows
    ]
    columns = [column for column, gone in zip(table.columns, unknown, strict=True) if not gone]
    return SheetTable(table.title, table.subtitle, columns, rows, table.notes)  # type: ignore[arg-type]  # alike


def heat_table(heat: Chart, table: PlainTable | None = None) -> Table:
    """Rows by columns, as narrow as can be; in the words of a table that shows the same."""
    columns = [Column(table.columns[0].title if table else heat.y_title)]
    columns += [Column(label, decimals=heat.decimals, narrow=True) for label in heat.labels]
    rows: list[list[Cell]] = [
        [name, *cells] for name, cells in zip(heat.rows, heat.cells, strict=True)
    ]
    if table is not None:
        return Table(table.title, table.subtitle, columns, rows, list(table.notes))
    return Table(heat.title, heat.subtitle, columns, rows)


def colour_cells(page: Page, columns: int, rows: int, first: int = FIRST_ROW) -> None:
    """Darker for more, grey for hidden, from the second column of the row ``first`` on."""
    from openpyxl.formatting.rule import ColorScale, FormatObject, Rule
    from openpyxl.styles import PatternFill
    from openpyxl.styles.colors import Color
    from openpyxl.styles.differential import DifferentialStyle
    from openpyxl.utils import get_column_letter

    if not columns or not rows:
        return
    cells = f"B{first}:{get_column_letter(columns + 1)}{first + rows - 1}"
    grey = PatternFill(bgColor="FF" + HIDDEN.lstrip("#"), fill_type="solid")
    rules = page.sheet.conditional_formatting
    text = Rule(
        type="expression",
        dxf=DifferentialStyle(fill=grey),
        formula=[f"ISTEXT(B{first})"],
        stopIfTrue=True,
    )
    rules.add(cells, text)
    scale = ColorScale(
        cfvo=[FormatObject(type="num", val=0), FormatObject(type="max")],
        color=[Color("FFFFFFFF"), Color("FF" + RATE_RAMP[2].lstrip("#"))],
    )
    rules.add(cells, Rule(type="colorScale", colorScale=scale))
