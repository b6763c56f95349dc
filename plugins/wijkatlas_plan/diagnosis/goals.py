# SPDX-License-Identifier: EUPL-1.2
"""The figures of a goal: where it began and where it stands."""

from collections.abc import Iterable
from datetime import date

from wijkatlas.api import Estimate, Indicator, Measured, Reason, Session
from wijkatlas_plan.diagnosis.board import period_within
from wijkatlas_plan.diagnosis.pooling import figure_of, pool
from wijkatlas_plan.model.period import end_of
from wijkatlas_plan.model.plan import Goal, Measurement

Sources = Session | Iterable[Indicator]
"""A session, or its indicators when they are asked for many goals."""


def find_indicator(sources: Sources, name: str) -> Indicator | None:
    """The indicator of this id."""
    given = sources.indicators() if isinstance(sources, Session) else sources
    return next((each for each in given if each.id == name), None)


def measure_areas(
    indicator: Indicator, period: str, scheme: str = "", areas: tuple[str, ...] = ()
) -> Estimate:
    """An indicator in one period, of these areas together or of the municipality.

    Missing where it has no figures of the scheme, or of an area that no longer exists.
    """
    if not areas:
        return indicator.measure(period, "").whole
    if scheme not in indicator.schemes:
        return Estimate(None, unit=indicator.unit, period=period, reason=Reason.MISSING)
    found: Measured = indicator.measure(period, scheme)
    return pool(indicator, [figure_of(found.areas, code, indicator.unit) for code in areas])


def current_value(
    sources: Sources, goal: Goal, measurements: Iterable[Measurement], today: date
) -> Estimate:
    """The latest figure of a goal on a day.

    That of its indicator's newest period that has ended; without an indicator the last measurement by
    hand.

    Args:
        sources: the session, or ``session.indicators()`` when many goals are asked.
        goal: the goal.
        measurements: those by hand, of any goal.
        today: figures of after this day don't count.
    """
    indicator = find_indicator(sources, goal.indicator) if goal.indicator else None
    if indicator is not None:
        periods = [each for each in indicator.periods if end_of(each) <= today.isoformat()]
        if periods:
            return measure_areas(indicator, max(periods, key=end_of), goal.scheme, goal.areas)
    own = [each for each in measurements if each.goal == goal.uid and each.on <= today.isoformat()]
    if own:
        last = max(own, key=lambda each: each.on)
        return Estimate(
            last.value,
            last.low,
            last.high,
            last.n,
            unit=goal.unit,
            period=last.on,
            source=last.source,
        )
    unit = indicator.unit if indicator is not None else goal.unit
    return Estimate(None, unit=unit, reason=Reason.MISSING)


def baseline_value(sources: Sources, goal: Goal) -> Estimate:
    """Where a goal began: the value that was written down, with the margin its indicator gives it.

    The margin is left out when the indicator says something else now than what was written down.
    """
    indicator = find_indicator(sources, goal.indicator) if goal.indicator else None
    measured: Estimate | None = None
    if indicator is not None and goal.baseline_period:
        period = period_within(indicator, goal.baseline_period)
        if period:
            measured = measure_areas(indicator, period, goal.scheme, goal.areas)
    if goal.baseline is None:
        return measured or Estimate(None, unit=goal.unit, reason=Reason.MISSING)
    if indicator is not None and measured is not None and measured.value is not None:
        same = round(measured.value, indicator.decimals) == round(goal.baseline, indicator.decimals)
        if same:
            return measured
    return Estimate(
        goal.baseline,
        unit=goal.unit or (indicator.unit if indicator is not None else ""),
        period=goal.baseline_period or goal.baseline_on,
        source=goal.baseline_source,
    )
