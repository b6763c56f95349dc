# SPDX-License-Identifier: EUPL-1.2
"""Cells as people fill them in, to days, amounts, figures and words; a doubtful one is refused."""

import calendar
import math
import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from decimal import ROUND_HALF_UP, Decimal
from enum import StrEnum

from wijkatlas.api import QT_TRANSLATE_NOOP
from wijkatlas.api.files import cell_text, read_number
from wijkatlas_plan.files.words import month_numbers, plain, value_words

MOST_CENTS = 100_000_000_000_00  # a hundred billion euros: more is a slip
FIRST_YEAR, LAST_YEAR = 1900, 2100
_EXCEL_ZERO = date(1899, 12, 30)
_ISO = re.compile(r"(\d{4})[-/.](\d{1,2})(?:[-/.](\d{1,2}))?(?:[T ][\d:.]+)?")
_DAY_FIRST = re.compile(r"(\d{1,2})\s*[-/. ]\s*(\d{1,2})\s*[-/. ]\s*(\d{4}|\d{2})")
_MONTH_YEAR = re.compile(r"(\d{1,2})\s*[-/.]\s*(\d{4})")
_QUARTER = re.compile(
    r"(?:(?:q|k|kw|t)\s*([1-4])"
    r"|([1-4])\s*(?:e|er|eme|de|ste|o)?\s*(?:kwartaal|trimestre|quarter|kw|q))\s*(\d{4})"
)
_YEAR = re.compile(r"\d{4}")
_CURRENCY = re.compile(r"(?i)\b(?:eur(?:os?)?)\b|€")
_GROUPED = re.compile(r"-?\d{1,3}(?:[.,\u00a0\u202f' ]\d{3})+")
_UNSURE = re.compile(r"-?[1-9]\d{0,2}[.,]\d{3}")
_RELATIVE = re.compile(r"^[+\u2212-]|[%‰]|[<>≤≥~±]")


class CellFault(Exception):
    """A cell that can't be taken over; ``reason`` is marked for translation in "reasons"."""

    def __init__(self, reason: str, value: str = "") -> None:
        super().__init__(reason)
        self.reason = reason
        self.value = value


@dataclass(frozen=True, slots=True)
class Day:
    """An ISO day; ``rounded`` when a month, quarter or year was written instead."""

    text: str
    rounded: bool = False


NO_DAY = QT_TRANSLATE_NOOP("reasons", "not a date: write it as 31/12/2026")
NO_SUCH_DAY = QT_TRANSLATE_NOOP("reasons", "a date that does not exist")
NO_AMOUNT = QT_TRANSLATE_NOOP("reasons", "not an amount: write only the number of euros")
BELOW_NOUGHT = QT_TRANSLATE_NOOP("reasons", "an amount below nought: write it without a minus sign")
TOO_MUCH = QT_TRANSLATE_NOOP("reasons", "an amount that is too large")
NO_FIGURE = QT_TRANSLATE_NOOP(
    "reasons", "not a number: write only the figure, and the words in another column"
)
NO_CHANGE = QT_TRANSLATE_NOOP(
    "reasons", "a change, not a figure: write the figure itself, such as 8.2, and its unit apart"
)
UNSURE = QT_TRANSLATE_NOOP(
    "reasons", "a point or comma that can mean two things: write 1250 or 1.25"
)
NO_COUNT = QT_TRANSLATE_NOOP("reasons", "not a whole number")
NO_YEAR = QT_TRANSLATE_NOOP("reasons", "not a year: write it with four figures, such as 2026")
NO_CHOICE = QT_TRANSLATE_NOOP("reasons", "a word that is not in the list of this column")


def as_text(cell: object) -> str:
    """A cell as text, trimmed, without NUL, which no project keeps; a day without a time has none."""
    if isinstance(cell, datetime) and cell.time() == datetime.min.time():
        cell = cell.date()
    text = cell if isinstance(cell, str) else cell_text(cell)
    return text.replace("\r\n", "\n").replace("\r", "\n").replace("\0", "").strip()


def read_day(cell: object, *, is_end: bool) -> Day:
    """A day; of a month, a quarter or a year the first one, or with ``is_end`` the last.

    Raises:
        CellFault: it is no day, or one that does not exist.
    """
    if isinstance(cell, datetime):
        return Day(cell.date().isoformat())
    if isinstance(cell, date):
        return Day(cell.isoformat())
    text = as_text(cell)
    if isinstance(cell, int | float) and not isinstance(cell, bool) and 20_000 < cell < 75_000:
        return Day((_EXCEL_ZERO + timedelta(days=int(cell))).isoformat())
    if not text:
        return Day("")
    if found := _ISO.fullmatch(text):
        year, month, day = found.groups()
        return _day(int(year), int(month), int(day) if day else None, is_end=is_end)
    if found := _DAY_FIRST.fullmatch(text):
        day, month, year = (int(part) for part in found.groups())
        return _day(year if year > 99 else 2000 + year, month, day, is_end=is_end)
    if found := _MONTH_YEAR.fullmatch(text):
        return _day(int(found[2]), int(found[1]), None, is_end=is_end)
    return _written_day(text, is_end=is_end)


