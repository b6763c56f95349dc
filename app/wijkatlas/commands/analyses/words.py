# SPDX-License-Identifier: EUPL-1.2
"""Numbers within the sentences of a finding, as the reader's language writes them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from wijkatlas.api import QT_TRANSLATE_NOOP, Estimate, Reason, Translator
from wijkatlas.domain.numbers import NumberFormat

INCIDENTS = "incidents"
MOST_NAMED = 6


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


def name_some(names: Sequence[str], translator: Translator) -> str:
    """At most six names, and how many more."""
    text = ", ".join(names[:MOST_NAMED])
    more = len(names) - MOST_NAMED
    if more <= 0:
        return text
    others = QT_TRANSLATE_NOOP("analyses", "{names} and others: {more}")
    return translator.translate("analyses", others, names=text, more=more)


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
