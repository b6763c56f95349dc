# SPDX-License-Identifier: EUPL-1.2
"""Quantiles by domain with Woodruff's interval."""

from dataclasses import replace

import numpy as np
from numpy.typing import NDArray

from wijkatlas_survey.estimation.design import Design
from wijkatlas_survey.estimation.intervals import t_quantile
from wijkatlas_survey.estimation.means import Estimated, estimate_means
from wijkatlas_survey.estimation.scores import design_df

__all__ = ["estimate_quantiles"]

Codes = NDArray[np.int64]
Floats = NDArray[np.float64]

TIE = 1e-12
"""Sums of weights that differ by less than this part of the whole are the same."""


def estimate_quantiles(
    design: Design,
    y: Floats,
    probability: float,
    domain: Codes,
    domains: int,
    level: float = 0.95,
) -> tuple[Estimated, Floats, Floats]:
    """The smallest answer with at least ``probability`` of the weight at or below it, by domain.

    Gives estimates, low and high, each [k, domains] of ``y`` f8[n, k] (NaN: no answer). F is inverted
    at F(quantile) ± t·se(F) (Woodruff 1952; R's ``svyquantile`` with qrule "math", interval.type
    "mean"); a bound beyond all answers is NaN. ``se`` is the width of the interval over 2t; ``n_eff``
    and ``deff`` are those of the share at or below the quantile.
    """
    ladders = [_Ladder(design.weight, item, domain, domains) for item in y.T]
    value = np.stack([ladder.at(np.full(domains, probability)) for ladder in ladders])
    # value[:, -1] stands in for those in no domain, whom nobody asks
    below = np.where(np.isnan(y), np.nan, y <= value.T[domain])
    share = estimate_means(design, below, domain, domains)
    df = np.stack([design_df(design, ladder.domain, domains) for ladder in ladders])
    t = t_quantile(df, level)
    low, high = (
        np.stack([ladder.at(bound) for ladder, bound in zip(ladders, bounds, strict=True)])
        for bounds in (share.value - t * share.se, share.value + t * share.se)
    )
    return replace(share, value=value, se=(high - low) / (2 * t), df=df), low, high


class _Ladder:
    """The answers to one item in each domain from low to high, with the weight up to each."""

    def __init__(self, weight: Floats, item: Floats, domain: Codes, domains: int) -> None:
        self.domain = np.where(np.isnan(item), -1, domain)
        told = np.flatnonzero(self.domain >= 0)
        rising = told[np.lexsort((item[told], self.domain[told]))]
        ends = np.cumsum(np.bincount(self.domain[told], minlength=domains))[:-1]
        self._answers = np.split(item[rising], ends)
        summed = [np.cumsum(part) for part in np.split(weight[rising], ends)]
        self._parts = [sums / sums[-1] if len(sums) else sums for sums in summed]

    def at(self, probability: Floats) -> Floats:
        """The smallest answer with at least this part at or below it; f8[domains]."""
        found = np.full(len(self._answers), np.nan)
        inside = (probability >= -TIE) & (probability <= 1 + TIE)
        for place in np.flatnonzero(inside):
            answers, parts = self._answers[place], self._parts[place]
            if len(answers):
                step = np.searchsorted(parts, probability[place] - TIE)
                found[place] = answers[min(step, len(answers) - 1)]
        return found
