# SPDX-License-Identifier: EUPL-1.2
"""Files of known totals, as offices write them."""

from pathlib import Path

import openpyxl
import pytest

from wijkatlas.api import UserError
from wijkatlas_survey.files.totals import read_totals


def written(folder: Path, text: str) -> Path:
    path = folder / "totals.csv"
    path.write_text(text, "utf-8")
    return path


@pytest.mark.parametrize(
    ("text", "total"),
    [
        ("variable;code;total\nage;15-24;1.204\nage;65+;980\n", 1204),
        ("variable,code,total\nage,15-24,1204\nage,65+,980\n", 1204),
        ('variable,code,total\nage,15-24,"1,204"\nage,65+,980\n', 1204),
        ("Variabele;Antwoord;Totaal\n age ; 15-24 ;1204,0\n;;\nage;65+;980\n", 1204),
        ("variable;code;total\nage;15-24;1204.5\nage;65+;980\n", 1204.5),
        ("variable;code;total\nage;15-24;0.512\nage;65+;980\n", 0.512),
        ("variable;code;total\nage;15-24;0,512\nage;65+;980\n", 0.512),
        ("variable;code;total\nage;15-24;1 204\nage;65+;980\n", 1204),
    ],
)
def test_totals_are_read_as_they_are_written(tmp_path: Path, text: str, total: float) -> None:
    assert read_totals(written(tmp_path, text)) == {"age": {"15-24": total, "65+": 980}}


def test_each_variable_is_written_in_its_own_way(tmp_path: Path) -> None:
    rows = ("sex;m;49.5", "sex;v;50.5", "age;-44;1.204", "age;45+;980", "owner;yes;66.667",
            "owner;no;33.333")  # fmt: skip
    found = read_totals(written(tmp_path, "\n".join(["variable;code;total", *rows])))
    assert found == {
        "sex": {"m": 49.5, "v": 50.5},
        "age": {"-44": 1204, "45+": 980},
        "owner": {"yes": 66.667, "no": 33.333},
    }


def test_a_workbook_keeps_its_decimals(tmp_path: Path) -> None:
    book = openpyxl.Workbook()
    rows = [("code", "variable", "note", "total"), (1, "sex", "men", 1.204), (2, "sex", "", 7)]
    for row in rows:
        book.active.append(row)
    book.save(tmp_path / "totals.xlsx")
    assert read_totals(tmp_path / "totals.xlsx") == {"sex": {"1": 1.204, "2": 7}}


@pytest.mark.parametrize("total", ["", "x", "-1", "nan", "inf", "1e999"])
def test_what_is_no_total_is_refused_with_its_row(tmp_path: Path, total: str) -> None:
    with pytest.raises(UserError, match="row 2 does not tell a group and its total"):
        read_totals(written(tmp_path, f"variable;code;total\nsex;m;1\nsex;v;{total}\n"))
