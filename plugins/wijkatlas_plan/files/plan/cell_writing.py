# SPDX-License-Identifier: EUPL-1.2
"""Fields of the model as cells of the workbook: texts, real dates, amounts in euros."""

import re
from collections.abc import Callable, Mapping
from datetime import date
from typing import Any

from wijkatlas.api import Area
from wijkatlas_plan.files.plan.choices import Choices
from wijkatlas_plan.files.plan.columns import BookColumn, Holds
from wijkatlas_plan.files.plan.labels import Labels
from wijkatlas_plan.files.words import value_name, whole_name

LONGEST_CELL = 32_000
FIRST_EXCEL_DAY = date(1901, 1, 1)  # Excel counts from 1900, and counts that year wrongly
_UNWRITABLE = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff\ufffe\uffff]")
_CODED = re.compile(r"_(?=x[0-9A-Fa-f]{4}_)")
_ISO_DAY = re.compile(r"\d{4}-\d{2}-\d{2}")
Cell = str | float | date | None


def written(text: str) -> str:
    """A text as a cell can hold it."""
    return _UNWRITABLE.sub("", text.replace("\r\n", "\n").replace("\r", "\n"))[:LONGEST_CELL]


def escaped(text: str) -> str:
    """A text that is not taken for the code of another sign: workbooks write these as ``_x000D_``."""
    return _CODED.sub("_x005F_", text)


class CellWriter:
    """Writes the fields of rows; ``language`` is that of the words in them."""

    def __init__(self, labels: Labels, choices: Choices, language: str) -> None:
        self._labels = labels
        self._indicators = choices.indicators
        self._problems = choices.problems
        self._language = language
        self._areas = area_labels(choices)
        self._ways: Mapping[Holds, Callable[[Any], Cell]] = {
            Holds.TEXT: lambda value: written(value) or None,
            Holds.UID: lambda value: written(value) or None,
            Holds.FIRST_DAY: _day,
            Holds.LAST_DAY: _day,
            Holds.CENTS: lambda value: None if value is None else value / 100,
            Holds.FIGURE: lambda value: value,
            Holds.COUNT: lambda value: value,
            Holds.YEAR: lambda value: value,
            Holds.CHOICE: lambda value: None if value is None else value_name(value, language),
            Holds.PARTNERS: lambda value: written("\n".join(map(self._partner, value))) or None,
            Holds.CARDS: lambda value: written("; ".join(value)) or None,
            Holds.PROBLEMS: lambda value: written("; ".join(map(self._problem, value))) or None,
            Holds.INDICATOR: lambda value: written(self._indicator(value)) or None,
            Holds.PARENT: lambda value: written(self._labels.label(value)) or None,
        }

    def cell(self, column: BookColumn, row: Any) -> Cell:
        """A field of a row as the value of a cell; None for an empty one."""
        value = getattr(row, column.field)
        if column.holds is Holds.AREAS:
            codes = [self._areas.get((row.scheme, code), code) for code in value]
            return written("; ".join(codes) if codes else whole_name(self._language))
        return self._ways[column.holds](value)

    def _partner(self, partner: Any) -> str:
        sector = value_name(partner.sector, self._language)
        return f"{sector}: {partner.name}" if partner.name else sector

    def _problem(self, uid: str) -> str:
        title = self._problems.get(uid, "")
        return title if title and list(self._problems.values()).count(title) == 1 else uid

    def _indicator(self, name: str) -> str:
        title = self._indicators.get(name, "")
        return f"{title} [{name}]" if title else name


def area_labels(choices: Choices) -> dict[tuple[str, str], str]:
    """What areas are called in cells, by scheme and code: code and name."""
    return {(area.scheme, area.code): area_label(area) for area in choices.areas}


def area_label(area: Area) -> str:
    """Code and name of an area in one text, such as "N1 · Noord"."""
    return area.code if area.name in ("", area.code) else f"{area.code} · {area.name}"


def _day(text: str) -> Cell:
    if _ISO_DAY.fullmatch(text):
        try:
            day = date.fromisoformat(text)
        except ValueError:
            return text
        return day if day >= FIRST_EXCEL_DAY else text
    return written(text) or None
