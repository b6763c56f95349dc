# SPDX-License-Identifier: EUPL-1.2
"""A ratio with its margin, and the relative effect of two pairs of counts."""

import math
from dataclasses import dataclass

__all__ = ["DOUBLED", "Ratio", "make_ratio", "relative_effect"]

Counts = tuple[float, float]
"""Incidents before and after."""

DOUBLED = 2.0
"""Welsh and Farrington (2009) double the variance: counts of a police vary more than Poisson's."""


@dataclass(frozen=True, slots=True)
class Ratio:
    """A ratio and the bounds of its interval; ``log_error`` is the standard error of its logarithm."""

    value: float
    low: float
    high: float
    log_error: float

    @property
    def is_clear(self) -> bool:
        """True when the interval leaves out 1, no difference."""
        return self.low > 1 or self.high < 1


def make_ratio(
    log_value: float, log_error: float, *, alpha: float = 0.1, left: float | None = None
) -> Ratio:
    """From the logarithm and its standard error; ``left`` degrees of freedom widen it as Student's t."""
    from scipy import special

    tail = 1 - alpha / 2
    quantile = special.ndtri(tail) if left is None else special.stdtrit(left, tail)
    margin = float(quantile) * log_error
    return Ratio(_exp(log_value), _exp(log_value - margin), _exp(log_value + margin), log_error)


def relative_effect(
    treated: Counts, control: Counts, *, dispersion: float = 1.0, alpha: float = 0.1
) -> Ratio | None:
    """What came of the treated area beside the control area: (a·d) / (b·c), above 1 is favourable.

    Farrington and Welsh's relative effect, with a, b before and after in the treated area and c, d in
    the control area; the variance of its logarithm is 1/a + 1/b + 1/c + 1/d, times ``dispersion``
    (Farrington, Gill, Waples and Argomaniz 2007; ``DOUBLED`` is the rule of their reviews). Its
    inverse is the rate ratio of a Poisson difference in differences. None when a count is 0.
    """
    cells = (*treated, *control)
    if any(count <= 0 for count in cells):
        return None
    log_value = math.log(treated[0] * control[1] / (treated[1] * control[0]))
    error = math.sqrt(dispersion * sum(1 / count for count in cells))
    return make_ratio(log_value, error, alpha=alpha)


def _exp(log_value: float) -> float:
    return math.exp(min(log_value, 700.0))
