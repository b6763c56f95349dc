# SPDX-License-Identifier: EUPL-1.2
"""Charts of the workbook's own over the cells that ``chart_cells`` lays out for them.

Intervals beside names become bars that float from low to high.
"""

import math
from typing import Any

from wijkatlas.domain.chart import Chart, ChartKind, Role
from wijkatlas.domain.estimate import Estimate
from wijkatlas.domain.style import ACCENT, INK
from wijkatlas.language import QT_TRANSLATE_NOOP, Translator
from wijkatlas.report.chart_cells import Block, chart_size_cm, margin_from, margin_to
from wijkatlas.report.charts import LINE_EMU, dress, error_bars

__all__ = ["native_chart"]

ALARM, COMPARED, GREY, PALE = "#B34700", "#B86E00", "#7A828A", "#9CC7D5"
_LINES = {Role.MEASURED: (ACCENT, 2, ""), Role.COMPARED: (COMPARED, 2, "dash"),
          Role.EXPECTED: (INK, 1, ""), Role.LIMIT: (GREY, 1, "sysDash"),
          Role.TREND: (INK, 3, ""), Role.ALARM: ("", 0, "")}  # fmt: skip
_MARKS = {Role.MEASURED: "circle", Role.COMPARED: "square", Role.ALARM: "diamond"}


def native_chart(
    sheet: Any, chart: Chart, block: Block, head_row: int, translator: Translator
) -> Any:
    """The chart over a block whose heading stands in ``head_row``."""
    draw = {
        ChartKind.LINE: _line_chart,
        ChartKind.BARS: _column_chart,
        ChartKind.DOTS: _floating_chart,
        ChartKind.SCATTER: _scatter_chart,
    }[chart.kind]
    made = draw(sheet, chart, block, head_row, translator)
    made.width, made.height = chart_size_cm(chart)
    return made


def _line_chart(
    sheet: Any, chart: Chart, block: Block, head_row: int, translator: Translator
) -> Any:
    from openpyxl.chart import LineChart, Reference, Series

    made: Any = LineChart()
    dress(made, chart.title, chart.x_title, chart.y_title)
    first, last = head_row + 1, head_row + len(block.rows)
    for name, role, column in block.columns:
        values = Reference(sheet, min_col=column, min_row=first, max_row=last)
        is_bound = role is Role.LIMIT and name.endswith(
            (margin_from(translator), margin_to(translator))
        )
        series = Series(values, title=_margin(translator) if is_bound else name)
        series.smooth = False
        _ink(series, role)
        made.series.append(series)
    made.set_categories(Reference(sheet, min_col=1, min_row=first, max_row=last))
    made.display_blanks = "gap"
    made.legend.position = "b"
    made.legend.legendEntry = _unnamed(block, chart)
    made.x_axis.tickLblSkip = made.x_axis.tickMarkSkip = max(1, math.ceil(len(block.rows) / 12))
    _scale(made, chart)
    return made


def _unnamed(block: Block, chart: Chart) -> list[Any]:
    """Leaves the bounds of margins out of the list of lines but one: they all look alike."""
    from openpyxl.chart.legend import LegendEntry

    named = {each.name for each in chart.series}
    places = [n for n, (name, _, _) in enumerate(block.columns) if name not in named]
    return [LegendEntry(idx=place, delete=True) for place in places[1:]]


def _column_chart(
    sheet: Any, chart: Chart, block: Block, head_row: int, translator: Translator
) -> Any:
    del translator
    from openpyxl.chart import BarChart, Reference, Series

    made: Any = BarChart()
    made.type = "col"
    dress(made, chart.title, chart.x_title, chart.y_title)
    first, last = head_row + 1, head_row + len(block.rows)
    for name, role, column in block.columns:
        if role is Role.LIMIT:
            continue
        series = Series(Reference(sheet, min_col=column, min_row=first, max_row=last), title=name)
        _fill(series, role)
        if (f"{name}-", Role.LIMIT, column + 1) in block.columns:
            below, above = (
                Reference(sheet, min_col=column + n, min_row=first, max_row=last) for n in (1, 2)
            )
            series.errBars = error_bars(below, above)
        made.series.append(series)
    made.set_categories(Reference(sheet, min_col=1, min_row=first, max_row=last))
    made.gapWidth = 45
    if len(made.series) > 1:
        made.legend.position = "b"
    else:
        made.legend = None
    _scale(made, chart)
    return made


