# SPDX-License-Identifier: EUPL-1.2
"""Fitting counts: designs of areas by months, and what can't be fitted."""

import numpy as np
from numpy.typing import ArrayLike, NDArray

from wijkatlas.api.statistics import PoissonFit, fit_poisson

__all__ = ["MOST_CELLS", "SEASON_FROM", "fit_counts", "spread_of", "two_way"]

Floats = NDArray[np.float64]
Ints = NDArray[np.int64]

MOST_CELLS = 20_000_000
"""Of a design: rows times columns; more takes too much memory."""
SEASON_FROM = 24
"""Months in all; with fewer a season can't be told from a trend."""


def fit_counts(design: Floats, counts: ArrayLike, offset: ArrayLike = 0.0) -> PoissonFit | None:
    """A Poisson regression; None when the counts are too few to tell its columns apart."""
    try:
        return fit_poisson(design, counts, offset=offset)
    except ValueError:
        return None


def two_way(area: Ints, month: Ints, areas: int, months: int) -> Floats:
    """Columns of ones for each area and for each month but the first, float64[n, areas + months - 1]."""
    of_area = (area[:, None] == np.arange(areas)).astype(np.float64)
    of_month = (month[:, None] == np.arange(1, months)).astype(np.float64)
    return np.concatenate([of_area, of_month], axis=1)


def spread_of(fit: PoissonFit) -> float:
    """Pearson's dispersion, at least 1; 1 where nothing is left to estimate it from."""
    return max(1.0, fit.dispersion) if fit.n > len(fit.coefficients) else 1.0
