# SPDX-License-Identifier: EUPL-1.2
"""SPSS and Stata files as messages: first the variables, then their values, each once with a code.

Runs inside the sandbox: the reader is a C library. It is told that all text is Latin-1, which it can
never fail at or lose a byte of; what the bytes really say is found out here, text by text.
"""

from collections.abc import Iterator, Mapping
from contextlib import suppress
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any

import numpy as np

from wijkatlas.domain.errors import UnreadableFile
from wijkatlas.exchange import frame as frames
from wijkatlas.exchange.archive import FETCH_AGAIN
from wijkatlas.exchange.frame import Frame
from wijkatlas.exchange.rows import cell_text
from wijkatlas.exchange.signature import FileKind, identify
from wijkatlas.language import QT_TRANSLATE_NOOP

MOST_CELLS = 120_000_000
MOST_VARIABLES = 16_384
_CELLS_AT_ONCE = 8_000_000
_BYTES = "ISO-8859-1"
_OLD_WINDOWS = "windows-1252"
_SPSS_START = datetime(1582, 10, 14)
_STATA_START = datetime(1960, 1, 1)
_SORTS = {
    ("DATE", "ADATE", "EDATE", "JDATE", "SDATE", "QYR", "MOYR", "WKYR", "%td", "%d"): "date",
    ("DATETIME", "YMDHMS", "%tc", "%tC"): "moment",
    ("TIME", "DTIME", "MTIME"): "time",
}
_LARGEST = float(np.finfo(np.float64).max)


