# SPDX-License-Identifier: EUPL-1.2
"""Read a spreadsheet of 50,000 rows of 12 columns."""

from frame import Row, Samples, main, ratio, timed
from town import workbook

row = Row(
    "read_xlsx",
    "Read XLSX, 50,000 rows of 12 columns",
    "1.2 × calamine",
    ratio("ours", "calamine", 1.2),
    prepare=workbook,
)


@row.side("ours")
def ours() -> Samples:
    """From the file to columns of text, with the checks of a file that nobody trusts."""
    from wijkatlas.exchange.workbook import open_workbook

    rows: list[int] = []
    seconds = timed(
        lambda: rows.append(sum(len(each) for each in open_workbook(workbook()).chunks()))
    )
    return Samples(seconds, f"{rows[-1]} rows")


@row.side("calamine")
def calamine() -> Samples:
    """The reader underneath, to its own cells."""
    import python_calamine

    rows: list[int] = []

    def read() -> None:
        book = python_calamine.CalamineWorkbook.from_path(str(workbook()))
        rows.append(len(book.get_sheet_by_index(0).to_python()) - 1)

    return Samples(timed(read), f"{rows[-1]} rows")


@row.side("openpyxl")
def openpyxl_read_only() -> Samples:
    """What most Python programs use."""
    import openpyxl

    rows: list[int] = []

    def read() -> None:
        book = openpyxl.load_workbook(workbook(), read_only=True)
        rows.append(sum(1 for _ in book.worksheets[0].iter_rows(values_only=True)) - 1)

    return Samples(timed(read, 1), f"{rows[-1]} rows")


if __name__ == "__main__":
    main(row)
