# SPDX-License-Identifier: EUPL-1.2
"""The board as rows and columns: one place, or all areas side by side."""

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from wijkatlas.api import QT_TRANSLATE_NOOP, Group, Nature, Translator
from wijkatlas_plan.diagnosis.board import Board, Cell, Change, Row
from wijkatlas_plan.diagnosis.incidents import PER_1000_A_YEAR
from wijkatlas_plan.diagnosis.words import (
    ARROWS,
    MUNICIPALITY,
    area_name,
    change_text,
    figure_text,
    margin_text,
    unit_text,
    value_text,
)
from wijkatlas_plan.model.period import period_words
from wijkatlas_plan.panel.plan.clipboard import FORMULA_STARTS

Index = QModelIndex | QPersistentModelIndex
SORT = Qt.ItemDataRole.UserRole + 1
SAID = (Change.RISE, Change.FALL, Change.BREAK)
EVERYWHERE = "*"
"""In place of an area: the municipality and all areas side by side."""

TITLE, FIGURE, CHANGE = range(3)
SHORT_UNIT = 3
SHORT_UNITS = {PER_1000_A_YEAR: QT_TRANSLATE_NOOP("plan", "per 1,000 a year")}
"""What is told in full once a figure is chosen."""
_NOWHERE = QModelIndex()


