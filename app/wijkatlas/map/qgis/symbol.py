# SPDX-License-Identifier: EUPL-1.2
"""Markers, outlines, fills and hatching as QGIS symbols."""

from xml.etree.ElementTree import Element

from wijkatlas.domain.style import INK, PAPER, CategoryStyle, NetworkStyle
from wijkatlas.map.qgis.markup import add, add_options, colour, millimetres

# QGIS's names for the shapes of ``domain.style``, and the width (px) that makes them equally big.
_MARKERS = {
    "circle": ("circle", 10.0),
    "square": ("square", 9.0),
    "triangle": ("triangle", 11.0),
    "diamond": ("diamond", 11.5),
    "cross": ("cross_fill", 13.0),
    "pentagon": ("pentagon", 10.5),
    "star": ("star", 13.0),
}


def _add_symbol(parent: Element, kind: str, name: str) -> Element:
    return add(parent, "symbol", type=kind, name=name, alpha=1, clip_to_extent=1, force_rhr=0)


def _add_layer(symbol: Element, kind: str, options: dict[str, str]) -> Element:
    layer = add(symbol, "layer", **{"class": kind}, enabled=1, locked=0)
    layer.set("pass", "0")
    add_options(layer, options)
    return layer


def _outline(hex_colour: str, width_px: float, style: str = "solid") -> dict[str, str]:
    return {
        "outline_color": colour(hex_colour),
        "outline_style": style,
        "outline_width": millimetres(width_px),
        "outline_width_unit": "MM",
        "joinstyle": "round",
    }


def add_marker(parent: Element, name: str, style: CategoryStyle) -> None:
    """A category's shape in its colour, with a thin light edge that keeps dense places legible."""
    shape, size_px = _MARKERS.get(style.shape, _MARKERS["circle"])
    _add_layer(
        _add_symbol(parent, "marker", name),
        "SimpleMarker",
        {
            "name": shape,
            "color": colour(style.colour),
            "size": millimetres(size_px),
            "size_unit": "MM",
            **_outline(PAPER, 0.8),
        },
    )


def add_fill(
    parent: Element, name: str, hex_colour: str, outline_colour: str, outline_width_px: float
) -> None:
    """A plain fill with an outline."""
    _add_layer(
        _add_symbol(parent, "fill", name),
        "SimpleFill",
        {
            "style": "solid",
            "color": colour(hex_colour),
            **_outline(outline_colour, outline_width_px),
        },
    )


def add_outline(parent: Element, name: str, hex_colour: str = INK, width_px: float = 1.2) -> None:
    """An outline only: the map below stays visible."""
    _add_layer(
        _add_symbol(parent, "fill", name),
        "SimpleFill",
        {"style": "no", "color": colour(hex_colour, 0.0), **_outline(hex_colour, width_px)},
    )


def add_hatch(parent: Element, name: str, style: NetworkStyle, *, dashed: bool) -> None:
    """A network: light hatching below its outline, dashed where the coordinator is missing."""
    symbol = _add_symbol(parent, "fill", name)
    pattern = _add_layer(
        symbol,
        "LinePatternFill",
        {
            "angle": "45",
            "distance": millimetres(style.hatch_spacing_px),
            "distance_unit": "MM",
        },
    )
    _add_layer(
        _add_symbol(pattern, "line", f"@{name}@0"),
        "SimpleLine",
        {
            "line_color": colour(style.hatch_colour, 0.45),
            "line_style": "solid",
            "line_width": millimetres(0.8),
            "line_width_unit": "MM",
        },
    )
    _add_layer(
        symbol,
        "SimpleFill",
        {
            "style": "no",
            "color": colour(style.outline_colour, 0.0),
            **_outline(style.outline_colour, style.outline_width_px, "dash" if dashed else "solid"),
        },
    )
