# SPDX-License-Identifier: EUPL-1.2
"""The settings, made from their declarations."""

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QDoubleSpinBox,
    QFormLayout,
    QLabel,
    QLineEdit,
    QScrollArea,
    QSpinBox,
    QVBoxLayout,
    QWidget,
)

from wijkatlas.api import Session, Setting

NEEDS_RESTART = ("theme", "field_mode")  # the language says so itself


class SettingsDialog(QDialog):
    """One field a setting; what was changed is written when it is accepted."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._reads: dict[str, Callable[[], Any]] = {}
        self.changed = self.needs_restart = False
        self.setWindowTitle(self.tr("Settings"))
        self.resize(600, 520)
        form = QFormLayout()
        form.setSpacing(8)
        form.setContentsMargins(0, 0, 8, 0)
        form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapLongRows)
        for setting in session.settings.declared.values():
            self._add(form, setting)
        inner = QWidget()
        inner.setLayout(form)
        scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setWidget(inner)
        buttons = QDialogButtonBox(
            QDialogButtonBox.StandardButton.Save | QDialogButtonBox.StandardButton.Cancel
        )
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 16, 16, 16)
        column.setSpacing(16)
        column.addWidget(scroll, 1)
        column.addWidget(buttons)

    def accept(self) -> None:
        """Keep what was changed."""
        for key, read in self._reads.items():
            value = read()
            if value != self._session.settings[key]:
                self._session.settings[key] = value
                self.changed = True
                self.needs_restart |= key in (*NEEDS_RESTART, "language")
        super().accept()

    def _add(self, form: QFormLayout, setting: Setting) -> None:
        translate = self._session.translator.translate
        title = translate("settings", setting.title)
        help_text = translate("settings", setting.help) if setting.help else ""
        if setting.key in NEEDS_RESTART:
            help_text = f"{help_text} {self.tr('Applies when you start Wijkatlas again.')}".strip()
        field, read = self._field(setting)
        field.setAccessibleName(title)
        field.setAccessibleDescription(help_text)
        self._reads[setting.key] = read
        form.addRow(title, field)
        if help_text:
            note = QLabel(help_text)
            note.setTextFormat(Qt.TextFormat.PlainText)
            note.setWordWrap(True)
            note.setProperty("role", "muted")
            form.addRow("", note)

    def _field(self, setting: Setting) -> tuple[QWidget, Callable[[], Any]]:
        value = self._session.settings[setting.key]
        translate = self._session.translator.translate
        if setting.choices:
            box = QComboBox()
            for choice in setting.choices:
                words = translate("choices", str(choice)) if choice != "" else self.tr("automatic")
                box.addItem(words, choice)
            box.setCurrentIndex(box.findData(value))
            return box, box.currentData
        if isinstance(value, bool):
            check = QCheckBox(self.tr("on"))
            check.setChecked(value)
            return check, check.isChecked
        if isinstance(value, int):
            spin = QSpinBox()
            spin.setRange(0, 1_000_000)
            spin.setValue(value)
            return spin, spin.value
        if isinstance(value, float):
            real = QDoubleSpinBox()
            real.setRange(0, 1e9)
            real.setValue(value)
            return real, real.value
        line = QLineEdit(str(value))
        return line, line.text
