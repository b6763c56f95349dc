# SPDX-License-Identifier: EUPL-1.2
"""Findings in words: the list, and the form of one."""

from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from wijkatlas.api import QT_TRANSLATE_NOOP, Progress, Session
from wijkatlas_plan.model.problem import Note, NoteKind
from wijkatlas_plan.panel.diagnosis.note_form import NoteForm
from wijkatlas_plan.panel.diagnosis.notes_view import NotesView
from wijkatlas_plan.panel.diagnosis.reading import Reading
from wijkatlas_plan.storage.attachments import attach, data
from wijkatlas_plan.storage.editing import new_uid, remove
from wijkatlas_plan.storage.notes import save_note

ADD_NOTE = QT_TRANSLATE_NOOP("edits", "Add the finding “{name}”")
SAVE_NOTE = QT_TRANSLATE_NOOP("edits", "Change the finding “{name}”")
REMOVE_NOTE = QT_TRANSLATE_NOOP("edits", "Delete the finding “{name}”")
ATTACH = QT_TRANSLATE_NOOP("edits", "Add a file to a finding")
DETACH = QT_TRANSLATE_NOOP("edits", "Remove a file from a finding")


class NotesPart(QWidget):
    """``changed`` when the project was changed here and must be read again."""

    changed = Signal()

    def __init__(self, session: Session) -> None:
        super().__init__()
        assert session.screen is not None  # noqa: S101 - a panel has a window around it
        self._session, self._screen = session, session.screen
        self._reading: Reading | None = None
        self._wanted = ""
        self.list = NotesView(session)
        self.list.opened.connect(self.open_note)
        self.list.added.connect(self.new_note)
        self.form = NoteForm(session)
        self.form.saved.connect(self._on_saved)
        self.form.removed.connect(self._on_removed)
        self.form.attach_asked.connect(self._on_attach)
        self.form.detach_asked.connect(self._on_detach)
        self.form.left.connect(self.show_list)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.list)
        column.addWidget(self.form)
        self.show_list()

    def show_reading(self, reading: Reading) -> None:
        """Show the notes as they are now; one that was just changed stays open."""
        self._reading = reading
        names = {(reading.board.scheme, code): name for code, name in reading.board.names.items()}
        self.list.show_notes(reading.notes, reading.attached, names)
        wanted, self._wanted = self._wanted, ""
        if wanted:
            self.open_note(wanted)

    def show_list(self) -> None:
        """Go back to the list."""
        self._show(form=False)

    def _show(self, *, form: bool) -> None:
        """The part that is not looked at takes no room."""
        self.list.setVisible(not form)
        self.form.setVisible(form)

    def open_note(self, uid: str) -> None:
        """Show a finding to read or change."""
        note = next((each for each in self._known() if each.uid == uid), None)
        if note is not None:
            self._fill(note, is_new=False)

    def new_note(self, area: str = "") -> None:
        """Start a finding, about an area if one is given."""
        scheme = self._reading.board.scheme if area and self._reading is not None else ""
        today = date.today().isoformat()
        note = Note(new_uid(), NoteKind.WALK, today, "", scheme=scheme, area=area)
        self._fill(note, is_new=True)

    def _fill(self, note: Note, *, is_new: bool) -> None:
        reading = self._reading
        if reading is None:
            return
        areas = [(reading.board.scheme, code, name) for code, name in reading.board.names.items()]
        project = self._session.project
        held = [(each, data(project, each.uid)) for each in reading.attached.get(note.uid, ())]
        self.form.show_note(note, areas, held, is_new=is_new)
        self._show(form=True)

    def _known(self) -> tuple[Note, ...]:
        return self._reading.notes if self._reading is not None else ()

    def _write(
        self, title: str, label: str, change: Callable[[Any], object], uid: str, **values: Any
    ) -> None:
        """Change the project in one step; then show the note again, or the list when it is gone."""
        project = self._session.project

        def work(progress: Progress) -> None:
            progress.update(0)
            with project.edit(label, **values) as edit:
                change(edit)

        def done(nothing: Any) -> None:
            del nothing
            self._wanted = uid
            if not uid:
                self.show_list()
            self.changed.emit()

        self._screen.write(title, work, done)

    def _on_saved(self, note: Note) -> None:
        label = SAVE_NOTE if any(each.uid == note.uid for each in self._known()) else ADD_NOTE
        self._write(
            self.tr("Saving the finding"),
            label,
            lambda edit: save_note(edit, note),
            note.uid,
            name=note.title,
        )

    def _on_removed(self, uid: str) -> None:
        title = next((each.title for each in self._known() if each.uid == uid), "")
        self._write(
            self.tr("Deleting the finding"),
            REMOVE_NOTE,
            lambda edit: remove(edit, uid),
            "",
            name=title,
        )

    def _on_attach(self, path: Path) -> None:
        uid = self.form.uid
        self._write_files(self.tr("Adding the file"), ATTACH, lambda edit: attach(edit, uid, path))

    def _on_detach(self, attachment: str) -> None:
        self._write_files(
            self.tr("Removing the file"), DETACH, lambda edit: remove(edit, attachment)
        )

    def _write_files(self, title: str, label: str, change: Callable[[Any], object]) -> None:
        """Change the files of the note that is open, and keep what was filled in with them."""
        note = self.form.note()
        if note is None:
            return

        def both(edit: Any) -> None:
            save_note(edit, note)
            change(edit)

        self._write(title, label, both, note.uid)
