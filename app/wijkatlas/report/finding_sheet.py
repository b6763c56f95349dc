# SPDX-License-Identifier: EUPL-1.2
"""A sheet for one analysis: the answer in words, the table, the charts, and how it was made."""

import textwrap
from io import BytesIO
from typing import Any

from wijkatlas.domain.chart import Chart, ChartKind
from wijkatlas.domain.estimate import Estimate, Reason
from wijkatlas.domain.finding import Finding
from wijkatlas.domain.style import HIDDEN, RATE_RAMP
from wijkatlas.domain.table import SheetTable
from wijkatlas.language import QT_TRANSLATE_NOOP, Translator
from wijkatlas.report.canvas import png
from wijkatlas.report.chart_cells import chart_size_cm, is_native, lay_out, native_chart
from wijkatlas.report.charting import chart_figure
from wijkatlas.report.content import Cell, Column, PlainTable, Table
from wijkatlas.report.fitting import LONGEST_NAME, column_widths
from wijkatlas.report.look import Book
from wijkatlas.report.page import FIRST_ROW, Page
from wijkatlas.report.reading import high, low

__all__ = ["colour_cells", "widen", "write_finding"]

LEAST_WIDTH = 100.0
MAP_WIDTH_CM = 11.8
PICTURE_DOTS_PER_INCH = 150
INCHES_PER_CM = 1 / 2.54
FLOATING = QT_TRANSLATE_NOOP(
    "workbook",
    "Each bar runs from the lower to the upper margin; the figure itself is where its colour changes.",
)


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
            isinstance(row[place], Estimate) and row[place].reason is Reason.MISSING  # type: ignore[union-attr]
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
    return SheetTable(table.title, table.subtitle, columns, rows, table.notes)  # type: ignore[arg-type]


def write_finding(book: Book, finding: Finding, picture: bytes = b"") -> None:
    """The sheet of an analysis: a heat chart becomes a table whose cells grow darker.

    ``picture`` is a map as PNG.
    """
    translator = book.translator
    heats = [chart for chart in finding.charts if chart.kind is ChartKind.HEAT]
    tables: list[tuple[Table, Chart | None]] = []
    for plain in finding.tables:
        heat = next((each for each in heats if _shows(plain, each)), None)
        tables.append((_heat_table(heat, plain) if heat else widen(plain, translator), heat))
    drawn = [heat for _, heat in tables]
    tables += [(_heat_table(each), each) for each in heats if each not in drawn]
    widths = _widths([table for table, _ in tables], translator)
    page = Page(book, textwrap.shorten(finding.question, LONGEST_NAME, placeholder="…"))
    page.set_up(widths)
    page.write_heading(finding.question, finding.about)
    room = sum(widths)
    page.write_lines([finding.result], room, bold=True)
    page.write_lines([finding.uncertainty, *finding.warnings], room)
    page.write_notes(finding.limits, room)
    pending: list[tuple[Chart, str]] = []
    for table, heat in tables:
        first = page.write_block(table, widths)
        if heat is not None:
            colour_cells(page, len(heat.labels), len(heat.rows), first)
    if picture:
        _place(page, picture, MAP_WIDTH_CM)
    for chart in finding.charts:
        if is_native(chart):
            across, height = chart_size_cm(chart)
            pending.append((chart, page.reserve(height, across)))
            if chart.kind is ChartKind.DOTS:
                page.write_notes([translator.translate("workbook", FLOATING)], room)
        elif chart.kind is not ChartKind.HEAT:
            _place_picture(page, chart)
    if finding.method:
        page.need(3.0)
        title = translator.translate("workbook", QT_TRANSLATE_NOOP("workbook", "Method"))
        page.write_lines([title], room, bold=True)
        page.write_notes(finding.method, room)
    page.end_of_paper()
    _write_charts(page, pending, translator)


def _widths(tables: list[Table], translator: Translator) -> list[float]:
    """One set of widths that fits every table of the sheet, and sentences beside them."""
    widths: list[float] = []
    for table in tables:
        for number, width in enumerate(column_widths(table, translator)):
            if number < len(widths):
                widths[number] = max(widths[number], width)
            else:
                widths.append(width)
    while sum(widths) < LEAST_WIDTH:
        widths.append(12.0)
    return widths


def _write_charts(page: Page, pending: list[tuple[Chart, str]], translator: Translator) -> None:
    """The cells that the charts read, below what is printed, and the charts over them."""
    if not pending:
        return
    page.write_data([])
    note = QT_TRANSLATE_NOOP("workbook", "Figures of the charts (not printed)")
    page.write_data([translator.translate("workbook", note)])
    for chart, anchor in pending:
        block = lay_out(chart, translator)
        page.write_data(block.head)
        head_row = page.row
        for row in block.rows:
            page.write_data(row)
        page.write_data([])
        page.sheet.add_chart(native_chart(page.sheet, chart, block, head_row), anchor)


def _place_picture(page: Page, chart: Chart) -> None:
    across, height = chart_size_cm(chart)
    size = across * INCHES_PER_CM * 1.25, height * INCHES_PER_CM * 1.25
    figure = chart_figure(chart, page.book.translator, size_inches=size)
    _place(page, png(figure, PICTURE_DOTS_PER_INCH), across)


def _place(page: Page, data: bytes, width_cm: float) -> None:
    from openpyxl.drawing.image import Image

    picture: Any = Image(BytesIO(data))
    height_cm = width_cm * picture.height / picture.width
    picture.width, picture.height = (round(cm / 2.54 * 96) for cm in (width_cm, height_cm))
    page.sheet.add_image(picture, page.reserve(height_cm, width_cm))


def _shows(table: PlainTable, heat: Chart) -> bool:
    """True when a table holds just the cells of a heat chart."""
    if len(table.rows) != len(heat.rows) or len(table.columns) != len(heat.labels) + 1:
        return False
    return all(
        tuple(row[1:]) == tuple(cells) for row, cells in zip(table.rows, heat.cells, strict=True)
    )


def _heat_table(heat: Chart, table: PlainTable | None = None) -> Table:
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
