# SPDX-License-Identifier: EUPL-1.2
"""The sample municipality, made once."""

import importlib.util
import json
import sys
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest

from wijkatlas.resources import sample_script


@pytest.fixture(scope="session")
def script() -> ModuleType:
    """The script, loaded by path as the program does."""
    spec = importlib.util.spec_from_file_location("make_sample_for_tests", sample_script())
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    sys.modules[spec.name] = module
    spec.loader.exec_module(module)
    return module


@pytest.fixture(scope="session")
def sample(script: ModuleType, tmp_path_factory: pytest.TempPathFactory) -> Any:
    """Its files."""
    return script.make_sample(tmp_path_factory.mktemp("lindebeke"))


@pytest.fixture(scope="session")
def expected(sample: Any) -> dict[str, Any]:
    """What the generator says is in them."""
    content: dict[str, Any] = json.loads(Path(sample.expected).read_text("utf-8"))
    return content
