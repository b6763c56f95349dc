# SPDX-License-Identifier: EUPL-1.2
"""Evaluations of actions. A design that was fixed stays as it is: :func:`editing.put` sees to it."""

from wijkatlas.api import QT_TRANSLATE_NOOP, UserError
from wijkatlas_plan.model.evaluation import Design, Evaluation
from wijkatlas_plan.storage.editing import put
from wijkatlas_plan.storage.project import Edit, Queries, has_plans
from wijkatlas_plan.storage.rowtext import read_all, text_of


def evaluations(project: Queries, action: str = "") -> tuple[Evaluation, ...]:
    """The evaluations of an action (its uid) or of all, the oldest first."""
    if not has_plans(project):
        return ()
    return tuple(
        read_all(project, Evaluation, "WHERE ?1 = '' OR action = ?1 ORDER BY uid", (action,))
    )


def find_evaluation(project: Queries, name: str) -> Evaluation:
    """The evaluation of this uid or title, in any capitals; "" is the only one there is.

    Raises:
        UserError: there is none, or the name fits several.
    """
    known = evaluations(project)
    found = [each for each in known if each.uid == name or not name] or [
        each for each in known if each.title.casefold() == name.strip().casefold()
    ]
    if len(found) == 1:
        return found[0]
    if not known:
        raise UserError(
            QT_TRANSLATE_NOOP("errors", "There is no evaluation in this project yet."),
            QT_TRANSLATE_NOOP("errors", "Plan one for an action first."),
        )
    raise UserError(
        QT_TRANSLATE_NOOP("errors", "There is no evaluation “{name}” in this project.")
        if not found
        else QT_TRANSLATE_NOOP("errors", "There are several evaluations; say which one is meant."),
        QT_TRANSLATE_NOOP("errors", "There are: {evaluations}."),
        name=name,
        evaluations=", ".join(each.title for each in known),
    )


def save_evaluation(edit: Edit, evaluation: Evaluation) -> None:
    """Add an evaluation or change the one of its uid.

    Raises:
        UserError: its action is missing, or its design was fixed and would change.
    """
    put(edit, evaluation)


def design_text(design: Design) -> str:
    """A design as canonical JSON: the same design always gives the same text."""
    return text_of(design)
