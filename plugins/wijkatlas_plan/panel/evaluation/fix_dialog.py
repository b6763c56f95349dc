# SPDX-License-Identifier: EUPL-1.2
"""The one question that is asked twice: whether a design is fixed."""

from collections.abc import Callable
from datetime import datetime

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QLineEdit, QVBoxLayout, QWidget

from wijkatlas.api import Progress, Session
from wijkatlas_plan.model.evaluation import Evaluation


class FixDialog(QDialog):
    """Fixes the design in the project; ``done`` gets the evaluation as it is kept then."""

    def __init__(
        self,
        session: Session,
        evaluation: Evaluation,
        smallest: str,
        parent: QWidget,
        done: Callable[[Evaluation], None],
    ) -> None:
        super().__init__(parent)
        screen = session.screen
        assert screen is not None  # noqa: S101 - a panel has a window around it
        self._session, self._screen = session, screen
        self._evaluation, self._done = evaluation, done
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Fix the design"))
        self.setMinimumWidth(440)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 16, 16, 16)
        column.setSpacing(8)
        column.addWidget(screen.text(evaluation.title, "title"))
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
        """Fix it, with the moment and the function."""
        session, evaluation, by = self._session, self._evaluation, self.by.text().strip()
        at = datetime.now().astimezone().isoformat(timespec="seconds")

        def work(progress: Progress) -> Evaluation:
            from wijkatlas_plan.evaluation.outlook import fix

            progress.update(0)
            return fix(session, evaluation, at=at, by=by)

        title, done = self.tr("Fixing the design"), self._done
        super().accept()
        self._screen.write(title, work, done)
