# SPDX-License-Identifier: EUPL-1.2
"""CSV and its relatives as rows: any delimiter, quoting and encoding, plain or in an archive.

Sound files are cut into cells in bulk, a block at a time; a block whose quoting is unsound is read
line by line, so that one slip costs one row. Memory stays that of a block.
"""

import csv
import io
import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import AbstractContextManager
from dataclasses import dataclass, field, replace
from pathlib import Path, PurePosixPath
from typing import BinaryIO

import numpy as np

from wijkatlas.domain.errors import UnreadableFile
from wijkatlas.domain.incident import Rejection
from wijkatlas.exchange.archive import MOST_BYTES, check_zip, open_entry, open_gzip
from wijkatlas.exchange.cells import Records, split_blocks
from wijkatlas.exchange.dialect import NO_DELIMITER, find_header, sample_records, sniff_delimiter
from wijkatlas.exchange.rows import Merged, RowChunk, unique_headings
from wijkatlas.exchange.signature import SENTENCES, FileKind, identify, identify_bytes
from wijkatlas.exchange.textblock import HEAD_BYTES, detect_encoding, text_blocks
from wijkatlas.language import QT_TRANSLATE_NOOP

MOST_COLUMNS = 2_000
_FOREIGN_DELIMITER = "\x1f"
READABLE = QT_TRANSLATE_NOOP(
    "errors", "Choose a CSV, Excel, OpenDocument, GeoJSON, GeoPackage or shapefile."
)

Opener = Callable[[], AbstractContextManager[BinaryIO]]


@dataclass(frozen=True, slots=True)
class Hints:
    """What is known of a text table beforehand; "" and None: find out."""

    delimiter: str = ""
    encoding: str = ""
    header_row: int | None = None
    most_columns: int = MOST_COLUMNS


@dataclass(frozen=True, slots=True)
class TableText:
    """An opened text table; see :class:`~wijkatlas.exchange.rows.RowSource`."""

    file: str
    opener: Opener
    columns: Sequence[str]
    facts: Mapping[str, str]
    total: int | None
    header_lines: int
    delimiter: str
    encoding: str
    crs: str = ""
    has_geometry: bool = False
    _sample: str = field(default="", repr=False)
    top: Sequence[Sequence[str]] = field(default=(), repr=False)
    """The first lines that are not blank, whatever the header is."""

    merged: Sequence[Merged] = ()
    """Merged cells: text has none."""

    def with_header(self, rows: Sequence[int], headings: Sequence[str]) -> "TableText":
        """The same table with these headings, taken from these lines (from 1, blank ones skipped)."""
        lines = _count_lines(self._sample, _foreign(self.delimiter) or self.delimiter, max(rows))
        facts = {**self.facts, "header_row": str(max(rows))}
        return replace(self, columns=unique_headings(headings), facts=facts, header_lines=lines)

    def chunks(self) -> Iterator[RowChunk]:
        """The rows from the start."""
        repaired = 0
        width = len(self.columns)
        foreign = _foreign(self.delimiter)

        def blocks(stream: BinaryIO) -> Iterator[bytes]:
            nonlocal repaired
            skip = self.header_lines
            for block in text_blocks(stream, self.file, self.encoding):
                repaired += block.repaired
                data = block.data
                while skip and data:
                    data = data[data.index(b"\n") + 1 :]
                    skip -= 1
                if foreign:
                    data = data.replace(self.delimiter.encode(), foreign.encode())
                if data:
                    yield data

        row = 1
        with self.opener() as stream:
            for records in split_blocks(blocks(stream), foreign or self.delimiter, width):
                notes = {"repaired_text": repaired + records.repaired}
                repaired = 0
                yield _chunk(records, row, self.columns, notes)
                row += records.count


def open_table_text(path: Path, hints: Hints | None = None) -> TableText:
    """Open a text table: plain, gzip, or the only table in a zip archive.

    Raises:
        UnreadableFile: the file is something else, is empty, damaged, or not safe to open.
    """
    hints = hints or Hints()
    kind = identify(path)
    opener, size, name = _way_in(path, kind)
    head, is_all = _head(opener)
    inner = identify_bytes(head)
    if inner is not FileKind.TEXT:
        raise UnreadableFile(SENTENCES[inner], READABLE, file=name)
    encoding = hints.encoding or detect_encoding(head)
    text = _head_text(head, name, encoding, is_all=is_all)
    if not text.strip():
        raise UnreadableFile(SENTENCES[FileKind.EMPTY], READABLE, file=name)
    delimiter = hints.delimiter or sniff_delimiter(text)
    sample = text.replace(delimiter, _foreign(delimiter)) if _foreign(delimiter) else text
    records = sample_records(sample, _foreign(delimiter) or delimiter)
    header = find_header(records) if hints.header_row is None else hints.header_row
    if header > len(records) or not records:
        raise UnreadableFile(
            QT_TRANSLATE_NOOP("errors", "“{file}” has no line {line}, where its header should be."),
            file=name,
            line=header or 1,
        )
    first = records[header - 1] if header else max(records[:50], key=len)
    if len(first) > hints.most_columns:
        raise UnreadableFile(
            QT_TRANSLATE_NOOP("errors", "“{file}” has {count} columns; a table has fewer."),
            READABLE,
            file=name,
            count=len(first),
        )
    facts = {"kind": "csv", "encoding": encoding, "header_row": str(header), "file": name}
    if delimiter != NO_DELIMITER:
        facts["delimiter"] = delimiter
    header_lines = _count_lines(sample, _foreign(delimiter) or delimiter, header)
    return TableText(
        name,
        opener,
        unique_headings(first if header else [""] * len(first)),
        facts,
        _estimate(text, len(head), size, header_lines, is_all=is_all),
        header_lines,
        delimiter,
        encoding,
        top=records,
        _sample=sample,
    )


