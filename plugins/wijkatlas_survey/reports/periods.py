# SPDX-License-Identifier: EUPL-1.2
"""When a wave was held, in days and in words."""

from datetime import date, timedelta

from wijkatlas.api import Translator, write_period


def period_words(period: str, translator: Translator) -> str:
    """An ISO period as people write it: "2024", "Oct 2024", "1 May–30 Jun 2025"; else as it is."""
    first, last = first_day(period), last_day(period)
    if first is None or last is None:
        return period
    return write_period(first, last, translator.translate) or period


def first_day(period: str) -> date | None:
    """The first day of an ISO period: a year, a month, a day, or two of these with a slash."""
    numbers = _numbers(period.partition("/")[0])
    return _day(*numbers, *(1, 1)[len(numbers) - 1 :]) if numbers else None


def last_day(period: str) -> date | None:
    """The last day of an ISO period; None when it is no period."""
    numbers = _numbers(period.rpartition("/")[2])
    if len(numbers) == 3:
        return _day(*numbers)
    if not numbers:
        return None
    year, month = (numbers[0], numbers[1]) if len(numbers) == 2 else (numbers[0], 12)
    following = _day(year + month // 12, month % 12 + 1, 1)
    return following - timedelta(days=1) if following is not None else None


def _numbers(text: str) -> list[int]:
    parts = text.split("-")
    if not (1 <= len(parts) <= 3 and all(part.isascii() and part.isdigit() for part in parts)):
        return []
    return [int(part) for part in parts]


def _day(year: int, month: int, day: int) -> date | None:
    try:
        return date(year, month, day)
    except (ValueError, OverflowError):
        return None
