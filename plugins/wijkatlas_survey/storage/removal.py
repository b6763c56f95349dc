# SPDX-License-Identifier: EUPL-1.2
"""Taking a wave away."""

from wijkatlas_survey.model.wave import Wave
from wijkatlas_survey.storage.breaks import breaks_without, enter_breaks
from wijkatlas_survey.storage.project import Edit, Queries
from wijkatlas_survey.storage.saving import PRIVATE


def clear_wave(edit: Edit, wave: Wave) -> None:
    """Remove what a wave holds: respondents, questions, figures."""
    for table in (PRIVATE, "survey_figure", "survey_question"):
        edit.delete_where(table, wave_id=wave.id)


def remove_wave(edit: Edit, project: Queries, wave: Wave) -> None:
    """Remove a wave with its breaks; the waves around it are compared with one another."""
    enter_breaks(edit, *breaks_without(project, wave))
    clear_wave(edit, wave)
    edit.delete_where("survey_wave", id=wave.id)
