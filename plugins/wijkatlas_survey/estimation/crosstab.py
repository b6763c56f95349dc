# SPDX-License-Identifier: EUPL-1.2
"""Tables of two questions: whether the answers to one go with those to the other."""

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from wijkatlas_survey.estimation.design import Design
from wijkatlas_survey.estimation.scores import covariance

__all__ = ["RaoScott", "rao_scott"]

Codes = NDArray[np.int64]
Floats = NDArray[np.float64]

NOISE = 1e-12
"""A mean design effect below this is rounding: the design itself fixes the table."""
MOST_CELLS, MOST_PLACES = 1000, 20_000_000
"""A larger table (or one of more cells × respondents) is not tested: it would take much memory."""


@dataclass(frozen=True, eq=False, slots=True)
class RaoScott:
    """The test that two questions have nothing to do with each other.

    ``f`` has ``ndf`` and ``ddf`` degrees of freedom (second order) and gives ``p``. ``chisq`` is
    Pearson's of the weighted shares times n; ``p_chisq`` divides it by its mean design effect (first
    order). ``n`` counts those who answered both, ``rows`` and ``columns`` are the codes that occur.
    All figures are NaN without two of each, without degrees of freedom or any spread, and of a table
    that is too large.
    """

    f: float
    ndf: float
    ddf: float
    p: float
    chisq: float
    p_chisq: float
    n: int
    rows: Codes
    columns: Codes


def rao_scott(design: Design, row: Codes, column: Codes) -> RaoScott:
    """Pearson's test corrected for the design (Rao and Scott 1984; R survey ``svychisq``).

    ``row`` and ``column`` int64[n] are answers from 0, -1 for none; empty ones drop out.
    """
    from scipy.special import chdtrc, fdtrc

    answered = (row >= 0) & (column >= 0)
    rows, at_row = np.unique(row[answered], return_inverse=True)
    columns, at_column = np.unique(column[answered], return_inverse=True)
    n = int(np.count_nonzero(answered))
    cells = len(rows) * len(columns)
    if min(len(rows), len(columns)) < 2 or cells > MOST_CELLS or cells * design.n > MOST_PLACES:
        return _untold(n, rows, columns)
    cell = np.full(design.n, cells)
    cell[answered] = at_row * len(columns) + at_column
    weights = np.bincount(cell, design.weight, cells + 1)[:cells].astype(np.float64)
    total = weights.sum()
    share = weights / total
    table = share.reshape(len(rows), len(columns))
    expected = np.outer(table.sum(axis=1), table.sum(axis=0)).ravel()
    chisq = n * float(((share - expected) ** 2 / expected).sum())
    is_cell = (cell[:, None] == np.arange(cells)).astype(np.float64)
    weight = np.where(answered, design.weight, 0.0)
    variance = covariance(design, (is_cell - share) * (weight / total)[:, None], answered)
    effects = _effects(share, variance, len(rows), len(columns), n)
    mean_effect = float(effects.trace()) / len(effects)
    if not mean_effect > NOISE or design.df < 1:
        return _untold(n, rows, columns)
    f = chisq / float(effects.trace())
    ndf = float(effects.trace()) ** 2 / float((effects @ effects).trace())
    return RaoScott(
        f,
        ndf,
        ndf * design.df,
        float(fdtrc(ndf, ndf * design.df, f)),
        chisq,
        float(chdtrc(len(effects), chisq / mean_effect)),
        n,
        rows,
        columns,
    )


def _untold(n: int, rows: Codes, columns: Codes) -> RaoScott:
    nan = float("nan")
    return RaoScott(nan, nan, nan, nan, nan, nan, n, rows, columns)


def _effects(share: Floats, variance: Floats, rows: int, columns: int, n: int) -> Floats:
    """The generalised design effects: a matrix of which the eigenvalues are those."""
    place = np.indices((rows, columns)).reshape(2, -1)
    of_rows = (place[0][:, None] == np.arange(rows)).astype(np.float64)
    of_columns = (place[1][:, None] == np.arange(columns)).astype(np.float64)
    main = np.hstack([of_rows, of_columns[:, 1:]])
    both = np.einsum("ci,cj->cij", of_rows[:, 1:], of_columns[:, 1:]).reshape(len(share), -1)
    contrast = both - main @ np.linalg.lstsq(main, both, rcond=None)[0]
    scaled = np.divide(1.0, share, out=np.zeros(len(share)), where=share > 0)[:, None] * contrast
    # empty cells may leave a direction without any weight: it has no effect
    by_chance, found = contrast.T @ scaled / n, scaled.T @ variance @ scaled
    return np.asarray(np.linalg.lstsq(by_chance, found, rcond=None)[0])
