# SPDX-License-Identifier: EUPL-1.2
"""Areas out of polygons: which column is what, and what doesn't fit."""

import math
import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date

import shapely

from wijkatlas.domain.area import Area, PolygonFile, PolygonRow
from wijkatlas.domain.errors import UserError
from wijkatlas.domain.incident import Rejection
from wijkatlas.exchange.feature import match_column
from wijkatlas.exchange.rows import cell_text
from wijkatlas.language import QT_TRANSLATE_NOOP

MOST_INHABITANTS = 100_000_000

_NOTHING = frozenset({"", "-", "–", ".", "..", "x", "na", "n/a", "nan", "null", "none"})
_GROUPED = (
    re.compile(r"\d{1,3}(?:[.\s\u00a0\u202f'’]\d{3})+(?:,0+)?"),
    re.compile(r"\d{1,3}(?:,\d{3})+(?:\.0+)?"),
)
_PLAIN = re.compile(r"(\d+)(?:[.,]0+)?")
_DAY = re.compile(r"(\d{4})-(\d{2})-(\d{2})(?:[T ].*)?")
_COMPACT_DAY = re.compile(r"(\d{4})(\d{2})(\d{2})")
_EUROPEAN_DAY = re.compile(r"(\d{1,2})[/.\-](\d{1,2})[/.\-](\d{4})(?:[T ].*)?")
_YEAR = re.compile(r"(1[89]|20)\d{2}")


@dataclass(slots=True)
class Outcome:
    """What was refused and what was odd, while rows become areas or networks."""

    rejections: list[Rejection]
    notes: dict[str, int]

    def refuse(self, row: int, column: str, value: str, reason: str) -> None:
        """Leave the row out."""
        self.rejections.append(Rejection(row, column, value[:200], reason))

    def note(self, reason: str) -> None:
        """Count something that is odd but kept."""
        self.notes[reason] = self.notes.get(reason, 0) + 1


def areas_from(
    polygon_file: PolygonFile,
    *,
    scheme: str,
    code: str,
    name: str,
    population: str = "",
    households: str = "",
    valid_from: str = "",
) -> tuple[list[Area], list[Rejection], dict[str, int]]:
    """Areas, the rows that can't be one, and counts of what was odd, by reason code.

    Rows with the same code and name are parts of one area and joined; the same code with another
    name or number of inhabitants is refused. ``valid_from`` is a day, a year or a column of days.
    A number of inhabitants that isn't one becomes unknown, and is counted.

    Raises ``UserError`` for a column that isn't there, and lists those that are.
    """
    scheme = scheme.strip()
    if not scheme:
        raise UserError(QT_TRANSLATE_NOOP("errors", "Give the areas a scheme, such as “sector”."))
    columns, label = polygon_file.columns, polygon_file.layer

    def column(wanted: str) -> str:
        return match_column(label, columns, wanted) if wanted else ""

    code_column, name_column = column(code), column(name)
    people_column, homes_column = column(population), column(households)
    fixed_day, day_column = _day_or_column(valid_from, columns, label)
    outcome = Outcome([], {})
    found: dict[tuple[str, str], Area] = {}
    for row in polygon_file.rows:
        key = text_of(row, code_column)
        if row.reason:
            outcome.refuse(row.row, code_column, key, row.reason)
            continue
        if not key:
            outcome.refuse(row.row, code_column, "", "missing_code")
            continue
        day = fixed_day
        if day_column:
            raw = text_of(row, day_column)
            day = read_day(raw)
            if raw and not day:
                outcome.refuse(row.row, day_column, raw, "bad_date")
                continue
        title = text_of(row, name_column)
        if name_column and not title:
            outcome.note("missing_name")
        area = Area(
            scheme=scheme,
            code=key,
            name=title or key,
            wkb=row.wkb,
            population=_whole_number(row, people_column, "bad_population", outcome),
            households=_whole_number(row, homes_column, "bad_households", outcome),
            valid_from=day,
        )
        identity = (key.casefold(), day)
        joined = _join(found.get(identity), area)
        if joined is None:
            outcome.refuse(row.row, code_column, key, "duplicate_code")
            continue
        if identity in found:
            outcome.note("joined_parts")
        found[identity] = joined
    return list(found.values()), outcome.rejections, outcome.notes


