# SPDX-License-Identifier: EUPL-1.2
"""A small town with incidents over two years, areas with and without inhabitants, and networks."""

from collections.abc import Callable, Iterator, Sequence
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
import shapely

from wijkatlas.api import (
    Area,
    IncidentBatch,
    LoadedPlugin,
    Network,
    NetworkKind,
    NetworkStatus,
    Session,
    Settings,
    Translator,
)
from wijkatlas.commands.registry import built_in_commands, core_settings
from wijkatlas.store.project import Project
from wijkatlas_plan import plugin as plan
from wijkatlas_plan.storage.schema import migrations

WEST, SOUTH = 150_000.0, 170_000.0


def square(column: int) -> bytes:
    """One of the squares of a kilometre in a row."""
    west = WEST + 1000 * column
    return bytes(shapely.MultiPolygon([shapely.box(west, SOUTH, west + 1000, SOUTH + 1000)]).wkb)


AREAS = (
    Area("wijk", "W1", "Centre", square(0), 2000, valid_from="2024-01-01"),
    Area("wijk", "W2", "North", square(1), 1000, valid_from="2024-01-01"),
    Area("wijk", "W3", "Harbour", square(2), 0, valid_from="2024-01-01"),
    # merged into W2 since: an area of an older vintage
    Area("wijk", "OLD", "Village", square(1), 400, valid_from="2015-01-01"),
    Area("zone", "Z1", "Zone", square(0), None, valid_from="2024-01-01"),
)


def batch(rows: Sequence[tuple[str, str, float | None]]) -> IncidentBatch:
    """Of (theme, moment, kilometres east of the first square's west side; None is nowhere)."""
    n = len(rows)
    nothing: list[Any] = [None] * n
    return IncidentBatch(
        list(range(1, n + 1)),
        {
            "source_ref": [f"R{number}" for number in range(n)],
            "category": [theme for theme, *_ in rows],
            "category_source": [theme for theme, *_ in rows],
            "category_national": nothing,
            "begin": [moment for _, moment, _ in rows],
            "end": nothing,
            "known_at": nothing,
            "attempt": nothing,
            "street": nothing,
            "x": [float("nan") if km is None else WEST + 1000 * km for *_, km in rows],
            "y": [float("nan") if km is None else SOUTH + 500 for *_, km in rows],
            "text": nothing,
            "house_number": nothing,
            "postcode": nothing,
        },
    )


def incidents() -> list[tuple[str, str, float | None]]:
    """In 2024 and 2025 each: burglary 48 in W1, 24 in W2, 12 in the harbour; noise 4 in W1 only.

    And in 2025 alone 24 burglaries more in W2, three without a place and two out of town.
    """
    found: list[tuple[str, str, float | None]] = []
    for year in (2024, 2025):
        start = datetime(year, 1, 3, 12)
        for km, n in ((0.5, 48), (1.5, 24 if year == 2024 else 48), (2.5, 12)):
            step = timedelta(days=360 / n)
            found += [
                ("burglary", f"{start + step * i:%Y-%m-%dT%H:%M:%S}+01:00", km) for i in range(n)
            ]
        found += [
            ("noise", f"{year}-{month:02d}-15T23:00:00+01:00", 0.4) for month in (1, 5, 9, 12)
        ]
    found += [("burglary", f"2025-0{month}-10", None) for month in (2, 4, 6)]
    found += [("burglary", f"2025-0{month}-11", 9.0) for month in (3, 5)]
    return found


@pytest.fixture
def town(tmp_path: Path) -> Iterator[Any]:
    """The project, open for writing."""
    project = Project.create(
        tmp_path / "town.gpkg",
        name="Lindebeke",
        crs="EPSG:31370",
        language="en",
        migrations=[migrations()],
    )
    with project.edit("areas") as edit:
        for scheme in ("wijk", "zone"):
            for vintage in ("2015-01-01", "2024-01-01"):
                held = [a for a in AREAS if a.scheme == scheme and a.valid_from == vintage]
                if held:
                    edit.import_areas(held, file_name="areas.gpkg", sha256=scheme + vintage)
        edit.import_networks(
            [
                Network("BIN Centre", square(0), NetworkKind.BIN, status=NetworkStatus.ACTIVE),
                Network("Harbour watch", square(2), NetworkKind.OTHER, status=NetworkStatus.PAUSED),
            ],
            file_name="networks.gpkg",
            sha256="n",
        )
    with project.edit("incidents") as edit:
        edit.import_incidents(
            "police", [batch(incidents())], file_name="police.csv", sha256="i", recipe=""
        )
    yield project
    project.close()


@pytest.fixture
def session(town: Any) -> Session:
    """A session of the town in English, with the commands of the program and of the plan."""
    made = Session(
        settings=Settings([*core_settings(), *plan.settings]),
        translator=Translator("en"),
        commands=[*built_in_commands(), *plan.commands],
        plugins=[LoadedPlugin("plan", plan)],
    )
    made.adopt(town)
    return made


@pytest.fixture(name="batch")
def batch_factory() -> Callable[[Sequence[tuple[str, str, float | None]]], IncidentBatch]:
    """``batch(rows)`` of (theme, moment, kilometres east)."""
    return batch
