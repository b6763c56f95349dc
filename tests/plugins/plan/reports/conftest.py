# SPDX-License-Identifier: EUPL-1.2
"""A small town with incidents and a plan, and the pages that an edition has of it."""

from collections.abc import Callable
from datetime import date
from typing import Any

import numpy as np
import pytest
import shapely

from wijkatlas.analysis.together import protect_together
from wijkatlas.api import (
    Area,
    Chapter,
    EditionRequest,
    IncidentBatch,
    LoadedPlugin,
    Session,
    Settings,
    Translator,
)
from wijkatlas.commands.registry import core_settings
from wijkatlas_plan import plugin as plan
from wijkatlas_plan.reports.edition import plan_edition

TODAY = date(2026, 7, 1)
CODES = ("N1", "N2", "Z1")
COUNTS = {  # each year
    "burglary": {"N1": 40, "N2": 24, "Z1": 30},
    "noise": {"N1": 40, "N2": 3, "Z1": 30},
}
WEST, SOUTH = 150_000.0, 170_000.0


def square(column: int) -> bytes:
    west = WEST + 1000 * column
    return bytes(shapely.MultiPolygon([shapely.box(west, SOUTH, west + 1000, SOUTH + 1000)]).wkb)


def batch() -> IncidentBatch:
    """Incidents spread over 2024 and 2025."""
    rows = [
        (
            theme,
            f"{year}-{1 + i % 12:02d}-{1 + i % 28:02d}T12:00:00+01:00",
            WEST + 1000 * place + 500,
        )
        for theme, counts in COUNTS.items()
        for year in (2024, 2025)
        for place, code in enumerate(CODES)
        for i in range(counts[code])
    ]
    # so that both years are known to be covered
    rows += [
        (theme, f"{day}T12:00:00+01:00", WEST + 500)
        for theme in COUNTS
        for day in ("2024-01-01", "2025-12-31")
    ]
    n = len(rows)
    names = (
        "category_national", "end", "known_at", "attempt", "street", "text", "house_number",
        "postcode",
    )  # fmt: skip
    return IncidentBatch(
        list(range(1, n + 1)),
        {
            "source_ref": [f"R{number}" for number in range(n)],
            "category": [theme for theme, _, _ in rows],
            "category_source": [theme for theme, _, _ in rows],
            "begin": [moment for _, moment, _ in rows],
            "x": [x for _, _, x in rows],
            "y": [SOUTH + 500] * n,
            **{name: [None] * n for name in names},
        },
    )


@pytest.fixture
def town(filled_project: Any) -> Any:
    """The small plan in a town with three areas and their burglaries."""
    areas = [
        Area("wijk", code, f"Area {code}", square(place), 1000, valid_from="2024-01-01")
        for place, code in enumerate(CODES)
    ]
    with filled_project.edit("Areas") as edit:
        edit.import_areas(areas, file_name="areas.gpkg", sha256="a")
    with filled_project.edit("Incidents") as edit:
        edit.import_incidents("police", [batch()], file_name="i.csv", sha256="i", recipe="")
    return filled_project


@pytest.fixture
def pages(plan_project: Any) -> Callable[..., tuple[Chapter, ...]]:
    """``pages(project)`` gives the pages of an edition; ``language`` and ``scheme`` may be said."""
    del plan_project

    def make(project: Any, language: str = "en", scheme: str = "wijk") -> tuple[Chapter, ...]:
        session = Session(
            settings=Settings([*core_settings(), *plan.settings]),
            translator=Translator(language),
            plugins=[LoadedPlugin("plan", plan)],
        )
        session._project = project  # the fixture closes it
        points = project.points()
        known = {code: place for place, code in enumerate(CODES)}
        has_areas = bool(project.areas(scheme)) if scheme else False
        column = (points.x - WEST) // 1000
        places = np.where(np.isnan(column), -1, column).astype(np.int64)
        request = EditionRequest(
            "council", TODAY, points, scheme if has_areas else "",
            tuple(known) if has_areas else (),
            places if has_areas else np.full(len(points), -1),
        )  # fmt: skip
        edition = plan_edition(session, request)
        if edition is None:
            return ()
        return tuple(edition.chapters(protect_together(edition.counted, 5)))

    return make
