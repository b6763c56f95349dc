# SPDX-License-Identifier: EUPL-1.2
"""Excel and OpenDocument sheets as rows, after a look at the archive they are in.

The reader lays a sheet out as a full rectangle, so a single cell in the last row and column would
fill the memory: how far the cells reach is looked up before.
"""

import re
import zipfile
import zlib
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta
from functools import partial
from itertools import chain, islice, zip_longest
from pathlib import Path
from typing import Any

import numpy as np
import python_calamine

from wijkatlas.domain.errors import UnreadableFile
from wijkatlas.exchange.archive import DAMAGED, FETCH_AGAIN, check_zip
from wijkatlas.exchange.dialect import find_header
from wijkatlas.exchange.rows import CHUNK_ROWS, Merged, RowChunk, cell_text, unique_headings
from wijkatlas.exchange.signature import FileKind, require
from wijkatlas.language import QT_TRANSLATE_NOOP

MOST_CELLS = 40_000_000
MOST_COLUMNS = 2_000
_BLOCK_BYTES = 1 << 20
_OVERLAP_BYTES = 64
# a pattern that starts with plain letters is searched three times faster
_FAR_ROW = re.compile(rb"""r=(?<=\br=)["'](\d{4,})["']""")
_FAR_CELL = re.compile(rb"""r=(?<=\br=)["']([A-Z]{2,})(\d+)["']""")
_REPEATED_CELL = re.compile(
    rb"<table:(?:covered-)?table-cell\b[^>]*?columns-repeated=[\"'](\d+)[\"'][^>]*>"
)
_REPEATED_ROW = re.compile(
    rb"<table:table-row\b[^>]*?rows-repeated=[\"'](\d+)[\"'][^>]*>(.*?)</table:table-row>",
    re.DOTALL,
)
_READABLE = QT_TRANSLATE_NOOP("errors", "Choose an Excel (.xlsx) or OpenDocument (.ods) workbook.")
_SAVE_ANEW = QT_TRANSLATE_NOOP("errors", "Open it in Excel or LibreOffice and save it as CSV.")


@dataclass(frozen=True, slots=True)
class Workbook:
    """An opened sheet; see :class:`~wijkatlas.exchange.rows.RowSource`."""

    path: Path
    sheet: str
    columns: Sequence[str]
    facts: Mapping[str, str]
    total: int | None
    first_row: int
    crs: str = ""
    has_geometry: bool = False
    _parsed: list[Any] = field(default_factory=list, repr=False, compare=False)
    """The sheet as it was parsed to be opened, for the first reading; then it is let go."""

    top: Sequence[Sequence[str]] = field(default=(), repr=False)
    """The first lines, whatever the header is."""

    merged: Sequence[Merged] = field(default=(), repr=False)
    """Cells of the sheet that are merged."""

    sheets: Sequence[str] = ()
    """The names of all sheets that can be opened."""

    def with_header(self, rows: Sequence[int], headings: Sequence[str]) -> "Workbook":
        """The same sheet with these headings, taken from these lines (from 1)."""
        last = max(rows)
        total = None if self.total is None else self.total + self.first_row - last
        facts = {**self.facts, "header_row": str(last)}
        return replace(
            self, columns=unique_headings(headings), facts=facts, total=total, first_row=last
        )

    def lines(self) -> Iterator[tuple[int, Sequence[object]]]:
        """The lines of the sheet with their number (from 1), the cells as the sheet holds them.

        Titles and the header are among them, blank lines are left out. A cell is a text, a number, a
        truth or a moment; an empty one is "".
        """
        width = max((len(row) for row in self.top), default=0)
        for number, row in enumerate(self._rows(), start=1):
            if _is_filled(row, width):
                yield number, row

    def chunks(self) -> Iterator[RowChunk]:
        """The rows from the start."""
        rows = self._rows()
        width = len(self.columns)
        filled = (row for row in islice(rows, self.first_row, None) if _is_filled(row, width))
        number = 1
        while part := list(islice(filled, CHUNK_ROWS)):
            columns = islice(zip_longest(*part, fillvalue=""), width)
            cells = {
                name: np.array(_texts(column), object)
                for name, column in zip(self.columns, columns, strict=True)
            }
            yield RowChunk(np.arange(number, number + len(part), dtype=np.int64), cells)
            number += len(part)

    def _rows(self) -> Iterator[Sequence[Any]]:
        with reading_workbook(self.path):
            if self._parsed:
                sheet = self._parsed.pop()
            else:
                book = python_calamine.CalamineWorkbook.from_path(str(self.path))
                sheet = book.get_sheet_by_name(self.sheet)
            return iter(sheet.iter_rows())


