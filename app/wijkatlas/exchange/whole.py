# SPDX-License-Identifier: EUPL-1.2
"""Files that are written whole or not at all."""

import os
import secrets
from contextlib import suppress
from pathlib import Path

from wijkatlas.domain.errors import UserError
from wijkatlas.language import QT_TRANSLATE_NOOP


def write_whole(path: Path, data: bytes | memoryview) -> None:
    """Write beside ``path``, then put it in its place.

    Raises:
        UserError: the folder or the file can't be written.
    """
    part = path.with_name(f".{secrets.token_hex(8)}.part")
    try:
        with part.open("xb") as file:
            file.write(data)
            file.flush()
            os.fsync(file.fileno())
        part.replace(path)
    except OSError as error:
        raise UserError(
            QT_TRANSLATE_NOOP("errors", "{file} can't be written: {problem}."),
            QT_TRANSLATE_NOOP("errors", "Close it where it is open, or choose another folder."),
            file=path.name,
            problem=error.strerror or type(error).__name__,
        ) from error
    finally:
        with suppress(OSError):
            part.unlink(missing_ok=True)
