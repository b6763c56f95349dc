# SPDX-License-Identifier: EUPL-1.2
"""About Wijkatlas."""

import platform

from PySide6 import __version__ as pyside_version
from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QLabel, QVBoxLayout, QWidget

from wijkatlas import __version__
from wijkatlas.logs import log_folder


class AboutDialog(QDialog):
    """What it is, its version and licence, where the log lies."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("About Wijkatlas"))
        self.setMinimumWidth(440)
        heading = QLabel("Wijkatlas")
        heading.setProperty("role", "heading")
        text = QLabel(
            self.tr(
                "Version {version}. Free software under the EUPL 1.2.\n\n"
                "Maps, numbers and reports for local prevention offices. Works without the "
                "internet; your data stay on your computer."
            ).format(version=__version__)
        )
        text.setTextFormat(Qt.TextFormat.PlainText)
        text.setWordWrap(True)
        parts = QLabel(f"Python {platform.python_version()} · PySide6 {pyside_version}")
        parts.setProperty("role", "muted")
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        logs = buttons.addButton(
            self.tr("Open the log folder"), QDialogButtonBox.ButtonRole.ActionRole
        )
        logs.clicked.connect(
            lambda: QDesktopServices.openUrl(QUrl.fromLocalFile(str(log_folder())))
        )
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 24, 24, 16)
        column.setSpacing(16)
        for widget in (heading, text, parts, buttons):
            column.addWidget(widget)
