# SPDX-License-Identifier: EUPL-1.2
"""How far an import is."""

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QLabel, QProgressBar, QVBoxLayout, QWidget

from wijkatlas.shell.jobs import Job
from wijkatlas.shell.wording import duration, number

translate = QCoreApplication.translate


class WorkPage(QWidget):
    """The present step, rows per second, time left, and a bar."""

    def __init__(self) -> None:
        super().__init__()
        self._bar = QProgressBar()
        self._bar.setTextVisible(False)
        self._bar.setAccessibleName(translate("ImportDialog", "Progress"))
        self._step = QLabel()
        self._step.setTextFormat(Qt.TextFormat.PlainText)
        self._step.setWordWrap(True)
        column = QVBoxLayout(self)
        column.setSpacing(16)
        column.addStretch(1)
        column.addWidget(self._step)
        column.addWidget(self._bar)
        column.addStretch(2)

    def show_text(self, text: str) -> None:
        """Say something else than the step."""
        self._step.setText(text)

    def show_job(self, job: Job) -> None:
        """Show where the job is."""
        if job.total:
            self._bar.setRange(0, 1000)
            self._bar.setValue(min(1000, int(1000 * job.done / job.total)))
        else:
            self._bar.setRange(0, 0)
        parts = [job.text or job.title]
        if job.rate_per_s is not None:
            rate = translate("ImportDialog", "{rate} rows per second")
            parts.append(rate.format(rate=number(job.rate_per_s)))
        if job.left_s is not None:
            left = translate("ImportDialog", "{time} left")
            parts.append(left.format(time=duration(job.left_s)))
        self._step.setText(" · ".join(parts))
