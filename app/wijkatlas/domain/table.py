# SPDX-License-Identifier: EUPL-1.2
"""A table that a person reads: on a sheet, in a panel, on a page."""

from collections.abc import Sequence
from dataclasses import dataclass, field

from wijkatlas.domain.estimate import Estimate


@dataclass(frozen=True, slots=True)
class Column:
    """A column of a table; ``unit`` stands in the heading."""

    title: str
    unit: str = ""
    decimals: int = 0


@dataclass(frozen=True, slots=True)
class SheetTable:
    """A table whose cells are text or estimates; plain numbers are refused by the writer.

    ``notes`` are printed under the table. Titles, notes and texts come translated.
    """

    title: str
    subtitle: str
    columns: Sequence[Column]
    rows: Sequence[Sequence[str | Estimate]]
    notes: Sequence[str] = field(default_factory=tuple)
