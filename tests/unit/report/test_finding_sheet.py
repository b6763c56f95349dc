# SPDX-License-Identifier: EUPL-1.2
"""Analyses in the workbook: words, table, native charts over cells, method; nothing hidden leaks."""

from dataclasses import replace

import pytest

from wijkatlas.domain.chart import Chart, ChartKind, Role, Series
from wijkatlas.domain.estimate import Estimate, Reason
from wijkatlas.domain.finding import Finding
from wijkatlas.domain.table import Column, SheetTable

FEW = Estimate(None, reason=Reason.SUPPRESSED)
TABLE = SheetTable(
    "Areas",
    "per 1,000 inhabitants",
    [Column("Area"), Column("Rate", "per 1,000", 1)],
    [["Kouter", Estimate(12.5, 10.0, 15.5)], ["Station", FEW]],
    ["A note."],
)
LINE = Chart(
    "line",
    ChartKind.LINE,
    "March is high",
    "2025",
    "month",
    "incidents",
    ("Jan", "Feb", "Mar"),
    (
        Series("incidents", (Estimate(5, 2, 9), FEW, Estimate(30, 20, 42))),
        Series("limit", (Estimate(20),) * 3, Role.LIMIT),
    ),
    breaks=(2,),
)
DOTS = Chart(
    "dots",
    ChartKind.DOTS,
    "Ranks overlap",
    "2025",
    "rank",
    "",
    ("Kouter", "Station"),
    (Series("rank", (Estimate(2, 1, 4), FEW)),),
)
HEAT = Chart(
    "heat",
    ChartKind.HEAT,
    "Friday night",
    "2025",
    "hour",
    "day",
    ("0", "1"),
    rows=("Monday", "Friday"),
    cells=((Estimate(1), FEW), (Estimate(8), Estimate(9))),
)
FINDING = Finding(
    "rates",
    "Which areas differ from the rest of the town and why?",
    "100 incidents, 2025",
    "Kouter stands out.",
    "One in twenty would by chance.",
    ("It says nothing about causes.",),
    ("Without a place: 3.",),
    ("Exact Poisson.",),
    (TABLE,),
    (LINE, DOTS, HEAT),
)
REGISTER = SheetTable(
    "Register", "Analyses: 1", (Column("Analysis"), Column("Part"), Column("Content")),
    [
        ("1 · Which areas?", "Incidents", Estimate(1200)),
        ("", "Method", "Exact Poisson."),
        ("", "Limits", ""),
    ],
)  # fmt: skip


def texts(sheet):
    return [cell.value for row in sheet.iter_rows() for cell in row if isinstance(cell.value, str)]


@pytest.fixture
def book(write, made):
    _, found = write(replace(made.content(), findings=[FINDING], register=REGISTER))
    return found


def test_the_answer_comes_first_then_how_sure_then_the_limits(book):
    sheet = book["Which areas differ from the…"]
    words = texts(sheet)
    order = [
        FINDING.question,
        FINDING.about,
        FINDING.result,
        FINDING.uncertainty,
        "Without a place: 3.",
        "It says nothing about causes.",
        "Areas",
        "Exact Poisson.",
    ]
    places = [words.index(text) for text in order]
    assert places == sorted(places)


def test_the_table_keeps_margins_and_reasons(book):
    sheet = book["Which areas differ from the…"]
    rows = [[cell.value for cell in row[:4]] for row in sheet.iter_rows()]
    assert ["Kouter", 12.5, 10.0, 15.5] in rows
    assert ["Station", "too few", "too few", "too few"] in rows


def test_charts_are_native_and_read_the_cells_below_the_print_area(book):
    sheet = book["Which areas differ from the…"]
    assert [type(chart).__name__ for chart in sheet._charts] == ["LineChart", "BarChart"]
    line = sheet._charts[0]
    reference = line.series[0].val.numRef.f
    first, last = (int(part.split("$")[-1]) for part in reference.split("!")[1].split(":"))
    values = [sheet.cell(row, 2).value for row in range(first, last + 1)]
    assert values == [5, None, None, 30]  # hidden, then the break: both blank, never nought
    printed = int(sheet.print_area.split("$")[-1])
    assert printed < first
    assert line.display_blanks == "gap"


def test_hidden_figures_leave_no_cell_behind(book):
    sheet = book["Which areas differ from the…"]
    rows = [[cell.value for cell in row] for row in sheet.iter_rows() if row[0].value == "Station"]
    assert len(rows) == 2  # the table's and the chart's
    assert [value for value in rows[1][1:] if value is not None] == []


def test_a_heat_chart_becomes_a_table_of_coloured_cells(book):
    sheet = book["Which areas differ from the…"]
    rows = [[cell.value for cell in row[:3]] for row in sheet.iter_rows()]
    place = rows.index(["Monday", 1, "1–4"]) + 1
    (coloured,) = sheet.conditional_formatting
    assert str(coloured.sqref).startswith(f"B{place}:")


def test_a_table_that_a_heat_chart_shows_too_is_coloured_and_not_repeated(write, made):
    columns = [Column(""), *(Column(label) for label in HEAT.labels)]
    rows = [[name, *cells] for name, cells in zip(HEAT.rows, HEAT.cells, strict=True)]
    finding = replace(FINDING, tables=(SheetTable("Week", "", columns, rows),), charts=(HEAT,))
    _, found = write(replace(made.content(), findings=[finding]))
    sheet = found["Which areas differ from the…"]
    assert texts(sheet).count("Monday") == 1
    assert sheet.conditional_formatting


def test_a_map_stands_on_the_sheet(write, made):
    content = replace(made.content(), findings=[FINDING], pictures=[made.picture()])
    _, found = write(content)
    assert len(found["Which areas differ from the…"]._images) == 1


def test_the_register_has_its_sheet(book):
    rows = [[cell.value for cell in row] for row in book["Register"].iter_rows()]
    assert ["Incidents", "1,200"] in rows
    assert ["Method", "Exact Poisson."] in rows
    assert ["Limits", None] not in rows


def test_intervals_below_nought_become_a_picture(write, made):
    series = Series("change", (Estimate(-2, -4, 1), Estimate(1, 0, 3)))
    chart = replace(DOTS, series=(series,))
    _, found = write(replace(made.content(), findings=[replace(FINDING, charts=(chart,))]))
    sheet = found["Which areas differ from the…"]
    assert not sheet._charts
    assert len(sheet._images) == 1
