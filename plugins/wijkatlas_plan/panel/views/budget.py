# SPDX-License-Identifier: EUPL-1.2
"""What a plan costs, by sector and by funder, year by year."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QFont, QGuiApplication, QKeyEvent, QKeySequence
from PySide6.QtWidgets import (
    QHBoxLayout,
    QHeaderView,
    QPushButton,
    QScrollArea,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from wijkatlas.api import NumberFormat, Session
from wijkatlas_plan.model.money import Money
from wijkatlas_plan.model.plan import Tree
from wijkatlas_plan.model.sector import SECTOR_NAMES, Sector
from wijkatlas_plan.panel.views.sums import Matrix, by_funder, by_sector

CENTS = 100
LEAST_PX = 220
RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
NOT_FILLED = "–"
PLANNED, SPENT = "planned", "spent"


class BudgetView(QWidget):
    """Two tables with totals; Ctrl+C and a button copy them for a spreadsheet.

    ``chosen`` is there as in other looks; sums are of no single row.
    """

    chosen = Signal(str)

    def __init__(self, session: Session) -> None:
        super().__init__()
        assert session.screen is not None  # noqa: S101 - a panel has a window around it
        self._translator = session.translator
        self._numbers = NumberFormat.of(session.translator.language)
        screen = session.screen
        self.answer = screen.text("", "strong")
        self.note = screen.text("", "muted")
        self.copy = QPushButton(self.tr("Copy the tables"))
        self.copy.clicked.connect(self.copy_tables)
        self.sectors = self._table(self.tr("Budget by sector"))
        self.funders = self._table(self.tr("Budget by funder"))
        inner = QWidget()
        column = QVBoxLayout(inner)
        column.setContentsMargins(8, 8, 8, 8)
        column.setSpacing(8)
        column.addWidget(self.answer)
        column.addWidget(screen.text(self.tr("By the sector that leads"), "group"))
        column.addWidget(self.sectors)
        column.addWidget(screen.text(self.tr("By funder"), "group"))
        column.addWidget(self.funders)
        column.addWidget(self.note)
        row = QHBoxLayout()
        row.addWidget(self.copy)
        row.addStretch(1)
        column.addLayout(row)
        column.addStretch(1)
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setWidget(inner)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(area)
        self.setMinimumHeight(LEAST_PX)
        self._shown: list[tuple[str, list[list[str]]]] = []

    def show_tree(self, tree: Tree, shown: frozenset[str]) -> None:
        """Add up the budget lines of the actions in ``shown``."""
        sectors, funders = by_sector(tree, shown), by_funder(tree, shown)
        t = self._translator.translate
        names = {str(each): t("plan", SECTOR_NAMES[each]) for each in Sector}
        names[""] = self.tr("no sector")
        nobody = {"": self.tr("no funder")}
        self._shown = [
            (self.sectors.accessibleName(), self._fill(self.sectors, sectors, names)),
            (self.funders.accessibleName(), self._fill(self.funders, funders, nobody)),
        ]
        whole = sectors.whole
        self.answer.setText(
            self.tr("Planned: € {planned}; spent: € {spent}.").format(
                planned=self._write(whole.planned_cents), spent=self._write(whole.spent_cents)
            )
            if whole.lines
            else self.tr("No budget lines are filled in for these actions.")
        )
        for part in (self.sectors, self.funders, self.copy):
            part.setVisible(bool(whole.lines))
        self.note.setText(self._about(whole))

    def copy_tables(self) -> None:
        """Put both tables on the clipboard, for a spreadsheet."""
        tables = [
            "\n".join("\t".join(row) for row in [[title], *rows]) for title, rows in self._shown
        ]
        QGuiApplication.clipboard().setText("\n\n".join(tables))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Copy with the usual keys from either table."""
        if event.type() is QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            if event.matches(QKeySequence.StandardKey.Copy):
                self.copy_tables()
                return True
        return super().eventFilter(watched, event)

    def _about(self, whole: Money) -> str:
        if not whole.lines:
            return ""
        write = self._numbers.write
        return self.tr(
            "Amounts in euros. Budget lines: {lines}; without a planned amount: {planned}, without an"
            " amount spent: {spent}. Only what is filled in is added up; “–” is not filled in."
        ).format(
            lines=write(whole.lines),
            planned=write(whole.without_planned),
            spent=write(whole.without_spent),
        )

    def _table(self, name: str) -> QTableWidget:
        table = QTableWidget()
        table.setAccessibleName(name)
        table.setEditTriggers(QTableWidget.EditTrigger.NoEditTriggers)
        table.setAlternatingRowColors(True)
        table.verticalHeader().hide()
        table.setHorizontalScrollMode(QTableWidget.ScrollMode.ScrollPerPixel)
        table.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        table.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        table.installEventFilter(self)
        return table

    def _fill(self, table: QTableWidget, matrix: Matrix, names: dict[str, str]) -> list[list[str]]:
        """Show a matrix; gives it as plain texts, its headings first."""
        planned, spent = self.tr("planned"), self.tr("spent")
        years = [*map(str, matrix.years), self.tr("Total")]
        pairs = [(year, word) for year in years for word in (planned, spent)]
        self._put(
            table,
            ["", *(f"{year}\n{word}" for year, word in pairs)],
            self._rows(matrix, names, self._write),
        )
        heads = ["", *(f"{year} {word}" for year, word in pairs)]
        return [heads, *self._rows(matrix, names, self._write_plain)]

    def _rows(
        self, matrix: Matrix, names: dict[str, str], write: Callable[[int], str]
    ) -> list[list[str]]:
        def row(name: str, found: Sequence[Money | None]) -> list[str]:
            amounts = [_amount(each, way, write) for each in found for way in (PLANNED, SPENT)]
            return [name, *amounts]

        rows = [
            row(
                names.get(name, name),
                [*(matrix.cells.get((name, year)) for year in matrix.years), matrix.rows[name]],
            )
            for name in matrix.names
        ]
        whole = [*(matrix.columns[year] for year in matrix.years), matrix.whole]
        return [*rows, row(self.tr("Total"), whole)]

    def _put(self, table: QTableWidget, head: list[str], rows: list[list[str]]) -> None:
        table.clear()
        table.setColumnCount(len(head))
        table.setRowCount(len(rows))
        table.setHorizontalHeaderLabels(head)
        bold = QFont()
        bold.setBold(True)
        for line, row in enumerate(rows):
            for place, text in enumerate(row):
                item = QTableWidgetItem(text)
                if place:
                    item.setTextAlignment(RIGHT)
                if line == len(rows) - 1 or place >= len(row) - 2:
                    item.setFont(bold)
                table.setItem(line, place, item)
        table.resizeRowsToContents()
        height = table.horizontalHeader().sizeHint().height() + table.verticalHeader().length()
        scroll = table.horizontalScrollBar().sizeHint().height()
        table.setFixedHeight(height + scroll + 4)

    def _write(self, cents: int) -> str:
        whole, rest = divmod(abs(cents), CENTS)
        sign = "\u2212" if cents < 0 else ""
        return f"{sign}{self._numbers.write(whole)}{self._numbers.decimal}{rest:02d}"

    def _write_plain(self, cents: int) -> str:
        """Without signs between thousands, so that a spreadsheet reads a number."""
        whole, rest = divmod(abs(cents), CENTS)
        return f"{'-' if cents < 0 else ''}{whole}{self._numbers.decimal}{rest:02d}"


def _amount(money: Money | None, way: str, write: Callable[[int], str]) -> str:
    """An amount; a dash where nothing is filled in, nothing where there is no line."""
    if money is None:
        return ""
    empty, cents = (
        (money.without_planned, money.planned_cents)
        if way == PLANNED
        else (money.without_spent, money.spent_cents)
    )
    return NOT_FILLED if empty == money.lines else write(cents)
