# SPDX-License-Identifier: EUPL-1.2
"""Fixtures that every test may use."""

import os
import sys
from pathlib import Path

import pytest
from hypothesis import settings

# A machine that does other things too is slow now and then; that is no fault of the code.
settings.register_profile("wijkatlas", deadline=None, print_blob=True)
settings.load_profile("wijkatlas")

# Before any test imports Qt: no screen is needed, and Chromium's sandbox refuses to run as root.
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
if sys.platform == "linux" and os.geteuid() == 0:
    os.environ.setdefault("QTWEBENGINE_DISABLE_SANDBOX", "1")


@pytest.fixture(scope="session")
def shared() -> Path:
    """The folder with real data beside the checkout; tests skip where it is absent."""
    folder = Path(__file__).parents[2] / "shared" / "data"
    if not folder.is_dir():
        pytest.skip("the real data beside the checkout is absent")
    return folder
