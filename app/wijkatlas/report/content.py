# SPDX-License-Identifier: EUPL-1.2
"""What a council workbook is made of. Every figure is an ``Estimate``; everything else is text."""

import math
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Protocol

from wijkatlas.domain.chapter import Chapter, MapPicture
from wijkatlas.domain.estimate import Estimate
from wijkatlas.domain.finding import Finding
from wijkatlas.domain.summary import Summary

__all__ = [
    "Cell",
    "Column",
    "Draw",
    "ImportRow",
    "PlainColumn",
    "PlainTable",
    "Table",
    "WorkbookContent",
    "check_table",
]

Cell = str | Estimate
Draw = Callable[[MapPicture, str], bytes]
"""Draws a map with the area of this code marked ("" for none); gives a PNG."""


class PlainColumn(Protocol):
    """A column as plugins describe it."""

    @property
    def title(self) -> str: ...  # noqa: D102
    @property
    def unit(self) -> str: ...  # noqa: D102
    @property
    def decimals(self) -> int: ...  # noqa: D102


class PlainTable(Protocol):
    """A table as plugins give it: texts come in the reader's language."""

    @property
    def title(self) -> str: ...  # noqa: D102
    @property
    def subtitle(self) -> str: ...  # noqa: D102
    @property
    def columns(self) -> Sequence[PlainColumn]: ...  # noqa: D102
    @property
    def rows(self) -> Sequence[Sequence[Cell]]: ...  # noqa: D102
    @property
    def notes(self) -> Sequence[str]: ...  # noqa: D102


def check_table(table: PlainTable) -> None:
    """Refuse a table that can't be written, before anything is.

    Raises:
        TypeError: a cell is neither text nor an estimate.
        ValueError: a row is too long or too short, or a figure is not finite.
    """
    for row in table.rows:
        if len(row) != len(table.columns):
            message = f"a row of {len(row)} cells in a table of {len(table.columns)} columns"
            raise ValueError(message)
        for cell in row:
            if isinstance(cell, str):
                continue
            if not isinstance(cell, Estimate):
                message = f"a cell takes text or an estimate, not {type(cell).__name__}"
                raise TypeError(message)
            low, high = cell.low or 0.0, cell.high or 0.0
            if not math.isfinite((cell.value or 0.0) + low + high):
                message = "an estimate in a workbook must be finite"
                raise ValueError(message)


@dataclass(frozen=True, slots=True)
class Column:
    """A column of a sheet; ``unit`` stands in the heading.

    ``share`` shows parts of one as percentages, ``signed`` a plus before what is above zero,
    ``decimals`` None shows whole numbers whole and others with one decimal. ``narrow`` columns write
    hidden figures in as few signs as possible.
    """

    title: str
    unit: str = ""
    decimals: int | None = 0
    share: bool = False
    signed: bool = False
    narrow: bool = False


@dataclass(frozen=True, slots=True)
class Table:
    """A table of one sheet. The last ``totals`` rows are set apart.

    ``aside`` are columns that only a chart reads: beyond the table, small, and not on paper.
    """

    title: str
    subtitle: str
    columns: Sequence[Column]
    rows: Sequence[Sequence[Cell]]
    notes: Sequence[str] = ()
    totals: int = 0
    aside: Sequence[tuple[str, Sequence[Cell]]] = ()


@dataclass(frozen=True, slots=True)
class ImportRow:
    """One import: ``read = added + updated + unchanged + rejected``; ``at`` is local ISO 8601."""

    file_name: str
    at: str
    recipe: str
    read: int
    added: int
    updated: int
    unchanged: int
    rejected: int
    without_location: int
    sha256: str
    undone: bool = False


@dataclass(frozen=True, slots=True)
class WorkbookContent:
    """A workbook before it is written.

    Args:
        municipality: name of the project.
        sentence: the filter in words (``domain.sentence``), in the reader's language.
        as_of: the day that all sheets speak of; the workbook carries it as its date.
        summary: the figures, protected together (``analysis.summary``).
        area_word: how the areas are called, such as "wijken"; with their vintage where known.
        imports: the import log, newest last.
        map_picture: PNG; empty when there is none.
        map_caption: what the picture shows, one sentence.
        extra: tables of plugins.
        findings: the analyses that the office put in the workbook.
        pictures: for each of them a map as PNG, empty where there is none; may be shorter.
        left_out: a sentence for each analysis that could not be made.
        register: what was computed, from what and by what: rows of entry ("" where it goes on),
            part and content; None when nothing was.
        recipient: for whom it was made, such as "council".
        project_mark: anchor of the project's audit chain, which ties the workbook to the file.
        program: name and version of the program.
        chapters: pages of plugins; ``draw`` draws the maps in them.
        options: how it was made, as names and values.
        sources: name, SHA-256 and day of import of each file behind it.
    """

    municipality: str
    sentence: str
    as_of: date
    summary: Summary
    area_word: str = ""
    imports: Sequence[ImportRow] = ()
    map_picture: bytes = b""
    map_caption: str = ""
    extra: Sequence[PlainTable] = ()
    findings: Sequence[Finding] = ()
    pictures: Sequence[bytes] = ()
    left_out: Sequence[str] = ()
    register: PlainTable | None = None
    recipient: str = ""
    project_mark: str = ""
    program: str = ""
    chapters: Sequence[Chapter] = ()
    draw: Draw | None = None
    options: Sequence[tuple[str, str]] = ()
    sources: Sequence[tuple[str, str, str]] = ()
