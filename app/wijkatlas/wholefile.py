# SPDX-License-Identifier: EUPL-1.2
"""Files that are written whole or not at all; open to every layer."""

import errno
import os
import secrets
from collections.abc import Callable, Iterable
from contextlib import suppress
from pathlib import Path

from wijkatlas.domain.errors import UserError
from wijkatlas.language import QT_TRANSLATE_NOOP

__all__ = ["check_apart", "check_output", "write_bytes", "write_whole"]


def check_output(path: Path, project: Path) -> None:
    """Refuse a place where no result can be written, before anything is computed.

    Raises:
        UserError: it is the open project, by whatever name, or no file in a folder that is there.
    """
    try:
        if not path.parent.is_dir():
            raise FileNotFoundError(errno.ENOENT, os.strerror(errno.ENOENT))
        if path.is_dir():
            raise IsADirectoryError(errno.EISDIR, os.strerror(errno.EISDIR))
        is_project = path.exists() and path.samefile(project)
    except OSError as error:
        raise _refusal(path, error) from error
    if is_project:
        raise UserError(
            QT_TRANSLATE_NOOP("errors", "{file} is the open project: it would be lost."),
            QT_TRANSLATE_NOOP("errors", "Choose another name for the result."),
            file=path.name,
        )


def check_apart(path: Path, values: Iterable[object]) -> None:
    """Refuse a result in the place of a file that the same work reads.

    Raises:
        UserError: ``path`` is one of ``values``, by whatever name; what is no file is passed over.
    """
    try:
        found = path.stat()
    except OSError:
        return
    for value in values:
        if not isinstance(value, str | Path) or not value:
            continue
        try:
            is_same = os.path.samestat(found, Path(value).stat())
        except (OSError, ValueError):
            continue
        if is_same:
            raise UserError(
                QT_TRANSLATE_NOOP("errors", "{file} is read here: it would be lost."),
                QT_TRANSLATE_NOOP("errors", "Choose another name for the result."),
                file=path.name,
            )


def write_bytes(path: Path, data: bytes | memoryview) -> None:
    """Put a file with this content in place of what was at ``path``.

    Raises:
        UserError: the folder or the file can't be written.
    """
    write_whole(path, lambda part: part.write_bytes(data))


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
        raise _refusal(path, error) from error
    finally:
        if temporary is not None:
            with suppress(OSError):
                temporary.unlink(missing_ok=True)


def _refusal(path: Path, error: OSError) -> UserError:
    return UserError(
        QT_TRANSLATE_NOOP("errors", "{file} can't be written: {problem}."),
        QT_TRANSLATE_NOOP("errors", "Close it where it is open, or choose another folder."),
        file=path.name,
        problem=error.strerror or type(error).__name__,
    )
