# SPDX-License-Identifier: EUPL-1.2
"""Published figures are a wave of their own, never computed with."""

import pytest

from wijkatlas.api import UserError
from wijkatlas_survey.model.file import PublishedFigure, PublishedFile
from wijkatlas_survey.storage.answers import read_frame
from wijkatlas_survey.storage.published import save_published
from wijkatlas_survey.storage.waves import find_wave, published, waves

FIGURES = (
    PublishedFigure("onveilig", "", "NL", "2023", 34.2, 33.8, 34.6, "%", None, "", "provisional"),
    PublishedFigure("onveilig", "", "GM0344", "2023", None, unit="%", reason="secret"),
)
FILE = PublishedFile("statline.csv", "statline", "Veiligheidsbeleving", FIGURES)


def counts(report):
    return (report.change.read, report.change.added, report.change.unchanged, report.figures)


def test_figures_come_back_as_they_were(survey_project):
    report = save_published(survey_project, FILE, sha256="s1")
    assert counts(report) == (2, 2, 0, 2)
    wave = find_wave(survey_project, "statline")
    assert (wave.published, wave.period, wave.questionnaire.title) == (
        True, "2023", "Veiligheidsbeleving"
    )  # fmt: skip
    assert tuple(published(survey_project, wave)) == FIGURES
    with pytest.raises(UserError, match="no answers behind them"):
        read_frame(survey_project, wave)
    with pytest.raises(UserError, match="no survey"):
        find_wave(survey_project)
    assert survey_project.imports()[0].kind == "survey"


def test_again_and_in_place_of_others(survey_project):
    save_published(survey_project, FILE, sha256="s1")
    before = survey_project.path.read_bytes()
    assert counts(save_published(survey_project, FILE, sha256="s1")) == (2, 0, 2, 2)
    newer = PublishedFile("statline.csv", "statline", "Nieuw", FIGURES[:1])
    with pytest.raises(UserError, match="--replace"):
        save_published(survey_project, newer, sha256="s2")
    save_published(survey_project, newer, sha256="s2", is_trial=True, replaces=True)
    assert survey_project.path.read_bytes() == before
    save_published(survey_project, newer, sha256="s2", replaces=True)
    [wave] = waves(survey_project)
    assert len(published(survey_project, wave)) == 1
    survey_project.undo()
    assert len(published(survey_project, waves(survey_project)[0])) == 2


def test_answers_do_not_take_the_name_of_published_figures(survey_project, make_wave):
    save_published(survey_project, FILE, wave="2023", sha256="s1")
    with pytest.raises(UserError, match="of published figures"):
        make_wave(survey_project, {"q": ["1", "2"]}, name="2023")
