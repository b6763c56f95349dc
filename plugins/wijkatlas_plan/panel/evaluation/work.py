# SPDX-License-Identifier: EUPL-1.2
"""What the page of evaluations does off the main thread."""

from dataclasses import dataclass, replace
from datetime import date
from typing import Any

from wijkatlas.api import (
    QT_TRANSLATE_NOOP,
    Finding,
    Progress,
    Session,
    Translator,
    UserError,
)
from wijkatlas_plan.commands.evaluation.reports import candidate_words
from wijkatlas_plan.diagnosis.ground import ground_of
from wijkatlas_plan.evaluation.controls import propose_controls
from wijkatlas_plan.evaluation.outlook import look_ahead, outlook_words
from wijkatlas_plan.evaluation.proposal import propose_design
from wijkatlas_plan.evaluation.remark_words import remark_words
from wijkatlas_plan.evaluation.result import read_result
from wijkatlas_plan.evaluation.results import compute
from wijkatlas_plan.model.evaluation import Design, Evaluation
from wijkatlas_plan.panel.evaluation.contents import Contents
from wijkatlas_plan.reports.effect.finding import effect_finding
from wijkatlas_plan.reports.effect.map import GroupsOnMap, groups_on_map
from wijkatlas_plan.storage.editing import new_uid, remove
from wijkatlas_plan.storage.evaluations import save_evaluation

PLANNED = QT_TRANSLATE_NOOP("edits", "Plan the evaluation “{name}”")
KEPT = QT_TRANSLATE_NOOP("edits", "Keep the result of “{name}”")
REMOVED = QT_TRANSLATE_NOOP("edits", "Remove the evaluation “{name}”")
MOST_PROPOSED = 3
COMMANDS = {PLANNED: "evaluation.plan", KEPT: "evaluation.result"}


@dataclass(frozen=True, eq=False, slots=True)
class Sight:
    """What a design will be able to see in words, or what it lacks; and its groups for the map."""

    smallest: str
    remarks: tuple[str, ...]
    groups: GroupsOnMap
    lack: UserError | None = None


@dataclass(frozen=True, eq=False, slots=True)
class Answer:
    """A result in words and pictures, and the evaluation that keeps it."""

    finding: Finding
    kept: Evaluation


def look(session: Session, evaluation: Evaluation) -> Sight:
    """What a design will be able to see."""
    translator, design = session.translator, evaluation.design
    ground: Any = ground_of(session.project)
    groups = groups_on_map(ground, design, evaluation.title, evaluation.counts)
    try:
        found = look_ahead(session, evaluation)
    except UserError as lack:
        return Sight("", (), groups, lack)
    remarks = tuple(remark_words(each, translator) for each in found.remarks)
    return Sight(outlook_words(found, translator), remarks, groups)


def propose(session: Session, design: Design) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """Codes of the most comparable areas, and why each is one."""
    found = propose_controls(ground_of(session.project), design, most=MOST_PROPOSED)
    translator = session.translator
    return (
        tuple(each.code for each in found),
        tuple(candidate_words(each, translator) for each in found),
    )


def new_evaluation(session: Session, contents: Contents, action_uid: str, title: str) -> Evaluation:
    """An evaluation with what the plan says already; its title is that of the action."""
    action = contents.action(action_uid)
    goal = contents.goal_of(action) if action is not None else None
    design = propose_design(action, goal, ground_of(session.project))
    name = action.title if action is not None else title
    taken = {each.title.casefold() for each in contents.evaluations}
    number, free = 1, name
    while free.casefold() in taken:
        number += 1
        free = f"{name} ({number})"
    return Evaluation(new_uid(), action_uid, free, design)


def save(session: Session, evaluation: Evaluation, label: str = PLANNED) -> None:
    """Keep an evaluation."""
    with session.project.edit(label, command=COMMANDS[label], name=evaluation.title) as edit:
        save_evaluation(edit, evaluation)


def remove_evaluation(session: Session, evaluation: Evaluation) -> None:
    """Take an evaluation away."""
    with session.project.edit(REMOVED, name=evaluation.title) as edit:
        remove(edit, evaluation.uid)


def answer(
    session: Session,
    evaluation: Evaluation,
    progress: Progress,
    today: date,
    *,
    provisional: bool,
) -> Answer:
    """The result of an evaluation in the reader's language."""
    found = compute(session, evaluation, progress, today=today, provisional=provisional)
    kept = replace(evaluation, result=found.as_json(), result_at=today.isoformat())
    return Answer(effect_finding(found, session.translator), kept)


def kept_answer(evaluation: Evaluation, translator: Translator) -> Finding | None:
    """The result that was kept, in the reader's language."""
    found = read_result(evaluation.result)
    return effect_finding(found, translator) if found is not None else None
