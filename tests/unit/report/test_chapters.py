# SPDX-License-Identifier: EUPL-1.2
"""Pages of plugins as sheets, the cover that leads to all sheets, the manifest that marks them."""

import hashlib
import io
import zipfile
from dataclasses import replace

import pytest
from PIL import Image

from wijkatlas.domain.chapter import Chapter, Lines, MapPicture, Pairs, Place
from wijkatlas.domain.chart import Chart, ChartKind, Role, Series
from wijkatlas.domain.estimate import Estimate, Reason
from wijkatlas.domain.light import Level, Light
from wijkatlas.domain.table import Column, SheetTable

FEW = Estimate(None, reason=Reason.SUPPRESSED)
LIGHTS = {
    Level.GOOD: "on course", Level.WATCH: "not clear", Level.BAD: "behind",
    Level.UNKNOWN: "no figure",
}  # fmt: skip
TABLE = SheetTable(
    "Goals",
    "2025",
    [Column("Goal"), Column("Now", "per 1,000", 1), Column("How it stands")],
    [
        ["=1+1", Estimate(12.5, 10.0, 15.5), Light(Level.GOOD, LIGHTS[Level.GOOD])],
        ["+cmd", Estimate(1 / 3), Light(Level.WATCH, LIGHTS[Level.WATCH])],
        ["Noise", FEW, Light(Level.BAD, LIGHTS[Level.BAD])],
        ["Fear", FEW, Light(Level.UNKNOWN, LIGHTS[Level.UNKNOWN])],
    ],
    ["A note."],
)
LINE = Chart(
    "line", ChartKind.LINE, "Falling", "2025", "month", "incidents", ("Jan", "Feb"),
    (Series("incidents", (Estimate(9, 4, 17), Estimate(5, 2, 11))),),
)  # fmt: skip
HEAT = Chart(
    "heat", ChartKind.HEAT, "Nights", "2025", "hour", "day", ("0", "12"), rows=("Friday",),
    cells=((Estimate(9), FEW),),
)  # fmt: skip


def chapter(name, place=Place.BODY, blocks=(), area=""):
    return Chapter(name, name, f"Title of {name}", "2025", tuple(blocks), place, area)


def draw(block, area):
    """A picture of one colour for each area."""
    data = io.BytesIO()
    Image.new("RGB", (60, 40), f"#{hash_of(block.title + area)[:6]}").save(data, "PNG")
    return data.getvalue()


def hash_of(text):
    return hashlib.sha256(text.encode()).hexdigest()


def every_cell(sheet):
    return [cell for row in sheet.iter_rows() for cell in row if cell.value not in (None, "")]


@pytest.fixture
def book(write, made):
    """A workbook with pages of every place and every block."""
    chapters = (
        chapter("Sources", Place.BACK, [Lines(("Police.",))]),
        chapter("North", Place.PROFILE, [MapPicture("Where"), TABLE], "N"),
        chapter("north", Place.PROFILE, [MapPicture("Where")], "n"),
        chapter("A name that is far too long for a tab", Place.BODY, [HEAT, LINE]),
        chapter(
            "Summary",
            Place.FRONT,
            [Lines(("Fewer.",), strong=True), TABLE, Pairs((("Plan", ""), ("Years", "six")))],
        ),
    )
    return write(made.content(chapters=chapters, draw=draw))


def test_pages_stand_in_their_places(book):
    _, sheets = book
    assert sheets.sheetnames[:4] == [
        "Cover", "Summary", "A name that is far too long…", "Read me",
    ]  # fmt: skip
    assert sheets.sheetnames[-4:] == ["North", "north 2", "Sources", "Sources and manifest"]


def test_the_cover_names_all_and_leads_to_each_sheet(book):
    _, sheets = book
    cover = sheets["Cover"]
    texts = [cell.value for cell in every_cell(cover)]
    assert texts[0] == "Safety and prevention in Voorbeeldstad"
    assert {"15 Jan 2026", "gemeenteraad", "2025"} <= set(texts)
    targets = {cell.hyperlink.location: cell.value for cell in every_cell(cover) if cell.hyperlink}
    assert targets == {f"'{name}'!A1": name for name in sheets.sheetnames[1:]}


def test_pages_in_front_print_on_one_page(book):
    _, sheets = book
    for name in ("Cover", "Summary", "North"):
        assert sheets[name].page_setup.fitToHeight == 1
        assert len(sheets[name].row_breaks.brk) == 0
    assert sheets["By area"].page_setup.fitToHeight == 0


def test_a_verdict_has_a_sign_a_word_and_a_quiet_fill_of_its_own(book):
    _, sheets = book
    cells = {
        cell.value: cell for cell in every_cell(sheets["Summary"]) if str(cell.value)[0] in "●▲■○"
    }
    assert set(cells) == {"● on course", "▲ not clear", "■ behind", "○ no figure"}
    fills = {cell.fill.fgColor.rgb for cell in cells.values()}
    assert len(fills) == 4
    for fill in fills:  # black letters stay readable, also on a printer without colours
        red, green, blue = (int(fill[at : at + 2], 16) / 255 for at in (2, 4, 6))
        assert 0.2126 * red + 0.7152 * green + 0.0722 * blue > 0.8


