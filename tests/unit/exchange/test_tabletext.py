# SPDX-License-Identifier: EUPL-1.2
"""Text tables: sound ones, odd ones, and what is none at all."""

import csv
import gzip
import io
import json
import zipfile
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from wijkatlas.domain.errors import UnreadableFile
from wijkatlas.exchange.cells import split_blocks
from wijkatlas.exchange.rows import unique_headings
from wijkatlas.exchange.source import open_source
from wijkatlas.exchange.tabletext import Hints, open_table_text

TABLE = "nr;feit;datum\n1;Diefstal;01/02/2024\n2;Overlast;13/02/2024\n"


def read(path, hints=None):
    """All rows as dictionaries, all rejections, and the notes."""
    source = open_table_text(path, hints)
    rows, rejections, notes = [], [], {}
    for chunk in source.chunks():
        rows += [
            dict(zip(source.columns, cells, strict=True))
            for cells in zip(*chunk.cells.values(), strict=True)
        ]
        rejections += chunk.rejections
        for reason, count in chunk.notes.items():
            notes[reason] = notes.get(reason, 0) + count
    return rows, rejections, notes


def put(tmp_path, data, name="file.csv"):
    path = tmp_path / name
    path.write_bytes(data if isinstance(data, bytes) else data.encode())
    return path


def spectrum():
    folder = Path(__file__).parents[4] / "shared" / "data" / "nasty" / "csv-spectrum" / "csvs"
    return sorted(each.stem for each in folder.glob("*.csv"))


@pytest.mark.parametrize("name", spectrum())
def test_csv_spectrum_against_its_json(shared, name):
    folder = shared / "nasty" / "csv-spectrum"
    expected = json.loads((folder / "json" / f"{name}.json").read_text("utf-8"))
    rows, rejections, _ = read(folder / "csvs" / f"{name}.csv")
    # the checkout of the collection lost the carriage returns that its JSON still has
    expected = [{k: v.replace("\r\n", "\n") for k, v in row.items()} for row in expected]
    assert rows == expected
    assert rejections == []


@pytest.mark.parametrize("end", ["\n", "\r\n", "\r", "\r\r\n"])
@pytest.mark.parametrize(
    "encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be", "cp1252"]
)
def test_encodings_and_line_ends(tmp_path, encoding, end):
    text = TABLE.replace("Overlast", "Café d’été").replace("\n", end)
    rows, rejections, _ = read(put(tmp_path, text.encode(encoding)))
    assert [row["feit"] for row in rows] == ["Diefstal", "Café d’été"]
    assert rejections == []


@pytest.mark.parametrize("delimiter", [",", ";", "\t", "|", "^", "~", ":"])
def test_delimiters_are_found_by_the_values(tmp_path, delimiter):
    table = "nr;feit;plaats\n" + "".join(f"{i};Diefstal {i};Kortrijk\n" for i in range(20))
    source = open_table_text(put(tmp_path, table.replace(";", delimiter)))
    assert source.facts["delimiter"] == delimiter
    assert source.columns == ["nr", "feit", "plaats"]


def test_decimal_commas_do_not_make_the_comma_a_delimiter(tmp_path):
    lines = "".join(f"{i};72239,{i:02d};169197,{i:02d}\n" for i in range(50))
    rows, _, _ = read(put(tmp_path, "id;x;y\n" + lines))
    assert rows[7] == {"id": "7", "x": "72239,07", "y": "169197,07"}


@pytest.mark.parametrize("delimiter", ["§", "||", "~|~"])
def test_a_delimiter_of_any_kind_can_be_given(tmp_path, delimiter):
    path = put(tmp_path, TABLE.replace(";", delimiter))
    rows, _, _ = read(path, Hints(delimiter=delimiter))
    assert rows[0] == {"nr": "1", "feit": "Diefstal", "datum": "01/02/2024"}


