# SPDX-License-Identifier: EUPL-1.2
"""What the tests of texts and rules share: the sources, parsed once."""

import ast
import importlib.util
import sys
from pathlib import Path
from types import ModuleType

import pytest

ROOT = Path(__file__).parents[2]


@pytest.fixture(scope="session")
def root() -> Path:
    """The checkout."""
    return ROOT


@pytest.fixture(scope="session")
def sources() -> dict[str, ast.Module]:
    """The syntax tree of each module of the program and its bundled plugins, by its path."""
    paths = [*(ROOT / "app").rglob("*.py"), *(ROOT / "plugins").rglob("*.py")]
    return {
        path.relative_to(ROOT).as_posix(): ast.parse(path.read_text("utf-8"))
        for path in sorted(paths)
    }


@pytest.fixture(scope="session")
def linguist() -> ModuleType:
    """``resources/i18n/update.py``, which finds the marked texts."""
    path = ROOT / "resources" / "i18n" / "update.py"
    spec = importlib.util.spec_from_file_location("update_i18n", path)
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    sys.modules[spec.name] = module
    spec.loader.exec_module(module)
    return module
