# SPDX-License-Identifier: EUPL-1.2
"""Seasonal decomposition by loess (STL), with the settings and defaults of R's ``stats::stl``.

R. B. Cleveland, W. S. Cleveland, J. E. McRae, I. Terpenning (1990), STL: A seasonal-trend
decomposition procedure based on loess. Journal of Official Statistics 6, 3-73.
"""

import math
from dataclasses import dataclass

import numpy as np
from numpy.typing import ArrayLike, NDArray

__all__ = ["Decomposition", "stl"]

Values = NDArray[np.float64]
FLAT = 0.001  # of the range: with less spread than this a slope has no meaning
NEAR, FAR = 0.001, 0.999  # of the reach: from here a weight is one, from there it is nought
ROBUST_PASSES = 15


@dataclass(frozen=True, eq=False, slots=True)
class Decomposition:
    """A series as ``seasonal + trend + remainder``; ``weights`` are those of a robust fit, else 1."""

    seasonal: Values
    trend: Values
    remainder: Values
    weights: Values


@dataclass(frozen=True, slots=True)
class _Loess:
    """One smoother: ``length`` points around each, a polynomial of ``degree``, every ``jump``-th."""

    length: int
    degree: int
    jump: int

    @classmethod
    def of(cls, length: int, degree: int) -> "_Loess":
        odd = max(3, length + (length % 2 == 0))
        return cls(odd, degree, math.ceil(length / 10))

    def smooth(self, y: Values, weights: Values | None) -> Values:
        """Smooth each row of ``y``, shape (rows, n); between jumps by straight lines."""
        n = y.shape[1]
        if n < 2:
            return y.copy()
        at = np.arange(1, n + 1, min(self.jump, n - 1))
        left = np.clip(at - (self.length + 1) // 2 + 1, 1, max(1, n - self.length + 1))
        if at[-1] != n:
            at, left = np.append(at, n), np.append(left, left[-1])
        knots = self.estimate(y, weights, at, left, y[:, at - 1])
        if len(at) == n:
            return knots
        every = np.arange(1, n + 1)
        return np.stack([np.interp(every, at, row) for row in knots])

    def estimate(
        self,
        y: Values,
        weights: Values | None,
        at: NDArray[np.int64],
        left: NDArray[np.int64],
        otherwise: Values,
    ) -> Values:
        """The local fit at places (1 is the first point), shape (rows, places).

        ``left`` is the first point of each place's window; where no weight is left the answer is
        ``otherwise``.
        """
        n = y.shape[1]
        window = left[:, None] + np.arange(min(self.length, n))
        reach = np.maximum(at - left, window[:, -1] - at) + max(0, (self.length - n) // 2)
        distance = np.abs(window - at[:, None]) / reach[:, None]
        kernel = np.where(distance > FAR, 0.0, (1 - distance**3) ** 3)
        kernel = np.where(distance <= NEAR, 1.0, kernel)[None]
        if weights is not None:
            kernel = kernel * weights[:, window - 1]
        total = kernel.sum(axis=-1, keepdims=True)
        kernel = kernel / np.where(total > 0, total, 1)
        if self.degree:
            centre = (kernel * window).sum(axis=-1, keepdims=True)
            spread = (kernel * (window - centre) ** 2).sum(axis=-1, keepdims=True)
            steep = np.sqrt(spread) > FLAT * (n - 1)
            slope = (at[:, None] - centre) / np.where(steep, spread, 1)
            kernel = kernel * np.where(steep, slope * (window - centre) + 1, 1)
        found = (kernel * y[:, window - 1]).sum(axis=-1)
        return np.where(total[..., 0] > 0, found, otherwise)


def stl(
    y: ArrayLike,
    period: int,
    *,
    seasonal_window: int | None = None,
    seasonal_degree: int = 0,
    trend_window: int | None = None,
    robust: bool = False,
) -> Decomposition:
    """Decompose a series without gaps.

    Args:
        y: values at equal steps, shape (n,), more than two periods.
        period: steps in a year, such as 12.
        seasonal_window: how many years the season of one year may lean on; None: the season is the
            same every year (R's ``"periodic"``).
        seasonal_degree: 0 or 1.
        trend_window: steps the trend leans on; None: the least that leaves no season in it.
        robust: give outliers little weight.

    Raises:
        ValueError: two periods or less, or values that are not finite.
    """
    series = np.asarray(y, np.float64)
    n = len(series)
    if period < 2 or n <= 2 * period or not np.isfinite(series).all():
        message = "a seasonal decomposition needs more than two whole periods of finite values"
        raise ValueError(message)
    years = 10 * n + 1 if seasonal_window is None else seasonal_window
    trend_length = trend_window or _next_odd(math.ceil(1.5 * period / (1 - 1.5 / years)))
    season = _Loess.of(years, 0 if seasonal_window is None else seasonal_degree)
    course = _Loess.of(trend_length, 1)
    low = _Loess.of(_next_odd(period), 1)
    weights: Values | None = None
    trend = np.zeros(n)
    for _ in range(ROBUST_PASSES + 1 if robust else 1):
        for _ in range(1 if robust else 2):
            cycles = _smooth_cycles(series - trend, period, season, weights)
            seasonal = cycles[period:-period] - low.smooth(_low_pass(cycles, period), None)[0]
            rows = None if weights is None else weights[None]
            trend = course.smooth((series - seasonal)[None], rows)[0]
        if robust:
            used = weights
            weights = _robustness(series - seasonal - trend)
    if seasonal_window is None:
        place = np.arange(n) % period
        seasonal = (np.bincount(place, seasonal) / np.bincount(place))[place]
    kept = np.ones(n) if not robust or used is None else used
    return Decomposition(seasonal, trend, series - seasonal - trend, kept)


def _next_odd(value: float) -> int:
    whole = round(value)
    return whole + (whole % 2 == 0)


def _smooth_cycles(y: Values, period: int, season: _Loess, weights: Values | None) -> Values:
    """Each month of the year smoothed over the years, from a year before to a year after."""
    n = len(y)
    found = np.empty(n + 2 * period)
    longer = n % period
    for first, last in ((0, longer), (longer, period)):
        if first == last:
            continue
        index = np.arange(first, last)[:, None] + np.arange(0, n - first, period)
        rows = y[index]
        held = None if weights is None else weights[index]
        years = rows.shape[1]
        middle = season.smooth(rows, held)
        ends = season.estimate(
            rows,
            held,
            np.array([0, years + 1]),
            np.array([1, max(1, years - season.length + 1)]),
            middle[:, [0, -1]],
        )
        place = index[:, :1] + period * np.arange(years + 2)
        found[place] = np.concatenate([ends[:, :1], middle, ends[:, 1:]], axis=1)
    return found


def _low_pass(values: Values, period: int) -> Values:
    """Moving means of a period, a period, and three; shape (1, n - 2 * period)."""
    for width in (period, period, 3):
        values = np.convolve(values, np.full(width, 1 / width), mode="valid")
    return values[None]


def _robustness(remainder: Values) -> Values:
    """Bisquare weights from six median absolute remainders."""
    size = np.abs(remainder)
    bound = 6 * float(np.median(size))
    weights = np.where(size <= FAR * bound, (1 - (size / (bound or 1)) ** 2) ** 2, 0.0)
    return np.where(size <= NEAR * bound, 1.0, weights)
