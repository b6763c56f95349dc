# SPDX-License-Identifier: EUPL-1.2
"""The panel with its pages: diagnosis, priorities, plan, evaluation, library."""

from PySide6.QtWidgets import QTabWidget

from wijkatlas.api import Session


class PlanPanel(QTabWidget):
    """One page for each step."""

    def __init__(self, session: Session) -> None:
        super().__init__()
        self._session = session
