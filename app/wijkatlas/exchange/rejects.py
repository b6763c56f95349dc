# SPDX-License-Identifier: EUPL-1.2
"""Rejected rows as a workbook: what was wrong, next to the row as it came."""

import os
import re
from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path
from typing import Any

from wijkatlas.domain.errors import UserError
from wijkatlas.domain.incident import REASONS, Rejection
from wijkatlas.language import QT_TRANSLATE_NOOP, Translator

_LONGEST_CELL = 32_767
_MOST_ROWS = 1_000_000
_MOST_COLUMNS = 2_000
_UNWRITABLE = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff\ufffe\uffff]")


def write_rejects(
    path: Path,
    rejected: Sequence[tuple[Rejection, Mapping[str, str]]],
    translator: Translator,
) -> None:
    """Write rejections with their original cells; every cell is text, so that no formula lives.

    Raises:
        UserError: the file can't be written.
    """
    from openpyxl import Workbook
    from openpyxl.cell import WriteOnlyCell
    from openpyxl.styles import Font

    t = translator.translate
    own = [
        t("rejects", QT_TRANSLATE_NOOP("rejects", "Row")),
        t("rejects", QT_TRANSLATE_NOOP("rejects", "Column")),
        t("rejects", QT_TRANSLATE_NOOP("rejects", "Value")),
        t("rejects", QT_TRANSLATE_NOOP("rejects", "What is wrong")),
    ]
    headings = _headings(cells for _, cells in rejected)
    book = Workbook(write_only=True)
    sheet = book.create_sheet(t("rejects", QT_TRANSLATE_NOOP("rejects", "Rejected rows"))[:31])
    sheet.freeze_panes = "E2"
    for letter, width in zip("ABCD", (8, 24, 24, 36), strict=True):
        sheet.column_dimensions[letter].width = width

    def text(value: str, *, bold: bool = False) -> Any:
        cell = WriteOnlyCell(sheet, _UNWRITABLE.sub("\ufffd", value)[:_LONGEST_CELL])
        cell.data_type = "s"  # a text, whatever sign it starts with
        if bold:
            cell.font = Font(bold=True)
        return cell

    sheet.append([text(each, bold=True) for each in (*own, *headings)])
    for rejection, cells in rejected[:_MOST_ROWS]:
        reason = t("reasons", REASONS.get(rejection.reason, rejection.reason))
        row: list[object] = [
            rejection.row,
            text(rejection.column),
            text(rejection.value),
            text(reason),
        ]
        row += [text(cells.get(heading, "")) for heading in headings]
        sheet.append(row)
    part = path.with_name(path.name + ".part")
    try:
        book.save(part)
        part.replace(path)
    except OSError as error:
        part.unlink(missing_ok=True)
        raise UserError(
            QT_TRANSLATE_NOOP("errors", "“{file}” can't be written: {cause}."),
            QT_TRANSLATE_NOOP("errors", "Is it open in another program? Choose another place."),
            file=path.name,
            cause=os.strerror(error.errno or 0),
        ) from error


def _headings(rows: Iterable[Mapping[str, str]]) -> list[str]:
    """The headings of all rows, in the order in which they come."""
    found: dict[str, None] = {}
    for row in rows:
        found.update(dict.fromkeys(row))
        if len(found) > _MOST_COLUMNS:
            break
    return list(found)[:_MOST_COLUMNS]
