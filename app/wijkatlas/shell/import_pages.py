# SPDX-License-Identifier: EUPL-1.2
"""What stands on the pages of the import wizard; the dialog fills them."""

from PySide6.QtCore import QAbstractItemModel, QCoreApplication, Qt
from PySide6.QtWidgets import (
    QHeaderView,
    QLabel,
    QPushButton,
    QScrollArea,
    QSplitter,
    QTableView,
    QVBoxLayout,
    QWidget,
)

LEAST_COLUMN_PX, MOST_COLUMN_PX = 72, 220


def text_label(text: str = "", role: str = "") -> QLabel:
    """Plain text on as many lines as it needs."""
    label = QLabel(text)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setWordWrap(True)
    if role:
        label.setProperty("role", role)
    return label


def file_page(file: QWidget) -> QWidget:
    """Which file, and what it may be."""
    page = QWidget()
    column = QVBoxLayout(page)
    column.setContentsMargins(0, 8, 0, 8)
    column.setSpacing(16)
    column.addWidget(file)
    formats = QCoreApplication.translate(
        "ImportDialog",
        "CSV and other text tables, Excel, OpenDocument, GeoJSON, GeoPackage or "
        "Shapefile; also packed as .gz or .zip. You can drop the file on the window too.",
    )
    column.addWidget(text_label(formats, "muted"))
    column.addStretch(1)
    return page


class MappingPage(QSplitter):
    """The proposal beside the first rows."""

    def __init__(self, form: QWidget, preview: QAbstractItemModel) -> None:
        super().__init__()
        left = QScrollArea()
        left.setWidgetResizable(True)
        left.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        left.setWidget(form)
        left.setMinimumWidth(300)
        self.findings = text_label("", "muted")
        self.table = QTableView()
        self.table.setModel(preview)
        self.table.setAccessibleName(
            QCoreApplication.translate("ImportDialog", "The first rows of the file")
        )
        self.table.setWordWrap(False)
        self.table.setTabKeyNavigation(False)
        self.table.setSelectionMode(QTableView.SelectionMode.SingleSelection)
        self.table.verticalHeader().setDefaultSectionSize(28)
        self.table.horizontalHeader().setDefaultAlignment(Qt.AlignmentFlag.AlignLeft)
        self.table.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Interactive)
        self.note = text_label()
        right = QWidget()
        column = QVBoxLayout(right)
        column.setContentsMargins(8, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(self.findings)
        column.addWidget(self.table, 1)
        column.addWidget(self.note)
        self.addWidget(left)
        self.addWidget(right)
        self.setStretchFactor(1, 1)
        self.setSizes([330, 820])
        self.setChildrenCollapsible(False)

    def fit_columns(self) -> None:
        """As wide as what is in them, within reason."""
        self.table.resizeColumnsToContents()
        for column in range(self.table.model().columnCount()):
            width = self.table.columnWidth(column) + 8
            self.table.setColumnWidth(column, max(LEAST_COLUMN_PX, min(MOST_COLUMN_PX, width)))


class ResultPage(QWidget):
    """What the import did, and the rows that it refused."""

    def __init__(self) -> None:
        super().__init__()
        self.text = text_label()
        self.text.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.rejects = QPushButton(
            QCoreApplication.translate("ImportDialog", "Download the rejected rows…")
        )
        self.saved = text_label()
        self.saved.hide()
        column = QVBoxLayout(self)
        column.setSpacing(16)
        column.addWidget(self.text)
        column.addWidget(self.rejects, 0, Qt.AlignmentFlag.AlignLeft)
        column.addWidget(self.saved)
        column.addStretch(1)
