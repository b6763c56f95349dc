# SPDX-License-Identifier: EUPL-1.2
"""What a file really is, from its bytes; its name is only a claim.

Every reader asks here before it opens a file of strangers: name, content and reader must agree.
"""

import os
import re
import zipfile
from enum import StrEnum
from pathlib import Path

from wijkatlas.domain.errors import UnreadableFile
from wijkatlas.exchange.archive import check_zip
from wijkatlas.language import QT_TRANSLATE_NOOP

HEAD_BYTES = 65_536
"""How much of a file is looked at."""


class FileKind(StrEnum):
    """What a file is by its content."""

    EMPTY = "empty"
    TEXT = "text"  # CSV, TSV and whatever else people write in letters
    JSON = "json"
    XML = "xml"
    VRT = "vrt"
    HTML = "html"
    GPKG = "gpkg"
    SQLITE = "sqlite"
    SHP = "shp"  # also .shx: both start alike
    DBF = "dbf"
    SAV = "sav"  # also .zsav
    DTA = "dta"
    POR = "por"
    XLSX = "xlsx"
    ODS = "ods"
    XLS = "xls"  # any OLE file: Word, Excel and Outlook of the nineties
    DOCUMENT = "document"  # DOCX, ODT, PPTX and the like
    ZIP = "zip"
    GZIP = "gzip"
    PDF = "pdf"
    PICTURE = "picture"
    PROGRAM = "program"
    BINARY = "binary"


SENTENCES: dict[FileKind, str] = {
    FileKind.EMPTY: QT_TRANSLATE_NOOP("errors", "“{file}” is empty."),
    FileKind.TEXT: QT_TRANSLATE_NOOP("errors", "“{file}” is plain text."),
    FileKind.JSON: QT_TRANSLATE_NOOP("errors", "“{file}” is a JSON file."),
    FileKind.XML: QT_TRANSLATE_NOOP("errors", "“{file}” is an XML file."),
    FileKind.VRT: QT_TRANSLATE_NOOP(
        "errors", "“{file}” is a virtual file (VRT): it only points to other files."
    ),
    FileKind.HTML: QT_TRANSLATE_NOOP("errors", "“{file}” is a web page."),
    FileKind.GPKG: QT_TRANSLATE_NOOP("errors", "“{file}” is a GeoPackage."),
    FileKind.SQLITE: QT_TRANSLATE_NOOP("errors", "“{file}” is a database without map layers."),
    FileKind.SHP: QT_TRANSLATE_NOOP("errors", "“{file}” is part of a shapefile."),
    FileKind.DBF: QT_TRANSLATE_NOOP("errors", "“{file}” is a dBASE table."),
    FileKind.SAV: QT_TRANSLATE_NOOP("errors", "“{file}” is an SPSS file of answers to a survey."),
    FileKind.DTA: QT_TRANSLATE_NOOP("errors", "“{file}” is a Stata file of answers to a survey."),
    FileKind.POR: QT_TRANSLATE_NOOP(
        "errors", "“{file}” is a portable file of an old SPSS; SPSS and PSPP save it as .sav."
    ),
    FileKind.XLSX: QT_TRANSLATE_NOOP("errors", "“{file}” is an Excel workbook."),
    FileKind.ODS: QT_TRANSLATE_NOOP("errors", "“{file}” is an OpenDocument spreadsheet."),
    FileKind.XLS: QT_TRANSLATE_NOOP(
        "errors", "“{file}” is an Office file of before 2007, or protected by a password."
    ),
    FileKind.DOCUMENT: QT_TRANSLATE_NOOP("errors", "“{file}” is a text document or presentation."),
    FileKind.ZIP: QT_TRANSLATE_NOOP("errors", "“{file}” is a zip archive."),
    FileKind.GZIP: QT_TRANSLATE_NOOP("errors", "“{file}” is a gzip archive."),
    FileKind.PDF: QT_TRANSLATE_NOOP("errors", "“{file}” is a PDF document."),
    FileKind.PICTURE: QT_TRANSLATE_NOOP("errors", "“{file}” is a picture."),
    FileKind.PROGRAM: QT_TRANSLATE_NOOP("errors", "“{file}” is a program."),
    FileKind.BINARY: QT_TRANSLATE_NOOP("errors", "“{file}” holds data that can't be read as text."),
}
"""One whole sentence per kind, so that each can be translated as people say it."""

