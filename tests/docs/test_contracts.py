# SPDX-License-Identifier: EUPL-1.2
"""Each import contract of pyproject.toml catches a breach, planted in a copy of the sources."""

import os
import shutil
import subprocess
import sys
import tomllib
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
CONTRACTS = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["tool"]["importlinter"][
    "contracts"
]
NAMES = {contract["id"]: contract["name"] for contract in CONTRACTS}

# contract, where the breach is planted, the breach, what the report must point at
BREACHES = [
    ("layers", "app/wijkatlas/domain/planted.py", "import wijkatlas.store", "wijkatlas.store"),
    ("layers", "app/wijkatlas/store/planted.py", "import wijkatlas.map", "wijkatlas.map"),
    ("layers", "app/wijkatlas/analysis/planted.py", "import wijkatlas.api", "wijkatlas.api"),
    ("layers", "app/wijkatlas/commands/planted.py", "import wijkatlas.shell", "wijkatlas.shell"),
    ("layers", "app/wijkatlas/helpers.py", "", "wijkatlas.helpers"),
    ("no-qt", "app/wijkatlas/analysis/planted.py", "import PySide6.QtCore", "PySide6"),
    ("no-qt", "app/wijkatlas/commands/planted.py", "import qtawesome", "qtawesome"),
    ("domain-is-plain", "app/wijkatlas/domain/planted.py", "import numpy", "numpy"),
    (
        "forecasts-know-places-only",
        "app/wijkatlas/analysis/forecast/planted.py",
        "import sqlite3",
        "sqlite3",
    ),
    (
        "plugins-see-api",
        "plugins/wijkatlas_quality/planted.py",
        "import wijkatlas.store",
        "wijkatlas.store",
    ),
    (
        "application-ignores-plugins",
        "app/wijkatlas/commands/planted.py",
        "import wijkatlas_quality",
        "wijkatlas_quality",
    ),
    (
        "plugin-panels-hold-qt",
        "plugins/wijkatlas_quality/planted.py",
        "import PySide6.QtWidgets",
        "PySide6",
    ),
    (
        "survey-layers",
        "plugins/wijkatlas_survey/estimation/planted.py",
        "import wijkatlas_survey.storage.frame",
        "wijkatlas_survey.storage",
    ),
    (
        "plan-layers",
        "plugins/wijkatlas_plan/effects/planted.py",
        "import wijkatlas_plan.storage.schema",
        "wijkatlas_plan.storage",
    ),
]


@pytest.fixture
def copy(tmp_path: Path) -> Path:
    """The sources and their contracts, apart."""
    for folder in ("app", "plugins"):
        shutil.copytree(
            ROOT / folder, tmp_path / folder, ignore=shutil.ignore_patterns("__pycache__")
        )
    shutil.copy(ROOT / "pyproject.toml", tmp_path)
    return tmp_path


def lint(folder: Path) -> subprocess.CompletedProcess[str]:
    """What import-linter says of the copy."""
    paths = os.pathsep.join([str(folder / "app"), str(folder / "plugins")])
    return subprocess.run(
        [Path(sys.executable).parent / "lint-imports", "--no-logo", "--no-cache"],
        cwd=folder,
        env=os.environ | {"PYTHONPATH": paths, "COLUMNS": "200"},
        capture_output=True,
        text=True,
        encoding="utf-8",
    )


def test_the_sources_keep_every_contract(copy: Path) -> None:
    done = lint(copy)
    assert done.returncode == 0, done.stdout + done.stderr


def test_every_contract_has_a_breach_here() -> None:
    assert {breach[0] for breach in BREACHES} == NAMES.keys()


@pytest.mark.parametrize(("contract", "path", "code", "culprit"), BREACHES)
def test_a_breach_is_caught(copy: Path, contract: str, path: str, code: str, culprit: str) -> None:
    planted = copy / path
    planted.write_text(f'"""Planted."""\n{code}\n', "utf-8")
    done = lint(copy)
    said = done.stdout + done.stderr
    assert done.returncode == 1, said
    if planted.stem == "planted":
        assert f"{NAMES[contract]} BROKEN" in said
        assert planted.stem in said.split("Broken contracts")[1]
    assert culprit in said
