# SPDX-License-Identifier: EUPL-1.2
"""The digest of a foreign file, by which an import remembers what it read."""

import hashlib
from pathlib import Path

from wijkatlas.domain.errors import UnreadableFile
from wijkatlas.domain.progress import Progress
from wijkatlas.exchange.signature import check_ordinary
from wijkatlas.language import QT_TRANSLATE_NOOP

BLOCK = 1 << 20


def check_foreign(path: Path, project: Path) -> None:
    """Refuse the open project itself as a file to import: only the store may open that.

    Raises:
        UnreadableFile: it is the project, or it does not exist.
    """
    if not path.exists():
        raise UnreadableFile(QT_TRANSLATE_NOOP("errors", "{file} does not exist."), file=path.name)
    check_ordinary(path)
    if path.samefile(project):
        raise UnreadableFile(
            QT_TRANSLATE_NOOP(
                "errors", "{file} is the open project; it can't be imported into itself."
            ),
            file=path.name,
        )


def file_sha256(path: Path, progress: Progress) -> str:
    """SHA-256 of a foreign file's bytes, in hex.

    Raises:
        UnreadableFile: it can't be read.
    """
    digest = hashlib.sha256()
    try:
        with path.open("rb") as file:
            while block := file.read(BLOCK):
                digest.update(block)
                progress.update(0, None, QT_TRANSLATE_NOOP("jobs", "Looking at the file"))
    except OSError as fault:
        raise UnreadableFile(
            QT_TRANSLATE_NOOP("errors", "{file} can't be read: {why}."),
            file=path.name,
            why=fault.strerror or type(fault).__name__,
        ) from fault
    return digest.hexdigest()
