# SPDX-License-Identifier: EUPL-1.2
"""The window as a whole."""

from wijkatlas.shell.window import Window


def test_title_names_the_project(window: Window) -> None:
    assert window.windowTitle() == "Testdorp – Wijkatlas"
