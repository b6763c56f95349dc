# SPDX-License-Identifier: EUPL-1.2
"""The whole job on the sample municipality, as ``wijkatlas demo --no-window`` does it."""

import csv
import json
import logging
import re
import zipfile

import pytest

from wijkatlas.__main__ import main
from wijkatlas.store.project import Project


@pytest.fixture(scope="module")
def demo(tmp_path_factory):
    folder = tmp_path_factory.mktemp("demo")
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("WIJKATLAS_LANGUAGE", "nl")
        patch.setenv("XDG_STATE_HOME", str(folder / "state"))
        patch.setenv("XDG_CONFIG_HOME", str(folder / "config"))
        root = logging.getLogger()
        before = list(root.handlers)
        code = main(["demo", "--folder", str(folder / "out"), "--no-window", "--json"])
        for handler in root.handlers:
            handler.flush()
        for handler in set(root.handlers) - set(before):
            root.removeHandler(handler)
            handler.close()
    assert code == 0
    return folder


@pytest.fixture
def project(demo):
    with Project.open(demo / "out" / "lindebeke.gpkg", read_only=True) as opened:
        yield opened


def test_everything_lies_in_the_folder(demo):
    names = {path.name for path in (demo / "out").iterdir()}
    assert {
        "lindebeke.gpkg",
        "lindebeke.xlsx",
        "lindebeke.html",
        "lindebeke.png",
        "lindebeke.qgs",
    } <= names


def test_counts_are_those_of_the_generators_own_ledger(demo, project):
    expected = json.loads((demo / "out" / "bron" / "expected.json").read_text("utf-8"))
    assert project.count("area") == 14
    assert project.count("network") == 9
    assert sum(area.population for area in project.areas()) == expected["population"]
    by_file = {each.file_name: each.counts for each in project.imports()}
    newer = by_file["politie_extract_be_2025.xlsx"]
    assert (newer.added, newer.updated, newer.unchanged) == (
        1122,
        120,
        2879,
    )  # sample_data/README.md
    with (demo / "out" / "bron" / "politie_extract_be.csv").open(
        encoding="cp1252", newline=""
    ) as file:
        lines = [row for row in csv.reader(file, delimiter=";") if row]
    assert by_file["politie_extract_be.csv"].read == len(lines) - 1
    for counts in by_file.values():
        assert counts.read == counts.added + counts.updated + counts.unchanged + counts.rejected


def test_the_project_is_whole(project):
    assert project.check() == []


def test_demo_again_keeps_the_project(demo, capsys, monkeypatch):
    monkeypatch.setenv("WIJKATLAS_LANGUAGE", "nl")
    path = demo / "out" / "lindebeke.gpkg"
    with Project.open(path, read_only=True) as before:
        uid = before.uid
    assert main(["demo", "--folder", str(demo / "out"), "--no-window", "--quiet"]) == 0
    with Project.open(path, read_only=True) as after:
        assert after.uid == uid
    assert "13" in capsys.readouterr().out


def test_the_log_holds_no_row_of_anybody(demo, project):
    """After the whole workflow: no street, no text, no number of a record in the log."""
    text = "".join(path.read_text("utf-8") for path in (demo / "state").rglob("*.log*"))
    streets = [
        row[0]
        for row in project.rows("SELECT DISTINCT street FROM incident WHERE street IS NOT NULL")
    ]
    assert len(streets) > 50
    assert not [street for street in streets if street and street in text]
    references = project.rows(
        "SELECT source_ref FROM incident WHERE source_ref IS NOT NULL LIMIT 500"
    )
    assert not [row[0] for row in references if row[0] in text]


def test_what_leaves_holds_no_private_column(demo, project):
    """House numbers and free text are in the project's private table and nowhere else."""
    page = (demo / "out" / "lindebeke.html").read_text("utf-8")
    with zipfile.ZipFile(demo / "out" / "lindebeke.xlsx") as book:
        sheets = "".join(
            book.read(name).decode("utf-8") for name in book.namelist() if name.endswith(".xml")
        )
    private = [
        row[0]
        for row in project.rows(
            "SELECT text FROM incident_private WHERE length(text) > 12 ORDER BY incident_uid LIMIT 300"
        )
    ]
    assert private
    streets = [
        row[0]
        for row in project.rows("SELECT DISTINCT street FROM incident WHERE length(street) > 9")
    ]
    for written in (page, sheets):
        assert not [text for text in private if text in written]
        assert not [street for street in streets if street in written]


def test_the_page_needs_no_network(demo):
    page = (demo / "out" / "lindebeke.html").read_text("utf-8")
    assert not re.findall(r"""(?:src|href)\s*=\s*["'](?:https?:)?//""", page)
    assert "default-src 'none'" in page


def test_exports_are_noted_in_the_audit_log(project):
    told = {entry.command for entry in project.audit_entries()}
    assert {"export.workbook", "export.map", "export.picture", "export.qgis"} <= told
