# SPDX-License-Identifier: EUPL-1.2
"""The log of exports: what left, when, for whom, and whether a file is that very one."""

import hashlib
import json
import sqlite3
from datetime import date
from pathlib import Path

import pytest

from wijkatlas.api import Translator, UserError
from wijkatlas.cli import run_command

HERE = Path(__file__).parent
DAY = date(2026, 5, 1)


@pytest.fixture(autouse=True)
def english(monkeypatch):
    monkeypatch.setenv("WIJKATLAS_LANGUAGE", "en")


def sha256(path):
    return hashlib.sha256(path.read_bytes()).hexdigest()


def test_what_leaves_is_logged_with_its_hash_and_recognised(town, tmp_path):
    report = town.run("export.workbook", out=tmp_path / "a.xlsx", date_=DAY)
    town.run("export.map", out=tmp_path / "a.html")
    town.run("export.picture", out=tmp_path / "a.png", size="400x300")
    town.run("export.qgis", out=tmp_path / "a.qgs")
    town.run("export.atlas", out=tmp_path / "a.pdf", area="A")
    logged = {each.file_name: each for each in town.project.exports()}
    assert set(logged) == {"a.xlsx", "a.html", "a.png", "a.qgs", "a.pdf"}
    for name, each in logged.items():
        assert each.sha256 == sha256(tmp_path / name)
        assert each.thresholds == {"hide_below": 5}
    mine = logged["a.xlsx"]
    assert report.logged
    assert report.sha256 == mine.sha256
    assert (mine.command, mine.recipient) == ("export.workbook", "council")
    assert mine.options["date"] == "2026-05-01"
    told = {entry.seq: entry.command for entry in town.project.audit_entries()}
    assert told[mine.audit] == "export.workbook"

    found = town.run("export.verify", file=tmp_path / "a.xlsx")
    assert found.exit_code == 0
    assert "for council" in found.sentence(Translator("en"))
    changed = tmp_path / "b.xlsx"
    changed.write_bytes((tmp_path / "a.xlsx").read_bytes() + b"\n")
    found = town.run("export.verify", file=changed)
    assert found.exit_code == 1
    assert "not in the log" in found.sentence(Translator("en"))
    with pytest.raises(UserError, match="can't be read"):
        town.run("export.verify", file=tmp_path / "nothing.xlsx")


def test_looking_and_exporting_leave_the_mark_of_the_project_and_edits_do_not(town, tmp_path):
    project = town.project
    mark = project.mark()
    town.run("export.workbook", out=tmp_path / "a.xlsx")
    town.run("export.qgis", out=tmp_path / "a.qgs")
    project.note("survey.look", {"rows": 3})
    assert project.mark() == mark
    with project.edit("Rename") as edit:
        edit.update("area", project.areas()[0].fid, name="Elsewhere")
    edited = project.mark()
    assert edited != mark
    project.undo()
    assert project.mark() not in (mark, edited)


def test_a_project_that_may_only_be_read_exports_and_says_that_it_is_not_logged(
    town, tmp_path, made
):
    path = town.project.path
    town.close()
    session = made.open_session(made.loaded())
    session.open(path, read_only=True)
    report = session.run("export.workbook", out=tmp_path / "a.xlsx")
    assert (tmp_path / "a.xlsx").is_file()
    assert not report.logged
    assert "not in the log" in report.sentence(Translator("en"))
    assert session.project.exports() == []
    session.close()


def test_a_file_without_the_log_is_read_and_gets_one_when_it_is_opened_for_writing(
    town, tmp_path, made
):
    path = town.project.path
    town.close()
    with sqlite3.connect(path) as old:
        old.execute("DROP TABLE export_log")
        old.execute("DELETE FROM _sqlite_migrations WHERE name = '0007_exports'")
    old.close()
    session = made.open_session()
    session.open(path, read_only=True)
    assert session.project.exports() == []
    session.open(path)
    assert session.run("export.map", out=tmp_path / "a.html").logged
    session.close()


def test_the_log_of_exports_is_append_only(town, tmp_path, made):
    town.run("export.map", out=tmp_path / "a.html")
    path = town.project.path
    town.close()
    stranger = sqlite3.connect(path)
    for statement in ("DELETE FROM export_log", "UPDATE export_log SET recipient = 'x'"):
        with pytest.raises(sqlite3.DatabaseError, match="append-only"):
            stranger.execute(statement)
    stranger.close()
    session = made.open_session()
    assert not session.open(path).read_only
    assert session.project.check() == []
    session.close()


def test_the_command_line_logs_too_and_tells_the_hash(town, tmp_path, capsys, monkeypatch):
    for name in ("XDG_CONFIG_HOME", "XDG_STATE_HOME"):
        monkeypatch.setenv(name, str(tmp_path / name))
    path = str(town.project.path)
    town.close()
    out = tmp_path / "a.html"
    assert run_command(["export", "map", path, str(out), "--json", "--quiet"]) == 0
    told = json.loads(capsys.readouterr().out)
    assert told["sha256"] == sha256(out)
    assert told["logged"] is True
    assert run_command(["export", "verify", path, str(out), "--json", "--quiet"]) == 0
    assert json.loads(capsys.readouterr().out)["known"] is True
    out.write_bytes(b"another")
    assert run_command(["export", "verify", path, str(out), "--json", "--quiet"]) == 1
    assert json.loads(capsys.readouterr().out)["exports"] == []
    assert run_command(["export", "verify", path, path, "--quiet"]) == 1
    assert "is the open project" in capsys.readouterr().err
