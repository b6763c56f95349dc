# SPDX-License-Identifier: EUPL-1.2
"""Help on the part of the window that has the focus, and all commands with their keys."""

from collections.abc import Container

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QDockWidget,
    QHeaderView,
    QLabel,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from wijkatlas.api import Session
from wijkatlas.language import QT_TRANSLATE_NOOP

TEXTS = {
    "": QT_TRANSLATE_NOOP(
        "help",
        "The map shows where incidents happened. Choose what, when and where in the toolbar; the "
        "sentence at the bottom says what you see. Click something for its details. Drag a file "
        "onto the window to import it. Ctrl+K finds every command and every place.",
    ),
    "dock-layers": QT_TRANSLATE_NOOP(
        "help",
        "Layers: tick what you want to see; drag a layer, or press Alt with an arrow, to put it "
        "above another. Choose a layer to change its look: incidents by density or category, "
        "areas coloured by number or by incidents per 1,000 inhabitants.",
    ),
    "dock-details": QT_TRANSLATE_NOOP(
        "help",
        "Details: what is known about what you selected on the map or in the table. Personal data "
        "are not shown here.",
    ),
    "dock-analysis": QT_TRANSLATE_NOOP(
        "help",
        "Analysis: choose a question. The answer comes as a sentence, a chart, a table and a layer "
        "on the map, for the incidents of the sentence at the bottom. More options changes how it "
        "is calculated; Keep enters it in the register, Workbook prints it in the workbook.",
    ),
    "dock-timeline": QT_TRANSLATE_NOOP(
        "help",
        "Timeline: one bar a week. Drag over the bars to choose a period, drag its edges or the "
        "whole window to move it; double click takes it away. Arrow keys move it, with Shift they "
        "stretch it, space plays the weeks.",
    ),
    "dock-table": QT_TRANSLATE_NOOP(
        "help",
        "Table: the incidents of the sentence. Click a heading to sort. Selected rows light up on "
        "the map, and the other way round. Ctrl+C copies them for a spreadsheet; double click goes "
        "to the place.",
    ),
}


class HelpDialog(QDialog):
    """Opened by F1."""

    def __init__(
        self, session: Session, focused: QWidget | None, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Help"))
        self.resize(640, 520)
        own = {
            f"panel-{panel.id}": panel.help
            for plugin in session.plugins
            for panel in plugin.panels
            if panel.help
        }
        texts = {**TEXTS, **own}
        topic = topic_of(focused, texts)
        self.heading = QLabel(_title_of(focused, topic) or self.tr("The map"))
        self.heading.setProperty("role", "title")
        self.heading.setTextFormat(Qt.TextFormat.PlainText)
        self.text = QLabel(QCoreApplication.translate("help", texts[topic]))
        self.text.setTextFormat(Qt.TextFormat.PlainText)
        self.text.setWordWrap(True)
        commands = sorted(
            session.commands.values(),
            key=lambda each: session.translator.translate("commands", each.title).casefold(),
        )
        table = QTableWidget(len(commands), 3)
        table.setAccessibleName(self.tr("Commands"))
        table.setHorizontalHeaderLabels(
            [self.tr("Command"), self.tr("Keys"), self.tr("What it does")]
        )
        table.verticalHeader().hide()
        table.setTabKeyNavigation(False)
        table.setEditTriggers(QTableWidget.EditTrigger.NoEditTriggers)
        translate = session.translator.translate
        for i, command in enumerate(commands):
            about = (command.run.__doc__ or "").strip().split("\n")[0]
            keys = QKeySequence(command.shortcut).toString(QKeySequence.SequenceFormat.NativeText)
            title = translate("commands", command.title).rstrip("…")
            for j, text in enumerate((title, keys, translate("commands", about))):
                table.setItem(i, j, QTableWidgetItem(text))
        table.resizeColumnsToContents()
        table.horizontalHeader().setSectionResizeMode(2, QHeaderView.ResizeMode.Stretch)
        table.resizeRowsToContents()
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 16, 16, 16)
        column.setSpacing(16)
        column.addWidget(self.heading)
        column.addWidget(self.text)
        column.addWidget(table, 1)
        column.addWidget(buttons)


def _title_of(widget: QWidget | None, topic: str) -> str:
    """What the dock of a topic is called in the menus."""
    while topic and widget is not None:
        if isinstance(widget, QDockWidget):
            return widget.toggleViewAction().text().replace("&", "")
        widget = widget.parentWidget()
    return ""


def topic_of(widget: QWidget | None, texts: Container[str] = TEXTS) -> str:
    """The dock that a widget is in, when there is a text about it."""
    while widget is not None:
        if isinstance(widget, QDockWidget) and widget.objectName() in texts:
            return widget.objectName()
        widget = widget.parentWidget()
    return ""
