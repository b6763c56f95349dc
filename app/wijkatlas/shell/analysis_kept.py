# SPDX-License-Identifier: EUPL-1.2
"""The analyses that were kept: open them again, print them in the workbook, take them out."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QMenu, QSizePolicy, QToolButton, QVBoxLayout, QWidget

from wijkatlas.language import Translator
from wijkatlas.shell.analysis_register import Kept
from wijkatlas.shell.icons import icon
from wijkatlas.shell.wording import moment
from wijkatlas.shell.wrapped import wrapped

SAID = "said"


class KeptRow(QWidget):
    """One of them: its question, what and when, its state, and a menu."""

    opened = Signal(object)
    workbook_asked = Signal(str, bool)
    removed = Signal(str)

    def __init__(self, kept: Kept, translator: Translator, *, may_write: bool) -> None:
        super().__init__()
        run = kept.run
        title = translator.translate("analyses", run.title)
        self.open = QToolButton()
        self.open.setText(title)
        self.open.setProperty("link", True)
        self.open.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.open.setToolTip(self.tr("Calculate again with the same settings and filter"))
        self.open.clicked.connect(lambda: self.opened.emit(kept))
        self.menu_button = QToolButton()
        self.menu_button.setIcon(icon("dots-vertical"))
        self.menu_button.setProperty("quiet", True)
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
        state = [moment(run.at[:16])]
        if run.in_workbook:
            state.append(self.tr("in the workbook"))
        if run.decision:
            state.append(self.tr("decision noted"))
        about = str(run.result.get(SAID, {}).get("about", ""))
        row = QHBoxLayout()
        row.setSpacing(0)
        row.addWidget(self.open, 1)
        row.addWidget(self.menu_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(row)
        if about:
            column.addWidget(wrapped(about, "muted"))
        column.addWidget(wrapped(" · ".join(state), "muted"))
        if kept.is_stale:
            stale = wrapped(self.tr("Out of date – calculate again"), "stale")
            column.addWidget(stale)
        self.open.setAccessibleName(title)
        self.open.setAccessibleDescription(". ".join([about, *state]))


class KeptList(QWidget):
    """All of them, the newest first; hidden while there is none."""

    opened = Signal(object)
    workbook_asked = Signal(str, bool)
    removed = Signal(str)

    def __init__(self, translator: Translator) -> None:
        super().__init__()
        self._translator = translator
        self.rows: list[KeptRow] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(8)
        self._column.addWidget(wrapped(self.tr("Kept analyses"), "group"))
        self.hide()

    def show_entries(self, entries: Sequence[Kept], *, may_write: bool) -> None:
        """Show these."""
        for row in self.rows:
            self._column.removeWidget(row)
            row.hide()
            row.deleteLater()
        self.rows = [KeptRow(kept, self._translator, may_write=may_write) for kept in entries]
        for row in self.rows:
            row.opened.connect(self.opened)
            row.workbook_asked.connect(self.workbook_asked)
            row.removed.connect(self.removed)
            self._column.addWidget(row)
        self.setVisible(bool(self.rows))
