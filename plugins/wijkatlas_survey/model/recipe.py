# SPDX-License-Identifier: EUPL-1.2
"""How a file of answers becomes a wave; kept with the wave, and used again for the next one."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from wijkatlas_survey.model.questionnaire import Gap, Question


@dataclass(frozen=True, slots=True)
class Layout:
    """Where the table stands in the file; what is left open is found out.

    ``header_rows`` are line numbers from 1; more than one are joined to one heading.
    """

    sheet: str = ""
    header_rows: tuple[int, ...] = ()
    delimiter: str = ""
    encoding: str = ""
    decimals: str = ""


@dataclass(frozen=True, slots=True)
class Roles:
    """Headings of the columns that are no questions; "" where there is none.

    ``fpc`` is the population of the stratum (above 1) or the sampling fraction (up to 1), for the
    first stage; ``cluster_2`` and ``fpc_2`` are those of a second stage. ``area`` holds codes (or
    names) of areas of the project's scheme ``scheme``. ``respondent`` is the key by which the same
    person is recognised, in a later file and in another wave.
    """

    respondent: str = ""
    weight: str = ""
    stratum: str = ""
    cluster: str = ""
    fpc: str = ""
    cluster_2: str = ""
    fpc_2: str = ""
    area: str = ""
    scheme: str = ""
    date: str = ""


@dataclass(frozen=True, slots=True)
class SurveyRecipe:
    """A recipe.

    ``questions`` are said in full for the columns that the file alone does not explain; other
    columns are taken as the file describes them. ``gaps`` maps codes that mean "no answer" in every
    question to their reason. ``left_out`` are headings that are not kept, such as names and IP
    addresses. ``lonely`` is what is done with a stratum of one cluster: ``refuse``, ``adjust``,
    ``average``, ``certainty``. ``panel``: the key of a respondent is that of the same person in other
    waves; most programs number each wave anew, so it must be said.
    """

    name: str = ""
    title: str = ""
    version: int = 1
    kind: str = ""
    layout: Layout = field(default_factory=Layout)
    roles: Roles = field(default_factory=Roles)
    questions: tuple[Question, ...] = ()
    gaps: Mapping[str, Gap] = field(default_factory=dict)
    left_out: tuple[str, ...] = ()
    lonely: str = "refuse"
    indicators: str = ""
    panel: bool = False
