# SPDX-License-Identifier: EUPL-1.2
"""What the panel says while there is no survey: what to do next, with the button for it."""

from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from wijkatlas.api import Session


class EmptyPage(QWidget):
    """``import_button`` brings a survey in."""

    def __init__(self, session: Session) -> None:
        super().__init__()
        screen = session.screen
        assert screen is not None  # noqa: S101 - a panel has a window around it
        self._session = session
        self.heading = screen.text("", "title")
        self.text = screen.text("", "muted")
        self.import_button = QPushButton(self.tr("Import a survey…"))
        self.import_button.setProperty("primary", True)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 16, 16, 16)
        column.setSpacing(8)
        column.addWidget(self.heading)
        column.addWidget(self.text)
        column.addSpacing(8)
        column.addWidget(self.import_button)
        column.addStretch(1)
        self.show_state()

    def show_state(self) -> None:
        """Say what can be done with the project that is open, if one is."""
        session = self._session
        is_writable = session.is_open and not session.project.read_only
        self.import_button.setVisible(is_writable)
        if not session.is_open:
            self.heading.setText(self.tr("No project is open"))
            self.text.setText(self.tr("Open a project first; then its surveys stand here."))
            return
        self.heading.setText(self.tr("No survey yet"))
        if not is_writable:
            self.text.setText(
                self.tr("This project is open for reading only, so nothing can be imported.")
            )
            return
        self.text.setText(
            self.tr(
                "Bring in the answers as you got them: a spreadsheet, CSV, SPSS or Stata file, or"
                " an export of LimeSurvey or KoboToolbox. You then see what residents think, by"
                " neighbourhood, with a margin beside each figure."
            )
        )
