# SPDX-License-Identifier: EUPL-1.2
"""Areas on the map in classes of a figure; hatched where the margin is wide, grey where hidden."""

from __future__ import annotations

from typing import TYPE_CHECKING

from wijkatlas.api import NumberFormat, Translator
from wijkatlas_survey.reports import words
from wijkatlas_survey.reports.classes import class_bounds

if TYPE_CHECKING:
    from wijkatlas.api.drawing import ShapeLayer
    from wijkatlas_survey.figures.cell import Cell
    from wijkatlas_survey.reports.survey_report import SurveyReport

HIDDEN_CLASS = "hidden"


def area_layer(report: SurveyReport, translator: Translator) -> tuple[ShapeLayer, ...]:
    """One layer, or none when the groups are no areas with shapes.

    A class is ``<number>`` or ``<number>?`` with a pattern for wide margins and few answers.
    """
    from wijkatlas.api.drawing import (
        HIDDEN,
        INK,
        PAPER,
        RATE_RAMP,
        Legend,
        LegendEntry,
        Mark,
        ShapeLayer,
    )

    drawn = [cell for cell in report.of(report.focus) if cell.domain in report.shapes]
    if not drawn:
        return ()
    factor = 100.0 if report.is_share else 1.0
    values = [cell.value * factor for cell in drawn if cell.value is not None]
    bounds = class_bounds(values, most=100.0 if report.is_share else None)
    colours = _spread(RATE_RAMP, len(bounds) - 1)
    t = translator.translate
    write = NumberFormat.of(translator.language).write
    marks: dict[str, Mark] = {}
    classes = []
    for cell in drawn:
        name = HIDDEN_CLASS
        if cell.value is not None:
            place = _class_of(cell.value * factor, bounds)
            name = f"{place}?" if cell.flag else str(place)
            is_dark = place > (len(colours) - 1) / 2
            edge = PAPER if cell.flag and is_dark else INK  # the pattern is drawn in it
            marks[name] = Mark(colours[place], edge, "hatch" if cell.flag else "none")
        else:
            marks[name] = Mark(HIDDEN, INK)
        classes.append(name)
    unit = " %" if report.is_share else ""
    decimals = 0 if all(float(bound).is_integer() for bound in bounds) else 1
    entries = []
    for place, colour in enumerate(colours):
        low, high = (write(each, decimals) for each in bounds[place : place + 2])
        label = t("surveys", "{low} to {high}", low=low, high=f"{high}{unit}")
        entries.append(LegendEntry(label, "fill", colour, edge=INK))
    if any(cell.flag for cell in drawn):
        label = t("surveys", "uncertain (few answers)")
        entries.append(Mark("", INK, "hatch").entry(label))
    if HIDDEN_CLASS in marks:
        entries.append(marks[HIDDEN_CLASS].entry(t("surveys", "too few answers")))
    title = (
        report.focus_label if len(report.lines) == 1 else f"{report.title} “{report.focus_label}”"
    )
    legend = Legend(report.kind, title, tuple(entries), note=words.about(report, translator))
    return (
        ShapeLayer(
            report.kind, title,
            tuple(report.shapes[cell.domain] for cell in drawn),
            tuple(classes),
            tuple(report.group(cell.domain) for cell in drawn),
            tuple(tooltip(report, cell, translator) for cell in drawn),
            marks, legend,
        ),
    )  # fmt: skip


def tooltip(report: SurveyReport, cell: Cell, translator: Translator) -> str:
    """The figure of one area with its margin and number of answers, in lines."""
    t = translator.translate
    write = NumberFormat.of(translator.language).write
    if cell.value is None:
        lines = [t("surveys", "too few answers")]
    else:
        value = words.figure(cell.value, report, translator)
        lines = [f"{report.focus_label}: {value}"]
        if cell.low is not None and cell.high is not None:
            low, high = (words.figure(each, report, translator) for each in (cell.low, cell.high))
            lines.append(t("surveys", "margin: {low} to {high}", low=low, high=high))
    if cell.n is not None:
        lines.append(t("surveys", "answers: {n}", n=write(cell.n)))
    remark = words.flag(cell, translator)
    verdict = words.verdict(report.against_of(cell.answer, cell.domain), translator)
    if remark:
        lines.append(remark)
    if verdict:
        lines.append(t("surveys", "beside the whole: {verdict}", verdict=verdict))
    return "\n".join(lines)


def _class_of(value: float, bounds: tuple[float, ...]) -> int:
    place = sum(value >= bound for bound in bounds[1:-1])
    return min(place, len(bounds) - 2)


def _spread(ramp: tuple[str, ...], count: int) -> tuple[str, ...]:
    """So many colours of the ramp, from light to dark."""
    if count == 1:
        return (ramp[len(ramp) // 2],)
    return tuple(ramp[round(i * (len(ramp) - 1) / (count - 1))] for i in range(count))
