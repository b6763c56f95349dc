# SPDX-License-Identifier: EUPL-1.2
"""The one question that is asked twice: whether a design is fixed."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QLineEdit, QVBoxLayout, QWidget

from wijkatlas.api import Session


class FixDialog(QDialog):
    """``decided`` carries the function of who fixes the design."""

    decided = Signal(str)

    def __init__(
        self, session: Session, title: str, smallest: str, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        screen = session.screen
        assert screen is not None  # noqa: S101 - a panel has a window around it
        self.setWindowTitle(self.tr("Fix the design"))
        self.setMinimumWidth(440)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 16, 16, 16)
        column.setSpacing(8)
        column.addWidget(screen.text(title, "title"))
        column.addWidget(
            screen.text(
                self.tr(
                    "A design that is fixed can't be changed or removed any more. So nobody can say "
                    "later that the comparison was chosen to suit the outcome. Something better is "
                    "still possible: another evaluation beside it."
                )
            )
        )
        if smallest:
            column.addWidget(screen.text(smallest, "strong"))
        question = self.tr("Who fixes it? (a function, no name)")
        column.addWidget(screen.text(question))
        self.by = QLineEdit()
        self.by.setAccessibleName(question)
        self.by.setMaxLength(120)
        column.addWidget(self.by)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        self.ok = buttons.addButton(
            self.tr("Fix the design"), QDialogButtonBox.ButtonRole.AcceptRole
        )
        self.ok.setProperty("primary", True)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        column.addWidget(buttons)

    def accept(self) -> None:
        """Tell who it was."""
        super().accept()
        self.decided.emit(self.by.text().strip())
