# SPDX-License-Identifier: EUPL-1.2
"""What each way of guessing would have scored in past periods, known only what was known then."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from wijkatlas.analysis.forecast import scoring
from wijkatlas.analysis.forecast.history import PlaceHistory
from wijkatlas.analysis.forecast.methods import YEAR_DAYS, Method, RecentKernel
from wijkatlas.analysis.forecast.scoring import Share
from wijkatlas.domain.progress import Progress
from wijkatlas.language import QT_TRANSLATE_NOOP

__all__ = ["AREA_SHARES", "Backtest", "chosen_kernel", "held_out", "past_periods"]

Floats = NDArray[np.float64]

AREA_SHARES = (0.01, 0.03, 0.05, 0.10)
HALF_LIVES_DAYS = (90.0, 180.0, 365.0, 1000.0)
BANDWIDTHS_CELLS = (0.0, 1.5, 2.5)
DEFAULT = (365.0, 1.5)
LEAST_LEARNING = 4
LEAST_LEARNING_INCIDENTS = 30
_TESTING = QT_TRANSLATE_NOOP("jobs", "Trying the forecast on past periods")


@dataclass(frozen=True, eq=False, slots=True)
class Backtest:
    """Scores of past periods.

    ``begins``: int64[periods], the first day of each, in order; each lasts ``days`` days.
    ``n``: float64[periods, origins], incidents. ``held``: by method, float64[shares, periods,
    origins], incidents in the cells it chose; ``best`` likewise, for the best choice. ``area``:
    float64[shares, origins], the share of the cells that was chosen.
    """

    begins: NDArray[np.int64]
    days: int
    shares: tuple[float, ...]
    n: Floats
    held: Mapping[str, Floats]
    best: Floats
    area: Floats

    def hit_rate(self, method: str, share: int) -> Share:
        """The share of the incidents that was held, over periods, the mean of the grid origins."""
        return scoring.ratio(self.held[method][share].mean(axis=1), self.n.mean(axis=1))

    def by_period(self, method: str, share: int) -> Floats:
        """float64[periods]: the hit rate of each period; NaN without incidents."""
        held, n = self.held[method][share].mean(axis=1), self.n.mean(axis=1)
        return _divided(held, n)

    def by_origin(self, method: str, share: int) -> Floats:
        """float64[origins]: the hit rate on each grid origin; NaN without incidents."""
        held, n = self.held[method][share].sum(axis=0), self.n.sum(axis=0)
        return _divided(held, n)

    def pai(self, method: str, share: int) -> float:
        """The predictive accuracy index over all periods."""
        held, n = self.held[method][share].mean(axis=1).sum(), self.n.mean(axis=1).sum()
        return scoring.pai(float(held), float(n), float(self.area[share].mean()))

    def pei(self, method: str, share: int) -> float:
        """PEI* over all periods."""
        return scoring.pei(float(self.held[method][share].sum()), float(self.best[share].sum()))

    def best_rate(self, share: int) -> float:
        """The hit rate of the best choice of as many cells."""
        total = float(self.n.sum())
        return float(self.best[share].sum()) / total if total > 0 else float("nan")

    def advantage(self, method: str, other: str, share: int) -> Share:
        """By how much the hit rate of a method is larger than another's on the same periods."""
        held, beaten = (self.held[each][share].mean(axis=1) for each in (method, other))
        return scoring.difference(held, beaten, self.n.mean(axis=1))

    def beats(self, method: str, others: Sequence[str], share: int) -> bool:
        """True when the interval of its advantage over each other lies above nothing."""
        return all(self.advantage(method, other, share).low > 0 for other in others)


def _divided(held: Floats, n: Floats) -> Floats:
    return np.asarray(np.divide(held, n, out=np.full(len(n), np.nan), where=n > 0), np.float64)


def past_periods(
    history: PlaceHistory, days: int, most: int, *, past_days: int = YEAR_DAYS
) -> NDArray[np.int64]:
    """First days of the last periods of ``days`` that have ``past_days`` known days before them."""
    fitting = max((history.days - past_days) // days, 0)
    back = np.arange(min(fitting, most), 0, -1)
    return np.asarray(history.end_day - back * days, np.int64)


def held_out(
    histories: Sequence[PlaceHistory],
    methods: Sequence[Mapping[str, Method]],
    begins: NDArray[np.int64],
    days: int,
    progress: Progress,
    *,
    shares: tuple[float, ...] = AREA_SHARES,
) -> Backtest:
    """Forecast each past period from what was known before it, and score that.

    Args:
        histories: the same incidents on grids of several origins.
        methods: for each of these, the ways to guess by name.
        begins: int64[periods], first days.
        days: how long each period lasts.
        progress: told after each method; may cancel.
        shares: shares of the area to score.
    """
    names = tuple(methods[0])
    size = (len(shares), len(begins), len(histories))
    n, best = np.zeros(size[1:]), np.zeros(size)
    held = {name: np.zeros(size) for name in names}
    area = np.zeros((len(shares), len(histories)))
    total, done = len(begins) * len(histories) * len(names), 0
    for o, history in enumerate(histories):
        cells = [scoring.cells_for(history.size, share) for share in shares]
        area[:, o] = np.array(cells) / history.size
        for p, begin in enumerate(begins.tolist()):
            known, counts = history.until(begin), history.between(begin, begin + days)
            n[p, o] = counts.sum()
            best[:, p, o] = [scoring.hits(counts, counts, k) for k in cells]
            for name in names:
                progress.update(done, total, _TESTING)
                done += 1
                guess = methods[o][name].expected(known, days)
                held[name][:, p, o] = [scoring.hits(guess, counts, k) for k in cells]
    progress.update(total, total, _TESTING)
    return Backtest(begins, days, shares, n, held, best, area)


def chosen_kernel(
    history: PlaceHistory,
    days: int,
    begins: NDArray[np.int64],
    progress: Progress,
    *,
    half_life_days: float = 0.0,
    bandwidth_m: float = 0.0,
) -> RecentKernel:
    """A kernel whose parameters, where they are 0, did best before the periods that are scored.

    They are tried on as many periods right before the first of ``begins``; where there are fewer
    than four of those, or 30 incidents in them, the half-life is a year and the bandwidth one and a
    half cells. Best is what holds most incidents, added up over all area shares.
    """
    cell_m = history.grid.cell_m
    lives = (half_life_days,) if half_life_days else HALF_LIVES_DAYS
    widths = (bandwidth_m,) if bandwidth_m else tuple(w * cell_m for w in BANDWIDTHS_CELLS)
    tried = {
        f"{life} {width}": RecentKernel(half_life_days=life, bandwidth_m=width)
        for life in lives
        for width in widths
    }
    if len(tried) == 1:
        return next(iter(tried.values()))
    earlier = history.until(int(begins[0])) if len(begins) else history
    learning = past_periods(
        earlier, days, max(len(begins), LEAST_LEARNING), past_days=YEAR_DAYS // 2
    )
    if len(learning) >= LEAST_LEARNING and len(begins):
        found = held_out([earlier], [tried], learning, days, progress)
        if found.n.sum() >= LEAST_LEARNING_INCIDENTS:
            return max(tried.items(), key=lambda each: float(found.held[each[0]].sum()))[1]
    life, width = DEFAULT
    return RecentKernel(half_life_days or life, bandwidth_m or width * cell_m)
