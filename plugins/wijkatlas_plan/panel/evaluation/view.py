# SPDX-License-Identifier: EUPL-1.2
"""One evaluation: its design, what it will be able to see, and its result."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import (
    QHBoxLayout,
    QPushButton,
    QScrollArea,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from wijkatlas.api import Finding, Session
from wijkatlas_plan.model.evaluation import Evaluation
from wijkatlas_plan.model.period import period_words
from wijkatlas_plan.panel.evaluation.contents import Contents
from wijkatlas_plan.panel.evaluation.draft import draft_of
from wijkatlas_plan.panel.evaluation.form import DesignForm


class EvaluationView(QWidget):
    """The page knows what to do when a button is pressed; this shows how it stands."""

    left = Signal()

    def __init__(self, session: Session) -> None:
        super().__init__()
        assert session.screen is not None  # noqa: S101 - a panel has a window around it
        self._session, self._screen = session, session.screen
        self.form: DesignForm | None = None
        self._contents: Contents | None = None
        self._uid = ""
        self._is_writable = False
        screen = self._screen
        self.back = QToolButton()
        self.back.setProperty("quiet", True)
        self.back.setShortcut(QKeySequence("Alt+Left"))
        self.back.setToolTip(self.tr("Back to the list (Alt+←)"))
        self.back.setAccessibleName(self.tr("Back to the list"))
        self.back.clicked.connect(self.left)
        self.title = screen.text("", "title")
        self.state = screen.text("", "muted")
        self.action = QPushButton(self.tr("Show the action"))
        self.action.setProperty("quiet", True)
        self.notice = screen.notice()
        self.outlook = screen.text("", "lead")
        self.remarks = screen.text("", "muted")
        self.fix = QPushButton(self.tr("Fix the design…"))
        self.fix.setToolTip(
            self.tr("From then on it can't be changed any more; the day is written down.")
        )
        self.compute = QPushButton(self.tr("Compute the result"))
        self.compute.setProperty("primary", True)
        self.remove = QPushButton(self.tr("Remove"))
        self.progress = screen.progress()
        self.refusal = screen.notice()
        self.result = screen.finding_view()
        self.inside = QWidget()
        self._lay_out()
        self.reicon()

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setContentsMargins(8, 8, 16, 8)
        head.setSpacing(4)
        head.addWidget(self.back, 0, Qt.AlignmentFlag.AlignTop)
        head.addWidget(self.title, 1)
        self._form_place = QVBoxLayout()
        self.design = QWidget()
        self.design.setLayout(self._form_place)
        self._form_place.setContentsMargins(0, 0, 0, 0)
        self.fold = self._screen.fold(self.tr("The design"), self.design)
        deeds = QVBoxLayout()
        deeds.setSpacing(8)
        for button in (self.fix, self.compute, self.remove):
            deeds.addWidget(button, 0, Qt.AlignmentFlag.AlignLeft)
        column = QVBoxLayout(self.inside)
        column.setContentsMargins(12, 0, 12, 16)
        column.setSpacing(8)
        column.addWidget(self.state)
        column.addWidget(self.action, 0, Qt.AlignmentFlag.AlignLeft)
        column.addWidget(self.fold)
        column.addWidget(self.notice)
        column.addWidget(self.outlook)
        column.addWidget(self.remarks)
        column.addLayout(deeds)
        for part in (self.progress, self.refusal, self.result):
            column.addWidget(part)
        column.addStretch(1)
        body = QScrollArea()
        body.setWidgetResizable(True)
        body.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        body.setWidget(self.inside)
        body.setAccessibleName(self.tr("Evaluation"))
        self.body = body
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addLayout(head)
        whole.addWidget(body, 1)

    def reicon(self) -> None:
        """Draw again, in other colours."""
        self.back.setIcon(self._screen.icon("arrow-left"))
        for part in (self.notice, self.refusal, self.result):
            part.reicon()

    def show_evaluation(
        self, contents: Contents, evaluation: Evaluation, *, is_writable: bool
    ) -> DesignForm | None:
        """Show an evaluation as it is kept; gives the form when it was made anew."""
        made = None
        choices = (contents.categories, contents.surveys, contents.areas)
        old = self._contents
        is_same = old is not None and choices == (old.categories, old.surveys, old.areas)
        if self.form is None or self._uid != evaluation.uid or not is_same:
            made = self._make_form(contents)
            if self._uid != evaluation.uid:
                self.body.verticalScrollBar().setValue(0)
                if not evaluation.frozen_at:
                    self.fold.open()
        self._contents, self._uid = contents, evaluation.uid
        action = contents.action(evaluation.action)
        is_open = not evaluation.frozen_at
        self.title.setText(evaluation.title)
        self.state.setText(self._state_words(evaluation, action.title if action else ""))
        self.action.setVisible(action is not None)
        self.fix.setVisible(is_open)
        self._is_writable = is_writable
        self.remove.setVisible(is_writable and is_open)
        assert self.form is not None  # noqa: S101 - it was made above
        self.form.show_draft(draft_of(evaluation), is_editable=is_writable and is_open)
        return made

    def show_outlook(self, smallest: str, remarks: Sequence[str]) -> None:
        """What the design will be able to see, and what is weak in it."""
        self.notice.hide()
        self.outlook.setText(smallest)
        has_result = self.result.finding is not None
        self.outlook.setVisible(bool(smallest) and not has_result)
        self.remarks.setText("\n".join(f"▲ {each}" for each in remarks))
        self.remarks.setVisible(bool(remarks) and not has_result)
        self.fix.setEnabled(self._is_writable)
        self.compute.setEnabled(True)

    def show_lack(self, text: str) -> None:
        """What the design still needs."""
        self.notice.say(text, "info")
        self.outlook.hide()
        self.remarks.hide()
        self.fix.setEnabled(False)
        self.compute.setEnabled(False)

    def show_finding(self, finding: Finding | None) -> None:
        """The result, or none; it says itself what was weak in the design."""
        self.refusal.hide()
        self.result.show_finding(finding)
        for part in (self.outlook, self.remarks):
            part.setVisible(finding is None and bool(part.text()))

    def _make_form(self, contents: Contents) -> DesignForm:
        if self.form is not None:
            self._form_place.removeWidget(self.form)
            self.form.hide()
            self.form.deleteLater()
        self.form = DesignForm(self._session, contents)
        self._form_place.addWidget(self.form)
        return self.form

    def _state_words(self, evaluation: Evaluation, action: str) -> str:
        parts = [self.tr("Of the action: {action}").format(action=action)] if action else []
        day = period_words(evaluation.frozen_at[:10], self._session.translator)
        if not evaluation.frozen_at:
            parts.append(self.tr("The design is open: it can still be changed."))
        elif evaluation.frozen_by:
            text = self.tr("The design was fixed on {day} by: {by}")
            parts.append(text.format(day=day, by=evaluation.frozen_by))
        else:
            parts.append(self.tr("The design was fixed on {day}.").format(day=day))
        return "\n".join(parts)
