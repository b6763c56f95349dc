# SPDX-License-Identifier: EUPL-1.2
"""What is being worked on: in the status bar after 400 ms, with rate, time left and a way to stop."""

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QHBoxLayout, QLabel, QProgressBar, QToolButton, QWidget

from wijkatlas.shell.jobs import Job, Jobs
from wijkatlas.shell.wording import duration, number, step

SHOW_AFTER_MS = 400


class JobBar(QWidget):
    """Shows the oldest job that is not quiet."""

    def __init__(self, jobs: Jobs) -> None:
        super().__init__()
        self.setAccessibleName(self.tr("Work in progress"))
        self._jobs = jobs
        self._shown: Job | None = None
        self._label = QLabel()
        self._bar = QProgressBar()
        self._bar.setFixedWidth(160)
        self._bar.setTextVisible(False)
        self._bar.setAccessibleName(self.tr("Progress"))
        self._cancel = QToolButton()
        self._cancel.setText(self.tr("Cancel"))
        self._cancel.setProperty("chip", True)
        self._cancel.clicked.connect(self._on_cancel_clicked)
        row = QHBoxLayout(self)
        row.setContentsMargins(8, 0, 8, 0)
        row.setSpacing(8)
        row.addWidget(self._label)
        row.addWidget(self._bar)
        row.addWidget(self._cancel)
        self._timer = QTimer(self)
        self._timer.setInterval(100)
        self._timer.timeout.connect(self._refresh)
        jobs.started.connect(self._on_job_started)
        jobs.finished.connect(self._refresh)
        self.hide()

    def text(self) -> str:
        """What it says now."""
        return self._label.text()

    def _on_job_started(self, job: Job) -> None:
        if not job.quiet:
            self._timer.start()

    def _refresh(self) -> None:
        loud = [job for job in self._jobs.active if not job.quiet]
        if not loud:
            self._timer.stop()
            self.hide()
            self._shown = None
            return
        job = loud[0]
        if job.elapsed_s * 1000 < SHOW_AFTER_MS:
            return
        self._shown = job
        self._label.setText(self._sentence(job, len(loud)))
        if job.total:
            self._bar.setRange(0, 1000)
            self._bar.setValue(min(1000, int(1000 * job.done / job.total)))
        else:
            self._bar.setRange(0, 0)
        self._cancel.setEnabled(not job.is_cancelled)
        self.show()

    def _sentence(self, job: Job, waiting: int) -> str:
        parts = [job.title]
        if job.is_cancelled:
            parts.append(self.tr("stopping…"))
        elif job.text:
            parts.append(step(job.text))
        if job.rate_per_s is not None and job.total:
            parts.append(self.tr("{rate} per second").format(rate=number(job.rate_per_s)))
        if job.left_s is not None and job.left_s > 1:
            parts.append(self.tr("{time} left").format(time=duration(job.left_s)))
        if waiting > 1:
            parts.append(self.tr("{n} waiting").format(n=waiting - 1))
        return " · ".join(parts)

    def _on_cancel_clicked(self) -> None:
        if self._shown is not None:
            self._shown.cancel()
            self._cancel.setEnabled(False)
