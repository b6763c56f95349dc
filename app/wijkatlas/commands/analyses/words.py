# SPDX-License-Identifier: EUPL-1.2
"""Numbers within the sentences of a finding, as the reader's language writes them."""

from __future__ import annotations

from dataclasses import dataclass

from wijkatlas.api import Estimate, Reason, Translator
from wijkatlas.domain.numbers import NumberFormat

INCIDENTS = "incidents"


@dataclass(frozen=True, slots=True)
class Words:
    """One reader: a language, and below which count nothing may be told (0: everything may)."""

    translator: Translator
    hide_below: int = 0

    def is_small(self, n: int) -> bool:
        """True when a count must not be told."""
        return 0 < n < self.hide_below

    def number(self, value: float, decimals: int = 0) -> str:
        """A number."""
        return NumberFormat.of(self.translator.language).write(value, decimals)

    def about(self, about: str, n: int) -> str:
        """The sentence of the filter, unless the number in it is too small to be told."""
        return "" if self.is_small(n) else about


def estimate(
    value: float,
    *,
    low: float | None = None,
    high: float | None = None,
    unit: str = INCIDENTS,
    period: str = "",
    reason: Reason | None = None,
) -> Estimate:
    """A figure, or why there is none."""
    if reason is not None:
        return Estimate(None, unit=unit, period=period, reason=reason)
    return Estimate(value, low, high, unit=unit, period=period)
