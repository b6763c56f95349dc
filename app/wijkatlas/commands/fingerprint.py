# SPDX-License-Identifier: EUPL-1.2
"""The digest of a foreign file, by which an import remembers what it read."""

import hashlib
from pathlib import Path

from wijkatlas.domain.errors import UnreadableFile
from wijkatlas.domain.progress import Progress
from wijkatlas.language import QT_TRANSLATE_NOOP

BLOCK = 1 << 20


def file_sha256(path: Path, progress: Progress) -> str:
    """SHA-256 of a file's bytes, in hex. Never for a project file: the store alone opens those.

    Raises:
        UnreadableFile: it is missing or can't be read.
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
