# SPDX-License-Identifier: EUPL-1.2
"""Charts as matplotlib figures for screen, PDF and HTML; never through pyplot.

The title is the finding, the line below says what, when and how many, the source stands at the foot;
margins are always drawn and hidden figures are marked, not left at zero.
"""

from collections.abc import Sequence
from io import BytesIO
from typing import TYPE_CHECKING, Any

from wijkatlas.domain.calendar import weekday_name, write_month
from wijkatlas.domain.estimate import Estimate
from wijkatlas.domain.numbers import NumberFormat
from wijkatlas.domain.style import ACCENT, HIDDEN, INK, RATE_RAMP
from wijkatlas.domain.summary import AreaRow, HourTable, MonthRow
from wijkatlas.language import QT_TRANSLATE_NOOP, Translator
from wijkatlas.report.findings import area_finding, hour_finding, month_finding
from wijkatlas.report.wording import clean, short_hidden_text

if TYPE_CHECKING:
    from matplotlib.figure import Figure

__all__ = ["area_figure", "hour_figure", "month_figure", "png"]

GRID = "#D5DADF"
GREY_TEXT = "#5B6470"
SIZE_INCHES = (9.0, 5.0)
MOST_AREAS = 25
MOST_TICKS = 12
BAR_INCHES = 0.3
TITLE_WIDTH = 70