def open_workbook(
    path: Path,
    *,
    sheet: str = "",
    header_row: int | None = None,
    most_columns: int = MOST_COLUMNS,
) -> Workbook:
    """Open the sheet that holds a table: the named one, else the first with rows below a header.

    Raises:
        UnreadableFile: the file is something else, is damaged, not safe to open, or has no table.
    """
    kind = require(path, frozenset({FileKind.XLSX, FileKind.ODS}), _READABLE)
    _check_parts(path, kind)
    with reading_workbook(path):
        book = python_calamine.CalamineWorkbook.from_path(str(path))
        names = [each.name for each in book.sheets_metadata if _is_table(each)]
    if sheet and sheet not in names:
        raise UnreadableFile(
            QT_TRANSLATE_NOOP("errors", "“{file}” has no sheet “{sheet}”."),
            QT_TRANSLATE_NOOP("errors", "Its sheets are: {sheets}."),
            file=path.name,
            sheet=sheet,
            sheets=", ".join(names[:20]),
        )
    for name in [sheet] if sheet else names:
        with reading_workbook(path):
            table = book.get_sheet_by_name(name)
            top = [[_text(cell) for cell in row] for row in islice(table.iter_rows(), 300)]
            height = table.height
        filled = [row for row in top if any(row)]
        if len(filled) < (1 if sheet else 2):
            continue
        return _open_sheet(path, kind, names, table, top, height, header_row, most_columns)
    raise UnreadableFile(
        QT_TRANSLATE_NOOP("errors", "“{file}” has no sheet with rows below a header."),
        _READABLE,
        file=path.name,
    )


def _open_sheet(
    path: Path,
    kind: FileKind,
    names: Sequence[str],
    table: Any,
    top: list[list[str]],
    height: int,
    header_row: int | None,
    most_columns: int,
) -> Workbook:
    at = find_header(top) if header_row is None else header_row
    if at > len(top):
        raise UnreadableFile(
            QT_TRANSLATE_NOOP("errors", "“{file}” has no line {line}, where its header should be."),
            file=path.name,
            line=at,
        )
    header = top[at - 1] if at else [""] * len(top[0])
    width = max((i + 1 for row in top[max(at - 1, 0) :] for i, cell in enumerate(row) if cell))
    if width > most_columns:
        raise UnreadableFile(
            QT_TRANSLATE_NOOP("errors", "“{file}” has {count} columns; a table has fewer."),
            _SAVE_ANEW,
            file=path.name,
            count=width,
        )
    facts = {
        "kind": kind.value,
        "sheet": table.name,
        "sheets": ", ".join(names),
        "header_row": str(at),
        "file": path.name,
    }
    return Workbook(
        path,
        table.name,
        unique_headings(header[:width]),
        facts,
        height - at,
        at,
        _parsed=[table],
        top=top,
        merged=_merged(table),
        sheets=tuple(names),
    )


def _merged(table: Any) -> Sequence[Merged]:
    """Merged cells, counted as rows are laid out; OpenDocument sheets are not asked for theirs."""
    first = table.start[1] if table.start else 0  # empty columns on the left are left away
    return tuple(
        ((top, max(left - first, 0)), (bottom, right - first))
        for (top, left), (bottom, right) in table.merged_cell_ranges or ()
        if right >= first
    )


def _is_table(metadata: Any) -> bool:
    is_sheet = metadata.typ == python_calamine.SheetTypeEnum.WorkSheet
    return bool(is_sheet and metadata.visible == python_calamine.SheetVisibleEnum.Visible)


def _is_filled(row: Sequence[object], width: int) -> bool:
    first = row[0] if row else ""
    if first != "" and first is not None:
        return True
    return any(cell != "" and cell is not None for cell in islice(row, width))


def _texts(column: Sequence[Any]) -> list[str]:
    """A column as text; the kinds of cell that fill most sheets by the shortest road."""
    found: list[str] = []
    add = found.append
    for cell in column:
        kind = type(cell)
        if kind is str:
            add(cell)
        elif kind is float and cell == cell:  # only NaN differs from itself
            whole = cell.is_integer() and -1e15 < cell < 1e15
            add(str(int(cell)) if whole else repr(cell))
        elif kind is datetime and not cell.microsecond:
            add(cell.isoformat())
        else:
            add(_text(cell))
    return found


