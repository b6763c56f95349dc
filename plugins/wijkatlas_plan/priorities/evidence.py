# SPDX-License-Identifier: EUPL-1.2
"""The figures of a problem with what is needed to judge them: what they were before, and the change."""

from collections.abc import Mapping
from dataclasses import dataclass

from wijkatlas.api import Estimate, Group, Indicator, Nature
from wijkatlas_plan.diagnosis.goals import measure_areas
from wijkatlas_plan.model.period import year_before
from wijkatlas_plan.model.problem import FigureRef, Problem

INCIDENT = "incident:"


@dataclass(frozen=True, slots=True)
class Evidence:
    """A figure of a problem. ``before`` is that of the earlier period, ``change`` from then to now.

    ``place`` is the area's name, or the municipality's. Without an indicator any more there is only
    what was taken along.
    """

    ref: FigureRef
    title: str
    place: str
    now: Estimate
    nature: Nature
    group: Group
    worse: int
    decimals: int = 1
    before: Estimate | None = None
    change: Estimate | None = None
    themes: tuple[str, ...] = ()


def gather_evidence(
    problem: Problem, indicators: Mapping[str, Indicator], places: Mapping[tuple[str, str], str]
) -> tuple[Evidence, ...]:
    """The figures of a problem as they are now, each with what it was before.

    Args:
        problem: whose figures.
        indicators: all of the session, by id; figures of one that is gone are left out.
        places: names by scheme and code; that of the municipality under ("", "").
    """
    return tuple(
        _evidence(ref, indicators[ref.indicator], places)
        for ref in problem.figures
        if ref.indicator in indicators
    )


def _evidence(
    ref: FigureRef, indicator: Indicator, places: Mapping[tuple[str, str], str]
) -> Evidence:
    scheme, areas = (ref.scheme, (ref.area,)) if ref.area else ("", ())
    now = measure_areas(indicator, ref.period, scheme, areas)
    earlier = earlier_period(indicator, ref.period)
    before = measure_areas(indicator, earlier, scheme, areas) if earlier else None
    change = None
    if earlier and indicator.compare is not None and now.value is not None:
        change = indicator.compare(earlier, ref.period, scheme, areas)
    key = (scheme, ref.area) if ref.area else ("", "")
    return Evidence(
        ref,
        indicator.title,
        places.get(key, ref.area),
        now,
        indicator.nature,
        indicator.group,
        indicator.worse,
        indicator.decimals,
        before if before is not None and before.value is not None else None,
        change if change is not None and change.value is not None else None,
        indicator.themes,
    )


def earlier_period(indicator: Indicator, period: str) -> str:
    """The period to compare with: of incidents the same days a year before, else the one before.

    "" when there is none.
    """
    if indicator.id.startswith(INCIDENT):
        return year_before(period)
    known = list(indicator.periods)
    if period not in known:
        return ""
    place = known.index(period)
    return known[place - 1] if place else ""
