# SPDX-License-Identifier: EUPL-1.2
"""Shapefiles: three to six files that belong together, some of which are usually missing.

GDAL reads a copy under plain names in a folder of its own, so that nothing but the three files that
were looked at is opened; a missing index (.shx) is made anew there.
"""

import codecs
import shutil
import struct
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import numpy as np

from wijkatlas.domain.errors import UnreadableFile
from wijkatlas.exchange.crs import NOWHERE, Bounds
from wijkatlas.exchange.feature import (
    CHUNK_FEATURES,
    FeatureChunk,
    ForeignLayer,
    LayerInfo,
    Value,
    check_columns,
)
from wijkatlas.exchange.jsontext import clean_text
from wijkatlas.exchange.rows import unique_headings
from wijkatlas.language import QT_TRANSLATE_NOOP

_FAMILIES = {1: "point", 8: "point", 3: "line", 5: "polygon"}
_DBF_LANGUAGES = {
    0x01: "cp437",
    0x02: "cp850",
    0x03: "cp1252",
    0x57: "cp1252",
    0x58: "cp1252",
    0x59: "cp1252",
    0xC8: "cp1250",
    0xC9: "cp1251",
}
_SAMPLE_BYTES = 8 * 1024**2
_READ_BYTES = 32 * 1024**2
_MOST_AT_ONCE = 131_072
_DAMAGED = QT_TRANSLATE_NOOP("errors", "The shapefile “{file}” is damaged or incomplete.")
_ALL_FILES = QT_TRANSLATE_NOOP(
    "errors", "Ask the sender for all its files (.shp, .shx, .dbf, .prj), best in one zip file."
)


def list_shapefile(path: Path) -> list[LayerInfo]:
    """The one layer of the shapefile."""
    kind, _, _ = _header(main_file(path))
    return [LayerInfo(path.stem, _FAMILIES.get(kind % 10, ""))]


def main_file(path: Path) -> Path:
    """The .shp of which ``path`` is a part."""
    found = path if path.suffix.lower() == ".shp" else sibling(path, ".shp")
    if found is None:
        text = QT_TRANSLATE_NOOP("errors", "Beside “{file}” there is no .shp file with the shapes.")
        raise UnreadableFile(text, _ALL_FILES, file=path.name)
    return found


def sibling(path: Path, suffix: str) -> Path | None:
    """The file of the same name with another ending, in capitals or not."""
    for ending in (suffix, suffix.upper(), suffix.capitalize()):
        candidate = path.with_suffix(ending)
        if candidate.is_file():
            return candidate
    return None


def open_shapefile(path: Path, folder: Path) -> ForeignLayer:
    """The features of the shapefile; ``folder`` takes the copy that is read."""
    main = main_file(path)
    kind, box, records = _header(main)
    table = sibling(main, ".dbf")
    encoding = _encoding(main, table)
    copy = _stage(main, table, folder)
    projection = sibling(main, ".prj")
    crs = ""
    if projection is not None and projection.stat().st_size < 20_000:
        crs = projection.read_text(encoding="utf-8", errors="replace").strip()
    columns, total = _describe(path, copy, encoding)
    check_columns(path.name, len(columns))
    headings = unique_headings(columns)
    return ForeignLayer(
        name=main.stem,
        columns=headings,
        read=lambda: _read(path, copy, encoding, headings, total),
        crs=crs,
        box=box if records else NOWHERE,
        total=total,
        facts={
            "kind": "shapefile",
            "encoding": encoding,
            "geometry": _FAMILIES.get(kind % 10, ""),
            "missing": " ".join(
                ending for ending in (".shx", ".dbf", ".prj") if sibling(main, ending) is None
            ),
        },
    )


def _header(main: Path) -> tuple[int, Bounds, int]:
    """Kind of shape, extent, and the number of bytes of records."""
    with main.open("rb") as stream:
        head = stream.read(100)
    if len(head) < 100 or head[:4] != b"\x00\x00\x27\x0a":
        raise UnreadableFile(_DAMAGED, _ALL_FILES, file=main.name)
    kind = struct.unpack_from("<i", head, 32)[0]
    min_x, min_y, max_x, max_y = struct.unpack_from("<4d", head, 36)
    return kind, Bounds(min_x, min_y, max_x, max_y), main.stat().st_size - 100


def _stage(main: Path, table: Path | None, folder: Path) -> Path:
    copy = folder / "layer.shp"
    shutil.copyfile(main, copy)
    index = sibling(main, ".shx")
    if index is not None and index.stat().st_size >= 100:
        shutil.copyfile(index, folder / "layer.shx")
    if table is not None:
        shutil.copyfile(table, folder / "layer.dbf")
    return copy


