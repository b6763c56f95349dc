# SPDX-License-Identifier: EUPL-1.2
"""What the program reads from the sample's files is what the generator wrote into them."""

import math
from collections import Counter
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from wijkatlas.exchange.incidents import read_incidents
from wijkatlas.exchange.recipe_reader import load_recipe


@dataclass
class _Read:
    rows: dict[str, tuple[str, bool]] = field(default_factory=dict)  # reference: theme, has a place
    count: int = 0
    rejected: Counter[str] = field(default_factory=Counter)


def _read(path: Path, recipe: str) -> _Read:
    found = _Read()
    for batch in read_incidents(path, load_recipe(recipe), "EPSG:31370"):
        found.count += len(batch)
        found.rejected.update(rejection.reason for rejection in batch.rejections)
        columns = (batch.columns[name] for name in ("source_ref", "category", "x"))
        for reference, theme, x in zip(*columns, strict=True):
            found.rows[reference] = (theme, not math.isnan(x))
    return found


def _without_place(found: _Read) -> int:
    return sum(not placed for _, placed in found.rows.values())


def test_belgian_extracts(sample: Any, expected: dict[str, Any]) -> None:
    first = _read(sample.police_be, "belgian-police")
    said = expected["police_be"]
    assert len(first.rows) == said["accepted_facts"]
    assert first.count == said["accepted_facts"] + said["duplicate_rows"]
    assert _without_place(first) == said["accepted_without_location"]
    # the line of totals is no fact, and lines of semicolons are empty rows
    assert first.rejected["no_category"] == said["rejected"]["no_category"] + said["total_lines"]
    assert first.rejected["empty_row"] == said["rows_of_empty_cells"]
    for reason in set(said["rejected"]) - {"no_category"}:
        assert first.rejected[reason] == said["rejected"][reason], reason
    newer = _read(sample.police_be_2025, "belgian-police")
    assert not newer.rejected
    assert len(newer.rows) == expected["police_be_2025"]["facts"]
    assert _without_place(newer) == expected["police_be_2025"]["accepted_without_location"]
    both = first.rows | newer.rows
    after = expected["after_both"]
    assert len(both) == after["incidents"]
    assert sum(not placed for _, placed in both.values()) == after["without_location"]
    assert Counter(theme for theme, _ in both.values()) == after["by_theme"]


def test_dutch_extract_and_reports(sample: Any, expected: dict[str, Any]) -> None:
    for path, recipe, key in (
        (sample.police_nl, "dutch-bvh", "police_nl"),
        (sample.reports, "open311", "reports"),
    ):
        found = _read(path, recipe)
        assert not found.rejected
        assert found.count == expected[key]["rows"]
        assert _without_place(found) == expected[key]["accepted_without_location"]
    assert Counter(theme for theme, _ in found.rows.values()) == expected["reports"]["by_theme"]
