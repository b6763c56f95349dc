# SPDX-License-Identifier: EUPL-1.2
"""A new project: the municipality's name, the file, the country's coordinate system."""

from pathlib import Path
from typing import Any

from PySide6.QtCore import QStandardPaths
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QLabel,
    QLineEdit,
    QVBoxLayout,
    QWidget,
)

from wijkatlas.shell.file_field import FileField

LANGUAGES = (("nl", "Nederlands"), ("fr", "Français"), ("en", "English"), ("es", "Español"),
             ("pt", "Português"))  # fmt: skip
UNSAFE = '<>:"/\\|?*'


class NewProjectDialog(QDialog):
    """``values()`` are the parameters of ``project.create``."""

    def __init__(self, language: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("New project"))
        self.setMinimumWidth(560)
        self.name = QLineEdit()
        self.name.setPlaceholderText(self.tr("for example: City of Kortrijk"))
        self.name.textChanged.connect(self._on_name_changed)
        self.crs = QComboBox()
        for title, code in (
            (self.tr("Belgium (Lambert 72)"), "EPSG:31370"),
            (self.tr("Belgium (Lambert 2008)"), "EPSG:3812"),
            (self.tr("Netherlands (RD)"), "EPSG:28992"),
            (self.tr("Another, by its EPSG code"), ""),
        ):
            self.crs.addItem(title, code)
        self.crs.currentIndexChanged.connect(self._on_crs_changed)
        self.code = QLineEdit()
        self.code.setPlaceholderText("EPSG:27700")
        self.code.textChanged.connect(self._check)
        self.language = QComboBox()
        for code, title in LANGUAGES:
            self.language.addItem(title, code)
        self.language.setCurrentIndex(max(0, self.language.findData(language)))
        self.file = FileField(("*.gpkg",), save=True)
        self.file.line.textChanged.connect(self._check)
        self._file_is_own = False
        self.file.line.textEdited.connect(self._on_file_edited)
        self.form = QFormLayout()
        self.form.setSpacing(8)
        for title, field in (
            (self.tr("&Municipality or office"), self.name),
            (self.tr("&Coordinate system"), self.crs),
            (self.tr("&EPSG code"), self.code),
            (self.tr("&Language of exports"), self.language),
            (self.tr("&File"), self.file),
        ):
            self.form.addRow(title, field)
            (field.focusProxy() or field).setAccessibleName(title.replace("&", ""))
        self._note = QLabel()
        self._note.setProperty("role", "muted")
        self._buttons = QDialogButtonBox(
            QDialogButtonBox.StandardButton.Ok | QDialogButtonBox.StandardButton.Cancel
        )
        self._buttons.button(QDialogButtonBox.StandardButton.Ok).setText(self.tr("Make it"))
        self._buttons.accepted.connect(self.accept)
        self._buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 16, 16, 16)
        column.setSpacing(16)
        column.addLayout(self.form)
        column.addWidget(self._note)
        column.addWidget(self._buttons)
        self._on_crs_changed()
        self._check()

    def values(self) -> dict[str, Any]:
        """What was filled in."""
        path = self.file.path() or Path()
        if path.suffix.lower() != ".gpkg":
            path = path.with_name(path.name + ".gpkg")
        return {
            "path": path,
            "name": self.name.text().strip(),
            "crs": self.crs.currentData() or self.code.text().strip(),
            "language": self.language.currentData(),
        }

    def _on_name_changed(self, name: str) -> None:
        if not self._file_is_own:
            plain = "".join(c for c in name if c not in UNSAFE and c.isprintable()).strip(" .")
            folder = QStandardPaths.writableLocation(
                QStandardPaths.StandardLocation.DocumentsLocation
            )
            self.file.line.setText(str(Path(folder) / f"{plain}.gpkg") if plain else "")
        self._check()

    def _on_file_edited(self) -> None:
        self._file_is_own = True

    def _on_crs_changed(self) -> None:
        self.form.setRowVisible(self.code, not self.crs.currentData())
        self._check()

    def _check(self) -> None:
        path = self.file.path()
        exists = path is not None and path.exists()
        self._note.setText(
            self.tr("This file exists already; choose another name.") if exists else ""
        )
        complete = bool(self.name.text().strip()) and path is not None and not exists
        complete = complete and bool(self.crs.currentData() or self.code.text().strip())
        self._buttons.button(QDialogButtonBox.StandardButton.Ok).setEnabled(complete)
