# SPDX-License-Identifier: EUPL-1.2
"""What has to be shown in QGIS: the layers with their styles, in plain values."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field

from wijkatlas.domain.estimate import Estimate
from wijkatlas.domain.numbers import NumberFormat
from wijkatlas.domain.style import CategoryStyle, ClassedStyle, NetworkStyle

Bounds = tuple[float, float, float, float]
"""West, south, east, north in the project CRS."""


@dataclass(frozen=True, slots=True)
class AreaFigures:
    """Figures for the areas of a layer, by the area's ``uid``; an area without one is shown grey.

    With empty ``values`` the column ``style.field`` of the layer itself is shown.
    """

    style: ClassedStyle
    values: Mapping[str, Estimate] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class AreaLayer:
    """The areas of one scheme, with figures or as outlines; ``opacity`` from 0 to 1."""

    scheme: str
    title: str
    figures: AreaFigures | None = None
    opacity: float = 1.0


@dataclass(frozen=True, slots=True)
class RasterLayer:
    """A base map or aerial picture in a file near the QGIS project.

    ``source`` is relative to the QGIS project (``"./luchtfoto.tif"``); ``bands`` is 1 for grey or
    palette pictures, 3 or 4 for colour; ``palette`` holds the colours (value, "#RRGGBB") of a
    palette picture.
    """

    source: str
    title: str
    crs: str
    bands: int = 3
    palette: tuple[tuple[int, str], ...] = ()
    visible: bool = True


@dataclass(frozen=True, slots=True)
class QgisLook:
    """How the project looks in QGIS, in the reader's language.

    Args:
        translate: ``Translator.translate`` or a function like it.
        category_styles: colours and shapes (``domain.style.style_categories``).
        category_labels: every (code, label) that may be chosen in the form.
        areas: one layer per scheme, the first one visible.
        network: how networks are drawn.
        numbers: how the reader's language writes the legend's numbers.
    """

    translate: Callable[..., str]
    category_styles: Sequence[CategoryStyle] = ()
    category_labels: Sequence[tuple[str, str]] = ()
    areas: Sequence[AreaLayer] = ()
    network: NetworkStyle = field(default_factory=NetworkStyle)
    numbers: NumberFormat = field(default_factory=NumberFormat)
