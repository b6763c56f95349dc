# SPDX-License-Identifier: EUPL-1.2
"""A town with a plugin that gives pages, for the tests of what leaves."""

import importlib.util
import shutil
import subprocess
from pathlib import Path

import pytest

PLACE = Path(__file__).with_name("edition_plugin.py")
spec = importlib.util.spec_from_file_location("edition_plugin", PLACE)
assert spec is not None
assert spec.loader is not None
MADE = importlib.util.module_from_spec(spec)
spec.loader.exec_module(MADE)


@pytest.fixture(scope="session")
def made():
    """The functions of edition_plugin.py."""
    return MADE


@pytest.fixture
def town(tmp_path, made):
    """A session with the project open."""
    session = made.make_town(tmp_path / "town.gpkg", made.loaded())
    yield session
    session.close()


@pytest.fixture
def pages_of():
    """The text of each page of a PDF."""
    if shutil.which("pdftotext") is None:
        pytest.skip("pdftotext is not installed")

    def read(path):
        done = subprocess.run(["pdftotext", "-layout", path, "-"], capture_output=True, check=True)
        return done.stdout.decode().split("\f")[:-1]

    return read
