# SPDX-License-Identifier: EUPL-1.2
"""Neighbourhood surveys: from any export file to figures with honest margins."""

from dataclasses import replace
from typing import TYPE_CHECKING, Any

from wijkatlas.api import API, QT_TRANSLATE_NOOP, Finding, Indicator, Panel, Plugin, Session
from wijkatlas_survey.commands.catalogue import COMMANDS
from wijkatlas_survey.commands.importing import IMPORT
from wijkatlas_survey.settings import SETTINGS
from wijkatlas_survey.storage.schema import migrations

if TYPE_CHECKING:
    from pathlib import Path


def workbook_findings(session: Session) -> list[Finding]:
    """What of the surveys goes into the council's workbook."""
    from wijkatlas_survey.reports.workbook import workbook_findings

    return workbook_findings(session)


def offered_indicators(session: Session) -> list[Indicator]:
    """The indicators that are defined, as others ask for them."""
    from wijkatlas_survey.reports.offered import offered_indicators

    return offered_indicators(session)


def open_panel(session: Session) -> Any:
    """The panel; Qt enters only when it is shown."""
    from wijkatlas_survey.panel.survey_panel import SurveyPanel

    return SurveyPanel(session)


def ask_import(session: Session, file: "Path | None" = None) -> None:
    """The import wizard, which does everything itself; with the file that was dropped, if one was."""
    from wijkatlas_survey.panel.wizard.opening import run_wizard

    run_wizard(session, file)


plugin = Plugin(
    id="survey",
    api=API,
    title=QT_TRANSLATE_NOOP("plugins", "Surveys"),
    description=QT_TRANSLATE_NOOP(
        "plugins", "Imports neighbourhood surveys and turns them into figures with margins."
    ),
    version="1.0",
    commands=[
        replace(each, ask=ask_import, files=(".sav", ".zsav", ".dta", ".lss", ".lsq"))
        if each is IMPORT
        else each
        for each in COMMANDS
    ],
    panels=[
        Panel(
            "survey.panel",
            QT_TRANSLATE_NOOP("plugins", "Surveys"),
            open_panel,
            "mdi6.clipboard-text-outline",
            QT_TRANSLATE_NOOP(
                "help",
                "Surveys: choose a wave, then a question or an indicator. The answer comes as a "
                "sentence, a chart, a table and, by area, as a layer on the map, each figure with its "
                "margin. For whom and Compare with ask further; More options changes how it is "
                "calculated. Workbook prints the question in the workbook.",
            ),
            in_toolbar=True,
        )
    ],
    settings=SETTINGS,
    migrations=migrations,
    findings=workbook_findings,
    indicators=offered_indicators,
)
