# SPDX-License-Identifier: EUPL-1.2
"""Templates of plans: the words a kind of plan uses, its cycle, its funders."""

from collections.abc import Mapping
from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True)
class Template:
    """Data, not code; texts by language.

    ``levels`` names ``strategic``, ``operational``, ``action`` and ``budget`` as this kind of plan
    does. ``years`` is the usual length of the cycle, ``yearly`` true when each year has an action plan
    of its own. ``funders`` are proposed for budget lines. ``goals`` are titles of strategic goals to
    start from. ``source`` says on what the template rests.
    """

    code: str
    title: Mapping[str, str]
    description: Mapping[str, str]
    levels: Mapping[str, Mapping[str, str]]
    years: int = 6
    yearly: bool = False
    funders: tuple[str, ...] = ()
    goals: tuple[Mapping[str, str], ...] = ()
    source: str = ""
    order: int = 0
    extra: Mapping[str, Mapping[str, str]] = field(default_factory=dict)
