# SPDX-License-Identifier: EUPL-1.2
"""From the figures of a design to a result, for each kind of design."""

import math
from dataclasses import replace

import numpy as np

from wijkatlas.api import QT_TRANSLATE_NOOP, UserError
from wijkatlas.api.statistics import Difference, weighted_displacement
from wijkatlas_plan.effects.did import compare_groups, compare_panel
from wijkatlas_plan.effects.interrupted import RECOMMENDED_BEFORE, interrupted_series
from wijkatlas_plan.effects.ratio import DOUBLED, Ratio, relative_effect
from wijkatlas_plan.effects.staggered import compare_cohorts
from wijkatlas_plan.evaluation.comparability import course_before
from wijkatlas_plan.evaluation.counts import (
    CONTROL,
    CONTROL_AROUND,
    TREATED,
    TREATED_AROUND,
    Layout,
    count_groups,
    count_months,
)
from wijkatlas_plan.evaluation.periods import periods_of, time_weights
from wijkatlas_plan.evaluation.power import start_places
from wijkatlas_plan.evaluation.remark import Remark, Weakness
from wijkatlas_plan.evaluation.result import RATIOS, Figure, FigureKind, Group, Result, Verdict
from wijkatlas_plan.model.evaluation import Design, DesignKind

__all__ = ["from_incidents", "make_result", "quantile"]

MOST_TIMES = 1000
"""A margin that reaches further says nothing."""
FEWEST_CLUSTERS = 3
"""In each group; with fewer the spread between areas says nothing (with one treated area it is 0)."""


def from_incidents(design: Design, layout: Layout) -> Result:
    """The result of a design on incidents.

    Raises:
        UserError: there is too little to compare.
    """
    if design.kind is DesignKind.CONTROL:
        return _with_control(design, layout)
    if design.kind is DesignKind.STAGGERED:
        return _staggered(design, layout)
    return _series(design, layout)


def _with_control(design: Design, layout: Layout) -> Result:
    before, after = periods_of(design)
    themes = design.categories
    early, late = (count_groups(layout, themes, days) for days in (before, after))
    pairs = {name: (early[name], late[name]) for name in layout.present}
    if not sum(sum(pair) for pair in pairs.values()):
        raise _too_little()
    sizes = {name: layout.size.get(name) or 1.0 for name in layout.present}
    order = (CONTROL, TREATED, CONTROL_AROUND, TREATED_AROUND)
    weights = [sizes.get(name, 1.0) for name in order]
    lengths = time_weights(before, after)
    found = weighted_displacement(
        *(pairs.get(name, (0, 0)) for name in order),
        time_weights=lengths,
        area_weights=(weights[0], weights[1], weights[2], weights[3]),
        alpha=design.alpha,
    )
    figures = [_difference(FigureKind.TOTAL, found.total)]
    if TREATED_AROUND in pairs:
        figures.append(_difference(FigureKind.LOCAL, found.local))
        figures.append(_difference(FigureKind.DISPLACED, found.displaced))
    months = count_months(layout, themes, before, after, by_area=True)
    treated = np.array([code in design.treated for code in layout.areas], np.bool_)
    detail: dict[str, float] = {"areas": len(layout.areas), "weight_after": lengths[1]}
    detail |= {f"weight_{name}": size for name, size in sizes.items() if size != 1}
    course = course_before(design, layout, before)
    if course is not None and course.high < MOST_TIMES:
        detail |= {"course": course.value, "course_low": course.low, "course_high": course.high}
    panel = compare_panel(months.counts, treated, months.after, alpha=design.alpha)
    if panel is not None:
        figures.append(_ratio(FigureKind.PANEL, panel.ratio))
        if min(len(design.treated), len(design.control)) >= FEWEST_CLUSTERS:
            figures.append(_ratio(FigureKind.CLUSTERED, panel.clustered))
        detail |= {"dispersion": panel.dispersion, "panel_areas": panel.areas}
    groups = compare_groups(
        months.counts, treated, months.after, months.days.astype(np.float64), alpha=design.alpha
    )
    if groups is not None:
        figures.append(_ratio(FigureKind.GROUPS, groups.quasi))
        if groups.negative is not None:
            figures.append(_ratio(FigureKind.NEGATIVE, groups.negative))
        detail["dispersion_groups"] = groups.dispersion
    for kind, spread in ((FigureKind.RELATIVE, 1.0), (FigureKind.DOUBLED, DOUBLED)):
        relative = relative_effect(
            pairs[TREATED], pairs[CONTROL], dispersion=spread, alpha=design.alpha
        )
        if relative is not None:
            figures.append(_ratio(kind, relative))
    by_group = count_months(layout, themes, before, after)
    observed = float(pairs[TREATED][1])
    local = found.local.estimate * lengths[1]
    result = make_result(
        design,
        figures,
        observed=observed,
        expected=observed - local,
        groups=_groups(layout, early, late, by_group.counts),
        months=tuple(day.isoformat() for day in by_group.first),
        place=int((~by_group.after).sum()),
        detail=detail,
    )
    return _with_spread(result, panel.dispersion if panel is not None else 1.0, design.alpha)


