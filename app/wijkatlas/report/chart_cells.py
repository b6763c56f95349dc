# SPDX-License-Identifier: EUPL-1.2
"""The cells that the workbook's own charts read, and which charts (``domain.chart``) Excel can draw."""

from wijkatlas.domain.chart import Chart, ChartKind, Role, Series
from wijkatlas.domain.estimate import Estimate
from wijkatlas.language import QT_TRANSLATE_NOOP, Translator
from wijkatlas.report.charts import CM_PER_BAR, MOST_BARS
from wijkatlas.report.panels import panels_height_inches
from wijkatlas.report.ways import MOST_WAYS, WAY_INCHES

__all__ = ["Block", "chart_size_cm", "is_native", "lay_out", "margin_from", "margin_to"]

Row = list[str | float | None]
LETTERS_PER_LINE = 26
WIDE_CM = 25.0


class Block:
    """The cells of one chart: ``head`` over ``rows``; ``columns`` says what stands in which."""

    def __init__(self, head: Row, rows: list[Row], columns: list[tuple[str, Role, int]]) -> None:
        self.head = head
        self.rows = rows
        self.columns = columns


def is_native(chart: Chart) -> bool:
    """True when Excel can draw it: a heat chart becomes cells, intervals below nought a picture."""
    if chart.kind in (ChartKind.HEAT, ChartKind.PANELS, ChartKind.WAYS):
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
    if chart.kind is ChartKind.WAYS:
        shown = min(MOST_WAYS, max(2, len(chart.labels)))
        return WIDE_CM, 2.54 * (1.3 + WAY_INCHES * shown) / 1.1
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
                (margin_from(translator), [each.low for each in series.y]),
                (margin_to(translator), [each.high for each in series.y]),
            ):
                columns.append((f"{series.name}: {text}", Role.LIMIT, len(head) + 1))
                head.append(f"{series.name}: {text}")
                stacks.append([None if bound is None else float(bound) for bound in bounds])
        if chart.kind is ChartKind.BARS and any(each.low is not None for each in series.y):
            for sign, reach in (("-", _below), ("+", _above)):
                columns.append((f"{series.name}{sign}", Role.LIMIT, len(head) + 1))
                head.append(f"{series.name}{sign}")
                stacks.append([reach(each) for each in series.y])
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
        chart.x_title, margin_from(translator),
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


def _below(each: Estimate) -> float | None:
    """How far the margin reaches below the figure."""
    if each.value is None or each.low is None:
        return None
    return float(each.value - each.low)


def _above(each: Estimate) -> float | None:
    """How far the margin reaches above the figure."""
    if each.value is None or each.high is None:
        return None
    return float(each.high - each.value)


def _number(each: Estimate) -> float | None:
    return None if each.value is None else float(each.value)


def margin_from(translator: Translator) -> str:
    """What the lower bound of a margin is called."""
    return translator.translate("workbook", QT_TRANSLATE_NOOP("workbook", "Margin from"))


def margin_to(translator: Translator) -> str:
    """What the upper bound of a margin is called."""
    return translator.translate("workbook", QT_TRANSLATE_NOOP("workbook", "Margin to"))
