# SPDX-License-Identifier: EUPL-1.2
"""Layers of results on the map, and pictures of charts.

Brings numpy along: import it where it is used.
"""

from wijkatlas.domain.style import ACCENT, HIDDEN, INK, OKABE_ITO, PAPER, RATE_RAMP
from wijkatlas.map.choropleth import classify
from wijkatlas.map.legend import Legend, LegendEntry
from wijkatlas.map.result import Mark, RasterLayer, ResultLayer, ShapeLayer
from wijkatlas.report.charting import chart_figure, natural_size

__all__ = [
    "ACCENT",
    "HIDDEN",
    "INK",
    "OKABE_ITO",
    "PAPER",
    "RATE_RAMP",
    "Legend",
    "LegendEntry",
    "Mark",
    "RasterLayer",
    "ResultLayer",
    "ShapeLayer",
    "chart_figure",
    "classify",
    "natural_size",
]
