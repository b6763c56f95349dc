# SPDX-License-Identifier: EUPL-1.2
"""What the comparison of two periods hands back."""

from __future__ import annotations

import math
from dataclasses import dataclass, field
from datetime import date
from functools import cached_property
from typing import TYPE_CHECKING, Any

from wijkatlas.analysis.change import Changes
from wijkatlas.analysis.pointpattern import Pattern
from wijkatlas.commands.analyses.change.figures import change_layer, plain_table
from wijkatlas.commands.analyses.change.protection import Protection
from wijkatlas.commands.analyses.change.words import finding_of
from wijkatlas.domain.summary import Period

if TYPE_CHECKING:
    from collections.abc import Mapping

    from wijkatlas.api import Reason, Translator
    from wijkatlas.domain.finding import Finding
    from wijkatlas.map.result import ShapeLayer

MOST_KEPT = 500


@dataclass(frozen=True, eq=False)
class ChangeReport:
    """Two periods by area; ``total`` compares all incidents, also those in no area.

    ``outside`` and ``without_location`` are counts of the earlier and the later period; ``data`` the
    first and last day of all incidents, ``overlapping`` counts pairs of areas that share ground.
    ``withheld`` are counts that other sheets of a workbook hide.
    """

    about: str
    before: Period
    now: Period
    scheme: str
    codes: tuple[str, ...]
    names: tuple[str, ...]
    shapes: tuple[Any, ...]
    areas: Changes
    pattern: Pattern
    total: Changes
    outside: tuple[int, int]
    without_location: tuple[int, int]
    without_day: int
    data: tuple[date, date]
    overlapping: int = 0
    kind: str = "change"
    withheld: Mapping[Any, Reason] = field(default_factory=dict)

    @property
    def n(self) -> int:
        """How many incidents were compared."""
        return int(self.total.before[0] + self.total.now[0])

    @cached_property
    def _protections(self) -> dict[int, Protection]:
        return {}

    def protection(self, hide_below: int) -> Protection:
        """What must be hidden when counts below this leave; computed once."""
        if hide_below not in self._protections:
            self._protections[hide_below] = Protection.of(self, hide_below)
        return self._protections[hide_below]

    def sentence(self, translator: Translator) -> str:
        """The answer and the table of areas."""
        return f"{self.finding(translator).text}\n\n{plain_table(self, translator)}"

    def as_json(self) -> dict[str, Any]:
        """Both periods, the whole, the index of similarity and a row for each area."""
        return {
            "before": str(self.before),
            "now": str(self.now),
            "scheme": self.scheme,
            "total": _row(self.total, 0),
            "outside": list(self.outside),
            "without_location": list(self.without_location),
            "s": _plain(self.pattern.s),
            "robust_s": _plain(self.pattern.robust_s),
            "areas": [
                {"code": code, "name": name}
                | _row(self.areas, place)
                | {
                    "share_before": _plain(self.pattern.before[place]),
                    "share_now": _plain(self.pattern.now[place]),
                    "sppt_p": _plain(self.pattern.p[place]),
                    "sppt_q": _plain(self.pattern.q[place]),
                }
                for place, (code, name) in enumerate(zip(self.codes, self.names, strict=True))
            ],
        }

    def finding(self, translator: Translator, *, hide_below: int = 0) -> Finding:
        """In words, a table and a chart."""
        return finding_of(self, translator, hide_below=hide_below)

    def layers(self, translator: Translator) -> tuple[ShapeLayer, ...]:
        """The areas by what may be said of their change."""
        return change_layer(self, translator)

    def kept(self) -> Mapping[str, Any]:
        """The comparison without the areas of which nothing can be said, unless there are few."""
        found = self.as_json()
        return found | {"areas": found["areas"][:MOST_KEPT]}


def _row(changes: Changes, place: int) -> dict[str, Any]:
    return {
        "before": int(changes.before[place]),
        "now": int(changes.now[place]),
        "z": _plain(changes.z[place]),
        "p": _plain(changes.p[place]),
        "q": _plain(changes.q[place]),
        "ratio": _plain(changes.ratio[place]),
        "low": _plain(changes.low[place]),
        "high": _plain(changes.high[place]),
        "word": changes.evidence[place].value,
    }


def _plain(value: float) -> float | None:
    return float(value) if math.isfinite(value) else None
