# SPDX-License-Identifier: EUPL-1.2
"""Templates of plans: the words a kind of plan uses, its cycle, its funders."""

from collections.abc import Mapping
from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True)
class Template:
    """Data, not code; texts by language.

    ``levels`` names ``strategic``, ``operational``, ``action`` and ``budget`` as this kind of plan
    does; ``plurals`` likewise for more than one. ``years`` is the usual length of the cycle, 0 where it
    is not fixed; ``begin`` the day on which all plans of the kind begin, "" where each has its own.
    ``yearly`` is true when each year has an action plan of its own. ``funders`` are proposed for budget
    lines, by language. ``goals`` are titles of strategic goals to start from. ``source`` says on what
    the template rests.
    """

    code: str
    title: Mapping[str, str]
    description: Mapping[str, str]
    levels: Mapping[str, Mapping[str, str]]
    years: int = 6
    yearly: bool = False
    funders: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    goals: tuple[Mapping[str, str], ...] = ()
    source: str = ""
    order: int = 0
    begin: str = ""
    plurals: Mapping[str, Mapping[str, str]] = field(default_factory=dict)
