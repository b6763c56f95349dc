# SPDX-License-Identifier: EUPL-1.2
"""Risk factors in a project file: kept, replaced, removed, undone."""

import os
from dataclasses import replace

import pytest
import shapely

from wijkatlas.domain.errors import UserError
from wijkatlas.domain.factor import FactorKind, RiskFactor
from wijkatlas.store.factors import MOST_BYTES
from wijkatlas.store.project import Project

STOPS = RiskFactor(
    "Bus stops",
    FactorKind.POINTS,
    2,
    "EPSG:31370",
    shapely.to_wkb(shapely.MultiPoint([(100_000, 200_000), (100_100, 200_000)])),
    "stops.geojson",
    "ab" * 32,
    "2025",
    "De Lijn",
)


def put(project: Project, factor: RiskFactor) -> str:
    with project.edit("Import a risk factor") as edit:
        return edit.add_factor(factor)


def test_a_factor_comes_back_as_it_was_put(project: Project) -> None:
    assert put(project, STOPS) == "added"
    found = project.factor("bus STOPS")
    assert found is not None
    assert replace(found, at="", uid="", id=0) == STOPS
    assert found.at
    assert found.uid
    assert project.factors() == [replace(found, data=b"")]
    assert project.factor("Bars") is None
    assert project.check() == []


def test_the_same_again_changes_nothing(project: Project) -> None:
    put(project, STOPS)
    before = project.path.read_bytes()
    assert put(project, replace(STOPS, file_name="copy.geojson")) == "unchanged"
    assert project.path.read_bytes() == before


def test_another_content_replaces_it_under_a_new_number(project: Project) -> None:
    put(project, STOPS)
    first = project.factor("Bus stops")
    one = shapely.to_wkb(shapely.MultiPoint([(1, 2)]))
    assert put(project, replace(STOPS, name="bus stops", data=one, n=1)) == "updated"
    second = project.factor("Bus stops")
    assert first is not None
    assert second is not None
    assert (second.name, second.n, second.uid) == ("bus stops", 1, first.uid)
    assert second.id > first.id


def test_numbers_are_never_used_twice(project: Project) -> None:
    put(project, STOPS)
    first = project.factors()[0]
    with project.edit("Remove") as edit:
        edit.remove_factor(first)
    put(project, replace(STOPS, name="Bars"))
    assert project.factors()[0].id > first.id


def test_import_and_removal_can_be_undone(project: Project) -> None:
    heard: list[frozenset[str]] = []
    project.on_change = heard.append
    put(project, STOPS)
    kept = project.factor("Bus stops")
    assert kept is not None
    with project.edit("Remove") as edit:
        edit.remove_factor(kept)
    assert project.factors() == []
    project.undo()
    assert project.factor("Bus stops") == kept
    project.undo()
    assert project.factors() == []
    project.redo()
    assert project.factor("Bus stops") == kept
    assert heard == [frozenset({"risk_factor"})] * 5


def test_the_largest_factor_that_is_kept_can_be_removed_and_undone(project: Project) -> None:
    put(project, replace(STOPS, data=os.urandom(MOST_BYTES)))
    kept = project.factor("Bus stops")
    assert kept is not None
    with project.edit("Remove") as edit:
        edit.remove_factor(kept)
    project.undo()
    assert project.factor("Bus stops") == kept


def test_a_larger_one_is_refused(project: Project) -> None:
    before = project.path.read_bytes()
    with pytest.raises(UserError, match="takes 17 MB; a risk factor may take 16 MB at most"):
        put(project, replace(STOPS, data=bytes(MOST_BYTES + 1)))
    assert project.path.read_bytes() == before
