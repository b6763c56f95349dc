# SPDX-License-Identifier: EUPL-1.2
"""Messages between the program and its sandbox: JSON and plain number arrays, nothing that runs."""

import json
import struct
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any, BinaryIO, Protocol

import numpy as np
from numpy.typing import NDArray

HEAD = "head"
CHUNK = "chunk"
ALIVE = "alive"
ERROR = "error"
BUG = "bug"
END = "end"

MOST_BYTES = 1024**3
_KINDS = (HEAD, CHUNK, ALIVE, ERROR, BUG, END)
_TYPES = frozenset({"<f8", "<i8", "<u4", "|u1"})
_LENGTHS = struct.Struct("<BII")


class BadFrame(ValueError):
    """What came through the pipe is no message."""


@dataclass(frozen=True, slots=True)
class Frame:
    """One message: its kind, JSON data and arrays by name."""

    kind: str
    data: Mapping[str, Any] = field(default_factory=dict)
    arrays: Mapping[str, NDArray[Any]] = field(default_factory=dict)


def write_frame(stream: BinaryIO, frame: Frame) -> None:
    """Send the message."""
    columns = [(name, array.dtype.str, len(array)) for name, array in frame.arrays.items()]
    text = json.dumps([frame.data, columns], ensure_ascii=True, allow_nan=False).encode("ascii")
    raw = [np.ascontiguousarray(array) for array in frame.arrays.values()]
    size = sum(array.nbytes for array in raw)
    stream.write(_LENGTHS.pack(_KINDS.index(frame.kind), len(text), size))
    stream.write(text)
    for array in raw:
        stream.write(array.data)
    stream.flush()


class Readable(Protocol):
    """Where messages come from."""

    def read(self, size: int, /) -> bytes:
        """So many bytes, fewer only at the end."""
        ...


def read_frame(stream: Readable) -> Frame | None:
    """The next message; None at the end. Raises ``BadFrame``."""
    head = stream.read(_LENGTHS.size)
    if not head:
        return None
    if len(head) < _LENGTHS.size:
        raise BadFrame
    kind, text_size, size = _LENGTHS.unpack(head)
    if kind >= len(_KINDS) or text_size > MOST_BYTES or size > MOST_BYTES:
        raise BadFrame
    text, raw = stream.read(text_size), stream.read(size)
    if len(text) < text_size or len(raw) < size:
        raise BadFrame
    try:
        data, columns = json.loads(text)
        arrays, at = {}, 0
        for name, code, length in columns:
            if code not in _TYPES:
                raise BadFrame
            arrays[name] = np.frombuffer(raw, code, length, at)
            at += arrays[name].nbytes
    except (ValueError, TypeError, RecursionError) as error:
        raise BadFrame from error
    return Frame(_KINDS[kind], data, arrays)
