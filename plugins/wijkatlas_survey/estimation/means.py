# SPDX-License-Identifier: EUPL-1.2
"""Means, shares and totals by domain, each item for those who answered it."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from wijkatlas_survey.estimation.design import Design, sum_by
from wijkatlas_survey.estimation.scores import Spread, design_df

__all__ = [
    "Answered",
    "Estimated",
    "Linearised",
    "answered",
    "estimate",
    "estimate_means",
    "estimate_totals",
    "mean_scores",
    "part",
]

Codes = NDArray[np.int64]
Floats = NDArray[np.float64]

NOISE = 1e-11
"""A standard error below this part of the size of the answers is rounding, and counts as zero."""


@dataclass(frozen=True, eq=False, slots=True)
class Estimated:
    """Estimates of items by domain; every array is [k, domains].

    ``value`` and ``se`` are NaN where nobody answered. ``n`` counts those who answered, ``rows`` all
    in the domain, ``weight`` is Σw of those who answered. ``df`` are clusters less strata of the
    domain. ``deff`` is the variance over that of a simple random sample without replacement (with,
    when the weights add up to less than n). ``n_eff`` is σ²/se² with σ² = Σw(y - mean)²/Σw; at a
    standard error of 0 it is Kish's (Σw)²/Σw².
    """

    value: Floats
    se: Floats
    df: Floats
    n: Codes
    rows: Codes
    n_eff: Floats
    deff: Floats
    weight: Floats


@dataclass(frozen=True, eq=False, slots=True)
class Linearised:
    """One item by domain: value f8[domains], score of each respondent f8[n], and what spreads.

    ``variance`` f8[domains] is σ² and ``size`` f8[domains] the mean square, both on the scale of
    the value.
    """

    value: Floats
    score: Floats
    variance: Floats
    size: Floats


@dataclass(frozen=True, eq=False, slots=True)
class Answered:
    """Who answered one item: ``weight`` f8[n] is 0 for others, ``values`` likewise, one array or two.

    ``home`` int64[n] is the domain, with one more at the end for those in none.
    """

    weight: Floats
    values: Sequence[Floats]
    home: Codes
    bins: int

    def sums(self, values: Floats) -> Floats:
        """Sum by domain; f8[domains + 1]."""
        return sum_by(self.home, values, self.bins)


def estimate_means(design: Design, y: Floats, domain: Codes, domains: int) -> Estimated:
    """Means Σwy/Σw of ``y`` f8[n, k] (NaN: no answer) by ``domain`` int64[n] (-1: none).

    The mean of zeros and ones is a share. The variance is that of the scores w(y - mean)/Σw.
    """
    return estimate(design, [(item,) for item in y.T], domain, domains, _mean)


def estimate_totals(design: Design, y: Floats, domain: Codes, domains: int) -> Estimated:
    """Totals Σwy of ``y`` f8[n, k] (NaN: no answer, adds nothing) by ``domain``.

    The variance is that of the scores wy, as R's ``svytotal(na.rm=TRUE)``.
    """
    return estimate(design, [(item,) for item in y.T], domain, domains, _total)


def mean_scores(design: Design, y: Floats, domain: Codes, domains: int) -> Floats:
    """Scores w(y - mean)/Σw in each respondent's own domain, 0 elsewhere; f8[n, k].

    The sum of scores over any set of domains has the variance of the sum of their means; see
    ``scores.covariance``.
    """
    found = np.empty(y.shape)
    for place, item in enumerate(y.T):
        found[:, place] = _mean(answered(design, (item,), domain, domains)).score
    return found


def estimate(
    design: Design,
    items: Sequence[Sequence[Floats]],
    domain: Codes,
    domains: int,
    linearise: Callable[[Answered], Linearised],
) -> Estimated:
    """What a linearised statistic gives for each item by domain, one item after the other."""
    shape = (len(items), domains)
    found = {name: np.full(shape, np.nan) for name in ("value", "se", "n_eff", "deff", "weight")}
    n = np.zeros(shape, np.int64)
    everybody = Spread(design, domain, domains)
    for place, item in enumerate(items):
        who = answered(design, item, domain, domains)
        told = who.weight > 0
        n[place] = np.bincount(who.home[told], minlength=who.bins)[:domains]
        spread = everybody
        if design.lonely == "average" and not told[domain >= 0].all():
            spread = Spread(design, np.where(told, domain, -1), domains)
        weight = who.sums(who.weight)[:domains]
        result = linearise(who)
        variance = spread.variance(result.score)
        within = result.variance[:domains]
        noise = NOISE**2 * result.size[:domains]
        variance[variance <= noise] = 0.0
        within[within <= noise] = 0.0
        count = n[place]
        with np.errstate(divide="ignore", invalid="ignore"):
            drawn_freely = np.where(within > 0, within / (count - 1), np.nan)
            left = np.where(weight < count, 1.0, 1 - count / weight)
            kish = weight**2 / who.sums(who.weight**2)[:domains]
            found["deff"][place] = variance / (drawn_freely * left)
            found["n_eff"][place] = np.where(variance == 0, kish, within / variance)
        found["weight"][place] = weight
        found["value"][place] = result.value[:domains]
        found["se"][place] = np.sqrt(variance)
    known = (n > 0) & np.isfinite(found["value"])
    for name in ("value", "se", "n_eff", "deff"):
        found[name][~known] = np.nan
    df = np.broadcast_to(design_df(design, domain, domains), shape)
    rows = np.broadcast_to(np.bincount(domain[domain >= 0], minlength=domains), shape)
    return Estimated(df=df, n=n, rows=rows, **found)


def answered(design: Design, item: Sequence[Floats], domain: Codes, domains: int) -> Answered:
    """Those in a domain who answered all parts of the item."""
    told = domain >= 0
    for each in item:
        told = told & ~np.isnan(each)
    weight = np.where(told, design.weight, 0.0)
    values = [np.where(told, each, 0.0) for each in item]
    return Answered(weight, values, np.where(domain < 0, domains, domain), domains + 1)


def part(above: Floats, below: Floats) -> Floats:
    """The one over the other, 0 where there is nothing."""
    return np.divide(above, below, out=np.zeros(len(above)), where=below != 0)


def _mean(who: Answered) -> Linearised:
    (y,) = who.values
    total = who.sums(who.weight)
    value = part(who.sums(who.weight * y), total)
    off = y - value[who.home]
    scored = who.weight * off
    variance = part(who.sums(scored * off), total)
    each = part(np.ones(len(total)), total)
    return Linearised(value, scored * each[who.home], variance, variance + value**2)


def _total(who: Answered) -> Linearised:
    (y,) = who.values
    of_mean = _mean(who)
    weight = who.sums(who.weight)
    score = who.weight * y
    square = weight**2
    return Linearised(who.sums(score), score, of_mean.variance * square, of_mean.size * square)
