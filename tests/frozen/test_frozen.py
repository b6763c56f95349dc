# SPDX-License-Identifier: EUPL-1.2
"""The stand-alone program, where it has been built: ``python3 bootstrap.py freeze`` does both."""

import os
import re
import subprocess
import sys
from pathlib import Path

import pytest

FOLDER = Path(__file__).parents[2] / "dist" / "wijkatlas"
SUFFIX = ".exe" if os.name == "nt" else ""
LANGUAGES = {"nl", "fr", "en", "es", "pt"}


@pytest.fixture(scope="module")
def program() -> Path:
    """The frozen program with a console."""
    path = FOLDER / f"wijkatlas-console{SUFFIX}"
    if not path.is_file():
        pytest.skip("the stand-alone program is not built here: python3 bootstrap.py freeze")
    return path


def run(program: Path, *words: str, folder: Path) -> subprocess.CompletedProcess[str]:
    """Run it far from the checkout, without the environment of the tests."""
    names = ("PATH", "SYSTEMROOT", "TEMP", "TMP", "LANG", "LC_ALL", "QTWEBENGINE_DISABLE_SANDBOX")
    environment = {name: os.environ[name] for name in names if name in os.environ}
    environment |= {"HOME": str(folder), "USERPROFILE": str(folder), "QT_QPA_PLATFORM": "offscreen"}
    return subprocess.run(
        [program, *words],
        cwd=folder,
        env=environment,
        capture_output=True,
        text=True,
        encoding="utf-8",
        timeout=600,
    )


def test_it_passes_its_own_test(program: Path, tmp_path: Path) -> None:
    done = run(program, "--self-test", folder=tmp_path)
    assert done.returncode == 0, done.stdout + done.stderr
    for part in (
        "sample: 1",
        "pyproj:",
        "rasterio:",
        "map page: ready",
        "plugins: plan, quality, survey",
    ):
        assert f"ok {part}" in done.stdout
    assert "FAILED" not in done.stdout
    assert "GDAL_DATA" not in done.stderr
    assert "PROJ" not in done.stderr


def test_the_windowed_program_shares_the_folder(program: Path) -> None:
    assert (FOLDER / f"wijkatlas{SUFFIX}").is_file()


def test_it_has_the_command_line(program: Path, tmp_path: Path) -> None:
    done = run(
        program,
        "project",
        "create",
        "a.gpkg",
        "--name",
        "A",
        "--crs",
        "EPSG:31370",
        folder=tmp_path,
    )
    assert done.returncode == 0, done.stderr
    done = run(program, "project", "check", "a.gpkg", "--json", folder=tmp_path)
    assert done.returncode == 0, done.stderr


def test_it_reads_a_survey_of_spss(program: Path, tmp_path: Path) -> None:
    import pandas as pd
    import pyreadstat

    pyreadstat.write_sav(pd.DataFrame({"unsafe": [1.0, 2.0, 2.0]}), str(tmp_path / "2025.sav"))
    for words in (
        ("project", "create", "s.gpkg", "--name", "S", "--crs", "EPSG:31370"),
        ("survey", "import", "s.gpkg", "2025.sav"),
        ("survey", "estimate", "s.gpkg", "--least-n", "0", "--hide-below", "0"),
    ):
        done = run(program, *words, folder=tmp_path)
        assert done.returncode == 0, done.stdout + done.stderr


def test_qt_speaks_our_languages_only(program: Path) -> None:
    texts = [path.stem for path in FOLDER.rglob("*.qm")]
    languages = {re.sub(r"_[A-Z]{2}$", "", name).rpartition("_")[2] for name in texts}
    assert languages <= LANGUAGES
    assert {
        path.stem.partition("-")[0] for path in FOLDER.rglob("qtwebengine_locales/*.pak")
    } <= LANGUAGES


def test_nothing_came_along_that_nobody_uses(program: Path) -> None:
    inside = {path.name for path in (FOLDER / "_internal").iterdir()}
    assert not {"pyarrow", "polars", "tkinter", "_tkinter", "IPython", "pytest", "mypy"} & inside


@pytest.mark.skipif(sys.platform != "linux", reason="counts bytes as du does")
def test_it_stays_portable(program: Path) -> None:
    size = sum(
        path.stat().st_size
        for path in FOLDER.rglob("*")
        if not path.is_symlink() and path.is_file()
    )
    assert size < 1_200_000_000
