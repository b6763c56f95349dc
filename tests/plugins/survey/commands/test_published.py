# SPDX-License-Identifier: EUPL-1.2
"""Figures that Statistics Netherlands published come out as they went in."""

import json

import pytest

from wijkatlas.cli import run_command
from wijkatlas.store.project import Project
from wijkatlas_survey.storage.schema import migrations

NAME = "nl_veiligheidsgevoel_provincies_statline"


@pytest.fixture
def town(tmp_path, shared):
    """A project with StatLine's table of how safe people feel by province."""
    path = str(tmp_path / "a.gpkg")
    Project.create(
        tmp_path / "a.gpkg", name="A", crs="EPSG:28992", migrations=[migrations()]
    ).close()
    assert run_command(["survey", "import", path, str(shared / "survey" / f"{NAME}.csv")]) == 0
    return path


def test_a_figure_comes_with_the_margin_of_its_publisher(town, capsys):
    capsys.readouterr()
    words = ["survey", "estimate", town, "--wave", NAME, "--json", "--quiet"]
    assert run_command(words) == 0
    found = json.loads(capsys.readouterr().out)
    (one,) = [
        each
        for each in found
        if each["domain"] == "Groningen (PV)"
        and each["period"] == "2015"
        and "Voelt zich wel eens onveilig" in (each["question"], each["answer"])
    ]
    # Waarde 32,9 and Marges 2,0 in the file
    assert (one["value"], one["unit"]) == (32.9, "%")
    assert (one["low"], one["high"]) == pytest.approx((30.9, 34.9))
    assert one["reason"] is None
    assert len(found) == 1080  # 30 rows for 12 provinces in 3 years


def test_it_is_told_in_words_and_an_unknown_question_is_refused(town, capsys):
    capsys.readouterr()
    words = ["survey", "estimate", town, "--wave", NAME, "--quiet", "--question"]
    assert run_command([*words, "In eigen huis"]) == 0
    assert "Groningen (PV)  2016  7.0 % (5.9–8.1)" in capsys.readouterr().out
    assert run_command([*words, "Geluk"]) == 1
    assert "In eigen huis" in capsys.readouterr().err


def test_a_questionnaire_alone_is_no_file_of_answers(town, shared, capsys):
    lss = str(shared / "survey" / "limesurvey" / "survey.lss")
    assert run_command(["survey", "import", town, lss, "--quiet"]) == 1
    assert "holds no answers" in capsys.readouterr().err
