# SPDX-License-Identifier: EUPL-1.2
"""Native charts of the workbook, drawn by the reader's program from the cells beside them."""

from typing import Any

from wijkatlas.domain.style import ACCENT, INK
from wijkatlas.report.content import Table
from wijkatlas.report.page import FIRST_ROW, HEADER_ROW
from wijkatlas.report.wording import clean

__all__ = ["CM_PER_BAR", "LINE_EMU", "MOST_BARS", "bar_chart", "dress", "error_bars", "line_chart"]

GREY = "7A828A"
GRID = "D5DADF"
MOST_BARS = 20
CM_PER_BAR = 0.5
LINE_EMU = 12_700
TITLE_HUNDREDTHS = 1200
TEXT_HUNDREDTHS = 900


def line_chart(
    sheet: Any, table: Table, *, title: str, x_title: str, y_title: str, names: tuple[str, str, str]
) -> Any:
    """The series in column 2 with its margin in columns 3 and 4 as thin broken lines."""
    from openpyxl.chart import LineChart, Reference, Series

    last = FIRST_ROW + len(table.rows) - table.totals - 1
    chart: Any = LineChart()
    dress(chart, title, x_title, y_title)
    for column, name in zip((2, 3, 4), names, strict=True):
        series = Series(
            Reference(sheet, min_col=column, min_row=FIRST_ROW, max_row=last), title=name
        )
        series.smooth = False
        series.marker.symbol = "circle" if column == 2 else "none"
        series.marker.size = 5
        line = series.graphicalProperties.line
        line.solidFill = ACCENT.lstrip("#") if column == 2 else GREY
        line.width = LINE_EMU * (2 if column == 2 else 1)
        if column > 2:
            line.dashStyle = "dash"
        else:
            series.marker.graphicalProperties.solidFill = ACCENT.lstrip("#")
            series.marker.graphicalProperties.line.solidFill = ACCENT.lstrip("#")
        chart.series.append(series)
    chart.set_categories(Reference(sheet, min_col=1, min_row=FIRST_ROW, max_row=last))
    chart.display_blanks = "gap"
    chart.legend.position = "b"
    chart.x_axis.tickLblSkip = max(1, (last - HEADER_ROW) // 12)
    chart.x_axis.tickMarkSkip = chart.x_axis.tickLblSkip
    chart.y_axis.scaling.min = 0
    chart.width, chart.height = 18, 9.5
    return chart


def bar_chart(
    sheet: Any,
    *,
    column: int,
    title: str,
    x_title: str,
    y_title: str,
    shown: int,
    margins_from: int = 0,
) -> Any:
    """The first ``shown`` rows (at most twenty) as bars, longest at the top.

    From column ``margins_from`` stands how far the interval reaches below, beside it how far above.
    """
    from openpyxl.chart import BarChart, Reference, Series

    shown = min(shown, MOST_BARS)
    last = FIRST_ROW + shown - 1
    chart: Any = BarChart()
    chart.type = "bar"
    dress(chart, title, x_title, y_title)
    series = Series(
        Reference(sheet, min_col=column, min_row=FIRST_ROW, max_row=last), title=y_title
    )
    series.graphicalProperties.solidFill = ACCENT.lstrip("#")
    if margins_from:
        below, above = (
            Reference(sheet, min_col=each, min_row=FIRST_ROW, max_row=last)
            for each in (margins_from, margins_from + 1)
        )
        series.errBars = error_bars(below, above)
    chart.series.append(series)
    chart.set_categories(Reference(sheet, min_col=1, min_row=FIRST_ROW, max_row=last))
    chart.legend = None
    chart.gapWidth = 45
    chart.x_axis.scaling.orientation = "maxMin"
    chart.x_axis.tickLblSkip = 1
    chart.y_axis.scaling.min = 0
    chart.y_axis.crosses = "max"
    chart.width, chart.height = 18, max(5, 2.8 + CM_PER_BAR * shown)
    return chart


def error_bars(below: Any, above: Any) -> Any:
    """Margins of a series that reach as far as these cells say."""
    from openpyxl.chart.data_source import NumDataSource, NumRef
    from openpyxl.chart.error_bar import ErrorBars
    from openpyxl.chart.shapes import GraphicalProperties

    line = GraphicalProperties()
    line.line.solidFill = INK.lstrip("#")
    bars: Any = ErrorBars(
        errBarType="both",
        errValType="cust",
        noEndCap=False,
        minus=NumDataSource(numRef=NumRef(f=str(below))),
        plus=NumDataSource(numRef=NumRef(f=str(above))),
        spPr=line,
    )
    # the order of the standard; openpyxl has minus before plus, which Excel need not read
    bars.__elements__ = ("errBarType", "errValType", "noEndCap", "plus", "minus", "spPr")
    return bars


def dress(chart: Any, title: str, x_title: str, y_title: str) -> None:
    """Titles, axes and colours of a chart in our style."""
    from openpyxl.chart.shapes import GraphicalProperties
    from openpyxl.drawing.line import LineProperties

    chart.title = _rich(title, TITLE_HUNDREDTHS, bold=True)
    chart.title.overlay = False
    for axis, text in ((chart.x_axis, x_title), (chart.y_axis, y_title)):
        if text:
            axis.title = _rich(text, TEXT_HUNDREDTHS, bold=False)
            axis.title.overlay = False
        axis.delete = False
    chart.y_axis.number_format = "#,##0"
    chart.y_axis.majorGridlines.spPr = GraphicalProperties(ln=LineProperties(solidFill=GRID))
    chart.x_axis.graphicalProperties = GraphicalProperties(ln=LineProperties(solidFill=GREY))
    chart.roundedCorners = False


def _rich(text: str, size: int, *, bold: bool) -> Any:
    from openpyxl.chart.text import RichText, Text
    from openpyxl.chart.title import Title
    from openpyxl.drawing.text import (
        CharacterProperties,
        Paragraph,
        ParagraphProperties,
        RegularTextRun,
    )

    look = CharacterProperties(sz=size, b=bold, solidFill=INK.lstrip("#"))
    run = RegularTextRun(rPr=look, t=clean(text))
    paragraph = Paragraph(pPr=ParagraphProperties(defRPr=look), r=[run])
    return Title(tx=Text(rich=RichText(p=[paragraph])))
