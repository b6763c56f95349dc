# SPDX-License-Identifier: EUPL-1.2
"""Lines of delimited text into cells: in bulk where the quoting is sound, else line by line."""

import csv
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any

import numpy as np
from numpy.typing import NDArray

MOST_RECORDS = 100_000
MOST_RECORD_BYTES = 1024**2
_MOST_RECORD_LINES = 2_000
_LF, _CR, _QUOTE = 10, 13, 34
_INNER_DELIMITER, _INNER_LF = 0x1C, 0x1D


@dataclass(slots=True)
class Records:
    """Consecutive records of a file that are no blank lines.

    ``cells`` is a matrix of texts, one row per record of the right width; ``places`` says which of
    the records these are, from 0. ``odd`` holds the others: place, cells and reason code.
    """

    count: int
    places: NDArray[np.int64]
    cells: NDArray[Any]
    odd: list[tuple[int, list[str], str]] = field(default_factory=list)
    repaired: int = 0


def split_blocks(blocks: Iterator[bytes], delimiter: str, width: int) -> Iterator[Records]:
    """Records of blocks of whole lines; a quoted line feed may lie on the border of two blocks."""
    carried = b""
    for block in blocks:
        data, carried = _cut(carried + block)
        if data:
            yield from _split(data, delimiter, width)
    if carried:
        yield from _split(carried, delimiter, width)


def _cut(data: bytes) -> tuple[bytes, bytes]:
    """Whole records, and the part of the last one whose end is in the next block."""
    if data.count(b'"') % 2 == 0:
        return data, b""
    codes = np.frombuffer(data, np.uint8)
    outside = np.flatnonzero((codes == _LF) & ~_inside(codes))
    end = int(outside[-1]) + 1 if len(outside) else 0
    # a quote that never closes is a slip of the pen, not a record of a megabyte
    return (data, b"") if len(data) - end > MOST_RECORD_BYTES else (data[:end], data[end:])


def _inside(codes: NDArray[np.uint8]) -> NDArray[np.bool_]:
    """Which bytes stand between quotes; an opening quote does, a closing one doesn't."""
    return (np.cumsum(codes == _QUOTE, dtype=np.uint8) & 1).astype(bool)


def _split(data: bytes, delimiter: str, width: int) -> Iterator[Records]:
    sign = ord(delimiter)
    plain = _unquote(data, sign)
    if plain is None:
        yield from _split_lines(data, delimiter, width)
        return
    codes, has_inner = plain
    ends = np.flatnonzero(codes == _LF)
    for first in range(0, len(ends), MOST_RECORDS):
        last = min(first + MOST_RECORDS, len(ends)) - 1
        start = int(ends[first - 1]) + 1 if first else 0
        part = codes[start : int(ends[last]) + 1]
        yield _split_plain(part, ends[first : last + 1] - start, sign, width, has_inner=has_inner)


def _unquote(data: bytes, sign: int) -> tuple[NDArray[np.uint8], bool] | None:
    """The bytes without quotes and carriage returns; None when the quoting is unsound.

    Delimiters and line feeds between quotes come as signs of their own.
    """
    codes = np.frombuffer(data, np.uint8)
    if b'"' not in data and b"\r" not in data:
        return codes, False
    drop = np.zeros(len(codes), bool)
    inside = drop
    has_inner = False
    work = codes
    if b'"' in data:
        inside = _inside(codes)
        quotes = _quotes_to_drop(codes, sign)
        if quotes is None or b"\x1c" in data or b"\x1d" in data:
            return None
        drop[quotes] = True
        inner = inside & (codes == sign)
        feeds = inside & (codes == _LF)
        has_inner = bool(inner.any() or feeds.any())
        if has_inner:
            work = codes.copy()
            work[inner] = _INNER_DELIMITER
            work[feeds] = _INNER_LF
    if b"\r" in data:
        returns = np.flatnonzero((codes == _CR) & ~inside)
        following = codes[np.minimum(returns + 1, len(codes) - 1)]
        if not np.isin(following, (_LF, _CR)).all():
            return None
        drop[returns] = True
    return work[~drop], has_inner


def _quotes_to_drop(codes: NDArray[np.uint8], sign: int) -> NDArray[np.int64] | None:
    """Positions of quotes that are no content; None unless each opens or closes a whole cell."""
    at = np.flatnonzero(codes == _QUOTE)
    if len(at) % 2:
        return None
    opening, closing = at[::2], at[1::2]
    # a closing quote right before an opening one is a doubled quote: one of the two is content
    doubled = closing[:-1] + 1 == opening[1:]
    before = codes[np.maximum(opening - 1, 0)]
    after = codes[np.minimum(closing + 1, len(codes) - 1)]
    opens = (before == sign) | (before == _LF) | (opening == 0)
    closes = (after == sign) | (after == _LF) | (after == _CR)
    opens[1:] |= doubled
    closes[:-1] |= doubled
    if not (opens.all() and closes.all()):
        return None
    return np.concatenate([opening, closing[:-1][~doubled], closing[-1:]])


