# SPDX-License-Identifier: EUPL-1.2
"""Tables of harm weights as an office keeps them: category; weight; source."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from wijkatlas.api import QT_TRANSLATE_NOOP, Rejection, UserError
from wijkatlas.api.files import open_table, read_number

CATEGORY = (
    "category",
    "categorie",
    "catégorie",
    "categoría",
    "categoria",
    "thema",
    "theme",
    "code",
)
WEIGHT = ("weight", "gewicht", "poids", "peso")
SOURCE = ("source", "bron", "fuente", "fonte")
HEAVIEST = 1e9


@dataclass(frozen=True, slots=True)
class HarmRow:
    """A row that can be used: the code of a theme, its weight, and whose it is."""

    category: str
    weight: float
    source: str


@dataclass(frozen=True, slots=True)
class HarmTable:
    """The rows of a file; ``read`` = rows + rejections."""

    rows: tuple[HarmRow, ...]
    rejections: tuple[tuple[Rejection, Mapping[str, str]], ...]
    read: int


def read_harm_table(path: Path, themes: Mapping[str, str]) -> HarmTable:
    """Read the weights of a table or workbook.

    Args:
        path: the file; its headings may be in any language of the program and in any order.
        themes: codes of themes by what people may call them, in small letters.

    Raises:
        UserError: it can't be read, or has no column of categories or of weights.
    """
    source = open_table(path)
    by_name = {name.strip().casefold(): name for name in source.columns}
    category, weight = _column(by_name, CATEGORY), _column(by_name, WEIGHT)
    origin = next((by_name[name] for name in SOURCE if name in by_name), "")
    rows: list[HarmRow] = []
    refused: list[tuple[Rejection, Mapping[str, str]]] = []
    seen: set[str] = set()
    read = 0
    for chunk in source.chunks():
        refused += [(each, chunk.originals.get(each.row, {})) for each in chunk.rejections]
        read += len(chunk) + len(chunk.rejections)
        for place, number in enumerate(chunk.rows.tolist()):
            cells = {name: str(values[place]) for name, values in chunk.cells.items()}
            code = themes.get(cells[category].strip().casefold(), "")
            value = read_number(cells[weight])
            fault = _fault(cells[category], code, value, seen)
            if fault:
                column = weight if fault == "bad_number" else category
                refused.append((Rejection(number, column, cells[column], fault), cells))
                continue
            seen.add(code)
            rows.append(HarmRow(code, value, cells[origin].strip() if origin else ""))
    return HarmTable(tuple(rows), tuple(refused), read)


def _fault(written: str, code: str, value: float, seen: set[str]) -> str:
    if not written.strip():
        return "no_category"
    if not code:
        return "unknown_category"
    if code in seen:
        return "duplicate_category"
    return "" if 0 <= value <= HEAVIEST else "bad_number"


def _column(by_name: Mapping[str, str], wanted: Sequence[str]) -> str:
    for name in wanted:
        if name in by_name:
            return by_name[name]
    raise UserError(
        QT_TRANSLATE_NOOP("errors", "The table has no column “{column}”."),
        QT_TRANSLATE_NOOP(
            "errors", "A table of harm weights has the columns category; weight; source."
        ),
        column=wanted[0],
    )
