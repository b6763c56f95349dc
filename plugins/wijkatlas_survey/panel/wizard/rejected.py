# SPDX-License-Identifier: EUPL-1.2
"""The rows of a file that can't be kept, each with what is wrong."""

from collections.abc import Mapping, Sequence
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFileDialog,
    QHBoxLayout,
    QHeaderView,
    QPushButton,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from wijkatlas.api import REASONS, NumberFormat, Progress, Rejection, Session, UserError
from wijkatlas_survey.panel.row_delegate import row_height_px

MOST_ROWS = 500


Rejected = Sequence[tuple[Rejection, Mapping[str, str]]]


class RejectedView(QWidget):
    """Lists the first of them; a button writes all to a workbook."""

    def __init__(self, session: Session) -> None:
        super().__init__()
        assert session.screen is not None  # noqa: S101 - a panel has a window around it
        self._session, self._screen = session, session.screen
        self._found: Rejected = ()
        self._beside = Path()
        self.head = self._screen.text("", "muted")
        self.saved = self._screen.notice()
        self.table = QTableWidget(0, 4)
        self.table.setAccessibleName(self.tr("Rejected rows"))
        self.table.setHorizontalHeaderLabels(
            [self.tr("Row"), self.tr("Column"), self.tr("Value"), self.tr("What is wrong")]
        )
        self.table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.table.setTabKeyNavigation(False)
        self.table.setWordWrap(False)
        self.table.verticalHeader().hide()
        self.table.verticalHeader().setDefaultSectionSize(row_height_px(session))
        header = self.table.horizontalHeader()
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        header.setSectionResizeMode(QHeaderView.ResizeMode.Interactive)
        header.setStretchLastSection(True)
        for column, width in enumerate((64, 128, 128)):
            self.table.setColumnWidth(column, width)
        self.export = QPushButton(self.tr("&Export the rejected rows…"))
        self.export.clicked.connect(self._ask_export)
        foot = QHBoxLayout()
        foot.addWidget(self.export)
        foot.addStretch(1)
        column_of = QVBoxLayout(self)
        column_of.setContentsMargins(12, 12, 12, 12)
        column_of.setSpacing(8)
        column_of.addWidget(self.head)
        column_of.addWidget(self.saved)
        column_of.addWidget(self.table, 1)
        column_of.addLayout(foot)
        column_of.addStretch(0)

    def show_rejections(self, found: Rejected, file: Path) -> None:
        """Show the first of them; all go into the workbook, which is proposed beside the file."""
        self._found, self._beside = found, file
        self.saved.hide()
        number = NumberFormat.of(self._session.translator.language)
        translate = self._session.translator.translate
        shown = found[:MOST_ROWS]
        self.table.setVisible(bool(found))
        self.export.setVisible(bool(found))
        if not found:
            self.head.setText(self.tr("All rows can be kept."))
        elif len(shown) < len(found):
            text = self.tr("The first {n} of {all}; the workbook has all of them.")
            self.head.setText(text.format(n=number.write(len(shown)), all=number.write(len(found))))
        else:
            self.head.setText(
                self.tr("These rows are left out. Mend them in the file and import it again.")
            )
        self.table.setRowCount(len(shown))
        for row, (each, _) in enumerate(shown):
            reason = translate("reasons", REASONS.get(each.reason, each.reason))
            cells = (number.write(each.row), each.column, each.value, reason)
            for column, text in enumerate(cells):
                item = QTableWidgetItem(text)
                item.setToolTip(text)
                self.table.setItem(row, column, item)
            first = self.table.item(row, 0)
            if first is not None:
                first.setTextAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)

    def _ask_export(self) -> None:
        name = f"{self._beside.name.split('.')[0]} – {self.tr('rejected')}.xlsx"
        title = self.tr("Export the rejected rows")
        start = str(self._beside.with_name(name))
        found, _ = QFileDialog.getSaveFileName(self, title, start, "*.xlsx")
        if found:
            self.write(Path(found))

    def write(self, dest: Path) -> None:
        """Write all of them with their cells to a workbook."""
        rejected, translator = self._found, self._session.translator

        def work(progress: Progress) -> None:
            from wijkatlas.api.files import write_rejects

            progress.update(0)
            write_rejects(dest, rejected, translator)

        def done(nothing: object) -> None:
            del nothing
            text = self.tr("The rejected rows are in {file}.")
            self.saved.say(text.format(file=dest.name), "info")

        def failed(fault: BaseException) -> None:
            if isinstance(fault, UserError):
                self.saved.say(self._screen.explain(fault), "warning")
            else:
                self._screen.fail(fault)

        self._screen.read(self.tr("Writing the rejected rows"), work, done, failed)