def month_figure(
    rows: Sequence[MonthRow], translator: Translator, *, subtitle: str, source: str = ""
) -> "Figure":
    """The months as a line within the band of chance; hidden months are gaps with a grey mark."""
    figure, axes = _figure(
        month_finding(tuple(rows), translator), subtitle, source, translator, SIZE_INCHES
    )
    places = range(len(rows))
    nan = float("nan")
    values = [_shown(row.count.value, nan) for row in rows]
    low = [_shown(row.count.low, nan) for row in rows]
    high = [_shown(row.count.high, nan) for row in rows]
    axes.fill_between(places, low, high, color=RATE_RAMP[1], alpha=0.6, linewidth=0)
    axes.plot(places, values, color=ACCENT, linewidth=1.8, marker="o", markersize=4)
    for place, row in enumerate(rows):
        if row.count.reason is not None:
            axes.axvspan(place - 0.4, place + 0.4, color=HIDDEN, alpha=0.5, linewidth=0)
        elif not row.whole:
            axes.plot([place], [row.count.value or 0], "o", color="white", mec=ACCENT, ms=5)
    step = max(1, -(-len(rows) // MOST_TICKS))
    axes.set_xticks(
        list(places)[::step], [write_month(r.month, translator.translate) for r in rows][::step]
    )
    axes.set_ylim(bottom=0)
    axes.set_ylabel(translator.translate("units", "incidents"))
    axes.grid(visible=True, axis="y", color=GRID, linewidth=0.8)
    band = translator.translate(
        "figures", QT_TRANSLATE_NOOP("figures", "band: what chance alone can do (95 %)")
    )
    _note(axes, band)
    return figure


def area_figure(
    rows: Sequence[AreaRow],
    translator: Translator,
    *,
    subtitle: str,
    source: str = "",
    by_rate: bool = True,
) -> "Figure":
    """The areas as bars with their margins, highest first; hidden ones named below."""
    figures = [(row.name, row.rate if by_rate else row.count) for row in rows]
    shown = sorted(
        ((name, each) for name, each in figures if each.value is not None),
        key=lambda pair: (-(pair[1].value or 0), pair[0]),
    )[:MOST_AREAS]
    height = 1.9 + BAR_INCHES * max(4, len(shown))
    title = area_finding(list(rows), translator, by_rate=by_rate)
    figure, axes = _figure(title, subtitle, source, translator, (SIZE_INCHES[0], height))
    places = list(range(len(shown)))
    values = [each.value or 0.0 for _, each in shown]
    axes.barh(places, values, color=ACCENT, height=0.62)
    below = [max(0.0, (e.value or 0) - e.low) if e.low is not None else 0.0 for _, e in shown]
    above = [max(0.0, e.high - (e.value or 0)) if e.high is not None else 0.0 for _, e in shown]
    if any(below) or any(above):
        axes.errorbar(
            values, places, xerr=[below, above], fmt="none", ecolor=INK, capsize=3, linewidth=1
        )
    numbers = NumberFormat.of(translator.language)
    for place, value, reach in zip(places, values, above, strict=True):
        axes.annotate(
            numbers.write(value, 1 if by_rate else 0),
            (value + reach, place),
            xytext=(4, 0),
            textcoords="offset points",
            va="center",
            fontsize=8,
            color=INK,
        )
    axes.set_yticks(places, [_plain(name) for name, _ in shown])
    axes.set_ylim(max(len(shown), 4) - 0.5, -0.5)
    axes.margins(x=0.1)
    axes.set_xlim(left=0)
    unit = next((each.unit for _, each in shown), "")
    axes.set_xlabel(translator.translate("units", unit) if unit else "")
    axes.grid(visible=True, axis="x", color=GRID, linewidth=0.8)
    hidden = sum(each.value is None for _, each in figures)
    left_out = len(figures) - hidden - len(shown)
    if hidden or left_out:
        text = translator.translate(
            "figures",
            QT_TRANSLATE_NOOP("figures", "not drawn: {hidden} hidden or unknown, {fewer} lower"),
            hidden=hidden,
            fewer=left_out,
        )
        _note(axes, text)
    return figure


def hour_figure(
    hours: HourTable,
    translator: Translator,
    *,
    subtitle: str,
    source: str = "",
    smallest_shown: int = 5,
) -> "Figure":
    """Weekday by part of the day, darker for more, with the numbers; hidden cells grey."""
    from matplotlib.colors import LinearSegmentedColormap

    figure, axes = _figure(
        hour_finding(hours, translator), subtitle, source, translator, (SIZE_INCHES[0] + 1.5, 4.4)
    )
    nan = float("nan")
    values = [[_shown(cell.value, nan) for cell in row] for row in hours.cells]
    plain = LinearSegmentedColormap.from_list("rates", ["#FFFFFF", *RATE_RAMP[:3]])
    colours = plain.with_extremes(bad=HIDDEN)
    most = max((cell.value or 0 for row in hours.cells for cell in row), default=0)
    axes.imshow(values, cmap=colours, vmin=0, vmax=max(1, most), aspect="auto")
    numbers = NumberFormat.of(translator.language)
    for d, row in enumerate(hours.cells):
        for h, cell in enumerate(row):
            axes.text(
                h,
                d,
                _cell_text(cell, numbers, smallest_shown),
                ha="center",
                va="center",
                fontsize=8,
                color=INK,
            )
    wide = hours.hours_per_column
    starts = range(0, 24, wide)
    names = [str(start) if wide == 1 else f"{start}–{start + wide}" for start in starts]
    axes.set_xticks(range(len(names)), names)
    axes.set_yticks(range(7), [weekday_name(d, translator.translate) for d in range(7)])
    axes.set_xlabel(
        translator.translate("figures", QT_TRANSLATE_NOOP("figures", "hour of the day"))
    )
    axes.tick_params(length=0)
    return figure


def png(figure: "Figure", dots_per_inch: int = 150) -> bytes:
    """The figure as PNG; the same figure gives the same bytes."""
    target = BytesIO()
    figure.savefig(target, format="png", dpi=dots_per_inch, metadata={"Software": None})
    return target.getvalue()


def _cell_text(cell: Estimate, numbers: NumberFormat, smallest_shown: int) -> str:
    if cell.reason is not None:
        return short_hidden_text(cell.reason, smallest_shown)
    return numbers.write(cell.value or 0)


def _shown(value: float | None, otherwise: float) -> float:
    return otherwise if value is None else value


def _figure(
    title: str, subtitle: str, source: str, translator: Translator, size: tuple[float, float]
) -> tuple["Figure", Any]:
    """A figure with its title, its subtitle, its source, and one set of axes in our style."""
    import textwrap

    from matplotlib.figure import Figure
    from matplotlib.layout_engine import ConstrainedLayoutEngine
    from matplotlib.ticker import FuncFormatter

    lines = textwrap.wrap(_plain(title), TITLE_WIDTH)
    height = size[1]
    top = 1 - (0.3 + 0.24 * len(lines) + 0.12) / height
    layout = ConstrainedLayoutEngine(rect=(0.01, 0.05, 0.98, top - 0.05))
    figure = Figure(figsize=size, facecolor="white", layout=layout)
    figure.text(
        0.015,
        1 - 0.1 / height,
        "\n".join(lines),
        fontsize=13,
        fontweight="bold",
        color=INK,
        va="top",
    )
    figure.text(
        0.015,
        1 - (0.16 + 0.24 * len(lines)) / height,
        _plain(subtitle),
        fontsize=9,
        color=GREY_TEXT,
        va="top",
    )
    if source:
        text = translator.translate(
            "figures", QT_TRANSLATE_NOOP("figures", "Source: {source}"), source=source
        )
        figure.text(0.015, 0.06 / height, _plain(text), fontsize=8, color=GREY_TEXT)
    axes = figure.add_subplot()
    for side in ("top", "right", "left"):
        axes.spines[side].set_visible(False)
    axes.spines["bottom"].set_color(GREY_TEXT)
    axes.set_axisbelow(True)
    axes.tick_params(colors=INK, labelsize=9, length=0)
    numbers = NumberFormat.of(translator.language)
    plain = FuncFormatter(lambda value, _: numbers.write(value, 0 if value == int(value) else 1))
    axes.xaxis.set_major_formatter(plain)
    axes.yaxis.set_major_formatter(plain)
    return figure, axes


def _plain(text: str) -> str:
    """Foreign text as it stands: a dollar sign starts no formula."""
    return clean(text).replace("$", r"\$")


def _note(axes: Any, text: str) -> None:
    """Say something small at the upper right."""
    axes.annotate(
        text,
        (1, 1.01),
        xycoords="axes fraction",
        ha="right",
        va="bottom",
        fontsize=8,
        color=GREY_TEXT,
    )
