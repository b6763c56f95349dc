# SPDX-License-Identifier: EUPL-1.2
"""What the import of areas and that of networks share: the file, its layer, its columns, its rows."""

from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QTableWidget,
    QTableWidgetItem,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from wijkatlas.domain.errors import UserError
from wijkatlas.domain.incident import REASONS
from wijkatlas.domain.progress import Progress
from wijkatlas.shell.desk import Desk
from wijkatlas.shell.file_field import FileField
from wijkatlas.shell.jobs import Failed
from wijkatlas.shell.messages import tooltip
from wijkatlas.shell.wording import number

if TYPE_CHECKING:
    from wijkatlas.domain.area import PolygonFile

PATTERNS = ("*.gpkg", "*.shp", "*.geojson", "*.json", "*.topojson", "*.zip")
PREVIEW_ROWS = 20


class PolygonDialog(QDialog):
    """Reads the file in a job and shows its first rows beside the form."""

    def __init__(self, desk: Desk, title: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._run = 0
        self.setWindowTitle(title)
        room = self.screen().availableGeometry()
        self.resize(min(1040, room.width() - 40), min(600, room.height() - 60))
        self.file = FileField(PATTERNS)
        self.file.chosen.connect(self.choose_file)
        self.layer = QComboBox()
        self.layer.activated.connect(lambda index: self._read())
        self.crs = QLineEdit()
        self.crs.setPlaceholderText(self.tr("as the file says"))
        self.crs.editingFinished.connect(self._on_crs_edited)
        self._crs_read = ""
        self.only = QLineEdit()
        self.only.setPlaceholderText(self.tr("all rows"))
        self.only.setToolTip(self.tr("Only rows with this value: COLUMN=VALUE; * stands for any"))
        self.form = QFormLayout()
        self.form.setSpacing(8)
        self.form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        self.file.line.setAccessibleName(self.tr("File"))
        self.question = QLabel(self.tr("Which file?"))
        self.question.setProperty("role", "title")
        self.more = QToolButton()
        self.more.setText(self.tr("More options"))
        self.more.setCheckable(True)
        self.more.toggled.connect(self._on_more_toggled)
        self._expert: list[QWidget] = []
        self.add_row(self.tr("Layer"), self.layer)
        self.columns: dict[str, QComboBox] = {}
        self.note = QLabel()
        self.note.setTextFormat(Qt.TextFormat.PlainText)
        self.note.setWordWrap(True)
        self.table = QTableWidget()
        self.table.setAccessibleName(self.tr("The first rows of the file"))
        self.table.setEditTriggers(QTableWidget.EditTrigger.NoEditTriggers)
        self.table.setTabKeyNavigation(False)
        self.table.setWordWrap(False)
        self.table.verticalHeader().setDefaultSectionSize(28)
        self.buttons = QDialogButtonBox(
            QDialogButtonBox.StandardButton.Ok | QDialogButtonBox.StandardButton.Cancel
        )
        self.ok = self.buttons.button(QDialogButtonBox.StandardButton.Ok)
        self.ok.setText(self.tr("Import"))
        self.ok.setProperty("primary", True)
        self.buttons.accepted.connect(self.accept)
        self.buttons.rejected.connect(self.reject)

    def finish(self) -> None:
        """Lay out, after the subclass has added its rows."""
        self.add_expert_row(self.tr("Coordinates in"), self.crs)
        self.add_expert_row(self.tr("Only where"), self.only)
        self.form.insertRow(self.form.rowCount() - len(self._expert), "", self.more)
        self._on_more_toggled(on=False)
        self.form.setRowVisible(self.layer, False)
        left = QWidget()
        left.setLayout(self.form)
        left.setFixedWidth(380)
        right = QVBoxLayout()
        right.addWidget(self.note)
        right.addWidget(self.table, 1)
        row = QHBoxLayout()
        row.setSpacing(16)
        row.addWidget(left, 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(right, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 16, 16, 16)
        column.setSpacing(16)
        column.addWidget(self.question)
        column.addWidget(self.file)
        column.addLayout(row, 1)
        column.addWidget(self.buttons)
        self._check()

    def add_row(self, title: str, field: QWidget) -> None:
        """A labelled field."""
        self.form.addRow(title, field)
        (field.focusProxy() or field).setAccessibleName(title)

    def add_expert_row(self, title: str, field: QWidget) -> None:
        """A labelled field that most people need not see; add these last."""
        self.add_row(title, field)
        self._expert.append(field)

    def _on_more_toggled(self, on: bool) -> None:
        for field in self._expert:
            self.form.setRowVisible(field, on)

    def add_column(self, part: str, title: str) -> None:
        """A choice of a column of the file."""
        box = QComboBox()
        box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        box.setMinimumContentsLength(12)
        box.activated.connect(lambda index: self._check())
        self.columns[part] = box
        self.add_row(title, box)

    def required(self) -> Sequence[str]:
        """The parts that must have a column."""
        return ("name",)

    def is_complete(self) -> bool:
        """True when nothing that must be known is missing."""
        return self.file.path() is not None and all(
            self.columns[part].currentData() for part in self.required()
        )

    def propose(self, found: "PolygonFile") -> Mapping[str, str]:
        """The columns that fit, by part."""
        raise NotImplementedError

    def choose_file(self, path: Path) -> None:
        """List the layers of a file, then read the first."""
        self.file.show_path(path)
        self._run += 1
        run = self._run
        self.note.setText(self.tr("Looking at {file}…").format(file=path.name))

        def work(progress: Progress) -> list[str]:
            from wijkatlas.exchange.polygons import list_layers

            progress.update(0)
            return [layer.name for layer in list_layers(path)]

        def done(layers: list[str]) -> None:
            if run == self._run:
                self.layer.clear()
                self.layer.addItems(layers)
                self.form.setRowVisible(self.layer, len(layers) > 1)
                self._read()

        failed = self._unless_late(run)
        self._desk.jobs.read(self.tr("Looking at the file"), work, done, failed)

    def common_values(self) -> dict[str, Any]:
        """File, layer, coordinate system and rows to take."""
        values: dict[str, Any] = {"file": self.file.path()}
        if self.layer.count() > 1:
            values["layer"] = self.layer.currentText()
        if self.crs.text().strip():
            values["crs"] = self.crs.text().strip()
        if self.only.text().strip():
            values["where"] = self.only.text().strip()
        return values

    def _on_crs_edited(self) -> None:
        if self.crs.text().strip() != self._crs_read:
            self._read()

    def _read(self) -> None:
        path = self.file.path()
        if path is None:
            return
        self._run += 1
        run, project_crs = self._run, self._desk.session.project.crs
        layer = self.layer.currentText() if self.layer.count() > 1 else ""
        crs = self._crs_read = self.crs.text().strip()

        def work(progress: Progress) -> "PolygonFile":
            from wijkatlas.exchange.polygons import read_polygons

            return read_polygons(path, project_crs, layer=layer, crs=crs, progress=progress)

        def done(found: "PolygonFile") -> None:
            if run == self._run:
                self._show(found)

        failed = self._unless_late(run)
        self._desk.jobs.read(self.tr("Reading the polygons"), work, done, failed)

    def done(self, result: int) -> None:
        """Leave; what is still being read no longer matters."""
        self._run += 1
        super().done(result)

    def _show(self, found: "PolygonFile") -> None:
        proposed = self.propose(found)
        for part, box in self.columns.items():
            box.clear()
            box.addItem("–", "")
            for column in found.columns:
                box.addItem(column, column)
            box.setCurrentIndex(max(0, box.findData(proposed.get(part, ""))))
        translate = self._desk.session.translator.translate
        rows = list(found.rows[:PREVIEW_ROWS])
        self.table.setColumnCount(len(found.columns))
        self.table.setHorizontalHeaderLabels(list(found.columns))
        self.table.setRowCount(len(rows))
        for i, row in enumerate(rows):
            sign = "✕ " if row.reason else "⚠ " if row.repaired else ""
            head = QTableWidgetItem(f"{sign}{row.row}")
            if row.reason:
                head.setToolTip(tooltip(translate("reasons", REASONS.get(row.reason, row.reason))))
            elif row.repaired:
                head.setToolTip(self.tr("an invalid shape was repaired"))
            self.table.setVerticalHeaderItem(i, head)
            for j, column in enumerate(found.columns):
                value = row.values.get(column)
                self.table.setItem(
                    i, j, QTableWidgetItem("" if value is None else str(value)[:200])
                )
        self.table.resizeColumnsToContents()
        self.note.setText(self._sentence(found))
        self.question.setText(self.tr("Is this right?"))
        if found.crs_from == "guess":
            self.more.setChecked(True)
        self._check()

    def _sentence(self, found: "PolygonFile") -> str:
        repaired = sum(1 for row in found.rows if row.repaired)
        refused = sum(1 for row in found.rows if row.reason)
        parts = [self.tr("{n} polygons").format(n=number(len(found.rows)))]
        origin = {
            "file": self.tr("coordinates in {crs}"),
            "guess": self.tr("⚠ the file does not say its coordinate system; taken for {crs}"),
            "given": self.tr("coordinates in {crs}, as you said"),
        }
        parts.append(origin.get(found.crs_from, "{crs}").format(crs=found.crs))
        if repaired:
            parts.append(self.tr("⚠ {n} repaired").format(n=number(repaired)))
        if refused:
            parts.append(self.tr("✕ {n} unusable").format(n=number(refused)))
        return ", ".join(parts) + "."

    def _check(self) -> None:
        self.ok.setEnabled(self.is_complete())

    def _unless_late(self, run: int) -> Failed:
        def failed(fault: BaseException) -> None:
            if run == self._run:
                self._on_failed(fault)

        return failed

    def _on_failed(self, fault: BaseException) -> None:
        if isinstance(fault, UserError):
            self.note.setText("⚠ " + self._desk.messages.sentence(fault))
            self.table.setRowCount(0)
        else:
            self._desk.messages.failure(fault)
