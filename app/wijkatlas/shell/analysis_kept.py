# SPDX-License-Identifier: EUPL-1.2
"""The analyses that were kept: open them again, print them in the workbook, take them out."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QMenu, QPushButton, QToolButton, QVBoxLayout, QWidget

from wijkatlas.language import Translator
from wijkatlas.shell.analysis_questions import QuestionButton
from wijkatlas.shell.analysis_register import Kept
from wijkatlas.shell.icons import icon
from wijkatlas.shell.wording import moment, number
from wijkatlas.shell.wrapped import wrapped

SAID = "said"
MOST_ROWS = 12


class KeptRow(QWidget):
    """One of them: its question, what and when, its state, and a menu."""

    opened = Signal(object)
    workbook_asked = Signal(str, bool)
    removed = Signal(str)

    def __init__(self, kept: Kept, translator: Translator, *, may_write: bool) -> None:
        super().__init__()
        run = kept.run
        title = translator.translate("analyses", run.title)
        state = [moment(run.at[:16])]
        if run.in_workbook:
            state.append(self.tr("in the workbook"))
        if run.decision:
            state.append(self.tr("decision noted"))
        about = str(run.result.get(SAID, {}).get("about", ""))
        words = [about, " · ".join(state)]
        if kept.is_stale:
            words.append(self.tr("Out of date – calculate again"))
        mark = "clock-alert-outline" if kept.is_stale else "pin-outline"
        self.open = QuestionButton(title, "\n".join(part for part in words if part), mark)
        self.open.setToolTip(self.tr("Calculate again with the same settings and filter"))
        self.open.clicked.connect(lambda: self.opened.emit(kept))
        self.menu_button = QToolButton()
        self.menu_button.setIcon(icon("dots-vertical"))
        self.menu_button.setProperty("quiet", True)
        self.menu_button.setProperty("dots", True)
        self.menu_button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        name = self.tr("What to do with “{title}”").format(title=title)
        self.menu_button.setAccessibleName(name)
        self.menu_button.setToolTip(name)
        menu = QMenu(self.menu_button)
        menu.addAction(self.tr("Open again"), lambda: self.opened.emit(kept))
        self.in_workbook = menu.addAction(self.tr("In the workbook"))
        self.in_workbook.setCheckable(True)
        self.in_workbook.setChecked(run.in_workbook)
        self.in_workbook.setEnabled(may_write)
        self.in_workbook.triggered.connect(lambda on: self.workbook_asked.emit(run.uid, on))
        self.remove = menu.addAction(self.tr("Remove"), lambda: self.removed.emit(run.uid))
        self.remove.setEnabled(may_write)
        self.menu_button.setMenu(menu)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self.open, 1)
        row.addWidget(self.menu_button, 0, Qt.AlignmentFlag.AlignTop)


class KeptList(QWidget):
    """All of them, the newest first; hidden while there is none."""

    opened = Signal(object)
    workbook_asked = Signal(str, bool)
    removed = Signal(str)

    def __init__(self, translator: Translator) -> None:
        super().__init__()
        self._translator = translator
        self._entries: Sequence[Kept] = ()
        self._may_write = False
        self._shows_all = False
        self.rows: list[KeptRow] = []
        self.more = QPushButton()
        self.more.clicked.connect(self._on_more)
        self._column = QVBoxLayout()
        self._column.setSpacing(8)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(wrapped(self.tr("Kept analyses"), "group"))
        column.addLayout(self._column)
        column.addWidget(self.more)
        self.hide()

    def show_entries(self, entries: Sequence[Kept], *, may_write: bool) -> None:
        """Show these; of many only the newest, until the rest is asked for."""
        self._entries, self._may_write = entries, may_write
        for row in self.rows:
            self._column.removeWidget(row)
            row.hide()
            row.deleteLater()
        shown = entries if self._shows_all else entries[:MOST_ROWS]
        self.rows = [KeptRow(kept, self._translator, may_write=may_write) for kept in shown]
        for row in self.rows:
            row.opened.connect(self.opened)
            row.workbook_asked.connect(self.workbook_asked)
            row.removed.connect(self.removed)
            self._column.addWidget(row)
        self.more.setText(self.tr("Show all ({n})").format(n=number(len(entries))))
        self.more.setVisible(len(entries) > len(shown))
        self.setVisible(bool(self.rows))

    def _on_more(self) -> None:
        self._shows_all = True
        self.show_entries(self._entries, may_write=self._may_write)
