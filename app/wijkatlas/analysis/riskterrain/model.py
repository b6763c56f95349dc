# SPDX-License-Identifier: EUPL-1.2
"""A risk-terrain model: a net catches the factors worth a look, steps by BIC choose among them.

After Caplan and Kennedy's risk terrain modelling as RTMDx describes it: of many ways in which factors
may reach a place, an elastic-net Poisson regression with cross-validation keeps some; from those a
stepwise search builds the model of the lowest BIC, once for Poisson and once for negative binomial
counts; the lower BIC wins. Each factor enters in one way at most.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import partial

import numpy as np
from numpy.typing import NDArray

from wijkatlas.analysis.negativebinomial import NegativeBinomialFit, fit_negative_binomial
from wijkatlas.analysis.poisson import PoissonFit, fit_poisson
from wijkatlas.analysis.riskterrain.candidates import Candidate
from wijkatlas.analysis.riskterrain.elasticnet import choose_strength, net_path, strengths

__all__ = ["RiskTerrain", "fit_terrain", "stepwise"]

FOLDS = 10
MIX = 0.5
LEAST_GAIN = 1e-6
Z95 = 1.959963984540054

Floats = NDArray[np.float64]
Fit = PoissonFit | NegativeBinomialFit


@dataclass(frozen=True, eq=False, slots=True)
class RiskTerrain:
    """The model that was chosen.

    ``kept``: places of the candidates that the net kept; ``chosen``: those in the model, in the
    order of ``values`` (relative risk values, exp of the coefficients) with bounds ``low`` and
    ``high``: Wald intervals with the larger of two standard errors, the model's widened by the
    dispersion and a robust one by blocks of cells. ``risk``: relative risk of each cell, 1 for the
    lowest. ``family`` is ``poisson`` or ``negative binomial`` (then with ``theta``).
    ``dispersion``: Pearson's chi-squared by its degrees of freedom. ``alike``: how much the
    residuals of cells that share a side resemble each other (-1 to 1; 0 when the model leaves no
    pattern). ``strength``: λ of the net.
    """

    kept: tuple[int, ...]
    chosen: tuple[int, ...]
    values: Floats
    low: Floats
    high: Floats
    risk: Floats
    family: str
    theta: float | None
    dispersion: float
    bic: float
    bic_without: float
    strength: float | None
    alike: float


def fit_terrain(
    candidates: Sequence[Candidate],
    counts: NDArray[np.int64],
    pairs: tuple[NDArray[np.int64], NDArray[np.int64]],
    blocks: NDArray[np.int64],
    *,
    seed: int,
    exposure: Floats | None = None,
    tick: Callable[[], None] = lambda: None,
) -> RiskTerrain:
    """The model of the counts by cell; only factors that raise the risk can enter.

    Args:
        candidates: ways in which factors reach the cells.
        counts: incidents by cell, some above 0.
        pairs: cells that share a side, as two lists of places.
        blocks: the larger square in which each cell lies, from 0 on; the bounds allow for cells of
            one square to share what the factors do not explain.
        exposure: what the risk is relative to, above 0 in each cell, such as its inhabitants;
            None: the cell itself.
        seed: draws which cells are left out together in cross-validation.
        tick: called often; may raise to end the work.
    """
    y = counts.astype(np.float64)
    x = np.column_stack([np.ones(len(y)), *[each.reached for each in candidates]]).astype(
        np.float64
    )
    offset = np.zeros(len(y)) if exposure is None else np.log(exposure)
    poisson_fit = partial(fit_poisson, offset=offset)
    negative_fit = partial(fit_negative_binomial, offset=offset)
    kept, strength = _catch(x[:, 1:], y, offset, seed, tick)
    group = np.array([each.factor for each in candidates], np.int64)
    chosen: list[int] = []
    fit: Fit = poisson_fit(x[:, :1], y)
    without = fit.bic
    poisson = stepwise(x, y, kept, group, poisson_fit, tick=tick)
    if poisson is not None:
        chosen, fit = poisson
    negative = stepwise(x, y, kept, group, negative_fit, tick=tick)
    if negative is not None and negative[1].bic < fit.bic:
        chosen, fit = negative
        bare = negative_fit(x[:, :1], y)
        without = min(without, bare.bic if bare is not None else np.inf)
    design = x[:, [0, *(place + 1 for place in chosen)]]
    log_risk = design @ fit.coefficients
    mean = np.exp(log_risk + offset)
    theta = fit.theta if isinstance(fit, NegativeBinomialFit) else None
    variance = mean + (mean**2 / theta if theta else 0.0)
    residual = (y - mean) / np.sqrt(variance)
    dispersion = fit.pearson / max(1, len(y) - design.shape[1])
    effect = fit.coefficients[1:]
    plain = fit.standard_errors[1:] * np.sqrt(max(1.0, dispersion))
    score = design * ((y - mean) * mean / variance)[:, None]
    margin = Z95 * np.maximum(plain, _errors_by_block(fit.covariance, score, blocks)[1:])
    return RiskTerrain(
        kept=tuple(kept),
        chosen=tuple(chosen),
        values=np.exp(effect),
        low=np.exp(effect - margin),
        high=np.exp(effect + margin),
        risk=np.exp(log_risk - log_risk.min()),
        family="poisson" if theta is None else "negative binomial",
        theta=theta,
        dispersion=dispersion,
        bic=fit.bic,
        bic_without=without,
        strength=strength,
        alike=_alike(residual, pairs),
    )


def _catch(
    x: Floats, y: Floats, offset: Floats, seed: int, tick: Callable[[], None]
) -> tuple[list[int], float | None]:
    """Columns that the net keeps at the strength that foretells best, and that strength."""
    along = strengths(x, y, offset=offset, mix=MIX, positive=True) if x.shape[1] else np.empty(0)
    if not len(along):
        return [], None
    fold = np.random.default_rng(seed).permutation(len(y)) % FOLDS
    best = choose_strength(x, y, along, fold, offset=offset, mix=MIX, positive=True, tick=tick).best
    path = net_path(x, y, along[: best + 1], offset=offset, mix=MIX, positive=True, tick=tick)
    return np.flatnonzero(path.coefficients[-1]).tolist(), float(along[best])


def stepwise(
    x: Floats,
    y: Floats,
    kept: Sequence[int],
    group: NDArray[np.int64],
    fit: Callable[[Floats, Floats], Fit | None],
    *,
    positive: bool = True,
    tick: Callable[[], None] = lambda: None,
) -> tuple[list[int], Fit] | None:
    """Columns of the lowest BIC, one added, exchanged or removed at a time, from none on.

    ``x`` has the column of ones first, which ``kept`` does not count. Of each group one column
    enters at most: another of the same takes its place. With ``positive`` a model with a falling
    effect is no candidate. None when not even the model without columns can be fitted.
    """
    known: dict[tuple[int, ...], Fit | None] = {}

    def fitted(columns: list[int]) -> Fit | None:
        key = tuple(sorted(columns))
        if key not in known:
            tick()
            try:
                known[key] = fit(x[:, [0, *(place + 1 for place in key)]], y)
            except (ValueError, np.linalg.LinAlgError):  # columns that say the same together
                known[key] = None
        found = known[key]
        falls = found is not None and bool((found.coefficients[1:] <= 0).any())
        return None if positive and falls else found

    chosen: list[int] = []
    best = fitted(chosen)
    if best is None:
        return None
    while True:
        trials = [
            [*(old for old in chosen if group[old] != group[new]), new]
            for new in kept
            if new not in chosen
        ]
        trials += [[old for old in chosen if old != gone] for gone in chosen]
        fits = [(found.bic, trial) for trial in trials if (found := fitted(trial)) is not None]
        bic, trial = min(fits, default=(np.inf, chosen))
        if bic >= best.bic - LEAST_GAIN:
            break
        chosen = sorted(trial)
        best = known[tuple(chosen)]
        assert best is not None  # noqa: S101 - it has just been fitted
    return chosen, best


def _errors_by_block(covariance: Floats, score: Floats, blocks: NDArray[np.int64]) -> Floats:
    """Robust standard errors by clusters (Liang and Zeger 1986), the blocks times G / (G - 1)."""
    count = int(blocks.max()) + 1
    sums = np.zeros((count, score.shape[1]))
    np.add.at(sums, blocks, score)
    held = len(np.unique(blocks))
    spread = covariance @ (sums.T @ sums) @ covariance * held / max(1, held - 1)
    return np.asarray(np.sqrt(np.maximum(np.diag(spread), 0.0)), np.float64)


def _alike(residual: Floats, pairs: tuple[NDArray[np.int64], NDArray[np.int64]]) -> float:
    """Correlation of the residuals of cells that share a side."""
    spread = float(residual.var())
    if not len(pairs[0]) or spread == 0:
        return 0.0
    away = residual - residual.mean()
    return float((away[pairs[0]] * away[pairs[1]]).mean() / spread)
