# SPDX-License-Identifier: EUPL-1.2
"""Charts (``domain.chart``) as native charts of the workbook, over the cells that they read.

Excel knows lines, bars and points; intervals beside names become bars that float from low to high.
"""

import math
from typing import Any

from wijkatlas.domain.chart import Chart, ChartKind, Role, Series
from wijkatlas.domain.estimate import Estimate
from wijkatlas.domain.style import ACCENT, INK
from wijkatlas.language import QT_TRANSLATE_NOOP, Translator
from wijkatlas.report.charts import CM_PER_BAR, LINE_EMU, MOST_BARS, dress
from wijkatlas.report.panels import panels_height_inches

__all__ = ["Block", "chart_size_cm", "is_native", "lay_out", "native_chart"]

Row = list[str | float | None]
LETTERS_PER_LINE = 26
ALARM, COMPARED, GREY, PALE = "#B34700", "#B86E00", "#7A828A", "#9CC7D5"
_LINES = {Role.MEASURED: (ACCENT, 2, ""), Role.COMPARED: (COMPARED, 2, "dash"),
          Role.EXPECTED: (INK, 1, ""), Role.LIMIT: (GREY, 1, "sysDash"),
          Role.TREND: (INK, 3, ""), Role.ALARM: ("", 0, "")}  # fmt: skip
_MARKS = {Role.MEASURED: "circle", Role.COMPARED: "square", Role.ALARM: "diamond"}


class Block:
    """The cells of one chart: ``head`` over ``rows``; ``columns`` says what stands in which."""

    def __init__(self, head: Row, rows: list[Row], columns: list[tuple[str, Role, int]]) -> None:
        self.head = head
        self.rows = rows
        self.columns = columns


def is_native(chart: Chart) -> bool:
    """True when Excel can draw it: a heat chart becomes cells, intervals below nought a picture."""
    if chart.kind in (ChartKind.HEAT, ChartKind.PANELS):
        return False
    if chart.kind is not ChartKind.DOTS:
        return True
    cells = [each for series in chart.series for each in series.y if each.value is not None]
    return len(chart.series) == 1 and all(
        (each.value or 0) >= 0 and (each.low or 0) >= 0 for each in cells
    )


def chart_size_cm(chart: Chart) -> tuple[float, float]:
    """Width and height on the sheet."""
    if chart.kind is ChartKind.DOTS:
        longest = max((len(label) for label in chart.labels), default=0)
        lines = 1 if longest <= LETTERS_PER_LINE else 2  # or every other label is left out
        return 18.0, max(5.0, 2.8 + lines * CM_PER_BAR * min(MOST_BARS, len(chart.labels)))
    if chart.kind is ChartKind.PANELS:
        return 18.0, 2.54 * (0.9 + panels_height_inches(chart, 8.8)) / 1.25
    return 18.0, 9.5 if chart.kind is ChartKind.SCATTER else 7.5


def lay_out(chart: Chart, translator: Translator) -> Block:
    """The cells that the chart reads."""
    if chart.kind is ChartKind.SCATTER:
        return _scatter_cells(chart)
    if chart.kind is ChartKind.DOTS:
        return _floating_cells(chart, translator)
    head: Row = [chart.x_title]
    columns: list[tuple[str, Role, int]] = []
    stacks: list[list[float | None]] = []
    for series in chart.series:
        columns.append((series.name, series.role, len(head) + 1))
        head.append(series.name)
        stacks.append([_number(each) for each in series.y])
        if chart.kind is ChartKind.LINE and any(each.low is not None for each in series.y):
            for text, bounds in (
                (_from(translator), [each.low for each in series.y]),
                (_to(translator), [each.high for each in series.y]),
            ):
                columns.append((f"{series.name}: {text}", Role.LIMIT, len(head) + 1))
                head.append(f"{series.name}: {text}")
                stacks.append([None if bound is None else float(bound) for bound in bounds])
    rows: list[Row] = []
    for place, label in enumerate(chart.labels):
        if place in chart.breaks:
            rows.append([" "])  # a line ends at a blank
        rows.append([label, *(stack[place] for stack in stacks)])
    return Block(head, rows, columns)


