# SPDX-License-Identifier: EUPL-1.2
"""What is asked of a survey: which question, of which wave, for whom, compared with what."""

from collections.abc import Mapping
from dataclasses import asdict, dataclass, fields
from typing import Any, Self

from wijkatlas_survey.figures.cell import WHOLE


@dataclass(frozen=True, slots=True)
class Request:
    """One question to a survey.

    Either ``question`` or ``indicator`` is a code. ``wave`` "" is the newest. ``by`` is
    ``TOTAL``, ``area`` (of ``scheme``; "" is the wave's own) or the code of another question.
    ``answer`` is the one that stands in front on the map and the charts by group; "" is the most
    frequent. ``with_wave`` compares with another wave, ``against_whole`` each group with everybody.
    """

    wave: str = ""
    question: str = ""
    indicator: str = ""
    by: str = WHOLE
    scheme: str = ""
    answer: str = ""
    with_wave: str = ""
    against_whole: bool = False
    statistic: str = "auto"
    method: str = "logit"
    level: float = 0.95

    def to_plain(self) -> dict[str, Any]:
        """For the project's options."""
        return asdict(self)

    @classmethod
    def from_plain(cls, plain: Mapping[str, Any]) -> Self:
        """Of what ``to_plain`` gave; what is unknown is left out."""
        known = {each.name for each in fields(cls)}
        return cls(**{name: value for name, value in plain.items() if name in known})
