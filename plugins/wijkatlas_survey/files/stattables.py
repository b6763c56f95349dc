# SPDX-License-Identifier: EUPL-1.2
"""The three shapes in which tables of CBS StatLine are downloaded, each as cells with labels.

Wide: a column for each value, area and period (``Waarde_Groningen (PV)_2015``). Laid out: title lines,
header lines that begin with the name of a dimension, foot lines. Tidy: a row for each area and
period, a column for each dimension and each topic.
"""

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from wijkatlas_survey.files.statsymbols import read_figure

TOPIC, AREA, PERIOD, MARGIN, UNIT, OTHER = "topic", "area", "period", "margin", "unit", ""
_DIMENSIONS = {
    TOPIC: {"onderwerp", "onderwerpen", "topic", "topics"},
    AREA: {
        "regio's", "regios", "regio", "regions", "region", "gemeenten", "wijken en buurten",
        "wijkenenbuurten", "regionale indelingen", "gebied", "gebieden",
    },
    PERIOD: {"perioden", "periods", "periode"},
    MARGIN: {"marges", "margins", "waarde/marges", "betrouwbaarheidsmarges"},
}  # fmt: skip
_PARTS = (
    ("low", re.compile(r"\b(?:ondergrens|lower (?:bound|limit)|mog\d*)\b", re.IGNORECASE)),
    ("high", re.compile(r"\b(?:bovengrens|upper (?:bound|limit)|mbg\d*)\b", re.IGNORECASE)),
    ("half", re.compile(r"(?:marges?|margins?)(?: \d+\s*%.*)?", re.IGNORECASE)),
    ("value", re.compile(r"(?:waarde|value|mw0*)", re.IGNORECASE)),
)
_WIDE = re.compile(
    r"(?P<part>Waarde|Value|Marges?|Margins?|Ondergrens[^_]*|Bovengrens[^_]*|Lower[^_]*|Upper[^_]*)"
    r"_(?P<area>.+)_(?P<period>\d{4}[^_]*)",
    re.IGNORECASE,
)
_NUMBERED = re.compile(r"_\d+$")
_MOST_TITLES = 12
_FEET = ("bron:", "source:", "©")


@dataclass(slots=True)
class Cell:
    """A cell of the table with what its row and column say of it."""

    labels: dict[str, str]
    part: str
    text: str


def shape_of(top: Sequence[Sequence[str]]) -> str:
    """``wide``, ``laid out`` or ``tidy``; "" when these first lines are of no table of StatLine."""
    if not top:
        return ""
    header = list(top[0])
    if any(map(_WIDE.fullmatch, header)):
        return "wide"
    roles = [_role(name) for name in header]
    if AREA in roles and PERIOD in roles:
        measures = [name for name, role in zip(header, roles, strict=True) if role == OTHER]
        is_cbs = MARGIN in roles or any(
            _part(name) != "value" or _NUMBERED.search(name) for name in measures
        )
        return "tidy" if is_cbs else ""
    is_titled = sum(map(bool, header)) == 1
    starts = [_role(row[0]) for row in top[1:_MOST_TITLES] if len(row) > 1]
    return "laid out" if is_titled and TOPIC in starts else ""


def read_wide(rows: Sequence[Sequence[str]]) -> tuple[str, list[Cell]]:
    """Topic and unit in the first columns, then a column for each part, area and period.

    StatLine writes the name of the second dimension above the units; signs before a topic show how
    deep it stands.
    """
    header = rows[0]
    columns = [
        (place, found) for place, name in enumerate(header) if (found := _WIDE.fullmatch(name))
    ]
    first = columns[0][0]
    cells = []
    for row in rows[1:]:
        if len(row) != len(header):
            continue  # a foot line
        unit, _, answer = _unit(row[1] if first > 1 else "")
        topic = " ".join(row[0].strip("| ").split())
        others = [cell for cell in row[2:first] if cell]
        for place, found in columns:
            labels = {
                TOPIC: topic,
                AREA: found["area"].strip(),
                PERIOD: found["period"],
                UNIT: unit,
                OTHER: " / ".join(filter(None, [answer, *others])),
            }
            cells.append(Cell(labels, _part(found["part"]), row[place]))
    return "", cells


