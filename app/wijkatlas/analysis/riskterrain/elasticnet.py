# SPDX-License-Identifier: EUPL-1.2
"""Poisson regression with an elastic net, and how strong a net by cross-validation.

Minimises, over columns standardised to mean 0 and variance 1 (dividing by n),
-(1/n) sum(y·eta - exp(eta)) + λ (α |b|₁ + (1 - α)/2 |b|²), where eta may have an offset, as glmnet
does (Friedman, Hastie and Tibshirani 2010): Newton steps, each solved by coordinate descent, over the
columns that take part.
"""

from collections.abc import Callable
from dataclasses import dataclass

import numpy as np
from numpy.typing import ArrayLike, NDArray

__all__ = ["Choice", "NetPath", "choose_strength", "net_path", "strengths"]

MOST_ROUNDS = 100
MOST_SWEEPS = 10_000
TOLERANCE = 1e-11
LARGEST_LOG = 30.0

Floats = NDArray[np.float64]
Indices = NDArray[np.int64]


@dataclass(frozen=True, eq=False, slots=True)
class NetPath:
    """Models along falling strengths λ, on the scale of the given columns.

    ``intercepts``: float64[strengths]; ``coefficients``: float64[strengths, columns].
    """

    strengths: Floats
    intercepts: Floats
    coefficients: Floats


@dataclass(frozen=True, eq=False, slots=True)
class Choice:
    """Mean deviance per row left out, by strength, and the place of the least."""

    deviance: Floats
    best: int


def strengths(
    x: Floats, y: Floats, *, offset: ArrayLike = 0.0, mix: float = 0.5, positive: bool = False,
    count: int = 50, least: float = 0.01,
) -> Floats:  # fmt: skip
    """Strengths from the first at which a column takes part down to ``least`` times that.

    Empty when no column goes with the counts at all.
    """
    spread = x.std(axis=0)
    weight = np.broadcast_to(np.exp(np.asarray(offset, np.float64)), y.shape)
    left = y - weight * (y.sum() / weight.sum())
    with np.errstate(invalid="ignore", divide="ignore"):
        pull = np.where(spread > 0, (x - x.mean(axis=0)).T @ left / len(y) / spread, 0.0)
    highest = float((pull if positive else np.abs(pull)).max(initial=0.0)) / mix
    if highest <= 0:
        return np.empty(0)
    return np.asarray(np.geomspace(highest, least * highest, count), np.float64)


def net_path(
    x: Floats, y: Floats, along: Floats, *, offset: ArrayLike = 0.0, mix: float = 0.5,
    positive: bool = False, tick: Callable[[], None] = lambda: None,
) -> NetPath:  # fmt: skip
    """The models for each strength of ``along`` (falling), each started from the one before.

    Args:
        x: float64[n, k]; a column without variance keeps 0.
        y: counts [n], some above 0.
        along: strengths λ.
        offset: [n] or one number, on the log scale, such as the log of an exposure.
        mix: α, from just above 0 (ridge) to 1 (lasso).
        positive: keep coefficients from being negative.
        tick: called often; may raise to end the work.
    """
    middle, spread = x.mean(axis=0), x.std(axis=0)
    usable = spread > 0
    scale = np.where(usable, spread, 1.0)
    columns = np.asfortranarray((x - middle) / scale)
    b = np.zeros(x.shape[1])
    shift = np.broadcast_to(np.asarray(offset, np.float64), y.shape)
    base = float(np.log(y.sum() / np.exp(shift).sum()))
    bases, found = np.empty(len(along)), np.empty((len(along), x.shape[1]))
    active = np.empty(0, np.int64)
    for place, strength in enumerate(along.tolist()):
        while True:
            tick()
            base, slack = _descend(
                columns, y, shift, b, base, active, strength, mix, positive=positive
            )
            reach = slack if positive else np.abs(slack)
            late = np.setdiff1d(
                np.flatnonzero(usable & (reach > strength * mix * (1 + 1e-9))), active
            )
            if not len(late):
                break
            active = np.sort(np.append(active, late))
        active = np.flatnonzero(b)
        found[place] = b / scale
        bases[place] = base - float(found[place] @ middle)
    return NetPath(along, bases, found)


def _descend(
    columns: Floats, y: Floats, shift: Floats, b: Floats, base: float, active: Indices,
    strength: float, mix: float, *, positive: bool,
) -> tuple[float, Floats]:  # fmt: skip
    """Fit the active columns (``b`` in place); gives the base and the slope of all columns."""
    n = len(y)
    x = columns[:, active]
    for _ in range(MOST_ROUNDS):
        log_mean = np.clip(shift + base + x @ b[active], -LARGEST_LOG, LARGEST_LOG)
        mean = np.exp(log_mean)
        work = log_mean - shift + (y - mean) / mean
        total = mean.sum()
        middle = mean @ x / total
        centre = float(mean @ work / total)
        weighted = mean[:, None] * x
        gram = (weighted.T @ x - total * np.outer(middle, middle)) / n
        pull = (weighted.T @ work - total * middle * centre) / n
        before, base_before = b[active], base
        b[active] = _coordinates(gram, pull, before.copy(), strength, mix, positive=positive)
        base = centre - float(middle @ b[active])
        moved = abs(base - base_before) + np.abs(b[active] - before).sum()
        if moved <= TOLERANCE * (1 + np.abs(b[active]).sum()):
            break
    mean = np.exp(np.clip(shift + base + x @ b[active], -LARGEST_LOG, LARGEST_LOG))
    return base, np.asarray(columns.T @ (y - mean) / n, np.float64)


def _coordinates(
    gram: Floats, pull: Floats, b: Floats, strength: float, mix: float, *, positive: bool
) -> Floats:
    """Minimise b·gram·b/2 - pull·b + the net, one coordinate at a time."""
    slope = pull - gram @ b
    edge, bend = strength * mix, np.diag(gram) + strength * (1 - mix)
    for _ in range(MOST_SWEEPS):
        largest = 0.0
        for j in range(len(b)):
            wish = slope[j] + gram[j, j] * b[j]
            size = wish - edge if positive else abs(wish) - edge
            new = (size if wish > 0 else -size) / bend[j] if size > 0 else 0.0
            step = new - b[j]
            if step:
                slope -= gram[:, j] * step
                b[j] = new
                largest = max(largest, abs(step))
        if largest <= TOLERANCE / 10 * (1 + np.abs(b).max(initial=0.0)):
            break
    return b


def choose_strength(
    x: Floats, y: Floats, along: Floats, fold: Indices, *, offset: ArrayLike = 0.0,
    mix: float = 0.5, positive: bool = False, tick: Callable[[], None] = lambda: None,
) -> Choice:  # fmt: skip
    """How well each strength foretells the rows of a fold from those of the others.

    ``fold``: int[n], the part each row belongs to. As ``cv.glmnet`` with deviance does.
    """
    from scipy.special import xlogy

    total = np.zeros(len(along))
    shift = np.broadcast_to(np.asarray(offset, np.float64), y.shape)
    for part in np.unique(fold):
        out = fold == part
        path = net_path(
            x[~out], y[~out], along, offset=shift[~out], mix=mix, positive=positive, tick=tick
        )
        log_mean = np.clip(
            shift[out] + path.intercepts[:, None] + path.coefficients @ x[out].T,
            -LARGEST_LOG,
            LARGEST_LOG,
        )
        left = y[out]
        perfect = xlogy(left, left) - left
        total += 2 * (perfect - left * log_mean + np.exp(log_mean)).sum(axis=1)
    deviance = total / len(y)
    return Choice(deviance, int(np.argmin(deviance)))
