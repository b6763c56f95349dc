# SPDX-License-Identifier: EUPL-1.2
"""Whether a figure that was taken along still says what it said."""

import math
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import date

from wijkatlas.api import QT_TRANSLATE_NOOP, Estimate, Indicator
from wijkatlas_plan.checking.wording import Values
from wijkatlas_plan.diagnosis.goals import measure_areas
from wijkatlas_plan.model.days import last_day
from wijkatlas_plan.model.period import days_of, end_of
from wijkatlas_plan.model.problem import FigureRef

ROUNDING = 1e-6
"""Values that differ by less than this share of themselves are the same."""


@dataclass(frozen=True, slots=True)
class FigureNow:
    """The same figure now; None when its indicator is gone. ``newest`` is the last period.

    ``title`` is that of the indicator, ``decimals`` how exactly it is written.
    """

    now: Estimate | None
    newest: str = ""
    title: str = ""
    decimals: int = 1


@dataclass(frozen=True, slots=True)
class StaleReason:
    """Why a figure is out of date: a text of the context "plan" and what fills it."""

    text: str
    values: Values = field(default_factory=dict)
    decimals: int = 1


def look_up(
    indicators: Mapping[str, Indicator], refs: Iterable[FigureRef]
) -> dict[FigureRef, FigureNow]:
    """How figures that were taken along are now; ``indicators`` by id."""
    found = {}
    for ref in refs:
        indicator = indicators.get(ref.indicator)
        if indicator is None:
            found[ref] = FigureNow(None)
            continue
        areas = (ref.area,) if ref.area else ()
        found[ref] = FigureNow(
            measure_areas(indicator, ref.period, ref.scheme if areas else "", areas),
            max(indicator.periods, key=end_of, default=""),
            indicator.title,
            indicator.decimals,
        )
    return found


def is_newer(period: str, other: str) -> bool:
    """Whether a period ends later than another by at least half of that one's length.

    The last twelve months are others each month; they say something new after half a year.
    """
    new, old = days_of(period), days_of(other)
    if new is None or old is None:
        return False
    return 2 * (new[1] - old[1]).days >= (old[1] - old[0]).days + 1


def stale_reasons(
    ref: FigureRef, found: FigureNow, today: date, stale_days: int
) -> tuple[StaleReason, ...]:
    """Why a figure that was taken along is out of date; nothing when it still holds.

    Its indicator is gone, it has another value for the same period (outside the margin it had then; any
    other value when it had none), it has one no longer or only now, there is a newer period, or its
    period ended more than ``stale_days`` ago.
    """
    name: dict[str, str | float] = {
        "figure": found.title or ref.indicator,
        "period": ref.period,
    }
    if found.now is None:
        text = QT_TRANSLATE_NOOP("plan", "{figure}, {period}: can't be measured any more")
        return (StaleReason(text, name),)
    reasons = []
    change = _change(ref, found.now)
    if change:
        values = name | _values(ref.value, found.now.value)
        reasons.append(StaleReason(change, values, found.decimals))
    if is_newer(found.newest, ref.period):
        text = QT_TRANSLATE_NOOP("plan", "{figure}, {period}: there is a newer one of {newest}")
        reasons.append(StaleReason(text, name | {"newest": found.newest}))
    ended = last_day(ref.period)
    if ended is not None and (today - ended).days > stale_days:
        text = QT_TRANSLATE_NOOP("plan", "{figure}, {period}: long ago")
        reasons.append(StaleReason(text, name))
    return tuple(reasons)


def _change(ref: FigureRef, now: Estimate) -> str:
    if ref.value is None and now.value is None:
        return ""
    if now.value is None:
        return QT_TRANSLATE_NOOP("plan", "{figure}, {period}: was {then}, has no value now")
    if ref.value is None:
        return QT_TRANSLATE_NOOP("plan", "{figure}, {period}: had no value, is {now} now")
    low = ref.value if ref.low is None else ref.low
    high = ref.value if ref.high is None else ref.high
    if is_within(now.value, low, high):
        return ""
    return QT_TRANSLATE_NOOP("plan", "{figure}, {period}: was {then}, is {now} now")


def is_within(value: float, low: float, high: float) -> bool:
    """Whether a value lies between two others, but for rounding."""
    slack = ROUNDING * max(abs(low), abs(high), ROUNDING)
    return math.isfinite(value) and low - slack <= value <= high + slack


def _values(then: float | None, now: float | None) -> dict[str, float]:
    found = {"then": then, "now": now}
    return {name: value for name, value in found.items() if value is not None}
