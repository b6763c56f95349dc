# SPDX-License-Identifier: EUPL-1.2
"""The squares of a forecast on the map, beside last year's."""

from __future__ import annotations

import numpy as np
import shapely

from wijkatlas.analysis.grid import Grid
from wijkatlas.api import Translator
from wijkatlas.commands.analyses.forecast.report import ForecastReport
from wijkatlas.domain.calendar import write_period
from wijkatlas.domain.numbers import NumberFormat
from wijkatlas.domain.style import OKABE_ITO
from wijkatlas.map.legend import Legend, LegendEntry, Pattern
from wijkatlas.map.result import Mark, ResultLayer, ShapeLayer

CHOSEN, BOTH, NAIVE = "chosen", "both", "naive"
BLUE, ORANGE = OKABE_ITO[0], OKABE_ITO[5]
ALPHA = "80"


def grid_of(report: ForecastReport) -> Grid:
    """The grid that the squares belong to."""
    west, south, columns, rows = report.grid
    return Grid(west, south, report.settings.cell_m, columns, rows)


def layers(report: ForecastReport, translator: Translator) -> tuple[ResultLayer, ...]:
    """One layer: squares of the forecast, of last year, and of both."""
    t, number = translator.translate, NumberFormat.of(translator.language)
    rest = tuple(sorted(set(report.naive) - set(report.chosen)))
    shapes = grid_of(report).polygons(np.array((*report.chosen, *rest), np.int64))
    expected = [
        t("forecast", "Expected: {n}", n=number.write(each.expected, 2)) for each in report.cells
    ]
    kinds = [BOTH if each.in_naive else CHOSEN for each in report.cells] + [NAIVE] * len(rest)
    chosen = t("forecast", "Marked by the forecast")
    both = t("forecast", "Marked, and among last year's busiest")
    naive = t("forecast", "Last year's busiest only")
    label = {CHOSEN: chosen, BOTH: both, NAIVE: naive}
    note = (
        t("forecast", "In past periods better than looking at last year's squares.")
        if report.beats_naive
        else t("forecast", "Not clearly better than looking at last year's squares.")
    )
    title = t("forecast", "Likely next: {window}", window=write_period(*report.window, t))
    # what is not proven is hatched
    pattern: Pattern = "none" if report.beats_naive else "hatch"
    return (
        ShapeLayer(
            id="forecast",
            title=title,
            shapes=tuple(shapely.to_wkb(shapes)),
            classes=tuple(kinds),
            labels=tuple(label[kind] for kind in kinds),
            texts=(*expected, *([""] * len(rest))),
            marks={
                CHOSEN: Mark(BLUE + ALPHA, BLUE, pattern, 1.5),
                BOTH: Mark(BLUE + ALPHA, ORANGE, pattern, 2.5),
                NAIVE: Mark("", ORANGE, "none", 2.0),
            },
            legend=Legend(
                "forecast",
                title,
                (
                    LegendEntry(chosen, "fill", BLUE + ALPHA, pattern=pattern, edge=BLUE),
                    LegendEntry(both, "fill", BLUE + ALPHA, pattern=pattern, edge=ORANGE),
                    LegendEntry(naive, "fill", "", edge=ORANGE),
                ),
                note=note,
            ),
        ),
    )
