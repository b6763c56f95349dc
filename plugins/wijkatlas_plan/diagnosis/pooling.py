# SPDX-License-Identifier: EUPL-1.2
"""Figures of several areas together, and differences of two figures with a margin."""

import math
from collections.abc import Mapping, Sequence

from wijkatlas.api import Estimate, Indicator, Reason

INCIDENT = "incident:"
SERIOUS = (Reason.NOT_ADDITIVE, Reason.BREAK, Reason.SUPPRESSED, Reason.SECONDARY, Reason.MISSING)


def is_rate(indicator: Indicator) -> bool:
    """True for rates of incidents, whose intervals are those of Poisson counts."""
    return indicator.id.startswith(INCIDENT)


def exposure(rate: Estimate) -> float | None:
    """What the count of a rate was divided by, in thousands of inhabitants times years.

    The interval of a rate of incidents is exact: its upper bound is that of the count over this. So it
    is known even where nothing happened.
    """
    from wijkatlas.api.statistics import poisson_interval

    if rate.value is None or rate.n is None or not rate.high:
        return None
    return float(poisson_interval(rate.n)[1]) / rate.high


def pool(indicator: Indicator, figures: Sequence[Estimate]) -> Estimate:
    """One figure for several areas together; missing where it can't be made of theirs.

    Rates of incidents are counted anew over all inhabitants; figures that may be added up are, when
    they have no margin. Of shares and means of a survey it takes the answers.
    """
    if len(figures) == 1:
        return figures[0]
    reasons = {each.reason for each in figures}
    reason = next((each for each in SERIOUS if each in reasons), None)
    if not figures or reason is not None:
        return _like(figures, reason or Reason.MISSING)
    if is_rate(indicator):
        return _pooled_rate(figures)
    if indicator.additive and all(each.low is None for each in figures):
        first = figures[0]
        return Estimate(
            math.fsum(each.value or 0 for each in figures),
            unit=first.unit,
            period=first.period,
            source=first.source,
            vintage=first.vintage,
            provisional=any(each.provisional for each in figures),
        )
    return _like(figures, Reason.MISSING)


def _pooled_rate(figures: Sequence[Estimate]) -> Estimate:
    from wijkatlas.api.statistics import poisson_interval

    under = [exposure(each) for each in figures]
    if any(each is None for each in under):
        return _like(figures, Reason.MISSING)
    total, n = math.fsum(each or 0 for each in under), sum(each.n or 0 for each in figures)
    low, high = (float(bound) for bound in poisson_interval(n))
    first = figures[0]
    return Estimate(
        n / total,
        low / total,
        high / total,
        n,
        unit=first.unit,
        period=first.period,
        source=first.source,
        vintage=first.vintage,
    )


def _like(figures: Sequence[Estimate], reason: Reason) -> Estimate:
    first = figures[0] if figures else Estimate(None, reason=reason)
    return Estimate(
        None,
        unit=first.unit,
        period=first.period,
        source=first.source,
        vintage=first.vintage,
        reason=reason,
    )


def difference(now: Estimate, before: Estimate) -> tuple[float, float, float] | None:
    """Now less before, with bounds made of the margins of both; None when a margin lacks.

    The method of variance estimates recovery (Zou and Donner 2008), for figures that are independent.
    """
    if now.value is None or before.value is None:
        return None
    if now.low is None or now.high is None or before.low is None or before.high is None:
        return None
    value = now.value - before.value
    down = math.hypot(now.value - now.low, before.high - before.value)
    up = math.hypot(now.high - now.value, before.value - before.low)
    return value, value - down, value + up


def figure_of(measured_areas: Mapping[str, Estimate], code: str, unit: str) -> Estimate:
    """The figure of an area; missing when the area has none or no longer exists."""
    return measured_areas.get(code) or Estimate(None, unit=unit, reason=Reason.MISSING)
