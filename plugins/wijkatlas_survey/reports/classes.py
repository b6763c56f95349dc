# SPDX-License-Identifier: EUPL-1.2
"""Bounds of classes that a person would say."""

import math
from collections.abc import Sequence

MOST_CLASSES = 5
STEPS = (1.0, 2.0, 2.5, 5.0, 10.0, 20.0)
LEAST_SPREAD = 1e-6
DIGITS = 10


def class_bounds(values: Sequence[float], *, most: float | None = None) -> tuple[float, ...]:
    """At most six rising bounds of equal width around the values: 10, 15, 20, 25.

    The width is 1, 2, 2.5 or 5 times a power of ten, the smallest that needs no more than five
    classes; no bound lies above ``most``. Without values one class from 0 to 1 (or ``most``).
    """
    if not values:
        return (0.0, most or 1.0)
    low, high = min(values), max(values)
    spread = max(high - low, abs(high) * 0.05, LEAST_SPREAD)
    power = 10.0 ** math.floor(math.log10(spread / MOST_CLASSES))
    for step in (factor * power for factor in STEPS):
        first = math.floor(low / step + 1e-9)
        last = max(math.ceil(high / step - 1e-9), first + 1)
        if last - first <= MOST_CLASSES:
            break
    bounds = [round(place * step, DIGITS) for place in range(first, last + 1)]
    if most is not None and bounds[-1] > most:  # a value at the very end stands in the last class
        bounds = [bound for bound in bounds if bound < most]
        bounds = [*(bounds or [round((first - 1) * step, DIGITS)]), most]
    return tuple(bounds)
