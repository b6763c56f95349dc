# SPDX-License-Identifier: EUPL-1.2
"""The cells of a row to fields of the model, with what is wrong or odd about them."""

import math
import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime
from typing import Any

from wijkatlas.api import QT_TRANSLATE_NOOP
from wijkatlas_plan.files import cell_values
from wijkatlas_plan.files.cell_values import CellFault, as_text, split_list
from wijkatlas_plan.files.plan.cell_writing import Cell, area_label
from wijkatlas_plan.files.plan.choices import Choices
from wijkatlas_plan.files.plan.columns import BookColumn, Holds
from wijkatlas_plan.files.words import (
    LANGUAGES,
    is_whole,
    plain,
    same,
    value_name,
    value_words,
)
from wijkatlas_plan.model.plan import Partner
from wijkatlas_plan.model.sector import Sector

EMPTY = QT_TRANSLATE_NOOP("reasons", "must be filled in")
NO_SECTOR = QT_TRANSLATE_NOOP(
    "reasons", "a partner without a sector: write “Police: local team”, each on a line"
)
TOO_LONG = QT_TRANSLATE_NOOP("reasons", "a text that is too long")
NOTE_ROUNDED = QT_TRANSLATE_NOOP("plan", "a date without a day: {day} was taken")
NOTE_AREA = QT_TRANSLATE_NOOP("plan", "an area that is not in the project: kept as it is")
NOTE_CARD = QT_TRANSLATE_NOOP("plan", "a programme card that is not in the library: kept as it is")
NOTE_PROBLEM = QT_TRANSLATE_NOOP("plan", "a problem that is not in the project: left out")
NOTE_INDICATOR = QT_TRANSLATE_NOOP(
    "plan", "an indicator that is not in the project: kept as words of what is measured"
)
NOTE_INDICATOR_KEPT = QT_TRANSLATE_NOOP(
    "plan", "an indicator that is not in the project now: kept as it is"
)
NOTE_SECTOR = QT_TRANSLATE_NOOP("plan", "the sector of a partner was taken from its name")
_INDICATOR_ID = re.compile(r"(?s).*\[([^\[\]]+)\]\s*")
_ID = re.compile(r"(?:incident|factor|table|survey):\S+")
_LONGEST_TEXT = 32_767


@dataclass(slots=True)
class Fields:
    """What the cells of a row became: values by field, faults (column, value, reason), notes."""

    values: dict[str, Any] = field(default_factory=dict)
    faults: list[tuple[str, str, str]] = field(default_factory=list)
    notes: list[tuple[str, str, Mapping[str, object]]] = field(default_factory=list)

    def note(self, column: str, text: str, **values: object) -> None:
        """Keep something odd: the column's key, the sentence, its values."""
        self.notes.append((column, text, values))


def is_same(cell: object, expected: Cell) -> bool:
    """True when a cell still holds what would be written there."""
    if expected is None:
        return not as_text(cell)
    if isinstance(expected, str):
        return as_text(cell) == expected.strip()
    if isinstance(expected, date):
        day = cell.date() if isinstance(cell, datetime) else cell
        return day == expected
    # a workbook keeps sixteen figures of a number
    return isinstance(cell, int | float) and math.isclose(cell, expected, rel_tol=1e-14)


