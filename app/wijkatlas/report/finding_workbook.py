# SPDX-License-Identifier: EUPL-1.2
"""One finding as a workbook of its own: words, tables, charts, method."""

from datetime import datetime
from pathlib import Path

from wijkatlas.domain.finding import Finding
from wijkatlas.language import Translator
from wijkatlas.report.finding_sheet import write_finding
from wijkatlas.report.look import Book
from wijkatlas.report.package import save, tidy
from wijkatlas.report.wording import clean

__all__ = ["write_finding_workbook"]


def write_finding_workbook(
    path: Path, finding: Finding, translator: Translator, *, created: datetime, owner: str = ""
) -> None:
    """Write the workbook in place of what was at ``path``; ``owner`` stands at the head of a page.

    Raises:
        UserError: the folder or the file can't be written.
    """
    from openpyxl import Workbook

    workbook = Workbook(write_only=True)
    with tidy(workbook):
        workbook.create_sheet()  # the styles need a sheet to hang on
        workbook.properties.title = clean(finding.question)
        workbook.properties.language = translator.language
        write_finding(Book(workbook, translator, header=clean(owner)), finding)
        workbook.remove(workbook.worksheets[0])
        save(workbook, path, created)
