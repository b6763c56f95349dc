# SPDX-License-Identifier: EUPL-1.2
"""Figures that can be asked for by area and period, whoever brings them: incidents, surveys, tables."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from enum import StrEnum

from wijkatlas.domain.estimate import Estimate


class Nature(StrEnum):
    """Recorded by somebody else, or felt and told by people: the two are never mixed."""

    OBJECTIVE = "objective"
    SUBJECTIVE = "subjective"


class Group(StrEnum):
    """What an indicator is about; the last ones are other sectors."""

    CRIME = "crime"
    VIOLENCE = "violence"
    NUISANCE = "nuisance"
    FEAR = "fear"
    VICTIMS = "victims"
    RISK = "risk"
    INSTITUTION = "institution"
    COHESION = "cohesion"
    EDUCATION = "education"
    HEALTH = "health"
    SOCIAL = "social"
    URBAN = "urban"


@dataclass(frozen=True, slots=True)
class Measured:
    """An indicator in one period: for the municipality as a whole, and by area of one scheme.

    ``vintage`` is the valid-from of the areas. An area without a figure is there with the reason.
    """

    indicator: str
    period: str
    whole: Estimate
    scheme: str = ""
    vintage: str = ""
    areas: Mapping[str, Estimate] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Indicator:
    """Something that can be measured; texts come translated.

    Attributes:
        id: such as ``incident:burglary``, ``survey:unsafe`` or ``table:response_time``.
        title: what it is, in a few words.
        unit: as in :class:`Estimate`, a key of the context "units".
        nature: recorded or felt.
        group: what it is about.
        worse: 1 when more is worse, -1 when less is worse, 0 when neither.
        periods: those it has figures of, ISO, oldest first.
        schemes: the area schemes it can be given for; "" alone when only for the whole.
        measure: gives its figures of one of the periods, by area of one of the schemes ("" for the
            whole only). Small numbers in them are hidden by whoever brings the indicator when its
            own rules say so (answers of people); counts of incidents are not.
        compare: the change from the first period to the second in these areas together (none: the
            whole) with its margin, where that takes more than two figures, as in surveys.
        themes: codes of the incident themes that it is about.
        source: whose figures they are.
        additive: True when the figures of areas can be added up.
        decimals: how exactly it is written.
    """

    id: str
    title: str
    unit: str
    nature: Nature
    group: Group
    worse: int
    periods: tuple[str, ...]
    schemes: tuple[str, ...]
    measure: Callable[[str, str], Measured]
    compare: Callable[[str, str, str, Sequence[str]], Estimate] | None = None
    themes: tuple[str, ...] = ()
    source: str = ""
    additive: bool = False
    decimals: int = 1