def statistics_frames(path: Path, encoding: str = "") -> Iterator[Frame]:
    """The head (what is known of the variables), then columns, some at a time.

    Of each column ``texts`` holds the distinct values, "" for an empty cell, and the array of its
    place in the file their codes. ``encoding`` is that of texts that are no UTF-8, "" to go by the file.
    Raises ``UnreadableFile``.
    """
    kind = identify(path)
    _check_end(path, kind)
    declared = encoding
    with suppress(UnreadableFile):
        declared = declared or _read(path, kind, None, metadataonly=True)[1].file_encoding or ""
    about = _read(path, kind, metadataonly=True)[1]
    names = list(dict.fromkeys(about.column_names))
    rows = about.number_rows
    _check_size(path, rows or 0, len(names))
    reading = _Decoding(declared)
    yield Frame(frames.HEAD, _head(about, kind, names, reading))
    at_once = max(_CELLS_AT_ONCE // max(rows or 100_000, 1), 1)
    for first in range(0, len(names), at_once):
        part = names[first : first + at_once]
        limit = MOST_CELLS // len(names) + 1 if rows is None else 0
        columns, _ = _read(path, kind, usecols=part, row_limit=limit)
        length = len(columns[part[0]])
        if rows is not None and length != rows:
            raise _damaged(path)
        _check_size(path, length, len(names))
        texts, arrays = {}, {}
        for place, name in enumerate(part, start=first):
            values = columns.pop(name)
            codes = {value: code for code, value in enumerate(dict.fromkeys(values))}
            arrays[str(place)] = np.fromiter(map(codes.__getitem__, values), "<u4", length)
            texts[str(place)] = _texts(list(codes), name, about, reading)
        yield Frame(frames.CHUNK, {"texts": texts, "repaired": reading.repaired}, arrays)


class _Decoding:
    """Turns what was read as Latin-1 into what it is; counts texts in another encoding."""

    def __init__(self, declared: str) -> None:
        self.declared = declared or "utf-8"
        self.repaired = 0
        self._other = _OLD_WINDOWS
        with suppress(LookupError):
            if "".encode(self.declared) == b"" and not self._is_unicode:
                self._other = self.declared

    @property
    def _is_unicode(self) -> bool:
        return self.declared.casefold().replace("-", "") == "utf8"

    def text(self, value: object) -> str:
        """The text; "" for none."""
        text = str(value) if value is not None else ""
        if text.isascii():
            return text
        raw = text.encode(_BYTES, "replace")
        try:
            return raw.decode()
        except UnicodeDecodeError:
            self.repaired += self._is_unicode
            return raw.decode(self._other, "replace")


def _read(
    path: Path, kind: FileKind, encoding: str | None = _BYTES, **options: Any
) -> tuple[dict[str, list[Any]], Any]:
    import pyreadstat

    read = pyreadstat.read_dta if kind is FileKind.DTA else pyreadstat.read_sav
    try:
        found: tuple[dict[str, list[Any]], Any] = read(
            str(path),
            encoding=encoding,
            output_format="dict",
            user_missing=True,
            disable_datetime_conversion=True,
            **options,
        )
    except (
        pyreadstat.ReadstatError,
        pyreadstat.PyreadstatError,
        ArithmeticError,
        LookupError,
        ValueError,
    ) as error:
        raise _damaged(path) from error
    return found


def _head(about: Any, kind: FileKind, names: list[str], reading: _Decoding) -> dict[str, Any]:
    labels = about.variable_value_labels
    variables = []
    for name in names:
        missing = [*about.missing_ranges.get(name, ()), *about.missing_user_values.get(name, ())]
        variables.append(
            {
                "name": reading.text(name),
                "label": reading.text(about.column_names_to_labels.get(name)),
                "sort": _sort(name, about),
                "measure": (about.variable_measure.get(name) or "").replace("unknown", ""),
                "labels": {
                    _code(value, name, about, reading): reading.text(label)
                    for value, label in labels.get(name, {}).items()
                },
                "missing": [_range(each, reading) for each in missing],
            }
        )
    sets = [
        {
            "name": reading.text(name).lstrip("$"),
            "label": reading.text(each.get("label")),
            "variables": [reading.text(variable) for variable in each.get("variable_list", ())],
            "counted": cell_text(each.get("counted_value")) if each.get("is_dichotomy") else "",
        }
        for name, each in (about.mr_sets or {}).items()
    ]
    return {
        "kind": kind.value,
        "rows": about.number_rows,
        "title": reading.text(about.file_label),
        "encoding": reading.declared.casefold(),
        "variables": variables,
        "sets": sets,
        "repaired": reading.repaired,
    }


def _range(missing: object, reading: _Decoding) -> list[object]:
    """The ends of what counts as missing: two numbers, or twice one text."""
    if not isinstance(missing, Mapping):
        return [f".{missing}"] * 2
    return [
        max(-_LARGEST, min(_LARGEST, float(end)))
        if isinstance(end, int | float)
        else reading.text(end)
        for end in (missing["lo"], missing["hi"])
    ]


def _sort(name: str, about: Any) -> str:
    if about.readstat_variable_types.get(name) == "string":
        return "text"
    form = about.original_variable_types.get(name) or ""
    plain = form if form.startswith("%") else form.rstrip("0123456789.")
    for starts, sort in _SORTS.items():
        if plain in starts or (plain.startswith("%") and plain.startswith(starts)):
            return sort
    return "number"


def _texts(values: list[Any], name: str, about: Any, reading: _Decoding) -> list[str]:
    sort = _sort(name, about)
    if sort in {"date", "moment", "time"}:
        is_stata = about.file_format == "dta"
        return [_moment(value, sort, is_stata=is_stata) for value in values]
    return [_code(value, name, about, reading) for value in values]


def _code(value: Any, name: str, about: Any, reading: _Decoding) -> str:
    """A value as text; of numbers that are stored short, no more digits than they have."""
    if value is None:
        return ""
    kind = about.readstat_variable_types.get(name)
    if isinstance(value, str):
        return reading.text(value).strip() if kind == "string" else f".{value}"
    if kind == "float" and not float(value).is_integer():
        return str(np.float32(value))
    return cell_text(float(value))


def _moment(value: Any, sort: str, *, is_stata: bool) -> str:
    """ISO 8601; a number that is no moment of any calendar stays one."""
    if value is None or isinstance(value, str):
        return f".{value}" if value else ""
    try:
        if sort == "time":
            return str(timedelta(seconds=round(value)))
        if is_stata:
            length = timedelta(days=value) if sort == "date" else timedelta(milliseconds=value)
            found = _STATA_START + length
        else:
            found = _SPSS_START + timedelta(seconds=value)
    except (OverflowError, ValueError):
        return cell_text(float(value))
    return found.date().isoformat() if sort == "date" else found.isoformat(timespec="seconds")


def _check_end(path: Path, kind: FileKind) -> None:
    """New Stata files end with a word; what follows the rows is lost in one that doesn't."""
    with path.open("rb") as stream:
        if kind is FileKind.DTA and stream.read(1) == b"<":
            stream.seek(max(path.stat().st_size - 100, 0))
            if b"</stata_dta>" not in stream.read():
                raise _damaged(path)


def _check_size(path: Path, rows: int, variables: int) -> None:
    if not variables or variables > MOST_VARIABLES or rows * variables > MOST_CELLS:
        raise UnreadableFile(
            QT_TRANSLATE_NOOP(
                "errors", "“{file}” is no survey: it has {rows} rows and {columns} variables."
            ),
            QT_TRANSLATE_NOOP("errors", "Save only the variables that you need."),
            file=path.name,
            rows=rows,
            columns=variables,
        )


def _damaged(path: Path) -> UnreadableFile:
    text = QT_TRANSLATE_NOOP("errors", "“{file}” is damaged or cut off.")
    return UnreadableFile(text, FETCH_AGAIN, file=path.name)
