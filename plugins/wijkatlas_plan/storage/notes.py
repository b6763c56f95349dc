# SPDX-License-Identifier: EUPL-1.2
"""Findings in words: what may be told, and apart from it what stays in the office."""

from dataclasses import replace

from wijkatlas_plan.model.problem import Note
from wijkatlas_plan.storage.editing import put
from wijkatlas_plan.storage.project import Edit, Queries, has_plans
from wijkatlas_plan.storage.rowtext import read_all


def notes(project: Queries, *, with_text: bool = False) -> tuple[Note, ...]:
    """The notes, the newest first; the text that stays in the office only ``with_text``."""
    if not has_plans(project):
        return ()
    found = read_all(project, Note, "ORDER BY noted_on DESC, uid DESC")
    if not with_text:
        return tuple(found)
    texts = dict(project.rows("SELECT note, text FROM plan_note_private"))
    return tuple(replace(each, text=texts.get(each.uid, "")) for each in found)


def save_note(edit: Edit, note: Note) -> None:
    """Add a note or change the one of its uid, with its text: read it ``with_text`` before."""
    put(edit, note)
