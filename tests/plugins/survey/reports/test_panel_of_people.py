# SPDX-License-Identifier: EUPL-1.2
"""Waves that number their respondents anew are not a panel."""

from dataclasses import replace

from wijkatlas_survey.figures.comparing import stacked_of
from wijkatlas_survey.storage.answers import read_frame
from wijkatlas_survey.storage.frame import Frame


def held(survey_project, make_wave, name: str, *, panel: bool) -> Frame:
    columns = {"id": ["1", "2", "3", "4"], "Q": ["1", "2", "1", "2"]}
    wave = make_wave(survey_project, columns, name=name, roles={"respondent": "id"})
    return read_frame(
        survey_project, replace(wave, recipe=replace(wave.recipe, panel=panel)), ["Q"]
    )


def test_the_same_numbers_are_the_same_people_only_when_the_recipe_says_so(
    survey_project, make_wave
):
    before, now = (held(survey_project, make_wave, name, panel=False) for name in ("22", "25"))
    assert stacked_of(now, before).shared == ""
    assert stacked_of(now, before, "shared").shared == "respondents"
    of_panel = [replace(each, wave=replace(each.wave, recipe=replace(each.wave.recipe, panel=True)))
                for each in (now, before)]  # fmt: skip
    assert stacked_of(*of_panel).shared == "respondents"
