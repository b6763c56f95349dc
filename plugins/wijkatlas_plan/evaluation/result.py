# SPDX-License-Identifier: EUPL-1.2
"""What an evaluation found, as plain values that are kept in the project and read again."""

from collections.abc import Mapping
from dataclasses import asdict, dataclass, field
from enum import StrEnum
from typing import Any

from wijkatlas_plan.evaluation.remark import Remark, Weakness
from wijkatlas_plan.model.evaluation import DesignKind

__all__ = ["Figure", "FigureKind", "Group", "Result", "Verdict", "read_result"]


class Verdict(StrEnum):
    """What can be said of the change."""

    FALL = "fall"
    RISE = "rise"
    UNCLEAR = "unclear"


class FigureKind(StrEnum):
    """The ways in which a change is computed."""

    TOTAL = "total"  # WDD with what lies around
    LOCAL = "local"  # WDD of the treated areas
    DISPLACED = "displaced"  # WDD of the areas around
    PANEL = "panel"  # ratio, area and month effects
    CLUSTERED = "clustered"  # the same, margin from the spread between areas alone
    GROUPS = "groups"  # ratio of four totals, quasi-Poisson
    NEGATIVE = "negative"  # the same, negative binomial
    RELATIVE = "relative"  # Farrington and Welsh
    DOUBLED = "doubled"  # the same, variance doubled
    COHORTS = "cohorts"  # staggered start: difference
    COHORTS_RATIO = "cohorts_ratio"
    COHORT = "cohort"  # one of the cohorts, named by its start
    AVERTED = "averted"  # interrupted series: difference
    SERIES_RATIO = "series_ratio"
    LEVEL = "level"
    SLOPE = "slope"
    TREND = "trend"
    SURVEY = "survey"


RATIOS = frozenset(
    {
        FigureKind.PANEL, FigureKind.CLUSTERED, FigureKind.GROUPS, FigureKind.NEGATIVE,
        FigureKind.RELATIVE, FigureKind.DOUBLED, FigureKind.COHORTS_RATIO, FigureKind.COHORT,
        FigureKind.SERIES_RATIO, FigureKind.LEVEL, FigureKind.SLOPE, FigureKind.TREND,
    }
)  # fmt: skip
"""Figures that are compared with 1; the others with 0."""


@dataclass(frozen=True, slots=True)
class Figure:
    """One way of computing; ``error`` is of the logarithm for ratios. ``z`` None where there is none."""

    kind: FigureKind
    value: float
    low: float
    high: float
    error: float
    z: float | None = None
    name: str = ""


@dataclass(frozen=True, slots=True)
class Group:
    """Counts of one group before and after, and by month."""

    name: str
    before: int
    after: int
    months: tuple[int, ...] = ()


@dataclass(frozen=True, slots=True)
class Result:
    """An answer with everything it rests on.

    ``level`` is the confidence (0.9); ``figures`` start with the one the verdict is about. ``observed``
    and ``expected`` are what happened after and what would have without the measure, in ``unit``
    (incidents, or that of the survey's figure, whose changes are told in ``change_unit``). ``seen`` and
    ``sure``: the smallest change that could be told from chance, and found in 8 of 10 cases. ``months``
    are first days, ``place`` is that of the first one after; ``course`` the expected counts by month.
    ``survey`` holds value and bounds of both waves, then of the areas to compare with. ``detail`` are
    facts for a statistician by name.
    """

    kind: DesignKind
    action: str
    title: str
    before: str
    after: str
    computed_on: str
    verdict: Verdict
    level: float
    figures: tuple[Figure, ...]
    observed: float | None = None
    expected: float | None = None
    unit: str = "incidents"
    change_unit: str = ""
    decimals: int = 0
    seen: float | None = None
    sure: float | None = None
    groups: tuple[Group, ...] = ()
    months: tuple[str, ...] = ()
    place: int = 0
    course: tuple[float, ...] = ()
    survey: tuple[tuple[float, float, float], ...] = ()
    remarks: tuple[Remark, ...] = ()
    frozen_at: str = ""
    mark: str = ""
    is_provisional: bool = False
    categories: tuple[str, ...] = ()
    detail: Mapping[str, float] = field(default_factory=dict)

    @property
    def main(self) -> Figure:
        """The figure that the verdict is about."""
        return self.figures[0]

    def figure(self, kind: FigureKind) -> Figure | None:
        """The figure of a kind."""
        return next((each for each in self.figures if each.kind is kind), None)

    def group(self, name: str) -> Group | None:
        """The group of a name."""
        return next((each for each in self.groups if each.name == name), None)

    def has(self, weakness: Weakness) -> bool:
        """True when this was remarked."""
        return any(each.code is weakness for each in self.remarks)

    def as_json(self) -> dict[str, Any]:
        """All of it as plain values for JSON."""
        return asdict(self)


def read_result(plain: Mapping[str, Any]) -> Result | None:
    """A result that was kept; None when there is none, or another version of the program wrote it."""
    if not plain:
        return None
    try:
        return Result(
            **(
                dict(plain)
                | {
                    "kind": DesignKind(plain["kind"]),
                    "verdict": Verdict(plain["verdict"]),
                    "figures": tuple(_figure(each) for each in plain["figures"]),
                    "groups": tuple(
                        Group(
                            str(each["name"]),
                            int(each["before"]),
                            int(each["after"]),
                            tuple(int(n) for n in each["months"]),
                        )
                        for each in plain["groups"]
                    ),
                    "remarks": tuple(
                        Remark(Weakness(each["code"]), each["values"]) for each in plain["remarks"]
                    ),
                    "survey": tuple((float(v), float(a), float(b)) for v, a, b in plain["survey"]),
                    "months": tuple(str(each) for each in plain["months"]),
                    "course": tuple(float(each) for each in plain["course"]),
                    "categories": tuple(plain["categories"]),
                }
            )
        )
    except (KeyError, TypeError, ValueError):
        return None


def _figure(plain: Mapping[str, Any]) -> Figure:
    value, low, high, error = (float(plain[name]) for name in ("value", "low", "high", "error"))
    z = None if plain["z"] is None else float(plain["z"])
    return Figure(FigureKind(plain["kind"]), value, low, high, error, z, str(plain["name"]))
