# SPDX-License-Identifier: EUPL-1.2
"""JSON files of strangers, read piece by piece after a look at their depth.

The look is a plain count of brackets, so that a file of ten thousand nested lists is refused in
milliseconds and never reaches a parser that calls itself.
"""

import codecs
import json
import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import numpy as np

from wijkatlas.domain.errors import UnreadableFile
from wijkatlas.language import QT_TRANSLATE_NOOP

BLOCK_BYTES = 4 * 1024**2
MOST_BYTES = 2 * 1024**3
MOST_DEPTH = 60
MOST_VALUE_BYTES = 192 * 1024**2
"""The largest single value, a feature with its geometry for instance."""

MOST_TEXT_BYTES = 16 * 1024**2
"""The longest single text between quotes."""

_STRINGS = re.compile(r'"[^"\\]*(?:\\.[^"\\]*)*"', re.DOTALL)
_AFTER = frozenset(",]} \t\r\n\x1e")
_SPACE = re.compile(r"[ \t\r\n\x1e]*")
_SURROGATES = re.compile("[\ud800-\udfff]")
_NOT_JSON = QT_TRANSLATE_NOOP(
    "errors", "“{file}” is damaged or incomplete: the JSON text breaks off at character {at}."
)
_FETCH = QT_TRANSLATE_NOOP("errors", "Download or copy it again, or ask the sender for a new one.")
_TOO_LARGE = QT_TRANSLATE_NOOP("errors", "“{file}” is too large to read safely ({megabytes} MB).")
_SPLIT = QT_TRANSLATE_NOOP("errors", "Ask the sender for smaller files or for a GeoPackage.")


def check_json(path: Path, *, most_bytes: int = MOST_BYTES, most_depth: int = MOST_DEPTH) -> str:
    """The encoding of the file when its size and its nesting are within bounds."""
    size = path.stat().st_size
    if size > most_bytes:
        raise too_large(path, size)
    encoding = _encoding(path)
    depth, rest = 0, ""
    for block in _blocks(path, encoding):
        text = _STRINGS.sub("", rest + block)
        quote = text.find('"')
        rest = "" if quote < 0 else text[quote:]
        if len(rest) > MOST_TEXT_BYTES:
            raise too_large(path, size)
        raw = np.frombuffer((text if quote < 0 else text[:quote]).encode("utf-8"), np.uint8)
        signs = raw | 0x20  # brackets and braces become the same two signs
        steps = (signs == 0x7B).astype(np.int64) - (signs == 0x7D)
        if len(steps):
            levels = depth + np.cumsum(steps)
            if levels.max() > most_depth:
                text = QT_TRANSLATE_NOOP(
                    "errors", "“{file}” is nested more than {most} levels deep; no map needs that."
                )
                raise UnreadableFile(text, _FETCH, file=path.name, most=most_depth)
            depth = int(levels[-1])
    return encoding


def too_large(path: Path, size: int) -> UnreadableFile:
    """The sentence for a file beyond the limits."""
    return UnreadableFile(_TOO_LARGE, _SPLIT, file=path.name, megabytes=f"{size / 1e6:.0f}")


def broken_json(path: Path, at: int) -> UnreadableFile:
    """The sentence for JSON that stops making sense at a character."""
    return UnreadableFile(_NOT_JSON, _FETCH, file=path.name, at=at)


def clean_text(text: str) -> str:
    """The text without halves of characters (lone surrogates), which no database stores."""
    return _SURROGATES.sub("\ufffd", text) if not text.isascii() else text


