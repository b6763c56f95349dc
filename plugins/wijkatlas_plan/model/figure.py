# SPDX-License-Identifier: EUPL-1.2
"""Figures that came from tables of institutions, and figures as they were when looked at last."""

from dataclasses import dataclass

from wijkatlas.api import Group, Nature, Reason


@dataclass(frozen=True, slots=True)
class ImportedIndicator:
    """What a column or a table of an institution measures; its id as indicator is ``table:<code>``.

    ``worse`` is 1 when more is worse, -1 when less is worse, 0 when neither.
    """

    code: str
    title: str
    unit: str = ""
    nature: Nature = Nature.OBJECTIVE
    group: Group = Group.INSTITUTION
    worse: int = 0
    additive: bool = False
    source: str = ""


@dataclass(frozen=True, slots=True)
class ImportedFigure:
    """A figure of an imported indicator; ``scheme`` and ``area`` are "" for the municipality.

    ``period`` is two ISO days with a slash. Without a value there is a ``reason``.
    """

    indicator: str
    period: str
    scheme: str = ""
    area: str = ""
    value: float | None = None
    low: float | None = None
    high: float | None = None
    n: int | None = None
    reason: Reason | None = None
    provisional: bool = False
    vintage: str = ""
    source: str = ""


@dataclass(frozen=True, slots=True)
class SeenFigure:
    """A figure of the board as it was when somebody looked at it last; ``area`` "" is the whole."""

    indicator: str
    period: str
    scheme: str = ""
    area: str = ""
    value: float | None = None
    low: float | None = None
    high: float | None = None
    reason: Reason | None = None
    seen_at: str = ""
