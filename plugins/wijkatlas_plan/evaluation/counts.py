# SPDX-License-Identifier: EUPL-1.2
"""The incidents of a design: in the treated areas, those to compare with, and around both."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from typing import TYPE_CHECKING

import numpy as np
import shapely
from numpy.typing import NDArray
from shapely.geometry.base import BaseGeometry

from wijkatlas_plan.diagnosis.ground import Ground
from wijkatlas_plan.diagnosis.incidents import EPOCH, MINUTES_A_DAY, Points, rows_within
from wijkatlas_plan.evaluation.periods import sensible_period
from wijkatlas_plan.model.evaluation import Design, Weights
from wijkatlas_plan.model.period import DAY, Days

if TYPE_CHECKING:
    from wijkatlas.api.statistics import Counted

__all__ = [
    "CONTROL",
    "CONTROL_AROUND",
    "GROUPS",
    "TREATED",
    "TREATED_AROUND",
    "Layout",
    "Months",
    "count_groups",
    "count_months",
    "group_shapes",
    "lay_out",
    "tables",
]

TREATED, CONTROL, TREATED_AROUND, CONTROL_AROUND = GROUPS = (
    "treated", "control", "treated_around", "control_around",
)  # fmt: skip
M2_A_KM2 = 1e6
ROUND = 32  # corners in a quarter of a circle: 300 m are right to 10 cm

Rows = NDArray[np.bool_]
Ints = NDArray[np.int64]


@dataclass(frozen=True, eq=False, slots=True)
class Layout:
    """Where the incidents of a project lie in the eyes of a design.

    ``group``: int64[incidents], place in :data:`GROUPS`, -1 for none of them; ``area``: place in
    ``areas`` (codes of treated and control areas), -1. ``present`` are the groups of the design.
    ``size``: each group beside the treated one, as the design weighs them (None when that is not
    known).
    """

    points: Points
    group: Ints
    area: Ints
    areas: tuple[str, ...]
    present: tuple[str, ...]
    size: Mapping[str, float | None]


@dataclass(frozen=True, eq=False, slots=True)
class Months:
    """Whole months in order: first days, lengths, part of the year of their middle, and counts.

    ``counts``: int64[rows, months]; ``after``: bool[months].
    """

    first: tuple[date, ...]
    days: Ints
    phase: NDArray[np.float64]
    after: Rows
    counts: Ints


def codes_of(design: Design) -> dict[str, tuple[str, ...]]:
    """The codes of areas of each group, without groups that have none."""
    found = {name: getattr(design, name) for name in GROUPS}
    return {name: codes for name, codes in found.items() if codes}


def group_shapes(ground: Ground, design: Design) -> dict[str, BaseGeometry]:
    """The ground of each group in the project CRS.

    With a buffer the groups around are rings of so many metres: what lies in both rings belongs to the
    treated one, and no ring covers treated or control areas.
    """
    shapes = {area.code: area.wkb for area in ground.areas(design.scheme) if area.wkb}
    found = {
        name: shapely.union_all(
            shapely.make_valid(shapely.from_wkb([shapes[code] for code in codes if code in shapes]))
        )
        for name, codes in codes_of(design).items()
    }
    if design.buffer_m > 0 and TREATED in found:
        taken = shapely.union_all([found[name] for name in (TREATED, CONTROL) if name in found])
        for name, inner in ((TREATED_AROUND, TREATED), (CONTROL_AROUND, CONTROL)):
            if inner in found:
                ring = shapely.difference(
                    shapely.buffer(found[inner], design.buffer_m, quad_segs=ROUND), taken
                )
                found[name] = ring
                taken = shapely.union(taken, ring)
    return found


def lay_out(ground: Ground, design: Design) -> Layout:
    """Put every incident in its group; without treated areas all of them are treated."""
    from wijkatlas.api.statistics import assign_points

    points = ground.points
    codes = codes_of(design)
    areas = (*codes.get(TREATED, ()), *codes.get(CONTROL, ()))
    if not areas:
        everywhere = np.zeros(len(points.begin), np.int64)
        return Layout(points, everywhere, everywhere, ("",), (TREATED,), {TREATED: 1.0})
    known = ground.codes(design.scheme)
    places = ground.places(design.scheme)
    place = {code: number for number, code in enumerate(areas)}
    area = np.array([*(place.get(code, -1) for code in known), -1], np.int64)[places]
    member = {code: GROUPS.index(name) for name in codes for code in codes[name]}
    group = np.array([*(member.get(code, -1) for code in known), -1], np.int64)[places]
    shapes = group_shapes(ground, design)
    if design.buffer_m > 0:
        rings = [name for name in (TREATED_AROUND, CONTROL_AROUND) if name in shapes]
        free = np.flatnonzero(area < 0)
        group[free] = -1
        held = assign_points(points.x[free], points.y[free], [shapes[name] for name in rings])
        numbers = np.array([*(GROUPS.index(name) for name in rings), -1], np.int64)
        group[free] = numbers[held]
    present = tuple(name for name in GROUPS if name in shapes)
    return Layout(points, group, area, areas, present, _sizes(ground, design, shapes))


def count_groups(layout: Layout, themes: Sequence[str], days: Days) -> dict[str, int]:
    """Incidents of each group of the design in a period."""
    held = layout.group[rows_within(layout.points, themes, days)]
    found = np.bincount(held[held >= 0], minlength=len(GROUPS))
    return {name: int(found[GROUPS.index(name)]) for name in layout.present}


def count_months(
    layout: Layout, themes: Sequence[str], *periods: Days, by_area: bool = False
) -> Months:
    """Counts by whole month of periods in order: a row for each group, or treated or control area.

    Months of all but the first period are ``after``.
    """
    months = [
        (*month, is_after) for is_after, days in enumerate(periods) for month in _whole_months(days)
    ]
    labels = layout.area if by_area else layout.group
    size = len(layout.areas) if by_area else len(GROUPS)
    counts = np.zeros((size, len(months)), np.int64)
    rows = np.logical_or.reduce([rows_within(layout.points, themes, days) for days in periods])
    rows &= labels >= 0
    day = layout.points.begin[rows].astype(np.int64) // MINUTES_A_DAY
    held = labels[rows]
    starts = np.array([(first - EPOCH).days for first, _, _ in months], np.int64)
    ends = np.array([(last - EPOCH).days for _, last, _ in months], np.int64)
    if months:
        place = np.searchsorted(starts, day, side="right") - 1
        fits = (place >= 0) & (day <= ends[place])
        np.add.at(counts, (held[fits], place[fits]), 1)
    if not by_area:
        counts = counts[[GROUPS.index(name) for name in layout.present]]
    middle = [first + timedelta(days=(last - first).days // 2) for first, last, _ in months]
    return Months(
        tuple(first for first, _, _ in months),
        ends - starts + 1,
        np.array([(each.timetuple().tm_yday - 0.5) / 365.25 for each in middle], np.float64),
        np.array([bool(is_after) for _, _, is_after in months], np.bool_),
        counts,
    )


def tables(ground: Ground, design: Design) -> "tuple[Counted, ...]":
    """The counts of a design as tables for an edition: by group, before and after.

    Labels are the names of the groups. None of a survey.
    """
    from wijkatlas.api.statistics import Counted

    if not design.before or not design.after or design.indicator:
        return ()
    layout = lay_out(ground, design)
    place = np.full(len(GROUPS) + 1, -1, np.int64)
    for number, name in enumerate(layout.present):
        place[GROUPS.index(name)] = number
    return tuple(
        Counted(
            "place",
            rows_within(layout.points, design.categories, sensible_period(period))
            & (layout.group >= 0),
            place[layout.group],
            layout.present,
        )
        for period in (design.before, design.after)
    )


def _sizes(
    ground: Ground, design: Design, shapes: Mapping[str, BaseGeometry]
) -> dict[str, float | None]:
    """Inhabitants or km² of each group by those of the treated one; people spread over areas evenly."""
    if design.weights is Weights.NONE:
        return dict.fromkeys(shapes, 1.0)
    if design.weights is Weights.GROUND:
        sizes: dict[str, float | None] = {
            name: float(shapely.area(shape)) / M2_A_KM2 for name, shape in shapes.items()
        }
    else:
        people = ground.population(design.scheme)
        codes = codes_of(design)
        sizes = {
            name: _sum([people.get(code) for code in codes[name]])
            if name in codes
            else _people_within(ground, design.scheme, shape)
            for name, shape in shapes.items()
        }
    base = sizes.get(TREATED)
    return {name: size / base if size and base else None for name, size in sizes.items()}


def _people_within(ground: Ground, scheme: str, shape: BaseGeometry) -> float | None:
    areas = [area for area in ground.areas(scheme) if area.wkb]
    grounds = shapely.make_valid(shapely.from_wkb([area.wkb for area in areas]))
    shares = shapely.area(shapely.intersection(grounds, shape)) / shapely.area(grounds)
    held = [
        (area.population, share) for area, share in zip(areas, shares, strict=True) if share > 0
    ]
    return _sum([None if n is None else n * share for n, share in held])


def _sum(numbers: Sequence[float | None]) -> float | None:
    known = [n for n in numbers if n is not None]
    return float(sum(known)) if len(known) == len(numbers) and known else None


def _whole_months(days: Days) -> list[Days]:
    """First and last day of each month that lies within a period."""
    begin, end = days
    first = begin if begin.day == 1 else _next(begin)
    found = []
    while (after := _next(first)) - DAY <= end:
        found.append((first, after - DAY))
        first = after
    return found


def _next(day: date) -> date:
    return (day.replace(day=1) + timedelta(days=31)).replace(day=1)
