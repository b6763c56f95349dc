# SPDX-License-Identifier: EUPL-1.2
"""One problem: what was decided, its scores with their reasons, its figures and its goals."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QHBoxLayout,
    QPushButton,
    QScrollArea,
    QSizePolicy,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from wijkatlas.api import Session
from wijkatlas_plan.model.problem import Lane
from wijkatlas_plan.panel.emptying import empty
from wijkatlas_plan.panel.priorities.decision_form import DecisionForm
from wijkatlas_plan.panel.priorities.details import Details
from wijkatlas_plan.panel.priorities.score_rows import ScoreRows


class ProblemView(QScrollArea):
    """Shows :class:`Details`; ``left`` asks to go back, ``wants(kind, uid)`` for another row."""

    left = Signal()
    wants = Signal(str, str)
    derive_asked = Signal()
    remove_asked = Signal()
    renew_asked = Signal()

    def __init__(self, session: Session) -> None:
        super().__init__()
        assert session.screen is not None  # noqa: S101 - a panel has a window around it
        self._session, self._screen = session, session.screen
        self.details: Details | None = None
        self.setWidgetResizable(True)
        self.setAccessibleName(self.tr("A problem"))
        self.back = QToolButton()
        self.back.setText(self.tr("Back"))
        self.back.clicked.connect(self.left)
        self.remove = QToolButton()
        self.remove.setText(self.tr("Delete"))
        self.remove.setToolTip(self.tr("Delete this problem with its scores. It can be undone."))
        self.remove.clicked.connect(self.remove_asked)
        self.trace = QToolButton()
        self.trace.setText(self.tr("Follow the thread"))
        self.trace.setToolTip(
            self.tr("Figures and files under it, goals and actions that answer it")
        )
        self.trace.clicked.connect(self._on_thread)
        self.form = DecisionForm(session)
        self.derive = QPushButton(self.tr("Score from the figures"))
        self.derive.setToolTip(
            self.tr("Size, trend, harm and fear follow from the figures. Scores by hand stay.")
        )
        self.derive.clicked.connect(self.derive_asked)
        self.scores = ScoreRows(session)
        self.renew = QPushButton(self.tr("Take the newest figures"))
        self.renew.setToolTip(self.tr("In place of those that are out of date. It can be undone."))
        self.renew.clicked.connect(self.renew_asked)
        self._figures, self._goals = QVBoxLayout(), QVBoxLayout()
        inner = QWidget()
        inner.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        row = QHBoxLayout()
        row.addWidget(self.back)
        row.addWidget(self.trace)
        row.addStretch(1)
        row.addWidget(self.remove)
        column = QVBoxLayout(inner)
        column.setContentsMargins(0, 0, 8, 0)
        column.setSpacing(8)
        column.addLayout(row)
        column.addWidget(self.form)
        column.addWidget(self._screen.text(self.tr("Scores, 1 (little) to 5 (much)"), "group"))
        column.addWidget(self.scores)
        column.addWidget(self.derive, 0, Qt.AlignmentFlag.AlignLeft)
        column.addWidget(self._screen.text(self.tr("Figures that show it"), "group"))
        column.addLayout(self._figures)
        column.addWidget(self.renew, 0, Qt.AlignmentFlag.AlignLeft)
        column.addWidget(self._screen.text(self.tr("Goals that answer it"), "group"))
        column.addLayout(self._goals)
        column.addStretch(1)
        self.setWidget(inner)

    def show_details(self, details: Details, *, is_editable: bool) -> None:
        """Show a problem."""
        self.details = details
        self.form.show_problem(details.problem, is_editable=is_editable)
        self.scores.show_scores(
            details.criteria, details.scores, details.derived, is_editable=is_editable
        )
        self.derive.setEnabled(is_editable)
        self.remove.setEnabled(is_editable)
        self.renew.setEnabled(is_editable)
        self.renew.setVisible(any(each.note for each in details.figures))
        empty(self._figures)
        empty(self._goals)
        for figure in details.figures:
            text = figure.text + (f"\n{figure.note}" if figure.note else "")
            self._figures.addWidget(self._line(text, "indicator", figure.indicator))
        if not details.figures:
            none = self.tr(
                "None yet: add this problem from the page with figures to take them along."
            )
            self._figures.addWidget(self._line(none, "indicator", ""))
        for uid, title in details.goals:
            self._goals.addWidget(self._line(title, "goal", uid))
        if not details.goals:
            wanted = details.problem.lane is Lane.PRIORITY
            none = (
                self.tr("No goal answers this priority yet.")
                if wanted
                else self.tr("No goal answers this problem.")
            )
            self._goals.addWidget(self._line(none, "plan", ""))

    def _on_thread(self) -> None:
        if self.details is not None:
            self.wants.emit("thread", self.details.problem.uid)

    def _line(self, text: str, kind: str, uid: str) -> QWidget:
        """Words with a button that leads to what they are about."""
        line = QWidget()
        row = QHBoxLayout(line)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self._screen.text(text), 1)
        button = QToolButton()
        button.setProperty("quiet", True)
        button.setIcon(self._screen.icon("arrow-right"))
        button.setToolTip(self.tr("Show it"))
        button.setAccessibleName(self.tr("Show {name}").format(name=text))
        button.clicked.connect(lambda: self.wants.emit(kind, uid))
        row.addWidget(button, 0, Qt.AlignmentFlag.AlignTop)
        return line