def _encoding(main: Path, table: Path | None) -> str:
    """The encoding that the .cpg or the table says, checked against the text itself."""
    if table is None:
        return "UTF-8"
    with table.open("rb") as stream:
        head = stream.read(32)
        if len(head) < 32:
            raise UnreadableFile(_DAMAGED, _ALL_FILES, file=table.name)
        stream.seek(int.from_bytes(head[8:10], "little"))
        sample = stream.read(_SAMPLE_BYTES)
    said = _said_encoding(main) or _DBF_LANGUAGES.get(head[29], "")
    if sample.isascii():
        return said or "UTF-8"
    is_utf8 = _is_utf8(sample)
    if said and not (said == "UTF-8" and not is_utf8):
        return said
    return "UTF-8" if is_utf8 else "cp1252"


def _said_encoding(main: Path) -> str:
    page = sibling(main, ".cpg") or sibling(main, ".cst")
    if page is None:
        return ""
    words = page.read_bytes()[:64].decode("ascii", "replace").strip().strip("\x00\ufeff")
    name = words.upper().removeprefix("ANSI ").strip()
    if name.isdigit():
        name = {"88591": "ISO-8859-1", "65001": "UTF-8"}.get(name, f"CP{name}")
    try:
        found = codecs.lookup(name).name
    except LookupError:
        return ""
    return "UTF-8" if found == "utf-8" else found


def _is_utf8(sample: bytes) -> bool:
    """True when the text is UTF-8; a field may have cut a last character in two."""
    try:
        sample.decode("utf-8")
    except UnicodeDecodeError:
        text = sample.decode("utf-8", "replace")
        good = sum(1 for sign in text if ord(sign) > 127 and sign != "\ufffd")
        return good > 20 * text.count("\ufffd")
    return True


def _describe(path: Path, copy: Path, encoding: str) -> tuple[list[str], int]:
    import pyogrio

    try:
        info = pyogrio.read_info(copy, encoding=encoding, force_feature_count=True)
    except (pyogrio.errors.DataSourceError, ValueError, OverflowError) as error:
        raise UnreadableFile(_DAMAGED, _ALL_FILES, file=path.name) from error
    columns = [] if sibling(copy, ".dbf") is None else [str(name) for name in info["fields"]]
    return columns, int(info["features"])


def _read(
    path: Path, copy: Path, encoding: str, headings: list[str], total: int
) -> Iterator[FeatureChunk]:
    from pyogrio import errors, raw

    start = 0
    # opening and skipping cost the same for few features as for many
    fitting = _READ_BYTES * total // max(copy.stat().st_size, 1)
    at_once = min(max(fitting, CHUNK_FEATURES), _MOST_AT_ONCE)
    while start < total:
        try:
            _, _, geometries, fields = raw.read(
                copy,
                encoding=encoding,
                skip_features=start,
                max_features=at_once,
                force_2d=True,
                datetime_as_string=True,
            )
        except (errors.DataSourceError, errors.FeatureError, ValueError, OverflowError) as error:
            raise UnreadableFile(_DAMAGED, _ALL_FILES, file=path.name) from error
        count = len(geometries)
        if not count:
            return
        for low in range(0, count, CHUNK_FEATURES):
            part = slice(low, min(low + CHUNK_FEATURES, count))
            values = {
                heading: _plain(column[part])
                for heading, column in zip(headings, fields, strict=False)
            }
            rows = list(range(start + part.start + 1, start + part.stop + 1))
            shapes = [bytes(g) if g is not None else None for g in geometries[part]]
            yield FeatureChunk(rows, values, shapes)
        start += count


def _plain(column: np.ndarray[Any, Any]) -> list[Value]:
    if column.dtype.kind == "M":
        return [None if np.isnat(cell) else str(cell) for cell in column]
    if column.dtype.kind == "f":
        whole = column[np.isfinite(column)]
        # a whole-number column with gaps comes as floating numbers
        as_int = len(whole) and len(whole) < len(column) and bool((whole == np.rint(whole)).all())
        cells = column.tolist()
        if as_int and bool((np.abs(whole) < 2**53).all()):
            return [int(cell) if np.isfinite(cell) else None for cell in cells]
        return [cell if np.isfinite(cell) else None for cell in cells]
    if column.dtype.kind == "O":
        return [clean_text(cell) if isinstance(cell, str) else None for cell in column]
    plain: list[Value] = column.tolist()
    return plain
