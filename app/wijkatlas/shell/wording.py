# SPDX-License-Identifier: EUPL-1.2
"""Numbers, dates and durations as the reader writes them."""

import re
from datetime import date

from PySide6.QtCore import QCoreApplication, QDate, QDateTime, QLocale, Qt


def number(value: float, decimals: int = 0) -> str:
    """A number with the locale's separators."""
    locale = QLocale()
    if decimals == 0:
        return locale.toString(round(value))
    return locale.toString(float(value), "f", decimals)


def day(value: date) -> str:
    """A day, short: ``22/11/2026``."""
    return QLocale().toString(QDate(value.year, value.month, value.day), _day_format())


def moment(text: str | None) -> str:
    """A stored ISO moment, or the part of it that is known, for a person."""
    if not text:
        return ""
    locale = QLocale()
    parts = text[:10].split("-")
    if not all(part.isdigit() for part in parts):
        return text
    if len(parts) == 1:
        return parts[0]
    if len(parts) == 2:
        month = QDate(int(parts[0]), int(parts[1]), 1)
        return locale.toString(month, "MMMM yyyy") if month.isValid() else text
    known = QDate.fromString(text[:10], Qt.DateFormat.ISODate)
    if not known.isValid():
        return text
    if len(text) < 16:
        return locale.toString(known, _day_format())
    time = QDateTime.fromString(text[:16], "yyyy-MM-ddTHH:mm")
    if not time.isValid():
        return text
    return f"{locale.toString(known, _day_format())} {time.time().toString('HH:mm')}"


def since(text: str) -> str:
    """A stored moment as one says it: ``today 02:58``, else day and time."""
    if text[:10] == date.today().isoformat():
        return QCoreApplication.translate("wording", "today {time}").format(time=text[11:16])
    return moment(text)


def duration(seconds: float) -> str:
    """Time left, in words a person says: ``40 s``, ``3 min``."""
    if seconds < 90:
        return QCoreApplication.translate("wording", "{n} s").format(n=max(1, round(seconds)))
    return QCoreApplication.translate("wording", "{n} min").format(n=round(seconds / 60))


def step(text: str) -> str:
    """What a job says it is doing, in the reader's language."""
    for context in ("jobs", "progress"):
        found = QCoreApplication.translate(context, text)
        if found != text:
            return found
    return text


def coordinates(x: float, y: float) -> str:
    """A place in the project's metres, ungrouped as surveyors write it."""
    return f"x {x:.0f} · y {y:.0f}"


def size(count: int) -> str:
    """A file size."""
    return QLocale().formattedDataSize(count)


def weekday_names() -> list[str]:
    """Short weekday names, Monday first."""
    locale = QLocale()
    kind = QLocale.FormatType.ShortFormat
    return [locale.standaloneDayName(i, kind) for i in range(1, 8)]


def _day_format() -> str:
    """The locale's short day, with leading zeros and four digits of the year: columns line up."""
    pattern = QLocale().dateFormat(QLocale.FormatType.ShortFormat)
    for letter, count in (("d", 2), ("M", 2), ("y", 4)):
        pattern = re.sub(f"{letter}+", letter * count, pattern)
    return pattern
