# SPDX-License-Identifier: EUPL-1.2
"""Under which heading of a table each incident stands; -1 is none. The rules of ``counts``."""

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

from wijkatlas.analysis.selection import (
    DAY,
    MINUTE,
    MONTH,
    Assignment,
    IncidentColumns,
    days,
    hours,
    weekdays,
)

__all__ = [
    "OUTSIDE",
    "WITHOUT_LOCATION",
    "hour_labels",
    "month_labels",
    "place_labels",
    "week_labels",
]

WITHOUT_LOCATION = "without_location"
OUTSIDE = "outside"

Labels = NDArray[np.int64]


def place_labels(points: IncidentColumns, areas: Assignment) -> tuple[Labels, tuple[str, ...]]:
    """Places in the codes of a scheme, then outside and without a location; and these names."""
    located = np.isfinite(points.x) & np.isfinite(points.y)
    size = len(areas.codes)
    labels = np.where(areas.index >= 0, areas.index, np.where(located, size, size + 1))
    return labels.astype(np.int64), (*areas.codes, OUTSIDE, WITHOUT_LOCATION)


def month_labels(points: IncidentColumns, keys: Sequence[str]) -> Labels:
    """Places in months without a gap (``2026-01``)."""
    month = days(points).astype("datetime64[D]").astype("datetime64[M]").astype(np.int64)
    first = np.datetime64(keys[0], "M").astype(np.int64) if keys else 0
    return _within(month - first, points.precision >= MONTH, len(keys))


def week_labels(points: IncidentColumns, first_day: int, weeks: int) -> Labels:
    """Places in weeks without a gap; ``first_day`` is the first Monday, counted from 1970-01-01."""
    return _within((days(points) - first_day) // 7, points.precision >= DAY, weeks)


def hour_labels(points: IncidentColumns, width: int) -> Labels:
    """Places in weekday by part of the day of ``width`` hours, Monday's first."""
    columns = 24 // width
    labels = weekdays(points) * columns + hours(points) // width
    return _within(labels, points.precision >= MINUTE, 7 * columns)


def _within(labels: Labels, known: NDArray[np.bool_], size: int) -> Labels:
    return np.where(known & (labels >= 0) & (labels < size), labels, -1).astype(np.int64)
