# SPDX-License-Identifier: EUPL-1.2
"""What an analysis found, in the words of one language: for the panel, the workbook and a page."""

from dataclasses import dataclass

from wijkatlas.domain.chart import Chart
from wijkatlas.domain.table import SheetTable


@dataclass(frozen=True, slots=True)
class Finding:
    """One answer to one question; every text comes translated.

    ``about`` says what, when and how many (the filter's sentence). ``result`` is the answer in one or
    two sentences, ``uncertainty`` how sure it is, ``limits`` what it does not show. ``warnings`` say
    what was odd in the data or the parameters (duplicates removed, areas without neighbours).
    ``method`` are notes for a statistician: method, parameters, seed, source.
    """

    kind: str
    question: str
    about: str
    result: str
    uncertainty: str
    limits: tuple[str, ...]
    warnings: tuple[str, ...] = ()
    method: tuple[str, ...] = ()
    tables: tuple[SheetTable, ...] = ()
    charts: tuple[Chart, ...] = ()

    @property
    def text(self) -> str:
        """The paragraph that stands under the question."""
        return "\n".join(
            part for part in (self.result, self.uncertainty, *self.warnings, *self.limits) if part
        )
