# SPDX-License-Identifier: EUPL-1.2
"""Periods as plans and figures write them: two ISO days with a slash, both included."""

from calendar import monthrange
from datetime import date, timedelta

from wijkatlas.api import QT_TRANSLATE_NOOP, Translator, UserError, write_period

Days = tuple[date, date]
DAY = timedelta(days=1)
DAYS_A_YEAR = 365.25


def days_of(period: str) -> Days | None:
    """First and last day of an ISO period; None when it is none.

    A part is a year, a month or a day ("2024", "2024-10", "2024-10-07"); two of them with a slash.
    """
    first, slash, last = period.strip().partition("/")
    begin, end = _part(first), _part(last if slash else first)
    if begin is None or end is None or begin[0] > end[1]:
        return None
    return begin[0], end[1]


def read_period(text: str) -> Days:
    """As :func:`days_of`.

    Raises:
        UserError: it is no period.
    """
    found = days_of(text)
    if found is None:
        raise UserError(
            QT_TRANSLATE_NOOP("errors", "“{period}” is not a period."),
            QT_TRANSLATE_NOOP(
                "errors",
                "Write a year (2025), a month (2025-10), or two days: 2025-01-01/2025-06-30.",
            ),
            period=text,
        )
    return found


def write_days(begin: date, end: date) -> str:
    """Two days as a period."""
    return f"{begin.isoformat()}/{end.isoformat()}"


def whole_period(text: str) -> str:
    """Any ISO period as two days; "" when it is none."""
    found = days_of(text)
    return write_days(*found) if found else ""


def length_days(period: str) -> int:
    """How many days a period has.

    Raises:
        UserError: it is no period.
    """
    begin, end = read_period(period)
    return (end - begin).days + 1


def end_of(period: str) -> str:
    """The last day, to put periods in order; "" when it is no period."""
    found = days_of(period)
    return found[1].isoformat() if found else ""


def year_before(period: str) -> str:
    """The same days one year before; a 29 February becomes the 28th; "" when it is no period."""
    found = days_of(period)
    if found is None:
        return ""
    begin, end = found
    is_month_end = end.day == monthrange(end.year, end.month)[1]
    last = _back(end)
    if is_month_end:  # February ends on another day in a leap year
        last = last.replace(day=monthrange(last.year, last.month)[1])
    return write_days(_back(begin), last)


def period_words(period: str, translator: Translator) -> str:
    """As people write it: "2025", "Jan–Oct 2026"; as it is when it is no period."""
    found = days_of(period)
    return write_period(*found, translator.translate) if found else period


def _back(day: date) -> date:
    return day.replace(year=day.year - 1, day=28 if (day.month, day.day) == (2, 29) else day.day)


def _part(text: str) -> Days | None:
    numbers = text.strip().split("-")
    if not 1 <= len(numbers) <= 3 or not all(n.isascii() and n.isdigit() for n in numbers):
        return None
    try:
        year, *rest = (int(number) for number in numbers)
        if not rest:
            return date(year, 1, 1), date(year, 12, 31)
        month = rest[0]
        if len(rest) == 1:
            return date(year, month, 1), date(year, month, monthrange(year, month)[1])
        day = date(year, month, rest[1])
    except (ValueError, OverflowError):  # also years of ten figures, and of thousands
        return None
    return day, day
