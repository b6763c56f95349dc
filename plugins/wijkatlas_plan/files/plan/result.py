# SPDX-License-Identifier: EUPL-1.2
"""What came out of a plan's file: rows to keep, rows that were refused and why, what was odd."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from wijkatlas.api import QT_TRANSLATE_NOOP, ImportCounts, Rejection, Translator
from wijkatlas_plan.files.words import Kind


@dataclass(frozen=True, slots=True)
class Refused:
    """A cell for which a row was refused; ``line`` is that of the sheet, from 1.

    ``reason`` is marked for translation in "reasons". ``original`` holds the row's cells by heading.
    """

    sheet: str
    line: int
    column: str
    value: str
    reason: str
    original: Mapping[str, str] = field(default_factory=dict)

    def as_rejection(self) -> Rejection:
        """The same for the list of refused rows: the sheet stands before the column."""
        column = f"{self.sheet}: {self.column}" if self.column else self.sheet
        return Rejection(self.line, column, self.value[:200], self.reason)


@dataclass(frozen=True, slots=True)
class Remark:
    """Something odd that was kept all the same; ``text`` is marked in the context "plan"."""

    sheet: str
    line: int
    column: str
    text: str
    values: Mapping[str, object] = field(default_factory=dict)

    def sentence(self, translator: Translator) -> str:
        """Where it is and what it is; the words of a cell are not repeated."""
        return translator.translate(
            "plan",
            QT_TRANSLATE_NOOP("plan", "{sheet}, line {line}, {column}: {remark}"),
            sheet=self.sheet,
            line=self.line,
            column=self.column,
            remark=translator.translate("plan", self.text, **self.values),
        )


@dataclass(frozen=True, slots=True)
class SheetCounts:
    """What became of the rows of a sheet; ``read = added + updated + unchanged + rejected``."""

    kind: Kind
    sheet: str
    counts: ImportCounts


@dataclass(frozen=True, slots=True)
class ReadPlan:
    """A plan's file as rows of the model.

    ``rows`` are those that are new or changed, parents before what hangs on them. ``others`` are
    sheets that were not read, ``extras`` headings whose texts were kept as remarks, by sheet.
    """

    rows: Sequence[Any]
    sheets: Sequence[SheetCounts]
    refused: Sequence[Refused] = ()
    remarks: Sequence[Remark] = ()
    others: Sequence[str] = ()
    extras: Mapping[str, Sequence[str]] = field(default_factory=dict)

    @property
    def counts(self) -> ImportCounts:
        """All sheets together."""
        each = [sheet.counts for sheet in self.sheets]
        return ImportCounts(
            sum(one.read for one in each),
            sum(one.added for one in each),
            sum(one.updated for one in each),
            sum(one.unchanged for one in each),
            sum(one.rejected for one in each),
        )

    @property
    def rejections(self) -> list[tuple[Rejection, Mapping[str, str]]]:
        """The refused rows with their cells, as the list of refused rows takes them."""
        return [(each.as_rejection(), each.original) for each in self.refused]
