# SPDX-License-Identifier: EUPL-1.2
"""The register of analyses for the panel: read in jobs, changed in edits that can be undone."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from typing import Any

from PySide6.QtCore import QObject, Signal

from wijkatlas.domain.analysis import AnalysisRun
from wijkatlas.domain.progress import Progress
from wijkatlas.shell.analysis_work import Outcome
from wijkatlas.shell.desk import Desk

TABLE = "analysis_run"


@dataclass(frozen=True, slots=True)
class Kept:
    """An entry, and whether data that it read have changed since."""

    run: AnalysisRun
    is_stale: bool


class Register(QObject):
    """Knows the entries of the open project; ``changed`` when there are others."""

    changed = Signal()

    def __init__(self, desk: Desk, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self.entries: tuple[Kept, ...] = ()
        self._run = 0
        desk.events.project_opened.connect(self.refresh)
        desk.events.project_closed.connect(self._forget)
        desk.events.tables_changed.connect(lambda tables: self.refresh())
        self.refresh()

    @property
    def is_writable(self) -> bool:
        """True when the open project may be changed."""
        session = self._desk.session
        return session.is_open and not session.project.read_only

    def find(self, uid: str) -> Kept | None:
        """One entry."""
        return next((each for each in self.entries if uid and each.run.uid == uid), None)

    def refresh(self) -> None:
        """Read the entries again."""
        session = self._desk.session
        if not session.is_open:
            return
        project = session.project
        self._run += 1
        turn = self._run

        def work(progress: Progress) -> tuple[Kept, ...]:
            from wijkatlas.commands.analyses.inputs import revisions

            progress.update(0)
            runs = project.analysis_runs()
            now = revisions(session, tuple({table for run in runs for table in run.revisions}))
            return tuple(
                Kept(run, any(now.get(table, n) != n for table, n in run.revisions.items()))
                for run in runs
            )

        def done(entries: tuple[Kept, ...]) -> None:
            if turn == self._run:
                self.entries = entries
                self.changed.emit()

        self._desk.jobs.read(self.tr("Reading the register"), work, done)

    def enter(
        self, outcome: Outcome, done: Callable[[str], None], *, in_workbook: bool = False
    ) -> None:
        """Keep an outcome; ``done`` is told the entry's uid."""
        session = self._desk.session

        def work(progress: Progress) -> str:
            from wijkatlas.commands.analyses.register.entries import enter

            progress.update(0)
            return enter(
                session, outcome.report, outcome.analysis, outcome.parameters, outcome.inputs,
                in_workbook=in_workbook,
            )  # fmt: skip

        self._desk.jobs.write(self.tr("Entering the analysis in the register"), work, done)

    def set_in_workbook(self, uid: str, *, on: bool) -> None:
        """Have the workbook print an entry, or no longer."""

        def change() -> None:
            from wijkatlas.commands.analyses.register.entries import set_in_workbook

            set_in_workbook(self._desk.session, uid, on)

        self._change(change)

    def remove(self, uid: str) -> None:
        """Take an entry out."""

        def change() -> None:
            from wijkatlas.commands.analyses.register.entries import remove

            remove(self._desk.session, uid)

        self._change(change)

    def decide(self, uid: str, decision: str, by: str, done: Callable[[], None]) -> None:
        """Note what a person decided today."""

        def change() -> None:
            from wijkatlas.commands.analyses.register.entries import decide

            decide(self._desk.session, uid, decision, by, date.today())

        self._change(change, done)

    def _change(self, change: Callable[[], None], done: Callable[[], None] | None = None) -> None:
        def work(progress: Progress) -> None:
            progress.update(0)
            change()

        def finish(nothing: Any) -> None:
            del nothing
            if done is not None:
                done()

        self._desk.jobs.write(self.tr("Changing the register"), work, finish)

    def _forget(self) -> None:
        self._run += 1
        self.entries = ()
        self.changed.emit()
