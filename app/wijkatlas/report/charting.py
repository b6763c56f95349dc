# SPDX-License-Identifier: EUPL-1.2
"""Charts (``domain.chart``) as matplotlib figures, for the screen and where Excel has no such chart.

Margins are always drawn; hidden figures are grey marks, not noughts; lines stop at a break.
"""

import math
from collections.abc import Callable, Sequence
from itertools import pairwise
from typing import TYPE_CHECKING, Any

from wijkatlas.domain.chart import Chart, ChartKind, Role, Series
from wijkatlas.domain.estimate import Estimate
from wijkatlas.domain.numbers import NumberFormat
from wijkatlas.domain.style import RATE_RAMP
from wijkatlas.language import QT_TRANSLATE_NOOP, Translator
from wijkatlas.report.axes import (
    LETTER_INCHES,
    from_nought,
    label_columns,
    name_axes,
    wrapped,
)
from wijkatlas.report.canvas import DARK, LIGHT, Ink, draw_frame, note, plain
from wijkatlas.report.panels import draw_panels, panels_height_inches
from wijkatlas.report.ways import MOST_WAYS, WAY_INCHES, draw_ways
from wijkatlas.report.wording import short_hidden_text

if TYPE_CHECKING:
    from matplotlib.figure import Figure

__all__ = ["chart_figure", "natural_size"]

SIZE_INCHES = (9.0, 5.0)
ROW_INCHES = 0.26
LEGEND_INCHES = 0.19
MOST_DOTS = 40
_WIDTHS = {Role.MEASURED: 1.8, Role.COMPARED: 1.6, Role.EXPECTED: 1.0, Role.LIMIT: 1.0,
           Role.ALARM: 0.0, Role.TREND: 2.4}  # fmt: skip
_DASHES = {Role.COMPARED: (5, 2), Role.LIMIT: (2, 2), Role.TREND: (8, 2)}
_MARKERS = {Role.MEASURED: "o", Role.COMPARED: "s", Role.ALARM: "D"}


def natural_size(chart: Chart, width_inches: float) -> tuple[float, float]:
    """Width and height in inches at which a chart of this width reads well."""
    head = 1.2 + LEGEND_INCHES * _legend_rows(chart, width_inches)[0]
    if chart.kind is ChartKind.DOTS:
        return width_inches, head + 0.5 + ROW_INCHES * min(MOST_DOTS, max(4, len(chart.labels)))
    if chart.kind is ChartKind.WAYS:
        return width_inches, head + WAY_INCHES * min(MOST_WAYS, max(2, len(chart.labels)))
    if chart.kind is ChartKind.HEAT:
        return width_inches, head + 0.6 + ROW_INCHES * max(4, len(chart.rows))
    if chart.kind is ChartKind.PANELS:
        return width_inches, head - 0.4 + panels_height_inches(chart, width_inches)
    return width_inches, head + min(3.8, max(2.2, width_inches * 0.5))


def chart_figure(
    chart: Chart,
    translator: Translator,
    *,
    size_inches: tuple[float, float] | None = None,
    dark: bool = False,
) -> "Figure":
    """The chart as a figure; of the given size, else nine inches wide and as high as it needs."""
    ink = DARK if dark else LIGHT
    size = size_inches or natural_size(chart, SIZE_INCHES[0])
    rows, columns = _legend_rows(chart, size[0])
    figure, axes, foot = draw_frame(
        chart.title, chart.subtitle, chart.source, translator, size, ink, LEGEND_INCHES * rows
    )
    draw: dict[ChartKind, Callable[[Any, Chart, Translator, Ink], None]] = {
        ChartKind.LINE: _draw_lines,
        ChartKind.BARS: _draw_bars,
        ChartKind.DOTS: _draw_dots,
        ChartKind.SCATTER: _draw_scatter,
        ChartKind.HEAT: _draw_heat,
        ChartKind.PANELS: draw_panels,
        ChartKind.WAYS: draw_ways,
    }
    draw[chart.kind](axes, chart, translator, ink)
    if rows:
        _explain(figure, axes, columns, foot, ink)
    return figure


# -- kinds -----------------------------------------------------------------------------------------


def _draw_lines(axes: Any, chart: Chart, translator: Translator, ink: Ink) -> None:
    del translator
    for series in chart.series:
        _draw_line(axes, series, range(len(series.y)), chart.breaks, ink)
    for at in chart.breaks:
        axes.axvline(at - 0.5, color=ink.muted, linewidth=1, linestyle=":")
    for at, why in zip(chart.breaks, chart.break_notes, strict=False):
        axes.annotate(
            plain(why), (at - 0.5, 0.98), xycoords=("data", "axes fraction"), rotation=90,
            ha="right", va="top", fontsize=7, color=ink.muted,
        )  # fmt: skip
    label_columns(axes, chart.labels)
    from_nought(axes, chart)
    axes.grid(visible=True, axis="y", color=ink.grid, linewidth=0.8)
    name_axes(axes, chart)


