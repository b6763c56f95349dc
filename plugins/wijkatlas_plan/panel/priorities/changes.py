# SPDX-License-Identifier: EUPL-1.2
"""What the page changes in the project: each call is one step that can be undone."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date

from wijkatlas.api import QT_TRANSLATE_NOOP, Session
from wijkatlas_plan.model.problem import Criterion, Lane, Problem
from wijkatlas_plan.storage.editing import new_uid, put, remove
from wijkatlas_plan.storage.problems import problems


def find(session: Session, uid: str) -> Problem | None:
    """A problem as it is in the project now."""
    return next((each for each in problems(session.project) if each.uid == uid), None)


def change_lane(session: Session, uid: str, lane: Lane, today: date) -> None:
    """Put a problem in a lane; the decision is of today, or of no day when it is open again."""
    problem = find(session, uid)
    if problem is None or problem.lane is lane:
        return
    day = "" if lane is Lane.OPEN else today.isoformat()
    label = QT_TRANSLATE_NOOP("edits", "Decide on “{name}”")
    with session.project.edit(label, command="problem.decide", name=problem.title) as edit:
        put(edit, replace(problem, lane=lane, decided_on=day))


def change_problem(session: Session, uid: str, **values: object) -> None:
    """Change fields of a problem; nothing happens when they are the same already."""
    problem = find(session, uid)
    if problem is None:
        return
    changed = replace(problem, **values)  # type: ignore[arg-type]  # keys are field names
    if changed == problem:
        return
    label = QT_TRANSLATE_NOOP("edits", "Change the problem “{name}”")
    with session.project.edit(label, command="problem.change", name=changed.title) as edit:
        put(edit, changed)


def add_problem(session: Session, title: str, theme: str = "") -> str:
    """Add a problem behind the others; gives its uid."""
    uid = new_uid()
    last = max((each.position for each in problems(session.project)), default=-1)
    label = QT_TRANSLATE_NOOP("edits", "Add the problem “{name}”")
    with session.project.edit(label, command="problem.add", name=title) as edit:
        put(edit, Problem(uid, title, theme, position=last + 1))
    return uid


def remove_problem(session: Session, uid: str) -> None:
    """Remove a problem with its scores; goals keep naming it no longer."""
    problem = find(session, uid)
    if problem is None:
        return
    label = QT_TRANSLATE_NOOP("edits", "Delete the problem “{name}”")
    with session.project.edit(label, command="problem.remove", name=problem.title) as edit:
        remove(edit, uid)


def change_weights(session: Session, criteria: Sequence[Criterion]) -> None:
    """Keep the criteria as they are here."""
    label = QT_TRANSLATE_NOOP("edits", "Change the weights of the criteria")
    with session.project.edit(label, command="criterion.set") as edit:
        put(edit, *criteria)
