# SPDX-License-Identifier: EUPL-1.2
"""A plan as a workbook that people fill in and that can be read back: drop-down lists, one row each."""

import tomllib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from functools import cache
from pathlib import Path
from typing import Any

from wijkatlas.api import resource_root
from wijkatlas.api.files import save_workbook, tidy_workbook
from wijkatlas_plan.files.plan.cell_writing import Cell, CellWriter
from wijkatlas_plan.files.plan.choices import Choices
from wijkatlas_plan.files.plan.columns import COLUMNS, BookColumn, rows_of
from wijkatlas_plan.files.plan.labels import Labels
from wijkatlas_plan.files.plan.lists import LISTS_ROWS, Lists
from wijkatlas_plan.files.plan.style import BookStyle
from wijkatlas_plan.files.words import (
    Kind,
    example_word,
    heading,
    in_language,
    sheet_title,
)
from wijkatlas_plan.model.plan import Tree
from wijkatlas_plan.model.template import Template

_LEVEL_OF = {
    Kind.STRATEGIC: "strategic",
    Kind.OPERATIONAL: "operational",
    Kind.ACTION: "action",
    Kind.BUDGET: "budget",
}
_README_WIDTH = 110
Rows = Sequence[Mapping[str, Cell]]


@dataclass(frozen=True, slots=True)
class SheetPlan:
    """What a sheet will hold: its title, its columns with their headings, its rows by key."""

    kind: Kind
    title: str
    columns: tuple[BookColumn, ...]
    headings: tuple[str, ...]
    rows: Rows


def write_plan(
    path: Path,
    tree: Tree,
    *,
    template: Template,
    language: str,
    created: date,
    choices: Choices | None = None,
) -> None:
    """Write a tree with all that hangs on it; the same content gives the same bytes.

    Raises:
        UserError: the folder or the file can't be written.
    """
    choices = choices or Choices()
    writer = CellWriter(Labels.of(tree), choices, language)
    sheets = []
    for kind in Kind:
        rows = rows_of(tree, kind)
        columns = _used(kind, rows, several_plans=len(tree.plans) > 1)
        cells = [{each.key: writer.cell(each, row) for each in columns} for row in rows]
        sheets.append(_sheet(kind, columns, cells, template, language))
    funders = [each.funder for each in tree.budget]
    _write(path, sheets, template, language, choices, created, funders)


def write_template(
    path: Path,
    template: Template,
    *,
    language: str,
    created: date,
    choices: Choices | None = None,
) -> None:
    """Write an empty workbook of this kind of plan, with an example row on each sheet.

    The goals that the kind starts from are filled in.

    Raises:
        UserError: the folder or the file can't be written.
    """
    sheets = []
    for kind in Kind:
        columns = tuple(each for each in COLUMNS[kind] if not each.seldom)
        rows = [_example(kind, columns, language)]
        if kind is Kind.PLAN:
            rows[0]["template"] = template.code
        if kind is Kind.STRATEGIC:
            rows += [
                {"code": str(place), "title": in_language(texts, language)}
                for place, texts in enumerate(template.goals, start=1)
            ]
        sheets.append(_sheet(kind, columns, rows, template, language))
    _write(path, sheets, template, language, choices or Choices(), created, ())


def _used(kind: Kind, rows: Sequence[Any], *, several_plans: bool) -> tuple[BookColumn, ...]:
    """The columns of a sheet, those that are seldom used only where a row uses them."""

    def is_used(column: BookColumn) -> bool:
        if column.key == "plan":
            return several_plans or any(not row.parent for row in rows)
        return any(getattr(row, column.field) not in ("", (), None) for row in rows)

    return tuple(each for each in COLUMNS[kind] if not each.seldom or is_used(each))


