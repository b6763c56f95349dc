# SPDX-License-Identifier: EUPL-1.2
"""Zip and gzip files of strangers: looked at before anything in them is unpacked."""

import gzip
import shutil
import stat
import struct
import zipfile
import zlib
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path, PurePosixPath
from typing import IO, BinaryIO, cast

from wijkatlas.domain.errors import UnreadableFile
from wijkatlas.language import QT_TRANSLATE_NOOP

MOST_ENTRIES = 5_000
MOST_BYTES = 4 * 1024**3
HIGHEST_RATIO = 250
RATIO_COUNTS_FROM_BYTES = 32 * 1024**2
"""A small file may be squeezed as hard as it likes: it stays small."""

DAMAGED = QT_TRANSLATE_NOOP("errors", "The archive “{file}” is damaged or incomplete.")
FETCH_AGAIN = QT_TRANSLATE_NOOP("errors", "Download or copy it again.")
_TOO_LARGE = QT_TRANSLATE_NOOP(
    "errors", "The archive “{file}” would take {megabytes} MB when unpacked; that isn't plausible."
)
_NOT_UNPACKED = QT_TRANSLATE_NOOP(
    "errors", "It was not unpacked. If you trust it, unpack it yourself and choose the file in it."
)


def check_zip(
    path: Path, *, most_entries: int = MOST_ENTRIES, most_bytes: int = MOST_BYTES
) -> list[zipfile.ZipInfo]:
    """The files in the archive, in its own order, when all of them may be unpacked.

    Refuses damaged, encrypted and overlapping entries, names that lead out of a folder, links,
    too many entries, and sizes beyond ``most_bytes`` or beyond any plausible compression.
    """
    _check_entry_count(path, most_entries)
    try:
        with zipfile.ZipFile(path) as archive:
            entries = archive.infolist()
    # NotImplementedError: packed in a way that zipfile does not know
    except (zipfile.BadZipFile, OSError, ValueError, struct.error, NotImplementedError) as error:
        raise UnreadableFile(DAMAGED, FETCH_AGAIN, file=path.name) from error
    if len(entries) > most_entries:
        raise _too_many(path, len(entries))
    total = sum(entry.file_size for entry in entries)
    packed = max(path.stat().st_size, 1)
    if total > most_bytes or (total > RATIO_COUNTS_FROM_BYTES and total / packed > HIGHEST_RATIO):
        raise UnreadableFile(
            _TOO_LARGE, _NOT_UNPACKED, file=path.name, megabytes=f"{total / 1e6:.0f}"
        )
    _check_names(path, entries)
    _check_overlap(path, entries)
    return [entry for entry in entries if not entry.is_dir()]


def unpack(path: Path, entry: zipfile.ZipInfo, folder: Path) -> Path:
    """The entry of a checked archive as a file in ``folder``, under its bare name."""
    target = folder / PurePosixPath(entry.filename).name
    try:
        with (
            zipfile.ZipFile(path) as archive,
            archive.open(entry) as source,
            target.open("wb") as sink,
        ):
            shutil.copyfileobj(source, sink, 1 << 20)
    # NotImplementedError: packed in a way that zipfile does not know
    except (zipfile.BadZipFile, zlib.error, EOFError, NotImplementedError) as error:
        raise UnreadableFile(DAMAGED, FETCH_AGAIN, file=path.name) from error
    return target


@contextmanager
def open_entry(path: Path, entry: zipfile.ZipInfo) -> Iterator[BinaryIO]:
    """The bytes of one entry of a checked archive, unpacked as they are read."""
    try:
        with zipfile.ZipFile(path) as archive, archive.open(entry) as stream:
            yield cast("BinaryIO", stream)
    # NotImplementedError: packed in a way that zipfile does not know
    except (zipfile.BadZipFile, zlib.error, EOFError, NotImplementedError) as error:
        raise UnreadableFile(DAMAGED, FETCH_AGAIN, file=path.name) from error


@contextmanager
def open_gzip(path: Path, *, most_bytes: int = MOST_BYTES) -> Iterator[BinaryIO]:
    """The bytes of a gzip file, unpacked as they are read; stops at an implausible size."""
    try:
        with gzip.open(path) as stream:
            yield cast("BinaryIO", _Bounded(cast("IO[bytes]", stream), path, most_bytes))
    except (gzip.BadGzipFile, zlib.error, EOFError) as error:
        raise UnreadableFile(DAMAGED, FETCH_AGAIN, file=path.name) from error


