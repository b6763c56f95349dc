# SPDX-License-Identifier: EUPL-1.2
"""A design as the form holds it: what is measured is one choice, periods are four days."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import Any

from wijkatlas_plan.model.evaluation import Design, DesignKind, Evaluation, Weights
from wijkatlas_plan.model.period import days_of

SURVEY = "survey:"
INCIDENTS = "incident:"


@dataclass(frozen=True, slots=True)
class Draft:
    """``what`` is ``incident:<category>``, ``incident:`` for all of them, or an indicator of a survey."""

    title: str = ""
    what: str = INCIDENTS
    kind: DesignKind = DesignKind.CONTROL
    scheme: str = ""
    treated: tuple[str, ...] = ()
    control: tuple[str, ...] = ()
    before_begin: str = ""
    before_end: str = ""
    after_begin: str = ""
    after_end: str = ""
    wave_before: str = ""
    wave_after: str = ""
    buffer_m: float = 0.0
    weights: Weights = Weights.NONE
    starts: tuple[tuple[str, str], ...] = ()
    note: str = ""

    @property
    def is_survey(self) -> bool:
        """True when a figure of a survey is compared."""
        return self.what.startswith(SURVEY)

    def changed(self, values: Mapping[str, Any]) -> "Draft":
        """With other values of some fields."""
        return replace(self, **values)


def draft_of(evaluation: Evaluation) -> Draft:
    """What the form shows of an evaluation."""
    design = evaluation.design
    first = INCIDENTS + ",".join(design.categories)
    before, after = days_of(design.before), days_of(design.after)
    is_survey = design.kind is DesignKind.SURVEY
    return Draft(
        title=evaluation.title,
        what=(design.indicator or SURVEY) if is_survey else first,
        kind=design.kind,
        scheme=design.scheme,
        treated=design.treated,
        control=design.control,
        before_begin=before[0].isoformat() if before and not is_survey else "",
        before_end=before[1].isoformat() if before and not is_survey else "",
        after_begin=after[0].isoformat() if after and not is_survey else "",
        after_end=after[1].isoformat() if after and not is_survey else "",
        wave_before=design.before if is_survey else "",
        wave_after=design.after if is_survey else "",
        buffer_m=design.buffer_m,
        weights=design.weights,
        starts=tuple(sorted(design.starts.items())),
        note=evaluation.note,
    )


def design_of(draft: Draft, before: Design) -> Design:
    """The design that a form means; what the form does not show stays as it was."""
    if draft.is_survey:
        return replace(
            before, kind=DesignKind.SURVEY, scheme=draft.scheme, categories=(), treated=draft.treated,
            control=draft.control, before=draft.wave_before, after=draft.wave_after, starts={},
            indicator=draft.what, buffer_m=0.0, treated_around=(), control_around=(),
        )  # fmt: skip
    kind = DesignKind.CONTROL if draft.kind is DesignKind.SURVEY else draft.kind
    codes = draft.what.removeprefix(INCIDENTS)
    has_control = kind is not DesignKind.SERIES
    has_ring = kind is DesignKind.CONTROL and draft.buffer_m > 0
    return replace(
        before,
        kind=kind,
        scheme=draft.scheme,
        categories=tuple(code for code in codes.split(",") if code),
        treated=draft.treated,
        control=draft.control if has_control else (),
        treated_around=() if has_ring or not has_control else before.treated_around,
        control_around=() if has_ring or not has_control else before.control_around,
        buffer_m=draft.buffer_m if has_ring else 0.0,
        before=_period(draft.before_begin, draft.before_end),
        after=_period(draft.after_begin, draft.after_end),
        starts={code: day for code, day in draft.starts if code in draft.treated}
        if kind is DesignKind.STAGGERED
        else {},
        indicator="",
        weights=draft.weights if kind is DesignKind.CONTROL else Weights.NONE,
    )


def _period(begin: str, end: str) -> str:
    return f"{begin}/{end}" if begin and end else ""