def _split_plain(
    codes: NDArray[np.uint8], ends: NDArray[np.int64], sign: int, width: int, *, has_inner: bool
) -> Records:
    separators = np.flatnonzero(codes == sign)
    starts = np.concatenate([[0], ends[:-1] + 1])
    lengths = ends - starts
    counts = np.diff(np.searchsorted(separators, ends), prepend=0)
    blank = lengths == 0
    full = (counts == width - 1) & ~blank
    if width > 1:
        full &= lengths > width - 1
    place = np.cumsum(~blank) - 1
    odd: list[tuple[int, list[str], str]] = []
    for index in np.flatnonzero(~full & ~blank):
        cells = _restored(bytes(codes[starts[index] : ends[index]]).decode().split(chr(sign)), sign)
        odd.append((int(place[index]), cells, _reason(cells, width)))
    if not full.all():
        codes = codes[np.repeat(full, lengths + 1)]
    flat = codes.tobytes().decode().replace("\n", chr(sign)).split(chr(sign))
    flat.pop()
    if has_inner:
        flat = _restored(flat, sign)
    matrix = np.array(flat, dtype=object).reshape(-1, width)
    return Records(int((~blank).sum()), place[full], matrix, odd)


def _restored(cells: list[str], sign: int) -> list[str]:
    return [
        cell.replace("\x1c", chr(sign)).replace("\x1d", "\n")
        if "\x1c" in cell or "\x1d" in cell
        else cell
        for cell in cells
    ]


def _reason(cells: list[str], width: int) -> str:
    if not any(cells):
        return "empty_row"
    return "too_many_cells" if len(cells) > width else "too_few_cells"


def _split_lines(data: bytes, delimiter: str, width: int) -> Iterator[Records]:
    """Records of text with unsound quoting: what a bad line spoils ends with that line."""
    lines = data.decode().split("\n")[:-1]
    rows: list[list[str]] = []
    places: list[int] = []
    odd: list[tuple[int, list[str], str]] = []
    count = repaired = at = 0
    while at < len(lines):
        used, cells, was_repaired = _one_record(lines, at, delimiter, width)
        at += used
        if not cells:
            continue
        repaired += was_repaired
        if len(cells) == width and (any(cells) or width == 1):
            rows.append(cells)
            places.append(count)
        else:
            odd.append((count, cells, _reason(cells, width)))
        count += 1
        if count == MOST_RECORDS:
            yield _records(count, places, rows, odd, repaired, width)
            rows, places, odd, count, repaired = [], [], [], 0, 0
    if count:
        yield _records(count, places, rows, odd, repaired, width)


def _records(
    count: int,
    places: list[int],
    rows: list[list[str]],
    odd: list[tuple[int, list[str], str]],
    repaired: int,
    width: int,
) -> Records:
    matrix = np.empty((len(rows), width), object)
    if rows:
        matrix[:] = rows
    return Records(count, np.array(places, np.int64), matrix, odd, repaired)


def _one_record(
    lines: list[str], at: int, delimiter: str, width: int
) -> tuple[int, list[str], bool]:
    """The record that starts at a line: lines used, cells, and whether a stray quote was kept."""
    line = lines[at].rstrip("\r")
    if '"' not in line:
        return 1, line.replace("\r", " ").split(delimiter) if line else [], False
    if line.count('"') % 2 == 0:
        cells = parse_record(line, delimiter)
        return 1, cells if cells is not None else line.split(delimiter), cells is None
    last = min(at + _MOST_RECORD_LINES, len(lines))
    end = next((i for i in range(at + 1, last) if lines[i].count('"') % 2), None)
    if end is not None:
        cells = parse_record("\n".join(lines[at : end + 1]).rstrip("\r"), delimiter)
        if cells is not None and len(cells) == width:
            return end + 1 - at, cells, False
    return 1, line.replace("\r", " ").split(delimiter), True


def parse_record(text: str, delimiter: str) -> list[str] | None:
    """The cells of one record; None when it is more than one, or not readable at all."""
    try:
        found = list(csv.reader(_lines(text), delimiter=delimiter))
    except csv.Error:
        return None
    return found[0] if len(found) == 1 else None


def _lines(text: str) -> list[str]:
    return [line + "\n" for line in text.split("\n")]