def _scatter_cells(chart: Chart) -> Block:
    head: Row = []
    columns = []
    for series in chart.series:
        columns.append((series.name, series.role, len(head) + 2))
        head += [chart.x_title, series.name]
    longest = max((len(series.y) for series in chart.series), default=0)
    rows = []
    for place in range(longest):
        row: Row = []
        for series in chart.series:
            known = place < len(series.y) and series.y[place].value is not None
            row += [float(series.x[place]), _number(series.y[place])] if known else [None, None]
        rows.append(row)
    return Block(head, rows, columns)


def _floating_cells(chart: Chart, translator: Translator) -> Block:
    """Name, low, from low to the value, from the value to high."""
    series = chart.series[0] if chart.series else Series("", ())
    head: Row = [
        chart.x_title, _from(translator),
        translator.translate("workbook", QT_TRANSLATE_NOOP("workbook", "to the figure")),
        translator.translate("workbook", QT_TRANSLATE_NOOP("workbook", "to the upper margin")),
    ]  # fmt: skip
    rows: list[Row] = []
    for label, each in zip(chart.labels[:MOST_BARS], series.y, strict=False):
        if each.value is None:
            rows.append([label, None, None, None])
            continue
        low = each.value if each.low is None else each.low
        high = each.value if each.high is None else each.high
        rows.append([label, float(low), float(each.value - low), float(high - each.value)])
    return Block(head, rows, [(series.name, series.role, 2)])


def native_chart(sheet: Any, chart: Chart, block: Block, head_row: int) -> Any:
    """The chart over a block whose heading stands in ``head_row``."""
    draw = {
        ChartKind.LINE: _line_chart,
        ChartKind.BARS: _column_chart,
        ChartKind.DOTS: _floating_chart,
        ChartKind.SCATTER: _scatter_chart,
    }[chart.kind]
    made = draw(sheet, chart, block, head_row)
    made.width, made.height = chart_size_cm(chart)
    return made


def _line_chart(sheet: Any, chart: Chart, block: Block, head_row: int) -> Any:
    from openpyxl.chart import LineChart, Reference, Series

    made: Any = LineChart()
    dress(made, chart.title, chart.x_title, chart.y_title)
    first, last = head_row + 1, head_row + len(block.rows)
    for name, role, column in block.columns:
        values = Reference(sheet, min_col=column, min_row=first, max_row=last)
        series = Series(values, title=name)
        series.smooth = False
        _ink(series, role)
        made.series.append(series)
    made.set_categories(Reference(sheet, min_col=1, min_row=first, max_row=last))
    made.display_blanks = "gap"
    made.legend.position = "b"
    made.x_axis.tickLblSkip = made.x_axis.tickMarkSkip = max(1, math.ceil(len(block.rows) / 12))
    _scale(made, chart)
    return made


def _column_chart(sheet: Any, chart: Chart, block: Block, head_row: int) -> Any:
    from openpyxl.chart import BarChart, Reference, Series

    made: Any = BarChart()
    made.type = "col"
    dress(made, chart.title, chart.x_title, chart.y_title)
    first, last = head_row + 1, head_row + len(block.rows)
    for name, role, column in block.columns:
        series = Series(Reference(sheet, min_col=column, min_row=first, max_row=last), title=name)
        series.graphicalProperties.solidFill = (_LINES[role][0] or ALARM).lstrip("#")
        made.series.append(series)
    made.set_categories(Reference(sheet, min_col=1, min_row=first, max_row=last))
    made.gapWidth = 45
    if len(block.columns) > 1:
        made.legend.position = "b"
    else:
        made.legend = None
    _scale(made, chart)
    return made


def _floating_chart(sheet: Any, chart: Chart, block: Block, head_row: int) -> Any:
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


def _scatter_chart(sheet: Any, chart: Chart, block: Block, head_row: int) -> Any:
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


def _scale(made: Any, chart: Chart) -> None:
    cells = [each for series in chart.series for each in series.y]
    if all(_lowest(each) >= 0 for each in cells):
        made.y_axis.scaling.min = 0
    made.y_axis.number_format = "#,##0" + ("." + "0" * chart.decimals if chart.decimals else "")


def _lowest(each: Estimate) -> float:
    return min(each.value or 0.0, each.low or 0.0)


def _number(each: Estimate) -> float | None:
    return None if each.value is None else float(each.value)


def _from(translator: Translator) -> str:
    return translator.translate("workbook", QT_TRANSLATE_NOOP("workbook", "Margin from"))


def _to(translator: Translator) -> str:
    return translator.translate("workbook", QT_TRANSLATE_NOOP("workbook", "Margin to"))
