# SPDX-License-Identifier: EUPL-1.2
"""A track for each goal: where it began, where it stands with its margin, where it must come."""

import textwrap
from typing import Any

from wijkatlas.domain.chart import Chart, Series
from wijkatlas.domain.estimate import Estimate
from wijkatlas.domain.numbers import NumberFormat
from wijkatlas.language import QT_TRANSLATE_NOOP, Translator
from wijkatlas.report.canvas import Ink, note, plain
from wijkatlas.report.wording import hidden_text

__all__ = ["MOST_WAYS", "WAY_INCHES", "draw_ways"]

MOST_WAYS = 24
WAY_INCHES = 0.46
BEGIN, END = 0.0, 100.0
LEAST, MOST = -25.0, 125.0  # what lies farther out stands at the edge as an arrow
NAME_LETTERS = 44
BESIDE_POINTS = 8


def draw_ways(axes: Any, chart: Chart, translator: Translator, ink: Ink) -> None:
    """Draw a track from baseline to target for each goal.

    Labels name the tracks, ``rows`` say how they stand, ``cells`` hold the three figures, the axes are
    named for what stands at both ends. The first series is the part of the way that is gone in percent,
    the second the part that should be.
    """
    gone, wanted = [*chart.series, Series("", ()), Series("", ())][:2]
    shown = min(MOST_WAYS, len(gone.y))
    numbers = NumberFormat.of(translator.language)
    for place in range(shown):
        begin, now, end = chart.cells[place]
        axes.plot((BEGIN, END), (place, place), color=ink.grid, linewidth=5, zorder=1)
        for at, figure in ((BEGIN, begin), (END, end)):
            axes.plot([at], [place], "|", color=ink.text, markersize=11, markeredgewidth=1.6)
            _write(axes, (at, place), _told(figure, chart, numbers), ink)
        _mark_wanted(axes, wanted.y[place], place, wanted.name if not place else "_", ink)
        _mark_gone(axes, gone.y[place], place, gone.name if not place else "_", ink)
        if now.value is not None:
            at = min(MOST, max(LEAST, gone.y[place].value or BEGIN))
            told = _told(now, chart, numbers)
            axes.annotate(
                told, (at, place), xytext=(0, 6), textcoords="offset points", ha="center",
                va="bottom", fontsize=8.5, fontweight="bold", color=ink.accent,
            )  # fmt: skip
        elif now.reason is not None:
            middle = (BEGIN + END) / 2, place
            _write(axes, middle, hidden_text(now.reason, translator), ink)
        axes.annotate(
            plain(chart.rows[place]), (1.02, place), xycoords=("axes fraction", "data"),
            ha="left", va="center", fontsize=BESIDE_POINTS, color=ink.text,
        )  # fmt: skip
    names = ["\n".join(textwrap.wrap(plain(each), NAME_LETTERS)) for each in chart.labels[:shown]]
    axes.set_yticks(range(shown), names)
    axes.set_ylim(shown - 0.4, -0.8)
    axes.set_xlim(LEAST - 12, MOST + 12)
    axes.set_xticks((BEGIN, END), [plain(chart.x_title), plain(chart.y_title)])
    axes.xaxis.tick_top()
    axes.spines["bottom"].set_visible(False)
    if len(chart.labels) > shown:
        left_out = translator.translate(
            "figures",
            QT_TRANSLATE_NOOP("figures", "not drawn: {fewer} further down the list"),
            fewer=len(chart.labels) - shown,
        )
        note(axes, left_out, ink)


def _told(figure: Estimate, chart: Chart, numbers: NumberFormat) -> str:
    return "" if figure.value is None else numbers.write(figure.value, chart.decimals)


def _write(axes: Any, place: tuple[float, float], text: str, ink: Ink) -> None:
    """A text below a mark."""
    axes.annotate(
        plain(text), place, xytext=(0, -6), textcoords="offset points", ha="center", va="top",
        fontsize=BESIDE_POINTS, color=ink.text,
    )  # fmt: skip


def _mark_wanted(axes: Any, part: Estimate, place: int, name: str, ink: Ink) -> None:
    if part.value is not None:
        at = min(MOST, max(LEAST, part.value))
        axes.plot(
            [at], [place + 0.2], "^", color=ink.compared, markersize=6, label=plain(name),
            linestyle="none", zorder=3,
        )  # fmt: skip


def _mark_gone(axes: Any, part: Estimate, place: int, name: str, ink: Ink) -> None:
    if part.value is None:
        return
    if part.low is not None and part.high is not None:
        ends = max(LEAST, part.low), min(MOST, part.high)
        axes.plot(ends, (place, place), color=ink.accent, linewidth=2, zorder=2)
    mark = "<" if part.value < LEAST else ">" if part.value > MOST else "o"
    at = min(MOST, max(LEAST, part.value))
    axes.plot(
        [at], [place], mark, color=ink.accent, markersize=8, label=plain(name),
        linestyle="none", zorder=4,
    )  # fmt: skip
