# SPDX-License-Identifier: EUPL-1.2
"""What stands around the steps of the import wizard: which step it is, what is wrong, the buttons."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QCloseEvent, QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import (
    QDialog,
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QScrollArea,
    QSizePolicy,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from wijkatlas.api import Cancelled, Progress, Session, UserError

WIDTH_PX, HEIGHT_PX = 920, 624


class StepRow(QWidget):
    """The names of the steps; the present one is bold, those that don't apply are struck through."""

    def __init__(self, session: Session, names: tuple[str, ...]) -> None:
        super().__init__()
        self._names = names
        self._labels: list[QLabel] = []
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        for place, name in enumerate(names):
            if place:
                row.addWidget(QLabel("›"))
            label = QLabel(f"{place + 1}  {name}")
            self._labels.append(label)
            row.addWidget(label)
        row.addStretch(1)

    def show_step(self, step: int, skipped: frozenset[int] = frozenset()) -> None:
        """Mark where we are."""
        for place, label in enumerate(self._labels):
            label.setProperty("role", "title" if place == step else "muted")
            font = label.font()
            font.setStrikeOut(place in skipped)
            label.setFont(font)
            label.style().unpolish(label)
            label.style().polish(label)
        text = self.tr("Step {n} of {all}: {name}")
        self.setAccessibleName(
            text.format(n=step + 1, all=len(self._names), name=self._names[step])
        )


class WizardFrame(QDialog):
    """A dialog with steps; ``file_dropped`` when a file is dropped on it."""

    file_dropped = Signal(object)

    def __init__(self, session: Session, names: tuple[str, ...], parent: QWidget | None) -> None:
        super().__init__(parent)
        screen = session.screen
        assert screen is not None  # noqa: S101 - the wizard has a window around it
        self._screen = screen
        self._run = 0
        self._job: Any = None
        self.is_writing = False
        self.setAcceptDrops(True)
        room = self.screen().availableGeometry()
        self.resize(min(WIDTH_PX, room.width() - 40), min(HEIGHT_PX, room.height() - 60))
        self.steps = StepRow(session, names)
        self.problem = screen.notice()
        self.pages = QStackedWidget()
        self.progress = screen.progress()
        self.progress.setMinimumWidth(280)
        self.back = QPushButton(self.tr("< &Back"))
        self.next = QPushButton(self.tr("&Next >"))
        self.next.setProperty("primary", True)
        self.next.setDefault(True)
        self.cancel = QPushButton(self.tr("Cancel"))
        self.cancel.clicked.connect(self.reject)
        self.progress.stopped.connect(self._on_stopped)
        rule = QFrame()
        rule.setFrameShape(QFrame.Shape.HLine)
        rule.setProperty("role", "rule")
        foot = QHBoxLayout()
        foot.setSpacing(8)
        foot.addWidget(self.back)
        foot.addStretch(1)
        foot.addWidget(self.progress)
        foot.addWidget(self.cancel)
        foot.addWidget(self.next)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 16, 16, 16)
        column.setSpacing(12)
        for part in (self.steps, rule, self.problem):
            column.addWidget(part)
        column.addWidget(self.pages, 1)
        column.addLayout(foot)

    def add_page(self, page: QWidget, *, scrolls: bool = False) -> None:
        """Add a step; one that ``scrolls`` may be higher than there is room."""
        if scrolls:
            scroll = QScrollArea()
            scroll.setWidgetResizable(True)
            scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
            scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
            scroll.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
            scroll.setWidget(page)
            page = scroll
        self.pages.addWidget(page)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """One local file."""
        urls = event.mimeData().urls()
        if len(urls) == 1 and urls[0].isLocalFile():
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Look at it."""
        urls = event.mimeData().urls()
        if urls:
            event.acceptProposedAction()
            self.file_dropped.emit(Path(urls[0].toLocalFile()))

    def show_ready(self) -> None:
        """Let the buttons wait for what is being read."""
        raise NotImplementedError

    @property
    def is_busy(self) -> bool:
        """True while something is read or written."""
        return self._job is not None

    def read(
        self, title: str, work: Callable[[Progress], Any], done: Callable[[Any], None]
    ) -> None:
        """Read beside the main thread; a later reading takes the place of an earlier one."""
        self.stop()
        finished, failed = self._ends(done)
        self._follow(self._screen.read(title, work, finished, failed))

    def write(
        self, title: str, work: Callable[[Progress], Any], done: Callable[[Any], None]
    ) -> None:
        """Change the project; closing the window asks it to stop first."""
        self.stop()
        finished, failed = self._ends(done)
        self.is_writing = True
        self._follow(self._screen.write(title, work, finished, failed))

    def stop(self) -> None:
        """Stop what runs; what only reads is dropped at once."""
        if self._job is None:
            return
        self._job.cancel()
        if not self.is_writing:
            self._run += 1
            self._rest()

    def reject(self) -> None:
        """Leave; an import that runs is asked to stop first."""
        self.stop()
        if self.is_busy:
            self.cancel.setEnabled(False)
        else:
            super().reject()

    def closeEvent(self, event: QCloseEvent) -> None:
        """Not while an import runs."""
        if self.is_writing:
            event.ignore()
        self.reject()

    def _ends(
        self, done: Callable[[Any], None]
    ) -> tuple[Callable[[Any], None], Callable[[BaseException], None]]:
        """What is done at the end of a job, unless another one came after it."""
        self._run += 1
        run = self._run

        def finished(result: Any) -> None:
            if run == self._run:
                self._rest()
                self.problem.hide()
                done(result)
                self.show_ready()

        def failed(fault: BaseException) -> None:
            if run == self._run:
                self._rest()
                self._on_failed(fault)
                self.show_ready()

        return finished, failed

    def _follow(self, job: Any) -> None:
        if job.is_finished:
            self.is_writing = False
            return
        self._job = job
        self.progress.follow(job)
        self.show_ready()

    def _rest(self) -> None:
        self._job = None
        self.is_writing = False
        self.cancel.setEnabled(True)
        self.progress.follow(None)

    def _on_stopped(self) -> None:
        self.stop()
        if not self.is_busy:
            self.problem.say(self.tr("Stopped. Nothing was changed."), "info")
            self.show_ready()

    def _on_failed(self, fault: BaseException) -> None:
        if isinstance(fault, Cancelled):
            self.problem.say(self.tr("Stopped. Nothing was changed."), "info")
        elif isinstance(fault, UserError):
            self.problem.say(self._screen.explain(fault), "warning")
        else:
            self.problem.say(self.tr("Something went wrong. Nothing was changed."), "error")
            self._screen.fail(fault)
