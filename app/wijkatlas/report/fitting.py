# SPDX-License-Identifier: EUPL-1.2
"""What fits where on a sheet: widths of columns, lines of headings, names that Excel accepts."""

import re
import textwrap
from collections.abc import Sequence

from wijkatlas.domain.estimate import Estimate
from wijkatlas.domain.numbers import NumberFormat
from wijkatlas.language import Translator
from wijkatlas.report.content import Cell, Column, Table
from wijkatlas.report.wording import clean, hidden_text

__all__ = [
    "LONGEST_NAME",
    "WIDEST",
    "column_widths",
    "count_lines",
    "header_text",
    "heading_lines",
    "heading_rows",
    "is_heading",
    "letters_across",
    "sheet_name",
    "short_name",
    "spreads",
]

WIDEST = 46
NARROWEST = 7
BOLD = 1.1
LETTERS_ACROSS = 1.15  # of a text, where a column is measured in digits
HEADING_WIDTH = 12
LONGEST_NAME = 31


def column_widths(table: Table, translator: Translator) -> list[float]:
    """A width for each column in which its heading and its longest cell fit."""
    widths: list[float] = []
    numbers = NumberFormat.of(translator.language)
    for index, column in enumerate(table.columns):
        longest = max(len(part) for part in heading_lines(column)) * BOLD
        texts, values, reasons = 0, 0.0, set()
        for row in table.rows:
            cell = row[index]
            if isinstance(cell, str):
                texts = max(texts, len(cell))
            elif cell.value is not None:
                values = max(values, abs(cell.value))
            elif cell.reason is not None:
                reasons.add(cell.reason)
        decimals = 1 if column.decimals is None or column.share else column.decimals
        shown = len(numbers.write(values, 0 if column.narrow else decimals))
        if column.narrow:
            widths.append(max(4.8, 1.25 * max(longest / BOLD, shown) + 0.8))
            continue
        told = max((len(hidden_text(reason, translator)) for reason in reasons), default=0)
        widths.append(min(WIDEST, max(NARROWEST, longest + 1.5, texts + 3, told, shown + 2) + 1))
    return widths


def sheet_name(title: str, taken: Sequence[str]) -> str:
    """A name that Excel accepts and that no other sheet has."""
    name = re.sub(r"[\[\]:*?/\\\n]+ *", " ", clean(title)).strip(" '")[:LONGEST_NAME] or "-"
    if name.lower() == "history":  # Excel keeps this name for itself
        name += " "
    known = {each.lower() for each in taken}
    number, plain = 2, name
    while name.lower() in known:
        name = f"{plain[: LONGEST_NAME - len(str(number)) - 1]} {number}"
        number += 1
    return name


def short_name(text: str) -> str:
    """A text that is cut between words where it is too long for the tab of a sheet."""
    if len(text) <= LONGEST_NAME:
        return text
    cut = textwrap.shorten(text, LONGEST_NAME, placeholder="…")
    return cut if len(cut) > LONGEST_NAME // 2 else f"{text[: LONGEST_NAME - 1]}…"


def heading_lines(column: Column) -> list[str]:
    """The heading in short lines: what it is, then its unit in brackets."""
    lines = textwrap.wrap(clean(column.title), HEADING_WIDTH, break_long_words=False) or [""]
    if column.unit:
        lines += textwrap.wrap(f"({clean(column.unit)})", HEADING_WIDTH, break_long_words=False)
    return lines


def heading_rows(table: Table) -> int:
    """How many lines the heading of a table takes."""
    return max((len(heading_lines(column)) for column in table.columns), default=1)


def is_heading(row: Sequence[Cell]) -> bool:
    """True for a row of one text alone: it heads those below it and runs on over empty cells."""
    return len(row) > 2 and bool(row[0]) and all(cell == "" for cell in row[1:])


def spreads(table: Table) -> bool:
    """True when the last column of a table holds texts, which may go on to the edge of the sheet."""
    return not table.aside and not any(isinstance(row[-1], Estimate) for row in table.rows)


def letters_across(table: Table, widths: Sequence[float]) -> list[float]:
    """How many letters of a text stand beside one another in each column, on a sheet of these widths."""
    letters = [LETTERS_ACROSS * width - 1 for width in widths[: len(table.columns)]]
    if len(letters) < len(widths) and spreads(table):
        letters[-1] = LETTERS_ACROSS * sum(widths[len(letters) - 1 :]) - 1
    return letters


def count_lines(text: str, width: float) -> int:
    """How many lines a wrapped text takes."""
    return sum(
        len(textwrap.wrap(part, max(4, int(width)))) or 1 for part in clean(text).split("\n")
    )


def header_text(text: str) -> str:
    """Foreign text for a page header: the sign that starts a code is doubled."""
    return clean(text).replace("\n", " ").replace("&", "&&")[:100]
