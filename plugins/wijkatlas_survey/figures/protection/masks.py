# SPDX-License-Identifier: EUPL-1.2
"""Sets of respondents by what they answered, and which of them say something of each other."""

from collections.abc import Sequence

import numpy as np

from wijkatlas_survey.figures.protection.shown import Rows


class Masks:
    """Different sets of respondents, numbered."""

    def __init__(self) -> None:
        self.rows: list[Rows] = []
        self._numbers: dict[tuple[bytes, int], int] = {}

    def add(self, rows: Rows, base: int = -1) -> int:
        """Its number; who were asked are another set than who gave an answer that all gave."""
        key = (rows.tobytes(), base)
        if key not in self._numbers:
            self._numbers[key] = len(self.rows)
            self.rows.append(rows)
        return self._numbers[key]

    def are_apart(self, numbers: Sequence[int]) -> bool:
        """True when nobody is in two of them."""
        held = np.sum([self.rows[each] for each in numbers], axis=0, dtype=np.int64)
        return bool(held.max(initial=0) <= 1)

    def related(self, parts: Sequence[Sequence[int]]) -> list[list[int]]:
        """The numbers in groups: those of a part, and those that contain or exclude each other."""
        group = {each: part[0] for part in parts for each in part}
        for part in parts:
            for each in part:
                join_groups(group, part[0], each)
        numbers = [each for each in group if self.rows[each].any()]
        stacked = np.array([self.rows[each] for each in numbers], np.float32)
        if len(set(group.values())) > 1 and numbers:
            both = stacked @ stacked.T
            held = np.diag(both)
            tied = (both == 0) | (both == np.minimum(held[:, None], held[None, :]))
            for i, j in zip(*np.nonzero(np.triu(tied, 1)), strict=True):
                join_groups(group, numbers[i], numbers[j])
        kept = dict.fromkeys(group.values())
        return [[each for each in group if group[each] == name] for name in kept]


def join_groups(group: dict[int, int], one: int, other: int) -> None:
    """Put two groups together."""
    new, old = group[one], group[other]
    if new != old:
        for each, name in group.items():
            if name == old:
                group[each] = new
