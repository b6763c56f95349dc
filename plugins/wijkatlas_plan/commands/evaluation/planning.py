# SPDX-License-Identifier: EUPL-1.2
"""The commands that make the design of an evaluation and fix it."""

from dataclasses import replace
from typing import TYPE_CHECKING, Annotated, Any

from wijkatlas.api import (
    QT_TRANSLATE_NOOP,
    Access,
    Command,
    Param,
    Progress,
    Session,
    UserError,
)
from wijkatlas_plan.commands.evaluation.options import (
    Before,
    Buffer,
    By,
    Categories,
    Name,
    Scheme,
    Treated,
    find_action,
    moment,
    only_scheme,
    read_codes,
    read_days,
    read_starts,
)
from wijkatlas_plan.commands.evaluation.reports import ControlsReport, DesignReport
from wijkatlas_plan.model.evaluation import Design, DesignKind, Evaluation, Weights

if TYPE_CHECKING:
    from wijkatlas_plan.evaluation.controls import Candidate
    from wijkatlas_plan.model.plan import Action

MADE = QT_TRANSLATE_NOOP("edits", "Plan the evaluation “{name}”")


def plan(
    session: Session,
    progress: Progress,
    *,
    action: Annotated[
        str,
        Param(QT_TRANSLATE_NOOP("commands", "Title, code or number of the action; none needed")),
    ] = "",
    title: Annotated[
        str, Param(QT_TRANSLATE_NOOP("commands", "Title of the evaluation; that of the action"))
    ] = "",
    design: Annotated[
        DesignKind | None, Param(QT_TRANSLATE_NOOP("commands", "How it is compared"))
    ] = None,
    scheme: Scheme = "",
    treated: Treated = "",
    control: Annotated[
        str, Param(QT_TRANSLATE_NOOP("commands", "Codes of the areas to compare with, with commas"))
    ] = "",
    propose: Annotated[
        int, Param(QT_TRANSLATE_NOOP("commands", "Take so many of the most comparable areas"))
    ] = 0,
    around: Annotated[
        str, Param(QT_TRANSLATE_NOOP("commands", "Codes of the areas around the treated ones"))
    ] = "",
    control_around: Annotated[
        str, Param(QT_TRANSLATE_NOOP("commands", "Codes of the areas around those to compare with"))
    ] = "",
    buffer: Buffer = 0.0,
    before: Before = "",
    after: Annotated[
        str, Param(QT_TRANSLATE_NOOP("commands", "Period after, written as the one before"))
    ] = "",
    starts: Annotated[
        str,
        Param(
            QT_TRANSLATE_NOOP(
                "commands", "When each area starts, as W1=2024-03-01,W2=2024-06-01 (staggered)"
            )
        ),
    ] = "",
    category: Categories = "",
    indicator: Annotated[
        str, Param(QT_TRANSLATE_NOOP("commands", "Indicator of a survey, such as survey:unsafe"))
    ] = "",
    weights: Annotated[
        Weights | None,
        Param(QT_TRANSLATE_NOOP("commands", "By what the size of the groups is measured")),
    ] = None,
    note: Annotated[str, Param(QT_TRANSLATE_NOOP("commands", "A remark to keep"))] = "",
    freeze: Annotated[
        bool, Param(QT_TRANSLATE_NOOP("commands", "Fix the design: it can't be changed any more"))
    ] = False,
    by: By = "",
) -> DesignReport:
    """Say before the start how it will be judged whether an action worked."""
    from wijkatlas_plan.diagnosis.ground import ground_of
    from wijkatlas_plan.evaluation.controls import propose_controls
    from wijkatlas_plan.evaluation.outlook import fix, look_ahead
    from wijkatlas_plan.evaluation.proposal import propose_design
    from wijkatlas_plan.storage.evaluations import save_evaluation

    progress.update(0, None, QT_TRANSLATE_NOOP("jobs", "Counting before the start"))
    ground = ground_of(session.project)
    found, goal = find_action(session, action)
    proposed = propose_design(found, goal, ground)
    given: dict[str, Any] = {
        "kind": design or (DesignKind.SURVEY if indicator else None),
        "scheme": scheme,
        "categories": read_codes(category),
        "treated": read_codes(treated),
        "control": read_codes(control),
        "treated_around": read_codes(around),
        "control_around": read_codes(control_around),
        "buffer_m": buffer,
        "before": read_days(before),
        "after": read_days(after),
        "starts": read_starts(starts),
        "indicator": indicator,
        "weights": weights,
    }
    made = replace(proposed, **{name: value for name, value in given.items() if value})
    if made.treated and not made.scheme:
        made = replace(made, scheme=only_scheme(ground))
    if made.starts and design is None:
        made = replace(made, kind=DesignKind.STAGGERED)
    elif (
        made.kind is DesignKind.SERIES
        and design is None
        and (made.treated and (control or propose))
    ):
        made = replace(made, kind=DesignKind.CONTROL)
    candidates: tuple[Candidate, ...] = ()
    if propose > 0 and not made.control:
        candidates = propose_controls(ground, made, most=propose)
        made = replace(made, control=tuple(each.code for each in candidates))
    if made.kind is DesignKind.SURVEY:
        made = _of_waves(session, made)
    evaluation = _evaluation(session, found, title, made, note)
    outlook = look_ahead(session, evaluation)
    if not freeze:
        with session.project.edit(MADE, command="evaluation.plan", name=evaluation.title) as edit:
            save_evaluation(edit, evaluation)
        return DesignReport(evaluation, outlook, candidates)
    evaluation = fix(session, evaluation, at=moment(), by=by)
    outlook = look_ahead(session, evaluation)
    return DesignReport(evaluation, outlook, candidates)


