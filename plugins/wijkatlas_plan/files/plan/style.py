# SPDX-License-Identifier: EUPL-1.2
"""How the workbook of a plan looks: a coloured head, wrapped texts, a grey column of ids."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING, Any

from wijkatlas.api.drawing import ACCENT
from wijkatlas_plan.files.plan.cell_writing import Cell, escaped, written
from wijkatlas_plan.files.plan.columns import BookColumn, Holds

if TYPE_CHECKING:
    from openpyxl import Workbook

_GREY, _FAINT = "FF8A8A8A", "FF6B6B6B"
_DAYS = {"en": "yyyy-mm-dd"}
_DAY = "dd/mm/yyyy"
_TEXT = "@"
_FORMATS = {Holds.CENTS: "#,##0.00", Holds.YEAR: "0", Holds.COUNT: "#,##0", Holds.FIGURE: "General"}
_FONT, _SIZE = "Calibri", 11
_LINE_POINTS, _MOST_LINES = 15.5, 12
_DATED = (Holds.FIRST_DAY, Holds.LAST_DAY)


class BookStyle:
    """Makes cells; each look is worked out once and shared."""

    def __init__(self, book: Workbook, language: str) -> None:
        del book  # cells belong to a sheet, which belongs to it
        self._day = _DAYS.get(language, _DAY)
        self._looks: dict[tuple[object, ...], Any] = {}

    def head(self, page: Any, text: str, column: BookColumn | None = None) -> Any:
        """A heading."""
        from openpyxl.styles import Alignment, Font, PatternFill

        cell = self._string(page, text)
        is_grey = column is not None and column.holds is Holds.UID
        cell.font = Font(name=_FONT, size=_SIZE, bold=True, color="FFFFFFFF")
        colour = _GREY if is_grey else f"FF{ACCENT.lstrip('#').upper()}"
        cell.fill = PatternFill("solid", start_color=colour)
        cell.alignment = Alignment(vertical="center", wrap_text=True)
        return cell

    def text(self, page: Any, text: str) -> Any:
        """A text that wraps."""
        return self._dress(self._string(page, text), "General", wraps=True)

    def cell(self, page: Any, column: BookColumn, value: Cell, *, faint: bool = False) -> Any:
        """A cell of a row; texts are never formulas."""
        from openpyxl.cell import WriteOnlyCell

        colour = _GREY if column.holds is Holds.UID else _FAINT if faint else ""
        if value is None:
            return None
        if isinstance(value, str):
            return self._dress(
                self._string(page, value), _TEXT, wraps=True, colour=colour, italic=faint
            )
        cell = WriteOnlyCell(page)
        cell.value = value
        is_day = isinstance(value, date)
        form = self._day if is_day else _FORMATS.get(column.holds, "General")
        return self._dress(cell, form, colour=colour, italic=faint)

    def prepare(self, dimension: Any, column: BookColumn) -> None:
        """Width and form of a column, also where it is still empty."""
        from openpyxl.styles import Font

        dimension.width = column.width
        if column.holds in _DATED:
            dimension.number_format = self._day
        else:
            dimension.number_format = _FORMATS.get(column.holds, _TEXT)
        if column.holds is Holds.UID:
            dimension.font = Font(name=_FONT, size=_SIZE, color=_GREY)

    def fit_to_width(self) -> Any:
        """Printed pages are as wide as the sheet."""
        from openpyxl.worksheet.properties import PageSetupProperties

        return PageSetupProperties(fitToPage=True)

    @staticmethod
    def room(text: str, width: int) -> float:
        """The height in points of a text that wraps in a column of so many signs."""
        lines = sum(max(1, -(-len(part) // (width - 2))) for part in text.split("\n"))
        return min(lines, _MOST_LINES) * _LINE_POINTS

    def _string(self, page: Any, text: str) -> Any:
        from openpyxl.cell import WriteOnlyCell

        cell = WriteOnlyCell(page, escaped(written(text)))
        cell.data_type = "s"  # a text that begins with "=" is no formula
        return cell

    def _dress(
        self, cell: Any, form: str, *, wraps: bool = False, colour: str = "", italic: bool = False
    ) -> Any:
        from openpyxl.styles import Alignment, Font

        key = (form, wraps, colour, italic)
        if key not in self._looks:
            cell.number_format = form
            cell.alignment = Alignment(vertical="top", wrap_text=wraps)
            if colour or italic:
                cell.font = Font(name=_FONT, size=_SIZE, color=colour or None, italic=italic)
            self._looks[key] = cell._style  # noqa: SLF001 - shared, since it is never changed
        else:
            cell._style = self._looks[key]  # noqa: SLF001 - as above
        return cell
