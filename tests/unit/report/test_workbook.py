# SPDX-License-Identifier: EUPL-1.2
"""The workbook read back by openpyxl: content, look, print set-up, sameness, hostile text."""

import hashlib
import json
import os
import subprocess
import zipfile
from dataclasses import replace
from datetime import date, datetime
from pathlib import Path
from xml.etree import ElementTree

import openpyxl
import pytest

from wijkatlas.domain.errors import UserError
from wijkatlas.domain.estimate import Estimate, Reason
from wijkatlas.domain.style import ACCENT
from wijkatlas.language import Translator
from wijkatlas.report.fitting import sheet_name
from wijkatlas.report.workbook import write_workbook

HEADER = 4


def table(sheet):
    """Heading and rows of a sheet until the first empty one, hidden helper columns left out."""
    heading = [cell.value for cell in sheet[HEADER] if cell.fill.fgColor.rgb == "FF" + ACCENT[1:]]
    rows = []
    for row in sheet.iter_rows(min_row=HEADER + 1, max_col=len(heading), values_only=True):
        if all(value is None for value in row):
            break
        rows.append(list(row))
    return heading, rows


def test_sheets_in_order(write, made):
    _, book = write(made.content())
    assert book.sheetnames == [
        "Cover",
        "Read me",
        "Key figures",
        "By area",
        "By category",
        "By month",
        "By hour and weekday",
        "Map",
        "Import log",
        "Kwaliteit",
        "Sources and manifest",
    ]


def test_areas_with_rates_margins_changes_and_reasons(write, made):
    _, book = write(made.content())
    heading, rows = table(book["By area"])
    assert heading == [
        "Area", "Code", "Inhabitants", "Incidents", "Rate\n(per 1,000\ninhabitants)",
        "Margin from", "Margin to", "2024", "2025", "z", "Change",
    ]  # fmt: skip
    assert rows[0] == ["Haven", "B", 500, 30, 60, 40.48, 85.66, 12, 30, 4.03, "sharp rise"]
    assert rows[1] == ["Centrum", "A", 3000, 60, 20, 15.26, 25.74, 64, 60, -0.51, "no clear change"]
    few, shielded = "too few", "shielded"
    assert rows[2] == ["Kouter", "C", 40, few, few, few, few, 9, few, few, None]
    assert rows[3][:5] == ["Linde", "D", 60, shielded, shielded]
    assert [row[3] for row in rows[4:]] == [few, 0, 100]
    assert [row[0] for row in rows[4:]] == ["Outside all areas", "Without location", "Total"]
    assert rows[-1][4:] == [27, 22, 33, 90, 100, 1.03, "no clear change"]


def test_months_leave_a_gap_where_the_count_is_hidden(write, made):
    _, book = write(made.content())
    _, rows = table(book["By month"])
    assert rows[0] == ["Jan 2025", 4, 1.5, 10.5, None]
    assert rows[1] == ["Feb 2025", None, None, None, "too few"]
    assert rows[11] == ["Dec 2025", 15, 1.5, 21.5, "only a part of the month"]
    assert [row[:2] for row in rows[12:]] == [["Without a known month", 0], ["Total", 100]]


def test_hours_have_numbers_colours_and_short_reasons(write, made):
    _, book = write(made.content())
    sheet = book["By hour and weekday"]
    heading, rows = table(sheet)
    assert heading == ["Hour", *map(str, range(24)), "Total"]
    assert rows[6][4:6] == ["1–4", "x"]
    assert rows[2][1:4] == [2, 3, 4]
    ranges = [str(each.sqref) for each in sheet.conditional_formatting]
    assert ranges == ["B5:Y11"]
    kinds = [rule.type for each in sheet.conditional_formatting for rule in each.rules]
    assert sorted(kinds) == ["colorScale", "expression"]
    notes = [row[0].value for row in sheet.iter_rows(min_row=14) if row[0].value]
    assert "1–4: hidden to protect persons; the number lies in between." in notes


def test_import_log_adds_up(write, made):
    _, book = write(made.content())
    heading, rows = table(book["Import log"])
    for row in rows:
        values = dict(zip(heading, row, strict=True))
        parts = [values[name] for name in ("Added", "Updated", "Unchanged", "Rejected")]
        assert values["Read"] == sum(parts)
    assert rows[1][heading.index("Remark")] == "undone"


