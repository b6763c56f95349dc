# SPDX-License-Identifier: EUPL-1.2
"""Long work off the main thread: one writer, a few readers, one signal back.

A job is a plain function that takes a ``Progress``. Results, failures and progress arrive as closures
on the main thread; nothing of Qt is ever owned by a job.
"""

import logging
import time
from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor, wait
from functools import partial
from typing import Any

from PySide6.QtCore import QObject, Qt, Signal, Slot

from wijkatlas.domain.errors import Cancelled
from wijkatlas.domain.progress import Progress
from wijkatlas.shell.gate import Gate

READERS = 2
REPORT_EVERY_S = 0.08
CLOSE_WAIT_S = 4.0
log = logging.getLogger(__name__)

STALE = "another project was opened meanwhile"
Work = Callable[[Progress], Any]
Done = Callable[[Any], None]
Failed = Callable[[BaseException], None]


class Job:
    """One piece of work as the window sees it."""

    def __init__(self, title: str, *, quiet: bool, reads: int | None = None) -> None:
        self.title = title
        self.quiet = quiet
        self.reads = reads  # the epoch it reads in; None for work that writes
        self.text = ""
        self.done = 0
        self.total: int | None = None
        self.started_s = time.monotonic()
        self.is_cancelled = False
        self.is_finished = False

    def cancel(self) -> None:
        """Ask the work to stop at its next report."""
        self.is_cancelled = True

    @property
    def elapsed_s(self) -> float:
        """Seconds since it was asked for."""
        return time.monotonic() - self.started_s

    @property
    def rate_per_s(self) -> float | None:
        """Units done a second, once that means something."""
        return self.done / self.elapsed_s if self.done and self.elapsed_s > 0.5 else None

    @property
    def left_s(self) -> float | None:
        """Seconds left at the present rate."""
        rate = self.rate_per_s
        if rate is None or not self.total:
            return None
        return max(0.0, (self.total - self.done) / rate)


class JobProgress:
    """The ``Progress`` of one job: reports now and then, raises ``Cancelled`` when asked to stop."""

    def __init__(self, job: Job, report: Callable[[Callable[[], None]], None]) -> None:
        self._job = job
        self._report = report
        self._last_s = 0.0
        self._text = ""

    def update(self, done: int, total: int | None = None, text: str = "") -> None:
        """Say where the work is."""
        if self._job.is_cancelled:
            raise Cancelled
        now = time.monotonic()
        changed = bool(text) and text != self._text
        if now - self._last_s < REPORT_EVERY_S and not changed:
            return
        self._last_s = now
        self._text = text or self._text
        step = self._text

        def apply() -> None:
            self._job.done, self._job.total, self._job.text = done, total, step

        self._report(apply)


