# SPDX-License-Identifier: EUPL-1.2
"""Saving a workbook so that the same content gives the same bytes, and never half of them."""

from collections.abc import Iterator
from contextlib import contextmanager
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any
from zipfile import ZIP_DEFLATED, ZipFile, ZipInfo

from wijkatlas.wholefile import write_whole

if TYPE_CHECKING:
    from openpyxl import Workbook

__all__ = ["save", "tidy"]

MOMENT = (1980, 1, 1, 0, 0, 0)
READABLE = 0o644


class _StillZip(ZipFile):
    """A zip whose entries carry no clock and no machine."""

    def writestr(self, zinfo_or_arcname: Any, data: Any, *args: Any, **kwargs: Any) -> None:
        name = getattr(zinfo_or_arcname, "filename", zinfo_or_arcname)
        super().writestr(_entry(name), data, ZIP_DEFLATED, *args, **kwargs)

    def write(self, filename: Any, arcname: Any = None, *args: Any, **kwargs: Any) -> None:
        del args, kwargs
        with Path(filename).open("rb") as source, self.open(_entry(str(arcname)), "w") as target:
            while block := source.read(1 << 20):
                target.write(block)


def _entry(name: str) -> ZipInfo:
    entry = ZipInfo(name.lstrip("/"), MOMENT)
    entry.compress_type = ZIP_DEFLATED
    entry.create_system = 0
    entry.external_attr = READABLE << 16
    return entry


def save(book: "Workbook", path: Path, created: datetime) -> None:
    """Write the workbook, dated ``created``, in place of what was there.

    Raises:
        UserError: the folder or the file can't be written.
    """
    from openpyxl.writer.excel import ExcelWriter

    moment = created.replace(tzinfo=None, microsecond=0)
    book.properties.created = moment
    book.properties.modified = moment

    def write(target: Path) -> None:
        with _StillZip(target, "w", ZIP_DEFLATED) as archive:
            ExcelWriter(book, archive).save()

    write_whole(path, write)


@contextmanager
def tidy(book: "Workbook") -> Iterator[None]:
    """Close and remove the temporary files of the sheets when writing them fails."""
    try:
        yield
    except BaseException:
        for sheet in book.worksheets:
            writing: Any = sheet
            if not writing.closed:
                writing.close()
            writing._writer.cleanup()  # noqa: SLF001 - else the files stay until the program ends
        raise
