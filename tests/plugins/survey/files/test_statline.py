# SPDX-License-Identifier: EUPL-1.2
"""Published figures of CBS StatLine in the shapes that people download."""

import csv
from decimal import Decimal

import openpyxl
import pytest
from hypothesis import given
from hypothesis import strategies as st

from wijkatlas.api.files import UnreadableFile
from wijkatlas_survey.files.opening import open_survey
from wijkatlas_survey.files.statline import read_statline
from wijkatlas_survey.files.statsymbols import Figure, has_commas, read_figure, read_period
from wijkatlas_survey.model.file import PublishedFigure, PublishedFile
from wijkatlas_survey.model.recipe import Layout


@pytest.fixture
def opened(tmp_path):
    def read(text):
        path = tmp_path / "statline.csv"
        path.write_text(text, encoding="utf-8")
        found = open_survey(path)
        assert isinstance(found, PublishedFile)
        return found

    return read


@pytest.mark.parametrize(
    ("cell", "expected"),
    [
        ("12,3", (Decimal("12.3"), "", "")),
        ("805559", (Decimal(805559), "", "")),
        ("1.234,5", (Decimal("1234.5"), "", "")),
        ("1.234", (Decimal(1234), "", "")),
        ("-0,4", (Decimal("-0.4"), "", "")),
        ("0", (Decimal(0), "", "")),
        ("0,0", (Decimal("0.0"), "", "")),
        (".", (None, "missing", "")),
        ("x", (None, "secret", "")),
        ("X ", (None, "secret", "")),
        ("-", (None, "nil", "")),
        ("", (None, "impossible", "")),
        ("  ", (None, "impossible", "")),
        ("12,3*", (Decimal("12.3"), "", "provisional")),
        ("12,3**", (Decimal("12.3"), "", "near_final")),
        (".*", (None, "missing", "provisional")),
        ("*", (None, "missing", "provisional")),
        ("**", (None, "missing", "near_final")),
    ],
)
def test_signs(cell, expected):
    assert read_figure(cell, commas=True) == Figure(*expected)


@pytest.mark.parametrize("cell", ["n.b.", "1,2,3", "abc", "1e5", "12 %"])
def test_what_is_no_sign_of_statline(cell):
    assert read_figure(cell, commas=True) == Figure(None, "missing", "", is_known=False)


def test_without_decimal_commas_a_point_is_one():
    assert read_figure("1.234", commas=False).value == Decimal("1.234")
    assert not has_commas(["1.234", "x", "1e5"])
    assert has_commas(["1.234", "12,3*"])


@given(
    st.decimals(-10_000, 10_000, places=1),
    st.sampled_from(["", "*", "**"]),
    st.sampled_from(["", " ", "  "]),
)
def test_numbers_come_back_whatever_stands_behind_them(number, stars, space):
    figure = read_figure(f"{space}{number}{stars}{space}".replace(".", ","), commas=True)
    assert figure.value == number
    assert figure.reason == ""
    assert figure.status == {"": "", "*": "provisional", "**": "near_final"}[stars]


@given(st.text(max_size=6), st.booleans())
def test_every_cell_has_a_value_or_a_reason(cell, commas):
    figure = read_figure(cell, commas=commas)
    assert (figure.value is None) == bool(figure.reason)
    assert figure.reason in {"", "missing", "secret", "nil", "impossible"}
    assert figure.status in {"", "provisional", "near_final"}


@pytest.mark.parametrize(
    ("label", "period", "status"),
    [
        ("2021", "2021", ""),
        ("2023*", "2023", "provisional"),
        ("2023**", "2023", "near_final"),
        ("2021JJ00", "2021", ""),
        ("2021MM03", "2021-03", ""),
        ("2021KW04", "2021-10-01/2021-12-31", ""),
        ("2020HJ01", "2020-01-01/2020-06-30", ""),
        ("2020 1e kwartaal*", "2020-01-01/2020-03-31", "provisional"),
        ("2020 februari", "2020-02", ""),
        ("2012/'13", "2012/'13", ""),
        ("2021KW09", "2021KW09", ""),
    ],
)
def test_periods(label, period, status):
    assert read_period(label) == (period, status)


