# SPDX-License-Identifier: EUPL-1.2
"""Which incidents a filter leaves, on plain columns. The rules are those of ``IncidentFilter``."""

from dataclasses import dataclass
from datetime import date
from typing import Protocol

import numpy as np
from numpy.typing import NDArray

from wijkatlas.domain.filter import IncidentFilter

__all__ = ["Assignment", "IncidentColumns", "days", "hours", "mask", "weekdays"]

MONTH, DAY, MINUTE = 2, 3, 4
MINUTES_A_DAY = 1440
MONDAY = 3  # 1 January 1970 was a Thursday
EPOCH = date(1970, 1, 1)


class IncidentColumns(Protocol):
    """Columns of one length.

    ``begin`` counts minutes of local time from 1970; ``precision`` is 0 for unknown, 1 year,
    2 month, 3 day, 4 minute; ``category`` points into ``categories``.
    """

    @property
    def x(self) -> NDArray[np.float64]: ...  # noqa: D102
    @property
    def y(self) -> NDArray[np.float64]: ...  # noqa: D102
    @property
    def category(self) -> NDArray[np.uint16]: ...  # noqa: D102
    @property
    def categories(self) -> tuple[str, ...]: ...  # noqa: D102
    @property
    def begin(self) -> NDArray[np.int32]: ...  # noqa: D102
    @property
    def precision(self) -> NDArray[np.uint8]: ...  # noqa: D102


@dataclass(frozen=True, slots=True)
class Assignment:
    """The area of each incident: ``index`` points into ``codes`` of one scheme, -1 is none."""

    scheme: str
    codes: tuple[str, ...]
    index: NDArray[np.int32]


def days(points: IncidentColumns) -> NDArray[np.int64]:
    """Day of each incident, counted from 1970-01-01; only true where ``precision`` is 3 or more."""
    return points.begin.astype(np.int64) // MINUTES_A_DAY


def weekdays(points: IncidentColumns) -> NDArray[np.int64]:
    """Weekday of each incident, Monday is 0; only true where ``precision`` is 3 or more."""
    return (days(points) + MONDAY) % 7


def hours(points: IncidentColumns) -> NDArray[np.int64]:
    """Hour of each incident; only true where ``precision`` is 4."""
    return points.begin.astype(np.int64) % MINUTES_A_DAY // 60


def mask(
    points: IncidentColumns,
    chosen: IncidentFilter,
    *,
    areas: Assignment | None = None,
    network: NDArray[np.int64] | None = None,
) -> NDArray[np.bool_]:
    """True for each incident that the filter leaves.

    Args:
        points: the columns.
        chosen: the filter.
        areas: the assignment to the scheme of ``chosen.area``; needed when that is set.
        network: rows of the incidents in ``chosen.network``; needed when that is set.

    Raises:
        ValueError: the assignment that the filter needs was not given.
    """
    left = np.ones(len(points.begin), np.bool_)
    if chosen.categories:
        wanted = np.array([code in chosen.categories for code in points.categories], np.bool_)
        left &= wanted[points.category] if len(wanted) else False
    if chosen.begin or chosen.end or chosen.weekdays:
        left &= points.precision >= DAY
    if chosen.begin:
        left &= points.begin >= _minute(chosen.begin)
    if chosen.end:
        left &= points.begin < _minute(chosen.end) + MINUTES_A_DAY
    if chosen.weekdays:
        left &= _members(7, chosen.weekdays)[weekdays(points)]
    if chosen.hours:
        left &= (points.precision >= MINUTE) & _members(24, chosen.hours)[hours(points)]
    if chosen.area is not None:
        scheme, code = chosen.area
        if areas is None or areas.scheme != scheme:
            message = f"the filter names an area of {scheme!r}; its assignment was not given"
            raise ValueError(message)
        held = np.array([each == code for each in areas.codes] + [False], np.bool_)
        left &= held[areas.index]
    if chosen.network is not None:
        if network is None:
            message = "the filter names a network; its incidents were not given"
            raise ValueError(message)
        held = np.zeros(len(left), np.bool_)
        held[network] = True
        left &= held
    return left


def _minute(day: date) -> int:
    return (day - EPOCH).days * MINUTES_A_DAY


def _members(size: int, chosen: frozenset[int]) -> NDArray[np.bool_]:
    return np.array([each in chosen for each in range(size)], np.bool_)
