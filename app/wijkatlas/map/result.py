# SPDX-License-Identifier: EUPL-1.2
"""What an analysis gives the map to show: a raster, or shapes in classes; with its legend."""

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from wijkatlas.map.legend import Legend, LegendEntry, Pattern


@dataclass(frozen=True, eq=False, slots=True)
class RasterLayer:
    """A grid of values in the project CRS.

    ``values``: float32, first row in the north; NaN is clear. ``west`` and ``north`` are the outer
    corner of the first cell, in metres. ``bounds`` rise, one more than ``colours``: a value takes the
    colour of the class that holds it (``#RRGGBBAA``); below the first bound it is clear, above the
    last it takes the last colour. ``smooth`` joins the colours to a ramp and softens the cells: each
    colour stands at the upper bound of its class and the first fades in, as in a smooth legend whose
    entries are these bounds.
    """

    id: str
    title: str
    values: NDArray[np.float32]
    west: float
    north: float
    cell_m: float
    bounds: tuple[float, ...]
    colours: tuple[str, ...]
    legend: Legend
    smooth: bool = False


@dataclass(frozen=True, slots=True)
class Mark:
    """How the shapes of one class look; ``fill`` "" is clear. The pattern says it without colour.

    Colours are ``#RRGGBB`` or ``#RRGGBBAA``; the pattern is drawn in that of the outline.
    """

    fill: str
    outline: str
    pattern: Pattern = "none"
    outline_px: float = 1.0

    def entry(self, label: str) -> LegendEntry:
        """Its line in the legend."""
        return LegendEntry(label, "fill", self.fill, pattern=self.pattern, edge=self.outline)


@dataclass(frozen=True, eq=False, slots=True)
class ShapeLayer:
    """Shapes in the project CRS (WKB), each of a class; ``labels`` and ``texts`` make the tooltip.

    ``texts`` may hold line breaks. ``marks`` has a mark for each class.
    """

    id: str
    title: str
    shapes: tuple[bytes, ...]
    classes: tuple[str, ...]
    labels: tuple[str, ...]
    texts: tuple[str, ...]
    marks: dict[str, Mark]
    legend: Legend


ResultLayer = RasterLayer | ShapeLayer