def test_mixed_encodings_are_repaired_line_by_line_and_counted(tmp_path):
    data = b"a;b\n" + "1;é\n".encode() * 3 + "2;é\n".encode("cp1252") + "3;ü\n".encode() * 3
    rows, _, notes = read(put(tmp_path, data))
    assert [row["b"] for row in rows] == ["é", "é", "é", "é", "ü", "ü", "ü"]
    assert notes == {"repaired_text": 1}


def test_nul_bytes_are_taken_out_and_counted(tmp_path):
    rows, _, notes = read(put(tmp_path, b"a;b\n1;x\x00y\n2;z\n" + b"3;w\n" * 50))
    assert rows[0]["b"] == "xy"
    assert notes == {"repaired_text": 1}


def test_ragged_rows_are_rejected_with_their_number_and_cells(tmp_path):
    path = put(tmp_path, "a;b;c\n1;2;3\n1;2\n\n1;2;3;4\n;;\n7;8;9\n")
    source = open_table_text(path)
    (chunk,) = source.chunks()
    assert chunk.rows.tolist() == [1, 5]
    found = {each.row: each.reason for each in chunk.rejections}
    assert found == {2: "too_few_cells", 3: "too_many_cells", 4: "empty_row"}
    assert chunk.originals[3] == {"a": "1", "b": "2", "c": "3", "+1": "4"}
    assert next(each for each in chunk.rejections if each.row == 3).value == "4"


def test_a_stray_quote_costs_no_other_row(tmp_path):
    lines = [f"{i};naam {i};x" for i in range(200)]
    lines[50] = '50;een "half;x'
    lines[120] = '120;"open maar nooit dicht;x'
    rows, rejections, notes = read(put(tmp_path, "a;b;c\n" + "\n".join(lines) + "\n"))
    assert len(rows) == 200
    assert rejections == []
    assert rows[50]["b"] == 'een "half'
    assert rows[199] == {"a": "199", "b": "naam 199", "c": "x"}
    assert notes["repaired_text"] >= 1


def test_a_quoted_line_feed_on_the_border_of_two_blocks():
    record = '1,"een\ntwee",3\n'
    data = (record * 10).encode()
    at = data.index(b"twee", 60)
    cut = data.rindex(b"\n", 0, at) + 1
    parts = [data[:cut], data[cut:]]
    cells = [row for records in split_blocks(iter(parts), ",", 3) for row in records.cells.tolist()]
    assert cells == [["1", "een\ntwee", "3"]] * 10


cells = st.text(
    st.characters(blacklist_categories=("Cs",), blacklist_characters="\x00\r\x1c\x1d"), max_size=12
)