def _sheet(
    kind: Kind, columns: tuple[BookColumn, ...], rows: Rows, template: Template, language: str
) -> SheetPlan:
    level = _LEVEL_OF.get(kind, "")
    title = in_language(template.plurals[level], language) if level else ""
    headings = [
        in_language(template.levels[each.key], language)
        if each.key in template.levels
        else heading(each.key, language)
        for each in columns
    ]
    return SheetPlan(kind, title or sheet_title(kind, language), columns, tuple(headings), rows)


def _example(kind: Kind, columns: Sequence[BookColumn], language: str) -> dict[str, Cell]:
    given = _guide()["examples"][kind.value]
    row: dict[str, Cell] = {
        each.key: in_language(given[each.key], language)
        if isinstance(given[each.key], dict)
        else given[each.key]
        for each in columns
        if each.key in given
    }
    return row | {"uid": example_word(language)}


@cache
def _guide() -> Mapping[str, Any]:
    path = resource_root() / "plans" / "workbook" / "guide.toml"
    return tomllib.loads(path.read_text("utf-8"))


def _write(
    path: Path,
    sheets: Sequence[SheetPlan],
    template: Template,
    language: str,
    choices: Choices,
    created: date,
    funders: Sequence[str],
) -> None:
    from openpyxl import Workbook

    book = Workbook(write_only=True)
    book.properties.language = language
    book.properties.title = in_language(template.title, language)
    with tidy_workbook(book):
        style = BookStyle(book, language)
        _write_readme(book, style, template, language)
        lists = Lists(language, choices, template, funders, {s.kind: s for s in sheets})
        for sheet in sheets:
            _write_sheet(book, style, sheet, lists, language)
        lists.write(book, style)
        save_workbook(book, path, datetime.combine(created, datetime.min.time()))


def _write_readme(book: Any, style: BookStyle, template: Template, language: str) -> None:
    page = book.create_sheet(sheet_title("readme", language))
    page.column_dimensions["A"].width = _README_WIDTH
    page.sheet_view.showGridLines = False
    lines = [in_language(template.description, language), *_guide()["readme"][language]]
    if template.source:
        lines.append(f"{heading('source', language)}: {template.source}")
    page.page_setup.fitToHeight = 0
    page.sheet_properties.pageSetUpPr = style.fit_to_width()
    page.append([style.head(page, in_language(template.title, language))])
    for place, line in enumerate(lines, start=2):
        page.row_dimensions[place].height = style.room(line, _README_WIDTH)
        page.append([style.text(page, line)])


def _write_sheet(
    book: Any, style: BookStyle, sheet: SheetPlan, lists: Lists, language: str
) -> None:
    from openpyxl.utils import get_column_letter

    page = book.create_sheet(sheet.title)
    page.freeze_panes = "A2"
    last = get_column_letter(len(sheet.columns))
    page.auto_filter.ref = f"A1:{last}{len(sheet.rows) + 1}"
    page.page_setup.orientation = "landscape"
    page.page_setup.fitToHeight = 0
    page.sheet_properties.pageSetUpPr = style.fit_to_width()
    page.print_title_rows = "1:1"
    for place, column in enumerate(sheet.columns, start=1):
        letter = get_column_letter(place)
        style.prepare(page.column_dimensions[letter], column)
        validation = lists.validation(column, f"{letter}2:{letter}{len(sheet.rows) + LISTS_ROWS}")
        if validation is not None:
            page.data_validations.append(validation)
    page.row_dimensions[1].height = style.room(" " * 60, 40)
    heads = zip(sheet.headings, sheet.columns, strict=True)
    page.append([style.head(page, text, column) for text, column in heads])
    mark = example_word(language)
    for place, row in enumerate(sheet.rows, start=2):
        is_example = row.get("uid") == mark
        texts = [(row.get(each.key), each.width) for each in sheet.columns]
        page.row_dimensions[place].height = max(
            style.room(text, width) for text, width in texts if isinstance(text, str)
        )
        page.append(
            [style.cell(page, each, row.get(each.key), faint=is_example) for each in sheet.columns]
        )