def _written_day(text: str, *, is_end: bool) -> Day:
    words = plain(text)
    if _YEAR.fullmatch(words) and FIRST_YEAR <= int(words) <= LAST_YEAR:
        return Day(f"{words}-12-31" if is_end else f"{words}-01-01", rounded=True)
    if found := _QUARTER.fullmatch(words):
        quarter = int(found[1] or found[2])
        return _day(int(found[3]), quarter * 3 if is_end else quarter * 3 - 2, None, is_end=is_end)
    parts = [part for part in words.split() if part not in {"de", "den", "of", "le", "het"}]
    months = [
        (at, month_numbers()[part]) for at, part in enumerate(parts) if part in month_numbers()
    ]
    if len(months) != 1:
        raise CellFault(NO_DAY)
    at, month = months[0]
    numbers = [re.sub(r"(?<=\d)(?:e|er|ste|de|st|nd|rd|th)$", "", part) for part in parts]
    numbers = numbers[:at] + numbers[at + 1 :]
    if not all(part.isdigit() and part.isascii() for part in numbers):
        raise CellFault(NO_DAY)
    if len(numbers) == 1 and len(numbers[0]) == 4:
        return _day(int(numbers[0]), month, None, is_end=is_end)
    if len(numbers) == 2 and len(numbers[1]) == 4 and len(numbers[0]) <= 2:
        return _day(int(numbers[1]), month, int(numbers[0]), is_end=is_end)
    raise CellFault(NO_DAY)


def _day(year: int, month: int, day: int | None, *, is_end: bool) -> Day:
    if not FIRST_YEAR <= year <= LAST_YEAR or not 1 <= month <= 12:
        raise CellFault(NO_SUCH_DAY)
    last = calendar.monthrange(year, month)[1]
    if day is not None and not 1 <= day <= last:
        raise CellFault(NO_SUCH_DAY)
    chosen = day if day is not None else last if is_end else 1
    return Day(date(year, month, chosen).isoformat(), rounded=day is None)


def read_cents(cell: object) -> int | None:
    """An amount in euros as whole cents; None for an empty cell.

    A single point or comma before three figures stands between thousands: an amount has two decimals.

    Raises:
        CellFault: it is no amount, is below nought or too large.
    """
    if isinstance(cell, int | float) and not isinstance(cell, bool):
        number = float(cell)
    else:
        text = _CURRENCY.sub("", as_text(cell)).strip().replace("\u2212", "-")
        text = re.sub(r"[,.](?:-|\u2013|--)$", "", text).strip()  # "12.500,-"
        text = re.sub(r"^-\s+", "-", text)
        if not text:
            if as_text(cell):
                raise CellFault(NO_AMOUNT)
            return None
        if _GROUPED.fullmatch(text):
            text = re.sub(r"[^\d-]", "", text)
        number = read_number(text)
    if not math.isfinite(number):
        raise CellFault(NO_AMOUNT)
    if number < 0:
        raise CellFault(BELOW_NOUGHT)
    if number * 100 > MOST_CENTS:
        raise CellFault(TOO_MUCH)
    return int((Decimal(repr(number)) * 100).quantize(Decimal(1), ROUND_HALF_UP))


def read_figure(cell: object, unit: str = "") -> float | None:
    """A figure; None for an empty cell. "12 %" counts when the unit is in percent as well.

    Raises:
        CellFault: it is words, a change such as "-20 %", or can mean two things.
    """
    if isinstance(cell, int | float) and not isinstance(cell, bool):
        return float(cell) if math.isfinite(cell) else None
    text = as_text(cell)
    if not text:
        return None
    if text.endswith("%") and "%" in unit and text[0].isdigit():
        text = text.removesuffix("%").strip()
    number = read_number(text)
    if not math.isfinite(number):
        raise CellFault(NO_CHANGE if _RELATIVE.search(text) else NO_FIGURE)
    if _UNSURE.fullmatch(text):
        raise CellFault(UNSURE)
    return number


def read_count(cell: object) -> int | None:
    """A whole number; None for an empty cell.

    Raises:
        CellFault: it is none.
    """
    if isinstance(cell, int | float) and not isinstance(cell, bool):
        number = float(cell)
    else:
        text = as_text(cell)
        if not text:
            return None
        number = read_number(re.sub(r"[^\d-]", "", text) if _GROUPED.fullmatch(text) else text)
    if not math.isfinite(number) or not number.is_integer() or not 0 <= number < 1e12:
        raise CellFault(NO_COUNT)
    return int(number)


def read_year(cell: object) -> int:
    """A year.

    Raises:
        CellFault: it is none, or the cell is empty.
    """
    if isinstance(cell, date):
        return cell.year
    try:
        year = read_count(cell)
    except CellFault:
        year = None
    if year is None or not FIRST_YEAR <= year <= LAST_YEAR:
        raise CellFault(NO_YEAR)
    return year


def read_choice(cell: object, kind: type[StrEnum]) -> StrEnum | None:
    """A member by what people call it; None for an empty cell.

    Raises:
        CellFault: it is called otherwise.
    """
    text = as_text(cell)
    if not text:
        return None
    found = value_words(kind).get(plain(text))
    if found is None:
        raise CellFault(NO_CHOICE)
    return found


def split_list(text: str, separators: Sequence[str] = (";", "\n", "|")) -> list[str]:
    """The pieces of a cell that holds several."""
    pieces = re.split("|".join(re.escape(each) for each in separators), text)
    return [piece.strip() for piece in pieces if piece.strip()]
