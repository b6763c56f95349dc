# SPDX-License-Identifier: EUPL-1.2
"""The council's workbook with the pages of a plugin: the same bytes, hidden together, as PDF."""

import hashlib
import os
import subprocess
import sys
from datetime import date
from pathlib import Path
from urllib.parse import urlparse
from urllib.request import url2pathname

import openpyxl
import pytest

from wijkatlas.api import Silent, UserError
from wijkatlas.exchange import office

HERE = Path(__file__).parent
DAY = date(2026, 5, 1)


@pytest.fixture(autouse=True)
def english(monkeypatch):
    monkeypatch.setenv("WIJKATLAS_LANGUAGE", "en")


def sha256(path):
    return hashlib.sha256(path.read_bytes()).hexdigest()


def start_export(project, folder, exports, *, seed, ahead_s, zone):
    """Another process that exports once for each letter, with an edit between."""
    folder.mkdir()
    script = str(HERE / "export_shifted.py")
    command = [sys.executable, script, str(project), str(folder), str(ahead_s), exports]
    environment = os.environ | {"PYTHONHASHSEED": seed, "TZ": zone}
    return subprocess.Popen(command, env=environment)


def test_the_same_project_gives_the_same_bytes_tomorrow_and_others_after_an_edit(town, tmp_path):
    path = town.project.path
    town.close()
    copy = tmp_path / "copy" / "town.gpkg"
    copy.parent.mkdir()
    copy.write_bytes(path.read_bytes())
    today, later = tmp_path / "today", tmp_path / "later"
    started = [
        start_export(path, today, "ab", seed="1", ahead_s=0, zone="UTC"),
        start_export(copy, later, "a", seed="2", ahead_s=90_061, zone="Asia/Tokyo"),
    ]
    assert [process.wait(120) for process in started] == [0, 0]
    for kind in ("xlsx", "pdf"):
        assert sha256(today / f"a.{kind}") == sha256(later / f"a.{kind}")
        assert sha256(today / f"a.{kind}") != sha256(today / f"b.{kind}")


def test_no_clock_time_stands_in_the_workbook(town, tmp_path):
    town.run("export.workbook", out=tmp_path / "a.xlsx", date_=DAY)
    book = openpyxl.load_workbook(tmp_path / "a.xlsx")
    assert book.properties.created.isoformat() == "2026-05-01T00:00:00"
    cover = [cell for row in book["Cover"].iter_rows(values_only=True) for cell in row if cell]
    assert "1 May 2026" in cover
    assert book["Summary"]["A2"].value == "As of 2026-05-01"


def test_sheets_of_the_plugin_stand_in_their_places(town, tmp_path):
    town.run("export.workbook", out=tmp_path / "a.xlsx", date_=DAY)
    names = openpyxl.load_workbook(tmp_path / "a.xlsx").sheetnames
    assert names[:4] == ["Cover", "Summary", "A very long name for a sheet…", "Read me"]
    assert names[-6:] == [
        "Centrum", "De Kouter & de haven met een…", "=1+1", "con", "Method", "Sources and manifest",
    ]  # fmt: skip


def test_small_counts_of_a_plugin_are_hidden_together_with_the_figures(town, tmp_path, made):
    town.run("export.workbook", out=tmp_path / "a.xlsx", date_=DAY)
    book = openpyxl.load_workbook(tmp_path / "a.xlsx")
    by_area = {row[0]: row[3] for row in book["By area"].iter_rows(5, 9, values_only=True)}
    shown = {}
    for name, tab in zip(made.NAMES.values(), book.sheetnames[-6:-2], strict=True):
        rows = list(book[tab].iter_rows(values_only=True))
        shown[name] = next(row[1] for row in rows if row[0] == "Incidents")
    assert shown == {name: by_area[name] for name in shown}
    assert shown[made.NAMES["B"]] == "too few"
    assert "shielded" in shown.values()  # else the total would tell it


def test_a_plugin_that_fails_is_not_passed_over(tmp_path, made):
    session = made.make_town(tmp_path / "town.gpkg", made.loaded(fails=True))
    for command, name in (("export.workbook", "a.xlsx"), ("export.atlas", "a.pdf")):
        with pytest.raises(ZeroDivisionError):
            session.run(command, out=tmp_path / name)
        assert not (tmp_path / name).exists()
    session.close()


def test_without_libreoffice_the_pdf_is_refused_before_anything_is_written(
    town, tmp_path, monkeypatch
):
    monkeypatch.setattr(office, "find_office", lambda: None)
    with pytest.raises(UserError, match="LibreOffice is needed"):
        town.run("export.workbook", out=tmp_path / "a.xlsx", pdf=True)
    assert not (tmp_path / "a.xlsx").exists()


def test_the_workbook_as_pdf(town, tmp_path, pages_of):
    if office.find_office() is None:
        pytest.skip("LibreOffice is not installed")
    report = town.run("export.workbook", out=tmp_path / "a.xlsx", date_=DAY, pdf=True)
    assert (tmp_path / "a.pdf").read_bytes().startswith(b"%PDF")
    assert [Path(each.path).name for each in report.also] == ["a.pdf"]
    assert {each.file_name for each in town.project.exports()} == {"a.xlsx", "a.pdf"}
    pages = pages_of(tmp_path / "a.pdf")
    assert "Safety and prevention in Town" in pages[0]
    assert sum("In short" in page and "Summary" in page for page in pages[1:]) == 1


@pytest.mark.skipif(os.name == "nt", reason="needs a shell script")
def test_an_office_that_hangs_or_fails_is_ended(tmp_path, monkeypatch):
    monkeypatch.setattr(office, "MOST_SECONDS", 0.5)
    book = tmp_path / "a.xlsx"
    book.write_bytes(b"x")
    for script in ("sleep 60 & wait", "exit 1"):
        program = tmp_path / "soffice"
        program.write_text(f"#!/bin/sh\n{script}\n")
        program.chmod(0o755)
        monkeypatch.setattr(office, "find_office", lambda program=program: program)
        with pytest.raises(UserError, match="could not make the PDF"):
            office.write_pdf(book, tmp_path / "a.pdf", Silent())
        assert not (tmp_path / "a.pdf").exists()


@pytest.mark.parametrize(
    ("language", "locale"), [("nl", "nl-BE"), ("fr", "fr-FR"), ("en", "en-GB")]
)
def test_numbers_of_a_pdf_are_written_as_its_language_has_them(
    tmp_path, monkeypatch, language, locale
):
    found = []

    def run(command, progress):
        del progress
        (profile,) = [each.partition("=")[2] for each in command if "UserInstallation" in each]
        folder = Path(url2pathname(urlparse(profile).path))
        found.append((folder / "user" / "registrymodifications.xcu").read_text("utf-8"))
        Path(command[-1]).with_suffix(".pdf").write_bytes(b"%PDF")

    monkeypatch.setattr(office, "find_office", lambda: tmp_path / "soffice")
    monkeypatch.setattr(office, "_run", run)
    book = tmp_path / "a.xlsx"
    book.write_bytes(b"x")
    office.write_pdf(book, tmp_path / "a.pdf", Silent(), language)
    assert f"<value>{locale}</value>" in found[0]
