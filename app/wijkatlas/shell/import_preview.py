# SPDX-License-Identifier: EUPL-1.2
"""The first rows of a file, each problem marked at its cell by colour, sign and tooltip."""

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtGui import QColor

from wijkatlas.domain.incident import REASONS
from wijkatlas.language import Translator
from wijkatlas.shell.messages import tooltip
from wijkatlas.shell.theme import current_theme

if TYPE_CHECKING:
    from wijkatlas.exchange.preview import Preview, PreviewRow

Index = QModelIndex | QPersistentModelIndex
WARNING, REJECTED = "⚠ ", "✕ "


class PreviewModel(QAbstractTableModel):
    """Columns that are used come first, under the part of the incident they give."""

    def __init__(self, translator: Translator, part_names: dict[str, str]) -> None:
        super().__init__()
        self._translator = translator
        self._part_names = part_names
        self._preview: Preview | None = None
        self.headings: list[str] = []

    def show_preview(self, preview: "Preview | None") -> None:
        """Show these rows."""
        self.beginResetModel()
        self._preview = preview
        if preview is not None:
            used = [heading for heading in preview.columns if heading in preview.parts]
            rest = [heading for heading in preview.columns if heading not in preview.parts]
            self.headings = used + rest
        else:
            self.headings = []
        self.endResetModel()

    def problem_count(self) -> int:
        """Number of rows with a problem."""
        rows = self._preview.rows if self._preview is not None else ()
        return sum(1 for row in rows if row.problems)

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's signature
        """Number of rows."""
        return 0 if parent.isValid() or self._preview is None else len(self._preview.rows)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's signature
        """Number of columns."""
        return 0 if parent.isValid() else len(self.headings)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        """The heading and what it becomes; the row number with a sign when there is a problem."""
        if self._preview is None:
            return None
        if orientation is Qt.Orientation.Vertical:
            row = self._preview.rows[section]
            if role == Qt.ItemDataRole.DisplayRole:
                return f"{self._sign(row)}{row.row}"
            if role == Qt.ItemDataRole.ToolTipRole and row.problems:
                return tooltip("; ".join(self._words(code) for code in row.problems.values()))
            return None
        heading = self.headings[section]
        part = self._preview.parts.get(heading, "")
        if role == Qt.ItemDataRole.DisplayRole:
            return f"{self._part_names.get(part, part)}\n{heading}" if part else f"\n{heading}"
        return None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """The cell as it stands in the file, marked when something is wrong with it."""
        if self._preview is None or not index.isValid():
            return None
        row = self._preview.rows[index.row()]
        heading = self.headings[index.column()]
        problem = row.problems.get(heading, "")
        theme = current_theme()
        match role:
            case Qt.ItemDataRole.DisplayRole:
                sign = self._sign(row) if problem else ""
                return sign + row.cells.get(heading, "")[:200]
            case Qt.ItemDataRole.BackgroundRole if problem:
                return QColor(theme.danger if row.is_rejected else theme.warning)
            case Qt.ItemDataRole.ForegroundRole if heading not in self._preview.parts:
                return QColor(theme.muted)
            case Qt.ItemDataRole.ToolTipRole:
                return self._hint(row, heading, problem)
            case Qt.ItemDataRole.AccessibleDescriptionRole if problem:
                return self._words(problem)
        return None

    def _hint(self, row: "PreviewRow", heading: str, problem: str) -> str | None:
        if problem:
            return tooltip(self._words(problem))
        assert self._preview is not None  # noqa: S101 - the caller looked
        part = self._preview.parts.get(heading, "")
        value = row.values.get(part, "")
        return tooltip(f"→ {value}") if value else None

    @staticmethod
    def _sign(row: "PreviewRow") -> str:
        if not row.problems:
            return ""
        return REJECTED if row.is_rejected else WARNING

    def _words(self, code: str) -> str:
        return self._translator.translate("reasons", REASONS.get(code, code))
