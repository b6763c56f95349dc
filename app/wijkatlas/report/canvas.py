# SPDX-License-Identifier: EUPL-1.2
"""A matplotlib figure in our style, without marks in it yet; never through pyplot.

The title is the finding, the line below says what, when and how many, the source stands at the foot.
"""

import textwrap
from dataclasses import dataclass
from io import BytesIO
from typing import TYPE_CHECKING, Any

from wijkatlas.domain.numbers import NumberFormat
from wijkatlas.domain.style import ACCENT, HIDDEN, INK, PAPER
from wijkatlas.language import QT_TRANSLATE_NOOP, Translator
from wijkatlas.report.wording import clean

if TYPE_CHECKING:
    from matplotlib.figure import Figure

__all__ = ["DARK", "LIGHT", "Ink", "draw_frame", "note", "plain", "png"]

TITLE_POINTS, TEXT_POINTS = 12, 9
LETTERS_PER_INCH = 8.4  # of the bold title
SMALL_LETTERS_PER_INCH = 13
LINE_INCHES = 0.21


@dataclass(frozen=True, slots=True)
class Ink:
    """The colours of a figure on light or dark paper."""

    paper: str = PAPER
    text: str = INK
    muted: str = "#5B6470"
    grid: str = "#D5DADF"
    accent: str = ACCENT
    compared: str = "#B86E00"
    alarm: str = "#B34700"
    hidden: str = HIDDEN


LIGHT = Ink()
DARK = Ink(
    paper="#171C21", text="#E6EAED", muted="#A3AEB8", grid="#3A444D", accent="#5FB4CC",
    compared="#E69F00", alarm="#FF8A50", hidden="#4A545E",
)  # fmt: skip


def draw_frame(
    title: str,
    subtitle: str,
    source: str,
    translator: Translator,
    size_inches: tuple[float, float],
    ink: Ink,
    room_inches: float = 0.0,
) -> tuple["Figure", Any, float]:
    """A figure with title, subtitle and source, one set of axes, and where the source ends.

    ``room_inches`` are left free above the source; the last value is a share of the height.
    """
    from matplotlib.figure import Figure
    from matplotlib.layout_engine import ConstrainedLayoutEngine
    from matplotlib.ticker import FuncFormatter

    width, height = size_inches
    lines = textwrap.wrap(plain(title), max(20, int(width * LETTERS_PER_INCH)))
    under = textwrap.wrap(plain(subtitle), max(30, int(width * SMALL_LETTERS_PER_INCH)))
    feet = []
    if source:
        text = translator.translate(
            "figures", QT_TRANSLATE_NOOP("figures", "Source: {source}"), source=source
        )
        feet = textwrap.wrap(plain(text), max(30, int(width * SMALL_LETTERS_PER_INCH * 1.1)))
    head = 0.1 + LINE_INCHES * len(lines) + 0.16 * len(under) + 0.1
    foot = 0.05 + 0.15 * len(feet)
    below = (foot + room_inches) / height
    layout = ConstrainedLayoutEngine(rect=(0.01, below, 0.98, max(0.2, 1 - head / height - below)))
    figure = Figure(figsize=size_inches, facecolor=ink.paper, layout=layout)
    left = 0.1 / width
    figure.text(
        left, 1 - 0.08 / height, "\n".join(lines),
        fontsize=TITLE_POINTS, fontweight="bold", color=ink.text, va="top",
    )  # fmt: skip
    figure.text(
        left, 1 - (0.12 + LINE_INCHES * len(lines)) / height, "\n".join(under),
        fontsize=TEXT_POINTS, color=ink.muted, va="top",
    )  # fmt: skip
    if feet:
        figure.text(left, 0.05 / height, "\n".join(feet), fontsize=8, color=ink.muted, va="bottom")
    axes = figure.add_subplot(facecolor=ink.paper)
    for side in ("top", "right", "left"):
        axes.spines[side].set_visible(False)
    axes.spines["bottom"].set_color(ink.muted)
    axes.set_axisbelow(True)
    axes.tick_params(colors=ink.text, labelsize=TEXT_POINTS, length=0)
    axes.xaxis.label.set_color(ink.text)
    axes.yaxis.label.set_color(ink.text)
    numbers = NumberFormat.of(translator.language)
    written = FuncFormatter(lambda value, _: numbers.write(value, _decimals(value)))
    axes.xaxis.set_major_formatter(written)
    axes.yaxis.set_major_formatter(written)
    return figure, axes, foot / height


def _decimals(value: float) -> int:
    for decimals in range(4):
        if abs(value - round(value, decimals)) < 1e-9:
            return decimals
    return 4


def plain(text: str) -> str:
    """Foreign text as it stands: a dollar sign starts no formula."""
    return clean(text).replace("$", r"\$")


def note(axes: Any, text: str, ink: Ink) -> None:
    """Say something small at the upper right."""
    axes.annotate(
        plain(text), (1, 1.01), xycoords="axes fraction", ha="right", va="bottom",
        fontsize=8, color=ink.muted,
    )  # fmt: skip


def png(figure: "Figure", dots_per_inch: int = 150) -> bytes:
    """The figure as PNG; the same figure gives the same bytes."""
    target = BytesIO()
    figure.savefig(target, format="png", dpi=dots_per_inch, metadata={"Software": None})
    return target.getvalue()