def _draw_line(
    axes: Any, series: Series, places: Sequence[float], breaks: Sequence[int], ink: Ink
) -> None:
    nan = math.nan
    values = [_or(each.value, nan) for each in series.y]
    colour = _colour(series.role, ink)
    if any(each.low is not None for each in series.y):
        low = [_or(each.low, nan) for each in series.y]
        high = [_or(each.high, nan) for each in series.y]
        for part in _parts(len(values), breaks):
            axes.fill_between(
                list(places)[part], low[part], high[part], color=colour, alpha=0.18, linewidth=0
            )
    for number, part in enumerate(_parts(len(values), breaks)):
        line = axes.plot(
            list(places)[part], values[part], color=colour, linewidth=_WIDTHS[series.role],
            marker=_MARKERS.get(series.role, ""), markersize=6 if series.role is Role.ALARM else 3.5,
            label=plain(series.name) if number == 0 else "_",
            zorder=4 if series.role is Role.ALARM else 3,
        )[0]  # fmt: skip
        if series.role in _DASHES:
            line.set_dashes(_DASHES[series.role])
    if series.role is Role.MEASURED:
        for place, each in zip(places, series.y, strict=True):
            if each.reason is not None:
                axes.axvspan(place - 0.4, place + 0.4, color=ink.hidden, alpha=0.5, linewidth=0)


def _draw_bars(axes: Any, chart: Chart, translator: Translator, ink: Ink) -> None:
    del translator
    width = 0.8 / max(1, len(chart.series))
    for number, series in enumerate(chart.series):
        shift = (number - (len(chart.series) - 1) / 2) * width
        places = [place + shift for place in range(len(series.y))]
        values = [_or(each.value, 0.0) for each in series.y]
        plainly = series.role in (Role.MEASURED, Role.ALARM)
        axes.bar(
            places, values, width * 0.92, color=_colour(series.role, ink) if plainly else ink.paper,
            edgecolor=_colour(series.role, ink), hatch="" if plainly else "////",
            label=plain(series.name),
        )  # fmt: skip
        _whiskers(axes, places, series.y, ink, upright=True)
        for place, each in zip(places, series.y, strict=True):
            if each.reason is not None:
                axes.axvspan(place - width / 2, place + width / 2, color=ink.hidden, alpha=0.5)
    label_columns(axes, chart.labels)
    from_nought(axes, chart)
    axes.grid(visible=True, axis="y", color=ink.grid, linewidth=0.8)
    name_axes(axes, chart)


def _draw_dots(axes: Any, chart: Chart, translator: Translator, ink: Ink) -> None:
    shown = min(len(chart.labels), MOST_DOTS)
    places = list(range(shown))
    marked = [each for each in chart.series if each.role in (Role.MEASURED, Role.COMPARED)]
    several = len(marked) > 1
    for number, series in enumerate(chart.series):
        cells = series.y[:shown]
        if series.role in (Role.LIMIT, Role.EXPECTED, Role.TREND):
            line = axes.plot(
                [_or(each.value, math.nan) for each in cells], places,
                color=_colour(series.role, ink), linewidth=1, label=plain(series.name),
            )[0]  # fmt: skip
            line.set_dashes(_DASHES.get(series.role, (1, 0)))
            continue
        at = [place + (0.18 * (number - 0.5) if several else 0) for place in places]
        _whiskers(axes, at, cells, ink, upright=False, colour=_colour(series.role, ink))
        axes.plot(
            [_or(each.value, math.nan) for each in cells], at, _MARKERS.get(series.role, "o"),
            color=_colour(series.role, ink), markersize=6, label=plain(series.name), zorder=4,
        )  # fmt: skip
    for place in places:
        if all(each.y[place].reason is not None for each in marked):
            axes.axhspan(place - 0.4, place + 0.4, color=ink.hidden, alpha=0.4, linewidth=0)
    axes.set_yticks(places, [plain(_short(label)) for label in chart.labels[:shown]])
    axes.set_ylim(max(shown, 4) - 0.5, -0.6)
    axes.margins(x=0.06)
    axes.grid(visible=True, axis="x", color=ink.grid, linewidth=0.8)
    wide = float(axes.figure.get_size_inches()[0])
    axes.set_xlabel(wrapped(chart.x_title, wide * 0.55), fontsize=9)
    if len(chart.labels) > shown:
        left_out = translator.translate(
            "figures",
            QT_TRANSLATE_NOOP("figures", "not drawn: {fewer} further down the list"),
            fewer=len(chart.labels) - shown,
        )
        note(axes, left_out, ink)


