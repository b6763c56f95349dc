# SPDX-License-Identifier: EUPL-1.2
"""Opens a file that holds a table, whatever the table is about: text or a workbook."""

from pathlib import Path

from wijkatlas.domain.errors import UnreadableFile
from wijkatlas.exchange.rows import RowSource
from wijkatlas.exchange.signature import SENTENCES, FileKind, identify
from wijkatlas.exchange.tabletext import READABLE, Hints, open_table_text
from wijkatlas.exchange.workbook import open_workbook

__all__ = ["open_table"]


def open_table(
    path: Path,
    *,
    delimiter: str = "",
    encoding: str = "",
    sheet: str = "",
    header_row: int | None = None,
) -> RowSource:
    """Open a text table, an Excel or an OpenDocument sheet as rows; what is left open is guessed.

    ``header_row`` counts lines from 1; 0 means that there is no header.

    Raises:
        UnreadableFile: it can't be read, is not safe to, or is no table.
    """
    kind = identify(path)
    if kind in {FileKind.XLSX, FileKind.ODS}:
        return open_workbook(path, sheet=sheet, header_row=header_row)
    if kind in {FileKind.TEXT, FileKind.GZIP, FileKind.ZIP}:
        return open_table_text(path, Hints(delimiter, encoding, header_row))
    raise UnreadableFile(SENTENCES[kind], READABLE, file=path.name)
