# SPDX-License-Identifier: EUPL-1.2
"""The window outlives more calls of Qt than there are references to None."""

import subprocess
import sys

SCRIPT = """
from wijkatlas.shell.application import make_application
app = make_application(["test"])
from PySide6.QtWidgets import QLabel
label = QLabel()
for number in range(400_000):
    label.setText("a" if number % 2 else "b")
print("alive")
"""


def test_many_calls_do_not_end_the_program() -> None:
    done = subprocess.run(
        [sys.executable, "-c", SCRIPT], capture_output=True, text=True, timeout=120, check=False
    )
    assert done.stdout.strip() == "alive", done.stderr[-500:]
