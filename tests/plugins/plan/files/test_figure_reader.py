# SPDX-License-Identifier: EUPL-1.2
"""Tables of figures of institutions: any order of columns, marks, bad rows; expected values by hand."""

from collections.abc import Sequence
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from wijkatlas.api import Area, Group, Nature, Silent, UserError
from wijkatlas_plan.files.cell_values import CellFault
from wijkatlas_plan.files.figures.cells import decimal_sign, read_period, read_value
from wijkatlas_plan.files.figures.reader import ReadFigures, read_figures

AREAS = (
    Area("wijk", "W1", "Centrum", b"", valid_from="2024-01-01"),
    Area("wijk", "W2", "Noord", b"", valid_from="2024-01-01"),
)
Y25 = "2025-01-01/2025-12-31"


def read(folder: Path, lines: Sequence[str], name: str = "figures.csv") -> ReadFigures:
    path = folder / name
    path.write_text("\n".join(lines) + "\n", "utf-8")
    return read_figures(path, AREAS, Silent(), municipality="Lindebeke")


def test_a_dutch_table_with_semicolons_and_commas(tmp_path: Path) -> None:
    found = read(
        tmp_path,
        [
            "jaar;waarde;gebied;indicator;titel;eenheid;groep;meer is slechter;bron;laag;hoog;n",
            "2025;1.234,5;W1;verzuim;Schoolverzuim;per 1.000;onderwijs;ja;scholen;1.200,0;1.300,25;2.000",
            "2025;x;noord;verzuim;;;;;;;;",
            "2025;9,5*;gemeente;verzuim;;;;;;;;",
        ],
    )
    assert found.rejections == ()
    first, second, whole = found.figures
    assert (first.value, first.low, first.high, first.n) == (1234.5, 1200.0, 1300.25, 2000)
    assert (first.scheme, first.area, first.period) == ("wijk", "W1", Y25)
    assert (second.area, second.value, second.reason) == ("W2", None, "suppressed")
    assert (whole.area, whole.value, whole.provisional) == ("", 9.5, True)
    described = found.indicators[0]
    assert (described.code, described.title, described.unit) == (
        "verzuim",
        "Schoolverzuim",
        "per 1.000",
    )
    assert (described.group, described.worse) == (Group.EDUCATION, 1)


def test_french_headings_in_another_order(tmp_path: Path) -> None:
    found = read(
        tmp_path,
        [
            "valeur,année,intitulé,nature,quartier",
            "12.5,2025,Temps d'arrivée,objectif,Centrum",
        ],
    )
    assert found.figures[0].value == 12.5
    assert found.figures[0].area == "W1"
    assert found.indicators[0].code == "temps_d_arrivee"
    assert found.indicators[0].nature is Nature.OBJECTIVE


def test_bad_rows_are_kept_with_their_reason(tmp_path: Path) -> None:
    found = read(
        tmp_path,
        [
            "indicator;periode;waarde;gebied;laag;hoog;n",
            "a;2025;many;W1;;;",
            "a;soon;3;W1;;;",
            "a;2025;3;Nergenshuizen;;;",
            ";2025;3;W1;;;",
            "a;2025;3;W1;4;5;",
            "a;2025;3;W1;2;;",
            "a;2025;3;W1;;;1,5",
            "a;2025;3;W1;;;",
            "a;2025;4;W1;;;",
        ],
    )
    assert found.read == 9
    assert len(found.figures) == 1
    assert [each.row for each, _ in found.rejections] == [1, 2, 3, 4, 5, 6, 7, 9]
    told = {each.row: (each.column, each.value) for each, _ in found.rejections}
    assert told[1] == ("waarde", "many")
    assert told[2] == ("periode", "soon")
    assert told[3] == ("gebied", "Nergenshuizen")
    assert found.rejections[0][1]["waarde"] == "many"


