# SPDX-License-Identifier: EUPL-1.2
"""Designs are fixed before the start: with a mark, a time stamp, and an entry in the audit log."""

import hashlib
from collections.abc import Iterable
from dataclasses import replace

from wijkatlas.api import QT_TRANSLATE_NOOP, Indicator, UserError
from wijkatlas_plan.diagnosis.ground import Ground
from wijkatlas_plan.evaluation.counts import count_groups, lay_out
from wijkatlas_plan.evaluation.periods import periods_of
from wijkatlas_plan.evaluation.power import smallest_change
from wijkatlas_plan.model.evaluation import Design, DesignKind, Evaluation
from wijkatlas_plan.storage.evaluations import design_text

__all__ = ["check_mark", "freeze", "has_changed", "mark_of"]


def mark_of(design: Design) -> str:
    """SHA-256 of the design's canonical JSON, in hexadecimal."""
    return hashlib.sha256(design_text(design).encode("utf-8")).hexdigest()


def freeze(
    evaluation: Evaluation,
    ground: Ground,
    indicators: Iterable[Indicator] = (),
    *,
    at: str,
    by: str = "",
) -> Evaluation:
    """The evaluation with its design fixed: mark, smallest change, and the counts before.

    A result that was computed on the open design goes.

    Args:
        evaluation: with a design that was checked.
        ground: incidents and areas of the project.
        indicators: what can be measured, for a survey.
        at: the moment, ISO.
        by: the function of who fixes it.

    Raises:
        UserError: it was fixed already.
    """
    if evaluation.frozen_at:
        raise UserError(
            QT_TRANSLATE_NOOP("errors", "The design of “{name}” was fixed already on {day}."),
            name=evaluation.title,
            day=evaluation.frozen_at[:10],
        )
    smallest = smallest_change(evaluation.design, ground, indicators)
    return replace(
        evaluation,
        frozen_at=at,
        frozen_by=by,
        mark=mark_of(evaluation.design),
        smallest_change=smallest.seen if smallest is not None else None,
        counts=counts_before(evaluation.design, ground),
        result={},
        result_at="",
    )


def counts_before(design: Design, ground: Ground) -> dict[str, int]:
    """Incidents of each group in the period before; none of a survey."""
    if design.kind is DesignKind.SURVEY:
        return {}
    return count_groups(lay_out(ground, design), design.categories, periods_of(design)[0])


def check_mark(evaluation: Evaluation) -> None:
    """Refuse a design that is not the one that was fixed.

    Raises:
        UserError: it was changed by other means than this program.
    """
    if evaluation.frozen_at and evaluation.mark != mark_of(evaluation.design):
        raise UserError(
            QT_TRANSLATE_NOOP(
                "errors", "The design of “{name}” is not the one that was fixed on {day}."
            ),
            QT_TRANSLATE_NOOP(
                "errors", "It was changed outside the program. Make a new evaluation and say so."
            ),
            name=evaluation.title,
            day=evaluation.frozen_at[:10],
        )


def has_changed(evaluation: Evaluation, ground: Ground) -> bool:
    """True when the incidents before are others than when the design was fixed."""
    known = dict(evaluation.counts)
    return bool(evaluation.frozen_at and known) and known != counts_before(
        evaluation.design, ground
    )