def text_of(row: PolygonRow, column: str) -> str:
    """A cell as text without space around it; "" without a column."""
    return cell_text(row.values.get(column)).strip() if column else ""


def join_shapes(first: bytes, second: bytes) -> bytes:
    """Two multipolygons as one."""
    union = shapely.union(shapely.from_wkb(first), shapely.from_wkb(second))
    polygons = [part for part in shapely.get_parts(union) if shapely.area(part) > 0]
    joined: bytes = shapely.to_wkb(shapely.multipolygons(polygons))
    return joined


def read_day(text: str) -> str:
    """An ISO date out of a day as people and programs write it; a year is its first day; "" if not.

    Takes the European order of day and month where both are numbers.
    """
    text = text.strip()
    if _YEAR.fullmatch(text):
        return f"{text}-01-01"
    for pattern, order in (
        (_DAY, (0, 1, 2)),
        (_COMPACT_DAY, (0, 1, 2)),
        (_EUROPEAN_DAY, (2, 1, 0)),
    ):
        if match := pattern.fullmatch(text):
            year, month, day = (int(match.groups()[i]) for i in order)
            try:
                return date(year, month, day).isoformat()
            except ValueError:
                return ""
    return ""


def read_whole_number(value: object) -> int | None:
    """A number of people or homes, None where nothing is given. Raises ``ValueError``.

    Takes ``1.234`` and ``1,234`` and ``1 234`` for thousands, since people come whole.
    """
    if value is None or (isinstance(value, float) and math.isnan(value)):
        return None
    if isinstance(value, int | float) and not isinstance(value, bool):
        number = value
    else:
        text = str(value).strip()
        if text.casefold() in _NOTHING:
            return None
        if any(pattern.fullmatch(text) for pattern in _GROUPED):
            mark = "," if text.count(",") > text.count(".") or _GROUPED[1].fullmatch(text) else "."
            whole = text.split("," if mark == "." else ".")[0]
            number = int(re.sub(r"\D", "", whole))
        elif match := _PLAIN.fullmatch(text):
            number = int(match[1])
        else:
            raise ValueError
    if number != int(number) or not 0 <= number <= MOST_INHABITANTS:
        raise ValueError
    return int(number)


def _whole_number(row: PolygonRow, column: str, reason: str, outcome: Outcome) -> int | None:
    if not column:
        return None
    try:
        return read_whole_number(row.values.get(column))
    except (ValueError, OverflowError):
        outcome.note(reason)
        return None


def _day_or_column(text: str, columns: Sequence[str], label: str) -> tuple[str, str]:
    """The day that holds for all rows, or the column that has it."""
    if not text.strip():
        return "", ""
    if any(text.casefold() == column.casefold() for column in columns):
        return "", match_column(label, columns, text)
    day = read_day(text)
    if not day:
        sentence = QT_TRANSLATE_NOOP("errors", "“{text}” is neither a day nor a column.")
        hint = QT_TRANSLATE_NOOP("errors", "Write a day as 2024-01-01. The columns: {columns}.")
        raise UserError(sentence, hint, text=text, columns=", ".join(columns[:40]))
    return day, ""


def _join(first: Area | None, second: Area) -> Area | None:
    """One area out of two rows of the same code; None when they contradict each other."""
    if first is None:
        return second
    people, homes = first.population, first.households
    for one, other in ((people, second.population), (homes, second.households)):
        if one is not None and other is not None and one != other:
            return None
    if first.name.casefold() != second.name.casefold():
        return None
    return replace(
        first,
        wkb=join_shapes(first.wkb, second.wkb),
        population=people if people is not None else second.population,
        households=homes if homes is not None else second.households,
    )
