# SPDX-License-Identifier: EUPL-1.2
"""Which day of a timeline stands where."""

from dataclasses import dataclass
from datetime import date

from wijkatlas_plan.panel.views.bars import Unit, ticks


@dataclass(frozen=True, slots=True)
class Scale:
    """``first`` is the ordinal of the day at ``left`` px when nothing is scrolled."""

    first: int
    px_per_day: float
    left: int
    width: int
    scrolled: int = 0

    def x(self, day: float) -> float:
        """Where a day begins."""
        return self.left + (day - self.first) * self.px_per_day - self.scrolled

    def day_at(self, x: float) -> float:
        """The day at a place."""
        return self.first + (x - self.left + self.scrolled) / (self.px_per_day or 1.0)

    def ticks(self, unit: Unit) -> list[date]:
        """The first days of the units in sight."""
        first = max(int(self.day_at(self.left)), 1)
        last = min(int(self.day_at(self.width)) + 1, date.max.toordinal())
        return list(ticks(first, last, unit))
