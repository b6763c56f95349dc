# SPDX-License-Identifier: EUPL-1.2
"""Figures of institutions that were imported from a table, and those that were looked at last."""

from dataclasses import dataclass

from wijkatlas.api import Group, Nature


@dataclass(frozen=True, slots=True)
class ImportedIndicator:
    """What a table measures; ``worse`` and ``additive`` as in :class:`wijkatlas.api.Indicator`."""

    uid: str
    code: str
    title: str
    unit: str = ""
    nature: Nature = Nature.OBJECTIVE
    theme_group: Group = Group.INSTITUTION
    worse: int = 0
    additive: bool = False
    source: str = ""


@dataclass(frozen=True, slots=True)
class ImportedFigure:
    """A figure of ``indicator`` (its code) in a period; ``area`` "" is the municipality.

    ``reason`` is a :class:`wijkatlas.api.Reason` when there is no value. ``vintage`` is the valid-from
    of the areas.
    """

    uid: str
    indicator: str
    period: str
    scheme: str = ""
    area: str = ""
    value: float | None = None
    low: float | None = None
    high: float | None = None
    n: int | None = None
    reason: str = ""
    provisional: bool = False
    vintage: str = ""
    source: str = ""
    import_id: int | None = None


@dataclass(frozen=True, slots=True)
class SeenFigure:
    """A figure of the board as it was when it was looked at last (local ISO time)."""

    indicator: str
    period: str
    scheme: str = ""
    area: str = ""
    value: float | None = None
    low: float | None = None
    high: float | None = None
    reason: str = ""
    seen_at: str = ""
