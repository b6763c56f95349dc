# SPDX-License-Identifier: EUPL-1.2
"""The sheets of a form as rows of text by heading, from ``.xlsx``, ``.ods`` and old ``.xls``."""

from collections.abc import Iterable, Mapping
from pathlib import Path

from wijkatlas.api import QT_TRANSLATE_NOOP
from wijkatlas.api.files import (
    FileKind,
    UnreadableFile,
    cell_text,
    identify,
    open_table,
    reading_workbook,
    unique_headings,
)

Row = Mapping[str, str]
NO_FORM = QT_TRANSLATE_NOOP("errors", "Choose an XLSForm: a workbook with the sheet “survey”.")
_MOST_BYTES = 50_000_000
_MOST_ROWS = 200_000


def read_sheets(path: Path, names: Iterable[str]) -> dict[str, list[Row]]:
    """The rows of these sheets, as far as there are such; headings in small letters, trimmed.

    Raises:
        UnreadableFile: it is no workbook, is damaged, too large or not safe to open.
    """
    kind = identify(path)
    if kind is FileKind.XLS:
        return _old(path, set(names))
    if kind not in {FileKind.XLSX, FileKind.ODS}:
        text = QT_TRANSLATE_NOOP("errors", "“{file}” is no workbook.")
        raise UnreadableFile(text, NO_FORM, file=path.name)
    there = open_table(path, header_row=1).facts.get("sheets", "").split(", ")
    found = {}
    for sheet in there:
        name = sheet.strip().casefold()
        if name in names:
            found[name] = _rows(path, sheet)
    return found


def _rows(path: Path, sheet: str) -> list[Row]:
    source = open_table(path, sheet=sheet, header_row=1)
    headings = [heading.casefold() for heading in source.columns]
    rows: list[Row] = []
    for chunk in source.chunks():
        columns = [cells.tolist() for cells in chunk.cells.values()]
        rows += [_row(headings, cells) for cells in zip(*columns, strict=True)]
        if len(rows) > _MOST_ROWS:
            raise _too_large(path)
    return rows


def _row(headings: Iterable[str], cells: Iterable[str]) -> Row:
    return {
        heading: text
        for heading, cell in zip(headings, cells, strict=False)
        if (text := " ".join(cell.split()))
    }


def _old(path: Path, names: set[str]) -> dict[str, list[Row]]:
    import python_calamine

    if path.stat().st_size > _MOST_BYTES:
        raise _too_large(path)
    found = {}
    with reading_workbook(path):
        book = python_calamine.CalamineWorkbook.from_path(str(path))
        for sheet in book.sheet_names:
            name = sheet.strip().casefold()
            if name not in names:
                continue
            table = [
                [cell_text(cell) for cell in row]
                for row in book.get_sheet_by_name(sheet).to_python()
            ]
            if table:
                headings = [heading.casefold() for heading in unique_headings(table[0])]
                found[name] = [row for cells in table[1:] if (row := _row(headings, cells))]
    return found


def _too_large(path: Path) -> UnreadableFile:
    text = QT_TRANSLATE_NOOP("errors", "“{file}” is too large for a questionnaire.")
    return UnreadableFile(text, NO_FORM, file=path.name)
