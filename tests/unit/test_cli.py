# SPDX-License-Identifier: EUPL-1.2
"""The command line as a person types it: words in, sentences and exit codes out."""

import json
import os
import signal
import subprocess
import sys
import time

import pytest

from wijkatlas.__main__ import main
from wijkatlas.cli import TextProgress, plain
from wijkatlas.domain.errors import Cancelled
from wijkatlas.language import Translator


@pytest.fixture(autouse=True)
def _plain_surroundings(tmp_path, monkeypatch):
    monkeypatch.setenv("WIJKATLAS_LANGUAGE", "en")
    monkeypatch.setenv("XDG_STATE_HOME", str(tmp_path / "state"))


@pytest.fixture
def project(tmp_path, capsys):
    path = tmp_path / "a.gpkg"
    assert main(["project", "create", str(path), "--name", "Lindebeke", "--crs", "EPSG:31370"]) == 0
    capsys.readouterr()
    return path


def test_info_in_words_and_in_json(project, capsys):
    assert main(["project", "info", str(project)]) == 0
    assert "Lindebeke (EPSG:31370" in capsys.readouterr().out
    assert main(["project", "info", str(project), "--json"]) == 0
    found = json.loads(capsys.readouterr().out)
    assert (found["name"], found["incidents"], found["imports"]) == ("Lindebeke", 0, [])


def test_check_of_a_whole_project(project, capsys):
    assert main(["project", "check", str(project), "--json"]) == 0
    assert json.loads(capsys.readouterr().out)["problems"] == []


def test_refusal_is_a_sentence_and_exit_1(tmp_path, capsys):
    assert main(["project", "info", str(tmp_path / "none.gpkg")]) == 1
    said = capsys.readouterr()
    assert said.err == "none.gpkg does not exist.\n"
    assert said.out == ""


@pytest.mark.parametrize(
    "words", [["project"], ["nonsense"], ["project", "create"], ["project", "info"]]
)
def test_usage_is_exit_2(words):
    with pytest.raises(SystemExit) as stop:
        main(words)
    assert stop.value.code == 2


def test_writing_while_another_writes_is_refused_with_the_name(project, capsys, tmp_path):
    from wijkatlas.store.project import Project

    file = tmp_path / "b.csv"
    file.write_text("id,date\n1,2025-01-01\n")
    with Project.open(project):
        assert main(["incident", "undo", str(project), "1"]) == 1
        said = capsys.readouterr().err
        assert "open since" in said
        assert main(["project", "info", str(project)]) == 0


def test_refused_import_leaves_the_project_byte_for_byte(project, capsys, tmp_path):
    before = project.read_bytes()
    assert main(["incident", "import", str(project), str(tmp_path / "none.csv")]) == 1
    empty = tmp_path / "empty.csv"
    empty.write_bytes(b"")
    assert main(["incident", "import", str(project), str(empty)]) == 1
    assert main(["incident", "import", str(project), str(project)]) == 1
    assert (
        main(
            [
                "area",
                "import",
                str(project),
                str(project),
                "--scheme",
                "x",
                "--code",
                "c",
                "--name",
                "n",
            ]
        )
        == 1
    )
    assert main(["incident", "undo", str(project), "7"]) == 1
    assert project.read_bytes() == before
    assert "Traceback" not in capsys.readouterr().err


def test_backup_and_restore(project, capsys, tmp_path):
    assert main(["project", "backup", str(project), str(tmp_path / "b.gpkg")]) == 0
    assert main(["project", "restore", str(tmp_path / "b.gpkg"), str(tmp_path / "c.gpkg")]) == 0
    assert main(["project", "check", str(tmp_path / "c.gpkg")]) == 0
    assert main(["project", "backup", str(project), str(tmp_path / "b.gpkg")]) == 1


def test_progress_hears_the_interrupt():
    progress = TextProgress(Translator("en"))
    progress.update(1, 2, "x")
    progress.stop = True
    with pytest.raises(Cancelled):
        progress.update(2, 2)


@pytest.mark.skipif(os.name != "posix", reason="sends SIGINT")
def test_interrupt_cancels_an_import_and_leaves_nothing(project, tmp_path):
    file = tmp_path / "big.csv"
    lines = (
        f"{i},2025-01-01 10:00,theft,{70_000 + i % 9000},{168_000 + i % 7000}\n"
        for i in range(900_000)
    )
    with file.open("w") as out:
        out.write("id,date,category,x,y\n")
        out.writelines(lines)
    before = project.read_bytes()
    child = subprocess.Popen(
        [sys.executable, "-m", "wijkatlas", "incident", "import", str(project), str(file)],
        stderr=subprocess.PIPE, text=True,
    )  # fmt: skip
    time.sleep(3.0)
    child.send_signal(signal.SIGINT)
    _, said = child.communicate(timeout=60)
    assert child.returncode == 130, said
    assert "Nothing was changed" in said
    assert project.read_bytes() == before


def test_plain_turns_reports_into_json_values():
    from wijkatlas.domain.estimate import Estimate, Reason

    assert plain(Estimate(None, reason=Reason.MISSING))["reason"] == "missing"
    assert plain({1: (1, 2)}) == {"1": [1, 2]}


def test_what_is_said_commands_no_terminal_and_is_short(project, capsys):
    name = "\x1b[2J\u202e" + "x" * 9000
    assert main(["survey", "waves", str(project), "--quiet"]) == 0
    capsys.readouterr()
    assert main(["survey", "questions", str(project), "--wave", name]) == 1
    said = capsys.readouterr().err
    assert "\x1b" not in said
    assert "\u202e" not in said
    assert len(said) < 3000
