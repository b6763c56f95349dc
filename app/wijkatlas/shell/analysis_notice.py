# SPDX-License-Identifier: EUPL-1.2
"""What the Analysis panel says in place: how far it is, what is wrong and what to do about it."""

from collections.abc import Callable

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QProgressBar, QPushButton, QVBoxLayout

from wijkatlas.shell.icons import icon
from wijkatlas.shell.job_bar import SHOW_AFTER_MS
from wijkatlas.shell.jobs import Job
from wijkatlas.shell.wording import duration, step
from wijkatlas.shell.wrapped import wrapped

POLL_MS = 100
ICON_PX = 20
ICONS = {"warning": "alert-outline", "error": "alert-circle-outline", "info": "information-outline"}


class Notice(QFrame):
    """A sentence on a coloured ground, with a button when there is something to do."""

    def __init__(self, kind: str = "warning") -> None:
        super().__init__()
        self._do: Callable[[], None] | None = None
        self._kind = kind
        self._mark = QLabel()
        self._mark.setFixedWidth(ICON_PX)
        self._text = wrapped("", selectable=True)
        self.button = QPushButton()
        self.button.clicked.connect(self._on_clicked)
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(self._mark, 0)
        row.addWidget(self._text, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(8, 8, 8, 8)
        column.setSpacing(8)
        column.addLayout(row)
        column.addWidget(self.button)
        self.hide()

    @property
    def text(self) -> str:
        """What it says; "" while it is hidden."""
        return "" if self.isHidden() else self._text.text()

    def say(
        self, text: str, kind: str = "", does: str = "", do: Callable[[], None] | None = None
    ) -> None:
        """Say this; ``does`` is on the button."""
        self._kind = kind or self._kind
        self._do = do
        self._text.setText(text)
        self._text.setAccessibleName(text)
        self.button.setText(does)
        self.button.setVisible(bool(does))
        self.setProperty("message", self._kind)
        self.style().unpolish(self)
        self.style().polish(self)
        self.reicon()
        self.show()

    def reicon(self) -> None:
        """Draw the mark again, in other colours."""
        self._mark.setPixmap(icon(ICONS[self._kind]).pixmap(ICON_PX, ICON_PX))

    def _on_clicked(self) -> None:
        if self._do is not None:
            self._do()


class InlineProgress(QFrame):
    """Shows a job once it takes long, with a way to stop it."""

    stopped = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._job: Job | None = None
        self._text = wrapped("", "muted")
        self._bar = QProgressBar()
        self._bar.setTextVisible(False)
        self._bar.setAccessibleName(self.tr("Progress"))
        self.cancel = QPushButton(self.tr("Cancel"))
        self.cancel.clicked.connect(self._on_cancelled)
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(self._bar, 1)
        row.addWidget(self.cancel)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addWidget(self._text)
        column.addLayout(row)
        self._timer = QTimer(self)
        self._timer.setInterval(POLL_MS)
        self._timer.timeout.connect(self._refresh)
        self.hide()

    def follow(self, job: Job | None) -> None:
        """Show this job from now on, or none."""
        self._job = job
        self.cancel.setEnabled(True)
        if job is None:
            self._timer.stop()
            self.hide()
        else:
            self._timer.start()

    def _refresh(self) -> None:
        job = self._job
        if job is None or job.is_finished:
            self.follow(None)
            return
        if job.elapsed_s * 1000 < SHOW_AFTER_MS:
            return
        self._text.setText(self._sentence(job))
        if job.total:
            self._bar.setRange(0, 1000)
            self._bar.setValue(min(1000, int(1000 * job.done / job.total)))
        else:
            self._bar.setRange(0, 0)
        self.show()

    def _sentence(self, job: Job) -> str:
        if job.is_cancelled:
            return self.tr("stopping…")
        parts = [step(job.text) if job.text else self.tr("Computing")]
        if job.left_s is not None and job.left_s > 1:
            parts.append(self.tr("{time} left").format(time=duration(job.left_s)))
        return " · ".join(parts)

    def _on_cancelled(self) -> None:
        self.cancel.setEnabled(False)
        self.stopped.emit()
