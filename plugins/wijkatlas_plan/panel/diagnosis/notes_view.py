# SPDX-License-Identifier: EUPL-1.2
"""The list of findings in words: safety walks, interviews, meetings."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QHBoxLayout,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from wijkatlas.api import Session, write_period
from wijkatlas_plan.model.attachment import Attachment
from wijkatlas_plan.model.days import read_day
from wijkatlas_plan.model.problem import NOTE_KIND_NAMES, Note

UID = Qt.ItemDataRole.UserRole


class NotesView(QWidget):
    """``opened`` carries the uid of a note, ``added`` asks for a new one."""

    opened = Signal(str)
    added = Signal()

    def __init__(self, session: Session) -> None:
        super().__init__()
        assert session.screen is not None  # noqa: S101 - a panel has a window around it
        self._session = session
        self.empty = session.screen.text(
            self.tr(
                "Nothing written down yet. Write down what you found on a safety walk, heard in an"
                " interview or at a meeting, with its place and a picture."
            ),
            "muted",
        )
        self.list = QListWidget()
        self.list.setAccessibleName(self.tr("Findings"))
        self.list.setWordWrap(True)
        self.list.setAlternatingRowColors(True)
        self.list.itemActivated.connect(self._on_opened)
        self.list.itemClicked.connect(self._on_opened)
        self.add = QPushButton(self.tr("Add a finding"))
        self.add.clicked.connect(self.added.emit)
        buttons = QHBoxLayout()
        buttons.addWidget(self.add)
        buttons.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(self.empty)
        column.addWidget(self.list, 100)
        column.addLayout(buttons)
        column.addStretch(1)

    def show_notes(
        self,
        notes: Sequence[Note],
        attached: Mapping[str, Sequence[Attachment]],
        names: Mapping[tuple[str, str], str],
    ) -> None:
        """The notes, the newest first; ``names`` are those of areas by scheme and code."""
        t = self._session.translator.translate
        self.list.clear()
        for note in notes:
            day = read_day(note.on)
            files = len(attached.get(note.uid, ()))
            told = [
                write_period(day, day, t) if day else note.on,
                t("plan", NOTE_KIND_NAMES[note.kind]),
                names.get((note.scheme, note.area), note.area),
                self.tr("files: {n}").format(n=files) if files else "",
            ]
            item = QListWidgetItem(
                "\n".join(part for part in (note.title, ", ".join(p for p in told if p)) if part)
            )
            item.setData(UID, note.uid)
            self.list.addItem(item)
        self.list.setVisible(bool(notes))
        self.empty.setVisible(not notes)
        self.add.setEnabled(self._session.is_open and not self._session.project.read_only)

    def _on_opened(self, item: QListWidgetItem) -> None:
        self.opened.emit(str(item.data(UID)))
