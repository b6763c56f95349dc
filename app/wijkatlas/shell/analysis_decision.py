# SPDX-License-Identifier: EUPL-1.2
"""What a kept analysis is for, and what a person decided after it."""

from PySide6.QtWidgets import (
    QFormLayout,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from wijkatlas.shell.analysis_register import Kept, Register
from wijkatlas.shell.desk import Desk
from wijkatlas.shell.wrapped import wrapped

TEXT_PX = 72


class DecisionForm(QWidget):
    """Shows one entry of the register and notes a decision in it."""

    def __init__(self, desk: Desk, register: Register) -> None:
        super().__init__()
        self._desk = desk
        self._register = register
        self._kept: Kept | None = None
        self.purpose = wrapped("", "muted", selectable=True)
        self.hint = wrapped("", "muted")
        self.decision = QPlainTextEdit()
        self.decision.setFixedHeight(TEXT_PX)
        self.decision.setTabChangesFocus(True)
        self.decision.setAccessibleName(self.tr("What was decided, and why"))
        self.by = QLineEdit()
        self.by.setPlaceholderText(self.tr("A role or service, no name"))
        self.by.setAccessibleName(self.tr("Who decided"))
        self.save = QPushButton(self.tr("Save the decision"))
        self.save.clicked.connect(self._on_saved)
        form = QFormLayout()
        form.setSpacing(8)
        form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapAllRows)
        form.addRow(self.decision.accessibleName(), self.decision)
        form.addRow(self.by.accessibleName(), self.by)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(self.purpose)
        column.addWidget(self.hint)
        column.addLayout(form)
        column.addWidget(self.save)
        self.show_kept(None)

    def show_kept(self, kept: Kept | None) -> None:
        """Show this entry, or say that there is none yet; what is being written stays."""
        same = kept is not None and self._kept is not None and kept.run.uid == self._kept.run.uid
        before, self._kept = self._kept, kept
        translator = self._desk.session.translator
        run = kept.run if kept is not None else None
        purpose = translator.translate("analyses", run.purpose) if run and run.purpose else ""
        self.purpose.setText(self.tr("Purpose: {purpose}").format(purpose=purpose))
        self.purpose.setVisible(bool(purpose))
        may = run is not None and self._register.is_writable
        if run is None:
            self.hint.setText(self.tr("Keep the result first; then note here what was decided."))
        elif not may:
            self.hint.setText(self.tr("This project is open for reading only."))
        else:
            self.hint.setText(self.tr("The program decides nothing: a person does."))
        for field in (self.decision, self.by, self.save):
            field.setEnabled(may)
        if same and before is not None and run is not None:
            if (before.run.decision, before.run.decided_by) == (run.decision, run.decided_by):
                return
        self.decision.setPlainText(run.decision if run else "")
        self.by.setText(run.decided_by if run else "")

    def _on_saved(self) -> None:
        if self._kept is None:
            return
        self._register.decide(
            self._kept.run.uid,
            self.decision.toPlainText(),
            self.by.text(),
            lambda: self._desk.messages.success(self.tr("The decision is in the register.")),
        )
