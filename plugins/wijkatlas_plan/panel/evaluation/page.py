# SPDX-License-Identifier: EUPL-1.2
"""The page of evaluations: the list, and one of them with its design and result."""

from dataclasses import replace

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtGui import QHideEvent, QShowEvent
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from wijkatlas.api import Progress, Session
from wijkatlas_plan.model.evaluation import Evaluation
from wijkatlas_plan.panel.evaluation.answering import Answering
from wijkatlas_plan.panel.evaluation.contents import Contents
from wijkatlas_plan.panel.evaluation.draft import Draft, design_of
from wijkatlas_plan.panel.evaluation.fix_dialog import FixDialog
from wijkatlas_plan.panel.evaluation.groups_map import GroupsMap
from wijkatlas_plan.panel.evaluation.listing import EvaluationList
from wijkatlas_plan.panel.evaluation.view import EvaluationView
from wijkatlas_plan.panel.evaluation.work import (
    Sight,
    look,
    new_evaluation,
    propose,
    remove_evaluation,
    save,
)

LEAST_SIZE = QSize(240, 320)


class Page(QWidget):
    """Keeps list, design and result in step with the project; every answer is saved at once."""

    wants = Signal(str, str)

    def __init__(self, session: Session) -> None:
        super().__init__()
        assert session.screen is not None  # noqa: S101 - a panel has a window around it
        self._session, self._screen = session, session.screen
        self.contents = Contents()
        self.evaluation: Evaluation | None = None
        self.sight: Sight | None = None
        self._reading, self._looking, self._saving = 0, 0, 0
        self._pending = self._to_plan = ""
        self.list = EvaluationList(session)
        self.list.opened.connect(lambda uid: self.show_row("evaluation", uid))
        self.list.asked.connect(self.plan_for)
        self.view = EvaluationView(session)
        self.view.left.connect(self.leave)
        self.view.fix.clicked.connect(self.ask_to_fix)
        self.map = GroupsMap(self._screen, self.view.result)
        self.answering = Answering(session, self.view, self)
        self.answering.answered.connect(self._on_answered)
        self.view.compute.clicked.connect(lambda: self.compute())
        self.view.remove.clicked.connect(self.remove)
        self.view.action.clicked.connect(self._on_action)
        self.stack = QStackedWidget()
        self.stack.addWidget(self.list)
        self.stack.addWidget(self.view)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.stack)

    # -- room and look -------------------------------------------------------------------------

    def minimumSizeHint(self) -> QSize:
        """Small: list and result scroll by themselves."""
        return LEAST_SIZE

    def changeEvent(self, event: QEvent) -> None:
        """Draw again when the theme changed."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange and hasattr(self, "stack"):
            self.view.reicon()

    def hideEvent(self, event: QHideEvent) -> None:
        """The groups leave the map with the page."""
        super().hideEvent(event)
        self.map.clear()

    def showEvent(self, event: QShowEvent) -> None:
        """And come back with it."""
        super().showEvent(event)
        self._show_on_map()

    def _show_on_map(self) -> None:
        if self.sight is not None and self.evaluation is not None and self.isVisible():
            self.map.show_groups(self.sight.groups)

    # -- reading -------------------------------------------------------------------------------

    def refresh(self) -> None:
        """Read the evaluations of the open project again."""
        from wijkatlas_plan.panel.evaluation.contents import read_contents

        self._reading += 1
        run, session = self._reading, self._session

        def work(progress: Progress) -> Contents:
            progress.update(0)
            return read_contents(session)

        def done(found: Contents) -> None:
            if run == self._reading and session.is_open:
                self._show_contents(found)

        self._screen.read(self.tr("Reading the evaluations"), work, done)

    def show_row(self, kind: str, uid: str) -> None:
        """Show an evaluation, or with ``new_evaluation`` start one for an action."""
        if kind == "new_evaluation":
            self._to_plan = uid
            self.refresh()
            return
        if self.contents.evaluation(uid) is None:
            self._pending = uid
            self.refresh()
            return
        self._open(uid)

    def leave(self) -> None:
        """Go back to the list."""
        self.answering.cancel()
        self.evaluation, self.sight = None, None
        self.map.clear()
        self.stack.setCurrentWidget(self.list)
        self.list.tree.setFocus(Qt.FocusReason.OtherFocusReason)

    def _show_contents(self, found: Contents) -> None:
        self.contents = found
        self.list.show_contents(found, is_writable=self._is_writable)
        to_plan, self._to_plan = self._to_plan, ""
        if to_plan:
            self.plan_for(to_plan)
            return
        wanted, self._pending = self._pending, ""
        if wanted:
            self._open(wanted)
            return
        if self.evaluation is None or self._saving:
            return
        kept = found.evaluation(self.evaluation.uid)
        if kept is None:
            self.leave()
        else:
            self._show(kept, found_result=kept.result != self.evaluation.result)

    def _open(self, uid: str) -> None:
        found = self.contents.evaluation(uid)
        if found is None:
            return
        self.answering.cancel()
        self.sight = None
        self.view.show_finding(None)
        self._show(found, found_result=True)
        self.stack.setCurrentWidget(self.view)
        self.view.back.setFocus(Qt.FocusReason.OtherFocusReason)

    def _show(self, evaluation: Evaluation, *, found_result: bool) -> None:
        self.evaluation = evaluation
        form = self.view.show_evaluation(self.contents, evaluation, is_writable=self._is_writable)
        if form is not None:
            form.changed.connect(self._on_changed)
            form.proposal_asked.connect(self._on_proposal)
        self._look()
        if found_result:
            self.answering.show_kept(evaluation)

    @property
    def _is_writable(self) -> bool:
        return self._session.is_open and not self._session.project.read_only

    # -- the design ----------------------------------------------------------------------------

    def plan_for(self, action: str) -> None:
        """Start a design for an action (its uid), or for something that is in no plan ("")."""
        contents, session = self.contents, self._session
        title = self.tr("Evaluation")

        def work(progress: Progress) -> Evaluation:
            progress.update(0)
            made = new_evaluation(session, contents, action, title)
            save(session, made)
            return made

        def done(made: Evaluation) -> None:
            self._pending = made.uid
            self.refresh()

        self._screen.write(self.tr("Planning an evaluation"), work, done)

    def _on_changed(self, draft: Draft) -> None:
        """Keep each answer."""
        if self.evaluation is None or self.evaluation.frozen_at:
            return
        design = design_of(draft, self.evaluation.design)
        changed = replace(self.evaluation, title=draft.title, design=design, note=draft.note)
        if design != self.evaluation.design:  # a result is of one design only
            changed = replace(changed, result={}, result_at="")
            self.view.show_finding(None)
        self.evaluation = changed
        self.view.show_evaluation(self.contents, changed, is_writable=self._is_writable)
        self._saving += 1
        session = self._session

        def over(nothing: object = None) -> None:
            del nothing
            self._saving -= 1
            if not self._saving:
                self.refresh()

        def failed(fault: BaseException) -> None:
            self._screen.fail(fault)
            over()

        self._screen.write(
            self.tr("Keeping the design"), lambda progress: save(session, changed), over, failed
        )
        self._look()

    def _look(self) -> None:
        """Say what the design will be able to see, and draw its groups."""
        evaluation, session = self.evaluation, self._session
        if evaluation is None or not session.is_open:
            return
        self._looking += 1
        run = self._looking

        def done(found: Sight) -> None:
            if run == self._looking and self.evaluation is not None:
                self.sight = found
                if found.lack is None:
                    self.view.show_outlook(found.smallest, found.remarks)
                else:
                    self.view.show_lack(self._screen.explain(found.lack))
                self._show_on_map()

        self._screen.read(
            self.tr("Looking at the design"), lambda progress: look(session, evaluation), done
        )

    def _on_proposal(self) -> None:
        """Take over the most comparable areas, and say why."""
        evaluation, session = self.evaluation, self._session
        if evaluation is None:
            return

        def done(found: tuple[tuple[str, ...], tuple[str, ...]]) -> None:
            codes, reasons = found
            form = self.view.form
            if self.evaluation is None or form is None or self.evaluation.uid != evaluation.uid:
                return
            if not codes:
                self._screen.say("info", self.tr("No area can serve to compare with."))
                return
            self._on_changed(form.draft.changed({"control": codes}))
            form.show_reasons(reasons)

        self._screen.read(
            self.tr("Looking for comparable areas"),
            lambda progress: propose(session, evaluation.design),
            done,
        )

    def ask_to_fix(self) -> None:
        """Ask whether the design is to be fixed, and fix it."""
        if self.evaluation is not None:
            smallest = self.sight.smallest if self.sight is not None else ""
            FixDialog(self._session, self.evaluation, smallest, self, self._on_fixed).open()

    def _on_fixed(self, made: Evaluation) -> None:
        self._screen.say("success", self.tr("The design is fixed."))
        if self.evaluation is not None and self.evaluation.uid == made.uid:
            self._show(made, found_result=True)

    def remove(self) -> None:
        """Remove an evaluation whose design was not fixed; it can be undone."""
        evaluation, session = self.evaluation, self._session
        if evaluation is None or evaluation.frozen_at:
            return
        self.leave()
        self._screen.write(
            self.tr("Removing the evaluation"),
            lambda progress: remove_evaluation(session, evaluation),
        )

    def compute(self, *, provisional: bool = False) -> None:
        """Compute the result of what is shown."""
        if self.evaluation is not None:
            self.answering.compute(self.evaluation, provisional=provisional)

    def _on_answered(self, kept: Evaluation) -> None:
        if self.evaluation is not None and self.evaluation.uid == kept.uid:
            self.evaluation = kept

    def _on_action(self) -> None:
        if self.evaluation is not None:
            self.wants.emit("action", self.evaluation.action)
