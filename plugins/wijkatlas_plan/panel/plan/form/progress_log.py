# SPDX-License-Identifier: EUPL-1.2
"""The progress of an action as it is told, with its attachments. It stays in the office."""

from collections.abc import Sequence
from datetime import date
from functools import partial
from pathlib import Path
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QFileDialog,
    QHBoxLayout,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from wijkatlas.api import QT_TRANSLATE_NOOP, Progress, Session
from wijkatlas_plan.model.attachment import Attachment
from wijkatlas_plan.model.plan import Action, LogEntry
from wijkatlas_plan.panel.emptying import empty
from wijkatlas_plan.panel.latest import Latest
from wijkatlas_plan.panel.plan.editor import Editor
from wijkatlas_plan.panel.plan.looks.cells import write_day
from wijkatlas_plan.storage.attachments import attach, attachments, data
from wijkatlas_plan.storage.editing import new_uid, put, remove
from wijkatlas_plan.storage.log import entries

ADD = QT_TRANSLATE_NOOP("edits", "Add progress of an action")
DELETE = QT_TRANSLATE_NOOP("edits", "Delete progress of an action")
ATTACH = QT_TRANSLATE_NOOP("edits", "Attach a file to progress")
TEXT_PX = 64
Found = list[tuple[LogEntry, tuple[Attachment, ...]]]


class ProgressLog(QWidget):
    """Read when it is opened; ``read`` tells that it is there."""

    read = Signal()

    def __init__(self, session: Session, editor: Editor) -> None:
        super().__init__()
        assert session.screen is not None  # noqa: S101 - a panel has a window around it
        self._session, self._screen, self._editor = session, session.screen, editor
        self._uid = ""
        self._latest = Latest(self._screen)
        self._is_editable = False
        self.found: Found = []
        self.text = QPlainTextEdit()
        self.text.setPlaceholderText(self.tr("What was done, and how it goes"))
        self.text.setAccessibleName(self.tr("What was done, and how it goes"))
        self.text.setTabChangesFocus(True)
        self.text.setFixedHeight(TEXT_PX)
        self.by = QLineEdit()
        self.by.setPlaceholderText(self.tr("Function that says so"))
        self.by.setAccessibleName(self.tr("Function that says so"))
        self.add = QPushButton(self.tr("Add"))
        self.add.setAccessibleName(self.tr("Add to the log"))
        self.add.clicked.connect(self._on_added)
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(self.by, 1)
        row.addWidget(self.add)
        self.fill = QWidget()
        fill = QVBoxLayout(self.fill)
        fill.setContentsMargins(0, 0, 0, 0)
        fill.setSpacing(8)
        fill.addWidget(self.text)
        fill.addLayout(row)
        self.note = self._screen.text(
            self.tr("The log stays in the office: it is in no export and in no edition."), "muted"
        )
        self.list = QVBoxLayout()
        self.list.setSpacing(8)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(self.note)
        column.addWidget(self.fill)
        column.addLayout(self.list)

    def show_row(self, row: Action, *, is_editable: bool) -> None:
        """The log of this action, once it can be seen."""
        if row.uid != self._uid:
            self._uid = row.uid
            self._show([])
            self.text.clear()
        self._is_editable = is_editable
        self.fill.setVisible(is_editable)
        if self.isVisible():
            self.refresh()

    def showEvent(self, event: Any) -> None:
        """Read what was put off."""
        super().showEvent(event)
        self.refresh()

    def refresh(self) -> None:
        """Read the entries of the action."""
        self._latest.drop()
        uid, session = self._uid, self._session
        if not uid or not session.is_open:
            return
        project = session.project

        def work(progress: Progress) -> Found:
            del progress
            return [(each, attachments(project, each.uid)) for each in entries(project, uid)]

        def done(found: Found) -> None:
            self._show(found)
            self.read.emit()

        self._latest.read(self.tr("Reading the log"), work, done)

    def _show(self, found: Found) -> None:
        self.found = found
        empty(self.list)
        for entry, files in found:
            self.list.addWidget(self._entry(entry, files))

    def _entry(self, entry: LogEntry, files: Sequence[Attachment]) -> QWidget:
        box = QWidget()
        column = QVBoxLayout(box)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        head = ", ".join(part for part in (write_day(entry.on), entry.by) if part)
        line = QHBoxLayout()
        line.setSpacing(4)
        line.addWidget(self._screen.text(head, "strong"), 1)
        column.addLayout(line)
        column.addWidget(self._screen.text(entry.text, selectable=True))
        for file in files:
            button = QToolButton()
            button.setProperty("quiet", True)
            button.setIcon(self._screen.icon("paperclip"))
            button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
            button.setText(file.name.replace("&", "&&"))
            button.setToolTip(self.tr("Save this file elsewhere"))
            button.clicked.connect(partial(self._on_saved, file))
            column.addWidget(button)
        if self._is_editable:
            for icon, words, do in (
                ("paperclip-plus", self.tr("Attach a file"), self._on_attached),
                ("delete-outline", self.tr("Delete this entry"), self._on_removed),
            ):
                button = QToolButton()
                button.setProperty("quiet", True)
                button.setIcon(self._screen.icon(icon))
                button.setToolTip(words)
                button.setAccessibleName(f"{words}: {head}")
                button.clicked.connect(partial(do, entry))
                line.addWidget(button)
        return box

    def _on_added(self) -> None:
        text = self.text.toPlainText().strip()
        if not text:
            self.text.setFocus(Qt.FocusReason.OtherFocusReason)
            return
        entry = LogEntry(
            new_uid(), self._uid, date.today().isoformat(), self.by.text().strip(), text
        )
        self.text.clear()
        self._editor.do(ADD, lambda edit: put(edit, entry), self._again)

    def _on_removed(self, entry: LogEntry, checked: bool = False) -> None:
        del checked
        self._editor.do(DELETE, lambda edit: remove(edit, entry.uid), self._again)

    def _on_attached(self, entry: LogEntry, checked: bool = False) -> None:
        del checked
        kinds = self.tr("Pictures and documents")
        name, _ = QFileDialog.getOpenFileName(
            self, self.tr("Attach a file"), "",
            f"{kinds} (*.jpg *.jpeg *.png *.pdf *.docx *.xlsx *.odt *.txt)",
        )  # fmt: skip
        if name:
            self.attach(entry, Path(name))

    def attach(self, entry: LogEntry, path: Path) -> None:
        """Keep a file with an entry."""
        self._editor.do(ATTACH, lambda edit: attach(edit, entry.uid, path), self._again)

    def _on_saved(self, file: Attachment, checked: bool = False) -> None:
        del checked
        name, _ = QFileDialog.getSaveFileName(self, self.tr("Save the file"), file.name)
        if not name:
            return
        project, path = self._session.project, Path(name)

        def work(progress: Progress) -> None:
            from wijkatlas.api.files import write_bytes

            del progress
            write_bytes(path, data(project, file.uid))

        saved = self.tr("Saved: {file}").format(file=path.name)
        self._screen.read(
            self.tr("Saving the file"), work, lambda _: self._screen.say("success", saved)
        )

    def _again(self, result: object) -> None:
        del result
        self.refresh()
