# SPDX-License-Identifier: EUPL-1.2
"""Which figures of a comparison are hidden when it leaves the office."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from wijkatlas.analysis.suppression import Publication
from wijkatlas.api import Reason

if TYPE_CHECKING:
    from wijkatlas.commands.analyses.change.report import ChangeReport

BEFORE, NOW = "before", "now"
Key = tuple[str, str, str]
TOTAL, OUTSIDE, NOWHERE = "total", "outside", "nowhere"


@dataclass(frozen=True)
class Protection:
    """The counts to hide, by kind, code and period, and why."""

    hide_below: int = 0
    hidden: dict[Key, Reason] = field(default_factory=dict)

    @classmethod
    def of(cls, report: ChangeReport, hide_below: int) -> Protection:
        """Areas, what lies in none of them and the total of each period, protected together."""
        publication: Publication[Key] = Publication(hide_below)
        for number, period in enumerate((BEFORE, NOW)):
            areas = (report.areas.before, report.areas.now)[number]
            total = (report.total.before, report.total.now)[number]
            parts = [
                publication.add(("area", code, period), int(n))
                for code, n in zip(report.codes, areas, strict=True)
            ]
            parts.append(publication.add((OUTSIDE, "", period), report.outside[number]))
            parts.append(publication.add((NOWHERE, "", period), report.without_location[number]))
            publication.tie(publication.add((TOTAL, "", period), int(total[0])), parts)
        return cls(hide_below, {**report.withheld, **publication.protect()})

    def reason(self, kind: str, code: str, period: str) -> Reason | None:
        """Why a count is hidden; None when it may be told."""
        return self.hidden.get((kind, code, period))

    def pair(self, kind: str, code: str = "") -> Reason | None:
        """Why nothing that rests on both counts may be told."""
        return self.reason(kind, code, BEFORE) or self.reason(kind, code, NOW)