def _floating_chart(
    sheet: Any, chart: Chart, block: Block, head_row: int, translator: Translator
) -> Any:
    del translator
    from openpyxl.chart import BarChart, Reference, Series

    made: Any = BarChart()
    made.type, made.grouping, made.overlap = "bar", "stacked", 100
    dress(made, chart.title, "", chart.x_title)
    first, last = head_row + 1, head_row + len(block.rows)
    for column, colour in ((2, ""), (3, ACCENT), (4, PALE)):
        series = Series(
            Reference(sheet, min_col=column, min_row=first, max_row=last),
            title=str(block.head[column - 1]),
        )
        if colour:
            series.graphicalProperties.solidFill = colour.lstrip("#")
        else:
            series.graphicalProperties.noFill = True
            series.graphicalProperties.line.noFill = True
        made.series.append(series)
    made.set_categories(Reference(sheet, min_col=1, min_row=first, max_row=last))
    made.legend = None
    made.gapWidth = 60
    made.x_axis.scaling.orientation = "maxMin"
    made.x_axis.tickLblSkip = 1
    made.y_axis.crosses = "max"
    _scale(made, chart)
    return made


def _scatter_chart(
    sheet: Any, chart: Chart, block: Block, head_row: int, translator: Translator
) -> Any:
    del translator
    from openpyxl.chart import Reference, ScatterChart, Series

    made: Any = ScatterChart()
    made.style = 13
    dress(made, chart.title, chart.x_title, chart.y_title)
    first = head_row + 1
    for series_of, (name, role, column) in zip(chart.series, block.columns, strict=True):
        last = head_row + max(1, len(series_of.y))
        xs = Reference(sheet, min_col=column - 1, min_row=first, max_row=last)
        ys = Reference(sheet, min_col=column, min_row=first, max_row=last)
        series = Series(ys, xs, title=name)
        series.smooth = False
        _ink(series, role, joined=role not in _MARKS)
        made.series.append(series)
    made.legend.position = "b"
    made.x_axis.number_format = "#,##0"
    made.x_axis.majorGridlines = None
    _scale(made, chart)
    return made


def _ink(series: Any, role: Role, *, joined: bool = True) -> None:
    colour, width, dash = _LINES[role]
    line = series.graphicalProperties.line
    mark = (colour or ALARM).lstrip("#")
    if width and joined:
        line.solidFill, line.width = mark, LINE_EMU * width
        if dash:
            line.dashStyle = dash
    else:
        line.noFill = True
    series.marker.symbol = _MARKS.get(role, "none")
    series.marker.size = 8 if role is Role.ALARM else 5
    series.marker.graphicalProperties.solidFill = mark
    series.marker.graphicalProperties.line.solidFill = mark


def _fill(series: Any, role: Role) -> None:
    """Full for what is measured, hatched for what it is compared with: also without colour."""
    from openpyxl.chart.shapes import GraphicalProperties
    from openpyxl.drawing.colors import ColorChoice
    from openpyxl.drawing.fill import PatternFillProperties

    colour = (_LINES[role][0] or ALARM).lstrip("#")
    if role is Role.COMPARED:
        pattern: Any = PatternFillProperties(prst="wdUpDiag")
        rgb: Any = ColorChoice
        pattern.fgClr, pattern.bgClr = rgb(srgbClr=colour), rgb(srgbClr="FFFFFF")
        series.graphicalProperties = GraphicalProperties(pattFill=pattern)
        series.graphicalProperties.line.solidFill = colour
    else:
        series.graphicalProperties.solidFill = colour


def _scale(made: Any, chart: Chart) -> None:
    cells = [each for series in chart.series for each in series.y]
    if all(_lowest(each) >= 0 for each in cells):
        made.y_axis.scaling.min = 0
    made.y_axis.number_format = "#,##0" + ("." + "0" * chart.decimals if chart.decimals else "")


def _lowest(each: Estimate) -> float:
    return min(each.value or 0.0, each.low or 0.0)


def _margin(translator: Translator) -> str:
    return translator.translate("workbook", QT_TRANSLATE_NOOP("workbook", "Margin"))
