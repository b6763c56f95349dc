# SPDX-License-Identifier: EUPL-1.2
"""Written numbers to floats, as people and programs write them: 72.239,15 and 72,239.15 and 5e4."""

import math
import re
import unicodedata
from typing import Any

import numpy as np
from numpy.typing import NDArray

NO_NUMBER, MISSING = 1, 2
_SPACES = re.compile(r"[\s\u00a0\u202f\u2009'’_]")
_PLAIN = re.compile(r"[+-]?(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d{1,4})?")
_GROUPED = {
    ",": re.compile(r"[+-]?\d{1,3}(?:,\d{3})+(?:\.\d*)?"),
    ".": re.compile(r"[+-]?\d{1,3}(?:\.\d{3})+(?:,\d*)?"),
    " ": re.compile(r"[+-]?\d{1,3}(?:[\s\u00a0\u202f\u2009'’]\d{3})+(?:[.,]\d*)?"),
}
_LONGEST = 64


def read_numbers(
    cells: NDArray[Any], decimal: str = ""
) -> tuple[NDArray[np.float64], NDArray[np.uint8]]:
    """The numbers, NaN where there is none, and why: NO_NUMBER or MISSING (an empty cell).

    ``decimal`` is the decimal sign, "" to judge by each cell.
    """
    numbers = np.full(len(cells), np.nan)
    fault = np.zeros(len(cells), np.uint8)
    filled = np.flatnonzero(cells != "")
    fault[cells == ""] = MISSING
    texts = cells[filled]
    joined = "\n".join(texts)
    if decimal != "," and _is_simple(joined, ""):
        found = _convert(texts)
    elif decimal != "." and _is_simple(joined, ","):
        found = _convert(np.array(joined.replace(",", ".").split("\n"), object))
    else:
        found = None
    if found is None:
        found = np.array([read_number(text, decimal) for text in texts], np.float64)
        blank = np.array([not text.strip() for text in texts], bool)
        fault[filled[blank]] = MISSING
    numbers[filled] = np.where(np.isfinite(found), found, np.nan)
    wrong = filled[~np.isfinite(found)]
    fault[wrong] = np.where(fault[wrong] == MISSING, MISSING, NO_NUMBER)
    return numbers, fault


def _is_simple(joined: str, extra: str) -> bool:
    """Only signs of plain numbers, so that the quick conversion can't misread anything."""
    rest = joined.translate(_NO_DIGITS)
    return not rest.strip(".-\n" + extra) and not (extra and "." in rest)


_NO_DIGITS = {ord(sign): None for sign in "0123456789"}


def _convert(texts: NDArray[Any]) -> NDArray[np.float64] | None:
    try:
        return np.asarray(texts.astype(np.float64))
    except ValueError:
        return None


def read_number(text: str, decimal: str = "") -> float:
    """One number; NaN when the text is none or is not finite. Digits of any script count."""
    text = text.strip().replace("\u2212", "-")
    if not text or len(text) > _LONGEST:
        return math.nan
    if not text.isascii():
        text = "".join(_digit(sign) for sign in text)
    text = _without_groups(text, decimal)
    if not _PLAIN.fullmatch(text):
        return math.nan
    number = float(text)
    return number if math.isfinite(number) else math.nan


def _without_groups(text: str, decimal: str) -> str:
    """The text with its decimal sign a point and its thousands marks gone; "?" when in doubt."""
    if _GROUPED[" "].fullmatch(text):
        text = _SPACES.sub("", text)
    if decimal == "," and _GROUPED["."].fullmatch(text):
        return text.replace(".", "").replace(",", ".")
    if decimal == "." and _GROUPED[","].fullmatch(text):
        return text.replace(",", "")
    comma, point = text.rfind(","), text.rfind(".")
    if comma < 0 or point < 0:
        if text.count(",") > 1:
            return text.replace(",", "") if _GROUPED[","].fullmatch(text) else "?"
        if text.count(".") > 1:
            return text.replace(".", "") if _GROUPED["."].fullmatch(text) else "?"
        return text.replace(",", ".")
    grouped = _GROUPED["." if comma > point else ","].fullmatch(text)
    if not grouped:
        return "?"
    return text.replace(".", "").replace(",", ".") if comma > point else text.replace(",", "")


def _digit(sign: str) -> str:
    if sign.isascii():
        return sign
    value = unicodedata.decimal(sign, None)
    if value is not None:
        return str(value)
    return {"٫": ".", "٬": ","}.get(sign, sign)
