# SPDX-License-Identifier: EUPL-1.2
"""The plugins: what each brings, or why it did not load."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor
from PySide6.QtWidgets import (
    QAbstractItemView,
    QDialog,
    QDialogButtonBox,
    QHeaderView,
    QLabel,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from wijkatlas.api import LoadedPlugin, Session
from wijkatlas.shell.messages import tooltip
from wijkatlas.shell.theme import current_theme


class PluginsDialog(QDialog):
    """One line a plugin; a broken one says so and does no harm."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self.setWindowTitle(self.tr("Plugins"))
        self.resize(720, 360)
        head = QLabel(
            self.tr("A plugin that does not work is left out; the rest of the program goes on.")
        )
        head.setWordWrap(True)
        self.table = QTableWidget(len(session.loaded), 3)
        self.table.setAccessibleName(self.tr("Plugins"))
        self.table.setHorizontalHeaderLabels(
            [self.tr("Plugin"), self.tr("Version"), self.tr("What it brings")]
        )
        self.table.verticalHeader().hide()
        self.table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.table.setTabKeyNavigation(False)
        self.table.setWordWrap(True)
        header = self.table.horizontalHeader()
        header.setSectionResizeMode(2, QHeaderView.ResizeMode.Stretch)
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft)
        for row, loaded in enumerate(session.loaded):
            self._fill(row, loaded)
        self.table.resizeColumnToContents(0)
        self.table.resizeRowsToContents()
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 16, 16, 16)
        column.setSpacing(16)
        column.addWidget(head)
        column.addWidget(self.table, 1)
        column.addWidget(buttons)

    def _fill(self, row: int, loaded: LoadedPlugin) -> None:
        plugin = loaded.plugin
        if plugin is None:
            texts = [loaded.name, "", self.tr("⚠ did not load: {why}").format(why=loaded.problem)]
        else:
            title = self._session.translator.translate("plugins", plugin.title)
            texts = [title, plugin.version, self._contents(loaded)]
        for column, text in enumerate(texts):
            item = QTableWidgetItem(text)
            item.setToolTip(tooltip(text))
            if plugin is None:
                item.setBackground(QColor(current_theme().warning))
            self.table.setItem(row, column, item)

    def _contents(self, loaded: LoadedPlugin) -> str:
        plugin = loaded.plugin
        assert plugin is not None  # noqa: S101 - the caller looked
        parts = [
            (self.tr("{n} commands"), len(plugin.commands)),
            (self.tr("{n} panels"), len(plugin.panels)),
            (self.tr("{n} layers"), len(plugin.layers)),
            (self.tr("{n} sheets"), len(plugin.sheets)),
            (self.tr("{n} settings"), len(plugin.settings)),
        ]
        counted = ", ".join(words.format(n=n) for words, n in parts if n)
        about = self._session.translator.translate("plugins", plugin.description)
        return "\n".join(part for part in (about, counted) if part)