def _with_spread(result: Result, spread: float, alpha: float) -> Result:
    """Withhold a verdict that does not stand when the margin is as wide as the spread of the counts.

    The variance of a weighted displacement difference is that of Poisson counts. Where counts vary
    ``spread`` times as much, 23 to 43 of 100 differences would be called clear without any effect.
    """
    main = result.main
    wider = quantile(alpha) * main.error * math.sqrt(spread)
    if result.verdict is Verdict.UNCLEAR or abs(main.value) > wider:
        return result
    return replace(result, verdict=Verdict.UNCLEAR, remarks=(Remark(Weakness.WILD, {"n": spread}),))


def _staggered(design: Design, layout: Layout) -> Result:
    before, after = periods_of(design)
    months = count_months(layout, design.categories, before, after, by_area=True)
    starts = start_places(design, layout, months)
    found = compare_cohorts(months.counts, starts, alpha=design.alpha)
    if found is None:
        raise _too_little()
    z = quantile(design.alpha)
    margin = z * found.error
    figures = [
        Figure(
            FigureKind.COHORTS,
            found.change,
            found.change - margin,
            found.change + margin,
            found.error,
            found.change / found.error if found.error else None,
        )
    ]
    if found.ratio is not None:
        figures.append(_ratio(FigureKind.COHORTS_RATIO, found.ratio))
    figures.extend(
        _ratio(FigureKind.COHORT, each.ratio, months.first[each.start].isoformat())
        for each in found.cohorts
        if each.ratio is not None
    )
    by_group = count_months(layout, design.categories, before, after)
    early, late = (count_groups(layout, design.categories, days) for days in (before, after))
    remarks = (Remark(Weakness.ALL_TREATED, {"months": found.left_out}),) if found.left_out else ()
    return make_result(
        design,
        figures,
        observed=float(found.observed),
        expected=found.expected,
        groups=_groups(layout, early, late, by_group.counts),
        months=tuple(day.isoformat() for day in by_group.first),
        place=int((~by_group.after).sum()),
        remarks=remarks,
        detail={"dispersion": found.dispersion, "areas": len(layout.areas)},
    )


def _series(design: Design, layout: Layout) -> Result:
    before, after = periods_of(design)
    months = count_months(layout, design.categories, before, after)
    place = int((~months.after).sum())
    counts = months.counts[0]
    found = interrupted_series(counts, months.days, months.phase, place, alpha=design.alpha)
    if found is None:
        raise _too_little()
    averted = Figure(
        FigureKind.AVERTED,
        found.change,
        found.change_low,
        found.change_high,
        found.ratio.log_error * found.expected,  # observed less observed/ratio, by the ratio
    )
    figures = [
        averted,
        _ratio(FigureKind.SERIES_RATIO, found.ratio),
        _ratio(FigureKind.LEVEL, found.level),
    ]
    if found.slope is not None:
        figures.append(_ratio(FigureKind.SLOPE, found.slope))
    figures.append(_ratio(FigureKind.TREND, found.trend))
    early, late = (count_groups(layout, design.categories, days) for days in (before, after))
    remarks = (Remark(Weakness.RESEMBLING_MONTHS),) if found.newey_west else ()
    made = make_result(
        design,
        figures,
        observed=float(found.observed),
        expected=found.expected,
        groups=_groups(layout, early, late, months.counts),
        months=tuple(day.isoformat() for day in months.first),
        place=place,
        course=tuple(float(each) for each in found.without),
        remarks=remarks,
        detail={
            "dispersion": found.dispersion,
            "autocorrelation": found.autocorrelation,
            "season": float(found.has_season),
        },
    )
    # of less than a year the season is not known: with one of a fifth half of all verdicts are wrong
    return made if place >= RECOMMENDED_BEFORE else replace(made, verdict=Verdict.UNCLEAR)


def make_result(design: Design, figures: list[Figure], **rest: object) -> Result:
    """A result whose verdict is that of the first figure; ``rest`` are its other fields."""
    main = figures[0]
    none = 1.0 if main.kind in RATIOS else 0.0
    verdict = Verdict.UNCLEAR
    if main.high < none:
        verdict = Verdict.FALL
    elif main.low > none:
        verdict = Verdict.RISE
    return Result(
        kind=design.kind,
        action="",
        title="",
        before=design.before,
        after=design.after,
        computed_on="",
        verdict=verdict,
        level=1 - design.alpha,
        figures=tuple(figures),
        categories=design.categories,
        **rest,  # type: ignore[arg-type]  # fields of a result
    )


def _difference(kind: FigureKind, found: Difference) -> Figure:
    z = None if math.isnan(found.z) else found.z
    return Figure(kind, found.estimate, found.low, found.high, found.error, z)


def _ratio(kind: FigureKind, found: Ratio, name: str = "") -> Figure:
    z = math.log(found.value) / found.log_error if found.log_error else None
    return Figure(kind, found.value, found.low, found.high, found.log_error, z, name)


def _groups(
    layout: Layout, early: dict[str, int], late: dict[str, int], months: np.ndarray
) -> tuple[Group, ...]:
    return tuple(
        Group(name, early[name], late[name], tuple(int(n) for n in row))
        for name, row in zip(layout.present, months, strict=True)
    )


def quantile(alpha: float) -> float:
    """The normal quantile that belongs to a two-sided interval."""
    from scipy import special

    return float(special.ndtri(1 - alpha / 2))


def _too_little() -> UserError:
    return UserError(
        QT_TRANSLATE_NOOP("errors", "There are too few incidents to compare anything."),
        QT_TRANSLATE_NOOP(
            "errors", "Look at the areas, the categories and the periods of the design."
        ),
    )
