# SPDX-License-Identifier: EUPL-1.2
"""A street of six square kilometres with counts that are chosen, not drawn."""

from collections.abc import Iterable
from datetime import date, timedelta
from typing import Any

import numpy as np
import pytest
from shapely import MultiPolygon, box, to_wkb

from wijkatlas.api import Session
from wijkatlas.domain.area import Area
from wijkatlas.domain.incident import INCIDENT_COLUMNS, IncidentBatch
from wijkatlas_plan.model.evaluation import Design, DesignKind

Y23, Y24 = "2023-01-01/2023-12-31", "2024-01-01/2024-12-31"
CODES = "ABCDEF"
PEOPLE = {"A": 2000, "B": 2000, "C": 1000, "D": 2000, "E": 4000, "F": 2100}


def spread(n: int, x: float, year: int) -> list[tuple[float, str]]:
    """So many incidents at one place, evenly over a year."""
    first = date(year, 1, 1)
    return [(x, (first + timedelta(days=365 * i // n)).isoformat()) for i in range(n)]


def add_incidents(
    project: Any,
    rows: Iterable[tuple[float, str]],
    category: str = "burglary",
    source: str = "test",
) -> None:
    """Incidents at (x, 500) on days (or in months)."""
    rows = list(rows)
    values: dict[str, list[Any]] = {name: [None] * len(rows) for name in INCIDENT_COLUMNS}
    values["category"] = [category] * len(rows)
    values["category_source"] = [category] * len(rows)
    values["begin"] = [day for _, day in rows]
    values["x"] = [x for x, _ in rows]
    values["y"] = [500.0] * len(rows)
    columns = {name: np.array(held) if name in "xy" else held for name, held in values.items()}
    batch = IncidentBatch(range(1, len(rows) + 1), columns)
    with project.edit("Incidents") as edit:
        edit.import_incidents(source, [batch], file_name=source, sha256=source, recipe="")


@pytest.fixture
def town(plan_project: Any) -> Any:
    """A treated 100 to 80, D 100 to 90; C, E and F alike; some within 200 m of A and D; 2021 to 2024."""
    areas = [
        Area(
            "wijk", code, f"Area {code}",
            to_wkb(MultiPolygon([box(1000 * i, 0, 1000 * (i + 1), 1000)])), PEOPLE[code],
        )
        for i, code in enumerate(CODES)
    ]  # fmt: skip
    with plan_project.edit("Areas") as edit:
        edit.import_areas(areas, file_name="areas", sha256="areas")
    rows = []
    for year, (a, d) in {2021: (90, 95), 2022: (105, 98), 2023: (100, 100), 2024: (80, 90)}.items():
        rows += spread(a, 500, year) + spread(d, 3500, year)
    for n, x, year in (
        (12, 1100, 2023), (15, 1100, 2024),  # around A, in B
        (10, 4100, 2023), (9, 4100, 2024),  # around D, in E
        (50, 1600, 2023), (50, 1600, 2024),  # in B, around nobody
        (48, 2500, 2023), (52, 2500, 2024),  # in C
        (180, 4600, 2023), (190, 4600, 2024),  # in E
        (99, 5500, 2023), (101, 5500, 2024),  # in F
    ):  # fmt: skip
        rows += spread(n, x, year)
    add_incidents(plan_project, rows)
    return plan_project


@pytest.fixture
def session(town: Any) -> Any:
    """A session on the town."""
    made = Session()
    made.adopt(town)
    return made


@pytest.fixture
def design() -> Design:
    """A beside D, 2023 and 2024: the worked example."""
    return Design(DesignKind.CONTROL, "wijk", (), ("A",), ("D",), before=Y23, after=Y24)


@pytest.fixture(name="add_incidents")
def incidents_factory() -> Any:
    """``add_incidents(project, rows, category, source)``."""
    return add_incidents


@pytest.fixture(name="spread")
def spread_factory() -> Any:
    """``spread(n, x, year)``."""
    return spread
