# SPDX-License-Identifier: EUPL-1.2
"""One sentence that says what a table shows: the title of its chart."""

from statistics import median

from wijkatlas.domain.calendar import weekday_name, write_month
from wijkatlas.domain.numbers import NumberFormat
from wijkatlas.domain.summary import AreaRow, HourTable, MonthRow, Summary
from wijkatlas.language import QT_TRANSLATE_NOOP, Translator

__all__ = ["area_finding", "category_finding", "hour_finding", "month_finding"]


def area_finding(rows: list[AreaRow], translator: Translator, *, by_rate: bool) -> str:
    """The area at the top, and whether its margin stands clear of the next one's."""
    numbers = NumberFormat.of(translator.language)
    if by_rate:
        shown = [row for row in rows if row.rate.value is not None]
        if not shown:
            return _nothing(translator)
        shown.sort(key=lambda row: -(row.rate.value or 0))
        first = shown[0]
        return translator.translate(
            "findings",
            QT_TRANSLATE_NOOP("findings", "Most incidents per 1,000 inhabitants: {area} ({value})"),
            area=first.name,
            value=numbers.write(first.rate.value or 0, 1),
        )
    known = [row for row in rows if row.count.value is not None]
    if not known:
        return _nothing(translator)
    most = max(known, key=lambda row: row.count.value or 0)
    return translator.translate(
        "findings",
        QT_TRANSLATE_NOOP("findings", "Most incidents: {area} ({value})"),
        area=most.name,
        value=numbers.write(most.count.value or 0),
    )


def category_finding(summary: Summary, translator: Translator) -> str:
    """The most frequent category."""
    numbers = NumberFormat.of(translator.language)
    known = [row for row in summary.categories if row.count.value is not None and row.label]
    if not known:
        return _nothing(translator)
    most = max(known, key=lambda row: row.count.value or 0)
    if most.share.value is None:
        return translator.translate(
            "findings",
            QT_TRANSLATE_NOOP("findings", "Most frequent: {category} ({value})"),
            category=most.label,
            value=numbers.write(most.count.value or 0),
        )
    return translator.translate(
        "findings",
        QT_TRANSLATE_NOOP("findings", "Most frequent: {category} ({share} of all)"),
        category=most.label,
        share=numbers.write_share(most.share.value),
    )


def month_finding(rows: tuple[MonthRow, ...], translator: Translator) -> str:
    """The busiest month, when its margin lies wholly above the middle month."""
    numbers = NumberFormat.of(translator.language)
    known = [row for row in rows if row.count.value is not None and row.whole]
    if not known:
        return _nothing(translator)
    middle = median(row.count.value or 0 for row in known)
    most = max(known, key=lambda row: row.count.value or 0)
    if most.count.low is None or most.count.low <= middle:
        return translator.translate(
            "findings",
            QT_TRANSLATE_NOOP("findings", "No month stands out; a usual month has {value}"),
            value=numbers.write(middle),
        )
    return translator.translate(
        "findings",
        QT_TRANSLATE_NOOP(
            "findings", "Busiest month: {month} ({value}); a usual month has {usual}"
        ),
        month=write_month(most.month, translator.translate),
        value=numbers.write(most.count.value or 0),
        usual=numbers.write(middle),
    )


def hour_finding(hours: HourTable, translator: Translator) -> str:
    """The weekday and hour with most incidents."""
    known = [
        (cell.value, d, h)
        for d, row in enumerate(hours.cells)
        for h, cell in enumerate(row)
        if cell.value
    ]
    if not known:
        return _nothing(translator)
    value, weekday, column = max(known, key=lambda each: each[0])
    start = column * hours.hours_per_column
    return translator.translate(
        "findings",
        QT_TRANSLATE_NOOP("findings", "Busiest: {weekday} from {start}:00 to {stop}:00 ({value})"),
        weekday=weekday_name(weekday, translator.translate),
        start=start,
        stop=start + hours.hours_per_column,
        value=NumberFormat.of(translator.language).write(value),
    )


def _nothing(translator: Translator) -> str:
    return translator.translate(
        "findings", QT_TRANSLATE_NOOP("findings", "Too few incidents to show")
    )
