# SPDX-License-Identifier: EUPL-1.2
"""A small project and batches of incidents to put into it."""

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from wijkatlas.domain.incident import INCIDENT_COLUMNS, IncidentBatch, Rejection
from wijkatlas.store.project import Project

Batches = Callable[..., list[IncidentBatch]]


@pytest.fixture
def project(tmp_path: Path) -> Iterator[Project]:
    """A new, empty project in Belgian Lambert 72."""
    made = Project.create(tmp_path / "lindebeke.gpkg", name="Lindebeke", crs="EPSG:31370")
    yield made
    made.close()


def make_batch(rows: list[dict[str, Any]], rejections: tuple[Rejection, ...] = ()) -> IncidentBatch:
    """A batch of rows; what a row does not name is empty, without location."""
    columns: dict[str, Any] = {}
    for name in INCIDENT_COLUMNS:
        empty: Any = np.nan if name in "xy" else ("other" if name == "category" else None)
        values = [row.get(name, empty) for row in rows]
        columns[name] = np.array(values, np.float64) if name in "xy" else values
    return IncidentBatch(range(1, len(rows) + 1), columns, rejections)


@pytest.fixture
def batch() -> Callable[..., IncidentBatch]:
    """Makes a batch."""
    return make_batch


def put(project: Project, *batches: IncidentBatch, source: str = "test") -> tuple[int, Any]:
    """Import batches; gives the import's number and counts."""
    with project.edit("Import") as edit:
        number, counts, _ = edit.import_incidents(
            source, batches, file_name="a.csv", sha256="0" * 64, recipe="test"
        )
    return number, counts


@pytest.fixture
def imported() -> Callable[..., tuple[int, Any]]:
    """Imports batches into a project."""
    return put
