# SPDX-License-Identifier: EUPL-1.2
"""The page with problems in lanes, the weights they are ordered by, and each problem by itself."""

from collections.abc import Callable
from datetime import date
from typing import Any

from PySide6.QtCore import QSize, Signal
from PySide6.QtWidgets import (
    QInputDialog,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from wijkatlas.api import NumberFormat, Progress, Session
from wijkatlas_plan.model.problem import Criterion, Lane, Problem
from wijkatlas_plan.panel.latest import Latest
from wijkatlas_plan.panel.priorities import changes
from wijkatlas_plan.panel.priorities.buttons import Buttons
from wijkatlas_plan.panel.priorities.details import Details, read_details
from wijkatlas_plan.panel.priorities.lane_tree import LaneTree
from wijkatlas_plan.panel.priorities.problem_view import ProblemView
from wijkatlas_plan.panel.priorities.weights import Weights
from wijkatlas_plan.priorities.reading import Order, criteria_of, make_order, read_order
from wijkatlas_plan.priorities.rescoring import derive_all, set_score
from wijkatlas_plan.storage.problems import problems

LIVE_DRAWS = 1000
LEAST_TREE_PX = 160
LEAST_SIZE = QSize(240, 320)
HARM, RENEW = "harm.import", "problem.renew"


class Page(QWidget):
    """Reads in the background, changes in one step each; the frame calls ``refresh`` after each."""

    wants = Signal(str, str)

    def __init__(self, session: Session) -> None:
        super().__init__()
        assert session.screen is not None  # noqa: S101 - a panel has a window around it
        self._session, self._screen = session, session.screen
        self._latest = Latest(self._screen)
        self._wanted = ""
        self.order: Order | None = None
        self.dropped: tuple[Problem, ...] = ()
        self.lead = self._screen.text("", "lead")
        self.tree = LaneTree(session)
        self.tree.setMinimumHeight(LEAST_TREE_PX)
        self.tree.asked.connect(lambda uid: self.show_row("problem", uid))
        self.tree.moved.connect(lambda uid, lane: self.change_lane(uid, Lane(lane)))
        self.tree.removed.connect(self.remove)
        self.tree.currentItemChanged.connect(lambda *items: self._show_buttons())
        self.weights = Weights(session)
        self.weights.moving.connect(self._on_moving)
        self.weights.settled.connect(self._on_settled)
        self.view = ProblemView(session)
        self.view.left.connect(self.show_list)
        self.view.wants.connect(self.wants)
        self.view.derive_asked.connect(lambda: self.derive(self.view.details))
        self.view.renew_asked.connect(self._on_renew_asked)
        self.view.remove_asked.connect(self._on_remove_asked)
        self.view.form.changed.connect(self._on_fields)
        self.view.form.laned.connect(self._on_laned)
        self.view.scores.changed.connect(self._on_score)
        self.buttons = Buttons(session)
        self.buttons.add_asked.connect(self.ask_problem)
        self.buttons.open_asked.connect(lambda: self.show_row("problem", self.tree.chosen()))
        self.buttons.lane_asked.connect(self._on_lane_chosen)
        self.buttons.score_asked.connect(lambda: self.derive(None))
        self.buttons.harm_asked.connect(lambda: self._screen.ask(HARM))
        self.list = self._build_list()
        self.stack = QStackedWidget()
        self.stack.addWidget(self.list)
        self.stack.addWidget(self.view)
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 8, 12, 12)
        column.addWidget(self.stack)

    def _build_list(self) -> QWidget:
        page = QWidget()
        held = QWidget()
        inner = QVBoxLayout(held)
        inner.setContentsMargins(0, 0, 0, 0)
        inner.addWidget(self.weights)
        inner.addWidget(
            self._screen.text(
                self.tr(
                    "The score of a problem is the weighted mean of its scores from 1 to 5; what has no"
                    " score is left out. The bar says in how many of 10,000 draws of weights near these"
                    " the problem is among the first five."
                ),
                "muted",
            )
        )
        self.fold = self._screen.fold(self.tr("Weights of the criteria"), held)
        column = QVBoxLayout(page)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(self.lead)
        column.addWidget(self.buttons)
        column.addWidget(self.fold)
        column.addWidget(self.tree, 1)
        return page

    def minimumSizeHint(self) -> QSize:
        """Smaller than any dock: how high it must be follows from its width."""
        return LEAST_SIZE

    def heightForWidth(self, width: int) -> int:
        """The least that what is looked at needs."""
        shown = self.stack.currentWidget()
        inner = None if shown is None else shown.layout()
        return 20 + (0 if inner is None else inner.totalMinimumHeightForWidth(width - 24))

    @property
    def is_editable(self) -> bool:
        """True when a project is open for writing."""
        return self._session.is_open and not self._session.project.read_only

    # -- keeping up ----------------------------------------------------------------------------

    def refresh(self) -> None:
        """Read again, the problem that is shown too."""
        session = self._session
        if not session.is_open:
            return

        def work(progress: Progress) -> tuple[Order, tuple[Problem, ...]]:
            progress.update(0)
            dropped = [each for each in problems(session.project) if each.lane is Lane.DROPPED]
            return read_order(session.project, session.translator), tuple(dropped)

        self._latest.read(self.tr("Reading the problems"), work, lambda found: self._show(*found))
        if self.stack.currentWidget() is self.view and self.view.details is not None:
            self._read_problem(self.view.details.problem.uid)

    def _show(self, order: Order, dropped: tuple[Problem, ...]) -> None:
        self.order, self.dropped = order, dropped
        self._show_order(order)
        self.weights.show_criteria(order.criteria, is_editable=self.is_editable)
        write = NumberFormat.of(self._session.translator.language).write
        count = {lane: sum(each.lane is lane for each in order.problems) for lane in Lane}
        self.lead.setText(
            self.tr(
                "Priorities: {n}. Special attention points: {points}. Not decided: {open}."
            ).format(
                n=write(count[Lane.PRIORITY]),
                points=write(count[Lane.ATTENTION]),
                open=write(count[Lane.OPEN]),
            )
            if order.problems or dropped
            else self.tr(
                "No problems yet. Add one here, or from a figure on the page with figures."
            )
        )

    def _show_order(self, order: Order) -> None:
        self.tree.show_order(order, self.dropped, is_editable=self.is_editable)
        if self._wanted:
            self.tree.choose(self._wanted)
            self._wanted = ""
        self._show_buttons()

    def _show_buttons(self) -> None:
        self.buttons.show_state(has_one=bool(self.tree.chosen()), is_editable=self.is_editable)

    def show_list(self) -> None:
        """Back to all problems."""
        self.stack.setCurrentWidget(self.list)
        self.tree.setFocus()

    def show_row(self, kind: str, uid: str) -> None:
        """Show a problem by itself; without a uid ask for a new one."""
        del kind
        if uid:
            self._read_problem(uid)
        elif self.is_editable:
            self.ask_problem()

    def _read_problem(self, uid: str) -> None:
        session, today = self._session, date.today()

        def work(progress: Progress) -> Details | None:
            progress.update(0)
            return read_details(session, uid, today)

        def done(details: Details | None) -> None:
            if details is None:
                self.show_list()
                return
            self.view.show_details(details, is_editable=self.is_editable)
            self._wanted = uid
            if self.stack.currentWidget() is not self.view:
                self.stack.setCurrentWidget(self.view)
                self.view.back.setFocus()

        self._screen.read(self.tr("Looking up the figures"), work, done)

    # -- changes -------------------------------------------------------------------------------

    def _write(self, title: str, work: Callable[[], Any]) -> None:
        def run(progress: Progress) -> Any:
            progress.update(0)
            return work()

        self._screen.write(title, run)

    def change_lane(self, uid: str, lane: Lane) -> None:
        """Decide on a problem, as of today."""
        if uid and self.is_editable:
            self._wanted = uid
            session, today = self._session, date.today()
            self._write(self.tr("Deciding"), lambda: changes.change_lane(session, uid, lane, today))

    def _on_lane_chosen(self, lane: str) -> None:
        self.change_lane(self.tree.chosen(), Lane(lane))

    def ask_problem(self) -> None:
        """Ask for the title of a new problem, and show it."""
        title, is_given = QInputDialog.getText(
            self, self.tr("Add a problem"), self.tr("What is the problem, in a few words?")
        )
        if is_given and title.strip():
            self.add_problem(title.strip())

    def add_problem(self, title: str) -> None:
        """Add a problem with this title, and show it."""
        session = self._session

        def work(progress: Progress) -> str:
            progress.update(0)
            return changes.add_problem(session, title)

        self._screen.write(self.tr("Adding a problem"), work, self._read_problem)

    def remove(self, uid: str) -> None:
        """Delete a problem; undo brings it back."""
        if uid and self.is_editable:
            session = self._session
            self._write(self.tr("Deleting"), lambda: changes.remove_problem(session, uid))

    def derive(self, details: Details | None) -> None:
        """Score one problem, or all, from the figures."""
        session = self._session
        chosen = None if details is None else (details.problem,)
        self._write(
            self.tr("Scoring"), lambda: derive_all(session, chosen or problems(session.project))
        )

    def _on_remove_asked(self) -> None:
        if self.view.details is not None:
            uid = self.view.details.problem.uid
            self.show_list()
            self.remove(uid)

    def _on_renew_asked(self) -> None:
        if self.view.details is not None:
            self._screen.run(RENEW, lambda report: None, problem=self.view.details.problem.uid)

    def _on_fields(self, values: dict[str, Any]) -> None:
        if self.view.details is not None:
            session, uid = self._session, self.view.details.problem.uid
            self._write(self.tr("Changing"), lambda: changes.change_problem(session, uid, **values))

    def _on_laned(self, lane: str) -> None:
        if self.view.details is not None:
            self.change_lane(self.view.details.problem.uid, Lane(lane))

    def _on_score(self, criterion: str, value: float | None) -> None:
        details, session = self.view.details, self._session
        if details is None:
            return
        weighed = criteria_of(session.project, session.translator)
        found = next((each for each in weighed if each.uid == criterion), None)
        if found is not None:
            self._write(
                self.tr("Scoring"),
                lambda: set_score(session, details.problem, found, weighed, value),
            )

    def _on_moving(self, criteria: tuple[Criterion, ...]) -> None:
        """The order as it would be, while a weight moves."""
        if self.order is not None:
            now = make_order(self.order.problems, criteria, self.order.scores, draws=LIVE_DRAWS)
            self._show_order(now)

    def _on_settled(self, criteria: tuple[Criterion, ...]) -> None:
        if self.is_editable:
            session = self._session
            self._write(self.tr("Weighing"), lambda: changes.change_weights(session, criteria))
