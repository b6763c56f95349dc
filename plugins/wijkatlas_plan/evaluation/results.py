# SPDX-License-Identifier: EUPL-1.2
"""The result of an evaluation: it fills itself from the incidents and surveys of the project."""

from dataclasses import replace
from datetime import date

from wijkatlas.api import QT_TRANSLATE_NOOP, Progress, Session, Silent, UserError
from wijkatlas_plan.diagnosis.ground import Ground, ground_of
from wijkatlas_plan.evaluation.counts import lay_out
from wijkatlas_plan.evaluation.covered import covered_days
from wijkatlas_plan.evaluation.designs import check_design, remarks_on
from wijkatlas_plan.evaluation.estimating import from_incidents
from wijkatlas_plan.evaluation.freezing import check_mark, has_changed
from wijkatlas_plan.evaluation.periods import periods_of
from wijkatlas_plan.evaluation.power import smallest_change
from wijkatlas_plan.evaluation.remark import Remark, Weakness
from wijkatlas_plan.evaluation.result import Result
from wijkatlas_plan.evaluation.waves import from_survey
from wijkatlas_plan.model.evaluation import Design, DesignKind, Evaluation
from wijkatlas_plan.model.period import DAY, write_days
from wijkatlas_plan.storage.tree import read_tree

__all__ = ["compute", "start_of", "usable_design"]


def compute(
    session: Session,
    evaluation: Evaluation,
    progress: Progress | None = None,
    *,
    today: date,
    provisional: bool = False,
) -> Result:
    """The result of an evaluation on a day.

    Args:
        session: the open project.
        evaluation: what was compared with what.
        progress: told what is being done.
        today: the day of the result.
        provisional: whether the part of the period after that is over will do.

    Raises:
        UserError: the design is not the one that was fixed, can't be carried out any more, the period
            after has not ended or the data do not reach so far, or there is too little to compare.
    """
    progress = progress or Silent()
    progress.update(0, None, QT_TRANSLATE_NOOP("jobs", "Counting before and after"))
    check_mark(evaluation)
    ground = ground_of(session.project)
    indicators = session.indicators() if evaluation.design.kind is DesignKind.SURVEY else []
    check_design(evaluation.design, ground, indicators)
    design = usable_design(evaluation.design, ground, today, provisional=provisional)
    cut = design.after != evaluation.design.after
    smallest = smallest_change(design, ground, indicators)
    layout = None if design.kind is DesignKind.SURVEY else lay_out(ground, design)
    remarks: list[Remark] = []
    if cut:
        remarks.append(Remark(Weakness.PROVISIONAL, {"day": periods_of(design)[1][1].isoformat()}))
    if not evaluation.frozen_at:
        remarks.append(Remark(Weakness.NOT_FIXED))
    if has_changed(evaluation, ground):
        remarks.append(Remark(Weakness.CHANGED_DATA))
    remarks.extend(
        remarks_on(
            design,
            ground,
            layout,
            start=start_of(session, evaluation),
            fixed_at=evaluation.frozen_at,
        )
    )
    progress.update(0, None, QT_TRANSLATE_NOOP("jobs", "Estimating the effect"))
    found = from_survey(design, indicators) if layout is None else from_incidents(design, layout)
    known = {each.code for each in remarks}
    return replace(
        found,
        action=evaluation.action,
        title=evaluation.title,
        computed_on=today.isoformat(),
        seen=smallest.seen if smallest is not None else None,
        sure=smallest.sure if smallest is not None else None,
        remarks=(*remarks, *(each for each in found.remarks if each.code not in known)),
        frozen_at=evaluation.frozen_at,
        mark=evaluation.mark,
        is_provisional=cut,
    )


def start_of(session: Session, evaluation: Evaluation) -> str:
    """The day on which the action starts, ISO; "" when it is not known."""
    if not evaluation.action:
        return ""
    actions = read_tree(session.project).actions
    return next((each.start for each in actions if each.uid == evaluation.action), "")


def usable_design(design: Design, ground: Ground, today: date, *, provisional: bool) -> Design:
    """The design with a period after that is over and in the data.

    Raises:
        UserError: it is not, and a provisional result will not do, or nothing of it is over.
    """
    _, after = periods_of(design)
    end = min(after[1], today - DAY)
    if design.kind is DesignKind.SURVEY:
        if end < after[1]:
            raise UserError(
                QT_TRANSLATE_NOOP(
                    "errors", "The period after has not ended yet: it lasts until {day}."
                ),
                day=after[1].isoformat(),
            )
        return design
    span = covered_days(ground, design.categories)
    if span is None:
        raise UserError(QT_TRANSLATE_NOOP("errors", "There are no incidents of these categories."))
    if end == after[1] and end <= span[1]:
        return design
    end = min(end, span[1])
    if end < after[1]:
        end = end.replace(day=1) - DAY if (end + DAY).day != 1 else end
    if end <= after[0]:
        raise UserError(
            QT_TRANSLATE_NOOP("errors", "Nothing can be said yet of the period after: {period}."),
            QT_TRANSLATE_NOOP("errors", "The incidents in the project reach until {day}."),
            period=design.after,
            day=span[1].isoformat(),
        )
    if not provisional:
        raise UserError(
            QT_TRANSLATE_NOOP(
                "errors", "The period after has not ended, or not all its incidents are in."
            ),
            QT_TRANSLATE_NOOP(
                "errors", "Import them, or ask for a provisional result over {begin} to {end}."
            ),
            begin=after[0].isoformat(),
            end=end.isoformat(),
        )
    return replace(design, after=write_days(after[0], end))
