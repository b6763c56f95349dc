# SPDX-License-Identifier: EUPL-1.2
"""What can be done with an answer: copy it, print it in the workbook, make an indicator of it."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QToolButton, QWidget

from wijkatlas.api import Screen

COPY, WORKBOOK, INDICATOR = "content-copy", "notebook-plus-outline", "gauge"


class Footer(QWidget):
    """Three buttons, each with the reason when it can't be used."""

    def __init__(self, screen: Screen) -> None:
        super().__init__()
        self._screen = screen
        self.copy = self._button(self.tr("Copy table"))
        self.workbook = self._button(self.tr("Workbook"))
        self.workbook.setCheckable(True)
        self.indicator = self._button(self.tr("Indicator"))
        row = QHBoxLayout(self)
        row.setContentsMargins(8, 8, 8, 8)
        row.setSpacing(4)
        for button in (self.copy, self.workbook, self.indicator):
            row.addWidget(button, 1)
        self.reicon()

    def show_state(
        self, *, is_ready: bool, is_writable: bool, in_workbook: bool, is_indicator: bool
    ) -> None:
        """What may be done now, and why the rest may not."""
        waits = "" if is_ready else self.tr("There is no up-to-date result yet.")
        closed = "" if is_writable else self.tr("This project is open for reading only.")
        book = (
            self.tr("Take this question out of the council's workbook")
            if in_workbook
            else self.tr("Put this question in the council's workbook")
        )
        make = (
            self.tr("Change this indicator…")
            if is_indicator
            else self.tr("Make an indicator of this question…")
        )
        self._tell(self.copy, self.tr("Copy the table for a spreadsheet"), waits)
        self._tell(self.workbook, book, closed or ("" if in_workbook else waits))
        self._tell(self.indicator, make, closed)
        self.workbook.setChecked(in_workbook)

    def reicon(self) -> None:
        """Draw the icons again, in other colours."""
        for button, name in (
            (self.copy, COPY), (self.workbook, WORKBOOK), (self.indicator, INDICATOR),
        ):  # fmt: skip
            button.setIcon(self._screen.icon(name))

    @staticmethod
    def _tell(button: QToolButton, does: str, reason: str) -> None:
        button.setEnabled(not reason)
        button.setToolTip(reason or does)
        button.setAccessibleName(does)
        button.setAccessibleDescription(reason)

    @staticmethod
    def _button(text: str) -> QToolButton:
        button = QToolButton()
        button.setText(text)
        button.setProperty("stacked", True)
        button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextUnderIcon)
        button.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        return button
