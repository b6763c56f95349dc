# SPDX-License-Identifier: EUPL-1.2
"""A project with four areas, two years of incidents that can be counted by hand, and the small plan."""

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
import shapely

from wijkatlas.api import Area, IncidentBatch, Silent
from wijkatlas.cli import run_command

AREAS = {"N1": (0, 0, 5000), "N2": (1, 0, 5000), "Z1": (0, 1, 10_000), "Z2": (1, 1, None)}
COUNTS = {
    ("burglary", "N1", 2024): 40,
    ("burglary", "N1", 2025): 60,
    ("burglary", "N2", 2024): 15,
    ("burglary", "N2", 2025): 10,
    ("bicycle_theft", "Z1", 2024): 100,
    ("bicycle_theft", "Z1", 2025): 100,
}
FILE, SHA = "police.csv", "ab" * 32


def batch() -> IncidentBatch:
    rows: list[tuple[str, str, float, float]] = []
    for (category, area, year), count in COUNTS.items():
        column, row, _ = AREAS[area]
        for i in range(count):
            day = 1 + i * 364 // max(1, count - 1)
            month, dom = 1 + min(11, day // 31), 1 + day % 28
            rows.append(
                (
                    category,
                    f"{year}-{month:02d}-{dom:02d}",
                    column * 1000 + 500.0,
                    row * 1000 + 500.0,
                )
            )
    n = len(rows)
    columns: dict[str, Any] = {
        "source_ref": [f"R{i}" for i in range(n)],
        "category": [each[0] for each in rows],
        "category_source": [each[0] for each in rows],
        "begin": [each[1] for each in rows],
        "x": [each[2] for each in rows],
        "y": [each[3] for each in rows],
    }  # fmt: skip
    for name in (
        "category_national", "end", "known_at", "attempt", "street", "text", "house_number", "postcode",
    ):  # fmt: skip
        columns[name] = [None] * n
    return IncidentBatch(list(range(1, n + 1)), columns)


@pytest.fixture
def town(filled_project: Any) -> Path:
    """The file of the project; it is closed."""
    with filled_project.edit("Areas") as edit:
        areas = [
            Area("wijk", code, f"Wijk {code}", bytes(_square(column, row)), people)
            for code, (column, row, people) in AREAS.items()
        ]
        edit.import_areas(areas, file_name="areas", sha256="0" * 64)
    with filled_project.edit("Incidents") as edit:
        edit.import_incidents(
            "police", [batch()], file_name=FILE, sha256=SHA, recipe="test", progress=Silent()
        )
    filled_project.close()
    return Path(filled_project.path)


def _square(column: int, row: int) -> bytes:
    box = shapely.box(column * 1000, row * 1000, column * 1000 + 1000, row * 1000 + 1000)
    return bytes(shapely.MultiPolygon([box]).wkb)


@pytest.fixture
def run(capsys: pytest.CaptureFixture[str], town: Path) -> Callable[..., Any]:
    """``run("plan check", …)``: what a command of the town answers as JSON, or why it refuses."""

    def call(command: str, *words: object, refused: bool = False) -> Any:
        asked = [*command.split(), str(town), *map(str, words), "--json", "--quiet"]
        code = run_command(asked)
        out, err = capsys.readouterr()
        assert code == (1 if refused else 0), err
        return err if refused else json.loads(out)

    return call
