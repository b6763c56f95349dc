# SPDX-License-Identifier: EUPL-1.2
"""Names on the map in QGIS: dark text on a light halo, inside the polygon where it fits."""

from xml.etree.ElementTree import Element

from wijkatlas.domain.style import ACCENT, INK, PAPER, NetworkStyle
from wijkatlas.map.qgis.look import AreaFigures
from wijkatlas.map.qgis.markup import add, colour, quote_text
from wijkatlas.map.qgis.renderer import figure_expression

_INSIDE_POLYGON = 4  # "horizontal" among QGIS's placements


def _add_labels(parent: Element, expression: str, hex_colour: str, size_pt: float) -> None:
    labeling = add(parent, "labeling", type="simple")
    settings = add(labeling, "settings", calloutType="simple")
    text = add(
        settings,
        "text-style",
        fieldName=expression,
        isExpression=1,
        fontSize=size_pt,
        fontSizeUnit="Point",
        fontWeight=75,
        namedStyle="Bold",
        textColor=colour(hex_colour),
        textOpacity=1,
        multilineHeight=1,
    )
    add(
        text,
        "text-buffer",
        bufferDraw=1,
        bufferSize=0.8,
        bufferSizeUnits="MM",
        bufferColor=colour(PAPER),
        bufferOpacity=0.85,
        bufferJoinStyle=128,
    )
    add(settings, "text-format", multilineAlign=1, wrapChar="")
    add(settings, "placement", placement=_INSIDE_POLYGON, priority=5, centroidInside=1)
    add(settings, "rendering", obstacle=0, drawLabels=1, displayAll=0)
    parent.set("labelsEnabled", "1")


def add_area_labels(parent: Element, figures: AreaFigures | None, decimals: int = 1) -> None:
    """The area's name, with its figure below when one is shown."""
    if figures is None:
        _add_labels(parent, '"name"', INK, 8)
        return
    figure = figure_expression(figures)
    shown = (
        f"with_variable('figure', {figure}, CASE WHEN @figure <= -1e9 THEN '' "
        f"ELSE '\\n' || format_number(@figure, if(@figure = round(@figure), 0, {decimals})) END)"
    )
    _add_labels(parent, f'"name" || {shown}', INK, 8)


def add_network_labels(parent: Element, style: NetworkStyle) -> None:
    """The network's name, with a mark where the coordinator's role is vacant."""
    field = style.label_field.replace('"', '""')
    mark = quote_text(f" {style.vacant_mark}")
    expression = f'"{field}" || CASE WHEN NOT "coordinator_filled" THEN {mark} ELSE \'\' END'
    _add_labels(parent, expression, ACCENT, 9)