def test_a_plugin_sheet_gets_its_margins(write, made):
    _, book = write(made.content())
    heading, rows = table(book["Kwaliteit"])
    assert heading == ["Kenmerk", "Aandeel\n(%)", "Margin from", "Margin to"]
    assert rows == [["zonder plaats", 2.5, 1.25, 4.5], ["dubbel", "too few", "too few", "too few"]]


def test_read_me_says_what_by_which_rules_and_from_where(write, made):
    _, book = write(made.content())
    text = "\n".join(
        str(cell) for row in book["Read me"].iter_rows(values_only=True) for cell in row if cell
    )
    for part in (
        "Voorbeeldstad", "100 incidenten, 2025, alle wijken", "2025 against 2024", "jan.csv",
        "z = 2(√now − √before)", "from 1 to 4 incidents", "15 Jan 2026", "0123abcd",
        "Wijkatlas 0.1.0", "gemeenteraad", "exact 95 % Poisson", "wijken, 2025",
    ):  # fmt: skip
        assert part in text
    assert "fout.csv" not in text


def test_absent_content_leaves_out_sheets_and_says_so(write, made):
    bare = replace(
        made.summary(population=False, comparison=False), areas=(), months=(), hours=None
    )
    _, book = write(made.content(summary=bare, imports=(), map_picture=b"", extra=()))
    assert book.sheetnames[1:-1] == ["Read me", "Key figures", "By category"]
    text = "\n".join(
        str(cell) for row in book["Read me"].iter_rows(values_only=True) for cell in row if cell
    )
    for part in ("By area: no areas", "By month: of no incident", "By hour and weekday: too few",
                 "Map: no picture", "Import log: nothing", "two periods of equal length"):  # fmt: skip
        assert part in text


def test_without_inhabitants_there_are_counts_but_no_rates(write, made):
    _, book = write(made.content(summary=made.summary(population=False)))
    heading, rows = table(book["By area"])
    assert heading[:3] == ["Area", "Code", "Incidents"]
    assert not any("per 1,000" in str(name) for name in heading)
    assert rows[0][:3] == ["Centrum", "A", 60]
    text = str(list(book["Read me"].iter_rows(values_only=True)))
    assert "Rates: the number of inhabitants is not known for this selection." in text


@pytest.mark.parametrize("language", ["nl", "fr", "en"])
def test_every_sheet_prints_on_a4_and_fits(write, made, language):
    _, book = write(made.content(), language)
    for sheet in book:
        assert sheet.page_setup.orientation == "landscape"
        assert sheet.page_setup.paperSize == 9
        on_one_page = sheet in book.worksheets[:2]
        assert (sheet.page_setup.fitToWidth, sheet.page_setup.fitToHeight) == (1, on_one_page)
        assert sheet.sheet_properties.pageSetUpPr.fitToPage
        assert sheet.oddFooter.right.text == "&P / &N"
        assert sheet.oddHeader.right.text == "&A"
        assert sheet.oddHeader.left.text.startswith("Voorbeeldstad")
    for sheet in book.worksheets[2:7] + book.worksheets[8:-1]:
        assert sheet.freeze_panes in {"B5", "A5"}
        assert sheet.print_title_rows == "$4:$4"
        for cell in sheet[HEADER]:
            if cell.fill.fgColor.rgb == "FF" + ACCENT[1:]:
                assert cell.font.b
                assert cell.font.color.rgb == "FFFFFFFF"
                width = sheet.column_dimensions[cell.column_letter].width
                assert max(len(part) for part in cell.value.split("\n")) <= width
        for row in sheet.iter_rows(min_row=HEADER + 1):
            for cell in row:
                if isinstance(cell.value, str) and cell.alignment.wrap_text is not True:
                    continue
                if isinstance(cell.value, float | int) and cell.font.sz == 10:
                    width = sheet.column_dimensions[cell.column_letter].width
                    assert len(f"{cell.value:,.1f}") <= width + 3


def test_hidden_figures_are_grey_and_figures_have_plain_formats(write, made):
    _, book = write(made.content())
    sheet = book["By area"]
    assert sheet["D7"].value == "too few"
    assert sheet["D7"].font.color.rgb == "FF5B6470"
    assert sheet["D7"].font.i
    assert sheet["D5"].number_format == "#,##0"
    assert sheet["E5"].number_format == "#,##0.0"
    assert sheet["J5"].number_format == '+#,##0.0;"−"#,##0.0;0.0'
    assert book["By category"]["C5"].number_format == "0.0\\ %"
    assert {cell.font.name for row in sheet.iter_rows() for cell in row if cell.value} == {"Arial"}


