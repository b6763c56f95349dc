# SPDX-License-Identifier: EUPL-1.2
"""A table on a page of the atlas: columns as wide as they need, margins beside their figures."""

from collections.abc import Sequence
from dataclasses import replace

from wijkatlas.domain.estimate import Estimate
from wijkatlas.domain.light import Light
from wijkatlas.domain.numbers import NumberFormat
from wijkatlas.domain.style import ACCENT
from wijkatlas.domain.table import SheetTable
from wijkatlas.language import QT_TRANSLATE_NOOP, Translator
from wijkatlas.report.canvas import LIGHT
from wijkatlas.report.look import BAND, LIGHT_FILLS, WHITE
from wijkatlas.report.pieces import GapPiece, Part, RowCell, RowPiece, TextPiece
from wijkatlas.report.typeset import Type, lines_of, width_of
from wijkatlas.report.wording import clean, hidden_text

__all__ = ["table_part"]

MOST_ROWS = 90
PADDING = 0.05
CELL = Type(8)
HEAD = Type(8, bold=True, colour=WHITE)
TITLE = Type(10, bold=True, colour=ACCENT)
SMALL = Type(7.5, colour=LIGHT.muted)
ROUNDING = 0.01


def table_part(table: SheetTable, translator: Translator, width: float) -> Part:
    """A table of this width; of a very long one the first rows, and how many are left."""
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
    widths = _widths(heads, texts, width)
    right = [any(isinstance(row[n], Estimate) for row in shown) for n in range(len(heads))]
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
    notes = list(table.notes)
    if len(table.rows) > len(shown):
        left_out = QT_TRANSLATE_NOOP("workbook", "Not shown: {fewer} further rows.")
        fewer = len(table.rows) - len(shown)
        notes.insert(0, translator.translate("workbook", left_out, fewer=fewer))
    tail = [TextPiece(line, SMALL) for note in notes for line in lines_of(note, SMALL, width)]
    return Part(
        lead=[*lead, GapPiece(PADDING)],
        head=_row(heads, widths, right, HEAD, ACCENT),
        rows=rows,
        tail=[GapPiece(PADDING), *tail, GapPiece(0.12)],
    )


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


def _widths(heads: Sequence[str], rows: Sequence[Sequence[str]], room: float) -> list[float]:
    """As wide as the longest cell where that fits, else less, but no less than the longest word."""
    least, most = [], []
    for n, head in enumerate(heads):
        cells = [(head, True), *((row[n], False) for row in rows)]
        words = [(word, bold) for text, bold in cells for word in text.split()]
        edge = 2 * PADDING + ROUNDING
        least.append(max((width_of(word, CELL.points, b) for word, b in words), default=0) + edge)
        body = max((width_of(row[n], CELL.points, False) for row in rows), default=0) + edge
        most.append(max(least[-1], body))
    if sum(most) <= room:
        more = (room - sum(most)) / len(most)
        return [each + more for each in most]
    if sum(least) >= room:
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
