# SPDX-License-Identifier: EUPL-1.2
"""The commands that compute the result of an evaluation, and list all of them."""

from dataclasses import replace
from datetime import date as Day
from typing import Annotated

from wijkatlas.api import QT_TRANSLATE_NOOP, Access, Command, Param, Progress, Session
from wijkatlas_plan.commands.evaluation.reports import EffectReport, EvaluationsReport

KEPT = QT_TRANSLATE_NOOP("edits", "Keep the result of “{name}”")


def result(
    session: Session,
    progress: Progress,
    *,
    name: Annotated[
        str,
        Param(
            QT_TRANSLATE_NOOP("commands", "Title or number of the evaluation; the only one without")
        ),
    ] = "",
    provisional: Annotated[
        bool,
        Param(
            QT_TRANSLATE_NOOP("commands", "Use the part of the period after that is over already")
        ),
    ] = False,
    date: Annotated[
        Day | None,
        Param(QT_TRANSLATE_NOOP("commands", "The day that counts as today (YYYY-MM-DD)")),
    ] = None,
) -> EffectReport:
    """Compute whether an action worked, as its design says, and keep the result."""
    from wijkatlas_plan.evaluation.results import compute
    from wijkatlas_plan.storage.evaluations import find_evaluation, save_evaluation

    evaluation = find_evaluation(session.project, name)
    today = date or Day.today()
    found = compute(session, evaluation, progress, today=today, provisional=provisional)
    kept = replace(evaluation, result=found.as_json(), result_at=today.isoformat())
    with session.project.edit(KEPT, command="evaluation.result", name=evaluation.title) as edit:
        save_evaluation(edit, kept)
    return EffectReport(found)


def list_evaluations(session: Session, progress: Progress) -> EvaluationsReport:
    """List the evaluations with their last results, and the actions that have none."""
    from wijkatlas_plan.storage.evaluations import evaluations
    from wijkatlas_plan.storage.tree import read_tree

    progress.update(0)
    found = evaluations(session.project)
    actions = read_tree(session.project).actions
    has_one = {each.action for each in found}
    return EvaluationsReport(
        found,
        {each.uid: each.title for each in actions},
        tuple(each.title for each in actions if each.uid not in has_one),
    )


RESULT = Command(
    "evaluation.result",
    QT_TRANSLATE_NOOP("commands", "Result of an evaluation"),
    result,
    Access.WRITE,
)
LIST = Command(
    "evaluation.list", QT_TRANSLATE_NOOP("commands", "Evaluations of a plan"), list_evaluations
)
