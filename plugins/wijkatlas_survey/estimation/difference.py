# SPDX-License-Identifier: EUPL-1.2
"""Differences between waves, between domains, and of domains from the whole, with their margins.

The scores of both sides are summed within the same cluster before they are squared, so what the sides
have in common is in the margin (R survey ``svyttest`` and ``svycontrast`` on the rows of both).
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace

import numpy as np
from numpy.typing import NDArray

from wijkatlas_survey.estimation.design import Design, stages_of, sum_by
from wijkatlas_survey.estimation.means import (
    Answered,
    Linearised,
    estimate,
    estimate_means,
    mean_scores,
    part,
)
from wijkatlas_survey.estimation.stacking import Stacked

__all__ = [
    "Difference",
    "difference_from_whole",
    "difference_of_domains",
    "difference_of_waves",
    "judge",
]

Codes = NDArray[np.int64]
Floats = NDArray[np.float64]

ROUNDING = 1e-11
"""Less than this part of what is compared is rounding, and counts as zero."""


@dataclass(frozen=True, eq=False, slots=True)
class Difference:
    """Differences of items by domain; every array is [k, domains] (or pairs for domains).

    ``value`` is NaN where one side has no answers. ``p`` is two-sided, of t = value/se with ``df``.
    A standard error of 0 tells nothing about chance (everybody on each side answered alike, such as
    0 % against 100 %): there ``low`` and ``high`` are NaN, and ``p`` is 1 when the sides are equal
    and else NaN; so it is without degrees of freedom.
    """

    value: Floats
    se: Floats
    df: Floats
    low: Floats
    high: Floats
    p: Floats


def difference_of_waves(
    stacked: Stacked,
    y: Floats,
    other_y: Floats,
    domain: Codes,
    other_domain: Codes,
    domains: int,
    *,
    level: float = 0.95,
) -> Difference:
    """Means of this wave less those of the other: ``y`` f8[n, k] with the same items in both.

    ``domain`` int64[n] (-1: none) has the same groups in both. ``df`` are clusters less strata of
    the answers that are compared, less one, as R's ``svyttest``.
    """
    both = np.concatenate([y, other_y])
    where = np.concatenate([domain, other_domain])
    return _compared(stacked.design, both, where, domains, stacked.is_other, level)


def difference_of_domains(
    design: Design,
    y: Floats,
    domain: Codes,
    domains: int,
    pairs: Sequence[tuple[int, int]],
    *,
    level: float = 0.95,
) -> Difference:
    """For each pair of domains the mean of the first less that of the second; [k, pairs]."""
    shape = (y.shape[1], len(pairs))
    found = Difference(*(np.full(shape, np.nan) for _ in range(6)))
    for places in _rounds(pairs):
        label = np.full(domains + 1, -1)  # the last is for those in no domain
        is_second = np.zeros(domains + 1, np.bool_)
        for number, place in enumerate(places):
            first, second = pairs[place]
            label[[first, second]] = number
            is_second[second] = True
        some = _compared(design, y, label[domain], len(places), is_second[domain], level)
        for name in Difference.__slots__:
            getattr(found, name)[:, places] = getattr(some, name)
    return found


def difference_from_whole(
    design: Design, y: Floats, domain: Codes, domains: int, *, level: float = 0.95
) -> Difference:
    """Means of domains less the mean of all rows, of which each domain is a part; [k, domains]."""
    everybody = np.zeros(design.n, np.int64)
    # strata of one cluster are stood in for once, at the end: the whole has all of them
    plain = replace(design, lonely="certainty") if design.lonely == "average" else design
    own = estimate_means(plain, y, domain, domains)
    whole = estimate_means(plain, y, everybody, 1)
    scores = mean_scores(plain, y, domain, domains)
    influence = _influence(plain, mean_scores(plain, y, everybody, 1))
    inside = np.where(domain < 0, domains, domain)
    shared = [
        np.bincount(inside, score * influenced, domains + 1)[:domains]
        for score, influenced in zip(scores.T, influence.T, strict=True)
    ]
    before = own.se**2 + whole.se**2
    left = before - 2 * np.stack(shared)
    left[left <= ROUNDING * before] = 0.0
    df = _Counted(design, everybody, 1).of_items(y) - 1
    se = np.sqrt(left * _stand_in(design))
    value = _cleaned(own.value - whole.value, np.abs(own.value))
    return judge(value, se, np.where(np.isnan(value), np.nan, df), level)


def judge(value: Floats, se: Floats, df: Floats, level: float) -> Difference:
    """The interval value ± t·se and the two-sided p of differences, by Student's t."""
    from scipy.special import stdtr, stdtrit

    telling = (se > 0) & (df >= 1)
    known = np.where(telling, se, np.nan)
    free = np.where(telling, df, np.nan)
    margin = stdtrit(free, (1 + level) / 2) * known
    p = 2 * stdtr(free, -np.abs(value / known))
    p[(se == 0) & (value == 0)] = 1.0
    return Difference(value, se, df, value - margin, value + margin, p)