class CellReader:
    """Reads cells; what they refer to is looked up among the choices of the project."""

    def __init__(self, choices: Choices) -> None:
        self._choices = choices
        self._indicators = {same(title): name for name, title in choices.indicators.items()}
        self._cards = {same(name): name for name in choices.cards}
        self._cards |= {same(title): name for name, title in choices.cards.items()}
        self._problems = {same(title): uid for uid, title in choices.problems.items()}
        self._areas: dict[str, dict[str, str]] = {}
        for area in choices.areas:
            names = self._areas.setdefault(area.scheme, {})
            names.setdefault(plain(area.name), area.code)
        for area in choices.areas:  # a code goes before a name
            names = self._areas[area.scheme]
            names[plain(area_label(area))] = names[plain(area.code)] = area.code

    def read(self, column: BookColumn, cells: Mapping[str, object], found: Fields) -> None:
        """Read one column (no parent, no uid) into ``found``."""
        cell = cells[column.key]
        try:
            self._read(column, cell, cells, found)
        except CellFault as fault:
            found.faults.append((column.key, as_text(cell), fault.reason))
            return
        value = found.values.get(column.field)
        if column.needed and (value is None or value == ""):
            found.faults.append((column.key, "", EMPTY))

    def _read(
        self, column: BookColumn, cell: object, cells: Mapping[str, object], found: Fields
    ) -> None:
        text = as_text(cell)
        if len(text) > _LONGEST_TEXT:
            raise CellFault(TOO_LONG)
        value: Any
        match column.holds:
            case Holds.FIRST_DAY | Holds.LAST_DAY:
                day = cell_values.read_day(cell, is_end=column.holds is Holds.LAST_DAY)
                if day.rounded:
                    found.note(column.key, NOTE_ROUNDED, day=day.text)
                value = day.text
            case Holds.CENTS:
                value = cell_values.read_cents(cell)
            case Holds.FIGURE:
                value = cell_values.read_figure(cell, as_text(cells.get("unit", "")))
            case Holds.COUNT:
                value = cell_values.read_count(cell)
            case Holds.YEAR:
                if not text:
                    raise CellFault(EMPTY)
                value = cell_values.read_year(cell)
            case Holds.CHOICE:
                assert column.choice is not None  # noqa: S101 - the table of columns says so
                value = cell_values.read_choice(cell, column.choice)
            case Holds.PARTNERS:
                value = self._partners(text, column.key, found)
            case Holds.AREAS:
                self._read_areas(text, as_text(cells.get("scheme", "")), column.key, found)
                return
            case Holds.CARDS:
                value = self._read_cards(text, column.key, found)
            case Holds.PROBLEMS:
                value = self._read_problems(text, column.key, found)
            case Holds.INDICATOR:
                self._read_indicator(text, cells, column.key, found)
                return
            case _:
                value = text
        if column.key in ("scheme", "indicator_text") and not text:
            found.values.setdefault(column.field, "")  # the areas or the indicator may have told it
            return
        found.values[column.field] = value

    def _partners(self, text: str, key: str, found: Fields) -> tuple[Partner, ...]:
        words = value_words(Sector)
        pieces = split_list(text)
        if len(pieces) == 1 and all(plain(each) in words for each in pieces[0].split(",")):
            pieces = [each.strip() for each in pieces[0].split(",")]
        partners = []
        for piece in pieces:
            head, _, name = piece.partition(":")
            bracketed = re.fullmatch(r"(.*\S)\s*\(([^()]*)\)", piece)
            if plain(head) in words:
                sector = words[plain(head)]
                is_own = not name.strip() and plain(head) != plain(sector.value)
                own = head.strip() if is_own and not _is_name(sector, head) else ""
                partners.append(Partner(Sector(sector), name.strip() or own))
            elif bracketed and plain(bracketed[2]) in words:
                partners.append(Partner(Sector(words[plain(bracketed[2])]), bracketed[1]))
            else:
                sectors = {words[word] for word in words if f" {word} " in f" {plain(piece)} "}
                if len(sectors) != 1:
                    raise CellFault(NO_SECTOR)
                partners.append(Partner(Sector(sectors.pop()), piece))
                found.note(key, NOTE_SECTOR)
        return tuple(partners)

    def _read_areas(self, text: str, scheme: str, key: str, found: Fields) -> None:
        found.values["areas"] = ()
        if not text or is_whole(text):
            return
        pieces = split_list(text)
        known = {name for names in self._areas.values() for name in names}
        if len(pieces) == 1 and plain(pieces[0]) not in known:
            pieces = [each.strip() for each in pieces[0].split(",") if each.strip()]
        names = [plain(piece) for piece in pieces]
        # the scheme that the row names, else the one that knows most of them
        schemes = [scheme] if scheme else [self._choices.scheme, *sorted(self._areas)]
        best = max(schemes, key=lambda each: sum(n in self._areas.get(each, {}) for n in names))
        here = self._areas.get(best, {})
        codes = [
            here.get(name) or piece.split(" · ")[0]
            for name, piece in zip(names, pieces, strict=True)
        ]
        if any(name not in here for name in names):
            found.note(key, NOTE_AREA)
        found.values["areas"] = tuple(dict.fromkeys(codes))
        found.values["scheme"] = best

    def _read_cards(self, text: str, key: str, found: Fields) -> tuple[str, ...]:
        pieces = split_list(text, (";", "\n", ","))
        if any(same(piece) not in self._cards for piece in pieces):
            found.note(key, NOTE_CARD)
        return tuple(dict.fromkeys(self._cards.get(same(piece), piece) for piece in pieces))

    def _read_problems(self, text: str, key: str, found: Fields) -> tuple[str, ...]:
        pieces = split_list(text, (";", "\n"))
        uids = [
            piece if piece in self._choices.problems else self._problems.get(same(piece), "")
            for piece in pieces
        ]
        if not all(uids):
            found.note(key, NOTE_PROBLEM)
        return tuple(dict.fromkeys(uid for uid in uids if uid))

    def _read_indicator(
        self, text: str, cells: Mapping[str, object], key: str, found: Fields
    ) -> None:
        bracketed = _INDICATOR_ID.fullmatch(text)
        candidates: Sequence[str] = (bracketed[1] if bracketed else "", text)
        name = next((each for each in candidates if each in self._choices.indicators), "")
        name = name or self._indicators.get(same(text), "")
        found.values["indicator"] = name
        if name or not text:
            return
        unknown = next((each for each in candidates if _ID.fullmatch(each)), "")
        if unknown:
            found.values["indicator"] = unknown
            found.note(key, NOTE_INDICATOR_KEPT)
            return
        found.note(key, NOTE_INDICATOR)
        if not as_text(cells.get("indicator_text", "")):
            found.values["indicator_text"] = text


def _is_name(sector: Any, text: str) -> bool:
    """True for the sector's own name, in whatever language: it names no service."""
    return plain(text) in {plain(value_name(sector, language)) for language in LANGUAGES}
