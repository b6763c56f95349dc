# SPDX-License-Identifier: EUPL-1.2
"""Cells of tables of figures: numbers with their marks, periods, words for yes and no."""

import math
import re
from collections.abc import Iterable

from wijkatlas.api import QT_TRANSLATE_NOOP, Reason
from wijkatlas.api.files import read_number
from wijkatlas_plan.files.cell_values import CellFault, read_day
from wijkatlas_plan.files.figures.words import FINAL, MARKS, NO, PROVISIONAL, plain
from wijkatlas_plan.model.period import days_of, whole_period, write_days

NO_FIGURE = QT_TRANSLATE_NOOP("reasons", "not a number")
NO_PERIOD = QT_TRANSLATE_NOOP("reasons", "not a period: write 2025, 2025-03 or two days")
NO_TRUTH = QT_TRANSLATE_NOOP("reasons", "neither yes nor no")
NO_COUNT = QT_TRANSLATE_NOOP("reasons", "not a whole number")

_STATLINE = re.compile(r"(\d{4})(JJ|HJ|KW|MM)(\d{2})")
_MONTHS = {"JJ": 12, "HJ": 6, "KW": 3, "MM": 1}
_BELOW = re.compile(r"[<≤]\s*\d+")
_SIGNS = re.compile(r"[%‰€$£\s\u00a0\u202f]|eur\b", re.IGNORECASE)
_STARS = re.compile(r"\*{1,2}$")
_THOUSANDS = {mark: re.compile(rf"-?\d{{1,3}}(?:\{mark}\d{{3}})+") for mark in ",."}


def decimal_sign(cells: Iterable[str], default: str) -> str:
    """The decimal sign of a column of numbers: "," or "."; ``default`` when the cells don't tell.

    A sign that stands before other than three digits, or after the other one, is it.
    """
    texts = [_bare(cell) for cell in cells]
    for sign, other in ((",", "."), (".", ",")):
        for text in texts:
            if sign not in text:
                continue
            after = other in text and text.rfind(other) < text.rfind(sign)
            if after or not (other in text or _THOUSANDS[sign].fullmatch(text)):
                return sign
    return default


def read_value(cell: str, decimal: str) -> tuple[float | None, Reason | None, bool]:
    """A figure, or why there is none, and whether it is provisional (a star).

    Raises:
        CellFault: it is neither a number nor a mark.
    """
    text = cell.strip()
    bare = _STARS.sub("", text).strip()
    is_starred = bare != text
    mark = MARKS.get(bare.casefold())
    if mark is not None:
        return None, mark, is_starred
    if _BELOW.fullmatch(bare):
        return None, Reason.SUPPRESSED, is_starred
    number = read_number(_bare(bare), decimal)
    if not math.isfinite(number):
        raise CellFault(NO_FIGURE, cell)
    return number, None, is_starred


def read_bound(cell: str, decimal: str) -> float | None:
    """A bound of a margin; None for an empty cell or a mark.

    Raises:
        CellFault: it is neither a number nor a mark.
    """
    return read_value(cell, decimal)[0]


def read_whole(cell: str, decimal: str) -> int | None:
    """How many people or cases a figure rests on.

    Raises:
        CellFault: it is no whole number from 0 on.
    """
    value = read_value(cell, decimal)[0]
    if value is None:
        return None
    if value < 0 or not value.is_integer():
        raise CellFault(NO_COUNT, cell)
    return int(value)


def read_period(cell: str) -> str:
    """A period as two ISO days with a slash.

    Raises:
        CellFault: it is none.
    """
    text = cell.strip()
    if days_of(text) is not None:
        return whole_period(text)
    code = _STATLINE.fullmatch(text)
    if code:
        months, part = _MONTHS[code[2]], int(code[3])
        first, last = (1, 12) if months == 12 else ((part - 1) * months + 1, part * months)
        found = days_of(f"{code[1]}-{first:02d}/{code[1]}-{last:02d}")
        if found is not None:
            return write_days(*found)
    first_part, _, last_part = text.partition("/") if text.count("/") == 1 else (text, "", "")
    for begin, end in ((text, text), (first_part, last_part)):
        try:
            found = days_of(
                f"{read_day(begin, is_end=False).text}/{read_day(end, is_end=True).text}"
            )
        except CellFault:
            continue
        if found is not None:
            return write_days(*found)
    raise CellFault(NO_PERIOD, cell)


def read_truth(cell: str) -> bool | None:
    """Yes or no; None for an empty cell.

    Raises:
        CellFault: it is neither.
    """
    word = plain(cell)
    if not word:
        return None
    if word in PROVISIONAL:
        return True
    if word in FINAL or word in NO:
        return False
    raise CellFault(NO_TRUTH, cell)


def _bare(cell: str) -> str:
    return _SIGNS.sub("", _STARS.sub("", cell.strip())).replace("\u2212", "-")
