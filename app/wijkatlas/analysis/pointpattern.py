# SPDX-License-Identifier: EUPL-1.2
"""Is the pattern over the areas another one: the spatial point pattern test (SPPT).

For each area a chi-square test of the table (inside, elsewhere) by (before, now), with Yates'
correction, then false discoveries over the areas after Benjamini and Yekutieli: Wheeler, Steenbeek
and Andresen (2018), "Testing for similarity in area-based spatial patterns", as crimepy does it. It
compares shares, so a rise everywhere alike is no change of the pattern.
"""

from dataclasses import dataclass

import numpy as np
from numpy.typing import ArrayLike, NDArray

from wijkatlas.analysis.discovery import benjamini_yekutieli

__all__ = ["Pattern", "compare_patterns"]

Floats = NDArray[np.float64]


@dataclass(frozen=True, eq=False, slots=True)
class Pattern:
    """By area: the shares of all, the difference, p and q; NaN in areas without any incident.

    ``s`` is the share of all areas whose share does not differ significantly, ``robust_s`` that of the
    areas with an incident in either period; NaN when there are none.
    """

    before: Floats
    now: Floats
    difference: Floats
    p: Floats
    q: Floats
    significant: NDArray[np.bool_]
    s: float
    robust_s: float


def compare_patterns(
    before: ArrayLike,
    now: ArrayLike,
    *,
    correction: bool = True,
    alpha: float = 0.05,
) -> Pattern:
    """Test each area's share of the earlier incidents against its share of the later ones.

    Args:
        before: counts by area in the earlier period.
        now: counts by area in the later period.
        correction: Yates' for a table of two by two.
        alpha: q at which a difference counts as significant.
    """
    from scipy.special import chdtrc

    first, second = np.asarray(before, np.float64), np.asarray(now, np.float64)
    totals = np.array([first.sum(), second.sum()])
    tested = (first + second > 0) & bool(totals.min() > 0)
    a, b = first[tested], second[tested]
    c, d = totals[0] - a, totals[1] - b
    n = totals.sum()
    away = np.abs(a * d - b * c)
    if correction:
        away = np.maximum(away - n / 2, 0)
    sides = (a + b) * (c + d) * totals[0] * totals[1]
    chi = np.divide(n * away**2, sides, out=np.zeros(len(a)), where=sides > 0)
    p = np.full(first.shape, np.nan)
    p[tested] = chdtrc(1, chi)
    q = benjamini_yekutieli(p)
    significant = np.nan_to_num(q, nan=1.0) <= alpha
    shares = [
        np.divide(each, total, out=np.full(first.shape, np.nan), where=total > 0)
        for each, total in zip((first, second), totals, strict=True)
    ]
    return Pattern(
        before=shares[0],
        now=shares[1],
        difference=shares[1] - shares[0],
        p=p,
        q=q,
        significant=significant,
        s=float(1 - significant.mean()) if len(first) and tested.any() else float("nan"),
        robust_s=float(1 - significant[tested].mean()) if tested.any() else float("nan"),
    )
