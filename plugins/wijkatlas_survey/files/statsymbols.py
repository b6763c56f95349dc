# SPDX-License-Identifier: EUPL-1.2
"""Cells of tables of CBS StatLine: numbers, and the signs that stand where there is none."""

import calendar
import re
from collections.abc import Iterable
from decimal import Decimal, InvalidOperation
from typing import NamedTuple

_REASONS = {".": "missing", "x": "secret", "-": "nil", "": "impossible"}
_STATUSES = {1: "provisional", 2: "near_final"}
_COMMA = re.compile(r"-?\d[\d. \u00a0]*,\d+")
_SPACES = re.compile(r"[\s\u00a0]")
_GROUPED = re.compile(r"-?\d{1,3}(?:\.\d{3})+")
_NUMBER = re.compile(r"-?\d+(?:\.\d+)?")
_PERIOD_CODE = re.compile(r"(\d{4})(JJ|KW|MM|HJ)(\d{2})")
_PERIOD_WORDS = re.compile(r"(\d{4})\s+(?:([1-4])e kwartaal|([12])e halfjaar|(\w+))", re.IGNORECASE)
_MONTHS = [
    "januari", "februari", "maart", "april", "mei", "juni",
    "juli", "augustus", "september", "oktober", "november", "december",
]  # fmt: skip


class Figure(NamedTuple):
    """What a cell says; ``is_known`` is False when it is neither a number nor a sign of StatLine."""

    value: Decimal | None
    reason: str
    status: str
    is_known: bool = True


def has_commas(cells: Iterable[str]) -> bool:
    """True when numbers in these cells have a decimal comma."""
    return any(_COMMA.fullmatch(cell.strip().rstrip("*")) for cell in cells)


def read_figure(cell: str, *, commas: bool) -> Figure:
    """The number or the sign of a cell; stars behind it tell how final it is."""
    text = cell.strip()
    bare = text.rstrip("*").strip()
    status = _STATUSES.get(len(text) - len(text.rstrip("*")), "")
    if not bare and text:
        return Figure(None, "missing", status)
    if bare.casefold() in _REASONS:
        return Figure(None, _REASONS[bare.casefold()], status)
    plain = _SPACES.sub("", bare)
    if commas:
        plain = plain.replace(".", "") if "," in plain or _GROUPED.fullmatch(plain) else plain
        plain = plain.replace(",", ".")
    if not _NUMBER.fullmatch(plain) or len(plain) > 30:
        return Figure(None, "missing", status, is_known=False)
    try:
        return Figure(Decimal(plain), "", status)
    except InvalidOperation:
        return Figure(None, "missing", status, is_known=False)


def read_period(label: str) -> tuple[str, str]:
    """A period as ISO 8601 ("2024", "2024-03", two days with a slash), and its status.

    Labels that are no period of StatLine stay as they are.
    """
    text = label.strip()
    bare = text.rstrip("*").strip()
    status = _STATUSES.get(len(text) - len(text.rstrip("*")), "")
    code = _PERIOD_CODE.fullmatch(bare)
    if code:
        year, part = int(code[1]), int(code[3])
        months = {"JJ": 12, "HJ": 6, "KW": 3, "MM": 1}[code[2]]
        return _span(year, part, months) or bare, status
    words = _PERIOD_WORDS.fullmatch(bare)
    if words:
        year = int(words[1])
        if words[2]:
            return _span(year, int(words[2]), 3), status
        if words[3]:
            return _span(year, int(words[3]), 6), status
        if words[4].casefold() in _MONTHS:
            return _span(year, _MONTHS.index(words[4].casefold()) + 1, 1), status
    return bare, status


def _span(year: int, part: int, months: int) -> str:
    """The part of a year, the first being 1; "" when there is no such part."""
    if months == 12:
        return str(year)
    first, last = (part - 1) * months + 1, part * months
    if not 1 <= first <= last <= 12:
        return ""
    if months == 1:
        return f"{year}-{first:02d}"
    days = calendar.monthrange(year, last)[1] if year else 30
    return f"{year:04d}-{first:02d}-01/{year:04d}-{last:02d}-{days}"
