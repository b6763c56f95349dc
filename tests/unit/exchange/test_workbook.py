# SPDX-License-Identifier: EUPL-1.2
"""Sheets of workbooks: typed cells as text, titles above the header, and hostile archives."""

import datetime as dt
import re
import zipfile

import openpyxl
import pytest

from wijkatlas.domain.errors import UnreadableFile
from wijkatlas.domain.incident import Rejection
from wijkatlas.exchange.rejects import write_rejects
from wijkatlas.exchange.workbook import open_workbook
from wijkatlas.language import Translator

CELL = '<table:table-cell office:value-type="'
ROW = "<table:table-row>{}</table:table-row>"


def make(tmp_path, rows, name="book.xlsx", sheet="Feiten"):
    book = openpyxl.Workbook()
    book.active.title = sheet
    for row in rows:
        book.active.append(row)
    path = tmp_path / name
    book.save(path)
    return path


def rows_of(source):
    return [
        dict(zip(source.columns, cells, strict=True))
        for chunk in source.chunks()
        for cells in zip(*chunk.cells.values(), strict=True)
    ]


def edit(path, part, change):
    """Rewrite one part of an archive."""
    with zipfile.ZipFile(path) as archive:
        parts = {name: archive.read(name) for name in archive.namelist()}
    parts[part] = change(parts[part])
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, data in parts.items():
            archive.writestr(name, data)


def test_typed_cells_become_text_without_loss(tmp_path):
    path = make(
        tmp_path,
        [
            ["nr", "getal", "waar", "dag", "moment", "uur", "tekst"],
            [
                18.0,
                0.1,
                True,
                dt.date(2024, 2, 3),
                dt.datetime(2024, 2, 3, 14, 5, 9),
                dt.time(9, 30),
                "=1+1",
            ],
            [12345678901, -2.5, False, None, None, None, " é "],
        ],
    )
    first, second = rows_of(open_workbook(path))
    assert first == {
        "nr": "18",
        "getal": "0.1",
        "waar": "true",
        "dag": "2024-02-03",
        "moment": "2024-02-03T14:05:09",
        "uur": "09:30:00",
        "tekst": "",
    }
    assert second["nr"] == "12345678901"
    assert second["getal"] == "-2.5"
    assert second["dag"] == ""


def test_titles_above_the_header_and_empty_rows(tmp_path):
    rows = [
        ["Politiezone X"],
        ["Stand 1 januari"],
        [],
        ["nr", "feit"],
        [1, "a"],
        [None, None],
        [2, "b"],
    ]
    source = open_workbook(make(tmp_path, rows))
    assert source.facts["header_row"] == "4"
    assert [row["nr"] for row in rows_of(source)] == ["1", "2"]


def test_lines_keep_their_number_and_the_kind_of_their_cells(tmp_path):
    rows = [
        ["Incidenten"],
        [],
        ["datum", "bedrag"],
        [dt.datetime(2024, 1, 2), "12.500"],
        [None, 12.5],
    ]
    source = open_workbook(make(tmp_path, rows, sheet="a, b"))

    lines = list(source.lines())

    assert [number for number, _ in lines] == [1, 3, 4, 5]
    assert lines[2][1][1] == "12.500"
    assert lines[3][1][1] == 12.5
    assert lines[2][1][0] in {dt.date(2024, 1, 2), dt.datetime(2024, 1, 2)}
    assert source.sheets == ("a, b",)
    assert list(source.lines()) == lines, "each call reads anew"


def test_the_sheet_with_data_is_chosen_or_the_named_one(tmp_path):
    path = make(tmp_path, [["Toelichting"]])
    book = openpyxl.load_workbook(path)
    book.create_sheet("Data").append(["nr", "feit"])
    book["Data"].append([1, "a"])
    book.save(path)
    assert open_workbook(path).sheet == "Data"
    assert open_workbook(path, sheet="Data").sheet == "Data"
    with pytest.raises(UnreadableFile, match="no sheet “Andere”"):
        open_workbook(path, sheet="Andere")


def test_an_ods_file(tmp_path):
    rows = "".join(
        ROW.format(
            f'{CELL}float" office:value="{i}"><text:p>{i}</text:p></table:table-cell>'
            f'{CELL}date" office:date-value="2024-02-03"><text:p>x</text:p></table:table-cell>'
        )
        for i in range(1, 4)
    )
    path = ods(tmp_path, rows)
    assert rows_of(open_workbook(path)) == [
        {"nr": str(i), "dag": "2024-02-03"} for i in range(1, 4)
    ]


def ods(tmp_path, rows, prefix=""):
    names = "office table text"
    spaces = " ".join(
        f'xmlns:{name}="urn:oasis:names:tc:opendocument:xmlns:{name}:1.0"' for name in names.split()
    )
    header = ROW.format(
        f'{CELL}string"><text:p>nr</text:p></table:table-cell>'
        f'{CELL}string"><text:p>dag</text:p></table:table-cell>'
    )
    content = (
        f'<?xml version="1.0"?>{prefix}<office:document-content {spaces} office:version="1.2"><office:body>'
        f'<office:spreadsheet><table:table table:name="Blad1">{header}{rows}</table:table>'
        "</office:spreadsheet></office:body></office:document-content>"
    )
    path = tmp_path / "book.ods"
    with zipfile.ZipFile(path, "w") as archive:
        archive.writestr("mimetype", "application/vnd.oasis.opendocument.spreadsheet")
        archive.writestr("content.xml", content)
        archive.writestr("META-INF/manifest.xml", "<manifest/>")
    return path


