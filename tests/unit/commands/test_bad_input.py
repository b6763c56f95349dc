# SPDX-License-Identifier: EUPL-1.2
"""What bad input gets: a sentence, exit code 1 and a project untouched byte for byte (DESIGN 9)."""

import gzip
import io
import json
import sqlite3
import struct
import zipfile

import pytest

from wijkatlas.__main__ import main

PNG = b"\x89PNG\r\n\x1a\n" + b"\x00" * 400
VRT = (
    b'<OGRVRTDataSource><OGRVRTLayer name="x"><SrcDataSource>/etc/passwd</SrcDataSource>'
    b"</OGRVRTLayer></OGRVRTDataSource>"
)


@pytest.fixture
def project(tmp_path, monkeypatch, capsys):
    monkeypatch.setenv("WIJKATLAS_LANGUAGE", "en")
    path = tmp_path / "project.gpkg"
    assert main(["project", "create", str(path), "--name", "x", "--crs", "EPSG:31370"]) == 0
    capsys.readouterr()
    return path


def _zip(*members, truncate=0):
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, data in members:
            archive.writestr(name, data)
    data = packed.getvalue()
    return data[: len(data) - truncate]


def _strange_geopackage(path):
    raw = sqlite3.connect(path)
    raw.executescript(
        "CREATE TABLE gpkg_contents (table_name TEXT, data_type TEXT, srs_id INTEGER);"
        "CREATE TABLE gpkg_geometry_columns (table_name TEXT, column_name TEXT,"
        " geometry_type_name TEXT, srs_id INTEGER, z INTEGER, m INTEGER);"
        "CREATE VIEW endless AS WITH RECURSIVE c(x) AS (SELECT 1 UNION ALL SELECT x + 1 FROM c)"
        " SELECT x AS fid, NULL AS geom FROM c;"
        "INSERT INTO gpkg_contents VALUES ('endless', 'features', 4326);"
        "INSERT INTO gpkg_geometry_columns VALUES ('endless', 'geom', 'POINT', 4326, 0, 0);"
    )
    raw.commit()
    raw.close()


def _shapefile_without_index():
    """One point, main file only: no .shx, no .dbf, no .prj."""
    head = struct.pack(">7i", 9994, 0, 0, 0, 0, 0, 64) + struct.pack("<2i", 1000, 1)
    head += struct.pack("<8d", 7e4, 16e4, 7e4, 16e4, 0, 0, 0, 0)
    return head + struct.pack(">2i", 1, 10) + struct.pack("<i2d", 1, 7e4, 16e4)


REFUSED = {
    "picture.csv": PNG,
    "empty.csv": b"",
    "header_only.csv": b"id,date,category\n",
    "truncated.zip": _zip(("a.csv", "id,date\n" + "1,2025-01-01\n" * 900), truncate=300),
    "two_files.zip": _zip(("a.csv", "id,date\n1,2025-01-01\n"), ("b.csv", "id,date\n")),
    "climbing.zip": _zip(("../../a.csv", "id,date\n1,2025-01-01\n")),
    "bomb.zip": _zip(("a.csv", b"0" * 300_000_000)),
    "bomb.csv.gz": gzip.compress(b"\x00" * 300_000_000),
    "bomb.xlsx": _zip(
        ("[Content_Types].xml", "<Types/>"),
        ("xl/workbook.xml", '<!DOCTYPE x [<!ENTITY a "b">]><workbook>&a;</workbook>'),
        ("xl/worksheets/sheet1.xml", b" " * 400_000_000),
    ),
    "no_workbook.xlsx": b"PK\x03\x04 nothing",
    "nested.geojson": b'{"type":"FeatureCollection","features":' + b"[" * 10_000 + b"]" * 10_000 + b"}",
    "linked.geojson": json.dumps({
        "type": "FeatureCollection", "features": [],
        "crs": {"type": "link", "properties": {"href": "http://example.org/crs"}},
    }).encode(),
    "disguised.geojson": VRT,
    "disguised.shp": VRT,
    "source.vrt": VRT,
    "not_json.geojson": b"{ this is no JSON",
    "random.gpkg": bytes(range(256)) * 40,
}  # fmt: skip


@pytest.mark.parametrize("name", REFUSED)
def test_refused_with_a_sentence(project, tmp_path, capsys, name):
    file = tmp_path / name
    file.write_bytes(REFUSED[name])
    before = project.read_bytes()
    assert main(["incident", "import", str(project), str(file), "--quiet"]) == 1
    said = capsys.readouterr()
    assert said.out == ""
    assert said.err.strip().endswith((".", ")"))
    assert "Traceback" not in said.err
    assert project.read_bytes() == before


def test_endless_view_of_a_stranger_is_refused(project, tmp_path, capsys):
    file = tmp_path / "endless.gpkg"
    _strange_geopackage(file)
    before = project.read_bytes()
    assert main(["incident", "import", str(project), str(file), "--quiet"]) == 1
    assert (
        main(
            [
                "area",
                "import",
                str(project),
                str(file),
                "--scheme",
                "x",
                "--code",
                "fid",
                "--name",
                "fid",
            ]
        )
        == 1
    )
    assert project.read_bytes() == before