class _Bounded:
    """A stream that refuses to give more than its file can plausibly hold."""

    def __init__(self, stream: IO[bytes], path: Path, most_bytes: int) -> None:
        self._stream = stream
        self._path = path
        plausible = max(RATIO_COUNTS_FROM_BYTES, path.stat().st_size * HIGHEST_RATIO)
        self._most = min(most_bytes, plausible)
        self._given = 0

    def read(self, size: int = -1) -> bytes:
        """Up to ``size`` bytes; without a size as many as are allowed."""
        left = self._most - self._given
        wanted = left + 1 if size < 0 else size
        data = self._stream.read(min(wanted, left + 1))
        self._given += len(data)
        if self._given > self._most:
            raise UnreadableFile(
                _TOO_LARGE,
                _NOT_UNPACKED,
                file=self._path.name,
                megabytes=f"> {self._most / 1e6:.0f}",
            )
        return data

    def readable(self) -> bool:
        """True, for the text layers of the standard library."""
        return True

    def writable(self) -> bool:
        """False."""
        return False

    def seekable(self) -> bool:
        """False: an archive is read from front to back."""
        return False

    @property
    def closed(self) -> bool:
        """Whether the archive was closed."""
        return self._stream.closed

    def flush(self) -> None:
        """Do nothing, for the text layers of the standard library."""

    def close(self) -> None:
        """Close the archive."""
        self._stream.close()


def _check_entry_count(path: Path, most_entries: int) -> None:
    """Read the count in the end record before ``zipfile`` builds an object for each entry."""
    try:
        with path.open("rb") as stream:
            size = stream.seek(0, 2)
            stream.seek(max(0, size - 65_557))
            tail = stream.read()
    except OSError as error:
        raise UnreadableFile(DAMAGED, FETCH_AGAIN, file=path.name) from error
    at = tail.rfind(b"PK\x05\x06")
    if at < 0 or len(tail) < at + 22:
        raise UnreadableFile(DAMAGED, FETCH_AGAIN, file=path.name)
    count, directory = struct.unpack_from("<HL", tail, at + 10)
    zip64 = tail.rfind(b"PK\x06\x06", 0, at)
    if 0 <= zip64 <= len(tail) - 56:
        count, directory = struct.unpack_from("<QQ", tail, zip64 + 32)
    # an entry of the directory takes 46 bytes or more, whatever the count claims
    if count > most_entries or directory > most_entries * 1024:
        raise _too_many(path, max(count, directory // 1024))


def _too_many(path: Path, count: int) -> UnreadableFile:
    text = QT_TRANSLATE_NOOP(
        "errors", "The archive “{file}” holds {count} files; that is too many."
    )
    return UnreadableFile(text, _NOT_UNPACKED, file=path.name, count=count)


def _check_names(path: Path, entries: list[zipfile.ZipInfo]) -> None:
    for entry in entries:
        if entry.flag_bits & 0x1:
            text = QT_TRANSLATE_NOOP("errors", "The archive “{file}” is protected by a password.")
            hint = QT_TRANSLATE_NOOP("errors", "Unpack it first and choose the file in it.")
            raise UnreadableFile(text, hint, file=path.name)
        name = PurePosixPath(entry.orig_filename)
        is_link = stat.S_ISLNK(entry.external_attr >> 16)
        odd = any(sign in entry.orig_filename for sign in ("\\", ":", "\x00"))
        if name.is_absolute() or ".." in name.parts or odd or is_link:
            text = QT_TRANSLATE_NOOP(
                "errors", "The archive “{file}” holds a file whose name leads out of the archive."
            )
            raise UnreadableFile(text, _NOT_UNPACKED, file=path.name)


def _check_overlap(path: Path, entries: list[zipfile.ZipInfo]) -> None:
    """Entries that share bytes make a small archive endless."""
    end = 0
    for entry in sorted(entries, key=lambda entry: entry.header_offset):
        if entry.header_offset < end:
            raise UnreadableFile(DAMAGED, FETCH_AGAIN, file=path.name)
        end = entry.header_offset + 30 + entry.compress_size
