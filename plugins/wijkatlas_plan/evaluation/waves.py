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

__all__ = ["from_survey"]


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
    expected = waves[0].value or 0.0
    if design.control:
        beside = [
            measure_areas(indicator, period, design.scheme, design.control) for period in periods
        ]
        other, other_error = _change(indicator, design, design.control, beside)
        change, error = change - other, math.hypot(error, other_error)
        expected += other
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
        survey=tuple(
            (each.value or 0.0, _bound(each.low, each), _bound(each.high, each))
            for each in (*waves, *beside)
        ),
    )


def _bound(bound: float | None, each: Estimate) -> float:
    return bound if bound is not None else each.value or 0.0


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
