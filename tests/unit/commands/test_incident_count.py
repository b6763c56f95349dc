# SPDX-License-Identifier: EUPL-1.2
"""Incidents are counted by category only when there is such a category."""

from pathlib import Path

import pytest

from wijkatlas.cli import run_command
from wijkatlas.store.project import Project


def test_an_unknown_category_is_refused_and_a_theme_without_incidents_counts_none(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("WIJKATLAS_LANGUAGE", "en")
    path = tmp_path / "town.gpkg"
    Project.create(path, name="Town", crs="EPSG:31370", language="en").close()
    words = ["incident", "count", str(path), "--by", "category", "--json", "--category"]
    assert run_command([*words, "burglary"]) == 0
    assert run_command([*words, "burglry"]) == 1
    assert "no incident category “burglry”" in capsys.readouterr().err
