# SPDX-License-Identifier: EUPL-1.2
"""A wave: one time that a survey was held."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum

from wijkatlas_survey.model.questionnaire import Questionnaire
from wijkatlas_survey.model.recipe import SurveyRecipe


@dataclass(frozen=True, slots=True)
class Calibration:
    """How weights were made to agree with known totals.

    ``method`` is ``poststratify`` or ``rake``; ``margins`` maps each variable (a question's code,
    or ``area``) to its known totals by answer code; of post-stratification the one key joins its
    variables with ``*`` and its codes likewise. ``trimmed`` counts weights that were cut at
    ``most`` times the mean.
    """

    method: str
    margins: Mapping[str, Mapping[str, float]]
    rounds: int = 0
    largest_gap: float = 0.0
    most: float = 0.0
    trimmed: int = 0


@dataclass(frozen=True, slots=True)
class Wave:
    """What is known of a wave; ``period`` is ISO, "2024", "2024-10" or two days with a slash.

    ``respondents`` counts rows. ``vintage`` is the valid-from of the areas that its codes belong to.
    ``published`` waves hold figures of another office and no answers.
    """

    id: int
    uid: str
    name: str
    period: str
    respondents: int
    questionnaire: Questionnaire
    recipe: SurveyRecipe
    file_name: str = ""
    sha256: str = ""
    imported_at: str = ""
    vintage: str = ""
    calibration: Calibration | None = None
    published: bool = False


class BreakState(StrEnum):
    """What a person made of a possible break."""

    OPEN = "open"
    ACCEPTED = "accepted"  # it is one: no line and no difference across it
    REFUSED = "refused"  # it is none: the figures can be compared


@dataclass(frozen=True, slots=True)
class MethodBreak:
    """A change of a question between two waves that may make its figures incomparable.

    ``question`` "" is about the whole wave (such as a change from telephone to web). ``what`` is
    ``text``, ``scale``, ``codes``, ``kind``, ``gone``, ``new``, ``areas``, ``design`` or ``said``;
    ``before`` and ``after`` show it.
    """

    uid: str
    question: str
    earlier: str
    later: str
    what: str
    before: str = ""
    after: str = ""
    state: BreakState = BreakState.OPEN
    note: str = ""


@dataclass(frozen=True, slots=True)
class Change:
    """Counts of an import of a wave: read = added + updated + unchanged + rejected."""

    read: int
    added: int = 0
    updated: int = 0
    unchanged: int = 0
    rejected: int = 0
    reasons: Mapping[str, int] = field(default_factory=dict)
