# SPDX-License-Identifier: EUPL-1.2
"""What a series needs beside its counts: breaks in the sources, and the years so far."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from typing import TYPE_CHECKING

import numpy as np

from wijkatlas.analysis.breaks import Break, BreakKind, find_breaks
from wijkatlas.analysis.coverage import Coverage
from wijkatlas.analysis.selection import DAY, EPOCH, MONTH, days
from wijkatlas.commands.analyses.series.report import YearRow

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from wijkatlas.analysis.yeartodate import YearToDate
    from wijkatlas.commands.analyses.inputs import Inputs


HALF_A_MONTH_DAYS = 14


def found_breaks(inputs: Inputs, ever: NDArray[np.bool_], whole: Coverage) -> list[Break]:
    """Where a source (with its recipe) or a category begins or stops."""
    project, points = inputs.session.project, inputs.points
    kept = ever & (points.precision >= MONTH)
    day = known_days(inputs, ever)
    imports = {each.id: each for each in project.imports()}
    recipes: dict[str, set[str]] = {}
    for each in imports.values():
        recipes.setdefault(each.source, set()).add(each.recipe)
    names: list[str] = []
    place: dict[int, int] = {0: -1}
    for number, each in imports.items():
        several = len(recipes[each.source]) > 1 and each.recipe
        name = f"{each.source} ({each.recipe})" if several else each.source
        if name not in names:
            names.append(name)
        place[number] = names.index(name)
    numbers, inverse = np.unique(project.import_numbers(points.fid)[kept], return_inverse=True)
    stream = np.array([place.get(int(each), -1) for each in numbers], np.int64)[inverse]
    found = find_breaks(day, stream, names, BreakKind.SOURCE, whole)
    category = points.category[kept].astype(np.int64)
    return found + find_breaks(day, category, points.categories, BreakKind.CATEGORY, whole)


def known_days(inputs: Inputs, ever: NDArray[np.bool_]) -> NDArray[np.int64]:
    """Days of incidents from 1970-01-01, the middle of the month where that is all that is known."""
    points = inputs.points
    kept = ever & (points.precision >= MONTH)
    return days(points)[kept] + np.where(points.precision[kept] == MONTH, HALF_A_MONTH_DAYS, 0)


def without_silence(
    whole: Coverage, breaks: list[Break], day: NDArray[np.int64]
) -> tuple[Coverage, list[Break]]:
    """Before the first and after the last that was recorded at all there is no nought."""
    if not len(day):
        return whole, breaks
    first, last = (EPOCH + timedelta(days=int(each)) for each in (day.min(), day.max()))
    kept = []
    for each in breaks:
        if each.kind is not BreakKind.GIVEN and each.begins and each.day <= first:
            whole = replace(whole, begin=first, slack_before=each.slack_days)
        elif each.kind is not BreakKind.GIVEN and not each.begins and each.day > last:
            whole = replace(whole, end=last, slack_after=each.slack_days)
        else:
            kept.append(each)
    return whole, kept


def year_rows(
    inputs: Inputs, ever: NDArray[np.bool_], year: YearToDate, scheme: str
) -> list[YearRow]:
    """The year so far of everything, of each category and of each area."""
    points = inputs.points
    kept = ever & (points.precision >= DAY)
    day = days(points)[kept]
    every = year.count(day, np.zeros(len(day), np.int64), 1)
    found = [YearRow("total", "", "", _plain(every[0]))]
    category = points.category[kept].astype(np.int64)
    counts = year.count(day, category, len(points.categories))
    groups = [
        ("category", code, code, row) for code, row in zip(points.categories, counts, strict=True)
    ]
    scheme = scheme or inputs.view.scheme()
    areas = inputs.loaded.areas.get(scheme, [])
    if areas and inputs.chosen.area is None:
        names = {each.code: each.name for each in areas}
        codes = [*names, ""]
        place = np.array([codes.index(each.code) for each in areas] + [len(codes) - 1], np.int64)
        counts = year.count(day, place[inputs.loaded.assignment(scheme).index[kept]], len(codes))
        groups += [
            ("area", code, names.get(code, ""), row)
            for code, row in zip(codes, counts, strict=True)
        ]
    found += [
        YearRow(group, code, name, _plain(row)) for group, code, name, row in groups if row.any()
    ]
    return sorted(found, key=lambda row: (_ORDER[row.group], not row.key, -row.now, row.key))


_ORDER = {"total": 0, "category": 1, "area": 2}


def _plain(counts: NDArray[np.int64]) -> tuple[int, ...]:
    return tuple(int(each) for each in counts)