def _draw_scatter(axes: Any, chart: Chart, translator: Translator, ink: Ink) -> None:
    del translator
    for series in chart.series:
        values = [_or(each.value, math.nan) for each in series.y]
        if series.role in (Role.LIMIT, Role.EXPECTED, Role.TREND):
            line = axes.plot(
                series.x, values, color=_colour(series.role, ink), linewidth=_WIDTHS[series.role],
                label=plain(series.name),
            )[0]  # fmt: skip
            line.set_dashes(_DASHES.get(series.role, (1, 0)))
        else:
            axes.plot(
                series.x, values, _MARKERS[series.role], color=_colour(series.role, ink),
                markersize=7 if series.role is Role.ALARM else 5, alpha=0.85,
                label=plain(series.name), zorder=4,
            )  # fmt: skip
            _whiskers(axes, series.x, series.y, ink, upright=True, colour=_colour(series.role, ink))
        if series.role is not Role.ALARM:
            continue
        for name, x, each in zip(chart.labels, series.x, series.y, strict=False):
            if each.value is not None:
                axes.annotate(
                    plain(_short(name)), (x, each.value), xytext=(5, 4), textcoords="offset points",
                    fontsize=8, color=ink.text,
                )  # fmt: skip
    axes.grid(visible=True, axis="y", color=ink.grid, linewidth=0.8)
    axes.set_ylim(bottom=0)
    name_axes(axes, chart)


def _draw_heat(axes: Any, chart: Chart, translator: Translator, ink: Ink) -> None:
    from matplotlib.colors import LinearSegmentedColormap

    colours = [ink.paper, *(RATE_RAMP[:4] if ink is LIGHT else ("#24505E", "#3F88A3", "#7BB0C4"))]
    ramp = LinearSegmentedColormap.from_list("rates", colours).with_extremes(bad=ink.hidden)
    values = [[_or(cell.value, math.nan) for cell in row] for row in chart.cells]
    known = [value for row in values for value in row if not math.isnan(value)]
    most = max(known, default=0.0) or 1.0
    axes.imshow(values or [[math.nan]], cmap=ramp, vmin=0, vmax=most, aspect="auto")
    inches = axes.figure.get_size_inches()[0] * 0.8
    written = [[_cell(cell, chart.decimals, translator) for cell in row] for row in chart.cells]
    longest = max((len(text) for row in written for text in row), default=1)
    if inches / max(1, len(chart.labels)) >= LETTER_INCHES * longest + 0.04:
        for row, cells in enumerate(written):
            for column, text in enumerate(cells):
                dark = values[row][column] > 0.72 * most
                axes.text(
                    column, row, text, ha="center", va="center", fontsize=8,
                    color=ink.paper if dark else ink.text,
                )  # fmt: skip
    longest = max((len(row) for row in chart.rows), default=0)
    label_columns(axes, chart.labels, longest * LETTER_INCHES)
    axes.set_yticks(range(len(chart.rows)), [plain(text) for text in chart.rows])
    axes.spines["bottom"].set_visible(False)
    name_axes(axes, chart)


# -- parts -----------------------------------------------------------------------------------------


def _legend_rows(chart: Chart, width_inches: float) -> tuple[int, int]:
    """Rows and columns of the list that names the marks; none where there is one kind of mark."""
    if chart.kind in (ChartKind.HEAT, ChartKind.PANELS) or len(chart.series) < 2:
        return 0, 1
    longest = max(len(each.name) for each in chart.series) * LETTER_INCHES + 0.55
    columns = min(len(chart.series), max(1, int((width_inches - 0.2) / longest)))
    return math.ceil(len(chart.series) / columns), columns


def _explain(figure: Any, axes: Any, columns: int, foot: float, ink: Ink) -> None:
    """What the marks are called, above the source."""
    handles, names = axes.get_legend_handles_labels()
    figure.legend(
        handles, names, loc="lower left", bbox_to_anchor=(0, foot), ncols=columns, frameon=False,
        fontsize=8, labelcolor=ink.text, borderpad=0.2, labelspacing=0.3,
    )  # fmt: skip


def _whiskers(
    axes: Any,
    places: Sequence[float],
    cells: Sequence[Estimate],
    ink: Ink,
    *,
    upright: bool,
    colour: str = "",
) -> None:
    for place, each in zip(places, cells, strict=True):
        if each.value is None or each.low is None or each.high is None:
            continue
        ends, at = (each.low, each.high), (place, place)
        line = (at, ends) if upright else (ends, at)
        axes.plot(*line, color=colour or ink.text, linewidth=1.2, solid_capstyle="butt", zorder=3)


def _parts(length: int, breaks: Sequence[int]) -> list[slice]:
    edges = [0, *sorted(at for at in breaks if 0 < at < length), length]
    return [slice(first, last) for first, last in pairwise(edges)]


def _colour(role: Role, ink: Ink) -> str:
    return {
        Role.MEASURED: ink.accent,
        Role.COMPARED: ink.compared,
        Role.ALARM: ink.alarm,
        Role.TREND: ink.text,
    }.get(role, ink.muted)


def _cell(cell: Estimate, decimals: int, translator: Translator) -> str:
    if cell.reason is not None:
        return short_hidden_text(cell.reason, 5)
    return NumberFormat.of(translator.language).write(cell.value or 0.0, decimals)


def _short(label: str) -> str:
    return label if len(label) <= 28 else label[:27] + "…"


def _or(value: float | None, otherwise: float) -> float:
    return otherwise if value is None else value
