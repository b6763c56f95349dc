# SPDX-License-Identifier: EUPL-1.2
"""Names of months and weekdays, and periods written the way people write them."""

from calendar import monthrange
from collections.abc import Callable
from datetime import date

from wijkatlas.language import QT_TRANSLATE_NOOP

Translate = Callable[..., str]
"""Like ``Translator.translate``: context, English text, and the values of its placeholders."""

WEEKDAYS = (
    QT_TRANSLATE_NOOP("calendar", "Monday"),
    QT_TRANSLATE_NOOP("calendar", "Tuesday"),
    QT_TRANSLATE_NOOP("calendar", "Wednesday"),
    QT_TRANSLATE_NOOP("calendar", "Thursday"),
    QT_TRANSLATE_NOOP("calendar", "Friday"),
    QT_TRANSLATE_NOOP("calendar", "Saturday"),
    QT_TRANSLATE_NOOP("calendar", "Sunday"),
)
SHORT_MONTHS = (
    QT_TRANSLATE_NOOP("calendar short", "Jan"),
    QT_TRANSLATE_NOOP("calendar short", "Feb"),
    QT_TRANSLATE_NOOP("calendar short", "Mar"),
    QT_TRANSLATE_NOOP("calendar short", "Apr"),
    QT_TRANSLATE_NOOP("calendar short", "May"),
    QT_TRANSLATE_NOOP("calendar short", "Jun"),
    QT_TRANSLATE_NOOP("calendar short", "Jul"),
    QT_TRANSLATE_NOOP("calendar short", "Aug"),
    QT_TRANSLATE_NOOP("calendar short", "Sep"),
    QT_TRANSLATE_NOOP("calendar short", "Oct"),
    QT_TRANSLATE_NOOP("calendar short", "Nov"),
    QT_TRANSLATE_NOOP("calendar short", "Dec"),
)


def weekday_name(weekday: int, translate: Translate) -> str:
    """Monday is 0."""
    return translate("calendar", WEEKDAYS[weekday])


def short_month(month: int, translate: Translate) -> str:
    """January is 1."""
    return translate("calendar short", SHORT_MONTHS[month - 1])


def write_month(key: str, translate: Translate) -> str:
    """``2026-01`` as "Jan 2026"."""
    year, month = key.split("-")
    return f"{short_month(int(month), translate)} {year}"


def write_day(day: date, translate: Translate) -> str:
    """A day as "3 Jul 2026"."""
    return f"{day.day} {short_month(day.month, translate)} {day.year}"


def write_period(begin: date | None, end: date | None, translate: Translate) -> str:
    """A period (both days belong to it) as short as it can be said; "" when it has no bounds.

    Whole years become "2025", whole months "Jan–Oct 2026", anything else names its days.
    """
    if begin is None and end is None:
        return ""
    if begin is None and end is not None:
        return translate(
            "calendar", QT_TRANSLATE_NOOP("calendar", "until {day}"), day=write_day(end, translate)
        )
    if end is None and begin is not None:
        return translate(
            "calendar", QT_TRANSLATE_NOOP("calendar", "from {day}"), day=write_day(begin, translate)
        )
    assert begin is not None  # noqa: S101 - both are known from here on
    assert end is not None  # noqa: S101
    if begin.day == 1 and end.day == monthrange(end.year, end.month)[1] and begin < end:
        return _write_months(begin, end, translate)
    if begin == end:
        return write_day(begin, translate)
    first = str(begin.day)
    if begin.year != end.year:
        first = write_day(begin, translate)
    elif begin.month != end.month:
        first = f"{begin.day} {short_month(begin.month, translate)}"
    return f"{first}–{write_day(end, translate)}"


def _write_months(begin: date, end: date, translate: Translate) -> str:
    if (begin.month, end.month) == (1, 12):
        return str(begin.year) if begin.year == end.year else f"{begin.year}–{end.year}"
    last = f"{short_month(end.month, translate)} {end.year}"
    if (begin.year, begin.month) == (end.year, end.month):
        return last
    first = short_month(begin.month, translate)
    if begin.year != end.year:
        first += f" {begin.year}"
    return f"{first}–{last}"
