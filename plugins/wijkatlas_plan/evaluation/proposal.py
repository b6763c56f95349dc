# SPDX-License-Identifier: EUPL-1.2
"""A first design for an action: what the plan says already about where, when and what."""

from datetime import date

from wijkatlas_plan.diagnosis.ground import Ground
from wijkatlas_plan.model.days import add_months, read_day
from wijkatlas_plan.model.evaluation import Design, DesignKind
from wijkatlas_plan.model.period import DAY, write_days
from wijkatlas_plan.model.plan import Action, Goal

__all__ = ["periods_around", "propose_design"]

INCIDENT, SURVEY = "incident:", "survey:"
ALL = "all"
MONTHS = 12


def propose_design(action: Action | None, goal: Goal | None, ground: Ground) -> Design:
    """Areas of the action, the figure of its goal, and a year before and after its start.

    With areas the design compares them with others; without, the months before and after; for a goal
    of a survey it is the survey. Nothing is proposed that the plan does not tell.
    """
    indicator = goal.indicator if goal is not None else ""
    areas = action.areas if action is not None else ()
    scheme = action.scheme if action is not None else ""
    if areas and scheme not in ground.schemes:
        areas, scheme = (), ""
    start = read_day(action.start) if action is not None else None
    before, after = periods_around(start) if start is not None else ("", "")
    kind = DesignKind.CONTROL if areas else DesignKind.SERIES
    categories: tuple[str, ...] = ()
    if indicator.startswith(SURVEY):
        return Design(
            DesignKind.SURVEY, scheme, treated=areas, before="", after="", indicator=indicator
        )
    if indicator.startswith(INCIDENT) and indicator != INCIDENT + ALL:
        categories = (indicator.removeprefix(INCIDENT),)
    return Design(kind, scheme, categories, areas, before=before, after=after)


def periods_around(start: date) -> tuple[str, str]:
    """Twelve whole months before a start and twelve from it on; it falls in the month it is nearest to."""
    first = start.replace(day=1)
    if start.day > 15:
        first = add_months(first, 1)
    return (
        write_days(add_months(first, -MONTHS), first - DAY),
        write_days(first, add_months(first, MONTHS) - DAY),
    )
