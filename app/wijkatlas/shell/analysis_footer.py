# SPDX-License-Identifier: EUPL-1.2
"""What can be done with a result: keep it, print it in the workbook, write it to a file."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QMenu, QSizePolicy, QToolButton, QWidget

from wijkatlas.shell.icons import icon

ICONS = {"keep": "pin-outline", "workbook": "notebook-plus-outline", "export": "tray-arrow-up"}


class ResultFooter(QWidget):
    """Three buttons; the menu of ``export`` is filled when it opens."""

    keep_asked = Signal(bool)
    workbook_asked = Signal(bool)

    def __init__(self) -> None:
        super().__init__()
        self.keep = self._button("keep", self.tr("Keep"))
        self.keep.setCheckable(True)
        self.keep.clicked.connect(self.keep_asked)
        self.workbook = self._button("workbook", self.tr("Workbook"))
        self.workbook.setCheckable(True)
        self.workbook.clicked.connect(self.workbook_asked)
        self.export = self._button("export", self.tr("Export"))
        self.menu = QMenu(self.export)
        self.export.setMenu(self.menu)
        self.export.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        row = QHBoxLayout(self)
        row.setContentsMargins(8, 8, 8, 8)
        row.setSpacing(4)
        for button in (self.keep, self.workbook, self.export):
            row.addWidget(button, 1)
        self.show_state(
            is_ready=False, is_writable=False, is_kept=False, can_map=True, in_workbook=False
        )

    def show_state(
        self, *, is_ready: bool, is_writable: bool, is_kept: bool, can_map: bool, in_workbook: bool
    ) -> None:
        """What may be done now, and why the rest may not."""
        reason = ""
        if not is_writable:
            reason = self.tr("This project is open for reading only.")
        elif not is_ready:
            reason = self.tr("There is no up-to-date result yet.")
        may = is_ready and is_writable
        if can_map and is_kept:
            keep = self.tr("Kept: take its layer off the map")
        elif can_map:
            keep = self.tr("Keep as a layer, and enter it in the register")
        elif is_kept:
            keep = self.tr("Kept: take it out of the register")
        else:
            keep = self.tr("Keep it in the register")
        book = (
            self.tr("Take it out of the workbook")
            if in_workbook
            else self.tr("Add to the workbook")
        )
        for button, does, on in ((self.keep, keep, is_kept), (self.workbook, book, in_workbook)):
            button.setEnabled(may)
            button.setChecked(on)
            button.setToolTip(reason or does)
            button.setAccessibleName(does)
            button.setAccessibleDescription(reason)
        self.export.setEnabled(is_ready)
        does = self.tr("Write the result to a file")
        self.export.setToolTip(does)
        self.export.setAccessibleName(does)

    def reicon(self) -> None:
        """Draw the icons again, in other colours."""
        for name, button in (
            ("keep", self.keep), ("workbook", self.workbook), ("export", self.export),
        ):  # fmt: skip
            button.setIcon(icon(ICONS[name]))

    def _button(self, name: str, text: str) -> QToolButton:
        button = QToolButton()
        button.setText(text)
        button.setIcon(icon(ICONS[name]))
        button.setProperty("stacked", True)
        button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextUnderIcon)
        button.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        return button
