# SPDX-License-Identifier: EUPL-1.2
"""Computes the analysis that was chosen, in reading jobs; only the last that was asked for counts."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, QTimer, Signal

from wijkatlas.domain.errors import Cancelled
from wijkatlas.domain.progress import Progress
from wijkatlas.shell.desk import Desk
from wijkatlas.shell.jobs import Job

if TYPE_CHECKING:
    from wijkatlas.commands.analyses.inputs import Inputs
    from wijkatlas.commands.analyses.report import Analysis, AnalysisReport
    from wijkatlas.domain.finding import Finding

SETTLE_MS = 300


@dataclass(frozen=True, eq=False, slots=True)
class Outcome:
    """What was found, and from what; ``revisions`` are those of the tables it read."""

    analysis: "Analysis"
    parameters: Mapping[str, Any]
    inputs: "Inputs"
    report: "AnalysisReport"
    finding: "Finding"
    revisions: Mapping[str, int]


class AnalysisWork(QObject):
    """Computes again when the data or the filter change and the analysis is a live one.

    While ``is_wanted`` says that nobody looks it waits until :meth:`catch_up`.
    ``started`` carries the job, ``found`` an :class:`Outcome`, ``failed`` what went wrong.
    ``outdated``: what was found last is no longer what would be found now.
    """

    started = Signal(object)
    found = Signal(object)
    failed = Signal(object)
    outdated = Signal()

    def __init__(
        self, desk: Desk, is_wanted: Callable[[], bool], parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._desk = desk
        self._is_wanted = is_wanted
        self._is_behind = False
        self._analysis: Analysis | None = None
        self._parameters: Mapping[str, Any] = {}
        self._job: Job | None = None
        self._run = 0
        self._data_changed = False
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(SETTLE_MS)
        self._timer.timeout.connect(self.compute)
        desk.events.filter_changed.connect(self._on_changed)
        desk.events.tables_changed.connect(self._on_tables_changed)
        desk.atlas.loaded.connect(self._on_loaded)

    def choose(self, analysis: "Analysis | None", parameters: Mapping[str, Any]) -> None:
        """Take up another analysis, or none; what runs for the one before is stopped."""
        self._stop()
        self._analysis, self._parameters = analysis, parameters
        self._data_changed = self._is_behind = False

    def change(self, parameters: Mapping[str, Any]) -> None:
        """Compute with other parameters: in a moment if live, else when asked to."""
        self._parameters = parameters
        self._on_changed()

    def compute(self) -> None:
        """Compute now."""
        analysis, atlas, session = self._analysis, self._desk.atlas, self._desk.session
        self._stop()
        if analysis is None or not session.is_open:
            return
        if atlas.is_loading or not atlas.is_loaded:
            self._data_changed = True  # go on once they have been read
            return
        self._data_changed = self._is_behind = False
        parameters, chosen, view = dict(self._parameters), session.filter, atlas.view
        run = self._run

        def work(progress: Progress) -> Outcome:
            from wijkatlas.commands.analyses.inputs import Inputs

            revisions = view.results.revisions(analysis.tables)
            inputs = Inputs.of(session, view, chosen)
            report = analysis.measure(inputs, progress, **parameters)
            finding = report.finding(session.translator)
            return Outcome(analysis, parameters, inputs, report, finding, revisions)

        def done(outcome: Outcome) -> None:
            if run == self._run:
                self._job = None
                self.found.emit(outcome)

        def failed(fault: BaseException) -> None:
            if run == self._run:
                self._job = None
                self.failed.emit(fault)

        title = session.translator.translate("analyses", analysis.question)
        job = self._desk.jobs.read(title, work, done, failed, quiet=analysis.live)
        if not job.is_finished:
            self._job = job
            self.started.emit(job)

    def cancel(self) -> None:
        """Stop what runs; ``failed`` follows."""
        if self._job is not None:
            self._job.cancel()

    def catch_up(self) -> None:
        """Compute what was put off while nobody looked."""
        if self._is_behind:
            self.compute()

    def _stop(self) -> None:
        self._run += 1
        self._timer.stop()
        if self._job is not None:
            self._job.cancel()
            self._job = None

    def _on_changed(self) -> None:
        if self._analysis is None:
            return
        self.outdated.emit()
        if self._analysis.live and self._is_wanted():
            self._timer.start()
        else:
            self._is_behind = self._analysis.live

    def _on_tables_changed(self, tables: frozenset[str]) -> None:
        if self._analysis is None or not tables & set(self._analysis.tables):
            return
        self._data_changed = True
        self.outdated.emit()
        if not self._desk.atlas.is_loading:
            self._on_loaded()

    def _on_loaded(self) -> None:
        if self._analysis is None or not self._data_changed or not self._desk.session.is_open:
            return
        self._data_changed = False
        self._on_changed()


def is_stopped(fault: BaseException) -> bool:
    """True when nothing failed: the user, or other work, stopped it."""
    return isinstance(fault, Cancelled)
