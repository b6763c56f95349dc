# SPDX-License-Identifier: EUPL-1.2
"""Runs commands for the window: asks for what they need, does the work in a job, says how it went."""

from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, QUrl, Signal
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QDialog, QWidget

from wijkatlas.api import Access, Command, parameters
from wijkatlas.domain.progress import Progress
from wijkatlas.shell.command_form import CommandForm
from wijkatlas.shell.desk import Desk
from wijkatlas.shell.messages import Action

Ask = Callable[[], Mapping[str, Any] | None]


class CommandRunner(QObject):
    """``dialogs`` answers a command's ``ask`` or its id; ``finished`` carries the id and the report.

    A dialog gives the values to run the command with, or None when it does everything itself or the
    user left it.
    """

    finished = Signal(str, object)

    def __init__(self, desk: Desk, parent: QWidget) -> None:
        super().__init__(parent)
        self._desk = desk
        self._window = parent
        self.dialogs: dict[str, Ask] = {}

    def is_enabled(self, command: Command) -> bool:
        """True when the session has what the command needs."""
        session = self._desk.session
        if command.access is Access.NONE:
            return True
        if not session.is_open:
            return False
        return command.access is not Access.WRITE or not session.project.read_only

    def start(self, command_id: str, **given: Any) -> None:
        """Ask for the parameters, if any, then run; a plugin's dialog begins with what is ``given``."""
        command = self._desk.session.commands[command_id]
        values = self._ask(command, given)
        if values is not None:
            self.run(command_id, **values)

    def run(
        self, command_id: str, /, done: Callable[[Any], None] | None = None, **values: Any
    ) -> None:
        """Run with these values in a job."""
        session, jobs = self._desk.session, self._desk.jobs
        command = session.commands[command_id]

        def work(progress: Progress) -> Any:
            return session.run(command_id, progress, **values)

        def finish(report: Any) -> None:
            if done is not None:
                done(report)
            else:
                self._say(command, report, values)
            self.finished.emit(command_id, report)

        title = self.title(command)
        if command.access in (Access.READ, Access.LOG):
            jobs.read(title, work, finish, quiet=False)
        else:
            jobs.write(title, work, finish, alone=command.access is Access.NONE)

    def title(self, command: Command) -> str:
        """The command's title as words, without the dots that announce a dialog."""
        return self._desk.session.translator.translate("commands", command.title).rstrip("…")

    def _ask(self, command: Command, given: Mapping[str, Any]) -> Mapping[str, Any] | None:
        ask = command.ask
        if callable(ask):
            found = ask(self._desk.session, **given)
            return found if isinstance(found, Mapping) or found is None else {}
        for name in (ask, command.id):
            if name in self.dialogs:
                return self.dialogs[name]()
        if not parameters(command):
            return {}
        session = self._desk.session
        project = session.project.path if session.is_open else None
        form = CommandForm(command, session.translator, self._window, project=project)
        accepted = form.exec() == QDialog.DialogCode.Accepted
        form.deleteLater()
        return form.values() if accepted else None

    def _say(self, command: Command, report: Any, values: Mapping[str, Any]) -> None:
        sentence = getattr(report, "sentence", None)
        text = sentence(self._desk.session.translator) if callable(sentence) else ""
        first, _, rest = text.partition("\n")
        first = first or self.tr("Done: {title}").format(title=self.title(command))
        messages = self._desk.messages
        say = messages.warning if getattr(report, "exit_code", 0) else messages.success
        say(first, rest, self._open_action(command, report, values))

    def _open_action(
        self, command: Command, report: Any, values: Mapping[str, Any]
    ) -> Action | None:
        """A button that opens the file that was written."""
        written = {p.name for p in parameters(command) if p.param.save}
        paths = [value for name, value in values.items() if name in written]
        made = getattr(report, "path", None)
        path = made if isinstance(made, Path) or not paths else paths[0]
        if not isinstance(path, Path) or command.access is Access.NONE:
            return None
        where = path.resolve()
        text = self.tr("Open the folder") if where.is_dir() else self.tr("Open the file")
        return text, lambda: open_path(where)


def open_path(path: Path) -> None:
    """Show a file or folder in the program that the system has for it."""
    QDesktopServices.openUrl(QUrl.fromLocalFile(str(path)))
