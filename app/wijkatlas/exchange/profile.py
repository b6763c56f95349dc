# SPDX-License-Identifier: EUPL-1.2
"""What the columns of a foreign file hold, judged by a sample of their values."""

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from functools import lru_cache
from typing import Any

import numpy as np
from numpy.typing import NDArray

from wijkatlas.exchange.figures import read_numbers
from wijkatlas.exchange.layout import (
    TIME_FORMATS,
    WIDTH,
    default_formats,
    find_layout,
    number_at,
    shapes,
)
from wijkatlas.exchange.recipe import EMPTY_WORDS
from wijkatlas.exchange.rows import RowChunk, RowSource

SAMPLE_ROWS = 6_000
_CHUNKS = 3
_MOST_UNIQUE = 400


@dataclass(frozen=True, slots=True)
class DateShape:
    """How a column's dates are written.

    ``share`` of the filled cells are dates. Where day and month are both numbers before or after a
    year, ``day_first`` and ``month_first`` count the cells that can only be read in that order.
    """

    share: float
    has_time: float
    has_offset: float
    special: str = ""
    is_ordered: bool = False
    day_first: int = 0
    month_first: int = 0
    midnight: float = 0.0
    first_of_month: float = 0.0


@dataclass(frozen=True, slots=True)
class Profile:
    """One column: how full, how varied, how numeric, how dated."""

    heading: str
    cells: NDArray[Any] = field(repr=False)
    filled: float
    counts: Counter[str] = field(repr=False)
    numbers: NDArray[np.float64] = field(repr=False)
    numeric: float
    dates: DateShape

    @property
    def unique(self) -> int:
        """Number of different filled cells."""
        return len(self.counts)

    @property
    def uniqueness(self) -> float:
        """Different cells as a share of the filled ones: 1 when none comes twice."""
        return self.unique / max(self.counts.total(), 1)

    @property
    def is_text(self) -> bool:
        """True for words rather than numbers and dates."""
        return self.numeric < 0.5 and self.dates.share < 0.5 and self.filled > 0

    @property
    def mean_length(self) -> float:
        """Average number of characters of the filled cells."""
        total = self.counts.total()
        return sum(len(text) * n for text, n in self.counts.items()) / max(total, 1)


