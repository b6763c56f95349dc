# SPDX-License-Identifier: EUPL-1.2
"""Near repeats as a table, a chart and a map layer."""

from __future__ import annotations

import math
from datetime import date, timedelta
from typing import TYPE_CHECKING, Any

import numpy as np

from wijkatlas.analysis.suppression import Publication
from wijkatlas.api import QT_TRANSLATE_NOOP, Column, Estimate, Reason, SheetTable, Translator
from wijkatlas.domain.calendar import write_day
from wijkatlas.domain.chart import Chart, ChartKind
from wijkatlas.domain.numbers import NumberFormat
from wijkatlas.map.legend import Legend
from wijkatlas.map.result import Mark, ShapeLayer

if TYPE_CHECKING:
    from wijkatlas.commands.analyses.nearrepeat.report import NearRepeatReport

EPOCH = date(1970, 1, 1)
DAYS_A_WEEK = 7
MOST_NAMED = 12
OPEN, ENDING = "open", "ending"
MARKS = {
    OPEN: Mark("#D55E0080", "#8A3D00", "none", 1.5),
    ENDING: Mark("#E69F0055", "#8A3D00", "hatch", 1.0),
}


class Words:
    """What every part of the finding needs to write in one language."""

    def __init__(self, report: NearRepeatReport, translator: Translator) -> None:
        self.report = report
        self.translator = translator
        self.write = NumberFormat.of(translator.language).write

    def say(self, text: str, **values: object) -> str:
        """A text of this analysis with its values."""
        return self.translator.translate("nearrepeat", text, **values)

    def day(self, day: date) -> str:
        """A day as people write it."""
        return write_day(day, self.translator.translate)

    def number(self, value: float) -> str:
        """A number with the decimals it has, two at most."""
        decimals = next((d for d in (0, 1) if abs(value - round(value, d)) < 1e-9), 2)
        return self.write(value, decimals)

    def count(self, n: int, hide_below: int) -> str:
        """A count, or that it is too small to be told."""
        if n >= hide_below:
            return self.write(n)
        text = QT_TRANSLATE_NOOP("nearrepeat", "fewer than {n}")
        return self.say(text, n=self.write(hide_below))

    def distance(self, row: int) -> str:
        """A band of distance as it is, or as the Near Repeat Calculator labels it."""
        start, end = self.report.found.distances_m[row]
        if row == 0:
            return self.say(QT_TRANSLATE_NOOP("nearrepeat", "same place"))
        if self.report.like_nrc:
            start += 1
        low, high = self.number(start), self.number(end)
        if row == 1 and not self.report.like_nrc:
            return self.say(QT_TRANSLATE_NOOP("nearrepeat", "less than {end} m"), end=high)
        return self.say(QT_TRANSLATE_NOOP("nearrepeat", "{start} to {end} m"), start=low, end=high)

    def days(self, column: int) -> str:
        """A band of days; both days belong to it, unless labelled as NRC does."""
        start, end = self.report.found.days[column]
        if self.report.like_nrc:
            start += bool(column)
        else:
            end -= 1
        if start == end:
            text = (
                QT_TRANSLATE_NOOP("nearrepeat", "on day {start} after it")
                if start
                else QT_TRANSLATE_NOOP("nearrepeat", "the same day")
            )
            return self.say(text, start=self.write(start))
        text = QT_TRANSLATE_NOOP("nearrepeat", "{start} to {end} days later")
        return self.say(text, start=self.write(start), end=self.write(end))

    def networks(self) -> str:
        """The names of the networks that are touched, not more than can be read."""
        names = self.report.networks
        shown = ", ".join(names[:MOST_NAMED])
        if len(names) <= MOST_NAMED:
            return shown
        text = QT_TRANSLATE_NOOP("nearrepeat", "{names} and others ({n} in all)")
        return self.say(text, names=shown, n=self.write(len(names)))


def band_table(words: Words, hide_below: int) -> tuple[SheetTable, dict[Any, Reason]]:
    """The bands, and which of their counts must be hidden."""
    report = words.report
    found, period = report.found, report.period
    publication: Publication[tuple[int, int]] = Publication(hide_below)
    bands = list(np.ndindex(*found.observed.shape))
    for band in bands:
        publication.add(band, int(found.observed[band]))
    hidden = publication.protect()
    rows: list[list[str | Estimate]] = []
    clear = words.say(QT_TRANSLATE_NOOP("nearrepeat", "more than chance"))
    for band in bands:
        reason = hidden.get(band)
        figures = (found.observed[band], report.expected[band], report.ratio[band])
        values = (*figures, found.p[band], report.q[band])
        cells = [_estimate(float(value), reason, found.n, period) for value in values]
        word = clear if report.marked[band] and reason is None else ""
        rows.append([words.distance(band[0]), words.days(band[1]), *cells, word])
    t = words.say
    columns = (
        Column(t(QT_TRANSLATE_NOOP("nearrepeat", "Distance"))),
        Column(t(QT_TRANSLATE_NOOP("nearrepeat", "Days between"))),
        Column(t(QT_TRANSLATE_NOOP("nearrepeat", "Pairs"))),
        Column(t(QT_TRANSLATE_NOOP("nearrepeat", "Expected by chance")), decimals=1),
        Column(t(QT_TRANSLATE_NOOP("nearrepeat", "Ratio")), decimals=2),
        Column("p", decimals=3),
        Column("q", decimals=3),
        Column(t(QT_TRANSLATE_NOOP("nearrepeat", "Evidence"))),
    )
    title = t(QT_TRANSLATE_NOOP("nearrepeat", "Pairs of incidents by distance and days"))
    n = found.n + report.left_out.total
    about = "" if 0 < n < hide_below else report.about
    note = t(
        QT_TRANSLATE_NOOP(
            "nearrepeat",
            "A distance of exactly the higher number belongs to the next band. q is p corrected for"
            " the number of bands.",
        )
    )
    return SheetTable(title, about, columns, rows, (note,)), hidden


