# SPDX-License-Identifier: EUPL-1.2
"""Ratios of two totals by domain."""

import numpy as np
from numpy.typing import NDArray

from wijkatlas_survey.estimation.design import Design
from wijkatlas_survey.estimation.means import Answered, Estimated, Linearised, estimate, part

__all__ = ["estimate_ratios"]

Codes = NDArray[np.int64]
Floats = NDArray[np.float64]


def estimate_ratios(
    design: Design, above: Floats, below: Floats, domain: Codes, domains: int
) -> Estimated:
    """Ratios Σw·above/Σw·below of f8[n, k] each, by domain, of those who answered both.

    The variance is that of the scores w(above - ratio·below)/Σw·below, as R's ``svyratio``. NaN
    where the total below is 0.
    """
    pairs = list(zip(above.T, below.T, strict=True))
    return estimate(design, pairs, domain, domains, _ratio)


def _ratio(who: Answered) -> Linearised:
    above, below = who.values
    total = who.sums(who.weight * below)
    value = part(who.sums(who.weight * above), total)
    off = above - value[who.home] * below
    each = part(np.ones(len(total)), total)
    scored = who.weight * off
    weight = who.sums(who.weight)
    variance = who.sums(scored * off) * weight * each**2
    size = who.sums(who.weight * above**2) * weight * each**2
    value[total == 0] = np.nan
    return Linearised(value, scored * each[who.home], variance, size)