@given(st.lists(st.lists(cells, min_size=3, max_size=3), min_size=1, max_size=12))
@settings(max_examples=300, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_what_the_standard_writer_writes_comes_back(rows):
    rows = [row for row in rows if any(row)]
    stream = io.StringIO(newline="")
    csv.writer(stream, delimiter=";", lineterminator="\n").writerows(rows)
    data = stream.getvalue().encode()
    found = [
        r
        for part in split_blocks(iter([data] if data else []), ";", 3)
        for r in part.cells.tolist()
    ]
    assert found == rows


@given(st.binary(max_size=300))
@settings(max_examples=300, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_any_bytes_give_rows_or_a_sentence(tmp_path_factory, data):
    path = tmp_path_factory.mktemp("any") / "file.csv"
    path.write_bytes(data)
    try:
        source = open_table_text(path)
        numbers = [
            number
            for chunk in source.chunks()
            for number in (*chunk.rows.tolist(), *(each.row for each in chunk.rejections))
        ]
    except UnreadableFile:
        return
    assert sorted(numbers) == list(range(1, len(numbers) + 1))


def test_two_hundred_columns(tmp_path):
    header = ";".join(f"kolom{i}" for i in range(200))
    rows, _, _ = read(put(tmp_path, header + "\n" + (";".join(map(str, range(200))) + "\n") * 30))
    assert len(rows) == 30
    assert rows[0]["kolom199"] == "199"


def test_a_line_of_a_hundred_megabytes_is_a_sentence(tmp_path):
    path = tmp_path / "line.csv"
    with path.open("wb") as stream:
        stream.write(b"a;b\n")
        for _ in range(100):
            stream.write(b"x" * 1_000_000)
    with pytest.raises(UnreadableFile, match="longer than 4 MB"):
        read(path)


def test_empty_file_and_blank_file(tmp_path):
    for data in (b"", b"\n\n  \n"):
        with pytest.raises(UnreadableFile, match="is empty"):
            read(put(tmp_path, data))


def test_header_only(tmp_path):
    source = open_table_text(put(tmp_path, "Incident;Datum;Soort\n"))
    assert source.columns == ["Incident", "Datum", "Soort"]
    assert source.total == 0
    assert list(source.chunks()) == []


@pytest.mark.parametrize(
    ("data", "sentence"),
    [
        (b"\x89PNG\r\n\x1a\n" + b"\0" * 100, "is a picture"),
        (b"%PDF-1.7\n", "is a PDF"),
        (b"<!DOCTYPE html><html></html>", "is a web page"),
        (b"MZ\x90\x00\x03", "is a program"),
        (bytes(range(256)) * 20, "can't be read as text"),
    ],
)
def test_a_wrong_type_named_csv_is_a_sentence(tmp_path, data, sentence):
    with pytest.raises(UnreadableFile, match=sentence):
        open_table_text(put(tmp_path, data))


def test_a_workbook_named_csv_is_read_as_what_it_is(tmp_path, shared):
    path = tmp_path / "misnamed.csv"
    path.write_bytes((shared / "incidents/ashby/aggravated_assaults.xlsx").read_bytes())
    with pytest.raises(UnreadableFile, match="is an Excel workbook"):
        open_table_text(path)
    assert open_source(path).facts["kind"] == "xlsx"


def test_gzip_whole_and_truncated(tmp_path):
    packed = gzip.compress(("a;b\n" + "1;2\n" * 300_000).encode())
    rows, _, _ = read(put(tmp_path, packed, "file.csv.gz"))
    assert len(rows) == 300_000
    with pytest.raises(UnreadableFile, match="damaged"):
        read(put(tmp_path, gzip.compress(TABLE.encode() * 50_000)[:-40], "cut.csv.gz"))


def test_gzip_bomb_is_a_sentence(tmp_path):
    path = put(tmp_path, gzip.compress(b"a;b\n" + b"1;2\n" * 40_000_000, 9), "bomb.csv.gz")
    with pytest.raises(UnreadableFile, match="plausible"):
        for _ in open_source(path).chunks():
            pass


def zipped(tmp_path, *names):
    path = tmp_path / "file.zip"
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        for name in names:
            archive.writestr(name, TABLE)
    return path


def test_zip_of_one_file(tmp_path):
    source = open_source(zipped(tmp_path, "map/feiten.csv", "__MACOSX/map/._feiten.csv"))
    assert source.columns == ["nr", "feit", "datum"]
    assert sum(len(chunk) for chunk in source.chunks()) == 2


def test_zip_of_none_or_several_is_a_sentence(tmp_path):
    with pytest.raises(UnreadableFile, match="holds 2 files"):
        open_source(zipped(tmp_path, "a.csv", "b.csv"))
    path = tmp_path / "empty.zip"
    with zipfile.ZipFile(path, "w"):
        pass
    with pytest.raises(UnreadableFile, match="holds no file"):
        open_source(path)


def test_truncated_zip_is_a_sentence(tmp_path):
    data = zipped(tmp_path, "a.csv", "b.csv").read_bytes()
    with pytest.raises(UnreadableFile, match="damaged"):
        open_source(put(tmp_path, data[: len(data) // 2], "cut.zip"))


def test_titles_above_the_header(tmp_path):
    text = "Uittreksel feiten\nStand op 1 januari\n\n" + TABLE
    source = open_table_text(put(tmp_path, text))
    assert source.columns == ["nr", "feit", "datum"]
    assert sum(len(chunk) for chunk in source.chunks()) == 2


def test_no_header_at_all(tmp_path):
    path = put(tmp_path, "1;72239,1;169197,2\n2;72240,1;169198,2\n")
    source = open_table_text(path)
    assert source.columns == ["column 1", "column 2", "column 3"]
    assert sum(len(chunk) for chunk in source.chunks()) == 2


def test_headings_are_unique():
    assert unique_headings(["a", "", "a", " b  c ", "a"]) == [
        "a",
        "column 2",
        "a (2)",
        "b c",
        "a (3)",
    ]


def test_naughty_strings_go_through(shared, tmp_path):
    strings = json.loads((shared / "nasty" / "blns.json").read_text("utf-8"))
    path = tmp_path / "blns.csv"
    with path.open("w", encoding="utf-8", newline="") as stream:
        writer = csv.writer(stream)
        writer.writerow(["nr", "tekst", "einde"])
        writer.writerows([i, text, "x"] for i, text in enumerate(strings))
    with path.open(encoding="utf-8", newline="") as stream:
        expected = [row["tekst"] for row in csv.DictReader(stream)]
    rows, rejections, _ = read(path)
    assert [row["tekst"] for row in rows] == [text.replace("\x00", "") for text in expected]
    assert rejections == []


@pytest.mark.parametrize(
    "name",
    ["2016-07-west-yorkshire-street.csv.gz", "stl_part1_2018.csv.gz", "toronto_mci_train.csv.gz"],
)
def test_real_files_cell_by_cell_against_the_standard_reader(shared, name):
    path = shared / "incidents" / name
    with gzip.open(path, "rt", encoding="utf-8", newline="") as stream:
        reader = csv.reader(stream)
        header = next(reader)
        expected = list(reader)
    source = open_table_text(path)
    assert list(source.columns) == header
    at = 0
    for chunk in source.chunks():
        found = list(map(list, zip(*chunk.cells.values(), strict=True)))
        assert found == expected[at : at + len(found)]
        at += len(found)
    assert at == len(expected)


def test_a_last_line_without_line_end_comes_with_the_others(tmp_path):
    (chunk,) = open_table_text(put(tmp_path, TABLE.rstrip("\n"))).chunks()
    assert len(chunk) == 2


@pytest.mark.parametrize("data", [b"", b"%PDF-1.7\n", b"\x89PNG\r\n\x1a\n"])
def test_the_hint_names_the_files_that_can_be_read(tmp_path, data):
    with pytest.raises(UnreadableFile, match="Choose a CSV, Excel"):
        open_source(put(tmp_path, data, "extract.geojson"))


def test_another_header_is_taken_than_the_first_that_looks_like_one(tmp_path):
    path = tmp_path / "a.csv"
    path.write_text('wijk;"groep;\n een";\n\nnaam;aantal;deel\nNoord;1;2\nZuid;3;4\n')
    source = open_table_text(path)
    assert source.top[:2] == [["wijk", "groep;\n een", ""], ["naam", "aantal", "deel"]]
    other = source.with_header((1, 2), ["wijk naam", "groep aantal", "groep deel"])
    (chunk,) = other.chunks()
    assert {name: cells.tolist() for name, cells in chunk.cells.items()} == {
        "wijk naam": ["Noord", "Zuid"],
        "groep aantal": ["1", "3"],
        "groep deel": ["2", "4"],
    }


def test_who_asks_may_have_wider_tables(tmp_path):
    path = tmp_path / "a.csv"
    path.write_text(";".join(f"v{n}" for n in range(2_100)) + "\n" + ";".join(["1"] * 2_100))
    with pytest.raises(UnreadableFile, match="has 2100 columns; a table has fewer"):
        open_table_text(path)
    assert len(open_table_text(path, Hints(most_columns=2_100)).columns) == 2_100
