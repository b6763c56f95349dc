# SPDX-License-Identifier: EUPL-1.2
"""What was imported so far, newest first; an import can be undone, its rejected rows written."""

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QFileDialog,
    QHeaderView,
    QPushButton,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from wijkatlas.domain.progress import Progress
from wijkatlas.shell.desk import Desk
from wijkatlas.shell.runner import CommandRunner
from wijkatlas.shell.wording import moment, number

if TYPE_CHECKING:
    from wijkatlas.domain.incident import ImportRecord


class ImportsDialog(QDialog):
    """One line an import."""

    def __init__(self, desk: Desk, runner: CommandRunner, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._runner = runner
        self._records: list[ImportRecord] = []
        self.setWindowTitle(self.tr("Imports"))
        self.resize(900, 420)
        headings = [self.tr("When"), self.tr("File"), self.tr("Source"), self.tr("Read"),
                    self.tr("Added"), self.tr("Updated"), self.tr("Rejected"),
                    self.tr("State")]  # fmt: skip
        self.table = QTableWidget(0, len(headings))
        self.table.setHorizontalHeaderLabels(headings)
        self.table.setAccessibleName(self.tr("Imports"))
        self.table.setEditTriggers(QTableWidget.EditTrigger.NoEditTriggers)
        self.table.setSelectionBehavior(QTableWidget.SelectionBehavior.SelectRows)
        self.table.setSelectionMode(QTableWidget.SelectionMode.SingleSelection)
        self.table.setTabKeyNavigation(False)
        self.table.verticalHeader().hide()
        self.table.horizontalHeader().setSectionResizeMode(1, QHeaderView.ResizeMode.Stretch)
        self.table.itemSelectionChanged.connect(self._on_selected)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        self.undo = QPushButton(self.tr("Undo this import"))
        self.undo.clicked.connect(self._on_undo_clicked)
        self.rejects = QPushButton(self.tr("Download the rejected rows…"))
        self.rejects.clicked.connect(self._on_rejects_clicked)
        buttons.addButton(self.undo, QDialogButtonBox.ButtonRole.ActionRole)
        buttons.addButton(self.rejects, QDialogButtonBox.ButtonRole.ActionRole)
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 16, 16, 16)
        column.setSpacing(16)
        column.addWidget(self.table, 1)
        column.addWidget(buttons)
        self.refresh()

    def refresh(self) -> None:
        """List the imports as they are now."""
        self._records = self._desk.session.project.imports()
        self.table.setRowCount(len(self._records))
        for i, record in enumerate(self._records):
            counts = record.counts
            state = self.tr("undone") if record.undone else self.tr("in use")
            cells = [moment(record.at), record.file_name, record.source, number(counts.read),
                     number(counts.added), number(counts.updated), number(counts.rejected),
                     state]  # fmt: skip
            for j, text in enumerate(cells):
                item = QTableWidgetItem(text)
                if 3 <= j <= 6:
                    right = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
                    item.setTextAlignment(right)
                self.table.setItem(i, j, item)
        self.table.resizeColumnsToContents()
        self.table.horizontalHeader().setSectionResizeMode(1, QHeaderView.ResizeMode.Stretch)
        if self._records:
            self.table.selectRow(0)
        self._on_selected()

    def _chosen(self) -> "ImportRecord | None":
        row = self.table.currentRow()
        return self._records[row] if 0 <= row < len(self._records) else None

    def _on_selected(self) -> None:
        record = self._chosen()
        may_write = not self._desk.session.project.read_only
        undoable = record is not None and record.kind == "incident" and not record.undone
        self.undo.setEnabled(undoable and may_write)
        self.rejects.setEnabled(record is not None and record.counts.rejected > 0)

    def _on_undo_clicked(self) -> None:
        record = self._chosen()
        if record is None:
            return

        def done(report: object) -> None:
            sentence = getattr(report, "sentence", None)
            if callable(sentence):
                self._desk.messages.success(sentence(self._desk.session.translator))
            self.refresh()

        self.undo.setEnabled(False)
        self._runner.run("incident.undo", done, import_id=record.id)

    def _on_rejects_clicked(self) -> None:
        record = self._chosen()
        if record is None:
            return
        found, _ = QFileDialog.getSaveFileName(
            self, self.tr("Download the rejected rows"), f"{self.tr('rejected')}.xlsx", "*.xlsx"
        )
        if not found:
            return
        session, dest = self._desk.session, Path(found)

        def work(progress: Progress) -> None:
            from wijkatlas.exchange.rejects import write_rejects

            progress.update(0)
            write_rejects(dest, session.project.rejections(record.id), session.translator)

        def done(result: object) -> None:
            del result
            self._desk.messages.success(self.tr("Written: {file}").format(file=dest.name))

        self._desk.jobs.read(self.tr("Writing the rejected rows"), work, done, quiet=False)
