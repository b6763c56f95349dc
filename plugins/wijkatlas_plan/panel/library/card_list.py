# SPDX-License-Identifier: EUPL-1.2
"""The list of cards: search, filters, and each card with how good its evidence is."""

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import (
    QAbstractItemView,
    QComboBox,
    QGridLayout,
    QLineEdit,
    QListView,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from wijkatlas.api import NumberFormat, Session
from wijkatlas_plan.library.cards import BrokenCard
from wijkatlas_plan.library.selection import Wanted, by_title, searchable
from wijkatlas_plan.model.card import (
    GRADE_HELP,
    GRADE_NAMES,
    GRADE_SIGNS,
    Card,
    Grade,
    in_language,
)
from wijkatlas_plan.model.sector import SECTOR_NAMES, Sector
from wijkatlas_plan.panel.library.card_delegate import ABOUT, CardDelegate
from wijkatlas_plan.reports.card_page import evidence_words

Index = QModelIndex | QPersistentModelIndex


class CardModel(QAbstractListModel):
    """The cards that fit what is asked, then the own ones that can't be read."""

    def __init__(self, session: Session) -> None:
        super().__init__()
        self._session = session
        self._cards: Sequence[Card] = ()
        self._broken: Sequence[BrokenCard] = ()
        self._told: dict[str, str] = {}
        self._wanted = Wanted()
        self.rows: list[Card | BrokenCard] = []

    def show_cards(self, cards: Sequence[Card], broken: Sequence[BrokenCard]) -> None:
        """Show these, as far as they fit."""
        self._cards = by_title(cards, self._session.translator.language)
        self._broken = broken
        self._told = {card.id: searchable(card) for card in cards}
        self.choose(self._wanted)

    def choose(self, wanted: Wanted) -> None:
        """Leave those that fit."""
        self.beginResetModel()
        self._wanted = wanted
        self.rows = [card for card in self._cards if wanted.fits(card, self._told[card.id])]
        if wanted == Wanted():
            self.rows += self._broken
        self.endResetModel()

    def place(self, card_id: str) -> int:
        """The row of a card, -1 when it is not shown."""
        return next((i for i, row in enumerate(self.rows) if row.id == card_id), -1)

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own default
        """How many are shown."""
        return 0 if parent.isValid() else len(self.rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Title, second line, and what a screen reader says."""
        row = self.rows[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return self._title(row)
        if role == ABOUT:
            return self._about(row)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return f"{self._title(row)}. {self._about(row)}"
        return None

    def _title(self, row: Card | BrokenCard) -> str:
        if isinstance(row, BrokenCard):
            return row.id
        return in_language(row.title, self._session.translator.language)

    def _about(self, row: Card | BrokenCard) -> str:
        if isinstance(row, BrokenCard):
            return self.tr("This own card can't be read.")
        words = evidence_words(row, self._session.translator)
        return f"{words} · {self.tr('own card')}" if row.own else words


class _List(QListView):
    """Rows as high as their words at the width of the list; Enter opens."""

    opened = Signal(QModelIndex)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter opens the row."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.opened.emit(self.currentIndex())
            return
        super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Words wrap anew."""
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self.scheduleDelayedItemsLayout()


class CardList(QWidget):
    """``chosen`` carries the id of a card."""

    chosen = Signal(str)

    def __init__(self, session: Session) -> None:
        super().__init__()
        screen = session.screen
        assert screen is not None  # noqa: S101 - a panel has a window around it
        self._session, self._screen = session, screen
        self.search = QLineEdit()
        self.search.setPlaceholderText(self.tr("Search in cards"))
        self.search.setAccessibleName(self.tr("Search in cards"))
        self.search.setClearButtonEnabled(True)
        self.theme = self._box(self.tr("Theme"))
        self.grade = self._box(self.tr("Evidence"))
        self.sector = self._box(self.tr("Sector"))
        self._fill_boxes()
        self.count = screen.text("", "muted")
        self.model = CardModel(session)
        self.view = _List()
        self.view.setAccessibleName(self.tr("Programme cards"))
        self.view.setModel(self.model)
        self.view.setItemDelegate(CardDelegate(session, self.view))
        self.view.setMouseTracking(True)
        self.view.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.view.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.view.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self.search.textChanged.connect(lambda text: self._on_asked())
        self.search.returnPressed.connect(self._open_first)
        for box in (self.theme, self.grade, self.sector):
            box.currentIndexChanged.connect(lambda index: self._on_asked())
        self.view.clicked.connect(self._on_opened)
        self.view.opened.connect(self._on_opened)
        find = QShortcut(QKeySequence(QKeySequence.StandardKey.Find), self)
        find.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        find.activated.connect(self.search.setFocus)
        boxes = QGridLayout()
        boxes.setSpacing(8)
        boxes.addWidget(self.theme, 0, 0, 1, 2)
        boxes.addWidget(self.grade, 1, 0)
        boxes.addWidget(self.sector, 1, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(self.search)
        column.addLayout(boxes)
        column.addWidget(self.count)
        column.addWidget(self.view, 1)

    def sizeHint(self) -> QSize:
        """Room for some rows."""
        return QSize(300, 320)

    def show_cards(self, cards: Sequence[Card], broken: Sequence[BrokenCard]) -> None:
        """Show these; what is asked for stays."""
        current = self.current()
        self.model.show_cards(cards, broken)
        self._show_count()
        self.mark(current)

    def current(self) -> str:
        """The id under the cursor, or ""."""
        index = self.view.currentIndex()
        return self.model.rows[index.row()].id if index.isValid() else ""

    def mark(self, card_id: str) -> None:
        """Put the cursor on a card."""
        place = self.model.place(card_id)
        if place >= 0:
            index = self.model.index(place)
            self.view.setCurrentIndex(index)
            self.view.scrollTo(index)

    def ask_for_nothing(self) -> None:
        """Take all filters away."""
        for box in (self.theme, self.grade, self.sector):
            box.setCurrentIndex(0)
        self.search.clear()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Down goes from the search field into the list."""
        if event.key() == Qt.Key.Key_Down and self.search.hasFocus():
            if self.model.rows and not self.view.currentIndex().isValid():
                self.view.setCurrentIndex(self.model.index(0))
            self.view.setFocus(Qt.FocusReason.TabFocusReason)
            return
        super().keyPressEvent(event)

    def _box(self, name: str) -> QComboBox:
        box = QComboBox()
        box.setAccessibleName(name)
        box.setToolTip(name)
        box.setMinimumContentsLength(6)
        box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        box.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._screen.guard_wheel(box)
        return box

    def _fill_boxes(self) -> None:
        from wijkatlas_plan.library.themes import themes

        translator = self._session.translator
        t, known = translator.translate, themes()
        self.grade.addItem(self.tr("All evidence"), "")
        for grade in Grade:
            self.grade.addItem(f"{GRADE_SIGNS[grade]} {t('plan', GRADE_NAMES[grade])}", grade)
            last = self.grade.count() - 1
            self.grade.setItemData(last, t("plan", GRADE_HELP[grade]), Qt.ItemDataRole.ToolTipRole)
        self.theme.addItem(self.tr("All themes"), "")
        for each in known.themes:
            self.theme.addItem(known.label(each.code, translator.language), each.code)
        self.sector.addItem(self.tr("All sectors"), "")
        for sector in Sector:
            self.sector.addItem(t("plan", SECTOR_NAMES[sector]), sector)
        for box in (self.theme, self.grade, self.sector):
            view = box.view()
            view.setMinimumWidth(view.sizeHintForColumn(0) + 24)

    def _on_asked(self) -> None:
        current = self.current()
        grade, sector = self.grade.currentData(), self.sector.currentData()
        self.model.choose(
            Wanted(
                Grade(grade) if grade else None,  # Qt gives back plain texts
                self.theme.currentData(),
                Sector(sector) if sector else None,
                self.search.text(),
            )
        )
        self._show_count()
        self.mark(current)

    def _show_count(self) -> None:
        n = len(self.model.rows)
        write = NumberFormat.of(self._session.translator.language).write
        if n:
            self.count.setText(self.tr("Cards: {n}").format(n=write(n)))
        else:
            self.count.setText(self.tr("No card is like that. Take a word or a filter away."))

    def _open_first(self) -> None:
        if self.model.rows:
            self.view.setCurrentIndex(self.model.index(0))
            self._on_opened(self.view.currentIndex())

    def _on_opened(self, index: Index) -> None:
        if index.isValid():
            self.chosen.emit(self.model.rows[index.row()].id)
