# SPDX-License-Identifier: EUPL-1.2
"""The list of what can be asked of a wave: indicators and questions by block, searchable."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QLineEdit, QListView, QVBoxLayout, QWidget

from wijkatlas.api import Session
from wijkatlas_survey.model.questionnaire import Kind
from wijkatlas_survey.panel.contents import COUNTED, Entry
from wijkatlas_survey.panel.row_delegate import HEADER, ICON, NOTE, RowDelegate

Index = QModelIndex | QPersistentModelIndex
INDICATOR_ICON = "gauge"
ICONS = {
    Kind.ONE: "radiobox-marked",
    Kind.MANY: "checkbox-multiple-marked-outline",
    Kind.NUMBER: "numeric",
    Kind.TEXT: "text-box-outline",
    Kind.DATE: "calendar-outline",
    Kind.PLACE: "map-marker-outline",
}
BATCH = 60


@dataclass(frozen=True, slots=True)
class _Row:
    """A heading (without an entry) or an entry."""

    text: str
    entry: Entry | None = None


class EntryModel(QAbstractListModel):
    """Rows of the list; :meth:`search` leaves those with all the words."""

    def __init__(self, session: Session) -> None:
        super().__init__()
        self._session = session
        self._entries: Sequence[Entry] = ()
        self._words: list[str] = []
        self.rows: list[_Row] = []

    def show_entries(self, entries: Sequence[Entry]) -> None:
        """Show these."""
        self._entries = entries
        self._fill()

    def search(self, text: str) -> None:
        """Leave those in whose text, code or block each word stands."""
        self._words = text.casefold().split()
        self._fill()

    def entry(self, index: Index) -> Entry | None:
        """That of a row; None for a heading."""
        return self.rows[index.row()].entry if index.isValid() else None

    def place(self, code: str, *, is_indicator: bool) -> int:
        """The row of an entry, -1 when it is not shown."""
        for place, row in enumerate(self.rows):
            each = row.entry
            if each is not None and (each.code, each.is_indicator) == (code, is_indicator):
                return place
        return -1

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own default
        """Headings and entries."""
        return 0 if parent.isValid() else len(self.rows)

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Only what has figures in this wave can be chosen."""
        entry = self.entry(index)
        if entry is None or self._note(entry):
            return Qt.ItemFlag.NoItemFlags
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Words, icon, and what a screen reader says."""
        row = self.rows[index.row()]
        entry = row.entry
        if role == Qt.ItemDataRole.DisplayRole:
            return row.text
        if role == HEADER:
            return entry is None
        if entry is None:
            return None
        if role == NOTE:
            return self._note(entry)
        if role == ICON:
            return self.icon_name(entry)
        if role == Qt.ItemDataRole.ToolTipRole:
            return f"<span>{_plain(row.text)} ({_plain(entry.code)})</span>"
        if role == Qt.ItemDataRole.AccessibleTextRole:
            kind = self.kind_name(entry)
            return " · ".join(part for part in (row.text, kind, self._note(entry)) if part)
        return None

    @staticmethod
    def icon_name(entry: Entry) -> str:
        """The icon that tells what kind of question it is."""
        return INDICATOR_ICON if entry.is_indicator else ICONS[Kind(entry.kind)]

    def kind_name(self, entry: Entry) -> str:
        """What it is, in words."""
        if entry.is_indicator:
            return self.tr("indicator")
        return {
            Kind.ONE: self.tr("one answer"),
            Kind.MANY: self.tr("several answers"),
            Kind.NUMBER: self.tr("number"),
            Kind.TEXT: self.tr("text"),
            Kind.DATE: self.tr("date"),
            Kind.PLACE: self.tr("place"),
        }[Kind(entry.kind)]

    def _note(self, entry: Entry) -> str:
        """Why it can't be chosen; "" when it can."""
        if entry.absence:
            return self.tr("not in this wave")
        if not entry.is_indicator and Kind(entry.kind) not in COUNTED:
            return self.tr("{kind}: not counted").format(kind=self.kind_name(entry))
        return ""

    def _fill(self) -> None:
        self.beginResetModel()
        self.rows = []
        block: str | None = None
        for entry in self._entries:
            told = f"{entry.text} {entry.code} {entry.block}".casefold()
            if not all(word in told for word in self._words):
                continue
            if entry.block != block:
                block = entry.block
                self.rows.append(_Row(self._block_name(block)))
            self.rows.append(_Row(entry.text, entry))
        self.endResetModel()

    def _block_name(self, block: str) -> str:
        name = block or self.tr("Other questions")
        return name[:1].upper() + name[1:].replace("_", " ")


