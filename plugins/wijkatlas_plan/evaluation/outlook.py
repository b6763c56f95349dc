# SPDX-License-Identifier: EUPL-1.2
"""What a design of the open project will be able to see; and fixing it there."""

from dataclasses import dataclass

from wijkatlas.api import QT_TRANSLATE_NOOP, Session, Translator
from wijkatlas_plan.diagnosis.ground import ground_of
from wijkatlas_plan.effects.detectable import Smallest
from wijkatlas_plan.evaluation.counts import lay_out
from wijkatlas_plan.evaluation.designs import check_design, freeze, remarks_on, smallest_change
from wijkatlas_plan.evaluation.number_words import seen_words
from wijkatlas_plan.evaluation.remark import Remark
from wijkatlas_plan.evaluation.results import start_of
from wijkatlas_plan.evaluation.waves import change_unit
from wijkatlas_plan.model.evaluation import DesignKind, Evaluation
from wijkatlas_plan.storage.evaluations import save_evaluation

__all__ = ["Outlook", "fix", "look_ahead", "outlook_words"]

FIXED = QT_TRANSLATE_NOOP("edits", "Fix the design of “{name}”")


@dataclass(frozen=True, slots=True)
class Outlook:
    """The smallest change that can be told from chance (in ``unit``), and what is weak."""

    smallest: Smallest | None
    remarks: tuple[Remark, ...]
    unit: str = "incidents"
    decimals: int = 0
    is_survey: bool = False


def look_ahead(session: Session, evaluation: Evaluation) -> Outlook:
    """What a design will be able to see, from the figures before alone.

    Raises:
        UserError: it can't be carried out.
    """
    design, ground = evaluation.design, ground_of(session.project)
    is_survey = design.kind is DesignKind.SURVEY
    indicators = session.indicators() if is_survey else []
    check_design(design, ground, indicators)
    remarks = remarks_on(
        design,
        ground,
        None if is_survey else lay_out(ground, design),
        start=start_of(session, evaluation),
        fixed_at=evaluation.frozen_at,
    )
    smallest = smallest_change(design, ground, indicators)
    if not is_survey:
        return Outlook(smallest, remarks)
    indicator = next(each for each in indicators if each.id == design.indicator)
    return Outlook(
        smallest, remarks, change_unit(indicator.unit), indicator.decimals, is_survey=True
    )


def outlook_words(outlook: Outlook, translator: Translator) -> str:
    """The smallest change in plain words; "" when nothing is known before."""
    found = outlook.smallest
    if found is None:
        return ""
    return seen_words(
        found.seen,
        found.sure,
        translator,
        unit=outlook.unit,
        decimals=outlook.decimals,
        is_survey=outlook.is_survey,
        of=found.of,
    )


def fix(session: Session, evaluation: Evaluation, *, at: str, by: str = "") -> Evaluation:
    """Fix a design in the project, with an entry in the audit log; it can't be undone.

    Args:
        session: the open project.
        evaluation: as it is kept or about to be.
        at: the moment, ISO.
        by: the function of who fixes it.

    Raises:
        UserError: it can't be carried out, or was fixed already.
    """
    ground = ground_of(session.project)
    is_survey = evaluation.design.kind is DesignKind.SURVEY
    indicators = session.indicators() if is_survey else []
    check_design(evaluation.design, ground, indicators)
    made = freeze(evaluation, ground, indicators, at=at, by=by)
    with session.project.edit(FIXED, command="evaluation.freeze", name=made.title) as edit:
        save_evaluation(edit, made)
        edit.make_final()
    return made