def sample_rows(source: RowSource) -> RowChunk:
    """Some thousand rows: those at the start, and some spread over what follows."""
    parts: list[RowChunk] = []
    for chunk in source.chunks():
        parts.append(_thinned(chunk, SAMPLE_ROWS if not parts else SAMPLE_ROWS // 4))
        if len(parts) == _CHUNKS:
            break
    if not parts:
        empty = {name: np.empty(0, object) for name in source.columns}
        return RowChunk(np.empty(0, np.int64), empty)
    cells = {name: np.concatenate([part.cells[name] for part in parts]) for name in source.columns}
    has_xy = all(part.x is not None for part in parts)
    return RowChunk(
        np.concatenate([part.rows for part in parts]),
        cells,
        np.concatenate([part.x for part in parts if part.x is not None]) if has_xy else None,
        np.concatenate([part.y for part in parts if part.y is not None]) if has_xy else None,
    )


def _thinned(chunk: RowChunk, most: int) -> RowChunk:
    count = len(chunk)
    if count <= most:
        return chunk
    start = np.arange(most // 2)
    spread = np.linspace(most // 2, count - 1, most - len(start)).astype(np.int64)
    return take(chunk, np.concatenate([start, spread]))


def take(chunk: RowChunk, index: NDArray[np.int64]) -> RowChunk:
    """Some rows of a chunk."""
    return RowChunk(
        chunk.rows[index],
        {name: cells[index] for name, cells in chunk.cells.items()},
        None if chunk.x is None else chunk.x[index],
        None if chunk.y is None else chunk.y[index],
    )


def profile_columns(sample: RowChunk, columns: Sequence[str]) -> list[Profile]:
    """A profile of each column."""
    return [_profile(name, sample.cells[name]) for name in columns]


def _profile(heading: str, raw: NDArray[Any]) -> Profile:
    empty = {"", *EMPTY_WORDS, *(word.lower() for word in EMPTY_WORDS)}
    cells = np.array([text.strip() for text in raw.tolist()], dtype=object)
    filled = np.array([text for text in cells.tolist() if text not in empty], dtype=object)
    numbers, fault = read_numbers(filled)
    numeric = float((fault == 0).mean()) if len(filled) else 0.0
    return Profile(
        heading,
        filled,
        len(filled) / max(len(cells), 1),
        Counter(filled.tolist()),
        numbers,
        numeric,
        _dates(filled, numbers, numeric),
    )


@lru_cache(maxsize=1)
def _formats() -> Mapping[str, tuple[str, ...]]:
    bare_year = ("%Y", "%Y%m%d")
    ordered = default_formats(day_first=True)
    return {"any": tuple(each for each in ordered if each not in bare_year), "bare": bare_year}


def _dates(cells: NDArray[Any], numbers: NDArray[np.float64], numeric: float) -> DateShape:
    if not len(cells):
        return DateShape(0.0, 0.0, 0.0)
    if numeric == 1.0:
        return _dates_of_numbers(cells, numbers)
    dated = timed = offset = midnight = first = day_first = month_first = 0
    is_ordered = False
    codes, groups = shapes(cells)
    for shape, rows in groups:
        layout = find_layout(shape, _formats()["any"]) if len(shape) < WIDTH else None
        if layout is None:
            continue
        dated += len(rows)
        spans = layout.spans
        part = {name: number_at(codes[rows], spans[name]) for name in spans if name in "dmHIMS"}
        if "H" in spans or "I" in spans:
            timed += len(rows)
            zero = [part[name] == 0 for name in "HMS" if name in part]
            midnight += int(np.logical_and.reduce(zero).sum()) if zero else 0
        offset += len(rows) * ("Z" in layout.words or "sign" in layout.words)
        if "d" in part:
            first += int((part["d"] == 1).sum())
        if "d" in spans and "m" in spans and spans["d"] < spans["m"] and "b" not in layout.words:
            is_ordered = True
            day_first += int(((part["d"] > 12) & (part["m"] <= 12)).sum())
            month_first += int(((part["m"] > 12) & (part["d"] <= 12)).sum())
    count = len(cells)
    return DateShape(
        dated / count,
        timed / count,
        offset / count,
        is_ordered=is_ordered,
        day_first=day_first,
        month_first=month_first,
        midnight=midnight / max(timed, 1),
        first_of_month=first / max(dated, 1),
    )


def _dates_of_numbers(cells: NDArray[Any], numbers: NDArray[np.float64]) -> DateShape:
    """Numbers that may be dates: 20180131, days of Excel, seconds or milliseconds since 1970."""
    whole = numbers == np.floor(numbers)
    low, high = float(numbers.min()), float(numbers.max())
    if whole.all() and low >= 19_000_101 and high <= 21_001_231:
        good = [find_layout("9" * len(text), _formats()["bare"]) is not None for text in cells]
        day, month = numbers % 100, numbers // 100 % 100
        share = float(((day >= 1) & (day <= 31) & (month >= 1) & (month <= 12)).mean())
        return DateShape(share * float(np.mean(good)), 0.0, 0.0)
    if low >= 25_000 and high < 60_000:
        return DateShape(0.4, float((~whole).mean()), 0.0, "excel")
    if low > 3e8 and high < 4.2e9:
        return DateShape(0.4, 1.0, 1.0, "unix")
    if low > 3e11 and high < 4.2e12:
        return DateShape(0.6, 1.0, 1.0, "unix_ms")
    if whole.all() and low >= 1950 and high <= 2100:
        return DateShape(0.3, 0.0, 0.0)
    return DateShape(0.0, 0.0, 0.0)


def time_share(profile: Profile) -> float:
    """The share of the cells that are times of day such as 14:05."""
    if not len(profile.cells):
        return 0.0
    _, groups = shapes(profile.cells)
    found = 0
    for shape, rows in groups:
        has_sign = any(sign in shape for sign in ":hu.")
        if len(shape) < WIDTH and has_sign and find_layout(shape, TIME_FORMATS) is not None:
            found += len(rows)
    return found / len(profile.cells)


def is_hours(profile: Profile) -> bool:
    """True for whole numbers from 0 to 23."""
    numbers = profile.numbers
    if profile.numeric < 0.98 or not len(numbers):
        return False
    return bool((numbers == np.floor(numbers)).all() and numbers.min() >= 0 and numbers.max() <= 24)


def top_values(profile: Profile, most: int = _MOST_UNIQUE) -> list[str]:
    """The most frequent cells."""
    return [text for text, _ in profile.counts.most_common(most)]
