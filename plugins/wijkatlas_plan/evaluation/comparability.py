# SPDX-License-Identifier: EUPL-1.2
"""Whether the treated areas and the others can be compared, from what happened before the start."""

from collections.abc import Iterable

from wijkatlas_plan.diagnosis.ground import Ground
from wijkatlas_plan.effects.ratio import Ratio
from wijkatlas_plan.effects.trend import compare_trends, peak_year
from wijkatlas_plan.evaluation.counts import (
    CONTROL,
    TREATED,
    Layout,
    count_groups,
    count_months,
)
from wijkatlas_plan.evaluation.covered import covered_days
from wijkatlas_plan.evaluation.power import dispersion_before
from wijkatlas_plan.evaluation.remark import Remark, Weakness
from wijkatlas_plan.model.days import add_months
from wijkatlas_plan.model.evaluation import Design, DesignKind, Weights
from wijkatlas_plan.model.period import DAY, Days

__all__ = ["comparability", "course_before", "yearly_counts"]

FEW_INCIDENTS = 20
LIKE_SIZE = 1.5
FEW_AREAS = 10
MOST_YEARS = 6
WILD = 1.5
"""From this dispersion on the margin of a difference in numbers is too narrow to be trusted."""


def comparability(design: Design, ground: Ground, layout: Layout, before: Days) -> Iterable[Remark]:
    """What the period before tells: few incidents, other courses, a peak, groups of unlike size."""
    counts = count_groups(layout, design.categories, before)
    treated, control = counts.get(TREATED, 0), counts.get(CONTROL)
    if treated < FEW_INCIDENTS:
        yield Remark(Weakness.FEW, {"n": treated})
    if control is not None:
        yield from _courses(design, layout, before)
        size = layout.size.get(CONTROL) or 1.0
        ratio = (control / size) / treated if treated else 0.0
        unlike = not 1 / LIKE_SIZE <= ratio <= LIKE_SIZE
        if design.kind is DesignKind.CONTROL:
            months = count_months(layout, design.categories, before, by_area=True)
            spread = dispersion_before(months, months.counts)
            if spread >= WILD:
                yield Remark(Weakness.WILD, {"n": spread})
        if design.kind is DesignKind.CONTROL and design.weights is Weights.NONE and unlike:
            yield Remark(Weakness.SIZE, {"treated": treated, "control": control})
    if design.kind is not DesignKind.SERIES and len(layout.areas) < FEW_AREAS:
        yield Remark(Weakness.FEW_AREAS, {"areas": len(layout.areas)})
    peak = peak_year(yearly_counts(design, ground, layout, before))
    if peak is not None and peak.is_peak:
        yield Remark(Weakness.PEAK, {"last": peak.last, "mean": peak.mean, "years": peak.years})


def _courses(design: Design, layout: Layout, before: Days) -> Iterable[Remark]:
    found = course_before(design, layout, before)
    if found is None:
        yield Remark(Weakness.TREND_UNKNOWN)
    elif found.is_clear:
        values = {"factor": found.value, "low": found.low, "high": found.high}
        yield Remark(Weakness.TREND, values)


def course_before(design: Design, layout: Layout, before: Days) -> Ratio | None:
    """How many times as fast a year the treated areas grew as those to compare with, before."""
    if CONTROL not in layout.present:
        return None
    months = count_months(layout, design.categories, before)
    treated, control = (months.counts[layout.present.index(name)] for name in (TREATED, CONTROL))
    return compare_trends(treated, control, months.days, months.phase, alpha=design.alpha)


def yearly_counts(design: Design, ground: Ground, layout: Layout, before: Days) -> list[int]:
    """Incidents of the treated areas in years of twelve months up to the end of the period before."""
    span = covered_days(ground, design.categories)
    if span is None:
        return []
    found: list[int] = []
    end = before[1]
    while len(found) < MOST_YEARS:
        begin = add_months(end + DAY, -12)
        if begin < span[0]:
            break
        found.append(count_groups(layout, design.categories, (begin, end))[TREATED])
        end = begin - DAY
    return found[::-1]
