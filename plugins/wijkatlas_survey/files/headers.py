# SPDX-License-Identifier: EUPL-1.2
"""Which lines of a table are its header; group titles over several columns are joined to each."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from wijkatlas.api import QT_TRANSLATE_NOOP
from wijkatlas.api.files import Merged, UnreadableFile, open_table
from wijkatlas_survey.model.recipe import Layout

MOST_HEADER_ROWS = 4
MOST_COLUMNS = 16_384
"""As many as a sheet has."""

_LOOKED_AT = 40
_MOSTLY = 0.8
_MOST_TITLES = 6
_VALUE = re.compile(r"[\d\s.,:/%+TZ-]*\d[\d\s.,:/%+TZ-]*")


@dataclass(frozen=True, slots=True)
class HeaderProposal:
    """The lines (from 1) that seem to be the header, and the headings they give.

    ``sure`` is False when a person should confirm it; ``merged`` tells that cells of the header are
    merged. ``top`` are the first lines as they stand.
    """

    rows: tuple[int, ...]
    sure: bool
    merged: bool
    top: list[list[str]]
    headings: list[str]


def propose_headers(path: Path, layout: Layout) -> HeaderProposal:
    """Look at the first lines of a table; ``layout.header_rows``, when given, are taken as they are.

    Raises:
        UnreadableFile: it can't be read, or has no such line.
    """
    source = open_table(
        path,
        delimiter=layout.delimiter,
        encoding=layout.encoding,
        sheet=layout.sheet,
        most_columns=MOST_COLUMNS,
    )
    row, width = int(source.facts["header_row"]), len(source.columns)
    return header_of(path.name, source.top, source.merged, layout.header_rows or row, width)


def header_of(
    file: str,
    top: Sequence[Sequence[str]],
    merged: Sequence[Merged],
    header: int | tuple[int, ...],
    width: int,
) -> HeaderProposal:
    """The header of a table of which these are the first lines.

    ``header`` is the line that looks most like it (0: none does), or the lines that a person chose.
    """
    shown = [[cell.strip() for cell in row] for row in top[:_LOOKED_AT]]
    if isinstance(header, tuple):
        rows = tuple(sorted(set(header)))
        if not 1 <= rows[0] <= rows[-1] <= len(top):
            raise UnreadableFile(
                QT_TRANSLATE_NOOP(
                    "errors", "“{file}” has no line {line}, where its header should be."
                ),
                file=file,
                line=rows[0] if rows[0] < 1 else rows[-1],
            )
        chosen = [[cell.strip() for cell in top[row - 1]] for row in rows]
    else:
        line = _better(shown, header)
        rows = _rows(shown, merged, line) if line else ()
        chosen = [shown[row - 1] for row in rows]
    width = max([width, *map(len, chosen)])
    inside = [each for each in merged if each[0][0] + 1 in rows]
    return HeaderProposal(
        rows,
        sure=isinstance(header, tuple) or len(rows) == 1,
        merged=bool(inside),
        top=shown,
        headings=_joined(chosen, rows, inside, width),
    )


def _better(top: Sequence[Sequence[str]], header: int) -> int:
    """A line of words below that has more of them, above values; the first line where none was found.

    Questions may be called 1, 2, 3, which looks like values.
    """
    if not header:
        first = range(len(top[0])) if top else ()
        return int(any(_is_word_above_values(top, 1, place) for place in first))
    filled = sum(map(bool, top[header - 1]))
    for row in range(header + 1, min(header + _MOST_TITLES, len(top)) + 1):
        cells = [cell for cell in top[row - 1] if cell]
        if len(cells) > filled and not any(map(_VALUE.fullmatch, cells)):
            if any(_is_word_above_values(top, row, place) for place in range(len(top[row - 1]))):
                return row
    return header


def _is_word_above_values(top: Sequence[Sequence[str]], row: int, place: int) -> bool:
    cell = top[row - 1][place]
    filled = [line[place] for line in top[row : row + 30] if place < len(line) and line[place]]
    values = sum(_VALUE.fullmatch(each) is not None for each in filled)
    is_word = bool(cell) and _VALUE.fullmatch(cell) is None
    return is_word and len(filled) >= 2 and values >= _MOSTLY * len(filled)


def _rows(top: Sequence[Sequence[str]], merged: Sequence[Merged], header: int) -> tuple[int, ...]:
    """The line that looks like the header, with group titles above and second lines below it."""
    first = last = header
    while first > 1 and last - first + 1 < MOST_HEADER_ROWS and _is_group(top, merged, first - 1):
        first -= 1
    bottoms = [end[0] + 1 for start, end in merged if first <= start[0] + 1 <= last]
    last = min(max([last, *bottoms]), first + MOST_HEADER_ROWS - 1, len(top))
    while last - first + 1 < MOST_HEADER_ROWS and _is_second_line(top, first, last + 1):
        last += 1
    return tuple(range(first, last + 1))


def _is_group(top: Sequence[Sequence[str]], merged: Sequence[Merged], row: int) -> bool:
    """True for a line above the header with titles of groups of columns, not one of the table."""
    cells = [cell for cell in top[row - 1] if cell]
    width = max(map(len, top))
    spans = [
        end[1] - start[1] + 1 for start, end in merged if start[0] + 1 == row and start[1] < end[1]
    ]
    if spans:
        return max(spans) < width or len(cells) > 1
    return len(cells) >= 2


def _is_second_line(top: Sequence[Sequence[str]], first: int, row: int) -> bool:
    """True when the line holds words in columns that hold nothing but values below it."""
    below = top[row : row + 30]
    if row > len(top) or len(below) < 2:
        return False
    words = values = 0
    for place, cell in enumerate(top[row - 1]):
        filled = [line[place] for line in below if place < len(line) and line[place]]
        if len(filled) < 2 or not cell or not top[first - 1]:
            continue
        if sum(_VALUE.fullmatch(each) is not None for each in filled) >= _MOSTLY * len(filled):
            values += 1
            words += _VALUE.fullmatch(cell) is None and cell not in {"NA", "NaN", "."}
    return values > 0 and words >= _MOSTLY * values and (values >= 2 or values == len(top[row - 1]))


def _joined(
    lines: Sequence[Sequence[str]], rows: Sequence[int], merged: Sequence[Merged], width: int
) -> list[str]:
    """One heading for each column: group title, then item."""
    table = [[*line, *[""] * (width - len(line))] for line in lines]
    filled = set()
    for (top, left), (bottom, right) in merged:
        at = rows.index(top + 1)
        title = table[at][left] if left < width else ""
        for row in range(top, bottom + 1):
            for column in range(left, min(right + 1, width)):
                if row + 1 in rows:
                    table[rows.index(row + 1)][column] = title
                    filled.add((rows.index(row + 1), column))
    for at in range(len(table) - 1):
        title, group = "", -1
        for column in range(width):
            if table[at][column]:
                title, group = table[at][column], column
            # a title that has nothing of its own below it is that of one column
            elif group >= 0 and any(line[group] for line in table[at + 1 :]):
                if (at, group) not in filled and any(line[column] for line in table[at + 1 :]):
                    table[at][column] = title
    if not table:
        return [""] * width
    return [" / ".join(dict.fromkeys(filter(None, column))) for column in zip(*table, strict=True)]
