# SPDX-License-Identifier: EUPL-1.2
"""The window with the plan plugin, on the small town."""

from collections.abc import Iterator
from typing import Any

import pytest
from PySide6.QtCore import QCoreApplication, QEvent

from wijkatlas.api import LoadedPlugin, Session, Settings, Translator
from wijkatlas.commands.registry import built_in_commands, core_settings
from wijkatlas_plan import plugin


@pytest.fixture(autouse=True)
def swept(qapp: Any) -> None:
    """Windows of earlier tests go: Qt deletes them only once asked to."""
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


@pytest.fixture
def session() -> Iterator[Session]:
    made = Session(
        settings=Settings([*core_settings(), *plugin.settings]),
        translator=Translator("en"),
        commands=[*built_in_commands(), *plugin.commands],
        plugins=[LoadedPlugin("plan", plugin)],
    )
    yield made
    made.close()
