# SPDX-License-Identifier: EUPL-1.2
"""Days from which on the figures mean something else: given, or read off the incidents."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

import numpy as np
from numpy.typing import NDArray

from wijkatlas.analysis.coverage import Coverage, day_of, slack_days
from wijkatlas.analysis.selection import EPOCH

__all__ = ["Break", "BreakKind", "find_breaks"]

Days = NDArray[np.int64]

FEWEST_OF_A_STREAM = 10
SMALLEST_SHARE = 0.05
SURPRISING_GAPS = 10  # mean gaps of silence: e^-10 by chance
SURPRISING_FACTOR = 1.5  # times the longest silence it had itself
SHORTEST_SILENCE_DAYS = 28


class BreakKind(StrEnum):
    """Why figures before and after a day can't be compared."""

    GIVEN = "given"
    SOURCE = "source"
    CATEGORY = "category"


@dataclass(frozen=True, slots=True)
class Break:
    """From ``day`` on the figures mean something else.

    ``name`` is the source or category that begins, or (``begins`` False) is no longer there.
    ``slack_days``: how far the day may be off, as it was read off the incidents.
    """

    day: date
    kind: BreakKind = BreakKind.GIVEN
    name: str = ""
    begins: bool = True
    slack_days: int = 0


def find_breaks(
    day: Days, stream: NDArray[np.int64], names: Sequence[str], kind: BreakKind, covered: Coverage
) -> list[Break]:
    """Where a source or a category begins or stops although the others go on.

    It must be silent for at least four weeks, for ten times its mean gap between incidents, and for
    half as long again as it ever was while it lasted; and make up a twentieth of all while it lasts.

    Args:
        day: the incidents' days counted from 1970-01-01, shape (n,).
        stream: place in ``names`` of each, below 0 for none, shape (n,).
        names: sources or categories.
        kind: which of the two.
        covered: the days that the data cover.
    """
    begin, end = (covered.begin - EPOCH).days, (covered.end - EPOCH).days
    inside = (day >= begin) & (day <= end)
    day, stream = day[inside] - begin, stream[inside]
    everything = np.cumsum(np.bincount(day, minlength=end - begin + 1))
    sizes = np.bincount(stream[stream >= 0], minlength=len(names))
    found = []
    for i in np.flatnonzero(sizes >= FEWEST_OF_A_STREAM).tolist():
        counts = np.bincount(day[stream == i], minlength=end - begin + 1)
        busy = np.flatnonzero(counts)
        first, last = int(busy[0]), int(busy[-1])
        n = int(sizes[i])
        meanwhile = int(everything[last] - (everything[first - 1] if first else 0))
        if n < SMALLEST_SHARE * meanwhile:
            continue
        longest = int(np.diff(busy).max(initial=0))
        gaps = SURPRISING_GAPS * (last - first + 1) / n
        silence = max(SHORTEST_SILENCE_DAYS, gaps, SURPRISING_FACTOR * longest)
        slack = slack_days(last - first + 1, n)
        if first > silence:
            found.append(Break(day_of(begin + first), kind, names[i], True, slack))
        if end - begin - last > silence:
            found.append(Break(day_of(begin + last + 1), kind, names[i], False, slack))
    return found
