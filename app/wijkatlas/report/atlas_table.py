# SPDX-License-Identifier: EUPL-1.2
"""A table on a page of the atlas: columns as wide as they need, margins beside their figures."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from wijkatlas.domain.estimate import Estimate
from wijkatlas.domain.light import Light
from wijkatlas.domain.numbers import NumberFormat
from wijkatlas.domain.style import ACCENT
from wijkatlas.domain.table import SheetTable
from wijkatlas.language import QT_TRANSLATE_NOOP, Translator
from wijkatlas.report.canvas import LIGHT
from wijkatlas.report.look import BAND, LIGHT_FILLS, WHITE
from wijkatlas.report.pieces import GapPiece, Part, Piece, RowCell, RowPiece, TextPiece
from wijkatlas.report.typeset import Type, lines_of, width_of
from wijkatlas.report.wording import clean, hidden_text

__all__ = ["MOST_ROWS", "AtlasTable", "lay_out_table"]

MOST_ROWS = 90
PADDING = 0.05
CELL = Type(7.5)
HEAD = Type(7.5, bold=True, colour=WHITE)
TITLE = Type(10, bold=True, colour=ACCENT)
SMALL = Type(7.5, colour=LIGHT.muted)
ROUNDING = 0.01


@dataclass(frozen=True, slots=True)
class AtlasTable:
    """A table that is laid out; ``part`` gives its first rows and says how many are left."""

    lead: Sequence[Piece]
    head: Piece
    rows: Sequence[Piece]
    notes: Sequence[Piece]
    length: int
    translator: Translator

    def part(self, most_rows: int) -> Part:
        """The table with so many rows at most."""
        shown = self.rows[:most_rows]
        notes = list(self.notes)
        if len(shown) < self.length:
            left_out = QT_TRANSLATE_NOOP("workbook", "Not shown: {fewer} further rows.")
            fewer = self.length - len(shown)
            line = self.translator.translate("workbook", left_out, fewer=fewer)
            notes.insert(0, TextPiece(line, SMALL))
        tail = [GapPiece(PADDING), *notes, GapPiece(0.12)]
        return Part([*self.lead, GapPiece(PADDING)], self.head, shown, tail)


def lay_out_table(table: SheetTable, translator: Translator, width: float) -> AtlasTable:
    """A table of this width."""
    shown = table.rows[:MOST_ROWS]
    texts = [
        [
            _text(cell, column.decimals, translator)
            for cell, column in zip(row, table.columns, strict=True)
        ]
        for row in shown
    ]
    heads = [
        clean(f"{column.title} ({column.unit})" if column.unit else column.title)
        for column in table.columns
    ]
    right = [any(isinstance(row[n], Estimate) for row in shown) for n in range(len(heads))]
    widths = _widths(heads, texts, right, width)
    lead = [TextPiece(line, TITLE) for line in lines_of(table.title, TITLE, width)]
    if table.subtitle:
        lead += [TextPiece(line, SMALL) for line in lines_of(table.subtitle, SMALL, width)]
    rows = []
    for number, (row, cells) in enumerate(zip(shown, texts, strict=True)):
        piece = _row(cells, widths, right, CELL, BAND if number % 2 else "")
        lit = [
            replace(cell, fill=LIGHT_FILLS[value.level]) if isinstance(value, Light) else cell
            for cell, value in zip(piece.cells, row, strict=True)
        ]
        rows.append(replace(piece, cells=lit))
    notes = [
        TextPiece(line, SMALL) for note in table.notes for line in lines_of(note, SMALL, width)
    ]
    head = _row(heads, widths, right, HEAD, ACCENT)
    return AtlasTable(lead, head, rows, notes, len(table.rows), translator)


def _text(cell: str | Estimate, decimals: int, translator: Translator) -> str:
    """A cell in words: a figure with its margin, or why there is none."""
    if isinstance(cell, str):
        return clean(str(cell))
    if cell.value is None:
        return hidden_text(cell.reason, translator) if cell.reason is not None else ""
    numbers = NumberFormat.of(translator.language)
    written = numbers.write(cell.value, decimals)
    if cell.low is None or cell.high is None:
        return written
    return f"{written} ({numbers.write(cell.low, decimals)}–{numbers.write(cell.high, decimals)})"


def _widths(
    heads: Sequence[str], rows: Sequence[Sequence[str]], figures: Sequence[bool], room: float
) -> list[float]:
    """As wide as the longest cell where that fits, else less, but no less than the longest word.

    Figures are the last to be broken.
    """
    edge = 2 * PADDING + ROUNDING
    least, most = [], []
    for n, head in enumerate(heads):
        words = max((width_of(word, HEAD.points, True) for word in head.split()), default=0)
        cells = [row[n] for row in rows]
        whole = max((width_of(text, CELL.points, False) for text in cells), default=0)
        parts = (width_of(word, CELL.points, False) for text in cells for word in text.split())
        least.append(max(words, max(parts, default=0)) + edge)
        most.append(max(words, whole) + edge)
    if sum(most) <= room:
        more = (room - sum(most)) / len(most)
        return [each + more for each in most]
    unbroken = [most[n] if figures[n] else least[n] for n in range(len(most))]
    if sum(unbroken) <= room:
        least = unbroken
    elif sum(least) >= room:
        return [each * room / sum(least) for each in least]
    share = (room - sum(least)) / (sum(most) - sum(least))
    return [low + share * (high - low) for low, high in zip(least, most, strict=True)]


def _row(
    texts: Sequence[str], widths: Sequence[float], right: Sequence[bool], face: Type, fill: str
) -> RowPiece:
    cells, left = [], 0.0
    for text, width, ends_right in zip(texts, widths, right, strict=True):
        lines = lines_of(text, face, width - 2 * PADDING)
        cells.append(RowCell(lines, left, width, right=ends_right))
        left += width
    most = max((len(cell.lines) for cell in cells), default=1)
    return RowPiece(cells, face, most * face.line + PADDING, fill, PADDING)