def test_an_area_that_no_longer_exists_is_kept(tmp_path: Path) -> None:
    found = read(tmp_path, ["indicator;jaar;waarde;gebied", "a;2025;3;W9"])
    assert (found.figures[0].scheme, found.figures[0].area) == ("wijk", "W9")
    assert found.unknown == 1


@pytest.mark.parametrize(
    ("column", "one", "two"),
    [("eenheid", "%", "per 1.000"), ("aard", "objectief", "subjectief"), ("slechter", "ja", "nee")],
)
def test_rows_that_contradict_each_other_are_refused(
    tmp_path: Path, column: str, one: str, two: str
) -> None:
    with pytest.raises(UserError):
        read(
            tmp_path,
            [f"indicator;jaar;waarde;gebied;{column}", f"a;2025;3;W1;{one}", f"a;2025;3;W2;{two}"],
        )


def test_a_table_without_a_needed_column_is_refused(tmp_path: Path) -> None:
    with pytest.raises(UserError) as fault:
        read(tmp_path, ["indicator;gebied;waarde", "a;W1;3"])
    assert fault.value.values["columns"] == "period"


def test_a_workbook(tmp_path: Path) -> None:
    from openpyxl import Workbook

    book = Workbook()
    sheet = book.active
    sheet.append(["Indicator", "Periode", "Waarde", "Gebied"])
    sheet.append(["a", 2025, 12.345, "W1"])
    sheet.append(["a", "2e kwartaal 2025", "7,25", "W2"])
    sheet.append(["a", "2025KW03", "-", "W2"])
    book.save(tmp_path / "figures.xlsx")
    found = read_figures(tmp_path / "figures.xlsx", AREAS, Silent())
    assert [each.value for each in found.figures] == [12.345, 7.25, None]
    assert [each.period for each in found.figures] == [
        Y25,
        "2025-04-01/2025-06-30",
        "2025-07-01/2025-09-30",
    ]


@pytest.mark.parametrize(
    ("cell", "period"),
    [
        ("2025", Y25),
        ("2025-02", "2025-02-01/2025-02-28"),
        ("2024-02", "2024-02-01/2024-02-29"),
        ("2025-01-01/2025-06-30", "2025-01-01/2025-06-30"),
        ("2025JJ00", Y25),
        ("2025MM11", "2025-11-01/2025-11-30"),
        ("maart 2025", "2025-03-01/2025-03-31"),
    ],
)
def test_periods(cell: str, period: str) -> None:
    assert read_period(cell) == period


@pytest.mark.parametrize(
    "cell",
    ["", "2025-13", "yesterday", "2025-06-30/2025-01-01", "2025KW07", "99999999999", "9" * 5000],
)
def test_what_is_no_period(cell: str) -> None:
    with pytest.raises(CellFault):
        read_period(cell)


@pytest.mark.parametrize(
    ("cells", "default", "sign"),
    [
        (["1,5", "2.000"], ".", ","),
        (["1.234.567", "12"], ",", ","),
        (["1,234", "5"], ",", ","),
        (["1,234.5"], ",", "."),
        (["1.234,5"], ".", ","),
        (["0.25"], ",", "."),
    ],
)
def test_the_decimal_sign_of_a_column(cells: list[str], default: str, sign: str) -> None:
    assert decimal_sign(cells, default) == sign


@pytest.mark.parametrize("mark", [".", "-", "", ":", "n.b."])
def test_marks_without_a_figure(mark: str) -> None:
    value, reason, _ = read_value(mark, ",")
    assert value is None
    assert str(reason) == "missing"


def test_a_count_below_a_limit_is_hidden_by_its_publisher() -> None:
    assert str(read_value("< 5", ",")[1]) == "suppressed"
    assert read_value("12,3 %", ",")[0] == 12.3
    assert read_value("€ 1.250,50", ",")[0] == 1250.5


@given(st.text(max_size=20))
def test_any_cell_is_a_number_a_mark_or_refused(text: str) -> None:
    try:
        value, reason, _ = read_value(text, ",")
    except CellFault:
        return
    assert (value is None) != (reason is None)
