# SPDX-License-Identifier: EUPL-1.2
"""Opening and closing projects, in jobs, and what is remembered about them."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject, QSettings, QTimer, Signal
from PySide6.QtGui import QPixmap
from PySide6.QtWidgets import QFileDialog, QWidget

from wijkatlas.domain.errors import Cancelled, StoreError
from wijkatlas.domain.progress import Progress
from wijkatlas.shell.desk import Desk
from wijkatlas.shell.recent import Recent, keep_picture, note_open, remember

LOOK_EVERY_MS = 4000


class ProjectDoor(QObject):
    """``entered`` and ``left`` follow the session's project on the main thread.

    ``restore_asked``: a damaged project is to be made anew from a backup.
    """

    entered = Signal()
    left = Signal()
    restore_asked = Signal()

    def __init__(self, desk: Desk, settings: QSettings, window: QWidget) -> None:
        super().__init__(window)
        self._desk = desk
        self._settings = settings
        self._window = window
        self._is_looking = False
        self._advised: set[Path] = set()
        self._last_folder: Path | None = None
        self.is_leaving = False  # then the project stays the one to open next time
        self.recent: Recent | None = None
        self.take_picture: Callable[[], QPixmap] = QPixmap
        desk.events.project_opened.connect(self._on_project_opened)
        desk.events.project_closed.connect(self._on_project_closed)
        self._timer = QTimer(self)
        self._timer.setInterval(LOOK_EVERY_MS)
        self._timer.timeout.connect(self.look)

    def ask(self) -> None:
        """Let the user choose a project file and open it."""
        start = str(self._last_folder) if self._last_folder is not None else ""
        found, _ = QFileDialog.getOpenFileName(
            self._window,
            self.tr("Open a project"),
            start,
            self.tr("Wijkatlas projects") + " (*.gpkg)",
        )
        if found:
            self.open(Path(found))

    def open(self, path: Path) -> None:
        """Open a project in a job; the one that was open is closed."""
        self._desk.atlas.flush()
        session = self._desk.session

        def work(progress: Progress) -> None:
            progress.update(0)
            session.open(path)

        self._desk.jobs.write(self.tr("Opening {file}").format(file=path.name), work, alone=True)

    def close(self) -> None:
        """Close the project in a job."""
        self._desk.atlas.flush()
        session = self._desk.session

        def work(progress: Progress) -> None:
            del progress
            session.close()

        self._desk.jobs.write(self.tr("Closing the project"), work, alone=True)

    def back_up(self, progress: Progress) -> None:
        """Keep a copy beside the project, when the settings want it. Called in a writing job."""
        session = self._desk.session
        if not session.is_open or session.project.read_only:
            return
        if "backup_on_close" in session.settings.declared and session.settings["backup_on_close"]:
            from wijkatlas.store.backup import backup_automatically

            progress.update(0)
            if session.project.undo_step is not None:
                backup_automatically(session.project.path)

    def look(self) -> None:
        """See whether another program has edited the file meanwhile."""
        session = self._desk.session
        busy = any(job.reads is None for job in self._desk.jobs.active)
        if self._is_looking or busy or not session.is_open:
            return
        self._is_looking = True

        def work(progress: Progress) -> None:
            del progress
            session.project.refresh()

        def done(result: object) -> None:
            del result
            self._is_looking = False

        def failed(fault: BaseException) -> None:
            self._is_looking = False
            if session.is_open:
                self._desk.messages.failure(fault)
                self._timer.stop()

        self._desk.jobs.write(self.tr("Looking at the file"), work, done, failed, quiet=True)

    def keep_picture(self, picture: QPixmap) -> None:
        """Remember what the map looked like."""
        if self.recent is not None:
            keep_picture(self.recent, picture)

    def _on_project_opened(self) -> None:
        if not self._desk.session.is_open:
            return
        project = self._desk.session.project
        self.recent = Recent(project.path, project.name)
        self._last_folder = project.path.parent
        remember(self._settings, project.path, project.name)
        note_open(self._settings, project.path)
        self._is_looking = False
        self._timer.start()
        self.entered.emit()
        if project.read_only:
            fault = project.read_only_error()
            self._desk.messages.warning(
                self.tr("This project is open for reading only.")
                + " "
                + self._desk.messages.sentence(fault)
            )
        else:
            self._advise(project.path)
        self._verify()

    def _advise(self, path: Path) -> None:
        """Warn once of a folder in which projects get damaged."""
        if path in self._advised:
            return
        self._advised.add(path)

        def work(progress: Progress) -> str:
            from wijkatlas.store.location import ADVICE, locate

            progress.update(0)
            return ADVICE.get(locate(path), "")

        def done(advice: str) -> None:
            if advice:
                self._desk.messages.warning(
                    self._desk.session.translator.translate("errors", advice)
                )

        self._desk.jobs.read(self.tr("Looking at the folder"), work, done)

    def _verify(self) -> None:
        """Look for damage; a damaged project can be read, and restored from a backup."""
        project = self._desk.session.project

        def work(progress: Progress) -> None:
            progress.update(0)
            project.verify()

        def failed(fault: BaseException) -> None:
            if isinstance(fault, StoreError):
                self._desk.messages.error(
                    self._desk.messages.sentence(fault)
                    + " "
                    + self.tr("It is open for reading only, so that nothing gets worse."),
                    "",
                    (self.tr("Restore a backup…"), self.restore_asked.emit),
                )
                self.entered.emit()
            elif not isinstance(fault, Cancelled):
                self._desk.messages.failure(fault)

        self._desk.jobs.read(self.tr("Looking for damage"), work, None, failed)

    def _on_project_closed(self) -> None:
        self._timer.stop()
        self._is_looking = False
        self.keep_picture(self.take_picture())  # the map still stands as it was
        self.recent = None
        if not self.is_leaving:
            note_open(self._settings, None)
        self.left.emit()
