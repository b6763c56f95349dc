# SPDX-License-Identifier: EUPL-1.2
"""From incidents to a workbook, for selections that leave little or may not be added up."""

from dataclasses import dataclass
from datetime import date

import numpy as np
import pytest

from wijkatlas.analysis.selection import Assignment
from wijkatlas.analysis.summary import Facts, summarise
from wijkatlas.domain.filter import IncidentFilter
from wijkatlas.report.content import WorkbookContent


@dataclass(frozen=True)
class Columns:
    x: np.ndarray
    y: np.ndarray
    category: np.ndarray
    categories: tuple[str, ...]
    begin: np.ndarray
    precision: np.ndarray


def town(n):
    luck = np.random.default_rng(n)
    begin = (date(2024, 1, 1) - date(1970, 1, 1)).days * 1440 + luck.integers(0, 731 * 1440, n)
    x = np.where(luck.random(n) < 0.05, np.nan, 1.0)
    points = Columns(
        x,
        x,
        luck.integers(0, 3, n).astype(np.uint16),
        ("burglary", "noise", ""),
        begin.astype(np.int32),
        np.full(n, 4, np.uint8),
    )
    index = np.where(np.isnan(x), -1, luck.integers(0, 3, n)).astype(np.int32)
    return points, Assignment("wijk", ("A", "B", "C"), index)


PEOPLE = {"A": ("Centrum", 4000), "B": ("Haven", 0), "C": ("Kouter", None)}
CASES = {
    "plenty": (5000, IncidentFilter(), Facts(PEOPLE), True),
    "a few": (60, IncidentFilter(), Facts(PEOPLE), True),
    "five": (5, IncidentFilter(), Facts(PEOPLE), True),
    "none": (0, IncidentFilter(), Facts(PEOPLE), True),
    "nothing selected": (500, IncidentFilter(categories=frozenset({"x"})), Facts(PEOPLE), True),
    "not additive": (500, IncidentFilter(), Facts(PEOPLE, not_additive=frozenset({"noise"})), True),
    "no areas": (500, IncidentFilter(), Facts(), False),
    "one area": (500, IncidentFilter(area=("wijk", "A")), Facts(PEOPLE, annual=True), True),
    "nothing hidden": (60, IncidentFilter(), Facts(PEOPLE, smallest_shown=1), True),
    "backwards": (50, IncidentFilter(begin=date(2025, 1, 2), end=date(2025, 1, 1)), Facts(), False),
}


@pytest.mark.parametrize("case", CASES)
def test_every_selection_makes_a_workbook(case, write, made):
    n, chosen, facts, has_areas = CASES[case]
    points, areas = town(n)
    summary = summarise(points, chosen, facts, areas=areas if has_areas else None)
    content = made.content()
    content = WorkbookContent(
        "Voorbeeldstad", "x", content.as_of, summary, map_picture=content.map_picture
    )
    _, book = write(content)
    assert book.sheetnames[:3] == ["Cover", "Read me", "Key figures"]
    values = [
        cell
        for sheet in book
        for row in sheet.iter_rows(values_only=True)
        for cell in row
        if isinstance(cell, int | float)
    ]
    assert all(np.isfinite(value) for value in values)
    if case == "not additive":
        assert book.sheetnames[1:-1] == ["Read me", "Key figures", "By category", "Map"]
        assert book["Key figures"]["B5"].value == "can't be added up"
        assert "Choose one category" in str(list(book["Read me"].values))
    if case == "nothing hidden":
        assert "too few" not in str([list(sheet.values) for sheet in book])


def test_totals_of_sheets_agree(write, made):
    points, areas = town(50_000)
    summary = summarise(points, IncidentFilter(), Facts(PEOPLE), areas=areas)
    content = made.content()
    _, book = write(WorkbookContent("V", "x", content.as_of, summary))

    def column(name, letter):
        return [
            cell.value for cell in book[name][letter][4:] if isinstance(cell.value, int | float)
        ]

    by_area = column("By area", "D")
    assert sum(by_area[:-1]) == by_area[-1] == 50_000
    by_category = column("By category", "B")
    assert sum(by_category[:-1]) == by_category[-1] == 50_000
    by_month = column("By month", "B")
    assert sum(by_month[:-1]) == by_month[-1] == 50_000
    hours = [[cell.value for cell in row[1:26]] for row in book["By hour and weekday"]["A5:Z12"]]
    for row in hours:
        assert sum(row[:-1]) == row[-1]
    for across in zip(*hours, strict=True):
        assert sum(across[:-1]) == across[-1]
