# SPDX-License-Identifier: EUPL-1.2
"""Columns of moments as ISO 8601 texts: each sign of all rows at once, from tables of written numbers."""

from functools import lru_cache
from typing import Any

import numpy as np
from numpy.typing import NDArray

from wijkatlas.exchange.moments import DAY, MONTH, TIME, YEAR, Moments
from wijkatlas.exchange.zone import DAY_S

_WIDTHS = {YEAR: 4, MONTH: 7, DAY: 10, TIME: 25}
_WIDEST_OFFSET_MIN = 16 * 60


def moment_texts(moments: Moments) -> NDArray[Any]:
    """ISO 8601 texts, as fine as is known: ``2016``, ``2016-07``, ``2018-01-01T00:01:00-06:00``."""
    texts = np.full(len(moments.local_s), None, object)
    for level, width in _WIDTHS.items():
        rows = np.flatnonzero(moments.precision == level)
        if not len(rows):
            continue
        days, of_day = np.divmod(moments.local_s[rows], DAY_S)
        first = int(days.min())
        dates = _date_signs(first, int(days.max()))
        signs = np.empty((len(rows), width + 1), np.uint8)
        signs[:, : min(width, 10)] = dates[days - first, :width]
        if level == TIME:
            signs[:, 10:19] = _time_signs()[of_day]
            signs[:, 19:25] = _offset_signs()[moments.offset_s[rows] // 60 + _WIDEST_OFFSET_MIN]
        signs[:, width] = ord("\n")
        texts[rows] = signs.tobytes().decode("ascii").split("\n")[:-1]
    return texts


def _date_signs(first: int, last: int) -> NDArray[np.uint8]:
    """The ten signs of each date from one day to another."""
    days = np.arange(first, last + 1).astype("datetime64[D]")
    months = days.astype("datetime64[M]")
    year = months.astype("datetime64[Y]").astype(np.int64) + 1970
    month = months.astype(np.int64) % 12 + 1
    day = (days - months.astype("datetime64[D]")).astype(np.int64) + 1
    return _signs("0000-00-00", {0: year // 100, 2: year % 100, 5: month, 8: day})


@lru_cache(maxsize=1)
def _time_signs() -> NDArray[np.uint8]:
    """The signs of each second of the day."""
    second = np.arange(DAY_S)
    return _signs("T00:00:00", {1: second // 3600, 4: second // 60 % 60, 7: second % 60})


@lru_cache(maxsize=1)
def _offset_signs() -> NDArray[np.uint8]:
    """The signs of each offset from UTC, by minutes."""
    minutes = np.arange(-_WIDEST_OFFSET_MIN, _WIDEST_OFFSET_MIN + 1)
    signs = _signs("+00:00", {1: np.abs(minutes) // 60, 4: np.abs(minutes) % 60})
    signs[minutes < 0, 0] = ord("-")
    return signs


def _signs(pattern: str, numbers: dict[int, NDArray[np.int64]]) -> NDArray[np.uint8]:
    """A pattern for each row, with numbers of two digits put in at their columns."""
    count = len(next(iter(numbers.values())))
    signs = np.tile(np.frombuffer(pattern.encode(), np.uint8), (count, 1))
    for column, values in numbers.items():
        signs[:, column] = values // 10 + 48
        signs[:, column + 1] = values % 10 + 48
    return signs
