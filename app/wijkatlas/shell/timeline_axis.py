# SPDX-License-Identifier: EUPL-1.2
"""Where the timeline writes its years and months."""

from datetime import date, timedelta

from PySide6.QtCore import QLocale

MONTH_LABEL_PX = 44
YEAR_LABEL_PX = 40
LEAST_ROOM_PX = 32


def year_ticks(first_monday: date, weeks: int, width_px: int) -> list[tuple[float, str]]:
    """(position in weeks, label) of each tick, as dense as the labels fit beside each other."""
    end = first_monday + timedelta(weeks=weeks)
    months = (end.year - first_monday.year) * 12 + end.month - first_monday.month + 1
    room = width_px / max(1, months)
    step = next((n for n in (1, 2, 3, 6, 12) if n * room >= MONTH_LABEL_PX), 12)
    years = 1
    while step == 12 and years * 12 * room < YEAR_LABEL_PX:
        years += 1
    ticks = []
    year, month = first_monday.year, 1
    while date(year, month, 1) < end:
        start = date(year, month, 1)
        if start >= first_monday and (step < 12 or (year - first_monday.year) % years == 0):
            label = str(year) if month == 1 else _month(month)
            week = (start - first_monday).days / 7
            if (1 - week / weeks) * width_px >= LEAST_ROOM_PX:
                ticks.append((week, label))
        month += step
        if month > 12:
            year, month = year + 1, 1
    return ticks


def _month(month: int) -> str:
    return QLocale().standaloneMonthName(month, QLocale.FormatType.ShortFormat).rstrip(".")
