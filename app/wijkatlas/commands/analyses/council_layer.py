# SPDX-License-Identifier: EUPL-1.2
"""The map of an analysis of whole areas, as the council may see it."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from wijkatlas.api import QT_TRANSLATE_NOOP, Translator
from wijkatlas.commands.analyses.change.report import ChangeReport
from wijkatlas.commands.analyses.hotspots.report import HotspotsReport
from wijkatlas.commands.analyses.rates.report import RatesReport
from wijkatlas.map.result import Mark, ShapeLayer

if TYPE_CHECKING:
    from wijkatlas.commands.analyses.report import AnalysisReport

HIDDEN = "hidden"
HIDDEN_MARK = Mark("#C9CED3", "#8A939B", "hatch", outline_px=0.6)


def council_layer(
    report: AnalysisReport, translator: Translator, hide_below: int
) -> ShapeLayer | None:
    """The classes of whole areas, those with a hidden count in grey; None for anything finer."""
    if isinstance(report, RatesReport):
        gone = report.protect(hide_below)
        codes = [
            row.code
            for shape, row in zip(report.units.polygons(), report.rows, strict=True)
            if shape is not None and not shape.is_empty
        ]
        hidden = [code in gone for code in codes]
    elif isinstance(report, ChangeReport):
        protection = report.protection(hide_below)
        drawn = zip(report.codes, report.shapes, strict=True)
        codes = [code for code, shape in drawn if shape is not None]
        hidden = [protection.pair("area", code) is not None for code in codes]
    elif isinstance(report, HotspotsReport) and report.units.names:
        hidden = []  # its table tells the class of each area too
    else:
        return None
    layers = report.layers(translator)
    if not layers or not isinstance(layers[0], ShapeLayer):
        return None
    return _in_grey(layers[0], hidden, translator) if any(hidden) else layers[0]


def _in_grey(layer: ShapeLayer, hidden: list[bool], translator: Translator) -> ShapeLayer:
    pairs = zip(layer.classes, hidden, strict=True)
    classes = tuple(HIDDEN if gone else name for name, gone in pairs)
    kept = {name: mark for name, mark in layer.marks.items() if name in classes}
    looks = {(mark.fill, mark.pattern) for mark in kept.values()}
    text = QT_TRANSLATE_NOOP("legend", "not shown")
    entries = [each for each in layer.legend.entries if (each.colour, each.pattern) in looks]
    entries.append(HIDDEN_MARK.entry(translator.translate("legend", text)))
    return replace(
        layer,
        classes=classes,
        texts=("",) * len(classes),
        marks=kept | {HIDDEN: HIDDEN_MARK},
        legend=replace(layer.legend, entries=tuple(entries)),
    )
