# SPDX-License-Identifier: EUPL-1.2
"""Whatever is opened is known by its content, or refused with a sentence."""

import gzip
import json
import zipfile

import pandas as pd
import pytest

from wijkatlas.api import Cancelled, UserError
from wijkatlas.api.files import UnreadableFile
from wijkatlas_survey.files.opening import open_survey
from wijkatlas_survey.model.file import PublishedFile
from wijkatlas_survey.model.questionnaire import Gap, Kind
from wijkatlas_survey.model.recipe import Layout

CSV = "id;w;Q1\n1;0,5;ja\n2;1,25;NA\n3;2;nee\n"


def test_a_csv_is_cleaned_and_described(tmp_path):
    path = tmp_path / "antwoorden.csv"
    path.write_text(CSV)
    file = open_survey(path)
    assert (file.name, file.kind, file.rows) == ("antwoorden.csv", "csv", 3)
    assert {name: cells.tolist() for name, cells in file.columns.items()} == {
        "id": ["1", "2", "3"],
        "w": ["0.5", "1.25", "2"],
        "Q1": ["ja", "", "nee"],
    }
    assert [each.kind for each in file.questionnaire.questions] == [Kind.ONE, Kind.NUMBER, Kind.ONE]
    assert file.facts["decimals"] == ","
    assert [values for _, values in file.remarks] == [{"count": 1}]


def test_words_that_say_that_there_is_no_answer_are_none_and_told(tmp_path):
    path = tmp_path / "a.csv"
    path.write_text("Q1\nEens\nOneens\nWeet niet\nEens\n", encoding="utf-8")
    file = open_survey(path)
    (question,) = file.questionnaire.questions
    assert [(each.code, each.gap) for each in question.answers] == [
        ("Eens", None),
        ("Oneens", None),
        ("Weet niet", Gap.UNKNOWN),
    ]
    assert [values for _, values in file.remarks] == [{"n": 1, "name": "Weet niet"}]


def test_archives_with_one_table(tmp_path):
    (tmp_path / "a.csv.gz").write_bytes(gzip.compress(CSV.encode()))
    with zipfile.ZipFile(tmp_path / "a.zip", "w") as archive:
        archive.writestr("a.csv", CSV)
    for name in ("a.csv.gz", "a.zip"):
        assert open_survey(tmp_path / name).rows == 3


def test_a_text_that_is_called_sav_is_read_as_what_it_is(tmp_path):
    path = tmp_path / "a.sav"
    path.write_text(CSV)
    assert open_survey(path).kind == "csv"


def test_an_xlsx_and_an_ods_say_the_same(tmp_path):
    frame = pd.DataFrame({"id": [1, 2], "w": [0.5, 1.25], "dag": ["2024-01-02", "x"]})
    frame.to_excel(tmp_path / "a.xlsx", index=False)
    book = open_survey(tmp_path / "a.xlsx")
    assert book.kind == "xlsx"
    assert book.columns["w"].tolist() == ["0.5", "1.25"]
    cells = "".join(
        "<table:table-row>"
        + "".join(
            f'<table:table-cell office:value-type="string"><text:p>{cell}</text:p></table:table-cell>'
            for cell in row
        )
        + "</table:table-row>"
        for row in [["id", "w", "dag"], ["1", "0.5", "2024-01-02"], ["2", "1.25", "x"]]
    )
    with zipfile.ZipFile(tmp_path / "a.ods", "w") as archive:
        archive.writestr("mimetype", "application/vnd.oasis.opendocument.spreadsheet")
        archive.writestr(
            "META-INF/manifest.xml",
            '<manifest:manifest xmlns:manifest="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0"/>',
        )
        archive.writestr(
            "content.xml",
            '<?xml version="1.0"?><office:document-content'
            ' xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0"'
            ' xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0"'
            ' xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0"><office:body>'
            f'<office:spreadsheet><table:table table:name="Blad1">{cells}</table:table>'
            "</office:spreadsheet></office:body></office:document-content>",
        )
    sheet = open_survey(tmp_path / "a.ods")
    assert sheet.kind == "ods"
    assert {name: cells.tolist() for name, cells in sheet.columns.items()} == {
        name: cells.tolist() for name, cells in book.columns.items()
    }


