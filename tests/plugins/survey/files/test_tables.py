# SPDX-License-Identifier: EUPL-1.2
"""Tables of answers: wide ones, headings that come twice, encodings, rows that are torn."""

import numpy as np
import openpyxl
import pytest
from hypothesis import given
from hypothesis import strategies as st

from wijkatlas.api.files import UnreadableFile
from wijkatlas_survey.files.tables import read_table
from wijkatlas_survey.model.recipe import Layout

TEXT = "id;mening;wijk\n1;Één keer;Noord\n2;Café;Zuid\n"


def cells(table):
    return {name: column.tolist() for name, column in table.columns.items()}


def read(tmp_path, content, **layout):
    path = tmp_path / "answers.csv"
    path.write_bytes(content if isinstance(content, bytes) else content.encode())
    return read_table(path, Layout(**layout))


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "cp1252", "utf-16", "utf-16-le"])
def test_three_encodings_say_the_same(tmp_path, encoding):
    table = read(tmp_path, TEXT.encode(encoding))
    assert table.rows == 2
    assert cells(table) == {
        "id": ["1", "2"],
        "mening": ["Één keer", "Café"],
        "wijk": ["Noord", "Zuid"],
    }
    assert table.remarks == []


def test_letters_of_three_encodings_in_one_file_are_repaired_and_counted(tmp_path):
    lines = [b"id;mening", "1;Café".encode(), "2;Café".encode("cp1252"), "3;één".encode()]
    table = read(tmp_path, b"\n".join([*lines, "4;naïef\0".encode(), b""]))
    assert cells(table)["mening"] == ["Café", "Café", "één", "naïef"]
    ((_, values),) = table.remarks
    assert values == {"count": 2}


def test_five_thousand_columns(tmp_path):
    names = [f"v{n}" for n in range(5_000)]
    table = read(tmp_path, ";".join(names) + "\n" + ";".join(["1"] * 5_000) + "\n")
    assert list(table.columns) == names
    book = openpyxl.Workbook(write_only=True)
    sheet = book.create_sheet()
    sheet.append(names)
    sheet.append([7] * 5_000)
    book.save(tmp_path / "wide.xlsx")
    table = read_table(tmp_path / "wide.xlsx", Layout())
    assert (len(table.columns), table.columns["v4999"].tolist()) == (5_000, ["7"])


def test_more_columns_than_a_sheet_has_get_a_sentence(tmp_path):
    with pytest.raises(UnreadableFile, match="has 16385 columns; a table has fewer"):
        read(tmp_path, ";".join(f"v{n}" for n in range(16_385)) + "\n")


def test_two_columns_of_one_name_both_stay(tmp_path):
    table = read(tmp_path, "id;score;score;  score ;x\n1;2;3;4;5\n2;2;3;4;5\n")
    assert cells(table) == {
        "id": ["1", "2"],
        "score": ["2", "2"],
        "score (2)": ["3", "3"],
        "score (3)": ["4", "4"],
        "x": ["5", "5"],
    }
    ((text, values),) = table.remarks
    assert "already there" in text
    assert values == {"count": 2, "name": "score (2)"}


def test_torn_and_empty_rows_are_kept_apart_with_their_numbers(tmp_path):
    table = read(tmp_path, "id;a;b\n1;2;3\n2;3\n;;\n4;5;6;7\n5;6;7\n")
    assert table.rows == 2
    assert cells(table)["id"] == ["1", "5"]
    assert [(each.row, each.reason) for each in table.rejections] == [
        (2, "too_few_cells"),
        (3, "empty_row"),
        (4, "too_many_cells"),
    ]
    assert table.originals[2] == {"id": "2", "a": "3"}


def test_a_header_of_two_lines_is_joined_and_remarked(tmp_path):
    rows = "".join(f"{n};{n};{n};{n}\n" for n in range(5))
    table = read(tmp_path, ";Politie;;Wijk\nid;Zichtbaar;Bereikbaar;Netjes\n" + rows)
    assert list(table.columns) == [
        "id",
        "Politie / Zichtbaar",
        "Politie / Bereikbaar",
        "Wijk / Netjes",
    ]
    assert table.rows == 5
    assert table.facts["header_rows"] == "1 2"
    assert [values for _, values in table.remarks] == [{"first": 1, "last": 2}]
    # who says so is not asked again
    assert (
        read(
            tmp_path, ";Politie;;Wijk\nid;Zichtbaar;Bereikbaar;Netjes\n" + rows, header_rows=(1, 2)
        ).remarks
        == []
    )


def test_a_header_without_answers(tmp_path):
    with pytest.raises(UnreadableFile, match="has headings but no answers"):
        read(tmp_path, "id;a;b\n")


@pytest.mark.parametrize("content", [b"", b"\n\n", b"\xef\xbb\xbf", b" \r\n"])
def test_an_empty_file(tmp_path, content):
    with pytest.raises(UnreadableFile, match="is empty"):
        read(tmp_path, content)


def test_a_named_sheet(tmp_path):
    book = openpyxl.Workbook()
    book.active.append(["x"])
    for row in [["id", "a"], [1, "ja"]]:
        book.create_sheet("Antwoorden") if "Antwoorden" not in book.sheetnames else None
        book["Antwoorden"].append(row)
    book.save(tmp_path / "a.xlsx")
    assert cells(read_table(tmp_path / "a.xlsx", Layout(sheet="Antwoorden"))) == {
        "id": ["1"],
        "a": ["ja"],
    }
    with pytest.raises(UnreadableFile, match="has no sheet “Elders”"):
        read_table(tmp_path / "a.xlsx", Layout(sheet="Elders"))


ANSWER = st.text(st.characters(codec="utf-8", exclude_categories=["Cc"], include_characters="\n"))


@given(st.lists(st.tuples(ANSWER, ANSWER), min_size=3, max_size=12))
def test_what_is_written_with_quotes_comes_back(tmp_path_factory, rows):
    path = tmp_path_factory.mktemp("table") / "a.csv"
    quoted = ["id;a;b", *(f'{n};"{a.replace(chr(34), chr(34) * 2)}";"{b.replace(chr(34), chr(34) * 2)}"'
                          for n, (a, b) in enumerate(rows))]  # fmt: skip
    path.write_text("\n".join(quoted) + "\n", encoding="utf-8", newline="")
    table = read_table(path, Layout(delimiter=";", encoding="utf-8", header_rows=(1,)))
    assert table.rows + len(table.rejections) == len(rows)
    if not table.rejections:
        assert table.columns["a"].tolist() == [a for a, _ in rows]
        assert table.columns["b"].tolist() == [b for _, b in rows]


def test_columns_are_arrays_of_text(tmp_path):
    table = read(tmp_path, TEXT)
    assert all(column.dtype == np.object_ for column in table.columns.values())
