# SPDX-License-Identifier: EUPL-1.2
"""What static tools cannot see of the imports: what a bare start loads."""

import json
import subprocess
import sys
from pathlib import Path

import pytest

from wijkatlas.api.plugin import load_plugins
from wijkatlas.store.project import Project

HEAVY = {
    "PySide6", "pandas", "geopandas", "matplotlib", "rasterio", "pyogrio", "folium", "openpyxl",
    "scipy", "mapclassify", "sqlite_utils",
}  # fmt: skip


def loaded_after(code: str) -> set[str]:
    """The top-level packages in a fresh Python after running the code."""
    report = f"{code}\nimport sys, json\nprint(json.dumps(sorted(sys.modules)))"
    done = subprocess.run(
        [sys.executable, "-c", report], capture_output=True, text=True, check=True, encoding="utf-8"
    )
    return {name.partition(".")[0] for name in json.loads(done.stdout.splitlines()[-1])}


@pytest.mark.parametrize(
    "modules",
    [
        "wijkatlas.cli, wijkatlas.api, wijkatlas_plan, wijkatlas_quality, wijkatlas_survey",
        "wijkatlas.commands.registry",
    ],
)
def test_the_command_line_starts_light(modules: str) -> None:
    assert loaded_after(f"import {modules}") & HEAVY == set()


def test_the_plugins_are_found_without_their_panels() -> None:
    code = (
        "from wijkatlas.api.plugin import load_plugins\n"
        "assert [each.name for each in load_plugins() if not each.problem] == ['plan', 'quality', 'survey']"
    )
    assert loaded_after(code) & HEAVY == set()


def test_a_project_opens_without_the_libraries_of_the_jobs(tmp_path: Path) -> None:
    sets = [each.plugin.migrations for each in load_plugins() if each.plugin is not None]
    made = [make() for make in sets if make is not None]
    path = tmp_path / "a.gpkg"
    Project.create(path, name="A", crs="EPSG:31370", migrations=made).close()
    code = (
        "from pathlib import Path\n"
        "from wijkatlas.api import Session\n"
        "from wijkatlas.api.plugin import load_plugins\n"
        f"Session(plugins=load_plugins()).open(Path({str(path)!r})).close()"
    )
    assert loaded_after(code) & HEAVY == set()


def test_the_window_starts_without_the_libraries_of_the_jobs() -> None:
    assert loaded_after("import wijkatlas.shell.window") & (HEAVY - {"PySide6"}) == set()


def test_the_package_itself_imports_nothing() -> None:
    before = loaded_after("")
    assert loaded_after("import wijkatlas") - before <= {"wijkatlas"}


def test_the_version_is_said_at_once() -> None:
    done = subprocess.run(
        [sys.executable, "-X", "importtime", "-m", "wijkatlas", "--version"],
        capture_output=True,
        text=True,
        encoding="utf-8",
    )
    assert done.returncode == 0
    assert done.stdout.strip().split()[-1].count(".") == 2
    imported = {
        line.rpartition("|")[2].strip().partition(".")[0] for line in done.stderr.splitlines()
    }
    assert imported & (HEAVY | {"numpy", "shapely", "pyproj"}) == set()