class _List(QListView):
    """Rows as high as their words at the width of the list; Enter chooses."""

    entered_on = Signal(QModelIndex)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter chooses the row."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.entered_on.emit(self.currentIndex())
            return
        super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Words wrap anew."""
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self.scheduleDelayedItemsLayout()


class QuestionList(QWidget):
    """A search field over the list; ``chosen`` carries an :class:`Entry`."""

    chosen = Signal(object)

    def __init__(self, session: Session) -> None:
        super().__init__()
        screen = session.screen
        assert screen is not None  # noqa: S101 - a panel has a window around it
        self.search = QLineEdit()
        self.search.setPlaceholderText(self.tr("Search in questions"))
        self.search.setAccessibleName(self.tr("Search in questions"))
        self.search.setClearButtonEnabled(True)
        self.model = EntryModel(session)
        self.view = _List()
        self.view.setAccessibleName(self.tr("Questions and indicators"))
        self.view.setModel(self.model)
        self.delegate = RowDelegate(session, self.view)
        self.view.setItemDelegate(self.delegate)
        self.view.setLayoutMode(QListView.LayoutMode.Batched)
        self.view.setBatchSize(BATCH)
        self.view.setMouseTracking(True)
        self.view.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.view.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.view.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self.nothing = screen.text(self.tr("No question has these words."), "muted")
        self.nothing.hide()
        self.search.textChanged.connect(self._on_searched)
        self.search.returnPressed.connect(self._on_entered)
        self.view.clicked.connect(self._on_chosen)
        self.view.entered_on.connect(self._on_chosen)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(self.search)
        column.addWidget(self.nothing)
        column.addWidget(self.view, 1)

    def sizeHint(self) -> QSize:
        """Room for some rows."""
        return QSize(300, 320)

    def show_entries(self, entries: Sequence[Entry]) -> None:
        """Show these; what is searched for stays."""
        current = self.model.entry(self.view.currentIndex())
        self.model.show_entries(entries)
        self._show_nothing()
        if current is not None:
            self.mark(current)

    def mark(self, entry: Entry) -> None:
        """Put the cursor on an entry."""
        place = self.model.place(entry.code, is_indicator=entry.is_indicator)
        if place >= 0:
            self.view.setCurrentIndex(self.model.index(place))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Down goes from the search field into the list."""
        if event.key() == Qt.Key.Key_Down and self.search.hasFocus():
            self._go_to_first()
            self.view.setFocus(Qt.FocusReason.TabFocusReason)
            return
        super().keyPressEvent(event)

    def _go_to_first(self) -> None:
        for place in range(self.model.rowCount()):
            index = self.model.index(place)
            if self.model.flags(index) & Qt.ItemFlag.ItemIsEnabled:
                self.view.setCurrentIndex(index)
                return

    def _on_searched(self, text: str) -> None:
        self.model.search(text)
        self._show_nothing()

    def _show_nothing(self) -> None:
        self.nothing.setVisible(not self.model.rows and bool(self.search.text()))

    def _on_entered(self) -> None:
        self._go_to_first()
        self._on_chosen(self.view.currentIndex())

    def _on_chosen(self, index: Index) -> None:
        if index.isValid() and self.model.flags(index) & Qt.ItemFlag.ItemIsEnabled:
            self.chosen.emit(self.model.entry(index))


def _plain(text: str) -> str:
    return text.replace("&", "&amp;").replace("<", "&lt;")