class JsonText:
    """A checked JSON file, walked from front to back without ever being in memory whole."""

    def __init__(self, path: Path, encoding: str) -> None:
        self._path = path
        self._blocks = _blocks(path, encoding)
        self._text = ""
        self._at = 0
        self._before = 0
        self._ended = False
        self._decoder = json.JSONDecoder(parse_int=_parse_int)

    def next_sign(self) -> str:
        """The next sign that isn't space, "" at the end; it stays to be read."""
        sign = self._text[self._at : self._at + 1]
        if sign > " ":  # nearly always
            return sign
        while True:
            found = _SPACE.match(self._text, self._at)
            self._at = found.end() if found else self._at
            if self._at < len(self._text):
                return self._text[self._at]
            if not self._more():
                return ""

    def take(self, sign: str) -> None:
        """Step over the sign, which must come next."""
        if self.next_sign() != sign:
            raise self.broken()
        self._at += 1

    def value(self) -> Any:
        """The next value, whole."""
        start = self.next_sign()
        while True:
            try:
                value, end = self._decoder.raw_decode(self._text, self._at)
            except (json.JSONDecodeError, RecursionError):
                if not self._more():
                    raise self.broken() from None
                continue
            # a number may go on in the next block, even behind its point
            if start not in '{["' and self._text[end : end + 1] not in _AFTER and self._more():
                continue
            self._at = end
            return value

    def members(self) -> Iterator[str]:
        """The names of an object's members; read or walk each value before asking for the next."""
        self.take("{")
        if self.next_sign() == "}":
            self.take("}")
            return
        while True:
            name = self.value()
            if not isinstance(name, str):
                raise self.broken()
            self.take(":")
            yield name
            if self.next_sign() == "}":
                self.take("}")
                return
            self.take(",")

    def elements(self) -> Iterator[Any]:
        """The values of a list, one after the other."""
        self.take("[")
        if self.next_sign() == "]":
            self.take("]")
            return
        while True:
            yield self.value()
            if self.next_sign() == "]":
                self.take("]")
                return
            self.take(",")

    def broken(self) -> UnreadableFile:
        """The sentence for JSON that stops making sense here."""
        return broken_json(self._path, self._before + self._at + 1)

    def _more(self) -> bool:
        """Read on; drops what was read before the present value."""
        if self._ended:
            return False
        pending = len(self._text) - self._at
        if pending > MOST_VALUE_BYTES:
            raise too_large(self._path, pending)
        parts = [self._text[self._at :]]
        # double what is pending, so that a large value isn't parsed anew for each block
        wanted = max(1, pending)
        while wanted > 0:
            block = next(self._blocks, None)
            if block is None:
                self._ended = True
                break
            parts.append(block)
            wanted -= len(block)
        self._before += self._at
        self._at = 0
        self._text = "".join(parts)
        return len(self._text) > pending


def _parse_int(digits: str) -> int | float:
    """A whole number; beyond 64 bits a floating one, as databases keep it."""
    return int(digits) if len(digits) < 19 else float(digits)


def _encoding(path: Path) -> str:
    """UTF-8 or UTF-16 by mark or content; Windows-1252 for a file that is neither."""
    with path.open("rb") as stream:
        head = stream.read(4)
        for mark, name in ((codecs.BOM_UTF16_LE, "utf-16-le"), (codecs.BOM_UTF16_BE, "utf-16-be")):
            if head.startswith(mark):
                return name
        if len(head) == 4 and head.count(0) == 2:
            return "utf-16-le" if head[1] == 0 else "utf-16-be"
        stream.seek(0)
        decoder = codecs.getincrementaldecoder("utf-8")()
        try:
            while block := stream.read(BLOCK_BYTES):
                decoder.decode(block)
            decoder.decode(b"", final=True)
        except UnicodeDecodeError as error:
            # a file cut in the middle of a character is still UTF-8
            return "utf-8" if error.reason == "unexpected end of data" else "cp1252"
    return "utf-8"


def _blocks(path: Path, encoding: str) -> Iterator[str]:
    """The text in blocks, without byte order marks at its start, however many."""
    decoder = codecs.getincrementaldecoder(encoding)(errors="replace")
    start = True
    with path.open("rb") as stream:
        while block := stream.read(BLOCK_BYTES):
            text = decoder.decode(block)
            if start:
                text = text.lstrip("\ufeff \t\r\n")
                start = not text
            if text:
                yield text
        if rest := decoder.decode(b"", final=True):
            yield rest