_MAGIC: tuple[tuple[bytes, FileKind], ...] = (
    (b"\x1f\x8b", FileKind.GZIP),
    (b"%PDF-", FileKind.PDF),
    (b"\x89PNG\r\n\x1a\n", FileKind.PICTURE),
    (b"\xff\xd8\xff", FileKind.PICTURE),
    (b"GIF87a", FileKind.PICTURE),
    (b"GIF89a", FileKind.PICTURE),
    (b"II*\x00", FileKind.PICTURE),
    (b"MM\x00*", FileKind.PICTURE),
    (b"II+\x00", FileKind.PICTURE),
    (b"BM6", FileKind.PICTURE),
    (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", FileKind.XLS),
    (b"\x00\x00\x27\x0a", FileKind.SHP),
    (b"$FL2", FileKind.SAV),
    (b"$FL3", FileKind.SAV),
    (b"<stata_dta>", FileKind.DTA),
    (b"\x7fELF", FileKind.PROGRAM),
    (b"MZ\x90", FileKind.PROGRAM),
    (b"7z\xbc\xaf\x27\x1c", FileKind.BINARY),
    (b"Rar!\x1a\x07", FileKind.BINARY),
    (b"BZh", FileKind.BINARY),
    (b"\xfd7zXZ\x00", FileKind.BINARY),
    (b"PMTiles", FileKind.BINARY),
    (b"PAR1", FileKind.BINARY),
    (b"\x80\x04\x95", FileKind.BINARY),
)
_BOMS = (
    (b"\xef\xbb\xbf", "utf-8"),
    (b"\xff\xfe", "utf-16-le"),
    (b"\xfe\xff", "utf-16-be"),
)
_DBF_VERSIONS = frozenset(b"\x02\x03\x30\x31\x32\x43\x63\x83\x8b\x8e\xcb\xf5")
_STATA_RELEASES = frozenset({104, 105, 108, 110, 111, 112, 113, 114, 115})
_TEXT_CONTROLS = frozenset(b"\t\n\x0b\x0c\r\x1a\x1b\x00\x85")
_MOST_CONTROLS = 0.03
_JSON_START = re.compile(rb'\{\s*["}]|\[\s*[\[{"\]\d\-]|\[\s*(?:true|false|null)\b|[\[{]\s*$')


def identify(path: Path) -> FileKind:
    """What the file is. Raises ``UnreadableFile`` where it can't be opened at all."""
    try:
        check_ordinary(path)
        with path.open("rb") as stream:
            head = stream.read(HEAD_BYTES)
    except OSError as error:
        raise unreadable(path, error) from error
    return _of_zip(path) if head[:4] in {b"PK\x03\x04", b"PK\x05\x06"} else identify_bytes(head)


def identify_bytes(head: bytes) -> FileKind:
    """What the first bytes of a file say; a zip archive stays ``ZIP`` whatever it holds."""
    if not head:
        return FileKind.EMPTY
    if head[:4] in {b"PK\x03\x04", b"PK\x05\x06", b"PK\x07\x08"}:
        return FileKind.ZIP
    if head.startswith(b"SQLite format 3\x00"):
        return FileKind.GPKG if head[68:72] in {b"GPKG", b"GP10", b"GP11"} else FileKind.SQLITE
    for magic, kind in _MAGIC:
        if head.startswith(magic):
            return kind
    if b"SPSS PORT FILE" in head[:200]:
        return FileKind.POR
    if _is_old_stata(head):
        return FileKind.DTA
    if _is_dbf(head):
        return FileKind.DBF
    return _of_text(head)


def require(path: Path, allowed: frozenset[FileKind], hint: str, /, **values: object) -> FileKind:
    """The kind of the file when it is one of ``allowed``; else the sentence that says what it is.

    ``hint`` (marked for translation in context ``errors``) says which files can be read here.
    """
    kind = identify(path)
    if kind not in allowed:
        raise UnreadableFile(SENTENCES[kind], hint, file=path.name, **values)
    return kind


def check_ordinary(path: Path) -> None:
    """Refuse pipes and devices, which may never end. Raises ``UnreadableFile``."""
    if path.exists() and not path.is_file() and not path.is_dir():
        raise UnreadableFile(
            QT_TRANSLATE_NOOP("errors", "“{file}” is no ordinary file."), file=path.name
        )


def unreadable(path: Path, error: OSError) -> UnreadableFile:
    """The sentence for a file that the system doesn't let us open."""
    if isinstance(error, FileNotFoundError):
        text = QT_TRANSLATE_NOOP("errors", "There is no file “{file}”.")
    elif isinstance(error, IsADirectoryError) or path.is_dir():
        text = QT_TRANSLATE_NOOP("errors", "“{file}” is a folder, not a file.")
    elif isinstance(error, PermissionError):
        text = QT_TRANSLATE_NOOP("errors", "You may not read “{file}”.")
    else:
        text = QT_TRANSLATE_NOOP("errors", "“{file}” can't be read: {cause}.")
        return UnreadableFile(text, file=path.name, cause=os.strerror(error.errno or 0))
    return UnreadableFile(text, file=path.name)


def _is_old_stata(head: bytes) -> bool:
    """Stata up to 12: release, byte order, one, nothing; then the number of variables."""
    known = len(head) > 60 and head[0] in _STATA_RELEASES and head[1] in {1, 2} and head[2] == 1
    return known and head[3] == 0 and head[4:6] != b"\0\0"


def _is_dbf(head: bytes) -> bool:
    """A dBASE header: version, a date, header and record lengths that fit each other."""
    if len(head) < 33 or head[0] not in _DBF_VERSIONS:
        return False
    month, day = head[2], head[3]
    header, record = int.from_bytes(head[8:10], "little"), int.from_bytes(head[10:12], "little")
    return month <= 12 and day <= 31 and header >= 33 and record >= 1 and head[1:4] != b"\n\n\n"


def _of_text(head: bytes) -> FileKind:
    text = head
    for bom, encoding in _BOMS:
        if head.startswith(bom):
            text = head[len(bom) :].decode(encoding, errors="replace").encode()
            break
    else:
        if _looks_like_utf16(head):
            text = head.replace(b"\x00", b"")
        elif _control_share(head) > _MOST_CONTROLS:
            return FileKind.BINARY
    start = text.lstrip(b" \t\r\n\x00\xef\xbb\xbf\x1e")[:4096]
    if not start:
        return FileKind.TEXT
    lower = start.lower()
    if _JSON_START.match(start):
        return FileKind.JSON
    if lower.startswith((b"<!doctype html", b"<html", b"<head", b"<body")):
        return FileKind.HTML
    if start[:1] == b"<":
        tags = (b"<ogrvrt", b"<vrtdataset", b"<gdaltilecache")
        return FileKind.VRT if any(tag in lower for tag in tags) else FileKind.XML
    return FileKind.TEXT


def _looks_like_utf16(head: bytes) -> bool:
    """UTF-16 without a mark: nearly every second byte is NUL, the others are not."""
    sample = head[:4096]
    even, odd = sample[::2].count(0), sample[1::2].count(0)
    half = max(len(sample) // 2, 1)
    return (even > 0.6 * half and odd < 0.1 * half) or (odd > 0.6 * half and even < 0.1 * half)


def _control_share(head: bytes) -> float:
    controls = sum(head.count(code) for code in range(32) if code not in _TEXT_CONTROLS)
    return (controls + max(0, head.count(0) - len(head) // 50)) / len(head)


def _of_zip(path: Path) -> FileKind:
    """Look into a zip archive: Office and OpenDocument files are archives too."""
    check_zip(path)
    with zipfile.ZipFile(path) as archive:
        names = set(archive.namelist())
        if "[Content_Types].xml" in names:
            return FileKind.XLSX if "xl/workbook.xml" in names else FileKind.DOCUMENT
        if "mimetype" in names and "content.xml" in names:
            with archive.open("mimetype") as stream:
                kind = stream.read(100)
            return FileKind.ODS if b"opendocument.spreadsheet" in kind else FileKind.DOCUMENT
    return FileKind.ZIP
