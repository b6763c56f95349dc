# SPDX-License-Identifier: EUPL-1.2
"""Taking a wave away."""

from itertools import pairwise

from wijkatlas_survey.model.wave import Wave
from wijkatlas_survey.storage.breaks import enter_breaks, missing_breaks
from wijkatlas_survey.storage.project import Edit, Queries
from wijkatlas_survey.storage.saving import PRIVATE
from wijkatlas_survey.storage.waves import waves


def clear_wave(edit: Edit, wave: Wave) -> None:
    """Remove what a wave holds: respondents, questions, figures."""
    for table in (PRIVATE, "survey_figure", "survey_question"):
        edit.delete_where(table, wave_id=wave.id)


def remove_wave(edit: Edit, project: Queries, wave: Wave) -> None:
    """Remove a wave with its breaks; the waves around it are compared with one another."""
    clear_wave(edit, wave)
    edit.delete_where("survey_wave", id=wave.id)
    edit.delete_where("survey_break", earlier=wave.name)
    edit.delete_where("survey_break", later=wave.name)
    answered = [each for each in waves(project) if not each.published]
    names = [each.name for each in answered]
    if wave.name in names:
        place = names.index(wave.name)
        around = answered[max(place - 1, 0) : place] + answered[place + 1 : place + 2]
        for earlier, later in pairwise(around):
            enter_breaks(edit, missing_breaks(project, earlier, later), ())
