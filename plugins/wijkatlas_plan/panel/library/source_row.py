# SPDX-License-Identifier: EUPL-1.2
"""A source of a card: words to read, and an address to copy; nothing opens by itself."""

from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QDesktopServices, QGuiApplication
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QToolButton, QVBoxLayout, QWidget

from wijkatlas.api import Session
from wijkatlas_plan.library.card_text import check_url
from wijkatlas_plan.model.card import Source
from wijkatlas_plan.reports.card_page import source_words


class SourceRow(QWidget):
    """The browser is asked to show the address on a click, and only when it is a safe one."""

    def __init__(self, session: Session, source: Source) -> None:
        super().__init__()
        screen = session.screen
        assert screen is not None  # noqa: S101 - a panel has a window around it
        self._url, self._screen = source.url, screen
        self._icons: list[tuple[QToolButton, str]] = []
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 4)
        column.setSpacing(2)
        self.words = screen.text(source_words(source), selectable=True)
        column.addWidget(self.words)
        if not source.url:
            return
        self.address = QLineEdit(source.url)
        self.address.setReadOnly(True)
        self.address.setFrame(False)
        self.address.setCursorPosition(0)
        self.address.setAccessibleName(self.tr("Address of the source"))
        self.copy = self._button("content-copy", self.tr("Copy the address"))
        self.copy.clicked.connect(lambda: QGuiApplication.clipboard().setText(self._url))
        line = QHBoxLayout()
        line.setSpacing(4)
        line.addWidget(self.address, 1)
        line.addWidget(self.copy)
        if source.url.startswith("https://") and check_url(source.url):
            self.open = self._button("open-in-new", self.tr("Open in the browser"))
            self.open.clicked.connect(self._on_opened)
            line.addWidget(self.open)
        column.addLayout(line)

    def reicon(self) -> None:
        """Draw the signs in the colours of the theme."""
        for button, icon in self._icons:
            button.setIcon(self._screen.icon(icon))

    def _button(self, icon: str, name: str) -> QToolButton:
        button = QToolButton()
        button.setProperty("quiet", True)
        button.setIcon(self._screen.icon(icon))
        self._icons.append((button, icon))
        button.setToolTip(name)
        button.setAccessibleName(name)
        button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        return button

    def _on_opened(self) -> None:
        QDesktopServices.openUrl(QUrl(self._url, QUrl.ParsingMode.StrictMode))
