# SPDX-License-Identifier: EUPL-1.2
"""A sheet for one analysis: the answer in words, the table, the charts, and how it was made."""

from wijkatlas.domain.chart import Chart, ChartKind
from wijkatlas.domain.finding import Finding
from wijkatlas.language import QT_TRANSLATE_NOOP
from wijkatlas.report.blocks import NARROWEST_WRAPPED, Blocks, common_widths, heat_table, widen
from wijkatlas.report.content import PlainTable, Table
from wijkatlas.report.fitting import short_name
from wijkatlas.report.look import Book
from wijkatlas.report.page import Page

__all__ = ["write_finding"]

MAP_WIDTH_CM = 11.8


def write_finding(book: Book, finding: Finding, picture: bytes = b"") -> None:
    """The sheet of an analysis: a heat chart becomes a table whose cells grow darker.

    ``picture`` is a map as PNG.
    """
    translator = book.translator
    heats = [chart for chart in finding.charts if chart.kind is ChartKind.HEAT]
    tables: list[tuple[Table, Chart | None]] = []
    for plain in finding.tables:
        heat = next((each for each in heats if _shows(plain, each)), None)
        tables.append((heat_table(heat, plain) if heat else widen(plain, translator), heat))
    drawn = [heat for _, heat in tables]
    tables += [(heat_table(each), each) for each in heats if each not in drawn]
    widths = common_widths([table for table, _ in tables], translator)
    page = Page(book, short_name(finding.question))
    page.set_up(widths, wraps_from=NARROWEST_WRAPPED)
    page.write_heading(finding.question, finding.about)
    blocks = Blocks(page, widths)
    page.write_lines([finding.result], blocks.room, bold=True)
    page.write_lines([finding.uncertainty, *finding.warnings], blocks.room)
    page.write_notes(finding.limits, blocks.room)
    for table, heat in tables:
        blocks.write_table(table, heat)
    if picture:
        blocks.write_picture(picture, MAP_WIDTH_CM)
    for chart in finding.charts:
        blocks.write_chart(chart)
    if finding.method:
        page.need(3.0)
        title = translator.translate("workbook", QT_TRANSLATE_NOOP("workbook", "Method"))
        page.write_lines([title], blocks.room, bold=True)
        page.write_notes(finding.method, blocks.room)
    blocks.finish()


def _shows(table: PlainTable, heat: Chart) -> bool:
    """True when a table holds just the cells of a heat chart."""
    if len(table.rows) != len(heat.rows) or len(table.columns) != len(heat.labels) + 1:
        return False
    return all(
        tuple(row[1:]) == tuple(cells) for row, cells in zip(table.rows, heat.cells, strict=True)
    )