def _text(cell: object) -> str:
    if type(cell) is str:
        return cell
    if isinstance(cell, datetime) and cell.microsecond:
        # a fraction of a day is rarely a whole second in binary
        cell = (cell + timedelta(microseconds=500_000)).replace(microsecond=0)
    if isinstance(cell, timedelta):
        seconds = round(cell.total_seconds())
        return f"{seconds // 3600:02d}:{seconds // 60 % 60:02d}:{seconds % 60:02d}"
    return cell_text(cell)


class reading_workbook:
    """Turns what the reader throws at a damaged file into a sentence.

    Raises:
        UnreadableFile: at the end of the block, instead of the reader's own exceptions.
    """

    def __init__(self, path: Path) -> None:
        self.path = path

    def __enter__(self) -> None:
        """Nothing to prepare."""

    def __exit__(self, kind: type[BaseException] | None, error: Any, trace: object) -> None:
        if kind is None:
            return
        known = (python_calamine.CalamineError, zipfile.BadZipFile, zlib.error, OSError, ValueError)
        # a panic of the reader's Rust code has a type that can't be imported
        if issubclass(kind, known) or kind.__name__ == "PanicException":
            text = QT_TRANSLATE_NOOP("errors", "The workbook “{file}” is damaged.")
            raise UnreadableFile(text, _SAVE_ANEW, file=self.path.name) from error


def _check_parts(path: Path, kind: FileKind) -> None:
    """Refuse what no office program writes: document types, cells at the end of the world."""
    try:
        with zipfile.ZipFile(path) as archive:
            for entry in check_zip(path):
                name = entry.filename.casefold()
                if not name.endswith((".xml", ".rels", ".vml")):
                    continue
                with archive.open(entry) as stream:
                    head = stream.read(_BLOCK_BYTES)
                    if b"<!DOCTYPE" in head[:65_536].replace(b"\0", b"").upper():
                        raise _unsafe(path)
                    rest = iter(partial(stream.read, _BLOCK_BYTES), b"")
                    if kind is FileKind.XLSX and "/worksheets/" in f"/{name}":
                        _check_reach(path, chain([head], rest))
                    elif kind is FileKind.ODS and name == "content.xml":
                        _check_repeats(path, b"".join(chain([head], rest)))
    except (zipfile.BadZipFile, zlib.error, EOFError, NotImplementedError) as error:
        raise UnreadableFile(DAMAGED, FETCH_AGAIN, file=path.name) from error


def _check_reach(path: Path, blocks: Iterator[bytes]) -> None:
    rows, columns, tail = 1_000, 26, b""
    for block in blocks:
        data = tail + block
        rows = max(rows, max(map(int, _FAR_ROW.findall(data)), default=0))
        for letters in {match[0] for match in _FAR_CELL.findall(data)}:
            columns = max(columns, _column(letters))
        tail = data[-_OVERLAP_BYTES:]
        if columns > MOST_COLUMNS * 9 or rows * columns > MOST_CELLS:
            raise _too_wide(path)


def _column(letters: bytes) -> int:
    number = 0
    for letter in letters[:8]:
        number = number * 26 + letter - 64
    return number


def _check_repeats(path: Path, content: bytes) -> None:
    cells = _repeated_cells(content)
    for match in _REPEATED_ROW.finditer(content):
        filled = match[2].count(b"value-type") + _repeated_cells(match[2])
        cells += int(match[1]) * filled
    if cells > MOST_CELLS:
        raise _too_wide(path)


def _repeated_cells(content: bytes) -> int:
    """How many filled cells stand for several ones, all counted."""
    found = _REPEATED_CELL.finditer(content)
    return sum(int(match[1]) for match in found if b"value-type" in match[0])


def _too_wide(path: Path) -> UnreadableFile:
    text = QT_TRANSLATE_NOOP("errors", "The sheet of “{file}” is larger than any table.")
    hint = QT_TRANSLATE_NOOP(
        "errors", "It may have a stray cell far down or to the right. Save the table alone as CSV."
    )
    return UnreadableFile(text, hint, file=path.name)


def _unsafe(path: Path) -> UnreadableFile:
    text = QT_TRANSLATE_NOOP("errors", "The workbook “{file}” holds a document type definition.")
    hint = QT_TRANSLATE_NOOP("errors", "No office program writes that; it was not opened.")
    return UnreadableFile(text, hint, file=path.name)
