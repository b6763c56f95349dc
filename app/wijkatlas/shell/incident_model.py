# SPDX-License-Identifier: EUPL-1.2
"""The incidents as a table of any length: rows are read a page at a time, in a reading job."""

from collections import OrderedDict
from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt, Signal

from wijkatlas.domain.progress import Progress
from wijkatlas.shell.wording import moment

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    from wijkatlas.shell.desk import Desk

PAGE_ROWS = 200
PAGES_KEPT = 60
COLUMNS = ("category", "begin", "end", "known_at", "street", "attempt", "source", "source_ref",
           "category_source", "category_national")  # fmt: skip
MOMENTS = {"begin", "end", "known_at"}
Index = QModelIndex | QPersistentModelIndex


class IncidentModel(QAbstractTableModel):
    """Incidents in the order of ``fids``; a page that is not there yet shows an ellipsis."""

    page_read = Signal(int)

    def __init__(self, desk: "Desk", label: Callable[[str], str]) -> None:
        super().__init__()
        self._desk = desk
        self._label = label
        self._pages: OrderedDict[int, list[tuple[Any, ...]]] = OrderedDict()
        self._asked: set[int] = set()
        self._generation = 0
        self.fids: NDArray[np.int64] | None = None
        self.headings = {
            "category": self.tr("Category"),
            "begin": self.tr("Begin"),
            "end": self.tr("End"),
            "known_at": self.tr("Reported"),
            "street": self.tr("Street"),
            "attempt": self.tr("Attempt"),
            "source": self.tr("Source"),
            "source_ref": self.tr("Reference"),
            "category_source": self.tr("Category in the source"),
            "category_national": self.tr("National code"),
        }

    def show_fids(self, fids: "NDArray[np.int64] | None") -> None:
        """Show these incidents, in this order."""
        self.beginResetModel()
        self.fids = fids
        self._generation += 1
        self._pages.clear()
        self._asked.clear()
        self.endResetModel()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's signature
        """Number of incidents."""
        return 0 if parent.isValid() or self.fids is None else len(self.fids)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's signature
        """Number of columns."""
        return 0 if parent.isValid() else len(COLUMNS)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        """Column names, row numbers."""
        if role != Qt.ItemDataRole.DisplayRole:
            return None
        if orientation is Qt.Orientation.Horizontal:
            return self.headings[COLUMNS[section]]
        return section + 1

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """The words of a cell, read when first looked at."""
        if not index.isValid() or role != Qt.ItemDataRole.DisplayRole:
            return None
        page, offset = divmod(index.row(), PAGE_ROWS)
        rows = self._pages.get(page)
        if rows is None:
            self._ask(page)
            return "…"
        self._pages.move_to_end(page)
        return self.words(COLUMNS[index.column()], rows[offset][index.column()])

    def words(self, column: str, value: Any) -> str:
        """A stored value as a person reads it."""
        if value is None:
            return ""
        if column == "category":
            return self._label(str(value))
        if column in MOMENTS:
            return moment(str(value))
        if column == "attempt":
            return self.tr("yes") if value else self.tr("no")
        return str(value)

    def fid_at(self, row: int) -> int:
        """The incident in a row."""
        assert self.fids is not None  # noqa: S101 - a row exists only when there are fids
        return int(self.fids[row])

    def rows_of(self, fids: frozenset[int]) -> list[int]:
        """The rows in which these incidents stand, rising."""
        if self.fids is None or not fids:
            return []
        import numpy as np

        wanted = np.fromiter(fids, np.int64, len(fids))
        return [int(row) for row in np.flatnonzero(np.isin(self.fids, wanted))]

    def read_rows(self, fids: Sequence[int]) -> list[tuple[Any, ...]]:
        """Rows from the project in the order asked; one that is gone is empty. Any thread."""
        columns = ", ".join(f'"{column}"' for column in COLUMNS)
        found: dict[int, tuple[Any, ...]] = {}
        for start in range(0, len(fids), 500):
            part = [int(fid) for fid in fids[start : start + 500]]
            marks = ", ".join("?" * len(part))
            sql = f"SELECT fid, {columns} FROM incident WHERE fid IN ({marks})"
            for row in self._desk.session.project.rows(sql, part):
                found[row[0]] = row[1:]
        empty = (None,) * len(COLUMNS)
        return [found.get(int(fid), empty) for fid in fids]

    def empty_columns(self) -> frozenset[str]:
        """The columns in which no incident of the project has anything. Any thread."""
        parts = (
            f'EXISTS(SELECT 1 FROM incident WHERE "{column}" IS NOT NULL AND "{column}" <> \'\')'
            for column in COLUMNS
        )
        (found,) = self._desk.session.project.rows(f"SELECT {', '.join(parts)}")
        return frozenset(column for column, any_ in zip(COLUMNS, found, strict=True) if not any_)

    def _ask(self, page: int) -> None:
        if page in self._asked or self.fids is None:
            return
        self._asked.add(page)
        generation = self._generation
        fids = self.fids[page * PAGE_ROWS : (page + 1) * PAGE_ROWS].tolist()

        def work(progress: Progress) -> list[tuple[Any, ...]]:
            del progress
            return self.read_rows(fids)

        def done(rows: list[tuple[Any, ...]]) -> None:
            if generation != self._generation:
                return
            self._asked.discard(page)
            self._pages[page] = rows
            while len(self._pages) > PAGES_KEPT:
                self._pages.popitem(last=False)
            first = page * PAGE_ROWS
            self.dataChanged.emit(
                self.index(first, 0), self.index(first + len(rows) - 1, len(COLUMNS) - 1)
            )
            self.page_read.emit(page)

        def failed(fault: BaseException) -> None:
            if generation == self._generation and self._desk.session.is_open:
                self._asked.discard(page)
                self._desk.messages.failure(fault)

        self._desk.jobs.read(self.tr("Reading the table"), work, done, failed)
