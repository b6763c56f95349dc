# SPDX-License-Identifier: EUPL-1.2
"""The comparison of two periods as a table, a chart and a map layer."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

import shapely

from wijkatlas.analysis.change import Evidence
from wijkatlas.api import QT_TRANSLATE_NOOP, Column, Estimate, Reason, SheetTable, Translator
from wijkatlas.commands.analyses.change.protection import BEFORE, NOW, Protection
from wijkatlas.domain.calendar import write_period
from wijkatlas.domain.chart import Chart, ChartKind, Role, Series
from wijkatlas.domain.numbers import NumberFormat
from wijkatlas.map.legend import Legend
from wijkatlas.map.result import Mark, ShapeLayer

if TYPE_CHECKING:
    from wijkatlas.commands.analyses.change.report import ChangeReport
    from wijkatlas.domain.summary import Period

MOST_DRAWN = 30
INK = "#4A5560"
WORDS = {
    Evidence.SHARP_RISE: QT_TRANSLATE_NOOP("change", "sharp rise"),
    Evidence.RISE: QT_TRANSLATE_NOOP("change", "clear rise"),
    Evidence.UNCERTAIN: QT_TRANSLATE_NOOP("change", "perhaps a change"),
    Evidence.NOT_CLEAR: QT_TRANSLATE_NOOP("change", "no clear change"),
    Evidence.FALL: QT_TRANSLATE_NOOP("change", "clear fall"),
    Evidence.SHARP_FALL: QT_TRANSLATE_NOOP("change", "sharp fall"),
    Evidence.FEW: QT_TRANSLATE_NOOP("change", "too few to say"),
}
MARKS = {
    Evidence.SHARP_RISE: Mark("#D55E00CC", INK),
    Evidence.RISE: Mark("#F0B98FCC", INK),
    Evidence.UNCERTAIN: Mark("#FFFFFFB0", INK, "hatch"),
    Evidence.NOT_CLEAR: Mark("#FFFFFFB0", INK),
    Evidence.FALL: Mark("#8CC0E0CC", INK),
    Evidence.SHARP_FALL: Mark("#0072B2CC", INK),
    Evidence.FEW: Mark("#C9CED3B0", INK, "dots"),
}


def write_days(period: Period, translator: Translator) -> str:
    """A period as people write it."""
    return write_period(period.begin, period.end, translator.translate)


def area_table(report: ChangeReport, translator: Translator, protection: Protection) -> SheetTable:
    """A row for each area, those with the clearest change first."""

    def t(text: str, **values: object) -> str:
        return translator.translate("change", text, **values)

    rows: list[list[str | Estimate]] = []
    for place in _order(report, protection):
        code = report.codes[place]
        counts = [
            _estimate(float(n[place]), protection.reason("area", code, part), str(period))
            for part, n, period in (
                (BEFORE, report.areas.before, report.before),
                (NOW, report.areas.now, report.now),
            )
        ]
        evidence = report.areas.evidence[place]
        reason = protection.pair("area", code)
        few = reason or (Reason.MISSING if evidence is Evidence.FEW else None)
        span = str(report.now)
        figures = [
            _estimate(float(report.areas.z[place]), few, span),
            _ratio(report, place, few),
            _estimate(float(report.areas.q[place]), few, span),
            _estimate(float(report.pattern.q[place]), few, span),
        ]
        word = "" if reason else t(WORDS[evidence])
        rows.append([code, report.names[place], *counts, *figures, word])
    columns = (
        Column(t(QT_TRANSLATE_NOOP("change", "Code"))),
        Column(t(QT_TRANSLATE_NOOP("change", "Area"))),
        Column(write_days(report.before, translator)),
        Column(write_days(report.now, translator)),
        Column("z", decimals=1),
        Column(t(QT_TRANSLATE_NOOP("change", "Now for one before")), decimals=2),
        Column("q", decimals=3),
        Column(t(QT_TRANSLATE_NOOP("change", "q of the share")), decimals=3),
        Column(t(QT_TRANSLATE_NOOP("change", "What may be said"))),
    )
    title = t(QT_TRANSLATE_NOOP("change", "Areas in two periods"))
    note = t(
        QT_TRANSLATE_NOOP(
            "change",
            "Margins of 95 %. q is p corrected for the number of areas; that of the share tests"
            " whether the area's part of all incidents changed. Of areas with fewer than ten"
            " incidents in both periods together nothing is said.",
        )
    )
    about = told_about(report, protection)
    return SheetTable(title, about, columns, rows, (note,))


def told_about(report: ChangeReport, protection: Protection) -> str:
    """The filter's sentence, unless the number in it must be hidden."""
    return "" if protection.reason("total", "", NOW) else report.about


