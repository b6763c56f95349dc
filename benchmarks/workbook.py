# SPDX-License-Identifier: EUPL-1.2
"""Write a workbook of 50,000 rows of 12 columns."""

from datetime import date, datetime
from pathlib import Path

import numpy as np
from frame import DATA, Row, Samples, main, ratio, timed
from town import table

row = Row(
    "workbook",
    "Workbook of 50,000 rows of 12 columns",
    "1.2 × openpyxl",
    ratio("ours", "openpyxl", 1.2),
)


@row.side("ours")
def ours() -> Samples:
    """The council workbook with such a table: styled, measured columns, every figure an estimate."""
    from wijkatlas.analysis.summary import Facts, summarise
    from wijkatlas.api import Column, Estimate, IncidentFilter, SheetTable, Translator
    from wijkatlas.report.content import WorkbookContent
    from wijkatlas.report.workbook import write_workbook
    from wijkatlas.store.points import IncidentPoints

    none = np.zeros(0, np.float64)
    points = IncidentPoints(
        fid=np.zeros(0, np.int64), x=none, y=none, category=np.zeros(0, np.uint16), categories=(),
        begin=np.zeros(0, np.int32), precision=np.zeros(0, np.uint8),
    )  # fmt: skip
    columns = [Column(f"Kolom {i}") for i in range(12)]
    extra = SheetTable("Tabel", "Een tabel van een uitbreiding", columns, estimates(Estimate))
    content = WorkbookContent(
        "Stad", "Alle incidenten", date(2026, 1, 1),
        summarise(points, IncidentFilter(), Facts()), extra=[extra],
    )  # fmt: skip
    path = DATA / "ours.xlsx"
    seconds = timed(lambda: write_workbook(path, content, Translator("nl")), 1)
    return Samples(seconds, size(path))


@row.side("openpyxl")
def openpyxl_write_only() -> Samples:
    """Bare values, write-only, with lxml."""
    import openpyxl

    cells = table(50_000)
    path = DATA / "openpyxl.xlsx"

    def write() -> None:
        book = openpyxl.Workbook(write_only=True)
        sheet = book.create_sheet("tabel")
        sheet.append([f"Kolom {i}" for i in range(12)])
        for line in cells:
            sheet.append(line)
        book.save(path)

    seconds = timed(write, 1)
    return Samples(seconds, size(path))


def estimates(estimate: type) -> list[list]:
    """The cells of the table: texts stay, dates become text, numbers become estimates."""
    return [
        [
            str(cell) if isinstance(cell, str | datetime) else estimate(float(cell), n=1)
            for cell in line
        ]
        for line in table(50_000)
    ]


def size(path: Path) -> str:
    """How large the file came out."""
    return f"{path.stat().st_size / 1e6:.1f} MB"


if __name__ == "__main__":
    main(row)
