# SPDX-License-Identifier: EUPL-1.2
"""Saving a workbook so that the same content gives the same bytes, and never half of them."""

import os
import secrets
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any
from zipfile import ZIP_DEFLATED, ZipFile, ZipInfo

from wijkatlas.domain.errors import UserError
from wijkatlas.language import QT_TRANSLATE_NOOP

if TYPE_CHECKING:
    from openpyxl import Workbook

__all__ = ["save", "tidy", "write_whole"]

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


def write_whole(path: Path, write: Callable[[Path], object]) -> None:
    """Call ``write`` with a temporary path beside ``path``, then put it in its place.

    Raises:
        UserError: the folder or the file can't be written.
    """
    temporary: Path | None = None
    try:
        temporary = path.with_name(f".{secrets.token_hex(8)}.part")
        temporary.touch(exist_ok=False)
        write(temporary)
        with temporary.open("rb+") as file:
            os.fsync(file.fileno())
        temporary.replace(path)
    except OSError as error:
        raise UserError(
            QT_TRANSLATE_NOOP("errors", "{file} can't be written: {problem}."),
            QT_TRANSLATE_NOOP("errors", "Close it where it is open, or choose another folder."),
            file=path.name,
            problem=error.strerror or type(error).__name__,
        ) from error
    finally:
        if temporary is not None:
            with suppress(OSError):
                temporary.unlink(missing_ok=True)
