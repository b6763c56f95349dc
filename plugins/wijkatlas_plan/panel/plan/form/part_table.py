# SPDX-License-Identifier: EUPL-1.2
"""A small table inside the form: budget lines, steps, partners, figures by hand."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import (
    QAbstractTableModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    Signal,
)
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QComboBox,
    QHBoxLayout,
    QHeaderView,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from wijkatlas.api import Session
from wijkatlas_plan.files.cell_values import CellFault

ROW_PX, LARGE_ROW_PX, MOST_ROWS = 32, 44, 8
Index = QModelIndex | QPersistentModelIndex


def row_px(session: Session) -> int:
    """How high rows of tables are; higher in field mode."""
    settings = session.settings
    is_large = "field_mode" in settings.declared and bool(settings["field_mode"])
    return LARGE_ROW_PX if is_large else ROW_PX


@dataclass(frozen=True, slots=True)
class PartColumn:
    """A column: the words of a row's value, and the value of what was typed.

    ``read`` raises CellFault for what can't be taken. ``choices`` (words, value) are picked from
    instead; ``width`` 0 takes the room that is left.
    """

    field: str
    heading: str
    write: Callable[[Any], str] = str
    read: Callable[[str], Any] = str
    choices: tuple[tuple[str, Any], ...] = ()
    width: int = 0
    is_number: bool = False


class PartModel(QAbstractTableModel):
    """``changed`` carries the number of a row and its new values; ``refused`` what was wrong."""

    changed = Signal(int, object)
    refused = Signal(object)

    def __init__(self, columns: Sequence[PartColumn], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.columns = columns
        self.parts: list[Any] = []
        self.is_editable = False

    def show_parts(self, parts: Sequence[Any]) -> None:
        """Other rows."""
        if list(parts) == self.parts:
            return
        if len(parts) == len(self.parts):
            self.parts = list(parts)
            last = self.index(len(self.parts) - 1, len(self.columns) - 1)
            self.dataChanged.emit(self.index(0, 0), last)
            return
        self.beginResetModel()
        self.parts = list(parts)
        self.endResetModel()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        """Qt's."""
        return 0 if parent.isValid() else len(self.parts)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        """Qt's."""
        return 0 if parent.isValid() else len(self.columns)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Qt's."""
        if not index.isValid() or index.row() >= len(self.parts):
            return None
        column = self.columns[index.column()]
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.EditRole):
            value = getattr(self.parts[index.row()], column.field)
            words = {each: text for text, each in column.choices}
            return words.get(value, "") if column.choices else column.write(value)
        if role == Qt.ItemDataRole.TextAlignmentRole and column.is_number:
            return Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        return None

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        """Qt's."""
        if orientation is not Qt.Orientation.Horizontal:
            return None
        if role == Qt.ItemDataRole.TextAlignmentRole and self.columns[section].is_number:
            return Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        return self.columns[section].heading if role == Qt.ItemDataRole.DisplayRole else None

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Qt's."""
        flags = super().flags(index)
        return flags | Qt.ItemFlag.ItemIsEditable if self.is_editable else flags

    def setData(self, index: Index, value: Any, role: int = Qt.ItemDataRole.EditRole) -> bool:
        """What was typed or picked."""
        if role != Qt.ItemDataRole.EditRole:
            return False
        column = self.columns[index.column()]
        text = str(value).strip()
        if text == self.data(index):
            return False
        try:
            new = dict(column.choices)[text] if column.choices else column.read(text)
        except CellFault as fault:
            self.refused.emit(fault)
            return False
        self.refused.emit(None)
        self.changed.emit(index.row(), {column.field: new})
        return True


class _Delegate(QStyledItemDelegate):
    def createEditor(self, parent: QWidget, option: QStyleOptionViewItem, index: Index) -> QWidget:
        model = index.model()
        assert isinstance(model, PartModel)  # noqa: S101 - made for it
        column = model.columns[index.column()]
        if not column.choices:
            editor = super().createEditor(parent, option, index)
            editor.setAccessibleName(column.heading)
            return editor
        box = QComboBox(parent)
        box.setAccessibleName(column.heading)
        box.addItems([text for text, _ in column.choices])
        box.activated.connect(lambda place: self.commitData.emit(box))
        return box

    def setEditorData(self, editor: QWidget, index: Index) -> None:
        if isinstance(editor, QComboBox):
            editor.setCurrentText(index.data())
        else:
            super().setEditorData(editor, index)

    def setModelData(self, editor: QWidget, model: Any, index: Index) -> None:
        if isinstance(editor, QComboBox):
            model.setData(index, editor.currentText())
        else:
            super().setModelData(editor, model, index)


