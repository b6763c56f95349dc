# SPDX-License-Identifier: EUPL-1.2
"""The board: what was recorded and what people tell apart, for one place or for all areas."""

from collections.abc import Callable

from PySide6.QtCore import QModelIndex, QSortFilterProxyModel, Qt, QTimer, Signal
from PySide6.QtGui import QGuiApplication, QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import (
    QAbstractItemView,
    QComboBox,
    QGridLayout,
    QHeaderView,
    QLineEdit,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from wijkatlas.api import Group, Nature, Session
from wijkatlas_plan.diagnosis.board import Board, Row
from wijkatlas_plan.diagnosis.words import (
    GROUP_NAMES,
    MUNICIPALITY,
    NATURE_NAMES,
    NATURE_SHORT,
    area_name,
)
from wijkatlas_plan.panel.diagnosis.board_model import EVERYWHERE, SORT, TITLE, BoardModel
from wijkatlas_plan.panel.diagnosis.chosen_figure import ChosenFigure
from wijkatlas_plan.panel.diagnosis.switch import Switch

TITLE_PX, LEAST_AREA_PX, MOST_AREA_PX = 220, 72, 160
NARROW_PX, ONE_LINE_PX = 400, 560
LEAST_TABLE_PX = 120


class BoardView(QWidget):
    """``chosen`` carries a row of the board and the area of a cell ("" the municipality).

    ``profile_asked`` carries an area, ``problem_asked`` a row and an area, ``scheme_asked`` a scheme.
    """

    chosen = Signal(object, str)
    profile_asked = Signal(str)
    problem_asked = Signal(object, str)
    scheme_asked = Signal(str)

    def __init__(self, session: Session) -> None:
        super().__init__()
        assert session.screen is not None  # noqa: S101 - a panel has a window around it
        self._session, self._screen = session, session.screen
        self._board: Board | None = None
        self._row: Row | None = None
        self._area = ""
        self.model = BoardModel(session.translator, self)
        self._sorted = QSortFilterProxyModel(self)
        self._sorted.setSourceModel(self.model)
        self._sorted.setSortRole(SORT)
        self._build()

    def _build(self) -> None:
        t = self._session.translator.translate
        self.natures = Switch(
            {
                str(each): (t("plan", NATURE_NAMES[each]), t("plan", NATURE_SHORT[each]))
                for each in Nature
            }
        )
        self.natures.chosen.connect(self._on_changed)
        self.scheme = self._box(self.tr("Division of the areas"), self._on_scheme)
        self.place = self._box(self.tr("Where"), self._on_changed)
        self.group = self._box(self.tr("About what"), self._on_changed)
        self.words = QLineEdit()
        self.words.setPlaceholderText(self.tr("Search an indicator"))
        self.words.setAccessibleName(self.tr("Search an indicator"))
        self.words.setClearButtonEnabled(True)
        self.words.textChanged.connect(self._on_changed)
        self._boxes = QGridLayout()
        self._boxes.setSpacing(8)
        for place in range(3):
            self._boxes.setColumnStretch(place, 1)
        self._arrange(is_narrow=True)
        self.table = QTableView()
        self.table.setModel(self._sorted)
        self.table.setAccessibleName(self.tr("Figures"))
        self.table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.table.setAlternatingRowColors(True)
        self.table.setShowGrid(False)
        self.table.setWordWrap(True)
        self.table.setTabKeyNavigation(False)
        self.table.setSortingEnabled(True)
        self.table.verticalHeader().hide()
        self.table.horizontalHeader().setSortIndicatorClearable(True)
        self.table.horizontalHeader().setSortIndicator(-1, Qt.SortOrder.AscendingOrder)
        self.table.setMinimumHeight(LEAST_TABLE_PX)
        self.table.selectionModel().currentChanged.connect(self._on_current)
        self.table.doubleClicked.connect(self._on_opened)
        copy = QShortcut(QKeySequence(QKeySequence.StandardKey.Copy), self.table)
        copy.setContext(Qt.ShortcutContext.WidgetShortcut)
        copy.activated.connect(self._on_copy)
        self.figure = ChosenFigure(self._session)
        self.figure.profile.clicked.connect(self._on_profile)
        self.figure.problem.clicked.connect(self._on_problem)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(self.natures)
        column.addLayout(self._boxes)
        column.addWidget(self.table, 1)
        column.addWidget(self.figure)
        self._show_chosen()

    def _box(self, name: str, changed: Callable[..., None]) -> QComboBox:
        box = QComboBox()
        box.setAccessibleName(name)
        box.setToolTip(name)
        box.setMinimumWidth(60)
        box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        box.currentIndexChanged.connect(changed)
        self._screen.guard_wheel(box)
        return box

    # -- what is shown ---------------------------------------------------------------------------

    def show_board(self, board: Board, schemes: tuple[str, ...]) -> None:
        """Another board; what was chosen stays as far as it is still there."""
        before = (self._row.indicator.id if self._row else "", self._area)
        self._board = board
        self._fill(self.scheme, [(each, each) for each in schemes], board.scheme)
        self.scheme.setVisible(len(schemes) > 1)
        t = self._session.translator
        places = [(t.translate("plan", MUNICIPALITY), "")]
        places += [(area_name(board, code, t), code) for code in (*board.areas, *board.gone)]
        if board.areas:
            places.append((self.tr("All areas side by side"), EVERYWHERE))
        self._fill(self.place, places, self.place.currentData() or "")
        held = {row.indicator.group for row in board.rows}
        groups = [(t.translate("plan", GROUP_NAMES[each]), each) for each in Group if each in held]
        self._fill(self.group, [(self.tr("All subjects"), ""), *groups], self.group.currentData())
        for name, button in self.natures.buttons.items():
            button.setEnabled(any(row.indicator.nature == name for row in board.rows))
        enabled = [name for name, each in self.natures.buttons.items() if each.isEnabled()]
        if enabled and self.natures.name not in enabled:
            self.natures.choose(enabled[0])
        self.model.show_board(board)
        self._on_changed()
        self.choose(*before)

    @staticmethod
    def _fill(box: QComboBox, entries: list[tuple[str, str]], wanted: object) -> None:
        box.blockSignals(True)
        box.clear()
        for text, value in entries:
            box.addItem(text, str(value))
        box.setCurrentIndex(max(0, box.findData(str(wanted or ""))))
        box.blockSignals(False)

    @property
    def nature(self) -> Nature:
        """What is looked at: what was recorded, or what people tell."""
        return Nature(self.natures.name)

    def choose(self, indicator: str, area: str = "") -> None:
        """Choose the figure of an indicator in an area; nothing when it is not there."""
        row = self._board.row(indicator) if self._board is not None and indicator else None
        if row is None:
            self._row = None
            self._show_chosen()
            return
        if row.indicator.nature is not self.nature:
            self.natures.choose(str(row.indicator.nature))
            self._on_changed()
        if self.place.currentData() != EVERYWHERE and area != self.place.currentData():
            self.place.setCurrentIndex(max(0, self.place.findData(area)))
        if row not in self.model.rows:
            self.group.setCurrentIndex(0)
            self.words.clear()
        if row in self.model.rows:
            places = self.model.places()
            column = 1 + places.index(area) if area in places else TITLE
            index = self.model.index(self.model.rows.index(row), column)
            self.table.setCurrentIndex(self._sorted.mapFromSource(index))
            QTimer.singleShot(0, self._show_current)  # once what stands below has its height

    def _show_current(self) -> None:
        self.table.scrollTo(self.table.currentIndex())

    def _on_changed(self, *_: object) -> None:
        kept = (self._row.indicator.id if self._row else "", self._area)
        place = self.place.currentData() or ""
        self.model.choose(self.nature, self.group.currentData() or "", place, self.words.text())
        self._lay_out()
        row = next((each for each in self.model.rows if each.indicator.id == kept[0]), None)
        self._row = row
        self._area = place if place != EVERYWHERE else kept[1]
        self._show_chosen()

    def _on_scheme(self, *_: object) -> None:
        self.scheme_asked.emit(self.scheme.currentData() or "")

    def _lay_out(self) -> None:
        header = self.table.horizontalHeader()
        if self.model.place == EVERYWHERE:
            header.setSectionResizeMode(QHeaderView.ResizeMode.Interactive)
            header.resizeSection(TITLE, TITLE_PX)
            for column in range(1, self.model.columnCount()):
                needed = header.sectionSizeHint(column)
                header.resizeSection(column, min(max(LEAST_AREA_PX, needed), MOST_AREA_PX))
        else:
            header.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
            header.setSectionResizeMode(TITLE, QHeaderView.ResizeMode.Stretch)
        self.table.resizeRowsToContents()

    def _arrange(self, *, is_narrow: bool) -> None:
        """On two lines, or all on one."""
        wide = 2 if is_narrow else 1
        self._boxes.addWidget(self.place, 0, 0)
        self._boxes.addWidget(self.group, 0, 1, 1, wide)
        self._boxes.addWidget(self.words, *((1, 0, 1, 3) if is_narrow else (0, 2)))
        self._boxes.addWidget(self.scheme, 2, 0, 1, 3)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Rows as high as their words need at this width, fewer columns where it is narrow."""
        super().resizeEvent(event)
        self._arrange(is_narrow=self.width() < ONE_LINE_PX)
        if self.model.make_narrow(self.width() < NARROW_PX):
            self._on_changed()
        self.table.resizeRowsToContents()

    # -- what is chosen ----------------------------------------------------------------------------

    def _on_current(self, current: QModelIndex, before: QModelIndex) -> None:
        del before
        index = self._sorted.mapToSource(current)
        if not index.isValid():
            return
        self._row, self._area = self.model.rows[index.row()], self.model.place_of(index)
        self._show_chosen()
        self.chosen.emit(self._row, self._area)

    def _on_opened(self, index: object) -> None:
        del index
        self._on_profile()

    def _on_copy(self) -> None:
        QGuiApplication.clipboard().setText(self.model.as_text())
        self._screen.say("success", self.tr("The table is on the clipboard."))

    def _on_profile(self) -> None:
        if self._area and self._board is not None and self._area in self._board.areas:
            self.profile_asked.emit(self._area)

    def _on_problem(self) -> None:
        if self._row is not None:
            self.problem_asked.emit(self._row, self._area)

    def _show_chosen(self) -> None:
        self.figure.show_figure(self._board, self._row, self._area)
