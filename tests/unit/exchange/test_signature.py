# SPDX-License-Identifier: EUPL-1.2
"""What files really are."""

import struct
import zipfile

import pytest
from hypothesis import given
from hypothesis import strategies as st

from wijkatlas.domain.errors import UnreadableFile
from wijkatlas.exchange.signature import SENTENCES, FileKind, identify, identify_bytes, require

DBF = struct.pack("<4BI2H20x", 3, 124, 1, 1, 5, 65, 31) + bytes(40)


@pytest.mark.parametrize(
    ("head", "kind"),
    [
        (b"", FileKind.EMPTY),
        (b"a;b\n1;2\n", FileKind.TEXT),
        (b"[Datum];[Plaats]\n1;2", FileKind.TEXT),
        (b"{Datum};x\n", FileKind.TEXT),
        ("naam\nLiège".encode("cp1252"), FileKind.TEXT),
        ("a;b\n1;2".encode("utf-16"), FileKind.TEXT),
        ("a;b\n1;2".encode("utf-16-le"), FileKind.TEXT),
        (b"a;b\n1;\x00\n" + b"2;3\n" * 50, FileKind.TEXT),
        (b"\xef\xbb\xbf\xef\xbb\xbf{}", FileKind.JSON),
        (b' \n{ "a": 1}', FileKind.JSON),
        (b"[1, 2", FileKind.JSON),
        (b"[", FileKind.JSON),
        ('{"a": 1}'.encode("utf-16"), FileKind.JSON),
        (b"<?xml version='1.0'?><a/>", FileKind.XML),
        (b"<OGRVRTDataSource>", FileKind.VRT),
        (b"<?xml version='1.0'?>\n<VRTDataset>", FileKind.VRT),
        ("<OGRVRTDataSource>".encode("utf-16"), FileKind.VRT),
        (b"<!doctype HTML>", FileKind.HTML),
        (b"SQLite format 3\x00" + bytes(52) + b"GPKG" + bytes(30), FileKind.GPKG),
        (b"SQLite format 3\x00" + bytes(84), FileKind.SQLITE),
        (b"\x00\x00\x27\x0a" + bytes(96), FileKind.SHP),
        (DBF, FileKind.DBF),
        (b"$FL2@(#) SPSS DATA FILE", FileKind.SAV),
        (b"$FL3@(#) SPSS DATA FILE", FileKind.SAV),
        (b"$FL1;2", FileKind.TEXT),
        (b"<stata_dta><header><release>118", FileKind.DTA),
        (struct.pack("<4BHI", 114, 2, 1, 0, 3, 100) + bytes(90), FileKind.DTA),
        (struct.pack(">4BHI", 115, 1, 1, 0, 3, 100) + bytes(90), FileKind.DTA),
        (b"ASCII SPSS PORT FILE".ljust(40) * 5 + b"0" * 60, FileKind.POR),
        (b"rsatoga;1\n" * 10, FileKind.TEXT),
        (b"\x1f\x8b\x08", FileKind.GZIP),
        (b"PK\x03\x04", FileKind.ZIP),
        (b"%PDF-1.4", FileKind.PDF),
        (b"\xff\xd8\xff\xe0", FileKind.PICTURE),
        (b"II*\x00", FileKind.PICTURE),
        (b"MZ\x90\x00", FileKind.PROGRAM),
        (b"\x80\x04\x95abc", FileKind.BINARY),
        (bytes(1000), FileKind.BINARY),
        (bytes(range(32)) * 10, FileKind.BINARY),
    ],
)
def test_kinds(head, kind):
    assert identify_bytes(head) is kind


def test_real_files_are_what_they_are(shared):
    expected = {
        "boundaries/be/ggw72024.shp": FileKind.SHP,
        "boundaries/be/ggw72024.dbf": FileKind.DBF,
        "boundaries/be/ggw72024.prj": FileKind.TEXT,
        "boundaries/nl/Wijk_2014_layer_q1e3.topojson": FileKind.JSON,
        "incidents/ashby/nottingham_wards.gpkg": FileKind.GPKG,
        "incidents/ashby/aggravated_assaults.xlsx": FileKind.XLSX,
        "incidents/toronto_mci_train.csv.gz": FileKind.GZIP,
        "incidents/ashby/bronx_shootings.csv": FileKind.TEXT,
        "nasty/blns.txt": FileKind.TEXT,
        "osm/wechelderzande.osm.pbf": FileKind.BINARY,
        "raster/elev.tif": FileKind.PICTURE,
        "raster/stamen_toner_z3.pmtiles": FileKind.BINARY,
        "survey/limesurvey/survey.lss": FileKind.XML,
        "survey/xlsform/widgets.xls": FileKind.XLS,
    }
    assert {name: identify(shared / name) for name in expected} == expected


def test_office_files_are_archives_of_their_own_kind(tmp_path):
    def archive(**entries: str):
        with zipfile.ZipFile(tmp_path / "a.zip", "w") as made:
            for name, content in entries.items():
                made.writestr(name.replace("__", "/"), content)
        return identify(tmp_path / "a.zip")

    sheet = "application/vnd.oasis.opendocument.spreadsheet"
    assert archive(**{"[Content_Types].xml": "", "xl__workbook.xml": ""}) is FileKind.XLSX
    assert archive(**{"[Content_Types].xml": "", "word__document.xml": ""}) is FileKind.DOCUMENT
    assert archive(mimetype=sheet, **{"content.xml": ""}) is FileKind.ODS
    assert archive(mimetype="x", **{"content.xml": ""}) is FileKind.DOCUMENT
    assert archive(**{"a.csv": ""}) is FileKind.ZIP


def test_what_is_wanted_passes_and_the_rest_is_named(tmp_path):
    path = tmp_path / "a.csv"
    path.write_bytes(b"%PDF-1.4")
    assert require(path, frozenset({FileKind.PDF}), "") is FileKind.PDF
    with pytest.raises(UnreadableFile) as caught:
        require(path, frozenset({FileKind.TEXT}), "Choose {what}.", what="a table")
    assert str(caught.value) == "“a.csv” is a PDF document. Choose a table."
    with pytest.raises(UnreadableFile, match="no file"):
        identify(tmp_path / "absent")
    with pytest.raises(UnreadableFile, match="folder"):
        identify(tmp_path)


def test_every_kind_has_its_sentence():
    assert SENTENCES.keys() == set(FileKind)


@given(st.binary(max_size=300))
def test_any_bytes_have_a_kind(head):
    assert identify_bytes(head) in FileKind


@given(st.lists(st.text(st.characters(codec="utf-8", min_codepoint=32), max_size=20), min_size=1))
def test_text_is_never_called_binary(cells):
    assert identify_bytes(("x;" + ";".join(cells)).encode()) is FileKind.TEXT
