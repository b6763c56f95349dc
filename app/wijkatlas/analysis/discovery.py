# SPDX-License-Identifier: EUPL-1.2
"""False discoveries: what is left of many p-values once it counts that there are many.

``q`` of a test is the least share of false discoveries at which that test is still called a
discovery. NaN is no test: it stays NaN and does not count.
"""

from collections.abc import Callable

import numpy as np
from numpy.typing import ArrayLike, NDArray

__all__ = ["benjamini_hochberg", "benjamini_yekutieli"]

Floats = NDArray[np.float64]


def benjamini_hochberg(p: ArrayLike) -> Floats:
    """The q of each p for tests that are independent or depend positively, as neighbours do.

    Benjamini and Hochberg (1995), the same as R's ``p.adjust(p, "BH")``.
    """
    return _step_up(p, lambda tests: 1.0)


def benjamini_yekutieli(p: ArrayLike) -> Floats:
    """The q of each p however the tests depend on each other; stricter.

    Benjamini and Yekutieli (2001), the same as R's ``p.adjust(p, "BY")``.
    """
    return _step_up(p, lambda tests: float(np.sum(1.0 / np.arange(1, tests + 1))))


def _step_up(p: ArrayLike, factor: Callable[[int], float]) -> Floats:
    given = np.asarray(p, np.float64)
    q = np.full(given.shape, np.nan)
    known = np.flatnonzero(~np.isnan(given))
    values = given.ravel()[known]
    if not len(values):
        return q
    if values.min() < 0 or values.max() > 1:
        message = "p-values lie between 0 and 1"
        raise ValueError(message)
    tests = len(values)
    falling = np.argsort(-values, kind="stable")
    scaled = values[falling] * (factor(tests) * tests / np.arange(tests, 0, -1))
    adjusted = np.minimum(np.minimum.accumulate(scaled), 1.0)
    q.flat[known[falling]] = adjusted
    return q