def _of_waves(session: Session, design: Design) -> Design:
    """The periods of the waves that lie within those that were named."""
    from wijkatlas_plan.evaluation.waves import find_wave

    indicator = next((each for each in session.indicators() if each.id == design.indicator), None)
    if indicator is None or not design.before or not design.after:
        return design  # which is refused in words of its own
    before, after = (find_wave(indicator, period) for period in (design.before, design.after))
    return replace(design, before=before, after=after)


def freeze(session: Session, progress: Progress, *, name: Name = "", by: By = "") -> DesignReport:
    """Fix the design of an evaluation: from now on it can't be changed, only followed by another."""
    from wijkatlas_plan.evaluation.outlook import fix, look_ahead
    from wijkatlas_plan.storage.evaluations import find_evaluation

    progress.update(0)
    evaluation = fix(session, find_evaluation(session.project, name), at=moment(), by=by)
    outlook = look_ahead(session, evaluation)
    return DesignReport(evaluation, outlook)


def controls(
    session: Session,
    progress: Progress,
    *,
    treated: Treated,
    before: Before,
    scheme: Scheme = "",
    category: Categories = "",
    buffer: Buffer = 0.0,
    most: Annotated[int, Param(QT_TRANSLATE_NOOP("commands", "How many areas to name"))] = 5,
) -> ControlsReport:
    """Propose areas to compare with: as many incidents before, the same course, and not next door."""
    from wijkatlas_plan.diagnosis.ground import ground_of
    from wijkatlas_plan.evaluation.controls import propose_controls
    from wijkatlas_plan.evaluation.designs import check_categories

    progress.update(0, None, QT_TRANSLATE_NOOP("jobs", "Looking for comparable areas"))
    ground = ground_of(session.project)
    check_categories(read_codes(category), ground)
    design = Design(
        DesignKind.CONTROL,
        scheme or only_scheme(ground),
        read_codes(category),
        read_codes(treated),
        before=read_days(before),
    )
    return ControlsReport(propose_controls(ground, design, most=most, buffer_m=buffer))


def _evaluation(
    session: Session, action: "Action | None", title: str, design: Design, note: str
) -> Evaluation:
    """A new evaluation, or the one of this title with another design while it is not fixed."""
    from wijkatlas_plan.storage.editing import new_uid
    from wijkatlas_plan.storage.evaluations import evaluations

    uid = action.uid if action is not None else ""
    title = title or (action.title if action is not None else "")
    if not title:
        raise UserError(
            QT_TRANSLATE_NOOP("errors", "The evaluation has no title."),
            QT_TRANSLATE_NOOP(
                "errors", "Name the action with --action, or give a title with --title."
            ),
        )
    same = [
        each for each in evaluations(session.project) if each.title.casefold() == title.casefold()
    ]
    open_ = next((each for each in same if not each.frozen_at and each.action == uid), None)
    if open_ is not None:
        made = replace(open_, design=design, note=note or open_.note)
        return made if design == open_.design else replace(made, result={}, result_at="")
    if same:
        raise UserError(
            QT_TRANSLATE_NOOP(
                "errors", "There is an evaluation “{name}” already, and it was fixed."
            ),
            QT_TRANSLATE_NOOP(
                "errors", "A new one needs another title; the old one stays as it is."
            ),
            name=title,
        )
    return Evaluation(new_uid(), uid, title, design, note=note)


PLAN = Command(
    "evaluation.plan",
    QT_TRANSLATE_NOOP("commands", "Plan an evaluation"),
    plan,
    Access.WRITE,
)
FREEZE = Command(
    "evaluation.freeze",
    QT_TRANSLATE_NOOP("commands", "Fix the design of an evaluation"),
    freeze,
    Access.WRITE,
)
CONTROLS = Command(
    "evaluation.controls",
    QT_TRANSLATE_NOOP("commands", "Areas to compare with"),
    controls,
)