def test_a_document_type_is_refused(tmp_path):
    bomb = '<!DOCTYPE x [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;&a;">]>'
    with pytest.raises(UnreadableFile, match="document type"):
        open_workbook(ods(tmp_path, "", bomb))
    path = make(tmp_path, [["nr", "feit"], [1, "a"]])
    edit(
        path,
        "xl/workbook.xml",
        lambda data: data.replace(b"<workbook", bomb.encode() + b"<workbook", 1),
    )
    with pytest.raises(UnreadableFile, match="document type"):
        open_workbook(path)


def test_a_cell_at_the_end_of_the_world_is_refused(tmp_path):
    path = make(tmp_path, [["nr", "feit"], [1, "a"]])
    far = b'<row r="1048576"><c r="XFD1048576"><v>1</v></c></row></sheetData>'
    edit(path, "xl/worksheets/sheet1.xml", lambda data: data.replace(b"</sheetData>", far))
    with pytest.raises(UnreadableFile, match="larger than any table"):
        open_workbook(path)


def test_a_huge_dimension_is_only_a_claim(tmp_path):
    path = make(tmp_path, [["nr", "feit"], [1, "a"]])
    claim = b'<dimension ref="A1:XFD1048576"/>'
    edit(path, "xl/worksheets/sheet1.xml", lambda data: re.sub(rb"<dimension[^>]*/>", claim, data))
    assert len(rows_of(open_workbook(path))) == 1


def test_repeated_cells_of_an_ods_bomb_are_refused(tmp_path):
    rows = (
        '<table:table-row table:number-rows-repeated="1000000">'
        f'{CELL}float" office:value="1" table:number-columns-repeated="16000">'
        "<text:p>1</text:p></table:table-cell></table:table-row>"
    )
    with pytest.raises(UnreadableFile, match="larger than any table"):
        open_workbook(ods(tmp_path, rows))


def test_an_archive_bomb_is_refused(tmp_path):
    path = make(tmp_path, [["nr", "feit"], [1, "a"]])
    with zipfile.ZipFile(path, "a", zipfile.ZIP_DEFLATED, compresslevel=9) as archive:
        archive.writestr("xl/media/zero.bin", bytes(200_000_000))
    with pytest.raises(UnreadableFile, match="isn't plausible"):
        open_workbook(path)


def test_damaged_and_empty_workbooks_are_sentences(tmp_path):
    path = make(tmp_path, [["nr", "feit"], [1, "a"]])
    whole = path.read_bytes()
    edit(path, "xl/worksheets/sheet1.xml", lambda data: data[: len(data) // 2])
    with pytest.raises(UnreadableFile):
        open_workbook(path)
    path.write_bytes(whole[: len(whole) // 2])
    with pytest.raises(UnreadableFile, match="damaged"):
        open_workbook(path)
    with pytest.raises(UnreadableFile, match="no sheet with rows"):
        open_workbook(make(tmp_path, []))
    with pytest.raises(UnreadableFile, match="no sheet with rows"):
        open_workbook(make(tmp_path, [["nr", "feit"]]))


def test_rejected_rows_are_text_next_to_the_row_as_it_came(tmp_path):
    path = tmp_path / "rejects.xlsx"
    rejected = [
        (
            Rejection(3, "datum", "31/02/2024", "impossible_date"),
            {"nr": "=1+1", "datum": "31/02/2024"},
        ),
        (
            Rejection(9, "", "x\x00\x1b", "too_many_cells"),
            {"nr": "@SUM(A1)", "+1": "http://x" * 9000},
        ),
    ]
    write_rejects(path, rejected, Translator("en"))
    book = openpyxl.load_workbook(path)
    rows = [[cell.value for cell in row] for row in book.active.iter_rows()]
    assert rows[0] == ["Row", "Column", "Value", "What is wrong", "nr", "datum", "+1"]
    assert rows[1] == [
        3,
        "datum",
        "31/02/2024",
        "a date that does not exist",
        "=1+1",
        "31/02/2024",
        None,
    ]
    assert rows[2][:2] == [9, None]
    kinds = {cell.data_type for row in book.active.iter_rows(min_row=2) for cell in row}
    assert "f" not in kinds
    assert not list(tmp_path.glob("*.part"))


def test_merged_cells_are_told_and_another_header_taken(tmp_path):
    book = openpyxl.Workbook()
    sheet = book.active
    for row in [
        [None, "Wijk", "Problemen", None],
        [None, None, "Afval", "Lawaai"],
        [None, 1, 2, 3],
    ]:
        sheet.append(row)
    sheet.merge_cells("C1:D1")
    sheet.merge_cells("B1:B2")
    path = tmp_path / "book.xlsx"
    book.save(path)
    source = open_workbook(path)
    # the empty column on the left is none of the table
    assert source.merged == (((0, 1), (0, 2)), ((0, 0), (1, 0)))
    assert source.top == [["Wijk", "Problemen", ""], ["", "Afval", "Lawaai"], ["1", "2", "3"]]
    other = source.with_header((1, 2), ["Wijk", "Problemen / Afval", "Problemen / Lawaai"])
    assert (other.total, other.facts["header_row"]) == (1, "2")
    assert rows_of(other) == [{"Wijk": "1", "Problemen / Afval": "2", "Problemen / Lawaai": "3"}]


def test_who_asks_may_have_wider_sheets(tmp_path):
    path = make(tmp_path, [[f"v{n}" for n in range(2_100)], list(range(2_100))])
    with pytest.raises(UnreadableFile, match="has 2100 columns; a table has fewer"):
        open_workbook(path)
    assert len(open_workbook(path, most_columns=2_100).columns) == 2_100
