# SPDX-License-Identifier: EUPL-1.2
"""The change between two waves of a survey."""

import math
from collections.abc import Iterable

from wijkatlas.api import QT_TRANSLATE_NOOP, Estimate, Indicator, UserError
from wijkatlas_plan.diagnosis.goals import measure_areas
from wijkatlas_plan.evaluation.estimating import make_result, quantile
from wijkatlas_plan.evaluation.power import error_of
from wijkatlas_plan.evaluation.result import Figure, FigureKind, Result
from wijkatlas_plan.model.evaluation import Design
from wijkatlas_plan.model.period import days_of

__all__ = ["change_unit", "find_wave", "from_survey"]

POINTS = QT_TRANSLATE_NOOP("units", "percentage points")


def from_survey(design: Design, indicators: Iterable[Indicator]) -> Result:
    """The change between two waves, less that of the areas to compare with where there are any.

    Raises:
        UserError: one of the figures is not there.
    """
    indicator = next(each for each in indicators if each.id == design.indicator)
    periods = (design.before, design.after)
    waves = [measure_areas(indicator, period, design.scheme, design.treated) for period in periods]
    change, error = _change(indicator, design, design.treated, waves)
    beside: list[Estimate] = []
    expected = waves[0].value
    if design.control:
        beside = [
            measure_areas(indicator, period, design.scheme, design.control) for period in periods
        ]
        other, other_error = _change(indicator, design, design.control, beside)
        change, error = change - other, math.hypot(error, other_error)
        expected = None if expected is None else expected + other
    margin = quantile(design.alpha) * error
    figure = Figure(
        FigureKind.SURVEY,
        change,
        change - margin,
        change + margin,
        error,
        change / error if error else None,
    )
    return make_result(
        design,
        [figure],
        observed=waves[1].value,
        expected=expected,
        unit=indicator.unit,
        decimals=indicator.decimals,
        change_unit=change_unit(indicator.unit),
        survey=_levels((*waves, *beside)),
    )


def change_unit(unit: str) -> str:
    """In what a difference of figures in this unit is told."""
    return POINTS if unit == "%" else unit


def find_wave(indicator: Indicator, period: str) -> str:
    """The period of the wave that lies within a period, or is that period.

    Raises:
        UserError: no wave does, or several do.
    """
    days = days_of(period)
    found = [each for each in indicator.periods if each == period]
    if not found and days is not None:
        spans = [(each, days_of(each)) for each in indicator.periods]
        found = [each for each, span in spans if span and days[0] <= span[0] <= span[1] <= days[1]]
    if len(found) == 1:
        return found[0]
    raise UserError(
        QT_TRANSLATE_NOOP("errors", "The survey has no wave of {period}, or several."),
        QT_TRANSLATE_NOOP("errors", "There are: {periods}."),
        period=period,
        periods=", ".join(indicator.periods) or "—",
    )


def _levels(waves: tuple[Estimate, ...]) -> tuple[tuple[float, float, float], ...]:
    """Value and bounds of each wave; none when one is not known, as of several areas together."""
    found = []
    for each in waves:
        if each.value is None:
            return ()
        low = each.value if each.low is None else each.low
        found.append((each.value, low, each.value if each.high is None else each.high))
    return tuple(found)


def _change(
    indicator: Indicator, design: Design, areas: tuple[str, ...], waves: list[Estimate]
) -> tuple[float, float]:
    """The change and its standard error; of the survey itself when it knows better than two margins."""
    if indicator.compare is not None:
        found = indicator.compare(design.before, design.after, design.scheme, areas)
        error = error_of(found)
        if found.value is not None and error is not None:
            return found.value, error
        if found.reason is not None:
            raise _no_figure()
    errors = [error_of(each) for each in waves]
    first, second = waves[0].value, waves[1].value
    if first is None or second is None or errors[0] is None or errors[1] is None:
        raise _no_figure()
    return second - first, math.hypot(errors[0], errors[1])


def _no_figure() -> UserError:
    return UserError(
        QT_TRANSLATE_NOOP("errors", "One of the two waves has no figure for these areas."),
        QT_TRANSLATE_NOOP(
            "errors", "Too few answers, or a question that changed, can't be compared."
        ),
    )
