# SPDX-License-Identifier: EUPL-1.2
"""Rates that borrow strength from the others: empirical Bayes (Marshall 1991)."""

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from wijkatlas.analysis.neighbours import Neighbours

__all__ = ["Smoothed", "smooth_globally", "smooth_locally"]

Floats = NDArray[np.float64]


@dataclass(frozen=True, eq=False, slots=True)
class Smoothed:
    """Rates pulled towards ``mean``, the more so the less they rest on.

    ``variance`` is how much the true rates differ, beyond what chance does to counts; 0 says that
    chance explains all differences.
    """

    rates: Floats
    mean: Floats
    variance: Floats


def smooth_globally(counts: NDArray[np.integer] | Floats, population: Floats) -> Smoothed:
    """Pulled towards the rate of all units together; R's ``spdep::EBest``, family Poisson.

    Args:
        counts: of each unit.
        population: of each unit, all above nought.
    """
    rates = counts / population
    people = float(population.sum())
    mean = float(counts.sum()) / people if people else 0.0
    spread = float((population * (rates - mean) ** 2).sum()) / people if people else 0.0
    variance = max(spread - mean * len(rates) / people, 0.0) if people else 0.0
    pull = _pull(np.full(len(rates), variance), np.full(len(rates), mean), population)
    return Smoothed(mean + pull * (rates - mean), np.array(mean), np.array(variance))


def smooth_locally(
    counts: NDArray[np.integer] | Floats, population: Floats, neighbours: Neighbours
) -> Smoothed:
    """Pulled towards the rate of the unit and its neighbours; R's ``spdep::EBlocal``.

    An island has only itself and keeps its rate.
    """
    counts = np.asarray(counts, np.float64)

    def together(values: Floats) -> Floats:
        return values + neighbours.sums(values)

    rates = counts / population
    people = together(population)
    mean = together(counts) / people
    spread = together(population * (rates - mean) ** 2) / people
    variance = np.maximum(spread - mean * (neighbours.counts + 1) / people, 0.0)
    pull = _pull(variance, mean, population)
    return Smoothed(mean + pull * (rates - mean), mean, variance)


def _pull(variance: Floats, mean: Floats, population: Floats) -> Floats:
    """How much of its own rate a unit keeps; with no incidents at all there is nothing to keep."""
    whole = variance + mean / population
    return np.where(whole > 0, variance / np.where(whole > 0, whole, 1.0), 0.0)
