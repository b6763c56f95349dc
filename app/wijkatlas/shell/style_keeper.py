# SPDX-License-Identifier: EUPL-1.2
"""Keeps how the map looks in the project, a while after the last change."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject, QTimer

from wijkatlas.api import Session
from wijkatlas.domain.progress import Progress
from wijkatlas.shell.jobs import Jobs

if TYPE_CHECKING:
    from wijkatlas.commands.mapstyle import MapStyle

KEEP_AFTER_MS = 1500


class StyleKeeper(QObject):
    """Writes what ``find_style`` gives, unless the project is open for reading only.

    The ``covered`` layers are out of the way of a result: the project keeps them as shown.
    """

    def __init__(
        self,
        session: Session,
        jobs: Jobs,
        find_style: "Callable[[], MapStyle | None]",
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._session = session
        self._jobs = jobs
        self._find_style = find_style
        self.covered: frozenset[str] = frozenset()
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(KEEP_AFTER_MS)
        self._timer.timeout.connect(self._save)

    def start(self) -> None:
        """Write it in a moment."""
        self._timer.start()

    def stop(self) -> None:
        """Do not write it."""
        self._timer.stop()

    def flush(self) -> None:
        """Write now what has not been written yet."""
        if self._timer.isActive():
            self._timer.stop()
            self._save()

    def uncovered(self, style: "MapStyle") -> "MapStyle":
        """The style with what is out of the way shown again."""
        for layer in self.covered & {each.id for each in style.order}:
            style = style.with_visible(layer, visible=True)
        return style

    def _save(self) -> None:
        style = self._find_style()
        if style is None or not self._session.is_open or self._session.project.read_only:
            return
        project, option = self._session.project, self.uncovered(style).to_option()

        def work(progress: Progress) -> None:
            from wijkatlas.commands.mapstyle import OPTION

            del progress
            project.set_option(OPTION, option)

        title = QCoreApplication.translate("Atlas", "Keeping the map style")
        self._jobs.write(title, work, quiet=True)
