# SPDX-License-Identifier: EUPL-1.2
"""An indicator: what is made of the answers to one or more questions, defined once."""

from dataclasses import dataclass, field
from enum import StrEnum

from wijkatlas_survey.model.questionnaire import Texts, text_in


class Rule(StrEnum):
    """How answers become a number for each respondent."""

    SHARE = "share"  # 1 when the answer is one of ``codes``, else 0
    ANY = "any"  # 1 when at least one of the questions has one of ``codes``
    MEAN = "mean"  # the value of the answer
    SCALE = "scale"  # mean of the items, each turned to its polarity and stretched to 0–10


class Missing(StrEnum):
    """Who counts in the denominator."""

    ANSWERED = "answered"  # those who gave an answer
    ASKED = "asked"  # all but those whom the question does not apply to; a gap counts as "no"


@dataclass(frozen=True, slots=True)
class Indicator:
    """One indicator.

    ``questions`` are codes, tried in every wave. ``codes`` are answer codes that count (share, any).
    ``reversed_questions`` are items of a scale whose high answers mean little of it; ``required`` is
    the least number of answered items. ``low`` and ``high`` are the ends of the items' scale.
    ``waves`` limits it to waves by name (all when empty); ``breaks`` are waves from which on it can't
    be compared with earlier ones, with the reason. ``theme`` names incidents of the same theme
    (codes of incident categories). ``polarity`` is -1 when more is worse.
    """

    code: str
    texts: Texts
    questions: tuple[str, ...]
    rule: Rule = Rule.SHARE
    codes: tuple[str, ...] = ()
    reversed_questions: tuple[str, ...] = ()
    required: int = 1
    low: float | None = None
    high: float | None = None
    missing: Missing = Missing.ANSWERED
    block: str = ""
    waves: tuple[str, ...] = ()
    breaks: tuple[tuple[str, str], ...] = ()
    theme: tuple[str, ...] = ()
    polarity: int = 0
    source: str = ""
    note: Texts = field(default_factory=dict)

    def text(self, language: str) -> str:
        """Its name."""
        return text_in(self.texts, language) or self.code

    @property
    def is_share(self) -> bool:
        """True when it is a percentage."""
        return self.rule in (Rule.SHARE, Rule.ANY)
