# SPDX-License-Identifier: EUPL-1.2
"""The sentence about what is due."""

from collections.abc import Iterator
from datetime import date
from typing import Any

import pytest

from wijkatlas.api import LoadedPlugin, Session, Settings, Translator
from wijkatlas_plan import plugin
from wijkatlas_plan.checking.greeting import greeting


@pytest.fixture
def session(filled_project: Any) -> Iterator[Session]:
    made = Session(
        settings=Settings(plugin.settings),
        translator=Translator("en"),
        plugins=[LoadedPlugin("plan", plugin)],
    )
    made.adopt(filled_project)
    yield made
    made.close()


def test_counts_what_is_overdue_and_what_is_near(session: Session) -> None:
    """Lamps start and end are past, a step is due on 1 September, a decision has no date."""
    assert greeting(session, date(2026, 8, 15)) == "In the plan: overdue: 2; due soon: 2."
    with session.project.edit("Empty") as edit:
        for table in ("plan_action", "plan_milestone", "plan_problem", "plan_evaluation"):
            edit.delete_where(table)
    assert greeting(session, date(2026, 8, 15)) == ""