class BoardModel(QAbstractTableModel):
    """Rows of one nature and one group; ``place`` is an area's code, "" or :data:`EVERYWHERE`."""

    def __init__(self, translator: Translator, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._translator = translator
        self._board: Board | None = None
        self._nature, self._group, self._words = Nature.OBJECTIVE, "", ""
        self.place, self._is_narrow = "", False
        self.rows: list[Row] = []
        self._headings = self.tr("Indicator"), self.tr("Figure"), self.tr("Change")

    def show_board(self, board: Board | None) -> None:
        """Another board, or none."""
        self._board = board
        self._fill()

    def choose(self, nature: Nature, group: Group | str, place: str, words: str = "") -> None:
        """Other rows and columns; ``words`` must be in the title."""
        self._nature, self._group, self.place = nature, str(group), place
        self._words = words.strip().casefold()
        self._fill()

    def make_narrow(self, narrow: bool) -> bool:
        """Leave the words of changes out where there is little room; True when that is new."""
        if narrow == self._is_narrow:
            return False
        self._is_narrow = narrow
        self._fill()
        return True

    def _fill(self) -> None:
        self.beginResetModel()
        rows = self._board.rows if self._board is not None else ()
        self.rows = [
            row
            for row in rows
            if row.indicator.nature is self._nature
            and (not self._group or row.indicator.group == self._group)
            and self._words in row.indicator.title.casefold()
        ]
        self.endResetModel()

    def places(self) -> Sequence[str]:
        """The area that each column after the first is about, "" for the municipality."""
        if self.place != EVERYWHERE:
            return (self.place,) * (1 if self._is_narrow else 2)
        board = self._board
        return ("", *board.areas, *board.gone) if board is not None else ("",)

    def place_of(self, index: Index) -> str:
        """The area of a cell."""
        places = self.places()
        return places[index.column() - 1] if index.column() > 0 else self._first_place()

    def _first_place(self) -> str:
        return "" if self.place == EVERYWHERE else self.place

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        """Indicators."""
        return 0 if parent.isValid() else len(self.rows)

    def columnCount(self, parent: Index = _NOWHERE) -> int:
        """The title, then figure and change, or a figure for each area."""
        return 0 if parent.isValid() else 1 + len(self.places())

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        """What columns are called."""
        if orientation is not Qt.Orientation.Horizontal:
            return None
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return self._side(section)
        if role != Qt.ItemDataRole.DisplayRole:
            return None
        if section == TITLE or self.place != EVERYWHERE or self._board is None:
            return self._headings[section]
        return area_name(self._board, self.places()[section - 1], self._translator)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Texts, and what they are sorted by."""
        row, column = self.rows[index.row()], index.column()
        if role == Qt.ItemDataRole.DisplayRole:
            return self._text(row, column)
        if role == SORT:
            return self._key(row, column)
        if role in (Qt.ItemDataRole.ToolTipRole, Qt.ItemDataRole.AccessibleTextRole):
            return self._told(row, self.place_of(index))
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return self._side(column)
        return None

    def _side(self, column: int) -> int:
        """Numbers to the right, words to the left."""
        words = column == TITLE or (column == CHANGE and self.place != EVERYWHERE)
        side = Qt.AlignmentFlag.AlignLeft if words else Qt.AlignmentFlag.AlignRight
        return int(side | Qt.AlignmentFlag.AlignVCenter)

    def as_text(self) -> str:
        """What is shown, as a spreadsheet takes it: columns with tabs between."""
        t, is_wide = self._translator, self.place == EVERYWHERE
        heads = [self.headerData(at, Qt.Orientation.Horizontal) for at in range(self.columnCount())]
        lines = [[heads[0], self.tr("Unit"), self.tr("Period"), *heads[1:]]]
        if not is_wide:
            lines[0] = [
                *lines[0][:3],
                self._headings[FIGURE],
                self.tr("Margin"),
                self._headings[CHANGE],
            ]
        for row in self.rows:
            decimals = row.indicator.decimals
            cells = [row.cell(place).now for place in self.places()]
            line = [
                row.indicator.title,
                unit_text(row.indicator.unit, t),
                period_words(row.period, t),
            ]
            if is_wide:
                line += [value_text(each, t, decimals) for each in cells]
            else:
                change = row.cell(self.place).change
                line += [value_text(cells[0], t, decimals), margin_text(cells[0], t, decimals)]
                line.append(change_text(change, t))
            lines.append(line)
        return "\n".join("\t".join(map(_plain, line)) for line in lines) + "\n"

    def _text(self, row: Row, column: int) -> str:
        decimals = row.indicator.decimals
        if column == TITLE:
            short = SHORT_UNITS.get(row.indicator.unit)
            unit = (
                self._translator.translate("plan", short)
                if short
                else unit_text(row.indicator.unit, self._translator)
            )
            if not unit:
                return row.indicator.title
            is_short = len(unit) <= SHORT_UNIT
            return (
                f"{row.indicator.title} ({unit})" if is_short else f"{row.indicator.title}\n{unit}"
            )
        cell = row.cell(self.places()[column - 1])
        value = value_text(cell.now, self._translator, decimals)
        if cell.change in ARROWS and (self._is_narrow or self.place == EVERYWHERE):
            value = f"{ARROWS[cell.change]} {value}"
        if self.place == EVERYWHERE:
            return value
        if column == FIGURE:
            margin = margin_text(cell.now, self._translator, decimals)
            return f"{value}\n{margin}" if margin else value
        # only what is clear is said here; the rest is told once a figure is chosen
        return change_text(cell.change, self._translator) if cell.change in SAID else ""

    def _key(self, row: Row, column: int) -> Any:
        if column == TITLE:
            return row.indicator.title.casefold()
        cell = row.cell(self.places()[column - 1])
        if self.place != EVERYWHERE and column == CHANGE:
            return self._text(row, column)
        return -1.0 if cell.now.value is None else cell.now.value

    def _told(self, row: Row, place: str) -> str:
        """One figure in full, for a tooltip and for who can't see the table."""
        cell: Cell = row.cell(place)
        t = self._translator
        where = t.translate("plan", MUNICIPALITY)
        if place and self._board is not None:
            where = area_name(self._board, place, t)
        lines = [
            f"{row.indicator.title}, {where}",
            figure_text(cell.now, t, row.indicator.decimals),
            period_words(row.period, t),
        ]
        if cell.before is not None:
            lines.append(change_text(cell.change, t))
        return "\n".join(lines)


def _plain(cell: str) -> str:
    """A cell on one line that no spreadsheet takes for a formula."""
    plain = " ".join(cell.split())
    return f"'{plain}" if plain.startswith(FORMULA_STARTS) else plain