def _estimate(value: float, reason: Reason | None, n: int, period: str) -> Estimate:
    if reason is None and not math.isfinite(value):
        reason = Reason.MISSING
    return Estimate(None if reason else value, n=n, period=period, reason=reason)


def band_chart(words: Words, answer: str, about: str, hidden: dict[Any, Reason]) -> Chart:
    """The ratio of each band."""
    report = words.report
    found = report.found
    shape = found.observed.shape
    cells = tuple(
        tuple(
            _estimate(
                float(report.ratio[row, column]), hidden.get((row, column)), found.n, report.period
            )
            for column in range(shape[1])
        )
        for row in range(shape[0])
    )
    figure = words.say(QT_TRANSLATE_NOOP("nearrepeat", "pairs for one expected by chance"))
    return Chart(
        id="nearrepeat",
        kind=ChartKind.HEAT,
        title=answer.split(". ")[0].rstrip("."),
        subtitle="; ".join(part for part in (about, figure) if part),
        x_title=words.say(QT_TRANSLATE_NOOP("nearrepeat", "Days between")),
        y_title=words.say(QT_TRANSLATE_NOOP("nearrepeat", "Distance")),
        labels=tuple(words.days(column) for column in range(shape[1])),
        rows=tuple(words.distance(row) for row in range(shape[0])),
        cells=cells,
        decimals=1,
    )


def plain_table(report: NearRepeatReport, translator: Translator) -> str:
    """The bands as lines of text."""
    words = Words(report, translator)
    lines = []
    for row, column in np.ndindex(*report.found.observed.shape):
        ratio = float(report.ratio[row, column])
        star = "*" if report.marked[row, column] else ""
        lines.append(
            f"{words.distance(row):<20} {words.days(column):<24}"
            f"{words.write(int(report.found.observed[row, column])):>9}"
            f"{words.write(float(report.expected[row, column]), 1):>12}"
            f"{words.write(ratio, 2) if math.isfinite(ratio) else '—':>8}"
            f"{words.write(float(report.found.p[row, column]), 4):>9} {star}".rstrip()
        )
    return "\n".join(lines)


def layers_of(report: NearRepeatReport, translator: Translator) -> tuple[ShapeLayer, ...]:
    """The zones that are open on the day of the report; none when there are none."""
    if not report.zones:
        return ()
    words = Words(report, translator)
    today = (report.today - EPOCH).days
    classes, texts = [], []
    text = QT_TRANSLATE_NOOP("nearrepeat", "Open until {until}\nIncidents: {n}, the last on {last}")
    for zone, names in zip(report.zones, report.touched, strict=True):
        classes.append(OPEN if zone.until - today >= DAYS_A_WEEK else ENDING)
        told = words.say(
            text,
            until=words.day(EPOCH + timedelta(zone.until)),
            n=words.write(zone.n),
            last=words.day(EPOCH + timedelta(zone.last)),
        )
        networks = QT_TRANSLATE_NOOP("nearrepeat", "Networks: {names}")
        texts.append(f"{told}\n{words.say(networks, names=', '.join(names))}" if names else told)
    title = words.say(
        QT_TRANSLATE_NOOP("nearrepeat", "A next incident is more likely ({day})"),
        day=words.day(report.today),
    )
    zone_name = QT_TRANSLATE_NOOP("nearrepeat", "Zone {number}")
    legend = Legend(
        "zones",
        title,
        (
            MARKS[OPEN].entry(
                words.say(QT_TRANSLATE_NOOP("nearrepeat", "open for a week or more"))
            ),
            MARKS[ENDING].entry(words.say(QT_TRANSLATE_NOOP("nearrepeat", "closes within a week"))),
        ),
        note=words.say(QT_TRANSLATE_NOOP("nearrepeat", "For internal use")),
    )
    return (
        ShapeLayer(
            id="zones",
            title=title,
            shapes=tuple(zone.wkb for zone in report.zones),
            classes=tuple(classes),
            labels=tuple(
                words.say(zone_name, number=words.write(number + 1))
                for number in range(len(report.zones))
            ),
            texts=tuple(texts),
            marks=MARKS,
            legend=legend,
        ),
    )