def test_native_charts_with_axis_titles(write, made):
    path, book = write(made.content())
    assert [len(sheet._charts) for sheet in book] == [0, 0, 0, 1, 1, 1, 0, 0, 0, 0, 0]
    area, category, month = (
        book[name]._charts[0] for name in ("By area", "By category", "By month")
    )
    assert area.series[0].val.numRef.f == "'By area'!$E$5:$E$6"  # the two shown areas only
    assert area.series[0].errBars.plus.numRef.f == "'By area'!$N$5:$N$6"
    assert area.series[0].errBars.minus.numRef.f == "'By area'!$M$5:$M$6"
    assert category.series[0].val.numRef.f == "'By category'!$B$5:$B$6"
    assert [s.val.numRef.f for s in month.series] == [f"'By month'!${c}$5:${c}$16" for c in "BCD"]
    assert month.display_blanks == "gap"
    for chart in (area, category, month):
        assert chart.x_axis.title is not None
        assert chart.y_axis.title is not None
        assert chart.title is not None
    sheet = book["By area"]
    assert sheet["M5"].value == pytest.approx(60 - 40.48)
    assert sheet["N5"].value == pytest.approx(85.66 - 60)
    assert sheet.print_area.startswith("'By area'!$A$1:$K$")
    month_area = book["By month"].print_area.replace("$", "").split("!")[1]
    width = sum(
        book["By month"].column_dimensions[letter].width * 7 + 5 for letter in "ABCDE"
    ) + 64 * (openpyxl.utils.cell.range_boundaries(month_area)[2] - 5)
    assert width / 96 * 2.54 >= month.width
    # the parts of error bars in the order of the standard
    with zipfile.ZipFile(path) as package:
        text = package.read("xl/charts/chart1.xml").decode()
    assert text.index("<plus>") < text.index("<minus>")


def test_the_picture_is_the_given_one(write, made):
    path, book = write(made.content())
    assert len(book["Map"]._images) == 1
    with zipfile.ZipFile(path) as package:
        assert package.read("xl/media/image1.png") == made.picture()


def test_the_same_content_gives_the_same_bytes(write, made):
    first, _ = write(made.content(), name="a.xlsx")
    second, _ = write(made.content(), name="b.xlsx")
    assert first.read_bytes() == second.read_bytes()
    with zipfile.ZipFile(first) as package:
        assert {entry.date_time for entry in package.infolist()} == {(1980, 1, 1, 0, 0, 0)}
        assert {entry.create_system for entry in package.infolist()} == {0}
    _, book = write(made.content())
    assert book.properties.created == book.properties.modified == datetime(2026, 1, 15)
    third, _ = write(made.content(as_of=date(2026, 1, 16)), name="c.xlsx")
    digests = {hashlib.sha256(path.read_bytes()).digest() for path in (first, third)}
    assert len(digests) == 2


def hostile(made, strings):
    rows = [[text, Estimate(1)] for text in strings]
    columns = [made.PluginColumn("=1+1"), made.PluginColumn("@SUM(A1)", "=2")]
    extra = made.PluginTable("=cmd|' /C calc'!A0", "+cmd", columns, rows, ["-2+3", "\t=1"])
    areas = tuple(
        replace(row, name=text, code=text)
        for row, text in zip(
            made.summary().areas, ["=1+1", "&P&G", "a\x00b\x1b[31m", "\ud800"], strict=True
        )
    )
    return made.content(
        municipality='=HYPERLINK("http://example.org")&A',
        sentence="=1+1",
        extra=(extra,),
        recipient="@x",
        summary=replace(made.summary(), areas=areas),
    )


