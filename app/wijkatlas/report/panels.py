# SPDX-License-Identifier: EUPL-1.2
"""Small multiples: the same few dots with their margins for each area, on one scale."""

import math
from collections.abc import Sequence
from typing import Any

from wijkatlas.domain.chart import Chart
from wijkatlas.domain.estimate import Estimate
from wijkatlas.language import QT_TRANSLATE_NOOP, Translator
from wijkatlas.report.canvas import Ink, note, plain
from wijkatlas.report.wording import hidden_text

__all__ = ["draw_panels", "panels_height_inches"]

PANEL_INCHES = 2.1
NAME_INCHES = 1.3
ROW_INCHES = 0.17
HEAD_INCHES = 0.42
MOST_PANELS = 60


def panels_height_inches(chart: Chart, width_inches: float) -> float:
    """How high the panels are at this width, without the title."""
    shown = min(MOST_PANELS, len(chart.rows))
    lines = math.ceil(shown / _columns(width_inches))
    return 0.45 + lines * (HEAD_INCHES + ROW_INCHES * max(2, len(chart.labels)))


def draw_panels(axes: Any, chart: Chart, translator: Translator, ink: Ink) -> None:
    """Draw a panel for each row of the chart in place of ``axes``; the first series is the whole."""
    figure = axes.figure
    names, cells = chart.rows[:MOST_PANELS], chart.cells[:MOST_PANELS]
    columns = min(_columns(float(figure.get_size_inches()[0])), max(1, len(names)))
    lines = math.ceil(len(names) / columns) or 1
    spec = axes.get_subplotspec()
    axes.remove()
    grid = spec.subgridspec(lines, columns)
    right = _end(chart)
    first: Any = None
    for number, (name, row) in enumerate(zip(names, cells, strict=True)):
        panel = figure.add_subplot(
            grid[number // columns, number % columns], sharex=first, facecolor=ink.paper
        )
        first = first or panel
        _dress(panel, chart.labels, name, ink, named=number % columns == 0)
        if any(cell.value is not None for cell in row):
            if chart.series:
                _mark_whole(panel, chart.series[0].y, ink)
            _mark(panel, row, ink)
        else:
            why = next((cell.reason for cell in row if cell.reason is not None), None)
            panel.set_facecolor(ink.hidden)
            panel.text(
                0.5, 0.5, hidden_text(why, translator) if why is not None else "", fontsize=8,
                transform=panel.transAxes, ha="center", va="center", color=ink.text,
            )  # fmt: skip
        panel.set_xlim(0, right)
        if number < len(names) - columns:
            panel.tick_params(labelbottom=False)
        if number == (lines - 1) * columns:
            told = [chart.x_title, *(f"| = {series.name}" for series in chart.series[:1])]
            panel.set_xlabel(plain("   ".join(told)), fontsize=8, color=ink.text, loc="left")
    if first is not None and len(chart.rows) > len(names):
        left_out = translator.translate(
            "figures",
            QT_TRANSLATE_NOOP("figures", "not drawn: {fewer} further down the list"),
            fewer=len(chart.rows) - len(names),
        )
        note(first, left_out, ink)


def _columns(width_inches: float) -> int:
    return max(1, int((width_inches - NAME_INCHES) / PANEL_INCHES))


def _end(chart: Chart) -> float:
    """Where the common scale ends: beyond the largest margin, at a hundred at most for shares."""
    rows = [*chart.cells, *(series.y for series in chart.series)]
    ends = [cell.high or cell.value or 0.0 for row in rows for cell in row]
    return max(ends, default=1.0) * 1.04 or 1.0


def _dress(panel: Any, labels: Sequence[str], name: str, ink: Ink, *, named: bool) -> None:
    for side in ("top", "right", "left"):
        panel.spines[side].set_visible(False)
    panel.spines["bottom"].set_color(ink.muted)
    panel.set_axisbelow(True)
    panel.grid(visible=True, axis="x", color=ink.grid, linewidth=0.8)
    panel.tick_params(colors=ink.text, labelsize=7, length=0)
    shown = [plain(label if len(label) <= 22 else label[:21] + "…") for label in labels]
    panel.set_yticks(range(len(labels)), shown if named else [""] * len(labels))
    panel.set_ylim(len(labels) - 0.5, -0.5)
    panel.set_title(plain(name), fontsize=8, loc="left", color=ink.text, pad=2)


def _mark(panel: Any, row: Sequence[Estimate], ink: Ink) -> None:
    for place, cell in enumerate(row):
        if cell.value is None:
            panel.axhspan(place - 0.4, place + 0.4, color=ink.hidden, alpha=0.5, linewidth=0)
            continue
        if cell.low is not None and cell.high is not None:
            panel.plot((cell.low, cell.high), (place, place), color=ink.accent, linewidth=1.4)
        panel.plot([cell.value], [place], "o", color=ink.accent, markersize=4, zorder=4)


def _mark_whole(panel: Any, whole: Sequence[Estimate], ink: Ink) -> None:
    """A short upright line where everybody stands."""
    for place, cell in enumerate(whole):
        if cell.value is not None:
            panel.plot(
                (cell.value, cell.value), (place - 0.4, place + 0.4),
                color=ink.compared, linewidth=1.2, zorder=2,
            )  # fmt: skip
