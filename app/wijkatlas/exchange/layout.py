# SPDX-License-Identifier: EUPL-1.2
"""Where the parts of a written date stand: formats become patterns over the *shape* of a text.

The shape of ``"3/11/2018 09:05"`` is ``"9/99/9999 99:99"``. A column holds a handful of shapes, so
a format is matched once per shape, and the numbers of a million rows are then read by position.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import lru_cache
from typing import Any

import numpy as np
from numpy.typing import NDArray

WIDTH = 48
"""Longer texts are no dates."""

_PARTS = {
    "d": r"(?P<d>9{1,2})",
    "m": r"(?P<m>9{1,2})",
    "Y": r"(?P<Y>9999)",
    "y": r"(?P<y>99)",
    "H": r"(?P<H>9{1,2})",
    "I": r"(?P<I>9{1,2})",
    "M": r"(?P<M>99)",
    "S": r"(?P<S>99)",
    "f": r"(?P<f>9{1,9})",
    "b": r"(?P<b>[^\W\d_]{3,12})\.?",
    "B": r"(?P<b>[^\W\d_]{3,12})\.?",
    "p": r"(?P<p>[AaPp]\.?[Mm]\.?)",
    "z": r"\s*(?:(?P<Z>[Zz]|UTC|GMT)|(?P<sign>[+-])(?P<zh>99)(?::?(?P<zm>99))?)",
    "%": "%",
}
_FIXED = {"d": "99", "m": "99", "H": "99", "I": "99"}
_SPECIAL = {
    "excel": r"(?P<excel>9{4,6})(?:[.,](?P<fraction>9{1,17}))?",
    "unix": r"(?P<unix>9{9,10})(?:[.,]9+)?",
    "unix_ms": r"(?P<unix>9{9,10})(?P<milli>999)(?:[.,]9+)?",
}
_DATE_SEPARATED = ("%d/%m/%Y", "%d-%m-%Y", "%d.%m.%Y")
_TIMES = (
    "",
    " %H:%M",
    " %H:%M:%S",
    " %H:%M:%S.%f",
    " %I:%M %p",
    " %I:%M:%S %p",
    " %Hh%M",
    " %Hu%M",
)
_ISO_DATES = ("%Y-%m-%d", "%Y/%m/%d", "%Y.%m.%d", "%Y%m%d")
_ISO_TIMES = ("%H:%M:%S.%f", "%H:%M:%S,%f", "%H:%M:%S", "%H:%M", "%H")
TIME_FORMATS = (
    "%H:%M:%S.%f",
    "%H:%M:%S",
    "%H:%M",
    "%Hh%M",
    "%Hu%M",
    "%H.%M",
    "%H%M",
    "%H%M%S",
    "%I:%M %p",
    "%I:%M:%S %p",
)
_MONTHS = (
    "jan januari january janvier enero janeiro ene janv",
    "feb februari february février fevrier febrero fevereiro fév fev févr fevr",
    "mar maart march mars marzo março marco mrt maa",
    "apr april avril abril avr abr",
    "mei may mai mayo maio",
    "jun juni june juin junio junho",
    "jul juli july juillet julio julho juil",
    "aug augustus august août aout agosto ago aoû aou",
    "sep september septembre septiembre setembro sept set",
    "okt oct oktober october octobre octubre outubro out",
    "nov november novembre noviembre novembro",
    "dec december décembre decembre diciembre dezembro déc dic dez",
)
_PLAUSIBLE = re.compile(r"\s*+(?=[^9]*+9)[9\s/.,:+-]*+(?:[^\W\d_]{1,12}+[9\s/.,:+-]*+){0,4}+")
MONTHS = {word: number for number, words in enumerate(_MONTHS, 1) for word in words.split()}


@dataclass(frozen=True, slots=True)
class Layout:
    """Where the parts of a date stand in texts of one shape; ``words`` are parts in letters."""

    spans: dict[str, tuple[int, int]]
    words: dict[str, str] = field(default_factory=dict)


def default_formats(*, day_first: bool) -> tuple[str, ...]:
    """Formats tried when a recipe names none: ISO 8601, then the usual order of day and month."""
    iso = [
        f"{date}{mark}{time}{zone}"
        for date in _ISO_DATES
        for mark in ("T", " ")
        for time in _ISO_TIMES
        for zone in ("", "%z")
    ]
    separated: tuple[str, ...] = _DATE_SEPARATED
    if not day_first:
        separated = tuple(each.replace("%d", "%_").replace("%m", "%d") for each in separated)
        separated = tuple(each.replace("%_", "%m") for each in separated)
    own = [date + time for date in separated for time in _TIMES]
    short = [date.replace("%Y", "%y") + time for date in separated for time in _TIMES]
    words = [
        date + time
        for date in ("%d %b %Y", "%d-%b-%Y", "%d %b %y", "%d-%b-%y", "%b %d, %Y", "%b %d %Y")
        for time in _TIMES
    ]
    partial = ["%Y-%m", "%Y/%m", "%m/%Y", "%m-%Y", "%b %Y", "%Y"]
    return (*_ISO_DATES, *iso, *own, *short, *words, *partial)


@lru_cache(maxsize=256)
def _pattern(form: str) -> re.Pattern[str]:
    if form in _SPECIAL:
        return re.compile(rf"\s*{_SPECIAL[form]}\s*")
    found = []
    for index, piece in enumerate(re.split(r"(%.)", form)):
        if index % 2:
            code = piece[1]
            # without a separator only full widths can be told apart
            packed = form.startswith("%Y%m") or form in {"%H%M", "%H%M%S"}
            part = _PARTS[code]
            if packed and code in _FIXED:
                part = part.replace("9{1,2}", _FIXED[code])
            found.append(part)
        else:
            for word in re.split(r"(\s+)", piece):
                found.append(r"\s+" if word.isspace() else re.escape(word))
    return re.compile(rf"\s*{''.join(found)}\s*")


@lru_cache(maxsize=4096)
def find_layout(shape: str, formats: tuple[str, ...]) -> Layout | None:
    """The layout of the first format that the shape fits."""
    if not _PLAUSIBLE.fullmatch(shape):
        return None
    for form in formats:
        match = _pattern(form).fullmatch(shape)
        if match is None:
            continue
        groups = {name: match.span(name) for name, text in match.groupdict().items() if text}
        words = {name: match[name] for name in ("b", "p", "Z", "sign") if groups.pop(name, None)}
        if "b" in words:
            if words["b"].casefold() not in MONTHS:
                continue
            words["m"] = str(MONTHS[words["b"].casefold()])
        return Layout(groups, words)
    return None


def shapes(texts: NDArray[Any]) -> tuple[NDArray[Any], Iterator[tuple[str, NDArray[Any]]]]:
    """The texts as a matrix of characters, and the rows that belong to each of their shapes."""
    codes = _matrix(texts.tolist())
    shape = codes.copy()
    shape[(codes >= 48) & (codes <= 57)] = 57
    return codes, _groups(shape)


def _matrix(texts: list[str]) -> NDArray[Any]:
    """Characters in rows; texts of equal length, as most dates are, need no padding."""
    width = min(max(map(len, texts), default=1) or 1, WIDTH)
    joined = "\n".join(texts) + "\n"
    if len(joined) == len(texts) * (width + 1) and joined.isascii():
        codes = np.frombuffer(joined.encode(), np.uint8).reshape(len(texts), width + 1)
        if (codes[:, width] == ord("\n")).all() and joined.count("\n") == len(texts):
            return codes[:, :width]
    wide = np.array(texts, dtype=f"U{width}")
    return wide.view(np.uint32).reshape(len(texts), width)


def _groups(shape: NDArray[Any]) -> Iterator[tuple[str, NDArray[Any]]]:
    if not len(shape):
        return
    same = (shape == shape[0]).all(axis=1)
    yield _text(shape[0]), np.flatnonzero(same)
    rest = np.flatnonzero(~same)
    if not len(rest):
        return
    weights = np.random.default_rng(len(shape)).integers(1, 2**63, shape.shape[1], dtype=np.uint64)
    keys = (shape[rest].astype(np.uint64) * (weights | np.uint64(1))).sum(axis=1, dtype=np.uint64)
    order = np.argsort(keys, kind="stable")
    starts = np.flatnonzero(keys[order][1:] != keys[order][:-1]) + 1
    for rows in np.split(rest[order], starts):
        yield _text(shape[rows[0]]), rows


def _text(codes: NDArray[Any]) -> str:
    return "".join(map(chr, codes)).rstrip("\x00")


def number_at(codes: NDArray[Any], span: tuple[int, int]) -> NDArray[np.int64]:
    """The whole numbers that stand in the given columns of a matrix of digits."""
    total = codes[:, span[0]].astype(np.int64) - 48
    for column in range(span[0] + 1, span[1]):
        total *= 10
        total += codes[:, column]
        total -= 48
    return total
