# SPDX-License-Identifier: EUPL-1.2
"""Bytes of a text file of strangers as blocks of whole lines in clean UTF-8.

Whatever the file was written in (UTF-8, UTF-16, Windows-1252, or one line this and the next that),
what comes out is valid UTF-8 without NUL, and the number of lines that had to be repaired.
"""

import codecs
import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import BinaryIO

from wijkatlas.domain.errors import UnreadableFile
from wijkatlas.language import QT_TRANSLATE_NOOP

BLOCK_BYTES = 8 * 1024**2
MOST_LINE_BYTES = 4 * 1024**2
HEAD_BYTES = 1024**2
_UTF8_PAIR = re.compile(rb"[\xc2-\xf4][\x80-\xbf]")
_HIGH = re.compile(rb"[\x80-\xff]")
_OLD_WINDOWS = "windows-1252"


@dataclass(frozen=True, slots=True)
class Block:
    """Whole lines in UTF-8, each ended by a line feed; how many of them were repaired."""

    data: bytes
    repaired: int


def detect_encoding(head: bytes) -> str:
    """The encoding that the first bytes of a file speak for."""
    if head.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)):
        return "utf-16"
    if head.startswith(codecs.BOM_UTF8):
        return "utf-8"
    sample = head[:4096]
    half = max(len(sample) // 2, 1)
    if sample[1::2].count(0) > 0.6 * half and sample[::2].count(0) < 0.1 * half:
        return "utf-16-le"
    if sample[::2].count(0) > 0.6 * half and sample[1::2].count(0) < 0.1 * half:
        return "utf-16-be"
    if not _HIGH.search(head):
        return "utf-8"
    lines = [line for line in head.split(b"\n")[:-1] or [head] if _HIGH.search(line)]
    valid = sum(_is_utf8(line) for line in lines)
    return "utf-8" if not lines or valid * 2 >= len(lines) else _OLD_WINDOWS


def text_blocks(stream: BinaryIO, file: str, encoding: str = "") -> Iterator[Block]:
    """The file as blocks of whole lines.

    Args:
        stream: the bytes.
        file: name of the file, for sentences.
        encoding: name of the encoding; "" to find out.

    Raises:
        UnreadableFile: a line is longer than any table's.
    """
    head = stream.read(HEAD_BYTES)
    encoding = (encoding or detect_encoding(head)).casefold().replace("_", "-")
    pieces = _pieces(stream, head)
    if encoding.startswith(("utf-16", "utf16", "utf-32", "utf32")):
        pieces = _as_utf8(pieces, encoding)
        encoding = "utf-8"
    old_mac = b"\n" not in head and b"\r" in head
    for data in _whole_lines(pieces, file, old_mac=old_mac):
        yield _clean(data, encoding)


def _pieces(stream: BinaryIO, head: bytes) -> Iterator[bytes]:
    yield head
    while data := stream.read(BLOCK_BYTES):
        yield data


def _as_utf8(pieces: Iterator[bytes], encoding: str) -> Iterator[bytes]:
    decoder = codecs.getincrementaldecoder(encoding)("replace")
    for piece in pieces:
        yield decoder.decode(piece).encode("utf-8", "replace")
    yield decoder.decode(b"", final=True).encode("utf-8", "replace")


def _whole_lines(pieces: Iterator[bytes], file: str, *, old_mac: bool) -> Iterator[bytes]:
    held = rest = b""
    is_first = True
    for piece in pieces:
        if old_mac:
            piece = piece.replace(b"\r", b"\n")
        data = rest + piece
        if is_first:
            data = data.removeprefix(codecs.BOM_UTF8)
            is_first = False
        cut = data.rfind(b"\n") + 1
        if len(data) - cut > MOST_LINE_BYTES:
            raise _long_line(file)
        rest = data[cut:]
        if cut:
            if held:
                yield held
            held = data[:cut]
    if held or rest:
        yield held + (rest + b"\n" if rest else b"")


def _long_line(file: str) -> UnreadableFile:
    return UnreadableFile(
        QT_TRANSLATE_NOOP("errors", "A line of “{file}” is longer than {megabytes} MB."),
        QT_TRANSLATE_NOOP("errors", "This is no table; ask the sender what it is."),
        file=file,
        megabytes=MOST_LINE_BYTES // 1024**2,
    )


def _clean(data: bytes, encoding: str) -> Block:
    repaired = 0
    if b"\0" in data:
        repaired = sum(b"\0" in line for line in data.split(b"\n"))
        data = data.replace(b"\0", b"")
    if encoding in {"utf-8", "utf8", "utf-8-sig"}:
        if _is_utf8(data):
            return Block(data, repaired)
        return _line_by_line(data, repaired)
    if encoding in {_OLD_WINDOWS, "cp1252"} and _UTF8_PAIR.search(data):
        return _line_by_line(data, repaired, mostly=_OLD_WINDOWS)
    text = data.decode(encoding, "replace")
    if "\ufffd" in text:
        repaired += sum("\ufffd" in line for line in text.split("\n"))
    return Block(text.encode(), repaired)


def _line_by_line(data: bytes, repaired: int, mostly: str = "utf-8") -> Block:
    """Each line in the encoding that fits it; one in another than most counts as repaired."""
    lines = data.split(b"\n")
    for index, line in enumerate(lines):
        if line.isascii():
            continue
        if _is_utf8(line):
            repaired += mostly != "utf-8"
        else:
            text = line.decode(_OLD_WINDOWS, "replace")
            repaired += mostly == "utf-8" or "\ufffd" in text
            lines[index] = text.encode()
    return Block(b"\n".join(lines), repaired)


def _is_utf8(data: bytes) -> bool:
    try:
        data.decode("utf-8")
    except UnicodeDecodeError:
        return False
    return True
