# SPDX-License-Identifier: EUPL-1.2
"""Which sheets of a foreign workbook are those of a plan, where their headers stand, and their rows."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from wijkatlas.api import QT_TRANSLATE_NOOP, UserError
from wijkatlas.api.files import Merged, TableText, UnreadableFile, Workbook, open_table
from wijkatlas_plan.files.cell_values import as_text
from wijkatlas_plan.files.plan.columns import COLUMNS
from wijkatlas_plan.files.words import (
    Kind,
    is_readme,
    other_names,
    own_names,
    plain,
    sheet_kinds,
)

MOST_COLUMNS = 200
MOST_ROWS = 100_000
MOST_FILLED = 500_000  # cells that merging fills; a sheet with more was not made by hand
_MOST_HEADER_LINES = 60
_TITLE_WORDS = {
    Kind.STRATEGIC: "strategic",
    Kind.OPERATIONAL: "operational",
    Kind.ACTION: "action",
}
"""On a sheet of actions, a column "Action" holds their titles."""

_BY_LIKELIHOOD = (
    Kind.ACTION,
    Kind.OPERATIONAL,
    Kind.BUDGET,
    Kind.MILESTONE,
    Kind.MEASUREMENT,
    Kind.STRATEGIC,
    Kind.PLAN,
)


@dataclass(frozen=True, slots=True)
class Line:
    """A row as it stands in the file: its line (from 1), and its cells by column key.

    ``extras`` are texts under headings that are no column; ``original`` all texts under theirs.
    """

    number: int
    cells: Mapping[str, object]
    extras: Mapping[str, str] = field(default_factory=dict)
    original: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class PlanSheet:
    """A sheet of a plan; ``headings`` are those of the file by column key.

    ``extras`` are headings that are no column; ``broken`` the lines that have no cells.
    """

    kind: Kind
    title: str
    headings: Mapping[str, str]
    lines: Sequence[Line]
    extras: Sequence[str] = ()
    broken: Sequence[tuple[int, Mapping[str, str]]] = ()


def read_sheets(path: Path) -> tuple[list[PlanSheet], list[str]]:
    """The sheets of a plan in the order in which rows hang on one another, and the names of others.

    Raises:
        UserError: the file can't be read, or no sheet in it is one of a plan.
    """
    opened = open_table(path, most_columns=MOST_COLUMNS)
    found: list[PlanSheet] = []
    others: list[str] = []
    if isinstance(opened, TableText):
        sheet = _read_text(opened, path.stem)
        found += [sheet] if sheet else []
    else:
        for name in opened.sheets:
            if is_readme(name):
                continue
            try:
                table = open_table(path, sheet=name, most_columns=MOST_COLUMNS)
            except UnreadableFile:
                others.append(name)
                continue
            sheet = _read_sheet(table, name) if isinstance(table, Workbook) else None
            found += [sheet] if sheet else []
            others += [] if sheet else [name]
    if not found:
        raise UserError(
            QT_TRANSLATE_NOOP(
                "errors", "“{file}” holds no goals, actions or other rows of a plan."
            ),
            QT_TRANSLATE_NOOP(
                "errors", "Use the headings of the workbook that “plan template” writes."
            ),
            file=path.name,
        )
    order = list(Kind)
    return sorted(found, key=lambda each: order.index(each.kind)), others


def match_headings(kind: Kind, cells: Sequence[str]) -> dict[str, int]:
    """The place of each column among headings, by the column's key."""
    wanted = [plain(cell) for cell in cells]
    columns = COLUMNS[kind]
    found: dict[str, int] = {}
    taken: set[int] = set()

    def look(names_of: Mapping[str, Sequence[str]]) -> None:
        for key, names in names_of.items():
            if key in found:
                continue
            at = next((i for i, each in enumerate(wanted) if each in names and i not in taken), -1)
            if at >= 0 and wanted[at]:
                found[key] = at
                taken.add(at)

    keys = [column.key for column in columns]
    look({key: own_names(key) for key in keys})
    word = _TITLE_WORDS.get(kind)
    if word is not None:
        look({"title": (*own_names(word), *other_names(word))})
    look({key: other_names(key) for key in keys})
    if "title" in keys and "title" not in found and "description" in found:
        found["title"] = found.pop("description")
    return found