class Jobs(QObject):
    """Runs jobs; its signals fire on the main thread.

    ``epoch`` counts the projects that were open: what a reading job found in an earlier one is
    dropped, together with its failures.
    """

    started = Signal(object)
    progressed = Signal(object)
    finished = Signal(object)
    _delivered = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._writer = ThreadPoolExecutor(max_workers=1, thread_name_prefix="writer")
        self._readers = ThreadPoolExecutor(max_workers=READERS, thread_name_prefix="reader")
        self._futures: dict[Job, Future[None]] = {}
        self._failed: Failed = self._log_failure
        self._is_closed = False
        self._gate = Gate()
        self.epoch = 0
        self._delivered.connect(self._on_delivered, Qt.ConnectionType.QueuedConnection)

    def on_failure(self, failed: Failed) -> None:
        """Say who hears of a job's failure when the caller did not."""
        self._failed = failed

    @property
    def active(self) -> list[Job]:
        """The jobs that run or wait."""
        return list(self._futures)

    def write(
        self,
        title: str,
        work: Work,
        done: Done | None = None,
        failed: Failed | None = None,
        *,
        quiet: bool = False,
        alone: bool = False,
    ) -> Job:
        """Run ``work`` after all other writing work; ``alone`` keeps the readers out meanwhile."""
        inside = self._alone(work) if alone else work
        return self._start(self._writer, Job(title, quiet=quiet), inside, done, failed)

    def read(
        self,
        title: str,
        work: Work,
        done: Done | None = None,
        failed: Failed | None = None,
        *,
        quiet: bool = True,
    ) -> Job:
        """Run ``work``, which changes nothing, beside other work."""
        job = Job(title, quiet=quiet, reads=self.epoch)
        return self._start(self._readers, job, self._shared(job, work), done, failed)

    def _alone(self, work: Work) -> Work:
        def inside(progress: Progress) -> Any:
            for job in list(self._futures):
                if job.reads is not None:
                    job.cancel()
            with self._gate.alone():
                return work(progress)

        return inside

    def _shared(self, job: Job, work: Work) -> Work:
        def inside(progress: Progress) -> Any:
            with self._gate.shared():
                if job.is_cancelled or job.reads != self.epoch:
                    raise Cancelled(STALE)
                return work(progress)

        return inside

    def close(self) -> bool:
        """Cancel everything and wait a little; False when something still runs."""
        self._is_closed = True
        for job in self._futures:
            job.cancel()
        pending = list(self._futures.values())
        self._writer.shutdown(wait=False, cancel_futures=True)
        self._readers.shutdown(wait=False, cancel_futures=True)
        _, running = wait(pending, timeout=CLOSE_WAIT_S)
        return not running

    def _start(
        self,
        pool: ThreadPoolExecutor,
        job: Job,
        work: Work,
        done: Done | None,
        failed: Failed | None,
    ) -> Job:
        if self._is_closed:
            job.is_cancelled = True
            return job
        self.started.emit(job)

        def run() -> None:
            progress = JobProgress(job, lambda apply: self._deliver(lambda: self._step(job, apply)))
            try:
                if job.is_cancelled:
                    raise Cancelled
                result = work(progress)
            except BaseException as fault:  # noqa: BLE001 - every failure is carried to the window
                self._deliver(partial(self._end, job, None, None, fault, failed))
            else:
                self._deliver(lambda: self._end(job, done, result, None, failed))

        self._futures[job] = pool.submit(run)
        return job

    def _deliver(self, closure: Callable[[], None]) -> None:
        if not self._is_closed:
            self._delivered.emit(closure)

    @Slot(object)
    def _on_delivered(self, closure: Callable[[], None]) -> None:
        if not self._is_closed:
            closure()

    def _step(self, job: Job, apply: Callable[[], None]) -> None:
        apply()
        self.progressed.emit(job)

    def _end(
        self,
        job: Job,
        done: Done | None,
        result: Any,
        fault: BaseException | None,
        failed: Failed | None,
    ) -> None:
        self._futures.pop(job, None)
        job.is_finished = True
        self.finished.emit(job)
        if job.reads is not None and job.reads != self.epoch:
            return
        if job.reads is not None and job.quiet and isinstance(fault, Cancelled):
            if failed is not None:
                failed(fault)
            return
        if fault is not None:
            (failed or self._failed)(fault)
        elif done is not None:
            done(result)

    @staticmethod
    def _log_failure(fault: BaseException) -> None:
        log.error("a job failed: %s", type(fault).__name__, exc_info=fault)


class SynchronousJobs(Jobs):
    """Runs each job at once on the calling thread; for tests and the self-test."""

    def _alone(self, work: Work) -> Work:
        return work

    def _shared(self, job: Job, work: Work) -> Work:
        del job
        return work

    def _start(
        self,
        pool: ThreadPoolExecutor,
        job: Job,
        work: Work,
        done: Done | None,
        failed: Failed | None,
    ) -> Job:
        del pool
        self.started.emit(job)
        progress = JobProgress(job, lambda apply: self._step(job, apply))
        try:
            result = work(progress)
        except Exception as fault:  # noqa: BLE001 - every failure is carried to the window
            self._end(job, None, None, fault, failed)
        else:
            self._end(job, done, result, None, failed)
        return job
