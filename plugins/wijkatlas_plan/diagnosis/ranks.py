# SPDX-License-Identifier: EUPL-1.2
"""Ranks of areas with their intervals: how much of an order is more than noise."""

import math
from collections.abc import Mapping
from dataclasses import dataclass

import numpy as np

from wijkatlas.api import Estimate, Indicator
from wijkatlas_plan.diagnosis.pooling import exposure, is_rate

SEED = 1
DRAWS = 4_000
FEWEST = 2
Z_95 = 1.959963984540054


@dataclass(frozen=True, slots=True)
class Rank:
    """Rank 1 is the highest figure; the true rank lies between ``low`` and ``high`` in 95 of 100 draws."""

    rank: int
    low: int
    high: int


def rank_areas(
    indicator: Indicator, figures: Mapping[str, Estimate], *, seed: int = SEED
) -> dict[str, Rank]:
    """Rank the areas that have a figure.

    Rates of incidents as Goldstein and Spiegelhalter (1996), with true rates that follow a gamma
    distribution. Other figures are drawn from a normal distribution whose 2.5 % and 97.5 % points are
    their bounds, each side with its own width, and ranked again and again. Figures without any margin are
    ranked as they are: those that are equal share the places from ``low`` to ``high``.

    Args:
        indicator: what was measured.
        figures: by code of area.
        seed: makes the draws the same next time.
    """
    told = {code: each for code, each in figures.items() if each.value is not None}
    if len(told) < FEWEST:
        return {}
    if is_rate(indicator):
        return _rank_rates(told, seed)
    if all(each.low is not None and each.high is not None for each in told.values()):
        return _rank_drawn(told, seed)
    if all(each.low is None for each in told.values()):
        return _rank_exact(told)
    return {}


def _rank_rates(told: Mapping[str, Estimate], seed: int) -> dict[str, Rank]:
    from wijkatlas.api.statistics import rank_rates

    under = {code: exposure(each) for code, each in told.items()}
    codes = [code for code, each in under.items() if each is not None]
    if len(codes) < FEWEST:
        return {}
    counts = np.array([told[code].n or 0 for code in codes], np.int64)
    people = np.array([under[code] for code in codes], np.float64)
    found = rank_rates(counts, people, seed=seed)
    columns = (each.tolist() for each in (found.rank, found.low, found.high))
    return {code: Rank(*row) for code, *row in zip(codes, *columns, strict=True)}


def _rank_drawn(told: Mapping[str, Estimate], seed: int) -> dict[str, Rank]:
    middle, low, high = (
        np.array([getattr(each, name) for each in told.values()], np.float64)
        for name in ("value", "low", "high")
    )
    normal = np.random.default_rng(seed).standard_normal((DRAWS, len(told)))
    width = np.where(normal < 0, middle - low, high - middle) / Z_95
    ranks = np.argsort(np.argsort(-(middle + normal * width), axis=1), axis=1) + 1
    ranks.sort(axis=0)
    tail = 0.025 * (DRAWS - 1)
    places = (DRAWS - 1) // 2, math.floor(tail), math.ceil(DRAWS - 1 - tail)
    rank, first, last = (ranks[place].tolist() for place in places)
    return {code: Rank(*row) for code, *row in zip(told, rank, first, last, strict=True)}


def _rank_exact(told: Mapping[str, Estimate]) -> dict[str, Rank]:
    values = [each.value or 0.0 for each in told.values()]
    found = {}
    for code, value in zip(told, values, strict=True):
        above = sum(other > value for other in values)
        same = sum(other == value for other in values)
        found[code] = Rank(above + 1, above + 1, above + same)
    return found
