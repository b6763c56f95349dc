# SPDX-License-Identifier: EUPL-1.2
"""A field for a file, with a button that opens the system's file dialog."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QLineEdit, QPushButton, QWidget


class FileField(QWidget):
    """A path to open or, with ``save``, to write.

    ``chosen`` tells of each other path once, however often the field is left.
    """

    chosen = Signal(object)

    def __init__(self, patterns: Sequence[str] = (), *, save: bool = False) -> None:
        super().__init__()
        self._patterns = list(patterns)
        self._save = save
        self._told: Path | None = None
        self.line = QLineEdit()
        self.line.editingFinished.connect(self._on_editing_finished)
        browse = QPushButton(self.tr("Choose…"))
        browse.clicked.connect(self._on_browse_clicked)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(self.line, 1)
        row.addWidget(browse)
        self.setFocusProxy(self.line)

    def path(self) -> Path | None:
        """The chosen path."""
        text = self.line.text().strip()
        return Path(text).expanduser() if text else None

    def set_path(self, path: Path) -> None:
        """Show a path and tell."""
        self.show_path(path)
        self.chosen.emit(path)

    def show_path(self, path: Path) -> None:
        """Show a path that is known already."""
        self.line.setText(str(path))
        self._told = self.path()

    def _on_editing_finished(self) -> None:
        path = self.path()
        if path is not None and path != self._told:
            self._told = path
            self.chosen.emit(path)

    def _on_browse_clicked(self) -> None:
        pattern = " ".join(self._patterns)
        wanted = f"{pattern} ({pattern})" if pattern else ""
        start = self.line.text()
        if self._save:
            found, _ = QFileDialog.getSaveFileName(self, self.tr("Save as"), start, wanted)
        else:
            found, _ = QFileDialog.getOpenFileName(self, self.tr("Choose a file"), start, wanted)
        if found:
            path = Path(found)
            if self._save and not path.suffix and self._patterns:
                path = path.with_suffix(self._patterns[0].lstrip("*"))
            self.set_path(path)
