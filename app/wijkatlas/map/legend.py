# SPDX-License-Identifier: EUPL-1.2
"""What the colours, shapes and hatchings of the map mean, from the same styles that draw them."""

from collections.abc import Sequence
from dataclasses import asdict, dataclass
from typing import Any, Literal

from wijkatlas.domain.numbers import NumberFormat
from wijkatlas.domain.style import CategoryStyle, NetworkStyle
from wijkatlas.language import QT_TRANSLATE_NOOP, Translator
from wijkatlas.map.choropleth import Choropleth

Mark = Literal["fill", "hidden", "hatch", "symbol", "text"]
Pattern = Literal["none", "hatch", "dots"]

_DENSITY = QT_TRANSLATE_NOOP("legend", "Incidents per km²")
_HIDDEN = QT_TRANSLATE_NOOP("legend", "not shown")
_NETWORKS = QT_TRANSLATE_NOOP("legend", "Neighbourhood networks")
_NETWORK = QT_TRANSLATE_NOOP("legend", "network")
_VACANT = QT_TRANSLATE_NOOP("legend", "coordinator wanted")
_FROM = QT_TRANSLATE_NOOP("legend", "{low} or more")
_RANGE = QT_TRANSLATE_NOOP("legend", "{low} to {high}")
_BELOW = QT_TRANSLATE_NOOP("legend", "less than {high}")
_FIXED = QT_TRANSLATE_NOOP(
    "legend", "The same classes for all periods of this length, all days and hours"
)
_UP_TO = QT_TRANSLATE_NOOP("legend", "{low} to less than {high}")


@dataclass(frozen=True, slots=True)
class LegendEntry:
    """One line of a legend: a mark in a colour, and what it means.

    A ``fill`` may have a pattern over its colour ("" is clear); ``edge`` is the colour of pattern and
    outline.
    """

    label: str
    mark: Mark
    colour: str = ""
    shape: str = ""
    pattern: Pattern = "none"
    edge: str = ""


@dataclass(frozen=True, slots=True)
class Legend:
    """The legend of one layer.

    ``smooth`` joins the colours of its entries to a ramp; ``note`` is a sentence under them.
    """

    layer: str
    title: str
    entries: tuple[LegendEntry, ...]
    smooth: bool = False
    note: str = ""

    def to_dict(self) -> dict[str, Any]:
        """For JSON."""
        return asdict(self)


def decimals_of(values: Sequence[float]) -> int:
    """How many decimals it takes to tell these numbers apart, at most four."""
    for decimals in range(4):
        if all(abs(value - round(value, decimals)) < 1e-9 for value in values):
            return decimals
    return 4


def choropleth_legend(layer: str, choropleth: Choropleth, translator: Translator) -> Legend:
    """The classes of an area map, the highest first, then the hidden areas."""
    style = choropleth.style
    # with fixed classes the bound above zero only keeps zero apart: nobody has to read it
    least = choropleth.fixed and choropleth.zero_apart and not choropleth.whole
    read = [bound for place, bound in enumerate(style.bounds) if not (least and place == 1)]
    decimals = decimals_of(read[:-1] if choropleth.fixed else read)
    write = NumberFormat.of(translator.language).write

    def say(value: float) -> str:
        return write(value, decimals)

    entries = []
    last = len(style.colours) - 1
    for index, colour in enumerate(style.colours):
        low, high = style.bounds[index], style.bounds[index + 1]
        if index == 0 and choropleth.zero_apart:
            text = write(0)
        elif choropleth.fixed and index == last:
            text = translator.translate("legend", _FROM, low=say(low))
        elif choropleth.whole and decimals == 0:
            top = high - 1 if index < last else max(low, min(high, choropleth.greatest))
            text = (
                say(low)
                if low >= top
                else translator.translate("legend", _RANGE, low=say(low), high=say(top))
            )
        elif index == last:
            text = translator.translate("legend", _FROM, low=say(low))
        elif (index == 0 and low == 0) or (index == 1 and least):
            text = translator.translate("legend", _BELOW, high=say(high))
        else:
            text = translator.translate("legend", _UP_TO, low=say(low), high=say(high))
        entries.append(LegendEntry(text, "fill", colour))
    entries.reverse()
    if None in choropleth.classes:
        hidden = translator.translate("legend", _HIDDEN)
        entries.append(LegendEntry(hidden, "hidden", style.hidden_colour))
    title = f"{style.label} ({style.unit})" if style.unit else style.label
    note = translator.translate("legend", _FIXED) if choropleth.fixed else ""
    return Legend(layer, title, tuple(entries), note=note)


def density_legend(
    layer: str, steps: Sequence[tuple[float, str]], translator: Translator
) -> Legend:
    """The density ramp with its round values, rising."""
    decimals = decimals_of([value for value, _ in steps])
    write = NumberFormat.of(translator.language).write
    entries = tuple(LegendEntry(write(value, decimals), "fill", colour) for value, colour in steps)
    return Legend(layer, translator.translate("legend", _DENSITY), entries, smooth=True)


def category_legend(layer: str, title: str, styles: Sequence[CategoryStyle]) -> Legend:
    """Colour and shape of each category; ``title`` comes translated."""
    entries = tuple(
        LegendEntry(style.label, "symbol", style.colour, style.shape)
        for style in styles
        if style.label
    )
    return Legend(layer, title, entries)


def network_legend(
    layer: str, style: NetworkStyle, translator: Translator, *, any_vacant: bool
) -> Legend:
    """The hatching of the networks, and the mark of a coordinator who is wanted."""
    entries = [LegendEntry(translator.translate("legend", _NETWORK), "hatch", style.outline_colour)]
    if any_vacant:
        wanted = translator.translate("legend", _VACANT)
        entries.append(LegendEntry(wanted, "text", style.outline_colour, style.vacant_mark))
    return Legend(layer, translator.translate("legend", _NETWORKS), tuple(entries))