def read_laid_out(rows: Sequence[Sequence[str]]) -> tuple[str, list[Cell]]:
    """Title lines, header lines, rows, foot lines; what a title line fixes holds for all figures."""
    start = next(
        at for at, row in enumerate(rows) if at and len(row) > 1 and _role(row[0]) == TOPIC
    )
    width = len(rows[start])
    title = rows[0][0]
    fixed: dict[str, list[str]] = {}
    for row in rows[1:start]:
        name, colon, label = next(filter(None, row), "").partition(":")
        if colon:
            fixed.setdefault(_role(name), []).append(label.strip())
    name = rows[start][0]
    keys = next((at for at, cell in enumerate(rows[start]) if cell not in {name, ""}), width)
    end = start + 1
    while end < len(rows) and len(rows[end]) == width and _is_header(rows[end], keys):
        end += 1
    header, units = rows[start : end - 1], rows[end - 1]
    cells = []
    for row in rows[end:]:
        if len(row) != width or row[0].casefold().startswith(_FEET):
            continue
        of_row = {**{role: list(labels) for role, labels in fixed.items()}}
        for role_name, label in zip(units[:keys], row[:keys], strict=True):
            of_row.setdefault(_role(role_name), []).append(label)
        for place in range(keys, width):
            labels = {role: list(each) for role, each in of_row.items()}
            for line in header:
                labels.setdefault(_role(line[0]), []).append(line[place])
            labels.setdefault(UNIT, []).append(units[place])
            cells.append(_cell(labels, row[place]))
    return title, cells


def read_tidy(rows: Sequence[Sequence[str]]) -> tuple[str, list[Cell]]:
    """Columns with dimensions, then columns with figures."""
    header = rows[0]
    body = [row for row in rows[1:] if len(row) == len(header)]
    roles = {
        place: _role(name)
        for place, name in enumerate(header)
        if name.casefold() != "id" and (_role(name) or not _holds_figures(body, place))
    }
    measures = [
        place for place, name in enumerate(header) if place not in roles and name.casefold() != "id"
    ]
    cells = []
    for row in body:
        of_row: dict[str, list[str]] = {}
        for place, role in roles.items():
            of_row.setdefault(role, []).append(row[place])
        for place in measures:
            labels = {role: list(each) for role, each in of_row.items()}
            topic = " ".join(_NUMBERED.sub("", header[place]).split("_"))
            labels.setdefault(TOPIC, []).append(topic)
            cells.append(_cell(labels, row[place]))
    return "", cells


def _cell(labels: Mapping[str, Sequence[str]], text: str) -> Cell:
    """One cell; a topic or a margin that names a bound makes the cell that bound."""
    part, topics = "value", []
    for label in [*labels.get(TOPIC, ()), *labels.get(MARGIN, ())]:
        for piece in label.split("|"):
            found = _part(piece.strip())
            if found != "value":
                part = found
            elif piece.strip() and not _PARTS[-1][1].fullmatch(piece.strip()):
                topics.append(" ".join(piece.split()))
    unit, _, answer = _unit(" ".join(labels.get(UNIT, ())))
    answers = [label for label in (answer, *labels.get(OTHER, ())) if label]
    return Cell(
        {
            TOPIC: " / ".join(dict.fromkeys(topics)),
            AREA: " ".join(labels.get(AREA, ())).strip(),
            PERIOD: " ".join(labels.get(PERIOD, ())),
            UNIT: unit,
            OTHER: " / ".join(answers),
        },
        part,
        text,
    )


def _role(name: str) -> str:
    """Which dimension a name is."""
    plain = _NUMBERED.sub("", name).strip().casefold().replace("’", "'")
    return next((role for role, names in _DIMENSIONS.items() if plain in names), OTHER)


def _part(label: str) -> str:
    """Which part of a figure a label names."""
    for part, pattern in _PARTS[:2]:
        if pattern.search(label):
            return part
    return "half" if _PARTS[2][1].fullmatch(label.strip()) else "value"


def _unit(text: str) -> tuple[str, str, str]:
    """A unit and the answer behind it: "% komt vaak voor" is "%" and "komt vaak voor"."""
    if text.startswith("%"):
        return "%", " ", " ".join(text[1:].split())
    return text, "", ""


def _is_header(row: Sequence[str], keys: int) -> bool:
    """True for a further header line: a dimension's name, and words or periods behind it."""
    return _role(row[0]) != OTHER or (keys > 1 and any(_role(cell) != OTHER for cell in row[:keys]))


def _holds_figures(rows: Iterable[Sequence[str]], place: int) -> bool:
    cells = [row[place] for row in rows]
    known = [read_figure(cell, commas="," in cell).is_known for cell in cells]
    return any(known) and sum(known) * 10 >= len(known) * 9
