# SPDX-License-Identifier: EUPL-1.2
"""How it will be judged whether an action worked, fixed before it starts."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum

from wijkatlas.api import QT_TRANSLATE_NOOP


class DesignKind(StrEnum):
    """The comparison that is made."""

    CONTROL = (
        "control"  # before and after, with areas to compare with: WDD and difference in differences
    )
    STAGGERED = "staggered"  # areas start one after the other
    SERIES = "series"  # months before and after, no areas to compare with
    SURVEY = "survey"  # two waves of a survey


DESIGN_NAMES: dict[DesignKind, str] = {
    DesignKind.CONTROL: QT_TRANSLATE_NOOP("plan", "before and after, with areas to compare with"),
    DesignKind.STAGGERED: QT_TRANSLATE_NOOP("plan", "areas that start one after the other"),
    DesignKind.SERIES: QT_TRANSLATE_NOOP("plan", "months before and after"),
    DesignKind.SURVEY: QT_TRANSLATE_NOOP("plan", "survey before and after"),
}


class Weights(StrEnum):
    """What the size of the groups of areas is measured by."""

    NONE = "none"  # the counts as they are: groups of the same size
    INHABITANTS = "inhabitants"
    GROUND = "ground"


WEIGHT_NAMES: dict[Weights, str] = {
    Weights.NONE: QT_TRANSLATE_NOOP("plan", "not at all: the groups are about as large"),
    Weights.INHABITANTS: QT_TRANSLATE_NOOP("plan", "inhabitants"),
    Weights.GROUND: QT_TRANSLATE_NOOP("plan", "square kilometres"),
}


@dataclass(frozen=True, slots=True)
class Design:
    """What is compared with what.

    Periods are ISO days with a slash, both included ("2024-01-01/2024-12-31"). ``treated``,
    ``control`` and the areas around them (``treated_around``, ``control_around``) are codes of
    ``scheme``; with ``buffer_m`` above 0 a ring of so many metres around the treated and the control
    areas takes the place of ``…_around``. ``categories`` are codes of incident themes. ``starts`` says
    from which day each treated area is treated (staggered). ``indicator`` is that of a survey, whose
    ``before`` and ``after`` are then periods of waves. ``alpha`` 0.1 gives 90 % intervals.
    """

    kind: DesignKind
    scheme: str = ""
    categories: tuple[str, ...] = ()
    treated: tuple[str, ...] = ()
    control: tuple[str, ...] = ()
    treated_around: tuple[str, ...] = ()
    control_around: tuple[str, ...] = ()
    buffer_m: float = 0.0
    before: str = ""
    after: str = ""
    starts: Mapping[str, str] = field(default_factory=dict)
    indicator: str = ""
    weights: Weights = Weights.NONE
    alpha: float = 0.1


@dataclass(frozen=True, slots=True)
class Evaluation:
    """The design of an action's evaluation; frozen once ``frozen_at`` is set.

    ``action`` is "" for something that stands in no plan. ``counts`` are the incidents before, by group,
    as they were when the design was frozen: so it shows when the data have changed since.

    ``mark`` is the SHA-256 of the design as it was frozen; ``smallest_change`` what could be told from
    chance then, in words of its unit (incidents or percentage points; None when it can't be said).
    ``result`` holds the last result that was computed, as plain JSON, with ``result_at``.
    """

    uid: str
    action: str
    title: str
    design: Design
    frozen_at: str = ""
    frozen_by: str = ""
    mark: str = ""
    smallest_change: float | None = None
    counts: Mapping[str, int] = field(default_factory=dict)
    note: str = ""
    result: Mapping[str, object] = field(default_factory=dict)
    result_at: str = ""
