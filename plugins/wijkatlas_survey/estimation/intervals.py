# SPDX-License-Identifier: EUPL-1.2
"""Intervals of shares and means, with the t of the design's degrees of freedom."""

from collections.abc import Callable

import numpy as np
from numpy.typing import NDArray

from wijkatlas_survey.estimation.means import Estimated

__all__ = ["mean_interval", "share_interval", "t_quantile"]

Floats = NDArray[np.float64]
Bounds = tuple[Floats, Floats]


def share_interval(estimated: Estimated, *, level: float = 0.95, method: str = "logit") -> Bounds:
    """Low and high of shares, each of the shape of ``estimated.value``.

    NaN where the share lies between 0 and 1 and df is 0.

    Methods: ``logit`` (R survey ``svyciprop`` "xlogit"), ``beta`` (its "beta": Korn and Graubard
    1998 with every row of the domain counted), ``kg`` (Korn-Graubard as NCHS has it: the effective
    sample size is at most n; Parker and others 2017), ``wilson`` (as R survey 4.5) and ``mean``
    (share ± t·se). A share of 0 or 1, or one that does not vary, always gets ``kg`` with n.
    """
    share, se = estimated.value, estimated.se
    low, high = _cautious(estimated, level)
    spread = (share > 0) & (share < 1) & (se > 0)
    if method != "kg" and spread.any():
        found = _METHODS[method](
            share[spread],
            se[spread],
            estimated.df[spread],
            estimated.rows[spread].astype(np.float64),
            level,
        )
        low[spread], high[spread] = found
    return low, high


def mean_interval(estimated: Estimated, *, level: float = 0.95) -> Bounds:
    """Low and high of means, totals and ratios: value ± t·se; NaN where df is 0."""
    half = t_quantile(estimated.df, level) * estimated.se
    return estimated.value - half, estimated.value + half


def t_quantile(df: Floats, level: float) -> Floats:
    """The t that a share ``level`` of the distribution lies within; NaN where df is 0."""
    from scipy.special import stdtrit

    return np.asarray(stdtrit(np.where(df > 0, df, np.nan), (1 + level) / 2))


def _logit(share: Floats, se: Floats, df: Floats, rows: Floats, level: float) -> Bounds:
    from scipy.special import expit, logit

    middle, half = logit(share), t_quantile(df, level) * se / (share * (1 - share))
    return expit(middle - half), expit(middle + half)


def _beta(share: Floats, se: Floats, df: Floats, rows: Floats, level: float) -> Bounds:
    return _exact(share, _adjusted(share, se, df, rows, level), level)


def _wilson(share: Floats, se: Floats, df: Floats, rows: Floats, level: float) -> Bounds:
    part = t_quantile(df, level) ** 2 * se**2 / (share * (1 - share))
    middle = (share + part / 2) / (1 + part)
    half = np.sqrt(part * share * (1 - share) + part**2 / 4) / (1 + part)
    return middle - half, middle + half


def _mean(share: Floats, se: Floats, df: Floats, rows: Floats, level: float) -> Bounds:
    half = t_quantile(df, level) * se
    return share - half, share + half


_METHODS: dict[str, Callable[[Floats, Floats, Floats, Floats, float], Bounds]] = {
    "logit": _logit,
    "beta": _beta,
    "wilson": _wilson,
    "mean": _mean,
}


def _cautious(estimated: Estimated, level: float) -> Bounds:
    """Korn-Graubard with at most n; n itself where the share does not vary."""
    share, n = estimated.value, estimated.n.astype(np.float64)
    inside = (share > 0) & (share < 1)
    spread = inside & (estimated.se > 0)
    # between 0 and 1 a single cluster does not vary either, but tells nothing
    unknown = np.isnan(share) | (inside & (np.isnan(estimated.se) | (estimated.df <= 0)))
    size = np.where(unknown, np.nan, n)
    adjusted = _adjusted(
        share[spread], estimated.se[spread], estimated.df[spread], n[spread], level
    )
    size[spread] = np.minimum(adjusted, n[spread])
    return _exact(share, size, level)


def _adjusted(share: Floats, se: Floats, df: Floats, n: Floats, level: float) -> Floats:
    """The sample of independent answers that would be as sure, for the t of this design."""
    ratio = t_quantile(n - 1.0, level) / t_quantile(df, level)
    return np.asarray(share * (1 - share) / se**2 * ratio**2)


def _exact(share: Floats, size: Floats, level: float) -> Bounds:
    """Clopper and Pearson (1934) for a number of answers that need not be whole."""
    from scipy.special import betaincinv

    with_it, without = share * size, (1 - share) * size
    tail = (1 - level) / 2
    low = np.where(share > 0, betaincinv(with_it, without + 1, tail), 0.0)
    high = np.where(share < 1, betaincinv(with_it + 1, without, 1 - tail), 1.0)
    unknown = np.isnan(size)
    return np.where(unknown, np.nan, low), np.where(unknown, np.nan, high)