def test_a_column_for_each_area_and_period_with_half_widths(opened):
    found = opened(
        "Onderwerp,Perioden,Waarde_Gent_2021,Waarde_Aalst_2021*,Marges_Gent_2021,Marges_Aalst_2021*\n"
        '||Onveilig in buurt ,% komt vaak voor,"0,8","12,3*","1,3","0,9"\n'
        '|Rapportcijfer,rapportcijfer,x,"7,4",.,"0,1"\n'
    )
    assert found.figures == [
        # 0.8 less 1.3 is below zero, which no share is
        PublishedFigure("Onveilig in buurt", "komt vaak voor", "Gent", "2021", 0.8, 0.0, 2.1, "%"),
        PublishedFigure(
            "Onveilig in buurt", "komt vaak voor", "Aalst", "2021", 12.3, 11.4, 13.2, "%",
            status="provisional",
        ),
        PublishedFigure("Rapportcijfer", "", "Gent", "2021", None, unit="rapportcijfer", reason="secret"),
        PublishedFigure(
            "Rapportcijfer", "", "Aalst", "2021", 7.4, 7.3, 7.5, "rapportcijfer",
            status="provisional",
        ),
    ]  # fmt: skip


def test_title_lines_header_lines_and_foot_lines(opened):
    found = opened(
        '"Veiligheidsmonitor; regio"\n"Geslacht: Vrouwen"\n""\n'
        '"Onderwerp";"Voelt zich wel eens onveilig|Waarde";'
        '"Voelt zich wel eens onveilig|Ondergrens 95%-interval";'
        '"Voelt zich wel eens onveilig|Bovengrens 95%-interval"\n'
        '"Perioden";"2023*";"2023*";"2023*"\n"Regio\'s";"%";"%";"%"\n'
        '"Aa en Hunze";"21,5";"18,0";"25,1"\n"Aalsmeer";"";"";""\n"Bron: CBS"\n"© CBS"\n'
    )
    assert found.title == "Veiligheidsmonitor; regio"
    assert found.figures == [
        PublishedFigure(
            "Voelt zich wel eens onveilig", "Vrouwen", "Aa en Hunze", "2023", 21.5, 18.0, 25.1, "%",
            status="provisional",
        ),
        PublishedFigure(
            "Voelt zich wel eens onveilig", "Vrouwen", "Aalsmeer", "2023", None, unit="%",
            reason="impossible", status="provisional",
        ),
    ]  # fmt: skip


def test_two_dimensions_in_front_of_the_rows(opened):
    found = opened(
        '"Misdrijven"\n\n"Onderwerp";"Onderwerp";"Diefstal";"Vernieling"\n'
        '"Regio\'s";"Perioden";"aantal";"aantal"\n'
        '"Almere";"2022";"12";"-"\n"Almere";"2023";"0";"."\n"Bron: Politie"\n'
    )
    assert [(f.question, f.area, f.period, f.value, f.reason, f.unit) for f in found.figures] == [
        ("Diefstal", "Almere", "2022", 12.0, "", "aantal"),
        ("Vernieling", "Almere", "2022", None, "nil", "aantal"),
        ("Diefstal", "Almere", "2023", 0.0, "", "aantal"),
        ("Vernieling", "Almere", "2023", None, "missing", "aantal"),
    ]


def test_a_row_for_each_margin_as_the_data_portal_gives_them(opened):
    found = opened(
        '"ID";"Geslacht";"Marges";"RegioS";"Perioden";"WelEensOnveilig_1";"VaakOnveilig_2"\n'
        '0;"T001038";"MW00000";"GM0363  ";"2021JJ00";"33.0";"       ."\n'
        '1;"T001038";"MOG0095";"GM0363  ";"2021JJ00";"31.5";"       ."\n'
        '2;"T001038";"MBG0095";"GM0363  ";"2021JJ00";"34.6";"       ."\n'
    )
    assert found.figures == [
        PublishedFigure("WelEensOnveilig", "T001038", "GM0363", "2021", 33.0, 31.5, 34.6),
        PublishedFigure("VaakOnveilig", "T001038", "GM0363", "2021", None, reason="missing"),
    ]


def test_columns_for_the_bounds(opened):
    found = opened(
        "Regio's;Perioden;Waarde;Ondergrens 95%-interval;Bovengrens 95%-interval\n"
        "Utrecht;2019;20,1;19,0;21,2\nZeist;2019;x;x;x\n"
    )
    assert [(f.area, f.value, f.low, f.high, f.reason) for f in found.figures] == [
        ("Utrecht", 20.1, 19.0, 21.2, ""),
        ("Zeist", None, None, None, "secret"),
    ]


