# SPDX-License-Identifier: EUPL-1.2
"""Opens a file that holds a table, whatever the table is about: text or a workbook."""

from pathlib import Path

from wijkatlas.domain.errors import UnreadableFile
from wijkatlas.exchange.signature import SENTENCES, FileKind, identify
from wijkatlas.exchange.tabletext import MOST_COLUMNS, READABLE, Hints, TableText, open_table_text
from wijkatlas.exchange.workbook import Workbook, open_workbook

__all__ = ["open_table"]


def open_table(
    path: Path,
    *,
    delimiter: str = "",
    encoding: str = "",
    sheet: str = "",
    header_row: int | None = None,
    most_columns: int = MOST_COLUMNS,
) -> TableText | Workbook:
    """Open a text table, an Excel or an OpenDocument sheet as rows; what is left open is guessed.

    ``header_row`` counts lines from 1; 0 means that there is no header. A table with more than
    ``most_columns`` is refused.

    Raises:
        UnreadableFile: it can't be read, is not safe to, or is no table.
    """
    kind = identify(path)
    if kind in {FileKind.XLSX, FileKind.ODS}:
        return open_workbook(path, sheet=sheet, header_row=header_row, most_columns=most_columns)
    if kind in {FileKind.TEXT, FileKind.GZIP, FileKind.ZIP}:
        return open_table_text(path, Hints(delimiter, encoding, header_row, most_columns))
    raise UnreadableFile(SENTENCES[kind], READABLE, file=path.name)