def test_figures_keep_their_margins_and_words_stay_words(book):
    path, sheets = book
    rows = [row[:5] for row in sheets["Summary"].iter_rows(values_only=True)]
    assert ("=1+1", 12.5, 10, 15.5, "● on course") in rows
    assert ("Noise", "too few", "too few", "too few", "■ behind") in rows
    with zipfile.ZipFile(path) as package:
        for name in package.namelist():
            if name.startswith("xl/worksheets/sheet"):
                assert b"<f>" not in package.read(name)


def test_charts_are_native_and_heat_becomes_cells(book):
    _, sheets = book
    sheet = sheets["A name that is far too long…"]
    assert len(sheet._charts) == 1
    kinds = [rule.type for each in sheet.conditional_formatting for rule in each.rules]
    assert sorted(kinds) == ["colorScale", "expression"]


def test_maps_are_drawn_for_their_area(book):
    _, sheets = book
    for name, area in (("North", "N"), ("north 2", "n")):
        assert sheets[name]._images[0]._data() == draw(MapPicture("Where"), area)


def test_the_manifest_marks_what_each_sheet_says(book):
    _, sheets = book
    manifest = list(sheets["Sources and manifest"].iter_rows(max_col=2, values_only=True))
    marks = {name: mark for name, mark in manifest if mark and len(mark) == 64}
    assert set(sheets.sheetnames[:-1]) <= set(marks)
    for sheet in sheets.worksheets[:-1]:
        text = ""
        for cell in every_cell(sheet):
            value = cell.value
            text += f"{cell.coordinate}\t{value if isinstance(value, str) else f'{value:.15g}'}\n"
        for picture in sheet._images:
            start = picture.anchor._from
            digest = hashlib.sha256(picture._data()).hexdigest()
            text += f"{chr(65 + start.col)}{start.row + 1}\t{digest}\n"
        assert marks[sheet.title] == hash_of(text), sheet.title


def test_the_manifest_tells_options_and_files(write, made):
    _, sheets = write(
        made.content(options=(("Hide below", "5"),), sources=(("a.csv", "ab" * 32, "2026-01-10"),))
    )
    rows = list(sheets["Sources and manifest"].iter_rows(values_only=True))
    assert ("Hide below", "5", None) in rows
    assert ("As of", "2026-01-15", None) in rows
    assert ("Mark of the project", "0123abcd", None) in rows
    assert ("a.csv", "ab" * 32, "2026-01-10") in rows


@pytest.mark.parametrize(
    ("block", "error"),
    [
        (SheetTable("x", "", [Column("n")], [[5]]), TypeError),
        (SheetTable("x", "", [Column("n")], [["a", "b"]]), ValueError),
        ("words", TypeError),
    ],
)
def test_what_can_not_be_written_is_refused_before_anything_is(write, made, tmp_path, block, error):
    with pytest.raises(error):
        write(made.content(chapters=(chapter("x", blocks=[block]),), draw=draw))
    assert list(tmp_path.iterdir()) == []


def test_a_chart_after_a_map_stands_at_its_right(write, made):
    _, book = write(
        made.content(chapters=(chapter("North", blocks=[MapPicture("Where"), LINE]),), draw=draw)
    )
    (picture,), (chart,) = book["North"]._images, book["North"]._charts
    assert chart.anchor._from.row == picture.anchor._from.row
    assert chart.anchor._from.col > picture.anchor._from.col == 0


def test_the_list_of_lines_names_their_margins_once(write, made):
    both = Series("town", (Estimate(3, 1, 7), Estimate(4, 2, 9)), Role.COMPARED)
    lines = replace(LINE, series=(*LINE.series, both))
    _, book = write(made.content(chapters=(chapter("North", blocks=[lines]),)))
    (chart,) = book["North"]._charts
    assert len(chart.series) == 6
    assert [each.idx for each in chart.legend.legendEntry if each.delete] == [2, 4, 5]


def test_bars_that_are_compared_are_hatched_and_margins_are_drawn(write, made):
    before = Series("2024", (Estimate(8, 5, 12),), Role.COMPARED)
    after = Series("2025", (Estimate(4, 2, 8),))
    bars = Chart("b", ChartKind.BARS, "Fewer", "", "", "n", ("here",), (before, after))
    _, book = write(made.content(chapters=(chapter("North", blocks=[bars]),)))
    (chart,) = book["North"]._charts
    assert [each.graphicalProperties.pattFill is not None for each in chart.series] == [True, False]
    assert all(each.errBars is not None for each in chart.series)


def test_the_last_text_of_a_short_table_goes_on_to_the_edge(write, made):
    wide = SheetTable(
        "Wide", "", [Column(name) for name in "ABCD"], [["a", "", "", ""], ["b", "c", "d", "e"]]
    )
    text = "a long text that goes on over the columns that this table does not have itself " * 2
    short = SheetTable("Short", "", [Column("A"), Column("B")], [["a", text]])
    _, book = write(made.content(chapters=(chapter("North", blocks=[wide, short]),)))
    sheet = book["North"]
    (merged,) = [
        each for each in sheet.merged_cells.ranges if sheet.cell(each.min_row, 2).value == text
    ]
    assert (merged.min_col, merged.max_col) == (2, sheet.max_column)
    heading = next(row for row in sheet.iter_rows() if row[0].value == "a" and not row[1].value)
    assert heading[0].font.bold