def test_a_workbook_of_statline(tmp_path):
    book = openpyxl.Workbook()
    for row in [
        ["Misdrijven; gemeente"], ["Soort misdrijf: Totaal"], [None], ["Onderwerp", "Geregistreerd"],
        ["Perioden", "2024"], ["Regio's", "aantal"], ["Almere", 9608], ["Baarn", "."], ["Bron: Politie"],
    ]:  # fmt: skip
        book.active.append(row)
    book.save(tmp_path / "a.xlsx")
    found = open_survey(tmp_path / "a.xlsx")
    assert isinstance(found, PublishedFile)
    assert [(f.area, f.answer, f.value, f.reason) for f in found.figures] == [
        ("Almere", "Totaal", 9608.0, ""),
        ("Baarn", "Totaal", None, "missing"),
    ]


def test_cells_that_say_nothing_known_are_counted(opened):
    rows = "".join(f"D{n};2019;4\n" for n in range(9))
    found = opened(f"Regio's;Perioden;Diefstal_1\nA;2019;12\nB;2019;veel\n{rows}")
    assert [values for _, values in found.remarks] == [{"count": 1}]


def test_a_figure_that_stands_twice_is_taken_once_and_counted(opened):
    found = opened(
        "Onderwerp,Eenheid,Waarde_Gent_2021,Marges_Gent_2021\n"
        '||Inbraak,%,"1,0","0,1"\n|Geweld,%,"2,0","0,1"\n||Inbraak,%,"3,0","0,1"\n'
    )
    assert [(f.question, f.value) for f in found.figures] == [("Inbraak", 1.0), ("Geweld", 2.0)]
    assert [values for _, values in found.remarks] == [{"count": 1}]


def test_answers_of_people_are_no_statline(tmp_path):
    path = tmp_path / "a.csv"
    path.write_text("regio;perioden;cijfer\nNoord;2019;7\nZuid;2019;8\n")
    assert not isinstance(open_survey(path), PublishedFile)
    with pytest.raises(UnreadableFile, match="is no table of CBS StatLine"):
        read_statline(path, Layout())


def test_the_real_table_of_feelings_by_province(shared):
    path = shared / "survey" / "nl_veiligheidsgevoel_provincies_statline.csv"
    found = open_survey(path)
    with path.open(encoding="utf-8", newline="") as stream:
        header, *rows = csv.reader(stream)
    half = (len(header) - 2) // 2
    assert header[2].startswith("Waarde_")
    assert header[2 + half].startswith("Marges_")
    values = [cell for row in rows for cell in row[2 : 2 + half]]
    margins = [cell for row in rows for cell in row[2 + half :]]
    assert len(found.figures) == len(values) == 30 * 36
    for figure, value, margin in zip(found.figures, values, margins, strict=True):
        assert figure.value == float(value.replace(",", "."))
        assert figure.high == pytest.approx(
            float(value.replace(",", ".")) + float(margin.replace(",", ".")), abs=1e-9
        )
    first = found.figures[0]
    assert (first.question, first.area, first.period, first.unit) == (
        "Voelt zich wel eens onveilig", "Groningen (PV)", "2015", "%",
    )  # fmt: skip
    assert len({(f.question, f.answer, f.area, f.period) for f in found.figures}) == 30 * 36
    assert found.remarks == []


def test_the_real_table_of_crimes_by_municipality(shared):
    path = shared / "survey" / "nl_cbs_misdrijven_gemeente_2024_statline.csv"
    found = open_survey(path)
    assert found.title == "Geregistreerde misdrijven en aangiften; soort misdrijf, gemeente 2026"
    by_area = {figure.area: figure for figure in found.figures}
    # six lines stand above the rows, the source below
    lines = path.read_text(encoding="utf-8").splitlines()
    assert len(found.figures) == len(by_area) == len(lines) - 7
    assert by_area["Amsterdam"] == PublishedFigure(
        "Geregistreerde misdrijven",
        "Totaal misdrijven",
        "Amsterdam",
        "2024",
        82964.0,
        unit="aantal",
    )
    assert (by_area["Buitenland"].value, by_area["Buitenland"].reason) == (None, "missing")