@pytest.mark.parametrize(
    ("content", "sentence"),
    [
        (b"", "is empty"),
        (b"%PDF-1.7", "is a PDF document"),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(600), "is an Office file of before 2007"),
        (b"<?xml version='1.0'?><a/>", "is an XML file"),
        (b"SQLite format 3\0" + bytes(100), "is a database"),
        (b"$FL2" + bytes(500), "is damaged or cut off"),
        (b"$FL3@(#) SPSS DATA FILE", "is damaged or cut off"),
        (b"<stata_dta><header><release>118</release>", "is damaged or cut off"),
        (b"PK\x03\x04" + bytes(50), "damaged"),
    ],
)
def test_what_holds_no_answers_says_what_it_is(tmp_path, content, sentence):
    path = tmp_path / "answers.csv"
    path.write_bytes(content)
    with pytest.raises(UnreadableFile, match=sentence):
        open_survey(path)


def test_a_file_that_is_not_there(tmp_path):
    with pytest.raises(UnreadableFile, match="There is no file"):
        open_survey(tmp_path / "a.csv")
    with pytest.raises(UnreadableFile, match="is a folder"):
        open_survey(tmp_path)


def test_an_encoding_or_a_sheet_that_does_not_exist(tmp_path):
    path = tmp_path / "a.csv"
    path.write_text(CSV)
    with pytest.raises(UnreadableFile, match="There is no encoding “klingon”"):
        open_survey(path, layout=Layout(encoding="klingon"))


class Stopped:
    """A person who stops at once."""

    def update(self, done, total=None, text=""):
        raise Cancelled


@pytest.mark.parametrize("name", ["a.csv", "a.sav"])
def test_reading_can_be_stopped(tmp_path, name):
    import pyreadstat

    path = tmp_path / name
    path.write_text(CSV)
    if name == "a.sav":
        pyreadstat.write_sav(pd.DataFrame({"a": [1.0]}), path)
    with pytest.raises(Cancelled):
        open_survey(path, progress=Stopped())


def test_the_real_samples_of_r(shared):
    for name, rows in (("apistrat", 200), ("apisrs", 200), ("apiclus1", 183)):
        path = shared / "survey" / "r_survey_api" / f"{name}.csv"
        file = open_survey(path)
        frame = pd.read_csv(path, dtype=str, keep_default_na=False)
        assert file.rows == rows == len(frame)
        assert list(file.columns) == list(frame.columns)
        for heading in ("cds", "dnum", "stype", "name"):
            assert file.columns[heading].tolist() == frame[heading].str.strip().tolist()
        assert file.questionnaire.question("stype").kind is Kind.ONE
        assert file.questionnaire.question("api00").kind is Kind.NUMBER
        # NA of R is no answer
        assert not any((cells == "NA").any() for cells in file.columns.values())


def test_nasty_tables_are_read_or_refused_with_a_sentence(shared):
    found, refused = {}, []
    for path in sorted((shared / "nasty").rglob("*")):
        if path.is_file():
            try:
                file = open_survey(path)
            except UserError:
                refused.append(path)
            else:
                found[path.name] = file
    assert {path.suffix for path in refused} == {".json", ".gpkg"}
    for name in ("comma_in_quotes", "escaped_quotes", "newlines", "quotes_and_newlines", "utf8"):
        rows = json.loads((shared / "nasty/csv-spectrum/json" / f"{name}.json").read_text("utf-8"))
        file = found[f"{name}.csv"]
        assert not isinstance(file, PublishedFile)
        assert list(file.columns) == list(rows[0])
        assert file.rows + len(file.rejections) == len(rows)
        for heading, cells in file.columns.items():
            assert cells.tolist() == [row[heading].strip() for row in rows]
