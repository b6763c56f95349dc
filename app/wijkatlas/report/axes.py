# SPDX-License-Identifier: EUPL-1.2
"""The axes of a chart: labels that fit, names on several lines, a nought where it belongs."""

import math
import textwrap
from collections.abc import Sequence
from typing import Any

from wijkatlas.domain.chart import Chart
from wijkatlas.report.canvas import plain

__all__ = ["LETTER_INCHES", "from_nought", "label_columns", "name_axes", "wrapped"]

LETTER_INCHES = 0.075
MOST_WRAPPED = 8


def label_columns(axes: Any, labels: Sequence[str], beside_inches: float = 0.0) -> None:
    """Write the labels: a few of them all, on lines of their own width; of many every so many.

    ``beside_inches`` is taken by the names of the rows.
    """
    inches = axes.figure.get_size_inches()[0] * 0.82 - beside_inches
    if 0 < len(labels) <= MOST_WRAPPED:
        letters = max(4, int(inches / len(labels) / LETTER_INCHES) - 1)
        written = ["\n".join(textwrap.wrap(plain(label), letters)) for label in labels]
        axes.set_xticks(range(len(labels)), written)
        return
    longest = max((len(label) for label in labels), default=1)
    fits = max(1, int(inches / (LETTER_INCHES * (longest + 2))))
    step = max(1, math.ceil(len(labels) / fits))
    axes.set_xticks(range(0, len(labels), step), [plain(text) for text in labels[::step]])


def from_nought(axes: Any, chart: Chart) -> None:
    """Begin the axis at nought unless something lies below."""
    lowest = [each.value for series in chart.series for each in series.y if each.value is not None]
    lowest += [each.low for series in chart.series for each in series.y if each.low is not None]
    if min(lowest, default=0.0) >= 0:
        axes.set_ylim(bottom=0)


def name_axes(axes: Any, chart: Chart) -> None:
    """Write what the axes measure, on as many lines as it takes."""
    wide, high = axes.figure.get_size_inches()
    axes.set_xlabel(wrapped(chart.x_title, wide * 0.8), fontsize=9)
    axes.set_ylabel(wrapped(chart.y_title, high * 0.55), fontsize=9)


def wrapped(text: str, inches: float) -> str:
    """A text in lines of this width."""
    return "\n".join(textwrap.wrap(plain(text), max(12, int(inches / LETTER_INCHES))))
