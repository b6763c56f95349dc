# SPDX-License-Identifier: EUPL-1.2
"""Hot and cold spots on the map."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import shapely

from wijkatlas.analysis.hotspots import Spot
from wijkatlas.api import QT_TRANSLATE_NOOP, Translator
from wijkatlas.commands.analyses.hotspots.words import UNKNOWN, VERDICTS, verdict
from wijkatlas.domain.numbers import NumberFormat
from wijkatlas.map.legend import Legend
from wijkatlas.map.result import Mark, ShapeLayer

if TYPE_CHECKING:
    from wijkatlas.commands.analyses.hotspots.report import HotspotsReport
    from wijkatlas.map.result import ResultLayer

MARKS = {
    Spot.HOT: Mark("#D55E00B3", "#7A3600", outline_px=1.5),
    Spot.COLD: Mark("#0072B280", "#00456B", "dots", outline_px=1.5),
    Spot.NONE: Mark("", "#7A828A", outline_px=0.6),
    Spot.ISLAND: Mark("#C9CED380", "#7A828A", "hatch", outline_px=0.6),
}


def draw_layers(report: HotspotsReport, translator: Translator) -> tuple[ResultLayer, ...]:
    """All areas by class; of cells the outline of the whole and the marked ones, joined."""
    t = translator.translate
    write = NumberFormat.of(translator.language).write
    shapes: list[bytes] = []
    classes: list[str] = []
    labels: list[str] = []
    texts: list[str] = []

    def add(shape: Any, spot: Spot, label: str, text: str) -> None:
        if shape is not None and not shape.is_empty:
            shapes.append(shapely.to_wkb(shape))
            classes.append(str(spot))
            labels.append(label)
            texts.append(text)

    incidents = QT_TRANSLATE_NOOP("hotspots", "incidents: {n}")
    if report.units.names:
        for row, shape in enumerate(report.units.polygons()):
            lines = [t("hotspots", incidents, n=write(int(report.units.counts[row])))]
            lines.append(verdict(report, row, translator))
            spot = report.found.spots[row]
            add(shape, spot, report.units.names[row], "\n".join(lines))
        rest = report.left_out
        for name, shape in zip(rest.names, rest.polygons(), strict=True) if rest else ():
            add(shape, Spot.NONE, name, t("hotspots", UNKNOWN))
    else:
        add(_outline(report), Spot.NONE, "", t("hotspots", VERDICTS[Spot.NONE]))
        for number, zone in enumerate(report.zones, 1):
            shape = shapely.union_all(report.units.polygons(zone.rows))
            count = t("hotspots", incidents, n=write(zone.n))
            text = QT_TRANSLATE_NOOP("hotspots", "Place {number}")
            label = t("hotspots", text, number=number)
            add(shape, zone.spot, label, f"{count}\n{t('hotspots', VERDICTS[zone.spot])}")
    if not shapes:
        return ()
    present = [spot for spot in Spot if str(spot) in classes]
    marks = {str(spot): MARKS[spot] for spot in present}
    title = t("hotspots", QT_TRANSLATE_NOOP("hotspots", "Busier and quieter places"))
    note = t("hotspots", QT_TRANSLATE_NOOP("hotspots", "together with their neighbours"))
    entries = tuple(MARKS[spot].entry(t("hotspots", VERDICTS[spot])) for spot in present)
    legend = Legend("hotspots", title, entries, note=note)
    return (
        ShapeLayer(
            "hotspots", title, tuple(shapes), tuple(classes), tuple(labels), tuple(texts),
            marks, legend,
        ),
    )  # fmt: skip


def _outline(report: HotspotsReport) -> Any:
    if report.units.ground is not None:
        return report.units.ground
    if report.units.grid is None or not report.units.n:
        return None
    return shapely.box(*shapely.total_bounds(report.units.polygons()))
