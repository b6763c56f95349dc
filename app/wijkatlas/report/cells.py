# SPDX-License-Identifier: EUPL-1.2
"""Cells for openpyxl's write-only writer.

The cells of a row are made once and filled again for each row, with their style worked out
beforehand and passed to the writer as they are: that makes large sheets quicker than plain values.
"""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from typing import Any

from wijkatlas.domain.estimate import Estimate, Reason
from wijkatlas.domain.light import Level, Light
from wijkatlas.report.content import Cell, Column
from wijkatlas.report.look import GREY_TEXT, LIGHT_FILLS, TOTAL_BAND, Book, Look
from wijkatlas.report.wording import clean, hidden_text, short_hidden_text

__all__ = ["ColumnWriter", "ReadyCell", "place", "ready_cell"]


class ReadyCell:
    """What openpyxl's cell writer reads of a cell, with the style and the column worked out."""

    __slots__ = ("_value", "coordinate", "data_type", "letter", "style_id")
    has_style = True
    hyperlink = None
    _comment = None

    def __init__(self, letter: str, style_id: int) -> None:
        self.letter = letter
        self.style_id = str(style_id)
        self.coordinate = ""
        self._value: str | float = ""
        self.data_type = "s"

    def put(self, value: str | float, data_type: str = "s") -> "ReadyCell":
        """Fill the cell; text is always of type "s", so it never becomes a formula."""
        self._value = value
        self.data_type = data_type
        return self

    def line(self, row: int) -> str:
        """Its address and content, for the mark of the sheet; "" when it is empty.

        A number has the 15 digits that are left of it in any spreadsheet program.
        """
        if self.data_type == "n":
            return f"{self.letter}{row}\t{float(f'{self._value:.16g}'):.15g}\n"
        return f"{self.letter}{row}\t{self._value}\n" if self._value else ""


def place(cells: Sequence[ReadyCell], row: int) -> Iterator[ReadyCell]:
    """Tell each cell its row."""
    for cell in cells:
        cell.coordinate = f"{cell.letter}{row}"
        yield cell


def ready_cell(book: Book, number: int, look: Look) -> ReadyCell:
    """An empty cell in column ``number`` (from 1)."""
    from openpyxl.utils import get_column_letter

    return ReadyCell(get_column_letter(number), book.style(look))


class ColumnWriter:
    """Fills the cells of one column, row after row: one cell for text, for figures, for reasons."""

    def __init__(self, book: Book, number: int, column: Column, fill: str) -> None:
        self.book, self.number, self.column = book, number, column
        total = fill == TOTAL_BAND
        plain = Look(fill=fill, bold=total, line=total)
        self.text = self._cell(book, number, plain, wrap=True, indent=True, number_format="@")
        code = _number_format(column, 0 if column.decimals is None else column.decimals)
        self.whole = self._cell(book, number, plain, align="right", number_format=code)
        code = _number_format(column, 1 if column.decimals is None else column.decimals)
        self.broken = self._cell(book, number, plain, align="right", number_format=code)
        self.hidden = self._cell(
            book, number, plain, align="right", colour=GREY_TEXT, italic=True, number_format="@"
        )
        self.lights: dict[Level, ReadyCell] = {}
        self.reasons: dict[Reason | None, str] = {}

    @staticmethod
    def _cell(book: Book, number: int, look: Look, **changes: Any) -> ReadyCell:
        return ready_cell(book, number, replace(look, **changes))

    def fill(self, value: Cell) -> ReadyCell:
        """The cell for a text, a verdict, a figure, or the reason why there is none."""
        if isinstance(value, Light):
            return self._light(value.level).put(clean(str(value)))
        if isinstance(value, str):
            return self.text.put(clean(value))
        number = value.value
        if number is None:
            return self.hidden.put(self._why(value))
        return (self.whole if number == int(number) else self.broken).put(number, "n")

    def _light(self, level: Level) -> ReadyCell:
        if level not in self.lights:
            look = Look(wrap=True, indent=True, number_format="@", fill=LIGHT_FILLS[level])
            self.lights[level] = ready_cell(self.book, self.number, look)
        return self.lights[level]

    def _why(self, value: Estimate) -> str:
        reason = value.reason
        if reason not in self.reasons:
            assert reason is not None  # noqa: S101 - an estimate has a value or a reason
            self.reasons[reason] = (
                short_hidden_text(reason, self.book.smallest_shown)
                if self.column.narrow
                else hidden_text(reason, self.book.translator)
            )
        return self.reasons[reason]


def _number_format(column: Column, decimals: int) -> str:
    digits = "." + "0" * decimals if decimals else ""
    if column.share:
        return f"0{digits} %".replace(" ", "\\ ")
    if column.signed:
        return f'+#,##0{digits};"\u2212"#,##0{digits};0{digits}'
    return f"#,##0{digits}"
