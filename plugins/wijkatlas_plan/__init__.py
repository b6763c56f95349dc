# SPDX-License-Identifier: EUPL-1.2
"""Diagnosis, priorities, the action plan and its evaluation: from a figure to a sentence."""

from typing import Any

from wijkatlas.api import (
    API,
    QT_TRANSLATE_NOOP,
    Edition,
    EditionRequest,
    Indicator,
    Panel,
    Plugin,
    Session,
)
from wijkatlas_plan.commands.catalogue import COMMANDS
from wijkatlas_plan.settings import SETTINGS
from wijkatlas_plan.storage.schema import migrations


def own_indicators(session: Session) -> list[Indicator]:
    """What can be measured from incidents, risk factors and imported tables."""
    from wijkatlas_plan.diagnosis.sources import own_indicators

    return own_indicators(session)


def plan_edition(session: Session, request: EditionRequest) -> Edition | None:
    """The pages of plans in the workbook and the atlas."""
    from wijkatlas_plan.reports.edition import plan_edition

    return plan_edition(session, request)


def greet(session: Session) -> str:
    """What is due, when a project opens."""
    from datetime import date

    from wijkatlas_plan.checking.greeting import greeting

    return greeting(session, date.today())


def open_panel(session: Session) -> Any:
    """The panel; Qt enters only when it is shown."""
    from wijkatlas_plan.panel.plan_panel import PlanPanel

    return PlanPanel(session)


plugin = Plugin(
    id="plan",
    api=API,
    title=QT_TRANSLATE_NOOP("plugins", "Plan"),
    description=QT_TRANSLATE_NOOP(
        "plugins",
        "From figures to priorities, goals and actions, and whether they worked.",
    ),
    version="1.0",
    commands=COMMANDS,
    panels=[
        Panel(
            "plan.panel",
            QT_TRANSLATE_NOOP("plugins", "Plan"),
            open_panel,
            "mdi6.clipboard-check-outline",
            QT_TRANSLATE_NOOP(
                "help",
                "Plan: the figures of your areas beside one another, the problems that follow from "
                "them, the goals and actions with their money and progress, and whether an action "
                "worked. Each step has a page of its own; every change is saved at once and can be "
                "undone.",
            ),
            in_toolbar=True,
        )
    ],
    settings=SETTINGS,
    migrations=migrations,
    indicators=own_indicators,
    greet=greet,
    edition=plan_edition,
)
