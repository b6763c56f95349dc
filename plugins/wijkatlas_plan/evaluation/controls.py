# SPDX-License-Identifier: EUPL-1.2
"""Areas to compare with: about as many incidents before the start, and the same course."""

import math
from collections.abc import Sequence
from dataclasses import dataclass, replace

import numpy as np
import shapely

from wijkatlas.api import QT_TRANSLATE_NOOP, Area, UserError
from wijkatlas_plan.diagnosis.ground import Ground
from wijkatlas_plan.effects.ratio import Ratio
from wijkatlas_plan.effects.trend import compare_trends
from wijkatlas_plan.evaluation.counts import count_months, lay_out
from wijkatlas_plan.evaluation.periods import sensible_period
from wijkatlas_plan.model.evaluation import Design

__all__ = ["Candidate", "propose_controls"]

LEVEL_SCALE = math.log(1.5)
TREND_SCALE = math.log(1.25)


@dataclass(frozen=True, slots=True)
class Candidate:
    """An area that may serve to compare with; the lower ``distance`` the more alike.

    ``n`` incidents before; ``level`` is its rate (``per``: "inhabitants", "area" for the count itself)
    by that of the treated areas, ``trend`` how many times faster a year it grew, None when that is
    not known; ``far_m`` metres from the nearest treated area.
    """

    code: str
    name: str
    n: int
    level: float
    per: str
    trend: Ratio | None
    far_m: float
    distance: float


def propose_controls(
    ground: Ground, design: Design, *, most: int = 5, buffer_m: float | None = None
) -> tuple[Candidate, ...]:
    """The areas that are most like the treated ones before the start, the most alike first.

    Left out are treated areas, those within the buffer (neighbours are, with a buffer of 0: what moves
    goes there), and those without incidents. Likeness adds the squares of two logarithms: of the level
    in steps of one and a half times, of the yearly growth in steps of a quarter. Of small areas the
    growth is mostly chance, so that they seldom come first.

    Args:
        ground: incidents and areas.
        design: with ``scheme``, ``treated``, ``categories`` and ``before``.
        most: how many.
        buffer_m: how far from the treated areas; the design's own when None.

    Raises:
        UserError: the period or the areas are missing or unknown.
    """
    before = sensible_period(design.before)
    areas = ground.areas(design.scheme)
    known = {area.code: area for area in areas}
    if not design.treated or any(code not in known for code in design.treated):
        raise UserError(
            QT_TRANSLATE_NOOP("errors", "It is not said in which areas something is done."),
            QT_TRANSLATE_NOOP("errors", "Name the treated areas."),
        )
    free = _far_enough(areas, design, design.buffer_m if buffer_m is None else buffer_m)
    everywhere = replace(
        design,
        control=tuple(free),
        treated_around=(),
        control_around=(),
        buffer_m=0.0,
        starts={},
    )
    layout = lay_out(ground, everywhere)
    months = count_months(layout, design.categories, before, by_area=True)
    counts, days, phase = months.counts, months.days, months.phase
    people = [known[code].population for code in layout.areas]
    per_head = all(people)
    sizes = np.array([float(n or 1) if per_head else 1.0 for n in people])
    treated = np.array([code in design.treated for code in layout.areas], np.bool_)
    own = counts[treated].sum() / (sizes[treated].sum() if per_head else treated.sum())
    if not own:
        return ()
    found = []
    for place in np.flatnonzero(~treated).tolist():
        code, n = layout.areas[place], int(counts[place].sum())
        if not n:
            continue
        level = float(n / sizes[place] / own)
        trend = compare_trends(counts[place], counts[treated].sum(axis=0), days, phase)
        grown = math.log(trend.value) / TREND_SCALE if trend is not None else 0.0
        found.append(
            Candidate(
                code,
                known[code].name,
                n,
                level,
                "inhabitants" if per_head else "area",
                trend,
                free[code],
                math.hypot(math.log(level) / LEVEL_SCALE, grown),
            )
        )
    return tuple(sorted(found, key=lambda each: (each.distance, each.code))[:most])


def _far_enough(areas: Sequence[Area], design: Design, buffer_m: float) -> dict[str, float]:
    """Metres to the nearest treated area of those that lie beyond the buffer and don't touch one."""
    codes = [area.code for area in areas]
    shapes = shapely.from_wkb([area.wkb or None for area in areas])
    taken = {*design.treated, *design.treated_around, *design.control_around}
    own = [shape for code, shape in zip(codes, shapes, strict=True) if code in design.treated]
    metres = shapely.distance(shapely.union_all(shapely.make_valid(np.array(own))), shapes)
    return {
        code: float(far)
        for code, far in zip(codes, metres, strict=True)
        if code not in taken and far > max(buffer_m, 1.0)
    }
