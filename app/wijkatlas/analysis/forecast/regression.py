# SPDX-License-Identifier: EUPL-1.2
"""A Poisson regression of the next period's counts on earlier counts, the surroundings and factors."""

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from wijkatlas.analysis.forecast.history import PlaceHistory
from wijkatlas.analysis.forecast.methods import RecentKernel, kernel_shape
from wijkatlas.analysis.poisson import PoissonFit, fit_poisson

__all__ = ["LagRegression", "Terms"]

Floats = NDArray[np.float64]

LAGS_DAYS = ((0, 7), (7, 28), (28, 91), (91, 364), (364, 1820))
"""The last week, the three before, the rest of a quarter, of a year, and of five years."""
AROUND_DAYS = ((0, 28), (28, 364))
LEAST_PAST_DAYS = 182
MOST_ROWS = 60_000
MOST_PERIODS = 26
FEWEST_PERIODS = 4
LEARNING_DAYS = 728
RIDGE = 1.0
MEAN_YEAR = 365.25
LONG_RUN = RecentKernel(half_life_days=730.0, seasonal=0.0)
LONG_RUN_CELLS = 2.0


@dataclass(frozen=True, eq=False, slots=True)
class Terms:
    """What the regression found: a name, a coefficient and a standard error for each column.

    Columns are standardised: a coefficient is the change of the log for one standard deviation.
    """

    names: tuple[str, ...]
    fit: PoissonFit
    periods: int


@dataclass(frozen=True, eq=False, slots=True)
class LagRegression:
    """Poisson regression on lagged counts, those of the eight cells around, the season and factors.

    ``factors``: float64[k, grid.size], one row for each factor of ``names``; NaN counts as its mean.
    It learns from earlier periods of the same length, at most 26, spread over the last two years,
    each with half a year of past; with a ridge of 1 on standardised columns. Beyond 60,000 rows it
    takes a sample of those without incidents, weighted.
    """

    names: tuple[str, ...] = ()
    factors: Floats | None = None

    def expected(self, history: PlaceHistory, days: int) -> Floats:
        """Incidents to expect by cell."""
        found = self.learn(history, days)
        if found is None:
            return LONG_RUN.expected(history, days)
        terms, middle, scale = found
        columns = self._columns(history, days, seasonal="season_sin" in terms.names)
        return terms.fit.mean(_standardised(columns, middle, scale))

    def learn(self, history: PlaceHistory, days: int) -> tuple[Terms, Floats, Floats] | None:
        """The fit and the means and scales of its columns; None when there is too little past."""
        periods = self._periods(history, days)
        if len(periods) < FEWEST_PERIODS or history.n == 0:
            return None
        # a yearly wave can be told from a trend only over more than a year
        seasonal = int(periods[-1]) * days > MEAN_YEAR
        parts, counts = [], []
        for back in periods.tolist():
            moment = history.end_day - back * days
            parts.append(self._columns(history.until(moment), days, seasonal=seasonal))
            counts.append(history.between(moment, moment + days))
        columns, y = np.concatenate(parts), np.concatenate(counts)
        columns, y, offset = _thinned(columns, y)
        middle, scale = columns.mean(axis=0), columns.std(axis=0)
        scale[scale == 0] = 1.0
        ridge = np.full(columns.shape[1] + 1, RIDGE)
        ridge[0] = 0.0
        fit = fit_poisson(_standardised(columns, middle, scale), y, offset=offset, ridge=ridge)
        return Terms(self._named(seasonal=seasonal), fit, len(periods)), middle, scale

    def _periods(self, history: PlaceHistory, days: int) -> NDArray[np.int64]:
        """How many periods back each of those lies from which it learns."""
        past = min((history.days - LEAST_PAST_DAYS) // days, LEARNING_DAYS // days)
        room = max(FEWEST_PERIODS, MOST_ROWS // max(history.size, 1))
        wanted = int(min(past, room, MOST_PERIODS))
        return (
            np.unique(np.linspace(1, past, wanted).astype(np.int64))
            if wanted > 0
            else np.empty(0, np.int64)
        )

    def _named(self, *, seasonal: bool) -> tuple[str, ...]:
        lags = [f"own_{a}_{b}" for a, b in LAGS_DAYS]
        around = [f"around_{a}_{b}" for a, b in AROUND_DAYS]
        wave = ["season_sin", "season_cos"] if seasonal else []
        return ("level", *lags, *around, "long_run", *wave, *self.names)

    def _columns(self, history: PlaceHistory, days: int, *, seasonal: bool) -> Floats:
        """float64[size, columns]: what was known on ``history.end_day``."""
        now = history.end_day
        columns = [np.log1p(_scaled(history, begin, end)) for begin, end in LAGS_DAYS]
        ring = np.ones((3, 3))
        ring[1, 1] = 0
        columns += [
            np.log1p(history.smoothed(_scaled(history, begin, end), ring))
            for begin, end in AROUND_DAYS
        ]
        long_run = history.smoothed(
            LONG_RUN.expected(history, days), kernel_shape(LONG_RUN_CELLS, 1.0)
        )
        columns.append(np.log(long_run + 0.1 * long_run.mean() + 1e-9))
        if seasonal:
            turn = 2 * np.pi * (now + days / 2) / MEAN_YEAR
            columns += [np.full(history.size, wave) for wave in (np.sin(turn), np.cos(turn))]
        if self.factors is not None:
            known = self.factors[:, history.inside]
            count = np.maximum(np.isfinite(known).sum(axis=1, keepdims=True), 1)
            mean = np.nansum(known, axis=1, keepdims=True) / count
            columns += list(np.where(np.isfinite(known), known, mean))
        return np.column_stack(columns)


def _scaled(history: PlaceHistory, begin: int, end: int) -> Floats:
    """Counts of the days ``begin`` to ``end`` ago, as if all those days were known."""
    low = max(history.end_day - end, history.first_day)
    high = max(history.end_day - begin, low)
    known = high - low
    if known == 0:
        return np.zeros(history.size)
    return history.between(low, high) * ((end - begin) / known)


def _thinned(columns: Floats, y: Floats) -> tuple[Floats, Floats, Floats]:
    """All rows with incidents and a sample of the others, with the offset that makes up for it.

    A row without incidents adds -mean to the log-likelihood; w such rows add -mean * w, which is one
    row whose log mean is higher by ln w.
    """
    empty = np.flatnonzero(y == 0)
    wanted = max(MOST_ROWS - (len(y) - len(empty)), MOST_ROWS // 2)
    if wanted >= len(empty):
        return columns, y, np.zeros(len(y))
    drawn = np.random.default_rng(len(y)).choice(empty, wanted, replace=False)
    rows = np.sort(np.concatenate([np.flatnonzero(y > 0), drawn]))
    offset = np.where(y[rows] > 0, 0.0, np.log(len(empty) / wanted))
    return columns[rows], y[rows], offset


def _standardised(columns: Floats, middle: Floats, scale: Floats) -> Floats:
    return np.column_stack([np.ones(len(columns)), (columns - middle) / scale])
