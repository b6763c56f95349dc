# SPDX-License-Identifier: EUPL-1.2
"""The drop-down lists of a plan's workbook, on a hidden sheet."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from enum import StrEnum
from typing import TYPE_CHECKING, Any

from wijkatlas_plan.files.plan.cell_writing import area_label, written
from wijkatlas_plan.files.plan.columns import BookColumn, Holds
from wijkatlas_plan.files.words import Kind, value_name, whole_name
from wijkatlas_plan.model.plan import Direction, Frequency, Risk, Status
from wijkatlas_plan.model.sector import Sector

if TYPE_CHECKING:
    from wijkatlas_plan.files.plan.book import SheetPlan
    from wijkatlas_plan.files.plan.choices import Choices
    from wijkatlas_plan.files.plan.style import BookStyle
    from wijkatlas_plan.model.template import Template

LISTS_ROWS = 1000
"""So many rows below the filled ones still have drop-down lists."""

_TITLE = "lists"
_CHOICES: tuple[type[StrEnum], ...] = (Status, Sector, Risk, Direction, Frequency)


class Lists:
    """What each column offers; lists of rows are taken from the sheets themselves."""

    def __init__(
        self,
        language: str,
        choices: Choices,
        template: Template,
        funders: Sequence[str],
        sheets: Mapping[Kind, SheetPlan],
    ) -> None:
        own = template.funders.get(language) or template.funders.get("en", ())
        self._sheets = sheets
        self._lists: dict[str, list[str]] = {
            each.__name__: [value_name(member, language) for member in each] for each in _CHOICES
        }
        areas = {area_label(area): None for area in choices.areas}
        self._lists |= {
            "areas": [whole_name(language), *areas],
            "indicators": [f"{title} [{name}]" for name, title in choices.indicators.items()],
            "cards": list(choices.cards),
            "problems": list(dict.fromkeys(choices.problems.values())),
            "funders": sorted({*own, *funders} - {""}),
            "templates": [template.code],
        }
        self._names = [name for name, offered in self._lists.items() if offered]

    def validation(self, column: BookColumn, cells: str) -> Any:
        """The list of a column for these cells, None when it has none.

        Only where the list is all that can be understood, another word is warned about.
        """
        from openpyxl.worksheet.datavalidation import DataValidation

        source = self._source(column)
        if not source:
            return None
        return DataValidation(
            type="list",
            formula1=source,
            allow_blank=True,
            sqref=cells,
            showErrorMessage=column.holds is Holds.CHOICE,
            errorStyle="warning",
        )

    def write(self, book: Any, style: BookStyle) -> None:
        """Put the lists on a sheet of their own, out of sight."""
        page = book.create_sheet(_TITLE)
        page.sheet_state = "hidden"
        page.append([style.text(page, name) for name in self._names])
        longest = max(len(self._lists[name]) for name in self._names)
        for place in range(longest):
            page.append(
                [
                    style.text(page, written(offered[place])) if place < len(offered) else None
                    for offered in (self._lists[name] for name in self._names)
                ]
            )

    def _source(self, column: BookColumn) -> str:
        if column.holds is Holds.PARENT:
            return self._rows_source(column.parent[0])
        name = column.choice.__name__ if column.choice else _OFFERED.get(column.key, "")
        if name not in self._names:
            return ""
        from openpyxl.utils import get_column_letter

        letter = get_column_letter(self._names.index(name) + 1)
        return f"{_TITLE}!${letter}$2:${letter}${len(self._lists[name]) + 1}"

    def _rows_source(self, kind: Kind) -> str:
        from openpyxl.utils import get_column_letter

        sheet = self._sheets[kind]
        keys = [column.key for column in sheet.columns]
        has_codes = "code" in keys and all(row.get("code") for row in sheet.rows)
        letter = get_column_letter(keys.index("code" if has_codes else "title") + 1)
        quoted = sheet.title.replace("'", "''")
        return f"'{quoted}'!${letter}$2:${letter}${len(sheet.rows) + LISTS_ROWS}"


_OFFERED = {
    "areas": "areas",
    "indicator": "indicators",
    "cards": "cards",
    "problems": "problems",
    "funder": "funders",
    "template": "templates",
}
