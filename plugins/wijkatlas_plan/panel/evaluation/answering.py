# SPDX-License-Identifier: EUPL-1.2
"""Computing the result of an evaluation, showing it, and keeping it."""

from datetime import date
from typing import Any

from PySide6.QtCore import QObject, Signal

from wijkatlas.api import Cancelled, Finding, Progress, Session, UserError
from wijkatlas_plan.model.evaluation import Evaluation
from wijkatlas_plan.panel.evaluation.view import EvaluationView
from wijkatlas_plan.panel.evaluation.work import KEPT, Answer, answer, kept_answer, save


class Answering(QObject):
    """``answered`` carries the evaluation with its new result."""

    answered = Signal(object)

    def __init__(self, session: Session, view: EvaluationView, parent: QObject) -> None:
        super().__init__(parent)
        assert session.screen is not None  # noqa: S101 - a panel has a window around it
        self._session, self._screen, self._view = session, session.screen, view
        self._job: Any = None
        self._run = 0
        view.progress.stopped.connect(self.cancel)

    def show_kept(self, evaluation: Evaluation) -> None:
        """Show the result that was kept last."""
        self._run += 1
        run, translator = self._run, self._session.translator
        if not evaluation.result:
            self._view.show_finding(None)
            return

        def done(found: Finding | None) -> None:
            if run == self._run:
                self._view.show_finding(found)

        self._screen.read(
            self.tr("Reading the result"),
            lambda progress: kept_answer(evaluation, translator),
            done,
        )

    def compute(self, evaluation: Evaluation, *, provisional: bool = False) -> None:
        """Compute the result, show it, and keep it."""
        self.cancel()
        self._run += 1
        run, session, today = self._run, self._session, date.today()
        self._view.refusal.hide()

        def work(progress: Progress) -> Answer:
            return answer(session, evaluation, progress, today, provisional=provisional)

        def done(found: Answer) -> None:
            if run != self._run:
                return
            self._view.progress.follow(None)
            self._view.show_finding(found.finding)
            self.answered.emit(found.kept)
            if not session.project.read_only:
                self._screen.write(
                    self.tr("Keeping the result"), lambda progress: save(session, found.kept, KEPT)
                )

        def failed(fault: BaseException) -> None:
            if run == self._run:
                self._view.progress.follow(None)
                self._refuse(evaluation, fault)

        self._job = self._screen.read(self.tr("Computing the result"), work, done, failed)
        if self._job is not None:
            self._view.progress.follow(self._job)

    def cancel(self) -> None:
        """Stop computing."""
        if self._job is not None:
            self._job.cancel()
            self._job = None

    def _refuse(self, evaluation: Evaluation, fault: BaseException) -> None:
        say = self._view.refusal.say
        if isinstance(fault, Cancelled):
            say(self.tr("The calculation was stopped."), "info")
        elif isinstance(fault, UserError):
            text = self._screen.explain(fault)
            if "end" in fault.values:
                does = self.tr("Compute it for now")
                say(text, "info", does, lambda: self.compute(evaluation, provisional=True))
            else:
                say(text, "warning")
        else:
            say(self.tr("Something went wrong in the calculation."), "error")
            self._screen.fail(fault)