def _compared(
    design: Design,
    y: Floats,
    domain: Codes,
    domains: int,
    is_second: NDArray[np.bool_],
    level: float,
) -> Difference:
    """Of each domain the mean of the first side less that of the second."""
    items = [(item,) for item in y.T]
    found = estimate(design, items, domain, domains, _first_less_second(is_second))
    df = _Counted(design, domain, domains).of_items(y) - 1
    return judge(found.value, found.se, np.where(np.isnan(found.value), np.nan, df), level)


def _first_less_second(is_second: NDArray[np.bool_]) -> Callable[[Answered], Linearised]:
    """Linearises the difference of the means of two sides within each domain."""

    def linearise(who: Answered) -> Linearised:
        (y,) = who.values
        home = who.home + who.bins * is_second  # the second side has its own bins
        total = sum_by(home, who.weight, 2 * who.bins)
        mean = part(sum_by(home, who.weight * y, 2 * who.bins), total)
        off = y - mean[home]
        scored = who.weight * off
        variance = part(sum_by(home, scored * off, 2 * who.bins), total)
        signed = part(np.repeat([1.0, -1.0], who.bins), total)
        mean[total == 0] = np.nan
        first, second = mean.reshape(2, -1)
        spread = variance.reshape(2, -1).sum(axis=0)
        value = _cleaned(first - second, np.abs(first) + np.abs(second))
        size = spread + np.nan_to_num(first) ** 2 + np.nan_to_num(second) ** 2
        return Linearised(value, scored * signed[home], spread, size)

    return linearise


def _cleaned(value: Floats, size: Floats) -> Floats:
    return np.where(np.abs(value) <= ROUNDING * size, 0.0, value)


def _influence(design: Design, scores: Floats) -> Floats:
    """What a unit more in each respondent's score adds to the covariance with these; f8[n, k]."""
    model = design.calibration
    left = scores if model is None else model.residuals(scores)
    found = np.zeros(scores.shape)
    for stage in stages_of(design):
        for place, score in enumerate(left.T):
            sums = np.bincount(stage.unit, score, len(stage.group))
            mean = np.bincount(stage.group, sums, len(stage.size)) * stage.centred / stage.size
            found[:, place] += (stage.factor[stage.group] * (sums - mean[stage.group]))[stage.unit]
    return found if model is None else model.transposed(found)


def _stand_in(design: Design) -> float:
    """What all strata together add for those of one cluster (the rule "average")."""
    alone = stages_of(design)[0].lonely
    telling = len(alone) - np.count_nonzero(alone)
    return len(alone) / telling if telling else float("nan")


def _rounds(pairs: Sequence[tuple[int, int]]) -> list[list[int]]:
    """Places of the pairs, parted so that within a part no domain occurs twice."""
    parts: list[list[int]] = []
    taken: list[set[int]] = []
    for place, pair in enumerate(pairs):
        at = next((i for i, some in enumerate(taken) if some.isdisjoint(pair)), len(parts))
        if at == len(parts):
            parts.append([])
            taken.append(set())
        parts[at].append(place)
        taken[at].update(pair)
    return parts


class _Counted:
    """Clusters less strata of those who answered, by domain."""

    def __init__(self, design: Design, domain: Codes, domains: int) -> None:
        self._inside = domain >= 0
        self._domains = domains
        self._pairs = [
            np.unique(codes[self._inside] * domains + domain[self._inside], return_inverse=True)
            for codes in (design.cluster, design.stratum)
        ]

    def of_items(self, y: Floats) -> Floats:
        """Of items f8[n, k]; f8[k, domains]."""
        found = np.empty((y.shape[1], self._domains))
        before: NDArray[np.bool_] | None = None
        for place, item in enumerate(y.T):
            answered = ~np.isnan(item[self._inside])
            is_same = before is not None and np.array_equal(answered, before)
            found[place] = found[place - 1] if is_same else self._df(answered)
            before = answered
        return found

    def _df(self, answered: NDArray[np.bool_]) -> Floats:
        clusters, strata = (
            np.bincount(
                keys[np.bincount(pair, answered, len(keys)) > 0] % self._domains,
                minlength=self._domains,
            )
            for keys, pair in self._pairs
        )
        return (clusters - strata).astype(np.float64)