def _way_in(path: Path, kind: FileKind) -> tuple[Opener, int, str]:
    """How to get at the bytes, how many there are, and the file's name for sentences."""
    if kind is FileKind.GZIP:
        packed = path.stat().st_size
        with path.open("rb") as stream:
            stream.seek(max(packed - 4, 0))
            size = int.from_bytes(stream.read(4), "little")  # as its last bytes say
        return (lambda: open_gzip(path)), max(size, packed), path.name
    if kind is FileKind.ZIP:
        entries = [entry for entry in check_zip(path) if is_data_file(entry.filename)]
        if len(entries) != 1:
            raise not_one(path, len(entries))
        entry = entries[0]
        return (lambda: open_entry(path, entry)), entry.file_size, entry.filename
    if kind is not FileKind.TEXT:
        raise UnreadableFile(SENTENCES[kind], READABLE, file=path.name)
    size = path.stat().st_size
    if size > MOST_BYTES:
        raise UnreadableFile(
            QT_TRANSLATE_NOOP("errors", "“{file}” is too large to read safely ({megabytes} MB)."),
            QT_TRANSLATE_NOOP("errors", "Ask the sender for a shorter period."),
            file=path.name,
            megabytes=f"{size / 1e6:.0f}",
        )
    return (lambda: path.open("rb")), size, path.name


def is_data_file(name: str) -> bool:
    """True for an archive's entry that is not the litter of an operating system."""
    path = PurePosixPath(name)
    litter = path.name.startswith(".") or path.parts[0] == "__MACOSX"
    return not litter and path.name.casefold() not in {"thumbs.db", "desktop.ini"}


def not_one(path: Path, count: int) -> UnreadableFile:
    """The sentence for an archive that doesn't hold exactly one data file."""
    if not count:
        return UnreadableFile(
            QT_TRANSLATE_NOOP("errors", "The archive “{file}” holds no file."), file=path.name
        )
    return UnreadableFile(
        QT_TRANSLATE_NOOP("errors", "The archive “{file}” holds {count} files."),
        QT_TRANSLATE_NOOP("errors", "Unpack it and choose one of them."),
        file=path.name,
        count=count,
    )


def _head(opener: Opener) -> tuple[bytes, bool]:
    with opener() as stream:
        head = stream.read(HEAD_BYTES)
        return head, not stream.read(1)


def _head_text(head: bytes, name: str, encoding: str, *, is_all: bool) -> str:
    """The first lines as text; the last one is left out where it may be cut."""
    try:
        bytes(range(256)).decode(encoding, "replace")  # some only work on some bytes, or never
        block = b"".join(each.data for each in text_blocks(io.BytesIO(head), name, encoding))
    except (LookupError, UnicodeError) as error:
        raise UnreadableFile(
            QT_TRANSLATE_NOOP("errors", "There is no encoding “{encoding}”."),
            QT_TRANSLATE_NOOP("errors", "Usual ones are utf-8, windows-1252 and utf-16."),
            encoding=encoding,
        ) from error
    text = block.decode()
    cut = text.rstrip("\n").rfind("\n")
    return text if is_all or cut < 0 else text[: cut + 1]


def _foreign(delimiter: str) -> str:
    """The sign that stands in for a delimiter which is not one ASCII character; "" else."""
    return "" if len(delimiter) == 1 and delimiter.isascii() else _FOREIGN_DELIMITER


def _count_lines(text: str, delimiter: str, header: int) -> int:
    """Physical lines up to and including the header record."""
    if not header:
        return 0
    lines = re.split(r"(?<=\n)", text)
    reader = csv.reader(lines, delimiter=delimiter)
    seen = 0
    while seen < header:
        try:
            seen += bool(next(reader))
        except csv.Error:
            continue
        except StopIteration:
            break
    return reader.line_num


def _estimate(text: str, head_bytes: int, size: int, skip: int, *, is_all: bool) -> int:
    lines = max(sum(1 for line in text.split("\n") if line.strip("\r")) - skip, 0)
    return lines if is_all else max(lines, round(lines * size / max(head_bytes, 1)))


def _chunk(records: Records, row: int, columns: Sequence[str], notes: dict[str, int]) -> RowChunk:
    rejections, originals = [], {}
    for place, cells, reason in records.odd:
        number = row + place
        extra = len(cells) - len(columns)
        names = [*columns, *(f"+{each}" for each in range(1, extra + 1))]
        value = cells[len(columns)] if extra > 0 else str(len(cells)) if any(cells) else ""
        column = names[len(cells) - 1] if 0 < len(cells) <= len(columns) and any(cells) else ""
        rejections.append(Rejection(number, column, value[:200], reason))
        originals[number] = dict(zip(names, cells, strict=False))
    return RowChunk(
        rows=records.places + np.int64(row),
        cells={name: records.cells[:, index] for index, name in enumerate(columns)},
        rejections=rejections,
        originals=originals,
        notes={reason: count for reason, count in notes.items() if count},
    )
