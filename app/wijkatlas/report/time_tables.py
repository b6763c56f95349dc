# SPDX-License-Identifier: EUPL-1.2
"""The workbook's tables by time; None where there is nothing to say."""

from wijkatlas.domain.calendar import weekday_name, write_month
from wijkatlas.domain.estimate import Estimate, Reason
from wijkatlas.language import QT_TRANSLATE_NOOP
from wijkatlas.report.content import Cell, Column, Table
from wijkatlas.report.reading import NO_FIGURE, Reading, high, low
from wijkatlas.report.wording import hidden_text

__all__ = ["hours", "months"]


def months(reading: Reading) -> Table | None:
    """One row for each month; a hidden month is a gap, with the reason beside it."""
    if not reading.summary.months or not reading.may_add:
        return None
    rows: list[list[Cell]] = []
    for row in reading.summary.months:
        remarks = (
            []
            if row.whole
            else [reading.say(QT_TRANSLATE_NOOP("workbook", "only a part of the month"))]
        )
        name = write_month(row.month, reading.translator.translate)
        if row.count.reason is not None:
            remarks.insert(0, hidden_text(row.count.reason, reading.translator))
            rows.append([name, NO_FIGURE, NO_FIGURE, NO_FIGURE, ", ".join(remarks)])
        else:
            rows.append([name, row.count, low(row.count), high(row.count), ", ".join(remarks)])
    blank = [NO_FIGURE] * 3
    totals: list[list[Cell]] = []
    for label, figure in (
        (QT_TRANSLATE_NOOP("workbook", "Without a known month"), reading.summary.without_month),
        (QT_TRANSLATE_NOOP("workbook", "Total"), reading.summary.total),
    ):
        totals.append([reading.say(label), figure, *blank])
    chance = QT_TRANSLATE_NOOP(
        "workbook",
        "The margin says how far chance alone can move a month's number (95 %).",
    )
    return Table(
        reading.say(QT_TRANSLATE_NOOP("workbook", "By month")),
        reading.content.sentence,
        [
            Column(reading.say(QT_TRANSLATE_NOOP("workbook", "Month"))),
            Column(reading.say(QT_TRANSLATE_NOOP("workbook", "Incidents")), decimals=None),
            Column(reading.say(QT_TRANSLATE_NOOP("workbook", "Margin from")), decimals=1),
            Column(reading.say(QT_TRANSLATE_NOOP("workbook", "Margin to")), decimals=1),
            Column(reading.say(QT_TRANSLATE_NOOP("workbook", "Remark"))),
        ],
        rows + totals,
        [reading.say(chance), *reading.notes()],
        totals=2,
    )


def hours(reading: Reading) -> Table | None:
    """Weekdays down, parts of the day across."""
    found = reading.summary.hours
    if found is None or not reading.may_add:
        return None
    wide = found.hours_per_column
    starts = range(0, 24, wide)
    names = [f"{start}" if wide == 1 else f"{start}–{start + wide}" for start in starts]
    columns = [Column(reading.say(QT_TRANSLATE_NOOP("workbook", "Hour")))]
    columns += [Column(name, narrow=True) for name in names]
    columns.append(Column(reading.say(QT_TRANSLATE_NOOP("workbook", "Total")), decimals=None))
    rows: list[list[Cell]] = [
        [weekday_name(d, reading.translator.translate), *cells, found.weekday_totals[d]]
        for d, cells in enumerate(found.cells)
    ]
    total = reading.say(QT_TRANSLATE_NOOP("workbook", "Total"))
    rows.append([total, *found.hour_totals, found.total])
    notes = [
        reading.say(
            QT_TRANSLATE_NOOP(
                "workbook", "Number of incidents by the weekday and hour in which they began."
            )
        ),
        *_signs(reading, found.cells),
        *reading.notes(hidden=False),
    ]
    return Table(
        reading.say(QT_TRANSLATE_NOOP("workbook", "By hour and weekday")),
        reading.content.sentence,
        columns,
        rows,
        notes,
        totals=1,
    )


def _signs(reading: Reading, cells: tuple[tuple[Estimate, ...], ...]) -> list[str]:
    reasons = {cell.reason for row in cells for cell in row}
    notes = []
    if Reason.SUPPRESSED in reasons:
        text = QT_TRANSLATE_NOOP(
            "workbook", "1–{most}: hidden to protect persons; the number lies in between."
        )
        notes.append(reading.say(text, most=reading.summary.smallest_shown - 1))
    if Reason.SECONDARY in reasons:
        text = QT_TRANSLATE_NOOP(
            "workbook", "x: hidden because a small number would follow from it."
        )
        notes.append(reading.say(text))
    if Reason.NOT_ADDITIVE in reasons:
        text = QT_TRANSLATE_NOOP("workbook", "/: these figures can't be added up.")
        notes.append(reading.say(text))
    return notes
