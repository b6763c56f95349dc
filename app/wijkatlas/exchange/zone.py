# SPDX-License-Identifier: EUPL-1.2
"""Clock changes of a time zone, so that a column of local times gets its offsets in one go."""

from datetime import UTC, datetime, timedelta
from functools import lru_cache
from zoneinfo import ZoneInfo

import numpy as np
from numpy.typing import NDArray

_FIRST_YEAR, _LAST_YEAR = 1900, 2100
DAY_S = 86_400


@lru_cache(maxsize=16)
def _changes(zone: str) -> tuple[NDArray[np.int64], NDArray[np.int64]]:
    """Moments (UTC seconds) when the offset changes, and the offsets before, between and after."""
    info = ZoneInfo(zone)

    def offset(second: int) -> int:
        moment = datetime.fromtimestamp(second, UTC) if second >= 0 else _before_1970(second)
        found = moment.astimezone(info).utcoffset() or timedelta()
        return round(found.total_seconds() / 60) * 60

    start = int(datetime(_FIRST_YEAR, 1, 1, tzinfo=UTC).timestamp())
    end = int(datetime(_LAST_YEAR, 1, 1, tzinfo=UTC).timestamp())
    moments, offsets = [], [offset(start)]
    for day in range(start, end, 7 * DAY_S):
        low, high = day, day + 7 * DAY_S
        after = offset(high)
        if after == offsets[-1]:
            continue
        while high - low > 1:
            middle = (low + high) // 2
            if offset(middle) == offsets[-1]:
                low = middle
            else:
                high = middle
        moments.append(high)
        offsets.append(after)
    return np.array(moments, np.int64), np.array(offsets, np.int64)


def _before_1970(second: int) -> datetime:
    return datetime(1970, 1, 1, tzinfo=UTC) + timedelta(seconds=second)


def to_local(utc_s: NDArray[np.int64], zone: str) -> tuple[NDArray[np.int64], NDArray[np.int64]]:
    """Local wall seconds and offsets (seconds) of moments in UTC."""
    changes, offsets = _changes(zone)
    offset = offsets[np.searchsorted(changes, utc_s, side="right")]
    return utc_s + offset, offset


def offsets_of(
    local_s: NDArray[np.int64], zone: str
) -> tuple[NDArray[np.int64], NDArray[np.bool_], NDArray[np.bool_]]:
    """Offsets of local wall times; which never were, and which came twice (the first is taken)."""
    changes, offsets = _changes(zone)
    before, after = changes + offsets[:-1], changes + offsets[1:]
    index = np.searchsorted(before, local_s, side="right")
    skipped = np.zeros(len(local_s), bool)
    twice = np.zeros(len(local_s), bool)
    if len(changes):
        last = np.maximum(index - 1, 0)
        skipped = (index > 0) & (local_s >= before[last]) & (local_s < after[last])
        following = np.minimum(index, len(changes) - 1)
        twice = (index < len(changes)) & (local_s >= after[following])
        twice &= local_s < before[following]
    return offsets[index], skipped, twice
