# SPDX-License-Identifier: EUPL-1.2
"""Ways to guess where it is likely next that need no model: recent places, and last year's places.

Each has ``expected(history, days)``: float64[size], how many incidents to expect in each cell in the
``days`` days from ``history.end_day`` on.
"""

from dataclasses import dataclass
from typing import Protocol

import numpy as np
from numpy.typing import NDArray

from wijkatlas.analysis.forecast.history import PlaceHistory

__all__ = ["YEAR_DAYS", "LastYear", "Method", "RecentKernel", "SameWeeks", "kernel_shape"]

Floats = NDArray[np.float64]

YEAR_DAYS = 365
WEEKS_52 = 364  # keeps the weekday
MEAN_YEAR = 365.25
SEASON_DAYS = 42.0
RATE_DAYS = 91


class Method(Protocol):
    """A way to guess."""

    def expected(self, history: PlaceHistory, days: int) -> Floats:
        """Incidents to expect by cell in the ``days`` days from ``history.end_day`` on."""


@dataclass(frozen=True, slots=True)
class LastYear:
    """As many in each cell as in the 365 days before, a day: "the same cells as last year"."""

    def expected(self, history: PlaceHistory, days: int) -> Floats:
        """Incidents to expect by cell."""
        end = history.end_day
        return history.between(end - YEAR_DAYS, end) * (days / YEAR_DAYS)


@dataclass(frozen=True, slots=True)
class SameWeeks:
    """As many in each cell as in the same days 52 weeks before."""

    def expected(self, history: PlaceHistory, days: int) -> Floats:
        """Incidents to expect by cell."""
        begin = history.end_day - WEEKS_52
        return history.between(begin, begin + days)


@dataclass(frozen=True, slots=True)
class RecentKernel:
    """Recent incidents count more, nearby ones count too, and so does the season.

    An incident of ``age`` days weighs 2^(-age / half_life_days) * (1 + seasonal * s), where
    s = (1 - (d / 42)²)² when it lies d < 42 days from the same days of an earlier year, else 0. The
    weights are spread in space by the quartic kernel (1 - (distance / bandwidth)²)², over distances
    between cell centres (Bowers, Johnson and Pease 2004, "Prospective hot-spotting", with a smooth
    kernel). The whole is scaled to the daily number of the last 91 days.
    """

    half_life_days: float = 365.0
    bandwidth_m: float = 0.0
    seasonal: float = 1.0

    def expected(self, history: PlaceHistory, days: int) -> Floats:
        """Incidents to expect by cell."""
        age = np.arange(history.days, 0, -1, dtype=np.float64)
        weight = np.exp2(-age / self.half_life_days)
        weight *= 1 + self.seasonal * _season(age + days / 2)
        score = history.weighted(weight)
        shape = kernel_shape(self.bandwidth_m, history.grid.cell_m)
        if shape.size > 1:
            score = history.smoothed(score, shape)
        total = score.sum()
        recent = min(RATE_DAYS, max(history.days, 1))
        rate = history.between(history.end_day - recent, history.end_day).sum() / recent
        return score * (rate * days / total) if total > 0 else score


def _season(age_days: Floats) -> Floats:
    """How close in the year to the middle of the window; nothing in the half year before it."""
    years = np.round(age_days / MEAN_YEAR)
    apart = np.abs(age_days - years * MEAN_YEAR) / SEASON_DAYS
    return np.where((years >= 1) & (apart < 1), (1 - apart**2) ** 2, 0.0)


def kernel_shape(bandwidth_m: float, cell_m: float) -> Floats:
    """Quartic weights by cell, adding up to one; a single 1 when no other centre is in reach."""
    reach = int(np.ceil(bandwidth_m / cell_m)) - 1 if bandwidth_m > cell_m else 0
    steps = np.arange(-reach, reach + 1) * (cell_m / max(bandwidth_m, cell_m))
    squared = steps[:, None] ** 2 + steps[None, :] ** 2
    weights = np.where(squared < 1, (1 - squared) ** 2, 0.0)
    return np.asarray(weights / weights.sum(), np.float64)