def test_a_line_of_a_hundred_megabytes_ends_in_a_sentence(project, tmp_path, capsys):
    file = tmp_path / "line.csv"
    with file.open("wb") as out:
        out.write(b"id,date\n1,")
        for _ in range(100):
            out.write(b"x" * 1_000_000)
    before = project.read_bytes()
    code = main(["incident", "import", str(project), str(file), "--quiet"])
    said = capsys.readouterr()
    assert "Traceback" not in said.err
    if code:
        assert project.read_bytes() == before
    else:
        assert "1 rejected" in said.out


def test_shapefile_without_its_other_parts(project, tmp_path, capsys):
    file = tmp_path / "points.shp"
    file.write_bytes(_shapefile_without_index())
    code = main(["incident", "import", str(project), str(file), "--quiet", "--json"])
    said = capsys.readouterr()
    assert "Traceback" not in said.err
    if code == 0:
        counts = json.loads(said.out)
        assert counts["read"] == 1


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "cp1252"])
def test_bad_rows_are_kept_and_counted(project, tmp_path, capsys, encoding):
    """Three good rows among bad ones, in every encoding an office sends."""
    file, rejects = tmp_path / "rows.csv", tmp_path / "rejects.xlsx"
    text = (
        "PV-nummer;Feit;Datum van;Datum tot;X;Y\n"
        "A1;Diefstal café;01/03/2025 10:00;01/03/2025 12:00;70000,5;168000,5\n"
        "A2;Diefstal café;31/02/2025 10:00;;70000;168000\n"
        "A3;Diefstal café;05/03/2025 10:00;04/03/2025 10:00;70000;168000\n"
        "A4;Diefstal café;06/03/2025 10:00;;0;0\n"
        "A5;=HYPERLINK(1);07/03/2025 10:00;;70001;168001\n"
    )
    file.write_bytes(text.encode(encoding))
    words = [
        "incident",
        "import",
        str(project),
        str(file),
        "--json",
        "--quiet",
        "--rejects",
        str(rejects),
    ]
    assert main(words) == 0
    counts = json.loads(capsys.readouterr().out)
    assert (counts["read"], counts["added"], counts["rejected"]) == (5, 3, 2)
    assert counts["without_location"] == 1
    assert counts["reasons"]["impossible_date"] == 1
    assert counts["reasons"]["end_before_begin"] == 1
    import openpyxl

    book = openpyxl.load_workbook(rejects)
    cells = [cell for row in book.active.iter_rows() for cell in row if cell.value is not None]
    assert any("31/02/2025" in str(cell.value) for cell in cells)
    assert all(cell.data_type != "f" for cell in cells)


def test_two_hundred_columns_and_naughty_text(project, tmp_path, capsys, shared):
    strings = json.loads((shared / "nasty" / "blns.json").read_text("utf-8"))
    file = tmp_path / "wide.csv"
    import csv

    with file.open("w", newline="", encoding="utf-8", errors="replace") as out:
        write = csv.writer(out).writerow
        write(["id", "date", "category", *(f"extra {i}" for i in range(197))])
        for i, text in enumerate(strings):
            write([f"n{i}", "2025-01-01", text or "x", *[text] * 197])
    assert main(["incident", "import", str(project), str(file), "--json", "--quiet"]) == 0
    counts = json.loads(capsys.readouterr().out)
    assert counts["read"] == len(strings)
    assert counts["read"] == counts["added"] + counts["rejected"] + counts["unchanged"]
    assert main(["project", "check", str(project)]) == 0


def test_a_result_never_replaces_the_project(project, tmp_path, capsys):
    before = project.read_bytes()
    (tmp_path / "link.gpkg").hardlink_to(project)
    for command in ("density", "hotspots"):
        for place in (project, tmp_path / "link.gpkg"):
            out = [str(place)] if command == "density" else ["--out", str(place)]
            assert main(["analysis", command, str(project), *out, "--quiet"]) == 1
            assert "is the open project" in capsys.readouterr().err
    assert main(["export", "picture", str(project), str(project), "--quiet"]) == 1
    assert project.read_bytes() == before


@pytest.mark.parametrize("out", ["missing/a.tif", "folder.tif", "a.png"])
def test_a_place_that_cannot_be_written_is_refused_first(project, tmp_path, capsys, out):
    (tmp_path / "folder.tif").mkdir()
    before = sorted(tmp_path.rglob("*"))
    assert main(["analysis", "density", str(project), str(tmp_path / out), "--quiet"]) == 1
    assert "can" in capsys.readouterr().err
    assert sorted(tmp_path.rglob("*")) == before


def test_contours_that_cannot_be_written_leave_no_raster(project, tmp_path, capsys):
    out = [str(tmp_path / "a.tif"), "--contours", str(tmp_path / "missing" / "c.gpkg")]
    assert main(["analysis", "density", str(project), *out, "--quiet"]) == 1
    assert "can't be written" in capsys.readouterr().err
    assert not (tmp_path / "a.tif").exists()