def _read_sheet(table: Workbook, name: str) -> PlanSheet | None:
    header = _find_header([[as_text(cell) for cell in row] for row in table.top], name)
    if header is None:
        return None
    kind, at, places = header
    heads = [as_text(cell) for cell in table.top[at]]
    fill = _filled_down(table.merged, after=at)
    held: dict[tuple[int, int], object] = {}
    lines = []
    for number, row in table.lines():
        if number <= at + 1:
            continue
        if number > MOST_ROWS:
            raise UnreadableFile(
                QT_TRANSLATE_NOOP("errors", "“{file}” is larger than any plan."),
                file=table.path.name,
            )
        cells = list(row)
        for column, top in fill.get(number - 1, ()):
            if number - 1 == top:
                held[top, column] = cells[column] if column < len(cells) else ""
            elif column < len(cells):
                cells[column] = held.get((top, column), "")
        lines.append(_line(number, cells, heads, places))
    return _sheet(kind, name, heads, places, lines)


def _read_text(table: TableText, name: str) -> PlanSheet | None:
    header = _find_header(table.top, name)
    if header is None:
        return None
    kind, at, places = header
    heads = [as_text(cell) for cell in table.top[at]]
    source = table.with_header([at + 1], heads)
    lines: list[Line] = []
    broken: list[tuple[int, Mapping[str, str]]] = []
    for chunk in source.chunks():
        columns = [chunk.cells[name] for name in source.columns]
        for row, number in enumerate(chunk.rows.tolist()):
            cells = [column[row] for column in columns]
            lines.append(_line(number + at + 1, cells, heads, places))
        broken += [
            (each.row + at + 1, chunk.originals.get(each.row, {})) for each in chunk.rejections
        ]
    return _sheet(kind, name, heads, places, lines, broken)


def _find_header(
    top: Sequence[Sequence[str]], name: str
) -> tuple[Kind, int, dict[str, int]] | None:
    """Kind, line (from 0) and columns of the header: the line with the most headings that are known."""
    named = sheet_kinds().get(plain(name))
    best: tuple[int, Kind, int, dict[str, int]] | None = None
    for kind in [named] if named else _BY_LIKELIHOOD:
        least = 2 if named else 3
        needed = {each.key for each in COLUMNS[kind] if each.needed and not each.parent}
        for at, cells in enumerate(top[:_MOST_HEADER_LINES]):
            places = match_headings(kind, cells)
            if len(places) < min(least, len(cells)) or not needed <= places.keys():
                continue
            if best is None or len(places) > best[0]:
                best = (len(places), kind, at, places)
    return None if best is None else (best[1], best[2], best[3])


def _filled_down(merged: Sequence[Merged], *, after: int) -> dict[int, list[tuple[int, int]]]:
    """Of each row (from 0) with merged cells below the header: (column, first row) of each."""
    found: dict[int, list[tuple[int, int]]] = {}
    filled = 0
    for (top, left), (bottom, _) in merged:
        if top <= after or bottom == top:
            continue
        rows = range(top, min(bottom, MOST_ROWS) + 1)
        filled += len(rows)
        if filled > MOST_FILLED:
            break
        for row in rows:
            found.setdefault(row, []).append((left, top))
    return found


def _line(
    number: int, cells: Sequence[object], heads: Sequence[str], places: Mapping[str, int]
) -> Line:
    def at(place: int) -> object:
        return cells[place] if place < len(cells) else ""

    taken = set(places.values())
    texts = {
        heads[place] if place < len(heads) and heads[place] else f"+{place + 1}": text
        for place, cell in enumerate(cells)
        if (text := as_text(cell))
    }
    extras = {
        heads[place]: text
        for place in range(min(len(heads), len(cells)))
        if place not in taken and heads[place] and (text := as_text(cells[place]))
    }
    return Line(number, {key: at(place) for key, place in places.items()}, extras, texts)


def _sheet(
    kind: Kind,
    title: str,
    heads: Sequence[str],
    places: Mapping[str, int],
    lines: Sequence[Line],
    broken: Sequence[tuple[int, Mapping[str, str]]] = (),
) -> PlanSheet:
    taken = set(places.values())
    extras = tuple(head for place, head in enumerate(heads) if head and place not in taken)
    headings = {key: heads[place] for key, place in places.items()}
    filled = [line for line in lines if line.original]
    return PlanSheet(kind, title, headings, filled, extras, broken)


def example_lines(sheet: PlanSheet, marks: frozenset[str]) -> Iterator[Line]:
    """The rows that were only there to show how; one that was written over is a row like others."""
    for line in sheet.lines:
        if plain(as_text(line.cells.get("uid", ""))) in marks:
            texts = (plain(as_text(cell)).split(" ") for cell in line.cells.values())
            if sum(words[0] in marks for words in texts) > 1:
                yield line
