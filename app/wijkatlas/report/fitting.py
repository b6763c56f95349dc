# SPDX-License-Identifier: EUPL-1.2
"""What fits where on a sheet: widths of columns, lines of headings, names that Excel accepts."""

import re
import textwrap
from collections.abc import Sequence

from wijkatlas.domain.numbers import NumberFormat
from wijkatlas.language import Translator
from wijkatlas.report.content import Column, Table
from wijkatlas.report.wording import clean, hidden_text

__all__ = [
    "LONGEST_NAME",
    "WIDEST",
    "column_widths",
    "count_lines",
    "header_text",
    "heading_lines",
    "sheet_name",
    "short_name",
]

WIDEST = 46
NARROWEST = 7
BOLD = 1.1
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


def count_lines(text: str, width: float) -> int:
    """How many lines a wrapped text takes."""
    return sum(
        len(textwrap.wrap(part, max(4, int(width)))) or 1 for part in clean(text).split("\n")
    )


def header_text(text: str) -> str:
    """Foreign text for a page header: the sign that starts a code is doubled."""
    return clean(text).replace("\n", " ").replace("&", "&&")[:100]
