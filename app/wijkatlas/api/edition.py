# SPDX-License-Identifier: EUPL-1.2
"""What a plugin adds to an edition: the workbook for the council, the atlas."""

from __future__ import annotations

from collections.abc import Callable, Hashable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING, Any

from wijkatlas.domain.chapter import Chapter
from wijkatlas.domain.estimate import Reason

if TYPE_CHECKING:
    from wijkatlas.analysis.together import Counted


@dataclass(frozen=True, slots=True)
class EditionRequest:
    """What is made: for whom, as of which day, with the incidents of which columns.

    ``points`` are those of ``project.points()``, all of them: rows of :class:`Counted` tables are
    masks over them. ``scheme`` is the area scheme of the edition, ``places`` the number of the area
    of each incident in the order of ``areas`` (codes), -1 outside.
    """

    recipient: str
    as_of: date
    points: Any
    scheme: str
    areas: tuple[str, ...]
    places: Any


@dataclass(frozen=True, slots=True)
class Edition:
    """The pages of a plugin, in two steps so that small counts are hidden across all pages together.

    ``counted`` are the tables of incidents that the pages show. ``chapters`` is then given, for each
    of these tables, the names whose count must be hidden, and gives the pages.
    """

    counted: Sequence[Counted]
    chapters: Callable[[Sequence[Mapping[Hashable, Reason]]], Sequence[Chapter]]
