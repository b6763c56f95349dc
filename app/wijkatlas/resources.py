# SPDX-License-Identifier: EUPL-1.2
"""Where the files that travel with the program are: in a checkout, a wheel and a frozen bundle."""

import sys
from pathlib import Path


def resource_root() -> Path:
    """The folder that holds ``web``, ``i18n``, ``recipes`` and the rest of ``resources/``."""
    bundle = getattr(sys, "_MEIPASS", None)
    if bundle is not None:
        return Path(bundle) / "resources"
    packaged = Path(__file__).parent / "_resources"
    return packaged if packaged.is_dir() else Path(__file__).parents[2] / "resources"


def sample_script() -> Path:
    """The script that makes the sample municipality."""
    packaged = resource_root() / "sample" / "make_sample.py"
    if packaged.is_file():
        return packaged
    return Path(__file__).parents[2] / "sample_data" / "make_sample.py"
