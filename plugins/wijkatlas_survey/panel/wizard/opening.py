# SPDX-License-Identifier: EUPL-1.2
"""Opens the import wizard over the window."""

from pathlib import Path

from PySide6.QtWidgets import QApplication

from wijkatlas.api import Session
from wijkatlas_survey.panel.wizard.dialog import SurveyWizard
from wijkatlas_survey.panel.wizard.looking import answers_beside


def run_wizard(session: Session, file: Path | None = None) -> None:
    """Let the user walk through it; a questionnaire stands for the answers beside it."""
    wizard = SurveyWizard(session, QApplication.activeWindow())
    if file is not None:
        wizard.choose_file(answers_beside(file))
    wizard.exec()
    wizard.deleteLater()
