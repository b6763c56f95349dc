# SPDX-License-Identifier: EUPL-1.2
"""Undo and redo, under the name of the edit."""

from PySide6.QtCore import QObject
from PySide6.QtGui import QKeySequence

from wijkatlas.domain.progress import Progress
from wijkatlas.shell.actions import Actions
from wijkatlas.shell.desk import Desk


class Undo(QObject):
    """Two actions that follow the project's journal."""

    def __init__(self, desk: Desk, actions: Actions, parent: QObject) -> None:
        super().__init__(parent)
        self._desk = desk
        self.undo = actions.add(
            "undo", self.tr("Undo"), "edit/undo", lambda: self._replay(back=True),
            shortcut=QKeySequence.StandardKey.Undo, icon_name="undo",
        )  # fmt: skip
        self.redo = actions.add(
            "redo", self.tr("Redo"), "edit/undo", lambda: self._replay(back=False),
            icon_name="redo",
        )  # fmt: skip
        self.redo.setShortcuts([QKeySequence("Ctrl+Y"), QKeySequence("Ctrl+Shift+Z")])
        for signal in (desk.events.project_opened, desk.events.project_closed):
            signal.connect(self.refresh)
        desk.events.tables_changed.connect(lambda tables: self.refresh())
        desk.jobs.finished.connect(lambda job: self.refresh() if job.reads is None else None)
        self.refresh()

    def refresh(self) -> None:
        """Name the edits that can be taken back or brought again."""
        session = self._desk.session
        project = session.project if session.is_open else None
        undo_step = project.undo_step if project is not None else None
        redo_step = project.redo_step if project is not None else None
        translate = session.translator.translate
        for action, step, plain, named in (
            (self.undo, undo_step, self.tr("Undo"), self.tr("Undo: {edit}")),
            (self.redo, redo_step, self.tr("Redo"), self.tr("Redo: {edit}")),
        ):
            action.setEnabled(step is not None)
            text = plain
            if step is not None:
                text = named.format(edit=translate("edits", step.label, **step.values))
            action.setText(text.replace("&", "&&"))
            action.setIconText(plain)
            action.setToolTip(text.replace("<", "‹"))

    def _replay(self, *, back: bool) -> None:
        session = self._desk.session
        if not session.is_open:
            return

        def work(progress: Progress) -> object:
            progress.update(0)
            return session.project.undo() if back else session.project.redo()

        def done(step: object) -> None:
            self.refresh()
            label = getattr(step, "label", "")
            if not label:
                return
            edit = session.translator.translate("edits", label, **getattr(step, "values", {}))
            words = self.tr("Undone: {edit}") if back else self.tr("Done again: {edit}")
            self._desk.messages.info(words.format(edit=edit))

        title = self.tr("Undoing") if back else self.tr("Doing again")
        self._desk.jobs.write(title, work, done)
