# SPDX-License-Identifier: EUPL-1.2
"""Recorded incidents of the theme that a question is about, by area, in the year before it was asked."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date
from typing import Any

import numpy as np

from wijkatlas.api import load_themes, resource_root
from wijkatlas_survey.reports.periods import last_day
from wijkatlas_survey.settings import Policy

MINUTES_A_DAY = 1440
YEAR_DAYS = 365
PER = 1000


def recorded_rates(
    project: Any,
    themes: Sequence[str],
    shapes: Mapping[str, bytes],
    period: str,
    policy: Policy,
) -> dict[str, float | None]:
    """Incidents of these categories per 1,000 inhabitants by area; {} when there are none.

    They began in the 365 days up to the end of ``period`` (ISO; all of them when it is not known).
    None for an area without population or with a count that is too small to be told.
    """
    import shapely

    from wijkatlas.api.statistics import assign_points

    if not shapes or not themes:
        return {}
    points = project.points()
    wanted = [number for number, code in enumerate(points.categories) if code in themes]
    chosen = np.isin(points.category, wanted) & ~np.isnan(points.x)
    last = last_day(period)
    if last is not None:
        end = ((last - date(1970, 1, 1)).days + 1) * MINUTES_A_DAY
        chosen &= (points.begin >= end - YEAR_DAYS * MINUTES_A_DAY) & (points.begin < end)
    if not chosen.any():
        return {}
    codes = list(shapes)
    polygons = [shapely.from_wkb(shapes[code]) for code in codes]
    at = assign_points(points.x[chosen], points.y[chosen], polygons)
    counts = np.bincount(at[at >= 0], minlength=len(codes))
    people = {area.code: area.population for area in project.areas()}
    found: dict[str, float | None] = {}
    for code, count in zip(codes, counts.tolist(), strict=True):
        population = people.get(code)
        small = 0 < count < policy.hide_below
        found[code] = None if small or not population else PER * count / population
    return found


def theme_names(themes: Sequence[str], language: str) -> str:
    """The names of these categories of incidents, with commas."""
    known = load_themes(resource_root() / "taxonomies" / "incident_themes.toml")
    return ", ".join(known.label(code, language) for code in themes)