class _View(QTableView):
    removed = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Delete:
            self.removed.emit()
        else:
            super().keyPressEvent(event)


class PartTable(QWidget):
    """The table with its buttons; ``changed`` carries a row and its new values.

    ``added`` asks for a new row, ``removed`` carries the rows to take away.
    """

    changed = Signal(object, object)
    added = Signal()
    removed = Signal(object)

    def __init__(
        self, session: Session, title: str, columns: Sequence[PartColumn], add: str
    ) -> None:
        super().__init__()
        assert session.screen is not None  # noqa: S101 - a panel has a window around it
        self._session = session
        self.model = PartModel(columns, self)
        self.model.changed.connect(self._on_changed)
        self.model.refused.connect(self._on_refused)
        self.view = _View()
        self.view.setModel(self.model)
        self.view.setItemDelegate(_Delegate(self.view))
        self.view.setAccessibleName(title)
        self.view.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.view.setTabKeyNavigation(False)
        self.view.setEditTriggers(QAbstractItemView.EditTrigger.AllEditTriggers)
        self.view.verticalHeader().hide()
        self.view.verticalHeader().setDefaultSectionSize(row_px(session))
        self.view.removed.connect(self._on_removed)
        header = self.view.horizontalHeader()
        header.setHighlightSections(False)
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        for place, column in enumerate(columns):
            mode = QHeaderView.ResizeMode
            header.setSectionResizeMode(place, mode.Interactive if column.width else mode.Stretch)
            if column.width:
                header.resizeSection(place, column.width)
        self.add = QToolButton()
        self.add.setText(add)
        self.add.clicked.connect(self.added)
        self.remove = QToolButton()
        self.remove.setText(self.tr("Delete"))
        self.remove.setAccessibleName(f"{self.tr('Delete')}: {title}")
        self.remove.clicked.connect(self._on_removed)
        self.sum = session.screen.text("", "muted")
        self.remark = session.screen.text("", "muted")
        self.remark.hide()
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(self.add)
        row.addWidget(self.remove)
        row.addStretch(1)
        column_box = QVBoxLayout(self)
        column_box.setContentsMargins(0, 0, 0, 0)
        column_box.setSpacing(4)
        column_box.addWidget(self.view)
        column_box.addWidget(self.sum)
        column_box.addWidget(self.remark)
        column_box.addLayout(row)
        self._fit()

    def show_parts(self, parts: Sequence[Any], *, is_editable: bool) -> None:
        """Show these rows."""
        self.model.is_editable = is_editable
        self.model.show_parts(parts)
        self.add.setVisible(is_editable)
        self.remove.setVisible(is_editable and bool(parts))
        self.remark.hide()
        self._fit()

    def start_editing(self) -> None:
        """Let the last row be filled in."""
        place = self.model.index(len(self.model.parts) - 1, 0)
        self.view.setCurrentIndex(place)
        self.view.setFocus(Qt.FocusReason.OtherFocusReason)
        self.view.edit(place)

    def _fit(self) -> None:
        """As high as its rows, up to a point; without rows only the button stands there."""
        rows = len(self.model.parts)
        self.view.setVisible(rows > 0)
        self.sum.setVisible(bool(self.sum.text()))
        head = self.view.horizontalHeader().sizeHint().height()
        self.view.setFixedHeight(head + min(rows, MOST_ROWS) * row_px(self._session) + 4)

    def _on_changed(self, place: int, values: object) -> None:
        self.changed.emit(self.model.parts[place], values)

    def _on_refused(self, fault: CellFault | None) -> None:
        words = ""
        if fault is not None:
            text = str(fault.args[0])
            words = self._session.translator.translate("reasons", text, value=fault.value)
        self.remark.setText(f"▲ {words}" if words else "")
        self.remark.setVisible(bool(words))

    def _on_removed(self) -> None:
        selection = self.view.selectionModel()
        places = sorted({index.row() for index in selection.selectedIndexes()})
        if places and self.model.is_editable:
            self.removed.emit([self.model.parts[place] for place in places])