def test_foreign_text_never_becomes_a_formula(write, made, shared):
    strings = json.loads((shared / "nasty" / "blns.json").read_text("utf-8"))
    strings += [
        "=1+1",
        "+1",
        "-1",
        "@x",
        "\t=1",
        "\r=1",
        "＝1+1",
        "#N/A",
        "a\x00b",
        "\ud800",
        "\ufffe",
    ]
    path, book = write(hostile(made, strings))
    for sheet in book:
        for row in sheet.iter_rows():
            for cell in row:
                assert cell.data_type in {"s", "n", "inlineStr"}, (sheet.title, cell.coordinate)
    with zipfile.ZipFile(path) as package:
        assert package.testzip() is None
        for name in package.namelist():
            if name.startswith("xl/worksheets/sheet"):
                tree = ElementTree.fromstring(package.read(name))
                cells = tree.iter("{http://schemas.openxmlformats.org/spreadsheetml/2006/main}f")
                assert list(cells) == []
                kinds = {cell.get("t") for cell in tree.iter(tree.tag.replace("worksheet", "c"))}
                assert kinds <= {"inlineStr", "n"}
    sheet = book.worksheets[-2]
    assert sheet["A5"].value is None or sheet["A5"].data_type == "s"
    texts = [row[0] for row in sheet.iter_rows(min_row=5, max_col=1, values_only=True)]
    assert "=1+1" in texts
    assert sheet.cell(5 + strings.index("=1+1"), 1).quotePrefix


def test_page_headers_hold_no_foreign_codes(write, made):
    _, book = write(hostile(made, ["x"]))
    assert book["Read me"].oddHeader.left.text.startswith('=HYPERLINK("http://example.org")&&A')


def test_plain_numbers_are_refused(tmp_path, made):
    extra = made.PluginTable("x", "", [made.PluginColumn("n")], [[5]])
    with pytest.raises(TypeError, match="text or an estimate"):
        write_workbook(tmp_path / "x.xlsx", made.content(extra=(extra,)), Translator("en"))
    assert list(tmp_path.iterdir()) == []
    extra = made.PluginTable("x", "", [made.PluginColumn("n")], [[Estimate(float("nan"))]])
    with pytest.raises(ValueError, match="finite"):
        write_workbook(tmp_path / "x.xlsx", made.content(extra=(extra,)), Translator("en"))


def test_sheet_names_that_excel_accepts():
    taken = []
    for title in ["a/b:c*?[d]\\", "", "'quoted'", "x" * 40, "x" * 40, "X" * 40, "History", "\x00"]:
        name = sheet_name(title, taken)
        assert 0 < len(name) <= 31
        assert not set(name) & set("[]:*?/\\")
        assert name.lower() not in {each.lower() for each in taken}
        assert name.lower() != "history"
        taken.append(name)


def test_a_folder_that_is_not_there_gets_a_sentence(tmp_path, made):
    with pytest.raises(UserError, match=r"book\.xlsx can't be written"):
        write_workbook(tmp_path / "no" / "book.xlsx", made.content(), Translator("en"))


@pytest.mark.skipif(
    os.name == "nt" or os.geteuid() == 0, reason="needs rights that can be taken away"
)
def test_a_read_only_folder_gets_a_sentence(tmp_path, made):
    tmp_path.chmod(0o500)
    with pytest.raises(UserError, match="can't be written"):
        write_workbook(tmp_path / "book.xlsx", made.content(), Translator("en"))


def test_what_was_there_stays_when_writing_fails(tmp_path, made):
    path = tmp_path / "book.xlsx"
    path.write_text("precious")
    extra = made.PluginTable("x", "", [made.PluginColumn("n")], [[5]])
    with pytest.raises(TypeError):
        write_workbook(path, made.content(extra=(extra,)), Translator("en"))
    assert path.read_text() == "precious"
    assert list(tmp_path.iterdir()) == [path]


def test_libreoffice_opens_it_clean(write, made, tmp_path):
    from shutil import which

    office = which("soffice") or which("libreoffice")
    if office is None:
        pytest.skip("LibreOffice is not installed")
    path, _ = write(hostile(made, ["=1+1", "@x"]))
    command = [
        office, "--headless", f"-env:UserInstallation={(tmp_path / 'profile').as_uri()}",
        "--convert-to", "ods", "--outdir", str(tmp_path), str(path),
    ]  # fmt: skip
    subprocess.run(command, check=True, capture_output=True, timeout=180)
    with zipfile.ZipFile(path.with_suffix(".ods")) as package:
        content = package.read("content.xml").decode()
        assert "table:formula" not in content
        names = package.namelist()
    assert content.count("<table:table ") >= 9
    assert sum(Path(name).name == "content.xml" for name in names) == 4  # three charts
    assert "Err:" not in content
    assert openpyxl.load_workbook(path)["By area"]["A4"].value == "Area"


def test_reasons_all_have_words():
    from wijkatlas.report.wording import REASONS

    assert set(REASONS) == set(Reason)