def ratio_chart(
    report: ChangeReport, translator: Translator, protection: Protection, title: str
) -> Chart | None:
    """How many now for one before, with margins, of the areas with the clearest change."""

    def t(text: str) -> str:
        return translator.translate("change", text)

    drawn = [
        place
        for place in _order(report, protection)
        if report.areas.evidence[place] is not Evidence.FEW
        and protection.pair("area", report.codes[place]) is None
        and math.isfinite(report.areas.high[place])
    ]
    if not drawn:
        return None
    shown = sorted(drawn[:MOST_DRAWN], key=lambda place: -report.areas.ratio[place])
    one = Estimate(1.0)
    said = (Evidence.FEW, Evidence.NOT_CLEAR, Evidence.UNCERTAIN)
    unclear = [Reason.MISSING if report.areas.evidence[at] in said else None for at in shown]
    clear = Series(
        t(QT_TRANSLATE_NOOP("change", "clear change")),
        tuple(_ratio(report, at, why) for at, why in zip(shown, unclear, strict=True)),
        Role.ALARM,
    )
    return Chart(
        id="change",
        kind=ChartKind.DOTS,
        title=title,
        subtitle=told_about(report, protection),
        x_title=t(QT_TRANSLATE_NOOP("change", "Incidents now for one before, with margin")),
        y_title="",
        labels=tuple(report.names[place] for place in shown),
        series=(
            Series(
                t(QT_TRANSLATE_NOOP("change", "area")),
                tuple(_ratio(report, place, None) for place in shown),
            ),
            *([clear] if None in unclear else []),
            Series(t(QT_TRANSLATE_NOOP("change", "no change")), (one,) * len(shown), Role.EXPECTED),
        ),
        decimals=2,
    )


def _order(report: ChangeReport, protection: Protection) -> list[int]:
    """Places of the areas: the clearest change first, those of which nothing is said last.

    Hidden ones stand last by name, so that their place betrays nothing.
    """
    areas = report.areas

    def rank(place: int) -> tuple[bool, bool, float, str]:
        name = report.names[place].casefold()
        if protection.pair("area", report.codes[place]) is not None:
            return True, True, 0.0, name
        few = areas.evidence[place] is Evidence.FEW
        return False, few, -abs(float(areas.z[place])), name

    return sorted(range(len(report.codes)), key=rank)


def _ratio(report: ChangeReport, place: int, reason: Reason | None) -> Estimate:
    areas = report.areas
    value, low, high = (float(each[place]) for each in (areas.ratio, areas.low, areas.high))
    if reason is None and not math.isfinite(value):
        reason = Reason.MISSING
    if reason is not None:
        return Estimate(None, period=str(report.now), reason=reason)
    return Estimate(value, low, high, period=str(report.now))


def _estimate(value: float, reason: Reason | None, period: str) -> Estimate:
    if reason is None and not math.isfinite(value):
        reason = Reason.MISSING
    return Estimate(None if reason else value, period=period, reason=reason)


def plain_table(report: ChangeReport, translator: Translator) -> str:
    """The areas as lines of text."""
    write = NumberFormat.of(translator.language).write
    lines = []
    for place in _order(report, Protection()):
        word = translator.translate("change", WORDS[report.areas.evidence[place]])
        lines.append(
            f"{report.codes[place]:<16} {report.names[place]:<28.28}"
            f"{write(int(report.areas.before[place])):>8}{write(int(report.areas.now[place])):>8}"
            f"{write(float(report.areas.z[place]), 1):>7}  {word}"
        )
    return "\n".join(lines)


def change_layer(report: ChangeReport, translator: Translator) -> tuple[ShapeLayer, ...]:
    """The areas, white where no change is clear, hatched where it is not certain."""

    def t(text: str, **values: object) -> str:
        return translator.translate("change", text, **values)

    write = NumberFormat.of(translator.language).write
    drawn = [place for place, shape in enumerate(report.shapes) if shape is not None]
    if not drawn:
        return ()
    periods = write_days(report.before, translator), write_days(report.now, translator)
    text = QT_TRANSLATE_NOOP("change", "{before_period}: {before}\n{now_period}: {now}\n{word}")
    share = QT_TRANSLATE_NOOP("change", "its share of all incidents changed")
    texts = []
    for place in drawn:
        told = t(
            text,
            before_period=periods[0],
            now_period=periods[1],
            before=write(int(report.areas.before[place])),
            now=write(int(report.areas.now[place])),
            word=t(WORDS[report.areas.evidence[place]]),
        )
        texts.append(f"{told}\n{t(share)}" if report.pattern.significant[place] else told)
    title = t(
        QT_TRANSLATE_NOOP("change", "Change: {now} against {before}"),
        now=periods[1],
        before=periods[0],
    )
    present = {report.areas.evidence[place] for place in drawn}
    entries = tuple(MARKS[each].entry(t(WORDS[each])) for each in WORDS if each in present)
    return (
        ShapeLayer(
            id="change",
            title=title,
            shapes=tuple(bytes(shapely.to_wkb(report.shapes[place])) for place in drawn),
            classes=tuple(report.areas.evidence[place].value for place in drawn),
            labels=tuple(report.names[place] for place in drawn),
            texts=tuple(texts),
            marks={each.value: mark for each, mark in MARKS.items()},
            legend=Legend("change", title, entries),
        ),
    )
