# SPDX-License-Identifier: EUPL-1.2
"""The periods of a design: before and after, and how long they are."""

from wijkatlas.api import QT_TRANSLATE_NOOP, UserError
from wijkatlas_plan.model.days import YEARS
from wijkatlas_plan.model.evaluation import Design
from wijkatlas_plan.model.period import Days, read_period

AS_LONG = 0.005
"""Periods that differ less than this share in length count as equally long (leap years)."""
NEARLY_AS_LONG = 0.05
"""Up to this share their length is not worth a remark; it is taken into account all the same."""


def periods_of(design: Design) -> tuple[Days, Days]:
    """The days before and after.

    Raises:
        UserError: they are no periods, or not one after the other.
    """
    if not design.before or not design.after:
        raise UserError(
            QT_TRANSLATE_NOOP(
                "errors", "It is not said which period before is compared with which."
            ),
            QT_TRANSLATE_NOOP("errors", "Give the period before the start and the one after it."),
        )
    before, after = sensible_period(design.before), sensible_period(design.after)
    if after[0] <= before[1]:
        raise UserError(
            QT_TRANSLATE_NOOP(
                "errors", "The period after begins before the period before has ended."
            ),
            QT_TRANSLATE_NOOP(
                "errors", "Both lie apart: first the one before, then the one after."
            ),
        )
    return before, after


def sensible_period(text: str) -> Days:
    """A period in years that can be meant.

    Raises:
        UserError: it is none.
    """
    found = read_period(text)
    if found[0].year not in YEARS or found[1].year not in YEARS:
        raise UserError(
            QT_TRANSLATE_NOOP("errors", "“{period}” is not a period."),
            QT_TRANSLATE_NOOP(
                "errors",
                "Write a year (2025), a month (2025-10), or two days: 2025-01-01/2025-06-30.",
            ),
            period=text,
        )
    return found


def time_weights(before: Days, after: Days) -> tuple[float, float]:
    """The length of both periods in lengths of the first; equal ones are 1."""
    first, second = ((end - begin).days + 1 for begin, end in (before, after))
    return (1.0, 1.0) if abs(second / first - 1) <= AS_LONG else (1.0, second / first)
