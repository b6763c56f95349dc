# SPDX-License-Identifier: EUPL-1.2
"""How firm the order of problems is when the weights of the criteria move."""

from dataclasses import dataclass

import numpy as np
from numpy.typing import ArrayLike, NDArray

CONCENTRATION = 30.0
"""Sum of the parameters of the Dirichlet distribution around the chosen weights.

The standard deviation of a weight w (a share of all) is √(w(1−w)/31): with six equal ones 0.17 ± 0.07,
so that most draws lie between half and one and a half times the chosen weight.
"""
DRAWS = 10_000
TOP = 5
RANKS = (0.05, 0.95)
"""The ranks between which nine of ten draws lie."""
CHUNK = 2_000
"""Draws that are worked on at once."""

Floats = NDArray[np.float64]


@dataclass(frozen=True, eq=False, slots=True)
class Moved:
    """By problem: the share of draws in the top, and the ranks that nine of ten draws lie between.

    NaN for a problem without any score, and then rank 0.
    """

    in_top: Floats
    low_rank: NDArray[np.int64]
    high_rank: NDArray[np.int64]


@dataclass(frozen=True, eq=False, slots=True)
class Sensitivity:
    """What moving weights does to the order of problems.

    ``weights`` are the chosen ones as shares of their sum; ``totals`` and ``ranks`` (1 is first, 0 none)
    follow from them; ``near`` is with weights drawn around them, ``free`` with any weights.
    """

    weights: Floats
    totals: Floats
    ranks: NDArray[np.int64]
    near: Moved
    free: Moved
    top: int
    draws: int
    seed: int


def weighted_totals(scores: ArrayLike, weights: ArrayLike) -> Floats:
    """The weighted mean score of each problem over the criteria on which it has one.

    Args:
        scores: problems by criteria, NaN where there is none.
        weights: by criterion, or draws by criteria; not negative.

    Returns:
        By problem, or draws by problems; NaN where no score carries any weight.
    """
    given = np.atleast_2d(np.asarray(scores, np.float64))
    shares = np.atleast_2d(np.asarray(weights, np.float64))
    known = ~np.isnan(given)
    above = shares @ np.where(known, given, 0.0).T
    below = shares @ known.T.astype(np.float64)
    with np.errstate(invalid="ignore", divide="ignore"):
        found = np.where(below > 0, above / below, np.nan)
    return np.asarray(found[0] if np.ndim(weights) == 1 else found, np.float64)


def rank(totals: ArrayLike) -> NDArray[np.int64]:
    """The place of each total, 1 for the highest; equal ones share the best place; 0 for NaN.

    Takes problems, or draws by problems.
    """
    # totals are means of whole numbers: what differs by less than this is equal
    found = np.round(np.asarray(totals, np.float64), 9)
    rows = np.where(np.isnan(found), -np.inf, np.atleast_2d(found))
    order = np.argsort(-rows, axis=1)
    falling = np.take_along_axis(rows, order, axis=1)
    is_lower = np.ones(rows.shape, np.bool_)
    is_lower[:, 1:] = falling[:, 1:] < falling[:, :-1]
    first = np.maximum.accumulate(np.where(is_lower, np.arange(rows.shape[1]), 0), axis=1)
    places = np.empty(rows.shape, np.int64)
    np.put_along_axis(places, order, first + 1, axis=1)
    places[np.isinf(rows)] = 0
    return np.asarray(places[0] if found.ndim == 1 else places, np.int64)


def simulate(
    scores: ArrayLike,
    weights: ArrayLike,
    *,
    seed: int,
    draws: int = DRAWS,
    concentration: float = CONCENTRATION,
    top: int = TOP,
) -> Sensitivity:
    """Draw weights many times and see which problems stay in the top.

    Near: Dirichlet with parameters concentration x weight, so centred on the chosen weights; a weight
    of nought stays nought. Free: uniform over all weights (Dirichlet with parameters 1). A problem is
    in the top when fewer than ``top`` have a higher total.

    Args:
        scores: problems by criteria on one scale (1 to 5), NaN where there is none.
        weights: by criterion, relative to one another, not negative.
        seed: of the random numbers.
        draws: how many.
        concentration: how near to the chosen weights, above 0.
        top: how many places make the top.

    Raises:
        ValueError: no criterion has a weight, or a number makes no sense.
    """
    given = np.asarray(scores, np.float64).reshape(-1, len(np.atleast_1d(weights)))
    chosen = np.asarray(weights, np.float64)
    if not (np.isfinite(chosen).all() and (chosen >= 0).all() and chosen.sum() > 0):
        message = "weights are numbers from nought, one of them at least above it"
        raise ValueError(message)
    if draws < 1 or concentration <= 0 or top < 1:
        message = "draws, concentration and top are above nought"
        raise ValueError(message)
    chosen = chosen / chosen.sum()
    totals = weighted_totals(given, chosen)
    generator = np.random.default_rng(seed)
    counted = np.flatnonzero(chosen > 0)
    near = _moved(given[:, counted], concentration * chosen[counted], draws, top, generator)
    free = _moved(given, np.ones(len(chosen)), draws, top, generator)
    return Sensitivity(chosen, totals, rank(totals), near, free, top, draws, seed)


def _moved(
    scores: Floats, parameters: Floats, draws: int, top: int, generator: np.random.Generator
) -> Moved:
    places = np.concatenate(
        [
            rank(weighted_totals(scores, generator.dirichlet(parameters, min(CHUNK, draws - done))))
            for done in range(0, draws, CHUNK)
        ]
    )
    ranked = places > 0
    held = ranked.sum(axis=0)
    with np.errstate(invalid="ignore", divide="ignore"):
        in_top = np.where(held > 0, ((places <= top) & ranked).sum(axis=0) / held, np.nan)
    low, high = np.quantile(places, RANKS, axis=0, method="nearest")
    return Moved(in_top, low.astype(np.int64), high.astype(np.int64))
