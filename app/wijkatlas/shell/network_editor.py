# SPDX-License-Identifier: EUPL-1.2
"""The form of a neighbourhood network."""

from typing import Any

from PySide6.QtCore import QDate, Qt
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDateEdit,
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QVBoxLayout,
    QWidget,
)

from wijkatlas.api import Network, NetworkKind, NetworkStatus
from wijkatlas.shell.network_words import kind_words, status_words


class NetworkEditor(QDialog):
    """``values()`` are columns of the network layer."""

    def __init__(self, network: Network | None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("New network") if network is None else self.tr("Network"))
        self.setMinimumWidth(440)
        shown = network or Network("", b"")
        self.name = QLineEdit(shown.name)
        self.name.setMaxLength(200)
        self.name.textChanged.connect(self._on_name_changed)
        self.kind = QComboBox()
        for kind in NetworkKind:
            self.kind.addItem(kind_words(kind), kind.value)
        self.kind.setCurrentIndex(self.kind.findData(shown.kind.value))
        self.coordinator = QComboBox()
        for words, filled in (
            (self.tr("not known"), None),
            (self.tr("filled"), True),
            (self.tr("○ vacant"), False),
        ):
            self.coordinator.addItem(words, filled)
        place = {None: 0, True: 1, False: 2}[shown.coordinator_filled]
        self.coordinator.setCurrentIndex(place)
        self.police = QLineEdit(shown.police_contact)
        self.police.setMaxLength(200)
        self.police.setPlaceholderText(self.tr("a service or function, not a person"))
        self.status = QComboBox()
        for status in NetworkStatus:
            self.status.addItem(status_words(status), status.value)
        self.status.setCurrentIndex(self.status.findData(shown.status.value))
        self.has_start = QCheckBox(self.tr("known"))
        self.started = QDateEdit()
        self.started.setCalendarPopup(True)
        start = QDate.fromString(shown.started_on[:10], Qt.DateFormat.ISODate)
        self.has_start.setChecked(start.isValid())
        self.started.setDate(start if start.isValid() else QDate.currentDate())
        self.started.setEnabled(start.isValid())
        self.has_start.toggled.connect(self.started.setEnabled)
        dates = QHBoxLayout()
        dates.addWidget(self.started, 1)
        dates.addWidget(self.has_start)
        form = QFormLayout()
        form.setSpacing(8)
        for title, field in (
            (self.tr("&Name"), self.name),
            (self.tr("&Kind"), self.kind),
            (self.tr("&Coordinator"), self.coordinator),
            (self.tr("&Police contact"), self.police),
            (self.tr("&Status"), self.status),
        ):
            form.addRow(title, field)
            field.setAccessibleName(title.replace("&", ""))
        self.started.setAccessibleName(self.tr("Started on"))
        form.addRow(self.tr("Started on"), dates)
        note = QLabel(self.tr("Names of people do not belong here: this layer can be published."))
        note.setWordWrap(True)
        note.setProperty("role", "muted")
        self._buttons = QDialogButtonBox(
            QDialogButtonBox.StandardButton.Save | QDialogButtonBox.StandardButton.Cancel
        )
        self._buttons.accepted.connect(self.accept)
        self._buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 16, 16, 16)
        column.setSpacing(16)
        column.addLayout(form)
        column.addWidget(note)
        column.addWidget(self._buttons)
        self._on_name_changed()

    def values(self) -> dict[str, Any]:
        """What the form says."""
        filled = self.coordinator.currentData()
        started = self.started.date().toString(Qt.DateFormat.ISODate)
        return {
            "name": self.name.text().strip(),
            "kind": self.kind.currentData(),
            "coordinator_filled": None if filled is None else int(filled),
            "police_contact": self.police.text().strip(),
            "status": self.status.currentData(),
            "started_on": started if self.has_start.isChecked() else None,
        }

    def _on_name_changed(self) -> None:
        save = self._buttons.button(QDialogButtonBox.StandardButton.Save)
        save.setEnabled(bool(self.name.text().strip()))
