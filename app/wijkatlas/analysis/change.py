# SPDX-License-Identifier: EUPL-1.2
"""Is it rising here: counts by area in two periods, and what may be said of each.

z = 2(√now − √before) for periods of one length. At other lengths the earlier count is brought to the
length of the later period and z to the spread it has at one length, so that the same bounds hold. p
is that of the exact conditional test (given their sum the later count is binomial; the same as R's
``poisson.test``), the ratio's interval that of Clopper and Pearson on it.
"""

from dataclasses import dataclass
from enum import StrEnum

import numpy as np
from numpy.typing import ArrayLike, NDArray

from wijkatlas.analysis.discovery import benjamini_hochberg
from wijkatlas.analysis.rates import CLEAR, FEWEST_COMPARED, SHARP, binomial_interval

__all__ = ["ALPHA", "Changes", "Evidence", "compare_counts"]

ALPHA = 0.05
TIES = 1 + 1e-7  # outcomes as likely as this one count as no likelier, as in R's binom.test

Floats = NDArray[np.float64]
Counts = NDArray[np.int64]


class Evidence(StrEnum):
    """What may be said of a change."""

    SHARP_RISE = "sharp_rise"
    RISE = "rise"
    UNCERTAIN = "uncertain"  # clear for this area alone, not when so many areas are looked at
    NOT_CLEAR = "not_clear"
    FEW = "few"
    FALL = "fall"
    SHARP_FALL = "sharp_fall"


@dataclass(frozen=True, eq=False, slots=True)
class Changes:
    """By area. ``ratio`` is the later count for one earlier, by day, with its 95 % interval.

    ``p`` and ``q`` (false discoveries over the areas, Benjamini and Hochberg) are NaN where nothing
    happened in either period; ``high`` is infinite where nothing happened in the earlier one.
    """

    before: Counts
    now: Counts
    z: Floats
    p: Floats
    q: Floats
    ratio: Floats
    low: Floats
    high: Floats
    evidence: tuple[Evidence, ...]


def compare_counts(
    before: ArrayLike,
    now: ArrayLike,
    *,
    days_before: float = 1,
    days_now: float = 1,
    most_false: float = ALPHA,
) -> Changes:
    """Compare the counts of each area in two periods.

    A change is called clear when ``q`` is at most ``most_false``; 1 lets z decide alone.

    Raises:
        ValueError: a period has no length.
    """
    if not (days_before > 0 and days_now > 0):
        message = "both periods must have a length"
        raise ValueError(message)
    first, second = np.atleast_1d(before).astype(np.int64), np.atleast_1d(now).astype(np.int64)
    length = days_now / days_before
    z = 2 * (np.sqrt(second) - np.sqrt(first * length)) * np.sqrt(2 / (1 + length))
    share = days_now / (days_before + days_now)
    pairs = zip(second.tolist(), (first + second).tolist(), strict=True)
    p = np.array([_exact_p(k, n, share) if n else np.nan for k, n in pairs], np.float64)
    q = benjamini_hochberg(p)
    # no incident at all says nothing of the ratio
    known = np.where(first + second > 0, 1.0, np.nan)
    shares = binomial_interval(second, first + second)
    ratio = [_odds(part * known) / length for part in shares]
    with np.errstate(divide="ignore", invalid="ignore"):
        middle = second / first / length
    words = zip(z.tolist(), q.tolist(), (first + second).tolist(), strict=True)
    return Changes(
        first,
        second,
        z,
        p,
        q,
        middle,
        ratio[0],
        ratio[1],
        tuple(_evidence(*each, most_false) for each in words),
    )


def _evidence(z: float, q: float, n: int, most_false: float) -> Evidence:
    if n < FEWEST_COMPARED:
        return Evidence.FEW
    if abs(z) < CLEAR:
        return Evidence.NOT_CLEAR
    if not q <= most_false:
        return Evidence.UNCERTAIN
    if abs(z) < SHARP:
        return Evidence.RISE if z > 0 else Evidence.FALL
    return Evidence.SHARP_RISE if z > 0 else Evidence.SHARP_FALL


def _exact_p(k: int, n: int, share: float) -> float:
    """The chance of all outcomes of a binomial that are no likelier than this one."""
    from scipy.special import gammaln

    each = np.arange(n + 1)
    log_p = (
        gammaln(n + 1)
        - gammaln(each + 1)
        - gammaln(n - each + 1)
        + each * np.log(share)
        + (n - each) * np.log1p(-share)
    )
    chance = np.exp(log_p)
    return float(min(1.0, chance[chance <= chance[k] * TIES].sum()))


def _odds(share: Floats) -> Floats:
    with np.errstate(divide="ignore"):
        return np.asarray(share / (1 - share), np.float64)
