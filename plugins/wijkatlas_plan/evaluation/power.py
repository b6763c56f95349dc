# SPDX-License-Identifier: EUPL-1.2
"""What a design will be able to see, from the figures before the start alone."""

import math
from collections.abc import Iterable
from dataclasses import replace

import numpy as np

from wijkatlas.api import Estimate, Indicator
from wijkatlas_plan.diagnosis.goals import measure_areas
from wijkatlas_plan.diagnosis.ground import Ground
from wijkatlas_plan.effects.detectable import (
    Smallest,
    smallest_difference,
    smallest_fall,
    smallest_of_counts,
    smallest_of_series,
)
from wijkatlas_plan.effects.fitting import fit_counts, spread_of, two_way
from wijkatlas_plan.effects.staggered import compare_cohorts
from wijkatlas_plan.evaluation.counts import (
    TREATED,
    Layout,
    Months,
    count_groups,
    count_months,
    lay_out,
)
from wijkatlas_plan.evaluation.periods import periods_of, time_weights
from wijkatlas_plan.model.evaluation import Design, DesignKind
from wijkatlas_plan.model.period import Days

__all__ = ["dispersion_before", "error_of", "smallest_change", "start_places"]

NORMAL_95 = 1.959963984540054


def smallest_change(
    design: Design, ground: Ground, indicators: Iterable[Indicator] = ()
) -> Smallest | None:
    """The smallest change that could be told from chance; None when nothing is known before.

    Args:
        design: a design that was checked.
        ground: incidents and areas of the project.
        indicators: what can be measured, for a survey.
    """
    if design.kind is DesignKind.SURVEY:
        return _of_survey(design, indicators)
    before, after = periods_of(design)
    layout = lay_out(ground, design)
    if design.kind is DesignKind.CONTROL:
        counts = count_groups(layout, design.categories, before)
        if not sum(counts.values()):
            return None
        weights = time_weights(before, after)
        found = smallest_of_counts(
            list(counts.values()),
            time_weights=weights,
            area_weights=[layout.size.get(name) or 1.0 for name in counts],
            alpha=design.alpha,
        )
        return replace(found, of=float(counts[TREATED]))
    if design.kind is DesignKind.STAGGERED:
        return _of_cohorts(design, layout, before, after)
    months = count_months(layout, design.categories, before, after)
    counted = months.counts[0, ~months.after]
    plain = smallest_of_series(counted, months.days, months.phase, alpha=design.alpha)
    if plain is None:
        return None
    dispersion = dispersion_before(months, counted[None, :])
    return smallest_of_series(
        counted, months.days, months.phase, dispersion=dispersion, alpha=design.alpha
    )


def start_places(design: Design, layout: Layout, months: Months) -> np.ndarray:
    """The first treated month of each area, -1 for never; the month of the start counts as treated."""
    found = np.full(len(layout.areas), -1, np.int64)
    for place, code in enumerate(layout.areas):
        start = design.starts.get(code, "") if code in design.treated else ""
        if start:
            later = [
                n for n, first in enumerate(months.first) if first.isoformat()[:7] >= start[:7]
            ]
            found[place] = later[0] if later else -1
    return found


def error_of(estimate: Estimate) -> float | None:
    """The standard error that belongs to a 95 % interval; None without one."""
    if estimate.low is None or estimate.high is None:
        return None
    return (estimate.high - estimate.low) / (2 * NORMAL_95)


def _of_survey(design: Design, indicators: Iterable[Indicator]) -> Smallest | None:
    """As large a sample after as before, drawn anew."""
    indicator = next((each for each in indicators if each.id == design.indicator), None)
    if indicator is None:
        return None
    before = measure_areas(indicator, design.before, design.scheme, design.treated)
    error = error_of(before)
    if error is None or before.value is None:
        return None
    if design.control:
        beside = error_of(measure_areas(indicator, design.before, design.scheme, design.control))
        if beside is None:
            return None
        error = math.hypot(error, beside)
    return smallest_difference(error * math.sqrt(2), before.value, alpha=design.alpha)


def _of_cohorts(design: Design, layout: Layout, before: Days, after: Days) -> Smallest | None:
    """The error of the ratio when every month after is like those before."""
    months = count_months(layout, design.categories, before, after, by_area=True)
    early = months.counts[:, ~months.after]
    level = early.sum(axis=1) / max(1, int(months.days[~months.after].sum()))
    expected = np.outer(level, months.days)
    found = compare_cohorts(expected, start_places(design, layout, months), alpha=design.alpha)
    if found is None or found.ratio is None:
        return None
    error = found.ratio.log_error * math.sqrt(dispersion_before(months, early))
    return smallest_fall(error, found.expected, alpha=design.alpha)


def dispersion_before(months: Months, early: np.ndarray) -> float:
    """How much the counts before vary beyond Poisson's, area and month effects (or length) aside."""
    kept = early[early.sum(axis=1) > 0][:, early.sum(axis=0) > 0]
    fit = None
    if kept.shape[0] > 1 and kept.size > sum(kept.shape):
        area, month = (each.ravel() for each in np.indices(kept.shape))
        fit = fit_counts(two_way(area, month, *kept.shape), kept.ravel())
    elif early.sum():
        days = months.days[~months.after].astype(np.float64)
        fit = fit_counts(np.ones((len(days), 1)), early.sum(axis=0), np.log(days))
    return spread_of(fit) if fit is not None else 1.0
